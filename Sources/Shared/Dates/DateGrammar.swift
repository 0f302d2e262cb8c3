/// A date read from tokens.
public struct DateReading: Sendable {
  /// The tokens of the date.
  public var tokens: Range<Int>
  /// What its words mean.
  public var expression: DateExpression
  /// The tokens of a duration inside it: "two weeks" in "two weeks ago".
  public var duration: Range<Int>?

  init(_ tokens: Range<Int>, _ expression: DateExpression, duration: Range<Int>? = nil) {
    self.tokens = tokens
    self.expression = expression
    self.duration = duration
  }
}

/// The grammar of dates and times: extract finds them with it, normalize resolves them with it.
public struct DateGrammar: Sendable {
  let lexicon = DateLexicon()

  /// A grammar with the embedded table.
  public init() {}

  /// The dates in `range` (the tokens of a sentence), in order, not overlapping.
  public func dates(in tokens: Tokens, _ range: Range<Int>) -> [DateReading] {
    dates(DateScan(tokens, range, lexicon), range)
  }

  private func dates(_ scan: DateScan, _ range: Range<Int>) -> [DateReading] {
    var found: [DateReading] = []
    var at = range.lowerBound
    while at < range.upperBound {
      guard scan.mayBegin(at), var reading = scan.reading(at),
        reading.tokens.lowerBound >= found.last?.tokens.upperBound ?? range.lowerBound
      else {
        at += 1
        continue
      }
      scan.widen(&reading, from: found.last?.tokens.upperBound ?? range.lowerBound)
      found.append(reading)
      at = max(at + 1, reading.tokens.upperBound)
    }
    return found
  }

  /// The date that is all of `text`, or nil.
  public func date(_ text: String) -> DateExpression? {
    let text = Text(text)
    guard let span = TextSpan(0, text.count) else { return nil }
    let tokens = Tokens(text, sentences: [span])
    let range = tokens.all.indices
    return dates(DateScan(tokens, range, lexicon, isCertain: true), range).first?.expression
  }
}

/// The reading of one sentence's dates.
struct DateScan {
  let tokens: Tokens
  let range: Range<Int>
  let lexicon: DateLexicon
  /// Whether the tokens are known to be a date, so that no context has to say so.
  let isCertain: Bool

  init(
    _ tokens: Tokens, _ range: Range<Int>, _ lexicon: DateLexicon, isCertain: Bool = false
  ) {
    self.isCertain = isCertain
    self.tokens = tokens
    self.range = range
    self.lexicon = lexicon
  }

  /// Whether a date may begin at the token: a cheap test for every token of the text.
  @inline(__always)
  func mayBegin(_ at: Int) -> Bool {
    let token = tokens[at]
    switch token.kind {
    case .number: return true
    case .word:
      return token.shape.contains(.digit) || lexicon.mayBegin(token.key)
    default: return false
    }
  }

  static let clockWords = WordSet("noon midnight midday")

  /// The longest date that begins at `start`, or nil.
  func reading(_ start: Int) -> DateReading? {
    guard var reading = date(start) ?? clock(start) else { return nil }
    addTime(&reading)
    addSpan(&reading)
    return reading
  }

  private func date(_ start: Int) -> DateReading? {
    if tokens[start].kind == .number {
      return numericDate(start) ?? partOfYear(start) ?? dayFirst(start) ?? clock(start) ?? counted(
        start)
        ?? bareDay(start) ?? year(start)
    }
    if let day = lexicon.days.longest(in: tokens, at: start, before: range.upperBound) {
      if let named = named(day) { return named }
    }
    if let nth = nthWeekday(start) ?? partOfYear(start) ?? dayFirst(start) ?? counted(start) {
      return nth
    }
    guard let word = lexicon.words[tokens[start].key] else { return gluedMonth(start) }
    switch word.role {
    case .month: return monthFirst(start)
    case .weekday: return weekday(start)
    case .step: return step(start)
    case .season: return season(start)
    case .unit: return edge(start)
    case .clock, .part: return nil
    }
  }

  // MARK: - Tokens

  func word(_ at: Int) -> DateWord? {
    guard range.contains(at), tokens[at].kind == .word else { return nil }
    return lexicon.words[tokens[at].key]
  }

  func isWord(_ at: Int, _ key: WordKey) -> Bool { range.contains(at) && tokens[at].key == key }

  func isIn(_ at: Int, _ words: WordSet) -> Bool {
    range.contains(at) && words.contains(tokens[at].key)
  }

  func isMark(_ at: Int, _ mark: Unicode.Scalar) -> Bool {
    range.contains(at) && tokens.isMark(at, UInt8(ascii: mark))
  }

  func isGlued(_ at: Int) -> Bool {
    at > range.lowerBound && at < range.upperBound && tokens[at].start == tokens[at - 1].end
  }

  func isDash(_ at: Int) -> Bool { range.contains(at) && tokens.isDash(at) }

  /// Whether a sign of currency stands before the digits.
  func isSum(_ at: Int) -> Bool {
    guard range.contains(at - 1), tokens[at - 1].kind == .mark else { return false }
    let scalar = UTF8Text.scalar(tokens.text.bytes, Int(tokens[at - 1].start))
    return scalar.properties.generalCategory == .currencySymbol
  }

  /// The number of a token of at most `width` plain digits, or nil.
  func digits(_ at: Int, _ width: Int) -> Int? {
    guard range.contains(at), tokens[at].kind == .number, tokens[at].bytes.count <= width else {
      return nil
    }
    var value = 0
    for byte in tokens.text.bytes[tokens[at].bytes] {
      guard byte &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(byte &- 0x30)
    }
    return value
  }

  func width(_ at: Int) -> Int { range.contains(at) ? tokens[at].bytes.count : 0 }
}
