import Shared
import Testing

@testable import split

/// Numbers that look random and are the same in every run (splitmix64, Vigna 2015).
private struct Dice {
  var state: UInt64

  mutating func roll(_ sides: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ z >> 31) % UInt64(sides))
  }
}

/// What pages are made of, and what breaks scanners.
private let pieces = [
  " ", " ", " ", "\n", "\n\n", "\r\n", "\u{A0}", "\u{2009}", "\u{2028}", "\u{200B}", "\t", ".", ".",
  "...",
  "…", "!", "?", "。", "\"", "'", "“", "”", "‘", "’", "«", "»", "``", "''", "(", ")", "[", "]",
  "[1]",
  "-", "—", "|", ":", "@", "©", "°", "A", "a", "Mr", "U.S.", "No", "5", "11/27/2005", "p.m.",
  "said",
  "The", "Image", "GETTY", "AFP", "By", "READ MORE", "Source", "café", "語", "😀", "e\u{301}",
  "\u{1}",
  "Nov", "1.", "a)", "http://a.b/c", "(Image: GETTY)", "DON'T MISS:", "wait,", "\u{0}", "ß", "İ",
]

@Test func everyCharacterIsInOneSentence() {
  var dice = Dice(state: 7)
  let reader = LayoutReader()
  for _ in 0..<3000 {
    let text = (0..<dice.roll(60)).map { _ in pieces[dice.roll(pieces.count)] }.joined()
    let bytes = Array(text.utf8)
    let layout = reader.layout(of: bytes, title: nil, hasHeadline: true)
    var end = 0
    for passage in layout.passages {
      #expect(passage.range.lowerBound >= end && !passage.range.isEmpty, "\(text.debugDescription)")
      #expect(isBlank(bytes[end..<passage.range.lowerBound]), "\(text.debugDescription)")
      end = passage.range.upperBound
      #expect(String(validating: bytes[passage.range], as: UTF8.self) != nil)
    }
    #expect(isBlank(bytes[end...]), "\(text.debugDescription)")
    for part in layout.quotations.flatMap(\.parts) {
      #expect(!part.isEmpty && String(validating: bytes[part], as: UTF8.self) != nil)
    }
    for passage in layout.passages {
      if let original = passage.repeatOf { #expect(layout.passages.indices.contains(original)) }
    }
  }
}

private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
  String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy { $0.properties.isWhitespace }
}
