import Shared

/// A sentence, or a line of page furniture, while the article is read: bytes where the record will
/// have code points.
struct Passage: Equatable {
  /// Its bytes, without blanks at either end.
  var range: Range<Int>
  /// Its paragraph, from 0.
  var paragraph: Int
  var finding = Finding(.body, "prose")
  /// The passage that it says again.
  var repeatOf: Int?

  var role: Sentence.Role { finding.role }
}

/// The role of a passage, and the rule that gave it.
struct Finding: Equatable, Sendable {
  var role: Sentence.Role
  /// The rule in words, for `--explain`.
  var why: String

  init(_ role: Sentence.Role, _ why: String) {
    self.role = role
    self.why = why
  }
}

/// An article's text, cut and read.
struct Layout {
  var paragraphs: [Paragraph] = []
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
}

/// A quotation in bytes.
struct Quotation: Equatable {
  var parts: [Range<Int>]
  var isClosed: Bool
}
