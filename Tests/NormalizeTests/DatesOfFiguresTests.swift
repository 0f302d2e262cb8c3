import Shared
import Testing

@testable import normalize

/// The date of the number `12` in a sentence whose only date is `date`.
private func asOf(
  _ line: String, sentences: [String]? = nil,
  date: (text: String, value: String) = ("2007", "2007"),
  aspect: Aspect = .stock
) throws -> String? {
  let text = Text(line)
  let span = { (words: String) -> TextSpan? in
    let bytes = Array(words.utf8)
    return text.bytes.indices.first { text.bytes[$0...].starts(with: bytes) }
      .map { text.span(ofBytes: $0..<($0 + bytes.count)) }
  }
  var out = JSONWriter()
  out.object { out in
    out.member("type", "article")
    out.member("id", "x")
    out.member("text", line)
    out.member("published", "2012-05-06")
    out.key("sentences")
    var start = 0
    out.array(sentences ?? [line]) { out, sentence in
      let end = start + sentence.utf8.count
      Sentence(span: TextSpan(start, end)!, paragraph: 0, role: .body).write(to: &out)
      start = end + 1
    }
  }
  return try out.bytes.withUnsafeBufferPointer { bytes in
    let article = try Article(try #require(try JSONObject(line: bytes)), after: .split)
    var spans: [NumberMention] = []
    if let years = span("5 years") ?? span("5-year") {
      spans.append(
        NumberMention(
          span: years, text: "5 years", sentence: 0, kind: .duration, value: 5,
          interval: Interval(5, 5)!, bound: .exact))
      spans[0].unit = "year"
    }
    let dates = span(date.text).map {
      [DateMention(span: $0, text: date.text, sentence: 0, value: date.value)]
    }
    var number = NumberMention(
      span: try #require(span("12")), text: "12", sentence: (sentences?.count ?? 1) - 1,
      kind: .count,
      value: 12,
      interval: Interval(12, 12)!, bound: .exact)
    number.verb = "have"
    number.aspect = aspect
    let around = Surroundings(
      of: article.text.bytes(of: number.span),
      in: article.text.bytes(of: article.sentences[number.sentence].span), article.text.bytes)
    return DatesOfFigures(dates ?? [], spans, article).asOf(number, around)
  }
}

@Test(arguments: [
  ("In 2007 the flood killed 12 people.", "2007"),
  ("In contrast to 2007, when few came, 12 clubs took part.", "2012-05-06"),
  ("The year was mild in contrast to 2007, when 12 froze.", "2007"),
  ("It will shed 12 clerks on top of the 40 it shed in 2007.", "2012-05-06"),
  ("It is the worst since 2007, when a car hit a wall, killing 12.", "2007"),
  ("12 people have died since the beginning of the long war in 2007.", "2012-05-06"),
  ("Till now, the worst fire took place in 2007 there, where 12 died.", "2007"),
  ("12 are still living in tents after the deadly 2007 quake.", "2012-05-06"),
  ("The fire killed 12 people, compared with 30 in 2007.", "2012-05-06"),
  ("The fire killed 30 people, compared with 12 in 2007.", "2007"),
  ("The rate fell to 12 per cent, down from 15 in 2007.", "2012-05-06"),
  ("The river stood at 12 metres, its highest since 2007.", "2012-05-06"),
  ("There were 12 more fires than in 2007.", "2012-05-06"),
  ("The mill, which opened in 2007, has 12 looms.", "2012-05-06"),
  ("Founded in 2007, the club has 12 members.", "2012-05-06"),
  ("It has lost 12 boats since the storms began in 2007.", "2012-05-06"),
  ("A ship sank in 2007; 12 drowned on another.", "2012-05-06"),
  ("The hoard, which has 12 coins, is no match for one found in 2007.", "2012-05-06"),
  ("In 2007, the party won after 12 boxes were found to have been forced.", "2007"),
  ("It was the worst storm since 2007, when 12 died.", "2007"),
  ("It is the worst since 12 people died there in 2007.", "2007"),
  ("It is the deadliest since a 2007 blaze killed 12.", "2007"),
  ("It has lost 12 boats since 2007.", "2012-05-06"),
  ("Since 2007, 12 boats were lost.", "2012-05-06"),
  ("He had seen 3 die since 2007 while she put it at 12.", "2012-05-06"),
  ("The mill was a barracks until 2007 and has 12 rooms.", "2012-05-06"),
  ("12 huts and more than 30 barns burned in 2007.", "2007"),
  ("With the shares counted as of 2007, it paid 12 dollars.", "2012-05-06"),
  ("Pell, the heroine of the 2007 uprising, had 12.", "2012-05-06"),
  ("The club that Pell, who left in 2007, built has 12 rooms.", "2012-05-06"),
  ("The tide stood at 12 feet, short of the 14 feet of 2007.", "2012-05-06"),
  ("The haul of 12 rings was surpassed, overtaking one in 2007.", "2012-05-06"),
  ("By the count, the raid is as bad as that in Tarsk in 2007, when 12 fled.", "2007"),
  ("The raid recalls the feud of 2007, in which 12 fled.", "2007"),
  ("It earned 12 dollars a share, up sharply from 15 dollars in 2007.", "2012-05-06"),
  ("Profit fell to 12 dollars (3 cents), from $14 in 2007.", "2012-05-06"),
  ("Wheat for 2007 delivery rose 12 cents.", "2012-05-06"),
  ("Fire drove 12 people from 15 streets in 2007.", "2007"),
  ("Sales of 12 carts were down 2 percent from 2007.", "2012-05-06"),
  ("It is the fifth since 2001 and the worst since a blaze killed 12 in 2007.", "2007"),
  ("Since 2007, when it was first seen, 12 people have caught it.", "2012-05-06"),
  ("Since the start of the long feud in 2007, 12 people have died.", "2012-05-06"),
  ("It bought 12 carts in 2007 and ten years later sold them.", "2007"),
  ("The 12 carts that came in 2007 were followed a month later by one more.", "2007"),
  ("It is the 5-year anniversary of a fire that killed 12.", "2007"),
  ("It is the 5-year anniversary of a school that has 12 rooms.", "2012-05-06"),
  ("It came 5 years after a fire in Tarsk, in which 12 died.", "2007"),
  ("It came 5 years after a man set fire to a mill, killing 12.", "2007"),
  ("5 years after his arrest, which was long, 12 left.", "2012-05-06"),
  ("It took 5 years after the fire to raise 12 houses.", "2012-05-06"),
  ("The storm surpasses the 2007 toll of 12.", "2007"),
])
func datesOfFigures(line: String, expected: String) throws {
  #expect(try asOf(line) == expected)
}

/// The weekday of an event is not that of its newest toll.
@Test(arguments: [
  ("The toll of Monday's quake rose to 12.", "2012-05-06"),
  ("The toll of the quake that struck on Monday rose to 12.", "2012-05-06"),
  ("On Monday the toll rose to 12.", "2012-04-30"),
  ("The toll rose to 12 on Monday, police said.", "2012-04-30"),
])
func datesOfTolls(line: String, expected: String) throws {
  #expect(try asOf(line, date: ("Monday", "2012-04-30"), aspect: .cumulative) == expected)
}

@Test func whatHangsOnAnotherEventHasNoDate() throws {
  #expect(try asOf("A blast in 2007 hurt 40, and 12 died in the same pit 10 months later.") == nil)
  #expect(try asOf("Ten months later, 12 died in the same pit.") == nil)
  #expect(try asOf("Ten months later, 12 people have no roof.") == "2012-05-06")
  #expect(try asOf("A man shot two, and 12 were held three days later.") == "2012-05-06")
}

@Test(arguments: [
  ("The valley was flooded in 2007.", "That flood killed 12.", "2007"),
  ("The valley was flooded in 2007.", "This flood killed 12.", "2012-05-06"),
  ("The valley was flooded in 2007.", "In that disaster 12 died.", "2007"),
  ("The valley was flooded in 2007.", "That is why 12 left.", "2012-05-06"),
  ("The last flood of the valley was that of 2007.", "It killed 12.", "2007"),
  ("The mill burned in 2007.", "It killed 12.", "2012-05-06"),
])
func thatFlood(first: String, second: String, expected: String) throws {
  #expect(try asOf("\(first) \(second)", sentences: [first, second]) == expected)
}
