import Shared
import Testing

@testable import merge

/// The signature of a count in a document.
private func count(_ value: Double, in document: Int32) -> Signature {
  Signature(
    axis: 1, low: value, high: value, value: value, concept: 2, state: 3, document: document,
    sentence: 0, start: 0, kind: .count, aspect: .stock, polarity: .positive)
}

/// Two articles: 12 and 30 in one, 12, 13 and 29 in the other.
private let claims = [
  count(12, in: 0), count(30, in: 0), count(12, in: 1), count(13, in: 1), count(29, in: 1),
]

private func settled(_ pairs: [(Int32, Int32, Float)]) -> [[Int32]] {
  var rivals = Rivals(claims)
  return rivals.settled(pairs.map { Rivals.Pair(a: $0.0, b: $0.1, score: $0.2) })
    .map { [$0.a, $0.b] }
}

@Test func aPairWithoutRivalsNeedsLess() {
  #expect(settled([(1, 4, 0)]) == [[1, 4]])
  #expect(settled([(1, 4, -0.7)]) == [])
}

@Test func theBetterOfTwoRivalsIsMeant() {
  #expect(settled([(0, 2, 5), (0, 3, 3.5)]) == [[0, 2]])
  #expect(settled([(0, 3, 5), (0, 2, 3.5)]) == [[0, 3]])
}

@Test func equalRivalsLeaveThePairAsItIs() {
  #expect(settled([(0, 3, 2), (0, 4, 2)]) == [])
  #expect(settled([(0, 3, 3), (0, 4, 3)]) == [[0, 3], [0, 4]])
}

@Test func aRivalOnEitherSideCounts() {
  #expect(settled([(0, 4, 4), (1, 4, 6)]) == [[1, 4]])
}

@Test func aNumberThatFitsThePartnersIsNoRival() {
  var rivals = Rivals([count(12, in: 0), count(12, in: 1), count(12, in: 1)])
  let pairs = [Rivals.Pair(a: 0, b: 1, score: 2.2), Rivals.Pair(a: 0, b: 2, score: 2.4)]
  #expect(rivals.settled(pairs).count == 2)
}

@Test func pairsOfOneArticleHaveNoRivals() {
  #expect(settled([(2, 3, 2), (3, 4, 4)]) == [[3, 4]])
}

@Test func aLeadDoesNotMakeUpForAContradiction() {
  var rivals = Rivals(claims)
  let pair = Rivals.Pair(a: 1, b: 4, score: 2, isContradicted: true)
  #expect(rivals.settled([pair]).isEmpty)
}
