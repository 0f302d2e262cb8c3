import Shared

/// Tells bylines without "by": "Jane Roe in Cairo", "Jane Roe, The Northport Echo", "Staff Writer".
struct WriterLines: Sendable {
  private let agencies: Agencies
  private let given: WordSet
  private static let writers: WordSet =
    "writer writers reporter reporters correspondent correspondents"
  private static let employed: WordSet = "staff press wire contributing foreign business sports"
  private static let joints: WordSet = "and in for of the at with"
  private static let links: WordSet = "and with"
  private static let others: WordSet = "agencies agency staff"
  private static let suffixes: WordSet = "jr sr ii iii iv"
  private static let special = WordKey("special")
  private static let sent = WordKey("from")
  private static let daily: WordSet = """
    monday's tuesday's wednesday's thursday's friday's saturday's sunday's today's
    """
  private static let longest = 10
  private static let longestPost = 7

  /// Reads given names from the embedded table.
  init(_ agencies: Agencies) {
    self.agencies = agencies
    given = WordSet(Table(named: "given").rows.flatMap { [$0[0]] + $0.list(2) })
  }

  /// Whether the word is a given name that is known.
  func isGiven(_ word: Word) -> Bool { given.contains(word.key) }

  /// The part of a line below the headline that names writers, nil where it names none: people
  /// first, then where they are or for whom they write. Beside a date or byline the names need not
  /// be known ones.
  func byline(
    _ bytes: [UInt8], _ line: PageLine, isBesideDate: Bool
  ) -> ArraySlice<UInt8>? {
    guard isByline(bytes, line, isBesideDate: isBesideDate) else { return nil }
    return bytes[line.range].prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "|") }
  }

  /// "Jane Roe, John Doe and Ann Roe": names of two or three words, the first of them a known one.
  func areNamed(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    guard line.words.count <= 12, isGiven(line.words[line.words.startIndex]) else {
      return false
    }
    var length = 1
    for (word, next) in zip(line.words, line.words.dropFirst()) {
      let isParted = bytes[word.range.upperBound..<next.range.lowerBound].contains(0x2C)
      if next.key == .and || isParted || word.key == .and {
        guard word.key == .and || (2...3).contains(length) else { return false }
        length = next.key == .and ? 0 : 1
      } else {
        length += 1
      }
      guard next.isCapital || next.key == .and else { return false }
    }
    return (2...3).contains(length)
  }

  private func isByline(_ bytes: [UInt8], _ line: PageLine, isBesideDate: Bool) -> Bool {
    let words = withoutSuffix(line.words)
    guard let first = words.first, (2...Self.longest).contains(words.count),
      !line.endsInStop || words.count < line.words.count,
      words.allSatisfy({
        $0.isCapital || Self.joints.contains($0.key) || Self.others.contains($0.key)
      }), !line.endsInDash(bytes)
    else { return false }
    if areNamed(bytes, line), isParted(bytes, words) { return true }
    let isKnown = isBesideDate || given.contains(first.key)
    if let place = words.firstIndex(where: { $0.key == .in && !$0.isCapital }) {
      return isPlaced(words, place, isKnown: isKnown)
    }
    guard words.allSatisfy(\.isCapital) else {
      return arePersons(words, isKnown: isBesideDate)
    }
    if isKnown { return words.count <= 3 || isParted(bytes, words) && words.count <= 7 }
    // "BBC News, Nairobi"
    return isParted(bytes, words) && words.count <= 5
      && words.dropFirst().contains { WordLists.outlets.contains($0.key) }
  }

  /// "John Doe" of "John Doe Jr."
  private func withoutSuffix(_ words: Words) -> Words {
    words.last.map { Self.suffixes.contains($0.key) } ?? false ? words.dropLast() : words
  }

  /// "Jane Roe in Cairo", "AFP in Cairo", "Jane Roe in Cairo and agencies"
  private func isPlaced(_ words: Words, _ place: Int, isKnown: Bool) -> Bool {
    if agencies.wire(in: words[..<place]) != nil { return true }
    let isPerson = isKnown && words.dropFirst().first?.isCapital ?? false
    let isShared = words.last.map { Self.others.contains($0.key) && !$0.isCapital } ?? false
    return (isPerson || isShared) && (2...8).contains(place - words.startIndex)
  }

  /// "Jane Roe and John Doe", "Jane Roe for The Echo", "Jane Roe and agencies"
  private func arePersons(_ words: Words, isKnown: Bool) -> Bool {
    let names = words.prefix { $0.key != .for || $0.isCapital }
    let parts = names.split { Self.links.contains($0.key) && !$0.isCapital }
    // "Jane Roe and agencies"
    let isShared =
      parts.count > 1
      && parts.last!.allSatisfy { Self.others.contains($0.key) && !$0.isCapital }
    let persons = isShared ? parts.dropLast() : parts[...]
    return parts.count <= 3
      && (isKnown || isShared || persons.contains { given.contains($0[$0.startIndex].key) })
      && persons.allSatisfy { (2...3).contains($0.count) && $0.allSatisfy(\.isCapital) }
  }

  /// Whether a comma, slash or bar stands between the words.
  private func isParted(_ bytes: [UInt8], _ words: Words) -> Bool {
    zip(words, words.dropFirst()).contains { word, next in
      let between = bytes[word.range.upperBound..<next.range.lowerBound]
      let isDashed = between.contains(0x2D) && between.contains(0x20)
      return isDashed || between.contains { [0x2C, 0x2F, 0x7C].contains($0) }
    }
  }

  /// "Associated Press Writers", "Inquirer Staff Writer", "Special to The Echo", "From Friday's
  /// Echo": posts without names.
  func isPost(_ line: PageLine) -> Bool {
    let words = line.words
    guard (2...Self.longestPost).contains(words.count), !line.endsInStop, let first = words.first,
      let last = words.last
    else { return false }
    let second = words[words.startIndex + 1]
    if first.key == Self.special && second.key == .to
      || first.key == Self.sent && Self.daily.contains(second.key)
    {
      let outlet = words.dropFirst(2).drop { $0.key == .the }
      return outlet.allSatisfy { $0.isCapital || $0.key == .and } && !outlet.isEmpty
    }
    return Self.writers.contains(last.key) && words.allSatisfy(\.isCapital)
      && Self.employed.contains(words[words.endIndex - 2].key)
  }
}
