import Testing

@testable import extract

/// Who states each number of a story, in order; "-" for the outlet itself.
private func sources(_ story: String) throws -> String {
  try MarkedStory(story).findings().numbers.map { $0.saidBy ?? "-" }.joined(separator: " · ")
}

/// Figures behind the "of" of a verb of speech.
@Test(arguments: [
  ("Rescuers spoke of [40] dead.", "Rescuers"),
  ("The mayor spoke late in the evening of [12] missing.", "The mayor"),
  ("The mayor spoke at the end of a [two-day] visit.", "-"),
  ("{Ana Ruiz} spoke as [thousands] of men marched.", "-"),
  ("Local media speak of [30] dead.", "Local media"),
  ("Analysts talk of losses of [$12 million].", "Analysts"),
  ("Forecasters warned of [12 inches] of rain.", "Forecasters"),
  ("Survivors told reporters of [40] bodies.", "Survivors"),
  ("Survivors told a crowd of [40] men.", "-"),
  ("The ministry told the families of the [two] it was sorry.", "-"),
  ("{Ana Ruiz}, whose ministry had earlier in the day spoken of [12], resigned.", "ministry"),
  ("The minister was said to have spoken of [40] dead.", "The minister"),
  ("The company is said to have spent [$40 million].", "-"),
])
func figuresSpokenOf(story: String, expected: String) throws {
  #expect(try sources(story) == expected)
}

/// So few may say the same.
@Test(arguments: [
  ("[2] officials put the toll at [40].", "2 officials"),
  ("[900] officials put the toll at [40].", "-"),
])
func figuresOfAFew(story: String, expected: String) throws {
  var story = MarkedStory(story)
  story.hasValues = true
  #expect(try story.findings().numbers.last?.saidBy ?? "-" == expected)
}

/// Figures that are the object of a verb.
@Test(arguments: [
  ("The governor gave a toll of [40] dead.", "The governor"),
  ("The agency gave the quake a magnitude of [6.1].", "The agency"),
  ("The governor gave [40] beds to the town.", "-"),
  ("State television had earlier given [97] dead.", "State television"),
  ("The children were given [12] books by the mayor.", "-"),
  ("The office placed the quake [40 km] north of {L Porto}.", "The office"),
  ("The mayor placed [40] chairs in the hall.", "-"),
  ("The state cut its estimate of the dead to [648].", "The state"),
  ("[900] people put the blame on him.", "-"),
  ("The paper had {P Ana Ruiz} at [52 percent].", "The paper"),
  ("The paper has [52.7 percent] against [47.3 percent].", "The paper · The paper"),
  ("The party has [52 percent] of the seats.", "-"),
  ("The airline cut the number of flights to [40].", "-"),
  ("The city counts [40] parks.", "-"),
  ("The news agency made it [58].", "The news agency"),
  ("The goal made it [3].", "-"),
  ("Officials had it at [373].", "Officials"),
  ("The radio had it at [373].", "The radio"),
  ("The goal had it at [3].", "-"),
  ("The commission gave {Ana Ruiz} [1,200] votes.", "The commission"),
  ("The commission gave him [1,200] votes.", "The commission"),
  ("The commission gave the party [23 percent].", "The commission"),
  ("The commission gave {Ana Ruiz} [12] chairs.", "-"),
  ("The office released results for [153] of [210] seats.", "The office · The office"),
  ("The office released books for [153] of [210] schools.", "- · -"),
  ("The firm put the number it had saved at [300].", "The firm"),
  ("The clinic put the men it had saved at [300].", "-"),
  ("Other agencies gave [112] for that evening.", "Other agencies"),
  ("Other agencies gave [112] for the poor.", "-"),
  ("Officials fear [40] dead.", "Officials"),
  ("Officials fear it will kill [40].", "Officials"),
  ("{Ana Ruiz}, who runs the clinic, expected the toll to pass [40].", "Ana Ruiz"),
  ("A soldier who had come home counted [40] bodies.", "A soldier"),
  ("Donors pledged [$40 million].", "-"),
  ("A corner of {L Porto} was counting its dead after a bus with [40] men fell.", "-"),
])
func figuresGiven(story: String, expected: String) throws {
  #expect(try sources(story) == expected)
}

/// Figures that stand before whoever gave them.
@Test(arguments: [
  ("The figure of [40] that the mayor gave on |Monday| has doubled.", "the mayor"),
  ("That is fewer than the [50] that police gave.", "police"),
  ("It is far from the [500] a hospital official had given reporters.", "a hospital official"),
  ("More were hurt than the [30] officials had counted on |Monday|.", "officials"),
  ("The [30] officials counted votes.", "-"),
  ("The [$5 million] released by the state is spent.", "-"),
  ("[40] men took part, we were told by the police.", "the police"),
  ("We were told by the police that [40] men took part.", "the police"),
  ("[40 percent] voted, as the office announced on |Monday|.", "the office"),
  ("As the office announced, [40 percent] voted.", "the office"),
])
func figuresBeforeTheirSource(story: String, expected: String) throws {
  #expect(try sources(story) == expected)
}

/// Whose count, estimate or claim it is.
@Test(arguments: [
  ("By the charity's count, [40] died.", "the charity"),
  ("By police estimates, [40,000] marched.", "police"),
  ("[40] died, by the army's own account.", "the army"),
  ("[40] died, by a first estimate of the same office.", "the same office"),
  ("By |Monday| [40] had died.", "-"),
  ("The firm paid [$40] on the mayor's account.", "-"),
  ("According to the counts of three town halls, [335] died.", "three town halls"),
  ("Local radio reports of [40] deaths spread.", "Local radio"),
  ("Unconfirmed media reports of [40] deaths spread.", "media"),
  ("Reports from the army of [40] deaths spread.", "the army"),
  ("The rebels' claim that [40] had died is new.", "The rebels"),
  ("[40] died, per police.", "police"),
  ("The fee is [$40] per officer.", "-"),
  (
    "An estimate by the office, given while votes were being counted, put turnout at [40 percent].",
    "the office"
  ),
  ("Another count says [35].", "Another count"),
  ("The mayor said the records showed [40] deaths.", "The mayor"),
])
func ownersOfClaims(story: String, expected: String) throws {
  #expect(try sources(story) == expected)
}

/// Who is the subject, and how far the statement goes.
@Test(arguments: [
  ("The firm that {Ana Ruiz} founded in |1984| said it cut [40] jobs.", "The firm"),
  ("{O Acme}, which owns more than {Ana Ruiz}, argues that it is worth [$40].", "Acme"),
  ("{O Acme} explained its [$2 billion] loan by saying it wants growth.", "-"),
  (
    "{Ana Ruiz} said it was shut.\n{Tom Fox} and {Ed Bell} were friends, she said; [two] met there.",
    "Ana Ruiz"
  ),
  ("The head of the board, {Tom Fox}, came.\nHe said {Ed Bell} had [400] votes.", "Tom Fox"),
  ("The coast guard came.\nA call came in, it says, and [12] boats went.", "The coast guard"),
  ("The town slept.\nIt said [12] boats went.", "-"),
  ("[40] died, said the mayor; [12] of those were boys.", "the mayor · the mayor"),
  ("[40] died, police said - [12] of them in {L Porto}.", "police · police"),
  ("{Tom Fox} hit [one]; with two gone, he said, [12] fled.", "- · Tom Fox"),
  ("CHIEF: I have [22 years] in this job.", "CHIEF"),
  ("{Ana Ruiz}, of the coast guard: “We have [22] men.”", "Ana Ruiz"),
  ("{L Porto}: [12] men were hurt.", "-"),
  ("# Bus crash leaves [35] dead, regional leader says", "regional leader"),
])
func reachOfStatements(story: String, expected: String) throws {
  #expect(try sources(story) == expected)
}

/// What the outlet tells by itself amid the words of others.
@Test(arguments: [
  ("Police say men fled the blasts last year that killed [40] people.", "-"),
  ("Police say he planned the attack in {L Porto} that killed [40] people.", "-"),
  ("Police say he planned |Sunday|'s raid, which also wounded [40] people.", "-"),
  ("Police say he planned a raid that killed [40] people.", "Police"),
  ("Police say it fell in a town [40 km] north of {L Porto}.", "-"),
  ("Police say {L Braga}, situated [40 km] to the north, was hit.", "-"),
  ("Police say the storm was located [40 km] north of {L Porto}.", "Police"),
])
func backgroundOfReports(story: String, expected: String) throws {
  #expect(try sources(story) == expected)
}

/// Whom "he" and "she" mean among several.
@Test(arguments: [
  ("{Ana Ruiz} said it was shut.\n{Bell} spent [10 days] there, she said.", "Ana Ruiz"),
  ("It was shut.\n{Ana Ruiz} spent [10 days] there, she said.", "Ana Ruiz"),
  ("{Alice Ruiz} came with {Tom Fox}.\n{Alan Fox} fled.\nShe said [12] died.", "Alice Ruiz"),
  ("{Alan Fox} fled.\nShe said [12] died.", "-"),
  ("{Alan Fox} fled.\nAmong the dead was {Alice Ruiz}.\nShe had [12] dogs, he said.", "Alan Fox"),
])
func personsMeant(story: String, expected: String) throws {
  #expect(try sources(story) == expected)
}

/// Statements whose words stand behind circumstances, or whose verb does.
@Test(arguments: [
  ("The daily reported on its website that [12] men died.", "The daily"),
  ("Authorities warn the toll could pass [12].", "Authorities"),
  ("The police, as quoted by the paper, had put the loot at [$12].", "The police"),
  ("Doctors had earlier in the night told reporters of [nine] dead.", "Doctors"),
  ("It lasted [12 days], by other accounts.", "other accounts"),
  ("Police offered a reward of [$12] for it.", "Police"),
])
func statementsFurtherOff(story: String, expected: String) throws {
  #expect(try sources(story) == expected)
}
