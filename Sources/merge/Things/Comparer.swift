import Shared

/// Compares claims by their signatures: first what forbids that they tell of one thing, then the
/// balance of the clues.
struct Comparer {
  let batch: Batch
  let concepts: ConceptKin
  let obstacles: Obstacles
  private let isSmallBatch: Bool

  init(_ batch: Batch) {
    self.batch = batch
    concepts = ConceptKin()
    obstacles = Obstacles(batch: batch, concepts: concepts, backdrop: BackdropWords(batch))
    isSmallBatch = batch.contributions.count <= DocumentLinks.smallBatch
  }

  /// The most that the context of two claims can add.
  private static let mostOfContext = Clue.words.weight + Clue.parties.weight + Clue.claimant.weight

  /// The comparison of two claims. Where the balance cannot reach `least` any more, it is left as it
  /// stands.
  func compare(_ a: Signature, _ b: Signature, least: Double = -.infinity) -> Comparison {
    var result = Comparison(obstacle: obstacles.first(a, b))
    guard result.obstacle == nil else { return result }
    weigh(a, b, least, &result)
    return result
  }

  func weigh(_ a: Signature, _ b: Signature, _ least: Double, _ result: inout Comparison) {
    weighConcepts(a, b, &result)
    weighStates(a, b, &result)
    weighActors(a, b, &result)
    weighNumbers(a, b, &result)
    weighSizes(a, b, &result)
    weighPlaces(a, b, &result)
    if a.past != 0, b.past != 0 { result.add(.samePast) }
    // News tells first what every report of the event must have.
    if max(a.sentence, b.sentence) < Self.leadLength { result.add(.lead) }
    if result.score + Self.mostOfContext >= least { weighContext(a, b, &result) }
  }

  // MARK: What is counted

  private func weighConcepts(_ a: Signature, _ b: Signature, _ result: inout Comparison) {
    if let clue = conceptClue(a, b) { result.add(clue) }
    if a.isSole, b.isSole, isKnownThing(a, b) { result.add(.onlyOfThing) }
    if a.head != 0, a.head == b.head { result.add(.sameHead) }
    if a.verb != 0, a.verb == b.verb { result.add(.sameVerb) }
  }

  private func conceptClue(_ a: Signature, _ b: Signature) -> Clue? {
    guard a.concept != 0, b.concept != 0 else { return nil }
    switch concepts.kinship(a.concept, b.concept) {
    case .same:
      // That people are counted says little where nothing is said of them.
      return a.concept == Self.person && a.state == 0 && b.state == 0 ? .bareConcept : .sameConcept
    case .kin: return .kinConcept
    case let kinship:
      // The noun next to a sum is as often the thing, the deed or a word like "figure", and that
      // next to a length the river, its level or its crest.
      if a.kind == .measure || a.kind == .duration { return nil }
      if a.kind == .money, !Senses.isTopic(a.concept), !Senses.isTopic(b.concept) { return nil }
      switch kinship {
      case .wider: return .widerConcept
      case .sibling: return .siblingConcept
      case .unknown: return .unknownConcept
      default: return .otherConcept
      }
    }
  }

  /// Two articles that each give but one number for a known thing are likely to mean the same one.
  private func isKnownThing(_ a: Signature, _ b: Signature) -> Bool {
    guard a.concept == b.concept, concepts.knows(a.concept) else { return false }
    return a.concept != Self.person || a.state != 0 && a.state == b.state
  }

  private func weighStates(_ a: Signature, _ b: Signature, _ result: inout Comparison) {
    // The dimension of a measure is no state.
    if a.kind == .measure || a.kind == .duration { return result.add(.sameDimension) }
    if a.state != 0, b.state != 0 {
      result.add(a.state == b.state ? .sameState : .kinState)
    } else if a.state != b.state, a.kind != .money {
      result.add(.silentState)
    }
  }

  private func weighActors(_ a: Signature, _ b: Signature, _ result: inout Comparison) {
    guard a.actor >= 0, b.actor >= 0 else { return }
    if Senses.hasHolder(a) {
      result.add(a.actor == b.actor ? .sameHolder : .otherHolder)
    } else {
      result.add(a.actor == b.actor ? .sameActor : .otherActor)
    }
  }

  private static let person = WordKey("person").hash
  /// In code points: headline and opening paragraph.
  private static let leadLength: Int32 = 400

  // MARK: Words and names around it

  private func weighContext(_ a: Signature, _ b: Signature, _ result: inout Comparison) {
    let overlap = WordWeights.overlap(a, b)
    if overlap > 0 { result.add(.words, overlap) }
    var shared = 0.0
    for slot in 0..<8 where a.parties[slot] >= 0 {
      guard any(b.parties .== SIMD8(repeating: a.parties[slot])) else { continue }
      shared += batch.entities.links.weight(a.parties[slot]) / 12
    }
    if shared > 0 { result.add(.parties, min(1, shared)) }
    if !a.claimant.isNone, a.claimant == b.claimant { result.add(.claimant) }
  }
}

// MARK: - The number

extension Comparer {
  /// A number that is the same is good evidence where there are many it could have been; one that
  /// is another is weak evidence against, and more where little else is known.
  private func weighNumbers(_ a: Signature, _ b: Signature, _ result: inout Comparison) {
    let (x, y) = (a.middle, b.middle)
    let overlaps = a.overlaps(b)
    if x == y, overlaps {
      return result.add(x.magnitude <= 12 && x == x.rounded() ? .sameSmallNumber : .sameNumber)
    }
    let ratio = ratio(a, b)
    let isSilent = a.isCount && (a.state == 0 || b.state == 0)
    if overlaps, ratio < 2 {
      result.add(.overlap)
    } else if ratio < 1.1 {
      result.add(.close)
    } else {
      weighDistance(ratio, &result)
      if !overlaps { result.add(.apart) }
      if !overlaps, isSilent { result.add(.apartSilent) }
      // How many live in a place is not in doubt by much.
      if ratio > 3, Senses.isPopulation(a) { result.add(.otherPopulation) }
    }
    if a.document == b.document, !overlaps || isSilent, !obstacles.areOpposed(a, b) {
      result.add(.otherInArticle)
    }
    // To the cent, two prices are two.
    if a.kind == .money, x != x.rounded(), y != y.rounded() { result.add(.otherPrice) }
  }

  private func weighDistance(_ ratio: Double, _ result: inout Comparison) {
    if ratio < 1.5 { result.add(.nearby) }
    if ratio > 3 { result.add(.threefold) }
    if ratio > 10 { result.add(.tenfold) }
    if ratio > 100 { result.add(.hundredfold) }
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

  private static let magnitude = WordKey("measure magnitude").hash

  /// What the size of two sums, lengths or times adds in a small batch, where neither article gives
  /// another one of about that size.
  private func weighSizes(_ a: Signature, _ b: Signature, _ result: inout Comparison) {
    guard isSmallBatch, a.document != b.document, a.past == 0, b.past == 0 else { return }
    let ratio = ratio(a, b)
    switch a.kind {
    case .count:
      // A large number that is no round one is hardly told of two things.
      if a.middle == b.middle, a.middle > Obstacles.mostCommon,
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
      result.add(max(a.middle, b.middle) < 3600 ? .briefTime : .longTime)
    case .percent, .ratio:
      // The nearest of several shares is meant.
      if ratio < 1.01 { result.add(.sameShare) }
    default: break
    }
  }

  private func sumClue(_ a: Signature, _ b: Signature, _ ratio: Double) -> Clue? {
    let isTopic = Senses.isTopic(a.concept)
    guard isTopic == Senses.isTopic(b.concept), ratio < 1.5 else { return nil }
    if isTopic, a.concept != b.concept { return nil }
    // The price of a share, to the cent.
    if a.middle != a.middle.rounded(), b.middle != b.middle.rounded() { return nil }
    return a.isLone && b.isLone || ratio < 1.1 ? .loneSum : .nearSum
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
      return a.place == b.place ? placeClue(a.place, a.kind) : .placeWithin
    }
    if a.place >= 0 || b.place >= 0 {
      let (known, other) = a.place >= 0 ? (a, b) : (b, a)
      if Self.contains(other.around, known.place) {
        return obstacles.isLarge(known.place) ? .largePlaceAround : .placeAround
      }
      guard other.around[0] >= 0 else { return nil }
      return obstacles.areApart(known.place, other.around[0], a.kind) ? .placeElsewhere : nil
    }
    guard a.around[0] >= 0, b.around[0] >= 0 else { return nil }
    if let shared = Self.shared(a.around, b.around) {
      return obstacles.isLarge(shared) ? .largeAround : .sharedAround
    }
    return obstacles.areApart(a.around[0], b.around[0], a.kind) ? .elsewhere : nil
  }

  /// A place says the more the fewer documents name it; shares are given place by place, so there
  /// it says which one is meant.
  private func placeClue(_ place: Int32, _ kind: NumberKind) -> Clue {
    if kind == .percent || kind == .ratio { return .sharedPlaceOfShare }
    if obstacles.isLarge(place) { return .largePlace }
    let documents = batch.entities.keys.all[Int(place)].documents.count
    return documents * 2 > batch.contributions.count ? .commonPlace : .rarePlace
  }

  private static func contains(_ list: SIMD4<Int32>, _ item: Int32) -> Bool {
    any(list .== SIMD4(repeating: item))
  }

  private static func shared(_ a: SIMD4<Int32>, _ b: SIMD4<Int32>) -> Int32? {
    for slot in 0..<4 where a[slot] >= 0 && contains(b, a[slot]) { return a[slot] }
    return nil
  }
}
