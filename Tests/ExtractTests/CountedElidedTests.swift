import Testing

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
    "people · people · people"
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
  ("The minister came.\nThe harbour has [two].", "-"),
  // The rest of a pair, of a kind, of the named.
  ("A strong aftershock hit in the night, one of [90].", "strong aftershocks"),
  ("It is the largest of [twelve].", "-"),
  ("Each farm had a well, and there were [40] in the valley.", "farm"),
  ("The mines at {L Tarn}, the region's only [two], are shut.", "mines"),
  ("{Ana Ruiz} and {Tom Fox} were charged.\nThe [two] deny it.", "people"),
  ("They pulled {Ana Ruiz} from the wreck with [three] others.", "people"),
  // Hospitals, camps, supplies.
  ("{L Norton} Hospital took [94].", "patients"),
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
