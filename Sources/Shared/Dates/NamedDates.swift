/// Feasts, seasons, nth weekdays, times of day; what stands around a date and belongs to it.
extension DateScan {
  private static let inWord = WordSet("in of")

  /// A feast with its year: `Easter 2018`, `independence day of this year`.
  func named(_ match: Phrases<DateExpression>.Match) -> DateReading? {
    let tokens = match.tokens
    guard case .feast(let feast, _, _) = match.value else {
      return DateReading(tokens, match.value)
    }
    if case .fixed = feast, !self.tokens[tokens.lowerBound].shape.contains(.capital),
      tokens.count == 1, width(tokens.lowerBound) < 5
    {
      return nil
    }
    if let (year, end) = yearBehind(tokens.upperBound) {
      return DateReading(tokens.lowerBound..<end, .feast(feast, year: year, step: nil))
    }
    var at = tokens.upperBound
    if isIn(at, Self.inWord) { at += 1 }
    if let step = word(at), step.role == .step, word(at + 1)?.value == 365 {
      return DateReading(
        tokens.lowerBound..<(at + 2), .feast(feast, year: nil, step: step.value))
    }
    if isNewYear(tokens) { return nil }
    return DateReading(tokens, match.value)
  }

  private static let new = WordKey("new")
  private static let year = WordKey("year")

  /// "a new year" is a feast only where it ends the phrase with capitals.
  private func isNewYear(_ range: Range<Int>) -> Bool {
    range.count == 2 && isWord(range.lowerBound, Self.new)
      && isWord(range.lowerBound + 1, Self.year)
      && !tokens[range.lowerBound].shape.contains(.capital)
      && !isIn(range.lowerBound - 1, Self.before)
  }

  private static let before = WordSet("before after")

  /// `spring 2016`, `the summer of 1999`; a season alone needs a word of time.
  func season(_ start: Int) -> DateReading? {
    guard let season = word(start), season.role == .season else { return nil }
    if let (year, end) = yearBehind(start + 1),
      !isIn(start, Self.verbs) || isWord(start + 1, Self.of) || digits(start + 1, 4) != nil
    {
      return DateReading(start..<end, .season(month: season.value, year: year, step: nil))
    }
    guard isIn(start - 1, Self.seasonContext),
      !isIn(start, Self.verbs) || !range.contains(start + 1) || tokens[start + 1].kind == .mark
    else { return nil }
    return DateReading(start..<(start + 1), .season(month: season.value, year: nil, step: nil))
  }

  /// `the end of the year`: the unit is this one.
  func edge(_ at: Int) -> DateReading? {
    guard isWord(at - 1, Self.the), isWord(at - 2, Self.ofWord), isIn(at - 3, Self.edges),
      let word = word(at), let unit = DateExpression.Unit(rawValue: word.value), width(at) > 3
    else { return nil }
    return DateReading((at - 1)..<(at + 1), .period(unit, step: 0))
  }

  private static let verbs = WordSet("fall spring")
  private static let seasonContext = WordSet("in since until by during early late mid")

  /// `the first Friday in this month`, `the second Monday of next month`, `third Tuesday`.
  func nthWeekday(_ start: Int) -> DateReading? {
    guard let numeral = lexicon.numerals.numeral(in: tokens, at: start, before: range.upperBound),
      numeral.form == .ordinal, (1...5).contains(numeral.value),
      let weekday = word(numeral.tokens.upperBound), weekday.role == .weekday
    else { return nil }
    var at = numeral.tokens.upperBound + 1
    let nth = Int(numeral.value)
    guard isIn(at, Self.inWord) else {
      return DateReading(
        start..<at, .nth(nth, weekday: weekday.value, month: nil, year: nil, step: nil))
    }
    at += 1
    if isWord(at, Self.the) { at += 1 }
    if let step = word(at), step.role == .step, word(at + 1)?.value == 30 {
      return DateReading(
        start..<(at + 2),
        .nth(nth, weekday: weekday.value, month: nil, year: nil, step: step.value))
    }
    guard let month = word(at), month.role == .month else { return nil }
    let year = yearBehind(at + 1)
    return DateReading(
      start..<(year?.end ?? at + 1),
      .nth(nth, weekday: weekday.value, month: month.value, year: year?.year, step: nil))
  }

  // MARK: - Times of day

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

  // MARK: - What belongs to a date

  /// `5-7 April`, `March 5-7`: the days between.
  func addSpan(_ reading: inout DateReading) {
    guard case .monthDay(let month, .some(let day)) = reading.expression else {
      return addDayBefore(&reading)
    }
    let at = reading.tokens.upperBound
    if isDash(at), isGlued(at), isGlued(at + 1), let last = dayNumber(at + 1, spelled: false),
      last.day > day
    {
      let year = yearBehind(last.end)
      let from: DateExpression
      let to: DateExpression
      if let year {
        from = .date(year: year.year, month: month, day: day)
        to = .date(year: year.year, month: month, day: last.day)
      } else {
        from = .monthDay(month: month, day: day)
        to = .monthDay(month: month, day: last.day)
      }
      reading.tokens = reading.tokens.lowerBound..<(year?.end ?? last.end)
      reading.expression = .span(from, to)
      return
    }
    addDayBefore(&reading)
  }

  private static let to = WordSet("to and through")

  /// `5-6 April 2016` begins with a day alone.
  private func addDayBefore(_ reading: inout DateReading) {
    let at = reading.tokens.lowerBound
    guard at >= range.lowerBound + 2, isDash(at - 1), isGlued(at), isGlued(at - 1),
      let first = digits(at - 2, 2), (1...31).contains(first), tokens[at].kind == .number
    else { return }
    switch reading.expression {
    case .date(let year, .some(let month), .some(let day)) where first < day:
      reading.expression = .span(
        .date(year: year, month: month, day: first), reading.expression)
    case .monthDay(let month, .some(let day)) where first < day:
      reading.expression = .span(.monthDay(month: month, day: first), reading.expression)
    default: return
    }
    reading.tokens = (at - 2)..<reading.tokens.upperBound
  }

  private static let edges = WordSet("end beginning start middle eve hours close turn")
  private static let ofWord = WordKey("of")
  private static let articles = WordSet("a an the")
  private static let shades = WordSet("early late mid")

  /// Takes the words before a date that belong to it: `early November`, `the end of last year`,
  /// `the 1990s`, `mid-January`.
  func widen(_ reading: inout DateReading, from start: Int) {
    var first = reading.tokens.lowerBound
    let isVague = first
    if isDash(first - 1), isIn(first - 2, Self.shades), first - 2 >= start {
      first -= 2
    } else if isIn(first - 1, Self.shades), first - 1 >= start {
      first -= 1
    }
    if isIn(first - 1, Self.articles), isWord(first - 2, Self.ofWord), isIn(first - 3, Self.edges) {
      first -= 1
    }
    if isWord(first - 1, Self.ofWord), isIn(first - 2, Self.edges), first - 2 >= start {
      first -= 2
      if isIn(first - 1, Self.shades), first - 1 >= start { first -= 1 }
    } else if isWord(first - 1, Self.the), takesArticle(reading.expression) || first < isVague,
      first - 1 >= start
    {
      first -= 1
    }
    if isWord(first - 1, Self.the), isIn(first, Self.edges), first - 1 >= start { first -= 1 }
    reading.tokens = first..<reading.tokens.upperBound
  }

  private func takesArticle(_ expression: DateExpression) -> Bool {
    switch expression {
    case .period, .stretch, .dayOfMonth, .nth, .unknown, .dayOfPeriod: true
    default: false
    }
  }
}
