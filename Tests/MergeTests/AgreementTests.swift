import Shared
import Testing

@testable import merge

/// A batch of articles that name the same persons and bodies, so that their claims may be compared.
private func linked(_ count: Int) throws -> Batch {
  var state = State()
  for number in 0..<count {
    var story = Story("\(number)", source: "outlet \(number)", published: "2020-05-02")
    story.add("{Ada Pell|person} leads the {Tarsk Fire Service|organization} in {Tarsk|place}.")
    try Bench.take(story.line, &state)
  }
  return Batch(state.settle(), state.symbols, [])
}

/// Counts of one thing, deep in as many articles.
private func mayJoin(_ few: [Double], _ many: [Double]) throws -> Bool {
  let batch = try linked(few.count + many.count)
  let signatures = (few + many).enumerated().map { document, value in
    Signature(
      axis: 1, low: value, high: value, value: value, concept: 2, state: 3,
      document: Int32(document), sentence: 1000, start: 1000, kind: .count, aspect: .stock,
      polarity: .positive)
  }
  let agreement = Agreement(
    comparer: Comparer(batch, PlaceKin(batch: batch), signatures), signatures: signatures)
  let all = signatures.indices.map { Int32($0) }
  return agreement.mayJoin(all.prefix(few.count), all.suffix(many.count), false)
}

/// A group may be in conflict with itself: a number that is far from half of it joins by the others.
@Test(arguments: [
  ([103.0], [100.0, 104, 1500, 1600], true),
  ([103, 105], [100, 104, 1500, 1600], true),
  ([103], [100, 1400, 1500, 1600], false),
  ([103], [100, 1500], false),
  ([103, 105, 107], [100, 104, 1500, 1600], false),
])
func fewNumbersJoinByTheNearerHalf(few: [Double], many: [Double], joins: Bool) throws {
  #expect(try mayJoin(few, many) == joins)
}

/// What one report counts as a part of more ("200 dead, among them 90 soldiers") is that part where
/// another tells of it alone; what is no kind of anything, or of which something else is said, is not.
@Test(arguments: [
  ("soldier", "dead", true), ("soldier", "injured", false), ("child", "dead", false),
  ("person", "dead", false),
])
func aKindThatIsAPartIsOneElsewhere(concept: String, state: String, isPart: Bool) {
  func count(_ concept: String, _ state: String, isPart: Bool) -> Signature {
    var signature = Signature(
      axis: 1, low: 90, high: 90, value: 90, concept: WordKey(concept).hash,
      state: WordKey(state).hash, document: 0, sentence: 0, start: 0, kind: .count, aspect: .stock,
      polarity: .positive)
    signature.isPart = isPart
    return signature
  }
  var signatures = [
    count("soldier", "dead", isPart: true), count("person", "dead", isPart: true),
    count(concept, state, isPart: false),
  ]
  KindsAsParts.settle(&signatures, ConceptKin())
  #expect(signatures[2].isPart == isPart)
}
