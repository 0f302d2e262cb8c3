/// Cuts sentences into tokens.
///
/// Letters and digits run together when a letter comes first (`KX27`), part when a digit does
/// (`30km` is `30`, `km`). Hyphens always part. A stop belongs to the word before it where it
/// stands between single letters (`U.S.`) or where the sentence goes on behind it (`Gen. Ortega`):
/// a stop inside a sentence abbreviates.
struct Tokenizer {
  private let bytes: [UInt8]
  private(set) var tokens: [Token] = []
  private var at = 0
  private var end = 0
  private var sentenceStart = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 5)
  }

  /// Appends the tokens of the sentence in `range`.
  mutating func tokenize(_ range: Range<Int>) {
    at = range.lowerBound
    end = range.upperBound
    sentenceStart = tokens.count
    var spaced = false
    while at < end {
      let start = at
      let kind = CharacterClass.of(bytes, at)
      switch kind {
      case .space:
        at += UTF8Text.length(bytes[at])
        spaced = true
        continue
      case .letter: word(spaced)
      case .digit: number(spaced)
      case .apostrophe where !spaced && isPossessive(start): possessive()
      default:
        at += UTF8Text.length(bytes[at])
        append(start, .mark, [], spaced)
      }
      spaced = false
    }
  }

  private mutating func word(_ spaced: Bool) {
    let start = at
    var shape: Token.Shape = []
    var letters = 0
    var capitals = 0
    var afterSmall = false
    scan: while at < end {
      switch CharacterClass.of(bytes, at) {
      case .letter:
        let capital = CharacterClass.isCapital(bytes, at)
        if capital {
          if letters == 0 { shape.insert(.capital) }
          if afterSmall { shape.insert(.mixed) }
          capitals += 1
        }
        afterSmall = !capital
        letters += 1
        at += UTF8Text.length(bytes[at])
      case .digit:
        shape.insert(.digit)
        at += 1
      case .mark:
        at += UTF8Text.length(bytes[at])
      case .apostrophe where isInner(at): at += UTF8Text.length(bytes[at])
      case .stop where isAbbreviating(start):
        at += 1
        shape.insert(.stop)
        if at == end || CharacterClass.of(bytes, at) != .letter { break scan }
      default: break scan
      }
    }
    if letters > 1, capitals == letters { shape.insert(.allCapitals) }
    append(start, .word, shape, spaced)
  }

  /// `12,000`, `2.5`, `1.234,5`, `12 000` with a thin or no-break space between groups of three.
  private mutating func number(_ spaced: Bool) {
    let start = at
    digits()
    while at < end {
      let joint = UTF8Text.length(bytes[at])
      let isGroup: Bool
      switch CharacterClass.of(bytes, at) {
      case .stop, .comma: isGroup = true
      case .space: isGroup = CharacterClass.isNarrowSpace(bytes, at) && hasThreeDigits(at + joint)
      default: isGroup = false
      }
      guard isGroup, at + joint < end, bytes[at + joint].isASCIIDigit else { break }
      at += joint
      digits()
    }
    append(start, .number, [.digit], spaced)
  }

  private mutating func digits() {
    while at < end, bytes[at].isASCIIDigit { at += 1 }
  }

  private func hasThreeDigits(_ start: Int) -> Bool {
    guard start + 3 <= end else { return false }
    let isDigit = { (i: Int) in i < end && bytes[i].isASCIIDigit }
    return (start..<start + 3).allSatisfy(isDigit) && !isDigit(start + 3)
  }

  private mutating func possessive() {
    let start = at
    at += UTF8Text.length(bytes[at])
    if at < end, bytes[at] | 0x20 == UInt8(ascii: "s") { at += 1 }
    append(start, .possessive, [], false)
  }

  /// Whether the apostrophe at `at` begins `'s`, or ends a plural's possessive.
  private func isPossessive(_ at: Int) -> Bool {
    guard let last = tokens.last, tokens.count > sentenceStart, last.kind == .word,
      Int(last.end) == at
    else { return false }
    let next = at + UTF8Text.length(bytes[at])
    if next < end, bytes[next] | 0x20 == UInt8(ascii: "s") {
      return next + 1 >= end || !CharacterClass.of(bytes, next + 1).isWordPart
    }
    let endsInS = bytes[at - 1] | 0x20 == UInt8(ascii: "s")
    return endsInS && bytes[at] != UInt8(ascii: "'") || endsInS && next < end
  }

  /// Whether the apostrophe at `at` stands between letters and is no possessive.
  private func isInner(_ at: Int) -> Bool {
    let next = at + UTF8Text.length(bytes[at])
    guard next < end, CharacterClass.of(bytes, next) == .letter else { return false }
    guard bytes[next] | 0x20 == UInt8(ascii: "s") else { return true }
    return next + 1 < end && CharacterClass.of(bytes, next + 1).isWordPart
  }

  /// Whether the stop at `at` belongs to the word that began at `start`.
  private func isAbbreviating(_ start: Int) -> Bool {
    let next = at + 1
    let single = at - start == 1 || at >= 2 && bytes[at - 2] == UInt8(ascii: ".")
    if single, CharacterClass.isLetter(bytes, at - 1) {
      if next < end, CharacterClass.of(bytes, next) == .letter {
        let after = next + UTF8Text.length(bytes[next])
        return after < end && bytes[after] == UInt8(ascii: ".") || at - start > 1
      }
      if at - start > 1 { return true }
    }
    guard next < end else { return false }
    switch CharacterClass.of(bytes, next) {
    case .space, .comma, .apostrophe, .dash: return hasMore(next)
    default: return false
    }
  }

  /// Whether a word or number follows in the sentence.
  private func hasMore(_ start: Int) -> Bool {
    var at = start
    while at < end {
      if CharacterClass.of(bytes, at).isWordPart { return true }
      at += UTF8Text.length(bytes[at])
      if at - start > 8 { return true }
    }
    return false
  }

  private mutating func append(
    _ start: Int, _ kind: Token.Kind, _ shape: Token.Shape, _ spaced: Bool
  ) {
    var shape = shape
    if spaced { shape.insert(.spaced) }
    if tokens.count == sentenceStart { shape.insert(.first) }
    tokens.append(
      Token(
        start: Int32(start), end: Int32(at), key: WordKey(bytes, start..<at), kind: kind,
        shape: shape))
  }
}
