import Shared

/// Finds the dates and times of an article, with what their words alone tell of their value.
public struct DateFinder: Sendable {
  private let grammar = DateGrammar()

  /// A finder with the embedded tables.
  public init() {}

  /// The dates in `tokens`, in order.
  public func dates(in tokens: Tokens) -> [DatePhrase] {
    var phrases: [DatePhrase] = []
    for (sentence, range) in tokens.sentences.enumerated() {
      for reading in grammar.dates(in: tokens, range) {
        phrases.append(
          DatePhrase(
            tokens: reading.tokens, sentence: sentence, value: reading.expression.iso,
            duration: reading.duration))
      }
    }
    return phrases
  }
}
