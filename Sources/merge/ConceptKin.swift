import Shared

/// Which concepts and states may speak of one thing although they are not the same word.
struct ConceptKin {
  private let concepts = Self.classes([
    "deal price bid offer cost", "house building home",
    "person people victim casualty resident population", "service traffic communication network",
    "cable line circuit", "earthquake quake", "revenue sale", "fighter militant",
  ])
  private let states = Self.classes([
    "cut damaged disrupted lost severed", "injured hospitalized", "displaced evacuated",
    "held arrested", "destroyed collapsed",
  ])

  private static func classes(_ lines: [String]) -> [UInt64: UInt64] {
    var classes: [UInt64: UInt64] = [:]
    for (number, line) in lines.enumerated() {
      for word in line.split(separator: " ") {
        classes[WordKey(String(word)).hash] = UInt64(number) + 1
      }
    }
    return classes
  }

  /// What claims of a concept are filed under: equal for kin.
  func block(of concept: UInt64) -> UInt64 { concepts[concept] ?? concept }

  /// Whether two concepts are near-synonyms.
  func areKin(_ a: UInt64, _ b: UInt64) -> Bool { concepts[a].map { $0 == concepts[b] } ?? false }

  /// Whether the claims may count one thing: counts of different concepts never do.
  func mayBeOne(_ a: Signature, _ b: Signature) -> Bool {
    if a.concept == b.concept || a.concept == 0 || b.concept == 0 { return true }
    return !a.isCount || areKin(a.concept, b.concept)
  }

  /// Whether one thing can be in both states; those of money and shares are too loose to tell.
  func statesFit(_ a: Signature, _ b: Signature) -> Bool {
    if a.state == b.state || a.state == 0 || b.state == 0 { return true }
    if a.kind == .money || a.kind == .percent || a.kind == .ratio { return true }
    return states[a.state].map { $0 == states[b.state] } ?? false
  }
}
