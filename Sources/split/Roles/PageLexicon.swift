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
    /// As `label`, but not before whole sentences.
    case tag
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
  /// A sentence with more words is not the site's when only two of them say so.
  private static let longestSiteSentence = 16
  private static let reporting: WordSet = "said says told asked"
  private static let pictured: WordSet = "image photo picture photograph"
  private static let showing: WordSet = """
    shows showing show taken made provided released from by dated obtained posted courtesy is was
    distributed supplied combines combo of captures depicts illustrates
    """
  private static let subjects: WordSet = "the a an he she it they his her its this that these those"
  private static let siteVoice: WordSet = "you your our we us my please click subscribe sign tap"

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
      let position = Self.position(entry, count, bytes, line)
      if let position { best = Match(role: entry.role, position: position, words: phrase) }
    }
    return best ?? part(bytes, line)
  }

  /// How `entry` of `count` words stands in the line, if as it must.
  private static func position(
    _ entry: Entry, _ count: Int, _ bytes: [UInt8], _ line: PageLine
  ) -> Position? {
    let words = line.words
    let isWhole = count == words.count && !line.isCut
    let phrase = words.prefix(count)
    let mark = mark(bytes, phrase, line.range.upperBound)
    let isLabel = mark != nil
    switch entry.position {
    case .whole: return isWhole && !isQuoted(bytes, line) ? .whole : nil
    case .start:
      if isWhole { return .start }
      let isBeginning = words.count <= longestStart && (!isLabel || mark == .bar)
      return isBeginning && !(line.isProse && isWeak(entry, count, bytes, line)) ? .start : nil
    case .label: return isLabel ? .label : nil
    case .tag: return isLabel && !line.isProse ? .label : nil
    case .header: return isWhole ? .header : isLabel ? .label : nil
    case .part: return nil
    }
  }

  /// Whether the words may as well begin a sentence of the article.
  private static func isWeak(
    _ entry: Entry, _ count: Int, _ bytes: [UInt8], _ line: PageLine
  ) -> Bool {
    if isQuoted(bytes, line) { return true }
    if isIntroduction(bytes, line, count) { return true }
    // The site's own sentences report nobody's words.
    if entry.role != .byline, line.words.contains(where: { reporting.contains($0.key) }) {
      return true
    }
    switch entry.role {
    case .promo: return count < 3
    case .notice: return count < 2 || count < 3 && line.words.count > longestSiteSentence
    // "Reporting by Jane Roe." and "Reporting by the newspaper led to the inquiry."
    case .byline: return !(line.words.dropFirst(count).first?.isCapital ?? true)
    // "This photo shows the harbour." and "This photo hung in his cell."
    case .caption:
      guard let next = line.words.dropFirst(count).first else { return false }
      return count == 2 && pictured.contains(line.words[line.words.startIndex + 1].key)
        && !next.isNumber && !showing.contains(next.key)
    default: return false
    }
  }

  /// Whether the line begins with a quotation mark.
  private static func isQuoted(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    let mark = Marks.mark(bytes, line.range.lowerBound)
    return mark == .double || mark == .single
  }

  /// Whether the line's first clause hangs on a subject behind a comma: "Courtesy of the army, the
  /// road is open."
  private static func isIntroduction(_ bytes: [UInt8], _ line: PageLine, _ count: Int) -> Bool {
    let phrase = line.words[line.words.startIndex + count - 1].last
    guard line.endsInStop,
      let comma = (phrase..<line.range.upperBound).first(where: { bytes[$0] == 0x2C }),
      let next = line.words.first(where: { $0.range.lowerBound > comma })
    else { return false }
    return next.start == .small && subjects.contains(next.key)
  }

  private func part(_ bytes: [UInt8], _ line: PageLine) -> Match? {
    let words = line.words
    guard words.count <= Self.longestPart else { return nil }
    var best: Match?
    for start in words.indices {
      parts.forEach(in: words, at: start) { count, role in
        guard best.map({ $0.words.count < count }) ?? true else { return }
        best = Match(role: role, position: .part, words: words[start..<(start + count)])
      }
    }
    guard let best, !line.isProse || best.words.count > 3 || speaksToReader(bytes, line) else {
      return nil
    }
    return best
  }

  /// Whether a sentence is the site's own voice: "you", "our", "click", and no quotation.
  private func speaksToReader(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    let isQuoting = line.range.contains { Marks.mark(bytes, $0) == .double }
    return !isQuoting && line.words.contains { Self.siteVoice.contains($0.key) }
  }

  /// What makes a label of the phrase before it.
  private enum LabelMark {
    case colon, bar, dash
  }

  /// The colon or bar behind the phrase, or the dash where it is all in capitals: `FILE - `.
  private static func mark(_ bytes: [UInt8], _ phrase: Words, _ end: Int) -> LabelMark? {
    guard let first = phrase.first?.range, let last = phrase.last?.range else { return nil }
    let next = Blanks.skip(bytes, from: last.upperBound, to: end)
    guard next < end else { return nil }
    if bytes[next] == UInt8(ascii: ":") { return .colon }
    if bytes[next] == UInt8(ascii: "|") { return .bar }
    let isCapitals = (first.lowerBound..<last.upperBound).allSatisfy { !bytes[$0].isASCIISmall }
    let isDash = next > last.upperBound && CharacterClass.of(bytes, next) == .dash
    return isCapitals && isDash ? .dash : nil
  }
}
