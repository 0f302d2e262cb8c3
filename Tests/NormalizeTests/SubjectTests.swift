import Shared
import Testing

@testable import normalize

/// What a counted phrase with its verb counts: phrase, verb or "", concept, state or "".
private let phrases: [(String, String, String, String)] = [
  ("jihadis locked up", "", "fighter", "held"),
  ("Koreans", "miss", "person", "missing"),
  ("militants currently locked up", "free", "fighter", "held"),
  ("Syrians", "flee", "person", "displaced"),
  ("Kurds", "", "person", ""),
  ("soldiers", "lose", "soldier", "dead"),
  ("detained militants", "", "fighter", "held"),
  ("fighters", "hold", "fighter", "held"),
  ("suspected insurgents", "capture", "fighter", "held"),
  ("prisoners", "", "person", "held"),
  ("inmates", "be", "person", "held"),
  ("people in custody", "", "person", "held"),
  ("men behind bars", "", "person", "held"),
  ("arrests", "make", "person", "held"),
  ("fatalities", "", "person", "dead"),
  ("deaths", "report", "person", "dead"),
  ("death toll", "rise", "person", "dead"),
  ("dead", "", "person", "dead"),
  ("bodies", "recover", "person", "dead"),
  ("people", "kill", "person", "dead"),
  ("passengers", "die", "passenger", "dead"),
  ("people", "drown", "person", "dead"),
  ("soldiers", "slay", "soldier", "dead"),
  ("wounded", "", "person", "injured"),
  ("injuries", "cause", "person", "injured"),
  ("injured people", "", "person", "injured"),
  ("police officers", "wound", "police", "injured"),
  ("children", "injure", "child", "injured"),
  ("miners", "trap", "worker", "trapped"),
  ("trapped miners", "", "person", "trapped"),
  ("missing sailors", "", "soldier", "missing"),
  ("people", "go missing", "person", "missing"),
  ("people", "disappear", "person", "missing"),
  ("hostages", "free", "person", "freed"),
  ("hostages", "hold", "person", "hostage"),
  ("students", "kidnap", "student", "hostage"),
  ("prisoners", "escape", "person", "escaped"),
  ("inmates", "break out", "person", "escaped"),
  ("survivors", "rescue", "person", "rescued"),
  ("residents", "evacuate", "resident", "evacuated"),
  ("villagers", "flee", "resident", "displaced"),
  ("displaced people", "", "person", "displaced"),
  ("families left homeless", "", "family", "displaced"),
  ("refugees", "", "refugee", "displaced"),
  ("Syrian refugees", "return", "refugee", "returned"),
  ("tourists", "strand", "tourist", "stranded"),
  ("patients", "hospitalize", "patient", "hospitalized"),
  ("confirmed cases", "report", "person", "infected"),
  ("people", "infect", "person", "infected"),
  ("people", "vaccinate", "person", "vaccinated"),
  ("doses", "", "dose", ""),
  ("houses", "destroy", "house", "destroyed"),
  ("homes", "flatten", "house", "destroyed"),
  ("damaged buildings", "", "building", "damaged"),
  ("villages", "flood", "village", "flooded"),
  ("two thirds of homes", "damage", "house", "damaged"),
  ("bridges", "collapse", "bridge", "destroyed"),
  ("jobs", "cut", "job", "laid_off"),
  ("voice traffic", "lose", "service", "cut"),
  ("communications", "disrupt", "service", "cut"),
  ("submarine cables", "damage", "cable", "cut"),
  ("workers", "lay off", "worker", "laid_off"),
  ("employees", "fire", "worker", "laid_off"),
  ("staff", "employ", "worker", "employed"),
  ("layoffs", "announce", "person", "laid_off"),
  ("seats", "win", "seat", "elected"),
  ("votes", "cast", "vote", "cast"),
  ("voters", "", "voter", ""),
  ("customers without power", "", "customer", "without_power"),
  ("customers", "lose power", "customer", "without_power"),
  ("cables", "sever", "cable", "cut"),
  ("undersea cables", "cut", "cable", "cut"),
  ("one of the cables", "snap", "cable", "cut"),
  ("flights", "cancel", "flight", "cancelled"),
  ("flights", "delay", "flight", "delayed"),
  ("diamonds", "steal", "jewel", "stolen"),
  ("paintings", "loot", "artwork", "stolen"),
  ("canvases", "steal", "artwork", "stolen"),
  ("works of art", "recover", "artwork", "found"),
  ("job cuts", "announce", "job", "laid_off"),
  ("ballots cast", "", "vote", ""),
  ("shell casings", "recover", "casing", "found"),
  ("people", "work", "person", ""),
  ("patients", "receive", "patient", "hospitalized"),
  ("patients", "die", "patient", "dead"),
  ("counties", "have", "province", ""),
  ("human beings", "trap", "person", "trapped"),
  ("shots", "fire", "shot", "fired"),
  ("guns", "seize", "gun", "seized"),
  ("cars", "torch", "vehicle", "destroyed"),
  ("troops", "deploy", "soldier", "deployed"),
  ("soldiers", "withdraw", "soldier", "withdrawn"),
  ("demonstrators", "gather", "protester", "present"),
  ("ships", "sink", "ship", "sunk"),
  ("planes", "crash", "aircraft", "crashed"),
  ("rockets", "launch", "missile", "fired"),
  ("aftershocks", "follow", "aftershock", ""),
  ("quakes", "", "earthquake", ""),
  ("raids", "carry out", "attack", ""),
  ("countries", "", "country", ""),
  ("widgets", "make", "widget", ""),
  ("lives", "lose", "person", "dead"),
  ("shot", "", "person", "shot"),
  ("shots", "hear", "shot", ""),
  ("contract customers", "lose", "customer", "lost"),
  ("coal mines", "flood", "mine", "flooded"),
  ("robbers", "flee", "robber", "escaped"),
  ("workers", "tie up", "worker", "held"),
  ("seats", "have", "seat", "elected"),
  ("storeys", "remain", "floor", ""),
]

private let reader: SubjectReader? = try? SubjectReader(
  lexicon: ConceptLexicon(files: []), units: Units(), aliases: Aliases(files: []))

private func number(
  _ kind: NumberKind, _ counted: String?, _ verb: String, unit: String? = nil
) -> NumberMention {
  var number = NumberMention(
    span: TextSpan(0, 2)!, text: "12", sentence: 0, kind: kind, value: 12,
    interval: Interval(12, 12)!, bound: .exact)
  number.counted = counted
  number.verb = verb.isEmpty ? nil : verb
  number.unit = unit
  return number
}

@Test(arguments: phrases)
func subjects(phrase: String, verb: String, concept: String, state: String) throws {
  let subject = try #require(reader).subject(of: number(.count, phrase, verb))
  #expect(subject.concept == concept)
  #expect(subject.state ?? "" == state)
}

@Test(arguments: [
  (" in custody of the militia", "held"), (" behind bars since May", "held"),
  (" without power last night", "without_power"), (" under the rubble", "trapped"),
  (" at large", "escaped"), (" people dead", "dead"),
  (" homeless and hungry", "displaced"), (" calm, two others dead", ""), (" at home", ""),
])
func statesBehindTheNumber(behind: String, state: String) throws {
  let subject = try #require(reader).subject(
    of: number(.count, "people", "be"), in: Surroundings(behind: behind))
  #expect(subject.state ?? "" == state)
}

@Test(arguments: [
  ("gun", "The man gunned down ", " shoppers before he fled", "dead"),
  ("lose", "At least ", " people have lost their lives in the blaze", "dead"),
  ("force", "Rising water forced ", " people from their homes", "displaced"),
  ("move", "Some ", " residents were moved to safety by boat", "evacuated"),
  ("move", "Some ", " residents moved house", ""),
  ("gun", "He had ", " guns, down in the cellar", ""),
  ("lose", "The party lost ", " seats", "lost"),
  ("claim", "The fire claimed the lives of ", " people", "dead"),
  ("drive", "The eruption drove ", " villagers out of their homes", "displaced"),
  ("shoot", "A guard was shot dead with ", " others", "dead"),
  ("take", "Rebels took ", " people hostage", "hostage"),
  ("free", "The raid was an attempt to free ", " people", ""),
  ("free", "The army managed to free ", " people", "freed"),
  ("put", "The closure put ", " people out of work", "laid_off"),
  ("save", "The driver saved ", " people from drowning", "rescued"),
  ("fire", "The man who shot ", " people had been fired", "shot"),
  ("fire", "She fired at ", " people in the hall", ""),
  ("die", "It is the worst wreck since ", " people died off the cape", "dead"),
  ("shoot", "He is accused of shooting ", " people to death", "dead"),
  ("kidnap", "The manager was kidnapped by ", " people in masks", ""),
  ("attack", "Of those attacked, ", " of whom were captured later", "held"),
])
func verbsOfSeveralWords(verb: String, before: String, behind: String, state: String) throws {
  let counted = behind.contains("seats") ? "seats" : "people"
  let subject = try #require(reader).subject(
    of: number(.count, counted, verb), in: Surroundings(before: before, behind: behind))
  #expect(subject.state ?? "" == state)
}

@Test(arguments: [
  ("people", "Five people were hurt and the flood displaced ", ", officials said", "displaced"),
  ("bombs", "", " bombs failed to explode", ""),
  ("bombs", "", " bombs exploded in the market", "explodes"),
  ("passengers", "A ferry with ", " passengers sank off the coast", ""),
  ("bridges", "", " bridges were washed out", "destroyed"),
  ("children", "", " children had been pulled out dead", "dead"),
  ("pirates", "The navy captured ", " pirates as they tried to take over a tanker", "held"),
  ("people", "", " people are dead and one is fighting for his life", "dead"),
  ("households", "", " households had no power", "without_power"),
  ("homes", "Power was cut to ", " homes", "without_power"),
  ("people", "The number of people unaccounted for has fallen to ", "", "missing"),
  ("crew", "", " shot dead on the bridge", "dead"),
  ("guards", "", " guards shot dead 12 others", ""),
  ("people", "", " of them fatally", "dead"),
  ("people", "They counted 40 dead and put that of the missing at ", "", "missing"),
  ("people", "They put the number of dead at ", " and that of the missing at 3", "dead"),
  ("troops", "", " troops joined the search", "deployed"),
  ("people", "", " of people, most of them farmers, were drowned", "dead"),
  ("paintings", "", " paintings – by Orla, Tarn and others – were stolen", "stolen"),
  ("people", "", " reported killed in a protest", "dead"),
  ("people", "", " people feared to have drowned", "dead"),
  ("people", "", " people identified as having been infected", "infected"),
  ("people", "", " people listed as missing", "missing"),
  ("children", "The dead include at least ", " children", "dead"),
  ("guards", "Among the injured were ", " guards", "injured"),
  (
    "people", "The number of people found dead in the 6.1-magnitude quake has risen to ", "",
    "dead"
  ),
  ("people", "", " people were taken to Tarn Valley Medical Center", "hospitalized"),
  ("people", "", " people with gunshot wounds were there", "injured"),
  ("homes", "", " homes were destroyed or badly damaged", "damaged"),
  ("people", "A city of ", " people was flooded and cut off", ""),
  ("people", "He said ", " people could have been killed", ""),
  ("customers", "Some ", " Tarn Power Co. customers lost power", "without_power"),
  ("people", "The town mourned ", " people who died when the dam broke", "dead"),
  ("men", "The mayor met ", " men who had been arrested", "held"),
  ("people", "The union speaks for ", " people whom the mill employs", "employed"),
  ("people", "It is the home of ", " people that the two firms now employ", "employed"),
  ("officers", "He named the ", " officers who arrested Orla", ""),
  ("people", "She met ", " people who were told that help was near", ""),
  ("people", "Up to ", " people could have been killed, had it been day", ""),
  ("paintings", "Two of the ", " paintings were found", ""),
  ("voters", "Some 39 million out of ", " voters went to the polls", ""),
  ("members", "Four of the ", " members who were detained have been freed", "held"),
  ("paintings", "All of the ", " paintings were found", "found"),
  ("people", "Police held grave fears for ", " people", ""),
  ("people", "The police held ", " people", "held"),
  ("people", "It came after the deaths of ", " people in the town", "dead"),
  ("men", "He told of the arrest of ", " men", "held"),
  ("men", "", " men in dark clothing burst in", ""),
  ("homes", "", " homes were in the dark", "without_power"),
  ("people", "", " people were living in 18 camps", "displaced"),
  ("people", "", " people live there", ""),
  ("people", "They ordered ", " people out of the valley", "evacuated"),
  ("people", "The army brought ", " people to safety", "rescued"),
  ("people", "", " people were caught in fallen buildings", "trapped"),
  ("people", "", " people were being questioned last night", "held"),
  ("people", "Mercy Hospital had taken in ", " people", "hospitalized"),
  ("people", "The family took in ", " people", ""),
  ("wounded", "", " of the wounded were still in hospital", "hospitalized"),
  ("students", "", " students, and not six as they first said, were killed", "dead"),
  ("jobs", "The firm plans to cut ", " jobs", "laid_off"),
  ("jobs", "That means the loss of ", " jobs", "laid_off"),
  ("passengers", "Ninety of the ", " passengers on the train are still in hospital", ""),
  (
    "passengers", "", " of the 218 passengers on the train, which crashed, are in hospital",
    "hospitalized"
  ),
  ("electors", "Just over half of the ", " electors turned out", ""),
  ("people", "Of the town's ", " people 1,150 had been evacuated", ""),
  ("men and women", "", " men and women were led out of the hall", "evacuated"),
  ("men", "", " men carrying guns threatened staff", ""),
  ("people", "They called for the release of the ", " people arrested", "held"),
  ("cables", "The main damage is to the ", " cables", "cut"),
  ("people hurt", "", " people hurt in the quake were in hospital", "hospitalized"),
  ("people", "", " of them in critical condition", "injured"),
  ("residents", "The flood forced the evacuation of ", " residents", "evacuated"),
  ("miners", "", " of the 33 miners had been brought to the surface", "rescued"),
  ("students", "", " students and a teacher were among the dead", "dead"),
  ("students", "", " students sang and a teacher was killed", ""),
  ("victims", "", " victims were shot as they slept", "shot"),
  ("people", "", " people were bused to shelters", "evacuated"),
  ("men", "They are looking for ", " men in a white van", "wanted"),
  ("people", "The toll includes ", " people who died in hospital", "dead"),
  ("sources", "", " sources said 12 people were killed", ""),
  ("women", "The bodies of ", " women were found in the hall", "dead"),
  ("children", "A mother of ", " was killed in the blaze", ""),
  ("helicopters", "", " helicopters were evacuating the injured", ""),
  ("crew", "The pirates tried to hijack a tanker with ", " crew on board", ""),
  ("people", "They were shot dead along with ", " other people", "dead"),
  ("people", "Only ", " people have been pulled out", "rescued"),
  ("floors", "Every window on the first ", " floors was broken", ""),
  ("student", "The school has a ", "-student campus, which was evacuated", ""),
  ("paintings", "The men drove away with ", " paintings", "stolen"),
])
func statesOfTheClause(counted: String, before: String, behind: String, state: String) throws {
  let verbs = [
    "ferry": "sink", "displaced": "hurt", "explode": "explode", "captured": "capture",
    "joined": "join", "held": "hold", "live there": "live",
    "hijack": "hijack", "threatened": "threaten",
  ]
  let verb = verbs.first { (before + behind).contains($0.key) }?.value ?? "be"
  let subject = try #require(reader).subject(
    of: number(.count, counted, verb), in: Surroundings(before: before, behind: behind))
  #expect(subject.state ?? "" == state)
}

@Test(arguments: [
  ("The seam lies ", " down", "depth"), ("at a height of ", "", "height"),
  ("The hole is ", " wide", "width"), ("It left a hole ", " across", "width"),
  ("It lay ", " (6 miles) beneath the sea", "depth"), ("It lay 3 km (", ") down", "depth"),
  ("The town lies ", " away", "distance"),
])
func dimensionsBesideTheNumber(before: String, behind: String, state: String) throws {
  let subject = try #require(reader).subject(
    of: number(.measure, nil, "", unit: "metre"), in: Surroundings(before: before, behind: behind))
  #expect(subject.state == state)
}

@Test(arguments: [
  ("debt", "A man in debt shot up the depot, killing ", "", "person", "dead"),
  ("member", "The ship's ", "-member crew", "crew", "dead"),
  ("homeless", "30 killed and ", " homeless as dam bursts", "person", "displaced"),
  ("lives", "The nurse saved ", " lives", "person", "rescued"),
])
func whoIsCounted(
  counted: String, before: String, behind: String, concept: String, state: String
) throws {
  let subject = try #require(reader).subject(
    of: number(.count, counted, "kill"), in: Surroundings(before: before, behind: behind))
  #expect(subject.concept == concept)
  #expect(subject.state ?? "" == state)
}

@Test(arguments: [
  ("dead", " of the dead were soldiers", "soldier", "dead"),
  ("injured", " of the injured were young children", "child", "injured"),
  ("dead", " of the dead were buried", "person", "dead"),
])
func whatThePartsAre(counted: String, behind: String, concept: String, state: String) throws {
  let subject = try #require(reader).subject(
    of: number(.count, counted, "be"), in: Surroundings(behind: behind))
  #expect(subject == Subject(concept: concept, state: state))
}

@Test func whoIsDeadIsAPerson() throws {
  let subject = try #require(reader).subject(
    of: number(.count, nil, "be"), in: Surroundings(behind: " were dead"))
  #expect(subject == Subject(concept: "person", state: "dead"))
}

@Test func sumsThatThievesTook() throws {
  let subject = try #require(reader).subject(
    of: number(.money, "watches", "make", unit: "USD"),
    in: Surroundings(before: "They made off with ", behind: " worth of watches"))
  #expect(subject.state == "stolen")
}

@Test func aPlanIsNoState() throws {
  var planned = number(.count, "prisoners", "free")
  planned.aspect = .planned
  #expect(
    try #require(reader).subject(of: planned) == Subject(concept: "person", state: "held"))
  planned.counted = "families"
  planned.verb = "resettle"
  #expect(
    try #require(reader).subject(of: planned) == Subject(concept: "family", state: nil))
}

@Test(arguments: [
  ("quake", "strike", "magnitude", "earthquake", "magnitude"),
  (nil, "measure", "magnitude", "earthquake", "magnitude"),
  ("distance", "", "mile", "distance", "distance"),
  ("depth", "strike", "km", "depth", "depth"),
  ("waves", "", "metre", "tsunami", "distance"),
  ("oil", "spill", "ton", "oil", "mass"),
  ("winds", "", "mile", "wind", "distance"),
])
func measures(counted: String?, verb: String, unit: String, concept: String, state: String) throws {
  let subject = try #require(reader).subject(of: number(.measure, counted, verb, unit: unit))
  #expect(subject == Subject(concept: concept, state: state))
}

@Test(arguments: [
  ("takeover", "announce", "deal", nil), ("acquisition of the maker", "agree", "deal", nil),
  ("Nordic Widgets", "buy", "deal", nil), ("revenue", "report", "revenue", nil),
  ("price", "pay", "price", nil),
  ("net profit", "earn", "profit", nil), ("jewels", "steal", "jewel", "stolen"),
  ("per share", "offer", "share", nil), ("ransom", "pay", "ransom", nil),
  ("damage", "cause", "damage", nil), ("cash", "rob", "loot", "stolen"),
])
func money(counted: String, verb: String, concept: String, state: String?) throws {
  let subject = try #require(reader).subject(of: number(.money, counted, verb, unit: "USD"))
  #expect(subject == Subject(concept: concept, state: state))
}
