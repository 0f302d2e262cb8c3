import Shared
import Testing

@testable import normalize

private let count = "\"kind\":\"count\",\"value\":12,\"low\":12,\"high\":12,\"bound\":\"exact\""

/// Numbers of one list in their sentence, what each counts, the verbs that extract finds, and their
/// states, "" for none.
private let lists: [(String, [String], [String], [String])] = [
  (
    "{Two} guards, {seven} cooks, and {two} other clerks were reported killed.",
    ["guards", "cooks", "clerks"], ["", "", "report"], ["dead", "dead", "dead"]
  ),
  (
    "A fight left {two} guards, {four} cooks and {six} clerks dead.",
    ["guards", "cooks", "clerks"], ["leave", "leave", "leave"], ["dead", "dead", "dead"]
  ),
  (
    "He announced the release of the {two} cooks and {six} clerks.", ["cooks", "clerks"],
    ["announce", "announce"], ["freed", "freed"]
  ),
  (
    "Among the victims were {32} cooks, {7} clerks and {8} guards.", ["cooks", "clerks", "guards"],
    ["be", "be", "be"], ["casualty", "casualty", "casualty"]
  ),
  (
    "The toll was {14} dead - {seven} cooks and {seven} clerks.", ["dead", "cooks", "clerks"],
    ["be", "", ""], ["dead", "dead", "dead"]
  ),
  (
    "They found {nine} bodies: {seven} men and {two} women.", ["bodies", "men", "women"],
    ["find", "", ""], ["dead", "dead", "dead"]
  ),
  (
    "{324} rebels, including {76} leaders had been killed.", ["rebels", "leaders"], ["", "kill"],
    ["dead", "dead"]
  ),
  (
    "{Eight} men, {three} of whom were arrested, came in.", ["men", "men"], ["", "arrest"],
    ["", "held"]
  ),
  (
    "In Tarn, a city of {900} people, {60} people were arrested.", ["people", "people"],
    ["", "arrest"], ["", "held"]
  ),
  // What the noun of one says is nothing to the others.
  (
    "The boat carried {40} prisoners and {three} cooks.", ["prisoners", "cooks"],
    ["carry", "carry"], ["held", ""]
  ),
  (
    "They met {three} cooks and {12} refugees.", ["cooks", "refugees"], ["meet", "meet"],
    ["", "displaced"]
  ),
  (
    "Police freed {12} cooks and {300} soldiers searched the hall.", ["cooks", "soldiers"],
    ["free", "search"], ["freed", ""]
  ),
  ("They won by {405} - {157} in the hall.", ["", ""], ["win", "win"], ["", ""]),
]

@Test(arguments: lists)
func whatAListShares(text: String, counted: [String], verbs: [String], states: [String]) throws {
  let numbers = zip(counted, verbs).enumerated().map { at, words in
    let part =
      text.contains("including") || text.contains("whom") ? (at == 1 ? ",\"part_of\":0" : "") : ""
    return count + (words.0.isEmpty ? "" : ",\"counted\":\"\(words.0)\"")
      + (words.1.isEmpty ? "" : ",\"verb\":\"\(words.1)\"") + part
  }
  var filtering = try Filtering()
  let found = try filtering.article(Marked(text, numbers: numbers).line).numbers
  #expect(found.map { $0.state ?? "" } == states, "\(text)")
}

/// The state of a number that a figure of an earlier sentence or clause makes plain.
@Test(arguments: [
  ("{30} people were killed.\nThe number includes {10} children.", "dead"),
  ("{30} people were killed.\nThe list includes {10} children.", nil),
  ("{30} people were killed.\nThat is more than an earlier count of {20}.", "dead"),
  ("{30} people were arrested, as were {two} others in the north.", "held"),
  ("The firm laid off {30} percent of the staff, or {900} people.", "laid_off"),
])
func whatIsSaidOfThemToo(text: String, state: String?) throws {
  let verb = text.contains("laid") ? "lay off" : text.contains("arrested") ? "arrest" : "kill"
  let counted = count + ",\"counted\":\"people\",\"head\":\"person\""
  var filtering = try Filtering()
  let line = Marked(
    text, numbers: [counted + ",\"verb\":\"\(verb)\"", counted + ",\"verb\":\"be\""])
  #expect(try filtering.article(line.line).numbers[1].state == state)
}
