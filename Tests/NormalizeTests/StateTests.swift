import Shared
import Testing

@testable import normalize

/// A number in brackets in its sentence, the noun that it counts, the verb that extract finds, and
/// the state, "" for none.
private let sentences: [(String, String, String, String)] = [
  // asides
  ("[56] people, including four divers, died when the pier fell.", "people", "die", "dead"),
  ("The cooks, as well as [two] porters, were killed.", "porters", "kill", "dead"),
  ("The mayor, who had travelled with [two] aides, was hurt.", "aides", "travel", ""),
  // what a judge, a captor or an owner does
  ("A judge sentenced [29] people to death.", "people", "sentence", "convicted"),
  ("[Two] hostages have just walked out.", "hostages", "walk", "freed"),
  ("[Two] clerks have just walked out.", "clerks", "walk", "striking"),
  ("Prosecutors brought charges against a total of [27] men.", "men", "bring", "charged"),
  ("[Five] soldiers will face charges over the deaths.", "soldiers", "face", "charged"),
  ("[Three] bodies were pulled from the rubble.", "bodies", "pull", "dead"),
  ("They burned [three] of my lorries.", "lorries", "burn", ""),
  ("[93] detainees absconded from the camp.", "detainees", "abscond", "escaped"),
  ("[27,000] people rolled up their sleeves.", "people", "roll", "vaccinated"),
  ("In the fighting we have lost [four] good men.", "men", "lose", "dead"),
  ("The party says we have lost [four] members.", "members", "lose", "lost"),
  ("The port cost [two] officials their jobs.", "officials", "cost", "laid_off"),
  // lists and coordination
  ("[Two] officers and a cook are dead after the crash.", "officers", "be", "dead"),
  ("[At least four] guards and three of the robbers are dead.", "guards", "be", "dead"),
  ("Among the dead are four cooks and [three] waiters.", "waiters", "be", "dead"),
  ("[Two] girls and the driver were among the dead.", "girls", "be", "dead"),
  ("[Two] girls and a boy were among those hurt.", "girls", "be", "injured"),
  ("[50] people and possibly many more are missing.", "people", "be", "missing"),
  ("The virus has already stricken [266] people.", "people", "stricken", "infected"),
  ("[84] people died after many homes were swept away.", "people", "die", "dead"),
  ("[40] people have died and another nine are missing.", "people", "die", "dead"),
  ("The blast killed the mayor and [two] others riding with him.", "", "ride", "dead"),
  ("Those killed include a cook and [two] waiters.", "waiters", "include", "dead"),
  ("[Eight] cooks were among the 90 people wounded.", "cooks", "be", "injured"),
  ("[11] hostages, seized in spring, were freed.", "hostages", "seize", "freed"),
  ("[Three] clerks held by pirates have been released.", "clerks held by pirates", "hold", "freed"),
  ("[27] inmates who broke out of a jail have been recaptured.", "inmates", "recapture", "held"),
  ("The toll reached [98] with 226 missing.", "", "reach", "dead"),
  ("The [three] clerks have been suspended and charged.", "clerks", "suspend", "charged"),
  // tallies
  ("That brings the number of deaths in the pit to [17].", "", "bring", "dead"),
  ("That brings to [17] the number of people who have drowned.", "people", "drown", "dead"),
  ("The death toll in the south is [more than 900] people.", "people", "be", "dead"),
  ("The number of injured rose to [340] people.", "people", "rise", "injured"),
  ("The count of fatalities remained at [49] all day.", "fatalities", "remain", "dead"),
  ("The number of prisoners released stood at [eight].", "prisoners", "stand", "freed"),
  ("The number of missing fell after [40] people were asked.", "people", "ask", ""),
  // nouns for deeds
  ("The arrest in the capital of [24] people was criticized.", "people", "criticize", "held"),
  ("He planned the massacre of [800] men.", "men", "plan", "dead"),
  ("The office confirmed the return of the [103] prisoners.", "prisoners", "confirm", "returned"),
  ("Crowds demanded the release of [eight] villagers.", "villagers", "demand", ""),
  // objects of the verb
  ("The group abducted [two] clerks in a raid.", "clerks", "raid", "hostage"),
  ("A jury indicted [two] men on charges of kidnapping a boy.", "men", "indict", "charged"),
  ("Police took [six] men from the suburb into custody.", "men", "take", "held"),
  ("The fighting forced [scores] of farmers to flee the town.", "farmers", "force", "displaced"),
  ("They are digging to free [33] trapped men.", "trapped men", "free", "trapped"),
  ("Rebels free [384] prisoners", "prisoners", "", "freed"),
  ("It took [three] men in masks to do it.", "men", "take", ""),
  ("They took [three] men and a girl hostage.", "men", "take", "hostage"),
  ("A court ordered [four] clerks detained.", "clerks", "order", "held"),
  ("[Four] pupils suffered serious burns.", "pupils", "suffer", "injured"),
  ("[Four] pupils suffered burns and were treated.", "pupils", "suffer", "injured"),
  ("Divers were searching for [26] others.", "", "search", "missing"),
  ("[12] clerks remain in captivity.", "clerks", "remain", "hostage"),
  ("Money was sent home by [600] workers.", "workers", "send", ""),
  ("A quarrel broke out among [four] cooks.", "cooks", "break", ""),
  ("The agency runs [three] large camps.", "camps", "run", ""),
  ("They freed [two] clerks held hostage since May.", "clerks", "free", "freed"),
  ("They voiced support for the deployment of [10] trucks.", "trucks", "voice", ""),
  ("They called for the withdrawal of [14,000] troops.", "troops", "call", ""),
  ("The bodies of [two] bound men were found.", "bound men", "find", "dead"),
  ("The slate includes [two] widows of men killed in May.", "widows of men killed", "include", ""),
  ("One died in custody and [six] others live in exile.", "", "live", ""),
  ("The nurses saved [dozens] of lives.", "lives", "save", "rescued"),
  // deeds of their own
  ("[Two] guards opened fire.", "guards", "open", "shooting"),
  ("Soldiers opened fire on [two] guards.", "guards", "open", ""),
  ("[Dozens] of gunmen took over an office.", "gunmen", "take", ""),
  ("They pulled [60] bodies out of the ruin.", "bodies", "pull", "dead"),
  ("He is accused of shooting [two] clerks to death.", "clerks", "shoot", "dead"),
  ("[12] farmers returned of their own accord.", "farmers", "return", "returned"),
  ("The [two] men were in charge of the camp.", "men", "be", ""),
  ("It is one of [several] clubs that are seeking a place.", "clubs", "be", ""),
  ("The [two] groups have held talks.", "groups", "hold", ""),
  ("The [two] men have killed before.", "men", "kill", ""),
  ("[Two] men have lost their lives.", "men", "lose", "dead"),
  ("They freed [16] workers they had held hostage.", "workers", "hold", "freed"),
  ("[Ten] guards are questioned for helping them break free.", "guards", "question", ""),
  ("[12] men suspected of taking part in it were held.", "men", "hold", "held"),
  // reduced and relative clauses
  ("He was one of [five] men sentenced to death.", "men", "sentence", "convicted"),
  ("The fate of [12] other guards kidnapped there is unknown.", "guards", "know", "hostage"),
  ("It is a harsh trade, with [dozens] of miners killed each year.", "miners", "kill", "dead"),
  ("It is a common illness, with [900] people dying of it.", "people", "die", "dead"),
  ("[Dozens] of those who fled have come back.", "", "come", "returned"),
  // prisoners
  ("[240] inmates walked out in the night.", "inmates", "walk", "escaped"),
  ("[200] prisoners fled after the wall fell.", "prisoners", "flee", "escaped"),
  ("[88] of the escaped inmates have come back.", "escaped inmates", "come", "returned"),
  ("[Nine] prisoners had been let out.", "prisoners", "let", "freed"),
  ("About [800] farmers are in army custody.", "farmers", "be", "held"),
  // shots
  ("[Nine] people have been shot and killed.", "people", "shoot", "dead"),
  ("[Nine] people have been shot and wounded.", "people", "shoot", "injured"),
  ("[two] shot and killed in a parking lot", "shot", "", "dead"),
  // long subjects
  (
    "[13] cooks in the hills of Orla and Upper Tarn were reported missing.", "cooks", "report",
    "missing"
  ),
  (
    "He said that all [61] guests on board a boat bound for the coast were killed.", "guests", "",
    "dead"
  ),
  ("[27] men convicted of theft and fraud were executed.", "men", "", "dead"),
  ("[900] clerks at a camp just inside the border have fled.", "clerks", "", "displaced"),
  ("[14] cooks from the third floor of the inn died when it fell.", "cooks", "", "dead"),
  ("[900] farmers in and around the old town were left homeless.", "farmers", "leave", "displaced"),
  ("[Two] clerks from the north said that all others were killed.", "clerks", "say", ""),
  ("The men who asked [two] cooks from the north were arrested.", "cooks", "ask", ""),
  ("[Two] houses in flames and people were injured.", "houses", "", ""),
  ("[157] passengers and crew had lost their lives.", "passengers", "lose", "dead"),
  (
    "[Thousands] of farmers and herders were driven from their homes.", "farmers", "drive",
    "displaced"
  ),
  ("[90] rebels, including a leader, Karo, and his aide, were killed.", "rebels", "", "dead"),
  ("[Five] guards, a cook and a maid, also were wounded.", "guards", "", "injured"),
  ("At least [90] people -- most of them cooks -- were killed.", "people", "", "dead"),
  // rosters
  ("Among those killed in the west of the country were [32] cooks.", "cooks", "be", "dead"),
  ("The dead include a maid, a cook and [five] waiters.", "waiters", "include", "dead"),
  ("Those killed since May comprised [90] cooks.", "cooks", "comprise", "dead"),
  ("The hostages are [two] cooks and a maid.", "cooks", "be", "hostage"),
  ("Also freed were [three] cooks.", "cooks", "be", "freed"),
  ("Among the arrested were a maid, a cook and [two] waiters.", "waiters", "be", "held"),
  ("The fugitive is facing [three] judges.", "judges", "face", ""),
  // what they still are
  ("She is one of [900] clerks being held there.", "clerks", "hold", "held"),
  ("He asked for the names of [two] clerks still being held.", "clerks", "ask", "held"),
  ("Police arrested a total of [nine] men in what he called a raid.", "men", "call", "held"),
  ("The news of the kidnapping of [two] clerks spread.", "clerks", "spread", "hostage"),
  ("They want an end to the killings of [two] clerks a day.", "clerks", "want", "dead"),
  // what became of them since
  ("[Four] cooks were abducted and later released.", "cooks", "abduct", "freed"),
  ("[Six] cooks were injured and later died.", "cooks", "injure", "dead"),
  ("[Two] cooks were held for a day before being released.", "cooks", "hold", "freed"),
  ("The rebels took [31] cooks hostage, later killing eight.", "cooks", "take", "hostage"),
  // deeds of their own
  ("[Two] boats have evacuated more than 90 cooks.", "boats", "evacuate", ""),
  ("[Two] bombers killed at least nine cooks.", "bombers", "kill", ""),
  ("[Two] guards are starting an effort to evacuate all.", "guards", "start", ""),
  ("The firm is cutting [6,000] jobs to save more than a million.", "jobs", "cut", "laid_off"),
  // the ill and the buried
  ("[Three] were in extremely critical condition.", "", "be", "injured"),
  ("The condition of [three] was said to be serious.", "", "be", "injured"),
  ("[Two] had gone home and five were in critical condition.", "", "go", "returned"),
  ("[90] victims were buried in mass graves.", "victims", "bury", "dead"),
  ("[14] people were buried when the slope gave way.", "people", "bury", "trapped"),
  ("[14] people were buried on Monday.", "people", "bury", "dead"),
  ("He hacked [14] cooks to death.", "cooks", "hack", "dead"),
  ("[One] soldier paid the supreme price.", "soldier", "pay", "dead"),
  (
    "Officials raised the number of dead to [14] and said ten are missing.", "people dead", "raise",
    "dead"
  ),
  ("The hotel came down with [14] guests inside.", "guests", "come", ""),
  ("[300] women were carried off as slaves.", "women", "carry", "hostage"),
  ("[Thirteen] houses were burnt.", "houses", "burn", "destroyed"),
  // a verb before a noun tells nothing of it
  ("They lost [14] land mines.", "land mines", "lose", "lost"),
  ("[14] land mines lay there.", "land mines", "lie", ""),
  ("[14] injured cooks lay there.", "injured cooks", "lie", "injured"),
  ("[Two] cooks swam to safety.", "cooks", "swim", "survived"),
  // voters and crowds
  ("[900] people turned out for the march.", "people", "turn", "present"),
  ("[900] voters turned out.", "voters", "turn", "cast"),
  ("[900] people could vote.", "people", "vote", "registered"),
  ("[900] people have the right to vote.", "people", "have", "registered"),
  ("[900] people voted.", "people", "vote", "cast"),
  ("The firm lost [900] customers.", "customers", "lose", "lost"),
  ("The [three] losing candidates met.", "candidates", "meet", ""),
  ("[90] guests including a cook and his wife, were rescued.", "guests", "", "rescued"),
  ("The survivors, including [four] cooks and a maid, drifted.", "cooks", "drift", "survived"),
  ("They seek the missing, including [ten] girls in a camp.", "girls", "seek", "missing"),
  ("Six bodies, including those of [three] cooks, were recovered.", "cooks", "recover", "dead"),
  ("The prisoners escaped, including [three] cooks.", "cooks", "escape", "escaped"),
  ("A wall broke, sending [dozens] of cooks plummeting to their deaths.", "cooks", "send", "dead"),
  ("[62] of the cooks want a new law.", "cooks", "want", ""),
  ("[Two] men wanted for theft are in town.", "men", "want", "wanted"),
  ("The camp holds [900] farmers who fled the war.", "farmers", "hold", "displaced"),
  ("The camp holds [900] prisoners.", "prisoners", "hold", "held"),
  ("[Two] bodies found in the south are those of cooks.", "bodies", "be", "dead"),
  ("[Nine] men found dead in the city were guards.", "men found", "be", "dead"),
  ("[Four] guards on Friday gunned down Anna Larsen.", "guards", "gun", ""),
  ("[Six] shot dead Saturday in a bar", "shot", "", "dead"),
  ("He is survived by his wife and [three] children.", "children", "survive", ""),
  ("He has survived [eight] attacks.", "attacks", "survive", ""),
  ("[300] soldiers crossed the border.", "soldiers", "cross", ""),
  ("[300] farmers crossed the border.", "farmers", "cross", "displaced"),
  ("[Four] new cases have been found.", "cases", "find", "infected"),
  ("[Three] convicted men were hanged.", "convicted men", "hang", "dead"),
  ("The storm claimed [eight] fishermen.", "fishermen", "claim", "dead"),
  ("The village lost [90] farmers to a flood.", "farmers", "lose", "dead"),
  ("The regiment has lost [12] cooks in the war.", "cooks", "lose", "dead"),
  ("The firm lost [12] clerks to a rival.", "clerks", "lose", "lost"),
  ("It evacuated [90] clerks caught in the fighting.", "clerks", "evacuate", "evacuated"),
  ("[Six] cooks were among the people who were rescued.", "cooks", "be", "rescued"),
  ("Ten bodies were found after [two] more were pulled out.", "bodies", "pull", "dead"),
  ("They put the number trapped at [50].", "dead cooks", "put", "trapped"),
  ("The toll stands at 94 dead and [79] missing.", "missing", "stand", "missing"),
  ("They sent [200] rescue workers.", "rescue workers", "send", "deployed"),
  // who is free to do something, or made to
  ("The quake enabled [90] inmates to escape.", "inmates", "enable", "escaped"),
  (
    "The breach allowed [90] inmates, dozens of them killers, to flee.", "inmates", "allow",
    "escaped"
  ),
  ("The siege led [900] farmers to flee.", "farmers", "lead", "displaced"),
  ("The law allowed [90] agents to kill three guards.", "agents", "allow", ""),
  ("They joined a hunt for [70] inmates who fled a jail.", "inmates", "join", "escaped"),
  ("[Six] convicts were sprung.", "convicts", "spring", "escaped"),
  // the living
  ("[Ten] were alive.", "", "be", "survived"),
  ("[Ten] people alive, he said.", "people", "", "survived"),
  (
    "[Ten] of the 13 miners trapped by a blast in a pit in the north were found alive.",
    "miners", "find", "rescued"
  ),
  ("[Ten] people were still alive under the rubble.", "people", "be", "trapped"),
  ("[Ten] people were burned alive.", "people", "burn", "dead"),
  // words beside those counted
  ("Nine dead, [ten] cooks missing", "cooks", "kill", "missing"),
  ("[Ten] cooks missing from a boat were found dead.", "cooks", "find", "dead"),
  ("[Thousands] of clerks stuck as trains stop", "clerks", "stick", "stranded"),
  ("[40] others remained trapped.", "people remained trapped", "remain", "trapped"),
  ("It left [300] houses partly destroyed.", "houses", "leave", "damaged"),
  ("He returned and fatally shot [nine] cooks.", "cooks", "shoot", "dead"),
  ("He shot [nine] cooks.", "cooks", "shoot", "shot"),
  ("The blast trapped [13] miners 80 metres down.", "miners", "trap", "trapped"),
  ("Of the [90] clerks 20 were held.", "clerks", "hold", ""),
  // main verbs behind relative clauses and asides
  (
    "[900] farmers who lived on its banks have since been moved to safety.", "farmers", "have",
    "evacuated"
  ),
  ("[900] people, 500 in the north, have died.", "people", "", "dead"),
  ("[One] cook drowned, and three, all of them boys, were missing.", "cook", "drown", "dead"),
  ("[900] marchers held wooden crosses.", "marchers", "hold", ""),
  ("[900] marchers held by the army were freed.", "marchers", "free", "freed"),
  ("Two are among the dead while [nine] hurt cooks were saved.", "hurt cooks", "save", "injured"),
  // losses that grow
  ("That brings confirmed deaths to [83].", "people", "bring", "dead"),
  ("They took the injured to [three] hospitals.", "hospitals", "take", ""),
  // of whom nothing is told
  ("[200] friends of the missing men waited.", "friends of the missing men", "wait", ""),
  ("[Two] bombers took part.", "bombers", "take", ""),
  ("[200] clerks took part.", "clerks", "take", "present"),
  ("[Two] robbers walked out of the shop.", "robbers", "walk", ""),
  ("The number of villages came down to [24].", "villages", "come", ""),
  // what they do, and what is done around them
  ("[Two] boats were evacuating injured cooks.", "boats", "evacuate", ""),
  ("[90] clerks were digging a small rescue tunnel.", "clerks", "dig", ""),
  ("[90] clerks were involved in the rescue.", "clerks", "involve", ""),
  ("[90] clerks were saved in the rescue.", "clerks", "save", "rescued"),
  ("[Two] fire engines were seen.", "fire engines", "see", ""),
  ("Pirates sank [two] patrol boats.", "patrol boats", "sink", "sunk"),
  ("Raiders seized [two] clerks working in the south.", "clerks", "seize", "held"),
  ("They joined [93] divers.", "divers", "join", ""),
  ("They joined the [93] who had fled the jail.", "inmates", "join", "escaped"),
  ("[Ten] cooks who were wounded have survived.", "cooks", "survive", "survived"),
  // survivors and the sought
  ("[Ten] survivors have been found.", "survivors", "find", "survived"),
  ("The [five] remaining hostages are employed there.", "remaining hostages", "employ", "hostage"),
  ("They seek the bodies of the [17] cooks still missing.", "cooks", "miss", "missing"),
  ("They found [34] survivors and 11 dead.", "survivors", "find", "survived"),
  ("They captured on Monday [two] clerks.", "clerks", "capture", "held"),
  ("They told of the capture Wednesday of [two] men.", "men", "tell", "held"),
  ("They asked that the state release [two] clerks.", "clerks", "release", ""),
  ("[Six] hostages used as shields in it were released.", "hostages", "release", "freed"),
  ("They were trying to reach [50] others trapped there.", "injured miners", "reach", "trapped"),
  ("The [seven] were taken hostage.", "clerks seized", "take", "hostage"),
  ("The [four] released on Monday were clerks.", "clerks", "be", "freed"),
  ("The [four] asked on Monday were clerks.", "clerks", "be", ""),
  ("They released pictures of the [four].", "pictures", "release", ""),
  // a toll, and what else is counted beside it
  ("They put the toll at 12 and said [14] others were hurt.", "people", "hurt", "injured"),
  ("They put the toll at 14 but said only [12] could be named.", "people", "name", "dead"),
  ("They put the death toll at [58] and 143 hurt.", "death toll", "put", "dead"),
  ("They found ten bodies and were searching for [four] more.", "bodies", "search", "missing"),
  ("They gave up on the [800] people missing since Saturday.", "people", "give", "missing"),
  ("[11] cooks and one of the guards from the south were found dead.", "cooks", "find", "dead"),
  // jobs
  ("It cut its workforce by [3,500] clerks.", "clerks", "cut", "laid_off"),
  ("They come on top of the [4,000] it cut last year.", "jobs", "come", "laid_off"),
  ("It beat the team by [three] points.", "points", "beat", ""),
  ("Pirates hold [ten] ships.", "ships", "hold", "hijacked"),
  ("The dead include six girls at a school and [20] soldiers on duty.", "soldiers", "be", "dead"),
  ("Power was cut to [900] homes.", "homes", "cut", "without_power"),
  ("[79] people drowned and 35 were pulled alive from it.", "people", "drown", "dead"),
  ("[Six] men and 35 women were pulled alive from it.", "men", "", "rescued"),
  ("Among the dead were 12 cooks and a maid; [14] others were hurt.", "cooks", "hurt", "injured"),
  ("[Dozens] of guards were trying to find 19 missing cooks.", "guards", "find", ""),
  ("[12] people were treated at the scene and released.", "people", "treat", "discharged"),
  ("[12] people were released from hospital.", "people", "release", "discharged"),
  ("[12] people were released from prison.", "people", "release", "freed"),
  ("They got away in [two] cars.", "cars", "get", ""),
  ("[900] customers still lacked power.", "customers", "lack", "without_power"),
  ("[900], or 35 percent, of the homes were without power.", "homes", "be", "without_power"),
  ("[900] cooks, or so they say, of the two towns were hurt.", "cooks", "hurt", "injured"),
  // those who will not eat, nor work
  ("[52] detainees are on hunger strike.", "detainees", "be", "fasting"),
  ("[52] prisoners have refused food since May.", "prisoners", "refuse", "fasting"),
  ("[52] prisoners refused to leave.", "prisoners", "refuse", "held"),
  ("[52] clerks are on strike.", "clerks", "be", "striking"),
  // what somebody contracts
  ("[12] cooks contracted the H5N1 form of flu.", "cooks", "contract", "infected"),
  ("[12] cooks contracted a builder of barns.", "cooks", "contract", ""),
]

private let reader: SubjectReader? = try? SubjectReader(
  lexicon: ConceptLexicon(files: []), units: Units(), aliases: Aliases(files: []))

@Test(arguments: sentences)
func statesInSentences(sentence: String, counted: String, verb: String, state: String) throws {
  let parts = sentence.split(separator: "[", omittingEmptySubsequences: false)
  let rest = parts[1].split(separator: "]", omittingEmptySubsequences: false)
  var number = NumberMention(
    span: TextSpan(0, 2)!, text: "12", sentence: 0, kind: .count, value: 12,
    interval: Interval(12, 12)!, bound: .exact)
  number.counted = counted.isEmpty ? nil : counted
  number.verb = verb.isEmpty ? nil : verb
  let around = Surroundings(before: String(parts[0]), behind: String(rest[1]))
  let subject = try #require(reader).subject(of: number, in: around)
  #expect(subject.state ?? "" == state, "\(sentence)")
}

/// Lines of a list, whose words stand behind the number.
@Test(arguments: [
  ("47 – people killed", "people", "dead"), ("47: number of people killed", "people", "dead"),
  ("1,500 - houses destroyed by the fire", "houses", "destroyed"),
  ("12: soldiers", "soldiers", ""),
])
func statesInCaptions(line: String, counted: String, state: String) throws {
  let digits = line.utf8.prefix { $0 == UInt8(ascii: ",") || 0x30...0x39 ~= $0 }.count
  var number = NumberMention(
    span: TextSpan(0, digits)!, text: String(line.prefix(digits)), sentence: 0, kind: .count,
    value: 47, interval: Interval(47, 47)!, bound: .exact)
  number.counted = counted
  number.verb = state.isEmpty ? nil : state == "dead" ? "kill" : "destroy"
  let around = Surroundings(of: 0..<digits, in: 0..<line.utf8.count, Array(line.utf8))
  #expect(try #require(reader).subject(of: number, in: around).state ?? "" == state)
}

/// Behind the last comma of a text there is nothing to read.
@Test func surroundingsOfATextThatEndsInAComma() {
  let text = Array("5, 95,".utf8)
  #expect(Surroundings(of: 0..<1, in: 0..<text.count, text).behind.count == 0)
}
