/// Resolves what a date's words mean against the day on which they were published.
public struct DateResolver: Sendable {
  /// Which side a date without year or week lies on.
  public enum Tense: Sendable {
    /// Rather in the past, as most of what is told.
    case past
    /// In the past for certain.
    case over
    case future
  }

  /// The day of publication.
  public let published: Day
  /// The side that the sentence speaks of.
  public let tense: Tense

  /// A resolver for words published on `published`.
  public init(published: Day, tense: Tense = .past) {
    self.published = published
    self.tense = tense
  }

  /// ISO 8601, partial where the words are, an interval where they are one; nil where they name no
  /// date.
  public func iso(_ expression: DateExpression) -> String? {
    if let iso = expression.iso { return iso }
    switch expression {
    case .monthDay(let month, nil):
      let year = nearestYear { Day(year: $0, month: month, day: 15) }
      return DateExpression.date(year: year, month: month, day: nil).iso
    case .period(let unit, let step): return period(unit, step)
    case .stretch(let step): return stretch(step)
    case .season(let month, _, let step):
      let year = nearestYear(step) { Day(year: $0, month: month, day: 1) }
      return DateExpression.season(month: month, year: year, step: nil).iso
    case .span(let from, let to):
      guard let from = iso(from), let to = iso(to) else { return nil }
      return "\(from)/\(to)"
    case .time(let hour, let minute, let date):
      guard let day = date == nil ? published : self.day(date!) else { return nil }
      return "\(day.iso)T\(Day.padded(hour, 2)):\(Day.padded(minute, 2))"
    case .offset(let steps, nil) where steps.count == 1: return coarse(steps[0])
    default: return day(expression)?.iso
    }
  }

  /// The day of an expression that names one.
  public func day(_ expression: DateExpression) -> Day? {
    switch expression {
    case .date(let year, let month, let day):
      return Day(year: year, month: month ?? 1, day: day ?? 1)
    case .monthDay(let month, let day?):
      let year = nearestYear { Day(year: $0, month: month, day: day) }
      return Day(year: year, month: month, day: day)
    case .dayOfMonth(let day, let weekday): return dayOfMonth(day, weekday)
    case .weekday(let weekday, let step): return self.weekday(weekday, step)
    case .weekdayOfWeek(let weekday, let week):
      return published.monday.adding(days: 7 * week + weekday - 1)
    case .offset(let steps, let origin):
      guard let start = origin == nil ? published : day(origin!) else { return nil }
      return steps.sorted { $0.unit.rawValue > $1.unit.rawValue }.reduce(start, moved)
    case .dayOfPeriod(let day, let step):
      let month = published.adding(months: step)
      return Day(year: month.year, month: month.month, day: day)
    case .nth(let nth, let weekday, let month, let year, let step):
      return nthWeekday(nth, weekday, month, year, step)
    case .feast(let feast, let year, let step):
      return feast.day(in: year ?? nearestYear(step) { feast.day(in: $0) })
    case .period(.year, let step): return Day(year: published.year + step, month: 1, day: 1)
    default: return nil
    }
  }

  private func moved(_ day: Day, _ step: DateExpression.Step) -> Day {
    switch step.unit {
    case .day: day.adding(days: step.count)
    case .week: day.adding(days: 7 * step.count)
    case .fortnight: day.adding(days: 14 * step.count)
    case .weekend: day.adding(days: 7 * step.count)
    case .month: day.adding(months: step.count)
    case .quarter: day.adding(months: 3 * step.count)
    case .year: day.adding(months: 12 * step.count)
    case .decade: day.adding(months: 120 * step.count)
    case .century: day.adding(months: 1200 * step.count)
    }
  }

  /// "two years ago": a day is meant only where days, weeks and months are counted.
  private func coarse(_ step: DateExpression.Step) -> String? {
    let day = moved(published, step)
    switch step.unit {
    case .year, .decade, .century:
      return DateExpression.date(year: day.year, month: nil, day: nil).iso
    default: return day.iso
    }
  }

  /// The year that puts a day nearest to the publication: not more than ten months back and two
  /// ahead for the past, the other way round for the future; a step moves it to the side it names.
  private func nearestYear(_ step: Int? = nil, _ day: (Int) -> Day?) -> Int {
    let year = published.year
    if let step {
      guard let here = day(year) else { return year + step }
      if step < 0 { return here < published ? year : year - 1 }
      if step > 0 { return here > published ? year : year + 1 }
      return year
    }
    let ahead =
      switch tense {
      // A month stands for its middle.
      case .over: 15
      case .past: 60
      case .future: 305
      }
    let years = [year + 1, year, year - 1].filter { candidate in
      guard let day = day(candidate) else { return false }
      return day.number - published.number <= ahead
    }
    if let first = years.first { return first }
    // 29 February: the leap year before.
    return (year - 8...year).last { day($0).map { $0 <= published } ?? false } ?? year
  }

  private func dayOfMonth(_ day: Int, _ weekday: Int?) -> Day? {
    let months = tense != .future ? [0, -1, 1, -2, 2, 3, -3] : [0, 1, -1, 2, -2, 3, -3]
    for offset in months {
      let month = published.adding(months: offset)
      guard let candidate = Day(year: month.year, month: month.month, day: day) else { continue }
      if let weekday, candidate.weekday != weekday { continue }
      if weekday == nil, offset == 0, tense != .future, candidate > published { continue }
      if weekday == nil, offset == 0, tense == .future, candidate < published { continue }
      return candidate
    }
    return nil
  }

  private func weekday(_ weekday: Int, _ step: Int?) -> Day {
    let week = published.monday.adding(days: weekday - 1)
    switch step {
    case .some(-1): return week.adding(days: -7)
    case .some(0): return week
    case .some(1): return week.adding(days: 7)
    case .some(2): return published.adding(days: (weekday - published.weekday + 6) % 7 + 1)
    case .some(-2): return published.adding(days: -((published.weekday - weekday + 6) % 7 + 1))
    default:
      let back = (published.weekday - weekday + 7) % 7
      return tense != .future
        ? published.adding(days: -back) : published.adding(days: (7 - back) % 7)
    }
  }

  private func nthWeekday(
    _ nth: Int, _ weekday: Int, _ month: Int?, _ year: Int?, _ step: Int?
  ) -> Day? {
    if let month {
      let year = year ?? nearestYear { Day(year: $0, month: month, day: 15) }
      return Day.nth(nth, weekday: weekday, year: year, month: month)
    }
    let month = published.adding(months: step ?? 0)
    return Day.nth(nth, weekday: weekday, year: month.year, month: month.month)
  }

  private func period(_ unit: DateExpression.Unit, _ step: Int) -> String? {
    switch unit {
    case .day: return published.adding(days: step).iso
    case .week: return published.adding(days: 7 * step).isoWeek
    case .month:
      let month = published.adding(months: step)
      return DateExpression.date(year: month.year, month: month.month, day: nil).iso
    case .year: return DateExpression.date(year: published.year + step, month: nil, day: nil).iso
    case .weekend:
      let saturday = published.monday.adding(days: 7 * step + 5)
      return "\(saturday.iso)/\(saturday.adding(days: 1).iso)"
    case .decade:
      let first = (published.year / 10 + step) * 10
      return "\(Day.padded(first, 4))/\(Day.padded(first + 9, 4))"
    case .quarter:
      let month = published.adding(months: 3 * step)
      let first = (month.month - 1) / 3 * 3 + 1
      let year = Day.padded(month.year, 4)
      return "\(year)-\(Day.padded(first, 2))/\(year)-\(Day.padded(first + 2, 2))"
    case .fortnight, .century: return nil
    }
  }

  /// "the past two weeks", "the next three days"
  private func stretch(_ step: DateExpression.Step) -> String? {
    let other = moved(published, step)
    let ends = [published, other].sorted()
    return "\(ends[0].iso)/\(ends[1].iso)"
  }
}
