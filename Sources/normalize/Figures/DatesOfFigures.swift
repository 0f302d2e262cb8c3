import Shared

/// The day, month or year that a figure holds for: the nearest date in its sentence, else the day
/// of publication.
///
/// A date behind words of comparison ("compared with 17 in 2007", "down from 9 percent a year ago",
/// "the highest since 1983") dates only what is counted behind the same words. "That flood killed
/// 56" goes on from the sentence before, and so does its date.
struct DatesOfFigures {
  private var ofSentence: [[DateMention]]
  private let published: String?
  private let text: Text
  private let sentences: [Sentence]

  init(_ dates: [DateMention], _ article: Article) {
    text = article.text
    sentences = article.sentences
    published = article.published.map(Self.day)
    ofSentence = Array(repeating: [], count: sentences.count)
    for date in dates where Self.isCalendarDate(date.value) && !isBeginning(date) {
      ofSentence[date.sentence].append(date)
    }
  }

  /// The date without its time.
  private static func day(_ value: String) -> String {
    String(decoding: value.utf8.prefix { $0 != UInt8(ascii: "T") && $0 != 0x20 }, as: UTF8.self)
  }

  /// `2019`, `2019-10`, `2019-10-31`, with or without a time; no spans, seasons or weeks.
  private static func isCalendarDate(_ value: String?) -> Bool {
    guard let value else { return false }
    let day = value.utf8.prefix { $0 != UInt8(ascii: "T") }
    guard day.count == 4 || day.count == 7 || day.count == 10,
      day.allSatisfy({ $0 &- 0x30 < 10 || $0 == UInt8(ascii: "-") })
    else { return false }
    // `1730` is rather a time of day.
    return day.count > 4 || 1800...2100 ~= Int(value.prefix(4)) ?? 0
  }

  /// Whether the date only begins a span that reaches to now ("since 1983", "since the rains came
  /// on Monday"), or tells when something began ("the mill, which opened in 1956").
  private func isBeginning(_ date: DateMention) -> Bool {
    let start = max(sentences[date.sentence].span.start, date.span.start - 40)
    let before = words(from: start, to: date.span.start).keys().suffix(5)
    return before.contains(Self.since) || before.suffix(2).contains(where: Self.beginning.contains)
      || words(from: date.span.start, to: date.span.end).keys().prefix(1).contains(Self.since)
  }

  private static let beginning: WordSet = """
    began begin begun started founded opened established launched built created formed erected born
    """

  /// The date of `number`, beside which stands `around`; nil where nothing tells.
  func asOf(_ number: NumberMention, _ around: Surroundings) -> String? {
    if isRelative(around.behind) { return nil }
    let near = ofSentence[number.sentence].prefix(16)
      .filter { !isCompared($0, with: number) && !isApart($0, from: number, around) }
      .min { distance($0, number) < distance($1, number) }
    guard let value = near?.value else { return earlier(number) ?? published }
    let day = Self.day(value)
    // What is announced for later is announced today.
    if let published, day > published, !published.hasPrefix(day) { return published }
    return day
  }

  /// The date in the sentence before, where the sentence of `number` begins with what happened
  /// there.
  private func earlier(_ number: NumberMention) -> String? {
    guard number.sentence > 0, let published else { return nil }
    let sentence = sentences[number.sentence].span
    let words = words(from: sentence.start, to: min(sentence.end, sentence.start + 24))
    let first = words.count > 0 && Self.links.contains(words[0]) ? 1 : 0
    guard words.count > first + 1, words[first] == Self.that,
      Self.events.contains(words[first + 1])
    else { return nil }
    let days = ofSentence[number.sentence - 1].compactMap { $0.value.map(Self.day) }
    guard days.count == 1, days[0] < published, !published.hasPrefix(days[0]) else { return nil }
    return days[0]
  }

  private static let that = WordKey("that")
  private static let links: WordSet = "in during after and but"
  private static let events: WordSet = """
    accident attack attacks avalanche blast blaze bombing clash collapse crash cyclone derailment
    deluge disaster drought earthquake election epidemic eruption explosion famine fire flood
    flooding heist hurricane incident landslide massacre outbreak poll quake raid robbery sinking
    shooting storm strike temblor tornado tsunami typhoon vote war
    """

  /// Whether words of comparison stand between the number and a date behind it.
  private func isCompared(_ date: DateMention, with number: NumberMention) -> Bool {
    let words = words(
      from: number.span.end, to: min(date.span.start, number.span.end + Self.reach))
    return words.indices.contains { at in
      Self.opposing.contains(words[at])
        || at + 1 < words.count && Self.comparing.contains(words[at].followed(by: words[at + 1]))
    }
  }

  /// Whether the date belongs to another clause: one behind a semicolon, or one about the past
  /// where what is counted is so today ("a quarter of the 40 stalls that burned in 2007", "founded
  /// …, has 300 members").
  private func isApart(
    _ date: DateMention, from number: NumberMention, _ around: Surroundings
  ) -> Bool {
    let (start, end) = (
      min(date.span.end, number.span.end), max(date.span.start, number.span.start)
    )
    guard let gap = TextSpan(start, end) else { return false }
    let between = text.bytes[text.bytes(of: gap)]
    if between.contains(UInt8(ascii: ";")) { return true }
    let isCurrent = published.map { $0.hasPrefix(date.value ?? "-") } ?? false
    return !isCurrent && between.contains(UInt8(ascii: ",")) && isPresent(number.verb, around)
  }

  /// Whether the verb right before the number, or behind what it counts, stands in the present.
  private func isPresent(_ verb: String?, _ around: Surroundings) -> Bool {
    guard let verb else { return false }
    let words = Array(around.before.keys()).suffix(6) + Array(around.behind.keys()).prefix(6)
    let third = [WordKey(verb + "s"), WordKey(verb + "es")]
    return words.indices.contains { at in
      (third.contains(words[at]) || Self.present.contains(words[at]))
        && (at == words.startIndex || words[at - 1] != Self.to)
    }
  }

  private static let to = WordKey("to")

  /// Whether it hangs on another event of the story: "10 months earlier".
  private func isRelative(_ behind: Wording) -> Bool {
    behind.indices.dropFirst().prefix(10).contains {
      Self.shifts.contains(behind[$0]) && Self.periods.contains(behind[$0 - 1])
    }
  }

  private static let shifts: WordSet = "earlier later"
  private static let periods: WordSet = "day days week weeks month months year years decades"
  private static let present: WordSet = "has have is are remain remains"
  private static let reach = 120
  private static let since = WordKey("since")
  private static let opposing: WordSet = "against than"
  private static let comparing = WordSet([
    "compared with", "compared to", "down from", "up from", "instead of", "as against",
  ])

  /// The words between two code points; none where the second is not behind the first.
  private func words(from start: Int, to end: Int) -> Wording {
    guard start < end else { return Wording("") }
    return Wording(text.bytes, text.byte(atCodePoint: start)..<text.byte(atCodePoint: end))
  }

  private func distance(_ date: DateMention, _ number: NumberMention) -> Int {
    date.span.start >= number.span.end
      ? date.span.start - number.span.end : max(0, number.span.start - date.span.end)
  }
}
