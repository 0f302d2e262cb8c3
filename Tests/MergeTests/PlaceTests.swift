import Shared
import Testing

@testable import merge

/// The numbers of each figure of articles of one day, in byte order.
private func things(_ stories: [[String]]) throws -> Set<String> {
  let lines = stories.enumerated().map { index, sentences in
    var story = Story("a\(index)", source: "outlet \(index)", published: "2020-05-02")
    story.add("{Ada Pell|person} leads the {Tarsk Fire Service|organization} in {Tarsk|place}.")
    for sentence in sentences { story.add(sentence) }
    return story.line
  }
  return try Set(Bench.numbers(lines).map { $0.joined(separator: "/") })
}

/// The toll of one town is no report of the toll of all.
@Test(arguments: [
  (
    [
      "The quake killed [300|person dead] people.",
      "In {Velm|place} [200|person dead Velm] people were killed.",
    ],
    ["The quake killed [280|person dead] people."], "280/300", "200"
  ),
  (
    ["In {Velm|place} alone [200|person dead Velm] bodies lay under the rubble."],
    ["The quake killed [280|person dead] people."], "280", "200"
  ),
  (
    ["His district alone, the governor said, had [200|person dead] dead."],
    ["The quake killed [280|person dead] people."], "280", "200"
  ),
  (
    [
      "The quake killed [300|person dead] people.",
      "In {Velm|place} [200|person dead Velm] people were killed.",
    ],
    [
      "The quake killed [280|person dead] people.",
      "In {Velm|place} [210|person dead Velm] people were killed.",
    ], "280/300", "200/210"
  ),
])
func oneTownIsNotTheWhole(
  one: [String], other: [String], first: String, second: String
) throws {
  let found = try things([one, other])
  #expect(found.contains(first) && found.contains(second), "\(found)")
}

/// What two towns had is no report of what one of them had, though the numbers are close.
@Test(arguments: [
  ("in {Velm|place} and {Dorn|place}", "300/340"),
  ("in {Velm|place}, {Orle|place} and {Dorn|place}", "300/340"),
  ("in {Dorn|place}", "290/300"),
])
func severalPlacesAreNotOneOfThem(places: String, expected: String) throws {
  let found = try things([
    ["The storm hurt [300|person injured -] people \(places)."],
    [
      "The storm hurt [290|person injured Dorn] people in {Dorn|place}.",
      "It hurt [340|person injured] people.",
    ],
  ])
  #expect(found.contains(expected), "\(found)")
}

/// What a continent or the world has lost is no report of what one country has.
@Test(arguments: [
  ("[80|person dead South America] people in {South America|place}", false),
  ("[14|person dead South America] people in {South America|place}", true),
  ("[80|person dead -] people worldwide", false),
  ("[80|person dead -] people around the world", false),
  ("[80|person dead -] people in the world's towns", true),
])
func aContinentIsNotACountry(toll: String, areOne: Bool) throws {
  let found = try things([
    ["The fever has killed \(toll)."],
    ["The fever has killed [12|person dead Peru] people in {Peru|place}."],
  ])
  #expect(found.contains { $0.contains("/") } == areOne, "\(found)")
}

/// A camp may be taken for a body, and is a place where something is placed in it.
@Test func aBodyMayBeAPlace() throws {
  let found = try things([
    ["{Velm|organization} has [700|person - Velm] people without tents, most of them children."],
    ["{Dorn|place} has [800|person - Dorn] people without tents, most of them children."],
  ])
  #expect(found.contains("700") && found.contains("800"), "\(found)")
}

/// An article that gives a place and what it lies in gives two numbers.
@Test func twoPlacesOfOneArticleAreTwo() throws {
  let found = try things([
    [
      "The flood killed [at least 289|person dead] people in {India|place}.",
      "[At least 39|person dead] died in {Mumbai|place}.",
    ]
  ])
  #expect(found.count == 2, "\(found)")
}

/// What tells of one place in other words.
@Test(arguments: [
  ("In {Velm|place} [12|person dead Velm] people were killed.", "[10|person dead] were killed."),
  (
    "In {Velm|place} [12|person dead Velm] people were killed in a fire.",
    "[10|person dead Velm Primary School] people were killed in a fire at {Velm Primary School|place}."
  ),
  (
    "In {Velm|place} [12|person dead Velm] people were killed in a fire.",
    "[10|person dead Orvel Mall] people were killed in a fire at {Orvel Mall|place}."
  ),
])
func onePlaceInOtherWords(one: String, other: String) throws {
  #expect(try things([[one], [other]]).contains("10/12"), "\(one) \(other)")
}

/// Reports that are set in two countries tell of two events, unless they name a place in common.
@Test(arguments: [
  ("{Chad|place}", "{Peru|place}", ["30", "32"]),
  ("{Chad|place}", "the {Chadian|group} north", ["30/32"]),
  ("{Chad|place}", "{Lima|place}", ["30", "32"]),
  ("{Chad|place}", "a hall", ["30/32"]),
])
func twoCountriesAreTwoEvents(one: String, other: String, expected: [String]) throws {
  var first = Story("a", source: "outlet a", published: "2020-05-02")
  first.add("Nurses of the {Relief League|organization} met in \(one).")
  first.add("Measles has struck [30|child infected] children so far in \(one).")
  var second = Story("b", source: "outlet b", published: "2020-05-03")
  second.add("The {Relief League|organization} sends vaccine to \(other).")
  second.add("It knows of [32|child infected] sick boys and girls in \(other).")
  let found = try Bench.numbers([first.line, second.line]).map { $0.joined(separator: "/") }
  #expect(found.sorted() == expected, "\(found)")
}
