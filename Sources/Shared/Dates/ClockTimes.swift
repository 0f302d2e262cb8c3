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
  private static let zones: WordSet = """
    gmt utc est edt pst pdt cst cdt mst mdt cet cest eet eest bst ist msk jst kst hkt aest aedt
    local
    """
  private static let hours = WordSet("hours hrs")
  private static let time = WordKey("time")
  private static let at = WordKey("at")

  /// `10:30`, `3:41 PM`, `5 p.m.`, `02:24 GMT`, `0440 GMT`, `noon`.
  func clock(_ start: Int) -> DateReading? {
    if let spoken = spokenClock(start) ?? spelledHour(start) ?? localClock(start) ?? bareHour(start)
    {
      return spoken
    }
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
    let hasZone = isZone(last)
    if hasZone { last += isWord(last, Self.local) ? 2 : 1 }
    if !hasZone, half || end > start + 1 { last = behindZone(last) }
    guard half || hasZone || last > end || end > start + 1 || isPartOfDay(end) else {
      return sharedHalf(start, hour)
    }
    return DateReading(start..<last, .time(hour: shifted, minute: minute, of: nil))
  }

  /// Where the words for a zone of North America that begin at `at` end: `ET`, `Eastern`, `Pacific
  /// Standard Time`. Alone they are too many other things.
  private func behindZone(_ at: Int) -> Int {
    if isIn(at, Self.shortZones), tokens[at].shape.contains(.allCapitals) { return at + 1 }
    guard isIn(at, Self.longZones) else { return at }
    let next = isIn(at + 1, Self.zoneKinds) ? at + 2 : at + 1
    return isWord(next, Self.time) ? next + 1 : next
  }

  private static let shortZones = WordSet("et ct mt pt")
  private static let longZones = WordSet("eastern central mountain pacific")
  private static let zoneKinds = WordSet("standard daylight")

  /// Whether the half of the day or a zone stands there: `4.15 p.m.` is no day.
  func isOfClock(_ at: Int) -> Bool { isIn(at, Self.halves) || isZone(at) }

  private static let joints = WordSet("and to until or")

  /// `between 8 and 9 p.m.`: an hour before another that has the half of the day for both.
  private func sharedHalf(_ start: Int, _ hour: Int) -> DateReading? {
    guard (1...12).contains(hour), isIn(start + 1, Self.joints) || isDash(start + 1),
      range.contains(start + 2), let (next, _, end) = clockDigits(start + 2),
      (1...12).contains(next), isIn(end, Self.halves)
    else { return nil }
    let shifted = isIn(end, Self.pm) ? hour % 12 + 12 : hour % 12
    return DateReading(start..<(start + 1), .time(hour: shifted, minute: 0, of: nil))
  }

  private static let inWord = WordKey("in")
  private static let dayParts = WordSet("morning afternoon evening")

  /// `in the morning`.
  private func isPartOfDay(_ at: Int) -> Bool {
    isWord(at, Self.inWord) && isWord(at + 1, Self.the) && isIn(at + 2, Self.dayParts)
  }

  private static let past = WordKey("past")
  private static let to = WordKey("to")
  private static let a = WordKey("a")
  private static let minutes = WordSet("minute minutes")
  private static let behindHour = WordSet("in on at when this that last yesterday and but local")

  /// `half past six`, `a quarter to nine`, `ten past four`, `five minutes to midnight`: which half
  /// of the day is not said, so it has no value.
  private func spokenClock(_ start: Int) -> DateReading? {
    var at = isWord(start, Self.a) ? start + 1 : start
    if isWord(at, Self.half) || isWord(at, Self.quarter) {
      at += 1
    } else {
      guard let count = smallNumber(start), count.value < 30 else { return nil }
      at = isIn(count.end, Self.minutes) ? count.end + 1 : count.end
    }
    let isTo = isWord(at, Self.to) && !isWord(at - 1, Self.half) && tokens[at - 1].kind == .word
    guard isTo || isWord(at, Self.past) else { return nil }
    if isIn(at + 1, Self.clockWords) { return DateReading(start..<(at + 2), .unknown) }
    guard let hour = smallNumber(at + 1), hour.value <= 12 else { return nil }
    let isHour =
      !isTo || !range.contains(hour.end) || tokens[hour.end].kind == .mark
      || isIn(hour.end, Self.behindHour)
    guard isHour, !isTo || isIn(at - 1, Self.minutes) || isWord(at - 1, Self.quarter) else {
      return nil
    }
    return DateReading(start..<hour.end, .unknown)
  }

  private static let morning = WordKey("morning")
  private static let night = WordKey("night")

  /// `from two in the morning`, `until ten at night`, `six o'clock`.
  private func spelledHour(_ start: Int) -> DateReading? {
    let isStruck = isWord(start + 1, Self.oclock)
    guard tokens[start].kind == .word, isStruck || isIn(start - 1, Self.hourContext),
      let hour = smallNumber(start), hour.value <= 12
    else { return nil }
    if isStruck { return DateReading(start..<(start + 2), .unknown) }
    let isNight = isWord(hour.end, Self.at) && isWord(hour.end + 1, Self.night)
    guard isNight || isPartOfDay(hour.end) else { return nil }
    let isEarly = isNight ? hour.value < 6 : isWord(hour.end + 2, Self.morning)
    return DateReading(
      start..<hour.end, .time(hour: hour.value % 12 + (isEarly ? 0 : 12), minute: 0, of: nil))
  }

  /// A whole number from one, in digits or spelled out.
  private func smallNumber(_ at: Int) -> (value: Int, end: Int)? {
    guard range.contains(at),
      let numeral = lexicon.numerals.numeral(in: tokens, at: at, before: range.upperBound),
      numeral.form == .cardinal, (1...60).contains(numeral.value),
      numeral.value == numeral.value.rounded()
    else { return nil }
    return (Int(numeral.value), numeral.tokens.upperBound)
  }

  private static let hourContext = WordSet("at around about by until till from before after since")

  /// `at about 1353 (1023 GMT)`, `at 0630`: four digits before the same time of another zone, or
  /// behind a nought.
  private func localClock(_ start: Int) -> DateReading? {
    guard width(start) == 4, isIn(start - 1, Self.hourContext), !isIn(start + 1, Self.zones),
      !isIn(start + 1, Self.hours),
      let number = digits(start, 4), number / 100 < 24, number % 100 < 60
    else { return nil }
    let isTwice =
      isMark(start + 1, "(") && (isIn(start + 3, Self.zones) || isIn(start + 5, Self.zones))
    guard isTwice || tokens.text.bytes[tokens[start].bytes.lowerBound] == UInt8(ascii: "0") else {
      return nil
    }
    return DateReading(
      start..<(start + 1), .time(hour: number / 100, minute: number % 100, of: nil))
  }

  private static let dayBefore = WordSet("today tonight tomorrow morning afternoon evening night")
  private static let behindBareHour = WordSet("on in and when for but with")

  /// `tonight at 7 on Channel 4`: which half of the day is the hearer's to know.
  private func bareHour(_ start: Int) -> DateReading? {
    guard let hour = digits(start, 2), (1...12).contains(hour), isWord(start - 1, Self.at),
      isIn(start - 2, Self.dayBefore) || word(start - 2)?.role == .weekday,
      !range.contains(start + 1) || isIn(start + 1, Self.behindBareHour)
        || isMark(start + 1, ",") || isMark(start + 1, ".") && !isGlued(start + 2)
    else { return nil }
    return DateReading(start..<(start + 1), .unknown)
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
    // `10.30 p.m.`, `9.30 in the morning` is one token.
    let parts = tokens.text.bytes[tokens[start].bytes].split(separator: UInt8(ascii: "."))
    guard parts.count == 2, parts[1].count == 2, parts[0].count <= 2,
      let hour = Int(String(decoding: parts[0], as: UTF8.self)),
      let minute = Int(String(decoding: parts[1], as: UTF8.self)), hour < 25, minute < 60,
      isIn(start + 1, Self.halves) || isPartOfDay(start + 1) || isZone(start + 1)
    else { return nil }
    return (hour, minute, start + 1)
  }

  /// `GMT`, `local time`.
  private func isZone(_ at: Int) -> Bool {
    isIn(at, Self.zones) && (!isWord(at, Self.local) || isWord(at + 1, Self.time))
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
