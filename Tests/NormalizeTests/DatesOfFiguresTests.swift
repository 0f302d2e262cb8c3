import Shared
import Testing

@testable import normalize

/// The date of the number `12` in a sentence whose only date is `2007`.
private func asOf(_ line: String, sentences: [String]? = nil) throws -> String? {
  let text = Text(line)
  let span = { (words: String) throws -> TextSpan in
    let bytes = Array(words.utf8)
    let at = try #require(
      text.bytes.indices.first { text.bytes[$0...].starts(with: bytes) })
    return text.span(ofBytes: at..<(at + bytes.count))
  }
  var out = JSONWriter()
  out.object { out in
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
    let date = DateMention(span: try span("2007"), text: "2007", sentence: 0, value: "2007")
    var number = NumberMention(
      span: try span("12"), text: "12", sentence: (sentences?.count ?? 1) - 1, kind: .count,
      value: 12,
      interval: Interval(12, 12)!, bound: .exact)
    number.verb = "have"
    let around = Surroundings(
      of: article.text.bytes(of: number.span),
      in: article.text.bytes(of: article.sentences[number.sentence].span), article.text.bytes)
    return DatesOfFigures([date], article).asOf(number, around)
  }
}

@Test(arguments: [
  ("In 2007 the flood killed 12 people.", "2007"),
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
])
func datesOfFigures(line: String, expected: String) throws {
  #expect(try asOf(line) == expected)
}

@Test func whatHangsOnAnotherEventHasNoDate() throws {
  #expect(try asOf("A blast in 2007 hurt 40, and 12 died in the same pit 10 months later.") == nil)
}

@Test(arguments: [
  ("The valley was flooded in 2007.", "That flood killed 12.", "2007"),
  ("The valley was flooded in 2007.", "This flood killed 12.", "2012-05-06"),
  ("The valley was flooded in 2007.", "In that disaster 12 died.", "2007"),
  ("The valley was flooded in 2007.", "That is why 12 left.", "2012-05-06"),
])
func thatFlood(first: String, second: String, expected: String) throws {
  #expect(try asOf("\(first) \(second)", sentences: [first, second]) == expected)
}
