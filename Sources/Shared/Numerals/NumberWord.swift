/// What a word can be inside a number.
public struct NumberWord: Sendable {
  /// Its part in the grammar of numerals; see the head of `numbers.tsv`.
  public enum Role: String, Sendable {
    case digit, teen, tens, hundred, scale, group, letter, plural, ordinal, fraction, article
  }

  /// Its part in the grammar.
  public let role: Role
  /// Its number: the factor of a scale, the denominator of a fraction.
  public let value: Double

  /// The words of `numbers.tsv`, to look up.
  public static func table() -> WordTable<NumberWord> { WordTable(entries()) }

  /// The words of `numbers.tsv`.
  public static func entries() -> [(WordKey, NumberWord)] {
    var entries: [(WordKey, NumberWord)] = []
    for row in Table(named: "numbers").rows {
      guard let role = Role(rawValue: row[0]), let value = Double(row[1]) else { continue }
      for word in row.list(2) {
        entries.append((WordKey(word), NumberWord(role: role, value: value)))
      }
    }
    return entries
  }
}

/// A number as it is written, before any bound word or unit is looked at.
public struct Numeral: Equatable, Sendable {
  /// What kind of numeral it is.
  public enum Form: Sendable {
    /// `12,000`, `three million`, `one and a half`.
    case cardinal
    /// `third`, `21st`.
    case ordinal
    /// `two-thirds`, `half`, `1/2`: less than a whole.
    case fraction
  }

  /// The tokens of the numeral.
  public var tokens: Range<Int>
  /// Its number.
  public var value: Double
  /// What kind of numeral it is.
  public var form = Form.cardinal
  /// Digits alone, without grouping and decimals: a year, an identifier, or a number.
  public var isPlain = false
  /// Whether it begins with digits.
  public var hasDigits = false
  /// The factor of its last magnitude word (`million`), or 1.
  public var scale = 1.0
  /// Whether digits stand behind a decimal point.
  public var hasDecimals = false
  /// Whether it begins with "a" or "an": `a dozen`, `a hundred`.
  public var hasArticle = false
  /// Whether it counts in dozens or scores.
  public var isGroup = false

  /// A numeral of `value`.
  public init(tokens: Range<Int>, value: Double) {
    self.tokens = tokens
    self.value = value
  }
}
