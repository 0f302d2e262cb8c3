import Shared

/// What a comma opens behind the name of a place: how far off it lies, and what kind of place it is.
extension Whereabouts {
  /// "[Orta], about 20 miles from Velm", "[Orta], 80 km (50 miles) north of the capital".
  func isFarOff(_ comma: Int) -> Bool {
    var at = comma + 1
    let end = tokens.all.count
    if at < end, Self.nearly.contains(tokens[at].key) { at += 1 }
    guard at + 2 < end, tokens[at].kind == .number else { return false }
    at += tokens.isDash(at + 1) ? 2 : 1
    guard at + 1 < end, Self.lengths.contains(tokens[at].key) else { return false }
    return Self.directions.contains(tokens[at + 1].key)
      || tokens.isMark(at + 1, UInt8(ascii: "("))
  }

  /// "[Orta], a fishing village of 300", "[Orta], the biggest town in the valley". A "village elder"
  /// is none.
  func isDescribedAsTown(_ comma: Int) -> Bool {
    let first = comma + 1
    guard first < tokens.all.count, Self.articles.contains(tokens[first].key) else { return false }
    let limit = min(first + Self.longestDescription, tokens.all.count - 1)
    for at in first + 1..<max(first + 1, limit) {
      if Self.towns.contains(tokens[at].key) {
        return tokens[at + 1].kind == .mark && !tokens.isDash(at + 1)
          || Self.behindTown.contains(tokens[at + 1].key)
      }
      if tokens[at].kind == .mark && !tokens.isDash(at) || Self.links.contains(tokens[at].key) {
        return false
      }
    }
    return false
  }

  private static let longestDescription = 8
  private static let articles: WordSet = "a an the another"
  private static let nearly: WordSet = """
    about some roughly around nearly just approximately only almost barely over
    """
  private static let lengths: WordSet = """
    km kms kilometer kilometers kilometre kilometres mile miles mi
    """
  private static let directions: WordSet = """
    from north south east west northeast northwest southeast southwest north-east north-west
    south-east south-west outside off inland upstream downstream upriver downriver away
    """
  private static let towns: WordSet = """
    town city village hamlet suburb township municipality settlement commune resort island province
    community
    """
  private static let behindTown: WordSet = """
    of in on near about at with along by between outside north south east west northeast northwest
    southeast southwest just some close that which where
    """
  /// Words behind which the description is of something else: "a driver from the town".
  private static let links: WordSet = """
    of in on from at for with by to near who whose which that where and or
    """
}
