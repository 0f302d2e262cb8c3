import Shared

/// How two numbers stand to each other.
extension Comparer {
  /// A number that is the same is good evidence where there are many it could have been; one that
  /// is another is weak evidence against, and more where little else is known.
  func weighNumbers(_ a: Signature, _ b: Signature, _ result: inout Comparison) {
    let (x, y) = (a.middle, b.middle)
    let overlaps = a.overlaps(b)
    if x == y, overlaps, !(a.isVague && b.isVague) {
      if areTelling(a, b) { result.add(.sameDigits) }
      // Three people, or two million, come in many a story.
      if x.magnitude <= 12, x == x.rounded() {
        return result.add(.sameSmallNumber, a.isCount ? Self.gradeOfSmall : 1)
      }
      let isRound = a.isCount && x >= Self.leastRound && x.significantDigits == 1
      return result.add(.sameNumber, isRound ? Self.gradeOfRound : 1)
    }
    let ratio = ratio(a, b)
    if ratio < 1.05, a.document != b.document,
      a.value.isRounding(b.value) || b.value.isRounding(a.value)
    {
      return result.add(.sameNumber)
    }
    if overlaps, ratio < 2 {
      result.add(.overlap)
    } else if ratio < 1.1 || a.axis == Self.magnitude && abs(x - y) <= Self.revision {
      result.add(.close)
    } else {
      weighDistance(ratio, &result)
      // Of two rounds, or two years; it weighs like a tenfold number.
      if ratio < 10, areOfTwoVotes(a, b) { result.add(.tenfold) }
      // A word like "hundreds" is soon overtaken.
      if !overlaps, !a.isVague, !b.isVague { result.add(.apart) }
      // How many live in a place is not in doubt by much.
      if ratio > 3, Senses.isPopulation(a) { result.add(.otherPopulation) }
    }
    if a.document == b.document, !overlaps { weighSecond(a, b, &result) }
    // To the cent, two prices are two.
    if a.kind == .money, x != x.rounded(), y != y.rounded() { result.add(.otherPrice) }
  }

  /// Whether two articles of one story give the same number of many digits: no two things are 108,975.
  private func areTelling(_ a: Signature, _ b: Signature) -> Bool {
    isSmallBatch && a.document != b.document && a.value == b.value
      && a.value.significantDigits >= Self.tellingDigits
  }

  private static let tellingDigits = 4
  /// What a small count, and a large one of one digit and zeros, tell of what they would tell: judged
  /// by what they did to 96 batches.
  private static let gradeOfSmall = 0.9
  private static let gradeOfRound = 0.8
  private static let leastRound = 1000.0

  /// What an article says of two numbers that cannot both be: that one was said earlier, or, mostly,
  /// nothing; then the second tells of another thing, and surely so where it is lesser or has a place
  /// of its own, for an article tells the whole before its parts.
  private func weighSecond(_ a: Signature, _ b: Signature, _ result: inout Comparison) {
    if a.revises(b) || a.sentence != b.sentence && a.past == b.past && a.isEarlier != b.isEarlier {
      return result.add(.revised)
    }
    if isLeadOfOne(a, b) { return }
    if !obstacles.areOpposed(a, b) { result.add(.otherInArticle) }
    guard a.sentence != b.sentence else { return }
    let (first, second) = a.sentence < b.sentence ? (a, b) : (b, a)
    if isEstimate(second, besides: first) {
      result.add(.secondEstimate)
    } else if second.middle < first.middle {
      result.add(.lesserInArticle)
    }
    if second.place >= 0, second.place != first.place { result.add(.placedInArticle) }
  }

  /// Whether both say how far the same one is ahead, or how far the votes are counted: that moves
  /// with every count.
  private func isLeadOfOne(_ a: Signature, _ b: Signature) -> Bool {
    guard a.concept == b.concept else { return false }
    if a.isShare, ShareSense.isProgress(a.concept) { return a.sentence != b.sentence }
    guard a.isCount, Senses.isLead(a), a.holder == b.holder else { return false }
    return a.holder >= 0 || ratio(a, b) < 1.5
  }

  /// Whether another speaker gives another number for the same, but no very different one: a greater
  /// one, or one that he calls his count: "The ministry counts 715 dead. ... The United Nations speaks
  /// of 1,100.", "The Red Cross said 652 had died. The government's own count was 516."
  private func isEstimate(_ second: Signature, besides first: Signature) -> Bool {
    guard first.speaker != 0, second.speaker != 0, first.speaker != second.speaker else {
      return false
    }
    return first.isCount && first.state != 0 && first.state == second.state
      && first.concept == second.concept && ratio(first, second) < 3
      && (first.middle < second.middle || second.isTally && second.place < 0)
  }

  private func weighDistance(_ ratio: Double, _ result: inout Comparison) {
    if ratio < 1.5 { result.add(.nearby) }
    if ratio > 3 { result.add(.threefold) }
    if ratio > 10 { result.add(.tenfold) }
    if ratio > 100 { result.add(.hundredfold) }
  }

  /// How many times one number is the other; magnitudes are logarithms already.
  private func ratio(_ a: Signature, _ b: Signature) -> Double {
    let (x, y) = (a.middle, b.middle)
    if a.axis == Self.magnitude { return exponential(abs(x - y)) }
    guard x > 0, y > 0 else { return .infinity }
    return max(x, y) / min(x, y)
  }

  /// Whether two shares of a vote are further apart than most that are told while it is counted.
  private func areOfTwoVotes(_ a: Signature, _ b: Signature) -> Bool {
    a.isShare && a.document != b.document && ShareSense.isVote(a.concept)
      && ShareSense.isVote(b.concept) && abs(a.middle - b.middle) > Self.mostWhileCounted
  }

  /// Whether two shares that one has are no further apart than while votes are counted.
  func mayBeOneVote(_ a: Signature, _ b: Signature) -> Bool {
    !ShareSense.isPolling(a) || abs(a.middle - b.middle) <= Self.mostOfOne
  }

  /// In percentage points; early counts are of a few places.
  private static let mostOfOne = 12.5
  /// In percentage points.
  private static let mostWhileCounted = 8.0

  /// A step of one counts as three times.
  private func exponential(_ steps: Double) -> Double {
    var factor = 1.0
    for _ in 0..<min(6, Int(steps)) { factor *= 3 }
    return factor * (1 + 2 * (steps - steps.rounded(.down)))
  }

  static let magnitude = WordKey("measure magnitude").hash
  /// By so much observatories differ on one quake, and revise it.
  private static let revision = 0.4 + 1e-9

  /// What the size of two sums, lengths or times adds in a small batch, where neither article gives
  /// another one of about that size.
  func weighSizes(_ a: Signature, _ b: Signature, _ result: inout Comparison) {
    guard isSmallBatch, a.document != b.document, a.past == 0, b.past == 0 else { return }
    let ratio = ratio(a, b)
    switch a.kind {
    case .count:
      // A large number that is no round one is hardly told of two things.
      if a.middle == b.middle, a.middle > Self.mostCommon,
        a.middle.truncatingRemainder(dividingBy: 10) != 0
      {
        result.add(.oddCount)
      }
    case .money: if let clue = sumClue(a, b, ratio) { result.add(clue) }
    case .measure:
      guard ratio < 1.1, a.around[0] >= 0, Self.areShared(a.around, b.around) else { return }
      result.add(.sameLengthHere)
    case .duration:
      guard ratio < 1.7, a.isLone, b.isLone else { return }
      // Of the minutes that a story tells there are few.
      if max(a.middle, b.middle) < 3600 { result.add(.briefTime) }
    case .percent, .ratio:
      // The nearest of several shares is meant.
      if ratio < 1.01 { result.add(.sameShare) }
    default: break
    }
  }

  /// Numbers up to it count many things.
  private static let mostCommon = 20.0

  private func sumClue(_ a: Signature, _ b: Signature, _ ratio: Double) -> Clue? {
    let isTopic = Senses.isTopic(a.concept)
    guard isTopic == Senses.isTopic(b.concept), ratio < 1.5 else { return nil }
    if isTopic, a.concept != b.concept { return nil }
    // The price of a share, to the cent.
    if a.middle != a.middle.rounded(), b.middle != b.middle.rounded() { return nil }
    return a.isLone && b.isLone || ratio < 1.1 ? .loneSum : nil
  }
}

extension Double {
  /// Whether it is `other` rounded to fewer digits, but to two at least: 13.3 million for 13,268,002.
  func isRounding(_ other: Double) -> Bool {
    let digits = significantDigits
    guard digits > 1, digits < other.significantDigits else { return false }
    return (other - self).magnitude <= lastDigit / 2
  }

  /// What its last significant digit counts: 100,000 for 13.3 million, no less than .0001.
  private var lastDigit: Double {
    var unit = self == rounded() ? 1 : 0.0001
    while unit < magnitude {
      let tens = self / (unit * 10)
      guard (tens - tens.rounded()).magnitude < 1e-6 else { break }
      unit *= 10
    }
    return unit
  }

  /// How many digits it has without the zeros at its ends, 3 for 10,800 and for .256; those behind
  /// the fourth place after the point are left out.
  var significantDigits: Int {
    guard isFinite, self != 0 else { return 0 }
    var digits = (magnitude * 10_000).rounded()
    guard digits < 1e15, digits > 0 else { return 0 }
    while digits.truncatingRemainder(dividingBy: 10) == 0 { digits /= 10 }
    var count = 0
    while digits >= 1 {
      digits = (digits / 10).rounded(.down)
      count += 1
    }
    return count
  }
}
