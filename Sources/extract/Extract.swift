import Numbers
import Shared
import Tagging

/// Finds the names, numbers and dates of an article, and what is said of each number by whom.
struct Extract: RecordFilter {
  static let manual = Manual(
    name: "extract",
    summary: "find names, numbers, dates and who said what",
    example: "newsfig-split *.txt | newsfig-extract | jq -c '.numbers[]'",
    options: [
      Option("lexicon", "FILE", "your own names (TSV: name, type), which win"),
      Option("bare", "names, dates and numbers alone, without their context"),
      .jobs,
    ])

  private let names: NameFinder
  private let numbers = NumberFinder()
  private let dates = DateFinder()
  private let context: ContextFinder?

  init(_ invocation: Invocation) throws(Complaint) {
    names = try NameFinder(lexicons: invocation.all("lexicon"))
    context = invocation.has("bare") ? nil : ContextFinder()
  }

  func filter(
    _ record: JSONObject, into out: inout JSONWriter, _ run: Runner
  ) throws(Complaint) {
    let article = try article(record, after: .split)
    if !article.isEnglish {
      run.note("articles in another language than English passed with empty lists")
    }
    write(findings(in: article), of: article, record, to: &out)
  }

  /// Everything found in an article; nothing where the lexicons do not know its language.
  func findings(in article: Article) -> Findings {
    guard article.isEnglish else { return Findings(quotes: article.quotes) }
    let tokens = Tokens(article.text, sentences: article.sentences.map(\.span))
    var reading = Reading(article: article, tokens: tokens)
    reading.dates = dates.dates(in: tokens)
    reading.numbers = numbers.numbers(in: tokens, dates: reading.dates)
    reading.names = names.names(in: tokens, article)
    return context?.findings(in: reading) ?? Findings(reading)
  }

  private func write(
    _ findings: Findings, of article: Article, _ record: JSONObject, to out: inout JSONWriter
  ) {
    var edits = JSONEdits()
    edits.set("quotes") { out in
      let raw = record["quotes"]?.elements ?? []
      out.array(zip(raw, findings.quotes)) { out, pair in
        var spoken = JSONEdits()
        spoken.set("speaker") { $0.int(pair.1.speaker) }
        spoken.set("speaker_text") { $0.string(pair.1.speakerText) }
        spoken.set("cue") { $0.string(pair.1.cue) }
        pair.0.object?.write(to: &out, spoken)
      }
    }
    edits.set("made_by") { $0.array(article.makers(with: Self.manual)) { $0.string($1) } }
    edits.set("entities") { $0.array(findings.entities) { $1.write(to: &$0) } }
    edits.set("numbers") { $0.array(findings.numbers) { $1.write(to: &$0) } }
    edits.set("dates") { $0.array(findings.dates) { $1.write(to: &$0) } }
    record.write(to: &out, edits)
  }
}
