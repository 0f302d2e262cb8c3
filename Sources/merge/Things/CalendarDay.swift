/// A day, counted from 1 March of the year 0; partial dates stand for their first day.
struct CalendarDay: Comparable {
  let number: Int
  /// Whether the day was said, not only a year or a month.
  let isExact: Bool

  /// The day in an ISO 8601 date (`2019-10-20`, `2019-10`, `2019`); nil where it is none.
  init?(_ iso: String) {
    var parts: [Int] = []
    let bytes = iso.utf8.prefix(10)
    for part in bytes.split(separator: 0x2D, omittingEmptySubsequences: false).prefix(3) {
      guard let number = Int(Substring(part)) else { break }
      parts.append(number)
    }
    guard let year = parts.first, 1...9999 ~= year else { return nil }
    let month = parts.count > 1 ? parts[1] : 1
    let day = parts.count > 2 ? parts[2] : 1
    guard 1...12 ~= month, 1...31 ~= day else { return nil }
    number = Self.days(year, month, day)
    isExact = parts.count > 2
  }

  static func < (a: CalendarDay, b: CalendarDay) -> Bool { a.number < b.number }

  /// Days from the civil date (Howard Hinnant, "chrono-compatible low-level date algorithms").
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let m = (month + 9) % 12
    return 365 * y + y / 4 - y / 100 + y / 400 + (m * 306 + 5) / 10 + day - 1
  }
}
