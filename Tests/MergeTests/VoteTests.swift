import Shared
import Testing

@testable import merge

/// The figures that merge makes of two articles about one vote: the numbers of each in byte order.
private func figures(_ first: String, _ second: String) throws -> [String] {
  let stories = [("a", first), ("b", second)].map { id, sentence in
    var story = Story(id, source: "outlet " + id, published: "2020-05-02")
    story.add("{Ada Pell|person} and {Tom Rusk|person} met in {Tarsk|place}.")
    for part in sentence.split(separator: "\n") { story.add(String(part)) }
    return story.line
  }
  return try Bench.numbers(stories).map { $0.joined(separator: "/") }
}

/// Each tells a share of each of two, without saying of whom by a name beside it.
@Test(arguments: [
  "{Ada Pell|person} beat {Tom Rusk|person} by [51.2 percent|Rusk -] to [48.8 percent|vote -].",
  "{Tom Rusk|person} lost to {Ada Pell|person} by [51.2 percent|vote -] to [48.8 percent|vote -].",
  "{Tom Rusk|person} was beaten by {Ada Pell|person}, [48.8 percent|vote -] to [51.2 percent|vote -].",
  "{Ada Pell|person} was ahead on [3|night -] nights.\nThe score stood at [51.2 percent|score -] to [48.8 percent|score -].",
  "He took [48.8 percent|vote -] and she [51.2 percent|vote -].",
  "There were [51.2 percent|vote -] for {Ada Pell|person} and [48.8 percent|vote -] for her rival.",
  "It was [48.8 percent|vote -] against [51.2 percent|vote -] for {Ada Pell|person}.",
  "The commission gives her [51.2 percent|vote -] and {Tom Rusk|person} [48.8 percent|vote -].",
  "{Ada Pell|person} had [51.2 percent|vote -] to the [48.8 percent|vote -] of {Tom Rusk|person}.",
  "The count has her at [51.2 percent|him -] and {Tom Rusk|person} at [48.8 percent|vote -].",
])
func sharesOfAPairGoToTheRivals(sentence: String) throws {
  let found = try figures(
    "{Ada Pell|person} won [51 percent|vote -] of the vote and {Tom Rusk|person} [49.1 percent|vote -].",
    sentence)
  #expect(found.contains { $0.contains("51 percent") && $0.contains("51.2") }, "\(found)")
  #expect(found.contains { $0.contains("49.1 percent") && $0.contains("48.8") }, "\(found)")
}

/// How far somebody is ahead, in whatever words, is one figure while the votes are counted.
@Test(arguments: [
  "A gap of [47,200|vote -] votes is left.",
  "Between the one and the other there are [47,200|vote -] ballots.",
  "{Tom Rusk|person} lost by [47,200|vote elected] votes.",
  "The lead has shrunk to [47,200|vote -] votes.",
  "{Tom Rusk|person} trails by [47,200|vote -] votes.",
  "{Ada Pell|person} was [47,200|vote -] votes ahead.",
  "The board found [47,200|vote -] more for her than for him.",
  "The two are separated by [47,200|vote -] votes.",
  "{Ada Pell|person} held the seat with a majority of [47,200|majority -].",
  "By noon it was down to [47,200|vote -] votes.",
])
func leads(sentence: String) throws {
  let found = try figures(
    "{Ada Pell|person} leads {Tom Rusk|person} by [57,000|vote -] votes.", sentence)
  #expect(found.count == 1, "\(found)")
}

@Test(arguments: [
  "{Ada Pell|person} had [47,200|vote -] votes.",
  "{Ada Pell|person} was in the lead with [47,200|vote -] votes.",
  "{Ada Pell|person} passed the mark by [47,200|vote -] votes.",
  "A run-off was avoided by [47,200|vote -] votes.",
  "Of the ballots [47,200|vote -] were blank.",
  "Some [47,200|vote cast] votes were cast.",
  "{Tom Rusk|person} was ahead by [47,200|vote -] votes.",
])
func whatIsNoLead(sentence: String) throws {
  let found = try figures(
    "{Ada Pell|person} leads {Tom Rusk|person} by [57,000|vote -] votes.", sentence)
  #expect(found.count == 2, "\(found)")
}

/// How far the votes are counted.
@Test(arguments: [
  "With [97 percent|sheet -] of the tally sheets in, {Ada Pell|person} led.",
  "With [97 percent|vote -] counted, {Ada Pell|person} led.",
  "Stations accounting for [97 percent|country -] of the country had reported.",
  "The scrutiny, at [97 percent|scrutiny -], goes on.",
  "{Ada Pell|person} led in results from [97 percent|district -] of voting districts.",
  "{Ada Pell|person} led when [97 percent|count -] of the count was done.",
])
func progress(sentence: String) throws {
  let found = try figures(
    "With [92 percent|vote -] of ballots counted, {Ada Pell|person} led.", sentence)
  #expect(found.count == 1, "\(found)")
}

@Test(arguments: [
  (
    "With [52 percent|vote -] of ballots counted, all is calm",
    "She won [52 percent|vote -] of the votes in {Tarsk|place}"
  ),
  ("An exit poll gave her [52 percent|vote -]", "A quick count gave her [52 percent|vote -]"),
  (
    "An exit poll gave {Ada Pell|person} [52.5 percent|vote -].\nAxis has her at [52.1 percent|vote -].",
    "Official results give {Ada Pell|person} [52.1 percent|vote -] of the vote"
  ),
  ("Opinion polls gave her [53 percent|vote -]", "Exit polls gave her [52 percent|vote -]"),
  (
    "Some [3 percent|vote -] of ballots were blank", "{Ada Pell|person} won by [3 percent|margin -]"
  ),
  (
    "The poll has a margin of error of [3 percent|margin -]",
    "{Ada Pell|person} won by [3 percent|margin -]"
  ),
])
func votesOfOtherThingsStayApart(first: String, second: String) throws {
  let found = try figures(first, second)
  #expect(
    found.allSatisfy { !$0.contains("/") || !$0.contains("52 percent/52 percent") }, "\(found)")
  #expect(found.count >= 2, "\(found)")
}
