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
    if number.kind == .percent, noun == nil, phrase.count > 0 {
      return told.flatMap { Self.harms.contains($0.key) ? nil : $0 }
    }
    let state = told.map { afterwards($0) ?? $0 }
    // Prisoners who flee are no refugees.
    if let state, noun?.state?.key == Self.held, Self.leaving.contains(state.key) {
      return Self.escaped
    }
    return state?.key == Self.destroyed && isEither ? Self.damaged : state
  }

  private var told: Term? {
    fitting(harmed) ?? fitting(deed) ?? fitting(manner) ?? fitting(taken)
      ?? fitting(isWhole ? nil : following) ?? fitting(tallyBehind) ?? fitting(roster) ?? toldByNoun
  }

  /// What the noun tells, and the clause; of those named before the clause first.
  private var toldByNoun: Term? {
    if isUnsaid { return fitting(tallyBefore) ?? fitting(described) ?? fitting(stronger) }
    return fitting(described) ?? fitting(tallyBefore) ?? fitting(stronger)
  }

  func fitting(_ state: Term?) -> Term? {
    state.flatMap { canBe($0) ? $0 : nil }
  }

  private static let stateless: WordSet = """
    share price value market revenue profit growth debt cost percent
    """
  private static let vote = WordKey("vote")

  /// Whether what is counted can be in the state.
  func canBe(_ state: Term) -> Bool {
    if Self.ofSums.contains(state.key) { return false }
    if state.key == Self.present, noun == nil { return false }
    // A bullet hits a few people, a flood thousands.
    if state.key == Self.affected, lexicon.canLive(noun), (number.value ?? Self.many) < Self.many {
      return false
    }
    // Who loses is not lost: "five of them lost their homes".
    if state.key == Self.lost, let noun, lexicon.canLive(noun) {
      return !Self.anybody.contains(noun.concept.key)
        && !around.behind.contains(Self.losing)
    }
    // A soldier who crosses a border is no refugee.
    if state.key == Self.displaced, let noun, Self.armed.contains(noun.concept.key) { return false }
    // Who survives an attack has not saved it, nor has a son who survives his father.
    if state.key == Self.survived, isSurvived { return false }
    // Who are dead are buried, not trapped.
    if state.key == Self.trapped, noun?.state?.key == Self.dead { return false }
    if Self.human.contains(state.key), !lexicon.canLive(noun) { return false }
    return noun == nil || !Self.ofThings.contains(state.key) || !lexicon.canLive(noun)
  }

  private static let present = WordKey("present")
  private static let lost = WordKey("lost")
  private static let anybody: WordSet = "person child woman man student tourist family"
  private static let losing: WordSet = "lose loses lost losing"
  private static let trapped = WordKey("trapped")
  private static let displaced = WordKey("displaced")
  private static let survived = WordKey("survived")
  private static let armed: WordSet = "soldier fighter police attacker robber"
  private static let affected = WordKey("affected")
  private static let many = 100.0
  /// What becomes of money alone.
  private static let ofSums: WordSet = "paid spent invested owed earned raised"
  /// States of people and animals alone.
  private static let human = WordSet(stringLiteral: humanWords)
  /// States in which phrases put whatever can live; things too may be in some of them.
  static let ofTheLiving = WordSet(
    stringLiteral: humanWords
      + " evacuated escaped laid_off rescued survived without_power cast striking surrendered"
      + " wanted returned resettled recovered deployed withdrawn tried"
  )
  private static let humanWords = """
    dead injured missing held hostage displaced hospitalized infected shot trapped stranded
    vaccinated freed employed recruited charged convicted present
    """
  /// What becomes of things, though their passengers are counted: "a ferry with 350 people sank".
  private static let ofThings: WordSet = """
    sunk crashed destroyed damaged flooded closed cut disrupted built launched explodes landed
    stolen robbed fired cancelled delayed bought sold
    """
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

  /// Where the word stands that the number follows: "a total of" and the like belong to it.
  var verbBefore: Int? {
    let before = around.before
    guard let last = before.indices.last else { return nil }
    let isTotal =
      last > 1 && before[last] == SubjectReader.of && Self.totals.contains(before[last - 1])
    let start = isTotal ? last - 1 : Self.furthers.contains(before[last]) ? last : last + 1
    guard start <= last, start > 0 else { return last }
    return Self.a.contains(before[start - 1]) ? (start > 1 ? start - 2 : nil) : last
  }

  private static let totals: WordSet = "total group"
  private static let furthers: WordSet = "further additional"
  private static let a: WordSet = "a an"

  /// Who is shot may be dead or injured: what else stands there says which.
  private var harmed: Term? {
    governing.flatMap { $0.key == Self.shot ? nil : $0 }
      ?? deedOf.flatMap { $0.key == Self.dead ? $0 : nil }
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
    return state(in: behind, at: places)
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
      !isDeedOfTheirs(start)
    else { return nil }
    return outcome(behind: start, of: state) ?? state
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
    reported feared believed confirmed presumed thought known said
    """
  private static let auxiliaries: WordSet = "to have been be already"

  /// Where the counted phrase ends behind the number: "[12] men", "[dozens] of men".
  var phraseEnd: Int {
    let behind = around.behind
    guard let first = phrase.words.first?.key,
      let start = behind.indices.prefix(2).first(where: { behind[$0] == first })
    else { return 0 }
    return min(start + phrase.count, behind.count)
  }

  /// "detained militants", "jihadis locked up".
  var modifier: Term? {
    // Of widows of men who were killed nothing is told.
    let isOfKin = head.map { Self.kin.contains(phrase[$0]) } ?? false
    let end = isOfKin ? phrase.indices.first { phrase[$0] == SubjectReader.of } : nil
    let places = phrase.indices.prefix(end ?? phrase.count).filter {
      $0 != head && phrase[$0] != Self.rescue
    }
    // "ten people found [dead]"
    if end == nil, let last = places.last, last == phrase.count - 1,
      let state = told(phrase[last], [phrase[last]] + around.behind.keys(from: phraseEnd))
    {
      return state
    }
    return state(in: phrase, at: places)
  }

  private static let kin: WordSet = """
    widow widows wife wives mother mothers father fathers parents relatives friends sons daughters
    brothers sisters children
    """

  /// What the modifier tells, unless the clause tells what has become of them: "people hurt in the
  /// quake were in hospital", "[88] escaped inmates have come back".
  private var described: Term? {
    // The bodies that are found are of the dead.
    guard noun?.state?.key != Self.dead, let modifier else { return nil }
    if modifier.key == Self.injured {
      return clause.flatMap { Self.worse.contains($0.key) ? $0 : nil } ?? modifier
    }
    guard let head, Self.passing.contains(modifier.key) || modifier.key == Self.escaped.key else {
      return modifier
    }
    if let outcome = outcome(behind: phraseEnd - 1, of: modifier) { return outcome }
    guard state(in: phrase, at: phrase.indices.prefix(head)) == modifier, !isPurpose, let clause,
      isFinal(clause, after: modifier)
    else { return modifier }
    return clause
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
    guard let clause else { return noun }
    let isStronger =
      switch noun.key {
      case Self.injured: Self.worse.contains(clause.key)
      case Self.hospitalized: canBe(clause)
      case Self.held where Self.leaving.contains(clause.key): true
      // "ten bodies were found after [two] more were pulled out"
      case Self.dead:
        isElided && Self.ofLiving.contains(clause.key)
          && !(clause.key == Self.rescued && phrase.contains(Self.bodies))
      default: isFinal(clause, after: noun)
      }
    return isStronger ? clause : noun
  }

  /// Whether those in one state may have come to the other since: who escaped may be held again.
  func isFinal(_ state: Term, after old: Term) -> Bool {
    if old.key == Self.escaped.key {
      return state.key == Self.held || Self.final.contains(state.key)
    }
    // Cases of an illness that are found are cases still.
    if old.key == Self.infected, state.key == Self.found { return false }
    return Self.passing.contains(old.key) && Self.final.contains(state.key)
  }

  /// "were injured and later died"
  func isFatal(_ state: Term, after old: Term) -> Bool {
    old.key == Self.injured && state.key == Self.dead
  }

  /// Whether no word of what is counted stands beside the number.
  private var isUnsaid: Bool {
    let near = around.behind.words.prefix(3)
    return !phrase.words.contains { word in near.contains { $0.key == word.key } }
  }

  /// Whether what is counted has been said before, and not beside the number.
  var isElided: Bool {
    phrase.words.first.map { first in !around.behind.words.contains { $0.key == first.key } }
      ?? false
  }

  static let dead = WordKey("dead")
  private static let infected = WordKey("infected")
  private static let found = WordKey("found")
  /// Who works in one is not rescued.
  private static let rescue = WordKey("rescue")
  private static let bodies: WordSet = "body bodies corpse corpses remains"
  private static let rescued = WordKey("rescued")
  /// What nobody says of bodies.
  private static let ofLiving: WordSet = "missing injured rescued survived hospitalized"

  private static let injured = WordKey("injured")
  private static let held = WordKey("held")
  private static let escaped = Term("escaped")
  private static let leaving: WordSet = "displaced striking"
  private static let hospitalized = WordKey("hospitalized")
  /// What may become of the injured.
  private static let worse: WordSet = "dead hospitalized"

  static let passing: WordSet = """
    held hostage casualty displaced trapped infected stranded missing survived convicted charged
    wanted
    """
  static let final: WordSet = """
    dead injured escaped freed rescued missing returned evacuated hospitalized recovered survived
    resettled found shot
    """
}
