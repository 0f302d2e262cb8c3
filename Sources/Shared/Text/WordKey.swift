/// A word or phrase under which to look things up: a 64-bit hash of its lower-cased form, the same
/// on every machine and in every run.
///
/// FNV-1a (Fowler, Noll, Vo; parameters of the 64-bit variant), lower-cased by Unicode's simple
/// mapping, curly apostrophes read as `'` and every dash as `-`, without the last stop of an
/// abbreviation (`Corp.` and `Corp` are one). At a million words two of them share a key with a
/// probability below 10⁻⁷.
public struct WordKey: Hashable, Sendable {
  /// The hash.
  public let hash: UInt64

  /// The key with this hash.
  @inlinable public init(hash: UInt64) { self.hash = hash }

  /// The key of a word or, words parted by single blanks, of a phrase.
  public init(_ text: String) {
    let bytes = Array(text.utf8)
    var key: WordKey?
    var at = 0
    while at < bytes.count {
      let start = at
      while at < bytes.count, bytes[at] != 0x20 { at += 1 }
      if at > start {
        let next = WordKey(bytes, start..<at)
        key = key.map { $0.followed(by: next) } ?? next
      }
      at += 1
    }
    self = key ?? WordKey(hash: Self.seed)
  }

  /// The key of the word in `range` of valid UTF-8.
  public init(_ bytes: [UInt8], _ range: Range<Int>) {
    var hash = Self.seed
    var at = range.lowerBound
    let hasStop = range.count > 1 && bytes[range.upperBound - 1] == UInt8(ascii: ".")
    let end = hasStop ? range.upperBound - 1 : range.upperBound
    while at < end {
      let byte = bytes[at]
      if byte < 0x80 {
        Self.add(&hash, byte.isASCIICapital ? byte | 0x20 : byte)
        at += 1
      } else {
        Self.add(&hash, UTF8Text.scalar(bytes, at))
        at += UTF8Text.length(byte)
      }
    }
    self.hash = hash
  }

  /// The key of the phrase of this and `next`.
  @inlinable public func followed(by next: WordKey) -> WordKey {
    WordKey(hash: (hash ^ (next.hash &* 0x9E37_79B9_7F4A_7C15)) &* 0x0000_0100_0000_01B3)
  }

  /// The hash of no letters.
  @inlinable public static var seed: UInt64 { 0xCBF2_9CE4_8422_2325 }

  /// Adds a small ASCII letter, a digit or `'` to the hash of the letters before it: for a scanner
  /// that finds the end of a word and its key in one go.
  @inlinable public static func add(_ hash: inout UInt64, _ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  private static func add(_ hash: inout UInt64, _ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x2018, 0x2019, 0x02BC, 0x201B: add(&hash, UInt8(ascii: "'"))
    case 0x2010...0x2015, 0x2212: add(&hash, UInt8(ascii: "-"))
    default:
      for byte in scalar.properties.lowercaseMapping.utf8 { add(&hash, byte) }
    }
  }
}

/// A set of words to test a token against.
public struct WordSet: Sendable, ExpressibleByStringLiteral {
  private var keys = KeyIndex()
  /// One bit or another for each key (Bloom 1970): most tokens are in no set, and pass no filter.
  @usableFromInline var filter = SIMD8<UInt64>()

  /// The words or phrases of a list.
  public init(_ words: some Sequence<String>) {
    for word in words { insert(WordKey(word)) }
  }

  /// The words of a literal, parted by white space: `"said says told"`.
  public init(stringLiteral words: String) {
    let bytes = Array(words.utf8)
    var start = 0
    for at in 0...bytes.count where at == bytes.count || bytes[at] <= 0x20 {
      if at > start { insert(WordKey(bytes, start..<at)) }
      start = at + 1
    }
  }

  /// Whether `key` is in the set.
  @inlinable public func contains(_ key: WordKey) -> Bool {
    filter[Self.word(key)] & Self.bit(key) != 0 && isIn(key)
  }

  @usableFromInline func isIn(_ key: WordKey) -> Bool { keys[key] >= 0 }

  private mutating func insert(_ key: WordKey) {
    keys[key] = 0
    filter[Self.word(key)] |= Self.bit(key)
  }

  @inlinable static func word(_ key: WordKey) -> Int { Int(key.hash >> 40 & 7) }
  @inlinable static func bit(_ key: WordKey) -> UInt64 { 1 << (key.hash >> 48 & 63) }
}
