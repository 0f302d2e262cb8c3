import Shared

/// Cuts sentences into chunks, by the words' classes and what stands left and right of them.
struct Chunker {
  let words: Words

  private(set) var chunks: [Chunk] = []
  private(set) var noun: Chunk?
  private(set) var at = 0
  private(set) var end = 0
  private(set) var left = Left.start
  private(set) var sentence = 0

  /// What stands before a word, adverbs aside.
  enum Left {
    case start, determiner, number, nominal, preposition, verb, comma, conjunction, relative,
      pronoun, other
  }

  var reading: Reading { words.reading }
  var tokens: Tokens { words.reading.tokens }

  init(_ words: Words) { self.words = words }

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

  private mutating func step() {
    let date = words.date(startingAt: at).map { reading.dates[$0].tokens }
    let number = words.number(startingAt: at)
    if let date, let number, reading.numbers[number].tokens.upperBound < date.upperBound {
      self.date(date, number)
    } else if let number {
      var range = reading.numbers[number].tokens
      if reading.numbers[number].implicit { return word() }
      if beginsWithVerb(range) {
        push(.verb, .verb)
        chunks[chunks.count - 1].verb.form = .past
        chunks[chunks.count - 1].verb.id = words[at - 1].verb
        range = at..<range.upperBound
      }
      if left == .nominal && !isOrdered && !isPartOfAdjective(range)
        || noun?.numbers.count ?? 0 > 2
      {
        closeNoun()
      }
      extendNoun(range, number: number)
      left = .number
    } else if let name = words.name(startingAt: at) {
      if endsOccasion { closeNoun() }
      extendNoun(reading.names[name].tokens, name: name)
      left = .nominal
    } else if let date {
      self.date(date)
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
    if let number { phrase.numbers.extend(to: number) } else { phrase.isHeadless = false }
    if let name { phrase.names.extend(to: name) }
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

  private mutating func date(_ day: Range<Int>, _ number: Int? = nil) {
    let hasTime = day.upperBound < end && Self.times.contains(tokens[day.upperBound].key)
    let range = day.lowerBound..<(day.upperBound + (hasTime ? 1 : 0))
    let isModifier =
      range.upperBound < end
      && (tokens[range.upperBound].kind == .possessive
        || noun != nil && left == .determiner && isNominal(range.upperBound)
        || left == .number && range.count == 1 && isNominal(range.upperBound))
    if isModifier {
      extendNoun(range, number: number)
      left = .nominal
    } else {
      push(.date, left == .start ? .start : .other, count: range.count)
      // "the past [10 years]"
      let inside = day.first { words.number(startingAt: $0) != nil }
      if let number = number ?? inside.flatMap({ words.number(startingAt: $0) }) {
        chunks[chunks.count - 1].numbers = number..<(number + 1)
      }
    }
  }

  private mutating func possessive() {
    if left == .number, tokens[at].bytes.count == 1, !isNominal(at + 1) {
      at += 1  // "'5 million euros' of jewels"
    } else if left == .pronoun || noun == nil || words.part(at) == .auxiliary {
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
    case UInt8(ascii: ",") where partsAdjectives:
      extendNoun(at..<(at + 1))
      left = .determiner
    case UInt8(ascii: ".") where isSpaced && opensDecimal:
      extendNoun(at..<(at + 1))
      left = .determiner
    case UInt8(ascii: ","): push(.comma, .comma)
    case UInt8(ascii: "("), UInt8(ascii: "["): push(.open, .comma)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): push(.close, .comma)
    default:
      guard isQuoteMark else { return push(.stop, .start) }
      // "a “safe zone”": a quotation inside a noun phrase does not part it.
      if noun != nil, left == .determiner || left == .number || closesInside {
        at += 1
      } else {
        push(.quote, left == .nominal ? .nominal : .comma)
      }
    }
  }

  // MARK: Words

  private mutating func word() {
    let known = words[at]
    let classes = known.classes
    if isCompound(at) || endsCompound { return nominal() }
    if isAllBut { return push(.adverb, left, count: 2) }
    if tokens[at].key == .what, words.part(at) == .pronoun {
      return push(.relative, .relative)
    }
    if classes.contains(.relative), relative() { return }
    if tokens[at].key == .to { return to() }
    if classes.contains(.auxiliary) { return verbGroup() }
    if classes.contains(.conjunction) { return push(.conjunction, .conjunction) }
    if isAdverb(at), adverb() { return }
    if classes.contains(.subordinator), isSubordinator { return push(.subordinator, .start) }
    if classes.contains(.preposition) { return push(.preposition, .preposition) }
    if classes.contains(.pronoun) {
      return left == .number && classes.contains(.more) ? nominal() : pronoun()
    }
    // "1,200 such tremors"
    if left == .number, tokens[at].key == .such { return nominal() }
    if classes.contains(.determiner) { return determiner() }
    if isVerb(at), !isAttributive(at) { return verbGroup() }
    if left == .nominal, !endsWithName, classes.contains(.state) || isPostposed {
      return push(.state, .other)
    }
    if classes.contains(.extent), noun?.isHeadless == true,
      !((left == .number || left == .determiner) && isNominal(at + 1))
    {
      return push(.state, .other)
    }
    nominal()
  }

  private mutating func nominal() {
    // A noun after a complete name begins a new phrase only across a mark, so it stays in this one.
    extendNoun(at..<(at + 1))
    left = .nominal
    if isThatTime { endTime() }
  }

  private mutating func endTime() {
    noun?.kind = .date
    closeNoun()
    left = .other
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
    if left == .nominal || left == .number,
      !words[at].classes.contains(.more) || left == .nominal && isNominal(at + 1)
    {
      closeNoun()
    }
    let wasHeadless = noun?.isHeadless ?? true
    let follows = left
    let isMore = words[at].classes.contains(.more)
    extendNoun(at..<(at + 1))
    if !isMore { noun?.isHeadless = wasHeadless }
    left = isMore && follows == .number ? .number : .determiner
  }

  /// "who", "which", and "that" behind a noun; other uses of "that" are left to `word`.
  private mutating func relative() -> Bool {
    guard tokens[at].key == .that else {
      if tokens[at].key == .whose { return false }
      push(.relative, .relative)
      return true
    }
    if left == .preposition, at + 1 < end, isNominal(at + 1) {
      determiner()  // "the toll of [that] storm"
      return true
    }
    switch words.part(at) {
    case .determiner where words.number(startingAt: at + 1) == nil || left != .nominal: return false
    case .pronoun where left == .nominal || left == .pronoun: push(.relative, .relative)
    case .pronoun where left != .verb && left != .other: pronoun()
    default: push(.subordinator, .start)
    }
    return true
  }

  private mutating func adverb() -> Bool {
    let next = at + 1
    if noun != nil, left == .determiner || left == .number, next < end {
      if isNominal(next) || words.number(startingAt: next) != nil {
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
    if words.part(at) == .particle, !(at + 1 < end && isPlainNoun(at + 1)) { return verbGroup() }
    push(.preposition, .preposition)
  }

  /// Reads auxiliaries, adverbs and verbs as one group.
  private mutating func verbGroup() {
    closeNoun()
    var reader = VerbGroupReader(words: words, end: end)
    let start = at
    let group = reader.read(from: at)
    at = max(reader.at, start + 1)
    var chunk = Chunk(kind: .verb, tokens: start..<at, head: reader.head)
    chunk.verb = group
    chunks.append(chunk)
    left = group.isBe || group.isHave ? .other : .verb
  }

  /// Times of day that follow a day's name: "Friday evening".
  private static let times: WordSet = "morning afternoon evening night noon midnight midday"
}

extension Range<Int> {
  /// Takes in `index`, which is not before the range.
  fileprivate mutating func extend(to index: Int) {
    self = isEmpty ? index..<(index + 1) : lowerBound..<(index + 1)
  }
}
