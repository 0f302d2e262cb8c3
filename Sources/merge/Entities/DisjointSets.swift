/// Sets of numbers that only grow together; each is led by its least member, so that the order of
/// the joins does not show (union-find with path halving).
struct DisjointSets {
  private var parents: [Int32]

  /// Every number below `count` in a set of its own.
  init(_ count: Int) { parents = (0..<Int32(count)).map { $0 } }

  /// The least member of the set of `member`.
  func leader(of member: Int) -> Int {
    var at = Int32(member)
    while parents[Int(at)] != at { at = parents[Int(at)] }
    return Int(at)
  }

  /// Puts the sets of `a` and `b` together.
  mutating func join(_ a: Int, _ b: Int) {
    let (one, other) = (halvedLeader(of: a), halvedLeader(of: b))
    parents[Int(max(one, other))] = min(one, other)
  }

  private mutating func halvedLeader(of member: Int) -> Int32 {
    var at = Int32(member)
    while parents[Int(at)] != at {
      parents[Int(at)] = parents[Int(parents[Int(at)])]
      at = parents[Int(at)]
    }
    return at
  }
}
