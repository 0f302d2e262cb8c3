import Numbers
import Shared

/// Numbers that a tally tells: "the toll rose to [24]", "a population of [900]".
extension CountedReader {
  /// "the death toll rose to [24]", "a population of [100,000]", "the number of dead at [12]".
  func tally(before index: Int) -> Counted? {
    // "the toll, put at 12 on Monday and at [24] on Tuesday", "had stood at 12 and, by one count, at
    // [24]"
    if parse.isWord(index - 1, .at),
      let last = known.last(where: { reading.numbers[$0.number].value != 1 }),
      [.conjunction, .comma].contains(parse.kind(index - 2)),
      reading.numbers[last.number].sentence == parse.sentence,
      let before = parse.chunk(at: reading.numbers[last.number].tokens.lowerBound),
      parse.isWord(before - 1, .at),
      !parse.frames(before - 2).isDisjoint(with: [.put, .link, .change])
        || Self.standing.contains(parse.lemma(before - 2) ?? ""),
      !parse.chunks[before..<index].contains(where: { $0.kind == .verb }),
      parse.chunks[before..<index].contains(where: { $0.kind == .conjunction })
    {
      return last.counted
    }
    // "bringing to [24] the number of dead"
    if parse.isWord(index - 1, .to), parse.headClasses(index + 1).contains(.tally) {
      return tally(index + 1, of: parse.isWord(index + 2, .of) ? index + 3 : nil, number: index)
    }
    var at = index - 1
    guard at >= 0 else { return nil }
    if let listed = givenAs(index) { return listed }
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
      // "before the count brought them down to [12]"
      case .noun
      where parse.chunks[at].isPronoun && parse.kind(at - 1) == .verb
        && Self.driving.contains(parse.lemma(at - 1) ?? ""):
        return nil
      case .noun:
        let classes = parse.headClasses(at)
        if !classes.isDisjoint(with: [.tally, .quantity]), parse.chunks[at].numbers.isEmpty,
          !parse.isWord(at - 1, in: Self.placing)
        {
          // "The police count had stood at [12]": of what was counted before.
          if of == nil, isCount(at), !known.isEmpty || isAnswer { return nil }
          return tally(at, of: of, number: index)
        }
        if parse.isWord(at - 1, .of) { of = at } else if of != at + 1 { of = nil }
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
        // "a later count of the wounded speaks of [250]"
        guard let subject = Subjects(parse: parse).subject(of: at),
          parse.headClasses(subject).contains(.tally), parse.isWord(subject + 1, .of)
        else { return nil }
        return tally(subject, of: subject + 2, number: index)
      // "the number of confirmed dead in the storm"
      case .verb where parse.isWord(at - 1, .of): of = at
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

  /// "The number of captives freed since the truce has reached [58]": the tally that opens the sentence,
  /// whatever stands between.
  func openingTally(_ index: Int) -> Counted? {
    guard 5...Parse.reach ~= index, parse.chunks[index].isHeadless, parse.kind(0) == .noun,
      !parse.headClasses(0).isDisjoint(with: [.tally, .quantity]), parse.isWord(1, .of),
      parse.kind(2) == .noun,
      parse.chunks[2].numbers.isEmpty
    else { return nil }
    let verb = parse.kind(index - 1) == .preposition ? index - 2 : index - 1
    guard parse.kind(verb) == .verb, [.finite, .past].contains(parse.chunks[verb].verb.form),
      !parse.frames(verb).isDisjoint(with: [.change, .link])
    else { return nil }
    let between = parse.chunks[3..<verb]
    guard between.contains(where: { $0.kind == .verb }),
      between.allSatisfy({ chunk in
        chunk.kind == .verb || chunk.kind == .noun
          || chunk.kind == .preposition || chunk.kind == .subordinator || chunk.kind == .date
          || chunk.kind == .adverb
      }), between.allSatisfy(\.numbers.isEmpty)
    else { return nil }
    return tally(0, of: 2, number: index)
  }

  /// "gave the number of people who had fled as [500]", "and that of the missing as [12]", "put the
  /// number who came at [90]".
  private func givenAs(_ index: Int) -> Counted? {
    let isAs = parse.isWord(index - 1, .as)
    guard isAs || parse.isWord(index - 1, .at) else { return nil }
    let verb = parse.chunks[max(0, index - 20)..<(index - 1)].lastIndex {
      guard $0.kind == .verb, $0.verb.id >= 0 else { return false }
      let verb = parse.lexicon.verbs[$0.verb.id]
      return isAs ? Self.giving.contains(verb.lemma) : verb.frames.contains(.put)
    }
    guard let verb, verb + 1 < index, isAs || !parse.isReduced(verb) else { return nil }
    if parse.kind(index - 2) == .noun, parse.isWord(index - 3, .of), parse.isWord(index - 4, .that),
      index - 4 > verb
    {
      guard let range = parse.nominal(index - 2), !isNamed(range, in: index - 2) else {
        return known.last?.counted
      }
      return suffering(index - 2) ?? plain(range, in: index - 2)
    }
    let isPassive = parse.chunks[verb].verb.isPassive
    if !isAs, isPassive || !parse.chunks[verb..<index].contains(where: { $0.kind == .relative }) {
      return nil
    }
    let at = isPassive ? Subjects(parse: parse).subject(of: verb) ?? verb : verb + 1
    guard parse.kind(at) == .noun, !parse.headClasses(at).isDisjoint(with: [.tally, .quantity]),
      parse.chunks[at].numbers.isEmpty
    else { return nil }
    return tally(at, of: parse.isWord(at + 1, .of) ? at + 2 : nil, number: index)
  }

  private static let standing: Set = ["stand", "hover", "remain", "start", "peak"]
  private static let giving: Set = [
    "give", "put", "list", "cite", "quote", "report", "record", "state", "name", "set",
  ]

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
    // "the toll of the injured"
    if isToll(at), let of, of == at + 2, let suffering = suffering(of) { return suffering }
    if isToll(at), let toll = range.flatMap(tolled) { return toll }
    if isTally, !isNamed, let of, of == at + 2, parse.kind(of) != .noun {
      if let suffering = suffering(of) { return suffering }
    }
    if isTally || isSize, !isNamed, let of, of == at + 2, let range = parse.nominal(of) {
      if let suffering = suffering(of) { return suffering }
      var people = noun(range, in: of)
      // "the number of people who died"
      if parse.kind(of + 1) == .relative, parse.frames(of + 2).contains(.event) {
        people.text = parse.text(range.lowerBound..<parse.chunks[of + 2].tokens.upperBound)
      }
      return people
    }
    let isNumber = Self.number.contains(parse.tokens[parse.chunks[at].head].key)
    // "the number aboard"
    if isNumber, parse.isWord(at + 1, in: Self.boarding) {
      return Counted("people", parse.text(parse.chunks[at + 1].tokens), head: "person")
    }
    if isNumber, saysFate(at + 1) || parse.isWord(at + 1, .who) { return Self.somebody }
    // A bare count is of what was counted before, where there is any.
    let isFirst = !known.contains { reading.numbers[$0.number].kind == .count }
    guard let range, !isTally || isNamed || isFirst, !isNumber else { return nil }
    return plain(range, in: at)
  }

  private func isToll(_ at: Int) -> Bool {
    Self.tolls.contains(parse.tokens[parse.chunks[at].head].key)
  }

  /// What a toll counts: people dead, unless it says of what it is.
  func tolled(_ range: Range<Int>) -> Counted? {
    let kinds = range.dropLast()
    guard !kinds.contains(where: { Self.otherTolls.contains(parse.tokens[$0].key) }) else {
      return nil
    }
    var counted = Counted("people", "dead", head: "person")
    counted.isToll = true
    return counted
  }

  /// Of what a toll tells that is none of the dead: "the injury toll".
  private static let otherTolls: WordSet = """
    injury casualty infection animal cattle livestock bird wildlife accident job daily missing
    """
}
