import Testing

/// Tolls that go on: put again by a pronoun, a figure or a total, or across an insertion.
@Test(arguments: [
  (
    "[Nine] men died, taking the death toll, with the driver, to [16].",
    "men · people dead"
  ),
  ("The death toll, including two children, rose to [16].", "people dead"),
  ("The toll, put out on |Friday|, was [16].", "people dead"),
  ("The death toll was [300].\nIn the north it stood at [102].", "people dead · people dead"),
  ("The toll rose to [40].\nThey were given an army figure of [59].", "people dead · people dead"),
  (
    "The state's toll rose to [54], pushing the region's total to [90].",
    "people dead · people dead"
  ),
  ("The toll rose to [24] in {L Rome}, [16] in {L Oslo}.", "people dead · people dead"),
  ("The toll was [40].\nOn |Sunday| [12] were pulled out alive.", "people dead · people"),
  (
    "[Two] women died, bringing the number killed when a guard opened fire to [13].",
    "women · people"
  ),
  ("The toll was rising in {L Peru}, reaching [25].", "people dead"),
  ("The size of the forces there will grow to [9,000].", "forces"),
  ("The size of the village grew to [9,000].", "size"),
  ("A total of [12] were arrested after the toll rose to [40].", "people · people dead"),
  ("That brings confirmed deaths to [83].", "confirmed deaths"),
  ("The number of people killed by the floods rose to [90].", "people killed"),
  ("The number of people held by the police rose to [90].", "people held by the police"),
  ("# Death toll in train crash [at least 73]", "people dead"),
  ("# Flood Deaths Top [300] In {L Peru}", "Flood Deaths"),
  ("# Flood Deaths Pass [300]", "Flood Deaths"),
  ("# Quake fatalities now [186]", "Quake fatalities"),
  ("Cholera cases had crossed [40,000] by May.", "Cholera cases"),
  ("The army had crossed [40,000] by May.", "-"),
  ("# [More than 90] killed, towns cut off", "people killed"),
  ("# Officials: [90] killed in blast", "people killed"),
  ("# {L Peru} quake: Deaths rise to [235]", "Deaths"),
  ("# Quake dead reach [260]", "people dead"),
  ("# Quake teams reach [260]", "Quake teams"),
  ("# {L Tarn} revises quake deaths down to [42]", "quake deaths"),
  ("# {L Tarn} revises wheat price down to [42]", "wheat price"),
  ("# Dead cut to [90]", "people Dead"),
  ("# Jobs cut to [90]", "Jobs"),
  ("# Toll in floods in the northeast crosses [160]", "people dead"),
  ("# Mine Explosion Traps [13]", "people"),
  ("# {L Peru} stampede kills [at least 75] at festival", "people"),
])
func countedInTolls(story: String, expected: String) throws {
  let found = try counted(story)
  #expect(found == expected)
}

/// Numbers whose next word is no noun of theirs.
@Test(arguments: [
  ("The mayor said his town of [30,000] needed doctors.", "people"),
  ("They left {L Roe}, a town of [900] just upstream.", "people"),
  ("They left {L Roe}, a town of [900] set among hills.", "people"),
  ("It is a town of [900] houses.", "houses"),
  ("[About 40] slept in tents.", "people"),
  ("[Some 150] stood in silence by the gate.", "-"),
  ("[Forty] used cars were sold.", "used cars"),
  (
    "[Four] pictures were shown.\nOne of the [four] {Ana Ruiz} painted was stolen.",
    "pictures · pictures"
  ),
  ("They bought [two] sets.", "sets"),
  ("[Forty-five] grimy, exhausted coal miners came up.", "grimy, exhausted coal miners"),
  ("[Twelve] local and foreign workers were freed.", "local workers"),
  ("Claims rose to [31,000].\nThe [31,000] figure was the highest.", "Claims · Claims"),
  (
    "They filed [400] complaints, including [40] serious enough to matter.",
    "complaints · complaints"
  ),
  ("[Two] nurses died, and an additional [five] remain missing.", "nurses · nurses"),
  ("They freed [one] {G Colombian} worker unharmed.", "Colombian worker"),
])
func countedWithoutNoun(story: String, expected: String) throws {
  let found = try counted(story)
  #expect(found == expected)
}

/// Votes and leads that the sentence does not name.
@Test(arguments: [
  ("With most votes counted, {Ana Ruiz} had [612,000] and {Tom Fox} [590,000].", "votes · votes"),
  ("{Ana Ruiz} won [612,000] votes, or [51 percent].", "votes · vote"),
  ("{Ana Ruiz} had [612,000] votes, representing [44 percent].", "votes · vote"),
  ("The pirates demanded [$3 million].", "ransom"),
  ("The poll showed {Ana Ruiz} with [14 percent].", "vote"),
  ("The charge dented earnings by [3 cents a share].", "earnings"),
  ("The poll gave {Ana Ruiz} a victory by [3 percentage points].", "lead"),
  ("{Ana Ruiz} was ahead of {Tom Fox} by [2 percent].", "lead"),
  ("{Ana Ruiz} beat {Tom Fox} by [11 percent].", "lead"),
  ("The index beat forecasts by [2 percent].", "-"),
  ("{Ana Ruiz} beat {Tom Fox} by [54 percent] to [46 percent].", "vote · vote"),
  ("Another former president, {Tom Fox}, is ahead with [13 percent].", "vote"),
  ("{Ana Ruiz} was in [second] place with [12 percent].", "- · vote"),
  ("{Ana Ruiz} is in [second] place, with [12 percent].", "- · vote"),
  ("Another former president, {Tom Fox}, is a distant [second] with [13 percent].", "- · vote"),
  ("An exit poll put {Ana Ruiz} at [53 percent] and {Tom Fox} at [47 percent].", "vote · vote"),
  (
    "The {O Union} party has [41 percent], followed by the {O Greens} at [12 percent].",
    "vote · vote"
  ),
  ("The price stood at [$12], followed by a fall.", "price"),
  ("The majority of the neighbours spoke of [six].", "-"),
  ("In the election {Ana Ruiz} had [12] aides.", "aides"),
])
func countedInVotes(story: String, expected: String) throws {
  let found = try counted(story)
  #expect(found == expected)
}
