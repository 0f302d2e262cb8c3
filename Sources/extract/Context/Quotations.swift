import Shared

/// A quotation as ranges of tokens.
struct QuotedWords {
  /// The tokens of each part.
  let parts: [Range<Int>]
  /// The sentences of the first and the last token.
  let sentences: ClosedRange<Int>
}

/// Who speaks in a quotation.
struct QuoteSpeaker {
  let source: Source
  /// The token of the verb.
  let cue: Int
}

/// Finds the speakers of quotations in the statements around them.
struct QuotationReader {
  let reading: Reading
  let statements: [[Statement]]
  /// The sentence of each token.
  private let sentenceOf: [Int32]

  private var tokens: Tokens { reading.tokens }

  init(_ reading: Reading, _ statements: [[Statement]]) {
    self.reading = reading
    self.statements = statements
    var sentenceOf = [Int32](repeating: 0, count: reading.tokens.all.count)
    for (index, range) in reading.tokens.sentences.enumerated() {
      for token in range { sentenceOf[token] = Int32(index) }
    }
    self.sentenceOf = sentenceOf
  }

  /// The quotations of the article, as tokens; nil for one that holds none.
  func quotations() -> [QuotedWords?] {
    reading.article.quotes.map { quote in
      let parts = quote.parts.map { tokens(in: $0) }.filter { !$0.isEmpty }
      guard let first = parts.first, let last = parts.last else { return nil }
      return QuotedWords(
        parts: parts,
        sentences: Int(
          sentenceOf[first.lowerBound])...Int(sentenceOf[last.upperBound - 1]))
    }
  }

  /// The tokens inside `span`.
  private func tokens(in span: TextSpan) -> Range<Int> {
    let bytes = tokens.text.bytes(of: span)
    let from = tokens.all.partitioningIndex { Int($0.start) >= bytes.lowerBound }
    let to = tokens.all.partitioningIndex { Int($0.start) >= bytes.upperBound }
    return from..<max(from, to)
  }

  /// The speaker of each quotation, in order; nil where the text does not tell.
  func speakers(of quotes: [QuotedWords?]) -> [QuoteSpeaker?] {
    var speakers: [QuoteSpeaker?] = []
    for (index, quote) in quotes.enumerated() {
      guard let quote else {
        speakers.append(nil)
        continue
      }
      let before = index > 0 ? (quotes[index - 1], speakers[index - 1]) : (nil, nil)
      speakers.append(
        own(quote) ?? continued(quote, before.0, before.1) ?? following(quote, before.0))
    }
    return speakers
  }

  /// The speaker that the quotation's own sentences name.
  private func own(_ quote: QuotedWords) -> QuoteSpeaker? {
    let first = quote.parts[0].lowerBound
    let firstEnd = quote.parts[0].upperBound
    for part in quote.parts {
      let end = part.upperBound
      let sentence = Int(sentenceOf[end - 1])
      if let said = statements[sentence].near(end).first(where: {
        !$0.isLeading && $0.tokens.lowerBound >= end && isAdjacent(end, $0.tokens.lowerBound)
      }) {
        return QuoteSpeaker(source: said.source, cue: said.cue)
      }
    }
    let next = Int(sentenceOf[quote.parts[quote.parts.count - 1].upperBound - 1]) + 1
    if next < statements.count, let said = statements[next].first,
      said.content.allSatisfy(\.isEmpty),
      isAdjacent(quote.parts[quote.parts.count - 1].upperBound, said.tokens.lowerBound)
    {
      return QuoteSpeaker(source: said.source, cue: said.cue)
    }
    let sentence = Int(sentenceOf[first])
    if let said = statements[sentence].near(first).last(where: {
      $0.tokens.upperBound <= first && isAdjacent($0.tokens.upperBound, first)
    }) {
      return QuoteSpeaker(source: said.source, cue: said.cue)
    }
    let leading = statements[sentence].near(first).last {
      $0.cue < first && $0.content.contains { $0.upperBound > first && $0.lowerBound <= first + 1 }
    }
    if let leading { return QuoteSpeaker(source: leading.source, cue: leading.cue) }
    let trailing = statements[sentence].near(first).first {
      $0.cue >= firstEnd && $0.covers(first + (firstEnd - first > 1 ? 1 : 0))
    }
    if let trailing { return QuoteSpeaker(source: trailing.source, cue: trailing.cue) }
    return introduced(first, sentence)
  }

  /// Whether only marks stand between the quotation's end and the attribution.
  private func isAdjacent(_ end: Int, _ start: Int) -> Bool {
    start - end <= 3 && (end..<start).allSatisfy { tokens[$0].kind == .mark }
  }

  /// "He told the channel:" in the sentence before.
  private func introduced(_ first: Int, _ sentence: Int) -> QuoteSpeaker? {
    guard sentence > 0, let last = tokens.sentences[sentence - 1].last,
      tokens.isMark(last, UInt8(ascii: ":")), tokens.sentences[sentence].first == first,
      let said = statements[sentence - 1].last
    else { return nil }
    return QuoteSpeaker(source: said.source, cue: said.cue)
  }

  /// Who stated the sentence before in indirect speech, where the quotation is a sentence of the same
  /// paragraph with nothing beside it: "She said the search went on. “We have hope.”" A person may
  /// go on in a paragraph of his own.
  private func following(_ quote: QuotedWords, _ before: QuotedWords?) -> QuoteSpeaker? {
    let sentence = quote.sentences.lowerBound
    let sentences = reading.article.sentences
    guard sentence > 0, tokens.sentences[sentence].first == quote.parts[0].lowerBound,
      before.map({ $0.sentences.upperBound < sentence - 1 }) ?? true,
      tokens.sentences[quote.sentences.upperBound].upperBound
        - quote.parts[quote.parts.count - 1].upperBound <= 1
    else { return nil }
    let widest = statements[sentence - 1].max {
      ($0.content.map(\.count).max() ?? 0) < ($1.content.map(\.count).max() ?? 0)
    }
    guard let widest,
      sentences[sentence].paragraph == sentences[sentence - 1].paragraph
        || widest.source.isPerson && isParagraph(quote.sentences)
    else { return nil }
    return QuoteSpeaker(source: widest.source, cue: widest.cue)
  }

  /// No subheading in quotation marks has more tokens.
  private static let longestHeading = 6

  /// Whether the sentences are a paragraph, and the ones before it are the article's.
  private func isParagraph(_ range: ClosedRange<Int>) -> Bool {
    let sentences = reading.article.sentences
    let paragraph = sentences[range.lowerBound].paragraph
    return sentences[range.lowerBound - 1].role == .body
      && sentences[range.upperBound].paragraph == paragraph
      && tokens.sentences[range.lowerBound].count > Self.longestHeading
      && (range.upperBound + 1 == sentences.count
        || sentences[range.upperBound + 1].paragraph != paragraph)
  }

  /// The speaker of the quotation before, where this one goes on with nothing but its attribution
  /// or page furniture between.
  private func continued(
    _ quote: QuotedWords, _ before: QuotedWords?, _ speaker: QuoteSpeaker?
  ) -> QuoteSpeaker? {
    guard let before, let speaker else { return nil }
    let sentences = reading.article.sentences
    let start = quote.sentences.lowerBound
    guard tokens.sentences[start].first == quote.parts[0].lowerBound,
      before.sentences.upperBound < start
    else { return nil }
    for between in (before.sentences.upperBound + 1)..<max(start, before.sentences.upperBound + 1)
    where sentences[between].role.isArticle {
      return nil
    }
    // The rest of the sentence before must be the attribution, not the outlet's own words.
    let tail = before.parts[before.parts.count - 1].upperBound
    let end = tokens.sentences[before.sentences.upperBound].upperBound
    if end - tail > 2, !statements[before.sentences.upperBound].contains(where: { $0.cue >= tail })
    {
      return nil
    }
    let rest = quote.parts[quote.parts.count - 1].upperBound
    let sentenceEnd = tokens.sentences[quote.sentences.upperBound].upperBound
    guard sentenceEnd - rest <= 1 else { return nil }
    return speaker
  }
}
