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

  /// Whether the date only begins a span that reaches to now: "since 1983".
  private func isBeginning(_ date: DateMention) -> Bool {
    let start = max(sentences[date.sentence].span.start, date.span.start - 12)
    let words = words(from: start, to: date.span.end)
    return words.keys().prefix(4).contains(Self.since)
  }

  /// The date of `number`, or nil where nothing tells.
  func asOf(_ number: NumberMention) -> String? {
    let near = ofSentence[number.sentence].prefix(16)
      .filter { !isCompared($0, with: number) }
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
