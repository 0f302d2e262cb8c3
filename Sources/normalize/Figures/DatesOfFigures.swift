import Shared

/// The day, month or year that a figure holds for: the nearest date in its sentence that dates it,
/// else the day of publication. "That flood killed 56" goes on from the sentence before, and so
/// does its date; "37 years since the last flood, in which 14 died" counts back.
struct DatesOfFigures {
  private var ofSentence: [[DateScope]]
  /// Whether a sentence opens with how long before or after another event it was.
  private let isShifted: [Bool]
  /// How long before the article something was that a sentence goes back to.
  private var spans: [[NumberMention]]
  private let published: String?
  private let text: Text
  private let sentences: [Sentence]

  init(_ dates: [DateMention], _ numbers: [NumberMention], _ article: Article) {
    text = article.text
    let (sentences, text) = (article.sentences, article.text)
    self.sentences = sentences
    isShifted = sentences.map { Self.opensWithShift($0.span, text) }
    published = article.published.map(DateScope.day)
    ofSentence = Array(repeating: [], count: sentences.count)
    spans = Array(repeating: [], count: sentences.count)
    for date in dates {
      guard let scope = DateScope(date, in: sentences[date.sentence].span, of: text) else {
        continue
      }
      ofSentence[date.sentence].append(scope)
    }
    for number in numbers where number.kind == .duration && number.unit == "year" {
      spans[number.sentence].append(number)
    }
  }

  /// The date of `number`, beside which stands `around`; nil where nothing tells.
  func asOf(_ number: NumberMention, _ around: Surroundings) -> String? {
    if isRelative(around.behind, number) { return yearBefore(number) }
    let isPresent = isPresent(number.verb, around)
    if !isPresent, isShifted[number.sentence] { return nil }
    let near = ofSentence[number.sentence].prefix(16)
      .filter { $0.holds(for: number.span, isPresent: isPresent, published: published) }
      .filter { number.aspect != .cumulative || !$0.isOfEvent(before: number.span) }
      .min { $0.distance(to: number.span) < $1.distance(to: number.span) }
    guard let day = near?.value else {
      return yearsBack(number, isPresent) ?? earlier(number) ?? published
    }
    // What is announced for later is announced today.
    if let published, day > published, !published.hasPrefix(day) { return published }
    return day
  }

  // MARK: Counting back

  /// The year of what a sentence counts back to, where the number is told of that: "two years after
  /// a man opened fire there, killing eight", "the three-year anniversary of a fire that killed
  /// 12".
  private func yearsBack(_ number: NumberMention, _ isPresent: Bool) -> String? {
    guard let published, let year = Int(published.prefix(4)) else { return nil }
    let sentence = sentences[number.sentence].span
    for span in spans[number.sentence].prefix(4).reversed() {
      let gap = number.span.start - span.span.end
      guard 1...Self.reach ~= gap, span.span.start > sentence.start + 3,
        let years = span.value, years >= 1, years <= 200, years == years.rounded()
      else { continue }
      let words = text.words(from: span.span.end, to: number.span.start)
      guard words.count > 2, Self.since.contains(words[0]),
        words.contains(Self.relatives) || isParticiple(before: number)
          || !isPresent && words.keys().contains(Self.that)
      else { continue }
      return String(year - Int(years))
    }
    return nil
  }

  /// Whether a participle behind a comma brings the number: ", killing eight".
  private func isParticiple(before number: NumberMention) -> Bool {
    let words = text.words(from: max(0, number.span.start - 24), to: number.span.start)
    return words.indices.last.map(words.endsInIng) ?? false
  }

  private static let reach = 160
  private static let since: WordSet = "after since anniversary"
  private static let relatives: WordSet = "when where which"

  // MARK: Going on

  /// The date in the sentence before, where the sentence of `number` begins with what happened
  /// there: "That flood killed 56", or, of another event than the story's, "It killed 56".
  private func earlier(_ number: NumberMention) -> String? {
    guard number.sentence > 0 else { return nil }
    let sentence = sentences[number.sentence].span
    let words = text.words(from: sentence.start, to: min(sentence.end, sentence.start + 24))
    let first = words.count > 0 && Self.links.contains(words[0]) ? 1 : 0
    guard words.count > first + 1 else { return nil }
    let isThat = words[first] == Self.that && Self.events.contains(words[first + 1])
    let isIt = words[first] == Self.it && Self.harming.contains(words[first + 1])
    guard isThat || isIt && ranksAnother(number.sentence - 1) else { return nil }
    let dates = ofSentence[number.sentence - 1]
    guard dates.count == 1 else { return nil }
    let day = dates[0].value
    // An article without a date names no year but another one.
    if isThat, published == nil, day.utf8.count > 4 { return nil }
    if let published, day >= published || published.hasPrefix(day) { return nil }
    return day
  }

  /// Whether a sentence sets another event beside that of the story: "the worst crash was that of 1992".
  private func ranksAnother(_ sentence: Int) -> Bool {
    let span = sentences[sentence].span
    return text.words(from: span.start, to: min(span.end, span.start + Self.reachOfRank))
      .contains(Self.ranks)
  }

  private static let it = WordKey("it")
  private static let harming: WordSet = """
    killed left claimed injured wounded hurt took destroyed displaced caused cost
    """
  private static let ranks: WordSet = """
    worst deadliest biggest strongest largest bloodiest costliest last previous similar earlier
    """
  private static let reachOfRank = 200
  private static let that = WordKey("that")
  private static let links: WordSet = "in during after and but"
  private static let events: WordSet = """
    accident attack attacks avalanche blast blaze bombing clash collapse crash cyclone derailment
    deluge disaster drought earthquake election epidemic eruption explosion famine fire flood
    flooding heist hurricane incident landslide massacre outbreak poll quake raid robbery sinking
    shooting storm strike temblor tornado tsunami typhoon vote war
    """

  // MARK: Tense

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
  private static let present: WordSet = "has have is are remain remains"

  /// Whether it hangs on another event of the story: "10 months earlier".
  private func isRelative(_ behind: Wording, _ number: NumberMention) -> Bool {
    guard let shift = Self.shift(in: behind, within: 10) else { return false }
    // "down 2 percent from 4 million a year earlier": what was then is the nearer number; "bought
    // in May and sold a month later": what was bought has a date of its own.
    let between = behind.indices[..<max(0, shift - 2)]
    if between.contains(where: { behind.isNumber($0) || behind[$0] == Self.and }) {
      return false
    }
    let end = text.codePoint(atByte: behind.words[shift - 1].bytes.lowerBound)
    return !ofSentence[number.sentence].prefix(16).contains { $0.lies(number.span.end, end) }
  }

  private static let and = WordKey("and")

  /// "Two months later, 12 died": in a sentence that opens so.
  private static func opensWithShift(_ sentence: TextSpan, _ text: Text) -> Bool {
    let words = text.words(from: sentence.start, to: min(sentence.end, sentence.start + 40))
    return shift(in: words, within: 3) != nil
  }

  /// Where "earlier" or "later" stands behind a period, within so many words behind the first.
  private static func shift(in words: Wording, within reach: Int) -> Int? {
    words.indices.dropFirst().prefix(reach).first {
      shifts.contains(words[$0]) && periods.contains(words[$0 - 1])
    }
  }

  /// The year before, where a sum or share was "4 million a year earlier": books are compared with
  /// those of the year before, not with another event of the story.
  private func yearBefore(_ number: NumberMention) -> String? {
    switch number.kind {
    case .money, .percent, .rate: break
    default: return nil
    }
    let next = ofSentence[number.sentence].first { $0.follows(number.span) }
    return next.flatMap { $0.value.utf8.count == 4 ? $0.value : nil }
  }

  private static let shifts: WordSet = "earlier later"
  private static let periods: WordSet = "month months year years decade decades"
}
