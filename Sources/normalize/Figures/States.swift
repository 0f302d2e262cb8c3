import Shared

// MARK: - What is so of those who are counted

extension SubjectReader {
  /// What the words around the head tell, else the head itself and the clause.
  func state(
    of number: NumberMention, _ phrase: Wording, except head: Int?, _ noun: ConceptLexicon.Noun?,
    _ concept: WordKey?, _ around: Surroundings
  ) -> Term? {
    // Shares that close are not closed.
    if let concept = noun?.concept.key, Self.stateless.contains(concept) { return nil }
    if number.kind == .percent, noun?.concept.key == Self.vote { return nil }
    let told: [() -> Term?] = [
      { self.governing(around.before).flatMap { Self.harmed.contains($0.key) ? $0 : nil } },
      { self.deed(around, phrase, concept) },
      { self.following(around.behind, phrase, concept) },
      { self.modifier(phrase, except: head, concept) },
      { self.preceding(phrase, head, around, concept) },
      { Self.stronger(noun?.state, self.clause(number, phrase, noun, concept, around)) },
    ]
    return told.lazy.compactMap { $0() }.first { self.canBe($0, noun) }
  }

  /// Whether what is counted can be in the state.
  private func canBe(_ state: Term, _ noun: ConceptLexicon.Noun?) -> Bool {
    if Self.ofSums.contains(state.key) { return false }
    if state.key == Self.present, noun == nil { return false }
    if Self.human.contains(state.key), !lexicon.canLive(noun) { return false }
    return noun == nil || !Self.ofThings.contains(state.key) || !lexicon.canLive(noun)
  }

  /// What becomes of things, though their passengers are counted: "a ferry with 350 people sank".
  private static let ofThings: WordSet = """
    sunk crashed destroyed damaged flooded closed cut disrupted built launched explodes landed
    stolen robbed fired
    """

  /// What the verb right before the number tells of people: "killing five people and wounding
  /// [nine]", "shot [6] at the depot".
  func governing(_ before: Wording) -> Term? {
    guard before.count > 0,
      let state = lexicon.state(atStartOf: before.keys(from: before.count - 1), nil),
      Self.harmed.contains(state.key) || state.key == Self.shot,
      !Self.adjectives.contains(before[before.count - 1])
    else { return nil }
    return state
  }

  private static let harmed: WordSet = "dead injured displaced"
  private static let shot = WordKey("shot")
  /// Words for such states that are no verbs.
  private static let adjectives: WordSet = "dead fatal lifeless deceased homeless"

  /// What the verb tells together with the noun: "saved [12] lives".
  private func deed(_ around: Surroundings, _ phrase: Wording, _ concept: WordKey?) -> Term? {
    let before = around.before
    guard around.behind.begins(with: phrase) else { return nil }
    for at in before.indices.suffix(3) where lexicon.beginsPhrase(before[at], concept) {
      let words = [before[at]] + around.behind.keys()
      if let state = lexicon.state(atStartOf: words, concept, least: 2) { return state }
    }
    return nil
  }

  /// What becomes of money alone.
  private static let ofSums: WordSet = "paid spent invested owed earned raised"

  private static let stateless: WordSet = """
    share price value market revenue profit growth debt cost percent
    """
  private static let vote = WordKey("vote")
  /// States of people and animals alone.
  private static let human = WordSet(stringLiteral: humanWords)
  /// States in which phrases put whatever can live; things too may be in some of them.
  private static let ofTheLiving = WordSet(
    stringLiteral: humanWords + " evacuated escaped laid_off rescued survived")
  private static let humanWords = """
    dead injured missing held hostage displaced hospitalized infected shot trapped stranded
    vaccinated freed employed recruited charged convicted present
    """
  private static let present = WordKey("present")

  /// What follows at once in several words: "[six] shot dead".
  private func following(_ behind: Wording, _ phrase: Wording, _ concept: WordKey?) -> Term? {
    let start = behind.begins(with: phrase) ? phrase.count : 0
    guard start < behind.count else { return nil }
    return told(behind[start], behind.keys(from: start), concept)
  }

  /// "detained militants", "jihadis locked up".
  func modifier(_ phrase: Wording, except head: Int?, _ concept: WordKey?) -> Term? {
    for start in phrase.indices where start != head {
      if let state = lexicon.state(atStartOf: phrase.keys(from: start), concept) { return state }
    }
    return nil
  }

  /// What stands behind the noun where that stands before the number: "the number of people
  /// [unaccounted for] has fallen to 61".
  private func preceding(
    _ phrase: Wording, _ head: Int?, _ around: Surroundings, _ concept: WordKey?
  ) -> Term? {
    let before = around.before
    guard let head, !around.behind.begins(with: phrase),
      let at = before.indices.last(where: { before[$0] == phrase[head] }),
      at + 2 < before.count, before.keys(backFrom: at).contains(where: Self.tallies.contains)
    else { return nil }
    return lexicon.state(atStartOf: before.keys(from: at + 1), concept)
  }

  private static let tallies: WordSet = "number numbers total count tally figure toll"

  /// What the clause tells. A plan is no state, but what is counted may be in one already.
  private func clause(
    _ number: NumberMention, _ phrase: Wording, _ noun: ConceptLexicon.Noun?,
    _ concept: WordKey?, _ around: Surroundings
  ) -> Term? {
    if number.aspect != .planned, !isIntended(around.before), !isDenied(around) {
      if let state = verbPhrase(concept, around), canBe(state, noun),
        Self.ofTheLiving.contains(state.key) || !lexicon.canLive(noun)
      {
        return state
      }
      if let state = governing(around.before) ?? predicate(around.behind, concept) { return state }
      if let verb = number.verb, !isAside(around.before), !isApart(noun, phrase, around.before),
        let state = lexicon.state(ofVerb: Wording(verb), concept)
      {
        return state
      }
    }
    for start in around.behind.indices.prefix(8)
    where Self.openers.contains(around.behind[start]) {
      let words = around.behind.keys(from: start)
      if let state = lexicon.state(atStartOf: words, concept) { return state }
    }
    return nil
  }

  /// The participle behind a copula that follows what is counted: "39 ships were later boarded".
  private func predicate(_ behind: Wording, _ concept: WordKey?) -> Term? {
    let reach = behind.indices.prefix(7)
    guard let copula = reach.first(where: { Self.copulas.contains(behind[$0]) }) else { return nil }
    // "39 of which were boarded"
    let isRelative = reach.prefix(copula).dropFirst().contains {
      behind[$0 - 1] != Self.of && Self.joints.contains(behind[$0])
    }
    guard !isRelative else { return nil }
    return reach.dropFirst(copula + 1).prefix { !Self.joints.contains(behind[$0]) }.lazy
      .compactMap { self.lexicon.state(atStartOf: behind.keys(from: $0), concept) }.first
  }

  private static let copulas: WordSet = "is are was were been be being"

  /// Whether a preposition parts the number from the verb: nobody who was "fired at" lost a job.
  private func isAside(_ before: Wording) -> Bool {
    before.words.last.map { Self.asides.contains($0.key) } ?? false
  }

  /// Whether a lone word for a state stands behind a joint: "30 killed and thousands homeless".
  private func isApart(
    _ noun: ConceptLexicon.Noun?, _ phrase: Wording, _ before: Wording
  ) -> Bool {
    guard phrase.count == 1, let state = noun?.state, let last = before.words.last else {
      return false
    }
    return Self.joints.contains(last.key) && lexicon.state(atStartOf: phrase.keys(), nil) == state
  }

  private static let asides: WordSet = """
    at by in into inside on onto against between among during near across since
    """

  /// Whether an infinitive governs the number that tells what is wanted, not what is done: "in a
  /// bid to free 12", but not "managed to free 12".
  private func isIntended(_ before: Wording) -> Bool {
    guard let to = before.indices.suffix(4).last(where: { before[$0] == Self.to }), to > 0,
      to + 1 < before.count
    else { return false }
    return Self.wanting.contains(before[to - 1])
  }

  /// Whether it did not come to pass: "two bombs failed to explode".
  private func isDenied(_ around: Surroundings) -> Bool {
    around.behind.keys().prefix(4).contains(where: Self.denying.contains)
  }

  private static let denying: WordSet = """
    not never failed fails didn't wasn't weren't hasn't haven't couldn't
    """
  private static let to = WordKey("to")
  private static let wanting: WordSet = """
    aim aimed aiming aims attempt attempted attempting attempts attack bid campaign demand demanded
    designed effort efforts hope hoped hopes hoping intend intended intends meant mission need
    offensive operation order plan planned planning plans plot plotted plotting pledge pledged
    prepare prepared preparing ready seek seeking seeks threat threaten threatened threatening
    threats tried tries try trying vow vowed vows want wanted wants
    """

  /// What a phrase tells that a verb of the clause begins: "gunned down five", "12 people have lost
  /// their lives", "forced 300 from their homes".
  func verbPhrase(_ concept: WordKey?, _ around: Surroundings) -> Term? {
    let (before, behind) = (around.before, around.behind)
    let end = behind.indices.first { Self.joints.contains(behind[$0]) } ?? behind.count
    let start = before.indices.last { Self.joints.contains(before[$0]) }.map { $0 + 1 } ?? 0
    for next in 0..<min(8, end) {
      if let state = told(behind[next], behind.keys(from: next), concept) { return state }
    }
    for first in max(start, before.count - 5)..<before.count
    where lexicon.beginsPhrase(before[first], concept) {
      if let state = told(before[first], before.keys(from: first), concept) { return state }
      // What is counted stands between the two parts.
      for next in 0..<min(4, end) {
        let words = [before[first]] + behind.keys(from: next)
        if let state = told(before[first], words, concept) { return state }
      }
    }
    return nil
  }

  /// Words that begin another clause.
  private static let joints: WordSet = """
    and but or as while after before when where whom who which that if because since until
    """

  private func told(
    _ first: WordKey, _ words: some Sequence<WordKey>, _ concept: WordKey?
  ) -> Term? {
    guard lexicon.beginsPhrase(first, concept), !Self.openers.contains(first) else { return nil }
    return lexicon.state(atStartOf: words, concept, least: 2)
  }

  /// First words of the phrases that tell a state without a verb: "in custody", "behind bars".
  private static let openers: WordSet = """
    in behind under without at on out no beneath underneath dead injured wounded homeless missing
    stranded trapped displaced hurt jobless unaccounted hospitalized
    """

  /// What happened to them in the clause outdoes what they were: prisoners who escaped.
  private static func stronger(_ noun: Term?, _ clause: Term?) -> Term? {
    guard let noun else { return clause }
    guard let clause, passing.contains(noun.key), final.contains(clause.key) else { return noun }
    return clause
  }

  private static let passing: WordSet = """
    held hostage casualty displaced trapped infected stranded missing survived
    """
  private static let final: WordSet = """
    dead injured escaped freed rescued missing returned evacuated hospitalized recovered survived
    resettled found
    """
}
