import Shared

/// The parts of a person's name, from its plain words.
struct PersonName: Sendable {
  /// What stands before the surname, in order.
  let given: ArraySlice<String>
  /// The surname with its particles: `bin laden`, `van der berg`, `assad`.
  let surname: String
  /// The last word of the surname.
  let last: String
  /// The same, to look up.
  let lastKey: WordKey
  /// The same, folded.
  let foldedLast: WordKey
  /// `jr`, `sr`, `ii` … or nil.
  let generation: String?

  /// The name in plain `words`.
  init(_ words: [String]) {
    var rest = words[...]
    if rest.count > 1, let tail = rest.last, Self.generations.contains(tail) {
      generation = tail
      rest.removeLast()
    } else {
      generation = nil
    }
    last = rest.popLast() ?? ""
    var parts = [last]
    while rest.count > 1, let particle = rest.last, Self.particles.contains(particle) {
      parts.insert(particle, at: 0)
      rest.removeLast()
    }
    lastKey = WordKey(last)
    foldedLast = WordKey(NameKey.folded(last))
    surname = parts.joined(separator: " ")
    given = rest
  }

  private static let generations: Set<String> = [
    "jr", "sr", "junior", "senior", "ii", "iii", "iv", "2nd", "3rd",
  ]

  /// Whether plain `words` are a surname alone, its particle before it or not.
  static func isLone(_ words: [String]) -> Bool {
    guard words.count > 1 else { return true }
    if words.count == 2, generations.contains(words[1]) { return true }
    return loneParticles.contains(words[0]) && words.dropLast().allSatisfy(particles.contains)
  }

  /// Particles that begin a surname more often than they are a given name (`Ben`, `Mac`).
  private static let loneParticles: Set<String> = [
    "al", "el", "bin", "ibn", "van", "von", "der", "de", "da", "del", "di", "dos", "du", "le", "la",
  ]

  /// Words that belong to the surname behind them.
  private static let particles: Set<String> = [
    "al", "el", "ul", "bin", "ben", "ibn", "bint", "abu", "van", "von", "der", "den", "de", "da",
    "di", "del", "della", "dos", "du", "la", "le", "ter", "ten", "zu", "af", "st", "mac", "mc", "o",
  ]

  /// Particles before a second surname.
  private static let marital: Set<String> = ["de", "y", "e"]

  /// Whether two names may be one person's: the same surname is taken for granted.
  func fits(_ other: PersonName, _ forms: GivenNames) -> NameRule? {
    guard generation == other.generation else { return nil }
    let (short, long) = given.count <= other.given.count ? (self, other) : (other, self)
    guard let first = short.given.first, long.given.first != nil else { return nil }
    if short.given == long.given { return .itself }
    if Self.isPart(short.given, of: long.given) { return .initials }
    // `Bob Oakes`, `Robert J. Oakes`; a second name, where both have one, must not differ.
    guard forms.areForms(first, long.given.first!) else { return nil }
    let seconds = (short.given.dropFirst(), long.given.dropFirst())
    return Self.isPart(seconds.0, of: seconds.1) ? .nickname : nil
  }

  /// Whether `short` is `long` with names left out or cut to their letters.
  private static func isPart(_ short: ArraySlice<String>, of long: ArraySlice<String>) -> Bool {
    var rest = long
    for name in short {
      while let next = rest.first, !isForm(name, of: next) { rest.removeFirst() }
      if rest.popFirst() == nil { return false }
    }
    return true
  }

  private static func isForm(_ name: String, of other: String) -> Bool {
    if name == other { return true }
    let (short, long) = name.utf8.count <= other.utf8.count ? (name, other) : (other, name)
    // One letter for the name, or for the first of several letters (`GW`).
    return short.utf8.count == 1 && long.utf8.first == short.utf8.first
  }

  /// The words that somebody of the name `words` may be called by: the last one, the last two …,
  /// folded. Of three names the middle one is often the father's surname (`Hugo Chávez Frías`).
  func surnames(of words: [String]) -> [String] {
    var names = words[...]
    if generation != nil { names.removeLast() }
    var found: Set<String> = []
    for start in names.indices.dropFirst().suffix(4) {
      found.insert(NameKey.folded(names[start...].joined(separator: " ")))
      if start == names.endIndex - 2, names.count > 2, names[start].utf8.count > 3 {
        found.insert(NameKey.folded(names[start]))
      }
    }
    // `Cristina Fernández de Kirchner` is Fernández.
    for at in names.indices.dropFirst().dropLast()
    where Self.marital.contains(names[at + 1]) && names[at].utf8.count > 3 {
      found.insert(NameKey.folded(names[at]))
    }
    return found.sorted()
  }
}
