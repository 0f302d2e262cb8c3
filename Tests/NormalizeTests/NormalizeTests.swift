import Foundation
import Shared
import Testing

@testable import normalize

private let count = "\"kind\":\"count\",\"value\":12,\"low\":12,\"high\":12,\"bound\":\"exact\""

private let story = Marked(
  """
  [p:Anna Larsen], a spokeswoman for the [o:Northern Data Systems] ([o:NDS]), spoke in [l:Oslo].
  [p:Larsen] said {12} workers were held by the [g:Norwegian] police.
  """, numbers: [count + ",\"counted\":\"workers\",\"x\":{\"y\":1.0}"])

@Test func whatNormalizeDoesNotKnowStays() throws {
  var filtering = try Filtering()
  let line = try filtering.line(story.line)
  #expect(line.contains("\"meta\":{\"b\":1.50,\"a\":[]}"))
  #expect(line.contains("\"x\":{\"y\":1.0},\"si\":null,\"concept\":\"worker\""))
  #expect(line.hasSuffix("\"later\":\"kept\"}"))
  #expect(line.contains("\"made_by\":[\"newsfig-split 0.1.0\",\"\(Normalize.manual.maker)\"]"))
}

@Test func everyMemberIsThereInOrder() throws {
  var filtering = try Filtering()
  let line = try filtering.line(story.line)
  let object = try Array(line.utf8).withUnsafeBufferPointer { bytes in
    let record = try JSONObject(line: bytes)!
    return (
      record["entities"]!.elements![0].object!.keys.suffix(4),
      record["numbers"]!.elements![0].object!.keys.suffix(8)
    )
  }
  #expect(Array(object.0) == ["name", "entity", "rule", "ambiguous"])
  #expect(
    Array(object.1) == [
      "si", "concept", "state", "place_key", "actor_key", "said_by_name", "said_for", "as_of",
    ])
}

@Test func twiceIsOnce() throws {
  var filtering = try Filtering()
  let once = try filtering.line(story.line)
  #expect(try filtering.line(once) == once)
}

@Test func articlesDoNotKnowEachOther() throws {
  let other = Marked("[p:Erik Larsen] and [p:Larsen] met [o:Nordic Dairy Society] and [o:NDS].")
  var alone = try Filtering()
  var together = try Filtering()
  _ = try together.line(other.line)
  #expect(try alone.line(story.line) == together.line(story.line))
}

@Test func anArticleWithoutNamesPasses() throws {
  var filtering = try Filtering()
  #expect(try filtering.line(Marked("Nothing happened.").line).contains("\"entities\":[]"))
}

@Test(arguments: ["WHO", "MHO,WHO", "MHO\tWHO", "Health, Mars\tWHO\tMHO"])
func aUsersAliasesWin(others: String) throws {
  let path = try temporary("organization\tWorld Health Organization of Mars\t\(others)\n")
  var filtering = try Filtering(["--aliases", path])
  let article = try filtering.article(Marked("The [o:WHO] said so.").line)
  #expect(article.entities[0].entity == "organization:world health organization of mars")
  #expect(article.entities[0].rule == "alias")
}

@Test func aUsersConceptsWin() throws {
  let path = try temporary("lander\tprobe\t\tlander,space lander\n\t\tparked\tpark,in the shed\n")
  var filtering = try Filtering(["--lexicon", path])
  let number = count + ",\"counted\":\"landers\",\"head\":\"lander\",\"verb\":\"park\""
  let article = try filtering.article(Marked("{12} landers were parked.", numbers: [number]).line)
  #expect(article.numbers[0].concept == "lander")
  #expect(article.numbers[0].state == "parked")
}

@Test func whatIsSetAgainstAnotherFigureIsInItsState() throws {
  var filtering = try Filtering()
  let homes = count + ",\"counted\":\"homes\",\"head\":\"home\",\"verb\":\"flood\""
  let forecast = count + ",\"counted\":\"homes\",\"head\":\"home\""
  let line = "The council said {12} homes were flooded, against the {20} it had feared."
  let article = try filtering.article(Marked(line, numbers: [homes, forecast]).line)
  #expect(article.numbers.map(\.state) == ["flooded", "flooded"])
}

@Test(arguments: ["creature\tAnna\n", "person\n", "nothing\n"])
func aFaultInAUsersFileIsTold(table: String) throws {
  let path = try temporary(table)
  #expect(throws: Complaint.self) { _ = try Filtering(["--aliases", path]) }
}

/// A file with `text`, under the folder for temporary files.
private func temporary(_ text: String) throws -> String {
  let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".tsv")
  try text.write(to: file, atomically: true, encoding: .utf8)
  return file.path
}

/// The state of the second number, which an earlier sentence or clause told.
@Test(arguments: [
  ("{30} people were killed.\nA nurse said the number was {40}.", "dead"),
  ("{30} people were killed, but rebels put it at {40}.", "dead"),
  ("{30} people were killed.\nThe number of guests was {40}.", nil),
  ("{30} people were killed.\nThe hall holds {40}.", nil),
  ("{30} people were killed, down from the {40} announced before.", "dead"),
  ("{30} people, and not {40} as a nurse had said, were killed.", "dead"),
  ("{30} people were killed.\n{10} were in the capital.", "dead"),
  ("{30} people were killed.\n{10} were unhurt.", "survived"),
  ("{30} people were killed.\nIt was the last of {10} in the region.", nil),
])
func whatIsGivenAnew(text: String, state: String?) throws {
  var filtering = try Filtering()
  let counted = count + ",\"counted\":\"people\",\"head\":\"person\""
  let line = Marked(text, numbers: [counted + ",\"verb\":\"kill\"", counted + ",\"verb\":\"be\""])
  let numbers = try filtering.article(line.line).numbers
  #expect(numbers[0].state == "dead")
  #expect(numbers[1].state == state)
}

/// The state of the last number, which somebody else gives for what was counted before.
@Test(arguments: [
  ("{30} people were killed.\nDoctors spoke of {55}.", "dead"),
  ("{30} people were killed, but the rebels claimed {200}.", "dead"),
  ("{30} people were killed.\nThe league counted {90} in the capital.", "dead"),
  ("{300} people were hurt, {30} were killed.\nThe league reported {42}.", "dead"),
  ("{30} people were killed.\nThe league counted {90} buses.", nil),
  ("{30} people were killed.\nThe hall holds {90}.", nil),
  ("{30} people were killed.\nThe league spoke of {9,000}.", nil),
])
func whatSomebodyElseCounts(text: String, state: String?) throws {
  var filtering = try Filtering()
  let people = count + ",\"counted\":\"people\",\"head\":\"person\""
  let others =
    people + ",\"said_by\":\"the league\",\"verb\":\"\(text.contains("hall") ? "hold" : "count")\""
  let numbers =
    text.contains("hurt")
    ? [people + ",\"verb\":\"hurt\"", people + ",\"verb\":\"kill\"", others]
    : [
      people + ",\"verb\":\"kill\"",
      text.contains("buses")
        ? others.replacingOccurrences(of: "people", with: "buses")
          .replacingOccurrences(of: "person", with: "bus") : others,
    ]
  let sized = numbers.map {
    text.contains("9,000") && $0 == others ? $0.replacingOccurrences(of: ":12", with: ":9000") : $0
  }
  let found = try filtering.article(Marked(text, numbers: sized).line).numbers
  #expect(found.last?.state == state, "\(text)")
}

/// The state of numbers that the sentence before announces.
@Test(arguments: [
  ("How many died is not known.\nThe mayor gave {12}.\nA nurse's own figure was {14}.", "dead"),
  (
    "Reports of the number hurt differed.\nThe mayor spoke of {12}, the league counted {14}.",
    "injured"
  ),
  ("The death toll was in dispute.\nThe mayor gave {12}, the league claimed {14}.", "dead"),
  ("How many came is not known.\nThe mayor gave {12}, the league claimed {14}.", nil),
  ("The death toll was in dispute.\nThe hall holds {12} and is {14} years old.", nil),
])
func whatIsAnnounced(text: String, state: String?) throws {
  var filtering = try Filtering()
  let said = count + ",\"said_by\":\"the league\""
  let found = try filtering.article(Marked(text, numbers: [said, said]).line).numbers
  #expect(found.map(\.state) == [state, state], "\(text)")
}

/// What the second length measures, where somebody gives another one.
@Test(arguments: [
  ("The survey put the depth at {5 km}; the league calculated {20 km}.", "depth"),
  ("The survey put the depth at {5 km}; the league said the town lies {20 km} away.", "distance"),
])
func whatSomebodyElseMeasures(text: String, state: String) throws {
  let km = #""kind":"measure","unit":"km","value":5,"low":5,"high":5,"bound":"exact""#
  let numbers = [
    km + #","counted":"depth","head":"depth","said_by":"the survey""#,
    km + #","counted":"league","head":"league","said_by":"the league""#,
  ]
  var filtering = try Filtering()
  #expect(try filtering.article(Marked(text, numbers: numbers).line).numbers[1].state == state)
}

/// The state of the second number, whose verb is left out.
@Test(arguments: [
  ("{30} people died at Tarn, and another {10} when the next town was hit.", "dead"),
  ("{30} people were killed in Tarn and {10} in the next town.", "dead"),
  ("In Tarn {30} people were killed, and in Orla, the next town, {10}.", "dead"),
  ("{30} people were killed and {10} people came.", nil),
  ("{30} people were killed, {10} of them in the capital.", "dead"),
])
func whatTwoNumbersShare(text: String, state: String?) throws {
  var filtering = try Filtering()
  let counted = count + ",\"counted\":\"people\",\"head\":\"person\""
  let line = Marked(text, numbers: [counted + ",\"verb\":\"kill\"", counted])
  #expect(try filtering.article(line.line).numbers.map(\.state) == ["dead", state])
}

@Test func anHourIsNoDay() throws {
  var filtering = try Filtering()
  let text = "It fell at 4.15 p.m. and at 1.30 in the afternoon (10.16 GMT)."
  let dates = [(11, "4.15 p.m."), (28, "1.30"), (51, "10.16 GMT")].map { start, text in
    DateMention(
      span: TextSpan(start, start + text.utf8.count)!, text: text, sentence: 0, value: nil)
  }
  var out = JSONWriter()
  out.object { out in
    out.member("type", "article")
    out.member("id", "x")
    out.member("text", text)
    out.member("published", "2012-05-06")
    out.key("sentences")
    out.array([text]) { out, sentence in
      Sentence(span: TextSpan(0, sentence.utf8.count)!, paragraph: 0, role: .body).write(to: &out)
    }
    out.key("entities")
    out.array([Int]()) { _, _ in }
    out.key("numbers")
    out.array([Int]()) { _, _ in }
    out.key("dates")
    out.array(dates) { $1.write(to: &$0) }
  }
  let article = try filtering.article(String(decoding: out.bytes, as: UTF8.self))
  #expect(article.dates.allSatisfy { $0.value?.contains("-04-15") != true })
  #expect(article.dates[1].value == nil)
  #expect(article.dates[2].value == "2012-05-06T10:16")
}

/// The state of a second number that is a part of the first: its own, else that of the whole.
@Test(arguments: [
  ("{30} people were killed, including {two} children.", "dead"),
  ("Of the {30} who were killed, {two} were women.", "dead"),
  ("{30} people were killed, {two} of whom were missing at first.", "missing"),
  ("{30} people came to the ball, including {two} children.", nil),
])
func whatAPartIs(text: String, state: String?) throws {
  var filtering = try Filtering()
  let counted = count + ",\"counted\":\"people\",\"verb\":\"be\""
  let line = Marked(text, numbers: [counted, counted + ",\"part_of\":0"]).line
  #expect(try filtering.article(line).numbers[1].state == state)
}

@Test func whatIsGappedIsTheSame() throws {
  var filtering = try Filtering()
  let counted = count + ",\"counted\":\"people\""
  let text = "{30} people died in one town, and in the next there were {40}."
  let numbers = [counted + ",\"verb\":\"die\"", counted + ",\"verb\":\"be\""]
  let article = try filtering.article(Marked(text, numbers: numbers).line)
  #expect(article.numbers[1].state == "dead")
}
