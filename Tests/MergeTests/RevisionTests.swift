import Shared
import Testing

@testable import merge

/// The numbers of each figure of one article, in byte order.
private func things(_ sentences: [String]) throws -> Set<String> {
  var story = Story("a", source: "outlet", published: "2020-05-02")
  for sentence in sentences { story.add(sentence) }
  return try Set(Bench.numbers([story.line]).map { $0.joined(separator: "/") })
}

@Test(arguments: [
  ["Police count [41|person dead] dead, down from the [44|person dead] announced before."],
  ["It gave [486|person dead] dead, well above the [350|person dead] reported so far."],
  ["[41|person dead] miners, and not [44|person dead] as a doctor reported, were killed."],
  ["The count of the dead shot up, to [44|person dead] from [41|person dead], where it stood."],
  ["A [6.8|quake magnitude], having first reported it as [6.1|quake magnitude]."],
  [
    "The toll, put at [40|person dead] in the morning and at [52|person dead] by noon, stood at"
      + " [60|person dead]."
  ],
  ["It raised its estimate from [6.1|quake magnitude] to [6.8|quake magnitude]."],
  ["The toll, given at dawn as [47|person dead], was cut to [41|person dead]."],
  ["Nurses gave the toll as [47|person dead], the army as [70|person dead]."],
  ["The agency had spoken of [38|person dead] dead, and at noon of [73|person dead]."],
  ["The count was cut to [38|person hurt] at noon and then went up to [58|person hurt]."],
  ["He said [90|person dead] had died, six times the [15|person dead] conceded by the army."],
  [
    "A flood, the worst in 50 years, killed [90|person dead]; on Monday the count had stood at"
      + " [80|person dead]."
  ],
  ["Police counted [70|person dead] dead, but agencies put the number at [95|person dead]."],
  ["The last count was [86|person dead], though the mayor has spoken of [110|person dead]."],
  ["The number of the dead climbed to [41|person dead] on Sunday from [34|person dead]."],
  ["The quake of [6.8|quake magnitude], upgraded from an earlier [6.1|quake magnitude]."],
  ["A [6.1|quake magnitude] tremor, later revised to [6.8|quake magnitude], hit at dawn."],
  [
    "It had at first put the magnitude at [6.1|quake magnitude], but raised it to"
      + " [6.8|quake magnitude]."
  ],
  ["Police had earlier put the dead at [44|person dead] but said only [41|person dead] were sure."],
  [
    "A landslide in the hills killed [90|person dead] people.",
    "Officials had earlier put the toll at [40|person dead].",
  ],
  [
    "The flood killed [90|person dead] people.",
    "Earlier in the day he had put it at [40|person dead].",
  ],
  [
    "The flood killed [90|person dead] people.",
    "Early reports said [40|person dead] had died.",
  ],
  [
    "The flood killed [90|person dead] people.", "The old toll was [40|person dead].",
  ],
  [
    "The flood killed [90|person dead] people.",
    "Firefighters had earlier said [40|person dead] died.",
  ],
  // A toll is counted anew, whoever counts.
  ["The mayor counts [41|person dead] dead and not, as he had said, [44|person dead]."],
  ["The storm took [41|person dead] lives rather than the [44|person dead] of the morning news."],
  ["Nurses list [72|person injured] hurt, down from [100|person injured] in the afternoon."],
  ["The ministry gave [58|person dead] dead after first reporting [51|person dead]."],
  ["The flood killed [20|person dead] people.", "The police had put the toll at [9|person dead]."],
  [
    "The slide left [20|person missing] people missing.",
    "The mayor had reported [9|person missing].",
  ],
  // Anything may be denied.
  ["The bridge cost [1,300,000,000 dollars|cost -], not [750,000,000 dollars|cost -]."],
  ["The harvest came not to [22|ton -] but [26|ton -] tons."],
  ["The harvest came not to [22|ton -] but to [26|ton -] tons."],
  // Two who count, or one who counts twice.
  ["The herd was put at [100|cow -] in the beginning, then raised to [180|cow -]."],
  ["It was measured first at [6.8|quake magnitude] and then at [6.9|quake magnitude]."],
  ["The train had [171|passenger -] passengers, and [172|passenger -] in some reports."],
  ["Waves rose [7|wave -] metres according to witnesses and [5|wave -] by the gauge."],
  ["Police hold [30|person held]; one account speaks of [40|person held]."],
  ["Police counted [30|marcher -] marchers; the mayor later believed it was [35|marcher -]."],
])
func anArticleThatCorrectsANumberTellsOfOneThing(sentences: [String]) throws {
  #expect(try things(sentences).contains { $0.contains("/") }, "\(sentences)")
}

@Test(arguments: [
  ["[41|homicide -] homicides were counted, down from [44|homicide -] reported a year before."],
  ["Police said [70|person dead] died, but put the hurt at [95|person injured]."],
  ["[70|person dead] died, but it said the storm a year later killed [95|person dead]."],
  ["Anna has [70|vote -] votes, but Bruno has [95|vote -]."],
  ["[5|patient -] patients remain in the ward, down from [8|patient -] on Saturday night."],
  ["It will take [30|ship -] ships instead of the [40|ship -] that it had planned."],
  ["[20|share -] shares, up from an original offer of [15|share -], were reported."],
  ["The price of [10|unit -] above the [94|unit -] reported on the table."],
  [
    "The flood killed [90|person dead] people.",
    "Earlier this month a flood killed [40|person dead], according to reports.",
  ],
  ["The yard has [41|ship -] ships rather than the [44|ship -] of its rival."],
  ["The yard has [41|ship -] ships and not, as he had said, [44|ship -]."],
  ["The ward had [72|bed -] beds, down from [100|bed -] in the afternoon."],
  ["The herd was put at [100|cow -] and then moved to [180|cow -] farms."],
  ["The mine employs [41|miner -] men, and [44|miner -] in winter."],
  ["Waves rose [7|wave -] metres in the north and [5|wave -] by the gate."],
  ["Police hold [30|person held]; one lorry carried [40|person held]."],
  ["The flood killed [20|person dead] people.", "It has put the toll at [9|person dead]."],
  ["The flood took [20|house -] houses.", "The police had put the boats at [9|house -]."],
  [
    "The flood killed [20|person dead] people.",
    "The police had put the toll of the storm of 1999 at [9|person dead - 1999].",
  ],
])
func anArticleThatTellsAChangeTellsOfTwoThings(sentences: [String]) throws {
  #expect(try !things(sentences).contains { $0.contains("/") }, "\(sentences)")
}

@Test(arguments: [
  (70, "The mayor believes in [190|person dead].", true),
  (70, "The mayor believes in [240|person dead].", false),
  (190, "The mayor knows of [70|person dead].", false),
  (190, "The mayor said that his own count was [70|person dead].", true),
  (190, "The mayor said that the count for {Tarsk|place} was [70|person dead Tarsk].", false),
])
func anotherSpeakerMayCountMore(first: Int, second: String, isOne: Bool) throws {
  var story = Story("a", source: "outlet", published: "2020-05-02")
  story.add("The ministry counts [\(first)|person dead] dead after the quake.", speaker: "Ministry")
  story.add("Roads were cut and the hospital was without power.")
  story.add(second, speaker: "Mayor")
  var claims: [Int] = []
  try Bench.records(Bench.merged([story.line]), "figure") {
    claims.append($0["claims"]?.elements?.count ?? 0)
  }
  #expect(claims == (isOne ? [2] : [1, 1]))
}
