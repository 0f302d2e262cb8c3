import Shared

/// Blanks of any width.
enum Blanks {
  /// The first byte at or after `start` that is not blank, at most `end`.
  static func skip(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var at = start
    while at < end {
      let byte = bytes[at]
      if byte > 0x20, byte < 0x7F { return at }
      guard CharacterClass.of(bytes, at) == .space else { return at }
      at += UTF8Text.length(byte)
    }
    return end
  }

  /// The part of `range` without blanks at either end; empty where all is blank.
  static func trim(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let start = skip(bytes, from: range.lowerBound, to: range.upperBound)
    var end = range.upperBound
    while end > start {
      var last = end - 1
      while last > start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
      guard CharacterClass.of(bytes, last) == .space else { break }
      end = last
    }
    return start..<end
  }
}

/// The word behind a stop, and what stands before it.
struct NextWord {
  /// The first byte that is not blank.
  let at: Int
  /// The word behind opening quotation marks and brackets, at most 32 bytes of it.
  let word: Range<Int>
  /// Whether a quotation opens before the word.
  let hasQuote: Bool
  /// Whether a bracket opens before the word.
  let hasBracket: Bool
  /// Whether it begins with a capital.
  let isCapital: Bool
  /// Whether it begins with a small letter.
  let isSmall: Bool
  /// Whether it begins with a digit.
  let isDigit: Bool
  /// Whether a comma or the like follows in its place: the sentence goes on.
  let isJoint: Bool

  /// The word at or after `start`, before `end`.
  init(_ bytes: [UInt8], from start: Int, to end: Int) {
    let first = Blanks.skip(bytes, from: start, to: end)
    var from = first
    var quote = false
    var bracket = false
    opening: while from < end, from < first + 16 {
      switch Marks.mark(bytes, from) {
      case .double, .single: quote = true
      case .opening: bracket = true
      default: break opening
      }
      from += UTF8Text.length(bytes[from])
    }
    var to = from
    let limit = min(end, from + 32)
    while to < limit, Self.isInWord(bytes, to) { to += UTF8Text.length(bytes[to]) }
    at = first
    word = from..<min(to, end)
    hasQuote = quote
    hasBracket = bracket
    let kind = from < end ? CharacterClass.of(bytes, from) : .other
    isCapital = kind == .letter && CharacterClass.isCapital(bytes, from)
    isSmall =
      kind == .letter && CharacterClass.isSmall(bytes, from) && !Self.isCamel(bytes, word)
    isDigit = kind == .digit
    isJoint = first < end && [0x2C, 0x3B, 0x3A].contains(bytes[first])
  }

  private static func isInWord(_ bytes: [UInt8], _ at: Int) -> Bool {
    let byte = bytes[at]
    if byte < 0x80 { return byte.isASCIILetter || byte.isASCIIDigit || byte == 0x27 }
    let kind = CharacterClass.of(bytes, at)
    return kind.isWordPart || kind == .apostrophe
  }

  /// Whether it is a name as `iPhone` and `eBay`: a capital behind one to four small letters.
  private static func isCamel(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    guard let first = bytes[word].prefix(5).firstIndex(where: { $0.isASCIICapital }) else {
      return false
    }
    return bytes[word.lowerBound..<first].allSatisfy { $0.isASCIISmall }
  }

  /// Whether it is the word "I", alone or with a verb: `I'm`.
  func isPronounI(_ bytes: [UInt8]) -> Bool {
    guard !word.isEmpty, bytes[word.lowerBound] == UInt8(ascii: "I") else { return false }
    if word.count == 1 { return true }
    return CharacterClass.of(bytes, word.lowerBound + 1) == .apostrophe
  }

  /// Whether it is a part of an address: `Booking.Com`, `Jane.Roe@example.com`.
  func isAddress(_ bytes: [UInt8]) -> Bool {
    let next = word.upperBound
    if next < bytes.count, bytes[next] == UInt8(ascii: "@") || bytes[next] == UInt8(ascii: "/") {
      return true
    }
    return ["com", "net", "org", "gov", "edu", "co", "info"].contains { name in
      word.count == name.utf8.count
        && bytes[word].elementsEqual(name.utf8) { ($0 | 0x20) == $1 }
    }
  }
}

/// The word before a stop.
struct WordBefore {
  /// Its bytes, without opening marks; empty where a blank or a mark stands before the stop, or the
  /// word is too long to be short for anything.
  let range: Range<Int>
  /// Whether it holds what only addresses have: `@`, `/`, `:`.
  let isAddress: Bool

  private static let longest = 24

  /// The word that ends at `end`, not reaching before `start`.
  init(_ bytes: [UInt8], _ end: Int, from start: Int) {
    let least = max(start, end - Self.longest, 0)
    var at = end
    var hasAddressMarks = false
    while at > least {
      let byte = bytes[at - 1]
      if byte <= 0x20 || Self.parts[Int(byte)] { break }
      if byte == 0x40 || byte == 0x2F || byte == 0x3A { hasAddressMarks = true }
      at -= 1
    }
    let isWhole = at > least || at == max(start, 0)
    range = isWhole ? Self.letters(bytes, at..<end) : end..<end
    isAddress = hasAddressMarks
  }

  private static let parts: [Bool] = (0..<256).map { code in
    ["(", "[", "{", "\"", "'", ")", "]", "}", ",", ";", "&", "*"].contains(
      Character(Unicode.Scalar(UInt8(code))))
  }

  /// The part behind curly marks, dashes and wide blanks.
  private static func letters(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var at = start
    while at < range.upperBound {
      let length = UTF8Text.length(bytes[at])
      if bytes[at] >= 0x80 {
        switch CharacterClass.of(bytes, at) {
        case .letter, .mark: break
        default: if bytes[at] != 0xC2 || bytes[at + 1] != 0xB0 { start = at + length }
        }
      } else if bytes[at] == 0x2D, at + 1 < range.upperBound, bytes[at + 1] == 0x2D {
        start = at + 2
      }
      at += length
    }
    return min(start, range.upperBound)..<range.upperBound
  }

  /// One capital letter: `W.` in a name.
  func isInitial(_ bytes: [UInt8]) -> Bool {
    guard let first = range.first, range.count == UTF8Text.length(bytes[first]) else {
      return false
    }
    return CharacterClass.of(bytes, first) == .letter && CharacterClass.isCapital(bytes, first)
  }

  /// Letters with stops between them: `U.S`, `J.F.K`, `e.g`.
  func isDotted(_ bytes: [UInt8]) -> Bool {
    guard range.count >= 3 else { return false }
    var sinceStop = 0
    var stops = 0
    for at in range {
      if bytes[at] == UInt8(ascii: ".") {
        guard sinceStop >= 1, sinceStop <= 2 else { return false }
        stops += 1
        sinceStop = 0
      } else {
        guard bytes[at] >= 0x80 || bytes[at].isASCIILetter else { return false }
        sinceStop += 1
      }
    }
    return stops > 0 && sinceStop >= 1 && sinceStop <= 2
  }

  /// The number or letter of a list's item: `1.`, `(b).`
  func isListMark(_ bytes: [UInt8]) -> Bool {
    guard let first = range.first, range.count <= 2 else { return false }
    if bytes[first].isASCIIDigit { return bytes[range].allSatisfy { $0.isASCIIDigit } }
    return range.count == 1 && bytes[first].isASCIILetter
  }

  /// Whether only bullets, brackets and blanks stand between it and `start`.
  func isFirst(_ bytes: [UInt8], from start: Int) -> Bool {
    guard range.lowerBound - start <= 8 else { return false }
    return !(start..<range.lowerBound).contains {
      bytes[$0] & 0xC0 != 0x80 && CharacterClass.of(bytes, $0).isWordPart
    }
  }

  /// One letter behind a bracket: `(b. 1950)`, `(c.)`
  func isBracketed(_ bytes: [UInt8], from start: Int) -> Bool {
    range.count == 1 && range.lowerBound > start
      && Marks.mark(bytes, range.lowerBound - 1) == .opening
  }

  func isPronounI(_ bytes: [UInt8]) -> Bool {
    range.count == 1 && bytes[range.lowerBound] == UInt8(ascii: "I")
  }

  func endsSmallOrDigit(_ bytes: [UInt8]) -> Bool {
    guard let last = range.last else { return false }
    if range.count == 1 { return bytes[last].isASCIIDigit }
    return bytes[last].isASCIISmall || bytes[last].isASCIIDigit || bytes[last] >= 0x80
      || bytes[last] == UInt8(ascii: "%")
  }

  /// Whether a word in small letters stands before it.
  func followsSmall(_ bytes: [UInt8], from start: Int) -> Bool {
    let before = WordBefore(bytes, Self.blankBefore(bytes, range.lowerBound, start), from: start)
    guard let first = before.range.first else { return false }
    return CharacterClass.isSmall(bytes, first)
  }

  /// Whether a word in small letters, a number or nothing at all stands before it.
  func followsSmallOrDigit(_ bytes: [UInt8], from start: Int) -> Bool {
    let end = Self.blankBefore(bytes, range.lowerBound, start)
    let before = WordBefore(bytes, end, from: start)
    guard let first = before.range.first else { return false }
    return !CharacterClass.isCapital(bytes, first) || before.range.count > 1
  }

  private static func blankBefore(_ bytes: [UInt8], _ at: Int, _ start: Int) -> Int {
    var end = at
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0A { end -= 1 }
    return end
  }
}
