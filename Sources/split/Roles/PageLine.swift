import Shared

/// A paragraph or line of the page, with what its role is read from.
struct PageLine {
  /// Its bytes.
  let range: Range<Int>
  /// Its passages: indices into the layout's.
  let passages: Range<Int>
  /// Whether a blank line stands before it.
  let isApart: Bool
  /// Its words; the first of them where the line is very long.
  let words: Words
  /// Whether it ends as sentences do.
  let endsInStop: Bool
  /// What was found of it; nil while nothing was.
  var finding: Finding?
  /// Where a credit at its end begins, which is a passage of its own.
  var creditStart: Int?
  /// Whether headlines of other articles follow.
  var isPromoHeader = false

  /// Of longer lines only so many words are read.
  static let mostWords = 400

  init(_ paragraph: Paragraph, passages: Range<Int>, words: Words, endsInStop: Bool) {
    range = paragraph.range
    isApart = paragraph.isApart
    self.passages = passages
    self.words = words
    self.endsInStop = endsInStop
  }

  /// Whether it has more words than were read.
  var isCut: Bool { words.count == Self.mostWords }

  /// Whether it reads as running text: sentences, or a long line.
  var isProse: Bool {
    endsInStop && words.count >= 6 || words.count > 44 || passages.count > 1 && words.count >= 10
  }

  /// Whether a dash is its last character, as in "NORTHPORT, England —", which opens a story.
  func endsInDash(_ bytes: [UInt8]) -> Bool {
    var last = range.upperBound - 1
    while bytes[last] & 0xC0 == 0x80 { last -= 1 }
    return CharacterClass.of(bytes, last) == .dash
  }

  /// Whether a stop stands at the end, before closing marks.
  static func endsInStop(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var at = range.upperBound
    while at > range.lowerBound {
      at -= 1
      while at > range.lowerBound, bytes[at] & 0xC0 == 0x80 { at -= 1 }
      switch Marks.mark(bytes, at) {
      case .stop, .loud, .ellipsis, .wide: return true
      case .double, .single, .closing: continue
      default: return false
      }
    }
    return false
  }
}
