import Shared

/// What speaks for and against two claims telling of one thing.
struct Comparison {
  /// What forbids it.
  enum Obstacle: String {
    case kind = "different kinds of number"
    case documents = "the documents are not linked"
    case polarity = "one is denied or supposed"
    case aspect = "one is a total, the other new, planned or a rate"
    case concept = "different things are counted"
    case state = "different things are said of them"
    case date = "they hold for different times"
    case place = "different places"
    case anchor = "distances from different places"
    case scope = "one is narrowed by a word"
    case part = "one is a part of the other"
    case article = "one article gives both"
    case decision = "somebody decided so"
  }

  /// What speaks for it, in the words of a figure's `why`.
  struct Evidence: OptionSet {
    let rawValue: UInt16
    static let concept = Evidence(rawValue: 1)
    static let state = Evidence(rawValue: 2)
    static let head = Evidence(rawValue: 4)
    static let place = Evidence(rawValue: 8)
    static let containment = Evidence(rawValue: 16)
    static let date = Evidence(rawValue: 32)
    static let anchor = Evidence(rawValue: 64)
    static let value = Evidence(rawValue: 128)
    static let words = Evidence(rawValue: 256)
    static let parties = Evidence(rawValue: 512)
    static let claimant = Evidence(rawValue: 1024)

    /// In a fixed order.
    var words: [String] {
      let all: [(Evidence, String)] = [
        (.concept, "same concept"), (.state, "same state"), (.head, "same noun"),
        (.place, "same place"), (.containment, "place within place"), (.date, "same date"),
        (.anchor, "same point of reference"), (.value, "same number"),
        (.words, "same words around it"), (.parties, "same names around it"),
        (.claimant, "same claimant"),
      ]
      return all.filter { contains($0.0) }.map(\.1)
    }
  }

  var obstacle: Obstacle?
  var evidence: Evidence = []
  /// The balance of the evidence; enough from ``enough``.
  var score = 0.0

  /// The least score of a pair that may join.
  static let enough = 2.75
  /// The least mean score of all pairs when two groups of claims join.
  static let enoughOnAverage = 2.2
}

/// Compares claims by their signatures. The weights were set by hand on news batches; what forbids
/// comes first, because a wrong merge is a false conflict.
struct Comparer {
  let batch: Batch
  let concepts: ConceptKin
  let bodyWords: BackdropWords

  /// The most that the context of two claims can add.
  private static let mostOfContext = 3.5

  /// The comparison of two claims. Where the balance cannot reach `least` any more, it is left as it
  /// stands.
  func compare(_ a: Signature, _ b: Signature, least: Double = -.infinity) -> Comparison {
    var result = Comparison()
    result.obstacle = obstacle(a, b)
    guard result.obstacle == nil else { return result }
    compareThing(a, b, &result)
    comparePlace(a, b, &result)
    compareNumber(a, b, &result)
    compareSize(a, b, &result)
    if result.score + Self.mostOfContext >= least { compareContext(a, b, &result) }
    return result
  }

  // MARK: What forbids

  private func obstacle(_ a: Signature, _ b: Signature) -> Comparison.Obstacle? {
    if a.axis != b.axis { return .kind }
    if a.polarity != b.polarity { return .polarity }
    if !aspectsFit(a, b) { return .aspect }
    if !concepts.mayBeOne(a, b) { return .concept }
    if !concepts.statesFit(a, b) { return .state }
    if !timesFit(a, b) { return .date }
    if a.anchor >= 0, b.anchor >= 0, a.anchor != b.anchor { return .anchor }
    if a.place >= 0, b.place >= 0, arePlacesApart(a.place, b.place, a.kind) {
      return .place
    }
    if !bodyWords.scopesFit(a.scope, b.scope) { return .scope }
    if a.document == b.document, a.sentence == b.sentence, a.middle != b.middle,
      !areOpposed(a, b)
    {
      return .article
    }
    if !batch.entities.links.areRelated(Int(a.document), Int(b.document)) { return .documents }
    return nil
  }

  /// Two times fit; or one is silent and a small place says that the same event is meant.
  private func timesFit(_ a: Signature, _ b: Signature) -> Bool {
    if a.past == 0, b.past == 0 { return true }
    if PastMonth(code: a.past).fits(PastMonth(code: b.past)) { return true }
    guard a.past == 0 || b.past == 0, a.document != b.document || a.overlaps(b) else {
      return false
    }
    let (dated, silent) = a.past != 0 ? (a, b) : (b, a)
    let place = dated.place >= 0 ? dated.place : dated.around[0]
    return place >= 0 && !isLarge(place) && (silent.place == place || silent.around[0] == place)
  }

  /// Whether two speakers are set against each other: "the ministry said 12, the rebels 40".
  private func areOpposed(_ a: Signature, _ b: Signature) -> Bool {
    guard a.speaker != b.speaker else { return false }
    return a.sentence != b.sentence || a.speaker != 0 && b.speaker != 0
  }

  /// A total, what has come on top of it and what is planned are three counts; a price is the same
  /// before and after it is paid.
  private func aspectsFit(_ a: Signature, _ b: Signature) -> Bool {
    let (one, other) = (a.aspect.timing, b.aspect.timing)
    return one == other || !a.isCount && one != .rate && other != .rate
  }

  /// Whether two places are known to share nothing: neither is nor may be a part of the other.
  private func arePlacesApart(_ a: Int32, _ b: Int32, _ kind: NumberKind) -> Bool {
    if a == b { return false }
    // Shares are given place by place.
    let isShare = kind == .percent || kind == .ratio
    if !isShare, isWater(a) || isWater(b) { return false }
    let (one, other) = (batch.plainName(of: a), batch.plainName(of: b))
    let gazetteer = batch.gazetteer
    if gazetteer.lies(one, in: other) || gazetteer.lies(other, in: one) { return false }
    if isShare { return true }
    // Of a small place that no atlas knows the country is open; of two small places no part is known.
    let (first, second) = (gazetteer.isBackdrop(one), gazetteer.isBackdrop(other))
    if first != second { return gazetteer.country(of: first ? other : one) != nil }
    return true
  }

  /// Seas border on many places and lie in none.
  private func isWater(_ place: Int32) -> Bool {
    batch.entities.keys.all[Int(place)].words.contains { Self.waters.contains(WordKey($0)) }
  }

  private static let waters: WordSet = "sea ocean gulf strait river lake bay canal channel"

  // MARK: What speaks for it

  private func compareThing(_ a: Signature, _ b: Signature, _ result: inout Comparison) {
    if a.concept != 0, b.concept != 0 {
      if a.concept == b.concept {
        // That people are counted says little where nothing is said of them.
        let isBare = a.concept == Self.person && a.state == 0 && b.state == 0
        result.score += isBare ? 1.2 : 1.9
        result.evidence.insert(.concept)
      } else {
        result.score += concepts.areKin(a.concept, b.concept) ? 1.5 : otherThing(a, b)
      }
    }
    compareCompany(a, b, &result)
    if a.head != 0, a.head == b.head {
      result.score += 0.4
      result.evidence.insert(.head)
    }
    if a.verb != 0, a.verb == b.verb { result.score += 0.6 }
    if a.state != 0, b.state != 0 {
      // The dimension of a measure is no state.
      let isDimension = a.kind == .measure || a.kind == .duration
      result.score += a.state != b.state ? 0.4 : isDimension ? 0.6 : 1.3
      if a.state == b.state { result.evidence.insert(.state) }
    } else if a.state != b.state, a.kind != .money {
      result.score -= 0.4
      if a.verb != 0, b.verb != 0, a.verb != b.verb { result.score -= 0.4 }
    }
    if a.actor >= 0, b.actor >= 0 {
      let isHeld = Senses.hasHolder(a)
      result.score += a.actor == b.actor ? isHeld ? 0.8 : 0.4 : isHeld ? -1.2 : -0.6
    }
  }

  /// What two concepts cost that are not kin. The noun next to a sum is as often the thing, the deed
  /// or a word like "figure", and that next to a length the river, its level or its crest.
  private func otherThing(_ a: Signature, _ b: Signature) -> Double {
    switch a.kind {
    case .money where !Senses.isTopic(a.concept) && !Senses.isTopic(b.concept): return 0
    case .measure, .duration: return 0
    default: return concepts.knows(a.concept) && concepts.knows(b.concept) ? -1 : -0.4
    }
  }

  /// What the size of two sums, lengths or times adds in a small batch, where neither article gives
  /// another one of about that size.
  private func compareSize(_ a: Signature, _ b: Signature, _ result: inout Comparison) {
    guard batch.contributions.count <= DocumentLinks.smallBatch, a.document != b.document,
      a.past == 0, b.past == 0
    else { return }
    let ratio = ratio(a, b)
    switch a.kind {
    case .money:
      guard Senses.isTopic(a.concept) == Senses.isTopic(b.concept), ratio < 1.5 else { return }
      // The price of a share, to the cent.
      if a.middle != a.middle.rounded(), b.middle != b.middle.rounded() { return }
      if Senses.isTopic(a.concept), a.concept != b.concept { return }
      result.score += a.isLone && b.isLone || ratio < 1.1 ? 2.2 : 1.2
    case .measure:
      guard ratio < 1.1, a.around[0] >= 0, Self.shared(a.around, b.around) != nil else { return }
      result.score += 1.3
    case .duration:
      guard ratio < 1.7, a.isLone, b.isLone else { return }
      // Of the minutes that a story tells there are few.
      result.score += max(a.middle, b.middle) < 3600 ? 2.6 : 1.2
    case .percent, .ratio:
      // The nearest of several shares is meant.
      if ratio < 1.01 { result.score += 0.5 }
    default: break
    }
  }

  /// Two articles that each give but one number for a known thing are likely to mean the same one.
  private func compareCompany(_ a: Signature, _ b: Signature, _ result: inout Comparison) {
    guard a.isSole, b.isSole, a.concept == b.concept, concepts.knows(a.concept) else { return }
    if a.concept == Self.person, a.state == 0 || a.state != b.state { return }
    result.score += 0.6
  }

  private static let person = WordKey("person").hash
  private static let population = WordKey("population").hash

  private func comparePlace(_ a: Signature, _ b: Signature, _ result: inout Comparison) {
    if a.anchor >= 0, a.anchor == b.anchor {
      result.score += 2.5
      result.evidence.insert(.anchor)
    }
    if a.place >= 0, b.place >= 0 {
      if a.place == b.place {
        result.score += placeWeight(a.place, a.kind)
        result.evidence.insert(.place)
      } else {
        result.score += 0.3
        result.evidence.insert(.containment)
      }
    } else if a.place >= 0 || b.place >= 0 {
      let (known, other) = a.place >= 0 ? (a, b) : (b, a)
      if Self.contains(other.around, known.place) {
        result.score += isLarge(known.place) ? 0.3 : 0.8
        result.evidence.insert(.place)
      } else if other.around[0] >= 0 {
        result.score -= arePlacesApart(known.place, other.around[0], a.kind) ? 0.8 : 0
      }
    } else if a.around[0] >= 0, b.around[0] >= 0 {
      if let shared = Self.shared(a.around, b.around) {
        result.score += isLarge(shared) ? 0.2 : 0.6
        result.evidence.insert(.place)
      } else if arePlacesApart(a.around[0], b.around[0], a.kind) {
        result.score -= 0.6
      }
    }
    if a.past != 0, b.past != 0 {
      result.score += 1.5
      result.evidence.insert(.date)
    }
  }

  /// A place says the more the fewer documents name it; shares are given place by place, so there
  /// it says which one is meant.
  private func placeWeight(_ place: Int32, _ kind: NumberKind) -> Double {
    if kind == .percent || kind == .ratio { return 1.8 }
    if isLarge(place) { return 0.8 }
    let documents = batch.entities.keys.all[Int(place)].documents.count
    return documents * 2 > batch.contributions.count ? 1.2 : 1.8
  }

  private func isLarge(_ place: Int32) -> Bool {
    batch.gazetteer.isBackdrop(batch.plainName(of: place))
  }

  private static func contains(_ list: SIMD4<Int32>, _ item: Int32) -> Bool {
    any(list .== SIMD4(repeating: item))
  }

  private static func shared(_ a: SIMD4<Int32>, _ b: SIMD4<Int32>) -> Int32? {
    for slot in 0..<4 where a[slot] >= 0 && contains(b, a[slot]) { return a[slot] }
    return nil
  }

  /// A number that is the same is good evidence where there are many it could have been; one that
  /// is another is weak evidence against, and more where little else is known.
  private func compareNumber(_ a: Signature, _ b: Signature, _ result: inout Comparison) {
    let (x, y) = (a.middle, b.middle)
    if x == y, a.overlaps(b) {
      result.score += x.magnitude <= 12 && x == x.rounded() ? 0.8 : 1.5
      result.evidence.insert(.value)
      return
    }
    let ratio = ratio(a, b)
    let overlaps = a.overlaps(b)
    if overlaps, ratio < 2 {
      result.score += 0.6
    } else if ratio < 1.1 {
      result.score += 0.4
    } else {
      if !overlaps { result.score -= a.isCount && (a.state == 0 || b.state == 0) ? 0.8 : 0.4 }
      // How many live in a place is not in doubt by much.
      if a.state == Self.population, ratio > 3 { result.score -= 2 }
      result.score -= ratio > 100 ? 3.5 : ratio > 10 ? 2 : ratio > 3 ? 0.6 : 0
    }
    let isSilent = a.isCount && (a.state == 0 || b.state == 0)
    if a.document == b.document, !overlaps || isSilent, !areOpposed(a, b) { result.score -= 1.5 }
    // To the cent, two prices are two.
    if a.kind == .money, x != x.rounded(), y != y.rounded() { result.score -= 2 }
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

  private func compareContext(_ a: Signature, _ b: Signature, _ result: inout Comparison) {
    let overlap = WordWeights.overlap(a, b)
    result.score += 2.2 * overlap
    if overlap > 0.25 { result.evidence.insert(.words) }
    var shared = 0.0
    for slot in 0..<8 where a.parties[slot] >= 0 {
      guard any(b.parties .== SIMD8(repeating: a.parties[slot])) else { continue }
      shared += batch.entities.links.weight(a.parties[slot]) / 6
    }
    if shared > 0 {
      result.score += min(1, 0.5 * shared)
      result.evidence.insert(.parties)
    }
    if !a.claimant.isNone, a.claimant == b.claimant {
      result.score += 0.3
      result.evidence.insert(.claimant)
    }
  }
}

extension Aspect {
  /// Aspects that may be said of one figure: a total is a stock.
  fileprivate var timing: Aspect { self == .cumulative ? .stock : self }
}
