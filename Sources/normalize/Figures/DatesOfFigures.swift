import Shared

/// The day, month or year that a figure holds for: the nearest date in its sentence, else the day
/// of publication.
///
/// A date behind words of comparison ("compared with 17 in 2007", "down from 9 percent a year ago",
/// "the highest since 1983") dates only what is counted behind the same words.
struct DatesOfFigures {
  private var ofSentence: [Int: [DateMention]] = [:]
  private let published: String?
  private let text: Text
  private let sentences: [Sentence]

  init(_ dates: [DateMention], _ article: Article) {
    text = article.text
    sentences = article.sentences
    published = article.published.map { String($0.prefix { $0 != "T" && $0 != " " }) }
    for date in dates where Self.isCalendarDate(date.value) && !isBeginning(date) {
      ofSentence[date.sentence, default: []].append(date)
    }
  }

  /// `2019`, `2019-10`, `2019-10-31`, with or without a time; no spans, seasons or weeks.
  private static func isCalendarDate(_ value: String?) -> Bool {
    guard let value else { return false }
    let day = value.utf8.prefix { $0 != UInt8(ascii: "T") }
    // `1730` is rather a time of day.
    if day.count == 4, !(1800...2100 ~= Int(value.prefix(4)) ?? 0) { return false }
    return [4, 7, 10].contains(day.count)
      && day.allSatisfy { $0 &- 0x30 < 10 || $0 == UInt8(ascii: "-") }
  }

  /// Whether the date only begins a span that reaches to now: "since 1983".
  private func isBeginning(_ date: DateMention) -> Bool {
    let start = max(sentences[date.sentence].span.start, date.span.start - 12)
    guard let span = TextSpan(start, date.span.end) else { return false }
    let words = WordForms.words(text.string(span))
    return words.prefix(4).contains("since")
  }

  /// The date of `number`, or nil where nothing tells.
  func asOf(_ number: NumberMention) -> String? {
    let near = (ofSentence[number.sentence] ?? []).prefix(16)
      .filter { !isCompared($0, with: number) }
      .min { distance($0, number) < distance($1, number) }
    guard let value = near?.value else { return published }
    let day = String(value.prefix { $0 != "T" })
    // What is announced for later is announced today.
    if let published, day > published, !published.hasPrefix(day) { return published }
    return day
  }

  /// Whether words of comparison stand between the number and a date behind it.
  private func isCompared(_ date: DateMention, with number: NumberMention) -> Bool {
    let end = min(date.span.start, number.span.end + 120)
    guard let between = TextSpan(number.span.end, end) else { return false }
    let words = WordForms.words(text.string(between))
    return zip(words, words.dropFirst()).contains { Self.comparing.contains("\($0) \($1)") }
      || words.contains("against") || words.contains("than")
  }

  private static let comparing: Set<String> = [
    "compared with", "compared to", "down from", "up from", "instead of", "as against",
  ]

  private func distance(_ date: DateMention, _ number: NumberMention) -> Int {
    date.span.start >= number.span.end
      ? date.span.start - number.span.end : max(0, number.span.start - date.span.end)
  }
}
