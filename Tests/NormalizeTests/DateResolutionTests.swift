import Shared
import Testing

/// Words of a date, the day of publication, and the value.
@Test(arguments: [
  ("today", "2016-11-07", "2016-11-07"),
  ("yesterday", "2016-03-01", "2016-02-29"),
  ("tomorrow", "2015-12-31", "2016-01-01"),
  ("the day before yesterday", "2016-11-07", "2016-11-05"),
  ("Monday", "2016-11-07", "2016-11-07"),
  ("Friday", "2016-11-07", "2016-11-04"),
  ("last Friday", "2016-11-09", "2016-11-04"),
  ("next Friday", "2016-11-09", "2016-11-18"),
  ("this Friday", "2016-11-09", "2016-11-11"),
  ("Friday next week", "2016-11-07", "2016-11-18"),
  ("last week", "2016-11-07", "2016-W44"),
  ("next week", "2016-12-30", "2017-W01"),
  ("last month", "2016-01-31", "2015-12"),
  ("this year", "2016-11-07", "2016"),
  ("last year", "2016-11-07", "2015"),
  ("two weeks ago", "2016-11-07", "2016-10-24"),
  ("a month ago", "2016-03-31", "2016-02-29"),
  ("two years ago", "2016-11-07", "2014"),
  ("three days later", "2016-11-07", "2016-11-10"),
  ("2 years 1 month 21 days ago", "2017-11-23", "2015-10-02"),
  ("Oct. 2", "2016-11-07", "2016-10-02"),
  ("November 20", "2016-11-07", "2016-11-20"),
  ("December 31", "2009-01-02", "2008-12-31"),
  ("February", "2016-11-07", "2016-02"),
  ("Feb 29", "2017-03-22", "2016-02-29"),
  ("the 27th", "2016-11-07", "2016-10-27"),
  ("Thursday the 21st", "2017-09-27", "2017-09-21"),
  ("20th of next month", "2016-11-07", "2016-12-20"),
  ("the first Friday of next month", "2018-03-20", "2018-04-06"),
  ("Christmas Eve", "2016-01-10", "2015-12-24"),
  ("Easter", "2018-05-01", "2018-04-01"),
  ("Thanksgiving", "2016-12-01", "2016-11-24"),
  ("last spring", "2016-11-07", "2016-03/2016-05"),
  ("5-7 April", "2016-04-20", "2016-04-05/2016-04-07"),
  ("the past two weeks", "2016-11-07", "2016-10-24/2016-11-07"),
  ("two days from tomorrow", "2018-04-20", "2018-04-23"),
  ("3 weeks after Christmas", "2016-02-01", "2016-01-15"),
  ("10:30 a.m.", "2016-11-07", "2016-11-07T10:30"),
  ("3 p.m.", "2016-11-07", "2016-11-07T15:00"),
  ("0440 GMT", "2005-11-28", "2005-11-28T04:40"),
  ("the end of last year", "2016-11-07", "2015"),
])
func resolved(words: String, published: String, value: String) throws {
  let expression = try #require(DateGrammar().date(words))
  let day = try #require(Day(iso: published))
  #expect(DateResolver(published: day).iso(expression) == value)
}

@Test(arguments: [
  ("Friday", "2016-11-07", "2016-11-11"), ("March 1", "2016-11-07", "2017-03-01"),
  ("January", "2016-11-07", "2017-01"), ("the 27th", "2016-11-07", "2016-11-27"),
])
func resolvedAhead(words: String, published: String, value: String) throws {
  let expression = try #require(DateGrammar().date(words))
  let day = try #require(Day(iso: published))
  #expect(DateResolver(published: day, tense: .future).iso(expression) == value)
}

@Test(arguments: [
  ("January", "2016-12-19", "2016-01"), ("January", "2016-01-05", "2016-01"),
  ("December", "2016-12-03", "2016-12"), ("March 1", "2016-02-07", "2015-03-01"),
  ("Friday", "2016-11-07", "2016-11-04"),
])
func resolvedInThePastForCertain(words: String, published: String, value: String) throws {
  let expression = try #require(DateGrammar().date(words))
  let day = try #require(Day(iso: published))
  #expect(DateResolver(published: day, tense: .over).iso(expression) == value)
}

@Test(arguments: ["Feb 30", "recent days", "Ramadan"])
func namesNoDay(words: String) throws {
  let day = try #require(Day(iso: "2016-11-07"))
  let value = DateGrammar().date(words).flatMap { DateResolver(published: day).iso($0) }
  #expect(value == nil || value == "2016-02")
}

/// Every day from 1600 to 2400 has the day before it behind it, the weekday after that of the day
/// before, and reads back from its ISO form.
@Test func calendar() throws {
  var day = try #require(Day(year: 1600, month: 1, day: 1))
  #expect(day.weekday == 6)
  #expect(Day(iso: "2000-01-01")?.weekday == 6)
  var wrong = 0
  for _ in 0..<292_194 {
    let next = day.adding(days: 1)
    if next.number != day.number + 1 || next.weekday != day.weekday % 7 + 1 { wrong += 1 }
    day = next
  }
  #expect(wrong == 0)
  #expect(day.iso == "2400-01-01")
  #expect(Day(iso: day.iso) == day)
}

@Test func isoWeeks() {
  #expect(Day(iso: "2005-01-01")?.isoWeek == "2004-W53")
  #expect(Day(iso: "2007-12-31")?.isoWeek == "2008-W01")
  #expect(Day(iso: "2010-01-03")?.isoWeek == "2009-W53")
}
