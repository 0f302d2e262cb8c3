import Shared

/// Finds the dates and times of an article.
struct DateFinder: Sendable {
  func dates(in tokens: Tokens) -> [DatePhrase] { [] }
}
