import Shared

/// Captions between the headline and the first paragraph, where standfirsts stand too.
extension TopOfPage {
  private static let auxiliaries: WordSet = "have has had was were whose"
  private static let perfect: WordSet = "have has had"
  private static let nouns: WordSet = "the a an"
  private static let mostSparse = 5

  /// Whether a paragraph begins with the words of the line, as it does with a standfirst's.
  func isSaidAgain(_ lines: PageLines, _ index: Int) -> Bool {
    let words = lines[index].words
    return lines.indices.dropFirst(index + 1).prefix(Self.reach).contains { other in
      lines[other].isProse && lines[other].words.count >= words.count
        && zip(words, lines[other].words).allSatisfy { $0.key == $1.key }
    }
  }

  /// Standfirsts say what was, captions what has been; standfirsts leave articles out.
  func isCaption(_ lines: PageLines, _ index: Int, headline: Int) -> Bool {
    let line = lines[index]
    let isBelowHeadline = index == headline + 1
    if line.isUntimedScene(bytes) || line.namesSides(bytes) || line.tellsPicture(bytes)
      || line.endsInYear && !line.reports
    {
      return true
    }
    let isDatedAbove = lines.indices[..<headline].contains { lines.role($0) == .dateline }
    if isDatedAbove, isBelowHeadline ? isClause(line) : isSecond(lines, index) { return true }
    if !isBelowHeadline, line.isCrowdScene(bytes) || line.isView(bytes) { return true }
    let isTold = line.words.first.map { Self.nouns.contains($0.key) } ?? false
    // "Rival is financing deal" may be a standfirst.
    return line.words.count > Self.mostSparse && line.isShown(bytes)
      && (!isBelowHeadline || isTold || line.words.contains { Self.perfect.contains($0.key) })
  }

  /// Whether it has the articles and auxiliaries that headlines and their standfirsts leave out:
  /// where the date stands above the headline, what stands below it is mostly a picture's.
  private func isClause(_ line: PageLine) -> Bool {
    line.words.contains { Self.nouns.contains($0.key) || Self.auxiliaries.contains($0.key) }
      && !bytes[line.range].contains(UInt8(ascii: ";"))
  }

  /// Whether it stands close below the description of a picture.
  private func isSecond(_ lines: PageLines, _ index: Int) -> Bool {
    lines.role(index - 1) == .caption && !lines[index].isApart
  }
}
