import Shared

/// The tolls that the articles of a small batch lead with. Within two days a toll may grow tenfold,
/// and neither its numbers nor the words around it are alike then; but every article on an event
/// begins with the greatest number of its dead that it knows, and goes on to the injured and missing;
/// it may say that number again. What somebody calls the toll, or a count of it, may stand anywhere, and
/// so may a toll that corrects another and the only one of an article on something else.
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
      let all = tolls.map { signatures[$0] }
      let (least, greatest) = (Self.most(of: all, by: <), Self.most(of: all, by: >))
      let opening = Self.most(of: all.filter { $0.sentence < state.reach }, by: >)
      return tolls.filter { index in
        let toll = signatures[index]
        if state.key == Senses.dead, toll.sentence >= state.reach {
          let isOnly = least[toll.document] == greatest[toll.document]
          if isOnly || toll.aspect == .cumulative || toll.isTally || toll.revised >= 0 {
            return true
          }
        }
        let opens = toll.sentence < state.reach || toll.middle == opening[toll.document]
        return opens && toll.middle >= greatest[toll.document]! * nearly
      }
    }
  }

  /// The greatest number in each document, or the least.
  private static func most(
    of tolls: [Signature], by isMore: (Double, Double) -> Bool
  ) -> [Int32: Double] {
    tolls.reduce(into: [:]) { most, toll in
      if let known = most[toll.document], !isMore(toll.middle, known) { return }
      most[toll.document] = toll.middle
    }
  }

  /// What keeps two groups of such tolls apart: they are of two times or places, one is denied, or, if
  /// they are not of the dead, one is of a single place. An opening sums up the deaths of many.
  static func barring(_ toll: Signature) -> [Clue] {
    toll.state == Senses.dead ? barring : barringOthers
  }

  /// Whether a state is that of those whom a toll counts: the dead, the injured, the missing.
  static func counts(_ state: UInt64) -> Bool { states.contains { $0.key == state } }

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
