import Testing

@testable import extract

/// What each number of a story counts, in order; "-" for nothing.
func counted(_ story: String) throws -> String {
  try MarkedStory(story).findings().numbers.map { $0.counted ?? "-" }.joined(separator: " · ")
}

@Test(arguments: [
  ("[12] miners were trapped.", "miners"),
  ("The blast killed [120] coal miners.", "coal miners"),
  ("[Three] soldiers, [a] policeman and [two] civilians died.", "soldiers · policeman · civilians"),
  ("A bus carrying [40] school children overturned.", "school children"),
  ("The storm left [100] dead.", "people dead"),
  ("[100] dead in ferry disaster", "people dead"),
  ("[8] killed, [20] injured in pile-up", "people killed · people injured"),
  ("[Eight] people were killed and [20] injured.", "people · people injured"),
  ("The raid killed [10] people and wounded [70].", "people · people"),
  ("The raid killed [10] rebels and wounded [dozens] more.", "rebels · rebels"),
  ("The bomb killed [14].", "people"),
  ("The death toll rose to [24].", "people dead"),
  ("The toll stands at [24], police said.", "people dead"),
  ("The number of missing climbed to [350].", "people missing"),
  ("The number of homeless families was put at [3,000].", "homeless families"),
  ("The town has a population of [more than 40,000].", "population"),
  ("[Two] of the miners escaped.", "miners"),
  ("[Thirty] of the [80] wounded remained in hospital.", "people wounded · people wounded"),
  ("[Two] of the [three] hostages were freed.", "hostages · hostages"),
  ("Rescuers pulled out [60] villagers, [15] of whom died later.", "villagers · villagers"),
  ("[Three] cables were cut.\nAll [three] are down.", "cables · cables"),
  (
    "[Three] bridges fell.\n[One] was old, the other [two] were new.",
    "bridges · bridges · bridges"
  ),
  ("[Hundreds] of angry farmers blocked the road.", "angry farmers"),
  ("[Tens of thousands] of people fled.", "people"),
  ("They lost [three] out of [four] lines.", "lines · lines"),
  (
    "Of the [8,500] pickers, some [1,300] are foreign students.",
    "pickers · foreign students"
  ),
  (
    "The valley has [about 64,000] people, including at least [5,200] students.",
    "people · students"
  ),
  (
    "[450] smugglers currently detained by the {G Danes} may flee.",
    "smugglers currently detained by the Danes"
  ),
  (
    "It plans to resettle [three million] refugees currently in {L Turkey}.",
    "refugees currently in Turkey"
  ),
  ("[15,000] suspects in custody will be tried.", "suspects in custody"),
  ("[Five] badly burned passengers were flown out.", "badly burned passengers"),
  ("[Six] armed men stormed the bank.", "armed men"),
  ("[Twenty] newly elected members took their seats.", "newly elected members"),
  ("Another [12] houses burned down.", "houses"),
  ("[Two] more victims were found.", "victims"),
  ("The bodies of [two] more victims were found.", "victims"),
  ("[1,200] women and children are held in the camp.", "women and children"),
  (
    "It killed [612] people and injured [more than 1,400], leaving [thousands] of people homeless.",
    "people · people · people"
  ),
  ("A [10-man] team went in.", "team"),
  ("The firm employs [4,500].\nOf those, [300] will go.", "people · people"),
  ("The {O SDF} lost [11,000] fighters during the war.", "fighters"),
  ("Nearly [800] relatives of foreign members have escaped.", "relatives of foreign members"),
  ("{O Acme} has [10,500] employees in the state.", "employees"),
  ("The island is home to [about 100,000] people.", "people"),
  ("The network serves [more than 18,000] users in [80] locations.", "users · locations"),
  ("You would expect [one major break per year].", "major break"),
  ("[A] soldier was killed.", "soldier"),
  ("There have been at least [four] aftershocks.", "aftershocks"),
  ("[Thousands] demonstrated in the capital.", "people"),
  (
    "The number of people killed by this week's floods has risen to [10], with [78] still missing.",
    "people killed · people missing"
  ),
  (
    "The number of people killed by storms and floods in {L Ohio} and {L Utah} rose to [29].",
    "people killed"
  ),
  (
    "They put the number of homeless at [900], that of the dead at [40] and that of the hurt at [70].",
    "people homeless · people dead · people hurt"
  ),
  ("[Nineteen] people died, and others put the dead at [150].", "people · people dead"),
  ("None of the [six] who were hit had met him.", "people"),
  ("Father-of-[two] {Tom Fox} shot himself.", "children"),
  ("They got used to life in a company of [11,000].", "people"),
  ("Police used tear gas and water cannon on a crowd put at [10,000].", "crowd"),
  ("Of [39 million] ballots cast, {Ruiz} received [24 million].", "ballots cast · ballots cast"),
  (
    "She faces [two] counts of murder, [two] of arson and a fine.",
    "counts of murder · counts of arson"
  ),
  ("Storm toll hits [73]--mayor", "people dead"),
  ("#Search goes on through night as toll hits [247]", "people dead"),
  ("#Storm: The Cyclone Death Toll [Nears 80,000]", "people dead"),
  ("The death toll [neared 80,000] on |Monday|.", "people dead"),
  ("{O Labour} took [95] seats and independents [35].", "seats · seats"),
  ("[Forty] rescuers are at work.\n[Dozens] are thought to be trapped.", "rescuers · people"),
  ("The raid killed [10] rebels.\n[Dozens] more were held.", "rebels · rebels"),
  ("They fired at a crowd [estimated at 10,000].", "crowd"),
  ("The dead of |Monday|, which the authorities put at [seven], may be more.", "people dead"),
])
func counts(story: String, expected: String) throws {
  let found = try counted(story)
  #expect(found == expected)
}

@Test(arguments: [
  ("[65 percent] of traffic to {L India} was down.", "traffic"),
  ("The same goes for [59%] of calls with {L Oman}, [44%] with {L Fiji}.", "calls · calls"),
  (
    "{O Acme} shares soared [$5.27], or [nearly 28 percent], to finish at [$24.13].",
    "Acme shares · Acme shares · Acme shares"
  ),
  ("{O Acme} ended June with [nearly $10 billion] in cash.", "cash"),
  ("With a market value of [$115 billion], it could pay.", "market value"),
  ("It bought {O Bolt} for [$19 billion].", "Bolt"),
  ("The unit brought in revenue of [$54 billion] |last year|.", "revenue"),
  ("It has deals worth [about $2.5 billion].", "deals"),
  ("The company lost [$1.7 billion].", "loss"),
  ("A [$13.2 billion] acquisition was announced.", "acquisition"),
  ("They received a [33 percent] premium.", "premium"),
  ("{O Gartner} puts the market for services at [$748 billion].", "market"),
  ("The quake caused damage estimated at [$54 million].", "damage"),
  ("A [5.9-magnitude] earthquake hit {L Peru}.", "earthquake"),
  ("A quake measuring [6.4 on the Richter scale] hit {L Peru}.", "quake"),
  ("The village is [58 km] ([36 miles]) south of {L Lima}.", "distance · distance"),
  ("One of the cables is [40,000 km] long.", "cables"),
  ("The boat has [20 km] of spare cable on board.", "spare cable"),
  ("Temperatures of [28 degrees] were measured.", "Temperatures"),
  ("The tremor lasted [10 seconds].", "tremor"),
  ("It won the [10-year] contract.", "contract"),
  ("Fighters must leave within [18 miles] of the border.", "distance"),
])
func measures(story: String, expected: String) throws {
  let found = try counted(story)
  #expect(found == expected)
}

@Test(arguments: [
  // Noun phrases in all their lengths.
  ("[Seventeen] off-duty police officers joined in.", "off-duty police officers"),
  ("Floods destroyed [at least 400] mud-brick homes.", "mud-brick homes"),
  ("[Two] U.S.-backed fighters fell.", "U.S.-backed fighters"),
  ("[200] {G Syrian} refugees crossed the border.", "Syrian refugees"),
  ("[30] {O Red Cross} volunteers came.", "Red Cross volunteers"),
  ("The thieves took [15] paintings worth [$3 million].", "paintings · paintings"),
  ("Some [5,000] striking workers marched.", "striking workers"),
  ("[Four] suspected gunmen were shot dead.", "suspected gunmen"),
  ("[12] of the most wanted men are at large.", "most wanted men"),
  ("The jury of [seven] women and [five] men agreed.", "women · men"),
  ("[Three] former ministers face trial.", "former ministers"),
  ("[350,000] homes and businesses lost power.", "homes and businesses"),
  ("More rain fell on [60] towns and villages.", "towns and villages"),
  ("[Nine] out of [ten] voters agree.", "voters · voters"),
  ("There were [14] survivors.", "survivors"),
  ("There are [about 1,000] {G American} troops in {L Syria}.", "American troops"),
  ("[More than 2.5 million] Syrians who fled the war live in {L Turkey}.", "Syrians"),
  ("The party won [212] of the [400] seats.", "seats · seats"),
  ("The party won [212] seats, up from [180].", "seats · seats"),
  ("{Ann Lee} got [1.2 million] votes against [900,000] for {Tom Fox}.", "votes · votes"),
  ("The bill passed by [312] votes to [290].", "votes · votes"),
  // No noun of their own.
  ("Casualties rose from [10] to [16].", "Casualties · Casualties"),
  ("The number of dead is now over [100].", "people dead"),
  ("The number of confirmed cases reached [1,500].", "confirmed cases"),
  (
    "The number of people killed in the quake which struck the northern coast has climbed to [35], with [eight] others missing.",
    "people killed · people"
  ),
  ("Of the [23] men, [12] are Kenyan, police said.", "men · men"),
  ("The number of people who died in the fire rose to [35].", "people who died"),
  ("The death toll of the quake that shook the coast rose to [24].", "people dead"),
  ("The death toll, at [37], may rise.", "people dead"),
  ("It raised the toll to [56].", "people dead"),
  ("The official count stood at [48] late |Sunday|.", "official count"),
  ("Rescuers found [four] bodies |Monday| and [two] |Tuesday|.", "bodies · bodies"),
  ("[Forty] miners went down, but only [12] came up.", "miners · miners"),
  ("[Three] trains collided.\n[Two] were empty.", "trains · trains"),
  ("Police held [40] marchers.\n[Fifteen] were later charged.", "marchers · marchers"),
  ("[Five] climbers set out.\nOnly [one] returned.", "climbers · climbers"),
  ("[Thousands] were evacuated.", "people"),
  ("[At least 20] were killed when the roof fell.", "people"),
  ("[Dozens] are missing.", "people"),
  ("Ferry fire kills 23, [dozens] still missing", "people missing"),
  ("# [Hundreds] escape camps after raid", "people"),
  ("The [two] states signed.\n[Hundreds] demonstrated.", "states · people"),
  ("[Six] died in hospital.", "people"),
  ("The crash left [two] dead and [five] injured.", "people dead · people injured"),
  ("[Two] dead, [five] hurt after crash", "people dead · people hurt"),
  ("The attack wounded [at least 30], [12] of them seriously.", "people · people"),
  ("Of the [30] patients, [12] were children.", "patients · children"),
  ("The gang killed [three] guards and injured [four] others.", "guards · guards"),
  ("[Seven] bodies were found, and [three] more are thought to lie below.", "bodies · bodies"),
  ("About [300] are in custody.", "people"),
  ("[Two] in hospital after blaze", "people"),
  // States that hold of the counted.
  ("[150] men trapped underground have food.", "men trapped underground"),
  ("It freed [90] sailors held by pirates.", "sailors held by pirates"),
  ("Floods drove out [8,000] people living near the dam.", "people"),
  ("[40] people in hospital are stable.", "people in hospital"),
  ("[Fifty] women still detained in the fort began a strike.", "women still detained"),
  // Rates and shares of counts.
  ("The plant makes [300 cars a day].", "cars"),
  ("Attacks happened at [20 per month].", "Attacks"),
  ("[A] woman and [two] children drowned.", "woman · children"),
  ("A [three-judge] panel ruled.", "panel"),
  ("[Both 12] teams left.", "teams"),
  ("The boat carried [90] passengers and a crew of [six].", "passengers · crew members"),
  (
    "[11] of the [1,200] polling stations they saw were shut.",
    "polling stations · polling stations"
  ),
  ("Dozens of truck drivers were held, [40] police officers said.", "police officers"),
  ("The gang numbered [four].", "gang members"),
  ("The crowd, which police put at [20,000], left.", "crowd"),
  ("A crowd of [18,000] watched.", "crowd"),
  ("{Ana Ruiz}, a mother of [three], died.", "children"),
  ("The party won [12] of the last [15] votes.", "votes · votes"),
  ("A worker shot [three] dead.", "people dead"),
  ("[Two] guards ran past [four] men.\nShe found the [four] at home.", "guards · men · men"),
  ("[226,000] people in [13] states died, [170,000] of them here.", "people · states · people"),
  ("[Thousands] of cheering fans came.", "cheering fans"),
  ("There were [521] murders, down from a peak of [1,080].", "murders · murders"),
  ("[Ten] people died, [six] of them children.", "people · children"),
  // What became of people, and who they are.
  ("The hospital put the number of wounded at [nine].", "people wounded"),
  ("# [Three] Shot, [One] Dead at Depot", "people Shot · people Dead"),
  ("[Six] miners were freed and [two] injured.", "miners · miners injured"),
  ("[Four] trains were held up and [two] cancelled.", "trains · trains"),
  ("The raid freed [nine] hostages; [two] shielded a child.", "hostages · hostages"),
  ("[None] of the [five] who were hurt had a ticket.", "people · people"),
  ("She is a mother of [three] from {L Hull}.", "children"),
  ("The flood reached {L Ulm}, a town of [9,000].", "people"),
  ("The gang of [six] fled in a van.", "gang members"),
  // Counts in passing are not what an elided noun means.
  (
    "[Two] shells hit the port, which handles [300] ships a year.\n[One] failed to go off.",
    "shells · ships · shells"
  ),
  ("It found [40] drums, of which [six] leaked.", "drums · drums"),
  ("The bakery has [90] workers, of whom [30] work at night.", "workers · workers"),
  ("[Five] men were held, bringing the total to [11].", "men · men"),
  ("The death toll rose to [15].\n[Dozens] were missing.", "people dead · people"),
  ("The final seat count was [33].", "final seat count"),
  // Words behind the number that are no noun of its.
  ("The gauge stood [two feet] higher than in May.", "gauge"),
  ("If just [one] cable goes down, [two] are left.", "cable · cable"),
  ("[12] small, cheap chips do the work.", "small, cheap chips"),
  ("He shot [five] |Christmas| shoppers.", "Christmas shoppers"),
  ("[Up to 500] reaching {L Rome} had walked.", "-"),
  ("# [5] Shot Dead at Depot", "people Shot Dead"),
  ("The number of troops in the area will be raised to [7,000].", "troops"),
  ("Teams tried to reach [dozens] of men.", "men"),
  ("The mill employs [about 600] in {L Hull}.", "people"),
  ("He won by [230] votes out of [900] cast.", "votes · votes"),
  (
    "Witnesses saw [eight] people, [two] of them babies; [16] had died.", "people · babies · people"
  ),
  ("[Six] banks joined; the [four] {G Dutch} ones left.", "banks · banks"),
  (
    "It took in [17] men hurt by glass or debris, [three] of them badly.",
    "men hurt · men hurt"
  ),
  ("It killed [56] people in what officials said was a blast.", "people"),
  ("Most of the victims, [195], are from two towns.", "victims"),
  ("Only [55] of [75] confirmed dead were named.", "people confirmed dead · people confirmed dead"),
  ("[Two] children were among the [12] killed.", "children · people killed"),
  (
    "[Four] officers and [a] clerk were killed and [nine] others wounded.",
    "officers · clerk · officers wounded"
  ),
  ("[One] gunman came, killing [three] and injuring [15].", "gunman · people · people"),
  ("He faces [12] counts of murder and [40] of arson.", "counts of murder · counts of arson"),
  ("It says the number of injured stands at [465].", "people injured"),
  // Wording of many reports at once.
  ("The death count was expected to climb past [75].", "death count"),
  ("With the bodies found, the toll across the region rose to [500].", "people dead"),
  ("[Tens of thousands] were homeless and [1,500] injured.", "people · people injured"),
  ("[Six] masked men tied up [two] guards and loaded [18] boxes.", "masked men · guards · boxes"),
  ("Detectives believe the gang had at least [nine] members.", "members"),
  ("The firm, which had [2,100] shops, plans to close [150] of them.", "shops · shops"),
  ("The party won [117] of the [150] seats.", "seats · seats"),
  ("It took [48] seats, up from [31] in the last house.", "seats · seats"),
  (
    "Only [1,800] people, including [280] children, have moved to [53] camps.",
    "people · children · camps"
  ),
  ("All but [six] of the [44] people on board survived.", "people · people"),
  ("The airline cancelled [60] flights and diverted [nine].", "flights · flights"),
  ("The jury of [seven] men and [five] women met.", "men · women"),
  ("It recalled [90] cars, of which [40] were sold in {L Ulm}.", "cars · cars"),
  ("[40] inmates escaped, [12] of whom were caught.", "inmates · inmates"),
  ("The ship's crew of [23] left it.", "ship's crew members"),
  ("The march drew [20,000] people; police put the crowd at [6,000].", "people · people"),
  ("Stones flew, injuring [six] officers, and [42] people were held.", "officers · people"),
  ("Police put the crowd at [6,000].", "crowd"),
  ("The number of dead in {L Rome}, {L Bari} and {L Metz} rose to [29].", "people dead"),
  ("They were the largest of the [four].", "-"),
  ("# [Hundreds] escape camps", "people"),
  ("It killed two, bringing to [seven] the number of guards killed there.", "guards"),
  (
    "[17] people, including [seven] children, died and [70] others were hurt.",
    "people · children · people"
  ),
  ("The number of laid-off workers soared to [600].", "laid-off workers"),
  ("[400] remain missing.", "people"),
  ("The [two] old rivals met.", "old rivals"),
  ("It bought up rivals, [50] of them last year.", "rivals"),
  (
    "Power was off at [900] homes in [nine] towns, [40] of them in {L Ulm}.",
    "homes · towns · homes"
  ),
  ("They fled for fear of shocks, [15] of which were felt.", "shocks"),
  (
    "Of the wounded, [27] stayed in hospital, [11] of them for a week.",
    "people wounded · people wounded"
  ),
  ("He spoke of ships, of which {O Acme} owns [70].", "ships"),
  ("It will cut [up to 800], or [8%], of its research jobs.", "research jobs · research jobs"),
  ("The gang, [six] strong, filled a lorry.", "gang members"),
  ("The old toll, put out on |Thursday|, was [43].", "people dead"),
  ("# [31] held in [three] countries over heist", "people held · countries"),
  ("# [At least seven] reported killed in protest", "people reported killed"),
  ("It has [560] staff at [eight] sites, including [80] in {L Ulm}.", "staff · sites · staff"),
  ("[Three] masked, armed men walked in.", "masked, armed men"),
  ("He bought most of his [200 or so] works there.", "works"),
  ("In [50] towns more ballots were cast.", "towns"),
])
func elidedAndLong(story: String, expected: String) throws {
  let found = try counted(story)
  #expect(found == expected)
}

@Test(arguments: [
  ("{O Bolt} shares fell [3 percent] to [$12.40].", "Bolt shares · Bolt shares"),
  ("Shares of {O Bolt} rose [40 cents], or [2 percent].", "Shares of Bolt · Shares of Bolt"),
  ("Profit rose [12%] to [$4.2 billion].", "Profit · Profit"),
  ("Oil dropped [$2] to [$71 a barrel].", "Oil · Oil"),
  ("{O Acme} agreed to buy {O Bolt} for [$6 billion] in cash.", "Bolt"),
  ("The deal is valued at [$6 billion].", "deal"),
  ("The [$6 billion] deal will close in March.", "deal"),
  ("The bid values the chain at [£900 million].", "chain"),
  ("It will cut costs by [$200 million].", "costs"),
  ("The thieves stole jewels worth [€40 million].", "jewels"),
  ("They got away with [$2 million] in cash and gems.", "cash and gems"),
  ("Damage was estimated at [$30 million].", "Damage"),
  ("Repairs will cost [$8 million].", "Repairs"),
  ("The firm was fined [$5 million].", "fine"),
  ("A ransom of [$1 million] was paid.", "ransom"),
  ("The state owes [$90 billion].", "debt"),
  ("{Ann Lee} won [52 percent] of the vote.", "vote"),
  ("{Ann Lee} won [52 percent] of the vote, with {Tom Fox} on [41 percent].", "vote · vote"),
  ("Turnout was [67 percent].", "Turnout"),
  ("Unemployment fell to [5.4 percent].", "Unemployment"),
  ("A [20 percent] stake was sold.", "stake"),
  ("[Half] of the town was under water.", "town"),
  ("[Two-thirds] of homes were damaged.", "homes"),
  ("The fund owns [30%] of the bank.", "bank"),
  ("A quake of [magnitude 6.1] shook {L Chile}.", "quake"),
  ("The [magnitude-7.2] tremor struck at dawn.", "tremor"),
  ("The tremor had a magnitude of [7.2 on the Richter scale].", "tremor"),
  ("The epicentre was [20 miles] off the coast.", "distance"),
  ("The town lies [90 km] north of {L Lima}.", "distance"),
  ("Its centre was [10 km] deep.", "centre"),
  ("The river rose [three feet] overnight.", "river"),
  ("The fire has burned [4,000 acres].", "fire"),
  ("[12 tons] of aid arrived.", "aid"),
  ("Winds of [120 km per hour] were reported.", "Winds"),
  ("The wall is [12 feet] high.", "wall"),
  ("They dug a [30-metre] tunnel.", "tunnel"),
  ("The siege lasted [three days].", "siege"),
  ("The [two-hour] raid ended at dawn.", "raid"),
  ("He left [two years] ago.", "time"),
  ("# {O Bolt} raises bid for {O Acme} to [$4 billion]", "bid"),
  ("{Ann Lee} won [58%] of the vote, {Tom Fox} took [39%].", "vote · vote"),
  ("The gang stole [$300,000].", "loot"),
  ("The raiders fled with [$300,000].", "loot"),
  ("Shares closed at [$28.12] in {L New York}.", "Shares"),
  ("A poll on |Monday| put support for the bill at [47 percent].", "support"),
  ("Profit fell [12 percent] to [$340], from [$386].", "Profit · Profit · Profit"),
  ("Thieves took [31] paintings worth [$120].", "paintings · paintings"),
  ("The river crested at [38 feet], [four feet] above flood stage.", "river · river"),
  ("It runs behind a [25-kilometer] ([16-mile]) fence.", "fence · fence"),
  ("He signed a [$1.3 billion] ([£800 million]) loan.", "loan · loan"),
  ("They took gems worth [$50 million] ([£32 million]; [€37 million]).", "gems · gems · gems"),
  ("They took gems to the value of [$50 million].", "gems"),
  ("A plane with [$50 million] worth of rough and polished gems left.", "rough and polished gems"),
  ("It sent waves [up to 11 feet] high across the lake.", "waves"),
  ("A walkway [900 feet] long tore loose.", "walkway"),
  ("The quake struck [5 km] deep.", "depth"),
  ("{O Acme} will pay [$39 billion] for {O Bolt}.", "Bolt"),
  ("{L Britain} has promised [£5 million].", "aid"),
  ("{Ana Ruiz} took [35%] and {Tom Fox} [25%].", "vote · vote"),
  ("{Ana Ruiz} came fifth with [about 5%].", "vote"),
  ("Polls put {Ana Ruiz} on [48.7%].", "vote"),
  ("{O Bolt} owed [$9 million], and [half] of it was paid.", "debt · debt"),
  ("The quake struck [10 miles] below the surface.", "depth"),
  ("The quake struck [six miles] beneath the hills.", "depth"),
  ("The river stood at [12 feet] above flood stage.", "river"),
  ("That is double the record of [6 inches] from |May|.", "record"),
  ("The cost of the repairs would probably pass [$28 million].", "cost of the repairs"),
  ("They took [four] works by {Ana Ruiz} and {Tom Fox} worth [$80 million].", "works · works"),
  ("He bought {O Bolt}, for which he paid [$3 million].", "Bolt"),
  ("The state offered [$5,000] for information.", "reward"),
  ("He has [30 years] of experience.", "experience"),
  ("The robbers were on the tarmac for [five minutes].", "time"),
  ("It was the worst flood for [80 years].", "flood"),
  ("It was the third raid in [four weeks].", "raid"),
  ("He must act [within 30 days] of the ruling.", "time"),
  ("The deficit rose to an all-time high of [$60 billion].", "all-time high"),
  ("A poll shows it with a [seven-point] lead.", "lead"),
  ("It said another [$5 million] will be needed.", "-"),
  ("The cash price of [$9.50 per share] comes to [$5 million].", "cash price · cash price"),
  ("He lived on [$200 a week] in benefits.", "benefits"),
  (
    "{O Acme} bought the server and software maker {O Bolt Inc} for [$7 billion].",
    "software maker Bolt Inc"
  ),
  ("{O Acme} shelled out [$7 billion] for {O Bolt}.", "Bolt"),
  ("The raid itself lasted [three minutes].", "raid"),
  ("It builds a levee against a river expected to reach [10 metres].", "river"),
  ("The river crested before dawn at [4.46 metres].", "river"),
  ("It saved money, with benefits running at [$3 billion a year].", "benefits"),
])
func moneyAndMeasures(story: String, expected: String) throws {
  let found = try counted(story)
  #expect(found == expected)
}

/// Nouns that stand elsewhere than behind their number.
@Test(arguments: [
  ("Voters will lower the troops in the north from [9,000] to [6,000].", "troops · troops"),
  ("That brings the jobs lost to the storm to [400].", "jobs"),
  ("They will reduce the number of schools from the current [60] to [25].", "schools · schools"),
  ("He took the prisoners to [two] camps.", "camps"),
  ("There were [174] cases.\nThat is an increase of [22].", "cases · cases"),
  ("It is a tax increase of [two] cents.", "cents"),
  (
    "The death toll from [three] blasts in the city of {L Dorta} rose to [99].",
    "blasts · people dead"
  ),
  ("The death toll from that storm rose to [40].", "people dead"),
  ("Members voted [298] to [273] for the bill.", "votes · votes"),
  ("The bomb killed {Ann Roe} and [14] others.", "people"),
  ("A judge freed the minister and [seven] others.", "people"),
  ("It killed [two] miners and hurt [three] others.", "miners · miners"),
  ("They waited, while [thousands] of others gathered outside.", "people"),
  ("Fire destroyed [12] homes and damaged [dozens] of others.", "homes · homes"),
  (
    "The army killed [two] members of the clan and held [22] others.",
    "members of the clan · members"
  ),
  ("[Two] {G Danish} and [three] {G Dutch} soldiers died.", "Danish soldiers · Dutch soldiers"),
  ("[Two] {G Danes} and [three] soldiers died.", "Danes · soldiers"),
  ("The raiders were [over 200] in number.", "raiders"),
  ("The minister confirmed the return of the [103].", "people"),
  ("The killing of [hundreds] in the square shocked them.", "people"),
  ("The loss of [two] ships was a blow.", "ships"),
])
func countedElsewhere(story: String, expected: String) throws {
  #expect(try counted(story) == expected)
}

/// What the words about a number belong to.
@Test(arguments: [
  ("He fired [two] high-ranking officials.", "high-ranking officials"),
  ("[Three] would-be robbers fled.", "would-be robbers"),
  ("[Two] \"senior\" officers quit.", "senior officers"),
  ("Police held the boy and [three] other suspected looters.", "suspected looters"),
  ("[21] suicide attacks this year killed many.", "suicide attacks"),
  ("[Ten] of those killed were guards.", "people killed"),
  ("A list of the names of the [21] killed was read out.", "people killed"),
  ("It sent a [900]-strong rescue force.", "rescue force"),
  (
    "[Seven] of [17] members of a high school team survived.",
    "members of a high school team · members of a high school team"
  ),
  ("# [12] die in storm", "people"),
  ("The outages affected [more than 900] in the valley.", "people"),
  ("[One] death was reported.\n[Two] were admitted to hospital.", "death · people"),
  ("Police named [six] men.\nAll [six] deny involvement.", "men · men"),
  ("Police named [six] men.\nThe [six] deny the charge.", "men · men"),
  ("All [six] church members came.", "church members"),
  ("The [12] count indictment was read.", "count indictment"),
  ("[Two] of the [four] owners favor selling the mill.", "owners · owners"),
  ("# Rebels storm jail, free [400]", "people"),
  ("They made [900] tickets available to fans.", "tickets"),
  ("[Three] African countries eligible for aid applied.", "African countries"),
])
func countedNounPhrase(story: String, expected: String) throws {
  #expect(try counted(story) == expected)
}
