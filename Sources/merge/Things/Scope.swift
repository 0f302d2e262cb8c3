import Shared

/// What narrows the people or things that are counted.
extension Clause {
  /// The words of the noun phrase `counted` that narrow it, hashed and in order: names of peoples and
  /// bodies, and a few that always narrow; 0 fills up.
  func scope(of counted: [UInt8]) -> SIMD4<UInt32> {
    var found: Set<UInt32> = []
    for word in counted.split(separator: 0x20) {
      let key = WordKey(counted, word.indices)
      if sentence.nameWords.contains(key) || Self.narrowing.contains(key) {
        found.insert(Self.stem(counted, word.indices))
      }
    }
    if isGrave { found.insert(Self.grave) }
    var scope = SIMD4<UInt32>(repeating: 0)
    for (slot, word) in found.sorted().prefix(4).enumerated() { scope[slot] = word }
    return scope
  }

  /// Stands for every word of how badly they were hurt.
  private static let grave = stem(Array("seriously".utf8), 0..<9)

  private static let narrowing: WordSet = """
    foreign domestic local overseas female male young elderly underage civilian military senior
    junior former retired
    """

  /// The country whose people are counted, by its number in `gazetteer`: "two Germans", "13 Afghan
  /// guards", "two of their Afghan colleagues"; -1 where the noun phrase has none.
  func people(of gazetteer: Gazetteer) -> Int32 {
    for at in behind(6) {
      guard tokens[at].kind == .word, !Self.bounds.contains(tokens[at].key) else { return -1 }
      if let home = gazetteer.home(ofPeople: tokens[at].key) { return home }
    }
    return -1
  }

  /// Whether words near the number say that it is of the whole world: "worldwide", "around the world".
  var isWorldwide: Bool {
    let near = max(0, number.lowerBound - 12)..<min(tokens.all.count, number.upperBound + 14)
    return near.contains { Self.worldwide.contains(tokens[$0].key) || isWorld($0) }
  }

  /// "across the world", but not "in the world's north"
  private func isWorld(_ at: Int) -> Bool {
    guard at > 1, tokens[at].key == Self.world, tokens[at - 1].key == Self.theWord,
      Self.across.contains(tokens[at - 2].key)
    else { return false }
    return at + 1 == tokens.all.count || tokens[at + 1].kind != .possessive
  }

  private static let worldwide: WordSet = "worldwide globally"
  private static let across: WordSet = "across around in over throughout"
  private static let world = WordKey("world")
  private static let theWord = WordKey("the")

  /// Words with which a noun phrase ends.
  private static let bounds: WordSet = """
    in at on near from by to for with and or who that which were was are is have has had
    """
}
