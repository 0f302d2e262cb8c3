import Shared

/// Finds the items of a list that runs on in one paragraph: `1. The first 2. The second`, `a) …
/// b)`.
///
/// A list begins with its first mark; the next item is the next mark of the same form with the next
/// number or letter, a blank before it, and a capital behind. All else is one item.
struct ListItems: Sendable {
  /// The number or letter of an item, and how it is set off.
  private struct Item {
    let value: Int
    let isLetter: Bool
    /// `.`, `)` or `.)`
    let form: [UInt8]
    /// The byte behind the mark.
    let end: Int
  }

  /// The items of the paragraph in `range`, in order; nil where it is no list.
  func items(_ bytes: [UInt8], in range: Range<Int>) -> [Range<Int>]? {
    guard var item = mark(bytes, bulletEnd(bytes, range.lowerBound, range.upperBound), range)
    else { return nil }
    var items: [Range<Int>] = []
    var start = range.lowerBound
    var at = item.end
    while at < range.upperBound {
      guard bytes[at] == 0x20 || bytes[at] == 0x0A else {
        at += 1
        continue
      }
      let from = at + 1
      guard let next = mark(bytes, bulletEnd(bytes, from, range.upperBound), range),
        next.isLetter == item.isLetter, next.form == item.form, next.value == item.value + 1
      else {
        at += 1
        continue
      }
      items.append(Blanks.trim(bytes, start..<from))
      start = from
      item = next
      at = next.end
    }
    items.append(start..<range.upperBound)
    return items
  }

  /// Whether a line begins with the mark of an item.
  static func startsItem(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard line.count > 2 else { return false }
    let second = bytes[line.lowerBound + 1]
    return second == UInt8(ascii: ".") || second == UInt8(ascii: ")")
  }

  /// Behind a bullet and its blank, or `at` itself.
  private func bulletEnd(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int {
    guard at < end, bytes[at] >= 0x80 else { return at }
    switch UTF8Text.scalar(bytes, at).value {
    case 0x2022, 0x2023, 0x2043, 0x25AA, 0x25CF, 0xB7, 0x2013, 0x2014:
      return Blanks.skip(bytes, from: at + UTF8Text.length(bytes[at]), to: end)
    default: return at
    }
  }

  private func mark(_ bytes: [UInt8], _ start: Int, _ range: Range<Int>) -> Item? {
    var at = start
    var value = 0
    while at < range.upperBound, at < start + 2, bytes[at].isASCIIDigit {
      value = value * 10 + Int(bytes[at] - 0x30)
      at += 1
    }
    let isLetter = at == start
    if isLetter {
      guard at < range.upperBound, bytes[at].isASCIISmall else { return nil }
      value = Int(bytes[at] - 0x61)
      at += 1
    }
    var form: [UInt8] = []
    while at < range.upperBound, form.count < 2, [0x2E, 0x29].contains(bytes[at]) {
      form.append(bytes[at])
      at += 1
    }
    guard !form.isEmpty, at < range.upperBound, bytes[at] == 0x20 else { return nil }
    let next = NextWord(bytes, from: at, to: range.upperBound)
    guard next.isCapital else { return nil }
    return Item(value: value, isLetter: isLetter, form: form, end: at)
  }
}
