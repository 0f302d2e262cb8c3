import Shared

/// Where distances are measured from.
extension Clause {
  /// The place behind "of", "from", "off", "away from" right after a distance: "30 km (19 miles) south
  /// of Tarn", "of the capital, Tarn", "of the resort of Tarn".
  var anchor: Int32? {
    let near = behind(9)
    var isParenthesis = false
    for at in near {
      if tokens.isMark(at, UInt8(ascii: "(")) { isParenthesis = true }
      if tokens.isMark(at, UInt8(ascii: ")")) { isParenthesis = false }
      guard !isParenthesis, Self.fromWords.contains(tokens[at].key) else { continue }
      let name = (at + 1...at + 4).lazy.compactMap(sentence.name(startingAt:)).first
      if let name, name.type == .place, isLead(at + 1..<name.tokens.lowerBound) {
        return name.cluster
      }
    }
    return nil
  }

  /// Whether the tokens lead to the name of a place: none, an article, "the capital,".
  private func isLead(_ range: Range<Int>) -> Bool {
    range.count < 2
      || tokens[range.lowerBound].key == Self.the
        && ClaimSentence.settlements.contains(tokens[range.lowerBound + 1].key)
        && range.dropFirst(2).allSatisfy { tokens.isMark($0, UInt8(ascii: ",")) }
  }

  private static let the = WordKey("the")
  private static let fromWords: WordSet = "of from off to above below"
}
