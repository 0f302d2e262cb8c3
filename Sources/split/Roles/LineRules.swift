import Shared

/// The rules that look at a line alone.
extension RoleFinder {
  /// No line that is a byline or a date is longer, in words.
  static let longestByline = 16
  /// No name of an outlet is longer, in words.
  private static let longestName = 5
  private static let source = WordKey("source")
  private static let page = WordKey("page")
  private static let copyright = WordKey("copyright")
  private static let http = WordKey("http")
  private static let https = WordKey("https")
  private static let www = WordKey("www")
  private static let via = WordKey("via")
  private static let ago = WordKey("ago")
  private static let counted: WordSet = """
    comment comments share shares view views like likes tweet tweets retweets reply replies read
    photo photos image images slide slides follower followers rating ratings
    """
  private static let counters: WordSet = """
    k m min mins minute minutes page of s ago hour hours day days updated
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
    } else if let finding = date(bytes, line, &told) {
      line.finding = finding
    } else if let finding = byline(bytes, line, &told) {
      line.finding = finding
    } else if readCredit(bytes, &line, last: last, &told) {
      return
    } else if let match = lexicon.match(bytes, line) {
      take(match, bytes, &line, &told)
    } else if let finding = pager(line) ?? counter(bytes, line) ?? sign(bytes, line)
      ?? copyright(line) ?? contact(bytes, line) ?? change(bytes, line)
    {
      line.finding = finding
    }
  }

  /// "Copyright 2020 Example Media"
  private func copyright(_ line: PageLine) -> Finding? {
    guard line.words.first?.key == Self.copyright,
      !line.isProse || line.words.count <= Self.longestByline,
      let next = line.words.dropFirst().first, next.isNumber || next.start == .sign
    else { return nil }
    return Finding(.notice, "copyright and a year")
  }

  /// "#dam#flood", "https://example.org/1", "via example.org"
  private func sign(_ bytes: [UInt8], _ line: PageLine) -> Finding? {
    if bytes[line.range.lowerBound] == UInt8(ascii: "#"), !line.isProse {
      return Finding(.notice, "hashtags")
    }
    guard line.range.count <= 300, let first = line.words.first else { return nil }
    let isLink = first.key == Self.http || first.key == Self.https || first.key == Self.www
    let blanks = line.range.lazy.filter { bytes[$0] == 0x20 }.count
    if blanks == 0, isLink || Address.isMailIn(bytes, line.range) {
      return Finding(.notice, "an address and nothing else")
    }
    let isVia = first.key == Self.via && blanks == 1 && line.words.count > 2
    return isVia ? Finding(.notice, "begins with 'via'") : nil
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
    guard line.words.count <= Self.longestByline, line.words.contains(where: \.isNumber),
      let words = DateWords(bytes, line.range) ?? dateBesideNames(bytes, line)
    else { return nil }
    let date = PublishedDate(words)
    guard date != nil || words.month != nil || words.clock != nil else { return nil }
    if let date, told.published == nil || words.label == .published, date.iso.count > 4 {
      told.published = date.iso
    }
    return Finding(.dateline, "a date and nothing else")
  }

  /// "World | 3 May 2021 | 10:30", "The Echo, Friday 3 May 2021", "echo.example 2021-05-03",
  /// "3 May 2021, 0112 hrs IST, ENS": a full date, and beside it names of outlets and sections.
  private func dateBesideNames(_ bytes: [UInt8], _ line: PageLine) -> DateWords? {
    guard !line.endsInStop, line.range.count <= 100 else { return nil }
    let bar = UInt8(ascii: "|")
    for part in bytes[line.range].split(separator: bar) where part.count < line.range.count {
      let range = Blanks.trim(bytes, part.startIndex..<part.endIndex)
      if let words = DateWords(bytes, range), PublishedDate(words)?.day != nil { return words }
    }
    return dateBehindName(bytes, line) ?? dateBeforeName(bytes, line)
  }

  private func dateBehindName(_ bytes: [UInt8], _ line: PageLine) -> DateWords? {
    guard let number = line.words.firstIndex(where: \.isNumber),
      let name = nameBefore(number, bytes, line)
    else { return nil }
    let range = Blanks.trim(bytes, name..<line.range.upperBound)
    guard let words = DateWords(bytes, range), PublishedDate(words)?.day != nil else { return nil }
    return words
  }

  /// Where a date may begin behind the outlet's address or behind the comma after its name.
  private func nameBefore(_ number: Int, _ bytes: [UInt8], _ line: PageLine) -> Int? {
    let isComma = { (at: Int) in bytes[at] == UInt8(ascii: ",") }
    let head = line.range.prefix { bytes[$0] != 0x20 && !isComma($0) }
    let isAddress = head.contains {
      bytes[$0] == UInt8(ascii: ".") && $0 + 1 < head.upperBound
        && bytes[$0 + 1] | 0x20 &- 0x61 < 26
    }
    if isAddress, head.upperBound < line.range.upperBound {
      return isComma(head.upperBound) ? head.upperBound + 1 : head.upperBound
    }
    let date = line.words[number].range.lowerBound
    guard let comma = line.range.first(where: isComma), comma < date else { return nil }
    let name = line.words.prefix { $0.range.upperBound <= comma }
    let isName =
      name.count <= Self.longestName && name.first?.isCapital == true
      && !Self.hasSlash(bytes, line.range)
    return isName && name.allSatisfy { $0.isCapital || Self.nameParts.contains($0.key) }
      ? comma + 1 : nil
  }

  private func dateBeforeName(_ bytes: [UInt8], _ line: PageLine) -> DateWords? {
    guard let comma = line.range.last(where: { bytes[$0] == UInt8(ascii: ",") }) else { return nil }
    let name = line.words.suffix(where: { $0.range.lowerBound > comma })
    guard (1...Self.longestName).contains(name.count), name.allSatisfy(\.isCapital),
      let words = DateWords(bytes, Blanks.trim(bytes, line.range.lowerBound..<comma)),
      PublishedDate(words)?.day != nil
    else { return nil }
    return words
  }

  /// "12 comments", "3 min read", "1.2k shares", "Page 1 of 3"
  private func counter(_ bytes: [UInt8], _ line: PageLine) -> Finding? {
    let words = line.words
    guard let first = words.first, let last = words.last, words.count <= 6,
      words.contains(where: \.isNumber), !line.endsInStop
    else { return nil }
    if words.count <= 4, words.allSatisfy(\.isNumber) { return Finding(.notice, "a counter") }
    guard
      words.contains(where: { Self.counted.contains($0.key) })
        || first.key == Self.page && words.count <= 4 || last.key == Self.ago
    else { return nil }
    let isAll = words.allSatisfy {
      $0.isNumber || Self.counted.contains($0.key) || Self.counters.contains($0.key)
    }
    return isAll ? Finding(.notice, "a counter") : nil
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
