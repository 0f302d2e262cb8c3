import Shared
import Testing

@testable import Numbers
@testable import extract

/// How English news says dates: the value that the words alone tell (`-` for none), then the ways
/// to say it.
private let corpus = """
  2005-11-28 | on [28 November 2005] | on [November 28, 2005] | on [Nov. 28, 2005] | on [11/28/2005] | on [2005-11-28] | on [28th November 2005] | on [November 28th, 2005] | on [the 28th of November 2005] | on [28.11.2005] | on [Monday 28 November 2005] | on [Monday, November 28, 2005] | [28 Nov 2005] | [28-Nov-2005] | [2005/11/28] | [20051128] | on [28 November, 2005]
  1995-07-04 | [4th of July, 1995] | [July 4, 1995] | on [July 4th 1995] | [the fourth of July 1995]
  2013-05 | in [May 2013] | since [May 2013] | [May of 2013]
  2005-11 | [early November 2005] | in [November 2005] | [late November 2005] | [mid-November 2005]
  2011 | by [the end of 2011] or later
  1953 | the flood of ['53], he said | back in [’53]. | in [’53] or so | back in ['53] nobody knew | in ’52 or [’53]
  1924 | the terrible [1924] floods
  2008 | in [2008] | since [2008] | the [2008] crash | by [2008], | [2008] was hard | in [early 2008] | [late 2008]
  1990/1999 | in the [1990s] | [the early 1990s] | the ['90s]
  1977/1979 | in [1977-1979] | in [1977–1979] | the drought ([1977 - 79]) | the drought ([1977 – 1979])
  2014/2015 | the [2014-15] season | in [2014/15]
  2016-04-05/2016-04-06 | on [5-6 April 2016] | on [April 5-6, 2016]
  1978-09-21 | [September the twenty-first nineteen seventy-eight]
  2018-04-01 | on [Easter 2018]
  2010-11-25 | on [Thanksgiving 2010]
  2016-03/2016-05 | in [spring 2016] | in the [spring of 2016]
  2005-11-28T02:24 | [28 November 2005, 02:24 GMT] | [Nov 28, 2005 at 2:24 a.m.]
  - | on [Monday] | on [12 February] | on [Feb. 20] | in [February] | [last week] | [yesterday] | [today] | [tomorrow] | [two weeks ago] | [last Monday] | [next month] | at [10:30 a.m.] | at [3 p.m.] | at [02:24 GMT] | at [0440 GMT] | at [noon] | since [last year] | [this morning] | [the day before yesterday] | [three days later] | [the past two years] | [the end of last year] | on [Christmas Eve] | during [Ramadan] | [early Friday] | on [Thursday the 21st] | [the first Friday of next month] | on [the 27th] | [March 5-7] | [a year ago] | [a few months ago] | at [09:10 hours] | at [half past six] | by [six o'clock] | [last Sept. 13] | at [a quarter to nine] | [ten past four] | [five minutes to midnight] | from [two] in the morning | until [ten] at night | at [9.30] in the morning | between [8] and 9 p.m. | between 8 and [9 p.m.] | at about [1330] (1930 GMT) | at [0640] | tonight at [7] on Channel Four | on [February 15 or 16] | on [12 and 13 June] | at [9 a.m. ET], he said | by [9 a.m. Eastern time] | until [10:15 p.m. PT] | at [3 p.m. Pacific Standard Time] | at [10:15 Mountain Time] | at [21:30 AEST] | at [9 a.m.] et cetera
  """

@Test(arguments: CorpusLine.lines(corpus))
func dateCorpus(line: CorpusLine) {
  let misread = line.texts.compactMap { marked -> String? in
    let sentence = MarkedSentence(marked)
    let found = dates(in: sentence.text)
    let match = found.first { $0.text == sentence.span }
    if match.map({ $0.value ?? "-" }) == line.head { return nil }
    return marked + " => " + found.map { "\($0.text): \($0.value ?? "-")" }.description
  }
  #expect(misread == [])
}

/// Words and digits that are no dates.
@Test(arguments: [
  "they may march on", "she may leave", "troops march 20 miles", "2000 people came",
  "1,999 votes", "half to two charities", "he said: '50 of us left.'", "1500 to 2000 people",
  "a 2000-metre peak", "$2000", "Resolution 1701",
  "he fell in the spring mud", "they fall often", "the second man", "3/4 of the town",
  "24/7 service", "ten more people", "at least 1500 homes", "Mar a Lago", "Jan Smith said",
  "April Jones won", "20 MT of wheat", "9 Central banks", "10 PT boats", "the sun rose",
  "he sat down", "Boeing 1900 jets",
])
func noDate(text: String) {
  #expect(dates(in: text).map(\.text) == [], "\(text)")
}

private func dates(in sentence: String) -> [(text: String, value: String?)] {
  let text = Text(sentence)
  guard let span = TextSpan(0, text.count) else { return [] }
  let tokens = Tokens(text, sentences: [span])
  return finder.dates(in: tokens).map { (tokens.string($0.tokens), $0.value) }
}

private let finder = DateFinder()
