import Shared

/// Places of whose own toll a sentence tells: they bear, count, lose, mourn.
extension PlaceReader {
  /// The place that the verb at `verb` says bore something: "[Padang] bore the brunt, with 12
  /// dead", "[Padang], a resort, was worst hit", "[Padang], a city that has 12 dead".
  func bearer(_ verb: Int) -> Int? {
    guard let lemma = parse.lemma(verb),
      Self.bearing.contains(lemma) || moves(verb, lemma)
        || chunks[verb].verb.isPassive && strikes(verb)
        || chunks[verb].verb.isBe && (isHardHit(verb + 1) || isHome(verb + 1)),
      let subject = Subjects(parse: parse).subject(of: verb), subject < verb
    else { return nil }
    if isBare(subject) { return parse.kind(subject - 1) == .preposition ? nil : subject }
    guard Self.kinds.contains(parse.tokens[chunks[subject].head].key) else { return nil }
    // "the region of [Lazio] has 12 dead"
    if parse.isWord(subject + 1, .of), subject + 2 < verb, isBare(subject + 2) {
      return subject + 2
    }
    return parse.kind(subject - 1) == .comma && isBare(subject - 2) ? subject - 2 : nil
  }

  /// "Padang [passed] from 12 to 15 dead"
  private func moves(_ verb: Int, _ lemma: String) -> Bool {
    Self.rising.contains(lemma) && parse.isWord(verb + 1, .from)
      && !(parse[verb + 2]?.numbers.isEmpty ?? true)
  }

  /// "[Padang] alone has 12 dead": the name at `at`, before a number in chunk `index`.
  func isAlone(_ at: Int) -> Bool {
    guard let name = placeName(at), parse.kind(at - 1) != .preposition else { return false }
    let span = parse.reading.names[name].tokens
    return span.lowerBound == chunks[at].tokens.lowerBound
      && span.upperBound < parse.tokens.all.count
      && parse.tokens[span.upperBound].key == Self.alone
  }

  private static let alone = WordKey("alone")

  /// "worst off was [Padang]"
  func isWorst(_ at: Int) -> Bool {
    guard isBare(at), parse.kind(at - 1) == .verb, chunks[at - 1].verb.isBe else { return false }
    let verb = chunks[at - 1].tokens.lowerBound
    let words = (max(chunks[0].tokens.lowerBound, verb - 4)..<verb).map { parse.tokens[$0].key }
    return words.contains { Self.most.contains($0) } && words.contains { Self.hit.contains($0) }
  }

  /// "[Padang] is home to 6,000 people"
  private func isHome(_ at: Int) -> Bool {
    parse.isWord(at + 1, .to) && parse[at].map { parse.tokens[$0.head].key == .home } ?? false
  }

  /// "was the hardest hit", "was one of the worst-hit areas"
  private func isHardHit(_ at: Int) -> Bool {
    [at, at + 2].contains { at in
      guard parse.kind(at) == .noun else { return false }
      let words = chunks[at].tokens.map { parse.tokens[$0].key }
      return words.contains { Self.most.contains($0) } && words.contains { Self.hit.contains($0) }
    }
  }

  /// "[Padang]'s death toll"
  func hasToll(_ at: Int) -> Bool {
    guard parse.headClasses(at).contains(.tally), let name = placeName(at) else { return false }
    return isPossessor(name)
  }

  /// "Padang's toll to 12 and [Jambi]'s to 20"
  func sharesToll(_ at: Int) -> Bool {
    guard parse.kind(at - 1) == .conjunction, let name = placeName(at), isPossessor(name),
      parse.reading.names[name].tokens.upperBound + 1 == chunks[at].tokens.upperBound
    else { return false }
    return (max(0, at - 8)..<at).contains(where: hasToll)
  }

  static let bearing: Set = [
    "accommodate", "account", "bear", "bury", "confirm", "count", "face", "have", "hold", "host",
    "house",
    "lose", "mourn", "record", "register", "report", "see", "shelter", "suffer",
  ]
  /// With "from 12 to 15" behind them.
  private static let rising: Set = [
    "climb", "go", "grow", "increase", "jump", "leap", "move", "pass", "rise", "shoot", "swell",
  ]
  private static let most: WordSet = "hardest most worst"
  private static let hit: WordSet = "affected battered damaged devastated hit hurt off stricken"
}
