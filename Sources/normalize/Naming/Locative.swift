import Shared

/// Words before a name that only stand before places.
enum Locative {
  /// Whether the words before `span` put something into what it names, and no possessive follows.
  static func precedes(_ span: TextSpan, in text: Text) -> Bool {
    let bytes = text.bytes(of: span)
    let next = bytes.upperBound
    if next + 1 < text.bytes.count, CharacterClass.of(text.bytes, next) == .apostrophe {
      return false
    }
    guard let word = word(endingBefore: bytes.lowerBound, in: text.bytes) else { return false }
    let key = WordKey(text.bytes, word)
    if prepositions.contains(key) { return true }
    guard key == of, let kind = self.word(endingBefore: word.lowerBound, in: text.bytes) else {
      return false
    }
    return kinds.contains(WordKey(text.bytes, kind))
  }

  /// The word before byte `end`, one blank away.
  private static func word(endingBefore end: Int, in bytes: [UInt8]) -> Range<Int>? {
    guard end > 1, bytes[end - 1] == 0x20 else { return nil }
    var start = end - 1
    while start > 0, bytes[start - 1] | 0x20 &- 0x61 < 26 { start -= 1 }
    return start < end - 1 ? start..<(end - 1) : nil
  }

  private static let of = WordKey("of")
  private static let prepositions: WordSet = "in near outside throughout"
  private static let kinds: WordSet = """
    town towns village villages city cities port island islands province district region suburb
    capital hamlet outskirts coast
    """
}
