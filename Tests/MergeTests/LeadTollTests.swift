import Shared
import Testing

@testable import merge

/// The figures of several numbers that merge makes of stories told on the days after an event; each
/// story is a list of sentences.
private func figures(_ stories: [[String]]) throws -> [String] {
  let lines = stories.enumerated().map { index, sentences in
    let day = "2020-05-0\(index + 2)"
    var story = Story("\(index)", source: "outlet \(index)", published: day)
    for sentence in sentences { story.add(sentence, asOf: day) }
    story.add("{Ada Pell|person} leads the {Tarsk Fire Service|organization} in {Tarsk|place}.")
    return story.line
  }
  return try inOrder(Bench.numbers(lines).filter { $0.count > 1 }.map { $0.joined(separator: "/") })
}

@Test func tollsThatArticlesLeadWithAreOneHoweverTheyGrow() throws {
  let found = try figures([
    ["The storm over {Tarsk|place} has killed [31|person dead] people, the mayor said"],
    ["Rescuers spoke of [1,250|person dead] dead on Sunday after a night of digging"],
    ["[23,400|person dead] lives were lost by state radio's count"],
  ])
  #expect(found == ["1,250/23,400/31"])
}

@Test func theMissingAreNamedSoonAfter() throws {
  let found = try figures([
    ["Roads to {Tarsk|place} are cut.", "Some [900|person missing] are missing, the mayor said."],
    ["Boats came by night.", "There was no trace of [41|person missing] people, radio reported."],
  ])
  #expect(found == ["41/900"])
}

@Test(arguments: [
  // The number of the opening is said again.
  [
    "Rescuers spoke of [1,250|person dead] dead on Sunday after a night of digging",
    filler, filler, filler, filler, "That took [1,250|person dead] lives by state radio's count",
  ],
  // The only one of an article.
  [filler, filler, filler, filler, "That took [1,250|person dead] lives by state radio's count"],
  // What somebody calls the toll, further down.
  [
    "Of those lost [12|person dead] were named.", filler, filler, filler, filler,
    "He put the official toll at [1,250|person dead - - cumulative] by state radio's count",
  ],
  [
    "Of those lost [12|person dead] were named.", filler, filler, filler, filler,
    "He put the toll at [1,250|person dead] by state radio's count",
  ],
  // What takes the place of another.
  [
    "Of those lost [12|person dead] were named.", filler, filler, filler, filler,
    "State radio spoke of [1,250|person dead] dead, down from [1,300|person dead] in the afternoon",
  ],
  // What the toll is about to be.
  ["The find will raise the toll to [1,250|person dead - - planned], the mayor said"],
  // The dead among something else than the dead.
  ["Among the tents were [1,250|person dead] dead, rescuers said"],
  ["Five nurses were among the [1,250|person dead] dead, rescuers said"],
])
func whatIsSaidFurtherDownIsOneOfThem(sentences: [String]) throws {
  let found = try figures([[opening], sentences])
  #expect(found.count == 1 && found[0].contains("1,250") && found[0].contains("31"))
}

@Test func aTollMayBeOfSoldiers() throws {
  let found = try figures([
    ["A bomb in {Tarsk|place} killed [one|soldier dead] soldier on Friday"],
    ["Bomb in {Tarsk|place} kills [three|person dead]"],
  ])
  #expect(found == ["one/three"])
}

private let opening =
  "The storm over {Tarsk|place} has killed [31|person dead Tarsk] people, radio reported"
private let filler = "Roads were cut, the wind rose and no boat left the harbour all night."

@Test(arguments: [
  // Not in the opening.
  [
    "Of those lost [12|person dead] were named.", filler, filler, filler, filler,
    "That took [1,250|person dead] lives by state radio's count",
  ],
  // Less than the article's greatest.
  ["Of [2,600|person dead] dead, [1,250|person dead] were named by Sunday"],
  // Where it may end, or a part of it.
  ["Rescuers warned that the toll could reach [1,250|person dead] by the end of the week"],
  ["Rescuers expect the number of the dead to pass [1,250|person dead] by the end of the week"],
  ["The toll of the night could go above [1,250|person dead], rescuers warned"],
  ["Dead are a nurse and [1,250|person dead] patients, rescuers said"],
  ["Among the dead were [1,250|person dead] soldiers and four women, rescuers said"],
  ["Rescuers said [1,250|person dead] foreigners were among the dead"],
  // What is to be done with them.
  ["They will bury [1,250|person dead - - planned], the mayor said"],
  // Of one place of several.
  ["In {Velm|place} alone rescuers spoke of [1,250|person dead] dead on Sunday"],
  ["Rescuers spoke of [1,250|person dead Dorn] dead in {Dorn|place} after a night of digging"],
  // Another thing than a toll.
  ["Rescuers spoke of [1,250|person trapped] trapped on Sunday after a night of digging"],
])
func whatIsNoLeadTollStaysApart(sentences: [String]) throws {
  #expect(try figures([[opening], sentences]).allSatisfy { !$0.contains("1,250") })
}

@Test func noTollGrowsAHundredfold() throws {
  let other = "The storm over {Tarsk|place} has killed [127,000|person dead] people, radio reported"
  #expect(try figures([[opening], [other]]) == [])
}

@Test func othersComeOnTop() throws {
  let found = try figures([
    ["Rescuers in {Tarsk|place} pulled [40|person dead] bodies from the mud"],
    ["In {Tarsk|place} [dozens|person dead] of other people were killed"],
  ])
  #expect(found == [])
}

@Test func pricesThatArticlesLeadWithAreOneWithAndWithoutDebt() throws {
  let found = try figures([
    [
      "{Velm Corp.|organization} will pay [15,000,000 dollars|deal -] for {Orm Mining|organization}"
    ],
    ["{Orm Mining|organization} goes for [17,000,000 dollars|deal -] to {Velm Corp.|organization}"],
    [
      "{Velm Corp.|organization} takes over {Orm Mining|organization} at [17,000,000 dollars|deal -]",
      "Its owners get [15,000,000 dollars|deal -], the banks the rest.",
    ],
  ])
  #expect(found.count == 1)
}

@Test(arguments: [
  // Too much for its debt.
  "{Orm Mining|organization} goes for [270,000,000 dollars|deal -] to {Velm Corp.|organization}",
  // No price.
  "{Orm Mining|organization}, soon of {Velm Corp.|organization}, owes [17,000,000 dollars|debt -]",
  // The price of a share.
  "{Orm Mining|organization} goes for [17 dollars a share|deal -] to {Velm Corp.|organization}",
])
func otherSumsThatArticlesLeadWithStayApart(sentence: String) throws {
  let price =
    "{Velm Corp.|organization} will pay [15,000,000 dollars|deal -] for {Orm Mining|organization}"
  #expect(try figures([[price], [sentence]]) == [])
}
