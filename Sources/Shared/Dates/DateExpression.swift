/// What the words of a date mean, before anyone asks when they were written.
public indirect enum DateExpression: Equatable, Sendable {
  /// A length of the calendar.
  public enum Unit: Int, Sendable {
    case day = 1
    case week = 7
    case fortnight = 14
    case month = 30
    case quarter = 91
    case year = 365
    case decade = 3650
    case century = 36500
    case weekend = 2
  }

  /// So many units: "1 month", "21 days".
  public struct Step: Equatable, Sendable {
    /// How many.
    public var count: Int
    /// Of what.
    public var unit: Unit
  }

  /// A day of the civil or church year.
  public enum Feast: Equatable, Sendable {
    case fixed(month: Int, day: Int)
    case nth(Int, weekday: Int, month: Int, plus: Int)
    case easter(plus: Int)
    /// By the moon: known by name only.
    case moon
  }

  /// A year, month or day that the words name in full.
  case date(year: Int, month: Int?, day: Int?)
  /// "June", "Oct. 2": the year is left out.
  case monthDay(month: Int, day: Int?)
  /// "the 27th", "Thursday the 21st"
  case dayOfMonth(Int, weekday: Int?)
  /// "Friday"; "last Friday" is -1, "this Friday" 0, "next Friday" 1.
  case weekday(Int, step: Int?)
  /// "Friday next week"
  case weekdayOfWeek(Int, week: Int)
  /// "two weeks ago", "three days after Christmas"; from the day of publication where nil.
  case offset([Step], from: DateExpression?)
  /// "last week", "this year", "next month"
  case period(Unit, step: Int)
  /// "the past two weeks"
  case stretch(Step)
  /// "20th of next month"
  case dayOfPeriod(Int, step: Int)
  /// "the first Friday in this month", in a month of the calendar, or so many months from now.
  case nth(Int, weekday: Int, month: Int?, year: Int?, step: Int?)
  /// "spring 2016", "last spring"; by the first month of the season.
  case season(month: Int, year: Int?, step: Int?)
  case feast(Feast, year: Int?, step: Int?)
  /// "2014-15", "5-7 April"
  case span(DateExpression, DateExpression)
  /// A time of day, with the date that it belongs to where that is said.
  case time(hour: Int, minute: Int, of: DateExpression?)
  /// Words of time that name no date: "recent days".
  case unknown
}

extension DateExpression {
  /// ISO 8601 where the words alone tell, or nil.
  public var iso: String? {
    switch self {
    case .date(let year, let month, let day):
      guard let month else { return Day.padded(year, 4) }
      guard let day else { return "\(Day.padded(year, 4))-\(Day.padded(month, 2))" }
      return Day(year: year, month: month, day: day)?.iso
    case .span(let from, let to):
      guard let from = from.iso, let to = to.iso else { return nil }
      return "\(from)/\(to)"
    case .time(let hour, let minute, let date):
      guard let date, let day = date.iso, day.utf8.count == 10 else { return nil }
      return "\(day)T\(Day.padded(hour, 2)):\(Day.padded(minute, 2))"
    case .season(let month, .some(let year), _):
      let last = (month + 1) % 12 + 1
      let end = last < month ? year + 1 : year
      return "\(Day.padded(year, 4))-\(Day.padded(month, 2))/\(Day.padded(end, 4))-"
        + Day.padded(last, 2)
    case .feast(let feast, .some(let year), _): return feast.day(in: year)?.iso
    case .nth(let nth, let weekday, .some(let month), .some(let year), _):
      return Day.nth(nth, weekday: weekday, year: year, month: month)?.iso
    default: return nil
    }
  }
}

extension DateExpression.Feast {
  /// The feast in `year`; nil where the moon rules it.
  public func day(in year: Int) -> Day? {
    switch self {
    case .fixed(let month, let day): Day(year: year, month: month, day: day)
    case .nth(let nth, let weekday, let month, let plus):
      Day.nth(nth, weekday: weekday, year: year, month: month)?.adding(days: plus)
    case .easter(let plus): Day.easter(year)?.adding(days: plus)
    case .moon: nil
    }
  }
}
