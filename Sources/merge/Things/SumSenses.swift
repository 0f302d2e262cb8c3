import Shared

/// What a sum of money is: the price of a purchase, somebody's revenue, what a share costs on the
/// exchange.
extension Senses {
  /// The nearest word that tells what a sum of money is.
  static func topic(_ clause: Clause) -> UInt64? {
    let tokens = clause.tokens
    // What stands behind another number is told of that.
    var isCut = [false, false]
    for step in 1...10 {
      let places = [clause.number.upperBound + step - 1, clause.number.lowerBound - step]
      for (side, at) in places.enumerated() where !isCut[side] {
        guard tokens.all.indices.contains(at), tokens[at].kind != .number else {
          isCut[side] = true
          continue
        }
        if trade.contains(tokens[at].key) { return deal }
        if moneyTopics.contains(tokens[at].key) { return tokens[at].key.hash }
      }
    }
    return nil
  }

  /// "shares rose 9 cents to $24.13", "the stock closed at $7.38"
  static func isQuotation(_ clause: Clause, _ signature: Signature) -> Bool {
    let start = clause.number.lowerBound
    guard start > 0, !signature.isForShare, signature.middle < 10_000,
      levels.contains(clause.tokens[start - 1].key)
    else { return false }
    let words = clause.tokens.all[max(0, start - 14)..<start]
    return words.contains { shares.contains($0.key) } && words.contains { moves.contains($0.key) }
  }

  private static let levels: WordSet = "to at"
  private static let shares: WordSet = "share shares stock stocks"
  private static let moves: WordSet = """
    rise rises rose risen climb climbed gain gained jump jumped soar soared surge surged rally rallied
    add added fall falls fell fallen drop dropped lose lost slip slipped slide slid sink sank tumble
    tumbled ease eased up down close closed closing end ended finish finished trade traded trading
    changed unchanged
    """

  /// Whether a concept tells which of the sums of a story is meant; "value" or "damage" does not.
  static func isTopic(_ concept: UInt64) -> Bool { topics.contains(WordKey(hash: concept)) }

  private static let topics: WordSet = """
    revenue profit debt contract investment aid ransom reward fine tax market share salary wage
    fund turnover budget loan
    """

  /// Whether a concept is one of those that a sum is of.
  static func isSum(_ concept: UInt64) -> Bool { moneyTopics.contains(WordKey(hash: concept)) }

  static let deal = WordKey("deal").hash
  /// Words for what changes hands; they give its price.
  private static let trade: WordSet = """
    buy buys bought buying acquire acquires acquired acquiring acquisition purchase purchased
    purchasing takeover merger bid sell sells sold selling
    """
  /// What sums of money are, by the lexicon's concepts.
  private static let moneyTopics: WordSet = """
    deal price revenue profit loss debt cost damage contract investment aid ransom reward fine tax
    market share value money
    """
}
