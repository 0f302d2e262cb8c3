import Numbers
import Testing

@testable import extract

/// What numbers of an election count, behind an opening that tells of one.
@Test(arguments: [
  ("With [99 percent] counted, all was calm.", "votes"),
  ("With [51 percent] she is the winner.", "vote"),
  ("Axis has him at [51 percent].", "vote"),
  ("The rival took [41 percent].", "vote"),
  ("A tax of [20 percent] is to pay for it.", "tax"),
  ("Turnout was [51 percent] of all voters.", "Turnout"),
  ("Turnout came to [51 percent] of the electorate.", "Turnout"),
  ("The poll sees [53 percent] for {Lina Ruiz}.", "vote"),
  ("The count finds {Lina Ruiz} with [53 percent].", "vote"),
])
func votesOfAnElection(sentence: String, expected: String) throws {
  let opening = "Lina Ruiz meets Tom Fox in a presidential election."
  let found = try counted(opening + "\n" + sentence)
  #expect(found == expected)
}

/// Votes that the phrase does not name, where the numbers are great enough.
@Test(arguments: [
  ("{L Tarn}: {Ruiz} [612,000], {Fox} [580,000].", ["votes", "votes"]),
  ("{L Tarn}: {Ruiz} [12], {Fox} [5].", [nil, nil]),
  ("{Ruiz} got [612,000] votes, a lead of [32,000].", ["votes", "votes"]),
  ("The mill made [612,000] loaves, a lead of [32,000].", ["loaves", "lead"]),
])
func ballotsOfAnElection(sentence: String, expected: [String?]) throws {
  var story = MarkedStory("Lina Ruiz meets Tom Fox in a presidential election.\n" + sentence)
  story.hasValues = true
  #expect(try story.findings().numbers.map { $0.counted } == expected)
}

private let opening = "Voters of the runoff cast ballots and votes of the election are counted. "

/// Shares that leave out their unit, and points of a hundred.
@Test(arguments: [
  ("Ruiz has 50.3 percent and Fox 49.7.", ["50.3 percent", "49.7 %"]),
  ("Ruiz took 51 percent of the vote to 49.", ["51 percent", "49 %"]),
  ("It was 51 percent for Ruiz and 49 for Fox.", ["51 percent", "49 %"]),
  ("When 80 percent was counted he had 50.8.", ["80 percent", "50.8 %"]),
  ("Ruiz stands at 51 percent, Fox at 46.", ["51 percent", "46 %"]),
  ("Ruiz won by three points.", ["three points %"]),
  ("Fox is two points behind.", ["two points %"]),
  ("Turnout was 51 percent at 46 stations.", ["51 percent", "46 count"]),
  ("Turnout rose from 52 to 57 percent.", ["52 %", "57 percent"]),
  ("Axis had it 51.9 to 48.1 percent.", ["51.9 %", "48.1 percent"]),
  (
    "Axis had it 51.9 to 48.1 percent, and Bix 50.2 to 49.8.",
    ["51.9 %", "48.1 percent", "50.2 %", "49.8 %"]
  ),
  ("It was open from 9 and 57 percent voted.", ["9 count", "57 percent"]),
])
func sharesOfAnElection(sentence: String, expected: [String]) {
  let found = numbers(in: opening + sentence).map { text, phrase in
    text.hasSuffix("percent") ? text : text + " " + (phrase.unit ?? "count")
  }
  #expect(found == expected)
}
