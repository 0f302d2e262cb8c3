/// What a character is to a scanner. ASCII goes by table, the rest by Unicode's properties.
public enum CharacterClass: UInt8, Sendable {
  /// A letter of any script.
  case letter
  /// A combining mark, which belongs to the letter before it.
  case mark
  /// An ASCII digit.
  case digit
  /// White space of any width.
  case space
  /// `.`
  case stop
  /// `,`
  case comma
  /// `'` in its straight, curly and modifier forms.
  case apostrophe
  /// Hyphen, dashes, minus.
  case dash
  /// Anything else.
  case other

  /// Whether the character can be inside a word or number.
  public var isWordPart: Bool { self == .letter || self == .digit || self == .mark }

  /// The class of the character that starts at `at` in valid UTF-8.
  public static func of(_ bytes: [UInt8], _ at: Int) -> CharacterClass {
    let byte = bytes[at]
    if byte < 0x80 { return ascii[Int(byte)] }
    return of(UTF8Text.scalar(bytes, at))
  }

  /// The class of a character.
  public static func of(_ scalar: Unicode.Scalar) -> CharacterClass {
    if scalar.isASCII { return ascii[Int(scalar.value)] }
    switch scalar.value {
    case 0x2018, 0x2019, 0x201B, 0x02BC: return .apostrophe
    case 0x2010...0x2015, 0x2212: return .dash
    case 0xC0...0x24F: return scalar.value == 0xD7 || scalar.value == 0xF7 ? .other : .letter
    case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F: return .space
    case 0x2000...0x206F: return .other
    case 0xA0: return .space
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .space
    default: return scalar.properties.isWhitespace ? .space : .other
    }
  }

  /// Whether the character whose last byte stands at `at` is a letter.
  static func isLetter(_ bytes: [UInt8], _ at: Int) -> Bool {
    var start = at
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return of(bytes, start) == .letter
  }

  /// Whether the letter at `at` is a capital.
  public static func isCapital(_ bytes: [UInt8], _ at: Int) -> Bool {
    let byte = bytes[at]
    if byte < 0x80 { return byte.isASCIICapital }
    return UTF8Text.scalar(bytes, at).properties.isUppercase
  }

  /// Whether the letter at `at` is a small one; letters of scripts without case are not.
  public static func isSmall(_ bytes: [UInt8], _ at: Int) -> Bool {
    let byte = bytes[at]
    if byte < 0x80 { return byte.isASCIISmall }
    return UTF8Text.scalar(bytes, at).properties.isLowercase
  }

  /// Whether the space at `at` is one that groups digits: no-break, thin, narrow no-break, figure.
  static func isNarrowSpace(_ bytes: [UInt8], _ at: Int) -> Bool {
    switch UTF8Text.scalar(bytes, at).value {
    case 0xA0, 0x2007, 0x2009, 0x202F: true
    default: false
    }
  }

  private static let ascii: [CharacterClass] = (0..<128).map { code in
    switch UInt8(code) {
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x30...0x39: .digit
    case 0x20, 0x09...0x0D: .space
    case UInt8(ascii: "."): .stop
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "'"): .apostrophe
    case UInt8(ascii: "-"): .dash
    default: .other
    }
  }
}
