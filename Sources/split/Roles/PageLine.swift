import Shared

/// A paragraph or line of the page, with what its role is read from.
struct PageLine {
  /// Its bytes.
  let range: Range<Int>
  /// Its passages.
  let passages: Range<Int>
  /// Whether a blank line stands before it.
  let isApart: Bool
  /// Its first words; all of them where the line is short.
  let words: LineWords
  /// Whether it ends as sentences do.
  let endsInStop: Bool
  /// What was found of it; nil while nothing was.
  var finding: Finding?
  /// Where a credit at its end begins, which is a passage of its own.
  var creditStart: Int?
  /// Whether headlines of other articles follow.
  var isPromoHeader = false

  init(
    _ bytes: [UInt8], _ paragraph: Paragraph, passages: Range<Int>
  ) {
    range = paragraph.range
    self.passages = passages
    isApart = paragraph.isApart
    words = LineWords(bytes, range)
    endsInStop = Self.endsInStop(bytes, range)
  }

  /// Whether it reads as running text: sentences, or a long line.
  var isProse: Bool { endsInStop && words.count >= 6 || words.count > 44 || passages.count > 2 }

  /// Whether a stop stands at the end, before closing marks.
  private static func endsInStop(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
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
