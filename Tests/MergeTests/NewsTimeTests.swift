import Shared
import Testing

@testable import merge

/// Whether merge makes one figure of the first numbers of two stories; `published` are their days.
private func areOne(_ first: String, _ second: String, published: [String?]) throws -> Bool {
  let lines = [first, second].enumerated().map { index, sentence in
    var story = Story("\(index)", source: "outlet \(index)", published: published[index])
    story.add(sentence)
    story.add("{Ada Pell|person} leads the {Tarsk Fire Service|organization} in {Tarsk|place}.")
    return story.line
  }
  return try Bench.numbers(lines).map(\.count).max() == 2
}

private let news = "A flood killed [31|person dead - -] people in {Tarsk|place}"

@Test func whatWasNewsInOneReportIsHistoryInAnother() throws {
  let later = "[2,600|person dead - 2020-06] were lost to the waters around {Tarsk|place} in June"
  #expect(try areOne(news, later, published: ["2020-06-09", "2020-11-20"]))
  let older = "[2,600|person dead - 2012-06] were lost to the waters around {Tarsk|place} in 2012"
  #expect(try !areOne(news, older, published: ["2020-06-09", "2020-11-20"]))
}

@Test(arguments: [
  "Last October [2,600|person dead - -] lives were lost around {Tarsk|place}",
  "Two years ago the sea took [2,600|person dead - -] lives around {Tarsk|place}",
  "The sea had taken [2,600|person dead - -] lives around {Tarsk|place} a decade earlier",
])
func wordsPutANumberIntoAnotherYear(sentence: String) throws {
  #expect(try !areOne(news, sentence, published: [nil, nil]))
}

@Test func aYearInAReportWithoutADateIsAnother() throws {
  let older = "In 1998 the sea took [2,600|person dead - 1998] lives around {Tarsk|place}"
  #expect(try !areOne(news, older, published: [nil, nil]))
  #expect(try areOne(news, older, published: [nil, "1998-05-02"]))
  #expect(try areOne(news, older, published: ["1998-05-02", nil]))
}

/// The report that has a date tells what is long past in the one that has none.
@Test(arguments: [
  ("2012-06", "2020-06-09", false), ("2019-12", "2020-06-09", false),
  ("2019-12", "2020-01-09", true), ("2020-03", "2020-06-09", false),
  ("2020-05", "2020-06-09", true), ("2012-06", nil, true),
])
func aMonthLongBeforeAnotherReport(month: String, day: String?, isOne: Bool) throws {
  let other = "[2,600|person dead - \(month)] were lost to the waters around {Tarsk|place}"
  #expect(try areOne(news, other, published: [day, nil]) == isOne)
}

@Test(arguments: [
  "Last year nobody died of 12 hurt; now [2,600|person dead - -] lives are lost in {Tarsk|place}",
  "At last [2,600|person dead - -] people were found dead in {Tarsk|place}",
  "A flood killed [2,600|person dead - -] people in {Tarsk|place}, the worst in years",
  "Hours earlier a flood killed [2,600|person dead - -] people in {Tarsk|place}",
])
func otherWordsDoNot(sentence: String) throws {
  #expect(try areOne(news, sentence, published: [nil, nil]))
}
