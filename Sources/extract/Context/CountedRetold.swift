import Numbers
import Shared

/// Numbers that are given once more for what another number was given for.
extension CountedReader {
  /// Whether the bare number is given for what another number was given for before: "the opposition
  /// spoke of [300]", "the day before it had been [289]", "down from [9,000]".
  func isRetold(_ index: Int) -> Bool {
    var at = index - 1
    while parse.kind(at) == .adverb { at -= 1 }
    // "By noon [232] had been counted"
    if let verb = parse[index + 1], verb.kind == .verb, verb.verb.isPassive,
      Self.recounting.contains(parse.lemma(index + 1) ?? "")
    {
      return true
    }
    switch parse.kind(at) {
    case .verb: return isTelling(at) || isStanding(at)
    case .preposition, .subordinator, .adverb, .conjunction: break
    default: return false
    }
    if parse.isWord(at, .of) {
      if parse.kind(at - 1) == .noun { return isFigure(at - 1) }
      while parse.kind(at - 1) == .adverb || parse.kind(at - 1) == .date { at -= 1 }
      return Self.speaking.contains(parse.lemma(at - 1) ?? "") || isTalk(at - 1)
    }
    if parse.isWord(at, in: Self.compared) { return true }
    guard parse.isWord(at, in: Self.toward) else { return false }
    // "down from [9,000]"
    if parse.isWord(at - 1, in: Self.directions), parse.isWord(at, .from) { return true }
    while parse.isWord(at - 1, in: Self.directions) || parse.kind(at - 1) == .adverb { at -= 1 }
    // "brought it down to [40]"
    if let object = parse[at - 1], object.isPronoun, parse.kind(at - 2) == .verb,
      Self.sums.contains(parse.tokens[object.head].key)
    {
      return !parse.frames(at - 2).isDisjoint(with: [.put, .change])
        || Self.driving.contains(parse.lemma(at - 2) ?? "")
    }
    return isStanding(at - 1)
  }

  /// Whether the number is said of "it" or "that".
  func isOfPronoun(_ index: Int) -> Bool {
    var at = index - 1
    while parse.kind(at) == .adverb || parse.kind(at) == .preposition { at -= 1 }
    return isStanding(at)
  }

  /// "the [figure] of 40", "a first [count] of 12", "gave a [figure] of 40"; but "a total of 12"
  private func isFigure(_ at: Int) -> Bool {
    let chunk = parse.chunks[at]
    guard Self.figures.contains(parse.tokens[chunk.head].key) else { return false }
    return parse.tokens[chunk.tokens.lowerBound].key == .the
      || chunk.tokens.count > 1 && !Chunker.articles.contains(parse.tokens[chunk.head - 1].key)
      || Self.telling.contains(parse.lemma(at - 1) ?? "")
  }

  /// Whether the verb states its bare object: "the rebels claimed [200]".
  private func isTelling(_ verb: Int) -> Bool {
    !parse.chunks[verb].verb.isPassive && !parse.chunks[verb].verb.isBe
      && !parse.chunks[verb].verb.isHave
      && [.finite, .past].contains(parse.chunks[verb].verb.form)
      && parse.chunks[verb].verb.governor < 0
      && (!parse.frames(verb).isDisjoint(with: [.object, .say, .put])
        || Self.telling.contains(parse.lemma(verb) ?? ""))
  }

  /// "early [talk had been] of 300"
  private func isTalk(_ verb: Int) -> Bool {
    guard parse.kind(verb) == .verb, parse.chunks[verb].verb.isBe,
      let subject = Subjects(parse: parse).subject(of: verb)
    else { return false }
    return Self.talk.contains(parse.tokens[parse.chunks[subject].head].key)
  }

  /// Whether the subject of the verb is a quantity told before: "it had been [12]", "that ebbed to".
  private func isStanding(_ verb: Int) -> Bool {
    guard parse.kind(verb) == .verb,
      parse.chunks[verb].verb.isBe || !parse.frames(verb).isDisjoint(with: [.change, .link, .put])
        || Self.ebbing.contains(parse.lemma(verb) ?? ""),
      let subject = Subjects(parse: parse).subject(of: verb)
    else { return false }
    // "By evening that had ebbed to [40]": no evening ebbs.
    if parse.headClasses(subject).contains(.time) { return parse.kind(subject + 1) == .relative }
    if parse.headClasses(subject).contains(.tally) || isCount(subject) {
      return !parse.isWord(subject + 1, .of)
    }
    return parse.chunks[subject].isPronoun
      && Self.sum.contains(parse.tokens[parse.chunks[subject].head].key)
  }

  /// What the verb beside the number says has become of people: "killed [12]", "[12] were hurt".
  func fate(_ index: Int) -> String? {
    [index - 1, index + 1].lazy.compactMap { at in
      parse.kind(at) == .verb ? parse.lemma(at).flatMap { Self.fates[$0] } : nil
    }.first
  }

  private static let fates = [
    "kill": "killed", "die": "dead", "perish": "dead", "injure": "injured", "wound": "wounded",
    "hurt": "injured",
  ]

  /// "the police count", "the mayor's tally": somebody's, of what was told before; no "body count".
  func isCount(_ at: Int) -> Bool {
    guard parse.kind(at) == .noun, parse.chunks[at].numbers.isEmpty,
      Self.counts.contains(parse.tokens[parse.chunks[at].head].key)
    else { return false }
    let owner = parse.chunks[at].head - 1
    guard parse.chunks[at].tokens.contains(owner), parse.tokens[owner].kind == .word else {
      return true
    }
    return parse.words.part(owner) != .noun
      || parse.tokens[owner].key != Self.body
        && !parse.classes(owner).isDisjoint(with: [.speaker, .official])
  }

  /// "the figure of [40]"
  func isFigureOf(_ index: Int) -> Bool {
    parse.isWord(index - 1, .of) && parse.kind(index - 2) == .noun && isFigure(index - 2)
  }

  /// Of the counts of the last sentences the one that the number is given for once more: the first of
  /// its sentence that is not far from it, of which "it" is the last.
  func retold(
    _ number: Int, in index: Int, _ before: [(number: Int, counted: Counted)]
  ) -> (number: Int, counted: Counted)? {
    let near = before.filter {
      $0.counted.whole == nil && !reading.numbers[$0.number].implicit
        && reading.numbers[$0.number].sentence > parse.sentence - 4
        && isNear(number, $0.number, within: 20)
    }
    guard let last = near.first else { return nil }
    // "the figure of [40]" is that of "around 40 others".
    if isFigureOf(index), let value = reading.numbers[number].value,
      let same = near.first(where: { isSameNumber($0.number, value) })
    {
      return same
    }
    let sentence = reading.numbers[last.number].sentence
    if sentence == parse.sentence { return last }
    let there = near.filter { reading.numbers[$0.number].sentence == sentence }
    let close = there.filter { isNear(number, $0.number, within: 4) }
    if isOfPronoun(index) {
      return there.first { isNear(number, $0.number, within: 1.5) } ?? close.first ?? there.first
    }
    return close.last ?? there.last
  }

  /// What the sentence before announces without counting it: "How many died is not known.", "The
  /// number of the dead is in dispute.", "One Dane had died."
  func announcedBefore() -> Counted? {
    if let many = howMany { return many }
    guard let before = earlier,
      !known.contains(where: { reading.numbers[$0.number].sentence == before.sentence })
    else { return nil }
    let reader = CountedReader(before)
    var announced = reader.howMany
    if announced == nil,
      let at = before.chunks.firstIndex(where: {
        $0.kind == .noun && before.classes($0.head).contains(.tally)
      })
    {
      announced = reader.tally(
        at, of: before.isWord(at + 1, .of) ? at + 2 : nil, number: before.chunks.count)
    }
    if announced == nil,
      let at = before.chunks.lastIndex(where: {
        $0.kind == .noun && $0.tokens.count > 1 && before.tokens[$0.tokens.lowerBound].key == .one
      })
    {
      announced = before.nominal(at, from: before.chunks[at].tokens.lowerBound + 1)
        .map { reader.plain($0, in: at) }
    }
    announced?.chunk = nil
    return announced
  }

  private static let counts: WordSet = "count tally"
  private static let body = WordKey("body")
  private static let compared: WordSet = "than below above against versus"
  static let directions: WordSet = "up down back"
  private static let sums: WordSet = "it them that this"
  private static let figures: WordSet = """
    figure figures count counts tally estimate estimates number level levels
    """
  private static let speaking: Set = ["speak", "talk", "tell", "hear", "warn", "write", "know"]
  private static let telling: Set = ["count", "give", "mention", "cite", "name", "quote", "list"]
  private static let recounting: Set = ["count", "report", "confirm", "register", "record", "list"]
  private static let talk: WordSet = "talk reports rumours rumors report word"
  private static let ebbing: Set = [
    "ebb", "shrink", "swell", "dwindle", "slip", "creep", "go", "make",
  ]
}
