import Numbers
import Shared

/// Numbers that something moves to or from: "casualties rose from [10] to [16]", "cut the staff to
/// [300]", "an increase of [22]".
extension CountedReader {
  /// "casualties rose from [10] to [16]", "attacks run at [20 per month]".
  func moved(_ index: Int) -> Counted? {
    // "the wounded add [up to 70]"
    let isAdded =
      isSum(index - 1) && parse.tokens[parse.chunks[index].tokens.lowerBound].key == Self.up
    guard parse.isWord(index - 1, in: Self.toward) || isAdded else { return nil }
    if let headed = movedInHeadline(index) { return headed }
    var verb = isAdded ? index - 1 : index - 2
    while verb > 0, index - verb < 8,
      parse.kind(verb) == .preposition
        || parse.kind(verb) == .adverb || parse.chunks[verb].isHeadless
    { verb -= 1 }
    guard parse.kind(verb) == .verb,
      parse.frames(verb).contains(.change) || verb == index - 2 || isSum(verb)
    else { return nil }
    let found = Subjects(parse: parse).subject(of: verb)
    // "The number of people who died when a wall fell in Oslo rose to [56]"
    if found.flatMap({ parse.nominal($0) }).map({ isNamed($0, in: found!) }) ?? true {
      let isTold = parse.headClasses(0).contains(.tally) && parse.isWord(1, .of)
      return isTold ? tally(0, of: 2, number: index) : nil
    }
    guard let subject = found, !parse.chunks[subject].isPronoun,
      parse.chunks[subject].numbers.isEmpty, let range = parse.nominal(subject),
      !parse.headClasses(subject).contains(.time), !isCount(subject)
    else { return nil }
    if parse.headClasses(subject).contains(.tally) {
      return tally(subject, of: parse.isWord(subject + 1, .of) ? subject + 2 : nil, number: index)
    }
    return suffering(subject) ?? noun(range, in: subject)
  }

  /// "Quake deaths down to [42]", "Missing cut to [90]": where a headline's verb is left out, or its
  /// subject read as one.
  private func movedInHeadline(_ index: Int) -> Counted? {
    guard isHeadline, parse.isWord(index - 1, .to) else { return nil }
    if parse.isWord(index - 2, in: Self.directions), parse.kind(index - 3) == .noun,
      let range = parse.nominal(index - 3), parse.isPlural(range.upperBound - 1),
      !isNamed(range, in: index - 3)
    {
      return suffering(index - 3) ?? plain(range, in: index - 3)
    }
    let isCut = parse.frames(1).contains(.change) || Self.driving.contains(parse.lemma(1) ?? "")
    return index == 3 && isCut ? suffering(0) : nil
  }

  /// "the wounded add up to [70]"
  private func isSum(_ verb: Int) -> Bool { parse.lemma(verb) == "add" }

  /// "cut the troops in the north from [900] to [200]", "brought the jobs lost to [400]": the
  /// object of the verb.
  func driven(_ index: Int) -> Counted? {
    guard parse.isWord(index - 1, .to) || parse.isWord(index - 1, .from) else { return nil }
    let verb = parse.chunks[max(0, index - 12)..<index].lastIndex {
      $0.kind == .verb && Self.driving.contains(parse.lexicon.verbs[max(0, $0.verb.id)].lemma)
    }
    guard let verb, !parse.chunks[verb].verb.isPassive, verb + 2 < index,
      let object = parse[verb + 1], object.kind == .noun, object.numbers.isEmpty,
      !object.isPronoun, let range = parse.nominal(verb + 1),
      !parse.chunks[verb + 2..<max(verb + 2, uninserted(index))].contains(where: {
        isClauseEnd($0, isTally: parse.headClasses(verb + 1).contains(.tally)) || isOtherCount($0)
      })
    else { return nil }
    if !parse.headClasses(verb + 1).isDisjoint(with: [.tally, .quantity]) {
      return tally(verb + 1, of: parse.isWord(verb + 2, .of) ? verb + 3 : nil, number: index)
    }
    // "cut power to [thousands]", "brought food to [300]": those who get it.
    if parse.isWord(index - 1, .to), Self.supplies.contains(parse.tokens[object.head].key) {
      return Self.somebody
    }
    return suffering(verb + 1) ?? noun(range, in: verb + 1)
  }

  /// Where the words that the number at `index` is said of end: before an insertion between commas,
  /// as in "took the toll, with the gunman, to [16]".
  func uninserted(_ index: Int) -> Int {
    var comma = index - 1
    while [.preposition, .verb, .adverb].contains(parse.kind(comma)) { comma -= 1 }
    guard parse.kind(comma) == .comma, comma < index - 1 else { return index }
    let floor = max(0, comma - 12)
    let opening = parse.chunks[floor..<comma].lastIndex { $0.kind == .comma || $0.kind == .stop }
    return opening.flatMap { parse.kind($0) == .comma ? $0 : nil } ?? index
  }

  private func isOtherCount(_ chunk: Chunk) -> Bool {
    !chunk.numbers.isEmpty && !chunk.isHeadless
  }

  /// Whether the chunk ends the phrase of an object; not within "the number killed when a wall fell".
  private func isClauseEnd(_ chunk: Chunk, isTally: Bool) -> Bool {
    switch chunk.kind {
    case .comma, .stop, .conjunction: true
    case .relative, .subordinator: !isTally
    default: false
    }
  }

  /// "an increase of [22] over Friday": what was counted before in the story.
  func step(_ number: Int, in index: Int) -> Counted? {
    guard parse.isWord(index - 1, .of), let noun = parse[index - 2], noun.kind == .noun,
      noun.numbers.isEmpty, Self.steps.contains(parse.tokens[noun.head].key)
    else { return nil }
    return antecedent(of: number, in: index)
  }

  /// "voted [298] to [273]": votes.
  func ballots(_ number: Int, in index: Int) -> Counted? {
    if let won = ballotsWon(number, in: index) { return won }
    guard parse.chunks[index].isHeadless else { return nil }
    var at = index - 1
    if parse.isWord(at, .to), parse[at - 1]?.isHeadless == true { at -= 2 }
    guard parse.kind(at) == .verb, parse.lemma(at) == "vote" else { return nil }
    let next = parse[index + 1]
    let isPair = parse.isWord(index + 1, .to) && parse[index + 2]?.isHeadless == true
    guard at < index - 1 || isPair || next == nil else { return nil }
    return Self.votes
  }

  private static let up = WordKey("up")
  private static let supplies: WordSet = """
    power electricity water gas heating supply supplies service services aid help relief food
    medicine drugs fuel access broadband internet
    """
  static let driving: Set = [
    "bring", "take", "raise", "push", "lift", "drive", "cut", "lower", "reduce", "increase",
    "expand", "boost", "trim", "slash",
  ]
  private static let steps: WordSet = """
    find discovery recovery increase rise decrease decline drop fall jump gain reduction figure figures
    """
}
