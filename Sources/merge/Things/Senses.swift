import Shared

/// What the words next to a number tell of its sense where concept and state do not: how many live
/// in a place, what a purchase costs.
enum Senses {
  /// Puts concept and state of such senses in; `before` is the number before it in the article.
  static func read(_ clause: Clause, after before: Signature?, _ signature: inout Signature) {
    if empty.contains(WordKey(hash: signature.state)) { signature.state = 0 }
    if signature.isCount {
      if signature.polarity == .negated, unsaid.contains(WordKey(hash: signature.state)) {
        signature.polarity = .positive
      }
      readRole(&signature)
      readBallot(clause, &signature)
    }
    readTopic(clause, &signature)
    guard signature.isShare, !ShareSense.isSense(signature.concept), ShareSense.goesOn(clause),
      let before, before.isShare, before.sentence == signature.sentence,
      ShareSense.isSense(before.concept),
      ShareSense.isHeld(before.concept) || clause.number.count == 1 && isLead(before)
    else { return }
    signature.concept = before.concept
  }

  /// States that are told by what is not: "not accounted for". Nobody counts who is not missing.
  private static let unsaid: WordSet = "missing"

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
    if signature.concept == majority { signature.concept = margin }
    guard ballots.contains(WordKey(hash: signature.concept)) else { return }
    if won.contains(WordKey(hash: signature.state)) { signature.state = 0 }
    if signature.concept != seat {
      if let sense = ShareSense.ballots(clause),
        signature.concept != margin || sense == ShareSense.clearance.hash
      {
        signature.concept = sense
      }
    } else if ShareSense.isBy(clause) {
      signature.concept = margin
    }
  }

  private static let ballots: WordSet = "vote seat margin"
  private static let seat = WordKey("seat").hash
  private static let majority = WordKey("majority").hash
  private static let won: WordSet = "elected cast"
  private static let margin = WordKey("margin").hash
  private static let patient = WordKey("patient").hash
  private static let hospitalized = WordKey("hospitalized").hash
  private static let employed = WordKey("employed").hash
  private static let worker = WordKey("worker").hash

  static let present = WordKey("present").hash

  /// Whether it is a share, or a sum of somebody's books, so that it matters whose it is; of a price
  /// buyer, seller and goods are named alike.
  static func hasHolder(_ signature: Signature) -> Bool {
    switch signature.kind {
    case .percent, .ratio: ShareSense.isHeld(signature.concept)
    case .count where isLead(signature): true
    // Of what is pledged each donor gives a part.
    default: signature.appeal == .given || held.contains(WordKey(hash: signature.concept))
    }
  }

  /// Whether it is by how much somebody is ahead.
  static func isLead(_ signature: Signature) -> Bool { ShareSense.isMargin(signature.concept) }

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
    case .count where isOffspring(clause): signature.concept = offspring
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
    case .money where !isSum(signature.concept):
      signature.concept = topic(clause) ?? signature.concept
    default: break
    }
  }

  /// Whether ``read(_:_:)`` has found that it says how many live in a place.
  static func isPopulation(_ signature: Signature) -> Bool { signature.state == population }

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
  static let dead = WordKey("dead").hash
  private static let aboard = WordKey("aboard").hash
  static let person = WordKey("person").hash
  static let population = WordKey("population").hash
  /// Whether one is what was expected and the other what is, one what a share costs on the exchange
  /// and the other what is offered "a share", or one the children that somebody has.
  static func areApart(_ a: Signature, _ b: Signature) -> Bool {
    ShareSense.areApart(a.concept, b.concept) || (a.concept == forecast) != (b.concept == forecast)
      || (a.concept == offspring) != (b.concept == offspring)
      || a.isForShare && b.concept == quotation || b.isForShare && a.concept == quotation
  }

  /// Whether one of two states is that of the dead and the other one of those who are alive.
  static func areDeadAndAlive(_ a: UInt64, _ b: UInt64) -> Bool {
    a == dead && alive.contains(WordKey(hash: b)) || b == dead && alive.contains(WordKey(hash: a))
  }

  private static let alive: WordSet = "survived rescued injured"
  private static let offspring = WordKey("offspring").hash
  private static let forecast = WordKey("expected sum").hash
  private static let quotation = WordKey("quotation").hash

  /// The rate of a country that the clause around a share names: "turned out", "out of work".
  private static func rate(_ clause: Clause) -> UInt64? {
    for step in 1...12 {
      for at in [clause.number.lowerBound - step, clause.number.upperBound + step - 1] {
        guard clause.tokens.all.indices.contains(at), clause.tokens[at].kind == .word else {
          continue
        }
        if let rate = rates[clause.tokens[at].key.hash], !clause.isContrasted(at),
          clause.tokens[at].key != turned || isOut(at + 1, clause)
        {
          return rate
        }
      }
    }
    return nil
  }

  /// "turned out"
  private static func isOut(_ at: Int, _ clause: Clause) -> Bool {
    at < clause.tokens.all.count && clause.tokens[at].key == out
  }

  private static let turned = WordKey("turned")
  private static let out = WordKey("out")
  private static let rates: [UInt64: UInt64] = classes([
    "turnout turned", "unemployment unemployed jobless joblessness",
    "inflation", "debt owes owed owe indebtedness", "deficit",
  ])

  /// States that say nothing of what is counted.
  private static let empty: WordSet = "strikes"
}
