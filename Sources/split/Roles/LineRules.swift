import Shared

/// The rules that look at a line alone.
extension RoleFinder {
  /// No line that is a byline or a date is longer, in words.
  static let longestByline = 16
  private static let longestDate = 24
  /// No other line of page furniture is longer.
  private static let longestFurniture = 40
  private static let leastFileName = 10
  private static let source = WordKey("source")
  private static let http = WordKey("http")
  private static let https = WordKey("https")
  private static let www = WordKey("www")
  private static let via = WordKey("via")
  private static let ago = WordKey("ago")
  private static let fewWords: WordSet = "a an one two three four five six seven eight nine ten"
  static let counted: WordSet = """
    comment comments share shares view views like likes tweet tweets retweets reply replies read
    photo photos image images slide slides follower followers rating ratings reader readers
    reads listen votes diggs hits recommendations recommend words stars
    trackback trackbacks pingback pingbacks video videos
    """
  private static let counters: WordSet = """
    k m min mins minute minutes sec secs page of s ago to hour hours hr hrs day days week weeks month months year
    years an updated posted published last and about so far ad people this times
    """
  private static let turners: WordSet = "next previous prev page pages"
  private static let pagers: WordSet =
    "next previous prev page pages of first last newer older single view all"

  /// Reads a line; `last` is its last passage.
  func readAlone(
    _ bytes: [UInt8], _ line: inout PageLine, last: Range<Int>, _ told: inout ToldPage
  ) {
    if let finding = wordless(bytes, line) {
      line.finding = finding
    } else if line.words.count <= Self.longestDate, let finding = origin(bytes, line, &told) {
      line.finding = finding
    } else if readCredit(bytes, &line, last: last, &told) {
      return
    } else if let match = lexicon.match(bytes, line) {
      take(match, bytes, &line, &told)
    } else if line.words.count <= Self.longestFurniture,
      let finding = tool(bytes, line) ?? voice(bytes, line)
    {
      line.finding = finding
    }
  }

  /// When, where and by whom it was written.
  private func origin(
    _ bytes: [UInt8], _ line: PageLine, _ told: inout ToldPage
  ) -> Finding? {
    date(bytes, line, &told) ?? dated(bytes, line, &told) ?? placed(bytes, line, &told)
      ?? byline(bytes, line, &told) ?? signOff(bytes, line, &told) ?? sourceNote(line)
      ?? correspondent(bytes, line) ?? deskLine(bytes, line)
  }

  /// Bars of tools, numbers of pages, marks of law.
  private func tool(_ bytes: [UInt8], _ line: PageLine) -> Finding? {
    pager(line) ?? counter(bytes, line) ?? sign(bytes, line) ?? copyright(bytes, line)
      ?? toolbar(line) ?? trail(bytes, line) ?? fileSize(bytes, line) ?? slide(bytes, line)
  }

  /// What the outlet says to its readers.
  private func voice(_ bytes: [UInt8], _ line: PageLine) -> Finding? {
    contact(bytes, line) ?? change(bytes, line) ?? pointer(line) ?? command(bytes, line)
      ?? outletVoice(bytes, line)
      ?? gluedPointer(bytes, line) ?? siteLine(bytes, line) ?? readerLine(bytes, line)
      ?? edition(bytes, line)
  }

  /// "#dam#flood", "https://example.org/1", "via example.org"
  private func sign(_ bytes: [UInt8], _ line: PageLine) -> Finding? {
    guard !line.isProse else { return nil }
    if bytes[line.range.lowerBound] == UInt8(ascii: "#") {
      return Finding(.notice, "hashtags")
    }
    if bytes[line.range].starts(with: "{{".utf8) {
      return Finding(.notice, "a template that nobody filled in")
    }
    guard line.range.count <= 300, let first = line.words.first else { return nil }
    let isLink = first.key == Self.http || first.key == Self.https || first.key == Self.www
    if isFileName(bytes, line) { return Finding(.notice, "the name of a file") }
    guard bytes[line.range].contains(0x20) else {
      let isAddress = isLink || Address.isMailIn(bytes, line.range)
      return isAddress ? Finding(.notice, "an address and nothing else") : nil
    }
    if isNamedLink(bytes, line) { return Finding(.notice, "a name and an address") }
    guard first.key == Self.via, line.words.count > 2,
      line.range.lazy.filter({ bytes[$0] == 0x20 }).count == 1
    else { return nil }
    return Finding(.notice, "begins with 'via'")
  }

  /// "dam-break-1.jpg", "news/2010/dam_break": small letters with hyphens or slashes, no blank.
  private func isFileName(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    let text = bytes[line.range]
    return line.words.count > 1 && text.count >= Self.leastFileName
      && text.contains { $0 == 0x2D || $0 == 0x5F || $0 == 0x2F }
      && text.allSatisfy { $0 > 0x20 && $0 < 0x80 && !$0.isASCIICapital }
  }

  /// "Northport Observatory: http://example.org", as under "On the Net".
  private func isNamedLink(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    guard let start = line.range.last(where: { bytes[$0] == 0x20 }),
      bytes[start - 1] == UInt8(ascii: ":"),
      let link = line.words.first(where: { $0.range.lowerBound == start + 1 })
    else { return false }
    return link.key == Self.http || link.key == Self.https || link.key == Self.www
  }

  /// Coordinates, rules of stars and dashes, lone marks.
  private func wordless(_ bytes: [UInt8], _ line: PageLine) -> Finding? {
    if line.words.isEmpty {
      return Finding(.notice, "no word in it")
    }
    guard line.range.count <= 64 else { return nil }
    var digits = 0
    var points = 0
    for at in line.range {
      switch bytes[at] {
      case 0x30...0x39: digits += 1
      case UInt8(ascii: "."): points += 1
      case 0x20, UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ";"),
        UInt8(ascii: "N"), UInt8(ascii: "S"), UInt8(ascii: "E"), UInt8(ascii: "W"), 0xC2, 0xB0,
        UInt8(ascii: "'"), UInt8(ascii: "\""), 0xE2, 0x80, 0xB2, 0xB3, UInt8(ascii: "("),
        UInt8(ascii: ")"), UInt8(ascii: "/"):
        continue
      default: return nil
      }
    }
    let isDegree = line.range.contains { bytes[$0] == 0xB0 }
    return digits >= 6 && (points >= 2 || isDegree) ? Finding(.notice, "coordinates") : nil
  }

  private func date(_ bytes: [UInt8], _ line: PageLine, _ told: inout ToldPage) -> Finding? {
    guard !line.endsInStop || line.passages.count == 1,
      line.words.contains(where: \.isNumber),
      let words = DateWords(bytes, line.range) ?? dateBehindBar(bytes, line)
    else { return nil }
    let date = PublishedDate(words)
    guard date != nil || words.month != nil || words.clock != nil else { return nil }
    if let date, told.published == nil || words.label == .published, date.iso.count > 4 {
      told.published = date.iso
    }
    return Finding(.dateline, "a date and nothing else")
  }

  /// "World | 3 May 2021 | 10:30": a part between bars that is a full date.
  private func dateBehindBar(_ bytes: [UInt8], _ line: PageLine) -> DateWords? {
    guard !line.endsInStop, line.range.count <= 100 else { return nil }
    let bar = UInt8(ascii: "|")
    let parts = bytes[line.range].split(separator: bar)
    guard parts.count > 1 else { return nil }
    for part in parts {
      let range = Blanks.trim(bytes, part.startIndex..<part.endIndex)
      guard let words = DateWords(bytes, range) else { continue }
      // "31-May-06": whose year has two digits.
      let isPair = words.numbers.count == 2
      if PublishedDate(words)?.day != nil || words.month != nil && isPair
        || words.year != nil && words.clock != nil && isPair
      {
        return words
      }
    }
    return nil
  }

  /// "(AFP) – 2 hours ago": the age of an agency's report.
  private func isAged(_ line: PageLine) -> Bool {
    let age = line.words.dropFirst()
    return line.words.count <= 8 && line.words.last?.key == Self.ago
      && agencies.wire(in: line.words.prefix(1)) != nil
      && age.allSatisfy { $0.isNumber || Self.counters.contains($0.key) }
  }

  /// "AP-NY-05-04-10 1012EDT": an agency's own stamp.
  private func isStamp(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    let words = line.words
    guard (4...8).contains(words.count), let first = words.first, agencies.isNamed(by: first),
      words.count(where: \.isNumber) > 2, !line.endsInStop
    else { return false }
    return bytes[first.last] == UInt8(ascii: "-")
      && words.allSatisfy { $0.isCapital || $0.isNumber }
  }

  /// "12 comments", "3 min read", "1.2k shares", "Page 1 of 3"
  private func counter(_ bytes: [UInt8], _ line: PageLine) -> Finding? {
    if isStamp(bytes, line) { return Finding(.notice, "an agency's stamp") }
    if isAged(line) { return Finding(.dateline, "an agency and an age") }
    let words = line.words
    let isAge = isAge(words)
    guard let first = words.first, let last = words.last, words.count <= 8,
      words.contains(where: \.isNumber) || isAge, !line.endsInStop
    else { return nil }
    if words.count <= 4, words.allSatisfy(\.isNumber) { return Finding(.notice, "a counter") }
    if words.count == 3, first.isNumber, last.isNumber, words[words.startIndex + 1].key == .of {
      return Finding(.notice, "a counter")
    }
    guard
      words.contains(where: { Self.counted.contains($0.key) })
        || first.key == .page && words.count <= 4 || last.key == Self.ago
    else { return nil }
    let isAll = words.allSatisfy {
      $0.isNumber || Self.counted.contains($0.key) || Self.counters.contains($0.key)
    }
    return isAll || isAge ? Finding(.notice, "a counter") : nil
  }

  /// "An hour ago", "Two days ago"
  private func isAge(_ words: Words) -> Bool {
    guard let first = words.first, words.count == 3, words.last?.key == Self.ago else {
      return false
    }
    return Self.fewWords.contains(first.key)
      && Self.counters.contains(words[words.startIndex + 1].key)
  }

  /// "[1] [2] [3] Next"
  private func pager(_ line: PageLine) -> Finding? {
    guard line.words.count <= Self.longestByline, !line.endsInStop,
      line.words.contains(where: \.isNumber),
      line.words.contains(where: { Self.turners.contains($0.key) }),
      line.words.allSatisfy({ $0.isNumber || Self.pagers.contains($0.key) })
    else { return nil }
    return Finding(.notice, "the numbers of the pages")
  }

  private func take(
    _ match: PageLexicon.Match, _ bytes: [UInt8], _ line: inout PageLine, _ told: inout ToldPage
  ) {
    var role = match.role
    let rest = line.words[match.words.endIndex...]
    switch match.position {
    case .header: line.isPromoHeader = true
    case .label, .tag:
      if role == .promo, rest.isEmpty { line.isPromoHeader = true }
      if role == .caption, rest.isEmpty || isCredit(bytes, rest, line) { role = .credit }
      if role == .notice, match.words.first?.key == Self.source, !rest.isEmpty {
        takeSource(bytes, rest, line, &told)
      }
    case .start, .whole, .part: break
    }
    let rule: StaticString =
      switch match.position {
      case .header: "heads a list of headlines:"
      case .label, .tag: "begins with the label"
      case .start: "begins with"
      case .whole: "says nothing but"
      case .part: "holds"
      }
    let words = match.words.first.map { $0.range.lowerBound..<match.words.last!.range.upperBound }
    line.finding = Finding(role, rule, words: words)
  }

  private func isCredit(_ bytes: [UInt8], _ words: Words, _ line: PageLine) -> Bool {
    if words.count <= 4, words.allSatisfy(\.isCapital), !line.endsInStop { return true }
    return agencies.credit(words, hasSlash: Self.hasSlash(bytes, line.range)) != nil
  }

  static func hasSlash(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    range.contains { bytes[$0] == UInt8(ascii: "/") || bytes[$0] == UInt8(ascii: "|") }
  }

  /// "source: example.com" names the outlet, "Source: Read full article" nothing.
  private func takeSource(
    _ bytes: [UInt8], _ rest: Words, _ line: PageLine, _ told: inout ToldPage
  ) {
    if let wire = agencies.wire(in: rest) {
      told.agency = told.agency ?? wire
      return
    }
    let range = rest[rest.startIndex].range.lowerBound..<line.range.upperBound
    let isDomain = !bytes[range].contains(0x20) && bytes[range].contains(UInt8(ascii: "."))
    if isDomain { told.source = told.source ?? String(decoding: bytes[range], as: UTF8.self) }
  }
}
