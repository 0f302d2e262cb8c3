import Shared

/// What stands below the last paragraph, and the dateline and agency of the first.
extension RoleFinder {
  /// A headline has at least so many words.
  private static let leastNamed = 6
  private static let leastHeadline = 4
  /// A longer line may be a sentence that is cut short.
  private static let longestBelow = 24
  private static let comment: WordSet = "comment comments reply"
  private static let invitation: WordSet = "leave add post one two three write closed on"
  /// Lines beyond these are not looked at for a dateline.
  private static let depth = 16
  /// How many sentences may stand above one that are no captions.
  private static let mostStandfirsts = 1
  private static let placeParts: WordSet = "of and de la el al the on in for del"

  func readEnd(_ bytes: [UInt8], _ lines: inout PageLines, _ told: inout ToldPage) {
    readAbove(bytes, &lines)
    readDateline(bytes, &lines, &told)
    readComments(&lines)
    readNamedCaptions(bytes, &lines)
    readAuthors(bytes, &lines, told)
    guard let last = lastParagraph(bytes, lines) else { return }
    let rest = lines.indices[(last + 1)...].filter { lines.role($0) == nil }
    if rest.count >= 3, rest.allSatisfy({ isTitleCase(lines[$0]) }) {
      for index in rest { lines[index].finding = Finding(.promo, "headlines below the text") }
    } else if rest.count >= 3, rest.allSatisfy({ isTag(lines[$0]) }) {
      for index in rest { lines[index].finding = Finding(.notice, "tags below the text") }
    } else if rest.count == 1, isSignature(bytes, lines[rest[0]]) {
      lines[rest[0]].finding = Finding(.byline, "names below the text")
    }
    readBelowEnd(bytes, &lines, after: last, "below the end of the text")
  }

  /// The last line of running text.
  func lastParagraph(_ bytes: [UInt8], _ lines: PageLines) -> Int? {
    lines.indices.last { index in
      lines.role(index) == nil && lines[index].isProse && !endsInDots(bytes, lines[index])
    }
  }

  /// What stands without a stop below a line that is none of the text's and below the text itself.
  /// A list there may be the text's.
  func readBelowEnd(
    _ bytes: [UInt8], _ lines: inout PageLines, after last: Int, _ rule: StaticString
  ) {
    guard let end = lines.indices[(last + 1)...].first(where: { isEnd(lines, $0) }) else { return }
    for index in lines.indices[(end + 1)...]
    where lines.role(index) == nil {
      let line = lines[index]
      guard !line.endsInStop || endsInDots(bytes, line), let first = line.words.first,
        first.range.lowerBound - line.range.lowerBound < 2, line.words.count <= Self.longestBelow
      else { continue }
      lines[index].finding = Finding(.promo, rule)
    }
  }

  /// Whether a line tells that the text is over.
  private func isEnd(_ lines: PageLines, _ index: Int) -> Bool {
    switch lines.role(index) {
    case .notice, .promo, .byline, .credit, .dateline: true
    default: false
    }
  }

  /// "Jane Roe", "Jane Roe Northport Echo", "-- Jane Roe and John Doe"
  private func isSignature(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    guard let first = line.words.first, !line.endsInStop else { return false }
    if writers.byline(bytes, line, isBesideDate: true) != nil { return true }
    if writers.areNamed(bytes, line) { return true }
    let isDashed = first.range.lowerBound > line.range.lowerBound + 1
    let names = line.words.filter { $0.isCapital || $0.key != .and }
    if names.count == 1, first.range.count == line.range.count, (2...6).contains(first.range.count)
    {
      return bytes[first.range].allSatisfy { $0.isASCIICapital }
    }
    return ((isDashed ? 1 : 2)...(isDashed ? 8 : 4)).contains(names.count)
      && names.allSatisfy(\.isCapital)
  }

  /// One to three words without a stop.
  private func isTag(_ line: PageLine) -> Bool { line.words.count <= 3 && !line.endsInStop }

  /// Below the box for comments stand forms and what readers wrote, each line of it under a name or
  /// a date. The box may as well stand beside the text; then its paragraphs follow one another.
  private func readComments(_ lines: inout PageLines) {
    let half = lines.index(lines.startIndex, offsetBy: lines.count / 2)
    guard
      let box = lines.indices[half...].first(where: { index in
        lines.role(index) == .notice && lines[index].words.count <= 12
          && isBox(lines[index].words)
      })
    else { return }
    let below = lines.indices[(box + 1)...]
    let paragraphs = below.count { lines.role($0) == nil && lines[$0].isProse }
    let others = 1 + below.count - paragraphs
    for index in below where lines.role(index) == nil {
      guard others >= paragraphs || !lines.endsInStop(index) else { continue }
      lines[index].finding = Finding(.notice, "below the box for comments")
    }
  }

  /// "Leave a comment", "Comments (12)"
  private func isBox(_ words: Words) -> Bool {
    guard words.contains(where: { Self.comment.contains($0.key) }) else { return false }
    return words.contains { Self.invitation.contains($0.key) }
      || words.count == 2 && words.contains(where: \.isNumber)
  }

  /// "Rescued: A man is carried from the mud": under a picture, where a page sets no stop.
  private func readNamedCaptions(_ bytes: [UInt8], _ lines: inout PageLines) {
    guard let first = lines.indices.first(where: { lines.role($0) == nil && lines[$0].isProse })
    else { return }
    for index in lines.indices.dropFirst()
    where (lines.role(index) ?? .standfirst) == .standfirst && !lines.endsInStop(index) {
      let line = lines[index]
      guard line.words.count >= Self.leastNamed, let name = line.words.first, name.isCapital,
        name.range.count > 2,
        let next = line.words.dropFirst().first, next.isCapital,
        bytes[name.range.upperBound] == UInt8(ascii: ":"),
        index > first && lines.role(index) == nil || agencies.isNamed(by: name)
      else { continue }
      lines[index].finding = Finding(.caption, "a word and a colon before words without a stop")
    }
  }

  /// Whether most of its words are capitalised, and there are enough of them. A table of results
  /// has too many numbers to be headlines.
  private func isTitleCase(_ line: PageLine) -> Bool {
    let words = line.words
    guard words.count >= Self.leastHeadline, !line.endsInStop else {
      return false
    }
    guard words.count(where: \.isNumber) * 4 < words.count else { return false }
    return words.filter { $0.isCapital || $0.isNumber }.count * 10 >= words.count * 6
  }

  /// "BEIRUT (AP) —" before the first sentence, or on a line of its own.
  private func readDateline(
    _ bytes: [UInt8], _ lines: inout PageLines, _ told: inout ToldPage
  ) {
    for index in lines.indices.prefix(Self.depth) where lines.role(index) == nil {
      let line = lines[index]
      guard let end = datelineEnd(bytes, line.range) else {
        if line.isProse, !isAboveDateline(bytes, line) { return }
        continue
      }
      let words = line.words.prefix(16).prefix { $0.range.upperBound <= end }
      told.agency =
        told.agency ?? agencies.firstWire(in: words) ?? bracketed(bytes, line.range, end)
      if Blanks.skip(bytes, from: end, to: line.range.upperBound) == line.range.upperBound {
        lines[index].finding = Finding(.dateline, "place and dash, nothing else")
      }
      return
    }
  }

  /// A sentence above the paragraph with the dateline is a caption where it tells of now, or ends
  /// in a full date: news names the day of the week. One sentence more may be a standfirst.
  private func readAbove(_ bytes: [UInt8], _ lines: inout PageLines) {
    var captions: [Int] = []
    var others = 0
    for index in lines.indices.prefix(Self.depth).dropFirst() where lines.role(index) == nil {
      let line = lines[index]
      if datelineEnd(bytes, line.range) != nil {
        for caption in captions {
          lines[caption].finding = Finding(.caption, "a picture's words above the dateline")
        }
        return
      }
      if isAboveDateline(bytes, line) {
        captions.append(index)
      } else if line.isProse {
        others += 1
      }
      if others > Self.mostStandfirsts { return }
    }
  }

  private func isAboveDateline(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    line.endsInYear && !line.reports || CaptionSentence(bytes, line).isScene
  }

  /// The agency that a dateline names in brackets, known or not: "LONDON (Example Wire) —".
  private func bracketed(_ bytes: [UInt8], _ range: Range<Int>, _ end: Int) -> String? {
    let head = range.lowerBound..<end
    guard let open = head.first(where: { bytes[$0] == UInt8(ascii: "(") }),
      let close = head.first(where: { bytes[$0] == UInt8(ascii: ")") }), open + 1 < close
    else { return nil }
    let words = WordReader.words(bytes, (open + 1)..<close)
    guard (1...4).contains(words.count), words.allSatisfy(\.isCapital) else { return nil }
    return String(decoding: bytes[(open + 1)..<close], as: UTF8.self)
  }

  /// The end of a dateline: a dash within the first words, all of them names, dates or brackets.
  private func datelineEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var at = range.lowerBound
    let limit = min(range.upperBound, at + 80)
    var isAfterBlank = false
    while at < limit {
      let length = UTF8Text.length(bytes[at])
      let kind = CharacterClass.of(bytes, at)
      let isMark = kind == .dash || isAfterBlank && bytes[at] == UInt8(ascii: "/")
      if isMark, isAfterBlank || at + length < limit && bytes[at + length] == 0x20 {
        var end = at + length
        while end < limit, CharacterClass.of(bytes, end) == .dash || bytes[end] == bytes[at] {
          end += UTF8Text.length(bytes[end])
        }
        return isPlace(bytes, range.lowerBound..<at) ? end : nil
      }
      isAfterBlank = kind == .space || bytes[at] == UInt8(ascii: ")")
      at += length
    }
    return nil
  }

  private func isPlace(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let words = WordReader.words(bytes, range, limit: 16)
    guard (1...12).contains(words.count), words[words.startIndex].isCapital
    else { return false }
    let first = words[words.startIndex].range
    let isCapitals = first.count > 1 && bytes[first].allSatisfy { !$0.isASCIISmall }
    let hasBrackets = bytes[range].contains(UInt8(ascii: "("))
    return (isCapitals || hasBrackets)
      && words.allSatisfy { $0.isCapital || $0.isNumber || Self.placeParts.contains($0.key) }
  }
}
