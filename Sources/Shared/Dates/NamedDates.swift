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
}
