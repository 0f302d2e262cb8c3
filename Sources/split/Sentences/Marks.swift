import Shared

/// What a mark of punctuation can do where sentences and quotations begin and end.
enum Mark {
  /// `.` in its forms.
  case stop
  /// `!` and `?` in their forms.
  case loud
  /// `…` as one character.
  case ellipsis
  /// A stop of a script that sets no blank behind it: `。`.
  case wide
  /// A double quotation mark, whichever way it is turned.
  case double
  /// A single quotation mark, whichever way it is turned; apostrophes too.
  case single
  /// `(`, `[`, `{`, `«`, `„` …
  case opening
  /// `)`, `]`, `}`, `»` …
  case closing
  /// Nothing of that.
  case none
}

/// Which bytes can begin a mark, and what the mark is: ASCII by table, the rest by its code point.
enum Marks {
  /// The mark that starts at `at`.
  static func mark(_ bytes: [UInt8], _ at: Int) -> Mark {
    let byte = bytes[at]
    if byte < 0x80 { return ascii[Int(byte)] }
    guard mayBegin[Int(byte)] else { return .none }
    return wide(UTF8Text.scalar(bytes, at).value)
  }

  /// Whether a byte can begin something that ends a sentence.
  static let mayEndSentence: [Bool] = (0..<256).map { code in
    switch UInt8(code) {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): true
    case 0xE2, 0xE3, 0xEF, 0xD8, 0xE0: true
    default: false
    }
  }

  /// Whether a byte can begin a quotation mark.
  static let mayQuote: [Bool] = (0..<256).map { code in
    switch UInt8(code) {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), 0xE2, 0xC2: true
    default: false
    }
  }

  private static let mayBegin: [Bool] = (0..<256).map { code in
    [0xC2, 0xD8, 0xE0, 0xE2, 0xE3, 0xEF].contains(code)
  }

  private static let ascii: [Mark] = (0..<128).map { code in
    switch UInt8(code) {
    case UInt8(ascii: "."): .stop
    case UInt8(ascii: "!"), UInt8(ascii: "?"): .loud
    case UInt8(ascii: "\""): .double
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .single
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .opening
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .closing
    default: .none
    }
  }

  private static func wide(_ code: UInt32) -> Mark {
    switch code {
    case 0x2026: .ellipsis
    case 0x203C, 0x203D, 0x2047...0x2049, 0x061F, 0x0964, 0x0965: .loud
    case 0x3002, 0xFF01, 0xFF1F, 0xFF0E, 0xFF61: .wide
    case 0x201C, 0x201D, 0x201F: .double
    case 0x2018, 0x2019, 0x201B: .single
    case 0xAB, 0x201E, 0x201A, 0x2039, 0x300C, 0x300E: .opening
    case 0xBB, 0x203A, 0x300D, 0x300F: .closing
    default: .none
    }
  }
}
