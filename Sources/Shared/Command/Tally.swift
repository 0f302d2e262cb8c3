/// What a run has complained of and noted, counted for the summary at its end.
struct Tally {
  /// So many complaints of one kind are shown in words; more are only counted.
  static let shown = 10

  private var faults: [String: Int] = [:]
  /// The kinds of complaints, as they came up.
  private var kinds: [String] = []
  private(set) var notes: [(words: String, count: Int)] = []

  /// Counts a complaint of `kind`. Returns whether it is one of the first, which are shown.
  mutating func isShown(_ kind: String) -> Bool {
    if faults[kind] == nil { kinds.append(kind) }
    faults[kind, default: 0] += 1
    return faults[kind, default: 0] <= Self.shown
  }

  /// Counts something that the summary tells: `words`, then its number.
  mutating func note(_ words: String, _ count: Int) {
    if let index = notes.firstIndex(where: { $0.words == words }) {
      notes[index].count += count
    } else {
      notes.append((words, count))
    }
  }

  /// The lines of the summary, in the order in which their matter came up.
  var summary: [String] {
    let more = kinds.compactMap { kind in
      let rest = faults[kind, default: 0] - Self.shown
      return rest > 0 ? "\(rest) more of this kind: \(kind)" : nil
    }
    return more + notes.map { "\($0.words): \($0.count)" }
  }
}
