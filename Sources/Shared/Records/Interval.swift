/// The numbers that a reading allows: closed at both ends, nil where an end is open.
public struct Interval: Hashable, Sendable {
  /// The least number, or nil: there is no least.
  public let low: Double?
  /// The greatest number, or nil: there is no greatest.
  public let high: Double?

  /// Everything from `low` to `high`. Nil unless both are finite and in order.
  public init?(_ low: Double?, _ high: Double?) {
    if let low, !low.isFinite { return nil }
    if let high, !high.isFinite { return nil }
    if let low, let high, low > high { return nil }
    self.low = low
    self.high = high
  }

  /// Whether `value` lies inside.
  public func contains(_ value: Double) -> Bool {
    (low ?? -.infinity) <= value && value <= (high ?? .infinity)
  }

  /// What lies in both, or nil where nothing does.
  public func intersection(_ other: Interval) -> Interval? {
    let low = max(self.low ?? -.infinity, other.low ?? -.infinity)
    let high = min(self.high ?? .infinity, other.high ?? .infinity)
    guard low <= high else { return nil }
    return Interval(low.isFinite ? low : nil, high.isFinite ? high : nil)
  }
}
