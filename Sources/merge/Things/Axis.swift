import Shared

/// The axis on which a claim is compared: what it may be compared with, and its reading there.
/// Fractions and ratios are percent, measures and durations SI, money stays in its currency, and the
/// price of a share, or of a barrel, is a sum whether or not "a share" is said again.
struct Axis {
  /// The name of the axis (`count`, `money USD`, `%`, `metre`).
  let name: String
  /// The unit to show, or nil for counts.
  let unit: String?
  let low: Double
  let high: Double
  let value: Double
  /// Whether it is a sum for each share, barrel and the like.
  let isPrice: Bool
  /// Whether it is a sum for each share.
  let isForShare: Bool

  init(_ row: ClaimRow, _ symbols: Symbols) {
    var factor = 1.0
    var (low, high, value) = (row.low, row.high, row.value)
    let isRate = row.kind == .rate && !row.per.isNone
    isForShare = isRate && symbols.key(row.per) == Self.share
    isPrice = isForShare || isRate && Self.goods.contains(symbols.key(row.per))
    let per = isPrice ? "" : symbols[row.per].map { " per " + $0 } ?? ""
    switch row.kind {
    case .ratio, .percent:
      if row.kind == .ratio { factor = 100 }
      unit = "%"
      name = "%" + per
    default:
      if let si = symbols[row.siUnit] {
        (low, high, value) = (row.siLow, row.siHigh, row.siValue)
        unit = si
        name = si + per
      } else {
        unit = symbols[row.unit]
        let kind = isPrice ? NumberKind.money : row.kind
        name = kind.rawValue + (unit.map { " " + $0 } ?? "") + per
      }
    }
    self.low = low.isNaN ? -.infinity : low * factor
    self.high = high.isNaN ? .infinity : high * factor
    self.value = value * factor
  }

  private static let share = WordKey("share")
  /// Units in which goods are sold, but not people or time paid for.
  private static let goods: WordSet = "barrel ounce gallon bushel"
}
