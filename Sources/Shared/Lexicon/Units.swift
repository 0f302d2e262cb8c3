/// A unit of measure, of time or of speed.
public struct Unit: Equatable, Sendable {
  /// The kind of number that carries it: measure, duration or rate.
  public let kind: NumberKind
  /// Its name in the singular, as records say it (`km`, `year`); for a rate what is counted.
  public let name: String
  /// What a rate is per (`hour`), else nil.
  public let per: String?
  /// The SI unit in words, or nil where there is none.
  public let siUnit: String?
  /// One of it, in the SI unit.
  public let factor: Double
  /// Zero of it, in the SI unit.
  public let offset: Double

  /// `value` in the SI unit.
  public func si(_ value: Double) -> Double { factor * value + offset }
}

/// The units of `units.tsv`, by their names in text and by their names in records.
public struct Units: Sendable {
  /// The names as texts write them, singular and plural.
  public let names: Phrases<Unit>
  private let records: [String: Unit]

  /// Reads the table.
  public init() {
    var names = Phrases<Unit>()
    var records: [String: Unit] = [:]
    for row in Table(named: "units").rows {
      guard let kind = NumberKind(rawValue: row[0]) else { continue }
      let parts = row[1].split(separator: "/").map(String.init)
      let unit = Unit(
        kind: kind, name: parts[0], per: parts.count > 1 ? parts[1] : nil,
        siUnit: row[2].isEmpty ? nil : row[2], factor: Double(row[3]) ?? 1,
        offset: Double(row[4]) ?? 0)
      records[row[1]] = unit
      for name in row.list(5) { names.add(name, unit) }
    }
    self.names = names
    self.records = records
  }

  /// The unit that a record names `unit`, per `per`.
  public func unit(_ unit: String, per: String? = nil) -> Unit? {
    if let per { return records["\(unit)/\(per)"] }
    return records[unit]
  }

  /// `value` and `interval` in SI, for a measure or duration in `unit`; nil where there is no SI
  /// unit for it.
  public func si(_ value: Double?, _ interval: Interval, unit: String, per: String? = nil)
    -> SIQuantity?
  {
    guard let known = self.unit(unit, per: per), let siUnit = known.siUnit,
      let converted = Interval(interval.low.map(known.si), interval.high.map(known.si))
    else { return nil }
    return SIQuantity(unit: siUnit, value: value.map(known.si), interval: converted)
  }
}
