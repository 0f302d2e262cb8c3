import Shared

/// The rules for the bars of tools and ways around a page: "Print | Email | Share", "Home > World".
extension RoleFinder {
  private static let longestBar = 14
  /// Words of tools that stand for themselves.
  private static let tools: WordSet = """
    email mail print printable share tweet retweet bookmark digg delicious reddit facebook
    stumbleupon twitter linkedin myspace fark newsvine technorati mixx buzz rss save recommend republish
    reprint reprints permalink comment comments subscribe larger smaller feed feeds icio
    register login
    """
  /// Words beside them.
  private static let handles: WordSet = """
    e a to this it us me on with via by friend friends page article story version text font size small
    medium large normal del google plus yahoo pdf listen send link download more alerts alert sponsor sign in up log
    sponsored digest like discuss
    """
  private static let copyright = WordKey("copyright")
  private static let longestCopyright = 30
  private static let longestOwner = 6
  private static let longestSigned = 14

  /// Nothing but names of tools.
  func toolbar(_ line: PageLine) -> Finding? {
    let words = line.words
    if words.count > 1, words.dropFirst().allSatisfy({ $0.range.count == 1 && $0.isCapital }),
      words.count > 2 || words[words.startIndex].range.count == 1, let first = words.first,
      first.range.count == 1 || Self.handles.contains(first.key)
    {
      return Finding(.notice, "letters in sizes")
    }
    guard words.count <= Self.longestBar, !line.endsInStop,
      words.contains(where: { Self.tools.contains($0.key) }),
      words.allSatisfy({
        Self.tools.contains($0.key) || Self.handles.contains($0.key) || $0.isNumber
      })
    else { return nil }
    return Finding(.notice, "the page's tools and nothing else")
  }

  /// "Home > World > Asia", "All about the flood • Rivers": short parts between marks.
  func trail(_ bytes: [UInt8], _ line: PageLine) -> Finding? {
    let words = line.words
    guard (2...Self.longestBar).contains(words.count), !line.endsInStop,
      let first = words.first, first.isCapital
    else { return nil }
    let joints = zip(words, words.dropFirst()).filter { word, next in
      isJoint(bytes, word.range.upperBound..<next.range.lowerBound)
    }
    if isMenu(bytes, line) { return Finding(.notice, "parts between bars") }
    if isPath(bytes, words) { return Finding(.notice, "parts between slashes") }
    guard !joints.isEmpty, words.count <= 4 * (joints.count + 1),
      joints.allSatisfy({ $0.1.isCapital || $0.1.isNumber })
    else { return nil }
    return Finding(.notice, "parts between marks")
  }

  /// "Mobile | Newsletters | About Us": three parts or more, of two words at most; "World | Asia".
  private func isMenu(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    let parts = bytes[line.range].split(separator: UInt8(ascii: "|"))
    if parts.count == 2, line.words.count == 2, line.words.allSatisfy(\.isCapital) { return true }
    return parts.count >= 3
      && parts.allSatisfy { part in
        line.words.count { part.indices.contains($0.range.lowerBound) } <= 2
      }
  }

  /// "Home / World / Asia": names between two slashes or more.
  private func isPath(_ bytes: [UInt8], _ words: Words) -> Bool {
    let slashes = zip(words, words.dropFirst()).count { word, next in
      bytes[word.range.upperBound..<next.range.lowerBound].elementsEqual(" / ".utf8)
    }
    return slashes > 1 && words.count <= 2 * (slashes + 1) && words.allSatisfy(\.isCapital)
  }

  /// `>`, `»`, `›` or a bullet between blanks.
  private func isJoint(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    range.contains {
      bytes[$0] == UInt8(ascii: ">") || bytes[$0] == 0xC2 && bytes[$0 + 1] == 0xBB
        || bytes[$0] == 0xE2 && bytes[$0 + 1] == 0x80
          && (bytes[$0 + 2] == 0xA2 || bytes[$0 + 2] == 0xBA)
    }
  }

  /// "Copyright © 2008 Example Media.", "echo.example (c) 2010": the sign or the word, and a year;
  /// "Copyright Example Media Ltd.": the word and names.
  func copyright(_ bytes: [UInt8], _ line: PageLine) -> Finding? {
    let words = line.words
    guard words.count <= Self.longestCopyright, let first = words.first else { return nil }
    let isWord = first.key == Self.copyright
    if isWord, words.count > 1, words.count <= Self.longestOwner,
      words.allSatisfy({ $0.isCapital || $0.isNumber })
    {
      return Finding(.notice, "copyright and names")
    }
    if first.start == .sign, hasSign(bytes, line), words.count <= Self.longestSigned {
      return Finding(.notice, "the sign of copyright before it")
    }
    guard let year = words.firstIndex(where: { $0.isNumber && $0.range.count == 4 }),
      words.count <= 12 || year - words.startIndex < 4
    else { return nil }
    let isSigned =
      words.dropFirst().first.map { $0.isNumber || $0.start == .sign || $0.range.count == 1 }
      ?? false
    let isOwned = words[..<year].allSatisfy(\.isCapital)
    guard isWord && (isSigned || isOwned) || hasSign(bytes, line) || isFirm(words) else {
      return nil
    }
    return Finding(.notice, "copyright and a year")
  }

  private static let firms: WordSet =
    "co company inc ltd limited llc plc corp corporation newspapers media"

  /// "2006 The Example Printing Co.": a year and the name of a firm, whose sign is lost.
  private func isFirm(_ words: Words) -> Bool {
    guard (3...Self.longestOwner + 1).contains(words.count), let first = words.first,
      first.isNumber, let last = words.last, Self.firms.contains(last.key)
    else { return false }
    return words.dropFirst().allSatisfy { $0.isCapital || $0.key == .and || $0.key == .of }
  }

  /// Whether `©`, or `(c)` at its beginning or behind an address, stands in the line.
  private func hasSign(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    if line.words.contains(where: { $0.start == .sign && bytes[$0.range.lowerBound] == 0xC2 }) {
      return true
    }
    let text = bytes[line.range]
    let isAddressed = text.prefix { $0 != 0x20 }.dropLast().contains(UInt8(ascii: "."))
    let rest = isAddressed ? text.drop { $0 != 0x20 }.dropFirst() : text
    return rest.starts(with: "(c)".utf8) || rest.starts(with: "(C)".utf8)
  }
}
