import Shared

/// The tolls that the articles of a small batch lead with. Within two days a toll may grow tenfold,
/// and neither its numbers nor the words around it are alike then; but every article on an event
/// begins with the greatest number of its dead that it knows, and goes on to the injured and missing;
/// it may say that number again, and what others call the toll.
enum LeadTolls {
  /// The claims that are such tolls, by their places in `signatures`: those of the dead, of the
  /// injured and of the missing.
  static func find(
    _ signatures: [Signature], among counting: [Int], _ concepts: ConceptKin
  ) -> [[Int]] {
    states.map { state in
      let tolls = counting.filter {
        isToll(signatures[$0], state) && concepts.isPerson(signatures[$0].concept)
      }
      let greatest = Self.greatest(of: tolls.map { signatures[$0] })
      let openings = tolls.map { signatures[$0] }.filter { $0.sentence < state.reach }
      let opening = Self.greatest(of: openings)
      return tolls.filter { index in
        let toll = signatures[index]
        if toll.sentence >= state.reach, isStated(toll) { return true }
        let opens = toll.sentence < state.reach || toll.middle == opening[toll.document]
        return opens && toll.middle >= greatest[toll.document]! * nearly
      }
    }
  }

  /// The greatest of them in each document.
  private static func greatest(of tolls: [Signature]) -> [Int32: Double] {
    tolls.reduce(into: [:]) { greatest, toll in
      greatest[toll.document] = max(greatest[toll.document] ?? toll.middle, toll.middle)
    }
  }

  /// Whether it is called the toll, further down: "He put the official toll at 289."
  private static func isStated(_ toll: Signature) -> Bool {
    toll.aspect == .cumulative && toll.state == Senses.dead
  }

  /// Whether two groups of such tolls stay apart: they are of two times or places, one is denied, or,
  /// if they are not of the dead, one is of a single place. An opening sums up the deaths of many.
  static func forbids(_ comparison: Comparison, _ toll: Signature) -> Bool {
    let isOfDead = toll.state == Senses.dead
    return (isOfDead ? barring : barringOthers).contains { comparison.clues.contains($0) }
  }

  private static func isToll(_ signature: Signature, _ state: State) -> Bool {
    signature.state == state.key && signature.past == 0
      && signature.kind == .count
      && !signature.isPart && !signature.isLocal && !signature.isVague
      && !signature.isOutlook && !signature.isSummand
      && (signature.aspect == .stock || signature.aspect == .cumulative)
  }

  /// A state, and how far down it opens an article, in code points.
  private struct State {
    let key: UInt64
    let reach: Int32
  }

  private static let states = [
    State(key: Senses.dead, reach: 250), State(key: WordKey("injured").hash, reach: 800),
    State(key: WordKey("missing").hash, reach: 800),
  ]
  /// Headlines round.
  private static let nearly = 0.95

  private static let barring: [Clue] = [
    .otherPast, .otherPlace, .denied, .siblingConcept, .otherConcept,
  ]
  private static let barringOthers = barring + [.narrowPlace, .placeElsewhere]
}
