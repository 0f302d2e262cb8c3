import Testing

@testable import extract

/// Who states each number of a story, in order; "-" for the outlet itself.
private func sources(_ story: String) throws -> String {
  try MarkedStory(story).findings().numbers.map { $0.saidBy ?? "-" }.joined(separator: " · ")
}

/// Verbs of speech where a tagger or a reader may miss them.
@Test(arguments: [
  ("{O UNHCR} [estimated 500] people fled.", "UNHCR"),
  ("Officials [estimated 500] people fled.", "Officials"),
  ("It was one of its [estimated 500] men, police said.", "police"),
  ("The army lost an [estimated 500] men.", "-"),
  ("{L Chad}'s army says rebels fled, leaving [12] dead.", "Chad's army"),
  ("Media reported there were [nine] survivors.", "Media"),
  ("Media had at first spoken of [nine] survivors.", "Media"),
  ("The agency had first reported [12] men dead.", "The agency"),
  ("The ministry announced |Thursday| it had offered [7 percent].", "The ministry"),
  ("A plan announced |Thursday| calls for [12] jails.", "-"),
  ("A report |Friday| from the ministry shows [12] men died.", "A report Friday from the ministry"),
  ("The charity |this week| asked for help. It said [12] men died.", "The charity"),
  ("The report describes how [12] men were moved.", "The report"),
  ("[12] people were hurt, {O Acme} reports with reference to the ministry.", "Acme"),
  ("The charity said that [12] died, and that [nine] were lost.", "The charity · The charity"),
])
func verbsOfSpeech(story: String, expected: String) throws {
  #expect(try sources(story) == expected)
}

/// Sources behind others.
@Test(arguments: [
  ("The daily quotes officials as saying [12] men died.", "officials"),
  ("The agency quoted |Friday| a source as saying [12] men died.", "a source"),
  ("The reports quote unnamed sources saying [12] men died.", "unnamed sources"),
  ("{O Acme} cites witnesses as saying [12] men died.", "witnesses"),
  ("[12] men were held, the agency cited {Ana Ruiz}, a judge, as saying.", "Ana Ruiz"),
  ("The charity said its men in the field had confirmed [12] dead.", "The charity"),
  ("Its men in the field had confirmed [12] dead.", "Its men in the field"),
  ("The minister said his office had counted [12] dead.", "The minister"),
  ("The minister said residents had counted [12] dead.", "residents"),
  ("The minister said {L Porto} had counted [12] dead.", "The minister"),
  ("Results show [41 percent] for the left, the mayor said.", "the mayor"),
  (
    "The king won [30] seats, not [12] as claimed by the mayor, residents said.",
    "residents · the mayor"
  ),
])
func sourcesBehindOthers(story: String, expected: String) throws {
  #expect(try sources(story) == expected)
}

/// Whose count a figure is.
@Test(arguments: [
  ("The latest count by the charity listed [12] dead.", "the charity"),
  ("The count of [540] is that of the fire department.", "the fire department"),
  ("The {O Tarsk Weather Office} logged [478] tremors before noon.", "Tarsk Weather Office"),
  ("The survey set the magnitude at [6.4] at first.", "The survey"),
  ("The manager set the pace at [5,000] boxes.", "-"),
  ("The minister named the figures: [215] homes against 56.", "The minister"),
  ("By {L Oslo}'s count [20,000] people had applied.", "Oslo"),
  ("[Forty] have died, by the county's figures.", "the county"),
  ("The figure of [540] came from the mayor.", "the mayor"),
  ("The train of [12] cars is that of the mayor.", "-"),
  (
    "The office gave lower figures, [16] dead and [four] missing.",
    "The office · The office"
  ),
  ("The office gave a lower price, [$16].", "-"),
  ("Police reported more deaths, raising the toll to [40].", "Police"),
  ("Police closed the road, raising the toll to [$40].", "-"),
  ("Police reported a fire, raising their flag at [Seven] Dials.", "-"),
  ("The charity asked the king to free [12] men it says are in jail.", "The charity"),
  ("The charity asked the king to free dozens of men, [12] of whom are in jail.", "-"),
])
func ownersOfCounts(story: String, expected: String) throws {
  #expect(try sources(story) == expected)
}

/// Whom a pronoun means.
@Test(arguments: [
  ("Investigators arrested two men.\nThey said [12] more fled.", "Investigators"),
  ("Rebels seized two men.\nThey said [12] more fled.", "-"),
  ("The president praised the bill.\nHe said it had [90] items.", "The president"),
  ("{Ana Ruiz} arrived.\nThe president spoke.\nShe said [12] died.", "Ana Ruiz"),
  ("“It is over,” said {Ana Ruiz}.\nAccording to her, [12] men died.", "Ana Ruiz"),
  (
    "Its agency, the {O Weather Center}, said so.\nIt said [12] men died.",
    "Weather Center"
  ),
  (
    "A walker above the village said he saw [three] men.",
    "A walker above the village"
  ),
])
func whomPronounsMean(story: String, expected: String) throws {
  #expect(try sources(story) == expected)
}

/// Bodies told of by their seats, and pairs of nouns.
@Test(arguments: [
  (
    "{O Acme} closed a plant.\nIt cut [300] jobs, the {L Porto}-based company said.",
    "Acme"
  ),
  ("{O Acme} left.\nA {L Porto}-based company said [12] firms failed.", "A Porto-based company"),
  ("{L Porto}-based {O Acme} said [12] firms failed.", "Acme"),
  ("Sales fell to [$9], the maker of phones and tablets said.", "the maker of phones and tablets"),
])
func sourcesByTheirSeats(story: String, expected: String) throws {
  #expect(try sources(story) == expected)
}

/// Quotations that are paragraphs of their own.
@Test(arguments: [
  ("{Ana Ruiz} said it was late.\n\n“We have [12] boats and we need many more.”", "Ana Ruiz"),
  ("Police said it was late.\n\n“We have [12] boats and we need many more.”", "-"),
  ("{Ana Ruiz} said it was late.\n\n“[Two] masters”\n\nIt rained.", "-"),
  ("{Ana Ruiz} left.\n\n“We have [12] boats and we need many more.”", "-"),
  (
    "{Ana Ruiz} said it was late.\n\n“We have [12] boats and need more,” said {Tom Fox}.",
    "Tom Fox"
  ),
])
func quotedParagraphs(story: String, expected: String) throws {
  #expect(try sources(story) == expected)
}

/// How far a statement reaches behind its source.
@Test(arguments: [
  (
    "“It is good,” said {Ana Ruiz} of {O Acme}, “but [three] years late.”",
    "Ana Ruiz"
  ),
  (
    "The quake struck at night, said the survey, and was followed by [12] tremors.",
    "the survey"
  ),
  ("“It is over,” said the mayor, and shook [12] hands.", "-"),
])
func reachBehindSources(story: String, expected: String) throws {
  #expect(try sources(story) == expected)
}

/// Whose words a figure is not among: those who hear, who are described, who are called something.
@Test(arguments: [
  ("Police told [300] residents of {L Porto} to leave.", "-"),
  ("The mayor ordered [12] firms to close.", "-"),
  ("Police told reporters [300] had left.", "Police"),
  ("Police told residents that [300] had left.", "Police"),
  ("The army was called out and [12] men drowned.", "-"),
  ("{L Porto} called up [1,200] men.", "-"),
  ("{Ana Ruiz}, whose firm owns [12] ships, called it “a dream”.", "-"),
  ("{Ana Ruiz}, who owns [12] ships, called it “a dream”.", "-"),
  (
    "[40] died in the quake, which measured [6.1] according to the survey.", "- · the survey"
  ),
  ("{Ana Ruiz}, a judge, estimated the death toll at [12].", "Ana Ruiz"),
  ("Officials defended the choice to flee, saying [12] men were safe.", "Officials"),
  ("{Ana Ruiz}, of {O Acme}, who lost [12] gems, thought [40] were lost.", "- · Ana Ruiz"),
  (
    "[40] died in the quake, which lasted [two minutes], according to the survey.",
    "the survey · the survey"
  ),
])
func figuresOutsideStatements(story: String, expected: String) throws {
  #expect(try sources(story) == expected)
}

/// Lines of live pages and bulletins, whose source stands before a colon.
@Test(arguments: [
  ("The fullest list so far, from police spokesman {Rui Prado}: [ten] men dead.", "-"),
  ("The latest count, from police spokesman {Rui Prado}: [ten] men dead.", "Rui Prado"),
  (
    "Early word from rescue workers: [five] killed, [20] injured.",
    "rescue workers · rescue workers"
  ),
  ("Governor {Rui Prado} on television: “We have [30] dead.”", "Rui Prado"),
  ("Our reporter at the junction: “I count [six] cars.”", "Our reporter at the junction"),
  ("UPDATE: Fire chief {Tom Reed} in a briefing: [34] homes gone.", "Tom Reed"),
  ("The army's version: [12] rebels dead.", "The army"),
  ("Police at the scene: [12] people were taken away.", "Police at the scene"),
  ("The party in the north: [12] seats won.", "-"),
  ("The government recognised [235] dead.", "The government"),
  ("The register of the town shows [183] dead.", "The register of the town"),
])
func sourcesOfLines(story: String, expected: String) throws {
  #expect(try sources(story) == expected)
}
