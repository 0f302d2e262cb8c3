import Shared

/// How the places of claims stand to each other.
struct PlaceKin {
  let batch: Batch
  private let stated: StatedPlaces

  init(batch: Batch) {
    self.batch = batch
    stated = StatedPlaces(batch)
  }

  /// Whether the place is a country or larger, so that naming it says little.
  func isLarge(_ place: Int32) -> Bool {
    batch.gazetteer.isBackdrop(batch.plainName(of: place))
  }

  /// Whether most documents name the place.
  func isCommon(_ place: Int32) -> Bool {
    batch.entities.keys.all[Int(place)].documents.count * 2 > batch.contributions.count
  }

  /// Whether two places are known to share nothing: neither is nor may be a part of the other.
  func areApart(_ a: Int32, _ b: Int32, _ kind: NumberKind) -> Bool {
    if a == b { return false }
    // Shares are given place by place.
    let isShare = kind == .percent || kind == .ratio
    if !isShare, isWater(a) || isWater(b) { return false }
    if lies(a, in: b) || lies(b, in: a) { return false }
    if isShare { return true }
    let gazetteer = batch.gazetteer
    let (one, other) = (batch.plainName(of: a), batch.plainName(of: b))
    // Of a small place that no atlas knows the country is open; of two small places no part is known.
    let (first, second) = (gazetteer.isBackdrop(one), gazetteer.isBackdrop(other))
    if first != second { return gazetteer.country(of: first ? other : one) != nil }
    return true
  }

  /// Whether an atlas, or an article, has `part` inside `whole`.
  func lies(_ part: Int32, in whole: Int32) -> Bool {
    let name = batch.plainName(of: whole)
    if batch.gazetteer.lies(batch.plainName(of: part), in: name) { return true }
    return stated.wholes(of: part).contains {
      $0 == whole || batch.gazetteer.lies(batch.plainName(of: $0), in: name)
    }
  }

  /// Seas border on many places and lie in none.
  private func isWater(_ place: Int32) -> Bool {
    batch.entities.keys.all[Int(place)].words.contains { Self.waters.contains(WordKey($0)) }
  }

  private static let waters: WordSet = "sea ocean gulf strait river lake bay canal channel"
}
