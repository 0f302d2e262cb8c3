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
  // lists and coordination
  ("[Two] officers and a cook are dead after the crash.", "officers", "be", "dead"),
  ("[At least four] guards and three of the robbers are dead.", "guards", "be", "dead"),
  ("Among the dead are four cooks and [three] waiters.", "waiters", "be", "dead"),
  ("[Two] girls and the driver were among the dead.", "girls", "be", "dead"),
  ("[Two] girls and a boy were among those hurt.", "girls", "be", "injured"),
  ("[50] people and possibly many more are missing.", "people", "be", "missing"),
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
