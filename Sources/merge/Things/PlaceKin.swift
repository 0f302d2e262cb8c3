import Shared

/// How the places of claims stand to each other.
struct PlaceKin {
  let batch: Batch
  private let stated: StatedPlaces
  /// What an atlas has of each entity key.
  private let standings: [Standing]
  /// The places of the batch by their folded names, and the bodies whose names are no place's.
  private let named: [String: Int32]

  private struct Standing {
    /// nil where no atlas has it.
    let place: Gazetteer.Place?
    let isLarge: Bool
    let isWater: Bool
    /// Whether it is a building or a piece of ground by its name.
    let isSite: Bool
  }

  init(batch: Batch) {
    self.batch = batch
    stated = StatedPlaces(batch)
    var named: [String: Int32] = [:]
    standings = batch.entities.keys.all.enumerated().map { cluster, facts in
      let name = batch.plainName(of: Int32(cluster))
      if facts.type == .place || facts.type == .organization && named[name] == nil {
        named[name] = Int32(cluster)
      }
      let place = batch.gazetteer[name]
      return Standing(
        place: place, isLarge: place.map(batch.gazetteer.isBackdrop) ?? false,
        isWater: facts.words.contains { Self.waters.contains(WordKey($0)) },
        isSite: facts.words.last.map { Self.sites.contains(WordKey($0)) } ?? false)
    }
    self.named = named
  }

  /// The place of the batch with that name, or what is taken for a body by most articles.
  func place(named name: String) -> Int32? {
    named[String(NameKey.entity(.place, name).dropFirst("place:".count))]
  }

  /// Whether the place is a country or larger, so that naming it says little.
  func isLarge(_ place: Int32) -> Bool { standings[Int(place)].isLarge }

  /// Whether the place is a continent or a large part of one.
  func isContinent(_ place: Int32) -> Bool {
    standings[Int(place)].place.map(batch.gazetteer.isContinent) ?? false
  }

  /// Whether most documents name the place.
  func isCommon(_ place: Int32) -> Bool {
    batch.entities.keys.all[Int(place)].documents.count * 2 > batch.contributions.count
  }

  /// Whether two places are known to share nothing: neither is nor may be a part of the other.
  func areApart(_ a: Int32, _ b: Int32, _ kind: NumberKind) -> Bool {
    if a == b { return false }
    let (one, other) = (standings[Int(a)], standings[Int(b)])
    // Shares are given place by place.
    let isShare = kind == .percent || kind == .ratio
    // Seas border on many places and lie in none.
    if !isShare, one.isWater || other.isWater { return false }
    if lies(a, in: b) || lies(b, in: a) { return false }
    // In which town a school or mall stands is seldom said.
    if one.isSite != other.isSite { return false }
    if isShare { return true }
    // A sum is seldom given place by place.
    if kind == .money, !hasCountry(one) || !hasCountry(other) { return false }
    // Of a small place that no atlas knows the country is open; of two small places no part is known.
    if one.isLarge != other.isLarge {
      return hasCountry(one.isLarge ? other : one)
    }
    return true
  }

  private func hasCountry(_ standing: Standing) -> Bool {
    standing.place.map(batch.gazetteer.hasCountry) ?? false
  }

  /// Whether an atlas, or an article, has `part` inside `whole`.
  func lies(_ part: Int32, in whole: Int32) -> Bool {
    isNamedAfter(part, whole) || atlasHas(part, in: whole)
      || stated.wholes(of: part).contains { $0 == whole || atlasHas($0, in: whole) }
  }

  private func atlasHas(_ part: Int32, in whole: Int32) -> Bool {
    guard let part = standings[Int(part)].place, let whole = standings[Int(whole)].place else {
      return false
    }
    return batch.gazetteer.lies(part, in: whole)
  }

  /// "Tarn Primary School" in Tarn.
  private func isNamedAfter(_ part: Int32, _ whole: Int32) -> Bool {
    let all = batch.entities.keys.all
    let (long, short) = (all[Int(part)].words, all[Int(whole)].words)
    return long.count > short.count && long.starts(with: short)
  }

  private static let sites: WordSet = """
    airport arena avenue barracks base building cathedral cemetery center centre church cinema
    college factory farm garden gardens hall hospital hotel house mall market mosque museum office
    palace park plant plaza prison restaurant road school square stadium station store street
    temple theater theatre tower university
    """
  private static let waters: WordSet = "sea ocean gulf strait river lake bay canal channel"
}
