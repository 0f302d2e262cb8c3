import Shared

/// Which concepts and states may speak of one thing although they are not the same word.
struct ConceptKin {
  private let concepts = Self.classes([
    "deal price bid offer cost", "house building home",
    "person people victim casualty resident population", "service traffic communication network",
    "cable line circuit", "earthquake quake", "revenue sale", "fighter militant",
    "package parcel", "shot casing", "margin lead", "soldier troop",
  ])
  private let states = Self.classes([
    "cut damaged disrupted lost severed", "injured hospitalized", "displaced evacuated",
    "held arrested", "destroyed collapsed",
  ])

  /// What each concept of the lexicon is a kind of; itself where it is none.
  private let roots: [UInt64: UInt64]

  init() {
    var roots: [UInt64: UInt64] = [:]
    for row in Table(named: "concepts").rows {
      roots[WordKey(row[0]).hash] = WordKey(row[1].isEmpty ? row[0] : row[1]).hash
    }
    self.roots = roots
  }

  /// Whether the lexicon has the concept.
  func knows(_ concept: UInt64) -> Bool { roots[concept] != nil }

  private static func classes(_ lines: [String]) -> [UInt64: UInt64] {
    var classes: [UInt64: UInt64] = [:]
    for (number, line) in lines.enumerated() {
      for word in line.split(separator: " ") {
        classes[WordKey(String(word)).hash] = UInt64(number) + 1
      }
    }
    return classes
  }

  /// What claims of a concept are filed under: equal for kin, and for a concept and its kinds.
  func block(of concept: UInt64) -> UInt64 {
    let root = roots[concept] ?? concept
    return concepts[root] ?? root
  }

  /// Whether two concepts are near-synonyms.
  func areKin(_ a: UInt64, _ b: UInt64) -> Bool { concepts[a].map { $0 == concepts[b] } ?? false }

  /// Whether the claims may count one thing: counts of different concepts never do, unless one is
  /// the wider word and number and state are the same ("four people", "four shoppers"), or both are
  /// words that no lexicon has for the same number of things.
  func mayBeOne(_ a: Signature, _ b: Signature) -> Bool {
    if a.concept == b.concept || a.concept == 0 || b.concept == 0 { return true }
    if !a.isCount || areKin(a.concept, b.concept) { return true }
    guard a.middle == b.middle else { return false }
    if isKind(a.concept, of: b.concept) || isKind(b.concept, of: a.concept) {
      return a.state == b.state && a.state != 0
    }
    return !knows(a.concept) && !knows(b.concept) && a.middle > 12
  }

  /// Whether a concept is a kind of another.
  private func isKind(_ concept: UInt64, of wider: UInt64) -> Bool {
    concept != wider && roots[concept] == wider
  }

  /// Whether one thing can be in both states; those of money and shares are too loose to tell.
  func statesFit(_ a: Signature, _ b: Signature) -> Bool {
    if a.state == b.state || a.state == 0 || b.state == 0 { return true }
    if a.kind == .money || a.kind == .percent || a.kind == .ratio { return true }
    // Whoever is shot may be either; the same number says which.
    if a.middle == b.middle, Self.casualties.contains(WordKey(hash: a.state)),
      Self.casualties.contains(WordKey(hash: b.state))
    {
      return a.state == Self.shot || b.state == Self.shot
    }
    return states[a.state].map { $0 == states[b.state] } ?? false
  }

  private static let casualties: WordSet = "dead injured shot"
  private static let shot = WordKey("shot").hash
}
