import Shared
import Testing

@testable import Tagging
@testable import extract

extension MarkedNames {
  /// The marks of this story, taken for those of the model, as the article settles them.
  func settled() -> String {
    changed { NameAgreement($1, $2).settled($0) }
  }

  /// The same, with the ends of bodies mended.
  func mended() -> String {
    changed { NameEnds($0, $1, $2).mended }
  }

  private func changed(
    by change: ([TaggedName], Tokens, ArticleWords) -> [TaggedName]
  ) -> String {
    let tokens = Tokens(Text(text), sentences: lines())
    let names = change(guesses(tokens), tokens, ArticleWords(tokens, .embedded))
    return marked(names.map { (tokens.span($0.tokens), $0.type) })
  }

  private func guesses(_ tokens: Tokens) -> [TaggedName] {
    var names: [TaggedName] = []
    var at = 0
    for part in marked.split(separator: "{", omittingEmptySubsequences: false) {
      guard let type = Self.types[part.prefix(2)], let end = part.firstIndex(of: "}") else {
        at += part.unicodeScalars.count
        continue
      }
      let name = part[..<end].dropFirst(2)
      let span = at..<at + name.unicodeScalars.count
      let inside = tokens.all.indices.filter { span.contains(tokens.span($0..<$0 + 1).start) }
      let sentence = lines().lastIndex { $0.start <= at } ?? 0
      names.append(
        TaggedName(tokens: inside[0]..<inside[0] + inside.count, type: type, sentence: sentence))
      at += part.unicodeScalars.count - 3
    }
    return names
  }

  private static var types: [Substring: EntityType] {
    ["P ": .person, "O ": .organization, "L ": .place, "G ": .group]
  }
}

/// What the model took the names for, and what they are beside each other.
@Test(arguments: [
  // What somebody is in is a place, wherever the article has it.
  (
    "{P Orvel} bore the brunt.\nIn {L Orvel} 12 died.",
    "{L Orvel} bore the brunt.\nIn {L Orvel} 12 died."
  ),
  ("It was felt in nearby {P Ascol Pice}.", "It was felt in nearby {L Ascol Pice}."),
  ("On the {P Juan Orvel} islands.", "On the {L Juan Orvel} islands."),
  ("She saw hope in {P Maria Orvel}.", "She saw hope in {P Maria Orvel}."),
  ("Faith in {P Orvel}'s word fell.", "Faith in {P Orvel}'s word fell."),
  (
    "{P Maria Orvel} spoke.\nFaith in {P Orvel} fell.",
    "{P Maria Orvel} spoke.\nFaith in {P Orvel} fell."
  ),
  // An unknown word alone that begins the name of a body is that body.
  (
    "{O Velkora Systems} gained.\n{P Velkora} had a good year.",
    "{O Velkora Systems} gained.\n{O Velkora} had a good year."
  ),
  // One that the lexicons know as a last name may be somebody.
  (
    "{O Johnson Motors} gained.\n{P Johnson} had a good year.",
    "{O Johnson Motors} gained.\n{P Johnson} had a good year."
  ),
  // The last name of somebody, and no body's first word: the person.
  (
    "{P Thomas Velkora} left.\n{O Velkora} had a good year.",
    "{P Thomas Velkora} left.\n{P Velkora} had a good year."
  ),
  // Both: as the model has it.
  (
    "{P Thomas Velkora} founded {O Velkora Motors}.\n{O Velkora} had a good year.",
    "{P Thomas Velkora} founded {O Velkora Motors}.\n{O Velkora} had a good year."
  ),
  // What the model left out: the first word of a body, a last name, somebody addressed.
  (
    "{O Velkora Systems} gained.\nThe Velkora depot was empty.",
    "{O Velkora Systems} gained.\nThe {O Velkora} depot was empty."
  ),
  (
    "{P Thomas Velkora} left.\nThen Velkora came back.",
    "{P Thomas Velkora} left.\nThen {P Velkora} came back."
  ),
  ("They saw Mrs Velkora leave.", "They saw {P Mrs Velkora} leave."),
  // "National" begins many bodies and is none.
  (
    "{O National Tide Office} warned.\nThe National was quiet.",
    "{O National Tide Office} warned.\nThe National was quiet."
  ),
])
func loneWordsAgree(model: String, settled: String) {
  #expect(MarkedNames(model).settled() == settled)
}

/// What the model took for bodies, and where they end.
@Test(arguments: [
  ("{O Velkora Marine} AG sank.", "{O Velkora Marine AG} sank."),
  (
    "Chips of {O Velkora Co and Marsk Inc} sell.", "Chips of {O Velkora Co} and {O Marsk Inc} sell."
  ),
  ("{O Velkora AG's Marsk} sells.", "{O Velkora AG}'s {O Marsk} sells."),
  ("rebels of the {O VPLM}-N fled", "rebels of the {O VPLM-N} fled"),
  (
    "the {O Institute of Tides} and Currents said", "the {O Institute of Tides and Currents} said"
  ),
  // What is a name by itself stays apart.
  ("the {O Bank of Velkora} and France said", "the {O Bank of Velkora} and France said"),
  ("{O Velkora and Sons} sells.", "{O Velkora and Sons} sells."),
  ("{P Anna Velkora} Inc", "{P Anna Velkora} Inc"),
])
func endsOfBodies(model: String, mended: String) {
  #expect(MarkedNames(model).mended() == mended)
}
