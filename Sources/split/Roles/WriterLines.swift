import Shared

/// Tells bylines without "by": "Jane Roe in Cairo", "Jane Roe, The Northport Echo", "Staff Writer".
struct WriterLines: Sendable {
  private let agencies: Agencies
  private let given: WordSet
  private static let writers: WordSet =
    "writer writers reporter reporters correspondent correspondents"
  private static let employed: WordSet = "staff press wire contributing foreign business sports"
  private static let joints: WordSet = "and in for of the at"
  private static let others: WordSet = "agencies agency staff"
  private static let inside = WordKey("in")
  private static let special = WordKey("special")
  private static let to = WordKey("to")
  private static let longest = 10
  private static let longestPost = 5

  /// Reads given names from the embedded table.
  init(_ agencies: Agencies) {
    self.agencies = agencies
    given = WordSet(Table(named: "given").rows.flatMap { [$0[0]] + $0.list(2) })
  }

  /// The writers whom a line below the headline names, nil where it names none: people first, then
  /// where they are or for whom they write. Beside a date or byline the names need not be known
  /// ones.
  func names(
    _ bytes: [UInt8], _ line: PageLine, isBesideDate: Bool
  ) -> [String]? {
    guard isByline(bytes, line, isBesideDate: isBesideDate) else { return nil }
    let text = String(decoding: bytes[line.range], as: UTF8.self)
    return Byline.people(in: String(text.prefix { $0 != "/" && $0 != "|" }))
  }

  private func isByline(_ bytes: [UInt8], _ line: PageLine, isBesideDate: Bool) -> Bool {
    let words = line.words
    guard let first = words.first, (2...Self.longest).contains(words.count), !line.endsInStop,
      words.allSatisfy({
        $0.isCapital || Self.joints.contains($0.key) || Self.others.contains($0.key)
      })
    else { return false }
    // "NORTHPORT, England —" opens a story.
    var last = line.range.upperBound - 1
    while bytes[last] & 0xC0 == 0x80 { last -= 1 }
    guard CharacterClass.of(bytes, last) != .dash else { return false }
    let place = words.firstIndex { $0.key == Self.inside && !$0.isCapital }
    if let place, agencies.wire(in: words[..<place]) != nil { return true }
    let isPerson =
      (isBesideDate || given.contains(first.key)) && words.dropFirst().first?.isCapital ?? false
    if let place {
      let isShared = words.last.map { Self.others.contains($0.key) && !$0.isCapital } ?? false
      return (isPerson || isShared) && (2...8).contains(place - words.startIndex)
    }
    guard words.allSatisfy(\.isCapital) else { return false }
    if isPerson { return words.count <= 3 || isParted(bytes, words) && words.count <= 7 }
    // "BBC News, Nairobi"
    return isParted(bytes, words) && words.count <= 5
      && words.dropFirst().contains { TopOfPage.media.contains($0.key) }
  }

  /// Whether a comma, slash or bar stands between the words.
  private func isParted(_ bytes: [UInt8], _ words: Words) -> Bool {
    zip(words, words.dropFirst()).contains { word, next in
      bytes[word.range.upperBound..<next.range.lowerBound].contains {
        [0x2C, 0x2F, 0x7C].contains($0)
      }
    }
  }

  /// "Associated Press Writers", "Inquirer Staff Writer", "Special to The Echo": posts without
  /// names.
  func isPost(_ line: PageLine) -> Bool {
    let words = line.words
    guard (2...Self.longestPost).contains(words.count), !line.endsInStop, let first = words.first,
      let last = words.last
    else { return false }
    if first.key == Self.special, words[words.startIndex + 1].key == Self.to {
      return words.dropFirst(2).allSatisfy(\.isCapital) && words.count > 2
    }
    return Self.writers.contains(last.key) && words.allSatisfy(\.isCapital)
      && Self.employed.contains(words[words.endIndex - 2].key)
  }
}
