import Shared
import Testing

@testable import normalize

/// A number in brackets in its sentence, the noun that it counts, the verb that extract finds, and
/// concept and state, "" for none.
private let sentences: [(String, String, String, String, String)] = [
  // of whom nothing is heard
  (
    "[70] villagers have not been found since the quake.", "villagers", "find", "resident",
    "missing"
  ),
  ("[Five] climbers have yet to be found.", "climbers", "find", "climber", "missing"),
  ("[Four] hikers have not been seen since Monday.", "hikers", "see", "climber", "missing"),
  (
    "[20] of the passengers are not accounted for.", "passengers", "account", "passenger", "missing"
  ),
  ("There was no word from [12] fishermen.", "fishermen", "be", "worker", "missing"),
  ("Nothing has been heard of [12] fishermen.", "fishermen", "hear", "worker", "missing"),
  ("He had heard of [12] fishermen.", "fishermen", "hear", "worker", ""),
  ("The fate of [12] miners remained unclear.", "miners", "remain", "worker", "missing"),
  ("Tarn County: [17] not heard from", "Tarn County", "hear", "person", "missing"),
  ("[900] out of touch as river rises", "touch", "", "person", "missing"),
  ("The list of people unaccounted for grew to [54].", "", "grow", "person", "missing"),
  ("The list of missing was cut to [54].", "list of missing", "cut", "person", "missing"),
  ("The list of demands grew to [54].", "list of demands", "grow", "demand", ""),
  ("[Three] of the robbers have not been found.", "robbers", "find", "robber", "wanted"),
  ("The bodies of [12] cooks have not been found.", "cooks", "find", "worker", "dead"),
  ("[Two] of the paintings have not been found.", "paintings", "find", "artwork", ""),
  ("[Two] men were not found guilty.", "men", "find", "person", ""),
  ("[12] cooks said they had not heard from him.", "cooks", "say", "worker", ""),
  ("[12] cooks have not heard from their firm.", "cooks", "hear", "worker", ""),
  // whom others look for
  ("After the landslide teams looked for [92] people.", "people", "look", "person", "missing"),
  ("The quake hit. [71] are still being looked for.", "", "look", "person", "missing"),
  ("After the robbery police looked for [two] men.", "men", "look", "person", "wanted"),
  (
    "After the robbery police asked for help in finding [two] men.", "men", "find", "person",
    "wanted"
  ),
  ("After the landslide crews hoped to find [two] men.", "men", "find", "person", "missing"),
  ("Volunteers found [two] men.", "men", "find", "person", "found"),
  ("[Two] men were being sought over the theft.", "men", "seek", "person", "wanted"),
  ("Police are looking for [two] suspects.", "suspects", "look", "suspect", "wanted"),
  ("The bank looked for [two] rooms.", "rooms", "look", "room", "wanted"),
  ("They are searching for [33] trapped miners.", "trapped miners", "search", "", "trapped"),
  ("[12] men looked for work.", "men", "look", "person", ""),
  ("Contact was lost with [16] climbers.", "climbers", "lose", "climber", "missing"),
  ("The fate of [16] others is unknown.", "people", "be", "person", "missing"),
  ("The fate of [16] firms depends on it.", "firms", "depend", "business", ""),
  // lives, and how badly they are hurt
  ("[17] people did not survive the fall.", "people", "survive", "person", "dead"),
  ("None of the [54] people on board survived.", "people", "survive", "person", "dead"),
  ("[17] people survived the fall.", "people", "survive", "person", "survived"),
  ("[17] firms did not survive the crisis.", "firms", "survive", "business", ""),
  ("The lives of [five] people had been lost.", "people", "lose", "person", "dead"),
  ("The book tells of the lives of [five] people.", "people", "tell", "person", ""),
  (
    "He spoke of 11 wounded: [four] critical and five not.", "people critical", "", "person",
    "injured"
  ),
  ("He spoke of 11 wounded: six fit, [five] serious.", "serious", "", "person", "injured"),
  ("[Five] are critical of the plan.", "people", "be", "person", ""),
  ("Two were lost and [two] lightly hurt.", "lightly", "", "person", "injured"),
  ("[12] were treated for burns.", "people", "treat", "person", "injured"),
  ("[12] were treated in hospital.", "people", "treat", "person", "hospitalized"),
  // cases of no disease
  (
    "The ministry reported [60] new cases of cholera.", "cases of cholera", "", "person", "infected"
  ),
  ("Tests found [60] grave cases.", "grave cases", "find", "person", "infected"),
  ("Many are hurt and there are [60] grave cases.", "grave cases", "be", "person", "injured"),
  ("The court heard [14] cases.", "cases", "hear", "case", ""),
  ("[14] cases brought by prosecutors are open.", "cases", "be", "case", ""),
  ("[14] cases were reported by the clinic.", "cases", "report", "person", "infected"),
  // who claims, and what holds
  ("The party claimed [900] new members.", "new members", "claim", "member", ""),
  ("The blast claimed [12] people.", "people", "claim", "person", "dead"),
  ("The revolt ended after claiming [900] lives.", "lives", "claim", "person", "dead"),
  ("The stadium holds [900] people.", "people", "hold", "person", ""),
  ("The jail holds [900] people.", "people", "hold", "person", "held"),
  ("The list of wounded held [668] names.", "names", "hold", "person", "injured"),
  // homes
  ("[900] people have no home to go back to.", "people", "have", "person", "displaced"),
  ("Floods have driven [900] out of their homes.", "homes", "drive", "person", "displaced"),
  ("Owners drove [900] from their stables.", "stables", "drive", "stable", ""),
  // other ways to say it
  ("[13] carriages left the rails.", "carriages", "leave", "train", "crashed"),
  ("[13] guests left the hall.", "guests", "leave", "tourist", ""),
  ("[900] packed the square.", "", "pack", "person", "present"),
  ("[900] have returned to stay.", "", "stay", "", ""),
  ("[20] paintings are missing.", "paintings", "miss", "artwork", "stolen"),
  ("The gale ripped the roofs off [300] homes.", "homes", "rip", "house", "damaged"),
  ("[300] homes are in ruins.", "homes", "be", "house", "destroyed"),
  ("The water made [20] people ill.", "people", "make", "person", "infected"),
  // turnout
  ("[900] voters took part in the vote.", "voters", "take", "voter", "cast"),
]

private let reader: SubjectReader? = try? SubjectReader(
  lexicon: ConceptLexicon(files: []), units: Units(), aliases: Aliases(files: []))

/// The number in brackets, and what stands around it.
func bracketed(
  _ sentence: String, _ kind: NumberKind, _ counted: String, _ verb: String
) -> (NumberMention, Surroundings) {
  let parts = sentence.split(separator: "[", omittingEmptySubsequences: false)
  let rest = parts[1].split(separator: "]", omittingEmptySubsequences: false)
  var number = NumberMention(
    span: TextSpan(0, 2)!, text: "12", sentence: 0, kind: kind, value: 12_000_000,
    interval: Interval(12_000_000, 12_000_000)!, bound: .exact)
  number.counted = counted.isEmpty ? nil : counted
  number.verb = verb.isEmpty ? nil : verb
  return (number, Surroundings(before: String(parts[0]), behind: String(rest[1])))
}

@Test(arguments: sentences)
func whoIsSought(
  sentence: String, counted: String, verb: String, concept: String, state: String
) throws {
  let (number, around) = bracketed(sentence, .count, counted, verb)
  let subject = try #require(reader).subject(of: number, in: around)
  #expect(subject.state ?? "" == state, "\(sentence)")
  if !concept.isEmpty { #expect(subject.concept == concept, "\(sentence)") }
}

@Test(arguments: [
  ("[80 percent] of voters took part in the election.", "voters", "turnout", ""),
  ("[80 percent] of voters cast ballots for Tarn.", "voters", "voter", "cast"),
])
func turnout(sentence: String, counted: String, concept: String, state: String) throws {
  let (number, around) = bracketed(sentence, .percent, counted, "")
  let subject = try #require(reader).subject(of: number, in: around)
  #expect(subject == Subject(concept: concept, state: state.isEmpty ? nil : state), "\(sentence)")
}

/// What sums of money are, and what became of them.
@Test(arguments: [
  ("Four men robbed a bank in Tarn of [$12m].", "Tarn", "rob", "loot", "stolen"),
  ("The robbers made off with [$12m].", "robbers", "make", "loot", "stolen"),
  ("The robbers may have got [$12m].", "robbers", "get", "loot", "stolen"),
  ("The gang behind the [$12m] heist was caught.", "heist", "catch", "loot", "stolen"),
  ("After the robbery [$12m] was gone.", "", "go", "loot", "stolen"),
  ("After the sale [$12m] was gone.", "", "go", "", ""),
  ("They put the value of the haul at [$12m].", "value of the haul", "put", "loot", "stolen"),
  ("They stole jewels worth [$12m].", "jewels", "steal", "jewel", "stolen"),
  ("Orta pays [$12m] for rival Velm.", "rival Velm", "pay", "deal", ""),
  ("Orta is spending [$12m] on a maker of pumps.", "maker", "spend", "deal", ""),
  ("The town is spending [$12m] on roads.", "roads", "spend", "road", ""),
  ("Orta pays [$12m] for polluting a river.", "river", "pay", "river", ""),
  ("The founder takes the chain private for [$12m].", "chain private", "take", "deal", ""),
  ("They put the value of the deal at [$12m].", "value of the deal", "put", "deal", ""),
  ("Orta was bought at an enterprise value of [$12m].", "enterprise value", "buy", "deal", ""),
  ("Its [$12m] attempt to buy Velm failed.", "attempt", "buy", "deal", ""),
  ("Its [$12m] attempt to drill failed.", "attempt", "fail", "attempt", ""),
])
func sums(
  sentence: String, counted: String, verb: String, concept: String, state: String
) throws {
  var (number, around) = bracketed(sentence, .money, counted, verb)
  number.unit = "USD"
  let subject = try #require(reader).subject(of: number, in: around)
  #expect(subject.state ?? "" == state, "\(sentence)")
  if !concept.isEmpty { #expect(subject.concept == concept, "\(sentence)") }
}

/// A sum or a length in another unit is the same sum or length.
@Test func conversions() throws {
  let money = "\"kind\":\"money\",\"value\":12,\"low\":12,\"high\":12,\"bound\":\"exact\",\"unit\":"
  var filtering = try Filtering()
  let line = Marked(
    "The robbers made off with {€12} ({$14}; {£9}).",
    numbers: ["EUR", "USD", "GBP"].map {
      money + "\"\($0)\",\"counted\":\"robbers\"" + ($0 == "EUR" ? ",\"verb\":\"make\"" : "")
    })
  let numbers = try filtering.article(line.line).numbers
  #expect(numbers.map(\.state) == ["stolen", "stolen", "stolen"])
  #expect(numbers.map(\.concept) == ["loot", "loot", "loot"])
}
