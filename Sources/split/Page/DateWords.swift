import Shared

/// The words of a line that holds a date and nothing else: names of months and days, numbers, a
/// time with its zone, and the labels that pages put before them ("Posted", "Last updated").
struct DateWords {
  /// A day in ISO's order.
  struct Day: Equatable {
    var year: Int
    var month: Int?
    var day: Int?
  }

  /// What a page says with the label before the date.
  enum Label: Int {
    case none
    /// "Posted", "Published", "First published"
    case published
    /// "Updated", "Last modified"
    case updated
  }

  private(set) var isoDay: Day?
  private(set) var month: Int?
  private(set) var year: Int?
  /// The numbers that are neither year nor time, in order.
  private(set) var numbers: [Int] = []
  private(set) var clock: PublishedDate.Clock?
  private(set) var label = Label.none
  private(set) var hasWeekday = false

  private static let months = WordLists.months.split(separator: " ").map { Array($0.utf8) }
  private static let weekdays = WordLists.weekdays.split(separator: " ").map { Array($0.utf8) }
  private static let publishedLabels: WordSet =
    "posted published publish created date dated first released"
  private static let updatedLabels: WordSet = "updated update modified last latest revised edited"
  private static let fillers: WordSet = """
    on at of the th st nd rd time date story page issued local hrs
    """
  private static let zones: [String: String] = [
    "z": "Z", "gmt": "Z", "utc": "Z", "ut": "Z", "bst": "+01:00", "est": "-05:00",
    "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00",
    "pst": "-08:00", "pdt": "-07:00", "cet": "+01:00", "cest": "+02:00", "et": "", "ct": "",
    "pt": "", "mt": "", "uk": "", "ist": "", "jst": "+09:00", "eat": "+03:00", "msk": "+03:00",
  ]
  /// No date line is longer.
  private static let longest = 100

  private let bytes: [UInt8]
  private var at: Int
  private let end: Int
  private var halfDay: Int?

  /// The words in `range`; nil where something stands there that no date line has.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    guard range.count <= Self.longest, range.contains(where: { bytes[$0].isASCIIDigit }) else {
      return nil
    }
    self.bytes = bytes
    at = range.lowerBound
    end = range.upperBound
    if takeISO() {
      guard at == end else { return nil }
      return
    }
    while at < end { guard takeWord() else { return nil } }
    applyHalfDay()
  }

  // MARK: Words

  private mutating func takeWord() -> Bool {
    let byte = bytes[at]
    if byte.isASCIIDigit { return takeNumber() }
    if byte.isASCIILetter { return takeLetters() }
    switch byte {
    case 0x20, 0x09, UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-"),
      UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "|"):
      at += 1
      return true
    case UInt8(ascii: "+"): return takeOffset()
    default:
      switch CharacterClass.of(bytes, at) {
      case .space, .dash: break
      default: guard UTF8Text.scalar(bytes, at).value == 0x2022 else { return false }
      }
      at += UTF8Text.length(byte)
      return true
    }
  }

  private mutating func takeLetters() -> Bool {
    let start = at
    while at < end, bytes[at].isASCIILetter { at += 1 }
    guard at > start else { return false }
    let word = bytes[start..<at].map { $0 | 0x20 }
    if at - start <= 2, [0x61, 0x70].contains(word[0]), word.count == 1 || word[1] == 0x6D {
      return takeHalfDay(word)
    }
    if clock != nil, let zone = Self.zones[String(decoding: word, as: UTF8.self)] {
      clock?.zone = zone
      return true
    }
    if let month = Self.index(of: word, in: Self.months) {
      defer { self.month = month + 1 }
      return self.month == nil
    }
    if Self.index(of: word, in: Self.weekdays) != nil {
      hasWeekday = true
      return true
    }
    let key = WordKey(bytes, start..<at)
    if Self.updatedLabels.contains(key) {
      label = .updated
    } else if Self.publishedLabels.contains(key) {
      label = label == .none ? .published : label
    } else {
      return Self.fillers.contains(key) || word == [0x74] && clock == nil
    }
    return true
  }

  /// `a.m.`, `PM`
  private mutating func takeHalfDay(_ word: [UInt8]) -> Bool {
    if word.count == 1 {
      guard at + 1 < end, bytes[at] == UInt8(ascii: "."), bytes[at + 1] | 0x20 == UInt8(ascii: "m")
      else { return false }
      at += 2
    }
    guard clock != nil, halfDay == nil else { return false }
    halfDay = word[0] == UInt8(ascii: "p") ? 12 : 0
    return true
  }

  private mutating func applyHalfDay() {
    guard let halfDay, let hour = clock?.hour, 1...12 ~= hour else { return }
    clock?.hour = hour % 12 + halfDay
  }

  /// The index of the name that `word` is: in full, cut to three letters or more, or with one slip
  /// of the hand behind the first three ("Novemer").
  private static func index(of word: [UInt8], in names: [[UInt8]]) -> Int? {
    guard word.count >= 3 else { return nil }
    return names.firstIndex { name in
      guard word[0] == name[0], word[1] == name[1], word[2] == name[2] else { return false }
      return name.starts(with: word) || word.count > 4 && isSlip(word, name)
    }
  }

  /// Whether one letter is missing, too many or wrong.
  private static func isSlip(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let front = zip(a, b).prefix { $0 == $1 }.count
    let back = zip(a.dropFirst(front).reversed(), b.dropFirst(front).reversed())
      .prefix { $0 == $1 }.count
    return max(a.count, b.count) - front - back <= 1
  }

  // MARK: Numbers

  private mutating func digits() -> (value: Int, count: Int) {
    let start = at
    var value = 0
    while at < end, bytes[at].isASCIIDigit, at - start < 9 {
      value = value * 10 + Int(bytes[at] - 0x30)
      at += 1
    }
    return (value, at - start)
  }

  private mutating func takeNumber() -> Bool {
    let start = at
    let (value, count) = digits()
    guard count <= 4 else { return false }
    if at < end, bytes[at] == UInt8(ascii: ":"), count <= 2, clock == nil {
      return takeClock(value)
    }
    if at < end, bytes[at] == UInt8(ascii: "."), month != nil, year != nil, clock == nil {
      return takeClock(value)
    }
    if count <= 2, clock == nil, isHalfDay() {
      clock = PublishedDate.Clock(hour: value, minute: 0)
      return value <= 12
    }
    if count == 4, clock == nil, isHours() {
      clock = PublishedDate.Clock(hour: value / 100, minute: value % 100)
      return value / 100 < 25 && value % 100 < 60
    }
    if count == 4 {
      guard year == nil else { return false }
      year = value
      return true
    }
    // 28/11/05: the last of three is a year of this or the last century.
    let isLast = start > 0 && bytes[start - 1] == UInt8(ascii: "/") && numbers.count == 2
    if isLast, year == nil, count == 2 {
      year = value < 70 ? 2000 + value : 1900 + value
      return true
    }
    numbers.append(value)
    return count <= 2 && numbers.count <= 2
  }

  /// Whether `hrs` follows: `0112 hrs`.
  private func isHours() -> Bool {
    at + 3 < end && bytes[at] == 0x20 && bytes[(at + 1)...].prefix(3).elementsEqual("hrs".utf8)
  }

  /// Whether `am`, `p.m.` or the like follows.
  private func isHalfDay() -> Bool {
    let next = Blanks.skip(bytes, from: at, to: end)
    guard next + 1 < end else { return false }
    let first = bytes[next] | 0x20
    guard first == UInt8(ascii: "a") || first == UInt8(ascii: "p") else { return false }
    return bytes[next + 1] | 0x20 == UInt8(ascii: "m")
      || bytes[next + 1] == UInt8(ascii: ".") && next + 2 < end
        && bytes[next + 2] | 0x20 == UInt8(ascii: "m")
  }

  /// `:21`, `:21:30`, with parts of a second
  private mutating func takeClock(_ hour: Int) -> Bool {
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

  private mutating func skipFraction() {
    guard at < end, bytes[at] == UInt8(ascii: ".") else { return }
    at += 1
    while at < end, bytes[at].isASCIIDigit { at += 1 }
  }

  /// `+0000`, `-05:00`, `+8`
  private mutating func takeOffset() -> Bool {
    let sign = bytes[at] == UInt8(ascii: "-") ? "-" : "+"
    at += 1
    let (first, count) = digits()
    guard clock != nil, count > 0, count != 3, count <= 4 else { return false }
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

  // MARK: ISO 8601

  /// `2019-10-14`, `2019-10`, `2019`, `20191014`, each with a time behind `T` or a blank. Takes
  /// nothing where the line begins otherwise.
  private mutating func takeISO() -> Bool {
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

  private mutating func takeISOTime() -> Bool {
    guard bytes[at] | 0x20 == UInt8(ascii: "t") || bytes[at] == 0x20 else { return false }
    at += 1
    let (first, count) = digits()
    if count == 6 || count == 4 {
      let time = count == 4 ? first * 100 : first
      clock = PublishedDate.Clock(
        hour: time / 10_000, minute: time / 100 % 100, second: count == 6 ? time % 100 : nil)
      guard time / 10_000 < 25, time / 100 % 100 < 60 else { return false }
    } else {
      guard count == 2, at < end, bytes[at] == UInt8(ascii: ":"), takeClock(first) else {
        return false
      }
    }
    at = Blanks.skip(bytes, from: at, to: end)
    guard at < end else { return true }
    if bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "-") {
      return takeOffset() && at == end
    }
    return takeLetters() && at == end
  }
}
