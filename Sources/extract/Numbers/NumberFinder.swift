import Shared

/// Finds the numbers of an article.
struct NumberFinder: Sendable {
  func numbers(in tokens: Tokens, dates: [DatePhrase]) -> [NumberPhrase] { [] }
}
