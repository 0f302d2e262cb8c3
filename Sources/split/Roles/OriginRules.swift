import Shared

/// The rules for lines that tell where an article comes from: an agency and its place, who sends
/// to an outlet, what else is in it.
extension RoleFinder {
  private static let agencies = WordKey("agencies")
  private static let sent = WordKey("from")
  private static let this = WordKey("this")
  private static let reportsWord = WordKey("reports")
  private static let reporting: WordSet = "reports writes"
  private static let marks = Array(",/(".utf8)
  /// No line that tells where an article comes from is longer, in words.
  private static let longestPlace = 16
  private static let origins: WordSet = "from by"
  private static let reports: WordSet = "story report article"
  private static let holding: WordSet = "includes include contains uses used included contained"
  private static let sources: WordSet = "information material reporting content"

  /// "AFP, Cairo", "Agencies/Cairo", "Cairo (dpa)", "AP, CAIRO, EGYPT", "AFP and Reuters, Cairo",
  /// "AFP, echo.example": an agency or two, with marks between them and places or outlets.
  func isAgencyAndPlace(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    guard (2...Self.longestPost).contains(line.words.count) else { return false }
    var parts: [Words] = []
    var rest = line.words.drop { $0.key == .the }
    while let first = rest.first {
      let mark = (first.range.lowerBound..<line.range.upperBound).first {
        Self.marks.contains(bytes[$0])
      }
      let part = rest.prefix { $0.range.upperBound <= mark ?? line.range.upperBound }
      guard !part.isEmpty else { return false }
      parts.append(part)
      rest = rest[part.endIndex...]
    }
    guard (2...3).contains(parts.count) else { return false }
    return areAgencies(parts[0]) && parts.dropFirst().allSatisfy { isPlace($0, bytes) }
      || parts.count == 2 && isPlace(parts[0], bytes) && areAgencies(parts[1])
  }

  /// "AFP", "AFP and Reuters"
  private func areAgencies(_ words: Words) -> Bool {
    words.split { $0.key == .and }.allSatisfy { isAgency($0) }
  }

  /// One or two names, more where they stand in capitals; or an address: "echo.example".
  private func isPlace(_ words: Words, _ bytes: [UInt8]) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    if bytes[first.range.lowerBound..<last.range.upperBound].contains(UInt8(ascii: ".")) {
      return words.count < 4
    }
    let isLoud = words.allSatisfy { bytes[$0.range].allSatisfy { !$0.isASCIISmall } }
    return words.count <= (isLoud ? 4 : 2) && words.allSatisfy(\.isCapital)
  }

  /// Whether the words are a wire agency, or "agencies".
  func isAgency(_ words: Words) -> Bool {
    guard let word = words.first else { return false }
    if words.count == 1, agencies.isNamed(by: word) || word.key == Self.agencies { return true }
    return agencies.wire(in: words) != nil
  }

  /// The names of "From Jane Roe, CNN": whoever sends a report to an outlet.
  func sender(_ bytes: [UInt8], _ line: PageLine) -> Range<Int>? {
    guard line.words.count <= Self.longestPost,
      line.words.first?.key == Self.sent,
      line.words.count > 2
    else { return nil }
    let person = line.words.dropFirst().prefix { $0.isCapital }
    let rest = line.words[person.endIndex...]
    let isPlaced =
      rest.first?.key == .in && rest.count > 1 && rest.dropFirst().allSatisfy(\.isCapital)
    // "From Jane Roe", "From Jane Roe in Cairo"
    if let name = person.first, let surname = person.last, (2...3).contains(person.count),
      isPlaced || rest.isEmpty && writers.isGiven(name)
    {
      return name.range.lowerBound..<surname.range.upperBound
    }
    let comma = line.range.first { bytes[$0] == UInt8(ascii: ",") }
    // "From Jane Roe CNN"
    let end = comma ?? line.words.last!.range.lowerBound
    let names = line.words.dropFirst().prefix { $0.range.upperBound <= end }
    let outlet = line.words[names.endIndex...]
    guard let name = names.first, let last = names.last, (2...3).contains(names.count),
      names.allSatisfy(\.isCapital), outlet.allSatisfy(\.isCapital),
      outlet.contains(where: { WordLists.outlets.contains($0.key) })
    else { return nil }
    return name.range.lowerBound..<last.range.upperBound
  }

  /// "This report includes information from Example Radio.": whence the article has its matter.
  func sourceNote(_ line: PageLine) -> Finding? {
    let words = line.words
    guard (6...Self.longestPlace).contains(words.count), words.first?.key == Self.this,
      let kind = words.dropFirst().first, Self.reports.contains(kind.key),
      let verb = words.dropFirst(2).first, Self.holding.contains(verb.key),
      let from = words.firstIndex(where: { Self.origins.contains($0.key) }),
      Self.sources.contains(words[from - 1].key)
    else { return nil }
    let names = words[(from + 1)...]
    guard names.allSatisfy({ $0.isCapital || Self.nameParts.contains($0.key) }) else { return nil }
    return Finding(.byline, "where the article has it from")
  }

  private func isReporting(_ bytes: [UInt8], _ words: Words) -> Bool {
    guard (5...Self.longestPost).contains(words.count),
      let verb = words.firstIndex(where: { Self.reporting.contains($0.key) && !$0.isCapital })
    else { return false }
    let place = words[(verb + 1)...]
    return (2...3).contains(verb - words.startIndex) && words[..<verb].allSatisfy(\.isCapital)
      && place.first?.key == Self.sent && isPlace(place.dropFirst(), bytes)
  }

  /// "CBS News correspondent Jane Roe reports.", "Jane Roe reports from Cairo": what a station says
  /// behind a story.
  func correspondent(_ bytes: [UInt8], _ line: PageLine) -> Finding? {
    if isReporting(bytes, line.words) { return Finding(.byline, "whoever reports from a place") }
    let words = line.words
    guard (4...Self.longestPlace).contains(words.count), words.last?.key == Self.reportsWord,
      words.first?.isCapital ?? false
    else { return nil }
    let names = words.dropLast()
    guard let post = names.lastIndex(where: { Self.posts.contains($0.key) }),
      (2...3).contains(names.endIndex - post - 1),
      names.allSatisfy({ $0.isCapital || isOfPost($0) })
    else { return nil }
    return Finding(.byline, "a correspondent and a verb")
  }
}
