import Shared

/// What forbids that two claims tell of one thing, however much speaks for it: a wrong merge is a
/// false conflict.
struct Obstacles {
  let batch: Batch
  let concepts: ConceptKin
  let backdrop: BackdropWords

  /// The first obstacle between two claims, if there is one.
  func first(_ a: Signature, _ b: Signature) -> Comparison.Obstacle? {
    if a.axis != b.axis { return .kind }
    if (a.polarity == .negated) != (b.polarity == .negated) { return .polarity }
    if !aspectsFit(a, b) { return .aspect }
    if !concepts.mayBeOne(a, b) { return .concept }
    if !concepts.statesFit(a, b) { return .state }
    if !timesFit(a, b) { return .date }
    if a.anchor >= 0, b.anchor >= 0, a.anchor != b.anchor { return .anchor }
    if a.place >= 0, b.place >= 0, areApart(a.place, b.place, a.kind), a.isCount || !isTelling(a, b)
    {
      return .place
    }
    if !backdrop.scopesFit(a.scope, b.scope) { return .scope }
    if a.document == b.document, a.sentence == b.sentence, a.middle != b.middle,
      !areOpposed(a, b)
    {
      return .article
    }
    if !batch.entities.links.areRelated(Int(a.document), Int(b.document)) { return .documents }
    return nil
  }

  /// A total, what has come on top of it and what is planned are three counts; a price is the same
  /// before and after it is paid.
  private func aspectsFit(_ a: Signature, _ b: Signature) -> Bool {
    let (one, other) = (a.aspect.timing, b.aspect.timing)
    return one == other || !a.isCount && one != .rate && other != .rate
  }

  /// Whether both state the same number, and one that few things have.
  private func isTelling(_ a: Signature, _ b: Signature) -> Bool {
    a.middle == b.middle && (!a.isCount || a.middle > Self.mostCommon)
  }

  /// Numbers up to it count many things.
  static let mostCommon = 20.0

  /// Two times fit; or one is silent, and a number that few things have or a small place says that the
  /// same event is meant.
  private func timesFit(_ a: Signature, _ b: Signature) -> Bool {
    if a.past == 0, b.past == 0 { return true }
    if PastMonth(code: a.past).fits(PastMonth(code: b.past)) { return true }
    guard a.past == 0 || b.past == 0, a.document != b.document || a.overlaps(b) else {
      return false
    }
    if isTelling(a, b) { return true }
    let (dated, silent) = a.past != 0 ? (a, b) : (b, a)
    let place = dated.place >= 0 ? dated.place : dated.around[0]
    return place >= 0 && !isLarge(place) && (silent.place == place || silent.around[0] == place)
  }

  /// Whether two speakers are set against each other: "the ministry said 12, the rebels 40".
  func areOpposed(_ a: Signature, _ b: Signature) -> Bool {
    guard a.speaker != b.speaker else { return false }
    return a.sentence != b.sentence || a.speaker != 0 && b.speaker != 0
  }
}

// MARK: - Places

extension Obstacles {
  /// Whether the place is a country or larger, so that naming it says little.
  func isLarge(_ place: Int32) -> Bool {
    batch.gazetteer.isBackdrop(batch.plainName(of: place))
  }

  /// Whether two places are known to share nothing: neither is nor may be a part of the other.
  func areApart(_ a: Int32, _ b: Int32, _ kind: NumberKind) -> Bool {
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
}

extension Aspect {
  /// Aspects that may be said of one figure: a total is a stock.
  fileprivate var timing: Aspect { self == .cumulative ? .stock : self }
}
