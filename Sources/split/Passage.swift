import Shared

/// A sentence, or a line of page furniture, while the article is read: bytes where the record will
/// have code points.
struct Passage: Equatable {
  /// Its bytes, without blanks at either end.
  var range: Range<Int>
  /// Its paragraph, from 0.
  var paragraph: Int
  var finding = Finding(.body, "nothing speaks against it")
  /// The passage that it says again.
  var repeatOf: Int?

  var role: Sentence.Role { finding.role }
}

/// The role of a passage, and the rule that gave it.
struct Finding: Equatable, Sendable {
  var role: Sentence.Role
  private let rule: StaticString
  /// The bytes of the words that the rule looked at, where it tells them.
  private let words: Range<Int>?

  init(_ role: Sentence.Role, _ rule: StaticString, words: Range<Int>? = nil) {
    self.role = role
    self.rule = rule
    self.words = words
  }

  /// The rule in words, for `--explain`.
  func why(_ text: Text) -> String {
    guard let words else { return rule.description }
    return "\(rule) '\(text.string(words))'"
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
  /// Where the words of each paragraph stand among them.
  var wordsOfParagraph: [Range<Int>] = []
  /// In order; together they hold every character that is not blank.
  var passages: [Passage] = []
  var quotations: [Quotation] = []
  /// What the text tells of itself.
  var told = ToldPage()
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
