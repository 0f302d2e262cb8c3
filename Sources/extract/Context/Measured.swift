import Numbers
import Shared

/// Reads what money, a percentage, a measure or a duration is said of.
struct MeasuredReader {
  let parse: Parse
  let known: [(number: Int, counted: Counted)]

  var reading: Reading { parse.reading }
  var nouns: CountedReader { CountedReader(parse) }

  /// What the number `number` in chunk `index` measures; nil where the words do not tell.
  func counted(_ number: Int, in index: Int) -> Counted? {
    let phrase = reading.numbers[number]
    if phrase.unit == "magnitude" { return quake(number, in: index) }
    if parse.isWord(index - 1, .for), let verb = verb(before: index),
      parse.frames(verb).contains(.trade), let object = dealt(verb, index)
    {
      return object
    }
    if phrase.kind == .duration, isTerm(index) {
      return Counted(text: "sentence", head: "sentence", chunk: nil)
    }
    if phrase.kind == .duration, let time = gone(number, in: index) { return time }
    if let own = modified(number, in: index) ?? extended(number, in: index)
      ?? nouns.labelledQuantity(index)
    {
      return own
    }
    if phrase.kind == .rate, !parse.isWord(index - 1, .of), let rate = rate(phrase) {
      return rate
    }
    if let twin = twin(number, in: index) { return twin }
    if let holder = following(number, in: index) { return holder }
    if phrase.kind == .duration, let time = pointed(number, in: index) { return time }
    if let sum = sum(number, in: index) { return sum }
    if phrase.kind == .measure, parse.isWord(index - 1, .of),
      let held = measuredBefore(index)
    {
      return held
    }
    if phrase.kind == .measure, let distance = distance(number, in: index) { return distance }
    if phrase.kind != .duration || parse.isWord(index - 1, .of),
      let held = measuredBefore(index)
    {
      return held
    }
    if phrase.unit?.utf8.count == 3, let expected = expected(number, in: index) { return expected }
    if phrase.kind == .percent || phrase.kind == .ratio,
      let last = known.last(where: { reading.numbers[$0.number].kind == phrase.kind })
    {
      let isHere = reading.numbers[last.number].sentence == parse.sentence
      let frames = parse.frames(index - 1)
      let isHeld =
        parse.kind(index - 1) == .verb && !parse.chunks[index - 1].verb.isBe
        && frames.isDisjoint(with: [.change, .link]) && isHolder(of: index - 1)
      if isHeld || isHere && parse.kind(index - 1) != .verb { return last.counted }
    }
    if phrase.kind != .duration, let driven = nouns.driven(index) { return driven }
    let moves = verb(before: index).map { !parse.frames($0).isDisjoint(with: [.change, .link]) }
    if phrase.kind == .rate, phrase.per == "share", moves != true {
      return gained(index) ?? Counted(text: "share price", head: "price")
    }
    if let subject = subject(number, in: index) { return subject }
    if phrase.kind == .percent || phrase.kind == .ratio {
      return known.last { reading.numbers[$0.number].kind == phrase.kind }?.counted
    }
    return phrase.kind == .duration ? spell(index) : nil
  }

  /// Whether somebody has what the verb at `verb` says: "Fox won [3 percent]", not "costs, which added
  /// [3 percent]".
  func isHolder(of verb: Int) -> Bool {
    guard let subject = Subjects(parse: parse).subject(of: verb), let chunk = parse[subject] else {
      return true
    }
    return chunk.isPronoun || !chunk.names.isEmpty
      || parse.lexicon.people.contains(
        WordKey(parse.lexicon.singular(parse.tokens.string(chunk.head))))
  }

  /// "[$9 an hour]", "[80 km per hour]": what such a rate is.
  func rate(_ phrase: NumberPhrase) -> Counted? {
    let isMoney = phrase.unit?.utf8.count == 3
    switch phrase.per {
    case "hour" where isMoney: return Counted(text: "pay", head: "pay")
    case "hour" where phrase.unit == "km" || phrase.unit == "mile":
      return Counted(text: "speed", head: "speed")
    default: return nil
    }
  }

  /// The noun that the number stands before: "an [18-mile] zone", "a [$13 billion] deal".
  func modified(_ number: Int, in index: Int) -> Counted? {
    let phrase = reading.numbers[number]
    // "stones worth [$2 million] pass through the port"
    if parse.isWord(index - 1, .worth), phrase.kind == .money { return nil }
    guard let all = parse.nominal(index, from: phrase.tokens.upperBound) else {
      return converted(index)
    }
    // "an [800-acre] blaze east of the port"
    let last = all.upperBound - 1
    let isThing =
      all.count > 1 && parse.words.part(last - 1) == .noun
      && !parse.classes(last - 1).contains(.direction)
    let head = isThing ? [] : parse.classes(last)
    guard let range = head.contains(.direction) ? all : nouns.nounPart(all) else {
      return nil
    }
    if range.count == 1, head.contains(.time) { return nil }
    if head.contains(.direction) || parse.classes(range.lowerBound).contains(.direction) {
      if let ground = ground(behind: range.upperBound - 1) { return ground }
      return Counted(text: "distance", head: "distance", chunk: nil)
    }
    return nouns.noun(range, in: index)
  }

  /// Whether the number at `index` has its unit behind a hyphen and an article before it.
  private func isTied(_ index: Int) -> Bool {
    guard let number = parse.chunks[index].numbers.last else { return false }
    let end = reading.numbers[number].tokens.upperBound
    return end > 1 && parse.tokens.isMark(end - 2, UInt8(ascii: "-"))
      && parse.tokens[parse.chunks[index].tokens.lowerBound].kind == .word
      && !parse.isPlural(end - 1)
  }

  /// "a [$1.3bn] (£810m) loan", "a [25-mile] (40 km) fence".
  private func converted(_ index: Int) -> Counted? {
    let behind = behindAside(index)
    if isTied(index), parse.isWord(index + 1, in: Self.peaks) {
      return nouns.plain(parse.chunks[index + 1].tokens, in: index + 1)
    }
    // "a [$10,000] (£8,000) reward for": read as a verb
    if behind > index + 1, let verb = parse[behind], verb.kind == .verb, verb.tokens.count == 1,
      parse.words[verb.head].forms == .base,
      Chunker.articles.contains(parse.tokens[parse.chunks[index].tokens.lowerBound].key)
    {
      return nouns.plain(verb.tokens, in: behind)
    }
    // "a [five-year], $2 million contract"
    if parse.kind(index + 1) == .comma, isTied(index),
      let range = parse.nominal(index + 2), parse[index + 2]?.numbers.isEmpty == false
    {
      return nouns.plain(range, in: index + 2)
    }
    guard behind > index + 1, let noun = parse[behind], noun.kind == .noun, !noun.isPronoun,
      noun.numbers.isEmpty, let range = parse.nominal(behind), range == noun.tokens,
      !Self.often.contains(parse.tokens[noun.head].key),
      !Self.extents.contains(parse.tokens[noun.head].key),
      !isTime(behind), !range.contains(where: { parse.classes($0).contains(.direction) })
    else { return nil }
    return nouns.noun(range, in: behind)
  }

  /// The same quantity put again: "58 km ([36 miles])", "$5.27, or [28 percent]".
  func twin(_ number: Int, in index: Int) -> Counted? {
    guard let last = known.last, reading.numbers[last.number].sentence == parse.sentence,
      last.number == number - 1
    else { return nil }
    let kinds = (reading.numbers[last.number].kind, reading.numbers[number].kind)
    let start = reading.numbers[number].tokens.lowerBound
    let gap = start - reading.numbers[last.number].tokens.upperBound
    let isAside =
      gap == 1 && [.open, .comma].contains(parse.kind(index - 1))
      || gap == 1 && parse.isWord(index - 1, .semicolon) && parse.kind(index - 3) == .open
    let isOr =
      parse.isWord(index - 1, .or)
      && (parse.kind(index - 2) == .comma || gap == 1 || kinds.0 != kinds.1)
    guard gap <= 3, isAside || isOr, !(kinds.0 == .count) else { return nil }
    return last.counted
  }

  /// The phrase behind: "[20 km] of cable", "[$54 billion] in revenue", "[65%] of traffic".
  func following(_ number: Int, in index: Int) -> Counted? {
    let phrase = reading.numbers[number]
    var link = behindAside(index)
    if parse.isWord(link, .worth) { link += 1 }
    let isOf = parse.isWord(link, .of)
    let isMoney =
      phrase.kind == .money
      || phrase.kind == .rate && phrase.unit?.utf8.count == 3 && phrase.per != "share"
    let isIn = parse.isWord(link, .in) && isMoney
    guard isOf || isIn, let other = parse[link + 1], other.kind == .noun, !other.isPronoun,
      let range = parse.nominal(link + 1)
    else { return nil }
    let isPlace = other.names.contains { reading.names[$0].type == .place }
    if isIn,
      isPlace || other.names.count > 0 && range.count == 1 || isTime(link + 1) || isPeriod(link + 1)
    {
      return nil
    }
    if phrase.kind == .duration, !isOf || isTime(link + 1) || spansOut(number) { return nil }
    // "the [$13] of Ana Ruiz" is no part of her.
    if phrase.kind == .money, let name = other.names.last, reading.names[name].type == .person {
      return nil
    }
    if phrase.kind == .measure,
      isDirectional(index) || parse.isWord(index - 1, in: Self.spans)
        || parse.isWord(index - 1, in: Self.vertical)
        || spansOut(number)
    {
      return nil
    }
    return nouns.noun(range, in: link + 1)
  }

  /// The chunk behind the number, over "(12.5 miles)".
  func behindAside(_ index: Int) -> Int {
    guard parse.kind(index + 1) == .open else { return index + 1 }
    let end = (index + 2..<index + 8).first { parse.kind($0) == .close }
    return end.map { $0 + 1 } ?? index + 1
  }

  /// "within" can be a word of the number itself.
  func spansOut(_ number: Int) -> Bool {
    reading.numbers[number].tokens.contains { Self.spans.contains(parse.tokens[$0].key) }
  }

  func isTime(_ index: Int) -> Bool {
    guard let chunk = parse[index] else { return false }
    return chunk.kind == .date || parse.headClasses(index).contains(.time)
  }

  /// "revenue of $5 million in the [quarter]", "rose to $29 in early [trading]": no stuff that money
  /// is in.
  private func isPeriod(_ index: Int) -> Bool {
    guard let chunk = parse[index] else { return false }
    return Self.periods.contains(parse.tokens[chunk.head].key)
      || Self.definite.contains(parse.tokens[chunk.tokens.lowerBound].key)
  }

  func isDirectional(_ index: Int) -> Bool {
    guard let next = parse[index + 1] else { return false }
    return parse.classes(next.head).contains(.direction)
  }

  static let spans: WordSet = "within"
  private static let periods: WordSet =
    "quarter half period trading dealings session season term total all"
  private static let peaks: WordSet = "high low"
  private static let often: WordSet = "daily weekly monthly yearly annually"
  private static let definite: WordSet = "the its their his her this that a an"
}
