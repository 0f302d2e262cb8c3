import Shared

// MARK: - What a tally tells of the numbers in it

extension StateReading {
  /// What a tally beside the number counts: "the number of people [unaccounted for] has fallen to
  /// 61", "put the number of [dead] at 12", "the death toll has reached [90] people".
  var tallyBefore: Term? {
    let before = around.before
    if let farTally { return farTally }
    guard let tally = before.indices.last(where: isTally) ?? losses,
      !around.behind.begins(with: phrase) || isReached, !isGiven(tally) || clause == nil,
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
      in: before, at: places.filter { before[$0] != counted && !Self.changing.contains(before[$0]) }
    )
      ?? own
  }

  /// What a tally counts that an aside parts from its verb: "the death toll, said the office, had
  /// reached [90]".
  private var farTally: Term? {
    let before = around.before
    guard number.kind == .count, isReached, before.count < 6,
      before.words.allSatisfy({
        Self.ofTallies.contains($0.key) || Self.reaching.contains($0.key)
          || StateReading.calendar.contains($0.key)
      }), noun == nil || lexicon.canLive(noun)
    else { return nil }
    let lead = around.lead
    let end = lead.count - before.count
    guard let tally = lead.indices.prefix(end).last(where: { Self.tallies.contains(lead[$0]) }),
      !lead.indices[tally...].contains(where: { lead.isNumber($0) }),
      !lead.indices[tally..<end].contains(where: { Self.joints.contains(lead[$0]) })
    else { return nil }
    return lexicon.noun(endingAt: tally, of: lead)?.state
      ?? condition(in: lead, at: lead.indices[tally...].dropFirst().prefix(5).prefix { $0 < end })
  }

  private static let ofTallies: WordSet = """
    has had have now since already then also officially rose risen rises climbed climbs jumped stood
    stands remained remains grew grown increased gone went swelled by on late early yesterday today
    evening morning afternoon night midday noon nightfall so far
    """

  /// "brings confirmed deaths to [883]"
  private var losses: Int? {
    let before = around.before
    if let summed { return summed }
    guard isUnsaid || noun != nil && lexicon.canLive(noun), before.words.last?.key == Self.to,
      let at = before.indices.dropLast().last,
      let state = lexicon.noun(endingAt: at, of: before)?.state
    else { return nil }
    return Self.suffered.contains(state.key) ? at : nil
  }

  /// "the wounded add up to [40]", "the dead numbered [90]"
  private var summed: Int? {
    let before = around.before
    guard isUnsaid,
      let verb = before.indices.suffix(3).last(where: { Self.summing.contains(before[$0]) }),
      verb > 1, before.indices[verb...].dropFirst().allSatisfy({ Self.upTo.contains(before[$0]) }),
      before.isDefinite(verb - 2),
      let state = lexicon.noun(endingAt: verb - 1, of: before)?.state
    else { return nil }
    return Self.suffered.contains(state.key) ? verb - 1 : nil
  }

  private static let summing: WordSet = """
    number numbered total totals totaled totalled add adds added amount amounts amounted come came
    """
  private static let upTo: WordSet = "up to now"

  private static let suffered: WordSet = "dead injured missing"

  /// "brings to [73] the number of people who have died"
  var tallyBehind: Term? {
    let behind = around.behind
    guard around.before.words.last?.key == Self.to,
      let tally = behind.indices.prefix(3).first(where: { Self.tallies.contains(behind[$0]) })
    else { return nil }
    return lexicon.noun(endingAt: tally, of: behind)?.state
      ?? condition(in: behind, at: behind.indices[tally...].dropFirst().prefix(14))
  }

  /// What the label of a list says: "Injured: [12]", "Homes destroyed: [90]".
  var labelled: Term? {
    guard number.kind == .count, let label = around.label, 1...6 ~= label.count,
      !label.contains(Self.joints), !label.contains(Self.speech)
    else { return nil }
    // "Withdrawn so far: [550] troops"
    guard let last = label.indices.last(where: { !Self.times.contains(label[$0]) }) else {
      return nil
    }
    // "Destroyed by fire: [12] shops", "Customers without water: [3,000]"
    let places = last < 2 ? [last, 0] : Self.places.contains(label[1]) ? [0] : [last]
    let state =
      condition(in: label, at: places)
      ?? label.indices.dropFirst().lazy.compactMap { at in
        self.lexicon.state(atStartOf: label.keys(from: at), self.kinds, least: 2)
      }.first
    return state.flatMap { $0.key == Self.wanted ? nil : $0 }
  }

  private static let times: WordSet = "so far now today yesterday still already"

  /// Whether another number has been given for the tally: "put the toll at 12 and said [14] others".
  private func isGiven(_ tally: Int) -> Bool {
    let before = around.before
    return before.indices[tally...].dropFirst().contains {
      before.isNumber($0) && Self.reaching.contains(before[$0 - 1])
    }
  }

  /// Words for what becomes of a tally, not of those it counts.
  private static let changing: WordSet = """
    is are was were been be remain remained remains remaining still stayed came come comes down gone
    went
    """

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
  func isTally(_ at: Int) -> Bool {
    let before = around.before
    if Self.tallies.contains(before[at]) { return true }
    return before[at] == Self.that && at + 1 < before.count && before[at + 1] == SubjectReader.of
  }

  private static let tallies: WordSet = "number numbers total count tally figure toll list"
  private static let that = WordKey("that")
  private static let reaching: WordSet = """
    to at is was past above hit hits reached reaches reaching topped passed exceeded
    """
}
