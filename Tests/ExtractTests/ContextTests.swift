import Shared
import Testing

@testable import extract

/// What the clause says of each number, in the members that `keys` names; "-" for null.
private func context(_ story: String, _ keys: [(NumberMention) -> String?]) throws -> String {
  try MarkedStory(story).findings().numbers.map { number in
    keys.map { $0(number) ?? "-" }.joined(separator: "/")
  }.joined(separator: " · ")
}

@Test(arguments: [
  ("[12] people were killed.", "kill"),
  ("The blast killed [12] people.", "kill"),
  ("A blast shook the town, killing [12] people and injuring [20].", "kill · injure"),
  ("[12] people killed in blast", "kill"),
  ("# [12] cooks killed as bus falls into river", "kill"),
  ("# [12] cooks arrested as police storm house", "arrest"),
  ("[12] men known as rebels were held.", "hold"),
  ("# [12] houses collapse in quake", "collapse"),
  ("[12] people, a cook among them, died.", "die"),
  ("[Eight] were killed and [20] injured.", "kill · injure"),
  ("[45] people were killed and [100,000] displaced by floods.", "kill · displace"),
  ("{O Bolt}, which has [40] shops in [two] states, reported a loss.", "have · have"),
  ("The army has killed [70] men who fled.", "kill"),
  ("Gale kills [4], wounds [9] on coast", "kill · wound"),
  ("[12] prisoners have escaped.", "escape"),
  ("[12] women are held in the camp.", "hold"),
  ("The army lost [12] men.", "lose"),
  ("It wants to resettle [12] families.", "resettle"),
  ("The camps are believed to be holding [10,000] men.", "hold"),
  ("[12] people, including [three] children, were hurt.", "hurt · hurt"),
  ("[12] people who fled the war live here.", "live"),
  ("[12] suspects in cells guarded by troops are ill.", "be"),
  ("[12] people who fled are safe.", "be"),
  ("There were [12] survivors.", "be"),
  ("[12] houses in the village burned down.", "burn"),
  ("Police arrested [12] men and [two] women.", "arrest · arrest"),
  ("[12] men did not return.", "return"),
  ("The deal will create [500] jobs.", "create"),
  ("Floods have driven [8,000] people from their homes.", "drive"),
  ("It freed [12] men held by pirates.", "free"),
  ("The firm employs [500] people.", "employ"),
  ("[40] fighters surrendered |Monday|.", "surrender"),
  ("[Two] helicopters were evacuating the hurt.", "evacuate"),
  ("Sixteen bridges, [four] of them new, collapsed.", "collapse"),
  ("[14] people were injured, [two] of them badly.", "injure · injure"),
  ("[Nine] men were killed, [three] in {L Rome}.", "kill · kill"),
  ("A quake left [30] killed and [900] homeless.", "leave · leave"),
  ("[30] people were killed and [900] were homeless.", "kill · be"),
  ("The quake cut power to [40,000] homes and blocked [three] roads.", "cut · block"),
  ("The strike has idled [12,000] workers.", "idle"),
  ("{O Vega} to Cut [1,500] Jobs", "cut"),
  ("{Ruiz} scored [31] points and {Gale} added [22].", "score · add"),
  ("[64] roads and [12] bridges have either been damaged or lost.", "damage · damage"),
  ("[Three] men, [two] cousins and an uncle had been killed.", "kill · kill"),
  ("A wave [three feet] high swept away [26] cars.", "sweep · sweep"),
  ("[22] men are believed to still be trapped.", "trap"),
  ("[Five] suspects have been released.", "release"),
  ("A deal which will see the [two] states jointly patrol the border is near.", "patrol"),
  ("Men sent to guard [900] of the rebels had fled.", "guard"),
  ("[120] people, most of them in |June|, have died.", "die"),
  ("[56] people, including [four] bombers, died at once.", "die · die"),
  ("[Several] boys - among them [two] cousins - have drowned.", "drown · drown"),
  ("The hostages - [four] clerks and a boy - were released.", "release"),
  ("[Three] men linked to the attacks have been held.", "hold"),
  ("[Three] men described as spies were shot.", "shoot"),
  ("Police held [three] men linked to the attacks.", "hold"),
  ("[Ten] men arrested after the robbery was reported said nothing.", "arrest"),
])
func verbs(story: String, expected: String) throws {
  let found = try context(story, [{ $0.verb }])
  #expect(found == expected)
}

@Test(arguments: [
  ("The quake killed [12] people.", "quake"),
  ("[12] men were detained by police.", "police"),
  ("[12] prisoners escaped.", "-"),
  ("Gunmen shot dead [two] guards.", "Gunmen"),
  ("{O Acme} will hire [300] people.", "Acme"),
  ("A storm hit the coast, killing [12] people.", "storm"),
  ("[12] boats were sunk by the {G Greek} navy off {L Crete}.", "Greek navy"),
  (
    "Floods have killed [45] people, injured [120] and cut [two] roads.", "Floods · Floods · Floods"
  ),
  ("Turnout was [61] voters.", "-"),
])
func actors(story: String, expected: String) throws {
  let found = try context(story, [{ $0.actor }])
  #expect(found == expected)
}

@Test(arguments: [
  ("[12] people died.", "stock"),
  ("Another [12] people died.", "new"),
  ("[12] more people died.", "new"),
  ("The firm will cut [500] jobs.", "planned"),
  ("The firm plans to cut [500] jobs.", "planned"),
  ("It plans to resettle [3,000] refugees currently in {L Chad}.", "stock"),
  ("The death toll rose to [24].", "cumulative"),
  ("It sees [20 per month].", "rate"),
  ("The firm employs [500] people.", "stock"),
  ("{O Bolt} expects a profit and plans to cut [500] jobs.", "planned"),
  ("The mayor said the city would spend [$9 million].", "planned"),
])
func aspects(story: String, expected: String) throws {
  let found = try context(story, [{ $0.aspect.rawValue }])
  #expect(found == expected)
}

@Test(arguments: [
  ("[12] people died.", "-/positive"),
  ("[12] people did not return.", "-/negated"),
  ("The dam could flood [500] homes.", "-/hypothetical"),
  ("[12] men reportedly escaped.", "reportedly/positive"),
  ("The camp is believed to hold [500] men.", "believed/positive"),
  ("[12] people are feared dead.", "feared/positive"),
  ("It is thought that [65%] of calls failed.", "thought/positive"),
  ("It will most likely take [12] days.", "likely/positive"),
])
func hedges(story: String, expected: String) throws {
  let found = try context(story, [{ $0.hedge }, { $0.polarity.rawValue }])
  #expect(found == expected)
}

@Test(arguments: [
  ("Of the [8,500], some [1,300] are seasonal.", "-/0"),
  ("[64,000] people, including [5,200] students, live there.", "-/0"),
  ("[12] people died, among them [three] children.", "-/0"),
  ("[Two] of the [three] hostages were freed.", "1/-"),
  ("[Three] out of [four] lines failed.", "1/-"),
  ("[60] men came, [15] of whom died.", "-/0"),
  ("[Three] soldiers and [two] civilians died.", "-/-"),
  ("The party won [112] of the [200] seats, its rival taking [71].", "1/-/-"),
  ("[900] people voted.\n[40] of them had no papers.", "-/0"),
  ("The fire killed [12] people, including a family of [four].", "-/0"),
])
func wholes(story: String, expected: String) throws {
  let found = try MarkedStory(story).findings().numbers.map { number in
    number.partOf.map(String.init) ?? "-"
  }.joined(separator: "/")
  #expect(found == expected)
}

@Test(arguments: [
  ("{Ann Lee} said [12] died.", "person/indirect"),
  ("Police said [12] died.", "official/indirect"),
  ("President {Ann Lee} said [12] died.", "official/indirect"),
  ("The company said [12] died.", "organization/indirect"),
  ("A resident said [12] died.", "unnamed/indirect"),
  ("The report says [12] died.", "document/indirect"),
  ("State television said [12] died.", "outlet/indirect"),
  ("According to police, [12] died.", "official/according_to"),
  ("“[Twelve] died,” said {Ann Lee}.", "person/direct"),
  ("[12] men are believed to have died.", "outlet/passive"),
  ("[12] died.", "outlet/none"),
])
func manners(story: String, expected: String) throws {
  let found = try context(story, [{ $0.saidByType.rawValue }, { $0.saidHow.rawValue }])
  #expect(found == expected)
}

@Test(arguments: [
  ("The mayor said police had told him [12] people died.", "The mayor"),
  ("The daily quoted {Tom Fox} as saying [12] people died.", "The daily"),
  ("[12] people died, the daily reported, citing police.", "police"),
  ("[12] people died, officials were quoted by {O AP} as saying.", "AP"),
  ("Police said [12] people died.", ""),
])
func chains(story: String, expected: String) throws {
  let found = try context(story, [{ $0.saidVia.joined(separator: ", ") }])
  #expect(found == expected)
}
