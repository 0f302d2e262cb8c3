import Shared

/// The maximal groups of readings that one number satisfies.
///
/// On a line, intervals that overlap pairwise share a point (Helly), so one sweep over the sorted
/// ends finds them all; a reading may stand in two groups.
struct Groups {
  /// Readings that all allow the numbers from `low` to `high`.
  struct Group: Equatable {
    let low: Double
    let high: Double
    /// Places in the list of readings, in order.
    let members: [Int]
  }

  /// By their ends.
  let all: [Group]

  init(_ readings: [Reading]) {
    let firm = readings.indices.filter { !readings[$0].isVague }
    guard !firm.isEmpty else {
      all = Self.sweep(readings, Array(readings.indices))
      return
    }
    let groups = Self.sweep(readings, firm)
    var joined = [[Int]](repeating: [], count: groups.count)
    var strays: [Int] = []
    for index in readings.indices where readings[index].isVague {
      let reach = readings[index].widened
      var hasJoined = false
      for (place, group) in groups.enumerated()
      where max(reach.low, group.low) < min(reach.high, group.high) || Self.holds(reach, group) {
        joined[place].append(index)
        hasJoined = true
      }
      if !hasJoined { strays.append(index) }
    }
    let wider = zip(groups, joined).map { group, more in
      Group(low: group.low, high: group.high, members: (group.members + more).sorted())
    }
    all = (wider + Self.sweep(readings, strays)).sorted(by: Self.isBefore)
  }

  private static func holds(_ reach: (low: Double, high: Double), _ group: Group) -> Bool {
    group.low == group.high && reach.low < group.low && group.low < reach.high
  }

  private static func isBefore(_ a: Group, _ b: Group) -> Bool {
    if a.low != b.low { return a.low < b.low }
    return a.high != b.high ? a.high < b.high : a.members.lexicographicallyPrecedes(b.members)
  }

  private static func sweep(_ readings: [Reading], _ members: [Int]) -> [Group] {
    struct End {
      let at: Double
      let isStart: Bool
      let member: Int
    }
    var ends: [End] = []
    for member in members {
      ends.append(End(at: readings[member].low, isStart: true, member: member))
      ends.append(End(at: readings[member].high, isStart: false, member: member))
    }
    ends.sort { a, b in
      if a.at != b.at { return a.at < b.at }
      return a.isStart != b.isStart ? a.isStart : a.member < b.member
    }
    var groups: [Group] = []
    var active: Set<Int> = []
    var hasGrown = false
    for end in ends {
      if end.isStart {
        active.insert(end.member)
        hasGrown = true
      } else {
        if hasGrown { groups.append(group(readings, active)) }
        hasGrown = false
        active.remove(end.member)
      }
    }
    return groups
  }

  private static func group(_ readings: [Reading], _ active: Set<Int>) -> Group {
    var low = -Double.infinity
    var high = Double.infinity
    for member in active {
      low = max(low, readings[member].low)
      high = min(high, readings[member].high)
    }
    return Group(low: low, high: high, members: active.sorted())
  }
}
