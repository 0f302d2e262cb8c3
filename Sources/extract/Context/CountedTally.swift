import Numbers
import Shared

/// Numbers that are said of a noun: "the toll rose to [24]", "a crew of [six]", "the gang numbered [four]".
extension CountedReader {
  /// "the gang numbered [four]", "a crowd that police put at [20,000]".
  func numbered(_ index: Int) -> Counted? {
    if let object = put(index) { return object }
    // "were trying to reach [50] others"
    if parse.tokens[parse.chunks[index].head].key == .others { return nil }
    if let apposed = numbering(index) { return apposed }
    let verb = parse.isWord(index - 1, .at) ? index - 2 : index - 1
    guard parse.kind(verb) == .verb, !parse.chunks[verb].verb.isBe,
      !parse.frames(verb).isDisjoint(with: verb == index - 1 ? .link : .put),
      !parse.frames(verb).contains(.event)
    else { return nil }
    // "the toll in floods that began in July was put at [12]": nothing of the floods.
    if parse.chunks[verb].verb.isPassive, let tally = tally(before: index) { return tally }
    let subject = Subjects(parse: parse).subject(of: verb)
    let isActive = verb != index - 1 && !parse.chunks[verb].verb.isPassive
    let isRelative = subject.map { parse.kind($0 - 1) == .relative } ?? false
    // "casualties totaling [90]"
    let owner =
      parse.chunks[verb].verb.form == .ing && parse.kind(verb - 1) == .noun
      ? verb - 1
      : !isActive ? subject : isRelative ? subject.map { beforeDate(antecedent($0 - 2)) } : nil
    let holder = described(by: verb, index) ?? owner
    guard let holder, let noun = parse[holder], noun.kind == .noun, !noun.isPronoun,
      noun.numbers.isEmpty,
      parse.headClasses(holder).isDisjoint(with: [.tally, .official, .organization]),
      let range = parse.nominal(holder), !isNamed(range, in: holder)
    else { return nil }
    return members(range, in: holder)
  }

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
    let holder = isObject ? index - 2 : Subjects(parse: parse).subject(of: index - 2)
    guard let holder, parse.kind(holder) == .noun, !parse.chunks[holder].isPronoun,
      let range = parse.nominal(holder)
    else { return nil }
    return plain(range, in: holder)
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
    guard start > 1, let at = parse.chunk(at: start - 1), parse.kind(at) == .noun else {
      return nil
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
    return plain(first..<(toll + 1), in: at)
  }

  /// Whether the token can be a verb that ties a number to its subject.
  private func isLinking(_ token: Int) -> Bool {
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
    let verb = parse.chunks[max(0, index - 8)..<index].lastIndex { $0.kind == .verb }
    guard let verb, verb + 1 < index - 1, !parse.chunks[verb].verb.isPassive,
      !parse.isReduced(verb), parse.frames(verb).contains(.put),
      !parse.frames(verb).contains(.event), let object = parse[verb + 1], object.kind == .noun,
      object.numbers.isEmpty, !object.isPronoun,
      parse.headClasses(verb + 1).isDisjoint(with: [.tally, .quantity]),
      isFirst || parse.headClasses(verb + 1).contains(.state),
      let range = parse.nominal(verb + 1)
    else { return nil }
    return members(range, in: verb + 1)
  }

  /// "the death toll rose to [24]", "a population of [100,000]", "the number of dead at [12]".
  func tally(before index: Int) -> Counted? {
    // "the toll, put at 12 on Monday and at [24] on Tuesday"
    if parse.isWord(index - 1, .at), parse.kind(index - 2) == .conjunction, let last = known.last,
      reading.numbers[last.number].sentence == parse.sentence,
      let before = parse.chunk(at: reading.numbers[last.number].tokens.lowerBound),
      parse.isWord(before - 1, .at), parse.frames(before - 2).contains(.put)
    {
      return last.counted
    }
    // "bringing to [24] the number of dead"
    if parse.isWord(index - 1, .to), parse.headClasses(index + 1).contains(.tally) {
      return tally(index + 1, of: parse.isWord(index + 2, .of) ? index + 3 : nil, number: index)
    }
    var at = index - 1
    guard at >= 0 else { return nil }
    switch parse.kind(at) {
    case .preposition, .verb, .stop, .adverb, .state, .quote: break
    // "Death toll in train crash [at least 73]"
    case .noun where isHeadline && parse.chunks[index].isHeadless: break
    default: return nil
    }
    var of: Int?
    var verbs = 0
    var insertion = uninserted(index)
    while at >= max(0, index - Parse.reach) {
      switch parse.kind(at) {
      case .noun:
        let classes = parse.headClasses(at)
        if !classes.isDisjoint(with: [.tally, .quantity]), parse.chunks[at].numbers.isEmpty,
          !parse.isWord(at - 1, in: Self.placing)
        {
          return tally(at, of: of, number: index)
        }
        if parse.isWord(at - 1, .of) { of = at } else { of = nil }
        // "and that of the missing at [12]"
        if of != nil, parse.isWord(at - 2, .that), let range = parse.nominal(at) {
          return noun(range, in: at)
        }
        // "the toll of three blasts rose to [24]": these only tell of what the toll is.
        if parse.chunks[at].numbers.contains(where: { reading.numbers[$0].kind == .count }),
          parse.chunks[at].isHeadless || parse.kind(at - 1) != .preposition
        {
          return nil
        }
      // "the majority spoke of [six]"
      case .verb where parse.isWord(at + 1, .of) && Self.speaking.contains(parse.lemma(at) ?? ""):
        return nil
      case .verb: verbs += 1
      // "the toll, put at [12] on Monday"
      case .comma where parse.frames(at + 1).contains(.put) && parse.isWord(at + 2, .at): break
      // "the toll, put out on Friday, was [12]"
      case .comma where insertion < at: (at, insertion) = (insertion, index)
      case .comma where at == index - 2: break
      case .comma where isNameList(at), .conjunction where isNameList(at) || isPair(at): break
      // "the toll of the quake that shook the coast rose to [24]": the clause has a verb of its own.
      case .relative where verbs > 1: break
      case .comma, .conjunction, .subordinator, .relative: return nil
      default: break
      }
      at -= 1
    }
    return nil
  }

  /// Whether the chunk says what has become of people: "the number [missing]", "[killed]".
  private func saysFate(_ at: Int) -> Bool {
    parse.kind(at) == .state
      || parse.kind(at) == .verb && parse.frames(at).contains(.harm)
        && parse.chunks[at].verb.form != .finite
  }

  /// Whether the chunk at `at` joins two names: "the number hurt in Italy, Spain and France".
  private func isNameList(_ at: Int) -> Bool {
    [at - 1, at + 1].allSatisfy { parse[$0]?.kind == .noun && !parse.chunks[$0].names.isEmpty }
  }

  /// Whether the conjunction at `at` joins two nouns behind one preposition: "killed by storms and
  /// floods".
  private func isPair(_ at: Int) -> Bool {
    guard parse.kind(at - 2) == .preposition else { return false }
    return [at - 1, at + 1].allSatisfy {
      parse.kind($0) == .noun && parse.chunks[$0].numbers.isEmpty && !parse.chunks[$0].isPronoun
    }
  }

  private static let totals: WordSet = "total"
  /// "the size of U.S. forces will increase to [9,000]"
  private static let sizes: WordSet = "size strength"
  private static let speaking: Set = ["speak", "talk"]

  func tally(_ at: Int, of: Int?, number index: Int) -> Counted? {
    let range = parse.nominal(at)
    let isTally = parse.headClasses(at).contains(.tally)
    // "a total of [12] were held"
    if at == index - 2, Self.totals.contains(parse.tokens[parse.chunks[at].head].key) { return nil }
    // "the death toll", "the seat count" say themselves of what.
    let isNamed =
      range.map { $0.count > 1 && parse.words.part($0.upperBound - 2) == .noun } ?? false
      || Self.tolls.contains(parse.tokens[parse.chunks[at].head].key)
    let isSize =
      Self.sizes.contains(parse.tokens[parse.chunks[at].head].key)
      && of.map { parse.isPlural(parse.chunks[$0].head) } ?? false
    if isTally || isSize, !isNamed, let of, of == at + 2, let range = parse.nominal(of) {
      var people = noun(range, in: of)
      // "the number of people who died"
      if parse.kind(of + 1) == .relative, parse.frames(of + 2).contains(.event) {
        people.text = parse.text(range.lowerBound..<parse.chunks[of + 2].tokens.upperBound)
      }
      return people
    }
    if Self.number.contains(parse.tokens[parse.chunks[at].head].key), saysFate(at + 1) {
      return Self.somebody
    }
    // A bare count is of what was counted before, where there is any.
    let isFirst = !known.contains { reading.numbers[$0.number].kind == .count }
    guard let range, !isTally || isNamed || isFirst,
      !Self.number.contains(parse.tokens[parse.chunks[at].head].key)
    else { return nil }
    return plain(range, in: at)
  }
}
