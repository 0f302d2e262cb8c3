/// An article record: what a line between two filters holds.
///
/// Reading checks everything that later stages rely on: offsets inside the text, slices that equal
/// their `text`, indexes inside their lists. Whatever else the line holds stays on the line
/// (``JSONObject``); a filter writes by editing that, so nothing is lost.
public struct Article: Sendable {
  /// How far an article has come; each stage promises what the ones before it do.
  public enum Stage: Int, Sendable {
    /// `text` and `sentences` are there.
    case split
    /// Entities, numbers and dates too.
    case extract
    /// Names, SI units and resolved dates too.
    case normalize
  }

  /// The document's id.
  public let id: String
  /// The article's text, with offsets.
  public let text: Text
  /// The file that it came from.
  public let path: String?
  /// Where it was published.
  public let url: String?
  /// The outlet.
  public let source: String?
  /// The headline, where the input told.
  public let title: String?
  /// ISO 8601, possibly partial.
  public let published: String?
  /// ISO 639-1, or nil.
  public let language: String?
  /// The wire agency that the text credits.
  public let agency: String?
  /// In order, not overlapping.
  public let sentences: [Sentence]
  /// In order of their first part.
  public let quotes: [Quote]
  /// Empty before extract.
  public let entities: [EntityMention]
  /// Empty before extract.
  public let numbers: [NumberMention]
  /// Empty before extract.
  public let dates: [DateMention]
  /// Who wrote the record: `newsfig-split 0.1.0` …
  public let madeBy: [String]

  /// Whether the lexicons know the language; an unknown one counts as English.
  public var isEnglish: Bool { language.map { $0.hasPrefix("en") } ?? true }

  /// Reads and checks the article on a line that has come through `stage`.
  public init(_ object: JSONObject, after stage: Stage) throws(RecordError) {
    // Who has left out a step is told of that, not of the type that it would have written.
    if let type = object["type"]?.string, type != "article" {
      throw RecordError("type", "is '\(type)', not 'article'")
    }
    guard let value = object["text"] else { throw RecordError("text", "is missing") }
    guard let bytes = value.utf8 else { throw RecordError("text", "is not a string") }
    text = Text(bytes)
    guard let list = object["sentences"], list.kind == .array else {
      throw RecordError("sentences", "is missing: run newsfig-split first")
    }
    if stage.rawValue >= Stage.extract.rawValue, object["entities"] == nil {
      throw RecordError("entities", "is missing: run newsfig-extract first")
    }
    if stage.rawValue >= Stage.normalize.rawValue {
      try Self.requireNormalized(object)
    }
    _ = try object.string("type")
    id = try object.string("id")
    path = try object.optionalString("path")
    url = try object.optionalString("url")
    source = try object.optionalString("source")
    title = try object.optionalString("title")
    published = try object.optionalString("published")
    language = try object.optionalString("language")
    agency = try object.optionalString("agency")
    sentences = try object.list("sentences") { element throws(RecordError) in
      try Sentence(element)
    }
    quotes = try object.list("quotes") { element throws(RecordError) in try Quote(element) }
    entities = try object.list("entities") { element throws(RecordError) in
      try EntityMention(element)
    }
    numbers = try object.list("numbers") { element throws(RecordError) in
      try NumberMention(element)
    }
    dates = try object.list("dates") { element throws(RecordError) in try DateMention(element) }
    madeBy = try object.strings("made_by")
    try check()
  }

  /// The first mention tells whether normalize has been there.
  private static func requireNormalized(_ object: JSONObject) throws(RecordError) {
    let missing = RecordError("entities", "have no names: run newsfig-normalize first")
    if let first = object["entities"]?.elements?.first?.object, first["entity"] == nil {
      throw missing
    }
    if let first = object["numbers"]?.elements?.first?.object, first["concept"] == nil {
      throw RecordError("numbers", "have no concepts: run newsfig-normalize first")
    }
  }

  private func check() throws(RecordError) {
    var end = 0
    for (index, sentence) in sentences.enumerated() {
      let path = "sentences[\(index)]"
      try check(sentence.span, path)
      guard sentence.span.start >= end else {
        throw RecordError("\(path).start", "lies in the sentence before")
      }
      end = sentence.span.end
      try check(sentence.repeatOf, below: sentences.count, "\(path).repeat_of")
    }
    for (index, quote) in quotes.enumerated() {
      for (number, part) in quote.parts.enumerated() {
        try check(part, "quotes[\(index)].parts[\(number)]")
      }
      try check(quote.speaker, below: entities.count, "quotes[\(index)].speaker")
    }
    for (index, entity) in entities.enumerated() {
      try check(entity.span, entity.text, entity.sentence, "entities[\(index)]")
    }
    for (index, number) in numbers.enumerated() {
      try check(number.span, number.text, number.sentence, "numbers[\(index)]")
      try check(number.partOf, below: numbers.count, "numbers[\(index)].part_of")
    }
    for (index, date) in dates.enumerated() {
      try check(date.span, date.text, date.sentence, "dates[\(index)]")
    }
  }

  private func check(_ span: TextSpan, _ path: String) throws(RecordError) {
    guard span.end <= text.count else {
      throw RecordError(
        "\(path).end", "is \(span.end), outside the text of \(text.count) code points")
    }
  }

  private func check(_ index: Int?, below count: Int, _ path: String) throws(RecordError) {
    guard let index else { return }
    guard 0..<count ~= index else {
      throw RecordError(path, "is \(index), outside its list of \(count)")
    }
  }

  private func check(
    _ span: TextSpan, _ words: String, _ sentence: Int, _ path: String
  ) throws(RecordError) {
    try check(span, path)
    guard text.equals(words, at: span) else {
      throw RecordError("\(path).text", "is not what stands there in the text")
    }
    try check(sentence, below: sentences.count, "\(path).sentence")
    let whole = sentences[sentence].span
    guard whole.start <= span.start, span.end <= whole.end else {
      throw RecordError("\(path).sentence", "is \(sentence), in which it does not stand")
    }
  }
}

extension Article {
  /// The makers of the record once `manual`'s filter has written it: its own line replaces an older
  /// one of the same filter.
  public func makers(with manual: Manual) -> [String] {
    madeBy.filter { !$0.hasPrefix(manual.program + " ") } + [manual.maker]
  }
}
