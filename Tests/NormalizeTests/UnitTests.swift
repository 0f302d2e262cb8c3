import Shared
import Testing

/// Every unit of the table that has an SI unit: kind, unit, SI unit.
private let units: [(String, String, String)] = Table(named: "units").rows.filter { !$0[2].isEmpty }
  .map { ($0[0], $0[1], $0[2]) }

private let table = Units()

private func known(_ name: String) -> Unit? {
  let parts = name.split(separator: "/").map(String.init)
  return table.unit(parts[0], per: parts.count > 1 ? parts[1] : nil)
}

@Test(arguments: units)
func thereAndBack(kind: String, name: String, siUnit: String) throws {
  let unit = try #require(known(name))
  #expect(unit.siUnit == siUnit)
  for value in [0.5, 1, 12, 1353, 2_500_000] {
    let back = (unit.si(value) - unit.offset) / unit.factor
    #expect(abs(back - value) <= 1e-9 * max(value, abs(unit.offset / unit.factor)))
  }
}

@Test(arguments: units)
func intervalsKeepTheirOrder(kind: String, name: String, siUnit: String) throws {
  let parts = name.split(separator: "/").map(String.init)
  let per = parts.count > 1 ? parts[1] : nil
  let closed = try #require(table.si(15, Interval(10, 20)!, unit: parts[0], per: per))
  #expect(closed.interval.low! < closed.value! && closed.value! < closed.interval.high!)
  let open = try #require(table.si(nil, Interval(10, nil)!, unit: parts[0], per: per))
  #expect(open.interval.low == closed.interval.low)
  #expect(open.interval.high == nil)
}

@Test func milesAndKilometresOnOneAxis() throws {
  let miles = try #require(table.si(18, Interval(18, 18)!, unit: "mile"))
  let kilometres = try #require(table.si(30, Interval(30, 30)!, unit: "km"))
  #expect(miles.unit == kilometres.unit)
  #expect(abs(miles.value! - 28_968.192) < 1e-6)
  #expect(kilometres.value == 30_000)
}

@Test(arguments: [
  ("celsius", 28.0, 301.15), ("fahrenheit", 82.4, 301.15), ("week", 2, 1_209_600),
  ("acre", 1, 4046.8564224), ("ton", 3, 3000),
])
func knownValues(name: String, value: Double, si: Double) throws {
  #expect(abs(try #require(known(name)).si(value) - si) < 1e-6)
}

@Test(arguments: ["magnitude", "degree", "parsnip"])
func noAxis(name: String) {
  #expect(table.si(5, Interval(5, 5)!, unit: name) == nil)
}
