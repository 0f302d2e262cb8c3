import Shared

/// What becomes of people whose number words only announce: "How many have died is not known",
/// "Reports of the number killed differed". The rest of the sentence or the next one says who gives
/// which.
enum Announced {
  /// The state, or nil where `words` announce no number of people.
  static func state(in words: Wording) -> String? {
    guard let marker = words.indices.first(where: { isMarker($0, in: words) }) else { return nil }
    // "the death toll", "the number of those killed"
    let near = words.indices[max(0, marker - 1)...].prefix(reach)
    return near.lazy.compactMap { states[words[$0]] }.first
  }

  private static func isMarker(_ at: Int, in words: Wording) -> Bool {
    if markers.contains(words[at]) { return true }
    return words[at] == how && at + 1 < words.count && words[at + 1] == many
  }

  private static let reach = 9
  private static let how = WordKey("how")
  private static let many = WordKey("many")
  private static let markers: WordSet = """
    number numbers toll tolls count counts figures estimates accounts reports
    """
  private static let states = WordTable<String>(
    [
      ("dead", "dead died die deaths death killed fatalities lives casualties"),
      ("injured", "injured wounded hurt injuries"), ("missing", "missing"),
      ("displaced", "homeless homes displaced fled"),
    ].flatMap { state, words in
      words.split(separator: " ").map { (WordKey(String($0)), state) }
    })
}
