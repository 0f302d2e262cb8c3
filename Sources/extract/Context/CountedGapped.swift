import Numbers
import Shared

/// Numbers whose noun is left out because a list, a room or a correction makes it plain.
extension CountedReader {
  /// "Norton took 12, Weston [50] and Marsh [39]": what the first of the list counts.
  func gapped(_ number: Int, in index: Int) -> Counted? {
    guard parse.chunks[index].isHeadless, isListEnd(index + 1), let owner = parse[index - 1],
      owner.kind == .noun, owner.numbers.isEmpty, !owner.isPronoun, let last = known.last,
      last.number == number - 1, reading.numbers[last.number].kind == .count,
      let before = parse.chunk(at: reading.numbers[last.number].tokens.lowerBound)
    else { return nil }
    var joint = index - 2
    if parse.kind(joint) == .conjunction, parse.kind(joint - 1) == .comma { joint -= 1 }
    guard joint == before + 1, isListEnd(joint) else { return nil }
    // "the dead numbered 40 and the injured [90]": each number is said of its own subject.
    if let chunk = last.counted.chunk, chunk < before, parse.kind(before - 1) == .verb,
      let own = suffering(index - 1) ?? plural(index - 1).map({ plain($0, in: index - 1) })
    {
      return own
    }
    var counted = last.counted
    counted.whole = nil
    return counted
  }

  /// "of the seats 133 of [222]": what the part counts.
  func wholeOfPart(_ number: Int, in index: Int) -> Counted? {
    guard parse.chunks[index].isHeadless, isListEnd(index + 1), parse.isWord(index - 1, .of),
      parse[index - 2]?.isHeadless == true, let last = known.last, last.number == number - 1,
      parse[index - 2]?.numbers.last == last.number, reading.numbers[last.number].kind == .count
    else { return nil }
    var counted = last.counted
    counted.whole = nil
    return counted
  }

  private func isListEnd(_ at: Int) -> Bool {
    switch parse.kind(at) {
    case nil, .comma, .conjunction, .stop, .close: true
    default: false
    }
  }

  /// "In seats, the Union has [133]": what the sentence says that it tells of.
  func announced(_ index: Int) -> Counted? {
    guard parse.chunks[index].isHeadless, index > 2, parse.isWord(0, .in),
      parse.isWord(1, in: Self.tallied), parse.kind(2) == .comma, let range = parse.nominal(1)
    else { return nil }
    return plain(range, in: 1)
  }

  /// "60 percent of the seats: [133] of 222": the plural before the colon.
  func explained(_ index: Int) -> Counted? {
    guard parse.chunks[index].isHeadless, parse.isWord(index - 1, .colon) else { return nil }
    // "In the south there were dead: [15] by noon"
    if let state = parse[index - 2], parse.classes(state.head).contains(.state),
      parse.chunks[..<(index - 2)].contains(where: { $0.kind == .verb && $0.verb.isBe })
    {
      return Counted("people", parse.tokens.string(state.head), head: "person")
    }
    guard parse.headClasses(index - 2).isDisjoint(with: [.tally, .quantity, .state]),
      let range = plural(index - 2), parse.words.part(range.upperBound - 1) == .noun,
      parse.isWord(index + 1, .of) || isListEnd(index + 1)
        || parse.isWord(index + 1, in: Self.placing)
    else { return nil }
    // "Jobs are at risk at both mills: [340] at Tarn"
    if parse.isWord(index - 3, in: Self.placing) {
      let verb = parse.chunks[..<(index - 2)].lastIndex { $0.kind == .verb }
      let subject = verb.flatMap { Subjects(parse: parse).subject(of: $0) }
      return subject.flatMap { at in plural(at).map { plain($0, in: at) } }
    }
    return plain(range, in: index - 2)
  }

  /// "the hall holds [900]", "a camp built for [2,000]", "room for [40]", "with beds for [40]".
  func housed(_ index: Int) -> Counted? {
    guard parse.chunks[index].isHeadless, !parse.isWord(index + 1, .of) else { return nil }
    if parse.isWord(index - 1, .for), let before = parse[index - 2] {
      if before.kind == .noun, Self.berths.contains(parse.tokens[before.head].key),
        let range = plural(index - 2)
      {
        return plain(range, in: index - 2)
      }
      let isMeant =
        before.kind == .noun
        && (Self.rooms.contains(parse.tokens[before.head].key)
          || Self.venues.contains(parse.tokens[before.head].key))
        || before.kind == .verb && Self.building.contains(parse.lemma(index - 2) ?? "")
          && (before.verb.isPassive || parse.isReduced(index - 2))
      return isMeant ? Self.somebody : nil
    }
    guard let lemma = parse.lemma(index - 1), Self.housing.contains(lemma),
      !parse.chunks[index - 1].verb.isPassive,
      let subject = Subjects(parse: parse).subject(of: index - 1),
      Self.venues.contains(parse.tokens[parse.chunks[subject].head].key)
    else { return nil }
    return Self.somebody
  }

  /// "[dozens], maybe hundreds of bodies", "[dozens] or even hundreds of homes": the next number
  /// puts it anew.
  func corrected(_ number: Int, in index: Int) -> Counted? {
    guard parse.chunks[index].isHeadless, isLast(number, in: index),
      reading.numbers.indices.contains(number + 1), reading.numbers[number + 1].kind == .count
    else { return nil }
    // "passed from [107] to 155 dead"
    if parse.isWord(index - 1, .from), parse.isWord(index + 1, .to),
      parse[index + 2]?.numbers.first == number + 1
    {
      return fated(number + 1, in: index + 2) ?? ownNoun(number + 1, in: index + 2)
    }
    var at = index + 1
    if parse.kind(at) == .comma || parse.isDash(at) { at += 1 }
    let isOr = parse.isWord(at, .or)
    if isOr { at += 1 }
    var hedges = 0
    while hedges < 3, parse.isWord(at, in: Self.correcting) { (at, hedges) = (at + 1, hedges + 1) }
    guard at > index + 1, isOr || hedges > 0, parse[at]?.numbers.first == number + 1 else {
      return nil
    }
    return ownNoun(number + 1, in: at) ?? ofPhrase(number + 1, in: at)
  }

  /// Whether the noun phrase is the name of one: a place, a person, a firm. Nothing is counted by it.
  func isNamed(_ range: Range<Int>, in index: Int) -> Bool {
    let last = range.upperBound - 1
    return parse.chunks[index].names.contains {
      reading.names[$0].tokens.contains(last) && reading.names[$0].type != .group
        && !(reading.names[$0].tokens.count == 1 && parse.isPlural(last))
    }
  }

  /// Whether the number is the whole that another is counted out of: "two of [the eight] are".
  func isWhole(_ index: Int) -> Bool {
    parse.isWord(index - 1, .of) && !parse.chunks[index].isPronoun
      && parse[index - 2]?.numbers.isEmpty == false
  }

  /// Whether the number only describes: "a [three]-party alliance", "[300] are foreign workers".
  func isAttribute(_ index: Int) -> Bool {
    guard let number = parse.chunks[index].numbers.last else { return false }
    let end = reading.numbers[number].tokens.upperBound
    if end < parse.chunks[index].tokens.upperBound, parse.tokens.isMark(end, UInt8(ascii: "-")) {
      return true
    }
    return parse.chunks[index].isHeadless && predicate(number, in: index) != nil
  }

  private static let tallied: WordSet = "seats votes points medals"
  private static let berths: WordSet = "beds seats berths places bunks cots"
  private static let rooms: WordSet = """
    room space capacity shelter food accommodation accommodations housing tents lodging lodgings
    lifeboats lifejackets
    """
  private static let building: Set = [
    "build", "design", "mean", "intend", "make", "equip", "license", "construct",
  ]
  private static let housing: Set = [
    "hold", "house", "seat", "accommodate", "shelter", "host", "sleep", "carry",
  ]
  private static let venues: WordSet = """
    hall stadium arena theatre theater ground camp centre center prison jail church mosque school
    gym gymnasium shelter hotel hostel boat ship ferry vessel bus train plane aircraft jet room
    auditorium club nightclub venue facility dormitory hospital ward block building tent square
    chamber cathedral temple bunker cell barracks raft dinghy truck lorry coach carriage car stand
    terrace
    """
  private static let correcting: WordSet = "maybe perhaps possibly probably even if not likely"
}
