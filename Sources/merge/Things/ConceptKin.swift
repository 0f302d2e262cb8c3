import Shared

/// Which concepts and states may speak of one thing although they are not the same word.
struct ConceptKin {
  private let concepts = Self.classes([
    "deal price bid offer cost", "house building home",
    "person people victim casualty resident population", "service traffic communication network",
    "cable line circuit", "earthquake quake", "revenue sale", "fighter militant robber attacker",
    "package parcel", "shot casing", "margin lead", "soldier troop", "job worker",
  ])
  private let states = Self.classes([
    "cut damaged disrupted lost severed", "injured hospitalized",
    "displaced evacuated escaped freed", "survived rescued", "held arrested hostage",
    "destroyed collapsed", "found seized recovered", "fired dropped landed", "casualty shot",
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

  /// Whether it is a kind of something wider: soldiers are people.
  func isKind(_ concept: UInt64) -> Bool { roots[concept].map { $0 != concept } ?? false }

  /// Whether people are counted, by whatever name.
  func isPerson(_ concept: UInt64) -> Bool { roots[concept] == Senses.person }

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

  /// How two concepts stand to each other.
  enum Kinship {
    case same
    /// Near-synonyms.
    case kin
    /// One is a kind of the other: shoppers are people.
    case wider
    /// Both are parts that people play: shoppers, women.
    case sibling
    /// One of them is a word that the lexicon does not have.
    case unknown
    case other
  }

  /// How two concepts, neither 0, stand to each other.
  func kinship(_ a: UInt64, _ b: UInt64) -> Kinship {
    if a == b { return .same }
    if let one = concepts[a], one == concepts[b] { return .kin }
    guard let one = roots[a], let other = roots[b] else { return .unknown }
    if one == b || other == a { return .wider }
    // Jobs are counted by who has them.
    if a == Self.job && b == Senses.person || a == Senses.person && b == Self.job { return .wider }
    return one == other && one == Senses.person ? .sibling : .other
  }

  /// How two states, neither 0, stand to each other.
  enum StateKinship {
    case same
    /// Near-synonyms.
    case kin
    /// No more is known: who is stranded may be displaced as well.
    case loose
    /// Nobody is in both: the dead are not missing.
    case other
  }

  /// How the states of two claims, neither 0, stand to each other; those of money and shares are too
  /// loose to tell.
  func stateKinship(_ a: Signature, _ b: Signature) -> StateKinship {
    if a.state == b.state { return .same }
    if Senses.isPopulation(a) || Senses.isPopulation(b) { return .other }
    if let one = states[a.state], one == states[b.state] { return .kin }
    return a.isCount && isFirm(a.state) && isFirm(b.state) ? .other : .loose
  }

  /// Whether who or what is in the state is in no other state at the time: the dead are not missing.
  private func isFirm(_ state: UInt64) -> Bool { Self.firm.contains(WordKey(hash: state)) }

  private static let firm: WordSet = """
    dead injured missing displaced evacuated homeless held arrested hostage escaped rescued
    hospitalized destroyed damaged employed laid_off hired sentenced charged sunk hijacked trapped
    survived aboard without_power without_water without_gas without_phone without_heating
    """
  private static let job = WordKey("job").hash
}
