import Shared

/// Whether the claims of a figure can all hold together: interval arithmetic, no opinion.
struct Verdict: Equatable {
  /// Two groups that no number satisfies both of.
  struct Conflict: Equatable {
    /// Places in the list of groups.
    let a: Int
    let b: Int
    let relation: Relation
    /// The distance between what the groups share.
    let gap: Double
    /// The upper end of that distance by the lower; nil where the lower is not above zero.
    let ratio: Double?
  }

  let groups: [Groups.Group]
  let conflicts: [Conflict]
  /// The worst relation of all.
  let worst: Relation
  /// The worst relation of two readings of one document.
  let within: Relation

  private static let mostGroups = 40

  /// The verdict on `readings`; `runs` tells whether the figure changes with time.
  init(_ readings: [Reading], runs: Bool) {
    groups = Groups(readings).all
    let distinct = Self.distinct(readings)
    worst = Self.worst(distinct.map { readings[$0] }, runs: runs)
    var documents: [Int32: [Reading]] = [:]
    for reading in readings { documents[reading.document, default: []].append(reading) }
    within =
      documents.values.map { list in
        Self.worst(Self.distinct(list).map { list[$0] }, runs: runs)
      }.max() ?? .agree
    conflicts = Self.conflicts(groups, readings, Set(distinct), runs: runs)
  }

  /// The places of readings that differ in something that a relation looks at: of a thousand equal
  /// claims one stands for all.
  private static func distinct(_ readings: [Reading]) -> [Int] {
    var seen: Set<[UInt64]> = []
    return readings.indices.filter { index in
      let reading = readings[index]
      let parts = [reading.low, reading.high, reading.value ?? .nan].map(\.bitPattern)
      let marks: UInt64 =
        (reading.isAboveLow ? 1 : 0) | (reading.isBelowHigh ? 2 : 0) | (reading.isVague ? 4 : 0)
      return seen.insert(
        parts + [marks, UInt64(reading.unit.index), UInt64(UInt32(bitPattern: reading.day ?? -1))]
      ).inserted
    }
  }

  private static func worst(_ readings: [Reading], runs: Bool) -> Relation {
    var worst = Relation.agree
    for (index, a) in readings.enumerated() {
      for b in readings[(index + 1)...] {
        worst = max(worst, Relation(a, b, runs: runs))
        if worst == .conflict { return worst }
      }
    }
    return worst
  }

  private static func conflicts(
    _ groups: [Groups.Group], _ readings: [Reading], _ distinct: Set<Int>, runs: Bool
  ) -> [Conflict] {
    let members = groups.map { $0.members.filter(distinct.contains) }
    var found: [Conflict] = []
    for a in groups.indices {
      // Of very many groups only neighbours are told apart.
      for b in groups.indices[(a + 1)...] where groups.count <= mostGroups || b == a + 1 {
        let relation = relation(members[a], members[b], readings, runs: runs)
        if let relation { found.append(conflict(a, b, groups, relation)) }
      }
    }
    return found
  }

  /// The worst relation of readings that only one of the groups has; nil where none are apart.
  private static func relation(
    _ a: [Int], _ b: [Int], _ readings: [Reading], runs: Bool
  ) -> Relation? {
    let shared = Set(a).intersection(b)
    var relation: Relation?
    for x in a where !shared.contains(x) {
      for y in b where !shared.contains(y) {
        guard !readings[x].overlaps(readings[y]) else { continue }
        let next = Relation(readings[x], readings[y], runs: runs)
        relation = relation.map { max($0, next) } ?? next
      }
    }
    return relation
  }

  private static func conflict(
    _ a: Int, _ b: Int, _ groups: [Groups.Group], _ relation: Relation
  ) -> Conflict {
    let lower = min(groups[a].high, groups[b].high)
    let upper = max(groups[a].low, groups[b].low)
    return Conflict(
      a: a, b: b, relation: relation, gap: upper - lower, ratio: lower > 0 ? upper / lower : nil)
  }
}
