import Shared

/// A sentence, or a line of page furniture, while the article is read: bytes where the record will
/// have code points.
struct Passage: Equatable {
  private var stretch: Stretch
  private let place: Int32
  private var original: Int32 = -1
  var role = Sentence.Role.body

  /// The passage in `range` of the paragraph with the index `paragraph`.
  init(range: Range<Int>, paragraph: Int) {
    stretch = Stretch(range)
    place = Int32(paragraph)
  }

  /// Its bytes, without blanks at either end.
  var range: Range<Int> {
    get { stretch.range }
    set { stretch = Stretch(newValue) }
  }
  /// Its paragraph, from 0.
  var paragraph: Int { Int(place) }
  /// The passage that it says again.
  var repeatOf: Int? {
    get { original < 0 ? nil : Int(original) }
    set { original = newValue.map(Int32.init) ?? -1 }
  }
}

/// A range of an article's bytes or passages in half the room of `Range<Int>`: a page of short lines
/// has millions, and no article has two billion bytes.
struct Stretch: Equatable, Sendable {
  private let first: Int32
  private let last: Int32

  init(_ range: Range<Int>) {
    first = Int32(range.lowerBound)
    last = Int32(range.upperBound)
  }

  var range: Range<Int> { Int(first)..<Int(last) }
}

/// The role of a passage, and the rule that gave it.
struct Finding: Equatable, Sendable {
  var role: Sentence.Role
  /// The bytes of the words that the rule looked at, where it tells them.
  private let words: Stretch?
  private let rule: StaticString

  /// What is found where no rule speaks.
  static let nothing = Finding(.body, "nothing speaks against it")
  /// A credit that is glued to its line.
  static let trailingCredit = Finding(.credit, "credit at the end of its line")

  init(_ role: Sentence.Role, _ rule: StaticString, words: Range<Int>? = nil) {
    self.role = role
    self.rule = rule
    self.words = words.map(Stretch.init)
  }

  /// The rule in words, for `--explain`.
  func why(_ text: Text) -> String {
    guard let words else { return rule.description }
    return "\(rule) '\(text.string(words.range))'"
  }

  static func == (a: Finding, b: Finding) -> Bool {
    a.role == b.role && a.rule.description == b.rule.description && a.words == b.words
  }
}

/// An article's text, cut and read.
struct Layout {
  var paragraphs: [Paragraph] = []
  /// The words of all paragraphs, in order.
  var words: [Word] = []
  /// Where the words of each paragraph begin among them, and where the last ones end.
  var wordStarts: [Int32] = []
  /// In order; together they hold every character that is not blank.
  var passages: [Passage] = []
  /// Where the passages of each paragraph begin among them, and where the last ones end.
  var passageStarts: [Int32] = []
  /// What gave each passage its role; empty where nobody asks.
  var findings: [Finding] = []
  var quotations: [Quotation] = []
  /// What the text tells of itself.
  var told = ToldPage()

  /// Gives a passage the role that was found.
  mutating func give(_ finding: Finding, to passage: Int) {
    passages[passage].role = finding.role
    if !findings.isEmpty { findings[passage] = finding }
  }
}

/// What an article's text tells of the article.
struct ToldPage {
  var title: String?
  var authors: [String] = []
  var agency: String?
  var source: String?
  var published: String?

  /// Takes the people whom a byline names, unless an earlier one named some.
  mutating func takeAuthors(_ byline: some Collection<UInt8>) {
    if authors.isEmpty { authors = Byline.people(in: String(decoding: byline, as: UTF8.self)) }
  }
}

/// A quotation in bytes.
struct Quotation: Equatable {
  var parts: [Range<Int>]
  var isClosed: Bool
}
