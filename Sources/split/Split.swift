import Shared

/// Reads articles as files and extractors give them, and cuts each into sentences that know what
/// they are on the page.
struct Split: RecordFilter {
  static let manual = Manual(
    name: "split",
    summary: "articles in, one record per article with its sentences out",
    example: "newsfig-split articles/*.txt | jq -r '.sentences[].role' | sort | uniq -c",
    options: [
      Option("format", "FORMAT", "text, json or jsonl; told by the first character"),
      Option("separator", "LINE", "a line that parts articles in one text, as NUL and FF do"),
      Option("source", "NAME", "the outlet of texts that name none"),
      Option("published", "DATE", "the day of texts that tell none, as 2019-10-14"),
      Option("metadata", "FILE", "TSV keyed by file name: file, source, published, url, …"),
      Option("explain", "add to each sentence the rule that gave it its role: why"),
      .jobs,
    ])

  private let format: InputFormat?
  private let separator: [UInt8]?
  private var metadata: Metadata
  private let writer: ArticleWriter
  /// The file that is being read.
  private var path: String?
  /// What the options tell of it.
  private var given = GivenPage()

  init(_ invocation: Invocation) throws(Complaint) {
    format = try InputFormat(named: invocation.value("format"))
    separator = invocation.value("separator").map { Array($0.utf8) }
    metadata = try Metadata(invocation)
    writer = ArticleWriter(explains: invocation.has("explain"))
  }

  mutating func read(_ input: Input, _ run: Runner) throws(Stop) {
    guard let head = try run.peek(input, InputFormat.headLength) else { return }
    path = input.path
    given = metadata.page(for: input.path)
    switch format ?? InputFormat(head) {
    case .lines: try readRecords(of: input, run)
    case .document:
      guard let bytes = try run.rest(of: input) else { return }
      var document = JSONDocument(bytes, input.name)
      try document.forEachRecord(run) { record, out throws(Complaint) in
        try filter(record, into: &out, run)
      }
    case .text:
      guard let bytes = try run.rest(of: input) else { return }
      try TextStream(bytes, input.name, separator).forEachText(run) { text throws(Stop) in
        let (text, path, given, writer) = (Array(text), path, given, writer)
        try run.perform { run in
          run.write { writer.write(Page(text: text, path, given), into: &$0, run) }
        }
      }
    case .foreign(let complaint): try run.complain(complaint, at: input.name)
    }
  }

  func finish(_ run: Runner) throws(Stop) {
    for fault in metadata.repeated { try run.complain(fault.complaint, at: fault.place) }
    run.note("rows of --metadata whose file was not read", metadata.unread)
  }

  func filter(
    _ record: JSONObject, into out: inout JSONWriter, _ run: Runner
  ) throws(Complaint) {
    if passesOwn, let own = OwnRecord(record) { return own.pass(to: &out, run) }
    writer.write(try Page(record, path, given), into: &out, run)
  }

  /// Whether what this version wrote before would come out no different.
  private var passesOwn: Bool { !writer.explains && given == GivenPage() }
}
