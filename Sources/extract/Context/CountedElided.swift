import Numbers
import Shared

/// Numbers whose noun is left out: it stands elsewhere in the clause, or before.
extension CountedReader {
  /// "shot [three] dead", "left [900] homeless": people, and what became of them.
  func leftSo(_ number: Int, in index: Int) -> Counted? {
    guard parse.kind(index - 1) == .verb, !parse.chunks[index - 1].verb.isBe,
      !parse.frames(index - 1).isDisjoint(with: [.event, .harm]),
      let range = parse.nominal(index, from: reading.numbers[number].tokens.upperBound),
      range.count == 1, parse.classes(range.lowerBound).contains(.state),
      parse.words[range.lowerBound].forms.isEmpty
    else { return nil }
    let noun = personNoun(before: index) ?? "people"
    return Counted(
      text: noun + " " + parse.text(range), head: parse.lexicon.singular(lastWord(noun)),
      chunk: index)
  }

  func antecedent(_ at: Int) -> Int { parse.kind(at) == .comma ? at - 1 : at }

  /// "[8] killed", "[12,000] in custody", "killed [10]".
  func people(_ number: Int, in index: Int) -> Counted? {
    if let verb = parse[index + 1], verb.kind == .verb, verb.verb.form == .past,
      verb.verb.governor < 0,
      !parse.frames(index + 1).isDisjoint(with: [.event, .harm]),
      !parse.frames(index + 1).contains(.intransitive)
    {
      let noun = personNoun(before: index) ?? "people"
      let state = parse.kind(index + 2) == .state ? index + 2 : index + 1
      let text = noun + " " + parse.text(verb.head..<parse.chunks[state].tokens.upperBound)
      return Counted(text: text, head: parse.lexicon.singular(lastWord(noun)))
    }
    let at = parse[index + 1]?.verb.isBe == true ? index + 2 : index + 1
    if let place = parse[at], place.kind == .preposition, let held = parse[at + 1],
      held.kind == .noun, Self.custody.contains(parse.tokens[held.head].key),
      antecedent(of: number, in: index) == nil
    {
      return Counted(text: "people", head: "person")
    }
    var verb = index - 1
    while parse.kind(verb) == .adverb { verb -= 1 }
    let governs = parse.kind(verb) == .verb && parse.frames(verb).contains(.harm)
    let suffers =
      parse.kind(index + 1) == .verb && parse[index + 1]!.verb.isPassive
      && parse.frames(index + 1).contains(.harm)
    let acts =
      parse.kind(index + 1) == .verb && !parse.chunks[index + 1].verb.isPassive
      && parse.frames(index + 1).contains(.people)
    guard governs || suffers || acts || isVague(number, index) else { return nil }
    if let noun = personNoun(before: index) ?? personNoun() {
      return Counted(text: noun, head: parse.lexicon.singular(lastWord(noun)))
    }
    return Counted(text: "people", head: "person")
  }

  /// "[Hundreds] took part": a plural of number words with nothing behind means people, unless
  /// the sentence has counted something before.
  func isVague(_ number: Int, _ index: Int) -> Bool {
    let phrase = reading.numbers[number]
    guard phrase.bound == .vague, phrase.value == nil, (phrase.interval.low ?? 0) >= 12 else {
      return false
    }
    return !known.contains { reading.numbers[$0.number].sentence == parse.sentence }
  }

  /// The last thing counted before in this sentence that is not measured.
  func personNoun(before index: Int) -> String? {
    known.last {
      $0.counted.chunk.map { $0 < index } ?? false
        && reading.numbers[$0.number].sentence == parse.sentence
        && reading.numbers[$0.number].kind == .count
        && Self.canSuffer.contains(WordKey($0.counted.head))
    }?.counted.text
  }

  /// The people counted in the sentence before, where the number stands for some of them.
  func personNoun() -> String? {
    guard let last = known.last, Self.canSuffer.contains(WordKey(last.counted.head)),
      reading.numbers[last.number].sentence < parse.sentence
    else { return nil }
    return last.counted.text
  }

  func lastWord(_ text: String) -> String {
    text.split(separator: " ").last.map(String.init) ?? text
  }

  /// What the numbers before count: "all [three] are down".
  func antecedent(of number: Int, in index: Int) -> Counted? {
    let counts = known.reversed().lazy.filter {
      reading.numbers[$0.number].kind == .count && $0.number < number
    }
    // "the [four]" are the four named before.
    let value = reading.numbers[number].value
    let isDefinite = parse.tokens[parse.chunks[index].tokens.lowerBound].key == Self.the
    let equal = isDefinite ? counts.first { reading.numbers[$0.number].value == value } : nil
    let same = equal ?? counts.first
    let isFar = same.map { reading.numbers[$0.number].sentence < parse.sentence } ?? true
    if isFar, isTally(index), let next = following(number, in: index) { return next }
    guard var counted = same?.counted else { return following(number, in: index) }
    if reading.numbers[same!.number].sentence != parse.sentence { counted.chunk = nil }
    counted.whole = nil
    counted.isNew = isNew(index)
    // "35 people killed and eight others missing": the others are people, not killed.
    if counted.isNew, let range = counted.chunk.flatMap({ parse.nominal($0) }) {
      counted.text = parse.text(range)
    }
    return counted
  }

  /// "the number who fled at [100]": the noun is nearer ahead than in an earlier sentence.
  func isTally(_ index: Int) -> Bool {
    (max(0, index - 6)..<index).contains {
      parse.kind($0) == .noun && parse.headClasses($0).contains(.tally)
    }
  }

  /// What the next number of the sentence counts: "[10] or 12 people".
  func following(_ number: Int, in index: Int) -> Counted? {
    for next in (index + 1)..<max(index + 1, min(parse.chunks.count, index + Parse.reach)) {
      guard let other = parse.chunks[next].numbers.first,
        reading.numbers[other].kind == .count
      else { continue }
      return ownNoun(other, in: next)
    }
    return nil
  }

  /// "of 1,200 voters [58 percent] agreed": those counted before in the sentence.
  func respondents(_ index: Int) -> Counted? {
    guard parse.kind(index + 1) == .verb else { return nil }
    return known.last {
      reading.numbers[$0.number].kind == .count
        && reading.numbers[$0.number].sentence == parse.sentence
    }?.counted
  }
}
