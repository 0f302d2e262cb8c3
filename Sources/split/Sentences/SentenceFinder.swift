import Shared

/// Cuts a paragraph into sentences.
///
/// The scan looks only at bytes that can end a sentence; around each it looks at the word before
/// and the word behind, both of bounded length, so the time is linear whatever the text.
struct SentenceFinder: Sendable {
  private let abbreviations = Abbreviations()
  private let lists = ListItems()
  private let lostBreaks = LostBreaks()

  /// The sentences of the paragraph in `range` of `bytes` (valid UTF-8, no blanks at its ends), in
  /// order; together they hold every character of it that is not blank.
  func sentences(_ bytes: [UInt8], in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    append(bytes, in: range, to: &found)
    return found
  }

  /// Appends them to `found`.
  func append(_ bytes: [UInt8], in range: Range<Int>, to found: inout [Range<Int>]) {
    guard let items = lists.items(bytes, in: range) else {
      return cut(bytes, range, into: &found)
    }
    for item in items { cut(bytes, item, into: &found) }
  }

  private func cut(_ bytes: [UInt8], _ range: Range<Int>, into found: inout [Range<Int>]) {
    var start = range.lowerBound
    var at = start
    while at < range.upperBound {
      guard Marks.mayEndSentence[Int(bytes[at])] else {
        at += 1
        continue
      }
      guard let stop = SentenceStop(bytes, at, in: range) else {
        at += UTF8Text.length(bytes[at])
        continue
      }
      at = stop.end
      guard let end = boundary(bytes, stop, from: start, in: range) else { continue }
      lostBreaks.appendLines(bytes, of: start..<end, to: &found)
      start = Blanks.skip(bytes, from: end, to: range.upperBound)
      at = max(at, start)
    }
    guard start < range.upperBound else { return }
    lostBreaks.appendLines(bytes, of: start..<range.upperBound, to: &found)
  }

  /// Where the sentence that began at `start` ends because of `stop`; nil where it goes on.
  private func boundary(
    _ bytes: [UInt8], _ stop: SentenceStop, from start: Int, in range: Range<Int>
  ) -> Int? {
    let next = NextWord(bytes, from: stop.end, to: range.upperBound)
    guard next.at < range.upperBound else { return range.upperBound }
    if stop.kind == .wide { return stop.end }
    if next.at == stop.end { return gluedBoundary(bytes, stop, next) }
    if let early = stop.beforeSpacedDots, next.isCapital { return early }
    if next.isJoint || next.isSmall && !opensAside(bytes, stop, next) { return nil }
    let ends =
      switch stop.kind {
      case .stop: endsAtStop(bytes, stop, next, from: start)
      case .loud: endsAtLoud(bytes, stop, next, from: start)
      case .ellipsis: endsAtEllipsis(bytes, stop, next, from: start)
      case .wide: true
      }
    return ends ? stop.end : nil
  }

  /// A sentence in brackets behind a full one: `It closed. (it has opened since)`
  private func opensAside(_ bytes: [UInt8], _ stop: SentenceStop, _ next: NextWord) -> Bool {
    let word = WordBefore(bytes, stop.first, from: stop.first - 24)
    return bytes[next.at] == UInt8(ascii: "(") && word.range.count > 2
      && word.endsSmallOrDigit(bytes)
      && !word.isDotted(bytes) && abbreviations.kind(bytes, word.range) == nil
  }

  /// A sentence whose next one follows without a blank: `in 2015.Police said`.
  private func gluedBoundary(_ bytes: [UInt8], _ stop: SentenceStop, _ next: NextWord) -> Int? {
    guard stop.kind != .ellipsis, next.isCapital, next.word.count > 1,
      bytes[next.word.lowerBound + 1] & 0xE0 != 0x40, !next.isAddress(bytes)
    else { return nil }
    let word = WordBefore(bytes, stop.first, from: stop.first - 24)
    guard stop.kind == .loud || word.endsSmallOrDigit(bytes), !word.isAddress,
      [nil, .number].contains(abbreviations.kind(bytes, word.range))
    else { return nil }
    return stop.end
  }

  private func endsAtLoud(
    _ bytes: [UInt8], _ stop: SentenceStop, _ next: NextWord, from start: Int
  ) -> Bool {
    if stop.hasQuote {
      let opens = [.double, .single].contains(Marks.mark(bytes, start))
      return !(opens && SaidClause.begins(bytes, at: next.word.lowerBound))
    }
    let word = WordBefore(bytes, stop.first, from: stop.first - 24)
    return !abbreviations.isLoudName(bytes, word.range) || stop.count > 0
      || abbreviations.isStarter(bytes, next.word)
  }

  /// `… So` ends a sentence, `[…] So` and `… I` need not.
  private func endsAtEllipsis(
    _ bytes: [UInt8], _ stop: SentenceStop, _ next: NextWord, from start: Int
  ) -> Bool {
    if stop.first > start, Marks.mark(bytes, stop.first - 1) == .opening { return false }
    return next.isCapital && !next.hasBracket && !next.isPronounI(bytes) || next.hasQuote
  }

  /// Whether a full stop, with a blank and no small letter behind it, ends the sentence.
  private func endsAtStop(
    _ bytes: [UInt8], _ stop: SentenceStop, _ next: NextWord, from start: Int
  ) -> Bool {
    let word = WordBefore(bytes, stop.first, from: start)
    if word.range.isEmpty || stop.count > 1 { return true }
    let isStarter = abbreviations.isStarter(bytes, next.word)
    if word.isListMark(bytes), word.isFirst(bytes, from: start) { return false }
    if word.isBracketed(bytes, from: start) { return false }
    if let kind = abbreviations.kind(bytes, word.range) {
      switch kind {
      case .before: return false
      case .number: return !next.isDigit
      case .anywhere: return isStarter
      case .time: return endsAtTime(bytes, word, next, from: start)
      }
    }
    if word.isInitial(bytes) {
      if word.isPronounI(bytes), word.followsSmall(bytes, from: start) { return true }
      return isStarter && word.followsSmallOrDigit(bytes, from: start)
    }
    if word.isDotted(bytes) { return isStarter || next.hasQuote }
    return true
  }

  /// `a.m.` ends a sentence unless it stands in its opening words, or the date goes on.
  private func endsAtTime(
    _ bytes: [UInt8], _ word: WordBefore, _ next: NextWord, from start: Int
  ) -> Bool {
    if next.isDigit || abbreviations.isTimeTail(bytes, next.word) { return false }
    if isPlaceTime(bytes, next) { return false }
    let isOpening = word.range.lowerBound - start < 16
    let first = NextWord(bytes, from: start, to: word.range.lowerBound).word
    return !(isOpening && abbreviations.isIntro(bytes, first))
  }

  /// "2 a.m. Tarn time": a name and "time" behind it.
  private func isPlaceTime(_ bytes: [UInt8], _ next: NextWord) -> Bool {
    next.isCapital && bytes[next.word.upperBound...].starts(with: " time".utf8)
  }
}
