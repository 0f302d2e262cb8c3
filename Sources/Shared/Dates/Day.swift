/// A day of the Gregorian calendar, without clock, zone or locale.
///
/// Counted with Howard Hinnant's days-from-civil algorithm ("chrono-Compatible Low-Level Date
/// Algorithms"), exact for every year that news can name.
public struct Day: Hashable, Comparable, Sendable {
  /// The year, from 1.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(year: year, month: month)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day `number` days after 1 January 1970.
  init?(number: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * ofYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(year: year, month: month, day: ofYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// The day at the beginning of ISO 8601 text (`2016-11-07`, with or without a time), or nil.
  public init?(iso text: String) {
    let parts = text.prefix(10).split(separator: "-")
    guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Days since 1 January 1970.
  public var number: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear - 719_468
  }

  /// 1 is Monday, 7 Sunday, as ISO 8601 counts.
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  /// Monday of its week.
  public var monday: Day { adding(days: 1 - weekday) }

  /// The day `days` later.
  public func adding(days: Int) -> Day { Day(number: number + days) ?? self }

  /// The same day `months` later, or the last day of that month where it is shorter.
  public func adding(months: Int) -> Day {
    let count = year * 12 + month - 1 + months
    let (newYear, newMonth) = (count / 12, count % 12 + 1)
    guard (1...9999).contains(newYear) else { return self }
    let last = Self.length(year: newYear, month: newMonth)
    return Day(year: newYear, month: newMonth, day: min(day, last)) ?? self
  }

  /// `2016-11-07`
  public var iso: String {
    "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
  }

  /// `2016-W45`, the ISO 8601 week that it lies in.
  public var isoWeek: String {
    let thursday = monday.adding(days: 3)
    let first = Day(year: thursday.year, month: 1, day: 4)!.monday
    let week = (monday.number - first.number) / 7 + 1
    return "\(Self.padded(thursday.year, 4))-W\(Self.padded(week, 2))"
  }

  /// How many days the month has.
  public static func length(year: Int, month: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// Easter Sunday of `year`, by the anonymous Gregorian computus (Meeus/Jones/Butcher).
  public static func easter(_ year: Int) -> Day? {
    let a = year % 19
    let b = year / 100
    let c = year % 100
    let d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7
    let f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114
    return Day(year: year, month: f / 31, day: f % 31 + 1)
  }

  /// The `nth` `weekday` of a month; -1 is the last one.
  public static func nth(_ nth: Int, weekday: Int, year: Int, month: Int) -> Day? {
    if nth < 0 {
      guard let last = Day(year: year, month: month, day: length(year: year, month: month)) else {
        return nil
      }
      return last.adding(days: -((last.weekday - weekday + 7) % 7))
    }
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    let day = first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (nth - 1))
    return day.month == month ? day : nil
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// Earlier days are smaller.
  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
}
