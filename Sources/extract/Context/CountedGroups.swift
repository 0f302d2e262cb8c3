import Numbers
import Shared

/// Numbers that say how many belong to a group: "a crew of [six]".
extension CountedReader {
  /// "a crew of [six]", "a mother of [four]", "a town of [900]", "the return of the [80]".
  func group(of index: Int) -> Counted? {
    if let same = toldToo(index) { return same }
    guard parse.isWord(index - 1, .of), parse.kind(index - 2) == .noun,
      parse.chunks[index - 2].numbers.allSatisfy({ reading.numbers[$0].kind == .age }),
      !parse.headClasses(index - 2).contains(.tally), let range = parse.nominal(index - 2),
      !isTold(index - 2)
    else { return nil }
    let head = parse.tokens[range.upperBound - 1].key
    if parse.words.part(range.upperBound - 1) == .adjective { return nil }
    if Self.moves.contains(head) {
      return personNoun(before: index) ?? personNoun() ?? Self.somebody
    }
    if Self.fractions.contains(head) { return nil }
    if Self.parents.contains(head) { return Counted(text: "children", head: "child") }
    if Self.settlements.contains(head) { return Self.somebody }
    if Self.extremes.contains(head) || parse.classes(range.upperBound - 1).contains(.pronoun)
      || isNamed(range, in: index - 2)
    {
      return nil
    }
    // "the target of [thousands]"
    if let number = parse.chunks[index].numbers.last, isMultitude(number),
      !Self.bands.contains(head), !Self.gatherings.contains(head)
    {
      return Self.somebody
    }
    return members(range, in: index - 2)
  }

  private func isMultitude(_ number: Int) -> Bool {
    let phrase = reading.numbers[number]
    return phrase.bound == .vague && phrase.value == nil && phrase.interval.low ?? 0 >= 12
  }

  /// Whether the noun before "of" is a hearer or a time of telling: "told reporters of [545]", "spoke
  /// at noon of [110]".
  private func isTold(_ at: Int) -> Bool {
    if parse.kind(at - 1) == .verb { return parse.frames(at - 1).contains(.hearer) }
    return parse.kind(at - 1) == .preposition
      && Self.telling.contains(parse.lemma(at - 2) ?? "")
  }

  /// "Police spoke of 60 and the radio of [90]".
  private func toldToo(_ index: Int) -> Counted? {
    guard parse.isWord(index - 1, .of), parse.chunks[index].isHeadless, let last = known.last,
      reading.numbers[last.number].sentence == parse.sentence,
      let before = parse.chunk(at: reading.numbers[last.number].tokens.lowerBound),
      parse.isWord(before - 1, .of), Self.telling.contains(parse.lemma(before - 2) ?? ""),
      !parse.chunks[before..<index].contains(where: { $0.kind == .verb })
    else { return nil }
    return last.counted
  }

  private static let telling: Set = ["speak", "talk", "tell", "hear", "warn", "learn", "write"]
  private static let gatherings: WordSet = """
    crowd army mob force fleet series list herd flock swarm convoy chain collection stock stockpile
    batch cache pile handful backlog
    """

  /// Of a gang its members, of anything else the thing itself.
  func members(_ range: Range<Int>, in index: Int) -> Counted {
    var counted = plain(range, in: index)
    if Self.bands.contains(parse.tokens[range.upperBound - 1].key) {
      counted.text += " members"
      counted.head = "member"
    }
    return counted
  }
}
