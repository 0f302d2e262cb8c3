import Shared

/// Every table that reading numbers needs. A class, so that a scan holds one reference to all.
final class NumberLexicon: Sendable {
  let numerals = NumeralReader()
  let units = Units()
  let currencies = Currencies()
  let bounds = BoundRules()
  let surroundings = Surroundings()
  private let firstWords: WordTable<Bool>

  init() {
    let firsts = NumberWord.entries().map(\.0) + bounds.vagueFirsts
    firstWords = WordTable(firsts.map { ($0, true) })
  }

  /// Whether a number may begin with the word.
  func mayBegin(_ key: WordKey) -> Bool { firstWords[key] != nil }

  /// What the words of numerals mean.
  var words: WordTable<NumberWord> { numerals.words }
}

/// A currency as it is named or signed beside a number.
struct Currency: Sendable {
  /// Where its name may stand.
  enum Place: String, Sendable {
    case before, after, either
    /// Behind 100 and more: the word is also another ("mark").
    case large
  }

  /// The ISO 4217 code.
  let code: String
  /// Where its name may stand.
  let place: Place
  /// One of the named coin in units of the code: 0.01 for cents.
  let factor: Double
}

/// The names and signs of `currencies.tsv`.
struct Currencies: Sendable {
  private let before: Phrases<Currency>
  private let after: Phrases<Currency>

  init() {
    var before = Phrases<Currency>()
    var after = Phrases<Currency>()
    for row in Table(named: "currencies").rows {
      guard let place = Currency.Place(rawValue: row[1]) else { continue }
      let currency = Currency(code: row[0], place: place, factor: Double(row[2]) ?? 1)
      for name in row.list(3) {
        if place == .before || place == .either { before.add(name, currency) }
        if place != .before { after.add(name, currency) }
      }
    }
    self.before = before
    self.after = after
  }

  /// The currency of a sign or code (`rs`, `usd`).
  func code(_ key: WordKey) -> Currency? { before[key] }

  /// The currency whose name ends where the number at `end` begins.
  func before(_ tokens: Tokens, _ end: Int, from start: Int) -> Phrases<Currency>.Match? {
    for first in max(start, end - 4)..<max(start, end) {
      guard let match = before.longest(in: tokens, at: first, before: end),
        match.tokens.upperBound == end, isSign(tokens, match.tokens)
      else { continue }
      return match
    }
    return nil
  }

  /// Whether a letter before a sign belongs to it: `A$5` is Australian, "a $5 ticket" is not.
  private func isSign(_ tokens: Tokens, _ range: Range<Int>) -> Bool {
    let first = tokens[range.lowerBound]
    guard range.count == 2, first.kind == .word, first.bytes.count == 1 else { return true }
    return first.key == Self.canadian || first.end == tokens[range.lowerBound + 1].start
  }

  private static let canadian = WordKey("c")

  /// The currency named at `start`, behind a number of `value`.
  func after(
    _ tokens: Tokens, _ start: Int, before limit: Int, value: Double
  ) -> Phrases<Currency>.Match? {
    guard let match = after.longest(in: tokens, at: start, before: limit) else { return nil }
    return match.value.place == .large && value < 100 ? nil : match
  }
}
