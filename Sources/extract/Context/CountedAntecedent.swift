import Numbers
import Shared

/// Numbers that count again what was counted before.
extension CountedReader {
  /// What the numbers before count: "all [three] are down".
  func antecedent(of number: Int, in index: Int) -> Counted? {
    let before = known.reversed().lazy.filter {
      reading.numbers[$0.number].kind == .count && $0.number < number && !$0.counted.isAttribute
        && $0.counted.whole != number
    }
    let sentence = before.first.map { reading.numbers[$0.number].sentence }
    let main = before.first {
      !$0.counted.isAside && $0.counted.whole == nil
        && reading.numbers[$0.number].sentence == sentence
    }
    // "the [four]" are the four named before.
    let value = reading.numbers[number].value
    let isDefinite = parse.tokens[parse.chunks[index].tokens.lowerBound].key == .the
    let equal = isDefinite ? before.first { isSameNumber($0.number, value) } : nil
    if isDefinite, equal == nil, let value, value <= 20, parse.kind(index + 1) == .verb,
      parse.kind(index - 1) != .preposition,
      (main ?? before.first).map({ !isPeople($0.counted) }) ?? true
    {
      return Self.somebody
    }
    let same = equal ?? main ?? before.first
    let isFar = same.map { reading.numbers[$0.number].sentence < parse.sentence } ?? true
    let isToll = same.map { Self.tolls.contains(WordKey($0.counted.head)) } ?? false
    if isFar, isTally(index), !(isToll && goesOn(index)), let next = following(number, in: index) {
      return next
    }
    guard var counted = same?.counted else { return following(number, in: index) }
    if reading.numbers[same!.number].sentence != parse.sentence { counted.chunk = nil }
    counted.whole = nil
    counted.isNew = isNew(index)
    // "35 people killed and eight others missing": the others are people, not killed.
    if counted.isNew, counted.bare == nil,
      let chunk = counted.chunk, !parse.chunks[chunk].isPronoun, let range = parse.nominal(chunk)
    {
      counted.text = parse.text(range)
    }
    counted.text = counted.bare ?? counted.text
    let isFatality = isFar && Self.fatalities.contains(WordKey(counted.head)) && befalls(index)
    if isToll && !goesOn(index) || isFatality {
      (counted.text, counted.head) = ("people", "person")
    }
    return counted
  }

  /// Whether the number is or may be `value`: "about 20 men … [the 20]".
  private func isSameNumber(_ number: Int, _ value: Double?) -> Bool {
    let phrase = reading.numbers[number]
    guard let value, phrase.value != value else { return true }
    guard let low = phrase.interval.low, let high = phrase.interval.high else { return false }
    return low <= value && value <= high
  }

  /// Whether the number stands where the toll before it stood: "it is now [24]", "a figure of [24]",
  /// "[24] in Oslo" behind "[16] in Rome".
  private func goesOn(_ index: Int) -> Bool {
    let isMoved = parse.isWord(index - 1, in: Self.toward)
    let at = isMoved || parse.isWord(index - 1, .of) ? index - 2 : index - 1
    switch parse.kind(at) {
    case .noun:
      let head = parse.tokens[parse.chunks[at].head].key
      return isMoved ? parse.headClasses(at).contains(.tally) : Self.figures.contains(head)
    case .verb:
      guard
        !parse.frames(at).isDisjoint(with: [.change, .link, .put]) || parse.chunks[at].verb.isBe,
        let subject = Subjects(parse: parse).subject(of: at)
      else { return false }
      return Self.sum.contains(parse.tokens[parse.chunks[subject].head].key)
        || parse.headClasses(subject).contains(.tally)
    case .comma, .conjunction:
      return parse.isWord(index + 1, .in) && parse.kind(index + 2) == .noun
        && parse.kind(index + 3) != .verb
    default: return false
    }
  }

  /// Whether something happens to those counted: "[two] were admitted".
  private func befalls(_ index: Int) -> Bool {
    parse.kind(index + 1) == .verb && parse.chunks[index + 1].verb.isPassive
  }

  private static let figures: WordSet = "figure figures count tally"
  private static let fatalities: WordSet = "fatality death casualty injury arrest"

  /// Whether the chunk stands in a relative clause or only tells where: "the camp, which holds [200]
  /// people", "in [13] countries".
  func isInPassing(_ index: Int) -> Bool {
    if parse.isWord(index - 1, in: Self.placing) { return true }
    let stop = parse.chunks[max(0, index - 8)..<index].last {
      switch $0.kind {
      case .relative, .comma, .stop, .conjunction, .subordinator: true
      default: false
      }
    }
    return stop?.kind == .relative
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
      // "reached [279], with 1,300 injured"
      if parse.isWord(next, .with) { return nil }
      guard let other = parse.chunks[next].numbers.first,
        reading.numbers[other].kind == .count
      else { continue }
      return ownNoun(other, in: next)
    }
    return nil
  }
}
