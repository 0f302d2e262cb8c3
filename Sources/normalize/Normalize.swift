import Shared

/// Gives every name of an article its one form and key, every measure its SI value, every number
/// what it counts, where, and who says it for whom.
///
/// It sees one article at a time and nothing of any other, so that it can run anywhere. Run again,
/// it replaces what it wrote.
struct Normalize: RecordFilter {
  static let manual = Manual(
    name: "normalize",
    summary: "one name for everyone, SI units, concepts, dates",
    example: "newsfig-extract split.jsonl | newsfig-normalize > articles.jsonl",
    options: [
      Option("aliases", "FILE", "names of your own (TSV: type, name, other names); they win"),
      Option("lexicon", "FILE", "concepts of your own (TSV: concept, wider, state, words)"),
      .jobs,
    ])

  private let knowledge: Cast.Knowledge
  private let subjects: SubjectReader
  private let resolution = DateResolution()
  private var book = SpellingBook()

  init(_ invocation: Invocation) throws(Complaint) {
    knowledge = Cast.Knowledge(
      aliases: try Aliases(files: invocation.all("aliases")), given: GivenNames())
    subjects = SubjectReader(
      lexicon: try ConceptLexicon(files: invocation.all("lexicon")), units: Units(),
      aliases: knowledge.aliases)
  }

  mutating func filter(
    _ record: JSONObject, into out: inout JSONWriter, _ run: Runner
  ) throws(Complaint) {
    let article = try article(record, after: .extract)
    write(findings(in: article), of: article, record, to: &out)
  }

  /// What normalize adds to an article.
  struct Findings {
    /// One for each entity.
    let namings: [Naming]
    let numbers: [NumberMention]
    let dates: [DateMention]
  }

  /// Everything that normalize has to say of an article.
  mutating func findings(in article: Article) -> Findings {
    let cast = Cast(of: article, knowledge, &book)
    let namings = cast.namings()
    let dates = article.dates.map { date in
      var date = date
      date.value = resolution.value(of: date, in: article)
      return date
    }
    let reading = FigureReading(
      article, namings, cast.plainForms(), dates, subjects, knowledge.aliases)
    return Findings(namings: namings, numbers: reading.numbers(), dates: dates)
  }

  /// Writes `record` with the findings in it.
  func write(
    _ findings: Findings, of article: Article, _ record: JSONObject, to out: inout JSONWriter
  ) {
    var edits = JSONEdits()
    edits.set("made_by") { $0.array(article.makers(with: Self.manual)) { $0.string($1) } }
    edits.set("entities") { Self.edit("entities", of: record, findings.namings, Self.set, &$0) }
    edits.set("numbers") { Self.edit("numbers", of: record, findings.numbers, Self.set, &$0) }
    edits.set("dates") { Self.edit("dates", of: record, findings.dates, Self.set, &$0) }
    record.write(to: &out, edits)
  }

  /// Writes the list at `key` with the edits for each of its elements; what an element holds beside
  /// them stays as it came.
  private static func edit<Element>(
    _ key: StaticString, of record: JSONObject, _ elements: [Element],
    _ set: (inout JSONEdits, Element) -> Void, _ out: inout JSONWriter
  ) {
    let raw = record[key]?.elements ?? []
    var edits = JSONEdits()
    out.array(0..<min(raw.count, elements.count)) { out, at in
      edits.removeAll()
      set(&edits, elements[at])
      raw[at].object?.write(to: &out, edits)
    }
  }

  private static func set(_ edits: inout JSONEdits, _ naming: Naming) {
    edits.set("name") { $0.string(naming.name) }
    edits.set("entity") { $0.string(naming.entity) }
    edits.set("rule") { $0.string(naming.rule.rawValue) }
    edits.set("ambiguous") { $0.array(naming.ambiguous) { $0.string($1) } }
  }

  private static func set(_ edits: inout JSONEdits, _ number: NumberMention) {
    edits.set("si") { if let si = number.si { si.write(to: &$0) } else { $0.null() } }
    edits.set("concept") { $0.string(number.concept) }
    edits.set("state") { $0.string(number.state) }
    edits.set("place_key") { $0.string(number.placeKey) }
    edits.set("actor_key") { $0.string(number.actorKey) }
    edits.set("said_by_name") { $0.string(number.saidByName) }
    edits.set("said_for") { $0.string(number.saidFor) }
    edits.set("as_of") { $0.string(number.asOf) }
  }

  private static func set(_ edits: inout JSONEdits, _ date: DateMention) {
    edits.set("value") { $0.string(date.value) }
  }
}
