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
    let words: Words
  }

  private var heads = PhraseIndex<Entry>()
  private var parts = PhraseIndex<Sentence.Role>()
  /// Lines with more words are prose as far as `start` and `part` can tell.
  private static let longestStart = 36
  private static let longestPart = 32

  init() {
    for row in Table(named: "pagelines").rows {
      guard let position = Position(rawValue: row[1]), let role = Sentence.Role(rawValue: row[2])
      else { continue }
      if position == .part {
        parts.add(row[0], role)
      } else {
        heads.add(row[0], Entry(position: position, role: role))
      }
    }
  }

  /// What the words of the line in `range` tell, the longest phrase first; nil where nothing.
  func match(_ bytes: [UInt8], _ line: PageLine) -> Match? {
    let words = line.words
    var best: Match?
    heads.forEach(in: words, at: words.startIndex) { count, entry in
      guard best.map({ $0.words.count < count }) ?? true else { return }
      let phrase = words.prefix(count)
      let isLabel = Self.isColon(bytes, phrase.last?.range.upperBound ?? 0, line.range.upperBound)
      let isWhole = count == words.count && !line.isCut
      let count = words.count
      let position: Position? =
        switch entry.position {
        case .whole: isWhole ? .whole : nil
        case .start: isWhole || count <= Self.longestStart && !isLabel ? .start : nil
        case .label: isLabel ? .label : nil
        case .header: isWhole ? .header : isLabel ? .label : nil
        case .part: nil
        }
      if let position { best = Match(role: entry.role, position: position, words: phrase) }
    }
    return best ?? part(words)
  }

  private func part(_ words: Words) -> Match? {
    guard words.count <= Self.longestPart else { return nil }
    var best: Match?
    for start in words.indices {
      parts.forEach(in: words, at: start) { count, role in
        guard best.map({ $0.words.count < count }) ?? true else { return }
        best = Match(role: role, position: .part, words: words[start..<(start + count)])
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
