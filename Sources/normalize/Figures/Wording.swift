import Shared

/// The words of a stretch of text, to look up: hyphens and apostrophes inside a word belong to it.
struct Wording: Sendable {
  /// One word.
  struct Word: Sendable {
    /// Its lower-cased form, to look up.
    let key: WordKey
    /// Where it stands in the text.
    let bytes: Range<Int>
  }

  /// The words in order.
  private(set) var words: [Word] = []
  private let bytes: [UInt8]

  /// The words of a phrase.
  init(_ phrase: String) {
    let bytes = Array(phrase.utf8)
    self.init(bytes, 0..<bytes.count)
  }

  /// The words in `range` of valid UTF-8.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    words.reserveCapacity(range.count / 5 + 1)
    var at = range.lowerBound
    var start: Int?
    while at < range.upperBound {
      switch CharacterClass.of(bytes, at) {
      case .letter, .digit, .mark: start = start ?? at
      case .apostrophe, .dash: break
      default:
        if let first = start { add(first..<at) }
        start = nil
      }
      at += UTF8Text.length(bytes[at])
    }
    if let start { add(start..<min(at, range.upperBound)) }
  }

  /// Adds the words in `range` of the same text.
  mutating func append(_ range: Range<Int>) { words += Wording(bytes, range).words }

  /// Adds the word in `range`, without the marks at its end.
  private mutating func add(_ range: Range<Int>) {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == 0x27 || bytes[end - 1] == 0x2D { end -= 1 }
    words.append(
      Word(key: WordKey(bytes, range.lowerBound..<end), bytes: range.lowerBound..<end))
  }

  /// How many words.
  var count: Int { words.count }
  /// Where the words stand in order.
  var indices: Range<Int> { words.indices }
  /// The key of the word at `index`.
  subscript(index: Int) -> WordKey { words[index].key }

  /// The keys from `start` on.
  func keys(from start: Int = 0) -> some Sequence<WordKey> { words[start...].lazy.map(\.key) }

  /// The same without figures: "living in [18] camps".
  func spoken(from start: Int) -> some Sequence<WordKey> {
    words[start...].lazy.filter { !isFigure($0) && !StateReading.numbers.contains($0.key) }
      .map(\.key)
  }

  /// The keys of the words up to the one at `end`, the last first.
  func keys(backFrom end: Int) -> some Sequence<WordKey> {
    words[...end].reversed().lazy.map(\.key)
  }

  /// Whether they begin with the first word of `phrase`, or a word behind it.
  func begins(with phrase: Wording) -> Bool {
    guard let first = phrase.words.first else { return false }
    return words.prefix(2).contains { $0.key == first.key }
  }

  /// Whether the word at `index` begins with a digit.
  func isNumber(_ index: Int) -> Bool { isFigure(words[index]) }

  private func isFigure(_ word: Word) -> Bool { bytes[word.bytes.lowerBound].isASCIIDigit }

  /// Whether the word at `index` is a participle that says what one does to others: "evacuating".
  func isActive(_ index: Int) -> Bool {
    words[index].bytes.count > 5 && endsInIng(index)
      && !Self.intransitive.contains(words[index].key)
  }

  /// Whether the word at `index` may be a present participle.
  func endsInIng(_ index: Int) -> Bool {
    bytes[words[index].bytes.suffix(3)].elementsEqual("ing".utf8)
  }

  /// Whether the word at `index` has the ending of an adverb.
  func isAdverb(_ index: Int) -> Bool {
    bytes[words[index].bytes.suffix(2)].elementsEqual("ly".utf8)
  }

  /// Whether the word at `index` begins with a capital.
  func isCapital(_ index: Int) -> Bool {
    bytes[words[index].bytes.lowerBound] &- UInt8(ascii: "A") < 26
  }

  /// Whether the word at `index` has the ending of a participle.
  func isParticiple(_ index: Int) -> Bool {
    let end = words[index].bytes.suffix(2)
    return end.count == 2 && bytes[end].elementsEqual("ed".utf8) || endsInIng(index)
  }

  private static let intransitive: WordSet = """
    missing fleeing starving dying living staying gathering rallying marching protesting striking
    hiding escaping working fighting
    """

  /// Whether the word at `index` tells that what follows is known: "the", "their", "the city's".
  func isDefinite(_ index: Int) -> Bool {
    if Self.definite.contains(words[index].key) { return true }
    let word = words[index].bytes
    return word.count > 2 && bytes[word.upperBound - 1] | 0x20 == UInt8(ascii: "s")
      && !bytes[word.upperBound - 2].isASCIILetter
  }

  private static let definite: WordSet = """
    the these those its their his her our my all first last top past other
    """

  /// Whether a word of `set` is among them.
  func contains(_ set: WordSet) -> Bool { words.contains { set.contains($0.key) } }

  /// The word at `index` in small letters.
  func small(_ index: Int) -> String {
    String(decoding: bytes[words[index].bytes], as: UTF8.self).lowercased()
  }
}
