import Shared

/// The values of an article's dates: those that the words leave open ("Wednesday", "two weeks ago")
/// are resolved against the day of publication.
struct DateResolution: Sendable {
  private let grammar = DateGrammar()
  private static let future: WordSet = """
    will won't shall 'll would expected expects expect due scheduled plans planned planning set to
    next upcoming tomorrow until
    """
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

  /// The side that the words before the date speak of: an auxiliary of the future near by, and none
  /// of the past nearer.
  private func tense(of mention: DateMention, in article: Article) -> DateResolver.Tense {
    let sentence = article.sentences[mention.sentence].span
    guard mention.span.start > sentence.start,
      let before = TextSpan(
        max(sentence.start, mention.span.start - Self.reach), mention.span.start)
    else { return .past }
    let words = Text(article.text.string(before))
    guard let all = TextSpan(0, words.count) else { return .past }
    let tokens = Tokens(words, sentences: [all])
    for at in tokens.all.indices.reversed().prefix(8) {
      if Self.past.contains(tokens[at].key) { return .past }
      if Self.future.contains(tokens[at].key) { return .future }
    }
    return .past
  }
}
