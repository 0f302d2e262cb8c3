/// Reads numerals from tokens: digits, words and mixtures, with fractions and magnitudes.
public struct NumeralReader: Sendable {
  /// The words of numerals.
  public let words: WordTable<NumberWord>

  private static let longest = 48

  /// Reads the table of number words.
  public init() { words = NumberWord.table() }

  /// The longest numeral that begins at `start` and ends before `limit`, or nil.
  public func numeral(in tokens: Tokens, at start: Int, before limit: Int) -> Numeral? {
    guard start < limit, mayBegin(tokens, start, limit) else { return nil }
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
  private func mayBegin(_ tokens: Tokens, _ start: Int, _ limit: Int) -> Bool {
    let token = tokens[start]
    switch token.kind {
    case .number, .mark: return true
    case .possessive: return false
    case .word:
      guard let word = words[token.key] else { return false }
      guard word.role == .article, start + 1 < limit else { return word.role != .article }
      // "a" begins a numeral only before another of its words, or a hyphen.
      let next = tokens[start + 1]
      return next.kind == .mark || next.kind == .word && words[next.key] != nil
    }
  }
}
