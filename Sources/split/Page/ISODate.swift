import Shared

/// Dates and times of ISO 8601 at the start of a line.
extension DateWords {
  /// `2019-10-14`, `2019-10`, `2019`, `20191014`, each with a time behind `T` or a blank. Takes
  /// nothing where the line begins otherwise.
  mutating func takeISO() -> Bool {
    let start = at
    let (first, count) = digits()
    var day = Day(year: first)
    if count == 8 {
      day = Day(year: first / 10_000, month: first / 100 % 100, day: first % 100)
    } else if count == 4, at == end {
      isoDay = day
      return true
    } else if count == 4, bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "/") {
      let joint = bytes[at]
      at += 1
      day.month = twoDigits()
      if at < end, bytes[at] == joint {
        at += 1
        day.day = twoDigits()
      }
      guard day.month != nil, day.day != nil || at == end else { return back(to: start) }
    } else {
      return back(to: start)
    }
    isoDay = day
    guard at < end else { return true }
    return takeISOTime() || back(to: start)
  }

  private mutating func back(to start: Int) -> Bool {
    at = start
    isoDay = nil
    clock = nil
    return false
  }

  private mutating func twoDigits() -> Int? {
    let (value, count) = digits()
    return count == 2 || count == 1 ? value : nil
  }

  /// The time behind a day, and its zone; `T08` is the whole hour, as `8 pm` is.
  private mutating func takeISOTime() -> Bool {
    if bytes[at] | 0x20 == UInt8(ascii: "t") || bytes[at] == 0x20 {
      at += 1
      guard takeHours() else { return false }
      at = Blanks.skip(bytes, from: at, to: end)
      guard at < end else { return true }
    }
    if bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "-") {
      return takeOffset() && at == end
    }
    // A day may have a zone without a time (XML Schema: `2019-10-14Z`).
    if clock == nil, bytes[at] | 0x20 == UInt8(ascii: "z") { at += 1 }
    return at == end || clock != nil && takeLetters() && at == end
  }

  /// `08:00:00.000`, `080000`, `0800`, `08`
  private mutating func takeHours() -> Bool {
    let (first, count) = digits()
    if count == 2, at < end, bytes[at] == UInt8(ascii: ":") {
      guard takeClock(first) else { return false }
      // Of a minute, where there are no seconds.
      skipFraction()
      return true
    }
    let time = count == 2 ? first * 10_000 : count == 4 ? first * 100 : first
    guard count == 2 || count == 4 || count == 6, time / 10_000 < 25, time / 100 % 100 < 60 else {
      return false
    }
    clock = PublishedDate.Clock(
      hour: time / 10_000, minute: time / 100 % 100, second: count == 6 ? time % 100 : nil)
    return true
  }
}
