import Shared
import Testing

@testable import normalize

/// A number in brackets in its sentence, the noun that it counts, the verb that extract finds, and
/// the state, "" for none.
private let sentences: [(String, String, String, String)] = [
  // what homes and customers have to do without
  ("[900] homes were without power.", "homes", "be", "without_power"),
  ("[900] homes without water and 400 without power", "homes", "", "without_water"),
  ("400 homes without water and [900] without power", "homes", "", "without_power"),
  ("[900] homes had no running water.", "homes", "have", "without_water"),
  ("[900] homes were cut off from the grid.", "homes", "cut", "without_power"),
  ("[900] flats lost their heating.", "flats", "lose", "without_heating"),
  ("[900] homes were dark.", "homes", "be", "without_power"),
  ("[900] customers were left in the dark.", "customers", "leave", "without_power"),
  ("[900] homes had dry taps.", "homes", "have", "without_water"),
  ("Power was out to [900] customers.", "customers", "be", "without_power"),
  ("The storm cut gas to [900] homes.", "homes", "cut", "without_gas"),
  ("The storm cut gas to 40 homes and water to [900].", "homes", "cut", "without_water"),
  ("Water failed in [900] homes.", "homes", "fail", "without_water"),
  ("Outages affected [900] customers.", "customers", "affect", "without_power"),
  ("Phones were dead in [900] homes.", "homes", "be", "without_phone"),
  ("Power was restored to [900] homes.", "homes", "restore", "restored"),
  ("[900] villagers had their water shut off.", "villagers", "have", "without_water"),
  ("[900] people lack clean water.", "people", "lack", "without_water"),
  ("[900] homes were without a buyer.", "homes", "be", ""),
  ("[900] houses were left without roofs.", "houses", "leave", "damaged"),
  ("The party lost power in [12] provinces.", "provinces", "lose", ""),
  ("The shop sold [12] homes without gas stations.", "homes", "sell", "sold"),
  ("The firm supplies power to [900] homes.", "homes", "supply", ""),
  ("[Three] men had no lights on their bikes.", "men", "have", ""),
  // labels of lists
  ("Withdrawn so far: [550] troops.", "troops", "", "withdrawn"),
  ("Destroyed by fire: [12] shops, two churches.", "shops", "", "destroyed"),
  ("Wounded in the accident: [seven] skiers.", "skiers", "", "injured"),
  ("Customers without water: [3,150]", "Customers", "", "without_water"),
  // what opens the clause
  ("Trapped by the water on the roof were [62] pupils.", "pupils", "be", "trapped"),
  ("Missing are [12] fishermen.", "fishermen", "be", "missing"),
  ("Without power remain [43] villages in the north.", "villages", "remain", "without_power"),
  ("Proud of their town were [12] fishermen.", "fishermen", "be", ""),
  ("Injured: [12]", "", "", "injured"),
  ("Houses destroyed: [12]", "houses", "", "destroyed"),
  ("Dead: two, missing: [12]", "", "", "missing"),
  ("Police: [12] men with flags", "men", "", ""),
  ("Wanted: [12] cooks", "cooks", "", ""),
  ("The plan to kill the mayor: [12] men speak", "men", "speak", ""),
  // shelter
  ("[900] people slept in their cars.", "people", "sleep", "displaced"),
  ("[900] farmers were put up in hotels.", "farmers", "put", "displaced"),
  ("[900] people made for higher ground.", "people", "make", "displaced"),
  ("[900] people were told to move out.", "people", "tell", "evacuated"),
  ("Evacuation orders cover [900] people.", "people", "cover", "evacuated"),
  // rescue
  ("Crews have brought out [90] people.", "people", "bring", "rescued"),
  ("The flood drove [90] farmers into camps.", "farmers", "drive", "displaced"),
  ("Hope faded for [12] men still underground.", "men", "fade", "trapped"),
  ("The march brought out [90] people.", "people", "bring", ""),
  ("[90] guests were picked up by a freighter.", "guests", "pick", "rescued"),
  ("The flood came and [90] guests were lifted out by noon.", "guests", "lift", "rescued"),
  // how badly
  ("Ten were hurt, [two] of them gravely.", "", "hurt", "injured"),
  ("Ten were hurt, [two] seriously.", "", "hurt", "injured"),
  ("Ten took part, [two] of them seriously.", "", "take", ""),
  ("Three people died and [seven] suffered.", "people", "suffer", "injured"),
  // homes
  ("The quake half destroyed [90] houses.", "houses", "destroy", "damaged"),
  ("[90] houses have fallen in or been badly damaged.", "houses", "fall", "damaged"),
  ("[90] houses were destroyed in part.", "houses", "destroy", "damaged"),
  ("[90] houses were destroyed and a tower in part.", "houses", "destroy", "destroyed"),
  ("He mourned the loss of [90] jobs.", "jobs", "mourn", "laid_off"),
  ("The wounded add up to [90].", "", "add", "injured"),
  ("Crews worked to restore power to [900] homes.", "homes", "work", "without_power"),
  ("The blackout left [900] guests stranded on trains.", "guests", "leave", "stranded"),
  ("[900] farmers were cut off from the power grid.", "farmers", "cut", "without_power"),
  ("[900] villagers were cut off from the power grid.", "villagers", "cut", "without_power"),
  ("Rebels set fire to [90] huts.", "huts", "set", "destroyed"),
  ("The fire has devoured [90] homes.", "homes", "devour", "destroyed"),
  ("[90] schools will be closed on Monday.", "schools", "close", "closed"),
  // helpers
  ("[90] firemen battled the blaze.", "firemen", "battle", "deployed"),
  ("[90] searchers with dogs were at work in the ruin.", "searchers", "be", "deployed"),
  ("[90] men battled the wind.", "men", "battle", ""),
  // towns
  ("The town lost [90] of its children in the flood.", "children", "lose", "dead"),
  ("The town lost [90] of its children to a school nearby.", "children", "lose", ""),
  ("The firm lost [90] of its clerks.", "clerks", "lose", "lost"),
  ("The town mourns [90] clerks.", "clerks", "mourn", "dead"),
  ("[90] clerks mourned the king.", "clerks", "mourn", ""),
  // tallies and rosters
  ("The death toll, the office said, has now reached [90].", "", "reach", "dead"),
  ("The price of rice, the office said, has now reached [90].", "", "reach", ""),
  ("Among the 90 killed were [40] women.", "women", "be", "dead"),
]

private let reader: SubjectReader? = try? SubjectReader(
  lexicon: ConceptLexicon(files: []), units: Units(), aliases: Aliases(files: []))

@Test(arguments: sentences)
func statesOfDisasters(sentence: String, counted: String, verb: String, state: String) throws {
  let (number, around) = bracketed(sentence, .count, counted, verb)
  let subject = try #require(reader).subject(of: number, in: around)
  #expect(subject.state ?? "" == state, "\(sentence)")
}

/// What homes have not, where the words beside the number only point to it.
@Test(arguments: [
  ("{30} homes had no gas.\n{20} were still without on Monday.", "no", "without_gas"),
  ("Water is short in the {30} towns.\n{20} homes had none on Monday.", "", "without_water"),
  ("He sold {30} homes.\n{20} homes had none on Monday.", "", nil),
])
func suppliesNamedBefore(text: String, verb: String, state: String?) throws {
  let count = """
    "kind":"count","value":12,"low":12,"high":12,"bound":"exact","counted":"homes","head":"home"
    """
  var filtering = try Filtering()
  let found = try filtering.article(Marked(text, numbers: [count, count]).line).numbers
  #expect(found[1].state == state, "\(text)")
}
