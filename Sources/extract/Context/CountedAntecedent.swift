import Numbers
import Shared

/// Numbers that count again what was counted before.
extension CountedReader {
  /// What was counted before and is counted again: "all [three] are down". Chosen by what the words
  /// beside the number want, and by whether it is another number for the same.
  func antecedent(of number: Int, in index: Int) -> Counted? {
    if let asked = asked(index) ?? existing(index) ?? underLabel() { return asked }
    let before = counts(before: number)
    // "the [four]" are the four named before.
    let value = reading.numbers[number].value
    let isDefinite = parse.tokens[parse.chunks[index].tokens.lowerBound].key == .the
    let equal = isDefinite ? before.first { isSameNumber($0.number, value) } : nil
    if isDefinite, equal == nil, nearest(before).map({ !isPeople($0.counted) }) ?? true {
      if let named = named(number, in: index) { return named }
      let isRest = parse.chunks[index].tokens.count > 2
      if let value, value <= 20, parse.kind(index + 1) == .verb,
        parse.kind(index - 1) != .preposition,
        !isRest || nearest(before).map({ !isNear(number, $0.number, within: 20) }) ?? true
      {
        return Self.somebody
      }
    }
    let isRetold = equal == nil && isRetold(index)
    let parallel = equal == nil ? parallel(to: index, before) : nil
    var same = equal ?? (isRetold ? retold(number, in: index, before) : nil) ?? parallel
    if same == nil, reading.numbers[number].kind != .count {
      same = nearest(before)
    } else if same == nil {
      switch wanted(index) {
      case .people:
        same = nearest(before.filter { isPersonal($0.counted) && fits(number, among: $0.number) })
        if same == nil { return topicHere(before: index) ?? Self.somebody }
      case .ratherPeople:
        same =
          nearest(
            before.filter {
              isPersonal($0.counted) && fits(number, among: $0.number)
                && reading.numbers[$0.number].sentence >= parse.sentence - 1
            }) ?? nearest(before, ofSizeOf: number)
        if same == nil { return topicHere(before: index) ?? Self.somebody }
      case .things:
        let things = before.filter {
          !isPersonal($0.counted) && reading.numbers[$0.number].sentence > parse.sentence - 3
        }
        same = nearest(things, ofSizeOf: number)
        if same == nil { return topic(.things, before: index) }
      case .anything:
        same = nearest(before, ofSizeOf: number)
        let isLost = same.map { reading.numbers[$0.number].sentence < parse.sentence - 1 } ?? true
        if isLost, isHad(index), let topic = topic(.things, before: index) { return topic }
        if same == nil, let subject = subjectOfLast() { return subject }
      }
    }
    let isFar = same.map { reading.numbers[$0.number].sentence < parse.sentence } ?? true
    let isToll = same?.counted.isToll ?? false
    if isFar, !isRetold, isTally(index), !(isToll && goesOn(index)),
      let next = following(number, in: index)
    {
      return next
    }
    guard var counted = same?.counted else {
      return following(number, in: index) ?? (isRetold ? announcedBefore() : nil)
    }
    if isRetold, let announced = announcedBefore(),
      reading.numbers[same!.number].sentence < parse.sentence - 1
    {
      return announced
    }
    if isFar { counted.chunk = nil }
    counted.whole = nil
    counted.isNew = isNew(index)
    // "35 people killed and eight others missing": the others are people, not killed.
    if counted.isNew, counted.bare == nil,
      let chunk = counted.chunk, !parse.chunks[chunk].isPronoun, let range = parse.nominal(chunk)
    {
      counted.text = parse.text(range)
    }
    // Of the same it holds what held of them: "the rebels spoke of [300]" dead.
    if isRetold, counted.head == "fatality" {
      (counted.text, counted.head, counted.bare) = ("people dead", "person", "people")
    }
    if isRetold, counted.bare == nil, let fate = counted.fate, isPeople(counted) {
      counted.bare = counted.text
      counted.text += " " + fate
    }
    if isRetold || isToll && goesOn(index) || parallel?.counted.slot.isWith == true {
      return counted
    }
    // "The injured went to three hospitals: [40] to St Ann's"
    if parse.isWord(index - 1, .colon), !isFar, let shared = sharedOut(index, counted) {
      return shared
    }
    counted.isToll = false
    counted.fate = nil
    counted.text = counted.bare ?? counted.text
    // "Eight of the dead were children. [Forty] were saved": those are no dead.
    if counted.bare == nil, Self.conditions.contains(WordKey(counted.head)) {
      (counted.text, counted.head) = ("people", "person")
    }
    if isFar, Self.fatalities.contains(WordKey(counted.head)), befalls(index) {
      (counted.text, counted.head) = ("people", "person")
    }
    return counted
  }

  /// The counts before the number, the last first: of the text itself where it has some.
  private func counts(before number: Int) -> [(number: Int, counted: Counted)] {
    let before = known.reversed().filter {
      reading.numbers[$0.number].kind == .count && $0.number < number && !$0.counted.isAttribute
        && $0.counted.whole != number
    }
    guard role(parse.sentence) == .body else { return before }
    let own = before.filter { role(reading.numbers[$0.number].sentence) == .body }
    guard own.isEmpty else { return own }
    return before.filter {
      [.headline, .standfirst].contains(role(reading.numbers[$0.number].sentence))
    }
  }

  private func role(_ sentence: Int) -> Sentence.Role { reading.article.sentences[sentence].role }

  /// Of the counts, the last first, the nearest that is neither in passing nor a part of another.
  private func nearest(
    _ before: [(number: Int, counted: Counted)]
  ) -> (number: Int, counted: Counted)? {
    guard let first = before.first else { return nil }
    let sentence = reading.numbers[first.number].sentence
    let main = before.first {
      !$0.counted.isAside && $0.counted.whole == nil
        && reading.numbers[$0.number].sentence == sentence
    }
    guard main == nil, reading.numbers[first.number].value == 1 else { return main ?? first }
    // "At one hospital there were [110]"
    return before.first {
      !$0.counted.isAside && $0.counted.whole == nil
        && reading.numbers[$0.number].sentence >= sentence - 1
    } ?? first
  }

  /// The nearest of the counts, the last first; one that is a thousand times as large, or as small, only
  /// where none is nearer in size: votes are not counted like states.
  private func nearest(
    _ before: [(number: Int, counted: Counted)], ofSizeOf number: Int
  ) -> (number: Int, counted: Counted)? {
    let last = nearest(before)
    guard let last, !isNear(number, last.number, within: 1000) else { return last }
    return nearest(before.filter { isNear(number, $0.number, within: 100) }) ?? last
  }

  /// The subject of the clause before the colon, where what it counts only tells where they went.
  private func sharedOut(_ index: Int, _ counted: Counted) -> Counted? {
    guard parse.kind(index + 1) == .preposition, let chunk = counted.chunk, chunk < index,
      parse.kind(chunk - 1) == .preposition,
      let verb = parse.chunks[max(0, chunk - Parse.reach)..<chunk].lastIndex(where: {
        $0.kind == .verb
      }),
      let subject = Subjects(parse: parse).subject(of: verb)
    else { return nil }
    return suffering(subject) ?? plural(subject).map { plain($0, in: subject) }
  }

  /// Whether the number can be some of those counted by `whole`, which may be put vaguely.
  private func fits(_ number: Int, among whole: Int) -> Bool {
    if reading.numbers[whole].value == nil, reading.numbers[whole].bound == .vague {
      return isNear(number, whole, within: 20) || canBePart(number, of: whole)
    }
    return canBePart(number, of: whole)
  }

  func isNear(_ one: Int, _ other: Int, within factor: Double) -> Bool {
    guard let one = size(one), let low = reading.numbers[other].interval.low ?? size(other),
      let high = reading.numbers[other].interval.high ?? size(other)
    else { return true }
    return low <= factor * one && one <= factor * high
  }

  /// Whether somebody has or handles the number of what was told of: "He had [three] at home".
  private func isHad(_ index: Int) -> Bool {
    if parse.isWord(index - 1, .for) { return true }
    guard parse.kind(index - 1) == .verb, !parse.chunks[index - 1].verb.isPassive else {
      return false
    }
    return parse.chunks[index - 1].verb.isHave
      || Self.handling.contains(parse.lemma(index - 1) ?? "")
  }

  private static let handling: Set = [
    "have", "hold", "own", "keep", "send", "receive", "carry", "possess", "buy", "sell", "use",
    "store", "hide", "collect", "bring", "need", "lack", "write", "read",
  ]

  private func size(_ number: Int) -> Double? {
    let phrase = reading.numbers[number]
    return phrase.value ?? phrase.interval.low ?? phrase.interval.high
  }

  /// The count of this sentence or the last that stands where this one stands: behind the same verb,
  /// "took 12 towns, then took [five]", or behind the same "with" or "in".
  private func parallel(
    to index: Int, _ before: [(number: Int, counted: Counted)]
  ) -> (number: Int, counted: Counted)? {
    let slot = slot(index)
    guard slot != Slot() else { return nil }
    return before.first {
      $0.counted.slot == slot && !reading.numbers[$0.number].implicit
        && reading.numbers[$0.number].sentence >= parse.sentence - 1
        && !(slot.isWhere && isPersonal($0.counted))
    }
  }

  /// Whether the number is or may be `value`: "about 20 men … [the 20]".
  func isSameNumber(_ number: Int, _ value: Double?) -> Bool {
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

  private static let conditions: WordSet = "dead missing"
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
