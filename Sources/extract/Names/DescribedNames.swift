import Shared
import Tagging

/// Finds bodies by the noun that says what they are: "the broadcaster [TV4]", "news agency [TT]".
/// The tagger sees too little in a few capitals that stand in no list.
struct DescribedNames: Sendable {
  /// The names with such bodies among them, in order.
  func added(to names: [TaggedName], in tokens: Tokens) -> [TaggedName] {
    var result: [TaggedName] = []
    var rest = names[...]
    for (sentence, range) in tokens.sentences.enumerated() {
      for at in range.dropFirst() where isDescribed(at, in: tokens) {
        while let next = rest.first, next.tokens.upperBound <= at {
          result.append(rest.removeFirst())
        }
        if let next = rest.first, next.tokens.contains(at) { continue }
        if let last = result.last, last.tokens.contains(at - 1) { continue }
        result.append(
          TaggedName(tokens: at..<(at + 1), type: .organization, sentence: sentence))
      }
    }
    return result + rest
  }

  /// Whether capitals stand at `at` behind a noun for a body.
  private func isDescribed(_ at: Int, in tokens: Tokens) -> Bool {
    let token = tokens[at]
    let before = tokens[at - 1]
    return token.kind == .word && token.shape.contains(.allCapitals) && token.bytes.count > 1
      && before.kind == .word && !before.shape.contains(.capital)
      && Self.bodies.contains(before.key) && !Self.things.contains(token.key)
  }

  private static let bodies: WordSet = """
    agency group broadcaster institute channel network station union charity company firm newspaper
    daily website operator insurer bank airline watchdog organisation organization coalition movement
    """
  /// Capitals that name no body: "the company [CEO]", "the bank [ATM]".
  private static let things: WordSet = """
    ceo cfo coo mp mps tv hq atm atms cctv dna gps id pc pcs vip ok am pm gmt dj dvd cd usb ipo
    """
}
