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
  /// The noun alone, where the text adds what has become of them: "people" of "people killed".
  var bare: String?
  /// Whether it is counted in passing, in a relative clause.
  var isAside = false
  /// Whether the number only describes: "a three-party bloc", "[300] are foreign workers".
  var isAttribute = false
  /// Whether it is a toll, which counts people dead.
  var isToll = false
  /// Where in its clause the number stands.
  var slot = Slot()
  /// What the verb beside the number says has become of those counted: "killed".
  var fate: String?

  /// People, or others named by `noun`, and what has become of them.
  init(_ noun: String, _ state: String, head: String, chunk: Int? = nil) {
    self.init(text: noun + " " + state, head: head, chunk: chunk)
    bare = noun
  }

  init(text: String, head: String, chunk: Int? = nil) {
    (self.text, self.head, self.chunk) = (text, head, chunk)
  }
}

/// Reads what a number counts off its noun phrase, its clause, or the numbers before it.
struct CountedReader {
  let parse: Parse
  /// What the numbers of this sentence so far and of the one before count, by number.
  var known: [(number: Int, counted: Counted)] = []
  /// The sentence before, if any.
  var earlier: Parse?
  /// The label that this paragraph begins with, if any.
  var label: Parse?

  var reading: Reading { parse.reading }

  init(_ parse: Parse) { self.parse = parse }

  /// What the number `number` in chunk `index` counts; nil where the words do not tell.
  func counted(_ number: Int, in index: Int) -> Counted? {
    let phrase = reading.numbers[number]
    switch phrase.kind {
    case .percent, .ratio: return share(number, in: index)
    case .money, .measure, .duration, .change: return quantity(number, in: index)
    case .rate where phrase.unit != nil: return quantity(number, in: index)
    case .count, .rate, .multiple:
      var counted = things(number, in: index)
      counted?.isAttribute = isAttribute(index)
      return counted
    case .age, .ordinal, .score: return nil
    }
  }

  // MARK: Counts

  func things(_ number: Int, in index: Int, depth: Int = 0) -> Counted? {
    if let of = partitive(index), let counted = antecedentNoun(before: of, isNear: true) {
      return part(of: counted, number, in: index)
    }
    if let suffering = fated(number, in: index) { return suffering }
    if let whole = outOf(number, in: index) { return whole }
    if let marked = marked(index) ?? ballotsTold(number, in: index) { return marked }
    if let own = shared(number, in: index) ?? ownNoun(number, in: index) { return own }
    if let opening = openingTally(index) { return opening }
    if let inner = innerNoun(number, in: index) { return inner }
    if let listed = gapped(number, in: index) ?? explained(index) ?? announced(index) {
      return listed
    }
    if depth < 4, let whole = ofPhrase(number, in: index, depth) { return whole }
    if let noun = besides(index) ?? onlyOnes(number, in: index) ?? strong(index) ?? fronted(
      number, in: index) ?? labelled(index) ?? captioned(index) ?? terse(index)
    {
      return noun
    }
    if let numbered = estimated(number, in: index) ?? nearing(number, in: index)
      ?? inNumber(index)
    {
      return numbered
    }
    // "put the count at [eight] killed": those killed, not the count.
    let isFate = parse.isWord(index - 1, .at) && suffered(index) != nil
    if !isFate, let numbered = numbered(index) { return numbered }
    if let included = included(index) ?? byMany(index) ?? amongItsKind(index) { return included }
    if !isWhole(index), let predicate = predicate(number, in: index) { return predicate }
    if !isFate, let tally = tally(before: index) { return tally }
    if let step = step(number, in: index) ?? ballots(number, in: index)
      ?? corrected(number, in: index) ?? housed(index) ?? patients(index)
    {
      return step
    }
    if let same = wholeOfPart(number, in: index) { return same }
    if !isAmongSuffering(index), let group = group(of: index) { return group }
    if let others = others(index) { return others }
    if let people = people(number, in: index) { return people }
    if let moved = moved(index) ?? driven(index) { return moved }
    if let people = companions(index) { return people }
    return antecedent(of: number, in: index) ?? aboard(index) ?? jobs(index) ?? trailing(index)
  }

  /// "[12] Syrian refugees currently in Turkey".
  func ownNoun(_ number: Int, in index: Int) -> Counted? {
    let end = reading.numbers[number].tokens.upperBound
    if isDoubleHyphen(end) { return nil }
    // "with [300] aboard sinks"
    if end < parse.tokens.all.count, Self.boarding.contains(parse.tokens[end].key) {
      return Self.somebody
    }
    if let children = children(of: number) { return children }
    guard var range = parse.nominal(index, from: end).flatMap({ nounPart($0) }),
      !isAlone(number, before: range, in: index)
    else { return nil }
    // "a [100]-member chamber" has 100 members.
    let isTied = parse.tokens.isMark(end, UInt8(ascii: "-"))
    if isTied, range.count > 1, parse.tokens[range.lowerBound].key == .strong {
      return members(range.dropFirst(), in: index)
    }
    range = isTied ? range.prefix(1) : unjoined(range, in: index)
    var counted = isTied ? plain(range, in: index) : noun(range, in: index)
    counted.isNew = isNew(index)
    return counted
  }

  /// "[16] male and 14 female students", "[12] local and foreign workers": the noun of both.
  func shared(_ number: Int, in index: Int) -> Counted? {
    guard parse.kind(index + 1) == .conjunction, let next = parse[index + 2], next.kind == .noun,
      next.numbers.allSatisfy({ reading.numbers[$0].kind == .count }),
      let own = parse.nominal(index, from: reading.numbers[number].tokens.upperBound),
      own.count == 1, describes(own.lowerBound), let range = parse.nominal(index + 2),
      range.count > 1, describes(range.lowerBound),
      parse.isPlural(range.upperBound - 1)
        || next.numbers.first.map({ reading.numbers[$0].value == 1 }) == true,
      !describes(range.upperBound - 1)
    else { return nil }
    var counted = plain(range.dropFirst(), in: index + 2)
    counted.text = parse.text(own) + " " + counted.text
    return counted
  }

  /// Whether the token is an adjective, or a people's name used as one.
  private func describes(_ token: Int) -> Bool {
    if let name = parse.words.name(startingAt: token) {
      return reading.names[name].type == .group && !parse.isPlural(token)
    }
    return parse.words.part(token) == .adjective && parse.classes(token).isDisjoint(with: .state)
  }

  /// "father-of-[three] Tom Fox".
  private func children(of number: Int) -> Counted? {
    let start = reading.numbers[number].tokens.lowerBound
    let hyphen = UInt8(ascii: "-")
    guard start > 3, parse.tokens.isMark(start - 1, hyphen), parse.tokens[start - 2].key == .of,
      parse.tokens.isMark(start - 3, hyphen), Self.parents.contains(parse.tokens[start - 4].key)
    else { return nil }
    return Counted(text: "children", head: "child")
  }

  /// Whether two hyphens stand for a dash at `token`: "toll hits [73]--mayor".
  private func isDoubleHyphen(_ token: Int) -> Bool {
    let tokens = parse.tokens
    return token + 1 < tokens.all.count && tokens.isMark(token, UInt8(ascii: "-"))
      && tokens.isMark(token + 1, UInt8(ascii: "-"))
  }

  /// The people alone, where a sentence about them begins without a joint: "the [18] people Dr. Ana
  /// Ruiz had treated".
  private func unjoined(_ range: Range<Int>, in index: Int) -> Range<Int> {
    guard range.count > 2, let name = parse.chunks[index].names.last,
      reading.names[name].type == .person,
      reading.names[name].tokens.upperBound == range.upperBound,
      let people = range.first(where: {
        parse.isPlural($0)
          && parse.lexicon.people.contains(
            WordKey(parse.lexicon.singular(parse.tokens.string($0))))
      }), people < reading.names[name].tokens.lowerBound
    else { return range }
    return range.lowerBound..<(people + 1)
  }

  /// The words up to the head noun: "cable" of "[one] cable down"; nil for "[two feet] higher".
  func nounPart(_ range: Range<Int>) -> Range<Int>? {
    guard parse.tokens[range.upperBound - 1].key != .ones else { return nil }
    return range.last { isNoun($0) }.map { range.lowerBound..<($0 + 1) }
  }

  /// Whether the token can be the head of a noun phrase; not an adjective that compares or measures.
  private func isNoun(_ token: Int) -> Bool {
    if Self.comparatives.contains(parse.tokens[token].key) { return false }
    return switch parse.words.part(token) {
    case .adverb: false
    case .verb where parse.words[token].forms.contains(.participle):
      parse.classes(token).contains(.state)
    case .adjective:
      parse.classes(token).isDisjoint(with: [.extent, .direction])
        && !parse.tokens.string(token).hasSuffix("er")
    default: true
    }
  }

  /// The noun inside the number's own span: "[one major break per year]", "[10-man]".
  func innerNoun(_ number: Int, in index: Int) -> Counted? {
    let phrase = reading.numbers[number]
    var range = phrase.core.upperBound..<phrase.tokens.upperBound
    let per: WordSet = "per a an each every or"
    while let first = range.first, parse.tokens[first].kind == .mark {
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

  // MARK: Shares and quantities

  /// "65 percent of traffic", "52 percent in Egypt", "a 10 percent stake".
  func share(_ number: Int, in index: Int) -> Counted? {
    if isAgainst(index) { return Self.vote }
    if let label = labelledQuantity(index) { return label }
    if let own = ownNoun(number, in: index) ?? turnout(index) { return own }
    if let whole = personalShare(index) ?? ofPhrase(number, in: index) { return whole }
    if let votes = votes(index) { return votes }
    if isAnswer(index) { return answerers(number, in: index) }
    if isLast(number, in: index), let next = parse[index + 1], next.kind == .noun,
      parse.classes(next.tokens.lowerBound).contains(.determiner),
      let range = parse.nominal(index + 1)
    {
      return noun(range, in: index + 1)
    }
    return quantity(number, in: index) ?? respondents(index)
  }

  func quantity(_ number: Int, in index: Int) -> Counted? {
    MeasuredReader(parse: parse, known: known).counted(number, in: index)
  }

  private static let comparatives: WordSet = """
    stronger weaker higher lower bigger smaller larger cheaper dearer richer poorer faster slower
    taller shorter longer older younger warmer colder hotter cooler wider deeper heavier lighter
    greater fewer safer softer firmer better worse tighter closer nearer earlier later
    """
  static let among: WordSet = "among amongst"
  static let us: WordSet = "us you"
  /// Pronouns for one quantity: "half of it".
  static let sum: WordSet = "it that this"
  static let parents: WordSet = """
    mother father parent parents grandmother grandfather dad mum mom daddy grandad granddad grandma
    stepfather stepmother
    """
  static let number: WordSet = "number figure figures"
  static let bands: WordSet = "gang group team crew band party squad panel jury unit"
  static let settlements: WordSet = """
    city town village company firm island district province community suburb port county country
    state region capital nation republic archipelago territory metropolis settlement
    """
  static let fractions: WordSet = "none any some all each both half most many few one"
  /// What befalls people or they do, one by one: "the release of [12]".
  static let moves: WordSet = """
    return release arrest capture detention abduction kidnapping rescue evacuation expulsion
    deportation deployment escape departure arrival killing slaughter massacre murder execution
    beheading shooting hiring sacking dismissal condition conditions fate whereabouts identity
    identities
    """
  static let extremes: WordSet = "peak high low top average maximum minimum record level levels"
  static let placing: WordSet = "in at on across among near"
  static let toward: WordSet = "at to from"
  /// Tallies that say themselves of whom: "the toll of the quake".
  static let tolls: WordSet = "toll tolls"
  static let now: WordSet = "currently now still already"
  /// Prepositions without which a participle says little: "associated [with]".
  static let complements: WordSet = "with of to for from as"
  static let particles: WordSet = "up down out off"
  static let new: WordSet = "another more additional further extra others other"
  static let custody: WordSet = """
    custody detention prison prisons jail jails hospital hospitals captivity hiding exile
    quarantine shelters tents camps cells centers centres
    """
}
