import Shared

/// A quotation mark in a paragraph, and what it can do there.
struct QuoteMark {
  private static let clipped: WordSet = "em til tis twas cause bout n round nuff ere"

  enum Family {
    /// `"` `“` `”` `„` `‟`
    case double
    /// `'` `‘` `’` `` ` ``
    case single
    /// `«` `»`
    case angle
  }

  let at: Int
  let end: Int
  let family: Family
  /// Whether a quotation can begin here: nothing or a blank before it, a word behind.
  let canOpen: Bool
  /// Whether a quotation can end here: a word or stop before it, none behind.
  let canClose: Bool
  /// Whether the mark's shape opens (1), closes (-1) or tells nothing (0).
  let turn: Int
  /// Whether a stop or comma stands before or behind it: then a `’` is no apostrophe.
  let hasStop: Bool
  /// Whether it can be the possessive of a plural: `the allies’ planes`.
  let canBePossessive: Bool

  /// The mark at `at` of the paragraph `range`, or nil where none stands there or it is an
  /// apostrophe inside a word, a foot or an inch.
  init?(_ bytes: [UInt8], _ at: Int, in range: Range<Int>) {
    guard let (family, turn, length) = Self.kind(bytes, at) else { return nil }
    self.at = at
    end = at + length
    self.family = family
    self.turn = turn
    let before = Self.before(bytes, at, range)
    let behind = Self.behind(bytes, end, range)
    if family == .single, before == .word, behind == .word { return nil }
    if before == .digit, behind != .end, family != .angle, turn == 0,
      bytes[at] != 0x27 || behind == .word
    {
      return nil
    }
    if family == .single, Self.isClipped(bytes, end, range) { return nil }
    canOpen =
      (before == .blank || before == .opening || before == .quote) && behind != .blank
      && behind != .end && behind != .stop
    canClose =
      (before == .word || before == .digit || before == .stop || before == .closing
        || before == .quote)
      && behind != .word
    hasStop = before == .stop || behind == .stop || behind == .end
    canBePossessive =
      family == .single && before == .word && bytes[at - 1] | 0x20 == UInt8(ascii: "s")
  }

  private enum Side {
    case blank
    case word
    case digit
    case stop
    case opening
    case closing
    case quote
    case end
  }

  private static func kind(_ bytes: [UInt8], _ at: Int) -> (Family, Int, Int)? {
    switch bytes[at] {
    case UInt8(ascii: "\""): return (.double, 0, 1)
    case UInt8(ascii: "'"), UInt8(ascii: "`"): return doubled(bytes, at) ?? (.single, 0, 1)
    case 0xC2:
      if bytes[at + 1] == 0xAB { return (.angle, 1, 2) }
      return bytes[at + 1] == 0xBB ? (.angle, -1, 2) : nil
    case 0xE2:
      guard bytes[at + 1] == 0x80 else { return nil }
      switch bytes[at + 2] {
      case 0x98, 0x9A, 0x9B: return (.single, 1, 3)
      case 0x99: return (.single, -1, 3)
      case 0x9C, 0x9E, 0x9F: return (.double, 1, 3)
      case 0x9D: return (.double, -1, 3)
      default: return nil
      }
    default: return nil
    }
  }

  /// Two single marks for a double one, as old wires set them: ``` ``so'' ```
  private static func doubled(_ bytes: [UInt8], _ at: Int) -> (Family, Int, Int)? {
    guard at + 1 < bytes.count, bytes[at + 1] == bytes[at] else { return nil }
    return (.double, bytes[at] == 0x60 ? 1 : 0, 2)
  }

  private static func before(_ bytes: [UInt8], _ at: Int, _ range: Range<Int>) -> Side {
    guard at > range.lowerBound else { return .blank }
    var start = at - 1
    while start > range.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return side(bytes, start)
  }

  private static func behind(_ bytes: [UInt8], _ at: Int, _ range: Range<Int>) -> Side {
    at < range.upperBound ? side(bytes, at) : .end
  }

  private static func side(_ bytes: [UInt8], _ at: Int) -> Side {
    switch Marks.mark(bytes, at) {
    case .stop, .loud, .ellipsis, .wide: return .stop
    case .double, .single: return .quote
    case .opening: return .opening
    case .closing: return .closing
    case .none: break
    }
    switch CharacterClass.of(bytes, at) {
    case .letter, .mark: return .word
    case .digit: return .digit
    case .space: return .blank
    case .comma: return .stop
    case .dash: return bytes[at] == 0x2D ? .closing : .opening
    default:
      return bytes[at] == UInt8(ascii: ";") || bytes[at] == UInt8(ascii: ":") ? .stop : .word
    }
  }

  /// Words that begin with an apostrophe: `’90s`, `'em`, `’til`.
  private static func isClipped(_ bytes: [UInt8], _ at: Int, _ range: Range<Int>) -> Bool {
    let next = NextWord(bytes, from: at, to: range.upperBound)
    guard next.at == at, let last = next.word.last else { return false }
    if next.isDigit {
      return next.word.count == 2 || next.word.count == 3 && bytes[last] | 0x20 == 0x73
    }
    let word = next.word.lowerBound..<(bytes[last] == 0x27 ? last : last + 1)
    return clipped.contains(WordKey(bytes, word))
  }
}
