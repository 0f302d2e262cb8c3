/// Dates and years in digits.
extension DateScan {
  /// `11/27/2005`, `28.11.2005`, `2005-11-28`, `2019/aug/01`, `4/22`, `20161016`.
  func numericDate(_ start: Int) -> DateReading? {
    if isSum(start) { return nil }
    if start > range.lowerBound, isGlued(start), isMark(start - 1, "/") { return nil }
    return stopped(start) ?? compact(start) ?? spaced(start) ?? parted(start)
  }

  /// `13.5.2015` is one token; `4.22` only behind a word of time.
  private func stopped(_ start: Int) -> DateReading? {
    let bytes = tokens.text.bytes[tokens[start].bytes]
    guard bytes.contains(UInt8(ascii: ".")) else { return nil }
    let parts = bytes.split(separator: UInt8(ascii: "."))
    let numbers = parts.compactMap { part in Int(String(decoding: part, as: UTF8.self)) }
    guard numbers.count == parts.count else { return nil }
    let end = start + 1
    if parts.count == 3, parts[2].count == 4 || parts[2].count == 2 && parts[0].count == 2,
      parts[0].count <= 2, parts[1].count <= 2
    {
      let year = parts[2].count == 2 ? Self.century(numbers[2]) : numbers[2]
      return day(start..<end, year, numbers[1], numbers[0])
        ?? day(start..<end, year, numbers[0], numbers[1])
    }
    guard parts.count == 2, isBehindWeekday(start), parts[1].count <= 2, !isOfClock(end) else {
      return nil
    }
    return monthDay(start..<end, numbers[0], numbers[1])
  }

  /// `20161016`
  private func compact(_ start: Int) -> DateReading? {
    guard width(start) == 8, let number = digits(start, 8), (1900...2099).contains(number / 10000)
    else { return nil }
    return day(start..<(start + 1), number / 10000, number / 100 % 100, number % 100)
  }

  /// `2016 10 16`
  private func spaced(_ start: Int) -> DateReading? {
    guard let year = digits(start, 4), width(start) == 4, (1900...2099).contains(year),
      width(start + 1) == 2, width(start + 2) == 2, let month = digits(start + 1, 2),
      let last = digits(start + 2, 2)
    else { return nil }
    return day(start..<(start + 3), year, month, last)
  }

  /// Numbers parted by slashes or hyphens.
  private func parted(_ start: Int) -> DateReading? {
    let separator = start + 1
    guard isMark(separator, "/") || isDash(separator), isGlued(separator), isGlued(separator + 1),
      let first = digits(start, 4)
    else { return nil }
    let isSlash = isMark(separator, "/")
    let hasMore =
      (isMark(start + 3, "/") || isDash(start + 3)) && isGlued(start + 3) && isGlued(start + 4)
    if width(start) == 4, (1500...2099).contains(first) {
      guard let second = digits(start + 2, 2) ?? monthName(start + 2) else { return nil }
      if hasMore, let last = digits(start + 4, 2) {
        return day(start..<(start + 5), first, second, last)
      }
      return nil
    }
    guard let second = digits(start + 2, 2), width(start) <= 2 else { return nil }
    if hasMore, let last = digits(start + 4, 4), width(start + 4) == 4 || width(start + 4) == 2 {
      let year = width(start + 4) == 2 ? Self.century(last) : last
      return day(start..<(start + 5), year, first, second)
        ?? day(start..<(start + 5), year, second, first)
    }
    return isSlash ? slashed(start, first, second) : nil
  }

  private func monthName(_ at: Int) -> Int? {
    guard let word = word(at), word.role == .month else { return nil }
    return word.value
  }

  private static let before = WordSet(
    "on by since until till before after from dated of and this next friday monday tuesday wednesday thursday saturday sunday fri mon tue wed thu sat sun"
  )

  /// `4/22`: a date behind a word of time, or where it can be no fraction.
  private func slashed(_ start: Int, _ first: Int, _ second: Int) -> DateReading? {
    guard !isMark(start + 3, "/") else { return nil }
    let isEleventh = first == 9 && second == 11
    let isBehind = isCertain || isIn(start - 1, Self.before) || isBehindWeekday(start)
    let isImproper = second > 16 && second <= 31 || isMark(start - 1, ",") && second > first
    guard isEleventh || isBehind || isImproper else { return nil }
    if first == 24, second == 7 { return nil }
    return monthDay(start..<(start + 3), first, second)
      ?? (isBehind ? monthDay(start..<(start + 3), second, first) : nil)
  }

  private static let timeWords = WordSet("on in")

  /// Whether a word that dates follow stands before: "on 5.12", "this Friday 7.6".
  private func isBehindWeekday(_ start: Int) -> Bool {
    if isCertain { return true }
    let before = start - 1
    if word(before)?.role == .weekday || word(before)?.role == .step { return true }
    return isIn(before, Self.timeWords) && start + 1 == range.upperBound
      || isIn(before, Self.timeWords) && isMark(start + 1, ".") && start + 2 == range.upperBound
  }

  /// A day; an impossible one (`2/29/2019`) is no date.
  private func day(_ range: Range<Int>, _ year: Int, _ month: Int, _ day: Int) -> DateReading? {
    guard Day(year: year, month: month, day: day) != nil else { return nil }
    return DateReading(range, .date(year: year, month: month, day: day))
  }

  private func monthDay(_ range: Range<Int>, _ month: Int, _ day: Int) -> DateReading? {
    guard (1...12).contains(month), (1...Day.length(year: 2000, month: month)).contains(day) else {
      return nil
    }
    return DateReading(range, .monthDay(month: month, day: day))
  }

  // MARK: - Years

  private static let s = WordKey("s")
  private static let yearContext = WordSet(
    "in since by of until till from during before after through between early late mid and to spring summer autumn fall winter year around about circa december november fiscal ended for than"
  )
  private static let notYear = WordSet(
    "people men women children troops soldiers workers employees jobs homes houses miles km kilometers kilometres feet meters metres tons tonnes pounds dollars euros votes seats years days hours residents families refugees deaths cases others more members students fans protesters square acres barrels copies units times points m mm kg lb ft bc b.c. gmt hours hrs"
  )

  /// `2008`, `1990s`, `1977-1979`, `2014-15`, `2014/15`.
  func year(_ start: Int) -> DateReading? {
    guard let year = digits(start, 4), width(start) == 4, (1500...2099).contains(year),
      !isTied(start)
    else { return decade(start) ?? quotedYear(start) }
    if isGlued(start + 1), isWord(start + 1, Self.s) {
      guard year % 10 == 0 else { return nil }
      return decade(start..<(start + 2), year)
    }
    if let span = yearSpan(start, year) { return span }
    guard isYear(start) else { return nil }
    return DateReading(start..<(start + 1), .date(year: year, month: nil, day: nil))
  }

  private func decade(_ range: Range<Int>, _ year: Int) -> DateReading {
    let length = year % 100 == 0 ? 99 : 9
    return DateReading(
      range,
      .span(
        .date(year: year, month: nil, day: nil), .date(year: year + length, month: nil, day: nil)))
  }

  /// `the '90s`, `the 90s`
  private func decade(_ start: Int) -> DateReading? {
    guard let decade = digits(start, 2), width(start) == 2, decade % 10 == 0, isGlued(start + 1),
      isWord(start + 1, Self.s)
    else { return nil }
    let isQuoted =
      range.contains(start - 1) && isGlued(start)
      && CharacterClass.of(tokens.text.bytes, Int(tokens[start - 1].start)) == .apostrophe
    let before = word(start - 1)?.role == .part ? start - 2 : start - 1
    guard isQuoted || isWord(before, Self.the), decade >= 20 || isQuoted else { return nil }
    return self.decade((isQuoted ? start - 1 : start)..<(start + 2), 1900 + decade)
  }

  private static let yearBefore = WordSet(
    "of in since by until from before after class back summer")

  /// `in '98`, `the flood of ’74`: two digits behind an apostrophe that opens no quotation.
  private func quotedYear(_ start: Int) -> DateReading? {
    guard let year = digits(start, 2), isQuotedYear(start),
      isIn(start - 2, Self.yearBefore)
        || isIn(start - 2, Self.toWords) && isQuotedYear(start - 3),
      !isDash(start + 1), !isIn(start + 1, Self.notYear), !isPluralBehind(start)
    else { return nil }
    return DateReading(
      (start - 1)..<(start + 1), .date(year: Self.century(year), month: nil, day: nil))
  }

  /// Whether two digits stand right behind an apostrophe that stands behind a blank.
  private func isQuotedYear(_ at: Int) -> Bool {
    at - 2 >= range.lowerBound && width(at) == 2 && isGlued(at) && !isGlued(at - 1)
      && CharacterClass.of(tokens.text.bytes, Int(tokens[at - 1].start)) == .apostrophe
  }

  private func yearSpan(_ start: Int, _ year: Int) -> DateReading? {
    // "(1950 - 53)"
    let isSpaced =
      isDash(start + 1) && !isGlued(start + 1) && !isGlued(start + 2)
      && (width(start + 2) == 4 || isMark(start - 1, "(") && isMark(start + 3, ")"))
    guard isSpaced || isGlued(start + 1) && isGlued(start + 2),
      isDash(start + 1) || isMark(start + 1, "/"),
      let last = digits(start + 2, 4), !isGlued(start + 3) || tokens[start + 3].kind != .word
    else { return nil }
    let end: Int
    switch width(start + 2) {
    case 4 where isSpaced && !isYear(start + 2): return nil
    case 4: end = last
    case 2: end = year / 100 * 100 + last
    default: return nil
    }
    guard end > year, end - year < 100 else { return nil }
    // `1995-01` is a month in ISO 8601, but `2014-15` is a season.
    return DateReading(
      start..<(start + 3),
      .span(.date(year: year, month: nil, day: nil), .date(year: end, month: nil, day: nil)))
  }

  /// Whether signs or letters are glued to the digits: `$2000`, `S-2000`, `2000%`.
  private func isTied(_ at: Int) -> Bool {
    if isGlued(at), tokens[at - 1].kind == .mark {
      let mark = CharacterClass.of(tokens.text.bytes, Int(tokens[at - 1].start))
      let isOpening =
        isMark(at - 1, "(") || isMark(at - 1, "\"") || mark == .apostrophe
        || tokens[at - 1].bytes.count > 1 && mark == .other || isMark(at - 1, "[")
        || isMark(at - 1, "]") || isMark(at - 1, ",") || isMark(at - 1, ":") || isMark(at - 1, ".")
      let isDashed =
        mark == .dash
        && !(isGlued(at - 1) && tokens[at - 2].kind == .word
          && tokens[at - 2].shape.contains(.capital))
      let isSlashed = isMark(at - 1, "/") && range.contains(at - 2) && digits(at - 2, 4) != nil
      if !isOpening, !isDashed, !isSlashed { return true }
      let isMoney =
        UTF8Text.scalar(tokens.text.bytes, Int(tokens[at - 1].start)).properties
        .generalCategory == .currencySymbol
      if isMoney { return true }
    }
    if isGlued(at), tokens[at - 1].kind == .word { return true }
    if range.contains(at - 1), tokens[at - 1].kind == .mark,
      UTF8Text.scalar(tokens.text.bytes, Int(tokens[at - 1].start)).properties.generalCategory
        == .currencySymbol
    {
      return true
    }
    guard isGlued(at + 1) else { return isMark(at + 1, "%") }
    if isMark(at + 1, "%") || isMark(at + 1, ":") && isGlued(at + 2) { return true }
    if isMark(at + 1, ":") { return false }
    return tokens[at + 1].kind == .word && !isWord(at + 1, Self.s)
  }

  private static let bounds = WordSet(
    "than over least some nearly almost most up exactly only just another additional roughly approximately total all these those no resolution flight route room building bus highway"
  )
  private static let fates = WordSet(
    "dead missing injured wounded hurt homeless killed displaced damaged destroyed partly badly slightly"
  )
  private static let totals = WordSet("total toll")
  private static let labels = WordSet("windows office boeing resolution building model act")

  /// Whether four digits are a year: a word of time before them, or nothing counted behind them.
  private func isYear(_ at: Int) -> Bool {
    if isCertain { return true }
    if isIn(at + 1, Self.notYear) || isWord(at + 1, Self.or) && isIn(at + 2, Self.moreOrLess) {
      return false
    }
    if isIn(at - 1, Self.labels) || isNumberPart(at) { return false }
    if isRange(at) { return false }
    // "a total of 1567 huts"
    if isWord(at - 1, Self.of), isIn(at - 2, Self.totals) { return false }
    // "800 were destroyed and 1500 partly damaged"
    if isWord(at - 1, Self.and), digits(at - 2, 4) == nil, isIn(at + 1, Self.fates) { return false }
    if isIn(at - 1, Self.yearContext) { return true }
    if isIn(at - 1, Self.bounds) { return false }
    guard range.contains(at + 1), tokens[at + 1].kind == .word else {
      return !isDash(at + 1) || !isGlued(at + 1)
        || tokens[min(at + 2, range.upperBound - 1)].shape.contains(.capital)
    }
    if lexicon.numerals.words[tokens[at + 1].key]?.role == .scale { return false }
    // "2000 people" counts, "the 2016 summit" and "2016 Olympics" name.
    let isSmall = !tokens[at + 1].shape.contains(.capital)
    let token = tokens[at + 1]
    let isPlural =
      tokens.text.bytes[Int(token.end) - 1] == UInt8(ascii: "s") && token.bytes.count > 3
    return !(isSmall && isPlural) || isIn(at - 1, Self.theWords) || isNamedYear(at)
  }

  /// "the historic 1910 floods": one word between the article and a year of our times.
  private func isNamedYear(_ at: Int) -> Bool {
    guard let year = digits(at, 4), (1900...2029).contains(year), isIn(at - 2, Self.theWords),
      tokens[at - 1].kind == .word
    else { return false }
    return !isIn(at - 1, Self.counting)
  }

  private static let or = WordKey("or")
  private static let moreOrLess = WordSet(
    "more less fewer so greater higher lower above below over")
  private static let counting = WordSet("first last next other remaining estimated")

  private static let theWords = WordSet("the a an its his their this that")

  /// Whether "between 1500 and 2000 people" or a grouped number goes on.
  private func isNumberPart(_ at: Int) -> Bool {
    if range.contains(at - 1), tokens[at - 1].kind == .number, !isMark(at - 1, ",") { return true }
    guard range.contains(at + 1) else { return false }
    return tokens[at + 1].kind == .number && width(at + 1) == 3
  }

  private static let toWords = WordSet("to and or")

  /// "1500 to 2000 people" is no pair of years.
  private func isRange(_ at: Int) -> Bool {
    guard isIn(at + 1, Self.toWords), digits(at + 2, 4) != nil else {
      return isIn(at - 1, Self.toWords) && isPluralBehind(at)
    }
    return isPluralBehind(at + 2)
  }

  private func isPluralBehind(_ at: Int) -> Bool {
    guard range.contains(at + 1), tokens[at + 1].kind == .word else { return false }
    if isIn(at + 1, Self.notYear) { return true }
    let token = tokens[at + 1]
    return !token.shape.contains(.capital) && token.bytes.count > 3
      && tokens.text.bytes[Int(token.end) - 1] == UInt8(ascii: "s")
  }
}
