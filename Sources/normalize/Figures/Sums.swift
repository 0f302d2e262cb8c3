import Shared

// MARK: - Sums of money

extension SubjectReader {
  /// Of money the state is only what has become of it.
  func money(
    _ number: NumberMention, _ phrase: Wording, _ stated: ConceptLexicon.Noun?,
    _ around: Surroundings, _ subject: inout Subject
  ) {
    let valued = valued(in: phrase)
    let noun = valued ?? stated
    if let valued { subject.concept = valued.concept.name }
    let clause = isMoved(around) ? nil : number.verb.flatMap { lexicon.state(ofVerb: Wording($0)) }
    let isTrade = clause.map { Self.trades.contains($0.key) } ?? false || number.verb == "bid"
    if isTrade, noun == nil || noun?.concept.name == "business" { subject.concept = Self.deal }
    if isWorth(number, phrase, noun, around) { subject.concept = Self.deal }
    let reading = StateReading(lexicon, number, phrase, in: around)
    let told = [reading.modifier, clause, noun?.state, reading.verbPhrase]
    if let state = told.lazy.compactMap({ $0 }).first, Self.fates.contains(state.key) {
      subject.state = state.name
    } else if isRobbed(number, phrase, noun, around) {
      subject.state = Self.stolen
    }
    // Whoever or whatever was robbed of it is not what is counted.
    if subject.state == Self.stolen, noun.map({ !Self.valuables.contains($0.concept.key) }) ?? true
    {
      subject.concept = Self.loot
    }
    if number.per == "share" || phrase.contains(Self.shares) { subject.concept = "share" }
  }

  /// Whether the clause says what it comes to: "raised the price to [$12]".
  private func isMoved(_ around: Surroundings) -> Bool {
    around.before.words.last.map { Self.toward.contains($0.key) } ?? false
  }

  private static let toward: WordSet = "to from"
  private static let stolen = "stolen"
  private static let loot = "loot"
  private static let deal = "deal"
  private static let valuables: WordSet = "jewel artwork"
  private static let shares: WordSet = "share shares"
  private static let trades: WordSet = "bought sold"
  private static let fates: WordSet = "stolen raised seized lost owed invested"

  /// What the value is of: "the value of the [haul]", "the worth of the [gems]".
  private func valued(in phrase: Wording) -> ConceptLexicon.Noun? {
    guard let of = phrase.indices.first(where: { phrase[$0] == Self.of }), of > 0,
      Self.values.contains(phrase[of - 1])
    else { return nil }
    return phrase.indices[of...].dropFirst().prefix(4).lazy.compactMap {
      self.lexicon.noun(endingAt: $0, of: phrase)
    }.first { Self.priced.contains($0.concept.key) }
  }

  private static let values: WordSet = "value worth size amount total cost price sum estimate"
  private static let priced: WordSet = "deal loot jewel artwork"

  // MARK: What robbers took

  /// Whether it is what robbers took: "the [$50 million] heist", "the robbers got [$50,000]",
  /// "[$50,000] was gone".
  private func isRobbed(
    _ number: NumberMention, _ phrase: Wording, _ noun: ConceptLexicon.Noun?,
    _ around: Surroundings
  ) -> Bool {
    switch noun?.concept.key {
    case Self.crime: return phrase.contains(Self.heists)
    case Self.robber: return number.verb.map { Self.taking.contains(WordKey($0)) } ?? false
    case Self.cash:
      if number.verb.map({ Self.grabbing.contains(WordKey($0)) }) ?? false { return true }
    default: break
    }
    let (before, behind) = (around.before, around.behind)
    // "fled with cash worth [$50,000]"
    let start = before.indices.last { StateReading.joints.contains(before[$0]) } ?? 0
    if before.indices[start...].suffix(Self.reachOfDeed).contains(where: { at in
      lexicon.state(atStartOf: before.keys(from: at), nil, least: 2)?.name == Self.stolen
    }) {
      return true
    }
    guard behind.count > 1, StateReading.copulas.contains(behind[0]), Self.gone.contains(behind[1])
    else { return false }
    return around.opening.contains(Self.heists) || around.opening.contains(Self.robbers)
  }

  private static let reachOfDeed = 7
  private static let crime = WordKey("crime")
  private static let cash = WordKey("money")
  private static let grabbing: WordSet = "grab snatch bag nab swipe"
  private static let robber = WordKey("robber")
  private static let heists: WordSet = """
    heist robbery theft burglary holdup hold-up stick-up larceny raid
    """
  private static let robbers: WordSet = "robbers robber thieves thief burglars bandits raiders gang"
  private static let taking: WordSet = """
    get take leave escape flee vanish disappear bag net grab pocket seize steal snatch demand
    """
  private static let gone: WordSet = "gone missing taken"

  // MARK: What a purchase is worth

  /// Whether it is what a purchase costs: the price of a thing that costs millions, "the value of the
  /// deal", "paying [$15 billion] for a maker of pumps", "take the chain private for [$2 billion]".
  private func isWorth(
    _ number: NumberMention, _ phrase: Wording, _ noun: ConceptLexicon.Noun?,
    _ around: Surroundings
  ) -> Bool {
    guard (number.value ?? number.interval.low ?? 0) >= Self.million, number.per == nil else {
      return false
    }
    if noun?.concept.name == "price" || phrase.contains(Self.enterprise) { return true }
    if phrase.contains(Self.values), phrase.contains(Self.purchases) { return true }
    if let last = phrase.words.last, Self.overtures.contains(last.key) { return true }
    let (before, behind) = (around.before, around.behind)
    if Self.attempt == phrase.words.last?.key {
      return behind.words.prefix(6).contains { Self.buying.contains($0.key) }
    }
    if before.words.last?.key == StateReading.for,
      before.words.suffix(10).contains(where: {
        $0.key == Self.private
      })
    {
      return before.words.suffix(12).contains { Self.takingPrivate.contains($0.key) }
    }
    return before.words.suffix(5).contains { Self.paying.contains($0.key) } && isForBusiness(behind)
  }

  /// Whether a name or a business follows for which somebody pays: "for Orta", "on a maker of pumps".
  private func isForBusiness(_ behind: Wording) -> Bool {
    guard behind.count > 1, Self.goals.contains(behind[0]), !behind.endsInIng(1) else {
      return false
    }
    if behind[0] == StateReading.for, behind.isCapital(1),
      !StateReading.calendar.contains(behind[1])
    {
      return true
    }
    return behind.indices.dropFirst().prefix(6).prefix {
      !StateReading.joints.contains(behind[$0]) && !StateReading.places.contains(behind[$0])
    }.contains {
      Self.firms.contains(behind[$0])
        || lexicon.noun(endingAt: $0, of: behind).map { $0.concept.name == "business" } ?? false
    }
  }

  private static let million = 1e6
  private static let enterprise: WordSet = "enterprise"
  private static let purchases: WordSet = """
    deal takeover acquisition merger buyout transaction purchase offer bid sale agreement
    """
  private static let overtures: WordSet = "approach overture overtures proposal"
  private static let attempt = WordKey("attempt")
  private static let buying: WordSet = "buy acquire take purchase"
  private static let `private` = WordKey("private")
  private static let takingPrivate: WordSet = "take takes taken taking took going go went goes"
  private static let paying: WordSet = """
    pay pays paid paying spend spends spent spending offer offers offered offering fork shell splash
    splashes splashed splashing
    """
  private static let goals: WordSet = "for on"
  private static let firms: WordSet = """
    maker makers rival rivals group unit stake shares stock control assets division arm network brand
    distributor developer builder producer
    """
}
