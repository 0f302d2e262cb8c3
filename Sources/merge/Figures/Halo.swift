import Shared

/// How far a number reaches: "1,200 km" does not deny 1,150.
enum Halo {
  /// The half-width of what is rounded to `value`: half the largest step k·10ⁿ, n ≥ 1, that divides
  /// it, and never more than a twentieth. Roundness is divisibility by such a step for k = 1, 2, 2.5, 5
  /// (Jansen and Pollmann, "On round numbers", 2001).
  static func rounding(_ value: Double) -> Double {
    let size = abs(value)
    guard size >= 10, size < 1e15 else { return 0 }
    return min(mostOfSize * size, step(of: size) / 2)
  }

  /// How far beyond its ends a number that was stated reaches: an exact one a twentieth, "about" up to
  /// a tenth of the number; "at least" and the like say where they end.
  static func width(_ value: Double, low: Double, _ bound: Bound, _ kind: NumberKind) -> Double {
    switch bound {
    case .exact: kind.isMeasured ? width(ofMeasured: value) : width(ofCount: value)
    case .approx: max(0, mostOfApproximate * abs(value) - (value - low))
    default: 0
    }
  }

  /// The half-width around a number of things. Below a hundred every single one counts, if the number
  /// is not round; greater numbers are seldom exact, however they look: a twentieth.
  static func width(ofCount value: Double) -> Double {
    abs(value) < leastInexact ? rounding(value) : width(ofMeasured: value)
  }

  /// The half-width around a quantity that is no count, round or not: two magnitudes, two lengths or
  /// two sums do not contradict for a twentieth, because nobody has counted them.
  static func width(ofMeasured value: Double) -> Double { mostOfSize * abs(value) }

  private static let mostOfApproximate = 0.1
  private static let leastInexact = 100.0
  private static let mostOfSize = 0.05

  /// Half the last digit that was said: 0.5 for 36, 50 for 700, 0.05 for 12.5; never more than a
  /// twentieth. What a conversion of units can have lost.
  static func grain(_ value: Double) -> Double {
    let size = abs(value)
    guard size > 0, size < 1e15 else { return 0 }
    var digit = 1.0
    while digit < size, size.truncatingRemainder(dividingBy: digit * 10) == 0 { digit *= 10 }
    if size != size.rounded() {
      digit = 0.1
      while digit > 1e-6, abs((size / digit).rounded() * digit - size) > 1e-9 * size { digit /= 10 }
    }
    return min(mostOfSize * size, digit / 2)
  }

  /// The largest step k·10ⁿ, n ≥ 1, that divides `size`, or 0.
  private static func step(of size: Double) -> Double {
    var power = 1.0
    while power * 10 <= size { power *= 10 }
    while power >= 10 {
      for factor in [5, 2.5, 2, 1.0] {
        let step = factor * power
        if step <= size, size.truncatingRemainder(dividingBy: step) == 0 { return step }
      }
      power /= 10
    }
    return 0
  }
}

extension NumberKind {
  /// Whether it is a quantity and no number of things.
  fileprivate var isMeasured: Bool {
    switch self {
    case .measure, .duration, .percent, .ratio, .money: true
    default: false
    }
  }
}
