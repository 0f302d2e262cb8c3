import Shared

/// One rule of `bounds.tsv`: how a number is put, and what numbers that lets in.
struct BoundRule: Sendable {
  /// One end of the interval, said of the number v.
  enum End: Equatable, Sendable {
    case open
    /// A part of v: 1 is v itself, 0.9 a tenth less.
    case part(Double)
    /// So many tolerances from v.
    case tolerance(Double)
    /// A number of its own.
    case fixed(Double)

    init?(_ text: String) {
      switch text {
      case "open": self = .open
      case "v": self = .part(1)
      case "v-t": self = .tolerance(-1)
      case "v+t": self = .tolerance(1)
      default:
        if text.hasSuffix("v"), let part = Double(text.dropLast()) {
          self = .part(part)
        } else if let number = Double(text) {
          self = .fixed(number)
        } else {
          return nil
        }
      }
    }
  }

  /// Where its words stand.
  enum Place: String, CaseIterable, Sendable {
    case before, after, article, word, plural, unit, times, grade, zero, whole, age

    /// Its number among the places.
    var index: Int {
      switch self {
      case .before: 0
      case .after: 1
      case .article: 2
      case .word: 3
      case .plural: 4
      case .unit: 5
      case .times: 6
      case .grade: 7
      case .zero: 8
      case .whole: 9
      case .age: 10
      }
    }
  }

  let bound: Bound
  let place: Place
  let low: End
  let high: End
}

/// The interval rules of `bounds.tsv`.
struct BoundRules: Sendable {
  /// The words of each place.
  private var phrases = BoundRule.Place.allCases.map { _ in Phrases<BoundRule>() }
  /// The words that a number without a numeral begins with: "dozens", "several", "no".
  let vagueFirsts: [WordKey]
  private let vagueWords: WordTable<Bool>

  init() {
    var firsts: [WordKey] = []
    for row in Table(named: "bounds").rows {
      guard let bound = Bound(rawValue: row[0]), let place = BoundRule.Place(rawValue: row[1]),
        let low = BoundRule.End(row[2]), let high = BoundRule.End(row[3])
      else { continue }
      let rule = BoundRule(bound: bound, place: place, low: low, high: high)
      for words in row.list(4) {
        phrases[place.index].add(words, rule)
        if [
          .word, .plural, .times, .grade, .unit, .zero, .whole, .age,
        ].contains(place),
          let first = words.split(separator: " ").first
        {
          firsts.append(WordKey(String(first)))
        }
      }
    }
    vagueFirsts = firsts
    vagueWords = WordTable(firsts.map { ($0, true) })
  }

  /// Whether a number without a numeral may begin with the word.
  func mayBeVague(_ key: WordKey) -> Bool { vagueWords[key] != nil }

  /// The rule at `place` whose words begin at `start`.
  func rule(
    _ place: BoundRule.Place, _ tokens: Tokens, at start: Int, before limit: Int
  ) -> Phrases<BoundRule>.Match? {
    phrases[place.index].longest(in: tokens, at: start, before: limit)
  }

  /// The rule whose words end where the number at `end` begins; the longest one.
  func rule(_ tokens: Tokens, endingAt end: Int, from start: Int) -> Phrases<BoundRule>.Match? {
    let index = BoundRule.Place.before.index
    for first in max(start, end - 7)..<max(start, end) {
      guard let match = phrases[index].longest(in: tokens, at: first, before: end),
        match.tokens.upperBound == end
      else { continue }
      return match
    }
    return nil
  }
}

/// The tolerance of "about v": as far as a round number reaches.
///
/// min(10 % of v, half the largest step k·10ⁿ, k ∈ {1, 2, 2.5, 5}, that divides v), at least 1 for
/// counts. Roundness after Jansen & Pollmann 2001, the half step after Krifka 2007.
struct Tolerance {
  /// How far "about `value`" reaches to either side.
  static func around(_ value: Double, isCount: Bool) -> Double {
    let size = abs(value)
    guard size > 0, size.isFinite else { return 0 }
    let tolerance = min(size / 10, step(size) / 2)
    return isCount ? max(1, tolerance) : tolerance
  }

  /// The largest k·10ⁿ that divides `value`, which is above 0.
  private static func step(_ value: Double) -> Double {
    var digits = value
    var power = 1.0
    while digits != digits.rounded(), power > 1e-6 {
      digits *= 10
      power /= 10
    }
    digits = digits.rounded()
    while digits >= 10, digits.truncatingRemainder(dividingBy: 10) == 0 {
      digits /= 10
      power *= 10
    }
    // 2.5 divides 75 but not 7.5: one more decimal place is looked at.
    for factor in [50.0, 25, 20, 10, 5, 2.5, 2] {
      let ratio = digits / factor
      if ratio == ratio.rounded() { return factor * power }
    }
    return power
  }
}
