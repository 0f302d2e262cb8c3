import Shared

/// Captions told by a line beside them: the credit of their picture, the description above them.
extension RoleFinder {
  private static let credits: WordSet = """
    photo photos photograph picture pictures image credit courtesy
    """
  /// Lines beyond these are no longer the top of the page.
  private static let depth = 12
  private static let leastPaired = 4
  private static let leastPair = 9
  private static let leastShown = 2
  private static let leastTold = 7
  private static let speakers: WordSet = "i we you my our"

  /// The line above a picture's credit, where nothing of the text stands above it and it tells of
  /// no past, is the caption.
  func readAboveCredit(_ bytes: [UInt8], _ lines: inout PageLines) {
    guard let headline = lines.indices.first(where: { lines.role($0) == .headline }),
      let credit = lines.indices[(headline + 1)...].prefix(Self.depth).first(where: {
        lines.role($0) == .credit && isPictureCredit(bytes, lines[$0])
      }), credit > headline + 1, isOpen(lines, credit - 1),
      !lines.indices[(headline + 1)..<(credit - 1)].contains(where: {
        lines.role($0) == nil && lines[$0].isProse
      }),
      lines[credit...].contains(where: { $0.finding == nil && $0.isProse }),
      lines[credit - 1].words.count <= CaptionSentence.longest,
      !CaptionSentence(bytes, lines[credit - 1]).tellsOfPast
    else { return }
    lines[credit - 1].finding = Finding(.caption, "above a picture's credit")
  }

  private func isOpen(_ lines: PageLines, _ index: Int) -> Bool {
    lines.role(index) == nil || lines.role(index) == .standfirst
  }

  private func isPictureCredit(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    agencies.wire(in: line.words) == nil
      && (line.words.contains { Self.credits.contains($0.key) }
        || Self.hasSlash(bytes, line.range))
  }

  /// What a picture shows and its caption, close below: two lines without a stop between
  /// paragraphs.
  func readPairs(_ bytes: [UInt8], _ lines: inout PageLines) {
    guard lines.count > 3 else { return }
    for index in lines.indices.dropFirst().dropLast(2)
    where isPairable(lines, index) && isPairable(lines, index + 1) {
      let (shown, caption) = (lines[index], lines[index + 1])
      guard shown.isApart, !caption.isApart, isParagraph(lines, index - 1),
        isParagraph(lines, index + 2),
        isPair(shown.words.count, caption.words.count),
        isDescription(bytes, shown), isDescription(bytes, caption)
      else { continue }
      lines[index].finding = Finding(.caption, "what a picture shows, above its caption")
      lines[index + 1].finding = Finding(.caption, "a caption below what the picture shows")
    }
  }

  /// A caption is no shorter than what a few words show: "A sign" above "The raid was at the main
  /// depot". Below the words of a speaker stands his name.
  private func isPair(_ shown: Int, _ caption: Int) -> Bool {
    min(shown, caption) >= Self.leastPaired && shown + caption >= Self.leastPair
      || shown >= Self.leastShown && caption >= Self.leastTold
  }

  private func isPairable(_ lines: PageLines, _ index: Int) -> Bool {
    lines.role(index) == nil && !lines.endsInStop(index)
  }

  private func isParagraph(_ lines: PageLines, _ index: Int) -> Bool {
    lines.role(index) == nil && lines[index].isProse && lines.endsInStop(index)
  }

  private func isDescription(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    guard let first = line.words.first, first.isCapital,
      first.range.lowerBound == line.range.lowerBound, !Self.speakers.contains(first.key)
    else { return false }
    return !line.range.contains { [.double, .ellipsis].contains(Marks.mark(bytes, $0)) }
      && line.words.contains { $0.start == .small }
  }
}
