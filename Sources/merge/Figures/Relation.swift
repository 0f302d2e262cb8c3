import Shared

/// How two readings, two groups or all claims of a figure stand to each other, the worst last.
enum Relation: String, RecordWord, Comparable {
  /// One number, said in ways that do not differ.
  case agree
  /// Apart only by a twentieth, by rounding or by the conversion of a unit.
  case agreeRounded = "agree_rounded"
  /// One number satisfies both.
  case compatible
  /// They meet only at an end that one of them leaves out ("100", "more than 100").
  case touching
  /// Apart, but they hold for different days of a running figure.
  case changed
  /// No number satisfies both.
  case conflict

  static func < (a: Relation, b: Relation) -> Bool {
    allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)!
  }

  /// The relation of two readings; `runs` tells whether the figure is one that changes with time.
  init(_ a: Reading, _ b: Reading, runs: Bool) {
    if a.overlaps(b) {
      self = Self.met(a, b)
    } else if a.isVague || b.isVague {
      let (x, y) = (a.widened, b.widened)
      let meet = x.low < y.high && y.low < x.high
      self = meet ? .compatible : Self.apart(a, b, runs: runs)
    } else {
      self = a.isRounded(b) ? .agreeRounded : Self.apart(a, b, runs: runs)
    }
  }

  private static func met(_ a: Reading, _ b: Reading) -> Relation {
    let low = max(a.low, b.low)
    let high = min(a.high, b.high)
    if low == high, isLeftOut(low, a) || isLeftOut(low, b) { return .touching }
    if let x = a.value, let y = b.value {
      if x == y { return .agree }
      return a.unit != b.unit && abs(x - y) <= a.grain + b.grain ? .agreeRounded : .compatible
    }
    return a.low == b.low && a.high == b.high ? .agree : .compatible
  }

  private static func isLeftOut(_ point: Double, _ reading: Reading) -> Bool {
    reading.isAboveLow && point == reading.low || reading.isBelowHigh && point == reading.high
  }

  /// A sum that only grows cannot have been greater before.
  private static func apart(_ a: Reading, _ b: Reading, runs: Bool) -> Relation {
    guard runs, let one = a.day, let other = b.day, one != other else { return .conflict }
    guard a.isCumulative, b.isCumulative else { return .changed }
    let (earlier, later) = one < other ? (a, b) : (b, a)
    return earlier.low <= later.high ? .changed : .conflict
  }
}
