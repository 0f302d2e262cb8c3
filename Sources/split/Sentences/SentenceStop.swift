import Shared

/// A run of marks that may end a sentence: `.`, `?!`, `. . .`, with the quotation marks and
/// brackets that close behind it.
struct SentenceStop {
  enum Kind {
    case stop
    case loud
    case ellipsis
    case wide
  }

  /// The first of its marks.
  let first: Int
  /// The byte behind the last one.
  private(set) var end: Int
  /// What kind the marks are; `…` with more dots is an ellipsis, `?!` loud.
  private(set) var kind: Kind
  /// How many stops stand together.
  private(set) var count = 0
  /// Whether a quotation closes behind it.
  private(set) var hasQuote = false
  /// Whether a bracket closes behind it.
  private(set) var hasBrackets = false
  /// The end of a sentence whose stop is followed by `. . .`, which opens the next one.
  private(set) var beforeSpacedDots: Int?

  /// The run that starts at `at`, or nil where no mark starts there.
  init?(_ bytes: [UInt8], _ at: Int, in range: Range<Int>) {
    first = at
    end = at
    switch Marks.mark(bytes, at) {
    case .stop: kind = .stop
    case .loud: kind = .loud
    case .ellipsis: kind = .ellipsis
    case .wide: kind = .wide
    default: return nil
    }
    takeMarks(bytes, range)
    takeSpacedDots(bytes, range)
    if kind == .stop, count > 1 { kind = count == 4 ? .stop : .ellipsis }
    takeClosers(bytes, range)
  }

  private mutating func takeMarks(_ bytes: [UInt8], _ range: Range<Int>) {
    while end < range.upperBound {
      switch Marks.mark(bytes, end) {
      case .stop: count += 1
      case .loud: if kind != .wide { kind = .loud }
      case .ellipsis: if kind == .stop { kind = .ellipsis }
      case .wide: kind = .wide
      default: return
      }
      end += UTF8Text.length(bytes[end])
    }
  }

  /// `. . .` and `. . . .`, the dots parted by blanks.
  private mutating func takeSpacedDots(_ bytes: [UInt8], _ range: Range<Int>) {
    guard kind == .stop, count == 1 else { return }
    var dots = 0
    while end + 1 < range.upperBound, bytes[end] == 0x20, bytes[end + 1] == UInt8(ascii: ".") {
      end += 2
      dots += 1
    }
    guard dots > 0 else { return }
    count += dots
    let isAttached = first > range.lowerBound && bytes[first - 1] != 0x20
    if isAttached, dots == 3 { beforeSpacedDots = first + 1 }
  }

  /// Quotation marks, brackets, footnotes and further stops: `.”`, `.)`, `?").`, `.[12]`
  private mutating func takeClosers(_ bytes: [UInt8], _ range: Range<Int>) {
    while end < range.upperBound {
      let next = end + UTF8Text.length(bytes[end])
      switch Marks.mark(bytes, end) {
      case .closing: hasBrackets = true
      case .double, .single:
        guard next >= range.upperBound || !isWordStart(bytes, next) || isTurnedBack(bytes)
        else { return }
        hasQuote = true
      case .stop, .loud:
        guard hasQuote || hasBrackets else { return }
      case .opening:
        guard let closed = footnote(bytes, end, range) else { return }
        end = closed
        continue
      default:
        if bytes[end] == 0x20, let closed = footnote(bytes, next, range) {
          end = closed
          continue
        }
        guard isLastMark(bytes, next, range) else { return }
        hasQuote = true
        end = range.upperBound
        return
      }
      end = next
    }
  }

  /// `”`, which closes even where a word follows without a blank.
  private func isTurnedBack(_ bytes: [UInt8]) -> Bool {
    bytes[end] == 0xE2 && bytes[end + 2] == 0x9D
  }

  private func isWordStart(_ bytes: [UInt8], _ at: Int) -> Bool {
    CharacterClass.of(bytes, at).isWordPart
  }

  /// A lone closing mark behind a blank, at the end of the paragraph: `. "`
  private func isLastMark(_ bytes: [UInt8], _ at: Int, _ range: Range<Int>) -> Bool {
    guard bytes[end] == 0x20, at < range.upperBound else { return false }
    switch Marks.mark(bytes, at) {
    case .double, .single, .closing: return at + UTF8Text.length(bytes[at]) == range.upperBound
    default: return false
    }
  }

  /// The end of a footnote's number in brackets, or nil.
  private func footnote(_ bytes: [UInt8], _ start: Int, _ range: Range<Int>) -> Int? {
    guard start < range.upperBound, bytes[start] == UInt8(ascii: "[") else { return nil }
    var at = start + 1
    while at < range.upperBound, at < start + 5, bytes[at].isASCIIDigit { at += 1 }
    guard at > start + 1, at < range.upperBound, bytes[at] == UInt8(ascii: "]") else { return nil }
    return at + 1
  }
}
