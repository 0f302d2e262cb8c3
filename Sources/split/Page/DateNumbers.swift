import Shared

/// The numbers in a line that holds a date: days, years, times with their offsets.
extension DateWords {
  private static let ago = Array(" ago".utf8)

  mutating func digits() -> (value: Int, count: Int) {
    let start = at
    var value = 0
    while at < end, bytes[at].isASCIIDigit, at - start < 9 {
      value = value * 10 + Int(bytes[at] - 0x30)
      at += 1
    }
    return (value, at - start)
  }

  mutating func takeNumber() -> Bool {
    let start = at
    let (value, count) = digits()
    guard count <= 4 else { return false }
    if skipAgo() { return true }
    if clock == nil {
      if let taken = takeTime(value, count) { return taken }
    } else if skipTime(count) {
      return true
    }
    if count == 4 {
      guard year == nil else { return false }
      year = value
      return takeDayOfYear()
    }
    // 28/11/05, '05: the last of three is a year of this or the last century.
    let mark = start > 0 ? bytes[start - 1] : 0
    let isLast = mark == UInt8(ascii: "/") && numbers.count == 2
    if isLast || mark == UInt8(ascii: "'"), year == nil, count == 2 {
      year = value < 70 ? 2000 + value : 1900 + value
      return true
    }
    numbers.append(value)
    return count <= 2 && numbers.count <= 2
  }

  /// Behind "3 years ago", which tells the age of a date.
  private mutating func skipAgo() -> Bool {
    var next = at + 1
    while next < end, bytes[next].isASCIISmall { next += 1 }
    guard next > at + 3, bytes[at] == 0x20, bytes[next..<end].starts(with: Self.ago) else {
      return false
    }
    at = next + Self.ago.count
    return true
  }

  /// `-04-18` or `/04/18` behind a year, behind which nothing of the kind need stand.
  private mutating func takeDayOfYear() -> Bool {
    guard at < end, bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "/"),
      month == nil, numbers.isEmpty
    else { return true }
    let start = at
    let joint = bytes[at]
    at += 1
    let (first, firstCount) = digits()
    guard (1...2).contains(firstCount), at < end, bytes[at] == joint else {
      at = start
      return true
    }
    at += 1
    let (second, secondCount) = digits()
    month = first
    numbers.append(second)
    return (1...12).contains(first) && (1...2).contains(secondCount)
  }

  /// A time of day that begins with the number; nil where it is none.
  private mutating func takeTime(_ value: Int, _ count: Int) -> Bool? {
    if at < end, bytes[at] == UInt8(ascii: ":"), count <= 2 { return takeClock(value) }
    if count <= 2, isHourMark() { return takeClock(value) }
    if at < end, bytes[at] == UInt8(ascii: "."), month != nil && year != nil || isPointed() {
      return takeClock(value)
    }
    if count <= 2, isHalfDay(from: at) {
      clock = PublishedDate.Clock(hour: value, minute: 0)
      return value <= 12
    }
    guard count == 4, isHours() || isZoned() else { return nil }
    clock = PublishedDate.Clock(hour: value / 100, minute: value % 100)
    return value / 100 < 25 && value % 100 < 60
  }

  /// The same time in another zone: `09:20 GMT (17:20 HKT)`, `1655 GMT (0055 HKT)`.
  private mutating func skipTime(_ count: Int) -> Bool {
    if count == 4, isZoned() { return true }
    guard count <= 2, at + 2 < end, bytes[at] == UInt8(ascii: ":"), bytes[at + 1].isASCIIDigit,
      bytes[at + 2].isASCIIDigit
    else { return false }
    at += 3
    return true
  }

  /// Whether the capitals of a zone follow: `1655 GMT`.
  private func isZoned() -> Bool {
    var next = at + 1
    while next < end, bytes[next].isASCIICapital { next += 1 }
    return at < end && bytes[at] == 0x20 && (4...5).contains(next - at)
      && bytes[next - 1] == UInt8(ascii: "T") && bytes[at + 1] != UInt8(ascii: "O")
  }

  /// Whether an `h` and two digits follow: `10h53`, `10H53`.
  private func isHourMark() -> Bool {
    at + 2 < end && bytes[at] | 0x20 == UInt8(ascii: "h") && bytes[at + 1].isASCIIDigit
      && bytes[at + 2].isASCIIDigit
  }

  /// Whether minutes behind a point and half a day follow: `9.28am`.
  private func isPointed() -> Bool {
    var next = at + 1
    while next < end, bytes[next].isASCIIDigit { next += 1 }
    return next == at + 3 && isHalfDay(from: next)
  }

  /// Whether `hrs` follows: `0112 hrs`, `0112 HRS`.
  private func isHours() -> Bool {
    at + 3 < end && bytes[at] == 0x20
      && bytes[(at + 1)...].prefix(3).elementsEqual("hrs".utf8) { $0 | 0x20 == $1 }
  }

  /// Whether `am`, `p.m.` or the like stands at `place` or behind a blank.
  private func isHalfDay(from place: Int) -> Bool {
    let next = Blanks.skip(bytes, from: place, to: end)
    guard next + 1 < end else { return false }
    let first = bytes[next] | 0x20
    guard first == UInt8(ascii: "a") || first == UInt8(ascii: "p") else { return false }
    return bytes[next + 1] | 0x20 == UInt8(ascii: "m")
      || bytes[next + 1] == UInt8(ascii: ".") && next + 2 < end
        && bytes[next + 2] | 0x20 == UInt8(ascii: "m")
  }

  /// `:21`, `:21:30`, with parts of a second
  mutating func takeClock(_ hour: Int) -> Bool {
    at += 1
    let (minute, count) = digits()
    guard hour < 25, count == 2, minute < 60 else { return false }
    clock = PublishedDate.Clock(hour: hour, minute: minute)
    if at + 2 < end, bytes[at] == UInt8(ascii: ":") {
      at += 1
      let (second, count) = digits()
      guard count == 2, second < 61 else { return false }
      clock?.second = second
      skipFraction()
    }
    if at < end, bytes[at] == UInt8(ascii: "-") { return takeOffset() }
    return true
  }

  /// `.123`; `,5` and `,123` too (ISO 8601 knows both marks), but not `,5 October`.
  mutating func skipFraction() {
    guard at < end, bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: ",") else { return }
    var next = at + 1
    while next < end, bytes[next].isASCIIDigit { next += 1 }
    let isPart = next > at + 3 || next > at + 1 && (next == end || bytes[next] != 0x20)
    if bytes[at] == UInt8(ascii: ".") || isPart { at = next }
  }

  /// Whether the hyphen is the sign of a zone (` -0500`, ` -05:00`, `GMT-5`) and no dash before a
  /// number. Zones lie twelve hours to the west at most, by quarters of an hour (IANA tz).
  func isWestward() -> Bool {
    guard bytes[at] == UInt8(ascii: "-"), at > 0 else { return false }
    let isBehindName = clock != nil && bytes[max(0, at - 3)..<at].elementsEqual("GMT".utf8)
    guard isBehindName || bytes[at - 1] == 0x20 else { return false }
    var ahead = self
    ahead.at += 1
    var (hours, count) = ahead.digits()
    var minutes = 0
    if count == 4 {
      (hours, minutes) = (hours / 100, hours % 100)
    } else if count == 2, ahead.at < end, bytes[ahead.at] == UInt8(ascii: ":") {
      ahead.at += 1
      (minutes, count) = ahead.digits()
      guard count == 2 else { return false }
    } else {
      guard isBehindName, 1...2 ~= count else { return false }
    }
    guard hours <= 12, minutes < 60, minutes % 15 == 0 else { return false }
    return !ahead.isHalfDay(from: ahead.at)
      && (ahead.at == end || [0x20, 0x29, UInt8(ascii: ",")].contains(bytes[ahead.at]))
  }

  /// `+0000`, `-05:00`, `+8`; of a day without a time it says nothing that is kept.
  mutating func takeOffset() -> Bool {
    let sign = bytes[at] == UInt8(ascii: "-") ? "-" : "+"
    at += 1
    let (first, count) = digits()
    guard clock != nil || year != nil || isoDay != nil, count > 0, count != 3, count <= 4 else {
      return false
    }
    let hours = count == 4 ? first / 100 : first
    var minutes = count == 4 ? first % 100 : 0
    if count <= 2, at < end, bytes[at] == UInt8(ascii: ":") {
      at += 1
      minutes = digits().value
    }
    guard hours <= 14, minutes < 60 else { return false }
    let pad = { (n: Int) in n < 10 ? "0\(n)" : String(n) }
    clock?.zone = hours == 0 && minutes == 0 ? "Z" : "\(sign)\(pad(hours)):\(pad(minutes))"
    return true
  }
}
