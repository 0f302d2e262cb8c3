/// What stands around a date and belongs to it: spans of days, shades, edges, articles.
extension DateScan {
  /// `5-7 April`, `March 5-7`: the days between.
  func addSpan(_ reading: inout DateReading) {
    guard case .monthDay(let month, .some(let day)) = reading.expression else {
      addLastMonth(&reading)
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
    if addOtherDay(&reading, month, day) { return }
    addDayBefore(&reading)
  }

  private static let others = WordSet("or and to through")
  private static let behindDay = WordSet(
    "in on at for after when before if as because but by from with unless")

  /// `February 15 or 16`: another day of the month, where nothing follows that it could count.
  private func addOtherDay(_ reading: inout DateReading, _ month: Int, _ day: Int) -> Bool {
    let at = reading.tokens.upperBound
    guard isIn(at, Self.others), tokens[at - 1].kind == .number,
      let last = dayNumber(at + 1, spelled: false), last.day > day, last.end == at + 2,
      !range.contains(at + 2) || isIn(at + 2, Self.behindDay)
        || tokens[at + 2].kind == .mark && !isGlued(at + 3) && !isMark(at + 2, "%")
    else { return false }
    reading.tokens = reading.tokens.lowerBound..<last.end
    reading.expression = .span(
      .monthDay(month: month, day: day), .monthDay(month: month, day: last.day))
    return true
  }

  /// `January-March`, `June–August 2010`: the months between.
  private func addLastMonth(_ reading: inout DateReading) {
    let at = reading.tokens.upperBound
    guard case .monthDay(let first, nil) = reading.expression, isDash(at), isGlued(at),
      isGlued(at + 1), let last = word(at + 1), last.role == .month, last.value > first
    else { return }
    let year = yearBehind(at + 2)
    reading.tokens = reading.tokens.lowerBound..<(year?.end ?? at + 2)
    reading.expression =
      year.map {
        .span(
          .date(year: $0.year, month: first, day: nil),
          .date(year: $0.year, month: last.value, day: nil))
      } ?? .span(reading.expression, .monthDay(month: last.value, day: nil))
  }

  private static let beforeDays = WordSet("on between from until by of the both dates")

  /// `5-6 April 2016`, `on 5 and 6 April` begin with a day alone.
  private func addDayBefore(_ reading: inout DateReading) {
    let at = reading.tokens.lowerBound
    let isDashed = isDash(at - 1) && isGlued(at) && isGlued(at - 1)
    guard at >= range.lowerBound + 2,
      isDashed || isIn(at - 1, Self.others) && (isCertain || isIn(at - 3, Self.beforeDays)),
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

  static let edges = WordSet("end beginning start middle eve hours close turn")
  static let ofWord = WordKey("of")
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
