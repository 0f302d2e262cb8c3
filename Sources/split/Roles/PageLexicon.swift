import Shared

/// What the words of a line tell of its role, from the embedded table.
struct PageLexicon: Sendable {
  /// How the words must stand in the line.
  enum Position: String, Sendable {
    /// The line says nothing else.
    case whole
    /// The line begins with them.
    case start
    /// The line begins with them, and a colon follows.
    case label
    /// They stand anywhere in a short line.
    case part
    /// `whole` or `label`, and headlines of other articles follow.
    case header
  }

  private struct Entry: Sendable {
    let position: Position
    let role: Sentence.Role
  }

  /// What was found in a line.
  struct Match {
    let role: Sentence.Role
    let position: Position
    /// How many words.
    let count: Int
  }

  private var phrases = PhraseTrie<Entry>()
  /// Lines with more words are prose as far as `start` and `part` can tell.
  private static let longestStart = 36
  private static let longestPart = 32

  init() {
    for row in Table(named: "pagelines").rows {
      guard let position = Position(rawValue: row[1]), let role = Sentence.Role(rawValue: row[2])
      else { continue }
      phrases.add(row[0], Entry(position: position, role: role))
    }
  }

  /// What the words of the line in `range` tell, the longest phrase first; nil where nothing.
  func match(_ bytes: [UInt8], _ words: LineWords, _ range: Range<Int>) -> Match? {
    var best: Match?
    phrases.forEach(in: words.all, at: 0) { count, entry in
      guard best.map({ $0.count < count }) ?? true else { return }
      let end = words.all[count - 1].range.upperBound
      let isLabel = Self.isColon(bytes, end, range.upperBound)
      let isWhole = count == words.count && !words.isCut
      if let position = Self.position(entry, words, isWhole: isWhole, isLabel: isLabel) {
        best = Match(role: entry.role, position: position, count: count)
      }
    }
    return best ?? part(words)
  }

  private static func position(
    _ entry: Entry, _ words: LineWords, isWhole: Bool, isLabel: Bool
  ) -> Position? {
    switch entry.position {
    case .whole: isWhole ? .whole : nil
    case .start: isWhole || words.count <= longestStart && !isLabel ? .start : nil
    case .label: isLabel ? .label : nil
    case .header: isWhole ? .header : isLabel ? .label : nil
    case .part: nil
    }
  }

  private func part(_ words: LineWords) -> Match? {
    guard words.count <= Self.longestPart else { return nil }
    var best: Match?
    for start in words.all.indices {
      phrases.forEach(in: words.all, at: start) { count, entry in
        guard entry.position == .part, best.map({ $0.count < count }) ?? true else { return }
        best = Match(role: entry.role, position: .part, count: count)
      }
    }
    return best
  }

  /// Whether a colon or bar stands at `at`, possibly behind a blank.
  private static func isColon(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Bool {
    let next = Blanks.skip(bytes, from: at, to: end)
    guard next < end else { return false }
    return bytes[next] == UInt8(ascii: ":") || bytes[next] == UInt8(ascii: "|")
  }
}
