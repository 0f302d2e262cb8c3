import Testing

/// Labels, lists and headlines, whose lines have no verb or hide it.
@Test(arguments: [
  ("Roads closed: [88]; bridges out: [4]", "Roads closed · bridges"),
  ("Polling stations opened: [2,874].", "Polling stations opened"),
  ("Ballots counted: [97.8 percent].", "Ballots"),
  ("Depth: [22 km]", "Depth"),
  ("Direct economic losses: [$8 million]", "Direct economic losses"),
  ("Reward: [$3 million]", "Reward"),
  ("Fatalities now [18], says the governor.", "Fatalities"),
  ("Turnout so far [52 percent] in {L Lyon}.", "Turnout"),
  ("Tram crash in {L Lyon}: [four] fighting for life", "-"),
  ("Officials: [$3 million]", "-"),
  // Whose quantity it is, though the bracket stands between.
  ("In the streets the flood stood [three metres] ([10 feet]) deep.", "flood · flood"),
  ("Armed men stole rings and luxury watches worth [$8 million].", "luxury watches"),
  // Rewards and compensation.
  ("Officials are promising [$3 million] for his arrest.", "reward"),
  ("Its police offered [$28,000] to informants.", "reward"),
  ("The agency will pay [up to $80,000] for tips.", "reward"),
  ("The ministry will pay [$9,000] to the family of each man killed.", "compensation"),
  ("The state would give [$9,000] for every victim.", "compensation"),
  ("They gave [$3 million] to families.", "-"),
  // What somebody becomes by it is no part of whom it counts.
  ("Gunmen took [12] people hostage in the bank.", "people"),
  ("The court found [26] people guilty of murder.", "people"),
  // The tally that opens the sentence, and not the noun that stands nearest.
  (
    "The number of captives released since the truce has reached [58], the ministry said.",
    "captives"
  ),
  ("Of the [16] men on trial, [15] received prison terms.", "men · men"),
  ("Of the island's [four] coastal roads, [two] stay shut.", "coastal roads · coastal roads"),
  ("Guards came under mortar fire, with [three] of them wounded.", "Guards"),
  ("The army handed over [15] hostages.", "hostages"),
])
func countedOfLines(story: String, expected: String) throws {
  #expect(try counted(story) == expected)
}

/// Lines of a list of numbers, whose words stand behind.
@Test(arguments: [
  ("[1,500]: number of homes destroyed", "homes"),
  ("[47] – confirmed deaths", "deaths"),
  ("[12] - people in hospital on Monday", "people"),
  ("[12,000] — people in shelters", "people"),
  ("[$3 million]: cost of the repairs", "cost"),
])
func countedInCaptions(line: String, expected: String) throws {
  #expect(try counted(line) == expected)
}

/// Headlines, in which nouns and verbs look alike.
@Test(arguments: [
  ("# [20,000] rally in {L Lima}", "people"),
  ("# Gang of [four] raids bank", "Gang members"),
  ("# Ferry carrying [300] capsizes off {L Samar}", "people"),
  ("# [150 mph] hurricane bears down on {L Jamaica}", "hurricane"),
  ("# Drought hits [4.2 million] in {L Zambia}", "people"),
  ("# Women's march attracts [100,000]", "people"),
  ("# Blaze hits [40] homes", "homes"),
])
func countedOfHeadlines(story: String, expected: String) throws {
  #expect(try counted(story) == expected)
}

/// Shares of a vote, behind an opening that tells of one.
@Test(arguments: [
  ("Trailing him on [34.8 percent] was {Ana Ruiz}.", "vote"),
  ("{Ruiz} leads the presidential race with [52 percent].", "vote"),
  ("Voters gave [27.3 percent] to the Greens.", "vote"),
  ("The senator scored [61.5 percent] in the capital.", "vote"),
  ("The bank gave [27.3 percent] of its staff a raise.", "staff"),
])
func sharesOfAVote(sentence: String, expected: String) throws {
  let opening = "Lina Ruiz meets Tom Fox in a presidential election."
  #expect(try counted(opening + "\n" + sentence) == expected)
}
