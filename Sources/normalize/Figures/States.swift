import Shared

/// Reads what is so of those or that which a number counts: from the words around the noun first,
/// then from the noun itself and its clause. A class, because it is large and its rules are many.
final class StateReading {
  let lexicon: ConceptLexicon
  let number: NumberMention
  /// The counted phrase.
  let phrase: Wording
  /// Where its head stands.
  let head: Int?
  /// What the lexicon has for the head.
  let noun: ConceptLexicon.Noun?
  /// What is counted.
  let kinds: ConceptLexicon.Kinds
  let around: Surroundings

  init(
    _ lexicon: ConceptLexicon, _ number: NumberMention, _ phrase: Wording, head: Int? = nil,
    _ noun: ConceptLexicon.Noun? = nil, _ concept: WordKey? = nil, in around: Surroundings
  ) {
    self.lexicon = lexicon
    self.number = number
    self.phrase = phrase
    self.head = head
    self.noun = noun
    kinds = lexicon.kinds(of: concept)
    self.around = around
  }

  /// The state, or nil where the words tell none, or one that what is counted cannot be in.
  func state() -> Term? {
    // Shares that close are not closed.
    if let concept = noun?.concept.key, Self.stateless.contains(concept) { return nil }
    if number.kind == .percent, noun?.concept.key == Self.vote || noun == nil && isOfMarkets {
      return nil
    }
    if isPopulation { return nil }
    // "The firm closed [4.2 percent] up"
    if number.kind == .percent, noun?.concept.key == Self.business { return nil }
    if number.kind == .percent, noun == nil, phrase.count > 0 {
      return told.flatMap { Self.harms.contains($0.key) ? nil : $0 }
    }
    let state = toldOrLabelled.map { afterwards($0) ?? $0 }
    if state?.key == Self.trapped, isBuried, !isRescue { return Self.deceased }
    // Prisoners who flee are no refugees, and hostages who walk out are on no strike.
    if let state, Self.leaving.contains(state.key),
      let left = noun?.state.flatMap({ Self.left[$0.key] })
    {
      return left
    }
    return state?.key == Self.destroyed && (isEither || around.isPartly) ? Self.damaged : state
  }

  var told: Term? {
    fitting(harmed) ?? fitting(sought) ?? fitting(deed) ?? fitting(manner) ?? fitting(taken)
      ?? fitting(isWhole ? nil : following) ?? fitting(tallyBehind) ?? fitting(roster)
      ?? fitting(inverted) ?? toldByNoun
  }

  /// What the noun tells, and the clause; of those named before the clause first.
  private var toldByNoun: Term? {
    if isUnsaid {
      return fitting(adjoined) ?? fitting(tallyBefore) ?? fitting(become) ?? fitting(described)
        ?? fitting(stronger)
    }
    return fitting(described) ?? fitting(tallyBefore) ?? fitting(stronger)
  }

  /// Whether the clause says that they are buried, and not what buried them: after a fight their graves
  /// are meant, after a landslide they lie under it.
  private var isBuried: Bool {
    let (before, behind) = (around.before, around.behind)
    return (before.contains(Self.burying) || behind.contains(Self.burying))
      && !behind.contains(Self.causes)
  }

  private static let trapped = WordKey("trapped")
  private static let causes: WordSet = "when under beneath by alive"
  private static let burying: WordSet = "bury buried buries burying"
  private static let stateless: WordSet = """
    share price value market revenue profit growth debt cost percent unemployment turnout margin
    inflation raise
    """
  private static let vote = WordKey("vote")
  private static let business = WordKey("business")
}

// MARK: - The words next to number and noun

extension StateReading {
  /// What the verb right before the number tells of people: "killing five people and wounding
  /// [nine]", "shot [6] at the depot".
  var governing: Term? {
    let before = around.before
    guard let last = verbBefore, !Self.adjectives.contains(before[last]),
      let state = lexicon.state(atStartOf: before.keys(from: last)),
      Self.harms.contains(state.key) || state.key == Self.shot
    else { return nil }
    return state
  }

  /// Whether "a total of" or the like stands before the number.
  var isTotal: Bool {
    let before = around.before
    guard let last = before.indices.last, last > 1 else { return false }
    return before[last] == SubjectReader.of && Self.totals.contains(before[last - 1])
  }

  /// Where the word stands that the number follows: "a total of" and the like belong to it.
  var verbBefore: Int? {
    let before = around.before
    guard let last = before.indices.last else { return nil }
    let start = isTotal ? last - 1 : Self.furthers.contains(before[last]) ? last : last + 1
    guard start <= last, start > 0 else { return last }
    return Self.a.contains(before[start - 1]) ? (start > 1 ? start - 2 : nil) : last
  }

  private static let totals: WordSet = "total group"
  private static let furthers: WordSet = "further additional"
  private static let a: WordSet = "a an"

  /// Who is shot may be dead or injured: what else stands there says which.
  private var harmed: Term? {
    fatally ?? toDeath ?? governing.flatMap { $0.key == Self.shot ? nil : $0 }
      ?? deedOf.flatMap { $0.key == Self.dead ? $0 : nil } ?? lost
  }

  /// "blasted [12] people to death"
  private var toDeath: Term? {
    let (behind, end) = (around.behind, phraseEnd)
    let isDead = behind.count > end + 1 && behind[end] == Self.to && behind[end + 1] == Self.death
    guard isDead else { return nil }
    // "sentenced [29] people to death"
    return around.before.words.suffix(3).contains { Self.sentencing.contains($0.key) }
      ? Self.convicted : Self.deceased
  }

  private static let death = WordKey("death")
  private static let sentencing: WordSet = """
    sentence sentences sentenced sentencing condemn condemns condemned condemning
    """
  private static let convicted = Term("convicted")

  /// "fatally shot [16]"
  private var fatally: Term? {
    guard let verb = verbBefore, verb > 0, Self.manners.contains(around.before[verb - 1]),
      governing != nil
    else { return nil }
    return state(in: around.before, at: (verb - 1)...(verb - 1))
  }

  private static let harms: WordSet = "dead injured displaced"
  private static let shot = WordKey("shot")
  /// Words for such states that are no verbs.
  private static let adjectives: WordSet = "dead fatal lifeless deceased homeless"

  /// What the verb tells together with the noun: "saved [12] lives".
  private var deed: Term? {
    let (before, behind) = (around.before, around.behind)
    guard behind.begins(with: phrase) else { return nil }
    for at in before.indices.suffix(3)
    where lexicon.beginsPhrase(before[at], kinds) && !Self.openers.contains(before[at]) {
      // "brought down [12] homes" brought nobody home.
      if at + 1 < before.count, Self.particles.contains(before[at + 1]) { continue }
      let start = behind[0] == SubjectReader.of ? 1 : 0
      let words = [before[at]] + behind.keys(from: start)
      if let state = lexicon.state(atStartOf: words, kinds, least: 2) { return state }
    }
    return nil
  }

  static let particles: WordSet = "down up out off away back over in on under from"

  /// "shot 22 people, [four] of them fatally".
  private var manner: Term? {
    let behind = around.behind
    let places = behind.indices.prefix(4).filter { Self.manners.contains(behind[$0]) }
    return state(in: behind, at: places) ?? graded
  }

  private static let manners: WordSet = "fatally fatal critically"

  /// What follows at once in several words: "[six] shot dead".
  private var following: Term? {
    let behind = around.behind
    let start = phraseEnd
    if let state = hearsay(from: start) { return state }
    // "[two] shot and killed"
    if phrase.count == 1, start == 1, noun?.state != nil,
      let state = living(told(behind[0], behind.keys())), !isDeedOfTheirs(0)
    {
      return state
    }
    guard start < behind.count, let state = told(behind[start], behind.keys(from: start)),
      !isDeedOfTheirs(start), state.key != Self.wanted
    else { return nil }
    // "the dead include [200] soldiers on duty"
    if Self.present == state.key || Self.deployed == state.key, roster != nil { return nil }
    return outcome(behind: start + 1, of: state) ?? state
  }

  /// "[seven] reported killed", "[30] people feared to have drowned": the participle behind one of
  /// hearsay.
  private func hearsay(from start: Int) -> Term? {
    let behind = around.behind
    guard start < behind.count, Self.hearsay.contains(behind[start]) else { return nil }
    let deed = behind.indices[start...].dropFirst().first { !Self.auxiliaries.contains(behind[$0]) }
    guard let deed, deed < start + 5, !isDeedOfTheirs(deed) else { return nil }
    return state(in: behind, at: deed...deed)
  }

  private static let hearsay: WordSet = """
    reported feared believed confirmed presumed thought known said identified suspected listed
    registered
    """
  private static let auxiliaries: WordSet = "to have having as been be already"

  /// Where the counted phrase ends behind the number: "[12] men", "[dozens] of men".
  var phraseEnd: Int {
    let behind = around.behind
    guard let first = phrase.words.first?.key,
      let start = behind.indices.prefix(2).first(where: { behind[$0] == first })
    else { return behind.words.first.map { Self.others.contains($0.key) } ?? false ? 1 : 0 }
    return min(start + phrase.count, behind.count)
  }

  /// "detained militants", "jihadis locked up".
  var modifier: Term? {
    // Of widows of men who were killed nothing is told, nor of owners of stolen cars.
    let end = head.flatMap { head in
      phrase.indices[head...].first { phrase[$0] == SubjectReader.of }
    }
    let places = phrase.indices.prefix(end ?? phrase.count).filter {
      $0 != head && !lexicon.isBareVerb(phrase[$0]) && !Self.staying.contains(phrase[$0])
    }
    // "ten people found [dead]"
    if end == nil, let last = places.last, last == phrase.count - 1,
      let state = told(phrase[last], [phrase[last]] + around.behind.keys(from: phraseEnd))
    {
      return state
    }
    return state(in: phrase, at: places)
  }

  /// What the modifier tells, unless the clause tells what has become of them: "people hurt in the
  /// quake were in hospital", "[88] escaped inmates have come back".
  private var described: Term? {
    // The bodies that are found are of the dead.
    guard noun?.state?.key != Self.dead, let modifier else { return nil }
    if modifier.key == Self.injured {
      return clause.flatMap { Self.worse.contains($0.key) ? $0 : nil } ?? modifier
    }
    guard let head, Self.passing.contains(modifier.key) || modifier.key == Self.escaped else {
      return modifier
    }
    if let outcome = outcome(behind: phraseEnd - 1, of: modifier) { return outcome }
    guard state(in: phrase, at: phrase.indices.prefix(head)) == modifier, !isPurpose, let clause,
      isFinal(clause, after: modifier)
    else { return modifier }
    return clause
  }

  /// What the clause tells that has been done to those of whom only other words were said before.
  private var become: Term? {
    guard modifier != nil, around.before.count + around.behind.count > 0 else { return nil }
    return clause.flatMap { Self.inflicted.contains($0.key) ? $0 : nil }
  }

  /// The first state that `words` tell at one of `places`.
  func state(in words: Wording, at places: some Sequence<Int>) -> Term? {
    for place in places {
      if let state = lexicon.state(atStartOf: words.keys(from: place), kinds) { return state }
    }
    return nil
  }

  /// What happened to them in the clause outdoes what the noun says they were: prisoners who
  /// escaped.
  private var stronger: Term? {
    guard let noun = noun?.state else { return clause }
    if clause?.key == noun.key { return noun }
    return [clause, relative].lazy.compactMap { $0 }.first { outdoes($0, noun) } ?? noun
  }

  /// Whether what a clause tells outdoes `noun`, the state that the noun tells.
  private func outdoes(_ clause: Term, _ noun: Term) -> Bool {
    switch noun.key {
    case Self.injured: Self.worse.contains(clause.key)
    case Self.hospitalized: canBe(clause)
    case Self.held where Self.leaving.contains(clause.key),
      Self.hostage where Self.leaving.contains(clause.key):
      true
    // "ten bodies were found after [two] more were pulled out"
    case Self.dead:
      isElided && Self.ofLiving.contains(clause.key) && !around.before.contains(Self.tolls)
        && !(clause.key == Self.rescued && phrase.contains(Self.bodies))
    default: isFinal(clause, after: noun)
    }
  }

  /// Whether no word of what is counted stands beside the number.
  var isUnsaid: Bool {
    let near = around.behind.words.prefix(3)
    return !phrase.words.contains { word in near.contains { $0.key == word.key } }
  }

  /// Whether what is counted has been said before, and not beside the number.
  var isElided: Bool {
    phrase.words.first.map { first in !around.behind.words.contains { $0.key == first.key } }
      ?? false
  }

  static let dead = WordKey("dead")
  private static let tolls: WordSet = "dead deaths toll fatalities"
  static let bodies: WordSet = "body bodies corpse corpses remains"
  private static let rescued = WordKey("rescued")
  /// What nobody says of bodies.
  private static let ofLiving: WordSet = "missing injured rescued survived hospitalized"

  private static let injured = WordKey("injured")
  private static let held = WordKey("held")
  private static let hostage = WordKey("hostage")
  /// What has become of those who leave a state in which they were kept.
  private static let left = [held: Term("escaped"), hostage: Term("freed")]
  private static let leaving: WordSet = "displaced striking wanted"
  private static let hospitalized = WordKey("hospitalized")
  /// What may become of the injured.
  private static let worse: WordSet = "dead hospitalized"
}
