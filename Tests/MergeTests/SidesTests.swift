import Shared
import Testing

@testable import merge

/// The figures of several numbers that merge makes of stories with one sentence each, in order.
private func figures(_ sentences: [String]) throws -> [String] {
  let stories = sentences.enumerated().map { index, sentence in
    var story = Story("\(index)", source: "outlet \(index)", published: "2020-05-02")
    story.add(sentence)
    story.add("{Ada Pell|person} leads the {Tarsk Fire Service|organization} in {Tarsk|place}.")
    return story.line
  }
  return try inOrder(
    Bench.numbers(stories).filter { $0.count > 1 }.map { $0.joined(separator: "/") })
}

@Test(arguments: [
  [
    "A gunman killed [12|person dead] people in {Tarsk|place}",
    "In {Tarsk|place} [13|person dead] people died, including the gunman",
    "[13|person dead] people are dead in {Tarsk|place}",
    "The shooting in {Tarsk|place} left [12|person dead] people dead",
  ],
  [
    "A student shot and killed [12|person dead] people, then himself, in {Tarsk|place}",
    "The attack in {Tarsk|place} left [13|person dead] people dead",
    "[13|person dead] people are dead in {Tarsk|place}",
    "[12|person dead] people died in {Tarsk|place}",
  ],
  [
    "[12|person dead] people, not including the gunman, died in {Tarsk|place}",
    "[13|person dead] people, the gunman among them, died in {Tarsk|place}",
    "[13|person dead] people are dead in {Tarsk|place}",
    "[12|person dead] people died in {Tarsk|place}",
  ],
  [
    "{Jon Orme|person} shot [12|person dead] people dead in {Tarsk|place}",
    "A gunman left [13|person dead] people dead in {Tarsk|place}, himself included",
    "[13|person dead] people are dead in {Tarsk|place}",
    "[12|person dead] people died in {Tarsk|place}",
  ],
  [
    "The driver who gunned down [12|person dead] people in {Tarsk|place} fled",
    "With the shooter, the toll in {Tarsk|place} comes to [13|person dead]",
    "[13|person dead] deaths in {Tarsk|place}, his own included",
    "[12|person dead] people died in {Tarsk|place}",
  ],
])
func aTollWithTheAttackerIsAnotherOne(sentences: [String]) throws {
  #expect(try figures(sentences) == ["12/12", "13/13"])
}

@Test(arguments: [
  // Nobody says that the attacker is counted: the toll has grown.
  [
    "A gunman killed [12|person dead] people in {Tarsk|place}",
    "In {Tarsk|place} [13|person dead] people died",
  ],
  // Of several attackers no report leaves out just one.
  [
    "The bombs in {Tarsk|place} killed [12|person dead] people",
    "In {Tarsk|place} [13|person dead] people died, including four suicide bombers",
  ],
  // A toll of three more is not that of one more attacker.
  [
    "A gunman killed [12|person dead] people in {Tarsk|place}",
    "In {Tarsk|place} [15|person dead] people died, including the gunman",
  ],
])
func tollsOfOneSortAreOne(sentences: [String]) throws {
  #expect(try figures(sentences).count == 1)
}

@Test func theOfferThatFailedIsAnotherOne() throws {
  let sentences = [
    "{Orm Mining|organization} rejected the offer of [46 dollars a share|price -]",
    "{Orm Mining|organization} accepted a sweetened offer of [52 dollars a share|price -]",
    "The offer for {Orm Mining|organization} is [46 dollars a share|price -]",
    "The deal gives owners of {Orm Mining|organization} [52 dollars a share|price -]",
  ]
  #expect(
    try figures(sentences)
      == ["46 dollars a share/46 dollars a share", "52 dollars a share/52 dollars a share"])
}

@Test func mostSayWhatBecameOfAnOffer() throws {
  let sentences = [
    "Talks of {Orm Mining|organization} with another buyer about [46,000,000 dollars|deal -] broke down",
    "{Velm Corp.|organization} agreed to buy {Orm Mining|organization} for [52,000,000 dollars|deal -]",
    "{Velm Corp.|organization} agreed to pay [52,000,000 dollars|deal -] for {Orm Mining|organization}",
    "After talks failed {Orm Mining|organization} is sold for [52,000,000 dollars|deal -]",
  ]
  #expect(
    try figures(sentences) == ["52,000,000 dollars/52,000,000 dollars/52,000,000 dollars"])
}

@Test func offersOfWhichNobodyTellsTheEndAreOne() throws {
  let sentences = [
    "The offer for {Orm Mining|organization} is [50 dollars a share|price -]",
    "The deal gives owners of {Orm Mining|organization} [52 dollars a share|price -]",
  ]
  #expect(try figures(sentences).count == 1)
}

@Test(arguments: [
  "A gunman killed [7|student dead] students and the principal in {Tarsk|place}",
  "A gunman killed a nurse and [7|student dead] students in {Tarsk|place}",
])
func somebodyOnTopMakesAnotherCount(sentence: String) throws {
  let whole = "In {Tarsk|place} [8|person dead] people died"
  #expect(try figures([sentence, whole]) == [])
  let alone = "A gunman killed [7|student dead] students and fled in {Tarsk|place}"
  #expect(try figures([alone, whole]).count == 1)
}

/// What is asked for and what is pledged are two sums; two pledges are one, and so are two sums of
/// which nobody says how far they have come.
@Test(arguments: [
  ("appealed for [50 million dollars|aid -]", "pledged [45 million dollars|aid -]", 0),
  ("says [50 million dollars|aid -] are needed", "pledged [45 million dollars|aid -]", 0),
  ("promised [50 million dollars|aid -]", "pledged [45 million dollars|aid -]", 1),
  ("spoke of [50 million dollars|aid -]", "pledged [45 million dollars|aid -]", 1),
])
func whatIsSoughtIsNotWhatIsGiven(first: String, second: String, joined: Int) throws {
  let sentences =
    ["The {Relief League|organization} \(first) for {Tarsk|place}"]
    + ["In {Tarsk|place} the {Relief League|organization} \(second)"]
  #expect(try figures(sentences).count == joined)
}
