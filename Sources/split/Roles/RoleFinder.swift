import Furniture
import Shared

/// Tells what each line of a page is there for.
///
/// A line is body unless a rule speaks against it: rules look first at the line alone, then at its
/// neighbours, then at its place on the page. Where no rule speaks a learned model may, if it is sure;
/// else the line stays body, because a lost sentence is worse than a kept notice.
struct RoleFinder: Sendable {
  let lexicon = PageLexicon()
  let site = SiteVocabulary()
  let agencies: Agencies
  let writers: WriterLines
  let model = FurnitureModel.embedded

  /// A finder with the embedded tables.
  init() {
    agencies = Agencies()
    writers = WriterLines(agencies)
  }

  /// Gives every passage of the layout its role, and notes what the text tells of the article.
  func assign(
    _ bytes: [UInt8], _ layout: inout Layout, title: String?, hasHeadline: Bool
  ) {
    var lines = PageLines(bytes, layout, explains: !layout.findings.isEmpty)
    var told = ToldPage()
    for index in lines.indices {
      let last = layout.passages[Int(layout.passageStarts[index + 1]) - 1].range
      readAlone(bytes, &lines[index], last: last, &told)
    }
    readFirst(&lines)
    readPromos(&lines)
    readCaptions(bytes, &lines)
    readScenes(bytes, &lines)
    TopOfPage(bytes, title: title, hasHeadline: hasHeadline, writers).read(&lines, &told)
    readAboveCredit(bytes, &lines)
    readSections(&lines)
    readShown(bytes, &lines)
    readPairs(bytes, &lines)
    readBetween(bytes, &lines)
    readEnd(bytes, &lines, &told)
    readLearned(bytes, &lines)
    layout.told = told
    place(bytes, lines, &layout)
  }

  /// Gives the passages the roles of their lines; credits at the end of a line become passages of
  /// their own.
  private func place(_ bytes: [UInt8], _ lines: PageLines, _ layout: inout Layout) {
    for index in lines.indices where lines.role(index) != nil {
      let line = lines[index]
      guard let finding = line.finding else { continue }
      for passage in line.passages { layout.give(finding, to: passage) }
    }
    if lines.hasCredits { placeCredits(bytes, lines, &layout) }
  }

  private func placeCredits(_ bytes: [UInt8], _ lines: PageLines, _ layout: inout Layout) {
    let (passages, findings) = (layout.passages, layout.findings)
    layout.passages.removeAll(keepingCapacity: true)
    layout.findings.removeAll(keepingCapacity: true)
    for line in lines {
      for index in line.passages {
        let parts = parts(bytes, passages[index], line)
        layout.passages += parts
        guard !findings.isEmpty else { continue }
        layout.findings += parts.map { part in
          let isCredit = line.creditStart.map { part.range.lowerBound >= $0 } ?? false
          return isCredit ? .trailingCredit : findings[index]
        }
      }
    }
  }

  private func parts(_ bytes: [UInt8], _ passage: Passage, _ line: PageLine) -> [Passage] {
    guard let start = line.creditStart, start < passage.range.upperBound else { return [passage] }
    var credit = passage
    credit.role = .credit
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
  private static let leastTitle = 4
  /// How many lines may stand above a headline.
  private static let mostAbove = 60
  private static let caption = WordKey("caption")

  /// Lists of headlines behind "Don't miss:" and the like.
  private func readPromos(_ lines: inout PageLines) {
    for index in lines.indices where lines.isPromoHeader(index) {
      let first = index + 1
      guard first < lines.count else { continue }
      let isTight = !lines[first].isApart
      var next = first
      var last: Int?
      while next < lines.count, next - first < Self.longestList {
        let line = lines[next]
        if line.isProse || (isTight ? line.isApart : line.endsInStop) { break }
        if lines.role(next) == nil {
          lines[next].finding = Finding(.promo, "listed under a header")
          last = next
        } else if !isTight {
          break
        }
        next += 1
      }
      if let last, index < Self.mostAbove { freeHeadline(&lines, below: index, last) }
    }
  }

  /// Above the text the last line of a list may be the headline: where nothing above the list is
  /// one, and the writer, the day or the text stands below it.
  private func freeHeadline(_ lines: inout PageLines, below header: Int, _ last: Int) {
    guard lines.indices[..<header].allSatisfy({ lines.role($0) != nil }),
      lines[last].words.count >= Self.leastTitle,
      let text = lines.indices[(last + 1)...].first(where: { lines.role($0) == nil }),
      lines[text].isProse
    else { return }
    let isWritten = lines.indices[(last + 1)..<text].contains {
      lines.role($0) == .byline || lines.role($0) == .dateline
    }
    if isWritten || text == last + 1 { lines[last].finding = nil }
  }

  /// Captions without a credit of their own: beside a caption that says the same, or given twice.
  private func readCaptions(_ bytes: [UInt8], _ lines: inout PageLines) {
    for index in lines.indices where lines.role(index) == .caption {
      // The first line may be a headline, which has much in common with every caption.
      for other in [index - 1, index + 1] where other > 0 && other < lines.count {
        guard lines.role(other) == nil, !lines.endsInStop(other) else { continue }
        let line = lines[other]
        guard !line.isProse || line.passages.count < 2,
          Likeness(line.words, lines[index].words).isCaptionTwin
        else { continue }
        lines[other].finding = Finding(.caption, "says what the caption beside it says")
      }
    }
    readTwins(&lines)
    readDoubles(bytes, &lines)
    readLabelled(&lines)
    for index in lines.indices.dropFirst(2)
    where lines.role(index) == nil && !lines.endsInStop(index) {
      guard lines.role(index - 1) == nil, !lines.endsInStop(index - 1),
        lines[index].words.count >= 4,
        Likeness(lines[index].words, lines[index - 1].words).isNearlyEqual
      else { continue }
      lines[index - 1].finding = Finding(.caption, "given twice in a row")
      lines[index].finding = Finding(.caption, "given twice in a row")
    }
  }

  /// The line below a label that stands alone: "Image caption".
  private func readLabelled(_ lines: inout PageLines) {
    for index in lines.indices.dropFirst()
    where lines.role(index) == nil && lines.role(index - 1) != nil {
      let label = lines[index - 1]
      guard label.words.last?.key == Self.caption, label.words.count <= 2, !lines[index].isApart,
        !lines[index].isProse
      else { continue }
      lines[index].finding = Finding(.caption, "below the label of a caption")
    }
  }

  /// A line below the first paragraph that stands there twice, its credit aside, or first cut short
  /// with dots.
  private func readDoubles(_ bytes: [UInt8], _ lines: inout PageLines) {
    let first = lines.indices.first { lines.role($0) == nil && lines[$0].isProse }
    for index in lines.indices.dropFirst(2) where (lines.role(index) ?? .caption) == .caption {
      guard let first, lines.role(index - 1) == nil else { continue }
      let (above, below) = (lines[index - 1], lines[index])
      let isCut = below.finding != nil && endsInDots(bytes, above)
      guard isCut || first < index - 1, above.words.count >= 4,
        above.words.elementsEqual(
          below.words.prefix(above.words.count), by: { $0.key == $1.key }),
        below.finding != nil || below.words.count == above.words.count
      else { continue }
      for twin in [index - 1, index] where lines.role(twin) == nil {
        lines[twin].finding = Finding(.caption, "stands there twice")
      }
    }
  }

  /// The same words above and below a credit are a picture's description and its caption.
  private func readTwins(_ lines: inout PageLines) {
    for index in lines.indices.dropFirst().dropLast() where lines.role(index) == .credit {
      guard lines.role(index - 1) == nil, lines.role(index + 1) == nil,
        (3...60).contains(lines[index - 1].words.count),
        lines[index - 1].words.elementsEqual(lines[index + 1].words, by: { $0.key == $1.key })
      else { continue }
      lines[index - 1].finding = Finding(.caption, "the same words above and below a credit")
      lines[index + 1].finding = Finding(.caption, "the same words above and below a credit")
    }
  }
}
