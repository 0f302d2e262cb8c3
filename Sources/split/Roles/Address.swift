/// Addresses of mail and accounts in a line: "jroe@example.org", "@jroe".
enum Address {
  private static let at = UInt8(ascii: "@")
  private static let leastDigits = 7

  /// Whether one stands in `range`: a sign `@` with a letter or digit behind it.
  static func isIn(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    range.contains { bytes[$0] == at && $0 + 1 < range.upperBound && bytes[$0 + 1] > 0x2F }
  }

  /// Whether one with a mailbox stands in `range`.
  static func isMailIn(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    range.dropFirst().contains {
      bytes[$0] == at && $0 + 1 < range.upperBound && bytes[$0 + 1] > 0x2F && bytes[$0 - 1] > 0x2F
    }
  }

  /// Whether the word in `word` is part of one.
  static func holds(_ bytes: [UInt8], _ word: Range<Int>, in line: Range<Int>) -> Bool {
    let start = start(bytes, word.lowerBound, in: line)
    let end = (start..<line.upperBound).first { bytes[$0] <= 0x20 } ?? line.upperBound
    return bytes[start..<end].contains(at)
  }

  /// Where the run without blanks around `place` begins.
  static func start(_ bytes: [UInt8], _ place: Int, in line: Range<Int>) -> Int {
    var start = place
    while start > line.lowerBound, bytes[start - 1] > 0x20 { start -= 1 }
    return start
  }

  /// Whether a telephone number stands in `range`: digits with blanks, hyphens, points and round
  /// brackets between them.
  static func isTelephoneIn(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var digits = 0
    for place in range {
      switch bytes[place] {
      case 0x30...0x39:
        digits += 1
        if digits >= leastDigits { return true }
      case 0x20, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: ")"):
        continue
      default: digits = 0
      }
    }
    return false
  }

  /// Whether a site's name stands among the words: small letters with a stop between them and no
  /// blank, "tarn.example".
  static func isSiteIn(_ bytes: [UInt8], _ words: Words) -> Bool {
    zip(words, words.dropFirst()).contains { word, next in
      next.range.lowerBound == word.last + 1 && bytes[word.last] == UInt8(ascii: ".")
        && word.range.count > 2 && next.start == .small && next.range.count > 1
    }
  }
}
