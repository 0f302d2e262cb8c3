import Shared
import Testing

@testable import merge

/// The figures of two stories: 20 held, and 21 and 26; each is followed by whom, or when.
private func figures(held one: String, _ other: String, _ same: String) throws -> Set<String> {
  let stories = [
    ["Police held [20|person held] \(one)."],
    ["Police held [21|person held] \(other).", "They held [26|person held] \(same)."],
  ]
  let lines = stories.enumerated().map { index, sentences in
    var story = Story("\(index)", source: "outlet \(index)", published: nil)
    story.add("Storms keep {Ada Pell|person} and her {Tarsk Fire Service|organization} busy.")
    for sentence in sentences { story.add(sentence) }
    return story.line
  }
  return try Set(Bench.numbers(lines).map { $0.joined(separator: "/") })
}

/// Of two numbers that one could be, the one of its day is meant, though the other is closer; the day
/// on which somebody says so is not that of the event.
@Test(arguments: [
  ("on Monday", "on Tuesday", "on Monday", "20/26"),
  ("on 7 July", "on July 21", "on July 7th", "20/26"),
  ("on Sunday", "on Sunday, police said on Monday,", "on Monday", "20/21"),
  ("on May 300", "on May 3", "on May 4", "20/21"),
])
func numbersOfOneDayBelongTogether(
  day: String, other: String, same: String, expected: String
) throws {
  let found = try figures(held: "people " + day, "people " + other, "people " + same)
  #expect(found.contains(expected), "\(found)")
}

/// Of two numbers that one could be, the one of its people is meant, though the other is closer.
@Test(arguments: [
  ("Germans", "Afghan guards", "Germans", "20/26"),
  ("of the French guards", "Italians", "French", "20/26"),
  ("guards", "Afghan guards", "guards", "20/21/26"),
  ("Germans", "German guards", "Germans", "20/21/26"),
])
func numbersOfOnePeopleBelongTogether(
  people: String, other: String, same: String, expected: String
) throws {
  let found = try figures(held: people + " in the hills", other, same + " in the hills")
  #expect(found.contains(expected), "\(found)")
}

@Test(
  arguments: [
    (13_300_000, 13_268_002, true), (13_268_002, 13_300_000, false),
    (13_200_000, 13_268_002, false),
    (48, 47.6, true), (48, 47.4, false), (5.2, 5.24, true), (5.2, 5.26, false), (1200, 1196, true),
    (1200, 1151, true), (7, 7.2, false), (12, 12, false), (.nan, 12, false), (12, .nan, false),
  ] as [(Double, Double, Bool)])
func aNumberRoundsAnother(coarse: Double, fine: Double, expected: Bool) {
  #expect(coarse.isRounding(fine) == expected)
}
