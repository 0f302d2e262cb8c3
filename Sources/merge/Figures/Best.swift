import Shared

/// A rule by which somebody wants one number in place of all; never applied unasked.
enum Best: String, RecordWord {
  /// The least number stated.
  case lowest
  /// What most origins have said; of several such groups the lowest.
  case majority
  /// What was said last.
  case latest

  /// The number that the rule picks, on the axis of the figure.
  func number(of figure: Figure) -> Double? {
    let stated = figure.readings.filter { $0.value != nil || $0.low.isFinite }
    switch self {
    case .lowest: return figure.statedMin
    case .latest:
      let last = stated.compactMap(\.day).max()
      return stated.filter { $0.day == last }.compactMap(Self.number).max()
    case .majority:
      let groups = figure.arithmetic.groups
      let sizes = groups.map { Set($0.members.map { figure.readings[$0].origin }).count }
      guard let most = sizes.max(), let place = sizes.firstIndex(of: most) else { return nil }
      return Self.usual(groups[place].members.compactMap { Self.number(figure.readings[$0]) })
    }
  }

  private static func number(_ reading: Reading) -> Double? {
    reading.value ?? (reading.low.isFinite ? reading.low : nil)
  }

  /// The most frequent number, of several the least.
  private static func usual(_ numbers: [Double]) -> Double? {
    var counts: [Double: Int] = [:]
    for number in numbers { counts[number, default: 0] += 1 }
    return counts.min { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }?.key
  }
}
