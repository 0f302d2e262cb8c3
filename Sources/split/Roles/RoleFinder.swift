import Shared

/// Tells what each line of a page is there for.
///
/// A line is body unless a rule speaks against it: rules look first at the line alone, then at its
/// neighbours, then at its place on the page. Where no rule is sure the line stays body, because a
/// lost sentence is worse than a kept notice.
struct RoleFinder: Sendable {
  let lexicon = PageLexicon()
  let site = SiteVocabulary()
  let agencies: Agencies
  let writers: WriterLines

  /// A finder with the embedded tables.
  init() {
    agencies = Agencies()
    writers = WriterLines(agencies)
  }

  /// Gives every passage of the layout its role, and notes what the text tells of the article.
  func assign(
    _ bytes: [UInt8], _ layout: inout Layout, title: String?, hasHeadline: Bool
  ) {
    var lines = self.lines(bytes, layout)
    var told = ToldPage()
    for index in lines.indices {
      let last = layout.passages[lines[index].passages.upperBound - 1].range
      readAlone(bytes, &lines[index], last: last, &told)
    }
    readPromos(&lines)
    readCaptions(&lines)
    TopOfPage(bytes, title: title, hasHeadline: hasHeadline, writers).read(&lines, &told)
    readShown(bytes, &lines)
    readEnd(bytes, &lines, &told)
    layout.told = told
    place(bytes, lines, &layout)
  }

  private func lines(_ bytes: [UInt8], _ layout: Layout) -> [PageLine] {
    var lines: [PageLine] = []
    lines.reserveCapacity(layout.paragraphs.count)
    var passage = 0
    for (index, paragraph) in layout.paragraphs.enumerated() {
      let start = passage
      while passage < layout.passages.count, layout.passages[passage].paragraph == index {
        passage += 1
      }
      let words = layout.words[layout.wordsOfParagraph[index].range]
      lines.append(PageLine(bytes, paragraph, passages: start..<passage, words: words))
    }
    return lines
  }

  /// Puts the findings into the passages; credits at the end of a line become passages of their
  /// own.
  private func place(_ bytes: [UInt8], _ lines: [PageLine], _ layout: inout Layout) {
    for line in lines {
      guard let finding = line.finding else { continue }
      for index in line.passages { layout.passages[index].finding = finding }
    }
    guard lines.contains(where: { $0.creditStart != nil }) else { return }
    layout.passages = lines.flatMap { line in
      layout.passages[line.passages].flatMap { parts(bytes, $0, line) }
    }
  }

  private func parts(_ bytes: [UInt8], _ passage: Passage, _ line: PageLine) -> [Passage] {
    guard let start = line.creditStart, start < passage.range.upperBound else { return [passage] }
    var credit = passage
    credit.finding = Finding(.credit, "credit at the end of its line")
    guard start > passage.range.lowerBound else { return [credit] }
    var rest = passage
    rest.range = Blanks.trim(bytes, passage.range.lowerBound..<start)
    credit.range = start..<passage.range.upperBound
    return rest.range.isEmpty ? [credit] : [rest, credit]
  }
}

// MARK: - Neighbours

extension RoleFinder {
  /// How many lines behind a header without a blank line can be its list.
  private static let longestList = 12
  private static let caption = WordKey("caption")

  /// Lists of headlines behind "Don't miss:" and the like.
  private func readPromos(_ lines: inout [PageLine]) {
    for index in lines.indices where lines[index].isPromoHeader {
      let first = index + 1
      guard first < lines.count else { continue }
      let isTight = !lines[first].isApart
      var next = first
      while next < lines.count, next - first < Self.longestList {
        if lines[next].isProse || (isTight ? lines[next].isApart : lines[next].endsInStop) { break }
        if lines[next].finding == nil {
          lines[next].finding = Finding(.promo, "listed under a header")
        } else if !isTight {
          break
        }
        next += 1
      }
    }
  }

  /// Captions without a credit of their own: beside a caption that says the same, or given twice.
  private func readCaptions(_ lines: inout [PageLine]) {
    for index in lines.indices where lines[index].finding?.role == .caption {
      // The first line may be a headline, which has much in common with every caption.
      for other in [index - 1, index + 1] where other > 0 && other < lines.count {
        guard lines[other].finding == nil, !lines[other].isProse || lines[other].passages.count < 2,
          Likeness(lines[other].words, lines[index].words).isCaptionTwin
        else { continue }
        if !lines[other].endsInStop {
          lines[other].finding = Finding(.caption, "says what the caption beside it says")
        }
      }
    }
    readTwins(&lines)
    readLabelled(&lines)
    for index in lines.indices.dropFirst(2) where lines[index].finding == nil {
      guard lines[index - 1].finding == nil, !lines[index].endsInStop, !lines[index - 1].endsInStop,
        lines[index].words.count >= 4,
        Likeness(lines[index].words, lines[index - 1].words).isNearlyEqual
      else { continue }
      lines[index - 1].finding = Finding(.caption, "given twice in a row")
      lines[index].finding = Finding(.caption, "given twice in a row")
    }
  }

  /// The line below a label that stands alone: "Image caption".
  private func readLabelled(_ lines: inout [PageLine]) {
    for index in lines.indices.dropFirst() where lines[index].finding == nil {
      let label = lines[index - 1]
      guard label.words.last?.key == Self.caption, label.words.count <= 2, label.finding != nil,
        !lines[index].isApart, !lines[index].isProse
      else { continue }
      lines[index].finding = Finding(.caption, "below the label of a caption")
    }
  }

  /// The same words above and below a credit are a picture's description and its caption.
  private func readTwins(_ lines: inout [PageLine]) {
    for index in lines.indices.dropFirst().dropLast() where lines[index].finding?.role == .credit {
      guard lines[index - 1].finding == nil, lines[index + 1].finding == nil,
        lines[index - 1].words.count >= 3, lines[index - 1].words.count <= 60,
        lines[index - 1].words.elementsEqual(lines[index + 1].words, by: { $0.key == $1.key })
      else { continue }
      lines[index - 1].finding = Finding(.caption, "the same words above and below a credit")
      lines[index + 1].finding = Finding(.caption, "the same words above and below a credit")
    }
  }
}
