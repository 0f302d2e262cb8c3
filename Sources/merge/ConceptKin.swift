import Shared

/// Which concepts and states may speak of one thing although they are not the same word.
struct ConceptKin {
  private var classes: [Symbol: Int] = [:]
  private var fates: Set<Symbol> = []

  /// Near-synonyms among the concepts of the lexicon and the heads that it does not know.
  private static let kin = [
    "deal price bid offer", "house building home",
    "person people victim casualty resident population",
    "fighter militant", "service traffic communication network", "cable line circuit",
    "earthquake quake magnitude", "revenue sale",
  ]
  /// States that exclude each other: what has become of people.
  private static let excluding = """
    dead injured missing held hostage escaped freed rescued survived trapped stranded displaced
    evacuated hospitalized infected vaccinated recovered laid_off employed recruited created elected
    charged convicted deployed withdrawn stolen found closed built sold bought
    """

  init(_ symbols: Symbols) {
    for (number, line) in Self.kin.enumerated() {
      for word in line.split(separator: " ") {
        if let symbol = symbols.known(String(word)) { classes[symbol] = number }
      }
    }
    for word in Self.excluding.split(whereSeparator: \.isWhitespace) {
      if let symbol = symbols.known(String(word)) { fates.insert(symbol) }
    }
  }

  /// What claims of a concept are filed under: equal for kin.
  func block(of concept: Symbol) -> UInt64 {
    if let number = classes[concept] { return UInt64(number) }
    return UInt64(concept.index) + 1000
  }

  /// Whether two concepts are near-synonyms.
  func areKin(_ a: Symbol, _ b: Symbol) -> Bool {
    guard let one = classes[a], let other = classes[b] else { return false }
    return one == other
  }

  /// Whether the claims may count one thing: counts of different concepts never do.
  func mayBeOne(_ a: Signature, _ b: Signature) -> Bool {
    if a.concept == b.concept || a.concept.isNone || b.concept.isNone { return true }
    return a.axis != Self.count || areKin(a.concept, b.concept)
  }

  /// Whether one thing can be in both states.
  func statesFit(_ a: Signature, _ b: Signature) -> Bool {
    if a.state == b.state || a.state.isNone || b.state.isNone { return true }
    return !(fates.contains(a.state) || fates.contains(b.state))
  }

  private static let count = WordKey(NumberKind.count.rawValue).hash
}
