import Shared

/// A day, possibly with its time, as the pages and extractors write them; never guessed: what can
/// be read in two ways keeps only the parts that cannot.
///
/// Read are ISO 8601 in its long and short forms (`2019-10-14T08:00:00Z`, `20191014T080000Z`,
/// `2019-10`), RFC 5322 (`Mon, 14 Oct 2019 08:00:00 +0000`), days in words in either order, and
/// days with slashes or stops where a part above 12 shows the order.
struct PublishedDate: Equatable {
  private(set) var year: Int?
  private(set) var month: Int?
  private(set) var day: Int?
  private(set) var clock: Clock?
  /// Whether all that the text tells of day and time is here: of `09/02/2019` the year alone is.
  private(set) var isWhole = true

  /// A time of day.
  struct Clock: Equatable {
    var hour: Int
    var minute: Int
    var second: Int?
    /// `Z`, `+02:00` …, or "" where the text tells none.
    var zone = ""
  }

  /// The date that `text` is, or nil.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(bytes, 0..<bytes.count)
  }

  /// The date that the bytes in `range` are, or nil where they hold anything else beside it.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    guard let words = DateWords(bytes, range) else { return nil }
    self.init(words)
  }

  /// The date that `words` tell.
  init?(_ words: DateWords) {
    if let iso = words.isoDay {
      (year, month, day) = (iso.year, iso.month, iso.day)
    } else {
      month = words.month
      year = words.year
      place(words.numbers)
    }
    clock = words.clock
    guard let year, 1000...2999 ~= year, month.map({ 1...12 ~= $0 }) ?? true else { return nil }
    if let day, day < 1 || day > Self.days(in: month ?? 1, year) { return nil }
    if month == nil, !(words.isoDay != nil || words.numbers.count == 2) { return nil }
    if words.isoDay == nil, day == nil { isWhole = words.numbers.isEmpty && clock == nil }
    if day == nil { clock = nil }
  }

  /// ISO 8601, as exact as the text.
  var iso: String {
    guard let year else { return "" }
    var text = Self.padded(year, 4)
    guard let month else { return text }
    text += "-" + Self.padded(month, 2)
    guard let day else { return text }
    text += "-" + Self.padded(day, 2)
    guard let clock else { return text }
    text += "T" + Self.padded(clock.hour, 2) + ":" + Self.padded(clock.minute, 2)
    if let second = clock.second { text += ":" + Self.padded(second, 2) }
    return text + clock.zone
  }

  /// The places of the numbers beside month and year: `14`, or `28/11` where only one can be a
  /// month.
  private mutating func place(_ numbers: [Int]) {
    if month != nil {
      if numbers.count == 1 { day = numbers[0] }
      return
    }
    guard numbers.count == 2 else { return }
    let (a, b) = (numbers[0], numbers[1])
    if a > 12, b <= 12 { (day, month) = (a, b) }
    if b > 12, a <= 12 { (day, month) = (b, a) }
    if a == b { (day, month) = (a, b) }
  }

  private static func days(in month: Int, _ year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
