import Shared

/// Whether a price is that of an offer which came to nothing or that of the deal: of one takeover
/// reports tell what was bid first and turned down, and what was agreed in the end; both are right, of
/// two things.
enum Offers {
  /// Which offer a price is of.
  enum Stage: UInt8 {
    /// One that did not succeed: "turned down the $46 billion offer".
    case failed
    /// One that was raised, or agreed on: "accepted a sweetened offer of $50 billion".
    case settled
  }

  /// By so much two roundings of one price may differ.
  private static let rounding = 1.012

  /// Gives each price the stage that its number is told of more often.
  static func settle(_ signatures: inout [Signature]) {
    var prices: [UInt64: [Int]] = [:]
    for index in signatures.indices where isPrice(signatures[index]) {
      prices[signatures[index].axis, default: []].append(index)
    }
    for members in prices.values { settle(members, &signatures) }
  }

  private static func settle(_ members: [Int], _ signatures: inout [Signature]) {
    var told: [Stage?: [Double]] = [:]
    for index in members {
      told[signatures[index].offer, default: []].append(signatures[index].middle)
    }
    let failed = (told[.failed] ?? []).sorted()
    let settled = (told[.settled] ?? []).sorted()
    for index in members {
      let price = signatures[index].middle
      let (lost, won) = (count(near: price, in: failed), count(near: price, in: settled))
      signatures[index].offer = lost > won ? .failed : won > lost ? .settled : nil
    }
  }

  /// How many of the numbers, which stand in order, may be another rounding of `price`.
  private static func count(near price: Double, in numbers: [Double]) -> Int {
    numbers.partitioningIndex { $0 > price * rounding }
      - numbers.partitioningIndex { $0 >= price / rounding }
  }

  /// Whether it is what is paid, or offered, these days.
  static func isPrice(_ signature: Signature) -> Bool {
    signature.kind == .money && signature.past == 0
      && (signature.isForShare || signature.concept == Senses.deal || signature.concept == price)
  }

  private static let price = WordKey("price").hash
}

// MARK: - What a clause tells

extension Clause {
  /// Which offer the price is of; nil where the clause does not say.
  var offer: Offers.Stage? {
    let near = max(0, number.lowerBound - 12)..<min(tokens.all.count, number.upperBound + 12)
    let isFailed = near.contains { Self.failing.contains(tokens[$0].key) }
    let isSettled = near.contains { Self.settling.contains(tokens[$0].key) }
    if isFailed != isSettled { return isFailed ? .failed : .settled }
    return nil
  }

  private static let failing: WordSet = """
    rejected rejects reject rejecting rejection spurned spurns rebuffed rebuffs refused refuses
    initial original opening earlier previous unsolicited failed abandoned collapsed withdrew undervalued
    broke
    """
  private static let settling: WordSet = """
    sweetened sweetens raised raises improved increased final agreed agrees agree accepted accept
    accepts accepting
    """
}
