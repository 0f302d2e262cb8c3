import Shared

/// The words of a line: letters and digits with inner apostrophes, and the signs `©`, `@`, `#`.
struct LineWords {
  /// A word and how it is written.
  struct Word {
    let range: Range<Int>
    let key: WordKey
    let isCapital: Bool
    let isNumber: Bool
  }

  private(set) var all: [Word] = []
  /// Whether the line has more words than were read.
  private(set) var isCut = false

  /// The first words in `range`, at most `limit`.
  init(_ bytes: [UInt8], _ range: Range<Int>, limit: Int = 48) {
    var at = range.lowerBound
    while at < range.upperBound {
      guard let end = Self.wordEnd(bytes, at, range.upperBound) else {
        at += UTF8Text.length(bytes[at])
        continue
      }
      guard all.count < limit else {
        isCut = true
        return
      }
      let digit = bytes[at] &- 0x30 < 10
      all.append(
        Word(
          range: at..<end, key: WordKey(bytes, at..<end),
          isCapital: !digit && CharacterClass.isCapital(bytes, at), isNumber: digit))
      at = end
    }
  }

  var count: Int { all.count }

  private static func wordEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    if bytes[start] == 0x40 || bytes[start] == 0x23 { return start + 1 }
    if bytes[start] == 0xC2, bytes[start + 1] == 0xA9 { return start + 2 }
    var at = start
    while at < end {
      let byte = bytes[at]
      if byte < 0x80 {
        let isPart = (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
        if !isPart, !(byte == 0x27 && at > start && isLetter(bytes, at + 1, end)) { break }
      } else {
        let kind = CharacterClass.of(bytes, at)
        let isJoint =
          kind == .apostrophe && at > start && isLetter(bytes, at + UTF8Text.length(byte), end)
        if !kind.isWordPart, !isJoint { break }
      }
      at += UTF8Text.length(byte)
    }
    return at > start ? at : nil
  }

  private static func isLetter(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Bool {
    at < end && CharacterClass.of(bytes, at) == .letter
  }
}

/// Phrases with what they mean, found from a word on.
struct PhraseTrie<Value: Sendable>: Sendable {
  private var values: [WordKey: [Value]] = [:]
  private var beginnings: Set<WordKey> = []

  /// Adds the words of `phrase`.
  mutating func add(_ phrase: String, _ value: Value) {
    let bytes = Array(phrase.utf8)
    var key: WordKey?
    for word in LineWords(bytes, 0..<bytes.count).all {
      if let key { beginnings.insert(key) }
      key = key?.followed(by: word.key) ?? word.key
    }
    if let key { values[key, default: []].append(value) }
  }

  /// Calls `body` with each phrase that begins at the word `start`: how many words it has, and what it
  /// means; shorter ones first.
  func forEach(in words: [LineWords.Word], at start: Int, _ body: (Int, Value) -> Void) {
    var key: WordKey?
    for index in start..<words.count {
      let next = key?.followed(by: words[index].key) ?? words[index].key
      for value in values[next] ?? [] { body(index - start + 1, value) }
      guard beginnings.contains(next) else { return }
      key = next
    }
  }
}
