import Shared

/// A word or sign of a line.
struct LineToken {
  /// How it is written.
  enum Kind: UInt64 {
    case small
    /// A capital and small letters.
    case capital
    /// More than one letter, all capitals.
    case capitals
    /// A number, and what hangs on it: "10pm".
    case digit
    case sign
  }

  let kind: Kind
  /// The key of a word, the same for every number; the code point of a sign.
  let code: UInt64
  /// Its first byte, and the byte behind it.
  let start: Int
  let end: Int

  var isWord: Bool { kind != .sign }
  var isCapital: Bool { kind == .capital || kind == .capitals }

  /// The code of every number.
  static let number = WordKey("9").hash
}

/// Cuts lines into words and signs. A run of one sign is one; quotation marks in their forms are one
/// sign, so are dashes; apostrophes are none.
enum LineTokens {
  private static let longestAcronym = 4

  /// The tokens in `range`.
  static func tokens(_ bytes: [UInt8], _ range: Range<Int>) -> [LineToken] {
    var tokens: [LineToken] = []
    tokens.reserveCapacity(range.count / 4 + 2)
    let number = LineToken.number
    let hasSmall = range.contains { bytes[$0].isASCIISmall }
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      if byte == 0x20 {
        at += 1
        continue
      }
      let kind = CharacterClass.of(bytes, at)
      if kind == .letter || kind == .digit {
        let end = wordEnd(bytes, at, range.upperBound)
        tokens.append(
          byte.isASCIIDigit
            ? LineToken(kind: .digit, code: number, start: at, end: end)
            : word(bytes, at, end, hasSmall))
        at = end
        continue
      }
      let length = UTF8Text.length(byte)
      if let code = sign(bytes, at, kind), tokens.last.map({ !isSame($0, code, at) }) ?? true {
        tokens.append(LineToken(kind: .sign, code: code, start: at, end: at + length))
      }
      at += length
    }
    return tokens
  }

  private static func isSame(_ last: LineToken, _ code: UInt64, _ at: Int) -> Bool {
    last.kind == .sign && last.code == code && last.end == at
  }

  private static func wordEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end {
      let byte = bytes[at]
      if byte.isASCIISmall || byte.isASCIICapital {
        at += 1
        continue
      }
      let kind = CharacterClass.of(bytes, at)
      let next = at + UTF8Text.length(byte)
      let isJoint =
        kind == .apostrophe && next < end && CharacterClass.of(bytes, next) == .letter
      guard kind.isWordPart || isJoint else { break }
      at = next
    }
    return at
  }

  /// A word; `hasSmall` tells whether its line is not all in capitals: then a short word in capitals
  /// is an acronym, and "US" is not "us".
  private static func word(
    _ bytes: [UInt8], _ start: Int, _ end: Int, _ hasSmall: Bool
  ) -> LineToken {
    var kind = LineToken.Kind.small
    if CharacterClass.isCapital(bytes, start) {
      let isAll = end > start + 1 && !(start..<end).contains { bytes[$0].isASCIISmall }
      kind = isAll ? .capitals : .capital
    }
    var code = WordKey(bytes, start..<end).hash
    if kind == .capitals, hasSmall, end - start <= longestAcronym { code = ~code }
    return LineToken(kind: kind, code: code, start: start, end: end)
  }

  private static func sign(_ bytes: [UInt8], _ at: Int, _ kind: CharacterClass) -> UInt64? {
    switch kind {
    case .space, .apostrophe, .mark: return nil
    case .dash: return UInt64(UInt8(ascii: "-"))
    default: break
    }
    let scalar = UTF8Text.scalar(bytes, at).value
    switch scalar {
    case 0x201C...0x201F: return UInt64(UInt8(ascii: "\""))
    case 0x200B...0x200F, 0xFE0F, 0xFEFF: return nil
    default: return UInt64(scalar)
    }
  }
}
