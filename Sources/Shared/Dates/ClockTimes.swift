/// Days of the month alone, parts of years, times of day.
extension DateScan {
  /// `on the 27th`, `by the 27.`: a day of the month behind a word of time, where nothing follows
  /// that it could order.
  func bareDay(_ start: Int) -> DateReading? {
    guard isWord(start - 1, Self.the), isCertain || isIn(start - 2, Self.dayContext),
      let day = dayNumber(start, spelled: false)
    else { return nil }
    let isEnd = !range.contains(day.end) || tokens[day.end].kind == .mark && !isGlued(day.end + 1)
    guard day.isOrdinal && (isEnd || word(day.end)?.role == .step) || isEnd && !isMark(day.end, "%")
    else { return nil }
    return DateReading((start - 1)..<day.end, .dayOfMonth(day.day, weekday: nil))
  }

  private static let dayContext = WordSet("on for by until since before after around")

  private static let quarter = WordKey("quarter")
  private static let half = WordKey("half")

  /// `the first quarter of 2018`, `the second half of 2008`: its months, where the year is said.
  func partOfYear(_ start: Int) -> DateReading? {
    guard let numeral = lexicon.numerals.numeral(in: tokens, at: start, before: range.upperBound),
      numeral.form == .ordinal, (1...4).contains(numeral.value)
    else { return nil }
    let at = numeral.tokens.upperBound
    let isHalf = isWord(at, Self.half)
    guard isWord(at, Self.quarter) || isHalf && numeral.value < 3 else { return nil }
    guard let (year, end) = yearBehind(at + 1) else { return nil }
    let length = isHalf ? 6 : 3
    let last = Int(numeral.value) * length
    return DateReading(
      start..<end,
      .span(
        .date(year: year, month: last - length + 1, day: nil),
        .date(year: year, month: last, day: nil)))
  }

  private static let oclock = WordKey("o'clock")

  private static let halves = WordSet("am pm a.m p.m")
  private static let pm = WordSet("pm p.m")
  private static let zones = WordSet(
    "gmt utc est edt pst pdt cst cdt mst mdt cet cest bst ist msk local")
  private static let hours = WordSet("hours hrs")
  private static let time = WordKey("time")
  private static let at = WordKey("at")

  /// `10:30`, `3:41 PM`, `5 p.m.`, `02:24 GMT`, `0440 GMT`, `noon`.
  func clock(_ start: Int) -> DateReading? {
    if let local = localClock(start) { return local }
    if isIn(start, Self.clockWords) {
      let hour = isWord(start, Self.midnight) ? 0 : 12
      return DateReading(start..<(start + 1), .time(hour: hour, minute: 0, of: nil))
    }
    guard tokens[start].kind == .number, let (hour, minute, end) = clockDigits(start) else {
      return nil
    }
    var last = end
    var shifted = hour
    let half = isIn(last, Self.halves)
    if half {
      guard (1...12).contains(hour) else { return nil }
      shifted = isIn(last, Self.pm) ? hour % 12 + 12 : hour % 12
      last += 1
    } else if isWord(last, Self.oclock) {
      last += 1
    } else if isIn(last, Self.hours), width(start) == 4 || end > start + 1 {
      last += 1
    }
    let hasZone =
      isIn(last, Self.zones) && (!isWord(last, Self.local) || isWord(last + 1, Self.time))
    if hasZone { last += isWord(last, Self.local) ? 2 : 1 }
    guard half || hasZone || last > end || end > start + 1 else { return nil }
    return DateReading(start..<last, .time(hour: shifted, minute: minute, of: nil))
  }

  /// `at 1353 (1023 GMT)`: four digits before the same time of another zone.
  private func localClock(_ start: Int) -> DateReading? {
    guard width(start) == 4, isWord(start - 1, Self.at), isMark(start + 1, "("),
      let number = digits(start, 4), number / 100 < 24, number % 100 < 60,
      isIn(start + 3, Self.zones) || isIn(start + 5, Self.zones)
    else { return nil }
    return DateReading(
      start..<(start + 1), .time(hour: number / 100, minute: number % 100, of: nil))
  }

  private static let local = WordKey("local")
  private static let midnight = WordKey("midnight")

  private func clockDigits(_ start: Int) -> (hour: Int, minute: Int, end: Int)? {
    if isMark(start + 1, ":"), isGlued(start + 1), isGlued(start + 2), width(start + 2) == 2,
      let hour = digits(start, 2), let minute = digits(start + 2, 2), hour < 25, minute < 60
    {
      let hasSeconds =
        isMark(start + 3, ":") && isGlued(start + 3) && width(start + 4) == 2
        && digits(start + 4, 2) != nil
      return (hour % 24, minute, hasSeconds ? start + 5 : start + 3)
    }
    if width(start) == 4, let number = digits(start, 4), number / 100 < 25, number % 100 < 60,
      isIn(start + 1, Self.zones) || isIn(start + 1, Self.hours)
    {
      return (number / 100 % 24, number % 100, start + 1)
    }
    if let hour = digits(start, 2), hour < 25 { return (hour, 0, start + 1) }
    // `10.30 p.m.` is one token.
    let parts = tokens.text.bytes[tokens[start].bytes].split(separator: UInt8(ascii: "."))
    guard parts.count == 2, parts[1].count == 2, parts[0].count <= 2,
      let hour = Int(String(decoding: parts[0], as: UTF8.self)),
      let minute = Int(String(decoding: parts[1], as: UTF8.self)), hour < 25, minute < 60,
      isIn(start + 1, Self.halves)
    else { return nil }
    return (hour, minute, start + 1)
  }

  /// Joins a time behind a date, or a date behind a time: `Nov 28, 2005, 02:24 GMT`.
  func addTime(_ reading: inout DateReading) {
    var at = reading.tokens.upperBound
    if isMark(at, ",") || isWord(at, Self.at) { at += 1 }
    guard range.contains(at), tokens[at].kind == .number else { return }
    if case .time = reading.expression { return }
    guard case .date(_, .some, .some) = reading.expression, let clock = clock(at),
      case .time(let hour, let minute, _) = clock.expression
    else { return }
    reading.expression = .time(hour: hour, minute: minute, of: reading.expression)
    reading.tokens = reading.tokens.lowerBound..<clock.tokens.upperBound
  }
}
