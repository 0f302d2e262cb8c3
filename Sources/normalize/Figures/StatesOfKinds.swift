import Shared

// MARK: - What can be in which state

extension StateReading {
  /// The state where what is counted can be in it.
  func fitting(_ state: Term?) -> Term? {
    state.flatMap { canBe($0) ? $0 : nil }
  }

  /// Whether what is counted can be in the state.
  func canBe(_ state: Term) -> Bool {
    if Self.ofSums.contains(state.key) { return false }
    if state.key == Self.present, noun == nil {
      return phrase.count == 0 && number.kind == .count && (number.value ?? 0) >= Self.many
        && !around.behind.contains(Self.abiding)
    }
    if state.key == Self.dead ? isAsserted : state.key == Self.held && isRoom { return false }
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
    // Who takes part in an attack attends nothing, and who walks out of a shop is on no strike.
    if Self.ofCrowds.contains(state.key), let noun, Self.assailants.contains(noun.concept.key) {
      return false
    }
    // Who survives an attack has not saved it, nor has a son who survives his father.
    if state.key == Self.survived, isSurvived { return false }
    // Bodies are found, not saved.
    if Self.ofBodies.contains(state.key), phrase.contains(Self.bodies) { return false }
    // Who are dead are buried, not trapped.
    if state.key == Self.trapped, noun?.state?.key == Self.dead { return false }
    if Self.human.contains(state.key), !lexicon.canLive(noun) { return false }
    return noun == nil || !Self.ofThings.contains(state.key) || !lexicon.canLive(noun)
  }

  static let deployed = WordKey("deployed")
  static let present = WordKey("present")
  private static let abiding: WordSet = "stay stays stayed remain remains remained"
  private static let lost = WordKey("lost")
  private static let anybody: WordSet = "person child woman man student tourist family"
  static let losing: WordSet = "lose loses lost losing"
  private static let ofBodies: WordSet = "rescued survived trapped evacuated"
  private static let trapped = WordKey("trapped")
  private static let displaced = WordKey("displaced")
  private static let survived = WordKey("survived")
  private static let armed: WordSet = "soldier fighter police attacker robber"
  private static let ofCrowds: WordSet = "present striking"
  private static let assailants: WordSet = "attacker robber fighter"
  private static let affected = WordKey("affected")
  private static let many = 100.0
  /// What becomes of money alone.
  private static let ofSums: WordSet = "paid spent invested owed earned raised"
  /// States of people and animals alone.
  private static let human = WordSet(stringLiteral: humanWords)
  /// States in which phrases put whatever can live; things too may be in some of them.
  static let ofTheLiving = WordSet(
    stringLiteral: humanWords
      + " evacuated laid_off rescued survived without_power without_water without_gas"
      + " without_phone without_heating in_need cast striking surrendered"
      + " fasting wanted returned resettled recovered deployed withdrawn tried affected quarantined"
      + " registered threatened starving"
  )
  private static let humanWords = """
    dead injured missing held hostage displaced hospitalized infected shot trapped stranded
    vaccinated freed employed recruited charged convicted present escaped discharged
    """
  /// What becomes of things, though their passengers are counted: "a ferry with 350 people sank".
  private static let ofThings: WordSet = """
    sunk crashed destroyed damaged flooded closed cut disrupted built launched explodes landed
    stolen robbed fired cancelled delayed bought sold
    """

  /// Whether those in one state may have come to the other since: who escaped may be held again.
  func isFinal(_ state: Term, after old: Term) -> Bool {
    if old.key == Self.escaped {
      return state.key == Self.held || Self.final.contains(state.key)
    }
    // Cases of an illness that are found are cases still, and survivors survivors.
    if Self.lasting.contains(old.key), state.key == Self.found { return false }
    return Self.passing.contains(old.key) && Self.final.contains(state.key)
  }

  /// "were injured and later died"
  func isFatal(_ state: Term, after old: Term) -> Bool {
    old.key == Self.injured && state.key == Self.dead
  }

  private static let lasting: WordSet = "infected survived"
  private static let found = WordKey("found")
  private static let held = WordKey("held")
  private static let injured = WordKey("injured")
  static let passing: WordSet = """
    held hostage casualty displaced trapped infected stranded missing survived convicted charged
    wanted
    """
  static let final: WordSet = """
    dead injured escaped freed rescued missing returned evacuated hospitalized recovered survived
    resettled found shot fasting
    """
}
