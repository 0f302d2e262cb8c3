import Numbers
import Shared

/// What a number counts or measures.
struct Counted {
  /// The noun phrase.
  var text: String
  /// Its head noun in the singular.
  var head: String
  /// The chunk that holds the noun; nil where it stands in another sentence or was inferred.
  var chunk: Int?
  /// The number of the whole that is counted from: an index into the reading's numbers.
  var whole: Int?
  /// Whether the words say that it comes on top: "another 12".
  var isNew = false
}

/// Reads what a number counts off its noun phrase, its clause, or the numbers before it.
struct CountedReader {
  let parse: Parse
  /// What the numbers of this sentence so far and of the one before count, by number.
  var known: [(number: Int, counted: Counted)] = []

  var reading: Reading { parse.reading }

  init(_ parse: Parse) { self.parse = parse }

  /// What the number `number` in chunk `index` counts; nil where the words do not tell.
  func counted(_ number: Int, in index: Int) -> Counted? {
    let phrase = reading.numbers[number]
    switch phrase.kind {
    case .percent, .ratio: return share(number, in: index)
    case .money, .measure, .duration, .change: return quantity(number, in: index)
    case .rate where phrase.unit != nil: return quantity(number, in: index)
    case .count, .rate, .multiple: return things(number, in: index)
    case .age, .ordinal, .score: return nil
    }
  }

  // MARK: Counts

  private func things(_ number: Int, in index: Int, depth: Int = 0) -> Counted? {
    if let suffering = leftSo(number, in: index) { return suffering }
    if let own = ownNoun(number, in: index) { return own }
    if let inner = innerNoun(number, in: index) { return inner }
    if let numbered = numbered(index) { return numbered }
    if let included = included(index) { return included }
    if depth < 4, let whole = ofPhrase(number, in: index, depth) { return whole }
    if let predicate = predicate(number, in: index) { return predicate }
    if let tally = tally(before: index) { return tally }
    if let group = group(of: index) { return group }
    if let people = people(number, in: index) { return people }
    if let moved = moved(index) { return moved }
    return antecedent(of: number, in: index)
  }

  /// "shot [three] dead", "left [900] homeless": people, and what became of them.
  private func leftSo(_ number: Int, in index: Int) -> Counted? {
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

  /// "the gang numbered [four]", "a crowd that police put at [20,000]".
  private func numbered(_ index: Int) -> Counted? {
    let verb = parse.isWord(index - 1, Self.at) ? index - 2 : index - 1
    guard parse.kind(verb) == .verb, !parse.chunks[verb].verb.isBe,
      !parse.frames(verb).isDisjoint(with: verb == index - 1 ? .link : .put),
      !parse.frames(verb).contains(.event)
    else { return nil }
    let subject = Subjects(parse: parse).subject(of: verb)
    let isActive = verb != index - 1 && !parse.chunks[verb].verb.isPassive
    let isRelative = subject.map { parse.kind($0 - 1) == .relative } ?? false
    let holder = !isActive ? subject : isRelative ? subject.map { antecedent($0 - 2) } : nil
    guard let holder, let noun = parse[holder], noun.kind == .noun, !noun.isPronoun,
      noun.numbers.isEmpty, !parse.headClasses(holder).contains(.tally),
      let range = parse.nominal(holder)
    else { return nil }
    return plain(range, in: holder)
  }

  /// "the parcels, including [one]".
  private func included(_ index: Int) -> Counted? {
    guard parse.isWord(index - 1, Self.including) else { return nil }
    let at = antecedent(index - 2)
    guard parse.kind(at) == .noun, parse.chunks[at].numbers.isEmpty, !parse.chunks[at].isPronoun,
      let range = parse.nominal(at), parse.isPlural(range.upperBound - 1)
    else { return nil }
    return plain(range, in: at)
  }

  private func antecedent(_ at: Int) -> Int { parse.kind(at) == .comma ? at - 1 : at }

  /// "[12] Syrian refugees currently in Turkey".
  private func ownNoun(_ number: Int, in index: Int) -> Counted? {
    let end = reading.numbers[number].tokens.upperBound
    guard var range = parse.nominal(index, from: end) else { return nil }
    // "a [100]-member chamber" has 100 members.
    let isTied = parse.tokens.isMark(end, UInt8(ascii: "-"))
    if isTied { range = range.prefix(1) }
    var counted = isTied ? plain(range, in: index) : noun(range, in: index)
    counted.isNew = isNew(index)
    return counted
  }

  /// The noun inside the number's own span: "[one major break per year]", "[10-man]".
  private func innerNoun(_ number: Int, in index: Int) -> Counted? {
    let phrase = reading.numbers[number]
    var range = phrase.core.upperBound..<phrase.tokens.upperBound
    let per: WordSet = "per a an each every or"
    while let first = range.first,
      parse.tokens[first].kind == .mark || per.contains(parse.tokens[first].key)
    {
      range = (first + 1)..<range.upperBound
    }
    if let stop = range.first(where: { per.contains(parse.tokens[$0].key) }) {
      range = range.lowerBound..<stop
    }
    guard !range.isEmpty, phrase.kind == .rate || phrase.kind == .count,
      parse.words[range.upperBound - 1].classes.isDisjoint(with: [
        .time, .adverb, .preposition, .determiner,
      ]), parse.tokens[range.upperBound - 1].kind == .word
    else { return nil }
    return plain(range, in: index)
  }

  /// "[12] of the miners", "[30] of the [80] wounded", "[three] of whom".
  private func ofPhrase(_ number: Int, in index: Int, _ depth: Int = 0) -> Counted? {
    guard isLast(number, in: index) else { return nil }
    var at = index + 1
    if parse.isWord(at, Self.out), parse.isWord(at + 1, Parse.of) { at += 1 }
    guard parse.isWord(at, Parse.of), let whole = parse[at + 1] else { return nil }
    if whole.kind == .relative || whole.isPronoun {
      if Self.us.contains(parse.tokens[whole.head].key) {
        return Counted(text: "people", head: "person")
      }
      let before = antecedentNoun(before: index, isNear: whole.kind == .relative)
      guard whole.isPronoun, var named = predicate(number, in: at + 1) ?? apposed(at + 2) else {
        return before
      }
      named.whole = before?.whole
      return named
    }
    guard whole.kind == .noun else { return nil }
    if let inner = whole.numbers.first {
      var counted = things(inner, in: at + 1, depth: depth + 1)
      counted?.whole = inner
      return counted
    }
    guard let range = parse.nominal(at + 1) else { return antecedent(of: number, in: index) }
    return noun(range, in: at + 1)
  }

  /// "six of them [children]".
  private func apposed(_ at: Int) -> Counted? {
    guard parse.kind(at) == .noun, !parse.chunks[at].isPronoun, parse.chunks[at].numbers.isEmpty,
      let range = parse.nominal(at), parse.isPlural(range.upperBound - 1)
    else { return nil }
    return noun(range, in: at)
  }

  private func isLast(_ number: Int, in index: Int) -> Bool {
    guard let chunk = parse[index] else { return false }
    return reading.numbers[number].tokens.upperBound >= chunk.tokens.upperBound
      || parse.nominal(index, from: reading.numbers[number].tokens.upperBound) == nil
  }

  /// "[2,000] are foreign fighters".
  private func predicate(_ number: Int, in index: Int) -> Counted? {
    guard let verb = parse[index + 1], verb.kind == .verb, verb.verb.isBe,
      let next = parse[index + 2], next.kind == .noun, next.numbers.isEmpty, !next.isPronoun,
      !next.isHeadless, let range = parse.nominal(index + 2)
    else { return nil }
    guard parse.isPlural(range.upperBound - 1) || !next.names.isEmpty else { return nil }
    return noun(range, in: index + 2)
  }

  /// "[8] killed", "[12,000] in custody", "killed [10]".
  private func people(_ number: Int, in index: Int) -> Counted? {
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
  private func isVague(_ number: Int, _ index: Int) -> Bool {
    let phrase = reading.numbers[number]
    guard phrase.bound == .vague, phrase.value == nil, (phrase.interval.low ?? 0) >= 12 else {
      return false
    }
    return !known.contains { reading.numbers[$0.number].sentence == parse.sentence }
  }

  /// The last thing counted before in this sentence that is not measured.
  private func personNoun(before index: Int) -> String? {
    known.last {
      $0.counted.chunk.map { $0 < index } ?? false
        && reading.numbers[$0.number].sentence == parse.sentence
        && reading.numbers[$0.number].kind == .count
        && Self.canSuffer.contains(WordKey($0.counted.head))
    }?.counted.text
  }

  /// The people counted in the sentence before, where the number stands for some of them.
  private func personNoun() -> String? {
    guard let last = known.last, Self.canSuffer.contains(WordKey(last.counted.head)),
      reading.numbers[last.number].sentence < parse.sentence
    else { return nil }
    return last.counted.text
  }

  private func lastWord(_ text: String) -> String {
    text.split(separator: " ").last.map(String.init) ?? text
  }

  /// What the numbers before count: "all [three] are down".
  private func antecedent(of number: Int, in index: Int) -> Counted? {
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
    return counted
  }

  /// "the number who fled at [100]": the noun is nearer ahead than in an earlier sentence.
  private func isTally(_ index: Int) -> Bool {
    (max(0, index - 6)..<index).contains {
      parse.kind($0) == .noun && parse.headClasses($0).contains(.tally)
    }
  }

  /// What the next number of the sentence counts: "[10] or 12 people".
  private func following(_ number: Int, in index: Int) -> Counted? {
    for next in (index + 1)..<max(index + 1, min(parse.chunks.count, index + Parse.reach)) {
      guard let other = parse.chunks[next].numbers.first,
        reading.numbers[other].kind == .count
      else { continue }
      return ownNoun(other, in: next)
    }
    return nil
  }

  /// The noun phrase that "of whom" and, farther back, "of them" mean: what was counted last, but
  /// not in passing ("in 13 countries").
  private func antecedentNoun(before index: Int, isNear: Bool) -> Counted? {
    var counted = known.last {
      let phrase = reading.numbers[$0.number]
      guard phrase.kind == .count, !isNear || phrase.sentence == parse.sentence else {
        return false
      }
      guard phrase.sentence == parse.sentence, let chunk = $0.counted.chunk else { return true }
      return parse.kind(chunk - 1) != .preposition || !parse.isWord(chunk - 1, in: Self.placing)
    }
    if counted == nil {
      var before = index - 1
      while before >= max(0, index - Parse.reach) {
        if parse.kind(before) == .noun, !parse.chunks[before].isPronoun,
          let range = parse.nominal(before)
        {
          return noun(range, in: before)
        }
        before -= 1
      }
      return nil
    }
    counted!.counted.whole = counted!.number
    counted!.counted.isNew = false
    return counted!.counted
  }

  /// "the death toll rose to [24]", "a population of [100,000]", "the number of dead at [12]".
  func tally(before index: Int) -> Counted? {
    var at = index - 1
    guard at >= 0 else { return nil }
    switch parse.kind(at) {
    case .preposition, .verb, .stop, .adverb, .state, .quote: break
    default: return nil
    }
    var of: Int?
    while at >= max(0, index - Parse.reach) {
      switch parse.kind(at) {
      case .noun:
        let classes = parse.headClasses(at)
        if !classes.isDisjoint(with: [.tally, .quantity]), parse.chunks[at].numbers.isEmpty {
          return tally(at, of: of, number: index)
        }
        if parse.isWord(at - 1, Parse.of) { of = at } else { of = nil }
        if parse.chunks[at].numbers.isEmpty == false { return nil }
      case .comma where at == index - 2: break
      case .comma, .conjunction, .subordinator, .relative: return nil
      default: break
      }
      at -= 1
    }
    return nil
  }

  /// "a crew of [six]", "a family of [four]".
  private func group(of index: Int) -> Counted? {
    guard parse.isWord(index - 1, Parse.of), parse.kind(index - 2) == .noun,
      parse.chunks[index - 2].numbers.isEmpty, !parse.headClasses(index - 2).contains(.tally),
      let range = parse.nominal(index - 2)
    else { return nil }
    let head = parse.tokens[range.upperBound - 1].key
    if Self.parents.contains(head) { return Counted(text: "children", head: "child") }
    return Self.extremes.contains(head) ? nil : plain(range, in: index - 2)
  }

  /// "casualties rose from [10] to [16]", "attacks run at [20 per month]".
  private func moved(_ index: Int) -> Counted? {
    guard parse.isWord(index - 1, in: Self.toward) else { return nil }
    var verb = index - 2
    while verb > 0, index - verb < 8,
      parse.kind(verb) == .preposition
        || parse.kind(verb) == .adverb || parse.chunks[verb].isHeadless
    { verb -= 1 }
    guard parse.kind(verb) == .verb,
      parse.frames(verb).contains(.change) || verb == index - 2,
      let subject = Subjects(parse: parse).subject(of: verb), !parse.chunks[subject].isPronoun,
      parse.chunks[subject].numbers.isEmpty, let range = parse.nominal(subject)
    else { return nil }
    if parse.headClasses(subject).contains(.tally) { return nil }
    return noun(range, in: subject)
  }

  private func tally(_ at: Int, of: Int?, number index: Int) -> Counted? {
    if parse.headClasses(at).contains(.tally), let of, of == at + 2,
      let range = parse.nominal(of)
    {
      return noun(range, in: of)
    }
    if Self.number.contains(parse.tokens[parse.chunks[at].head].key) {
      return nil
    }
    guard let range = parse.nominal(at) else { return nil }
    return plain(range, in: at)
  }

  // MARK: Shares and quantities

  /// "65 percent of traffic", "52 percent in Egypt", "a 10 percent stake".
  private func share(_ number: Int, in index: Int) -> Counted? {
    if let own = ownNoun(number, in: index) { return own }
    if let whole = ofPhrase(number, in: index) { return whole }
    if isLast(number, in: index), let next = parse[index + 1], next.kind == .noun,
      parse.classes(next.tokens.lowerBound).contains(.determiner),
      let range = parse.nominal(index + 1)
    {
      return noun(range, in: index + 1)
    }
    return quantity(number, in: index) ?? respondents(index)
  }

  /// "of 1,200 voters [58 percent] agreed": those counted before in the sentence.
  private func respondents(_ index: Int) -> Counted? {
    guard parse.kind(index + 1) == .verb else { return nil }
    return known.last {
      reading.numbers[$0.number].kind == .count
        && reading.numbers[$0.number].sentence == parse.sentence
    }?.counted
  }

  private func quantity(_ number: Int, in index: Int) -> Counted? {
    MeasuredReader(parse: parse, known: known).counted(number, in: index)
  }

  /// Whether "another", "more", "others" says that the number comes on top.
  private func isNew(_ index: Int) -> Bool {
    guard let chunk = parse[index] else { return false }
    return chunk.tokens.contains { token in
      Self.new.contains(parse.tokens[token].key)
        && !chunk.numbers.contains { isLater(token, in: reading.numbers[$0]) }
    }
      || index > 0 && chunk.tokens.lowerBound > 0
        && Self.new.contains(parse.tokens[chunk.tokens.lowerBound - 1].key)
  }

  /// Whether the token stands inside the number and does not begin it: "more" of "no more than".
  private func isLater(_ token: Int, in number: NumberPhrase) -> Bool {
    number.tokens.contains(token)
      && !(parse.tokens[token].key == Self.another || token >= number.core.upperBound)
  }

  static let another = WordKey("another")
  static let the = WordKey("the")
  static let at = WordKey("at")
  static let including = WordKey("including")
  static let us: WordSet = "us you"
  static let parents: WordSet = "mother father parent parents grandmother grandfather"
  static let extremes: WordSet = "peak high low top average maximum minimum record"
  static let placing: WordSet = "in at on across among near"
  static let toward: WordSet = "at to from"
  static let out = WordKey("out")
  static let number: WordSet = "number figure figures"
  static let now: WordSet = "currently now still already"
  /// Prepositions without which a participle says little: "associated [with]".
  static let complements: WordSet = "with of to for from as"
  static let particles: WordSet = "up down out off"
  static let new: WordSet = "another more additional further extra others other"
  static let custody: WordSet = """
    custody detention prison prisons jail jails hospital hospitals captivity hiding exile
    quarantine shelters tents camps cells centers centres
    """
  static let canSuffer: WordSet = """
    person man woman child soldier civilian fighter policeman officer worker passenger
    student resident militant villager protester prisoner migrant refugee trooper miner
    tourist patient sailor hostage guard demonstrator boy girl Palestinian Israeli Iraqi
    employee rebel troop police insurgent
    """
}
