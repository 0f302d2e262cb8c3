import Testing

@testable import extract

/// Who states each number of a story, in order; "-" for the outlet itself.
private func sources(_ story: String) throws -> String {
  try MarkedStory(story).findings().numbers.map { $0.saidBy ?? "-" }.joined(separator: " · ")
}

@Test(arguments: [
  ("[12] people died.", "-"),
  ("[12] people died, police said.", "police"),
  ("A local newspaper reports police have held [12] people.", "A local newspaper"),
  ("Police said [12] people died.", "Police"),
  ("The governor said that [12] people died.", "The governor"),
  ("[12] people died, said {Ana Ruiz}, the mayor of {L Porto}.", "Ana Ruiz"),
  ("{Ana Ruiz}, the mayor of {L Porto}, said [12] people died.", "Ana Ruiz"),
  ("The head of the team, {Ali Safa}, estimated that [50 percent] of homes fell.", "Ali Safa"),
  ("According to the charity, [12] people died.", "the charity"),
  ("[12] people died, according to {O Red Cross} officials.", "Red Cross officials"),
  ("{O Gartner} puts the market at [$748 billion].", "Gartner"),
  (
    "A monitoring group put the number who fled at [100], but authorities say [800] escaped.",
    "A monitoring group · authorities"
  ),
  ("The {O SDF} says it lost [11,000] fighters.", "SDF"),
  ("{Ana Ruiz} arrived |Monday|.\nShe said [12] people died.", "Ana Ruiz"),
  ("Police held {Tom Fox} on |Monday|.\nHe said [12] people died.", "Tom Fox"),
  ("Police held {Tom Fox} and {Ana Ruiz}.\nHe said [12] people died.", "-"),
  ("Police held {Tom Fox}.\nRain fell.\nHe said [12] people died.", "-"),
  ("The agency quoted the mayor as saying [12] people died.", "the mayor"),
  ("[12] people died, officials were quoted by {O AP} as saying.", "officials"),
  ("{Alder} said commanders had told him [12] men fled.", "commanders"),
  ("The minister promised that [500] homes would be built.", "The minister"),
  ("The minister has promised [500] homes.", "The minister"),
  ("Forecasters warned that another [20] inches could fall.", "Forecasters"),
  (
    "“We lost [three] lines,” said {Jon Wright}.\n“These [three] circuits matter,” he added.",
    "Jon Wright · Jon Wright"
  ),
  ("{O Acme} shares added [26 cents].", "-"),
  ("The mayor said it was over.\n\n[80] people were hurt.", "-"),
  ("# Quake Kills [12], Officials Say", "Officials"),
  ("[12] people died, {G Swiss} and {G French} officials said.", "Swiss and French officials"),
  ("{G Swiss} and {G French} officials said [12] people died.", "Swiss and French officials"),
  ("[12] people died, doctors and police said.", "doctors and police"),
  (
    "[Eight] men died in {L Metz}, [six] in {L Geneva}, {G Swiss} and {G French} officials said.",
    "Swiss and French officials · Swiss and French officials"
  ),
  ("A court filing showed that it owed [3,000] firms money.", "A court filing"),
  ("The report said [1,400] rifles were missing.", "The report"),
  ("A poll gave the party a lead of [seven] points.", "A poll"),
  ("The ministry's bulletin lists [34] deaths.", "The ministry's bulletin"),
  ("“We lost [three] men,” judge {Ana Ruiz} remarked.", "Ana Ruiz"),
  ("She sobbed: “We lost [three] men.”", "-"),
  ("A nurse who was among the first on the scene said: “I counted [nine].”", "A nurse"),
  ("The stones, put at [$20 million] by an auditor, are gone.", "an auditor"),
  (
    "“There are [22] men here,” a source close to the inquiry said.",
    "a source close to the inquiry"
  ),
  ("The rebels claimed to have killed [15] men.", "The rebels"),
  ("{Ana Ruiz} scored [31] points and {Tom Fox} added [22] as it ended.", "- · -"),
  ("The owner said [3,000] people were in the hall, which covers [12 acres].", "The owner · -"),
])
func speakers(story: String, expected: String) throws {
  let found = try sources(story)
  #expect(found == expected)
}

@Test(arguments: [
  // Whoever is named with a noun that "and" parts from its own.
  (
    "[12] people died, weather and traffic officials said |Monday|.",
    "weather and traffic officials"
  ),
  ("The crew found water, food and officials said [12] had died.", "officials"),
  // What follows the source tells only how it was said.
  ("[12] jobs will go, {Ana Ruiz} said during a call with analysts.", "Ana Ruiz"),
  ("[12] people died, an official said on condition of anonymity.", "an official"),
  ("[12] people died, a man said because nobody else did.", "a man"),
  ("[12] people died, he was told. Police said in {L Metz} [15] had died.", "- · Police"),
  ("[12] days passed, {Ana Ruiz} told a meeting at which she resigned.", "Ana Ruiz"),
  ("[12] people died, {Ana Ruiz} said for the first time that [15] had fled.", "- · Ana Ruiz"),
  ("[12] sheds burned, police said, while [20] were saved.", "police · police"),
  ("[12] sheds burned, police said, while the [20] men slept.", "police · -"),
  // A relative clause that is somebody's ends with its comma.
  ("The war, which the ministry says has killed [12] men, goes on.", "the ministry"),
  ("A couple, who police said were armed, killed [12] people.", "-"),
  // A number of sources.
  ("[12] people died, according to [two] officials.", "two officials · -"),
  ("[Three] residents claimed that [12] men had fled.", "- · Three residents"),
  ("[40,000] people have claimed [12] prizes.", "- · -"),
  // Whose figure it is.
  ("It is double the centre's earlier estimate of [33].", "the centre"),
  ("The last count, by the ministry, was [34].", "the ministry"),
  ("It was up from [35] given by the mayor.", "the mayor"),
  ("It was up from the [36] deaths reported by police.", "police"),
  ("They slept in [36] beds provided by the mayor.", "-"),
  ("He won [37] votes, according to results announced by the council.", "the council"),
  ("He won [37] votes, according to results that the council announced.", "the council"),
  ("He won [37] votes, according to results posted |Monday|.", "results"),
  ("{O CBS} reports that, according to activists, [38] bodies were found.", "activists"),
  ("Police said, according to {O CBS}, [38] bodies were found.", "Police"),
  // Who quotes, and whom.
  ("[39] homes were hit, the mayor was quoted as telling {O Reuters}.", "the mayor"),
  ("“It fell [40] metres,” {O Reuters} quoted a guard.", "a guard"),
  // Clauses inside what is put at something.
  ("{O Interpol} puts the value of what they stole at [$41 million].", "Interpol"),
  ("The survey gave the strength of the quake as [7.9].", "The survey"),
  ("The survey upgraded the quake to [8.0].", "The survey"),
  ("The owner raised a barn at [12] metres.", "-"),
  ("The sea claimed [43] lives, said {Ana Ruiz}.", "Ana Ruiz"),
  ("Relatives had claimed [44] bodies.", "-"),
  ("Police believe there are [45] such men.", "Police"),
  // Names and descriptions with a comma too few.
  ("{Ana Ruiz}, head of the commission said [46] men died.", "Ana Ruiz"),
  ("A man who fled, {Tom Fox}, said [47] men died.", "Tom Fox"),
  ("In {L Metz}, police said [47] men died.", "police"),
  // Time that is no part of the source.
  ("At that time police said [48] men died.", "police"),
  ("At the time {O Acme} said [48] men had left.", "Acme"),
  ("[12] people have died, ministers claim, as the search goes on.", "ministers"),
  ("They found tents, tools and claim forms for [12] people.", "-"),
  (
    "The unions claim that [12] men walked out, but ministers doubt it, putting the number at [9].",
    "The unions · ministers"
  ),
  (
    "Police said officers had met [12] men, adding that [9] were held.",
    "Police · Police"
  ),
  ("Rescuers found a man, raising the toll to [23], officials said.", "officials"),
  ("[14] people were hurt, {Ana Ruiz} told reporters outside the hall.", "Ana Ruiz"),
  ("It is above the [12] barrels figure given by the ministry.", "the ministry"),
  // Bodies without a name that "it" means.
  ("The prosecutor's office was cautious.\nIt said [49] men were held.", "The prosecutor's office"),
  ("The {O Health Ministry} met.\nThe ministry said [49] men died.", "Health Ministry"),
  ("The {O Health Ministry} met.\nThe army said [49] men died.", "The army"),
  ("While police said [50] men were held, villagers said [60] were.", "police · villagers"),
  // Before and behind, with all that may stand between.
  ("[12] people died, officials said |Monday|.", "officials"),
  ("[12] people died, officials said in a statement.", "officials"),
  ("On |Monday|, officials said [12] people died.", "officials"),
  ("Officials said |Monday| that [12] people died.", "Officials"),
  ("Officials in {L Lima} said [12] people died.", "Officials in Lima"),
  ("{Tom Fox}, a spokesman for the ministry in {L Lima}, said [12] people died.", "Tom Fox"),
  ("A spokesman for the ministry, {Tom Fox}, said [12] people died.", "Tom Fox"),
  ("Police spokesman {Tom Fox} told reporters [12] people died.", "Tom Fox"),
  ("Police spokesman {Tom Fox} told {O AFP} that [12] people had died.", "Tom Fox"),
  ("[12] people died, police chief {Tom Fox} told local radio.", "Tom Fox"),
  ("[12] people died, said a witness who saw it.", "a witness"),
  ("The ministry said in a statement on |Monday| that [12] men died.", "The ministry"),
  ("State media reported [12] deaths.", "State media"),
  ("State media reported that [12] people died.", "State media"),
  ("{O Xinhua} news agency reported [12] deaths.", "Xinhua news agency"),
  ("The hospital confirmed [three] deaths.", "The hospital"),
  ("The company announced [500] job cuts.", "The company"),
  ("{O Acme} announced |Tuesday| that it will buy {O Bolt} for [$3 billion].", "Acme"),
  ("{O Acme} said it would cut [500] jobs.", "Acme"),
  ("Analysts expect the firm to cut [500] jobs.", "Analysts"),
  ("Analysts expect that [500] jobs will go.", "Analysts"),
  ("The report found that [40 percent] of schools lack water.", "The report"),
  ("Figures released |Monday| show [40 percent] of schools lack water.", "Figures"),
  ("A study by {O Oxfam} says [40 percent] of schools lack water.", "A study by Oxfam"),
  (
    "A toll released by {O Telco} said that [100 percent] of traffic was lost.",
    "A toll released by Telco"
  ),
  ("Residents said [12] shells fell.", "Residents"),
  ("One resident said [12] shells fell.", "One resident"),
  ("Others said [12] shells fell.", "Others"),
  ("Rebels claimed they shot down [two] planes.", "Rebels"),
  ("The rebels say they have lost [40] men.", "The rebels"),
  ("The {O USGS} measured the quake at [magnitude 6.1].", "USGS"),
  ("The institute registered [30] aftershocks.", "The institute"),
  ("Officials estimate damage at [$30 million].", "Officials"),
  ("Officials put the number of missing at [300].", "Officials"),
  ("The mayor warned that [300] homes could fall.", "The mayor"),
  ("The mayor denied that [300] homes had fallen.", "The mayor"),
  // According to.
  ("According to police, [12] people died.", "police"),
  (
    "[12] people died, according to a report in {O The Daily Echo}.",
    "a report in The Daily Echo"
  ),
  ("[12] people, according to police, died in the fire.", "police"),
  ("According to {Tom Fox}, who leads the team, [12] people died.", "Tom Fox"),
  // Two voices in one sentence.
  ("Police said [12] people died, but rebels said [40] were dead.", "Police · rebels"),
  ("Police said [12] people died, while doctors put the toll at [15].", "Police · doctors"),
  ("Police said [12] people died; doctors said [15] did.", "Police · doctors"),
  (
    "The bureau said it measured [magnitude 5.9], but the {O USGS} in {L Golden}, Colo., said it was [magnitude 6.1].",
    "The bureau · USGS"
  ),
  ("The tremor lasted [10 seconds], she says, and [four] others followed.", "- · -"),
  (
    "{Ann Lee} is in {L Lima}.\nThe tremor lasted [10 seconds], she says, and [four] others followed.",
    "Ann Lee · Ann Lee"
  ),
  ("The weather was mild, he said, adding that [12] tents had come.", "-"),
  ("{Tom Fox} said the weather was mild, adding that [12] tents had come.", "Tom Fox"),
  ("The army, which has [4,000] men there, said the town was calm.", "-"),
  // Chains.
  ("The daily quoted {Tom Fox} as saying [12] people died.", "Tom Fox"),
  ("[12] people died, the daily quoted {Tom Fox} as saying.", "Tom Fox"),
  ("The mayor said police had told him [12] people died.", "police"),
  ("[12] people died, the daily reported, citing police.", "the daily"),
  (
    "Citing people familiar with the matter, the {O Journal} said it will pay [$12 billion].",
    "Journal"
  ),
  // Pronouns and speakers named before.
  ("{Ann Lee} leads the team.\n[12] people died, she said.", "Ann Lee"),
  ("{Ann Lee} spoke to {Tom Fox}.\nShe said [12] people died.", "Ann Lee"),
  ("“It was bad,” said {Ann Lee}.\n\nShe said [12] people died.", "Ann Lee"),
  ("Police sealed off the area.\nThey said [12] people died.", "Police"),
  ("Police said the area was sealed off.\nThey said [12] people died.", "Police"),
  ("{O Acme} is growing.\nIt said it had hired [500] people.", "Acme"),
  ("The statement said [12] people died.", "The statement"),
  ("He said [12] people died.", "-"),
  ("Raids rose from [eight], figures from the ministry show.", "figures from the ministry"),
  ("The board rejected the bid, saying it was [$1 billion] too low.", "The board"),
  // Headlines.
  ("# Floods LIVE: [12] homes lost", "-"),
  ("# The great exchange: [300] freed", "-"),
  ("# [12] die in blaze: police", "police"),
  ("# Police say [12] dead in blaze", "Police"),
  ("# [12] dead in blaze, say police", "police"),
  ("# [Hundreds] may flee, warns {G US} official", "US official"),
  // The outlet's own voice.
  ("[12] people died when a bus fell into a river.", "-"),
  ("It is thought that [65%] of traffic was down.", "-"),
  ("[12] prisoners are believed to have fled.", "-"),
  ("Police found [12] bodies in a field.", "-"),
  ("Police arrested [12] men.", "-"),
  ("The army lost [12] men.", "-"),
  ("{Tom Fox} bought the firm for [$3 million].", "-"),
  ("The court sentenced [12] men to death.", "-"),
  ("The judge ordered the firm to pay [$3 million].", "-"),
  ("The union called [5,000] workers out.", "-"),
  ("{O Acme} plans to hire [300] people.", "-"),
  ("The storm claimed [12] lives.", "-"),
  ("Shares added [26 cents].", "-"),
  ("The mayor did not say how many died.\n[12] houses burned.", "-"),
  ("Police, who have [40] men there, said nothing.", "-"),
  ("The {O USGS} said a quake struck.\n\nThe town has [40,000] people.", "-"),
  ("{Tom Fox}, who said he was sorry, was fined [$300].", "-"),
  ("“It was bad,” said {Ann Lee}, who has [three] children.", "-"),
  ("{Ann Lee} met [12] ministers.", "-"),
  ("The plane carried [120] people, none of whom spoke.", "-"),
  ("The paper sold [3,000] copies.", "-"),
  ("The statement drew [300] replies.", "-"),
  // Names before verbs that look like nouns.
  ("[Five] men were shot, the {O Courier} reports.", "Courier"),
  ("It uses [90] chips, {O Acme} claims, and sells well.", "Acme"),
  ("It cited {O Acme} claims, and [12] sheds burned.", "-"),
  // Who a description means.
  ("Police Chief {Ana Ruiz} came.\nThe chief said [12] men fled.", "Ana Ruiz"),
  ("{Ana Ruiz}, the mayor, came.\nThe mayor said [12] men fled.", "Ana Ruiz"),
  ("[12] films were lost, its owner, {O Acme}, said.", "Acme"),
  (
    "[12] men fled, said {Ana Ruiz}, head of {O Acme}, who put the cost at [$3].",
    "Ana Ruiz · Ana Ruiz"
  ),
  ("{Ana Ruiz}, head of sales at {O Acme}, which makes tyres, said [12] left.", "Ana Ruiz"),
  ("A boat was steered by a captain, {Tom Fox}.\n[12] men fell, he said.", "Tom Fox"),
  ("According to police, {Tom Fox} bought [four] knives.", "police"),
  // Where a statement ends, and where it goes on.
  ("[12] sheds burned, according to police, while the city of [9,000] slept.", "police · -"),
  ("[12] men were hurt, a doctor said; [two] were in surgery.", "a doctor · a doctor"),
  ("[12] men fled, said {Ana Ruiz}, the mayor, and [70] were hurt.", "Ana Ruiz · Ana Ruiz"),
  ("In all, he said, [12] men fled.", "-"),
  ("{Ana Ruiz} came.\nSince |May|, she added, [12] men fled.", "Ana Ruiz"),
  ("{O Acme} said [three months] later that [12] shops would close.", "- · Acme"),
  ("{O Acme} has promised [$6 million], so [12] shops must go.", "Acme · -"),
  (
    "{Ana Ruiz} said it was over.\n[12] men fled.\nNobody was hurt, she said.",
    "Ana Ruiz"
  ),
  ("{Ana Ruiz} said it was over.\n[12] men fled.\nNobody was hurt, {Tom Fox} said.", "-"),
  // Other ways to name a source.
  ("The [12] shocks, as counted by the institute, went on.", "the institute"),
  ("The toll, released by the ministry, is made up of [12] men.", "the ministry"),
  ("He denied claims by the rebels that [40] men were killed.", "the rebels"),
  ("She sent a memo to the staff saying that it would take [12] months.", "-"),
  ("{Ana Ruiz} sent a memo to the staff saying that [12] shops would close.", "Ana Ruiz"),
  ("The quake, which monitors put at a magnitude of [6.1], did harm.", "monitors"),
  ("[40,000] people have claimed the [$1,000] grant.", "- · -"),
  ("{L Hull} had recorded [six] floods.", "-"),
  ("State radio gave the number of dead as [462].", "State radio"),
  ("The ministry raised the toll from the quake to [723].", "The ministry"),
  ("{O Acme} raised its bid to [$723].", "-"),
  ("The aid agencies put the cost at [$3].", "The aid agencies"),
  ("{Ana Ruiz} is said by the {O Courier} to own [12] flats.", "Courier"),
  ("Residents saw [12] men flee.", "Residents"),
  ("{Ana Ruiz} saw [12] men flee.", "-"),
  ("Officer {Tom Fox}, who |last week| counted [510] dead, left.", "Tom Fox"),
  ("The office put it at [12], according to a report.", "The office"),
  ("He won by [12] votes, according to the board, whose chairman, {Tom Fox}, left.", "the board"),
  ("{Ana Ruiz}, according to whom [12] men fled, is safe.", "Ana Ruiz"),
  ("{Ana Ruiz} pointed out that it was sold in [80] countries.", "Ana Ruiz"),
  ("Many were killed by a wave [six feet] high, said the ministry as boats came.", "the ministry"),
  (
    "The [five]-year deal would bring [380] jobs, the source said, adding that it would keep [12].",
    "the source · the source · the source"
  ),
  ("A poll released on |Monday| put support for the bill at [47 percent].", "A poll"),
  ("The army denied that it had lost [25] men.", "The army"),
  (
    "Rebels claimed to have killed [25] men, but the army put its losses at [four].",
    "Rebels · the army"
  ),
  (
    "The state says [300] were held; rights groups say the figure is closer to [900].",
    "The state · rights groups"
  ),
  (
    "Turnout, according to the board, was [55 percent], meaning that [12] men voted.",
    "the board · the board"
  ),
  ("An officer declined to confirm reports that [14] men were shot.", "reports"),
  ("[Nine] people died, a spokesman said |Friday| evening.", "a spokesman"),
  ("The {O Relief Fund} (RF) said the plane dropped [five] crates.", "Relief Fund"),
  ("The head of the fund (RF), {Ana Ruiz}, said [12] men had left.", "Ana Ruiz"),
  (
    "{O Acme} puts it at [$9 million], but a man at the guild (GT), a trade body, said it was [$4].",
    "Acme · a man at the guild"
  ),
  ("{Ana Ruiz}, who went by train, said the toll stood at [65] and might rise.", "Ana Ruiz"),
  ("The number of people found dead in the fire has risen to [14], police said.", "police"),
  ("[Seven] people were killed in the clash, state radio reports.", "state radio"),
  ("[Seven] people were killed in the clash, local media report.", "local media"),
  ("{O Acme} counters that prices fell by [half].", "Acme"),
  ("Unions met to protest, warning it would cost [900] jobs.", "Unions"),
  ("The boss sent a memo to employees saying the sale would take [12 months].", "The boss"),
  ("He denied the claim of his rivals that [80] towns had voted twice.", "his rivals"),
  ("The [900] ballots that {Ana Ruiz} says were lost have been found.", "Ana Ruiz"),
  ("[12] of the parcels were lost, by the union's count.", "the union"),
  ("The agency's own estimate of the dead stands at [17].", "The agency"),
  ("A figure of [300], given by sources in the trade, seems high.", "sources in the trade"),
  ("One of [928] tremors recorded so far by the institute hit {L Metz}.", "the institute"),
  ("His bankruptcy filing lists debts of [$80,000].", "His bankruptcy filing"),
  ("Supporters had claimed even before the count began that he had [65 percent].", "Supporters"),
  (
    "Police raised the number of confirmed dead to [98] and said [20] were missing.",
    "Police · Police"
  ),
  ("Police all but acknowledged that [98] men had died.", "Police"),
  ("The ministry said it was over.\nAnother [12] people were hurt, it said.", "The ministry"),
  (
    "The report said {O Bolt} would sell.\nThe plan would cost [$9 million], it added.",
    "The report"
  ),
  ("In three days police held [24] men and found part of the gold.", "-"),
  ("“She said ten words,” said {Ana Ruiz}, who lives [two] doors down.", "-"),
  ("{Tom Fox}, who owns [10 percent], had warned {Ana Ruiz} not to pay.", "-"),
  ("# {L Spain}: Train Crash Kills [56]", "-"),
  ("A doctor who has kept count of the victims of the burst says [12] died.", "A doctor"),
  (
    "It killed [31] in all: [21] in {L Rome}, according to police, [six] in {L Bari} and [four] in {L Metz}.",
    "- · police · - · -"
  ),
  ("{O GigaNews} said it was over.\nThe blog said it would cost [$40 million].", "GigaNews"),
  ("{O Bolt} is for sale.\nThe paper said it would cost [$40 million].", "The paper"),
  ("{Ana Ruiz} - a director at {O Acme} - told {O BBC} that [12] lines were cut.", "Ana Ruiz"),
  ("The report, the first since they left, also says “[12] men remain”.", "The report"),
  ("{Ana Ruiz} described it |Tuesday| as a “home of [12] gangs.”", "Ana Ruiz"),
  ("He killed “[12]” people, Gov. {Ana Ruiz} said.", "Ana Ruiz"),
  ("Ministry figures also list [2,400] people in hospitals.", "Ministry figures"),
  ("Council modelling suggests that [650] homes will go under.", "Council modelling"),
  ("The relief chief, {Ana Ruiz}, spoke of [900] dead.", "Ana Ruiz"),
  ("The chief spoke to [900] men.", "-"),
  ("The latest toll, from the health ministry, is [529].", "the health ministry"),
  (
    "Officials met, as the ministry raised the toll to [70] and said [20] were lost.",
    "the ministry · the ministry"
  ),
  ("The mayor said it was worse than in 1974, when [14] people died.", "-"),
  (
    "The number killed in the [6.2-magnitude] quake has climbed to [35], police said.", "- · police"
  ),
  ("Aid agencies say [three million] people fled.", "Aid agencies"),
  ("The state is giving [12] homes to the poor.", "-"),
  ("A poll shows the number of people who believe him has fallen to [62 percent].", "A poll"),
  ("If the ministry confirms it, the toll will rise to [12].", "-"),
  ("Another man died and raised the toll to [six].", "-"),
  ("[Three] men robbed it, the worst raid the city has seen, police said.", "police"),
  (
    "[Three] men fled, the cantonal and city police told a news conference.",
    "the cantonal and city police"
  ),
])
func voices(story: String, expected: String) throws {
  let found = try sources(story)
  #expect(found == expected)
}

/// The speaker and cue of each quotation of a story.
private func quoted(_ story: String) throws -> String {
  try MarkedStory(story).findings().quotes.map { quote in
    "\(quote.speakerText ?? "-")/\(quote.cue ?? "-")"
  }.joined(separator: " · ")
}

@Test(arguments: [
  ("“We are done,” said {Ann Lee}.", "Ann Lee/said"),
  ("“We are done,” {Ann Lee} said |Monday|.", "Ann Lee/said"),
  ("“We are done,” {Ann Lee}, the mayor, told reporters.", "Ann Lee/told"),
  ("{Ann Lee} said: “We are done.”", "Ann Lee/said"),
  ("{Ann Lee} told {O ABC}: “We are done.”", "Ann Lee/told"),
  ("“We are done,” said {Ann Lee}.\n“Go home,” she added.", "Ann Lee/said · Ann Lee/added"),
  ("“We are done,” {Ann Lee} said. “Go home.”", "Ann Lee/said · Ann Lee/said"),
  ("“We are done,” {Ann Lee} said.\n“Go home.”", "Ann Lee/said · Ann Lee/said"),
  ("“We are done.\nGo home,” said {Ann Lee}.", "Ann Lee/said"),
  ("{Ann Lee} said they were “tired and cold.”", "Ann Lee/said"),
  ("The town was “a hell,” residents said.", "residents/said"),
  ("“We are done,” a resident said.", "a resident/said"),
  ("A “safe zone” will be set up.", "-/-"),
  ("“We are done.”\nThe crowd left.", "-/-"),
  ("“We are done,” said {Ann Lee}.\nThe crowd left.\n“Go home.”", "Ann Lee/said · -/-"),
  ("“We are done,” she said.", "-/-"),
  ("“We,” said {Ann Lee}, “are done.”", "Ann Lee/said · Ann Lee/said"),
  ("Asked why, {Ann Lee} said “no comment”.", "Ann Lee/said"),
  ("“We are done,” {Tom Fox} said.\n“Not yet,” said {Ann Lee}.", "Tom Fox/said · Ann Lee/said"),
  ("The report says “the town remains a risk”.", "The report/says"),
  ("The charity says “armed men are near”.", "The charity/says"),
  ("“We are done,” the ministry said in a statement.", "the ministry/said"),
  ("{Ann Lee} said:\n“We are done.”", "Ann Lee/said"),
  ("{Ana Ruiz} said it went on.\n“We will find them.”", "Ana Ruiz/said"),
  ("{Ana Ruiz} said it went on.\n\n“We will find them.”", "Ana Ruiz/said"),
  ("“Where will it end?”\n{Ana Ruiz} said in a statement.", "Ana Ruiz/said"),
  ("“They have waited,” said [one] dealer.", "one dealer/said"),
  ("{Tom Fox} came.\n“I am sorry,” the [40-year-old] said.", "Tom Fox/said"),
])
func quotations(story: String, expected: String) throws {
  let found = try quoted(story)
  #expect(found == expected)
}
