import Testing

/// Sums, rates and shares as the business and election pages put them.
@Test(arguments: [
  ("{O Acme} earned net income of [$2 billion] in the quarter.", "net income"),
  ("It took a loss of [nearly $1 billion] in its second quarter.", "loss"),
  ("Sales fell [7 percent] to [$9 million] in the spring quarter.", "Sales · Sales"),
  ("{O Acme} shares rose [5 percent] to [$29] in early trading.", "Acme shares · Acme shares"),
  ("It raised [$100 million] in its public offering.", "funds"),
  ("The storm caused [$3 million] in damage in the quarter.", "damage"),
  ("He faces [up to $5 million] in fines.", "fines"),
  ("They earned [53 cents a share].", "earnings"),
  ("The bank lost [30 cents a share].", "loss"),
  ("Profit will be [4 cents a share].", "Profit"),
  ("The offer is worth [$31 a share].", "offer"),
  ("{O Acme} will pay [$31 a share] for {O Bolt}.", "share price"),
  ("They see earnings per share of [49 cents].", "earnings"),
  ("Revenue was [$12 million].\nAnalysts had expected [$13 million].", "Revenue · Revenue"),
  ("Analysts had expected [$13 million].", "-"),
  ("The dividend was cut to [10 cents a share].", "dividend"),
  ("They want to increase output from [3,000 tons] to [9,000 tons].", "output · output"),
  ("The board raised its stake from [20 percent] to [35 percent].", "stake · stake"),
  ("The team pegged the flow at [1,200 barrels].", "flow"),
  ("With sales up [7 percent] at [$9 million], it met its aim.", "sales · sales"),
  ("He gained [around 31 percent] in the election.", "vote"),
  ("The recount gave {Ana Ruiz} [49 percent] and {Tom Fox} [30 percent].", "vote · vote"),
  (
    "She won [47 percent] of the vote, above the [40 percent] threshold.\n{Tom Fox} won [25 percent].",
    "vote · threshold · vote"
  ),
  ("A poll showed the party was leading {O Labor} [53 percent] to [47 percent].", "vote · vote"),
  ("{O Acme} expects earnings of [7 cents].", "earnings"),
  ("Earnings per share for the spring quarter were [46 cents].", "Earnings"),
  ("Sales rose [3 percent], eaten up by costs, which added [14 percent].", "Sales · costs"),
  ("The ruling party leads with [61 percent].", "vote"),
  ("{Tom Fox} is well ahead with [29 percent].", "vote"),
  ("Results give the {O Movement} [59 percent] in party list voting.", "vote"),
  ("It gave out [$7 million] in total to victims.", "-"),
  ("The bank gave {O Acme} [30 percent] of the shares.", "shares"),
])
func sums(story: String, expected: String) throws {
  let found = try counted(story)
  #expect(found == expected)
}

/// Counts without a noun, or with much before it.
@Test(arguments: [
  (
    "They pulled [seven] hurt miners out and tried to reach [50] others.",
    "hurt miners · hurt miners"
  ),
  (
    "The coast has [several] ports.\nOffices saw [more than 1,200] such tremors.", "ports · tremors"
  ),
  ("There are [230] new suspected cases in the port.", "new suspected cases"),
  ("[Five] young armed men fled.", "young armed men"),
  ("Police found [12] new and used cars.", "new and used cars"),
  ("[Ten] rare [one]-horned rhinos died.", "rare one-horned rhinos · horned"),
  ("They broke into [30] lockers and stole jewels.", "lockers"),
  ("The dead were among [18] people Dr. {Ana Ruiz} had treated.", "people"),
  ("Bandits, numbering [300], rode in.", "Bandits"),
  ("The gale felled walls, uprooting trees by the [hundreds].", "trees"),
  ("All [61] aboard the ferry were saved.", "people"),
  ("The ferry sank with [61] on board.", "people"),
  ("It plans to cut [2,500].", "jobs"),
  ("[Forty] homes fell and [dozens] more damaged.", "homes · homes"),
  ("[Forty] homes fell and [dozens] more houses burned.", "homes · houses"),
  ("[Some 23] {G South Korean} aid workers were freed.", "South Korean aid workers"),
  ("#Blasts in Market Kill [Over 130] Across City", "people"),
  ("He put the casualty count at [eight] killed.", "people killed"),
  ("The number missing is [37].", "people"),
  ("They brought the number killed to [115], and the known dead to [120].", "people · people"),
  ("The toll has crossed the [160] mark.", "people dead"),
  ("In this capital of [20 million] the walls shook.", "people"),
  ("A gang of [five] made off with jewels.", "gang members"),
  (
    "They found [two] .40-caliber pistols, [one] of which he had left.",
    "40-caliber pistols · 40-caliber pistols"
  ),
  ("The toll in floods that began in July was put at [146].", "people dead"),
  (
    "The flood hit [1,500] huts, [28] men died and [thousands] were left homeless.",
    "huts · men · men"
  ),
  ("It won [50] seats out of [75] available.", "seats · seats"),
  ("Deaths: [seven] directly due to fire.", "Deaths"),
  ("Homes destroyed: [1,700].", "Homes destroyed"),
  ("He added: [40] were hurt.", "people"),
  ("The blaze east of the port was [80 percent] contained.", "blaze"),
  ("An [80-acre] blaze east of the port went out.", "blaze"),
  (
    "The number of people driven out by war - including those uprooted at home - rose to [26 million].",
    "people driven out"
  ),
  ("He gave a list of casualties totaling [1,555].", "casualties"),
  ("The gale felled [13,000] trees.\n[Thousands] more were damaged.", "trees · trees"),
  ("The gale killed [13] people.\n[Thousands] more were evacuated.", "people · people"),
  ("It fell into a ravine, [over 100 metres] high.", "ravine"),
  ("[Eighty] deaths possible, said Gov. {Ana Ruiz}.", "deaths"),
  (
    "They sought [dozens] of people trapped by a major [7.0-magnitude] quake.",
    "people trapped · quake"
  ),
])
func elisions(story: String, expected: String) throws {
  let found = try counted(story)
  #expect(found == expected)
}
