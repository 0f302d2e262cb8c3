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
])
func votesOfAnElection(sentence: String, expected: String) throws {
  let opening = "Lina Ruiz meets Tom Fox in a presidential election."
  let found = try counted(opening + "\n" + sentence)
  #expect(found == expected)
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
])
func sharesOfAnElection(sentence: String, expected: [String]) {
  let found = numbers(in: opening + sentence).map { text, phrase in
    text.hasSuffix("percent") ? text : text + " " + (phrase.unit ?? "count")
  }
  #expect(found == expected)
}
