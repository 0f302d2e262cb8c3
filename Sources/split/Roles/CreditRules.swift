import Shared

/// The rules for credits: alone on a line, in brackets behind a caption, glued to one, behind a
/// text.
extension RoleFinder {
  /// How far before a line's end a credit can begin, in bytes.
  static let creditReach = 160
  private static let courtesy = WordKey("courtesy")
  private static let via = WordKey("via")
  /// A caption before brackets with unknown names in them has so many words.
  private static let leastCaption = 4
  /// So many words have the names alone in brackets at most.
  private static let mostNames = 8
  private static let pages: WordSet = "page page1 page2 page3 p pg"
  private static let sharing: WordSet = """
    with and wire wires agency agencies staff reports inputs writer writers reporter reporters
    correspondent correspondents bureau desk
    """
  static let creditLinks: WordSet = "by courtesy credit from via"
  private static let labels: WordSet =
    "photograph photographs photo photos picture pictures image credit"
  private static let kinds: WordSet = "file staff handout courtesy library pool stock"
  private static let bracketLabels: WordSet = """
    image images photo photos photograph picture pictures pic credit courtesy video source
    """

  /// Reads a credit in the line, if there is one; the rest of the line is then a caption or stays.
  func readCredit(
    _ bytes: [UInt8], _ line: inout PageLine, last: Range<Int>, _ told: inout ToldPage
  ) -> Bool {
    if isNamesInBrackets(bytes, line) {
      line.finding = Finding(.credit, "names in brackets, nothing else")
      return true
    }
    if let start = bracketStart(bytes, line.range),
      readBrackets(bytes, start, &line, &told)
    {
      return true
    }
    if let credit = whole(bytes, line) {
      if case .wire(let name) = credit { told.agency = told.agency ?? name }
      line.finding = Finding(.credit, "agencies and names, nothing else")
      return true
    }
    if line.creditStart != nil { return false }
    if let start = tailStart(bytes, line, last) { return readTail(bytes, start, &line, &told) }
    return false
  }

  private func whole(_ bytes: [UInt8], _ line: PageLine) -> Agencies.Credit? {
    guard line.range.count <= Self.creditReach, !line.isProse else { return nil }
    if line.words.count == 1, let word = line.words.first, word.range == line.range,
      agencies.isNamed(by: word)
    {
      return .wire(String(decoding: bytes[word.range], as: UTF8.self))
    }
    if isInitialled(bytes, line) {
      return .wire(String(decoding: bytes[line.words.first!.range], as: UTF8.self))
    }
    return agencies.credit(line.words, hasSlash: Self.hasSlash(bytes, line.range))
      ?? agencies.unknownWire(bytes, line.words) ?? outletMaker(bytes, line)
      ?? (isPhotoLine(line) || isSlashed(bytes, line) ? .picture : nil)
  }

  /// "AFP/jr", "bur-jr/ann": an agency or none, and its people's initials behind a slash.
  private func isSlashed(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    guard (2...4).contains(line.words.count), let last = line.words.last,
      (2...3).contains(last.range.count), bytes[last.range.lowerBound - 1] == UInt8(ascii: "/"),
      last.last == line.range.upperBound
    else { return false }
    return line.words.dropLast().allSatisfy { word in
      let isLoud = bytes[word.range].allSatisfy { !$0.isASCIISmall }
      return word.isCapital && agencies.isNamed(by: word)
        || (2...3).contains(word.range.count) && (word.start == .small || isLoud)
    }
  }

  /// "dpa kb ms": an agency written small and the initials of its people.
  private func isInitialled(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    guard (2...4).contains(line.words.count), let first = line.words.first, first.start == .small,
      agencies.isNamed(by: first)
    else { return false }
    return line.words.dropFirst().allSatisfy {
      $0.start == .small && (2...3).contains($0.range.count)
    }
  }

  /// "Jane Roe/Northport Post"
  private func outletMaker(_ bytes: [UInt8], _ line: PageLine) -> Agencies.Credit? {
    guard let slash = line.range.first(where: { bytes[$0] == UInt8(ascii: "/") }),
      line.words.contains(where: { WordLists.outlets.contains($0.key) })
    else { return nil }
    return agencies.makers(line.words, parting: slash)
  }

  /// "Courier photo by Jane Roe", "Jane Roe photo": names and a small word for a picture.
  private func isPhotoLine(_ line: PageLine) -> Bool {
    let words = line.words
    guard (2...8).contains(words.count), let first = words.first, first.isCapital else {
      return false
    }
    // "Jane Roe, via Example Network"
    if let via = words.firstIndex(where: { $0.key == Self.via }), via > words.startIndex + 1,
      via + 1 < words.endIndex
    {
      return words.allSatisfy { $0.isCapital || $0.key == Self.via }
    }
    guard let picture = words.firstIndex(where: { Self.labels.contains($0.key) && !$0.isCapital })
    else { return false }
    let makers = words[(picture + 1)...]
    guard words[..<picture].allSatisfy({ $0.isCapital || Self.kinds.contains($0.key) }) else {
      return false
    }
    return makers.isEmpty || makers.first?.key == .by && makers.dropFirst().allSatisfy(\.isCapital)
  }

  // MARK: Brackets

  /// "(ENS)", "(Jane Roe)", "(Example with agencies)", "(Northport Daily 04/18/2010 page 3)": letters
  /// or names and nothing else.
  private func isNamesInBrackets(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    guard let first = line.words.first, line.words.count <= Self.mostNames, first.isCapital,
      bytes[line.range.lowerBound] == UInt8(ascii: "("),
      bytes[line.range.upperBound - 1] == UInt8(ascii: ")")
    else { return false }
    return line.words.allSatisfy {
      $0.isCapital || $0.isNumber || Self.pages.contains($0.key) || Self.sharing.contains($0.key)
    }
  }

  /// Where the brackets open that close at the end of the line.
  private func bracketStart(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var end = range.upperBound - 1
    if bytes[end] == UInt8(ascii: "."), end > range.lowerBound { end -= 1 }
    guard bytes[end] == UInt8(ascii: ")") || bytes[end] == UInt8(ascii: "]") else { return nil }
    let open: UInt8 = bytes[end] == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")
    var at = end
    while at > range.lowerBound, end - at < Self.creditReach {
      at -= 1
      if bytes[at] == open { return at }
    }
    return nil
  }

  private func readBrackets(
    _ bytes: [UInt8], _ start: Int, _ line: inout PageLine, _ told: inout ToldPage
  ) -> Bool {
    let inside = (start + 1)..<line.range.upperBound
    let words = WordReader.words(bytes, inside)
    // "The flooded valley [AFP]": texts are credited in round brackets, or report what was said.
    if bytes[start] == UInt8(ascii: "["), line.passages.count <= 3, isAgency(words), !line.reports {
      return start > line.range.lowerBound ? setCaption(&line, start) : setCredit(&line)
    }
    guard let kind = bracketKind(bytes, words, inside) ?? makers(bytes, words, inside, line) else {
      return false
    }
    if case .wire(let name) = kind {
      // "… he said. (Reuters)" credits the text, "… in Izmir (AP)" may be anything.
      guard endsSentence(bytes, start, line.range) || start == line.range.lowerBound else {
        return false
      }
      told.agency = told.agency ?? name
      line.creditStart = start
      if start > line.range.lowerBound, line.isScene(bytes, before: start) {
        return setCaption(&line, start)
      }
      return start == line.range.lowerBound && setCredit(&line)
    }
    guard start > line.range.lowerBound else { return setCredit(&line) }
    return setCaption(&line, start)
  }

  private func setCaption(_ line: inout PageLine, _ start: Int) -> Bool {
    line.creditStart = start
    line.finding = Finding(.caption, "a picture's credit in brackets behind it")
    return true
  }

  private func setCredit(_ line: inout PageLine) -> Bool {
    line.finding = Finding(.credit, "a credit in brackets")
    return true
  }

  private func bracketKind(
    _ bytes: [UInt8], _ words: Words, _ inside: Range<Int>
  ) -> Agencies.Credit? {
    guard let first = words.first else { return nil }
    let isLabelled =
      Self.bracketLabels.contains(first.key) && words.count <= 14
      && (first.range.upperBound < inside.upperBound)
      && [UInt8(ascii: ":"), 0x20, UInt8(ascii: "/")].contains(bytes[first.range.upperBound])
    if isLabelled {
      let isColon = bytes[first.range.upperBound] != 0x20
      let next = words.dropFirst().first
      let isCourtesy = first.key == Self.courtesy && next?.key == .of
      if isColon || isCourtesy
        || next.map({ Self.creditLinks.contains($0.key) || $0.isCapital }) ?? false
      {
        return .picture
      }
    }
    if agencies.isPicture(words) { return .picture }
    // "(AFP: Jane Roe)"
    let isColon = inside.contains { bytes[$0] == UInt8(ascii: ":") }
    return agencies.credit(words, hasSlash: isColon || Self.hasSlash(bytes, inside))
  }

  /// The makers of a picture that no table knows, where the brackets are no part of the sentence:
  /// "(Echo photo)", "(Jane Roe/Northport Echo)".
  private func makers(
    _ bytes: [UInt8], _ words: Words, _ inside: Range<Int>, _ line: PageLine
  ) -> Agencies.Credit? {
    let isBehind = endsSentence(bytes, inside.lowerBound - 1, line.range)
    guard line.passages.count <= 3, isBehind || !line.endsInStop,
      line.words.count >= words.count + Self.leastCaption
    else { return nil }
    return agencies.makers(words, parting: parting(bytes, words, inside))
  }

  /// The slash between a maker and a firm, or the comma before an outlet.
  private func parting(_ bytes: [UInt8], _ words: Words, _ range: Range<Int>) -> Int? {
    if let slash = range.first(where: { bytes[$0] == UInt8(ascii: "/") }) { return slash }
    guard let comma = range.first(where: { bytes[$0] == UInt8(ascii: ",") }) else { return nil }
    let outlet = words.drop { $0.range.upperBound <= comma }
    return outlet.contains { WordLists.outlets.contains($0.key) } ? comma : nil
  }

  private func endsSentence(_ bytes: [UInt8], _ at: Int, _ range: Range<Int>) -> Bool {
    let text = Blanks.trim(bytes, range.lowerBound..<at)
    guard let last = text.last else { return false }
    var start = last
    while start > text.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    switch Marks.mark(bytes, start) {
    case .stop, .loud, .ellipsis, .double, .closing: return true
    default: return false
    }
  }
}
