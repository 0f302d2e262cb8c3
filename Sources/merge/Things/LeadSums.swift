import Shared

/// The prices that the articles of a small batch lead with: of one takeover some tell what the shares
/// cost, others what they cost with the debt.
enum LeadSums {
  /// The claims that are such prices, by their places in `signatures`.
  static func find(_ signatures: [Signature], among counting: [Int]) -> [Int] {
    counting.filter { isPrice(signatures[$0]) }
  }

  private static func isPrice(_ signature: Signature) -> Bool {
    signature.kind == .money && signature.past == 0 && !signature.isForShare
      && signature.sentence < reach && signature.middle >= leastPrice
      && (signature.concept == 0 || concepts.contains(WordKey(hash: signature.concept)))
  }

  /// Whether two such prices may be one: by so much does the debt change it, and one of them at least
  /// is said to be a price.
  static func mayBeOne(_ a: Signature, _ b: Signature) -> Bool {
    guard a.axis == b.axis, isDeal(a) || isDeal(b) else { return false }
    return max(a.middle, b.middle) <= min(a.middle, b.middle) * mostOfDebt
  }

  private static func isDeal(_ signature: Signature) -> Bool {
    deals.contains(WordKey(hash: signature.concept))
  }

  /// In code points.
  private static let reach: Int32 = 300
  /// In units of the currency.
  private static let leastPrice = 1_000_000.0
  private static let mostOfDebt = 1.25
  private static let deals: WordSet = "deal price"
  private static let concepts: WordSet = "deal price value cost"
  /// What keeps two groups of such prices apart.
  static let barring: [Clue] = [.otherPast, .denied, .otherSense, .rivalHolder]
}
