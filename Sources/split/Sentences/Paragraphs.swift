import Shared

/// A paragraph or line of a page.
struct Paragraph: Equatable {
  private let first: Int32
  /// Twice the byte behind it, and one more where a blank line stands before it: a page of short
  /// lines has millions.
  private let shape: UInt32

  init(range: Range<Int>, isApart: Bool) {
    first = Int32(range.lowerBound)
    shape = UInt32(range.upperBound) << 1 | (isApart ? 1 : 0)
  }

  /// Its bytes, without blanks at either end; never empty.
  var range: Range<Int> { Int(first)..<Int(shape >> 1) }
  /// Whether a blank line, or the start of the text, stands before it.
  var isApart: Bool { shape & 1 == 1 }
}

/// Cuts a text into paragraphs: at blank lines, and at every other line break that is not a wrap.
///
/// A break is a wrap where the lines are filled to one width, so that the next line's first word
/// would not have fitted (as every program that wraps leaves them), or where a line stops in the
/// middle of a sentence and the next goes on in small letters.
struct Paragraphs {
  private let bytes: [UInt8]
  private var lines: [Paragraph] = []
  /// The width that the text is wrapped to, or nil.
  private var width: Int?

  /// The narrowest and widest text that counts as wrapped, in code points.
  private static let widths = 30...132
  /// How many breaks it takes to see a width, and how many of a hundred must show it.
  private static let leastBreaks = 3
  private static let leastShare = 80

  /// The paragraphs of `bytes`, in order.
  static func paragraphs(_ bytes: [UInt8]) -> [Paragraph] {
    var cutter = Paragraphs(bytes)
    cutter.findLines()
    cutter.findWidth()
    return cutter.joined()
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func findLines() {
    var at = 0
    var isApart = true
    while at < bytes.count {
      var end = at
      while end < bytes.count, !isLineEnd(end) { end += 1 }
      let range = Blanks.trim(bytes, at..<end)
      if range.isEmpty {
        isApart = true
      } else {
        lines.append(Paragraph(range: range, isApart: isApart))
        isApart = false
      }
      at = end + lineEndLength(end)
    }
  }

  private func isLineEnd(_ at: Int) -> Bool {
    switch bytes[at] {
    case 0x0A, 0x0D, 0x0B, 0x0C: true
    // U+2028 and U+2029, the separators of lines and paragraphs.
    case 0xE2: at + 2 < bytes.count && bytes[at + 1] == 0x80 && bytes[at + 2] | 1 == 0xA9
    default: false
    }
  }

  private func lineEndLength(_ at: Int) -> Int {
    guard at < bytes.count else { return 1 }
    if bytes[at] == 0xE2 { return 3 }
    return bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1
  }

  private mutating func findWidth() {
    guard lines.lazy.filter({ !$0.isApart }).count >= Self.leastBreaks else { return }
    var widest = 0
    for line in lines {
      widest = max(widest, length(line.range))
      if widest > Self.widths.upperBound { return }
    }
    guard widest >= Self.widths.lowerBound else { return }
    var breaks = 0
    var full = 0
    for index in lines.indices.dropFirst() where !lines[index].isApart {
      breaks += 1
      if isFull(index - 1, widest) { full += 1 }
    }
    if full * 100 >= breaks * Self.leastShare { width = widest }
  }

  /// Whether the first word of the next line would have gone over `width` on the line at `index`.
  private func isFull(_ index: Int, _ width: Int) -> Bool {
    let next = lines[index + 1].range
    var end = next.lowerBound
    while end < next.upperBound, bytes[end] != 0x20 { end += 1 }
    return length(lines[index].range) + 1 + length(next.lowerBound..<end) > width - 2
  }

  /// Code points, but no more than are worth counting.
  private func length(_ range: Range<Int>) -> Int {
    guard range.count <= 4 * Self.widths.upperBound else { return Self.widths.upperBound + 1 }
    return range.reduce(0) { $0 + (bytes[$1] & 0xC0 == 0x80 ? 0 : 1) }
  }

  private func joined() -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    paragraphs.reserveCapacity(lines.count)
    for (index, line) in lines.enumerated() {
      if let last = paragraphs.last, !line.isApart, isWrap(index, last) {
        paragraphs[paragraphs.count - 1] = Paragraph(
          range: last.range.lowerBound..<line.range.upperBound, isApart: last.isApart)
      } else {
        paragraphs.append(line)
      }
    }
    return paragraphs
  }

  /// Whether the break before the line at `index` is one that `paragraph` runs over.
  private func isWrap(_ index: Int, _ paragraph: Paragraph) -> Bool {
    if let width { return isFull(index - 1, width) }
    let next = lines[index].range.lowerBound
    guard CharacterClass.of(bytes, next) == .letter, CharacterClass.isSmall(bytes, next),
      lines[index].range.count > 1, !ListItems.startsItem(bytes, lines[index].range),
      !startsAddress(lines[index].range), !startsLabel(lines[index].range),
      DateWords(bytes, lines[index].range) == nil
    else { return false }
    return startsSentence(paragraph.range) && !endsSentence(paragraph.range)
      && DateWords(bytes, paragraph.range) == nil
  }

  /// Whether the first word is an address, as sites put before their dates: `echo.example, 3 May`.
  private func startsAddress(_ range: Range<Int>) -> Bool {
    let word = range.prefix { bytes[$0] != 0x20 }
    return word.dropLast().contains { at in
      bytes[at] == UInt8(ascii: ".") && bytes[at + 1].isASCIILetter
    }
  }

  /// "image: Jane Roe"
  private func startsLabel(_ range: Range<Int>) -> Bool {
    range.first { !bytes[$0].isASCIILetter }.map { bytes[$0] == UInt8(ascii: ":") } ?? false
  }

  /// Whether it begins as sentences do, with more than one word.
  private func startsSentence(_ range: Range<Int>) -> Bool {
    let first = NextWord(bytes, from: range.lowerBound, to: range.upperBound)
    return first.isCapital && first.word.upperBound < range.upperBound
      && bytes[range].prefix(80).lazy.filter { $0 == 0x20 }.count > 1
  }

  private func endsSentence(_ range: Range<Int>) -> Bool {
    var last = range.upperBound - 1
    while last > range.lowerBound, bytes[last] & 0xC0 == 0x80 { last -= 1 }
    switch Marks.mark(bytes, last) {
    case .stop, .loud, .ellipsis, .wide, .double, .closing: return true
    default: return bytes[last] == UInt8(ascii: ":")
    }
  }
}
