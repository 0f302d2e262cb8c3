import Shared

/// Cuts sentences into chunks, by the words' classes and what stands left and right of them.
struct Chunker {
  let vocabulary: ClauseLexicon
  let tokens: Tokens
  let reading: Reading
  let covers: Covers

  private(set) var chunks: [Chunk] = []
  private(set) var noun: Chunk?
  private(set) var at = 0
  private(set) var end = 0
  private(set) var left = Left.start
  private(set) var sentence = 0

  /// What stands before a word, adverbs aside.
  enum Left {
    case start, determiner, number, nominal, preposition, verb, be, toInfinitive, comma,
      conjunction, relative, pronoun, other
  }

  init(_ reading: Reading, _ covers: Covers, _ vocabulary: ClauseLexicon) {
    self.reading = reading
    self.covers = covers
    self.vocabulary = vocabulary
    tokens = reading.tokens
  }

  /// The chunks of sentence `index`.
  mutating func chunks(ofSentence index: Int) -> [Chunk] {
    let range = tokens.sentences[index]
    sentence = index
    chunks = []
    noun = nil
    left = .start
    at = range.lowerBound
    end = range.upperBound
    while at < end { step() }
    closeNoun()
    return chunks
  }

  func entry(_ index: Int) -> ClauseLexicon.Entry { vocabulary.entry(index, in: tokens) }

  private mutating func step() {
    if let number = covers.number(startingAt: at) {
      let range = reading.numbers[number].tokens
      if reading.numbers[number].implicit { return word() }
      if left == .nominal || noun?.numbers.count ?? 0 > 2 { closeNoun() }
      extendNoun(range, number: number)
      left = .number
    } else if let name = covers.name(startingAt: at) {
      extendNoun(reading.names[name].tokens, name: name)
      left = .nominal
    } else if let date = covers.date(startingAt: at) {
      self.date(reading.dates[date].tokens)
    } else if tokens[at].kind == .possessive {
      possessive()
    } else if tokens[at].kind == .mark {
      mark()
    } else {
      word()
    }
  }

  // MARK: Noun phrases

  private mutating func extendNoun(_ range: Range<Int>, number: Int? = nil, name: Int? = nil) {
    // Two names or a name after a plural noun are two phrases only where a mark parts them.
    var phrase =
      noun ?? Chunk(kind: .noun, tokens: range, head: range.upperBound - 1, isHeadless: true)
    phrase.tokens = phrase.tokens.lowerBound..<range.upperBound
    phrase.head = range.upperBound - 1
    if let number { phrase.numbers.append(number) } else { phrase.isHeadless = false }
    if let name { phrase.names.append(name) }
    noun = phrase
    at = range.upperBound
  }

  private mutating func closeNoun() {
    if let noun { chunks.append(noun) }
    noun = nil
  }

  private mutating func push(_ kind: Chunk.Kind, _ after: Left, count: Int = 1) {
    closeNoun()
    chunks.append(Chunk(kind: kind, tokens: at..<(at + count), head: at))
    at += count
    left = after
  }

  private mutating func date(_ range: Range<Int>) {
    let isModifier =
      range.upperBound < end
      && (tokens[range.upperBound].kind == .possessive
        || noun != nil && left == .determiner && isNominal(range.upperBound))
    if isModifier {
      extendNoun(range)
      left = .nominal
    } else {
      push(.date, left == .start ? .start : .other, count: range.count)
    }
  }

  private mutating func possessive() {
    if left == .pronoun || noun == nil {
      verbGroup()
    } else {
      extendNoun(at..<(at + 1))
      left = .determiner
    }
  }

  /// A mark: hyphens join words, other marks part phrases.
  private mutating func mark() {
    let byte = tokens.firstByte(at)
    let isSpaced = tokens[at].shape.contains(.spaced)
    let joins = at + 1 < end && !tokens[at + 1].shape.contains(.spaced) && !isSpaced
    switch byte {
    case UInt8(ascii: "-") where joins && noun != nil && !closes(at + 1),
      UInt8(ascii: "/") where joins && noun != nil,
      UInt8(ascii: "&") where noun != nil, UInt8(ascii: "$"), UInt8(ascii: "%"):
      extendNoun(at..<(at + 1))
      left = .determiner
    case UInt8(ascii: ","): push(.comma, .comma)
    case UInt8(ascii: "("), UInt8(ascii: "["): push(.open, .comma)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): push(.close, .comma)
    default:
      guard isQuoteMark else { return push(.stop, .start) }
      // "a “safe zone”": a quotation inside a noun phrase does not part it.
      if noun != nil, left == .determiner || left == .number {
        at += 1
      } else {
        push(.quote, left == .nominal ? .nominal : .comma)
      }
    }
  }

  private var isQuoteMark: Bool {
    if tokens.isMark(at, UInt8(ascii: "\"")) || tokens.isMark(at, UInt8(ascii: "'")) { return true }
    let scalar = UTF8Text.scalar(tokens.text.bytes, Int(tokens[at].start)).value
    return (0x2018...0x201F).contains(scalar) || scalar == 0xAB || scalar == 0xBB
  }

  func closes(_ index: Int) -> Bool {
    let known = entry(index)
    let opens = WordClass([.determiner, .pronoun, .auxiliary, .subordinator])
    return (!known.classes.isDisjoint(with: opens) || left == .number && known.forms == .ing)
      && covers.number(startingAt: index) == nil
  }

  // MARK: Words

  private mutating func word() {
    let known = entry(at)
    let classes = known.classes
    if isCompound(at) { return nominal() }
    if classes.contains(.relative), relative(known) { return }
    if tokens[at].key == Self.to { return to() }
    if classes.contains(.auxiliary) { return verbGroup() }
    if classes.contains(.conjunction) { return push(.conjunction, .conjunction) }
    if classes.contains(.adverb) || isAdverb(at), adverb() { return }
    if classes.contains(.subordinator), !classes.contains(.preposition) {
      return push(.subordinator, .start)
    }
    if classes.contains(.preposition) { return push(.preposition, .preposition) }
    if classes.contains(.pronoun) {
      return left == .number && classes.contains(.more) ? nominal() : pronoun()
    }
    if classes.contains(.determiner) { return determiner() }
    if !known.forms.isEmpty, isVerb(known) { return verbGroup() }
    if classes.contains(.state), left == .nominal, noun?.names.last == nil {
      return push(.state, .other)
    }
    if classes.contains(.extent), noun != nil, noun!.isHeadless { return push(.state, .other) }
    nominal()
  }

  private mutating func nominal() {
    // A noun after a complete name begins a new phrase only across a mark, so it stays in this one.
    extendNoun(at..<(at + 1))
    left = .nominal
  }

  private mutating func pronoun() {
    closeNoun()
    var phrase = Chunk(kind: .noun, tokens: at..<(at + 1), head: at)
    phrase.isPronoun = true
    chunks.append(phrase)
    at += 1
    left = .pronoun
  }

  private mutating func determiner() {
    // A determiner begins a phrase, unless it follows another: "all the", "the other".
    if left == .nominal || left == .number, !entry(at).classes.contains(.more) { closeNoun() }
    let wasHeadless = noun?.isHeadless ?? true
    let follows = left
    let isMore = entry(at).classes.contains(.more)
    extendNoun(at..<(at + 1))
    if !isMore { noun?.isHeadless = wasHeadless }
    left = isMore && follows == .number ? .number : .determiner
  }

  /// "who", "which", and "that" where a verb follows; other uses of "that" are left to `word`.
  private mutating func relative(_ known: ClauseLexicon.Entry) -> Bool {
    guard tokens[at].key == Self.that else {
      if tokens[at].key == Self.whose { return false }
      push(.relative, .relative)
      return true
    }
    let next = at + 1 < end ? entry(at + 1) : ClauseLexicon.Entry()
    let isNoun = frames(next).contains(.noun) && next.forms.isDisjoint(with: [.past, .participle])
    let verbFollows = next.classes.contains(.auxiliary) || !next.forms.isEmpty && !isNoun
    switch left {
    case .nominal where verbFollows && at + 1 < end && covers.name(startingAt: at + 1) == nil:
      push(.relative, .relative)
    case .preposition, .determiner: return false
    case .start, .conjunction, .comma:
      if verbFollows { pronoun() } else { push(.subordinator, .start) }
    default: push(.subordinator, .start)
    }
    return true
  }

  private mutating func adverb() -> Bool {
    let next = at + 1
    if noun != nil, left == .determiner || left == .number, next < end {
      if isNominal(next) || covers.number(startingAt: next) != nil {
        let before = left
        let wasHeadless = noun!.isHeadless
        extendNoun(at..<next)
        noun!.isHeadless = wasHeadless
        left = before
        return true
      }
    }
    let before = left
    push(.adverb, before)
    return true
  }

  private mutating func to() {
    var next = at + 1
    while next < end, isAdverb(next) { next += 1 }
    if next < end, entry(next).forms.contains(.base), !isCompound(next),
      !closesInfinitive(next), covers.name(startingAt: next) == nil
    {
      return verbGroup()
    }
    if next < end, [Self.be, Self.have, Self.do].contains(tokens[next].key) { return verbGroup() }
    push(.preposition, .preposition)
  }

  /// Whether the bare verb at `index` is a noun after all: "to help" but "to work and home".
  private func closesInfinitive(_ index: Int) -> Bool {
    tokens[index].shape.contains(.capital) && !tokens[at].shape.contains(.capital)
  }

  /// Reads auxiliaries, adverbs and verbs as one group.
  private mutating func verbGroup() {
    closeNoun()
    var reader = VerbGroupReader(tokens: tokens, vocabulary: vocabulary, covers: covers, end: end)
    let start = at
    let group = reader.read(from: at)
    at = max(reader.at, start + 1)
    var chunk = Chunk(kind: .verb, tokens: start..<at, head: reader.head)
    chunk.verb = group
    chunks.append(chunk)
    left = group.isBe ? .be : .verb
    if group.isBe || group.isHave { left = .other }
  }

  static let pluralModifiers: WordSet = """
    arms weapons sports news sales rights savings drugs customs operations communications systems
    services goods affairs securities earnings
    """
  static let subjectPronouns: WordSet = "they he she we i who"
  static let superlative: WordSet = "worst hardest best"
  static let toward: WordSet = "at to by from"
  static let to = WordKey("to")
  static let `as` = WordKey("as")
  static let that = WordKey("that")
  static let whose = WordKey("whose")
  static let be = WordKey("be")
  static let have = WordKey("have")
  static let `do` = WordKey("do")
}
