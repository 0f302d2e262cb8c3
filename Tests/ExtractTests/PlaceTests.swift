import Shared
import Testing

@testable import extract

@Test(arguments: [
  ("[12] people died in {L Lima}.", "Lima/clause"),
  ("In {L Lima}, [12] people died.", "Lima/clause"),
  ("A blast in {L Lima} killed [12] people.", "Lima/clause"),
  ("[12] people were hurt when a bus crashed near {L Oslo}.", "Oslo/clause"),
  ("In the city of {L Lima} - left out of it - [12] people died.", "Lima/clause"),
  ("They lived in the city of {L Lima} - left out of it - [12] people died.", "Lima/sentence"),
  ("[12] people died.", "-/-"),
  ("[Two] died in {L Lima} and [three] in {L Cusco}.", "Lima/clause · Cusco/clause"),
  ("{L LIMA} – [12] people died.", "LIMA/dateline"),
  ("{L LIMA}, {L Peru} (AP) – [12] people died.", "LIMA/dateline"),
  ("{O U.N.} aides say the flu – a new one – spreads.\nIt has killed [12] people.", "-/-"),
])
func places(story: String, expected: String) throws {
  try #expect(readPlaces(story) == expected)
}

/// A line of its own gives the place, but not that of its clock.
@Test(arguments: [
  ("@ {L Tarn}, |Monday|\n[12] people died.", "Tarn/dateline"),
  (
    "@ Page last updated at 18:42 GMT, Monday, 6 April 2009 19:42 {L UK}\n[12] people died.",
    "-/-"
  ),
])
func placesOfDatelines(story: String, expected: String) throws {
  try #expect(readPlaces(story) == expected)
}

/// Where somebody is bound, where a court sits, and what points back.
@Test(arguments: [
  ("[90] died when a ship bringing migrants to {L Orta} sank.", "Orta/sentence"),
  ("The town sent [90] men to {L Orta}.", "Orta/clause"),
  ("They thanked him for sending [90] men to {L Orta}.", "Orta/clause"),
  ("He stands trial in {L Orta} over a riot in which [90] died.", "Orta/sentence"),
  ("[90] men were tried in {L Orta}.", "Orta/clause"),
  ("[40] were hurt in the city and [two] died in {L Orta}.", "-/- · Orta/clause"),
  ("[40] died in the village near {L Orta}.", "Orta/clause"),
  ("Of the [54] on board, [two] died.", "-/- · -/-"),
])
func placesOfOthers(story: String, expected: String) throws {
  try #expect(readPlaces(story) == expected)
}

/// A place that a relative clause tells more of.
@Test(arguments: [
  ("Teams searched {L Orta}, where [40] bodies lay in the school.", "Orta/clause"),
  ("In {L Orta}, where [three] bodies were seen, the mayor wept.", "Orta/clause"),
  ("He drove on to {L Orta}, “where he killed [two]”.", "Orta/clause"),
  ("They came to {L Orta}, {L Peru}, where [12] men died.", "Orta/clause"),
  ("It hit a mall in {L Orta}, 40 km from {L Velm}, where [12] men died.", "Orta/clause"),
  ("The 1999 fire in {L Orta}, in which [30] people died, was worse.", "Orta/clause"),
  ("The fire in {L Orta} that killed [30] people was worse.", "Orta/clause"),
  ("A man from {L Orta} who killed [three] people was freed.", "Orta/sentence"),
  ("She was told by the envoy in {L Orta} that [30] people died.", "Orta/sentence"),
])
func placesOfRelativeClauses(story: String, expected: String) throws {
  try #expect(readPlaces(story) == expected)
}

/// A place that is the subject of the clause, or what was struck.
@Test(arguments: [
  ("{L Orta} bore the brunt, with [230] dead.", "Orta/clause"),
  ("{L Orta} holds about [230] displaced people.", "Orta/clause"),
  ("{L Orta} is home to [900] people.", "Orta/clause"),
  (
    "{L Orta} bore the brunt, with [230] dead, while [11] died in {L Velm}.",
    "Orta/clause · Velm/clause"
  ),
  ("{L Orta} was hit hardest: [40] dead.", "Orta/clause"),
  ("{L Orta} has [12] dead and {L Velm} [three].", "Orta/clause · Velm/clause"),
  ("{L Orta} province recorded [12] deaths.", "Orta/clause"),
  ("A quake struck {L Orta} on |Monday|, killing [12] people.", "Orta/clause"),
  ("{L Orta}'s death toll rose to [12].", "Orta/clause"),
  ("{L Orta}, a small town, reported [12] deaths.", "Orta/clause"),
  ("{L Orta} - 12 km away - had a toll of [40].", "Orta/clause"),
  ("She is the mayor of {L Orta}, a town that has [40] dead.", "Orta/clause"),
  ("{L Orta} accounted for [12] of the deaths.", "Orta/clause"),
  ("{L Orta}'s toll rose to [12] and {L Velm}'s to [20].", "Orta/clause · Velm/clause"),
  ("{L Orta}: [12] dead.", "Orta/clause"),
  ("{L Orta} passed from [12] to [20] dead.", "Orta/clause · Orta/clause"),
  ("{L Orta} alone counts [20] dead.", "Orta/clause"),
  ("{L Orta} mourned [12] of its children.", "Orta/clause"),
  ("The region of {L Orta} has [900] people in tents.", "Orta/clause"),
  ("Worst off was {L Orta}: [40] dead.", "Orta/clause"),
  ("A storm tore through {L Orta} on |Monday|, killing [12] people.", "Orta/clause"),
  ("[900] people marched through {L Orta}.", "Orta/clause"),
  ("{L Orta} has [12] dead and neighbouring {L Velm} [three].", "Orta/clause · Velm/clause"),
  ("{L Orta} went from a farm to [12] houses.", "-/-"),
  ("{L Orta} was off the map, said [12] men.", "-/-"),
  ("{L Orta} had no word, and police said [12] people were dead.", "-/-"),
  ("{L Orta} has sent [300] soldiers.", "-/-"),
  ("{L Orta} said [12] people had died.", "-/-"),
])
func placesOfSubjects(story: String, expected: String) throws {
  try #expect(readPlaces(story) == expected)
}

/// A place that lies in another one is meant, not that other one.
@Test(arguments: [
  ("[40] people died in {L Peru}'s {L Orta} district.", "Orta/clause"),
  ("[40] people died in {L Peru}'s southern province of {L Orta}.", "Orta/clause"),
  ("[40] people died in the {L Velm} resort of {L Orta}.", "Orta/clause"),
  ("[40] people died in the {L Orta} province of southern {L Peru}.", "Orta/clause"),
  ("In {L Orta} in {L Peru}, [40] people died.", "Orta/clause"),
  ("A fire at {L Orta} in {L Peru}, in which [40] people died, was worse.", "Orta/clause"),
  ("It struck off the island of {L Orta}, where [40] people died.", "Orta/clause"),
  (
    "[Two] died in the province of {L Orta} and [three] in that of {L Velm}.",
    "Orta/clause · Velm/clause"
  ),
  ("On the outskirts of {L Orta} [40] people died.", "Orta/clause"),
  ("[40] people died in {L Peru}'s mines.", "Peru/clause"),
  ("A bomb in {L Peru}'s capital, {L Lima}, killed [12] people.", "Lima/clause"),
  ("A bomb on a {L US} convoy in {L Lima} killed [12] people.", "Lima/clause"),
  ("The centre of {L Orta} said [40] people died.", "-/-"),
])
func placesInPlaces(story: String, expected: String) throws {
  try #expect(readPlaces(story) == expected)
}

/// A place that opens the sentence holds for it.
@Test(arguments: [
  ("At {L Orta}, where houses fell, [40] people slept in the school.", "Orta/clause"),
  ("At the township of {L Orta} [30] people, cut off in a school, waited.", "Orta/clause"),
  ("In the town of {L Orta} alone, some [350] people were killed.", "Orta/clause"),
  ("But in {L Orta}, which lost its bridge, [40] people slept in tents.", "Orta/clause"),
  ("In {L Orta}, officials said [40] people slept in tents.", "Orta/clause"),
])
func placesAtTheFront(story: String, expected: String) throws {
  try #expect(readPlaces(story) == expected)
}

/// A place that the number is said of in passing.
@Test(arguments: [
  (
    "The worst hit were {L Orta}, with [12] dead, and {L Velm}, with [nine].",
    "Orta/clause · Velm/clause"
  ),
  (
    "The worst hit were {L Orta}, which recorded [12] deaths, and {L Velm}, with [nine].",
    "Orta/clause · Velm/clause"
  ),
  ("{L Orta} district, with [71] deaths, was worst affected.", "Orta/clause"),
  (
    "[Nine] died in the resort of {L Orta}, with a further [two] in {L Velm}.",
    "Orta/clause · Velm/clause"
  ),
  ("It struck {L Orta}, a small town with a population of [1,800] in {L Peru}.", "Orta/clause"),
  ("They fled to {L Orta}, home to [1,800] people.", "Orta/clause"),
  (
    "{L Orta} was one of the hardest-hit areas: by night [200] deaths had been seen.", "Orta/clause"
  ),
  ("{L Orta}'s [1,800] people had no power.", "Orta/clause"),
  ("{L Orta}'s [1,800] soldiers are in {L Velm}.", "Velm/clause"),
  ("[Two] {L Tarn} schools were shut.", "Tarn/clause"),
  ("[Two] {L Tarn} soldiers were shot.", "-/-"),
])
func placesInPassing(story: String, expected: String) throws {
  try #expect(readPlaces(story) == expected)
}

/// Where a place lies, and what lies near it, is not where it happened.
@Test(arguments: [
  ("In {L Orta}, 60 miles from {L Velm}, [40] people died.", "Orta/clause"),
  (
    "In {L Orta}, a slum on the outskirts of {L Velm} that was buried, police counted [40] bodies.",
    "Orta/clause"
  ),
  ("In {L Orta} district of {L Velm} [40] people died.", "Orta/clause"),
  ("A river in the provincial capital, {L Orta}, swept away [ten] houses.", "Orta/clause"),
  ("[Thousands] took to the streets of {L Orta}.", "Orta/clause"),
  ("A quake hit the village of {L Orta} hard, killing [40] people.", "Orta/clause"),
  ("A fire in {L Orta}, which was rebuilt in |1990|, killed [40] people.", "Orta/clause"),
  ("The quake was felt in {L Orta}, and killed [40] people.", "Orta/sentence"),
  ("[40] people died on their way to {L Orta}.", "Orta/sentence"),
  ("A quake off {L Tarn} island killed [20] people.", "-/-"),
  ("[20] people died in a quake off {L Tarn}.", "-/-"),
  ("A ferry fire off {L Tarn} killed [20] people.", "Tarn/clause"),
])
func placesNearby(story: String, expected: String) throws {
  try #expect(readPlaces(story) == expected)
}

/// What is said of several places is said of none of them.
@Test(arguments: [
  ("Raids in {L Orta} and {L Velm} killed [40] people.", "-/-"),
  ("[40] people died in {L Orta}, {L Velm} and {L Tarn}.", "-/-"),
  ("[40] people died in {L Orta} and in nearby {L Velm}.", "-/-"),
  ("[40] people died in {L Orta} and surrounding towns.", "-/-"),
  ("[40] people died on {L Orta} and a neighbouring island.", "-/-"),
  ("[40] people died in and around {L Orta}.", "-/-"),
  ("{L LIMA} – [40] people died in {L Orta} and {L Velm}.", "-/-"),
  ("[40] people died in {L Orta} and {L Velm} was flooded.", "Orta/clause"),
])
func placesOfMany(story: String, expected: String) throws {
  try #expect(readPlaces(story) == expected)
}

/// Where people come from, go or were brought out of.
@Test(arguments: [
  ("[40] bodies were recovered from the village of {L Orta}.", "Orta/clause"),
  ("Rescuers pulled [40] bodies from {L Orta} hospital.", "Orta/clause"),
  ("[40] deaths were reported from {L Orta}.", "Orta/clause"),
  ("[Thousands] of people fled {L Orta}.", "Orta/clause"),
  ("Some [500] people a |day| are reaching {L Orta}.", "Orta/clause"),
  ("It sank a trawler from {L Orta} and cost [14] lives.", "Orta/sentence"),
  ("All [61] people on a plane from {L Orta} to {L Velm} were killed.", "Orta/sentence"),
  ("[Nine] are from {L Orta}.", "Orta/sentence"),
])
func placesOfMoves(story: String, expected: String) throws {
  try #expect(readPlaces(story) == expected)
}

/// Several numbers, each with its place.
@Test(arguments: [
  (
    "[541] people had died in {L Maral}, [64] in {L Orta} and [103] elsewhere.",
    "Maral/clause · Orta/clause · -/-"
  ),
  (
    "In {L Maral} [544] people died, and in {L Orta}, the worst hit region, [64].",
    "Maral/clause · Orta/clause"
  ),
  (
    "In {L Maral} [544] people died, and in Bio Orta, the worst hit region, [64].",
    "Maral/clause · -/-"
  ),
  (
    "[Seven] died in {L Orta}, [two] of them in a house, and [three] in neighbouring {L Velm}.",
    "Orta/clause · Orta/clause · Velm/clause"
  ),
  ("[12] died in {L Orta} and [nine] in other parts of {L Peru}.", "Orta/clause · -/-"),
  ("[12] died in {L Orta} and [nine] in the rest of {L Peru}.", "Orta/clause · -/-"),
  ("The toll rose to [400], with [154] in {L Tarn}.", "-/- · Tarn/clause"),
  ("The toll rose to [400], with rain in {L Tarn}.", "Tarn/clause"),
  (
    "{L Orta} has confirmed [27] deaths, [19] of them in {L Velm}.",
    "Orta/clause · Velm/clause"
  ),
  (
    "In {L Orta} [16] bodies were recovered, [12] from {L Velm} and [four] in {L Tarn}.",
    "Orta/clause · Velm/clause · Tarn/clause"
  ),
  (
    "Rescuers found [31] bodies, [12] of them in {L Orta} and [eight] in {L Velm}.",
    "-/- · Orta/clause · Velm/clause"
  ),
  ("[60] people were hurt, [12] of them badly, in {L Orta}.", "Orta/sentence · Orta/clause"),
])
func placesInTurn(story: String, expected: String) throws {
  try #expect(readPlaces(story) == expected)
}

/// What befell two numbers at once befell them in one place.
@Test(arguments: [
  ("It killed [12] people and wounded [30] others in {L Orta}.", "Orta/clause · Orta/clause"),
  ("A raid left [12] dead and [30] wounded in {L Orta}.", "Orta/clause · Orta/clause"),
  ("[12] people were killed and [30] more wounded in {L Orta}.", "Orta/clause · Orta/clause"),
  (
    "It killed [12] people and wounded [30], police in {L Orta} said.",
    "Orta/sentence · Orta/sentence"
  ),
  ("[12] people died and [30] from {L Orta} were hurt.", "Orta/sentence · Orta/sentence"),
  ("[12] people died, [30] of them in {L Orta}.", "-/- · Orta/clause"),
  ("[12] people died and [hundreds] of houses fell in {L Orta}.", "Orta/clause · Orta/clause"),
  ("[12] people were killed and [30] wounded by bombs in {L Orta}.", "Orta/clause · Orta/clause"),
  ("[12] people, including a boy, died in {L Orta}.", "Orta/clause"),
  ("[12] people died, including a boy from {L Orta}.", "Orta/sentence"),
  ("[12] people died, most of them in {L Orta}.", "Orta/sentence"),
])
func placesOfTwo(story: String, expected: String) throws {
  try #expect(readPlaces(story) == expected)
}

/// A clause that tells how they died tells where.
@Test(arguments: [
  ("[12] people were killed when two trains collided in {L Orta}.", "Orta/clause"),
  ("[One] soldier was killed while on patrol in {L Orta}.", "Orta/clause"),
  ("It killed [a] man and two boys in {L Orta}.", "Orta/clause"),
  ("[Ten] men were held when police raided a house in {L Orta}.", "Orta/clause"),
  ("[12] people died, when the mayor spoke in {L Orta}.", "Orta/sentence"),
  ("He bought [12] farms when he lived in {L Orta}.", "Orta/sentence"),
  ("A raid killed [15] men while a bomb in {L Orta} killed a boy.", "Orta/sentence"),
  ("[12] died in a fire and [30] in {L Orta}.", "-/- · Orta/clause"),
])
func placesOfDeaths(story: String, expected: String) throws {
  try #expect(readPlaces(story) == expected)
}

/// Where the sentences before were set.
@Test(arguments: [
  ("A fire broke out in {L Orta}.\n[12] people died there.", "Orta/clause"),
  ("A fire broke out in {L Orta}.\nIt was windy.\n[12] people died in the town.", "Orta/clause"),
  ("A church fell in {L Orta}, south of {L Velm}, and [12] people died there.", "Orta/clause"),
  ("In the city [12] people died.\nHe spoke in {L Orta}.", "-/-"),
  ("Fires broke out in {L Orta} and in {L Velm}.\n[12] people died there.", "-/-"),
  ("They marched for {L Orta}.\n[12] people died there.", "-/-"),
  ("A fire broke out in {L Orta}.\n[12] people died in the town of Velm.", "-/-"),
  ("A fire broke out in {L Orta}.\nThere were [12] people.", "-/-"),
])
func placesPointedAt(story: String, expected: String) throws {
  try #expect(readPlaces(story) == expected)
}

/// Where somebody speaks, or comes from, is not where it happened.
@Test(arguments: [
  ("Officials in {L Orta} said [12] people had died.", "Orta/sentence"),
  ("[12] people died, officials in {L Orta} said.", "Orta/sentence"),
  ("[12] people died, according to the agency in {L Orta}.", "Orta/sentence"),
  ("[17] tourists from {L Orta} died.", "Orta/sentence"),
  ("[17] people died from the {L Orta} virus.", "-/-"),
  ("They called on {L Peru} to free [12] men.", "-/-"),
  ("[17] tourists from {L Orta} died in {L Velm}.", "Velm/clause"),
  ("[17] people in {L Orta} said they were hurt.", "Orta/clause"),
  ("Television in {L Orta}, by contrast, put the toll at [40].", "Orta/sentence"),
])
func placesOfSpeakers(story: String, expected: String) throws {
  try #expect(readPlaces(story) == expected)
}

private func readPlaces(_ story: String) throws -> String {
  try MarkedStory(story).findings().numbers.map {
    "\($0.place ?? "-")/\($0.placeFrom?.rawValue ?? "-")"
  }.joined(separator: " · ")
}
