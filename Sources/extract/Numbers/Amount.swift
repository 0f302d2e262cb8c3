import Shared

/// A number while its phrase is put together: the number itself, then its unit, range and bounds.
struct Amount {
  /// The number with its sign, currency and unit.
  var tokens: Range<Int>
  /// The number itself.
  var core: Range<Int>
  /// The number said, or nil: vague, or a range.
  var value: Double?
  var low: Double?
  var high: Double?
  var bound = Bound.exact
  var kind = NumberKind.count
  var unit: String?
  var per: String?
  /// The magnitude of its last magnitude word, which a range may share.
  var scale = 1.0
  /// As its numeral was written.
  var numeral: Numeral?
  /// Whether a hyphen ties it to the noun behind it: "18-mile".
  var isAdjective = false

  /// The amount that `numeral` says.
  init(_ numeral: Numeral) {
    tokens = numeral.tokens
    core = numeral.tokens
    value = numeral.value
    low = numeral.value
    high = numeral.value
    scale = numeral.scale
    self.numeral = numeral
    switch numeral.form {
    case .cardinal: kind = .count
    case .ordinal: kind = .ordinal
    case .fraction: kind = .ratio
    }
  }

  /// A vague amount.
  init(vague tokens: Range<Int>, _ low: Double?, _ high: Double?) {
    self.tokens = tokens
    core = tokens
    self.low = low
    self.high = high
    bound = .vague
  }

  /// Whether it counts people or things.
  var isCount: Bool { kind == .count && unit == nil }

  /// Takes the unit that stands up to `end`.
  mutating func take(_ kind: NumberKind, _ unit: String?, to end: Int) {
    self.kind = kind
    self.unit = unit
    tokens = tokens.lowerBound..<max(end, tokens.upperBound)
  }

  /// Takes what the number is per, which makes a rate of it.
  mutating func take(per unit: String) {
    per = unit
    kind = .rate
  }

  /// Says `number` and nothing else.
  mutating func say(_ number: Double) {
    value = number
    low = number
    high = number
  }

  /// Multiplies the number, as "cents" and "minus" do.
  mutating func multiply(by factor: Double) {
    value = value.map { $0.times(factor) }
    let ends = [low.map { $0.times(factor) }, high.map { $0.times(factor) }]
    low = factor < 0 ? ends[1] : ends[0]
    high = factor < 0 ? ends[0] : ends[1]
  }

  /// The phrase of the amount; nil where its numbers are not finite.
  func phrase(in sentence: Int) -> NumberPhrase? {
    if let value, !value.isFinite { return nil }
    guard let interval = Interval(low, high) else { return nil }
    return NumberPhrase(
      tokens: tokens, core: core, sentence: sentence, kind: kind, value: value,
      interval: interval, bound: bound, unit: unit, per: per)
  }
}
