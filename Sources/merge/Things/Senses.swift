import Shared

/// What the words next to a number tell of its sense where concept and state do not: how many live
/// in a place, what a purchase costs.
enum Senses {
  /// Puts concept and state of such senses in; `before` is the number before it in the article.
  static func read(_ clause: Clause, after before: Signature?, _ signature: inout Signature) {
    if empty.contains(WordKey(hash: signature.state)) { signature.state = 0 }
    if signature.isCount {
      readRole(&signature)
      readBallot(clause, &signature)
    }
    readTopic(clause, &signature)
    guard signature.isShare, !ShareSense.isSense(signature.concept), ShareSense.goesOn(clause),
      let before, before.isShare, before.sentence == signature.sentence,
      ShareSense.isSense(before.concept), ShareSense.isHeld(before.concept)
    else { return }
    signature.concept = before.concept
  }

  /// Whom a word for a role counts: patients are people in hospital, who is employed is a worker.
  private static func readRole(_ signature: inout Signature) {
    if signature.concept == patient, signature.state == 0 || signature.state == present {
      signature.concept = person
      signature.state = hospitalized
    }
    if signature.state == employed, signature.concept == person || signature.concept == worker {
      signature.concept = worker
      signature.state = 0
    }
  }

  /// Votes are cast, and seats won, whatever the clause says of them; by how many somebody leads is
  /// another thing.
  private static func readBallot(_ clause: Clause, _ signature: inout Signature) {
    guard ballots.contains(WordKey(hash: signature.concept)) else { return }
    if won.contains(WordKey(hash: signature.state)) { signature.state = 0 }
    if ShareSense.isMargin(clause) { signature.concept = margin }
  }

  private static let ballots: WordSet = "vote seat"
  private static let won: WordSet = "elected cast"
  private static let margin = WordKey("margin").hash
  private static let patient = WordKey("patient").hash
  private static let hospitalized = WordKey("hospitalized").hash
  private static let employed = WordKey("employed").hash
  private static let worker = WordKey("worker").hash

  private static let present = WordKey("present").hash

  /// Whether it is a share, or a sum of somebody's books, so that it matters whose it is; of a price
  /// buyer, seller and goods are named alike.
  static func hasHolder(_ signature: Signature) -> Bool {
    switch signature.kind {
    case .percent, .ratio: ShareSense.isHeld(signature.concept)
    default: held.contains(WordKey(hash: signature.concept))
    }
  }

  /// Whether it is what somebody offers or pays.
  static func isBid(_ signature: Signature) -> Bool {
    signature.kind == .money || signature.kind == .rate
  }

  private static let held: WordSet = "revenue profit loss debt share seat vote"

  private static func readTopic(_ clause: Clause, _ signature: inout Signature) {
    switch signature.kind {
    case .count where isPopulation(clause, signature):
      signature.concept = person
      signature.state = population
      // What the clause denies it denies of the place.
      signature.polarity = .positive
    case .count where isToll(clause, signature):
      signature.concept = person
      signature.state = dead
    case .count where isAboard(clause, signature): signature.state = aboard
    case .duration:
      signature.concept = span(clause, signature) ?? signature.concept
    case .percent, .ratio:
      let sense = ShareSense.sense(clause, noun: signature.concept)
      signature.concept = sense == 0 ? rate(clause) ?? signature.concept : sense
    case .money where clause.isForecast, .rate where clause.isForecast:
      signature.concept = forecast
    case .money where isQuotation(clause, signature): signature.concept = quotation
    case .money where !moneyTopics.contains(WordKey(hash: signature.concept)):
      signature.concept = topic(clause) ?? signature.concept
    default: break
    }
  }

  /// "shares rose 9 cents to $24.13", "the stock closed at $7.38"
  private static func isQuotation(_ clause: Clause, _ signature: Signature) -> Bool {
    let start = clause.number.lowerBound
    guard start > 0, !signature.isForShare, signature.middle < 10_000,
      levels.contains(clause.tokens[start - 1].key)
    else { return false }
    let words = clause.tokens.all[max(0, start - 14)..<start]
    return words.contains { shares.contains($0.key) } && words.contains { moves.contains($0.key) }
  }

  private static let levels: WordSet = "to at"
  private static let shares: WordSet = "share shares stock stocks"
  private static let moves: WordSet = """
    rise rises rose risen climb climbed gain gained jump jumped soar soared surge surged rally rallied
    add added fall falls fell fallen drop dropped lose lost slip slipped slide slid sink sank tumble
    tumbled ease eased up down close closed closing end ended finish finished trade traded trading
    changed unchanged
    """
  private static let quotation = WordKey("quotation").hash

  /// "with 700 passengers and crew on board", "a ferry carrying 700 people": more than are missing.
  private static func isAboard(_ clause: Clause, _ signature: Signature) -> Bool {
    guard signature.state == 0,
      signature.concept == 0 || riders.contains(WordKey(hash: signature.concept))
    else { return false }
    let tokens = clause.tokens
    let (start, end) = (clause.number.lowerBound, clause.number.upperBound)
    if start > 0, carrying.contains(tokens[start - 1].key) { return true }
    let behind = tokens.all[end...].prefix(6).prefix { $0.kind == .word }.map(\.key)
    return behind.starts(with: passengersAndCrew)
      || behind.contains { $0 == aboardWord || $0 == onboard }
      || zip(behind, behind.dropFirst()).contains { $0 == on && $1 == board }
  }

  private static let riders: WordSet = "person passenger crew"
  private static let carrying: WordSet = "carrying carried"
  private static let passengersAndCrew = ["passengers", "and", "crew"].map { WordKey($0) }
  private static let aboardWord = WordKey("aboard")
  private static let onboard = WordKey("onboard")
  private static let board = WordKey("board")
  private static let aboard = aboardWord.hash

  /// Whether ``read(_:_:)`` has found that it says how many live in a place.
  static func isPopulation(_ signature: Signature) -> Bool { signature.state == population }

  /// "the death toll rose to 10", "toll hits 10"
  private static func isToll(_ clause: Clause, _ signature: Signature) -> Bool {
    let before = max(0, clause.number.lowerBound - 14)..<clause.number.lowerBound
    guard let at = before.last(where: { clause.tokens[$0].key == toll }) else { return false }
    let between = (at + 1)..<clause.number.lowerBound
    if between.contains(where: { clause.tokens[$0].kind == .number }) { return false }
    if at > 0, clause.tokens[at - 1].key == death { return true }
    return signature.concept != person && !tollGoods.contains(clause.tokens[at + 1].key)
  }

  /// What is called after the toll that is paid, or tolls.
  private static let tollGoods: WordSet = """
    road roads booth booths bridge bridges plaza gate gates call calls fee fees charge charges lane
    lanes free
    """
  private static let toll = WordKey("toll")
  private static let death = WordKey("death")
  private static let dead = WordKey("dead").hash

  /// "home to 100,000 people", "a population of 100,000", "a city of 100,000", "100,000 residents".
  private static func isPopulation(_ clause: Clause, _ signature: Signature) -> Bool {
    guard signature.middle >= 100 else { return false }
    if signature.concept == population { return true }
    if signature.concept == person, signature.state == present, isLived(clause) { return true }
    if signature.state == 0 || signature.state == present, isOwn(clause, signature) { return true }
    let before = (1...4).map { clause.number.lowerBound - $0 }.filter { $0 >= 0 }
    let words = before.map { clause.tokens[$0].key }
    if words.contains(WordKey(hash: population)) { return true }
    if words.prefix(2).contains(WordKey("to")), words.contains(WordKey("home")) { return true }
    if words.prefix(2).contains(WordKey("of")),
      words.contains(where: ClaimSentence.settlements.contains)
    {
      return true
    }
    return signature.concept == resident && signature.state == 0
      && words.contains(where: having.contains)
  }

  /// "its 100,000 people", "which has 100,000 people", "Tarsk's 22,000 residents"
  private static func isOwn(_ clause: Clause, _ signature: Signature) -> Bool {
    let (start, end) = (clause.number.lowerBound, clause.number.upperBound)
    guard start > 1, end < clause.tokens.all.count, people.contains(clause.tokens[end].key) else {
      return false
    }
    if clause.tokens[start - 1].key == its { return true }
    let isEnd = end + 1 >= clause.tokens.all.count || clause.tokens[end + 1].kind == .mark
    if isEnd, signature.middle >= 1000, having.contains(clause.tokens[start - 1].key) {
      return true
    }
    return clause.tokens[start - 1].kind == .possessive
      && clause.sentence.name(endingAt: start - 1)?.type == .place
  }

  private static let its = WordKey("its")
  private static let people: WordSet = "people residents inhabitants citizens"

  /// "where 48,000 people live"
  private static func isLived(_ clause: Clause) -> Bool {
    let start = clause.number.upperBound
    let end = min(clause.tokens.all.count, start + 3)
    return start < end && clause.tokens.all[start..<end].contains { living.contains($0.key) }
  }

  private static let living: WordSet = "live lives lived living"

  /// What a duration is of: how long it lasted, they stayed, she had worked there.
  private static func span(_ clause: Clause, _ signature: Signature) -> UInt64? {
    if signature.verb == Signature.short(last) { return last }
    let (start, end) = (clause.number.lowerBound, clause.number.upperBound)
    let before = max(0, start - 6)..<start
    if before.count > 1, clause.tokens[start - 1].key == forWord, clause.tokens[start - 2].key == on
    {
      return last
    }
    let behind = end..<max(end, min(clause.tokens.all.count, end + 3))
    for range in [before, behind] {
      if let span = range.reversed().compactMap({ spans[clause.tokens[$0].key.hash] }).first {
        return span
      }
    }
    return nil
  }

  private static let on = WordKey("on")
  private static let forWord = WordKey("for")
  private static let spans: [UInt64: UInt64] = classes([
    "last lasted lasts lasting", "stay stayed stays spent spend spending",
    "work worked employee employed veteran",
    "prison jail jailed imprisoned sentenced sentence",
  ])

  /// The first word of the line of each word.
  private static func classes(_ lines: [String]) -> [UInt64: UInt64] {
    var classes: [UInt64: UInt64] = [:]
    for line in lines {
      let words = line.split(separator: " ").map { WordKey(String($0)).hash }
      for word in words { classes[word] = words[0] }
    }
    return classes
  }

  /// What something lasts is asked of the event; its subject is often but a pronoun.
  private static let last = WordKey("last").hash
  private static let person = WordKey("person").hash
  private static let population = WordKey("population").hash
  private static let resident = WordKey("resident").hash
  private static let deal = WordKey("deal").hash
  private static let having: WordSet = "has have had with"
  /// The nearest word that tells what a sum of money is.
  private static func topic(_ clause: Clause) -> UInt64? {
    let tokens = clause.tokens
    // What stands behind another number is told of that.
    var isCut = [false, false]
    for step in 1...10 {
      let places = [clause.number.upperBound + step - 1, clause.number.lowerBound - step]
      for (side, at) in places.enumerated() where !isCut[side] {
        guard tokens.all.indices.contains(at), tokens[at].kind != .number else {
          isCut[side] = true
          continue
        }
        if trade.contains(tokens[at].key) { return deal }
        if moneyTopics.contains(tokens[at].key) { return tokens[at].key.hash }
      }
    }
    return nil
  }

  /// Whether one is what was expected and the other what is, or one what a share costs on the exchange
  /// and the other what is offered "a share".
  static func areApart(_ a: Signature, _ b: Signature) -> Bool {
    ShareSense.areApart(a.concept, b.concept) || (a.concept == forecast) != (b.concept == forecast)
      || a.isForShare && b.concept == quotation || b.isForShare && a.concept == quotation
  }

  private static let forecast = WordKey("expected sum").hash

  /// Whether a concept tells which of the sums of a story is meant; "value" or "damage" does not.
  static func isTopic(_ concept: UInt64) -> Bool { topics.contains(WordKey(hash: concept)) }

  private static let topics: WordSet = """
    revenue profit debt contract investment aid ransom reward fine tax market share salary wage
    fund turnover budget loan
    """

  /// The rate of a country that the clause around a share names: "turned out", "out of work".
  private static func rate(_ clause: Clause) -> UInt64? {
    for step in 1...12 {
      for at in [clause.number.lowerBound - step, clause.number.upperBound + step - 1] {
        guard clause.tokens.all.indices.contains(at), clause.tokens[at].kind == .word else {
          continue
        }
        if let rate = rates[clause.tokens[at].key.hash], !clause.isContrasted(at) { return rate }
      }
    }
    return nil
  }

  private static let rates: [UInt64: UInt64] = classes([
    "turnout turned", "unemployment unemployed jobless joblessness",
    "inflation", "debt owes owed owe indebtedness", "deficit",
  ])

  /// Words for what changes hands; they give its price.
  private static let trade: WordSet = """
    buy buys bought buying acquire acquires acquired acquiring acquisition purchase purchased
    purchasing takeover merger bid sell sells sold selling
    """
  /// What sums of money are, by the lexicon's concepts.
  private static let moneyTopics: WordSet = """
    deal price revenue profit loss debt cost damage contract investment aid ransom reward fine tax
    market share value money
    """
  /// States that say nothing of what is counted.
  private static let empty: WordSet = "strikes"
}
