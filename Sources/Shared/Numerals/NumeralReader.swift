/// Reads numerals from tokens: digits, words and mixtures, with fractions and magnitudes.
public struct NumeralReader: Sendable {
  /// The words of numerals.
  public let words: WordTable<NumberWord>

  private static let longest = 48

  /// Reads the table of number words.
  public init() { words = NumberWord.table() }

  /// The longest numeral that begins at `start` and ends before `limit`, or nil.
  public func numeral(in tokens: Tokens, at start: Int, before limit: Int) -> Numeral? {
    guard start < limit, mayBegin(tokens[start]) else { return nil }
    // No numeral is longer; the bound keeps odd input from being read over and over.
    let scan = NumeralScan(tokens, words, min(limit, start + Self.longest))
    guard var numeral = scan.longest(start) else { return nil }
    if let part = scan.quotient(numeral) { return part }
    if numeral.form == .cardinal {
      scan.addFraction(&numeral)
      scan.addScales(&numeral)
      if numeral.scale > 1 { scan.addFraction(&numeral) }
    }
    guard numeral.value.isFinite, numeral.value < 1e30 else { return nil }
    return numeral
  }

  /// Whether a numeral may begin with the token: most that are asked for begin with none.
  private func mayBegin(_ token: Token) -> Bool {
    switch token.kind {
    case .number, .mark: true
    case .word: words[token.key] != nil
    case .possessive: false
    }
  }
}
