import Shared

/// The rules for credits behind a text: an agency, "Photo: Jane Roe", "Archive photo".
extension RoleFinder {
  /// A sentence before a bare name has so many words.
  private static let leastTold = 6
  private static let pictures: WordSet = """
    photograph photographs photo photos picture pictures pic pics image images credit screenshot
    screengrab illustration graphic
    """
  private static let shown: WordSet = "photo photograph picture pic image footage"
  private static let stock: WordSet = """
    file archive archival library stock handout courtesy pool undated representative
    representational illustrative symbolic illustration police family
    """

  /// Where the line's last passage begins, if that is a credit: an agency, "Photo: Jane Roe".
  func tailStart(_ bytes: [UInt8], _ line: PageLine, _ last: Range<Int>) -> Int? {
    guard line.passages.count > 1, last.count <= Self.creditReach else { return nil }
    let words = Self.words(of: line, from: last.lowerBound)
    let isCredit = agencies.credit(words, hasSlash: Self.hasSlash(bytes, last)) != nil
    return isCredit || isLabelled(bytes, words, last) || isMaker(words, line)
      || isStock(words, line)
      ? last.lowerBound : nil
  }

  /// "Jane Roe" behind the stop of a caption: a known given name and a surname, and nothing else.
  private func isMaker(_ words: Words, _ line: PageLine) -> Bool {
    guard (2...3).contains(words.count), let first = words.first, !line.endsInStop,
      writers.isGiven(first), line.words.count >= words.count + Self.leastTold
    else { return false }
    return words.allSatisfy(\.isCapital) && line.passages.count == 2
  }

  /// "Archive photo", "File picture", "Representational image": the kind of a picture, and nothing
  /// else.
  private func isStock(_ words: Words, _ line: PageLine) -> Bool {
    guard (2...3).contains(words.count), let first = words.first, first.isCapital,
      let last = words.last, Self.shown.contains(last.key), line.passages.count <= 3, !line.reports
    else { return false }
    return words.dropLast().allSatisfy { Self.stock.contains($0.key) }
  }

  private static func words(of line: PageLine, from start: Int) -> Words {
    line.words.suffix(where: { $0.range.lowerBound >= start })
  }

  /// "Photograph: Jane Roe/AFP", "Photo by Jane Roe", "Photo courtesy of Jane Roe"
  private func isLabelled(_ bytes: [UInt8], _ words: Words, _ range: Range<Int>) -> Bool {
    guard let first = words.first, first.isCapital, Self.pictures.contains(first.key),
      words.count <= 12
    else { return false }
    let next = first.range.upperBound
    if next < range.upperBound, bytes[next] == UInt8(ascii: ":") { return true }
    guard let link = words.dropFirst().first, Self.creditLinks.contains(link.key) else {
      return false
    }
    return words.dropFirst(2).first { $0.key != .of }?.isCapital ?? false
  }

  func readTail(
    _ bytes: [UInt8], _ start: Int, _ line: inout PageLine, _ told: inout ToldPage
  ) -> Bool {
    let words = Self.words(of: line, from: start)
    line.creditStart = start
    let hasSlash = Self.hasSlash(bytes, start..<line.range.upperBound)
    if case .wire(let name) = agencies.credit(words, hasSlash: hasSlash) {
      told.agency = told.agency ?? name
      return false
    }
    line.finding = Finding(.caption, "a picture's credit behind it")
    return true
  }
}

extension ArraySlice {
  /// The elements from the first of the last ones that all satisfy `predicate`.
  func suffix(where predicate: (Element) -> Bool) -> ArraySlice {
    var start = endIndex
    while start > startIndex, predicate(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
