import Shared

/// Compares claims by their signatures: first what forbids that they tell of one thing, then the
/// balance of the clues.
struct Comparer {
  let batch: Batch
  let concepts: ConceptKin
  private let obstacles: Obstacles
  private let places: PlaceKin
  private let backdrop: BackdropWords
  private let isSmallBatch: Bool

  init(_ batch: Batch, _ places: PlaceKin) {
    self.batch = batch
    self.places = places
    concepts = ConceptKin()
    obstacles = Obstacles(batch: batch)
    backdrop = BackdropWords(batch)
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
    if a.isPart != b.isPart { result.add(.partOfWhole) }
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
    case _ where !a.isCount: return nil
    case .wider: return nil
    case .sibling: return .siblingConcept
    case .unknown: return .unknownConcept
    case .other: return .otherConcept
    }
  }

  /// Two articles that each give but one number for a known thing are likely to mean the same one.
  private func isKnownThing(_ a: Signature, _ b: Signature) -> Bool {
    guard a.concept == b.concept, concepts.knows(a.concept) else { return false }
    return a.concept != Self.person || a.state != 0 && a.state == b.state
  }

  private static let person = WordKey("person").hash

  // MARK: What is said of it, and when

  private func weighStates(_ a: Signature, _ b: Signature, _ result: inout Comparison) {
    // "did not enter for 45 minutes": how long it did not is how long it took.
    if (a.polarity == .negated) != (b.polarity == .negated), a.kind != .duration {
      result.add(.denied)
    }
    if !aspectsFit(a, b) { result.add(.otherAspect) }
    if let clue = holderClue(a, b) { result.add(clue) }
    if Senses.areApart(a, b) { result.add(.otherSense) }
    // The dimension of a measure is no state, but that of a depth tells which of the lengths it is.
    if a.kind == .measure, a.state == b.state, Self.dimensions.contains(WordKey(hash: a.state)) {
      result.add(.sameDimension)
    }
    if a.kind == .measure || a.kind == .duration { return }
    if a.state != 0, b.state != 0 {
      result.add(stateClue(a, b))
    } else if a.state != b.state, a.kind != .money {
      result.add(.silentState)
    }
  }

  private static let dimensions: WordSet = "depth height width rainfall speed area weight"

  private func holderClue(_ a: Signature, _ b: Signature) -> Clue? {
    if areOfRivals(a, b) { return .rivalHolder }
    if a.isShare, a.holder >= 0, a.holder == b.holder, a.concept == b.concept,
      ShareSense.isSense(a.concept)
    {
      return .ownShare
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
    return one.type == other.type && !one.folded.contains { other.folded.contains($0) }
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

// MARK: - The number

extension Comparer {
  /// A number that is the same is good evidence where there are many it could have been; one that
  /// is another is weak evidence against, and more where little else is known.
  private func weighNumbers(_ a: Signature, _ b: Signature, _ result: inout Comparison) {
    let (x, y) = (a.middle, b.middle)
    let overlaps = a.overlaps(b)
    if x == y, overlaps, !(a.isVague && b.isVague) {
      return result.add(x.magnitude <= 12 && x == x.rounded() ? .sameSmallNumber : .sameNumber)
    }
    let ratio = ratio(a, b)
    if overlaps, ratio < 2 {
      result.add(.overlap)
    } else if ratio < 1.1 || a.axis == Self.magnitude && abs(x - y) <= Self.revision {
      result.add(.close)
    } else {
      weighDistance(ratio, &result)
      if !overlaps { result.add(.apart) }
      // How many live in a place is not in doubt by much.
      if ratio > 3, Senses.isPopulation(a) { result.add(.otherPopulation) }
    }
    if a.document == b.document, !overlaps { weighSecond(a, b, &result) }
    // To the cent, two prices are two.
    if a.kind == .money, x != x.rounded(), y != y.rounded() { result.add(.otherPrice) }
  }

  /// What an article says of two numbers that cannot both be: that one was said earlier, or, mostly,
  /// nothing; then the second tells of another thing, and surely so where it is lesser or has a place
  /// of its own, for an article tells the whole before its parts.
  private func weighSecond(_ a: Signature, _ b: Signature, _ result: inout Comparison) {
    if a.revises(b) || a.sentence != b.sentence && a.isEarlier != b.isEarlier {
      return result.add(.revised)
    }
    if !obstacles.areOpposed(a, b) { result.add(.otherInArticle) }
    guard a.sentence != b.sentence else { return }
    let (first, second) = a.sentence < b.sentence ? (a, b) : (b, a)
    if second.middle < first.middle { result.add(.lesserInArticle) }
    if isEstimate(second, besides: first) { result.add(.secondEstimate) }
    if second.place >= 0, second.place != first.place { result.add(.placedInArticle) }
  }

  /// Whether another speaker gives more for the same, but not very much more: "The ministry counts 715
  /// dead. ... The United Nations speaks of 1,100."
  private func isEstimate(_ second: Signature, besides first: Signature) -> Bool {
    guard first.speaker != 0, second.speaker != 0, first.speaker != second.speaker else {
      return false
    }
    return first.isCount && first.state != 0 && first.state == second.state
      && first.concept == second.concept && first.middle < second.middle
      && second.middle < 3 * first.middle
  }

  private func weighDistance(_ ratio: Double, _ result: inout Comparison) {
    if ratio < 1.5 { result.add(.nearby) }
    if ratio > 3 { result.add(.threefold) }
    if ratio > 10 { result.add(.tenfold) }
  }

  /// How many times one number is the other; magnitudes are logarithms already.
  private func ratio(_ a: Signature, _ b: Signature) -> Double {
    let (x, y) = (a.middle, b.middle)
    if a.axis == Self.magnitude { return exponential(abs(x - y)) }
    guard x > 0, y > 0 else { return .infinity }
    return max(x, y) / min(x, y)
  }

  /// A step of one counts as three times.
  private func exponential(_ steps: Double) -> Double {
    var factor = 1.0
    for _ in 0..<min(6, Int(steps)) { factor *= 3 }
    return factor * (1 + 2 * (steps - steps.rounded(.down)))
  }

  static let magnitude = WordKey("measure magnitude").hash
  /// By so much observatories differ on one quake, and revise it.
  private static let revision = 0.4 + 1e-9

  /// What the size of two sums, lengths or times adds in a small batch, where neither article gives
  /// another one of about that size.
  private func weighSizes(_ a: Signature, _ b: Signature, _ result: inout Comparison) {
    guard isSmallBatch, a.document != b.document, a.past == 0, b.past == 0 else { return }
    let ratio = ratio(a, b)
    switch a.kind {
    case .count:
      // A large number that is no round one is hardly told of two things.
      if a.middle == b.middle, a.middle > Self.mostCommon,
        a.middle.truncatingRemainder(dividingBy: 10) != 0
      {
        result.add(.oddCount)
      }
    case .money: if let clue = sumClue(a, b, ratio) { result.add(clue) }
    case .measure:
      guard ratio < 1.1, a.around[0] >= 0, Self.shared(a.around, b.around) != nil else { return }
      result.add(.sameLengthHere)
    case .duration:
      guard ratio < 1.7, a.isLone, b.isLone else { return }
      // Of the minutes that a story tells there are few.
      if max(a.middle, b.middle) < 3600 { result.add(.briefTime) }
    case .percent, .ratio:
      // The nearest of several shares is meant.
      if ratio < 1.01 { result.add(.sameShare) }
    default: break
    }
  }

  /// Numbers up to it count many things.
  private static let mostCommon = 20.0

  private func sumClue(_ a: Signature, _ b: Signature, _ ratio: Double) -> Clue? {
    let isTopic = Senses.isTopic(a.concept)
    guard isTopic == Senses.isTopic(b.concept), ratio < 1.5 else { return nil }
    if isTopic, a.concept != b.concept { return nil }
    // The price of a share, to the cent.
    if a.middle != a.middle.rounded(), b.middle != b.middle.rounded() { return nil }
    return a.isLone && b.isLone || ratio < 1.1 ? .loneSum : nil
  }
}

// MARK: - The place

extension Comparer {
  private func weighPlaces(_ a: Signature, _ b: Signature, _ result: inout Comparison) {
    if a.anchor >= 0, a.anchor == b.anchor { result.add(.sameReference) }
    if let clue = placeClue(a, b) { result.add(clue) }
  }

  private func placeClue(_ a: Signature, _ b: Signature) -> Clue? {
    if a.place >= 0, b.place >= 0 {
      if a.place == b.place { return placeClue(a.place, a.kind) }
      if places.areApart(a.place, b.place, a.kind) { return .otherPlace }
      // An article that gives two places, one in the other, gives two numbers.
      if a.document == b.document, a.isCount, a.middle != b.middle { return .narrowPlace }
    }
    // One is of a single place, the other of the whole.
    if a.isLocal != b.isLocal, a.middle != b.middle { return .narrowPlace }
    if a.place >= 0, b.place >= 0 { return nil }
    if a.place >= 0 || b.place >= 0 {
      let (known, other) = a.place >= 0 ? (a, b) : (b, a)
      if other.around.has(known.place) {
        return places.isLarge(known.place) ? nil : .placeAround
      }
      guard other.around[0] >= 0 else { return nil }
      return places.areApart(known.place, other.around[0], a.kind) ? .placeElsewhere : nil
    }
    return nil
  }

  /// A place says the more the fewer documents name it; shares are given place by place, so there
  /// it says which one is meant.
  private func placeClue(_ place: Int32, _ kind: NumberKind) -> Clue {
    if kind == .percent || kind == .ratio { return .sharedPlaceOfShare }
    if places.isLarge(place) { return .largePlace }
    return places.isCommon(place) ? .commonPlace : .rarePlace
  }

  private static func shared(_ a: SIMD4<Int32>, _ b: SIMD4<Int32>) -> Int32? {
    for slot in 0..<4 where a[slot] >= 0 && b.has(a[slot]) { return a[slot] }
    return nil
  }
}

extension SIMD<Int32> {
  /// Whether it is one of the numbers. One by one, because `.==` is compiled to much more than that.
  @inline(__always)
  fileprivate func has(_ number: Int32) -> Bool { indices.contains { self[$0] == number } }
}

extension Aspect {
  /// Aspects that may be said of one figure: a total is a stock.
  fileprivate var timing: Aspect { self == .cumulative ? .stock : self }
}
