/// Dates that are told from the day of writing, or from another date.
extension DateScan {
  private static let ago = WordSet("ago earlier")
  private static let later = WordSet("later hence")
  private static let before = WordKey("before")
  private static let after = WordSet("after from following")
  private static let now = WordKey("now")
  private static let inWord = WordKey("in")
  private static let future = WordSet(
    "will 'll shall going expected due set plans plan scheduled would leave be back")
  private static let few = WordSet("few")

  // MARK: - Weekdays

  /// `Friday`, `Thursday the 21st`, `Monday 19 December`, `Friday next week`, `Tue May 9`.
  func weekday(_ start: Int) -> DateReading? {
    guard let name = word(start)?.value, isWeekdayName(start) else { return nil }
    return weekday(start, start, name, step: nil)
  }

  /// "Sun", "Sat", "Wed" and "Mon" are also other words; with a stop or a number they are days.
  private func isWeekdayName(_ at: Int) -> Bool {
    if width(at) > 5 { return true }
    if tokens[at].shape.contains(.stop) { return true }
    let next = at + 1
    let hasDate =
      digits(next, 2) != nil || word(next)?.role == .month
      || isMark(next, ",") && (digits(next + 1, 2) != nil || word(next + 1)?.role == .month)
    let value = word(at)?.value ?? 0
    if hasDate { return true }
    return tokens[at].shape.contains(.capital) && ![3, 6, 7].contains(value)
      && range.contains(next) && !tokens[next].shape.contains(.capital) || word(next)?.role == .step
  }

  /// What follows a weekday that begins at `at`; the reading begins at `start`.
  private func weekday(
    _ start: Int, _ at: Int, _ weekday: Int, step: Int?
  ) -> DateReading? {
    var next = at + 1
    if isMark(next, "."), isGlued(next) { next += 1 }
    let behind = isMark(next, ",") || isMark(next, "(") || isDash(next) ? next + 1 : next
    if let reading = inner(start, behind, at + 1) { return reading }
    let first = isWord(next, Self.the) ? next + 1 : next
    if let day = dayNumber(next),
      isDayAlone(first) || day.isOrdinal && !isBeforeNoun(first, day.end)
    {
      return DateReading(start..<day.end, .dayOfMonth(day.day, weekday: weekday))
    }
    if let week = word(next), week.role == .step, word(next + 1)?.value == 7 {
      return DateReading(start..<(next + 2), .weekdayOfWeek(weekday, week: week.value))
    }
    // Only where no step came before: a chain of dates must not nest without end.
    if step == nil, let counted = countedDate(isMark(next, ",") ? next + 1 : next) {
      return DateReading(
        start..<counted.tokens.upperBound, counted.expression, duration: counted.duration)
    }
    return DateReading(start..<(at + 1), .weekday(weekday, step: step))
  }

  /// "On Sunday the second man": a spelled ordinal that counts what stands behind it.
  private func isBeforeNoun(_ at: Int, _ end: Int) -> Bool {
    digits(at, 2) == nil && range.contains(end) && tokens[end].kind == .word
  }

  /// "Monday 21!": a day where the sentence ends behind it.
  private func isDayAlone(_ at: Int) -> Bool {
    guard digits(at, 2) != nil, range.contains(at + 1) else { return digits(at, 2) != nil }
    return tokens[at + 1].kind == .mark && !isGlued(at + 2) && !isMark(at + 1, "%")
      && !isMark(at + 1, ":")
  }

  /// A month and day behind a weekday.
  private func inner(_ start: Int, _ at: Int, _ end: Int) -> DateReading? {
    guard range.contains(at) else { return nil }
    let inside = tokens[at].kind == .number ? numericDate(at) ?? dayFirst(at) : monthOrDay(at)
    guard let inside else { return nil }
    if case .monthDay(_, nil) = inside.expression { return nil }
    var last = inside.tokens.upperBound
    if isMark(at - 1, "("), isMark(last, ")") { last += 1 }
    return DateReading(start..<last, inside.expression)
  }

  private func monthOrDay(_ at: Int) -> DateReading? {
    word(at)?.role == .month ? monthFirst(at) : dayFirst(at)
  }

  // MARK: - Steps

  private static let couple = WordSet("few several couple")
  private static let daysOfYear = WordSet("days weeks months years decades")

  /// `last week`, `this Friday`, `next month`, `the past two weeks`, `last spring`, `next Easter`.
  func step(_ start: Int) -> DateReading? {
    guard var value = word(start)?.value else { return nil }
    var at = start + 1
    let isNear = isIn(start, Self.nearest)
    if value == 0, word(at)?.role == .step, isIn(at, Self.nearest) {
      value = word(at)!.value
      at += 1
      return nearWeekday(start, at, value)
    }
    if isNear, let reading = nearWeekday(start, at, value) { return reading }
    if let day = lexicon.days.longest(in: tokens, at: at, before: range.upperBound),
      case .feast(let feast, _, _) = day.value
    {
      return DateReading(start..<day.tokens.upperBound, .feast(feast, year: nil, step: value))
    }
    if value == 0, let inside = inner(start, at, at) { return inside }
    guard let word = word(at) else { return stretch(start, at, value) }
    switch word.role {
    case .weekday: return weekday(start, at, word.value, step: value)
    case .month:
      return monthStep(start, at, word.value, value)
    case .season:
      return DateReading(start..<(at + 1), .season(month: word.value, year: nil, step: value))
    case .unit: return unitStep(start, at, word, value)
    default: return stretch(start, at, value)
    }
  }

  private static let nearest = WordSet("past coming upcoming")

  /// "this past Wednesday", "the coming Thursday": the nearest one.
  private func nearWeekday(_ start: Int, _ at: Int, _ value: Int) -> DateReading? {
    guard let word = word(at), word.role == .weekday else { return nil }
    return DateReading(start..<(at + 1), .weekday(word.value, step: value < 0 ? -2 : 2))
  }

  /// `last June`, `last Sept. 13`: the June before, the day in it.
  private func monthStep(_ start: Int, _ at: Int, _ month: Int, _ value: Int) -> DateReading? {
    guard tokens[at].shape.contains(.capital) || width(at) > 4 else { return nil }
    if let day = monthFirst(at), case .monthDay(_, .some) = day.expression {
      return DateReading(start..<day.tokens.upperBound, day.expression)
    }
    return DateReading(start..<(at + 1), .monthDay(month: month, day: nil))
  }

  private static let plural = UInt8(ascii: "s")

  private func isPlural(_ at: Int) -> Bool {
    tokens.text.bytes[Int(tokens[at].end) - 1] | 0x20 == Self.plural
  }

  private func unitStep(_ start: Int, _ at: Int, _ word: DateWord, _ value: Int) -> DateReading? {
    guard !isPlural(at), let unit = DateExpression.Unit(rawValue: word.value) else {
      return DateReading(start..<(at + 1), .unknown)
    }
    if unit == .week, let weekday = weekdayBehind(at + 1) {
      return DateReading(start..<weekday.end, .weekdayOfWeek(weekday.day, week: value))
    }
    return DateReading(start..<(at + 1), .period(unit, step: value))
  }

  /// `next week Mon`, `previous week - Monday`
  private func weekdayBehind(_ start: Int) -> (day: Int, end: Int)? {
    let at = isDash(start) ? start + 1 : start
    guard let word = word(at), word.role == .weekday else { return nil }
    return (word.value, at + 1)
  }

  /// `the past two weeks`, `the last few days`
  private func stretch(_ start: Int, _ at: Int, _ value: Int) -> DateReading? {
    guard value != 0, range.contains(at) else { return nil }
    var next = at
    var count: Int?
    if let numeral = lexicon.numerals.numeral(in: tokens, at: at, before: range.upperBound),
      numeral.form == .cardinal, numeral.value < 1000, numeral.value == numeral.value.rounded()
    {
      count = Int(numeral.value)
      next = numeral.tokens.upperBound
    } else if isIn(at, Self.couple) {
      next = at + 1
      if isWord(next, Self.of) { next += 1 }
    } else {
      return nil
    }
    guard let word = word(next), word.role == .unit || word.role == .clock else { return nil }
    let duration = at..<(next + 1)
    guard let count, let unit = DateExpression.Unit(rawValue: word.value), word.role == .unit else {
      return DateReading(start..<(next + 1), .unknown, duration: duration)
    }
    let step = DateExpression.Step(count: value * count, unit: unit)
    return DateReading(start..<(next + 1), .stretch(step), duration: duration)
  }

  // MARK: - So many units ago

  /// A counted date that begins at a word or number: `two weeks ago`, `a year later`.
  func counted(_ start: Int) -> DateReading? { countedDate(start) }

  /// `two weeks ago`, `2 years 1 month 21 days ago`, `three days after Christmas`, `in two days`.
  func countedDate(_ start: Int) -> DateReading? {
    var at = start
    var steps: [DateExpression.Step] = []
    var isClock = false
    for count in 1...6 {
      guard let (step, end) = step(at, isFirst: count == 1) else { break }
      if let step { steps.append(step) } else { isClock = true }
      at = end
      if isWord(at, Self.and), count < 3 { at += 1 }
    }
    guard at > start, !steps.isEmpty || isClock else { return nil }
    if isWord(at - 1, Self.and) { at -= 1 }
    let duration = start..<at
    if isIn(at, Self.ago) {
      let past = steps.map { DateExpression.Step(count: -$0.count, unit: $0.unit) }
      return DateReading(
        start..<(at + 1), isClock ? .unknown : .offset(past, from: nil), duration: duration)
    }
    guard !isClock else { return nil }
    if isIn(at, Self.later) {
      return DateReading(start..<(at + 1), .offset(steps, from: nil), duration: duration)
    }
    return anchored(start, at, steps, duration) ?? upcoming(start, at, steps, duration)
  }

  /// `21 days`, `a week`, `few months`; a nil step is of the clock.
  private func step(_ start: Int, isFirst: Bool) -> (DateExpression.Step?, end: Int)? {
    guard range.contains(start) else { return nil }
    var count = 1.0
    var at = start
    if let numeral = lexicon.numerals.numeral(in: tokens, at: at, before: range.upperBound),
      numeral.form == .cardinal
    {
      count = numeral.value
      at = numeral.tokens.upperBound
    } else if isFirst, isWord(at, Self.a) || isWord(at, Self.an) {
      at += 1
      if isIn(at, Self.few) || isWord(at, Self.coupleWord) {
        count = isIn(at, Self.few) ? 3 : 2
        at += 1
        if isWord(at, Self.of) { at += 1 }
      }
    } else if isFirst, isIn(at, Self.few) {
      count = 3
      at += 1
    } else {
      return nil
    }
    guard let word = word(at) else { return nil }
    if word.role == .clock { return (nil, at + 1) }
    if word.role == .weekday, isPlural(at), count == count.rounded() {
      return (DateExpression.Step(count: Int(min(count, 999)), unit: .week), at + 1)
    }
    guard word.role == .unit, let unit = DateExpression.Unit(rawValue: word.value), count < 10000
    else { return nil }
    return (DateExpression.Step(count: Int(count), unit: unit), at + 1)
  }

  private static let a = WordKey("a")
  private static let an = WordKey("an")
  private static let coupleWord = WordKey("couple")

  /// `two days from tomorrow`, `3 weeks after Christmas`, `5 days before new year`.
  private func anchored(
    _ start: Int, _ at: Int, _ steps: [DateExpression.Step], _ duration: Range<Int>
  ) -> DateReading? {
    let isBefore = isWord(at, Self.before)
    guard isBefore || isIn(at, Self.after), range.contains(at + 1) else { return nil }
    if isWord(at + 1, Self.now) {
      return sundays(start, at, steps, duration)
    }
    guard let origin = date(from: at + 1) else { return nil }
    let signed = steps.map {
      DateExpression.Step(count: isBefore ? -$0.count : $0.count, unit: $0.unit)
    }
    return DateReading(
      start..<origin.tokens.upperBound, .offset(signed, from: origin.expression),
      duration: duration)
  }

  /// `two Sundays from now`
  private func sundays(
    _ start: Int, _ at: Int, _ steps: [DateExpression.Step], _ duration: Range<Int>
  ) -> DateReading {
    guard let word = word(at - 1), word.role == .weekday, let step = steps.first else {
      return DateReading(start..<(at + 2), .offset(steps, from: nil), duration: duration)
    }
    let first = DateExpression.weekday(word.value, step: 2)
    return DateReading(
      start..<(at + 2),
      .offset([DateExpression.Step(count: step.count - 1, unit: .week)], from: first))
  }

  private func date(from at: Int) -> DateReading? {
    if let day = lexicon.days.longest(in: tokens, at: at, before: range.upperBound) {
      return DateReading(day.tokens, day.value)
    }
    if tokens[at].kind == .number { return numericDate(at) ?? dayFirst(at) ?? year(at) }
    guard let word = word(at) else { return nil }
    switch word.role {
    case .month: return monthFirst(at)
    case .weekday:
      return inner(at, at + 1, at + 1)
        ?? DateReading(at..<(at + 1), .weekday(word.value, step: nil))
    case .step: return step(at)
    default: return nil
    }
  }

  /// `in two weeks`, where the sentence speaks of the future.
  private func upcoming(
    _ start: Int, _ at: Int, _ steps: [DateExpression.Step], _ duration: Range<Int>
  ) -> DateReading? {
    guard isWord(start - 1, Self.inWord), !isWord(at, Self.of),
      !range.contains(at) || tokens[at].kind == .mark || isIn(at, Self.future),
      isCertain
        || (max(range.lowerBound, start - 12)..<start).contains(where: { isIn($0, Self.future) })
        || isQuestion
    else { return nil }
    return DateReading((start - 1)..<at, .offset(steps, from: nil), duration: duration)
  }

  private var isQuestion: Bool { isMark(range.upperBound - 1, "?") }
}
