import Numbers
import Shared

/// Numbers that a verb or a participle ties to their noun: "the gang numbered [four]", "a crowd put at
/// [20,000]".
extension CountedReader {
  /// "the gang numbered [four]", "a crowd that police put at [20,000]".
  func numbered(_ index: Int) -> Counted? {
    if let object = put(index) { return object }
    // "were trying to reach [50] others"
    if parse.tokens[parse.chunks[index].head].key == .others { return nil }
    if let apposed = numbering(index) { return apposed }
    // "Gun owners in the north [number] 600": read as a noun
    if parse.chunks[index].isHeadless, let owners = asNumber(index) { return owners }
    // "the dead were [41]"
    if parse.chunks[index].isHeadless, parse[index - 1]?.verb.isBe == true,
      parse.kind(index - 2) == .noun, index == 2 || parse.kind(index - 3) != .preposition,
      let dead = suffering(index - 2)
    {
      return dead
    }
    if let injured = injured(index) { return injured }
    if let passed = passed(index) { return passed }
    let verb = parse.isWord(index - 1, .at) ? index - 2 : index - 1
    guard parse.kind(verb) == .verb, !parse.chunks[verb].verb.isBe,
      !parse.frames(verb).isDisjoint(with: verb == index - 1 ? .link : .put),
      !parse.frames(verb).contains(.event)
    else { return nil }
    // "the toll in floods that began in July was put at [12]": nothing of the floods.
    if parse.chunks[verb].verb.isPassive, let tally = tally(before: index) { return tally }
    let subject = Subjects(parse: parse).subject(of: verb)
    // "The number known to have died when a train hit a wall reached [five]"
    if verb == index - 1, parse.headClasses(0).contains(.tally), parse.chunks[0].numbers.isEmpty,
      parse.isWord(1, .of), let subject, subject > 2,
      parse.chunks[2..<subject].contains(where: { $0.kind == .subordinator })
    {
      return tally(0, of: 2, number: index)
    }
    let isActive = verb != index - 1 && !parse.chunks[verb].verb.isPassive
    let isRelative = subject.map { parse.kind($0 - 1) == .relative } ?? false
    // "casualties totaling [90]"
    let owner =
      parse.chunks[verb].verb.form == .ing && parse.kind(verb - 1) == .noun
      ? verb - 1
      : !isActive ? subject : isRelative ? subject.map { beforeDate(antecedent($0 - 2)) } : nil
    let holder = described(by: verb, index) ?? owner
    guard let holder, let noun = parse[holder], noun.kind == .noun, !noun.isPronoun,
      noun.numbers.isEmpty, !isCount(holder),
      parse.headClasses(holder).isDisjoint(with: [.tally, .official, .organization]),
      let range = parse.nominal(holder), !isNamed(range, in: holder)
    else { return nil }
    return suffering(holder) ?? members(range, in: holder)
  }

  /// "as quake deaths pass [150]", "cholera cases had crossed [40,000]"
  private func passed(_ index: Int) -> Counted? {
    guard parse.chunks[index].isHeadless, parse.kind(index - 1) == .verb,
      !parse.chunks[index - 1].verb.isPassive,
      Self.passing.contains(WordKey(parse.lemma(index - 1) ?? "")),
      let subject = Subjects(parse: parse).subject(of: index - 1), let range = plural(subject),
      Self.losses.contains(parse.tokens[range.upperBound - 1].key)
    else { return nil }
    return plain(range, in: subject)
  }

  private static let losses: WordSet = "cases casualties deaths fatalities infections"

  /// "The injured numbered [79]", "the homeless, by his account, number [900]".
  private func injured(_ index: Int) -> Counted? {
    let start = reading.numbers[parse.chunks[index].numbers.lowerBound].tokens.lowerBound
    guard parse.chunks[index].isHeadless, start > 1,
      Self.numbering.contains(parse.tokens[start - 1].key)
    else { return nil }
    var end = start - 1
    if parse.tokens.isMark(end - 1, UInt8(ascii: ",")) {
      let floor = max(0, end - 8)
      let opening = (floor..<end - 1).last { parse.tokens.isMark($0, UInt8(ascii: ",")) }
      guard let opening else { return nil }
      end = opening
    }
    guard end > 1, parse.tokens[end - 2].key == .the, isSuffering(end - 1..<end) else { return nil }
    return Counted(
      "people", parse.text(end - 1..<end), head: "person", chunk: parse.chunk(at: end - 1))
  }

  private static let numbering: WordSet = "number numbered numbers"

  /// "the toll crossed the [160] mark".
  func marked(_ index: Int) -> Counted? {
    guard let range = parse.nominal(index), range.count == 1,
      Self.marks.contains(parse.tokens[range.lowerBound].key), parse.kind(index - 1) == .verb,
      let subject = Subjects(parse: parse).subject(of: index - 1),
      !parse.headClasses(subject).isDisjoint(with: [.tally, .quantity])
    else { return nil }
    return tally(subject, of: parse.isWord(subject + 1, .of) ? subject + 2 : nil, number: index)
  }

  private static let marks: WordSet = "mark barrier threshold"

  /// "Gun owners in the north number [600]", "Gun owners number [600]", where the verb is read as a noun.
  private func asNumber(_ index: Int) -> Counted? {
    let start = reading.numbers[parse.chunks[index].numbers.lowerBound].tokens.lowerBound
    guard start > 1, parse.tokens[start - 1].key == Self.numberWord,
      let last = parse.chunk(at: start - 1), last >= index - 1, parse.kind(last) == .noun
    else { return nil }
    var at = last
    let isOfMany =
      parse.isPlural(start - 2)
      || parse.chunks[at].names.contains {
        reading.names[$0].type == .group
      }
    if at == 0 || parse.kind(at - 1) == .stop, isOfMany,
      let range = parse.nominal(at), range.lowerBound < start - 1
    {
      return members(range.lowerBound..<(start - 1), in: at)
    }
    while at > 1, parse.kind(at - 1) == .preposition, parse.kind(at - 2) == .noun { at -= 2 }
    guard at < last, at < 2 || parse.kind(at - 1) == .comma else { return nil }
    return suffering(at) ?? plural(at).map { members($0, in: at) }
  }

  private static let numberWord = WordKey("number")

  /// "bandits, numbering [300], rode in".
  private func numbering(_ index: Int) -> Counted? {
    guard let verb = parse[index - 1], verb.kind == .verb, verb.verb.form == .ing,
      parse.frames(index - 1).contains(.link), parse.kind(index - 2) == .comma,
      parse.kind(index - 3) == .noun, !parse.chunks[index - 3].isPronoun,
      parse.chunks[index - 3].numbers.isEmpty, !parse.isWord(index - 4, in: Self.placing),
      let range = parse.nominal(index - 3)
    else { return nil }
    return members(range, in: index - 3)
  }

  /// "uprooting trees by the [hundreds]".
  func byMany(_ index: Int) -> Counted? {
    guard parse.isWord(index - 1, .by), parse.chunks[index].isHeadless, index > 1,
      parse.tokens[parse.chunks[index].tokens.lowerBound].key == .the
    else { return nil }
    let isObject = parse.kind(index - 2) == .noun && parse.kind(index - 3) == .verb
    // "The dead lie in the streets by the [dozens]"
    var verb = index - 2
    while parse.kind(verb) == .noun || parse.kind(verb) == .preposition { verb -= 1 }
    let holder = isObject ? index - 2 : Subjects(parse: parse).subject(of: verb)
    guard let holder, parse.kind(holder) == .noun, !parse.chunks[holder].isPronoun,
      let range = parse.nominal(holder)
    else { return nil }
    return suffering(holder) ?? plain(range, in: holder)
  }

  /// The object of a preposition that the participle `verb` describes: "used gas on a [crowd] put
  /// at 900".
  private func described(by verb: Int, _ index: Int) -> Int? {
    guard verb == index - 2, parse.kind(verb - 1) == .noun, parse.kind(verb - 2) == .preposition,
      !parse.isWord(verb - 2, .of),
      !parse.chunks[max(0, verb - 6)..<verb].contains(where: { $0.kind == .relative })
    else { return nil }
    return verb - 1
  }

  /// The noun before the date at `at`: "the [dead] of Monday, which they put at 7".
  private func beforeDate(_ at: Int) -> Int {
    parse.kind(at) == .date && parse.kind(at - 1) == .preposition ? at - 2 : at
  }

  /// "the attackers were [200] in number".
  func inNumber(_ index: Int) -> Counted? {
    guard parse.isWord(index + 1, .in), let word = parse[index + 2],
      Self.number.contains(parse.tokens[word.head].key), word.tokens.count == 1,
      parse.kind(index - 1) == .verb,
      let subject = Subjects(parse: parse).subject(of: index - 1), parse.kind(subject) == .noun,
      !parse.chunks[subject].isPronoun, let range = parse.nominal(subject)
    else { return nil }
    return members(range, in: subject)
  }

  /// "a crowd estimated at [20,000]": the number holds the participle.
  func estimated(_ number: Int, in index: Int) -> Counted? {
    let start = reading.numbers[number].tokens.lowerBound
    guard parse.tokens[start].key == .estimated, start > 0, let at = parse.chunk(at: start - 1),
      parse.kind(at) == .noun, !parse.chunks[at].isPronoun,
      let range = parse.nominal(at)?.clamped(to: 0..<start), !range.isEmpty
    else { return nil }
    return members(range, in: at)
  }

  /// "the death toll [nears 80,000]", "as toll hits [247]", where a headline's verb is read as a noun.
  func nearing(_ number: Int, in index: Int) -> Counted? {
    let start = reading.numbers[number].tokens.lowerBound
    guard start > 1 else { return nil }
    // "Quake fatalities now [186]"
    if isHeadline, parse.chunks[index].isHeadless, Self.now.contains(parse.tokens[start - 1].key),
      let before = parse.chunk(at: start - 2), let range = plural(before)
    {
      return plain(range, in: before)
    }
    guard let at = parse.chunk(at: start - 1), parse.kind(at) == .noun else { return nil }
    // "Quake dead reach [260]"
    if isHeadline, isLinking(start - 1), isSuffering(start - 2..<start - 1) {
      return Counted("people", parse.text(start - 2..<start - 1), head: "person")
    }
    // "Flood Deaths Top [300]"
    if isHeadline, parse.isPlural(start - 2), isLinking(start - 1),
      let first = parse.nominal(at)?.lowerBound, first < start - 1
    {
      return plain(first..<(start - 1), in: at)
    }
    // "Cholera deaths [nearly 1,000]"
    if isHeadline, at == index - 1, reading.numbers[number].bound != .exact,
      parse.chunks[index].isHeadless, parse.isPlural(start - 1), let range = parse.nominal(at)
    {
      return plain(range, in: at)
    }
    guard
      let toll = parse.chunks[at].tokens.clamped(to: 0..<start).last(where: {
        Self.tolls.contains(parse.tokens[$0].key)
      }), start - toll <= 2
    else { return nil }
    let first = min(parse.nominal(at)?.lowerBound ?? toll, toll)
    return tolled(first..<(toll + 1)) ?? plain(first..<(toll + 1), in: at)
  }

  private static let passing: WordSet = "pass passes cross crosses hit hits near nears"

  /// Whether the token can be a verb that ties a number to its subject.
  private func isLinking(_ token: Int) -> Bool {
    if Self.passing.contains(parse.tokens[token].key) { return true }
    let entry = parse.words[token]
    return entry.verb > 0 && !entry.forms.isDisjoint(with: [.base, .third])
      && !parse.lexicon.verbs[entry.verb].frames.isDisjoint(with: [.link, .change])
  }

  /// "put the crowd at [20,000]", "estimated the hostages in the building at [30]".
  private func put(_ index: Int) -> Counted? {
    // Where people were counted before, the crowd is those people; but not the dead.
    let isFirst = !known.contains {
      reading.numbers[$0.number].kind == .count
        && reading.numbers[$0.number].sentence == parse.sentence
    }
    guard parse.isWord(index - 1, .at) else { return nil }
    if let also = putAlso(index) { return also }
    let verb = parse.chunks[max(0, index - 8)..<index].lastIndex { $0.kind == .verb }
    guard let verb, verb + 1 < index - 1, !parse.chunks[verb].verb.isPassive,
      !parse.isReduced(verb), parse.frames(verb).contains(.put),
      !parse.frames(verb).contains(.event), let object = parse[verb + 1], object.kind == .noun,
      object.numbers.isEmpty, !object.isPronoun,
      parse.headClasses(verb + 1).isDisjoint(with: [.tally, .quantity]),
      isFirst || parse.headClasses(verb + 1).contains(.state),
      let range = parse.nominal(verb + 1)
    else { return nil }
    return suffering(verb + 1) ?? members(range, in: verb + 1)
  }

  /// "put the rescued at 368 and the missing at [100]"
  private func putAlso(_ index: Int) -> Counted? {
    guard parse.kind(index - 3) == .conjunction || parse.kind(index - 3) == .comma, index > 5,
      let before = parse.chunks[max(0, index - 5)..<index - 3].last(where: { !$0.numbers.isEmpty }),
      parse.tokens[before.tokens.lowerBound - 1].key == .at
    else { return nil }
    return suffering(index - 2)
  }
}
