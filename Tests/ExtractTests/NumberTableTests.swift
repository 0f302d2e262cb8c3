import Shared
import Testing

@testable import Numbers
@testable import extract

/// Every rule of the interval table can be read, and says where it comes from.
@Test func boundRules() {
  for row in Table(named: "bounds").rows {
    let line = Comment(rawValue: "bounds.tsv, line \(row.line)")
    #expect(Bound(rawValue: row[0]) != nil, line)
    #expect(BoundRule.Place(rawValue: row[1]) != nil, line)
    #expect(BoundRule.End(row[2]) != nil && BoundRule.End(row[3]) != nil, line)
    #expect(!row.list(4).isEmpty, line)
    #expect(row[5].count > 5, line)
  }
}

/// Every unit can be read, and its SI value is a number.
@Test func unitTable() {
  for row in Table(named: "units").rows {
    let line = Comment(rawValue: "units.tsv, line \(row.line)")
    #expect(["measure", "duration", "rate"].contains(row[0]), line)
    #expect(row[2].isEmpty == row[3].isEmpty, line)
    #expect(row[2].isEmpty || Double(row[3]) ?? 0 > 0, line)
    #expect(!row.list(5).isEmpty, line)
  }
}

@Test(
  arguments: [
    ("km", nil, 58.0, "metre", 58000.0), ("mile", nil, 36, "metre", 57936.384),
    ("celsius", nil, 28, "kelvin", 301.15), ("hour", nil, 2, "second", 7200),
    ("km", "hour", 36, "metre per second", 10), ("ton", nil, 2, "kilogram", 2000),
  ] as [(String, String?, Double, String, Double)])
func siValue(unit: String, per: String?, value: Double, si: String, expected: Double) throws {
  let interval = try #require(Interval(value, value))
  let quantity = try #require(Units().si(value, interval, unit: unit, per: per))
  #expect(quantity.unit == si)
  #expect(abs(quantity.value! - expected) < 1e-6 * expected)
}

/// How far "about" reaches.
@Test(arguments: [
  (12000.0, true, 1000.0), (2500, true, 250), (1000, true, 100), (50, true, 5), (7, true, 1),
  (30, false, 3), (58, false, 1), (5.9, false, 0.05), (0, false, 0),
])
func tolerance(value: Double, isCount: Bool, expected: Double) {
  #expect(abs(Tolerance.around(value, isCount: isCount) - expected) < 1e-9)
}

/// One, said by an article: where the noun suffers something, and only there.
@Test(arguments: [
  ("A soldier was killed.", 1), ("Police said a soldier was killed.", 1), ("A woman drowned.", 1),
  ("The blast killed a policeman.", 0), ("A man and a child were injured.", 0),
  ("Ana Ruiz, a nurse who was trapped, spoke.", 0), ("A gunman killed two people.", 0),
  ("A soldier spoke.", 0), ("He is a driver.", 0), ("A car was hit.", 0),
])
func implicitOnes(sentence: String, count: Int) {
  let text = Text(sentence)
  let tokens = Tokens(text, sentences: [TextSpan(0, text.count)!])
  let ones = NumberFinder().numbers(in: tokens, dates: []).filter(\.implicit)
  #expect(ones.count == count)
  #expect(ones.allSatisfy { $0.value == 1 && $0.kind == .count && $0.bound == .exact })
}
