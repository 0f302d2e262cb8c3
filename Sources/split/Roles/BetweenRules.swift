import Shared

/// The rules for lines told by what stands above and below them: captions among paragraphs, names
/// of sections among the page's tools.
extension RoleFinder {
  /// A subheading has fewer words.
  private static let leastCaption = 8
  private static let mostCaption = 28
  /// Two pictures' descriptions and captions, and no list.
  private static let longestRun = 4
  private static let longestSection = 3
  private static let reporting: WordSet = """
    said says say told tell according asked added announced will
    """
  /// What begins a subheading that asks, or a sentence that lost its stop.
  private static let beginnings: WordSet = """
    what why how who when where which whose will is are can
    it he she they we i you there this these that those but and however meanwhile some at on in as
    for while after since before do come
    """
  /// What ends a line that goes on below it.
  private static let open = Array(",:;".utf8)

  /// Lines without a stop between paragraphs that end in one: too long for a subheading, too few for
  /// a list.
  func readBetween(_ bytes: [UInt8], _ lines: inout PageLines) {
    guard
      let last = lines.indices.last(where: {
        isParagraph(lines, $0) && !endsInDots(bytes, lines[$0])
      })
    else { return }
    var index = lines.startIndex
    var isBelow = false
    while index < last {
      guard lines.role(index) == nil, !lines.endsInStop(index) else {
        isBelow = isBelow || isParagraph(lines, index)
        index += 1
        continue
      }
      let end = (index..<last).first { lines.role($0) != nil || lines.endsInStop($0) }
      let run = index..<(end ?? last)
      if isBelow, isPicture(bytes, lines[run]), isClosed(lines, above: run.lowerBound),
        isClosed(bytes, lines, below: run.upperBound)
      {
        for line in run {
          lines[line].finding = Finding(.caption, "a line without a stop between paragraphs")
        }
      }
      index = run.upperBound
    }
  }

  /// Whether the lines can be the caption of a picture, or pairs of its description and caption:
  /// two lines without a blank one between them that speak of one thing.
  private func isPicture(_ bytes: [UInt8], _ run: Slice<PageLines>) -> Bool {
    guard run.count <= Self.longestRun, run.allSatisfy({ isCaption(bytes, $0) }) else {
      return false
    }
    if run.count == 1 { return true }
    return run.count.isMultiple(of: 2)
      && stride(from: run.startIndex, to: run.endIndex, by: 2).allSatisfy { index in
        (run[index].isApart || index == run.startIndex) && !run[index + 1].isApart
          && Likeness(run[index].words, run[index + 1].words).common > 0
      }
  }

  private func isParagraph(_ lines: PageLines, _ index: Int) -> Bool {
    lines.role(index) == nil && lines[index].isProse
  }

  /// Whether what stands above is a paragraph, or known to be none of the text.
  private func isClosed(_ lines: PageLines, above index: Int) -> Bool {
    lines.role(index - 1) != nil || isParagraph(lines, index - 1)
  }

  /// Whether what stands below is a paragraph that begins a sentence, or known to be none.
  private func isClosed(_ bytes: [UInt8], _ lines: PageLines, below index: Int) -> Bool {
    if lines.role(index) != nil { return true }
    return lines[index].isProse && lines[index].words.first?.start != .small
      && !ListItems.startsItem(bytes, lines[index].range)
  }

  private func isCaption(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    guard (Self.leastCaption...Self.mostCaption).contains(line.words.count),
      line.passages.count == 1, let first = line.words.first, first.isCapital,
      first.range.lowerBound == line.range.lowerBound, !Self.beginnings.contains(first.key),
      !Self.open.contains(bytes[line.range.upperBound - 1]), !line.endsInDash(bytes),
      !line.words.contains(where: { Self.reporting.contains($0.key) })
    else { return false }
    return !line.range.contains { [.double, .ellipsis].contains(Marks.mark(bytes, $0)) }
  }

  /// "Crime" between the page's tools: a few words without a stop, where what stands above is a
  /// notice and what stands below no paragraph.
  func readSections(_ lines: inout PageLines) {
    for index in lines.indices.dropFirst().dropLast() where lines.role(index) == nil {
      guard !lines.endsInStop(index), lines[index].words.count <= Self.longestSection,
        let above = lines.role(index - 1), let below = lines.role(index + 1),
        Self.isTool(above), Self.isTool(below)
      else { continue }
      lines[index].finding = Finding(.notice, "a few words among the page's tools")
    }
  }

  private static func isTool(_ role: Sentence.Role) -> Bool { role == .notice || role == .promo }
}
