import Shared

/// What is looked at when two claims are compared: what is counted, of what state, where, when, by
/// whom, in which words. Small and flat, because a batch has millions; the widest members stand
/// first, so that next to none of its 272 bytes is padding.
struct Signature {
  /// Content words of the clause, the nearest first, and once they are weighed in falling order; 0
  /// fills up.
  var words = SIMD16<UInt32>(repeating: 0)
  /// Persons, bodies and groups in the sentence, the nearest first; -1 fills up.
  var parties = SIMD8<Int32>(repeating: -1)
  /// Places of the sentence or the dateline, the nearest first; -1 fills up.
  var around = SIMD4<Int32>(repeating: -1)
  /// Words that narrow what is counted ("European"), their hashes in order; 0 fills up.
  var scope = SIMD4<UInt32>(repeating: 0)
  /// What each of the words weighs.
  var weights = SIMD16<UInt8>(repeating: 0)

  /// What the number is: its kind, the unit of its axis, what a rate is per. Never compared across.
  var axis: UInt64
  /// The reading on that axis.
  var low: Double
  var high: Double
  /// The number as stated, on that axis; NaN if none was.
  var value: Double
  /// Hashes of words; 0 where the claim is silent.
  var concept: UInt64
  var state: UInt64
  /// A bit for each of the words, so that most pairs of clauses are told apart at a glance.
  var wordBits: UInt64 = 0

  /// The document's place in the batch.
  var document: Int32
  /// Where the sentence stands: two numbers of one sentence are two things.
  var sentence: Int32
  /// The verb, where it tells something.
  var verb: UInt32 = 0
  /// Who says it, in the text's own words; 0 for the outlet itself.
  var speaker: UInt32 = 0
  /// The place that the clause itself names, a cluster; -1 where it names none.
  var place: Int32 = -1
  /// The place that a distance is measured from ("south of Tehran").
  var anchor: Int32 = -1
  /// Who does or has it, a cluster of a person, body or people; -1 where the clause does not say.
  var actor: Int32 = -1
  /// Whose the share or the bid is, where the clause ties them; -1 where it does not.
  var holder: Int32 = -1
  /// When it holds, where that is long before the article: the code of a ``PastMonth``, 0 for the
  /// article's own days.
  var past: Int32 = 0
  /// What all words weigh.
  var weight: Int32 = 0
  /// Where the number stands in the article, in code points.
  var start: Int32
  /// Where the number stands whose place it has taken in its sentence; -1 for none.
  var revised: Int32 = -1

  /// Whose people are counted, by ``Gazetteer/home(ofPeople:)``; -1 where the clause does not say.
  var people: Int32 = -1
  /// The day that its sentence gives it.
  var day = EventDay.none
  let kind: NumberKind
  var aspect: Aspect
  var polarity: Polarity
  /// Whether a toll counts the attacker.
  var attackers: Attackers.Counted?
  /// Whether others come on top of those counted.
  var isSummand = false
  /// Whether a count is expected to come to it.
  var isOutlook = false
  /// Whether a sum is asked for or given.
  var appeal: Appeals.Stage?
  /// Which offer a price is of.
  var offer: Offers.Stage?
  /// Whether the number is of some among more: "12 of the dead", "three of them".
  var isPart = false
  /// Whether the article says that this was said before.
  var isEarlier = false
  /// Whether it is said to be a count of the thing: "put the toll at 12".
  var isTally = false
  /// Whether it is of one place of several: "10,000 in Tarn alone", or where the article has a greater
  /// one for the whole.
  var isLocal = false
  /// Whether it is of several places in a row: "12 in Tarn and Velm".
  var isOfPlaces = false
  /// Whether it is of the whole world.
  var isWorldwide = false
  /// Whether it is a sum "a share".
  var isForShare = false
  /// Whether the article has no other number for this concept and state.
  var isSole = true
  /// Whether the article has no other number of about that size on the axis.
  var isLone = true
}

extension Signature {
  /// The hash of a word in four bytes: what is only compared needs no more.
  static func short(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash ^ hash >> 32) }

  /// Whether people or things are counted.
  var isCount: Bool { kind == .count || kind == .rate }

  /// Whether its sentence gives it in place of `other`, or `other` in its place; where a count is
  /// expected to end takes the place of none.
  func revises(_ other: Signature) -> Bool {
    isOutlook == other.isOutlook && (revised == other.start || other.revised == start)
  }

  /// Whether the number is but a word like "hundreds", which many things are.
  var isVague: Bool { value.isNaN && !(high < 3 * low) }

  /// Whether it is a share of something.
  var isShare: Bool { kind == .percent || kind == .ratio }

  /// Whether both readings allow one number.
  func overlaps(_ other: Signature) -> Bool {
    max(low, other.low) <= min(high, other.high)
  }

  /// A number that stands for the reading.
  var middle: Double {
    if !value.isNaN { return value }
    if low.isFinite, high.isFinite { return (low + high) / 2 }
    return low.isFinite ? low : high
  }
}
