import Numbers
import Shared

/// Numbers whose noun is left out: it stands elsewhere in the clause, or before.
extension CountedReader {
  /// "shot [three] dead", "[20] injured", "[3] Shot": people, and what became of them.
  func fated(_ number: Int, in index: Int) -> Counted? {
    let start = reading.numbers[number].tokens.upperBound
    guard var range = parse.nominal(index, from: start) else { return nil }
    // "More than a hundred killed, sacred places lost"
    if range.count > 1, parse.tokens.isMark(range.lowerBound + 1, UInt8(ascii: ",")) {
      range = range.prefix(1)
    }
    guard range.count == 1 else { return nil }
    let entry = parse.words[range.lowerBound]
    let isHarm =
      entry.forms.contains(.participle)
      && parse.lexicon.verbs[entry.verb].frames.contains(.harm)
    let isLone = parse.kind(index + 1) == .verb
    guard entry.classes.contains(.state) || isHarm && (isHeadline || isLone) else { return nil }
    return people(before: index, parse.text(range), chunk: index)
  }

  var isHeadline: Bool { reading.article.sentences[parse.sentence].role == .headline }

  /// The people counted before in the sentence, or just people, in the state `state`.
  private func people(before index: Int, _ state: String, chunk: Int? = nil) -> Counted {
    // "two children were among the [12] killed": those are not the children alone.
    let isWhole = parse.isWord(index - 1, in: Self.among)
    let noun = (isWhole ? nil : personNoun(before: index)) ?? Self.somebody
    return Counted(noun.text, state, head: noun.head, chunk: chunk)
  }

  func antecedent(_ at: Int) -> Int { parse.kind(at) == .comma ? at - 1 : at }

  /// "[8] killed", "[12,000] in custody", "killed [10]".
  func people(_ number: Int, in index: Int) -> Counted? {
    if let state = suffered(index) {
      let noun = personNoun(before: index)
      if noun == nil, !parse.frames(index + 1).contains(.harm), !known.isEmpty,
        let other = antecedent(of: number, in: index), !isPeople(other)
      {
        return other
      }
      return people(before: index, state)
    }
    let at = parse[index + 1]?.verb.isBe == true ? index + 2 : index + 1
    if let place = parse[at], place.kind == .preposition, let held = parse[at + 1],
      held.kind == .noun, Self.custody.contains(parse.tokens[held.head].key),
      antecedent(of: number, in: index) == nil
    {
      return Self.somebody
    }
    var verb = index - 1
    while parse.kind(verb) == .adverb { verb -= 1 }
    let governs =
      parse.kind(verb) == .verb && parse.frames(verb).contains(.harm) || meetsCrowd(number, verb)
    let suffers =
      parse.kind(index + 1) == .verb && parse[index + 1]!.verb.isPassive
      && parse.frames(index + 1).contains(.harm)
    let acts =
      parse.kind(index + 1) == .verb && !parse.chunks[index + 1].verb.isPassive
      && parse.frames(index + 1).contains(.people)
    // "400 remain missing"
    let lasts =
      parse.frames(index + 1).contains(.link) || parse.lemma(index + 1) == "remain"
    let isState =
      (lasts || parse[index + 1]?.verb.isPassive == true)
      && parse.headClasses(index + 2).contains(.state)
    guard
      governs || suffers || acts || isState || parse.isWord(index + 1, .who)
        || isVague(number, index)
    else { return nil }
    // "5,000 homes fell. [Thousands] more were damaged": no people.
    if isNew(index), !suffers, !acts, parse[index + 1]?.verb.isPassive == true,
      let other = antecedent(of: number, in: index), !isPeople(other)
    {
      return other
    }
    if let animals = animals(number) { return animals }
    let earlier = isVague(number, index) && !isNew(index) ? nil : personNoun(for: number)
    return personNoun(before: index) ?? same(number, in: index) ?? earlier ?? Self.somebody
  }

  /// "Drought hits [4.2 million]", "Women's march attracts [100,000]": what befalls or draws so many.
  private func meetsCrowd(_ number: Int, _ verb: Int) -> Bool {
    guard let lemma = parse.lemma(verb), !parse.chunks[verb].verb.isPassive,
      (reading.numbers[number].interval.low ?? Self.crowd) >= Self.crowd,
      let subject = Subjects(parse: parse).subject(of: verb)
    else { return false }
    let head = parse.tokens[parse.chunks[subject].head].key
    return Self.befalling.contains(lemma) && Self.disasters.contains(head)
      || Self.drawing.contains(lemma) && Self.gatherings.contains(head)
  }

  private static let crowd = 1000.0
  private static let befalling: Set = ["hit", "strike", "affect", "threaten", "uproot", "menace"]
  private static let drawing: Set = ["attract", "draw", "gather", "mobilize", "mobilise", "bring"]
  private static let disasters: WordSet = """
    drought flood floods flooding famine storm cyclone typhoon hurricane earthquake quake tsunami
    epidemic outbreak cholera malaria measles dengue hunger heatwave wildfire wildfires crisis
    """
  private static let gatherings: WordSet = """
    march marches rally rallies protest protests demonstration demonstrations vigil funeral parade
    concert festival strike procession gathering pilgrimage
    """

  /// "all [61] aboard were saved".
  func aboard(_ index: Int) -> Counted? {
    // "a boat with [70] in it"
    let isInside =
      parse.isWord(index - 1, .with) && parse.isWord(index + 2, .it)
      && (parse.isWord(index + 1, .in) || parse.isWord(index + 1, .on))
    let isAboard =
      isInside || parse.isWord(index + 1, in: Self.boarding)
      || parse.isWord(index + 1, .on)
        && parse[index + 2].map { parse.tokens[$0.head].key } == Self.board
    return isAboard ? Self.somebody : nil
  }

  /// "plans to cut [2,500]", "to shed [300]": what firms cut, unless the story tells of other things.
  func jobs(_ index: Int) -> Counted? {
    guard Self.cutting.contains(parse.lemma(index - 1) ?? ""),
      !parse.chunks[index - 1].verb.isPassive
    else { return nil }
    return Counted(text: "jobs", head: "job")
  }

  /// "lost 30 monkeys in the fire. [Five] more died": the animals counted last, where no people were.
  private func animals(_ number: Int) -> Counted? {
    guard
      let last = known.last(where: {
        reading.numbers[$0.number].kind == .count && !$0.counted.isAttribute
      }), reading.numbers[last.number].sentence >= parse.sentence - 1,
      parse.lexicon.animals.contains(WordKey(last.counted.head))
    else { return nil }
    return Counted(text: last.counted.text, head: last.counted.head)
  }

  static let boarding: WordSet = "aboard onboard"
  static let board = WordKey("board")
  private static let cutting: Set = ["cut", "axe", "shed", "slash", "eliminate"]

  static let somebody = Counted(text: "people", head: "person")

  /// "the minister and [14] others", "[thousands] of others": people, where others than they were
  /// named but not counted.
  func others(_ index: Int) -> Counted? {
    guard let chunk = parse[index], parse.tokens[chunk.head].key == .others else { return nil }
    if parse.kind(index - 1) == .conjunction, let other = parse[index - 2], other.kind == .noun,
      !other.isPronoun, other.numbers.allSatisfy({ reading.numbers[$0].implicit }), isPerson(other)
    {
      return Self.somebody
    }
    return nil
  }

  /// "pulled her out with [three] others", "a man was found, and [ten] others": people, where the
  /// last one told of is a person.
  func companions(_ index: Int) -> Counted? {
    guard parse.tokens[parse.chunks[index].head].key == .others, parse.kind(index - 1) != .verb
    else { return nil }
    let last = known.last {
      reading.numbers[$0.number].sentence == parse.sentence && !reading.numbers[$0.number].implicit
    }
    if let last, isPersonal(last.counted) { return nil }
    for at in (max(0, index - 12)..<index).reversed() {
      if parse.isWord(at, .who) { return Self.somebody }
      guard let chunk = parse[at], chunk.kind == .noun else { continue }
      if chunk.isPronoun {
        if Self.oneself.contains(parse.tokens[chunk.head].key) { return Self.somebody }
        continue
      }
      if isPerson(chunk) { return Self.somebody }
      if !chunk.numbers.isEmpty, !chunk.numbers.allSatisfy({ reading.numbers[$0].implicit }) {
        return nil
      }
    }
    return nil
  }

  private static let oneself: WordSet = "i me he him she her who"

  private func isPerson(_ chunk: Chunk) -> Bool {
    if let name = chunk.names.last, reading.names[name].tokens.contains(chunk.head) {
      return reading.names[name].type == .person
    }
    let head = parse.lexicon.singular(parse.tokens.string(chunk.head))
    return parse.lexicon.people.contains(WordKey(head))
  }

  /// "[Hundreds] took part": a plural of number words with nothing behind means people, unless
  /// the sentence has counted something before.
  func isVague(_ number: Int, _ index: Int) -> Bool {
    let phrase = reading.numbers[number]
    guard phrase.bound == .vague, phrase.value == nil, (phrase.interval.low ?? 0) >= 12 else {
      return false
    }
    // "The army cleared 4,000 mines; villagers talk of [tens of thousands]": no people.
    if parse.kind(index - 1) == .preposition, isRetold(index), !known.isEmpty { return false }
    // "in two of five zones hundreds are missing": no count of the zones.
    let least = (phrase.interval.low ?? 0) / 10
    return !known.contains {
      let other = reading.numbers[$0.number]
      return other.sentence == parse.sentence && (other.interval.high ?? .infinity) >= least
    }
  }

  /// The participle behind the number that says what has become of people, with its adjective:
  /// "[8] killed", "[two] found dead"; not a verb with an object.
  func suffered(_ index: Int) -> String? {
    if let state = parse.delayedState(index) { return parse.text(parse.chunks[state].tokens) }
    guard let verb = parse[index + 1], verb.kind == .verb, verb.verb.form == .past,
      verb.verb.governor < 0
    else { return nil }
    let frames = parse.frames(index + 1)
    // "[12] reported killed"
    if frames.contains(.hedge), let fate = parse[index + 2], fate.kind == .verb,
      fate.verb.form == .past || fate.verb.form == .participle, parse.kind(index + 3) != .noun,
      parse.frames(index + 2).contains(.harm)
    {
      return parse.text(verb.head..<fate.tokens.upperBound)
    }
    let isState = parse.headClasses(index + 2).contains(.state)
    guard
      isState
        || parse.kind(index + 2) != .noun && !frames.isDisjoint(with: [.event, .harm])
          && !frames.contains(.intransitive)
    else { return nil }
    let last = isState ? index + 2 : index + 1
    return parse.text(verb.head..<parse.chunks[last].tokens.upperBound)
  }

  /// "the names of the [21] killed on Friday"; but "a gang of [five] made off".
  func isAmongSuffering(_ index: Int) -> Bool {
    parse.isWord(index - 1, .of) && suffered(index) != nil
      && !(parse[index - 2].map { Self.bands.contains(parse.tokens[$0.head].key) } ?? false)
  }

  /// The last people counted before in this sentence.
  func personNoun(before index: Int) -> Counted? {
    // Who does it is not whom it befalls: "one gunman came, killing [three]".
    let verb = parse.kind(index - 1) == .verb ? index - 1 : nil
    let agent = verb.flatMap { Subjects(parse: parse).subject(of: $0) }
    // "samples from two victims of a virus that could kill [millions]"
    let isSmall =
      parse.chunks[index].numbers.last.map {
        (reading.numbers[$0].interval.low ?? 0) < 100_000
      } ?? true
    let people = known.reversed().lazy.filter {
      $0.counted.chunk.map { $0 < index } ?? false
        && reading.numbers[$0.number].sentence == parse.sentence
        && reading.numbers[$0.number].kind == .count && isPeople($0.counted)
        && !reading.numbers[$0.number].implicit && $0.counted.chunk != agent
        && (isSmall || canBePart(parse.chunks[index].numbers.last, of: $0.number))
    }
    // Not a part of them: "eight people, two of them babies; [16] had died".
    let counted = (people.first { $0.counted.whole == nil } ?? people.first)?.counted
    return counted.map { noun(of: $0) }
  }

  /// The words for those counted, without what the text adds of them: "people" of "people killed in
  /// the storm".
  private func noun(of counted: Counted) -> Counted {
    if let bare = counted.bare { return Counted(text: bare, head: counted.head) }
    guard let chunk = counted.chunk, let range = parse.nominal(chunk), range.lowerBound > 0,
      let last = parse[chunk + 1], last.kind == .verb, parse.isReduced(chunk + 1)
    else { return Counted(text: counted.text, head: counted.head) }
    return Counted(text: parse.text(range), head: counted.head)
  }

  /// The people counted in the sentence before, where the number stands for some of them.
  func personNoun(for number: Int? = nil) -> Counted? {
    guard let last = known.last, isPeople(last.counted),
      reading.numbers[last.number].sentence < parse.sentence
    else { return nil }
    // "Two gunmen came. [Fifty] were hurt": more than those are others.
    let sentence = reading.numbers[last.number].sentence
    let enough = known.last {
      reading.numbers[$0.number].sentence == sentence && isPeople($0.counted)
        && canBePart(number, of: $0.number)
    }?.counted
    return enough.map { Counted(text: $0.bare ?? $0.text, head: $0.head) }
  }

  /// Whether the number is not greater than `whole`.
  func canBePart(_ number: Int?, of whole: Int) -> Bool {
    guard let number, let most = reading.numbers[whole].interval.high else { return true }
    return reading.numbers[number].interval.low ?? 0 <= most
  }

  /// "[the six] were freed": those six that were counted before.
  private func same(_ number: Int, in index: Int) -> Counted? {
    guard parse.tokens[parse.chunks[index].tokens.lowerBound].key == .the,
      let value = reading.numbers[number].value
    else { return nil }
    let before = known.last {
      reading.numbers[$0.number].value == value && isPeople($0.counted)
    }?.counted
    return before.map { Counted(text: $0.bare ?? $0.text, head: $0.head) }
  }

  func isPeople(_ counted: Counted) -> Bool { parse.lexicon.people.contains(WordKey(counted.head)) }

  /// "[58 percent] said that": a share of those who were asked.
  func isAnswer(_ index: Int) -> Bool {
    guard parse.chunks[index].isHeadless, let verb = parse[index + 1], verb.kind == .verb,
      !verb.verb.isPassive, parse.kind(index - 1) != .verb, parse.kind(index - 1) != .preposition
    else { return false }
    return !parse.frames(index + 1).isDisjoint(with: [.say, .weak])
  }

  /// Those who were asked, as far as they are named.
  func answerers(_ number: Int, in index: Int) -> Counted {
    let asked = respondents(index) ?? quantity(number, in: index)
    let people = asked.flatMap { isPeople($0) ? $0 : nil }
    return people ?? Counted(text: "respondents", head: "respondent")
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
