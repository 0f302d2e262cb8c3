import Shared

/// The values of an article's dates: those that the words leave open ("Wednesday", "two weeks ago")
/// are resolved against the day of publication.
struct DateResolution: Sendable {
  private let grammar = DateGrammar()
  private static let future: WordSet = """
    will won't shall 'll would expected expects expect due scheduled plans planned planning set to
    next upcoming tomorrow until
    """
  private static let over: WordSet = "was were had did"
  private static let past: WordSet = "was were had said says killed died began happened told"
  /// How many characters before a date are looked at.
  private static let reach = 80

  /// ISO 8601 (partial or an interval where the words are), or nil: the article has no date, or the
  /// words name none.
  func value(of mention: DateMention, in article: Article) -> String? {
    if let value = mention.value { return value }
    guard let published = article.published.flatMap({ Day(iso: $0) }) else { return nil }
    guard !isHour(mention, in: article), let expression = grammar.date(mention.text) else {
      return nil
    }
    let resolver = DateResolver(published: published, tense: tense(of: mention, in: article))
    return resolver.iso(expression)
  }

  /// Whether `1.30` is an hour whose half of the day stands behind it: "at 1.30 in the afternoon".
  private func isHour(_ mention: DateMention, in article: Article) -> Bool {
    guard mention.text.utf8.allSatisfy({ $0 == UInt8(ascii: ".") || $0 &- 0x30 < 10 }) else {
      return false
    }
    let end = article.text.bytes(of: mention.span).upperBound
    return article.text.bytes[end...].starts(with: " in the ".utf8)
  }

  /// The side that the words around the date speak of: those before it, an auxiliary of the future
  /// near by and none of the past nearer, or the verb behind one that begins the sentence.
  private func tense(of mention: DateMention, in article: Article) -> DateResolver.Tense {
    let sentence = article.sentences[mention.sentence].span
    let before = tokens(
      from: max(sentence.start, mention.span.start - Self.reach), to: mention.span.start, article)
    for token in before.reversed().prefix(8) {
      if Self.past.contains(token) { return .past }
      if Self.future.contains(token) { return .future }
    }
    return before.count <= 1 ? tense(behind: mention, sentence, article) : .past
  }

  /// The tense of "In January, five masts were cut".
  private func tense(
    behind mention: DateMention, _ sentence: TextSpan, _ article: Article
  ) -> DateResolver.Tense {
    let end = min(sentence.end, mention.span.end + Self.reach)
    for token in tokens(from: mention.span.end, to: end, article) {
      if Self.future.contains(token) { return .future }
      if Self.over.contains(token) { return .over }
    }
    return .past
  }

  private func tokens(from start: Int, to end: Int, _ article: Article) -> [WordKey] {
    guard start < end, let span = TextSpan(start, end) else { return [] }
    let words = Text(article.text.string(span))
    guard let all = TextSpan(0, words.count) else { return [] }
    return Tokens(words, sentences: [all]).all.map(\.key)
  }
}
