import Numbers
import Shared

/// Reads what money, a percentage, a measure or a duration is said of.
struct MeasuredReader {
  let parse: Parse
  let known: [(number: Int, counted: Counted)]

  private var reading: Reading { parse.reading }
  private var nouns: CountedReader { CountedReader(parse) }

  /// What the number `number` in chunk `index` measures; nil where the words do not tell.
  func counted(_ number: Int, in index: Int) -> Counted? {
    let phrase = reading.numbers[number]
    if phrase.unit == "magnitude" { return quake(number, in: index) }
    if parse.isWord(index - 1, Self.for), let verb = verb(before: index),
      parse.frames(verb).contains(.trade), let object = dealt(verb, index)
    {
      return object
    }
    if phrase.kind == .duration, isTerm(index) {
      return Counted(text: "sentence", head: "sentence", chunk: nil)
    }
    if let own = modified(number, in: index) { return own }
    if phrase.kind == .rate, !parse.isWord(index - 1, Parse.of), let rate = rate(phrase) {
      return rate
    }
    if let twin = twin(number, in: index) { return twin }
    if let holder = following(number, in: index) { return holder }
    if phrase.kind == .measure, let distance = distance(number, in: index) { return distance }
    if phrase.kind != .duration || parse.isWord(index - 1, Parse.of),
      let held = measuredBefore(index)
    {
      return held
    }
    if phrase.kind == .percent || phrase.kind == .ratio,
      let last = known.last(where: { reading.numbers[$0.number].kind == phrase.kind })
    {
      let isHere = reading.numbers[last.number].sentence == parse.sentence
      let frames = parse.frames(index - 1)
      let isHeld =
        parse.kind(index - 1) == .verb && !parse.chunks[index - 1].verb.isBe
        && frames.isDisjoint(with: [.change, .link])
      if isHeld || isHere && parse.kind(index - 1) != .verb { return last.counted }
    }
    let moves = verb(before: index).map { !parse.frames($0).isDisjoint(with: [.change, .link]) }
    if phrase.kind == .rate, phrase.per == "share", moves != true {
      return Counted(text: "share price", head: "price")
    }
    if let subject = subject(number, in: index) { return subject }
    if phrase.kind == .percent || phrase.kind == .ratio {
      return known.last { reading.numbers[$0.number].kind == phrase.kind }?.counted
    }
    return nil
  }

  /// "[$9 an hour]", "[80 km per hour]": what such a rate is.
  private func rate(_ phrase: NumberPhrase) -> Counted? {
    let isMoney = phrase.unit?.utf8.count == 3
    switch phrase.per {
    case "hour" where isMoney: return Counted(text: "pay", head: "pay")
    case "hour" where phrase.unit == "km" || phrase.unit == "mile":
      return Counted(text: "speed", head: "speed")
    default: return nil
    }
  }

  /// "jailed for [23 years]", "faces [20 years] in prison".
  private func isTerm(_ index: Int) -> Bool {
    if parse.isWord(index + 1, Self.in), let place = parse[index + 2],
      Self.prisons.contains(parse.tokens[place.head].key)
    {
      return true
    }
    return verb(before: index).flatMap { parse.lemma($0) }.map { Self.sentencing.contains($0) }
      ?? false
  }

  /// The noun that the number stands before: "an [18-mile] zone", "a [$13 billion] deal".
  private func modified(_ number: Int, in index: Int) -> Counted? {
    let phrase = reading.numbers[number]
    guard let all = parse.nominal(index, from: phrase.tokens.upperBound) else { return nil }
    let head = parse.classes(all.upperBound - 1)
    guard let range = head.contains(.direction) ? all : nouns.nounPart(all) else {
      return nil
    }
    if range.count == 1, head.contains(.time) { return nil }
    if head.contains(.direction) || parse.classes(range.lowerBound).contains(.direction) {
      return Counted(text: "distance", head: "distance", chunk: nil)
    }
    return nouns.noun(range, in: index)
  }

  /// The same quantity put again: "58 km ([36 miles])", "$5.27, or [28 percent]".
  private func twin(_ number: Int, in index: Int) -> Counted? {
    guard let last = known.last, reading.numbers[last.number].sentence == parse.sentence,
      last.number == number - 1
    else { return nil }
    let kinds = (reading.numbers[last.number].kind, reading.numbers[number].kind)
    let start = reading.numbers[number].tokens.lowerBound
    let gap = start - reading.numbers[last.number].tokens.upperBound
    let isAside = gap == 1 && (parse.kind(index - 1) == .open || parse.kind(index - 1) == .comma)
    let isOr =
      parse.isWord(index - 1, Self.or)
      && (parse.kind(index - 2) == .comma || gap == 1 || kinds.0 != kinds.1)
    guard gap <= 3, isAside || isOr, !(kinds.0 == .count) else { return nil }
    return last.counted
  }

  /// The phrase behind: "[20 km] of cable", "[$54 billion] in revenue", "[65%] of traffic".
  private func following(_ number: Int, in index: Int) -> Counted? {
    let phrase = reading.numbers[number]
    var link = behindAside(index)
    if parse.isWord(link, Self.worth) { link += 1 }
    let isOf = parse.isWord(link, Parse.of)
    let isIn = parse.isWord(link, Self.in) && phrase.kind == .money
    guard isOf || isIn, let other = parse[link + 1], other.kind == .noun, !other.isPronoun,
      let range = parse.nominal(link + 1)
    else { return nil }
    let isPlace = other.names.contains { reading.names[$0].type == .place }
    if isIn, isPlace || other.names.count > 0 && range.count == 1 || isTime(link + 1) {
      return nil
    }
    if phrase.kind == .duration { return nil }
    if phrase.kind == .measure,
      isDirectional(index) || parse.isWord(index - 1, in: Self.spans)
        || spansOut(number)
    {
      return nil
    }
    return nouns.noun(range, in: link + 1)
  }

  /// The chunk behind the number, over "(12.5 miles)".
  private func behindAside(_ index: Int) -> Int {
    guard parse.kind(index + 1) == .open else { return index + 1 }
    let end = (index + 2..<index + 8).first { parse.kind($0) == .close }
    return end.map { $0 + 1 } ?? index + 1
  }

  /// "within" can be a word of the number itself.
  private func spansOut(_ number: Int) -> Bool {
    reading.numbers[number].tokens.contains { Self.spans.contains(parse.tokens[$0].key) }
  }

  private func isTime(_ index: Int) -> Bool {
    guard let chunk = parse[index] else { return false }
    return chunk.kind == .date || parse.headClasses(index).contains(.time)
  }

  private func isDirectional(_ index: Int) -> Bool {
    guard let next = parse[index + 1] else { return false }
    return parse.classes(next.head).contains(.direction)
  }

  // MARK: Lengths

  /// "[40 miles] south-west of the port", "within [10 miles] of the border".
  private func distance(_ number: Int, in index: Int) -> Counted? {
    let lengths: WordSet = "km mile metre foot yard kilometre meter inch"
    guard let unit = reading.numbers[number].unit, lengths.contains(WordKey(unit)) else {
      return nil
    }
    let next = parse[behindAside(index)]
    let end = reading.numbers[number].tokens.upperBound
    let inside = parse.chunks[index].tokens.contains(end) ? end : nil
    for token in [inside, next?.tokens.lowerBound] {
      guard let token else { continue }
      if parse.classes(token).contains(.direction) || parse.tokens[token].key == Self.from
        || parse.tokens[token].key == Self.to
      {
        return Counted(text: "distance", head: "distance", chunk: nil)
      }
    }
    if parse.isWord(index - 1, in: Self.spans) || spansOut(number) {
      return Counted(text: "distance", head: "distance", chunk: nil)
    }
    return nil
  }

  // MARK: Quakes

  /// The quake that a magnitude is of, nearest first.
  private func quake(_ number: Int, in index: Int) -> Counted? {
    if let range = parse.nominal(index, from: reading.numbers[number].tokens.upperBound),
      parse.classes(range.upperBound - 1).contains(.quake)
    {
      return nouns.plain((range.upperBound - 1)..<range.upperBound, in: index)
    }
    for step in 1..<Parse.reach {
      for at in [index - step, index + step] where parse.kind(at) == .noun {
        let chunk = parse.chunks[at]
        if let token = chunk.tokens.last(where: { parse.classes($0).contains(.quake) }) {
          return nouns.plain(token..<(token + 1), in: at)
        }
      }
    }
    return Counted(text: "quake", head: "quake", chunk: nil)
  }

  // MARK: What stands before

  /// "revenue of [$54 billion]", "deals worth [$2.5 billion]", "puts the market at [$748 billion]",
  /// "bought Compaq for [$19 billion]", "damage estimated at [$54 million]".
  private func measuredBefore(_ index: Int) -> Counted? {
    var at = index - 1
    if parse.kind(at) == .adverb { at -= 1 }
    guard parse.kind(at) == .preposition else { return nil }
    if parse.isWord(at, in: Self.attaching) {
      var before = at - 1
      while parse.kind(before) == .adverb || parse.kind(before) == .date { before -= 1 }
      if parse.kind(before) == .verb {
        return before == at - 1 ? valued(before, preposition: at) : nil
      }
      return attached(before)
    }
    return nil
  }

  /// The noun phrase that ends at chunk `at`, with the nouns that it is attached to by "of".
  private func attached(_ at: Int) -> Counted? {
    guard parse.kind(at) == .noun, !parse.chunks[at].isPronoun else { return nil }
    var first = at
    if parse.isWord(at + 1, Self.at) || parse.isWord(at + 1, Self.for) {
      // "puts the market for services in 2007 at": the object begins behind the verb.
      var back = at
      while back > max(0, at - Parse.reach), parse.kind(back) != .verb { back -= 1 }
      if parse.kind(back) == .verb, parse.kind(back + 1) == .noun { first = back + 1 }
      if parse.isWord(at + 1, Self.at), parse.kind(back) == .verb,
        parse.frames(back).isDisjoint(with: [.put])
      {
        return subject(of: back)
      }
    }
    guard let range = parse.nominal(first) else { return nil }
    return nouns.noun(range, in: first)
  }

  private func valued(_ verb: Int, preposition: Int) -> Counted? {
    let group = parse.chunks[verb].verb
    if group.isPassive || parse.isReduced(verb) || parse.frames(verb).contains(.put) {
      var before = verb - 1
      while parse.kind(before) == .adverb { before -= 1 }
      if parse.kind(before) == .noun { return subject(of: verb) }
    }
    return subject(of: verb)
  }

  // MARK: Subjects

  /// "the shares soared [$5.27]", "the tremor lasted [30 seconds]", "the quake measured [6.1]".
  private func subject(_ number: Int, in index: Int) -> Counted? {
    let kind = reading.numbers[number].kind
    var verb = index - 1
    var steps = 0
    while steps < Parse.reach, verb >= 0, parse.kind(verb) != .verb {
      switch parse.kind(verb) {
      case .adverb, .preposition, .date, .noun, .comma, .conjunction, .open, .close: verb -= 1
      case .stop, .subordinator, .relative, .quote, .state, .verb, nil: return nil
      }
      steps += 1
    }
    guard parse.kind(verb) == .verb else { return nil }
    if kind == .duration, parse.lemma(verb) != "last", parse.lemma(verb) != "take",
      !parse.frames(verb).contains(.link)
    {
      return nil
    }
    let isCutBy =
      parse.isWord(index - 1, Self.by) && verb < index - 2
      && !parse.frames(verb).contains(.change)
    if kind == .money || kind == .percent || isCutBy, let object = dealt(verb, index) {
      return object
    }
    if parse.frames(verb).contains(.change) || parse.frames(verb).contains(.link)
      || parse.chunks[verb].verb.isBe || kind == .money || kind == .duration
      || parse.kind(index - 1) == .preposition || verb == index - 1
    {
      return subject(of: verb, kind: kind)
    }
    return nil
  }

  /// The verb of the clause to the left.
  private func verb(before index: Int) -> Int? {
    var at = index - 1
    while at >= max(0, index - 12) {
      switch parse.kind(at) {
      case .verb: return at
      case .comma, .stop, .subordinator, .relative: return nil
      default: at -= 1
      }
    }
    return nil
  }

  /// The money of a verb that has a noun for it ("lost [$2 million]": loss), or its object
  /// ("acquired the firm for [$2 million]").
  private func dealt(_ verb: Int, _ index: Int) -> Counted? {
    if parse.isWord(index - 1, Self.with), parse.frames(verb).contains(.people) {
      return Counted(text: "money", head: "money", chunk: nil)
    }
    if let lemma = parse.lemma(verb), let noun = Self.sums[lemma],
      verb == index - 1
        || verb == index - 2 && Self.giving.contains(lemma) && parse.kind(index - 1) == .noun
    {
      return Counted(text: noun, head: noun, chunk: nil)
    }
    guard !parse.frames(verb).contains(.change), verb + 1 < index,
      parse.kind(verb + 1) == .noun, let range = parse.nominal(verb + 1)
    else { return nil }
    return nouns.noun(range, in: verb + 1)
  }

  /// The subject of the verb at `verb`.
  private func subject(of verb: Int, kind: NumberKind? = nil) -> Counted? {
    guard let at = Subjects(parse: parse).subject(of: verb), let chunk = parse[at],
      !chunk.isPronoun
    else {
      return known.last { reading.numbers[$0.number].kind == kind }?.counted
    }
    if let range = parse.nominal(at) {
      if parse.headClasses(at).contains(.tally) || Self.one.contains(parse.tokens[chunk.head].key),
        parse.isWord(at + 1, Parse.of),
        let of = parse.nominal(at + 2)
      {
        return nouns.noun(of, in: at + 2)
      }
      return nouns.noun(range, in: at)
    }
    if parse.isWord(at + 1, Parse.of), let of = parse.nominal(at + 2) {
      return nouns.noun(of, in: at + 2)
    }
    if let number = chunk.numbers.first, let own = known.last(where: { $0.number == number }) {
      return own.counted
    }
    return known.last { reading.numbers[$0.number].kind == kind }?.counted
  }

  private static let or = WordKey("or")
  private static let `in` = WordKey("in")
  private static let at = WordKey("at")
  private static let with = WordKey("with")
  private static let worth = WordKey("worth")
  private static let by = WordKey("by")
  private static let to = WordKey("to")
  private static let from = WordKey("from")
  private static let `for` = WordKey("for")
  private static let one: WordSet = "one each some most"
  private static let spans: WordSet = "within"
  private static let attaching: WordSet = "of worth at for totaling totalling"
  private static let prisons: WordSet = "prison jail custody"
  private static let sentencing: Set = ["sentence", "jail", "imprison"]
  /// Verbs that may have the receiver between them and the sum.
  private static let giving: Set = ["award", "fine", "grant", "lend"]
  private static let sums = [
    "lose": "loss", "earn": "earnings", "pay": "price", "spend": "spending",
    "donate": "donation", "owe": "debt", "invest": "investment", "borrow": "loan",
    "award": "award", "fine": "fine", "grant": "grant", "lend": "loan",
    "raise": "funds", "steal": "money", "take": "money", "grab": "money", "loot": "money",
  ]
}
