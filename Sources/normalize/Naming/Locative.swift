import Shared

/// Words beside a name that only stand beside those of places.
enum Locative {
  /// Whether the words before `span` put something into what it names, or a word for a kind of
  /// place follows; a possessive says otherwise.
  static func isBeside(_ span: TextSpan, in text: Text) -> Bool {
    let bytes = text.bytes(of: span)
    if let next = word(startingBehind: bytes.upperBound, in: text.bytes),
      kinds.contains(WordKey(text.bytes, next))
    {
      return true
    }
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

  /// The word behind byte `start`, one blank away, if it begins small.
  private static func word(startingBehind start: Int, in bytes: [UInt8]) -> Range<Int>? {
    guard start + 1 < bytes.count, bytes[start] == 0x20, bytes[start + 1] &- 0x61 < 26 else {
      return nil
    }
    var end = start + 1
    while end < bytes.count, bytes[end] | 0x20 &- 0x61 < 26 { end += 1 }
    return (start + 1)..<end
  }

  private static let of = WordKey("of")
  private static let prepositions: WordSet = "in near outside throughout"
  private static let kinds: WordSet = """
    town towns village villages city cities port island islands province district region suburb
    capital hamlet outskirts coast camp prison airport county peninsula valley
    """
}
