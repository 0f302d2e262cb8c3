/// One thing that speaks for or against two claims telling of one thing.
///
/// The weights are log-odds, and most are judgements. A logistic regression over hand-grouped batches
/// of news, with the judgements as its prior and one batch left out in turn, checked them and moved a
/// few. Without that prior it did worse on the batch left out (F1 of pairs .71 against .80), so where
/// the evidence is thin the judgement stands.
enum Clue: UInt8, CaseIterable {
  // What is counted.
  case sameConcept, bareConcept, kinConcept, widerConcept, siblingConcept, unknownConcept
  case otherConcept, onlyOfThing, sameHead, sameVerb, sameDimension
  // What is said of it, and of whom.
  case sameState, kinState, silentState, sameActor, otherActor, sameHolder, otherHolder
  // The number.
  case sameNumber, sameSmallNumber, overlap, close, nearby, threefold, tenfold, hundredfold
  case apart, apartSilent, otherPopulation, otherPrice, otherInArticle
  // The size, in a small batch.
  case oddCount, loneSum, nearSum, sameLengthHere, briefTime, longTime, sameShare
  // Where and when.
  case sameReference, sharedPlaceOfShare, largePlace, commonPlace, rarePlace, placeWithin
  case placeAround, largePlaceAround, placeElsewhere, sharedAround, largeAround, elsewhere, samePast
  // Where it stands, with what words and names around it; these two are graded from 0 to 1.
  case words, parties, claimant, lead

  /// What it adds to the balance.
  var weight: Double {
    switch self {
    case .sameConcept: 1.7
    case .bareConcept: 1.2
    case .kinConcept: 1.5
    case .widerConcept: -0.4
    case .siblingConcept: -0.4
    case .unknownConcept: -0.4
    case .otherConcept: -1
    case .onlyOfThing: 0.6
    case .sameHead: 0.4
    case .sameVerb: 0.6
    case .sameDimension: 0.6
    case .sameState: 1.3
    case .kinState: 0.4
    case .silentState: -0.4
    case .sameActor: 0.4
    case .otherActor: -0.6
    case .sameHolder: 0.8
    case .otherHolder: -1.2
    case .sameNumber: 1.5
    case .sameSmallNumber: 0.8
    case .overlap: 0.6
    case .close: 0.4
    case .nearby: 0.2
    case .threefold: -0.6
    case .tenfold: -1.4
    case .hundredfold: -1.5
    case .apart: -0.4
    case .apartSilent: -0.4
    case .otherPopulation: -2
    case .otherPrice: -2
    case .otherInArticle: -1.5
    case .oddCount: 1
    case .loneSum: 2.2
    case .nearSum: 0.6
    case .sameLengthHere: 1.3
    case .briefTime: 2.6
    case .longTime: 1.2
    case .sameShare: 1
    case .sameReference: 2.5
    case .sharedPlaceOfShare: 1.8
    case .largePlace: 0.8
    case .commonPlace: 1.2
    case .rarePlace: 1.8
    case .placeWithin: 0.3
    case .placeAround: 0.8
    case .largePlaceAround: 0.3
    case .placeElsewhere: -0.8
    case .sharedAround: 0.6
    case .largeAround: 0.2
    case .elsewhere: -0.6
    case .samePast: 1.5
    case .words: 2.2
    case .parties: 1.3
    case .claimant: 0.3
    case .lead: 1.2
    }
  }

  /// How a figure's `why` says it; nil for what speaks against or says little by itself.
  var reason: String? {
    switch self {
    case .sameConcept, .bareConcept: "same concept"
    case .sameState: "same state"
    case .sameHead: "same noun"
    case .largePlace, .commonPlace, .rarePlace, .sharedPlaceOfShare, .placeAround,
      .largePlaceAround, .sharedAround, .largeAround:
      "same place"
    case .placeWithin: "place within place"
    case .samePast: "same date"
    case .sameReference: "same point of reference"
    case .sameNumber, .sameSmallNumber: "same number"
    case .words: "same words around it"
    case .parties: "same names around it"
    case .claimant: "same claimant"
    default: nil
    }
  }
}

/// A set of clues.
struct Clues: Equatable {
  private var bits: UInt64 = 0

  /// Adds a clue.
  mutating func insert(_ clue: Clue) { bits |= 1 << UInt64(clue.rawValue) }

  /// Adds all clues of `other`.
  mutating func formUnion(_ other: Clues) { bits |= other.bits }

  /// Whether the clue is among them.
  func contains(_ clue: Clue) -> Bool { bits >> UInt64(clue.rawValue) & 1 != 0 }

  /// The words of a figure's `why`, each once, in a fixed order.
  var reasons: [String] {
    var reasons: [String] = []
    for clue in Clue.allCases where contains(clue) {
      if let reason = clue.reason, !reasons.contains(reason) { reasons.append(reason) }
    }
    return reasons
  }
}
