import Shared

/// A word of a page, for looking up: letters and digits with inner apostrophes, or one of the signs
/// `©`, `@`, `#`. Hyphens part words.
struct Word {
  /// How it begins.
  enum Start: UInt8 {
    case small
    case capital
    case digit
    case sign
  }

  let key: WordKey
  let first: Int32
  /// Four times its length, and how it begins: a page has millions of words.
  private let shape: UInt32

  /// The word in `range` with the key `key`.
  init(_ range: Range<Int>, _ key: WordKey, _ start: Start) {
    self.key = key
    first = Int32(range.lowerBound)
    shape = UInt32(range.count) << 2 | UInt32(start.rawValue)
  }

  /// Its bytes.
  var range: Range<Int> { Int(first)..<last }
  /// The byte behind it.
  var last: Int { Int(first) + Int(shape >> 2) }
  /// How it begins.
  var start: Start { Start(rawValue: UInt8(shape & 3)) ?? .small }
  var isCapital: Bool { shape & 3 == UInt32(Start.capital.rawValue) }
  var isNumber: Bool { shape & 3 == UInt32(Start.digit.rawValue) }
}

/// Words in the order of the text.
typealias Words = ArraySlice<Word>

/// Cuts text into words, finding the end of a word and its key in one go.
struct WordReader {
  private(set) var all: [Word] = []

  /// A reader with room for `capacity` words.
  init(capacity: Int = 0) { all.reserveCapacity(capacity) }

  private enum Kind: UInt8 {
    case none
    case small
    case capital
    case digit
    case apostrophe
    case sign
    case wide

    /// Whether a word may go on with it.
    var mayJoin: Bool { self == .apostrophe || self == .wide }
  }

  /// Letters, small, and digits; 0 for what is neither.
  private static let folded: [UInt8] = (0..<256).map { code in
    switch UInt8(code) {
    case 0x61...0x7A, 0x30...0x39: UInt8(code)
    case 0x41...0x5A: UInt8(code) | 0x20
    default: 0
    }
  }

  private static let kinds: [Kind] = (0..<256).map { code in
    switch UInt8(code) {
    case 0x61...0x7A: .small
    case 0x41...0x5A: .capital
    case 0x30...0x39: .digit
    case 0x27: .apostrophe
    case 0x40, 0x23: .sign
    case 0x80...: .wide
    default: .none
    }
  }

  /// The words in `range`, at most `limit`.
  static func words(_ bytes: [UInt8], _ range: Range<Int>, limit: Int = 48) -> Words {
    var reader = WordReader()
    reader.read(bytes, range, limit: limit)
    return reader.all[...]
  }

  /// Reads the words in `range`, at most `limit`; their places in ``all``.
  @discardableResult
  mutating func read(_ bytes: [UInt8], _ range: Range<Int>, limit: Int) -> Range<Int> {
    let before = all.count
    var at = range.lowerBound
    bytes.withUnsafeBufferPointer { text in
      Self.kinds.withUnsafeBufferPointer { kinds in
        let folded = Self.folded
        while at < range.upperBound {
          let kind = kinds[Int(text[at])]
          if kind == .none || kind == .apostrophe {
            at += 1
            continue
          }
          guard all.count - before < limit else { return }
          if kind == .small || kind == .capital || kind == .digit,
            let word = Self.plain(text, at, range.upperBound, kind, kinds, folded)
          {
            all.append(word)
            at = word.last
          } else {
            at = readWide(bytes, at, range.upperBound)
          }
        }
      }
    }
    return before..<all.count
  }

  /// The word of ASCII alone that begins at `start`, or nil where a wider letter stands in it.
  private static func plain(
    _ text: Bytes, _ start: Int, _ end: Int, _ first: Kind, _ kinds: UnsafeBufferPointer<Kind>,
    _ folded: [UInt8]
  ) -> Word? {
    var hash = WordKey.seed
    var at = start
    while true {
      while at < end, case let byte = folded[Int(text[at])], byte != 0 {
        WordKey.add(&hash, byte)
        at += 1
      }
      guard at < end, kinds[Int(text[at])].mayJoin else { break }
      if kinds[Int(text[at])] == .wide { return nil }
      guard at + 1 < end, case let next = kinds[Int(text[at + 1])],
        next == .small || next == .capital || next == .wide
      else { break }
      if next == .wide { return nil }
      WordKey.add(&hash, text[at])
      at += 1
    }
    let kind: Word.Start = first == .small ? .small : first == .capital ? .capital : .digit
    return Word(start..<at, WordKey(hash: hash), kind)
  }

  /// A sign, a word with letters beyond ASCII, or nothing: a dash, a quotation mark. The byte
  /// behind.
  private mutating func readWide(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    if bytes[start] == 0x40 || bytes[start] == 0x23 {
      return add(bytes, start..<(start + 1), .sign)
    }
    if bytes[start] == 0xC2, bytes[start + 1] == 0xA9 {
      return add(bytes, start..<(start + 2), .sign)
    }
    var at = start
    while at < end {
      let length = UTF8Text.length(bytes[at])
      let kind = CharacterClass.of(bytes, at)
      let isJoint =
        kind == .apostrophe && at > start && at + length < end
        && CharacterClass.of(bytes, at + length) == .letter
      guard kind.isWordPart || isJoint else { break }
      at += length
    }
    guard at > start else { return start + UTF8Text.length(bytes[start]) }
    let isDigit = bytes[start].isASCIIDigit
    let isCapital = !isDigit && CharacterClass.isCapital(bytes, start)
    return add(bytes, start..<at, isDigit ? .digit : isCapital ? .capital : .small)
  }

  private mutating func add(_ bytes: [UInt8], _ range: Range<Int>, _ start: Word.Start) -> Int {
    all.append(Word(range, WordKey(bytes, range), start))
    return range.upperBound
  }
}
