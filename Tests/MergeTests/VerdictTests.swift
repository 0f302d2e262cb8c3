import Shared
import Testing

@testable import merge

/// A reading from a short form: `100`, `>100`, `>=100`, `<100`, `<=100`, `~100` (a tenth around),
/// `100-200`, `v100-999` (vague), each with `@day` where a day is known.
private func reading(_ form: String, document: Int32, unit: Symbol = .none) -> Reading {
  let parts = form.split(separator: "@")
  let day = parts.count > 1 ? Int32(parts[1]) : nil
  var text = String(parts[0])
  func cut(_ prefix: String) -> Bool {
    guard text.hasPrefix(prefix) else { return false }
    text.removeFirst(prefix.count)
    return true
  }
  let isVague = cut("v")
  let (isAtLeast, isAtMost) = (cut(">="), cut("<="))
  let (isMore, isLess, isAbout) = (cut(">"), cut("<"), cut("~"))
  let ends = text.split(separator: "-").compactMap { Double($0) }
  var (low, high) = (ends[0], ends[ends.count - 1])
  if isAbout { (low, high) = (0.9 * low, 1.1 * high) }
  if isAtLeast || isMore { high = .infinity }
  if isAtMost || isLess { low = -.infinity }
  let value = ends.count == 1 ? ends[0] : nil
  return Reading(
    claim: ClaimKey(hash: UInt64(document) + 1), low: low, high: high, value: value,
    isAboveLow: isMore, isBelowHigh: isLess, isVague: isVague,
    halo: low == high ? Halo.width(ofCount: low) : 0, grain: value.map(Halo.grain) ?? 0, unit: unit,
    day: day,
    isCumulative: false, origin: "d\(document)", document: document)
}

private func readings(_ forms: String) -> [Reading] {
  forms.split(separator: " ").enumerated().map { reading(String($1), document: Int32($0)) }
}

@Test(arguments: [
  ("10 10", Relation.agree), (">=10 10", .agree), ("~100 100", .agree),
  ("23 24", .conflict), ("1150 ~1200", .compatible), ("1150 1200", .agreeRounded),
  ("100 103", .agreeRounded), ("27600 27000", .agreeRounded), ("520 >540", .agreeRounded),
  ("520 575", .conflict), ("~100 112", .agreeRounded),
  ("~100 120", .conflict), ("100 >100", .touching), ("<100 100", .touching),
  (">100 250", .compatible), ("10-15 12", .compatible), ("10-15 16", .conflict),
  ("15000 12000", .conflict), (">15000 12000", .conflict), (">10000 12000", .compatible),
  ("v100-999 1500", .compatible), ("v100-999 3000", .conflict), ("v12-99 80", .compatible),
  ("10@1 14@2", .changed), ("10@1 14@1", .conflict), ("10@1 10@2", .agree),
  (">=3 10", .compatible), ("3 10", .conflict), ("0 12", .conflict),
])
func relationOfTwo(forms: String, expected: Relation) {
  let pair = readings(forms)
  #expect(Relation(pair[0], pair[1], runs: true) == expected)
  #expect(Relation(pair[1], pair[0], runs: true) == expected)
}

@Test(arguments: [
  ("12 >10 >15", ["0,1", "1,2"]),
  ("1 2 3", ["0", "1", "2"]),
  ("1-5 4-9 8-12", ["0,1", "1,2"]),
  ("5 5 5", ["0,1,2"]),
  ("v100-999 150 2500", ["0,1", "2"]),
  ("v100-999 v1000-9999", ["0", "1"]),
  ("~100 >=95 <=108", ["0,1,2"]),
])
func maximalGroups(forms: String, expected: [String]) {
  let groups = Groups(readings(forms)).all
  #expect(groups.map { $0.members.map(String.init).joined(separator: ",") } == expected)
  for group in groups {
    let all = readings(forms)
    // What a group shares, every firm claim of it allows.
    for member in group.members where !all[member].isVague {
      #expect(all[member].low <= group.low && group.high <= all[member].high)
    }
  }
}

@Test func groupsOfRandomReadingsAreMaximal() {
  var generator = Generator(seed: 5)
  for _ in 0..<200 {
    let forms = (0..<(1 + generator.next(7))).map { _ in
      let low = generator.next(20)
      return generator.pick(["\(low)", ">\(low)", "<=\(low)", "\(low)-\(low + generator.next(9))"])
    }
    let all = readings(forms.joined(separator: " "))
    let groups = Groups(all).all
    // Points between and on the ends stand for all numbers.
    for step in -2...60 {
      let point = Double(step) / 2
      let holding = Set(all.indices.filter { all[$0].low <= point && point <= all[$0].high })
      if !holding.isEmpty { #expect(groups.contains { holding.isSubset(of: $0.members) }) }
    }
    for (index, group) in groups.enumerated() {
      for (other, next) in groups.enumerated() where other != index {
        #expect(!Set(group.members).isSubset(of: next.members))
      }
    }
  }
}

@Test func conflictsRelateGroupsWithTheirDistance() {
  let verdict = Verdict(readings("10 10 14 >20"), runs: false)
  #expect(verdict.worst == .conflict)
  #expect(verdict.conflicts.map(\.relation) == [.conflict, .conflict, .conflict])
  #expect(verdict.conflicts[0].gap == 4)
  #expect(verdict.conflicts[0].ratio == 1.4)
}

@Test func aUnitThatWasConvertedForgivesItsRounding() {
  var symbols = Symbols()
  let km = symbols.symbol("km")
  let mile = symbols.symbol("mile")
  func distance(_ value: Double, _ factor: Double, _ unit: Symbol) -> Reading {
    Reading(
      claim: ClaimKey(hash: 1), low: value * factor, high: value * factor, value: value * factor,
      isAboveLow: false, isBelowHigh: false, isVague: false, halo: Halo.rounding(value) * factor,
      grain: Halo.grain(value) * factor, unit: unit, day: nil, isCumulative: false, origin: "",
      document: 0)
  }
  let near = distance(58, 1000, km)
  #expect(Relation(near, distance(36, 1609.344, mile), runs: false) == .agreeRounded)
  #expect(Relation(near, distance(40, 1609.344, mile), runs: false) == .conflict)
}

@Test(arguments: [
  (10, 0.5), (24, 0), (25, 1.25), (100, 5), (612, 0), (1200, 60), (1150, 25), (15_000, 750),
  (9, 0), (13_200_000_000, 100_000_000),
])
func roundingOfRoundNumbers(value: Double, width: Double) {
  #expect(abs(Halo.rounding(value) - width) < 1e-6 * value)
}

@Test(arguments: [(9, 0), (24, 0), (40, 2), (99, 0), (100, 5), (612, 30.6), (27_600, 1380)])
func haloOfCounts(value: Double, width: Double) {
  #expect(abs(Halo.width(ofCount: value) - width) < 1e-6 * value)
}

@Test(arguments: [
  (43_000, 43_000, Bound.exact, NumberKind.count, 2150), (58, 58, .exact, .count, 0),
  (58, 58, .exact, .measure, 2.9), (43_000, 42_500, .approx, .count, 3800),
  (60, 54, .approx, .percent, 0), (60, 60, .atLeast, .count, 0), (60, 60, .moreThan, .money, 0),
])
func reachOfStatedNumbers(
  value: Double, low: Double, bound: Bound, kind: NumberKind, width: Double
) {
  #expect(abs(Halo.width(value, low: low, bound, kind) - width) < 1e-6 * value)
}

@Test(arguments: [(6.1, 0.305), (7.35, 0.3675), (102_000_000, 5_100_000)])
func haloOfMeasuredQuantities(value: Double, width: Double) {
  #expect(abs(Halo.width(ofMeasured: value) - width) < 1e-6 * value)
}

@Test(arguments: [(36, 0.5), (700, 35), (12.5, 0.05), (40_000, 2000), (58, 0.5)])
func grainOfStatedNumbers(value: Double, grain: Double) {
  #expect(abs(Halo.grain(value) - grain) < 1e-9)
}
