import Shared

/// Places that a clause beside that of the number, an apposition or the front of the sentence
/// names.
extension PlaceReader {
  /// The place that a relative clause tells more of: "Padang, [where]", "the quake in Padang
  /// [that]".
  func antecedent(of relative: Int) -> Int? {
    let word = parse.tokens[chunks[relative].head].key
    if word == .who || word == .whose { return nil }
    var at = relative - 1
    if parse.kind(at) == .preposition { at -= 1 }
    while parse.kind(at) == .comma || parse.kind(at) == .quote { at -= 1 }
    if word == .where || parse.lemma(relative + 1).map(Self.bearing.contains) ?? false {
      return located(at) ?? chain(at)
    }
    return chain(at)
  }

  /// The innermost place in the noun phrase that ends at `last`, unless it is somebody: "the man
  /// from Padang that", "the envoy in Padang that".
  private func chain(_ last: Int) -> Int? {
    var place: Int?
    var at = last
    while at > max(0, last - 6), parse.kind(at) == .noun {
      if !parse.headClasses(at).isDisjoint(with: .speaker) { return nil }
      if isPlace(at), !isOfTrial(at) { place = at }
      guard parse.kind(at - 1) == .preposition else { break }
      at -= 2
    }
    return place
  }

  /// The place right before "where" at `last` + 1, behind what says how it lies: "Orta, 40 km from
  /// Rome, where", "Orta, Italy, where".
  private func located(_ last: Int) -> Int? {
    var at = last
    if parse.isWord(at - 1, in: Self.fromWords), !isCalled(at) {
      while at > max(0, last - 10), parse.kind(at) != .comma { at -= 1 }
      at -= 1
    } else if parse.kind(at - 1) == .comma, isBare(at - 2), isBare(at) {
      at -= 2
    }
    return isBare(at) ? at : nil
  }

  /// The place that opens the sentence holds for it: "At Orta, which was cut off, [40] people".
  func fronted() -> Int? {
    guard let start = start(before: index) else { return nil }
    if let place = fronted(from: start) { return place }
    // "In Orta - 12 km from Velm - [40] people"
    guard parse.isDash(start - 1), let other = self.start(before: start - 1),
      parse.isDash(other - 1),
      let first = self.start(before: other - 1), let place = fronted(from: first),
      place == other - 2
    else { return nil }
    return place
  }

  /// Where the clause of the chunk before `end` starts; nil where that is far off.
  private func start(before end: Int) -> Int? {
    let near = max(0, end - Parse.reach)..<max(0, end)
    return chunks[near].lastIndex { $0.kind == .stop }.map { $0 + 1 } ?? (near.first == 0 ? 0 : nil)
  }

  private func fronted(from start: Int) -> Int? {
    var at = start
    while [.conjunction, .adverb, .quote].contains(parse.kind(at)) { at += 1 }
    guard parse.kind(at) == .preposition else { return nil }
    at = isPlace(at + 1) ? at + 1 : at + 3
    return at < index && isPlace(at) ? at : nil
  }

  private static let fromWords: WordSet = "of from"

  // MARK: Appositions

  /// The place of which the number tells more: "[Orta], a town of 6,000", "[Orta], a small town
  /// with a population of 6,000", "[Orta], home to 6,000 people".
  func apposed() -> Int? {
    var of = index - 1
    let isPopulation = parse.isWord(of, .of) && isPopulation(of - 1)
    if isPopulation, parse.isWord(of - 2, .with) { of -= 2 }
    guard parse.isWord(of, in: Self.having), let kind = parse[of - 1], kind.kind == .noun,
      Self.kinds.contains(parse.tokens[kind.head].key) || parse.tokens[kind.head].key == .home,
      parse.kind(of - 2) == .comma
    else { return nil }
    return located(of - 3)
  }

  private func isPopulation(_ at: Int) -> Bool {
    parse[at].map { parse.tokens[$0.head].key == .population } ?? false
  }

  /// "the worst hit were [Orta], with 12 dead, and [Velm], with 9"
  func attached() -> Int? {
    parse.isWord(index - 1, .with) && parse.kind(index - 2) == .comma ? located(index - 3) : nil
  }

  /// The place that opens the sentence, where the one at `place` only tells how it lies: "In
  /// [Orta], a suburb of Rome, 12 people".
  func opened(_ place: Int) -> Int {
    guard let first = fronted(), first < place, parse.kind(first + 1) == .comma,
      let kind = parse[first + 2], kind.kind == .noun,
      Self.kinds.contains(parse.tokens[kind.head].key),
      chunks[place..<index].contains(where: { $0.kind == .comma }),
      !(first..<place).contains(where: { parse.kind($0) == .verb && isFinite($0) })
    else { return place }
    return first
  }

  /// Whether the relative clause that begins at `relative` ends before the number: "Orta, which was
  /// rebuilt, [12] people", "a town that was cut off, police counted [12]".
  func isClosed(_ relative: Int) -> Bool {
    var hasVerb = false
    for at in (relative + 1)..<index {
      if chunks[at].kind == .verb, isFinite(at), !parse.frames(at).contains(.say) { hasVerb = true }
      guard hasVerb, chunks[at].kind == .comma, parse.kind(at + 1) != .conjunction else { continue }
      return at + 1 == index
        || (at + 1..<index).contains { parse.kind($0) == .verb && isFinite($0) }
    }
    return false
  }

  // MARK: Several places

  /// Whether the place at `place` is but one of those that are told: "Rome and Milan", "Rome, Milan
  /// and Turin", "Rome and surrounding towns", "in and around Rome".
  func isOneOfSeveral(_ place: Int) -> Bool {
    let link = parse.kind(place - 1) == .comma ? place - 3 : place - 1
    if parse.isWord(link, in: Self.placing), parse.kind(link - 1) == .conjunction,
      parse.isWord(link - 2, in: Self.placing)
    {
      return true
    }
    var at = place + 1
    while parse.kind(at) == .comma, isBare(at + 1) { at += 2 }
    if parse.kind(at) == .comma { at += 1 }
    guard parse.isWord(at, in: Self.joining) else { return false }
    at += 1
    if parse.isWord(at, in: Self.placing) { at += 1 }
    let isAdjoining = parse.isWord(at, in: Self.adjoining)
    if isAdjoining { at += 1 }
    guard isPlaceOrPart(at) || isOtherRegion(at, isAdjoining), at != index else { return false }
    // "12 people died in Rome and Milan was flooded", "12 in Rome and in Milan 9"
    if place > index, parse.kind(at + 1) == .verb { return false }
    return parse[at + 1].map(\.numbers.isEmpty) ?? true || at + 1 == index
  }

  /// "Rome", "Lazio and [Umbria] provinces", "[parts] of Umbria"
  private func isPlaceOrPart(_ at: Int) -> Bool {
    if isBare(at) || parse.isWord(at + 1, .of) && isOutskirts(at + 2) { return true }
    return namesPlace(at) && Self.regions.contains(parse.tokens[chunks[at].head].key)
  }

  /// "elsewhere", "surrounding towns", "a neighbouring island", "other parts of the country"
  private func isOtherRegion(_ at: Int, _ isAdjoining: Bool) -> Bool {
    guard parse.kind(at) == .noun || parse.kind(at) == .adverb else { return false }
    let words = chunks[at].tokens.map { parse.tokens[$0].key }
    if words == [.elsewhere] { return true }
    return (isAdjoining || words.contains { $0 == .other || Self.adjoining.contains($0) })
      && words.contains { Self.regions.contains($0) || Self.kinds.contains($0) }
  }

  private static let having: WordSet = "of with to"
  private static let joining: WordSet = "and or"
  static let regions: WordSet = """
    areas cities districts parts places provinces regions states towns villages
    """
}
