import Shared
import Testing

@testable import merge

/// The figures that merge makes of two articles about one vote, or one company: the numbers of each
/// in byte order.
private func figures(_ first: String, _ second: String) throws -> [String] {
  let stories = [("a", first), ("b", second)].map { id, sentence in
    var story = Story(id, source: "outlet " + id, published: "2020-05-02")
    story.add("{Ada Pell|person} and {Tom Rusk|person} met in {Tarsk|place}.")
    story.add(sentence)
    return story.line
  }
  return try Bench.numbers(stories).map { $0.joined(separator: "/") }
}

/// Each story gives a share of each of two, and each is joined with that of the same one.
@Test(arguments: [
  "{Ada Pell|person} had [48.9 percent|vote -] and {Tom Rusk|person}, the mayor of {Velm|place}, [45.4 percent|vote -].",
  "The commission gave {Ada Pell|person} [48.8 percent|vote -] of the vote to [45.6 percent|vote -] for {Tom Rusk|person}.",
  "{Ada Pell|person} took [49 percent|vote -] and {Tom Rusk|person} [46 percent|vote -].",
  "{Ada Pell|person}, who is 54, won [49 percent|vote -] of the ballots against {Tom Rusk|person}'s [45 percent|vote -].",
  "{Ada Pell|person} took [49 percent|vote -] of the vote to [45 percent|vote -], or 1.1 million votes, for {Tom Rusk|person}.",
  "The count was 1.2 million, or [49 percent|vote -], for {Ada Pell|person} and 1.1 million, or [45 percent|vote -], for {Tom Rusk|person}.",
  "{Ada Pell|person} had [49 percent|vote -] and {Tom Rusk|person} [45.4 percent|vote -] with nearly all ballots counted.",
  "{Ada Pell|person} took 1.2 million votes, or [49.1 percent|vote -], and {Tom Rusk|person} 1.1 million ([45.2 percent|vote -]).",
])
func sharesGoWithWhoHasThem(sentence: String) throws {
  let found = try figures(
    "{Ada Pell|person} won [48.9 percent|vote -] of the vote and {Tom Rusk|person} [45.4 percent|vote -].",
    sentence)
  #expect(found.count == 2)
  #expect(found.allSatisfy { $0.hasPrefix("4") && $0.contains("/4") }, "\(found)")
}

@Test(arguments: [
  (
    "He beat {Tom Rusk|person} by [5 percent|Rusk -]",
    "With [5 percent|vote -] of ballots counted, the mood was calm"
  ),
  (
    "Exit polls gave {Ada Pell|person} [48 percent|vote -]",
    "{Ada Pell|person} won [48 percent|vote -] of the vote"
  ),
  (
    "If nobody gets [more than 50 percent|vote -] of the vote, there is a second round",
    "{Ada Pell|person} won [50.7 percent|vote -] of the vote"
  ),
  (
    "As [more than 50 percent|candidate -] was required, there is no second round",
    "{Ada Pell|person} won [50.7 percent|vote -] of the vote"
  ),
  (
    "In the first round {Ada Pell|person} won [48 percent|vote -] of the vote",
    "{Ada Pell|person} won [47 percent|vote -] of the vote"
  ),
  (
    "In the first-round vote {Ada Pell|person} won [48 percent|vote -]",
    "{Ada Pell|person} won [47 percent|vote -] of the vote"
  ),
  // The count of one vote moves little, so that these are two.
  (
    "In autumn {Ada Pell|person} drew [24 percent|vote -] of all ballots cast",
    "{Ada Pell|person} has [56 percent|vote -] of the vote, police said"
  ),
  (
    "A winner must have [50 percent|vote -]",
    "{Ada Pell|person} won [50.7 percent|vote -] of the vote"
  ),
  (
    "{Velm Corp.|organization} reported a profit of [3.1 million dollars|profit -]",
    "Analysts had expected {Velm Corp.|organization} to earn [3 million dollars|profit -]"
  ),
  (
    "{Velm Corp.|organization} earned [3.1 million dollars|profit -]",
    "{Velm Corp.|organization} beat the [3 million dollars|profit -] that analysts forecast"
  ),
  (
    "{Ada Pell|person} led by [5 percent|margin -]",
    "Turnout had risen to [5 percent|turnout -] by noon"
  ),
  (
    "Profit at {Velm Corp.|organization} fell [23 percent|profit -]",
    "Sales at {Velm Corp.|organization} fell [22 percent|revenue -]"
  ),
  (
    "{Velm Corp.|organization} pays [30 percent|- -] more than the closing price",
    "Shares of {Velm Corp.|organization} rose [31 percent|share -]"
  ),
  (
    "{Velm Corp.|organization} holds [9 percent|share -] of its rival",
    "{Orm Inc.|organization} holds [10 percent|share -] of its rival"
  ),
  (
    "With [61 percent|vote -] of the votes counted, {Ada Pell|person} is ahead",
    "{Ada Pell|person} has won [59 percent|vote -] of the votes counted so far"
  ),
  (
    "The lead shrank to [1,370|vote -] votes",
    "{Ada Pell|person} received [1,375|vote elected] votes"
  ),
])
func sharesOfOtherThingsStayApart(first: String, second: String) throws {
  #expect(try figures(first, second).count == 2)
}

@Test(arguments: [
  (
    "{Velm Corp.|organization}'s slipped 24 cents, or [1.3 percent|share -]",
    "Shares of {Velm Corp.|organization} lost [1.4 percent|share -]"
  ),
  (
    "{Ada Pell|person} won by a margin of [3.1 percent|margin -]",
    "She beat {Tom Rusk|person} by [3.4 percent|Rusk -]"
  ),
  (
    "{Ada Pell|person} has won [61 percent|vote -] of the votes counted so far",
    "{Ada Pell|person} has [59 percent|vote -] of the vote"
  ),
  ("She won [31|seat elected] seats", "{Ada Pell|person} has [31|seat -] seats"),
  (
    "{Ada Pell|person} estimates that the new firm will have [37 percent|market -] of the market",
    "{Tom Rusk|person} said the new firm will have [38 percent|market -] of the market"
  ),
  (
    "{Velm Corp.|organization} posted a profit of [3.1 million dollars|profit -], more than analysts expected",
    "{Velm Corp.|organization} posted a profit of [3 million dollars|profit -]"
  ),
  (
    "{Ada Pell|person} was ahead by [1,370|vote -]",
    "a gap of [1,372|vote cast] votes was left"
  ),
])
func sharesOfOneThingJoin(first: String, second: String) throws {
  #expect(try figures(first, second).count == 1)
}

@Test(arguments: [
  ("Toll in {Tarsk|place} fire hits [12|Tarsk -]", "killing [12|person dead] people", 1),
  ("Death toll nears [80,000|- -]", "[81,000|person dead] people died", 1),
  ("the toll road to {Tarsk|place} has [31|booth -] booths", "killing [12|person dead] people", 2),
])
func tolls(first: String, second: String, count: Int) throws {
  #expect(try figures(first, second).count == count)
}
