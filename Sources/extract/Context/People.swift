import Shared

/// The persons of an article whom "he" or "she" may mean, the last first.
struct People {
  private struct Person {
    let source: Source
    /// Where it was named last.
    let sentence: Int
    /// Where it spoke last, or -2.
    let spoke: Int
  }

  private var persons: [Person] = []
  /// The only person of a sentence that is about others: "Police held [Tom Fox]".
  private var beside: Person?
  /// The sentence that is read.
  var sentence = 0

  /// No pronoun reaches farther back.
  private static let memory = 4
  private static let given = GivenNames()

  /// The person named last.
  var last: Source? { persons.first?.source }

  /// Notes that the sentence names the person.
  mutating func meet(_ source: Source, speaks: Bool = false) {
    let known = persons.firstIndex { $0.source == source }.map { persons.remove(at: $0) }
    let spoke = speaks ? sentence : known?.spoke ?? -2
    persons.insert(Person(source: source, sentence: sentence, spoke: spoke), at: 0)
    if persons.count > Self.memory { persons.removeLast() }
  }

  /// Notes that the sentence, which is about others, names this person and no other.
  mutating func pass(_ source: Source) {
    beside = Person(source: source, sentence: sentence, spoke: -2)
  }

  /// Whom a pronoun means: the last who fits, or, where nobody does, whom the sentence before names. Of whom the sentence tells, "…, she said" behind it is
  /// sooner the one who spoke in the sentence before.
  func someone(_ gender: GivenNames.Gender?, _ isTrailing: Bool, _ parse: Parse) -> Source? {
    func fits(_ person: Person) -> Bool {
      guard let gender, let own = Self.gender(person.source, parse) else { return true }
      return own == gender
    }
    let fitting = persons.filter(fits)
    guard let first = fitting.first else {
      return beside.flatMap { $0.sentence >= sentence - 1 && fits($0) ? $0.source : nil }
    }
    guard isTrailing, first.sentence == sentence, first.spoke != sentence,
      let other = fitting.dropFirst().first(where: { $0.spoke == sentence - 1 })
    else { return first.source }
    let isKnown = gender != nil && Self.gender(first.source, parse) != nil
    return isKnown && Self.gender(other.source, parse) == nil ? first.source : other.source
  }

  /// The gender that a name with its title tells, or nil.
  private static func gender(_ source: Source, _ parse: Parse) -> GivenNames.Gender? {
    guard let name = source.name else {
      let word = source.text.split(separator: " ").last.map { WordKey(String($0)) }
      return word.flatMap { women.contains($0) ? .female : men.contains($0) ? .male : nil }
    }
    let phrase = parse.reading.names[name]
    let title = phrase.title.flatMap { GivenNames.gender(ofTitle: parse.text($0)) }
    if let title { return title }
    guard phrase.tokens.count > 1 else { return nil }
    return given.gender(of: NameKey.plain(parse.tokens.string(phrase.tokens.lowerBound)))
  }

  private static let women: WordSet = "woman girl mother sister daughter wife spokeswoman widow"
  private static let men: WordSet =
    "man boy father brother son husband spokesman policeman fisherman"
}
