import Shared

/// The rules for lines about one edition or version of the page: its number, the time of its
/// update, what may be done with it, and how its readers get in touch.
extension RoleFinder {
  private static let longestIssue = 6
  private static let issues: WordSet = "issue vol volume"
  private static let besideIssue: WordSet = "no nr number edition page pp p"
  private static let parts: WordSet =
    "morning midday noon afternoon evening night nightly overnight"
  private static let rounds: WordSet = "update edition briefing bulletin roundup digest newsletter"
  private static let closeDays: WordSet = "today yesterday"
  private static let halves: WordSet = "at am pm a p m gmt utc"
  private static let pageWords: WordSet = "page pages"
  private static let tools: WordSet = "share tweet print email save recommend bookmark"
  private static let uses: WordSet = "client clients subscriber subscribers use purposes"
  private static let only = WordKey("only")
  private static let not = WordKey("not")
  private static let dealings: WordSet = """
    distribution redistribution publication broadcast release syndication resale reproduction
    circulation advice
    """
  private static let barred: WordSet = "for investment financial"
  private static let audience: WordSet = "readers viewers listeners subscribers"
  private static let able: WordSet = "can may who wishing wanting with"
  private static let reaching: WordSet = """
    call phone ring dial text contact email e write visit log sign register leave send donate
    reach comment whatsapp
    """
  private static let longestService = 32
  private static let longestUse = 20
  private static let reporting: WordSet = "said says told asked wrote according"

  /// What the page tells of this edition and to its readers.
  func edition(_ bytes: [UInt8], _ line: PageLine) -> Finding? {
    if !line.endsInStop {
      if isIssue(line) { return Finding(.notice, "the number of an issue") }
      if isRound(line) { return Finding(.notice, "the update of a day") }
      if isClock(line) { return Finding(.dateline, "a day that is near, and a time") }
      if isPageLabel(bytes, line) { return Finding(.promo, "a page and what stands on it") }
      if isMailTo(line) { return Finding(.notice, "a person to write to") }
    }
    if isTitleTool(bytes, line) { return Finding(.notice, "a tool and a title") }
    if isUse(bytes, line) { return Finding(.notice, "what may be done with it") }
    return isService(bytes, line) ? Finding(.notice, "how readers get in touch") : nil
  }

  /// Whether somebody's words are reported.
  private func isReport(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    line.words.contains { Self.reporting.contains($0.key) }
      || line.range.contains { Marks.mark(bytes, $0) == .double }
  }

  /// "Vol. 12, No. 34", "Issue 1204": an issue of a few may be one of the text's.
  private func isIssue(_ line: PageLine) -> Bool {
    let words = line.words
    guard (2...Self.longestIssue).contains(words.count),
      words.contains(where: { Self.issues.contains($0.key) })
    else { return false }
    let numbers = words.filter(\.isNumber)
    return numbers.contains { $0.range.count > 1 }
      && words.allSatisfy {
        $0.isNumber || Self.issues.contains($0.key) || Self.besideIssue.contains($0.key)
      }
  }

  /// "Friday morning update", "Evening edition"
  private func isRound(_ line: PageLine) -> Bool {
    guard (2...3).contains(line.words.count), let first = line.words.first, first.isCapital,
      let last = line.words.last, Self.rounds.contains(last.key)
    else { return false }
    return line.words.dropLast().allSatisfy {
      PageLine.days.contains($0.key) || Self.parts.contains($0.key)
    }
  }

  /// "Today at 10:12", "Yesterday, 10.12 am"
  private func isClock(_ line: PageLine) -> Bool {
    guard (3...6).contains(line.words.count), let first = line.words.first, first.isCapital,
      Self.closeDays.contains(first.key)
    else { return false }
    let rest = line.words.dropFirst()
    return rest.count(where: \.isNumber) == 2
      && rest.allSatisfy { $0.isNumber || Self.halves.contains($0.key) }
  }

  /// "Page 4: How the bridge was built", "Pages 6-7: The victims"
  private func isPageLabel(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    guard let first = line.words.first, first.isCapital, Self.pageWords.contains(first.key),
      let next = line.words.dropFirst().first, next.isNumber, next.range.count < 4,
      let colon = line.range.first(where: { bytes[$0] == UInt8(ascii: ":") })
    else { return false }
    let label = line.words.prefix { $0.range.upperBound <= colon }
    return label.dropFirst().allSatisfy(\.isNumber) && label.count < line.words.count
  }

  /// "E-mail Jane Roe"
  private func isMailTo(_ line: PageLine) -> Bool {
    let name = line.words.drop { $0.range.count == 1 }.dropFirst()
    guard let first = line.words.first, first.isCapital, (2...3).contains(name.count),
      let given = name.first, writers.isGiven(given), name.allSatisfy(\.isCapital)
    else { return false }
    let verb = line.words[..<name.startIndex].map(\.key)
    return verb == [WordKey.email] || verb == [WordKey.e, WordKey.mail]
  }

  /// "Share “Bridge falls in the north”"
  private func isTitleTool(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    guard let first = line.words.first, first.isCapital, Self.tools.contains(first.key),
      (4...24).contains(line.words.count), first.last + 1 < line.range.upperBound,
      Marks.mark(bytes, first.last + 1) == .double
    else { return false }
    var last = line.range.upperBound - 1
    while bytes[last] & 0xC0 == 0x80 { last -= 1 }
    let marks = line.range.count { Marks.mark(bytes, $0) == .double }
    return Marks.mark(bytes, last) == .double && marks == 2
  }

  /// "Example Wire. For clients only. Not for redistribution."
  private func isUse(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    let firsts = line.passages.count > 1 ? line.words : line.words.prefix(1)
    guard line.words.count <= Self.longestUse else { return false }
    return firsts.indices.contains { index in
      let word = line.words[index]
      guard word.isCapital, word.key == .for || word.key == Self.not, !isReport(bytes, line) else {
        return false
      }
      let rest = line.words[(index + 1)...]
      let clause = rest.prefix(5).prefix { !isStop(bytes, $0.range.lowerBound, after: word.last) }
      guard (2...4).contains(clause.count), let last = clause.last else { return false }
      if word.key == .for {
        return last.key == Self.only && clause.contains { Self.uses.contains($0.key) }
      }
      return word.key == Self.not && Self.barred.contains(clause[clause.startIndex].key)
        && Self.dealings.contains(last.key)
    }
  }

  /// Whether a stop stands between the bytes.
  private func isStop(_ bytes: [UInt8], _ at: Int, after start: Int) -> Bool {
    bytes[start..<at].contains(UInt8(ascii: "."))
  }

  /// Five digits, to which texts are sent.
  private func isShortNumber(_ word: Word?) -> Bool {
    word.map { $0.isNumber && $0.range.count == 5 } ?? false
  }

  /// "Readers can leave messages at echo.example or call 01632 960 111."
  private func isService(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    let words = line.words
    guard words.count <= Self.longestService, let first = words.first, first.isCapital,
      Self.audience.contains(first.key), let next = words.dropFirst().first,
      Self.able.contains(next.key), words.contains(where: { Self.reaching.contains($0.key) }),
      !isReport(bytes, line)
    else { return false }
    return Address.isTelephoneIn(bytes, line.range) || Address.isIn(bytes, line.range)
      || Address.isSiteIn(bytes, words) || isShortNumber(words.last)
  }
}
