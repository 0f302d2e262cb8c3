import Shared
import Testing

@testable import merge

/// The figures that merge makes of stories: the numbers of each in byte order, then its verdict.
private func figures(_ stories: [Story], and more: [String] = []) throws -> Set<String> {
  var found: Set<String> = []
  try Bench.records(Bench.merged(stories.map(\.line) + more), "figure") { record in
    let claims = record["claims"]?.elements ?? []
    let texts = claims.compactMap { $0.object?["text"]?.string }
    found.insert(inOrder(texts).joined(separator: "/") + " " + (record["verdict"]?.string ?? ""))
  }
  return found
}

private func story(_ id: String, _ sentences: String..., day: String = "2020-05-02") -> Story {
  var story = Story(id, source: "outlet " + id, published: day)
  for sentence in sentences { story.add(sentence) }
  story.add("{Ada Pell|person} leads the {Tarsk Fire Service|organization} in {Tarsk|place}.")
  return story
}

@Test(arguments: [
  ("killing [10|person dead] people", "[12|person dead] people died", "10/12 conflict"),
  ("killing [10|person dead] people", "[10|person dead] people died", "10/10 agree"),
  ("[40|person survived] people survived", "[43|person rescued] were saved", "40/43 conflict"),
  ("[40|person escaped] prisoners fled", "[43|person freed] were let out", "40/43 conflict"),
  ("[more than 10|person dead] died", "[12|person dead] people died", "12/more than 10 compatible"),
  (
    "[10|person dead Tarsk] died in {Tarsk|place}", "[12|person dead] people died", "10/12 conflict"
  ),
  (
    "[600|person dead - 2003-12] died in December 2003",
    "[690|person dead - 2003] died in 2003",
    "600/690 conflict"
  ),
  ("[9|worker dead] workers died", "[9|woman dead] women died", "9/9 agree"),
  ("[9|person dead] people died", "[11|customer dead] shoppers died", "11/9 conflict"),
  ("[530|person employed] people", "[550|worker -] workers", "530/550 agree_rounded"),
  ("[4|bomb dropped] bombs were dropped", "[5|bomb fired] bombs were fired", "4/5 conflict"),
  ("[512|chip -] chips", "[512|core -] cores", "512/512 agree"),
  (
    "Thrown out were [108,975|ballot rejected] in all", "Void: [108,975|paper spoiled]",
    "108,975/108,975 agree"
  ),
  (
    "{Tarsk|place} lies high, so its [95,000|person -] people fear no flood",
    "{Tarsk|place}, a republic of [98,000|person -] people", "95,000/98,000 agree_rounded"
  ),
  (
    "{Tarsk|place}'s [22,000|resident -] residents slept outside",
    "{Tarsk|place}, which has [23,000|person -] people, was dark", "22,000/23,000 agree_rounded"
  ),
  (
    "Orm offered [9.50 dollars a share|price -]", "Owners get [9.50 dollars|price -] in cash",
    "9.50 dollars/9.50 dollars a share agree"
  ),
  (
    "Oil hit a record of [70.85 dollars a barrel|price -]",
    "A record price of [70.85 dollars|price -]",
    "70.85 dollars/70.85 dollars a barrel agree"
  ),
  (
    "[200|person missing - - negated] are not accounted for",
    "Still missing are [200|person missing] people",
    "200/200 agree"
  ),
  ("[60|patient present] patients", "[64|person hospitalized] people", "60/64 conflict"),
  (
    "A quake of [7.1|earthquake magnitude] struck", "The [7.3|earthquake magnitude] quake struck",
    "7.1/7.3 agree_rounded"
  ),
  (
    "[10|person dead Fort Velm] died in {Fort Velm|place}, {Texas|place}",
    "[12|person dead Texas] died in {Texas|place}", "10/12 conflict"
  ),
  (
    "[10|person dead Dorn] died in {Dorn|place}, {Velm|place} and {Orm|place}",
    "[12|person dead Tarsk] died in {Tarsk|place}", "10/12 conflict"
  ),
  (
    "[137|person missing] people went missing", "The storm hurt [137|person injured] people",
    "137/137 agree"
  ),
  (
    "Police held [31|person held] people on Monday",
    "They searched on Tuesday after a raid in which [12|person held] people were held",
    "12/31 conflict"
  ),
])
func oneThing(first: String, second: String, expected: String) throws {
  #expect(try figures([story("a", first), story("b", second)]).contains(expected))
}

@Test(arguments: [
  ("killing [10|person dead] people", "[10|person injured] people were hurt", "10 single"),
  ("[137|person dead] people died", "The storm hurt [137|person injured] people", "137 single"),
  (
    "Police held [31|person held] people on Monday",
    "On Tuesday they raided the port and held [12|person held] people", "12 single"
  ),
  ("[10|person dead] died", "[900|person dead - 2003-12] died in December 2003", "900 single"),
  (
    "[10|person dead Velm] died in {Velm|place}", "[12|person dead Dorn] died in {Dorn|place}",
    "12 single"
  ),
  ("[10|house destroyed] houses", "[10|school destroyed] schools", "10 single"),
  ("a boat with [310|person -] on board", "[300|person missing] were not found", "300 single"),
  (
    "Orm offers [25.10 dollars a share|price -]", "The shares rose 9 cents to [24.90 dollars|-]",
    "24.90 dollars single"
  ),
  ("[9|worker dead] workers died", "[12|woman dead] women died", "12 single"),
  (
    "A quake of [7.0|earthquake magnitude] struck",
    "Anything above [6.9|earthquake magnitude] can do great damage", "7.0 single"
  ),
  ("[20|person dead] people died", "[22|person trapped] people were trapped", "20 single"),
  ("[20|person dead] people died", "He said [20|person rescued] were found alive", "20 single"),
  ("[20|person dead] people died", "We expect another [25|person dead]", "25 single"),
  ("[2|child dead] girls died", "Among the dead is a mother of [2|child -]", "2 single"),
  ("[20|person dead] people died", "The toll could reach [21|person dead]", "21 single"),
  ("[20|person dead] people died", "The toll may well be [21|person dead]", "21 single"),
  ("[20|person dead] people died", "It is expected to be [21|person dead] dead", "21 single"),
  ("[20|person dead] people died", "He fears that [25|person dead] may have died", "25 single"),
  ("[20|person dead] people died", "It was a forecast of [21|person dead] deaths", "21 single"),
])
func twoThings(first: String, second: String, expected: String) throws {
  #expect(try figures([story("a", first), story("b", second)]).contains(expected))
}

/// The third story names another place, and still goes with the two that have its number.
@Test func oneClaimOfManyMayPutItOtherwise() throws {
  let found = try figures([
    story("a", "[1,437|person dead Tarsk] people died in {Tarsk|place}"),
    story("b", "[1,437|person dead] people died"),
    story("c", "[1,437|person dead] people died"),
    story("d", "[1,437|person dead Dorn] people died in {Dorn|place}"),
  ])
  #expect(found.contains("1,437/1,437/1,437/1,437 agree"))
}

@Test func anArticleThatCorrectsANumberTiesTheOthersToIt() throws {
  var third = story("c", "[60|house destroyed] houses are destroyed")
  third.add("Officials had earlier put the number of ruins at [9|house destroyed].")
  let found = try figures([
    story("a", "[9|house destroyed] houses are gone"),
    story("b", "[60|house destroyed] houses fell"),
    third,
  ])
  #expect(found.contains("60/60/9/9 conflict"))
}

@Test func storiesThatShareNothingStayApart() throws {
  var one = Story("a")
  one.add("[10|person dead] died in {Tarsk|place}.")
  var other = Story("b")
  other.add("[10|person dead] died in {Velm|place}.")
  #expect(try figures([one, other]) == ["10 single"])
}

/// The third has a name in common with each of the two.
@Test func storiesMayBeLinkedByAThird() throws {
  var one = Story("a")
  one.add("[1,437|person dead] died when the dam of {Tarsk Power|organization} broke.")
  var other = Story("b")
  other.add("[1,437|person dead] died when the dam of {Ada Pell|person} broke.")
  #expect(try figures([one, other]) == ["1,437 single"])
  var third = Story("c")
  third.add("{Ada Pell|person} leads {Tarsk Power|organization}.")
  #expect(try figures([one, other, third]).contains("1,437/1,437 agree"))
}

@Test func aHeadlineIsNotCountedTwice() throws {
  var story = Story("a")
  story.add("[10|person dead] dead", role: "headline")
  story.add("The fire killed [more than 10|person dead] people in {Tarsk|place}.")
  let written = try Bench.merged([story.line])
  try Bench.records(written, "figure") { record in
    #expect(record["groups"]?.elements?.count == 1)
    #expect(record["groups"]?.elements?.first?.object?["claims"]?.elements?.count == 1)
    #expect(record["claims"]?.elements?.count == 2)
  }
}

@Test func aThirdFigureBetweenTwoLeavesTheConflict() throws {
  let first = story("a", "killing [10|person dead] people")
  let second = story("b", "[14|person dead] people died")
  let third = story("c", "[about 12|person dead] people died")
  let all = [first, second, third]
  #expect(try figures(all).contains("10/14/about 12 conflict"))
  let before = try Bench.merged([first.line, second.line])
  #expect(try Bench.merged(before + [third.line]) == Bench.merged(all.map(\.line)))
}

@Test func decisionsHoldThroughLaterMerges() throws {
  let one = story("a", "killing [10|person dead] people")
  let other = story("b", "[12|person dead] people died")
  var keys: [String] = []
  let joined = try Bench.merged([one.line, other.line])
  try Bench.records(joined, "figure") { record in
    keys += record["claims"]?.elements?.compactMap { $0.object?["claim"]?.string } ?? []
  }
  func decision(_ action: String, _ keys: [String], _ set: String = "null") -> String {
    let list = keys.map { "\"\($0)\"" }.joined(separator: ",")
    return
      #"{"type":"decision","do":"\#(action)","claims":[\#(list)],"set":\#(set),"by":"k.","why":"read again"}"#
  }
  #expect(try figures([one, other], and: [decision("split", keys)]) == ["10 single", "12 single"])
  #expect(
    try figures([one, other], and: [decision("ignore", [keys[0]])]) == ["10 single", "12 single"])
  let set = #"{"value":12,"low":12,"high":12}"#
  let corrected = try Bench.merged([one.line, other.line, decision("correct", keys, set)])
  #expect(corrected.contains { $0.contains(#""verdict":"agree""#) && $0.contains("read again") })
  #expect(try Bench.merged(corrected + [one.line]) == corrected)
}

@Test func correctionsAreReadAsTheManualSays() throws {
  let one = story("a", "killing [10|person dead] people")
  let other = story("b", "[12|person dead] people died")
  var keys: [String] = []
  try Bench.records(Bench.merged([one.line, other.line]), "figure") { record in
    for claim in record["claims"]?.elements ?? [] where claim.object?["article"]?.string == "a" {
      keys += [claim.object?["claim"]?.string].compactMap(\.self)
    }
  }
  func merged(_ set: String) throws -> [String] {
    let decision = #"{"type":"decision","do":"correct","claims":["\#(keys[0])"],"set":\#(set)}"#
    return try Bench.merged([one.line, other.line, decision])
  }
  func read(_ set: String) throws -> Bool {
    try merged(set).contains { $0.contains(#""verdict":"agree""#) }
  }
  #expect(try read(#"{"value":12}"#))
  #expect(try !read(#"{"value":13}"#))
  let ends = #""corrected":{"value":null,"low":11,"high":12,"bound":"range"}"#
  #expect(try merged(#"{"low":11,"high":12}"#).contains { $0.contains(ends) })
  #expect(
    try merged(#"{"value":11,"bound":"at_least"}"#)
      .contains {
        $0.contains(#""corrected":{"value":11,"low":11,"high":null,"bound":"at_least"}"#)
      })
  for wrong in [
    "{}", #"{"valeu":12}"#, #"{"value":"12"}"#, #"{"bound":"exactly"}"#, #"{"claim":"x"}"#,
    #"{"value":12,"bound":"approx"}"#, #"{"low":12,"high":11}"#, #"{"start":1,"end":3000000000}"#,
  ] {
    #expect(throws: Complaint.self) { try merged(wrong) }
  }
}

@Test func decisionsNameKeys() throws {
  for (action, member, keys) in [
    ("join", "claims", #"["zz","yy"]"#),
    ("ignore", "claims", #"["+000000000000001"]"#),
    ("same_entity", "entities", #"["Rome","place:rome"]"#),
  ] {
    #expect(throws: Complaint.self) {
      try Bench.merged([#"{"type":"decision","do":"\#(action)","\#(member)":\#(keys)}"#])
    }
  }
}

/// "é" as one code point and as two.
private let spellings = ["caf\u{E9}", "cafe\u{301}"]

@Test func whatDiffersInItsBytesIsTwo() throws {
  let decisions = spellings.map {
    #"{"type":"decision","do":"ignore","claims":["00000000000000aa"],"by":"\#($0)"}"#
  }
  let merged = try Bench.merged(decisions)
  #expect(merged.count == 2)
  #expect(try Bench.merged(decisions.reversed()) == merged)
  let stories = try spellings.map { try story($0, "killing [10|person dead] people").line }
  #expect(try Bench.merged(stories).count { $0.contains(#""type":"document""#) } == 2)
  #expect(
    try Bench.merged(stories, remove: [spellings[0]])
      .count { $0.contains(#""type":"document""#) } == 1)
}

@Test func onlyNamedClaimantsAreOneOrigin() throws {
  var stories: [Story] = []
  for id in ["a", "b"] {
    var story = Story(id, source: id, published: "2020-05-02")
    story.add(
      "[10|person dead] people died in {Tarsk|place}, {Ada Pell|person} said.", speaker: "Ada Pell")
    story.add(
      id == "a"
        ? "[40|person injured] people were hurt in {Tarsk|place}."
        : "Doctors in {Tarsk|place} looked after [40|person injured] people during the night.")
    stories.append(story)
  }
  try Bench.records(Bench.merged(stories.map(\.line)), "figure") { record in
    let isDead = record["state"]?.string == "dead"
    #expect(record["origins"]?.int == (isDead ? 1 : 2))
    #expect(record["grade"]?.string == (isDead ? "single" : "corroborated"))
  }
}

/// What an article itself sets apart stays apart, though another's number comes near both.
@Test(arguments: [("on May 3", "on May 4", false), ("in the morning", "by noon", true)])
func numbersOfOneArticleMayBeOneThing(first: String, second: String, areOne: Bool) throws {
  let found = try figures([
    story("a", "Police held [20|person held] people."),
    story(
      "b", "Police held [21|person held] people \(first).",
      "They held [26|person held] people \(second)."),
  ])
  #expect(found.contains("20/21/26 conflict") == areOne, "\(found)")
}
