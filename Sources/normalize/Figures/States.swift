import Shared

// MARK: - What is so of those who are counted

extension SubjectReader {
  /// What the words around the head tell, else the head itself and the clause.
  func state(
    of number: NumberMention, _ phrase: Wording, except head: Int?, _ noun: ConceptLexicon.Noun?,
    _ concept: WordKey?, _ around: () -> Surroundings
  ) -> Term? {
    // Shares that close are not closed.
    if let concept = noun?.concept.key, Self.stateless.contains(concept) { return nil }
    if number.kind == .percent, noun?.concept.key == Self.vote { return nil }
    let around = around()
    let state =
      governing(around.before, phrase, around.behind, noun)
      ?? modifier(phrase, except: head, concept)
      ?? own(noun, phrase, number)
      ?? Self.stronger(noun?.state, clause(number, noun, concept, around))
    guard let state, !Self.ofSums.contains(state.key) else { return nil }
    if Self.human.contains(state.key), !lexicon.canLive(noun) { return nil }
    return Self.ofThings.contains(state.key) && noun != nil && lexicon.canLive(noun) ? nil : state
  }

  /// What becomes of things, though their passengers are counted: "a ferry with 350 people sank".
  private static let ofThings: WordSet = """
    sunk crashed destroyed damaged flooded closed cut disrupted built launched explodes landed
    """

  /// What the verb right before the number tells, where what is counted stands elsewhere: "five
  /// people and wounded [nine]".
  private func governing(
    _ before: Wording, _ phrase: Wording, _ behind: Wording, _ noun: ConceptLexicon.Noun?
  ) -> Term? {
    guard before.count > 0, phrase.count == 0 || !behind.begins(with: phrase),
      let state = lexicon.state(atStartOf: before.keys(from: before.count - 1), nil),
      Self.harmed.contains(state.key)
    else { return nil }
    return state
  }

  private static let harmed: WordSet = "dead injured displaced"
  /// What becomes of money alone.
  private static let ofSums: WordSet = "paid spent invested owed earned raised"

  private static let stateless: WordSet = """
    share price value market revenue profit growth debt cost percent
    """
  private static let vote = WordKey("vote")
  private static let human: WordSet = """
    dead injured missing held hostage displaced hospitalized infected shot trapped stranded
    vaccinated freed employed recruited charged convicted
    """

  /// "detained militants", "jihadis locked up".
  func modifier(_ phrase: Wording, except head: Int?, _ concept: WordKey?) -> Term? {
    for start in phrase.indices where start != head {
      if let state = lexicon.state(atStartOf: phrase.keys(from: start), concept) { return state }
    }
    return nil
  }

  /// What a lone word tells that is nothing but a state: of "30 killed and 900 homeless" the verb
  /// is that of the others.
  private func own(
    _ noun: ConceptLexicon.Noun?, _ phrase: Wording, _ number: NumberMention
  ) -> Term? {
    guard phrase.count == 1, let state = noun?.state,
      let verb = number.verb, Self.harms.contains(WordKey(verb)),
      lexicon.state(atStartOf: phrase.keys(), nil) == state
    else { return nil }
    return state
  }

  private static let harms: WordSet = "kill injure wound"

  /// What the clause tells. A plan is no state, but what is counted may be in one already.
  private func clause(
    _ number: NumberMention, _ noun: ConceptLexicon.Noun?, _ concept: WordKey?,
    _ around: Surroundings
  ) -> Term? {
    if number.aspect != .planned, !isIntended(around.before), !isDenied(around) {
      if let state = verbPhrase(concept, around),
        Self.ofTheLiving.contains(state.key) || !lexicon.canLive(noun)
      {
        return state
      }
      if let verb = number.verb, let state = lexicon.state(ofVerb: Wording(verb), concept) {
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
    where lexicon.beginsPhrase(before[first]) {
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
    guard lexicon.beginsPhrase(first), !Self.openers.contains(first) else { return nil }
    return lexicon.state(atStartOf: words, concept, least: 2)
  }

  private static let ofTheLiving: WordSet = """
    dead injured missing held hostage displaced hospitalized infected shot trapped stranded
    vaccinated freed employed recruited charged convicted evacuated escaped laid_off rescued survived
    """

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
