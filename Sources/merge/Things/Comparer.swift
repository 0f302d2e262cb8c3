import Shared

/// Compares claims by their signatures: first what forbids that they tell of one thing, then the
/// balance of the clues.
struct Comparer {
  let batch: Batch
  let concepts: ConceptKin
  let obstacles: Obstacles
  let places: PlaceKin
  private let backdrop: BackdropWords
  let homelands: Homelands
  private let opponents: Opponents
  let isSmallBatch: Bool

  init(_ batch: Batch, _ places: PlaceKin, _ signatures: [Signature]) {
    opponents = Opponents(signatures)
    self.batch = batch
    self.places = places
    concepts = ConceptKin()
    obstacles = Obstacles(batch: batch)
    backdrop = BackdropWords(batch)
    homelands = Homelands(batch)
    isSmallBatch = batch.contributions.count <= DocumentLinks.smallBatch
  }

  /// The most that the words and names around two claims can add.
  private static let mostOfContext = Clue.words.weight + Clue.parties.weight

  /// The most that their sizes and places can add: one clue of each sort.
  private static func mostOfSizeAndPlace(_ kind: NumberKind) -> Double {
    switch kind {
    case .duration: Clue.briefTime.weight + Clue.rarePlace.weight
    case .measure:
      Clue.sameLengthHere.weight + Clue.sameReference.weight + Clue.rarePlace.weight
    default: Clue.loneSum.weight + Clue.sharedPlaceOfShare.weight
    }
  }

  /// The comparison of two claims.
  func compare(_ a: Signature, _ b: Signature) -> Comparison {
    var result = Comparison(obstacle: obstacles.first(a, b))
    if result.obstacle == nil { weigh(a, b, &result) }
    return result
  }

  /// The comparison of two claims that may join, once their ``Rivals`` are heard; nil for others.
  func candidate(_ a: Signature, _ b: Signature) -> Comparison? {
    var result = Comparison(obstacle: obstacles.first(a, b))
    guard result.obstacle == nil else { return nil }
    weigh(a, b, &result, Rivals.least)
    return result.score >= Rivals.least(result.clues) ? result : nil
  }

  /// What costs little to see comes first, because most pairs have nothing in common; a balance that
  /// cannot reach what is the `least` for its clues is left as it stands.
  private func weigh(
    _ a: Signature, _ b: Signature, _ result: inout Comparison,
    _ least: (Clues) -> Double = { _ in -.infinity }
  ) {
    weighConcepts(a, b, &result)
    weighStates(a, b, &result)
    weighTimes(a, b, &result)
    weighNumbers(a, b, &result)
    // News tells first what every report of the event must have.
    if max(a.sentence, b.sentence) < Self.leadLength { result.add(.lead) }
    let most = Self.mostOfContext + Self.mostOfSizeAndPlace(a.kind)
    if result.score + most < least(result.clues) { return }
    weighSizes(a, b, &result)
    weighPlaces(a, b, &result)
    if result.score + Self.mostOfContext < least(result.clues) { return }
    if !backdrop.scopesFit(a.scope, b.scope) { result.add(.otherScope) }
    if a.people >= 0, b.people >= 0, batch.gazetteer.areTwoCountries(a.people, b.people) {
      result.add(.otherPeople)
    }
    if a.isPart != b.isPart { result.add(.partOfWhole) }
    if a.isOutlook != b.isOutlook { result.add(.outlook) }
    if a.isSummand != b.isSummand, a.middle != b.middle { result.add(.summand) }
    weighContext(a, b, &result)
  }

  // MARK: What is counted

  private func weighConcepts(_ a: Signature, _ b: Signature, _ result: inout Comparison) {
    if let clue = conceptClue(a, b) { result.add(clue) }
    if a.isSole, b.isSole, a.isLocal == b.isLocal, isKnownThing(a, b) { result.add(.onlyOfThing) }
  }

  private func conceptClue(_ a: Signature, _ b: Signature) -> Clue? {
    guard a.concept != 0, b.concept != 0 else { return nil }
    switch concepts.kinship(a.concept, b.concept) {
    case .same: return .sameConcept
    case .kin: return .kinConcept
    // The noun next to a sum is as often the thing, the deed or a word like "figure", and that next
    // to a length the river, its level or its crest.
    case _ where !a.isCount: return electionClue(a, b)
    case .wider: return nil
    case .sibling: return .siblingConcept
    case .unknown: return .unknownConcept
    case .other: return .otherConcept
    }
  }

  /// Of two shares one is of an election and the other is known to be of something else: "won by 3
  /// percent", "a tax of 3 percent".
  private func electionClue(_ a: Signature, _ b: Signature) -> Clue? {
    guard a.isShare, ShareSense.isOfElection(a.concept) != ShareSense.isOfElection(b.concept) else {
      return nil
    }
    let other = ShareSense.isOfElection(a.concept) ? b.concept : a.concept
    return concepts.knows(other) && !concepts.isPerson(other) ? .otherConcept : nil
  }

  /// Two articles that each give but one number for a known thing are likely to mean the same one.
  private func isKnownThing(_ a: Signature, _ b: Signature) -> Bool {
    guard a.concept == b.concept, concepts.knows(a.concept) else { return false }
    return a.concept != Senses.person || a.state != 0 && a.state == b.state
  }

  // MARK: What is said of it, and when

  private func weighStates(_ a: Signature, _ b: Signature, _ result: inout Comparison) {
    // "did not enter for 45 minutes": how long it did not is how long it took.
    if (a.polarity == .negated) != (b.polarity == .negated), a.kind != .duration {
      result.add(.denied)
    }
    if !aspectsFit(a, b) { result.add(.otherAspect) }
    if let clue = holderClue(a, b) {
      result.add(clue)
    } else if a.isCount, a.concept == b.concept, Senses.isLead(a) {
      // Somebody's, but of whom the sentences do not say.
      result.add(.ownLead, 0.5)
    }
    if Senses.areApart(a, b) { result.add(.otherSense) }
    // The dimension of a measure is no state, but that of a depth tells which of the lengths it is.
    if a.kind == .measure, a.state == b.state, Self.dimensions.contains(WordKey(hash: a.state)) {
      result.add(.sameDimension)
    }
    if a.kind == .measure || a.kind == .duration { return }
    if a.state != 0, b.state != 0 {
      result.add(stateClue(a, b))
      if a.isCount, Senses.areDeadAndAlive(a.state, b.state) { result.add(.denied) }
    } else if a.state != b.state, a.kind != .money {
      result.add(.silentState, gradeOfSilence(a, b))
    }
  }

  /// How much it tells that only one of two counts of one thing says what became of it: more of people,
  /// of whom much can be said, and more where the other one has a verb that tells something else.
  private func gradeOfSilence(_ a: Signature, _ b: Signature) -> Double {
    guard a.isCount, a.concept == b.concept else { return 1 }
    let hasDeed = (a.state == 0 ? a : b).verb != 0
    return (concepts.isPerson(a.concept) ? 1.4 : 1) * (hasDeed ? 1.6 : 1)
  }

  private static let dimensions: WordSet = "depth height width rainfall speed area weight"

  private func holderClue(_ a: Signature, _ b: Signature) -> Clue? {
    if areOfRivals(a, b) { return .rivalHolder }
    if a.concept == b.concept, ShareSense.isSense(a.concept) {
      let isOne = a.holder >= 0 && a.holder == b.holder
      if isOne, a.isCount, Senses.isLead(a) { return .ownLead }
      if isOne, a.isShare, mayBeOneVote(a, b) { return .ownShare }
      if a.isShare, ShareSense.isProgress(a.concept) {
        // The first thousand ballots are told of another evening than the last.
        let isNear = max(a.middle, b.middle) < 3 * min(a.middle, b.middle)
        return isNear ? .ownLead : .ownShare
      }
      if a.isCount, a.concept == ShareSense.clearance.hash { return .ownLead }
    }
    guard a.actor >= 0, b.actor >= 0, Senses.hasHolder(a), Senses.hasHolder(b) else { return nil }
    return a.actor == b.actor ? .sameHolder : .otherHolder
  }

  /// Whether they are held by two persons or two bodies; a person may stand for a body, and a short
  /// name for a longer one.
  private func areOfRivals(_ a: Signature, _ b: Signature) -> Bool {
    guard a.holder >= 0, b.holder >= 0, a.holder != b.holder else { return false }
    let keys = batch.entities.keys.all
    let (one, other) = (keys[Int(a.holder)], keys[Int(b.holder)])
    guard one.type == other.type || opponents.contains(a.holder, b.holder) else { return false }
    return !one.folded.contains { other.folded.contains($0) }
  }

  private func stateClue(_ a: Signature, _ b: Signature) -> Clue {
    switch concepts.stateKinship(a, b) {
    case .same: .sameState
    case .kin: .kinState
    case .loose: .looseState
    case .other: .otherState
    }
  }

  /// A total, what has come on top of it and what is planned are three counts; a price is the same
  /// before and after it is paid.
  private func aspectsFit(_ a: Signature, _ b: Signature) -> Bool {
    let (one, other) = (a.aspect.timing, b.aspect.timing)
    return one == other || !a.isCount && one != .rate && other != .rate
  }

  private func weighTimes(_ a: Signature, _ b: Signature, _ result: inout Comparison) {
    if a.day.contradicts(b.day) { result.add(.otherDay) }
    if a.past == 0, b.past == 0 { return }
    let timeless = PastMonth.timeless.code
    if (a.past == timeless) != (b.past == timeless) { return result.add(.otherPast) }
    if a.past == 0 || b.past == 0 { return result.add(.silentPast) }
    let elsewhen = PastMonth.elsewhen.code
    if a.past == elsewhen || b.past == elsewhen { return }
    let fits = PastMonth(code: a.past).fits(PastMonth(code: b.past))
    result.add(fits ? .samePast : .otherPast)
  }

  /// In code points: headline and opening paragraph.
  private static let leadLength: Int32 = 400

  // MARK: Words and names around it

  private func weighContext(_ a: Signature, _ b: Signature, _ result: inout Comparison) {
    let overlap = WordWeights.overlap(a, b)
    if overlap > 0 { result.add(.words, overlap) }
    var shared = 0.0
    for slot in 0..<8 {
      if a.parties[slot] < 0 { break }
      guard b.parties.has(a.parties[slot]) else { continue }
      shared += batch.entities.links.weight(a.parties[slot]) / 12
    }
    if shared > 0 { result.add(.parties, min(1, shared)) }
  }
}

extension Aspect {
  /// Aspects that may be said of one figure: a total is a stock.
  fileprivate var timing: Aspect { self == .cumulative ? .stock : self }
}
