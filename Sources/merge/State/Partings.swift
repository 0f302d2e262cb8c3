/// What people have said is not one: those that one decision names are all kept apart from each other,
/// and so are the sets that they have joined since.
struct Partings {
  /// The decisions that name somebody in a set, by the set's leader; who is in no set leads himself.
  private var decisions: [Int: Set<Int>] = [:]

  /// Those of each list are apart.
  init(_ lists: [[Int]]) {
    for (decision, list) in lists.enumerated() {
      for member in list { decisions[member, default: []].insert(decision) }
    }
  }

  /// Whether a decision names somebody in both of the sets that `a` and `b` lead.
  func part(_ a: Int, _ b: Int) -> Bool {
    guard !decisions.isEmpty, a != b, let one = decisions[a], let other = decisions[b] else {
      return false
    }
    return one.count < other.count
      ? one.contains(where: other.contains) : other.contains(where: one.contains)
  }

  /// Takes the sets that `a` and `b` lead for one that the lesser leads.
  mutating func join(_ a: Int, _ b: Int) {
    guard !decisions.isEmpty, a != b, let one = decisions.removeValue(forKey: max(a, b)) else {
      return
    }
    let other = decisions.removeValue(forKey: min(a, b)) ?? []
    decisions[min(a, b)] = one.count < other.count ? other.union(one) : one.union(other)
  }
}
