import Shared

/// A date in a sentence, and which of the sentence's numbers it dates.
///
/// Words of comparison ("compared with 17 in 2007", "the highest since 1983") shut out the numbers
/// in front of them, an aside ("the heroine of the 2004 uprising, …") those outside of it.
struct DateScope: Sendable {
  /// The date without its time.
  let value: String
  private let span: TextSpan

  private let text: Text
  /// Whether it tells which event is meant: "the deadly 2010 quake".
  private let isAttributive: Bool
  /// Where "since" stands in front of it.
  private let since: Int?
  /// Whether nothing stands between the two: "since May 18".
  private let isSinceThen: Bool
  /// Whether "as of" stands in front of it.
  private let isAsOf: Bool
  /// Its surroundings between two commas, in code points.
  private let aside: Range<Int>
  /// The word behind the comma in front of it.
  private let opening: WordKey?

  /// The scope of `date` in `sentence`; nil where it dates nothing but what began or ended then
  /// ("the mill, which opened in 1956"), or is no day, month or year.
  init?(_ date: DateMention, in sentence: TextSpan, of text: Text) {
    guard let value = date.value.map(Self.day), Self.isCalendarDate(value) else { return nil }
    self.value = value
    span = date.span
    self.text = text
    let (start, end) = (max(sentence.start, span.start - Self.reach), span.end + Self.reach)
    let open = text.lastComma(from: start, to: span.start)
    let close = text.firstComma(from: span.end, to: min(sentence.end, end))
    aside = (open ?? start)..<max(close ?? sentence.end, span.end)
    opening = open.flatMap { text.words(from: $0, to: date.span.start).words.first?.key }
    let before = text.words(from: max(aside.lowerBound, span.start - 60), to: span.start)
    if before.indices.suffix(2).contains(where: { Self.beginning.contains(before[$0]) }) {
      return nil
    }
    let next = text.words(from: span.end, to: min(sentence.end, span.end + 12))
    if next.count > 0, Self.deliveries.contains(next[0]) { return nil }
    isAttributive =
      value.utf8.count == 4 && next.count > 0 && !Self.prepositions.contains(next[0])
      && next.words[0].bytes.lowerBound == text.byte(atCodePoint: span.end) + 1
      && before.words.last.map { !Self.prepositions.contains($0.key) } ?? false
    let last = before.indices.suffix(2)
    isAsOf =
      last.count == 2 && before[last[last.startIndex]] == Self.asWord
      && before[last[last.endIndex - 1]] == Self.ofWord
    let at = before.indices.suffix(10).last { before[$0] == Self.sinceWord }
    let own = text.words(from: span.start, to: span.end)
    let isSince = own.count > 0 && own[0] == Self.sinceWord
    since =
      at.map { text.codePoint(atByte: before.words[$0].bytes.lowerBound) }
      ?? (isSince ? date.span.start : nil)
    isSinceThen = isSince || at == before.count - 1
  }

  /// The date without its time.
  static func day(_ value: String) -> String {
    String(decoding: value.utf8.prefix { $0 != UInt8(ascii: "T") && $0 != 0x20 }, as: UTF8.self)
  }

  /// `2019`, `2019-10`, `2019-10-31`; no spans, seasons or weeks.
  private static func isCalendarDate(_ day: String) -> Bool {
    let digits = day.utf8
    guard digits.count == 4 || digits.count == 7 || digits.count == 10,
      digits.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: "-") })
    else { return false }
    // `1730` is rather a time of day.
    return digits.count > 4 || 1800...2100 ~= Int(day) ?? 0
  }

  /// How many code points lie between it and a number.
  func distance(to number: TextSpan) -> Int {
    span.start >= number.end ? span.start - number.end : max(0, number.start - span.end)
  }

  /// Whether it stands right behind a number.
  func follows(_ number: TextSpan) -> Bool { 0...3 ~= span.start - number.end }

  /// Whether it stands between two code points.
  func lies(_ start: Int, _ end: Int) -> Bool { start <= span.start && span.end < end }

  /// Whether it dates a number, which is counted in the present tense or not.
  func holds(for number: TextSpan, isPresent: Bool, published: String?) -> Bool {
    if isAsOf, number.start >= span.end { return false }
    if let since { return isInClause(number, since: since) }
    if isContrast, number.start > span.end {
      return isExplained(by: number) && !hasClause(from: span.end + 1, to: number.start)
    }
    if isExplained(by: number) || isTallied(number) { return true }
    if isCompared(number) || isAside(number) { return false }
    return !isApart(number, isPresent: isPresent, published)
  }

  /// Whether a number stands in what has been since: "since 1996, when 17 died", "since 13 people
  /// died there in 1999", "since a 1931 quake killed 256".
  private func isInClause(_ number: TextSpan, since: Int) -> Bool {
    if number.end <= span.start { return number.start >= since }
    guard number.start - span.end <= Self.reach else { return false }
    let between = text.words(from: span.end, to: number.start)
    guard between.count > 0 else { return false }
    if let at = between.indices.prefix(3).first(where: { Self.relatives.contains(between[$0]) }) {
      // "since 2003, when it was found, 12 died"
      let start = text.codePoint(atByte: between.words[at].bytes.upperBound)
      return !hasClause(from: start, to: number.start)
    }
    return !isSinceThen && between.count > 1
      && !has(UInt8(ascii: ","), from: span.end, to: number.start)
      && !between.contains(Self.perfect) && !between.keys().contains(Self.sinceWord)
  }

  /// "in contrast to 2005, when many stayed away, 12 came"
  private var isContrast: Bool {
    let words = text.words(from: max(0, span.start - 20), to: span.start)
    guard let last = words.words.last?.key else { return false }
    return last == Self.unlike
      || words.count > 1
        && Self.contrasts.contains(words[words.count - 2].followed(by: last))
  }

  private static let unlike = WordKey("unlike")
  private static let contrasts = WordSet(["contrast to", "compared with", "compared to"])

  /// Whether a comma between two code points parts clauses, and does not lead up to a participle:
  /// "since 2003, when a bomb went off, [killing] 12".
  private func hasClause(from start: Int, to end: Int) -> Bool {
    guard let comma = text.lastComma(from: start, to: end) else { return false }
    let next = text.words(from: comma, to: end)
    return next.count == 0 || !next.endsInIng(0) || has(UInt8(ascii: ","), from: start, to: comma)
  }

  /// Whether a clause right behind the date tells of the number: "in 2003, when 12 died", "the
  /// flood of 2003, in which 12 died".
  private func isExplained(by number: TextSpan) -> Bool {
    guard number.start > span.end, number.start - span.end <= Self.reach else { return false }
    let words = text.words(from: span.end, to: number.start)
    guard words.count > 0 else { return false }
    return words[0] == Self.when
      || words.count > 1 && words[1] == Self.which
        && Self.placing.contains(words[0])
  }

  /// Whether the number is the toll of that time: "surpasses the 1974 toll of 14".
  private func isTallied(_ number: TextSpan) -> Bool {
    guard isAttributive, number.start > span.end, number.start - span.end <= Self.reach else {
      return false
    }
    let words = text.words(from: span.end, to: number.start)
    return 2...3 ~= words.count && words[words.count - 1] == Self.ofWord
      && Self.tallies.contains(words[words.count - 2])
  }

  private static let tallies: WordSet =
    "toll figure total count number record peak mark level tally"
  private static let when = WordKey("when")
  private static let which = WordKey("which")
  private static let placing: WordSet = "in during"

  // MARK: Events

  /// Whether it is the weekday of an event of which a number behind it is but the newest count:
  /// "the toll of [Monday]'s quake rose to 12", "of the quake that struck on [Monday]".
  func isOfEvent(before number: TextSpan) -> Bool {
    let bytes = text.bytes(of: span)
    guard number.start > span.end, value.utf8.count == 10,
      !text.bytes[bytes].contains(where: \.isASCIIDigit)
    else { return false }
    if bytes.upperBound < text.bytes.count,
      CharacterClass.of(text.bytes, bytes.upperBound) == .apostrophe
    {
      return true
    }
    let words = text.words(from: max(aside.lowerBound, span.start - 80), to: span.start)
    return words.keys().contains(Self.that) || words.keys().contains(Self.which)
  }

  private static let that = WordKey("that")

  // MARK: Comparisons

  /// Whether words of comparison stand between a number and the date behind it.
  private func isCompared(_ number: TextSpan) -> Bool {
    let words = text.words(from: number.end, to: min(span.start, number.end + Self.reach))
    return isMoved(words)
      || words.indices.contains { at in
        let next = at + 1 < words.count ? words[at + 1] : nil
        if Self.opposing.contains(words[at]) {
          // "more than 30 died" compares nothing.
          return at == 0 || !Self.bounds.contains(words[at - 1])
            || next.map(Self.pointers.contains) ?? true
        }
        return next.map { Self.comparing.contains(words[at].followed(by: $0)) } ?? false
      }
  }

  /// Whether `words` tell what something moved from: "4 million, down 2 percent from 4.1 million a
  /// year ago", "up 2 percent from the year before".
  private func isMoved(_ words: Wording) -> Bool {
    guard let from = words.indices.first(where: { words[$0] == Self.from }) else { return false }
    return from == 0 || from + 1 < words.count && isSum(words.words[from + 1])
      || words.indices[..<from].suffix(6).contains { Self.moving.contains(words[$0]) }
  }

  /// "(3 cents), from $4 million a year ago"
  private func isSum(_ word: Wording.Word) -> Bool {
    let before = text.bytes[max(0, word.bytes.lowerBound - 1)]
    return text.bytes[word.bytes.lowerBound].isASCIIDigit && before != UInt8(ascii: " ")
      && before != UInt8(ascii: "\n")
  }

  private static let from = WordKey("from")
  private static let moving: WordSet = """
    up down rise rises rose fall falls fell drop dropped gain gained jump jumped climbed grew
    increase increased decline declined decrease decreased higher lower slump surge
    """

  // MARK: Asides

  /// Whether the date stands in an aside between commas, and the number outside of it.
  private func isAside(_ number: TextSpan) -> Bool {
    guard let opening, !aside.contains(number.start) else { return false }
    let isBehind = number.start >= aside.upperBound
    if Self.articles.contains(opening) { return !isClause }
    return isBehind && Self.relatives.contains(opening)
  }

  /// Whether a verb stands between the comma and the date: ", the last attack [took] place in 1966".
  private var isClause: Bool {
    let words = text.words(from: aside.lowerBound, to: span.start)
    return words.contains(Self.finite) && !words.contains(Self.pronouns)
  }

  private static let pronouns: WordSet = "that which who"
  private static let finite: WordSet =
    "is are was were took came happened occurred struck hit began"
  /// Whether the date belongs to another clause: one behind a semicolon, or one about the past
  /// where what is counted is so today ("a quarter of the 40 stalls that burned in 2007").
  private func isApart(_ number: TextSpan, isPresent: Bool, _ published: String?) -> Bool {
    let (start, end) = (min(span.end, number.end), max(span.start, number.start))
    if has(UInt8(ascii: ";"), from: start, to: end) { return true }
    let isCurrent = published.map { $0.hasPrefix(value) } ?? false
    return !isCurrent && isPresent
      && (isAttributive || has(UInt8(ascii: ","), from: start, to: end))
  }

  private func has(_ mark: UInt8, from start: Int, to end: Int) -> Bool {
    guard let gap = TextSpan(start, min(end, start + 4 * Self.reach)) else { return false }
    return text.bytes[text.bytes(of: gap)].contains(mark)
  }

  private static let reach = 120
  private static let sinceWord = WordKey("since")
  private static let asWord = WordKey("as")
  private static let ofWord = WordKey("of")
  /// What begins or ends at a date.
  private static let beginning: WordSet = """
    began begin begun started founded opened established launched built created formed erected born
    until till
    """
  private static let prepositions: WordSet = """
    in of on at by for from to with and or since until during after before when as but than
    """
  /// "oil for May delivery": what is to be handed over then.
  private static let deliveries: WordSet = "delivery contract contracts futures"
  private static let relatives: WordSet = "when where which who whose"
  private static let articles: WordSet = "a an the"
  private static let perfect: WordSet = "has have had"
  private static let opposing: WordSet = """
    against than surpassing overtaking exceeding eclipsing topping beating dwarfing
    """
  private static let bounds: WordSet = "more less fewer"
  private static let pointers: WordSet = "in during the a an at for on of any"
  private static let comparing = WordSet([
    "compared with", "compared to", "down from", "up from", "instead of", "as against", "short of",
    "twice the", "double the", "top of", "addition to", "record of", "record from", "record set",
    "level of",
  ])
}

extension Text {
  /// Where the last comma between two code points stands.
  fileprivate func lastComma(from start: Int, to end: Int) -> Int? {
    guard let gap = TextSpan(start, end) else { return nil }
    return bytes[bytes(of: gap)].lastIndex(of: UInt8(ascii: ",")).map { codePoint(atByte: $0) }
  }

  /// Where the first one stands.
  fileprivate func firstComma(from start: Int, to end: Int) -> Int? {
    guard let gap = TextSpan(start, end) else { return nil }
    return bytes[bytes(of: gap)].firstIndex(of: UInt8(ascii: ",")).map { codePoint(atByte: $0) }
  }

  /// The words between two code points; none where the second is not behind the first.
  func words(from start: Int, to end: Int) -> Wording {
    guard start < end else { return Wording("") }
    return Wording(bytes, byte(atCodePoint: start)..<byte(atCodePoint: end))
  }
}
