/// What a word can be in a date.
public struct DateWord: Sendable {
  /// Its part; see `dates.tsv`.
  public enum Role: String, Sendable {
    case month, weekday, unit, clock, step, part, season
  }

  /// Its part.
  public let role: Role
  /// The month, the weekday, the length in days, the step.
  public let value: Int
}

/// The words of dates, from `dates.tsv`. A class, so that a scan holds one reference to all.
public final class DateLexicon: Sendable {
  /// Single words.
  public let words: WordTable<DateWord>
  /// Phrases that mean a day by themselves: "the day before yesterday", "Christmas Eve".
  public let days: Phrases<DateExpression>
  private let firstWords: WordTable<Bool>
  /// Numbers inside dates.
  public let numerals: NumeralReader

  /// Reads the table.
  public init() {
    var words: [(WordKey, DateWord)] = []
    var days = Phrases<DateExpression>()
    var firsts = "noon midnight midday few couple several".split(separator: " ").map {
      WordKey(String($0))
    }
    for row in Table(named: "dates").rows {
      for name in row.list(2) {
        if let role = DateWord.Role(rawValue: row[0]), let value = Int(row[1]) {
          words.append((WordKey(name), DateWord(role: role, value: value)))
        } else if let day = Self.day(row) {
          days.add(name, day)
          let first = name.split(separator: " ")[0].split(separator: "'")[0]
          firsts.append(WordKey(String(first)))
        }
      }
    }
    self.words = WordTable(words)
    self.days = days
    numerals = NumeralReader()
    firsts += words.map(\.0) + NumberWord.entries().map(\.0)
    firstWords = WordTable(firsts.map { ($0, true) })
  }

  /// Whether a date may begin with the word.
  func mayBegin(_ key: WordKey) -> Bool { firstWords[key] != nil }

  private static func day(_ row: Table.Row) -> DateExpression? {
    switch row[0] {
    case "day":
      return Int(row[1]).map { .offset([DateExpression.Step(count: $0, unit: .day)], from: nil) }
    case "feast": return feast(row[1]).map { .feast($0, year: nil, step: nil) }
    default: return nil
    }
  }

  /// `12-25`, `11-4#4+1` (month, weekday, which one, days on), `easter-2`, `moon`.
  private static func feast(_ text: String) -> DateExpression.Feast? {
    if text == "moon" { return .moon }
    if text.hasPrefix("easter") { return Int(text.dropFirst(6)).map { .easter(plus: $0) } }
    let parts = text.split(separator: "#")
    let date = parts[0].split(separator: "-").compactMap { Int($0) }
    guard date.count == 2 else { return nil }
    guard parts.count == 2 else { return .fixed(month: date[0], day: date[1]) }
    let rest = parts[1].split(separator: "+").compactMap { Int($0) }
    guard let nth = rest.first else { return nil }
    return .nth(nth, weekday: date[1], month: date[0], plus: rest.count > 1 ? rest[1] : 0)
  }
}
