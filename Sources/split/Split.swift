import Shared

/// Reads articles as files and extractors give them, and cuts each into sentences that know what they
/// are on the page.
struct Split: Filter {
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
    ])

  private let format: InputFormat?
  private let separator: [UInt8]?
  private let metadata: Metadata
  private let writer: ArticleWriter

  init(_ invocation: Invocation) throws(Complaint) {
    format = try InputFormat(named: invocation.value("format"))
    separator = invocation.value("separator").map { Array($0.utf8) }
    metadata = try Metadata(invocation)
    writer = ArticleWriter(explains: invocation.has("explain"))
  }

  mutating func read(_ input: Input, _ run: Runner) throws(Stop) {
    guard let head = try run.peek(input, InputFormat.headLength) else { return }
    let given = metadata.page(for: input.path)
    switch format ?? InputFormat(head) {
    case .lines:
      try run.forEachRecord(of: input) { record, out throws(Complaint) in
        writer.write(try Page(record, input.path, given), into: &out, run)
      }
    case .document:
      guard let bytes = try run.rest(of: input) else { return }
      var document = JSONDocument(bytes, input.name)
      try document.forEachRecord(run) { record, out throws(Complaint) in
        writer.write(try Page(record, input.path, given), into: &out, run)
      }
    case .text:
      guard let bytes = try run.rest(of: input) else { return }
      let texts = TextStream(bytes, input.name, separator)
      try texts.forEachText(run) { text, out throws(Complaint) in
        writer.write(Page(text: text, input.path, given), into: &out, run)
      }
    case .foreign(let complaint): try run.complain(complaint, at: input.name)
    }
  }
}
