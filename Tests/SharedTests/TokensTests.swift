import Shared
import Testing

/// Tokens of a line, each followed by `|`.
private func cut(_ line: String) -> String {
  let text = Text(line)
  let tokens = Tokens(text, sentences: [TextSpan(0, text.count)!])
  return tokens.all.indices.map { tokens.string($0) }.joined(separator: "|")
}

@Test(arguments: [
  ("Gen. Ortega lost 12,000 men.", "Gen.|Ortega|lost|12,000|men|."),
  ("The U.S. said so.", "The|U.S.|said|so|."),
  ("It left the U.S.", "It|left|the|U.S."),
  ("J. K. Rowling", "J.|K.|Rowling"),
  ("Turkey's and the allies’ 30km zone", "Turkey|'s|and|the|allies|’|30|km|zone"),
  ("O'Brien didn't go", "O'Brien|didn't|go"),
  ("a 34-year-old's $3bn", "a|34|-|year|-|old|'s|$|3|bn"),
  ("al-Noor, KX27 and F16s", "al|-|Noor|,|KX27|and|F16s"),
  ("12\u{202F}000 people", "12\u{202F}000|people"),
  ("at 10:30 a.m. on 9/11", "at|10|:|30|a.m.|on|9|/|11"),
  ("“It’s over,” she said.", "“|It|’s|over|,|”|she|said|."),
  ("Smith & Co. rose 2.5%.", "Smith|&|Co.|rose|2.5|%|."),
])
func tokens(line: String, expected: String) {
  #expect(cut(line) == expected)
}

@Test func codePoints() {
  let line = String(repeating: "é–a😀", count: 100)
  let text = Text(line)
  #expect(text.count == 400)
  var byte = 0
  for (point, scalar) in line.unicodeScalars.enumerated() {
    #expect(text.byte(atCodePoint: point) == byte)
    #expect(text.codePoint(atByte: byte) == point)
    byte += UTF8.width(scalar)
  }
  #expect(text.byte(atCodePoint: 400) == text.bytes.count)
}

@Test func longestPhrase() {
  var phrases = Phrases<Int>()
  phrases.add("United", 1)
  phrases.add("United Nations Security Council", 2)
  phrases.add("Acme Inc.", 3)
  let text = Text("the United Nations met Acme Inc. and UNITED NATIONS Security Council")
  let tokens = Tokens(text, sentences: [TextSpan(0, text.count)!])
  #expect(phrases.longest(in: tokens, at: 1, before: 6)?.tokens == 1..<2)
  #expect(phrases.longest(in: tokens, at: 4, before: 8)?.value == 3)
  #expect(phrases.longest(in: tokens, at: 7, before: 11)?.tokens == 7..<11)
  #expect(phrases.longest(in: tokens, at: 0, before: 11) == nil)
}

@Test func manyPhrases() {
  var phrases = Phrases<Int>()
  for number in 0..<5000 { phrases.add("word\(number % 70) w\(number / 70)", number) }
  phrases.add("word3 w5", -1)
  phrases.add("word3", 7)
  phrases.add("", 9)
  let text = Text("word3 w5 word69 w70 word3 x")
  let tokens = Tokens(text, sentences: [TextSpan(0, text.count)!])
  #expect(phrases.longest(in: tokens, at: 0, before: 6)?.value == -1)
  #expect(phrases.longest(in: tokens, at: 0, before: 1)?.value == 7)
  #expect(phrases.longest(in: tokens, at: 2, before: 6)?.value == 70 * 70 + 69)
  #expect(phrases.longest(in: tokens, at: 4, before: 6)?.tokens == 4..<5)
  #expect(phrases[WordKey("word3")] == 7)
  #expect(phrases[WordKey("word4")] == nil)
}
