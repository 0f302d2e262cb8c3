/// Dates that name months, days and years.
extension DateScan {
  static let of = WordKey("of")
  static let the = WordKey("the")
  static let and = WordKey("and")
  static let on = WordKey("on")
  private static let suffixes = WordSet("st nd rd th")
  private static let dayWord = WordKey("day")

  // MARK: - Pieces

  /// A day of the month: `2`, `02`, `2nd`, `twenty-first`, `the tenth`.
  func dayNumber(_ start: Int, spelled: Bool = true) -> (day: Int, end: Int, isOrdinal: Bool)? {
    var at = start
    if isWord(at, Self.the) { at += 1 }
    if let day = digits(at, 2) {
      guard (1...31).contains(day) else { return nil }
      let hasSuffix = isGlued(at + 1) && isIn(at + 1, Self.suffixes)
      return (day, hasSuffix ? at + 2 : at + 1, hasSuffix)
    }
    guard spelled, range.contains(at), tokens[at].kind == .word,
      let numeral = lexicon.numerals.numeral(in: tokens, at: at, before: range.upperBound),
      numeral.form != .fraction, !numeral.hasArticle, (1...31).contains(numeral.value),
      numeral.value == numeral.value.rounded()
    else { return nil }
    return (Int(numeral.value), numeral.tokens.upperBound, numeral.form == .ordinal)
  }

  /// A year: `2016`, `'16` behind an apostrophe, `nineteen eighty-six`, `two thousand and
  /// eighteen`.
  func yearNumber(_ at: Int) -> (year: Int, end: Int)? {
    if let year = digits(at, 4), width(at) == 4, (1000...2999).contains(year) {
      return isGlued(at + 1) && isDigitMark(at + 1) ? nil : (year, at + 1)
    }
    return spelledYear(at)
  }

  /// Whether a mark at `at` goes on with digits: `2016.5`, `2016:10`.
  private func isDigitMark(_ at: Int) -> Bool {
    guard range.contains(at), tokens[at].kind == .mark, isGlued(at + 1) else { return false }
    return isMark(at, ":") && tokens[at + 1].kind == .number
  }

  private static let zeros = WordSet("zero oh o nought")

  /// `nineteen eighty-six`, `nineteen zero one`, `two thousand and eighteen`, `nineteen hundred
  /// ninety three`.
  private func spelledYear(_ at: Int) -> (year: Int, end: Int)? {
    guard range.contains(at), tokens[at].kind == .word,
      let first = lexicon.numerals.words[tokens[at].key],
      first.role == .teen || first.role == .tens || first.role == .digit
    else { return nil }
    let limit = range.upperBound
    if first.role == .digit
      || lexicon.numerals.words[tokens[min(at + 1, limit - 1)].key]?.role == .hundred
    {
      guard let whole = lexicon.numerals.numeral(in: tokens, at: at, before: limit),
        (1500...2099).contains(whole.value), whole.form == .cardinal
      else { return nil }
      return (Int(whole.value), whole.tokens.upperBound)
    }
    guard (15...20).contains(first.value), range.contains(at + 1) else { return nil }
    if isIn(at + 1, Self.zeros), range.contains(at + 2),
      let last = lexicon.numerals.words[tokens[at + 2].key], last.role == .digit
    {
      return (Int(first.value) * 100 + Int(last.value), at + 3)
    }
    guard let rest = lexicon.numerals.numeral(in: tokens, at: at + 1, before: limit),
      rest.form == .cardinal, !rest.hasDigits, (10...99).contains(rest.value)
    else { return nil }
    return (Int(first.value) * 100 + Int(rest.value), rest.tokens.upperBound)
  }

  /// The year behind a day or month: `, 2016`, ` 2016`, ` of 1995`; two digits behind an
  /// apostrophe.
  func yearBehind(_ start: Int) -> (year: Int, end: Int)? {
    var at = start
    if isMark(at, ",") || isWord(at, Self.of) { at += 1 }
    guard range.contains(at) else { return nil }
    if let (year, end) = yearNumber(at), (1500...2099).contains(year) {
      // `June 5, 2000 people`: grouped or counted numbers are no years; a comma makes it one.
      return (year, end)
    }
    return nil
  }

  /// Whether the month's name at `at` is sure to be one: "may" and "march" are also verbs.
  private func isMonthName(_ at: Int) -> Bool {
    guard let word = word(at), word.role == .month else { return false }
    if tokens[at].shape.contains(.capital) { return true }
    return width(at) > 4 && word.value != 3
  }

  /// "may" and "march" without a capital are months only before an ordinal or a year.
  private func isVerb(_ at: Int) -> Bool {
    guard let month = word(at)?.value, month == 3 || month == 5 else { return false }
    guard !tokens[at].shape.contains(.capital) else { return false }
    if let day = dayNumber(at + 1) { return !day.isOrdinal && yearBehind(day.end) == nil }
    return yearBehind(at + 1) == nil
  }

  // MARK: - Month first

  /// `Oct. 2`, `March 1, 2017`, `September the twenty-first nineteen seventy-eight`, `May 2013`,
  /// `February`.
  func monthFirst(_ start: Int) -> DateReading? {
    guard let month = word(start)?.value else { return nil }
    if isVerb(start) { return nil }
    if isMonthName(start), isWord(start + 1, Self.of), let (year, end) = yearBehind(start + 1) {
      return DateReading(start..<end, .date(year: year, month: month, day: nil))
    }
    var at = start + 1
    if isMark(at, "."), isGlued(at) || digits(at + 1, 2) != nil { at += 1 }
    if isMark(at, "/") || isDash(at), isGlued(at), isGlued(at + 1), digits(at + 1, 2) != nil {
      at += 1
    }
    if isMark(at, ","), digits(at + 1, 4) != nil, width(at + 1) == 4 { at += 1 }
    if digits(at, 4) != nil, width(at) == 4, let (year, end) = yearNumber(at) {
      return DateReading(start..<end, .date(year: year, month: month, day: nil))
    }
    if let day = dayNumber(at), day.day <= Day.length(year: 2000, month: month),
      !isCount(day.end, day.isOrdinal, at)
    {
      return withYear(start, day.end, month, day.day)
    }
    guard isMonthName(start), isCertain || isBareMonth(start) else { return nil }
    if let (year, end) = yearBehind(start + 1) {
      return DateReading(start..<end, .date(year: year, month: month, day: nil))
    }
    return DateReading(start..<(start + 1), .monthDay(month: month, day: nil))
  }

  /// "May 14 people": digits behind a month that count what follows are rare; only units and
  /// percent show it.
  private func isCount(_ end: Int, _ isOrdinal: Bool, _ start: Int) -> Bool {
    guard !isOrdinal, range.contains(end) else { return false }
    if isMark(end, "%")
      || isMark(end, ".") && isGlued(end) && isGlued(end + 1) && tokens[end + 1].kind == .number
    {
      return true
    }
    if tokens[start].kind == .word, !tokens[start].shape.contains(.first) {
      return !endsSpelledDay(end)
    }
    return isGlued(end) && tokens[end].kind == .word
  }

  /// Spelled-out days without a suffix ("May twenty one") are days only where nothing is counted.
  private func endsSpelledDay(_ end: Int) -> Bool {
    guard range.contains(end) else { return true }
    return tokens[end].kind == .mark || yearBehind(end) != nil
  }

  private func withYear(_ start: Int, _ end: Int, _ month: Int, _ day: Int) -> DateReading {
    let twoDigits = isMark(end, ",") ? digits(end + 1, 2) : nil
    if let (year, last) = yearBehind(end) {
      return DateReading(start..<last, .date(year: year, month: month, day: day))
    }
    if let twoDigits, width(end + 1) == 2, !isMark(end + 2, ":"), range.upperBound <= end + 3 {
      return DateReading(
        start..<(end + 2), .date(year: Self.century(twoDigits), month: month, day: day))
    }
    if isMark(end, "/") || isDash(end), isGlued(end), isGlued(end + 1),
      let (year, last) = yearNumber(end + 1)
    {
      return DateReading(start..<last, .date(year: year, month: month, day: day))
    }
    if let year = digits(end, 2), width(end) == 2, start + 2 == end || isGlued(end) == false,
      range.upperBound == end + 1 || isBeforeVerb(end + 1)
    {
      return DateReading(
        start..<(end + 1), .date(year: Self.century(year), month: month, day: day))
    }
    return DateReading(start..<end, .monthDay(month: month, day: day))
  }

  private static let was = WordSet("was is")
  private func isBeforeVerb(_ at: Int) -> Bool { isIn(at, Self.was) }

  private static let monthContext = WordSet(
    "in of since last next this until till by from during before after early late mid through between to every each for on when around and or until previous"
  )

  /// "May", "March" and abbreviations alone need a word of time before them.
  private func isBareMonth(_ at: Int) -> Bool {
    guard let word = word(at) else { return false }
    let isSure = width(at) > 4 && word.value != 3 && word.value != 5 && word.value != 8
    let before = at - 1
    if isDash(before) { return range.contains(before - 1) && isIn(before - 1, Self.monthContext) }
    if isSure {
      // `April Smith`, `June Carter`: a name's second word has a capital too.
      let isFirstName =
        [4, 6].contains(word.value) && range.contains(at + 1)
        && tokens[at + 1].kind == .word && tokens[at + 1].shape.contains(.capital)
      return !isFirstName || isIn(before, Self.monthContext)
    }
    guard isIn(before, Self.monthContext) else { return false }
    let next = at + 1
    return !range.contains(next) || tokens[next].kind != .word
      || !tokens[next].shape.contains(.capital) || self.word(next) != nil
  }

  /// `Oct2`, `Dec31`
  func gluedMonth(_ start: Int) -> DateReading? {
    let token = tokens[start]
    guard token.kind == .word, token.shape.contains(.digit), token.bytes.count <= 11 else {
      return nil
    }
    let bytes = tokens.text.bytes
    guard let first = token.bytes.first(where: { bytes[$0] &- 0x30 < 10 }),
      first > token.bytes.lowerBound,
      let month = lexicon.words[WordKey(bytes, token.bytes.lowerBound..<first)],
      month.role == .month, token.bytes.upperBound - first <= 2
    else { return nil }
    var day = 0
    for at in first..<token.bytes.upperBound {
      guard bytes[at] &- 0x30 < 10 else { return nil }
      day = day * 10 + Int(bytes[at] &- 0x30)
    }
    guard (1...31).contains(day) else { return nil }
    return withYear(start, start + 1, month.value, day)
  }

  // MARK: - Day first

  /// `28 November 2005`, `4th of July of 1995`, `the tenth of September, two thousand`,
  /// `23-2020-September`.
  func dayFirst(_ start: Int) -> DateReading? {
    guard let day = dayNumber(start), !isSum(start) else { return nil }
    var at = day.end
    if isWord(at, Self.dayWord), day.isOrdinal { at += 1 }
    let hasOf = isWord(at, Self.of)
    if hasOf { at += 1 }
    if isDash(at) || isMark(at, "/"), isGlued(at), isGlued(at + 1) { at += 1 }
    if hasOf, let reading = dayOfPeriod(start, at, day.day) { return reading }
    if let year = digits(at, 4), width(at) == 4, isDash(at + 1), let month = word(at + 2),
      month.role == .month
    {
      return DateReading(start..<(at + 3), .date(year: year, month: month.value, day: day.day))
    }
    guard let month = word(at), month.role == .month,
      isMonthName(at) || hasOf || day.isOrdinal || isKnownShort(at),
      day.day <= Day.length(year: 2000, month: month.value),
      tokens[start].kind == .number || day.isOrdinal || isSpelledDay(start, at)
    else { return nil }
    var end = at + 1
    if isMark(end, "."), isGlued(end), range.contains(end + 1), digits(end + 1, 4) != nil {
      end += 1
    }
    if isDash(end) || isMark(end, "/"), isGlued(end), isGlued(end + 1),
      let (year, last) = yearNumber(end + 1) ?? shortYear(end + 1)
    {
      return DateReading(start..<last, .date(year: year, month: month.value, day: day.day))
    }
    return withYear(start, end, month.value, day.day)
  }

  /// A small three-letter month behind digits: `14 nov`.
  private func isKnownShort(_ at: Int) -> Bool {
    tokens[at - 1].kind == .number && word(at)?.value != 5 && word(at)?.value != 3
  }

  private func isSpelledDay(_ start: Int, _ month: Int) -> Bool {
    yearBehind(month + 1) != nil
  }

  private func shortYear(_ at: Int) -> (year: Int, end: Int)? {
    guard let year = digits(at, 2), width(at) == 2 else { return nil }
    return (Self.century(year), at + 1)
  }

  /// `20th of next month`
  private func dayOfPeriod(_ start: Int, _ at: Int, _ day: Int) -> DateReading? {
    var next = at
    if isWord(next, Self.the) { next += 1 }
    guard let step = word(next), step.role == .step, word(next + 1)?.value == 30,
      word(next + 1)?.role == .unit
    else { return nil }
    return DateReading(start..<(next + 2), .dayOfPeriod(day, step: step.value))
  }

  /// The year of two digits: up to 29 of this century, the others of the last.
  static func century(_ year: Int) -> Int { year < 30 ? 2000 + year : 1900 + year }
}
