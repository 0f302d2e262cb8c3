import Testing

@testable import extract

/// Bare numbers, which count what the sentences before and the words beside them want: people, things,
/// the same once more, what was asked.
@Test(arguments: [
  // People or things, by the verb beside.
  (
    "The flood hit [34] farms and killed [six] people.\n[Nine] collapsed.", "farms · people · farms"
  ),
  (
    "The flood hit [34] farms and hurt [60] people.\n[Nine] were convicted.",
    "farms · people · people"
  ),
  ("[Six] ships were late.\n[Four] are waiting for crews.", "ships · ships"),
  (
    "[Six] men came in a van.\nThey took [72] boxes.\n[Three] of them lost their jobs.",
    "men · boxes · men"
  ),
  ("The zoo lost [30] monkeys.\n[Five] more died later.", "monkeys · monkeys"),
  ("The judge fined [six] banks.\n[Two] appealed.", "banks · banks"),
  // Another number for the same.
  (
    "The blast killed [40] people and hurt [800].\nThe mayor had spoken of [31].",
    "people · people · people killed"
  ),
  ("[Nine] ferries sailed, down from [14].", "ferries · ferries"),
  ("The army counted [90] graves.\nThe villagers spoke of [200].", "graves · graves"),
  ("How many have died is not known.\nThe mayor gave [12].", "people died"),
  ("The police spoke of [60] marchers, the union of [900].", "marchers · marchers"),
  ("The report gave the number of the missing as [84].", "people missing"),
  ("They put the number who had come to the square at [600].", "people"),
  // What the line before asks or names.
  ("How many people died?\n[Forty], by the latest count.", "people died"),
  ("And the injured?\n[90], of whom [12] gravely.", "people injured · people injured"),
  ("The landslides.\n[211] by noon.", "landslides"),
  ("How many people died?\nThe police count is [14].", "people died"),
  ("How many died?\nThe authorities' count is [14].", "people died"),
  ("HOW MANY DIED?\n[Forty].", "people DIED"),
  ("How many have died?\nThe authorities' count is [14].", "people died"),
  ("And the dead?\nThe authorities' count is [14].", "people dead"),
  ("The mayor came.\nThe police count is [14].", "police count"),
  ("The minister came.\nThe harbour has [two].", "-"),
  // What the paragraph before, of a label alone, names.
  (
    "The dead.\n\nIn the north they list [75].\nIn the south they list [30].",
    "people dead · people dead"
  ),
  ("The dead.\n\nIt rained.\n\nIn the north they list [75].", "-"),
  ("The storm.\n\nIn the north they list [75].", "-"),
  ("The dead.\nIn the north they list [75] farms.", "farms"),
  // A count of what was counted before.
  ("The flood killed [12].\nThe police count is [14].", "people · people killed"),
  (
    "[12] people were hurt.\nThe mayor spoke of [20], the army of [30].",
    "people · people injured · people injured"
  ),
  ("[12] people were hurt.\nThe police held [20].", "people · people"),
  ("The flood drowned [12] cows.\nThe police count is [14].", "cows · cows"),
  ("The police count is [14].", "police count"),
  // Labels in a list.
  (
    "- Hurt: [200] - Treated since |Friday|: [65] - Fire trucks lost: [3]",
    "people Hurt · people Treated · Fire trucks lost"
  ),
  (
    "Homes burned: [200] - Treated: [65] - Missing: [12]",
    "Homes burned · people Treated · people Missing"
  ),
  ("Price at noon: [65] - Height of the wall at noon: [3]", "Price · Height"),
  // Those who number, and those who are put at a number.
  ("The injured numbered [79].", "people injured"),
  ("There were [20] boats.\nNurses number [some 900].", "boats · Nurses"),
  ("The toll was [40].\nThe army gave a figure of [59].", "people dead · people dead"),
  ("The toll was [six].\nWith the driver, that makes [seven].", "people dead · people dead"),
  ("It is not known how many people died; nurses spoke of [40].", "people died"),
  ("Houses burned down in the night, perhaps [40].", "Houses"),
  ("The mayors said at night, perhaps [40].", "-"),
  ("Durand Medical Center: [Six], a nurse said.", "patients"),
  ("The homeless, by his account, number [900].", "people homeless"),
  ("The old numbered [79].", "-"),
  ("The ships, by his account, number [900].", "-"),
  ("They put the rescued at [368] and the missing at [100].", "people rescued · people missing"),
  ("They put the price at [368] and the fee at [100].", "price · fee"),
  (
    "The other [97] were missing.\nThey had put the number aboard at [320].",
    "people · people aboard"
  ),
  ("The office put the speed at [368].", "speed"),
  // The rest of a pair, of a kind, of the named.
  ("A strong aftershock hit in the night, one of [90].", "strong aftershocks"),
  ("It is the largest of [twelve].", "-"),
  ("Each farm had a well, and there were [40] in the valley.", "farm"),
  ("The mines at {L Tarn}, the region's only [two], are shut.", "mines"),
  ("{Ana Ruiz} and {Tom Fox} were charged.\nThe [two] deny it.", "people"),
  ("They pulled {Ana Ruiz} from the wreck with [three] others.", "people"),
  // Hospitals, camps, supplies.
  ("{L Norton} Hospital took [94].", "patients"),
  ("# Jet with [94] aboard vanishes", "people"),
  ("The hospital took [94] rooms.", "rooms"),
  ("They run a camp for [2,000].", "people"),
  ("The storm cut power to [9,000].", "people"),
  ("They cut the staff to [9,000].", "staff"),
  ("The dead numbered [40] and the injured [90].", "people dead · people injured"),
  ("He had a licence for rifles.\nHe kept [three] at home.", "rifles"),
  // Tolls of others than people.
  ("The injury toll rose to [90].", "injury toll"),
  ("The toll of the injured rose to [90].", "people injured"),
])
func countedUnnamed(story: String, expected: String) throws {
  let found = try counted(story)
  #expect(found == expected)
}

/// A score of many digits counts no states, though they were told of last.
@Test(arguments: [
  ("She led in [21] states.\nHer best score was [1,903,999].", "votes · states · votes"),
  ("She led in [21] states.\nHer best score was [14].", "votes · states · states"),
])
func sizesTellWhatIsCounted(story: String, expected: String) throws {
  var story = MarkedStory("{Ana Ruiz} won [2,400,000] votes.\n" + story)
  story.hasValues = true
  let found = try story.findings().numbers.map { $0.counted ?? "-" }.joined(separator: " · ")
  #expect(found == expected)
}
