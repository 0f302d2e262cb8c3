import Furniture
import Shared

/// Words, and a filter that tells of most others that they are none of them.
private struct KeyedFilter: Sendable {
  private(set) var filter = KeyFilter()
  let words: WordSet

  init(_ list: String) {
    words = WordSet(stringLiteral: list)
    let bytes = Array(list.utf8)
    for word in WordReader.words(bytes, 0..<bytes.count, limit: .max) { filter.insert(word.key) }
  }
}

/// Where no rule speaks, what was learned from lines of furniture and of text.
extension RoleFinder {
  /// The rule that gives a learned role: the trainer knows by it where no other one spoke.
  static let learned: StaticString = "learned from lines of its kind, by"
  private static let learnedWhole: StaticString = "learned from lines of its kind"
  private static let learnedBelow: StaticString = "learned of a line above: below the text"
  private static let furniture = KeyedFilter(CandidateLines.furniture)
  private static let reporting = WordSet(stringLiteral: CandidateLines.reporting)

  /// Asks the model about each line that no rule has spoken for. What it says of one is no evidence
  /// for the next.
  func readLearned(_ bytes: [UInt8], _ lines: inout PageLines) {
    guard let model else { return }
    let open = candidates(bytes, lines)
    guard !open.isEmpty else { return }
    var page = LinePage(capacity: lines.count)
    for index in lines.indices {
      let line = lines[index]
      page.append(
        lines.role(index), isParagraph: line.isProse, endsInStop: line.endsInStop,
        isApart: line.isApart)
    }
    var last: Int?
    for index in open {
      if let finding = finding(bytes, lines[index], index, page, model) {
        lines[index].finding = finding
        last = index
      }
    }
    if let last, let text = lastParagraph(bytes, lines), last > text {
      readBelowEnd(bytes, &lines, after: text, Self.learnedBelow)
    }
  }

  /// The lines that the model is asked about.
  private func candidates(_ bytes: [UInt8], _ lines: PageLines) -> [Int] {
    let (filter, furniture) = (Self.furniture.filter, Self.furniture.words)
    var open: [Int] = []
    for index in lines.indices where lines.role(index) == nil {
      let line = lines[index]
      let isAsked = CandidateLines.isAsked(
        line.words.count, sentences: line.passages.count, endsInStop: line.endsInStop,
        isOpen: isOpen(bytes, line.range.lowerBound),
        hasFurniture: line.words.contains {
          filter.mayContain($0.key) && furniture.contains($0.key)
        },
        hasReporting: line.words.contains { Self.reporting.contains($0.key) })
      if line.creditStart == nil, isAsked { open.append(index) }
    }
    return open
  }

  /// Whether neither a letter nor a quotation mark stands at the start of the line.
  private func isOpen(_ bytes: [UInt8], _ start: Int) -> Bool {
    if CharacterClass.of(bytes, start) == .letter { return false }
    let mark = Marks.mark(bytes, start)
    return mark != .double && mark != .single
  }

  private func finding(
    _ bytes: [UInt8], _ line: PageLine, _ index: Int, _ page: LinePage, _ model: FurnitureModel
  ) -> Finding? {
    let features = LineFeatures(
      bytes, line.range, index, page, endsInStop: line.endsInStop)
    guard
      let role = model.verdict(
        features, isGlued: line.passages.count > 1 && !isOpen(bytes, line.range.lowerBound))
    else { return nil }
    guard let words = model.reason(features, for: role) else {
      return Finding(role, Self.learnedWhole)
    }
    return Finding(role, Self.learned, words: words)
  }
}
