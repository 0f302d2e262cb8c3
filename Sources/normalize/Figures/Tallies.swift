import Shared

// MARK: - What lists and tallies tell of the numbers in them

extension StateReading {
  /// Whose roster the number is from: "the dead include [four] children", "among the injured were
  /// [two] guards", "among the dead are four policemen and [four] civilians".
  var roster: Term? {
    let before = around.before
    guard let last = before.indices.last else { return nil }
    if let include = before.indices.suffix(8).last(where: { Self.including.contains(before[$0]) }),
      include + 3 > last || before[last] == Self.and
    {
      return listed(upTo: include)
    }
    guard let among = before.indices.suffix(10).last(where: { before[$0] == Self.among }),
      among + 2 <= last, Self.ofThem.contains(before[among + 1]),
      among + 5 > last || Self.copulas.contains(before[among + 3])
    else { return nil }
    return condition(in: before, at: (among + 2)...(among + 2))
  }

  /// Whose roster begins with the verb at `include`: "the dead", "those killed in the attack".
  private func listed(upTo include: Int) -> Term? {
    let before = around.before
    guard include > 0 else { return nil }
    if let those = before.indices[..<include].suffix(9).last(where: { before[$0] == Self.those }) {
      return state(in: before, at: (those + 1)...(those + 1))
    }
    return condition(in: before, at: (include - 1)...(include - 1))
  }

  private static let those = WordKey("those")
  private static let and = WordKey("and")
  /// Among whom those are of whom the copula at `copula` tells it: "[eight] tourists were among the
  /// more than 90 people wounded".
  func rosterBehind(_ copula: Int) -> Term? {
    let behind = around.behind
    guard
      let among = behind.indices[copula...].dropFirst().prefix(2).first(where: {
        behind[$0] == Self.among
      })
    else { return nil }
    let places = behind.indices[among...].dropFirst().prefix(10).prefix {
      !Self.joints.contains(behind[$0])
    }
    return state(in: behind, at: places.filter { !behind.isActive($0) })
  }

  private static let including: WordSet = "include includes included"
  static let among = WordKey("among")
  private static let ofThem: WordSet = "the those"

  /// What a tally beside the number counts: "the number of people [unaccounted for] has fallen to
  /// 61", "put the number of [dead] at 12", "the death toll has reached [90] people".
  var tally: Term? { tallyBefore ?? tallyBehind }

  private var tallyBefore: Term? {
    let before = around.before
    guard let tally = before.indices.last(where: isTally),
      !around.behind.begins(with: phrase) || isReached,
      // Of a death toll it is said what it counts.
      head.map({ phrase[$0] == before[tally] }) != true
    else { return nil }
    if let state = lexicon.noun(endingAt: tally, of: before)?.state { return state }
    let last = before.count - 1
    let counted = head.map { phrase[$0] }
    let places = before.indices[tally..<last].dropFirst().prefix(9)
    // "the count of fatalities remained at [49]"
    let own = places.contains { before[$0] == counted } ? noun?.state : nil
    if let own, !Self.passing.contains(own.key) { return own }
    return condition(
      in: before, at: places.filter { before[$0] != counted && !Self.staying.contains(before[$0]) })
      ?? own
  }

  /// "brings to [73] the number of people who have died"
  private var tallyBehind: Term? {
    let behind = around.behind
    guard around.before.words.last?.key == Self.to,
      let tally = behind.indices.prefix(3).first(where: { Self.tallies.contains(behind[$0]) })
    else { return nil }
    return lexicon.noun(endingAt: tally, of: behind)?.state
      ?? condition(in: behind, at: behind.indices[tally...].dropFirst().prefix(14))
  }

  /// Whether the tally leads up to the number, though its noun follows: "rose to [16] people".
  private var isReached: Bool {
    around.before.words.last.map { Self.reaching.contains($0.key) } ?? false
  }

  /// The first state that a word of `words` at one of `places` tells, verb or noun.
  func condition(in words: Wording, at places: some Sequence<Int>) -> Term? {
    state(in: words, at: places)
      ?? places.lazy.compactMap { self.lexicon.noun(endingAt: $0, of: words)?.state }.first
  }

  /// "the number of", and "that of" instead of saying it again.
  private func isTally(_ at: Int) -> Bool {
    let before = around.before
    if Self.tallies.contains(before[at]) { return true }
    return before[at] == Self.that && at + 1 < before.count && before[at + 1] == SubjectReader.of
  }

  private static let tallies: WordSet = "number numbers total count tally figure toll"
  private static let that = WordKey("that")
  private static let reaching: WordSet = """
    to at is was past above hit hits reached reaches reaching topped passed exceeded
    """
}
