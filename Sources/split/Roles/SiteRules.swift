import Shared

/// The rules for lines in the site's own words: "Most viewed this week", "Hot Topics: Floods |
/// Football", "Watch crews search the site »", "echo.example".
extension RoleFinder {
  private static let longestArrow = 16
  private static let turning: WordSet = "see turn continued please"
  private static let longestList = 6
  private static let longestLabel = 6
  private static let longestBar = 20
  private static let beforeName: WordSet = "from the"
  private static let behindName: WordSet =
    "online staff wire foreign service services web desk news bureau"
  private static let agencies = WordKey("agencies")
  private static let joints: WordSet = "and with"
  private static let broadcasters: WordSet =
    "bbc cnn nbc abc cbs fox msnbc npr al jazeera aljazeera rte"
  private static let papers: WordSet = """
    telegraph guardian herald tribune gazette chronicle observer courier examiner inquirer dispatch
    bulletin sentinel
    """
  private static let commonPapers: WordSet = "times news post press journal mail echo online"
  private static let pointing: WordSet = "more also latest elsewhere trending popular"
  private static let places: WordSet = "in from on about"

  /// Nothing but the site's words, or a label or a part between bars that is nothing else.
  func siteLine(_ bytes: [UInt8], _ line: PageLine) -> Finding? {
    let role = site.role(of: line.words)
    let isSentence = line.endsInStop && !endsInDots(bytes, line)
    if let role, !isSentence || site.isCommand(line.words[line.words.startIndex]) {
      return Finding(role, "the site's words and no others")
    }
    if isSentence { return nil }
    if isAround(bytes, line) { return Finding(.notice, "the articles before and behind") }
    if isVoice(bytes, line) { return Finding(.notice, "a reader speaks") }
    if let role = siteLabel(bytes, line) ?? sitePart(bytes, line) {
      return Finding(role, "begins with the site's words")
    }
    if isOutletName(bytes, line) { return Finding(.notice, "an outlet and nothing else") }
    if isList(line) { return Finding(.promo, "more of the same outlet") }
    if isArrow(bytes, line) { return Finding(.promo, "an arrow at its end") }
    if isPageNumber(bytes, line) { return Finding(.promo, "a page's number at its end") }
    return isDomain(bytes, line) ? Finding(.notice, "an address and nothing else") : nil
  }

  /// "Loading comments..."
  func endsInDots(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    guard line.endsInStop, line.range.count >= 3 else { return false }
    let start = line.range.upperBound - 3
    return Marks.mark(bytes, start) == .ellipsis || (0..<3).allSatisfy { bytes[start + $0] == 0x2E }
  }

  /// "« The rain before | Main | The dam after »"
  private func isAround(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    let text = bytes[line.range]
    return text.starts(with: "«".utf8) && text.suffix(2).elementsEqual("»".utf8)
      && text.contains(UInt8(ascii: "|"))
  }

  /// "Jane Roe said...": the name above a comment.
  private func isVoice(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    line.words.last?.key == .said && (2...4).contains(line.words.count) && endsInDots(bytes, line)
      && line.words.dropLast().allSatisfy(\.isCapital)
  }

  /// "Topics in this article: dams, floods"
  private func siteLabel(_ bytes: [UInt8], _ line: PageLine) -> Sentence.Role? {
    guard !line.isProse, let colon = line.range.first(where: { bytes[$0] == UInt8(ascii: ":") })
    else { return nil }
    let label = line.words.prefix { $0.range.upperBound <= colon }
    return label.count <= Self.longestLabel ? site.role(of: label) : nil
  }

  /// "0 Comments | Post a comment"
  private func sitePart(_ bytes: [UInt8], _ line: PageLine) -> Sentence.Role? {
    guard line.words.count <= Self.longestBar, !line.isProse,
      let bar = line.range.first(where: { bytes[$0] == UInt8(ascii: "|") })
    else { return nil }
    return site.role(of: line.words.prefix { $0.range.upperBound <= bar })
      ?? site.role(of: line.words.suffix { $0.range.lowerBound > bar })
  }

  /// "More in Africa", "Latest from the Northport Echo", "Top stories in Asia"
  private func isList(_ line: PageLine) -> Bool {
    let words = line.words
    guard (3...Self.longestList).contains(words.count), let first = words.first, first.isCapital,
      let place = words.firstIndex(where: { Self.places.contains($0.key) })
    else { return false }
    let listed = words[..<place]
    let isPointing = listed.count == 1 && Self.pointing.contains(first.key)
    guard isPointing || site.role(of: listed) == .promo else { return false }
    let names = words[(place + 1)...].drop { $0.key == .the }
    return !names.isEmpty && names.allSatisfy(\.isCapital)
  }

  /// "From The Northport Courier", "NORTHPORT NEWS ONLINE", "BBC", "Al Jazeera and agencies"
  private func isOutletName(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    var words = line.words.drop { Self.beforeName.contains($0.key) }
    if let joint = words.dropLast().last, Self.joints.contains(joint.key),
      words.last?.key == Self.agencies
    {
      words = words.dropLast(2)
      if words.count == 1 { return true }
    }
    let isTogether = !line.range.contains { [0x2C, 0x3A].contains(bytes[$0]) }
    if isService(words) { return true }
    guard (1...4).contains(words.count), let first = words.first, isTogether,
      first.isCapital
    else { return false }
    if Self.broadcasters.contains(first.key), words.count < 3, words.allSatisfy(\.isCapital) {
      return true
    }
    let name = words.reversed().drop { Self.behindName.contains($0.key) }
    guard let last = name.first, name.allSatisfy(\.isCapital),
      name.count > 1 || name.count < line.words.count
    else { return false }
    let isPaper = Self.papers.contains(last.key)
    // "Example Coal News"
    if words.count > 2, let end = words.last, Self.commonPapers.contains(end.key),
      words.allSatisfy(\.isCapital)
    {
      return true
    }
    // "Hard Times" and "Bad News" may head a part of the text.
    return isPaper || Self.commonPapers.contains(last.key) && line.words.count > 2
  }

  /// "Northport Times News Service"
  private func isService(_ words: Words) -> Bool {
    guard (3...6).contains(words.count), let last = words.last, words.allSatisfy(\.isCapital) else {
      return false
    }
    return Self.service.contains(last.key) && Self.kinds.contains(words[words.endIndex - 2].key)
  }

  private static let service: WordSet = "service services"
  private static let kinds: WordSet = "news foreign wire press"

  /// "Watch crews search the site »"
  private func isArrow(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    // «Such words» are quoted.
    let isQuoted = line.range.contains { bytes[$0] == 0xC2 && bytes[$0 + 1] == 0xAB }
    guard line.words.count <= Self.longestArrow, !isQuoted else { return false }
    let end = bytes[line.range].suffix(3)
    return ["»", "›", "→", "►", "▶"].contains { end.suffix($0.utf8.count).elementsEqual($0.utf8) }
      || end.elementsEqual(" >>".utf8) || end.suffix(2).elementsEqual(" >".utf8)
  }

  /// "How to help: Page 5A"
  private func isPageNumber(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    guard (2...Self.longestArrow).contains(line.words.count), let number = line.words.last else {
      return false
    }
    let isNumber =
      number.range.count < 5 && bytes[number.range].contains(where: \.isASCIIDigit)
    let isJump = number.isCapital && line.words.first.map { Self.turning.contains($0.key) } ?? false
    return isNumber && (isJump || line.words.dropLast().last?.key == .page)
  }

  /// "www.echo.example/news", "echo.example — news of the north": words of letters with stops between,
  /// and no blank before a dash or bar.
  private func isDomain(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    let blank = line.range.first { bytes[$0] == 0x20 }
    if let blank {
      let mark = blank + 1
      guard mark < line.range.upperBound,
        bytes[mark] == UInt8(ascii: "|") || CharacterClass.of(bytes, mark) == .dash
      else { return false }
    }
    let address = bytes[line.range.lowerBound..<(blank ?? line.range.upperBound)]
    let parts = address.prefix { $0 != UInt8(ascii: "/") }.split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count > 1, let name = parts.first, let end = parts.last, name.count > 1,
      (2...7).contains(end.count), end.allSatisfy(\.isASCIILetter)
    else { return false }
    return parts.allSatisfy { part in
      !part.isEmpty
        && part.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
    }
  }
}
