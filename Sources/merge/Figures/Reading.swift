import Shared

/// A claim as the arithmetic of verdicts sees it: an interval on the figure's axis.
struct Reading: Equatable {
  let claim: ClaimKey
  /// The closed ends; infinite where open.
  let low: Double
  let high: Double
  /// The number as stated, or nil.
  let value: Double?
  /// Whether `low` itself is denied ("more than 100").
  let isAboveLow: Bool
  /// Whether `high` itself is denied ("fewer than 100").
  let isBelowHigh: Bool
  let isVague: Bool
  /// How far beyond its ends the stated number may reach.
  let halo: Double
  /// How exact the stated number is where it has been converted: half its last digit.
  let grain: Double
  /// The unit in which it was stated, where that has been converted; none elsewhere.
  let unit: Symbol
  /// The day it holds for, where said.
  let day: Int32?
  let isCumulative: Bool
  let origin: String
  let document: Int32

  /// A reading of known parts.
  init(
    claim: ClaimKey, low: Double, high: Double, value: Double?, isAboveLow: Bool,
    isBelowHigh: Bool, isVague: Bool, halo: Double, grain: Double, unit: Symbol, day: Int32?,
    isCumulative: Bool, origin: String, document: Int32
  ) {
    self.claim = claim
    self.low = low
    self.high = high
    self.value = value
    self.isAboveLow = isAboveLow
    self.isBelowHigh = isBelowHigh
    self.isVague = isVague
    self.halo = halo
    self.grain = grain
    self.unit = unit
    self.day = day
    self.isCumulative = isCumulative
    self.origin = origin
    self.document = document
  }

  /// The reading of a claim.
  init(
    _ row: ClaimRow, _ symbols: Symbols, day: Int32?, origin: String, document: Int32
  ) {
    let axis = Axis(row, symbols)
    claim = row.key
    low = axis.low
    high = axis.high
    value = axis.value.known
    isAboveLow = row.bound == .moreThan
    isBelowHigh = row.bound == .lessThan
    isVague = row.bound == .vague
    // Numbers are round in the unit in which they are said, not in that of the axis.
    let factor = row.value.isNaN || row.value == 0 ? 1 : abs(axis.value / row.value)
    let reach = Halo.width(row.value, low: row.low, row.bound, row.kind)
    halo = row.value.isNaN ? 0 : reach * factor
    grain = row.value.isNaN ? 0 : Halo.grain(row.value) * factor
    unit = row.siUnit.isNone ? .none : row.unit
    self.day = day
    isCumulative = row.aspect == .cumulative
    self.origin = origin
    self.document = document
  }

  /// A vague word reaches twice as far before it is contradicted.
  var widened: (low: Double, high: Double) { isVague ? (low / 2, high * 2) : (low, high) }

  /// Whether both allow one number.
  func overlaps(_ other: Reading) -> Bool { max(low, other.low) <= min(high, other.high) }

  /// Whether the gap between two readings is one of rounding or of conversion.
  func isRounded(_ other: Reading) -> Bool {
    let gap = max(low, other.low) - min(high, other.high)
    if gap <= halo + other.halo { return true }
    return unit != other.unit && gap <= grain + other.grain
  }
}
