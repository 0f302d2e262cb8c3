import Numbers
import Shared

/// An article on its way from phrases to records: its sentences parsed, its speakers followed.
struct Story {
  private let words: Words
  /// The record of each number.
  private(set) var mentions: [NumberMention]
  private var quotes: [QuotedWords?] = []
  /// The numbers of what is not where the story is.
  private var elsewhere: Set<Int> = []
  /// Where the last sentence with a place was set.
  private var scene: Scene?
  /// The speaker of each quotation.
  private(set) var speakers: [QuoteSpeaker?] = []

  private var reading: Reading { words.reading }
  private var tokens: Tokens { words.reading.tokens }
  private var background: Background { Background(words: words) }

  /// The story of the article whose numbers are those of `mentions`, as yet without context.
  init(_ words: Words, _ mentions: [NumberMention]) {
    self.words = words
    self.mentions = mentions
  }

  /// Parses the sentences in order, and fills in the records.
  mutating func read() {
    var chunker = Chunker(words)
    var voices = Speakers()
    var known: [(number: Int, counted: Counted)] = []
    var next = 0
    var earlier: Parse?
    var label: Parse?
    for sentence in tokens.sentences.indices {
      let parse = Parse(
        sentence: sentence, chunks: chunker.chunks(ofSentence: sentence), words: words)
      voices.read(parse)
      let first = next
      while next < reading.numbers.count, reading.numbers[next].sentence == sentence { next += 1 }
      if let old = label, !isUnder(old.sentence, sentence) { label = nil }
      if first < next { describe(first..<next, parse, (earlier, label), &known) }
      earlier = parse
      if parse.isLabel { label = parse }
      scene = PlaceReader(parse: parse, index: parse.chunks.count).scene() ?? scene
    }
    attribute(voices.statements)
    place()
  }

  /// How many numbers back an elided noun is looked for.
  private static let memory = 32

  /// Whether the sentence is in the paragraph that the one at `label` begins, or heads.
  private func isUnder(_ label: Int, _ sentence: Int) -> Bool {
    let sentences = reading.article.sentences
    return sentences[sentence].paragraph
      <= sentences[min(label + 1, sentence)].paragraph
  }

  // MARK: What is counted

  private mutating func describe(
    _ numbers: Range<Int>, _ parse: Parse, _ before: (last: Parse?, label: Parse?),
    _ known: inout [(number: Int, counted: Counted)]
  ) {
    // An elided noun is looked for here and a few sentences back.
    known.removeAll { reading.numbers[$0.number].sentence < parse.sentence - 4 }
    known.removeFirst(max(0, known.count - Self.memory))
    let holders = self.holders(numbers, parse)
    for number in numbers {
      guard let index = holders[number - numbers.lowerBound] else { continue }
      var reader = CountedReader(parse)
      (reader.known, reader.earlier, reader.label) = (known, before.last, before.label)
      let counted = reader.counted(number, in: index)
      fill(number, index, counted, parse)
      guard var counted else { continue }
      counted.isAside = reader.isInPassing(index)
      counted.slot = reader.slot(index)
      counted.fate = reader.fate(index) ?? counted.fate
      counted.whole = counted.whole ?? mentions[number].partOf
      known.append((number, counted))
      if known.count > 2 * Self.memory { known.removeFirst(Self.memory) }
    }
  }

  /// The chunk of each number.
  private func holders(_ numbers: Range<Int>, _ parse: Parse) -> [Int?] {
    var holders = [Int?](repeating: nil, count: numbers.count)
    for (index, chunk) in parse.chunks.enumerated() {
      for number in chunk.numbers where numbers.contains(number) {
        holders[number - numbers.lowerBound] = index
      }
    }
    // An implicit one is the article of its noun phrase.
    for number in numbers where reading.numbers[number].implicit {
      let token = reading.numbers[number].tokens.lowerBound
      holders[number - numbers.lowerBound] = parse.chunk(at: token)
    }
    return holders
  }

  /// Whether `part` is the number itself or a part of it, or of too many others to tell.
  private func isPart(_ part: Int, of number: Int) -> Bool {
    var at = part
    for _ in 0..<Self.mostParts {
      if at == number { return true }
      guard let next = mentions[at].partOf else { return false }
      at = next
    }
    return true
  }

  /// So often a part may have parts.
  private static let mostParts = 16

  private mutating func fill(_ number: Int, _ index: Int, _ counted: Counted?, _ parse: Parse) {
    mentions[number].counted = counted?.text
    mentions[number].head = counted?.head
    let whole = PartReader(parse: parse).whole(of: number, in: index) ?? counted?.whole
    mentions[number].partOf = whole.flatMap { isPart($0, of: number) ? nil : $0 }
    let context = ClauseReader(parse: parse).context(of: index)
    mentions[number].verb = context.verb
    mentions[number].actor = context.actor
    mentions[number].place = context.place
    mentions[number].placeFrom = context.placeFrom
    if context.isElsewhere { elsewhere.insert(number) }
    if context.isThere, reading.numbers[number].kind == .count,
      let place = place(before: index, parse)
    {
      (mentions[number].place, mentions[number].placeFrom) = (place, .clause)
    }
    mentions[number].polarity = context.polarity
    mentions[number].hedge = mentions[number].hedge ?? context.hedge
    if reading.numbers[number].aspect == nil {
      if reading.numbers[number].kind == .rate {
        mentions[number].aspect = .rate
      } else if counted?.isNew == true {
        mentions[number].aspect = .new
      } else if let aspect = context.aspect {
        mentions[number].aspect = aspect
      }
    }
  }

  /// The place that the words before chunk `index` tell of, or one of the last two sentences.
  private func place(before index: Int, _ parse: Parse) -> String? {
    let last = PlaceReader(parse: parse, index: index).scene() ?? scene
    return last.flatMap { parse.sentence - $0.sentence <= 2 ? $0.place : nil }
  }

  // MARK: Who says it

  private mutating func attribute(_ statements: [[Statement]]) {
    let reader = QuotationReader(reading, statements)
    quotes = reader.quotations()
    speakers = reader.speakers(of: quotes)
    var quote = 0
    // An ordinal tells which one; it is no figure that anybody gives.
    for number in reading.numbers.indices where reading.numbers[number].kind != .ordinal {
      // The last: a verb may stand first ("the agency estimated 500").
      let token = reading.numbers[number].tokens.upperBound - 1
      while quote < quotes.count, (quotes[quote]?.parts.last?.upperBound ?? 0) <= token {
        quote += 1
      }
      let inside =
        quote < quotes.count && quotes[quote]!.parts.contains { $0.contains(token) }
      if inside, let speaker = speakers[quote] {
        set(number, speaker.source, .direct, [])
      } else {
        indirect(number, token, statements)
      }
    }
  }

  /// The innermost statement around the number; those around that are its chain.
  private mutating func indirect(_ number: Int, _ token: Int, _ statements: [[Statement]]) {
    let sentence = reading.numbers[number].sentence
    let around = statements[sentence].near(token).filter {
      $0.covers(token) && !background.holds(number, $0) && !isQuoted($0.cue)
    }
    .sorted { isNearer($0, $1, token) }
    if let nearest = around.first(where: { !isDependent($0.source) }) ?? around.first {
      var via = nearest.via
      for outer in around where outer.source != nearest.source {
        via.append(outer.source)
      }
      set(number, nearest.source, nearest.how, via)
    } else if let source = continued(sentence, statements) {
      set(number, source, .indirect, [])
    } else if mentions[number].hedge != nil {
      mentions[number].saidHow = isPassive(number) ? .passive : .none
    }
  }

  /// Whether another who quotes the source answers for it: "the charity said [its men] counted 12",
  /// "the minister said [Rome] recorded 12", "[results] show 12 seats, the office said".
  private func isDependent(_ source: Source) -> Bool {
    if let name = source.name, reading.names[name].type == .place { return true }
    let text = source.text.lowercased()
    if source.type == .document { return Self.materials.contains { text.hasSuffix($0) } }
    return ["its ", "their ", "his ", "her "].contains { text.hasPrefix($0) }
  }

  /// Documents that whoever reads them out answers for.
  private static let materials = ["results", "figures", "records", "data", "statistics"]

  /// Whether the token stands in a quotation: what is stated there ends with it.
  private func isQuoted(_ token: Int) -> Bool {
    let index = quotes.partitioningIndex { ($0?.parts.last?.upperBound ?? 0) > token }
    guard index < quotes.count, reading.article.quotes[index].closed else { return false }
    return quotes[index]!.parts.contains { $0.contains(token) }
  }

  /// The source of a sentence without one, between two of the same paragraph that are one source's,
  /// whom the later one takes up with a pronoun: "…, he added".
  private func continued(_ sentence: Int, _ statements: [[Statement]]) -> Source? {
    guard sentence > 0, sentence + 1 < statements.count, statements[sentence].isEmpty,
      let before = statements[sentence - 1].first, let next = statements[sentence + 1].first,
      next.isPronoun, next.source == before.source
    else { return nil }
    let sentences = reading.article.sentences[sentence - 1...sentence + 1]
    return sentences.allSatisfy { $0.paragraph == sentences.first!.paragraph } ? before.source : nil
  }

  /// Whether the number stands in `a` first: what is said before a source that closes the sentence
  /// is inside its statement ("the office put it at 12, according to a report"); else the shorter.
  private func isNearer(_ a: Statement, _ b: Statement, _ token: Int) -> Bool {
    let (first, last) = a.cue < b.cue ? (a, b) : (b, a)
    if first.isLeading, !last.isLeading, last.covers(first.cue) { return a.cue < b.cue }
    return width(a, token) < width(b, token)
  }

  private func width(_ statement: Statement, _ token: Int) -> Int {
    statement.content.first { $0.contains(token) }?.count ?? .max
  }

  private func isPassive(_ number: Int) -> Bool {
    guard let hedge = mentions[number].hedge else { return false }
    return !words.lexicon[WordKey(hedge)].forms.isDisjoint(with: [.past, .participle])
  }

  private mutating func set(_ number: Int, _ source: Source, _ how: Attribution, _ via: [Source]) {
    mentions[number].saidBy = source.text
    mentions[number].saidByType = source.type
    mentions[number].saidHow = how
    mentions[number].saidVia = via.map(\.text)
  }

  // MARK: The dateline's place

  private mutating func place() {
    guard let dateline = datelinePlace() else { return }
    for number in mentions.indices
    where mentions[number].place == nil && !elsewhere.contains(number) {
      mentions[number].place = dateline
      mentions[number].placeFrom = .dateline
    }
  }

  /// "19:42 [UK]": whose time it is.
  private func isZone(_ name: NamePhrase) -> Bool {
    let at = name.tokens.lowerBound - 1
    return at > 1 && tokens[at].kind == .number && tokens.isMark(at - 1, UInt8(ascii: ":"))
  }

  /// The place in a dateline: on its own line, or in capitals before the dash that opens the story.
  private func datelinePlace() -> String? {
    for name in reading.names.prefix(12) {
      let role = reading.article.sentences[name.sentence].role
      if role == .dateline, name.type == .place, !isZone(name) { return tokens.string(name.tokens) }
      if role == .body, opensStory(name) { return tokens.string(name.tokens) }
    }
    return nil
  }

  /// Whether the name stands in capitals at the start of its sentence, with a dash soon behind and
  /// nothing but names and dates between: "LODRAN, Velmark (AP) -".
  private func opensStory(_ name: NamePhrase) -> Bool {
    let sentence = tokens.sentences[name.sentence]
    guard name.type != .person, sentence.lowerBound == name.tokens.lowerBound,
      tokens[name.tokens.lowerBound].shape.contains(.allCapitals)
    else { return false }
    let end = min(name.tokens.upperBound + 10, sentence.upperBound)
    for at in name.tokens.upperBound..<max(end, name.tokens.upperBound) {
      if tokens.isDash(at), tokens[at].shape.contains(.spaced) { return true }
      if tokens[at].kind == .word, !tokens[at].shape.contains(.capital) { return false }
    }
    return false
  }
}
