import Shared

/// The rules for lines that tell the date and beside it the outlet or the writer: "The Echo,
/// Saturday 6 December 2008", "echo.example 2008-12-06 10:12", "By Jane Roe on March 3, 2011".
extension RoleFinder {
  private static let longestDated = 24
  private static let longestOutlet = 5
  private static let longestPlaced = 8
  private static let posting: WordSet = "posted published written created filed reported updated"
  private static let online = WordKey("online")
  private static let on: WordSet = "on at"
  private static let crediting: WordSet = "by source"
  private static let within: WordSet = "in by"
  /// What can part a date from the words beside it.
  private static let parting = Array(",;|:-(".utf8)

  /// A line with a date at one end.
  private struct Dated {
    /// The full date, or nil where the year is missing: "Thu Mar 3, 4:35 pm ET".
    let date: PublishedDate?
    let words: DateWords
    /// What stands beside the date.
    let rest: Words
    let isLast: Bool

    init(_ words: DateWords, _ rest: Words, isLast: Bool) {
      date = PublishedDate(words)
      self.words = words
      self.rest = rest
      self.isLast = isLast
    }
  }

  /// The words of a full date, of a day with a time or of a day alone.
  private static func dateWords(_ bytes: [UInt8], _ range: Range<Int>) -> DateWords? {
    guard let words = DateWords(bytes, range) else { return nil }
    let isFull = PublishedDate(words)?.day != nil
    return isFull || words.month != nil && (words.clock != nil || words.numbers.count == 1)
      ? words : nil
  }

  func dated(_ bytes: [UInt8], _ line: PageLine, _ told: inout ToldPage) -> Finding? {
    guard (3...Self.longestDated).contains(line.words.count),
      line.words.contains(where: \.isNumber),
      !line.endsInStop || beginsWithWriter(line) || isPublished(line) || hasBar(bytes, line),
      let dated = dateLast(bytes, line) ?? dateFirst(bytes, line)
    else { return nil }
    let finding = finding(bytes, dated, line, &told)
    if finding != nil, let date = dated.date { told.published = told.published ?? date.iso }
    return finding
  }

  /// What stands beside the date.
  private func finding(
    _ bytes: [UInt8], _ dated: Dated, _ line: PageLine, _ told: inout ToldPage
  ) -> Finding? {
    guard let first = dated.rest.first else { return Finding(.dateline, "a date and a counter") }
    let isPosting = Self.posting.contains(first.key)
    let names = isPosting ? dated.rest.dropFirst() : dated.rest
    if let by = names.firstIndex(where: { $0.key == .by }),
      isLeadIn(names[..<by])
    {
      return nameDated(bytes, names[(by + 1)...], line, &told) ?? accountDated(names, dated)
        ?? clockDated(line, dated)
    }
    if isSigned(bytes, dated, line) { return Finding(.byline, "a dash, a name and a date") }
    guard isOutlet(bytes, dated, isPosting: isPosting), !line.endsInStop || isPublished(line) else {
      return nil
    }
    told.agency = told.agency ?? agencies.firstWire(in: dated.rest)
    return Finding(.dateline, "a date and an outlet")
  }

  /// "KANO, Nigeria - Agence France-Presse", "KANO, Nigeria (AFP)"
  func placed(_ bytes: [UInt8], _ line: PageLine, _ told: inout ToldPage) -> Finding? {
    if isPlaceAndDay(bytes, line) { return Finding(.dateline, "a place and a day") }
    if line.endsInDash(bytes), (1...3).contains(line.words.count),
      line.words.allSatisfy(\.isCapital)
    {
      return Finding(.dateline, "a place and a dash")
    }
    guard (2...Self.longestPlaced).contains(line.words.count), !line.endsInStop,
      let first = line.words.first, isPlace(bytes, first: first),
      let mark = line.range.dropFirst().first(where: { partsAgency(bytes, $0, line) }),
      line.words.allSatisfy({ $0.isCapital || $0.range.lowerBound > mark }),
      let wire = agencies.wire(in: line.words.drop { $0.range.upperBound <= mark })
    else { return nil }
    told.agency = told.agency ?? wire
    return Finding(.dateline, "a place and an agency")
  }

  /// A dash between blanks, or the brackets that close at the end of the line.
  private func partsAgency(_ bytes: [UInt8], _ at: Int, _ line: PageLine) -> Bool {
    guard bytes[at - 1] == 0x20 else { return false }
    return CharacterClass.of(bytes, at) == .dash
      || bytes[at] == UInt8(ascii: "(") && bytes[line.range.upperBound - 1] == UInt8(ascii: ")")
  }

  /// "New York, Aug. 15:", "Tarn, May 4 (Agencies)", "Tarn, May 4"
  private func isPlaceAndDay(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    guard line.words.count <= Self.longestPlaced, let end = dayEnd(bytes, line),
      let comma = (line.range.lowerBound..<end).last(where: { bytes[$0] == 0x2C }),
      line.words.allSatisfy({ $0.isCapital || $0.isNumber })
    else { return false }
    let day = DateWords(bytes, (comma + 1)..<end)
    return day?.month != nil && day?.numbers.count == 1
  }

  /// Where the day of a place ends: at the end, before a colon, or before names in brackets, which
  /// a colon may follow: "Tarn, May 4 (APP):".
  private func dayEnd(_ bytes: [UInt8], _ line: PageLine) -> Int? {
    var last = line.range.upperBound - 1
    let hasColon = bytes[last] == UInt8(ascii: ":")
    if hasColon { last -= 1 }
    if bytes[last] == UInt8(ascii: ")") {
      return line.range.last { bytes[$0] == UInt8(ascii: "(") }
    }
    return hasColon || bytes[last].isASCIIDigit ? last + 1 : nil
  }

  /// Whether "by" or "posted by" begins the line: then a stop may end it.
  private func beginsWithWriter(_ line: PageLine) -> Bool {
    line.words.prefix(2).contains { $0.key == .by }
  }

  /// "February 22, 2006|By Jane Roe, Staff reporter."
  private func hasBar(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    line.words.count <= Self.longestByline && bytes[line.range].contains(UInt8(ascii: "|"))
  }

  /// Whether "published in" and the name of an outlet begin the line: then a stop may end it.
  private func isPublished(_ line: PageLine) -> Bool {
    guard let first = line.words.first, first.isCapital, Self.posting.contains(first.key),
      let next = line.words.dropFirst().first, Self.within.contains(next.key)
    else { return false }
    return line.words.contains { WordLists.outlets.contains($0.key) }
  }

  /// "Published on December 10, 2012 by echonews": an account behind the date, written small.
  private func accountDated(_ names: Words, _ dated: Dated) -> Finding? {
    guard names.count == 2, dated.words.label != .none, dated.date?.day != nil else { return nil }
    return Finding(.byline, "by an account, and a date")
  }

  /// "By our man in the valley, 20th April 2009 13:02": whoever it is, and a time of posting.
  private func clockDated(_ line: PageLine, _ dated: Dated) -> Finding? {
    guard line.words.first?.key == .by, dated.isLast, dated.date?.day != nil,
      dated.words.clock != nil, line.words.count <= Self.longestByline + 2
    else { return nil }
    return Finding(.byline, "by somebody, and a time")
  }

  /// "-- Jane Roe, March 27, 2001", "— Jane Roe (@jroe) March 27, 2001"
  private func isSigned(_ bytes: [UInt8], _ dated: Dated, _ line: PageLine) -> Bool {
    CharacterClass.of(bytes, line.range.lowerBound) == .dash && dated.isLast
      && dated.date?.day != nil && (dated.rest.first?.isCapital ?? false)
      && dated.rest.allSatisfy {
        $0.isCapital || $0.start == .sign || Address.holds(bytes, $0.range, in: line.range)
      }
  }

  /// "Breaking News Posted" before "by": a section and a word for posting, or nothing.
  private func isLeadIn(_ words: Words) -> Bool {
    words.isEmpty
      || words.allSatisfy(\.isCapital) && words.last.map { Self.posting.contains($0.key) } ?? false
  }

  private func nameDated(
    _ bytes: [UInt8], _ rest: Words, _ line: PageLine, _ told: inout ToldPage
  ) -> Finding? {
    let names = rest.prefix { !Self.posting.contains($0.key) }
    guard let first = names.first, let last = names.last,
      names.allSatisfy({ isOfByline($0, bytes, line) }),
      names.contains(where: \.isCapital) || isOfPost(last)
    else { return nil }
    told.takeAuthors(bytes[first.range.lowerBound..<last.range.upperBound])
    return Finding(.byline, "by, names and a date")
  }

  /// The date that ends the line, the longest first.
  private func dateLast(_ bytes: [UInt8], _ line: PageLine) -> Dated? {
    for index in line.words.indices.dropFirst() {
      let start = line.words[index].range.lowerBound
      guard let words = Self.dateWords(bytes, start..<line.range.upperBound) else { continue }
      let before = line.words[index - 1]
      let isParted =
        Self.on.contains(line.words[index].key) || beginsWithWriter(line)
        || Self.posting.contains(before.key) || isDomain(bytes, before, line)
        || start == before.last + 1 && agencies.wire(in: line.words[..<index]) != nil
        || parts(bytes, before.range.upperBound..<start)
        || index - line.words.startIndex > 1 && !line.words[index...].allSatisfy(\.isNumber)
      let rest = withoutPosting(line.words[..<index])
      return isParted ? Dated(words, rest, isLast: true) : nil
    }
    return nil
  }

  /// The date that begins the line, the longest first.
  private func dateFirst(_ bytes: [UInt8], _ line: PageLine) -> Dated? {
    for index in line.words.indices.dropFirst().reversed() {
      let end = line.words[index - 1].range.upperBound
      guard let words = Self.dateWords(bytes, line.range.lowerBound..<end) else { continue }
      let next = line.words[index]
      guard Self.crediting.contains(next.key) || parts(bytes, end..<next.range.lowerBound) else {
        return nil
      }
      return Dated(words, withoutCounter(line.words[index...]), isLast: false)
    }
    return nil
  }

  /// The names before "Posted online" at the end.
  private func withoutPosting(_ words: Words) -> Words {
    guard let posting = words.dropFirst().lastIndex(where: { Self.posting.contains($0.key) }),
      words[(posting + 1)...].allSatisfy({ $0.key == Self.online || Self.on.contains($0.key) })
    else { return words }
    return words[..<posting]
  }

  /// The words before "14 comments" at the end.
  private func withoutCounter(_ words: Words) -> Words {
    guard let last = words.last, Self.counted.contains(last.key),
      words.dropLast().last?.isNumber ?? false
    else { return words }
    return words.dropLast(2)
  }

  /// Whether more than a blank stands in `range`.
  private func parts(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    range.contains { Self.parting.contains(bytes[$0]) || bytes[$0] >= 0x80 }
      || range.count > 1 && range.allSatisfy { bytes[$0] == 0x20 }
  }

  /// Whether the words beside the date can be an outlet or a section and not a headline.
  private func isOutlet(_ bytes: [UInt8], _ dated: Dated, isPosting: Bool) -> Bool {
    let rest = dated.rest
    guard rest.count <= Self.longestOutlet, let last = rest.last else { return false }
    let domain = rest.first.map { isDomain(bytes, $0, upTo: last.range.upperBound) } ?? false
    if domain { return true }
    if isPosting, dated.isLast { return rest.dropFirst(2).allSatisfy(\.isCapital) }
    guard rest.allSatisfy(\.isCapital) else { return false }
    let isPlaced = isPlace(bytes, first: rest[rest.startIndex]) || isPlace(bytes, rest)
    if isPlaced || agencies.firstWire(in: rest) != nil { return true }
    guard dated.date?.day != nil || dated.words.clock != nil else { return false }
    // "Northport, May 3, 2010"
    if dated.isLast, rest.count < 3, bytes[last.last] == UInt8(ascii: ",") { return true }
    return rest.contains { WordLists.outlets.contains($0.key) } || dated.words.clock != nil
      || dated.isLast && dated.words.hasWeekday || writers.isGiven(rest[rest.startIndex])
  }

  /// A place as datelines have it, in capitals: "YANGON, Myanmar, May 16, 2008".
  private func isPlace(_ bytes: [UInt8], first: Word) -> Bool {
    first.range.count > 3 && first.range.allSatisfy { bytes[$0].isASCIICapital }
  }

  /// The same where its first word is short: "SAN PEDRO (May 16, 2008)".
  private func isPlace(_ bytes: [UInt8], _ words: Words) -> Bool {
    let capitals = words.prefix { $0.range.allSatisfy { bytes[$0].isASCIICapital } }
    return capitals.reduce(0) { $0 + $1.range.count } > 4
  }

  private func isDomain(_ bytes: [UInt8], _ word: Word, _ line: PageLine) -> Bool {
    let start = Address.start(bytes, word.range.lowerBound, in: line.range)
    return isDomain(bytes, start..<word.range.upperBound)
  }

  private func isDomain(_ bytes: [UInt8], _ word: Word, upTo end: Int) -> Bool {
    isDomain(bytes, word.range.lowerBound..<end)
  }

  /// Letters with stops between them and no blank: "www.echo.example".
  private func isDomain(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    range.contains { bytes[$0] == UInt8(ascii: ".") } && !range.contains { bytes[$0] <= 0x20 }
  }
}
