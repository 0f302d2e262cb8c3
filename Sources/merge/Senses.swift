import Shared

/// What the words next to a number tell of its sense where concept and state do not: how many live
/// in a place, what a purchase costs.
enum Senses {
  /// Puts concept and state of such senses in.
  static func read(_ clause: Clause, _ signature: inout Signature) {
    if empty.contains(WordKey(hash: signature.state)) { signature.state = 0 }
    switch signature.kind {
    case .count where isPopulation(clause, signature):
      signature.concept = person
      signature.state = population
    case .count where isToll(clause):
      signature.concept = person
      signature.state = dead
    case .money where trade.contains(WordKey(hash: signature.verb)):
      signature.concept = deal
    default: break
    }
  }

  /// Whether ``read(_:_:)`` has found that it says how many live in a place.
  static func isPopulation(_ signature: Signature) -> Bool { signature.state == population }

  /// "the death toll rose to 10"
  private static func isToll(_ clause: Clause) -> Bool {
    let before = max(0, clause.number.lowerBound - 14)..<clause.number.lowerBound
    guard let at = before.last(where: { clause.tokens[$0].key == toll }), at > 0 else {
      return false
    }
    let between = (at + 1)..<clause.number.lowerBound
    return clause.tokens[at - 1].key == death
      && !between.contains { clause.tokens[$0].kind == .number }
  }

  private static let toll = WordKey("toll")
  private static let death = WordKey("death")
  private static let dead = WordKey("dead").hash

  /// "home to 100,000 people", "a population of 100,000", "a city of 100,000", "100,000 residents".
  private static func isPopulation(_ clause: Clause, _ signature: Signature) -> Bool {
    guard signature.middle >= 100 else { return false }
    if signature.concept == population { return true }
    let before = (1...4).map { clause.number.lowerBound - $0 }.filter { $0 >= 0 }
    let words = before.map { clause.tokens[$0].key }
    if words.contains(WordKey(hash: population)) { return true }
    if words.prefix(2).contains(WordKey("to")), words.contains(WordKey("home")) { return true }
    if words.prefix(2).contains(WordKey("of")), words.contains(where: settlements.contains) {
      return true
    }
    return signature.concept == resident && signature.state == 0
      && words.contains(where: having.contains)
  }

  private static let person = WordKey("person").hash
  private static let population = WordKey("population").hash
  private static let resident = WordKey("resident").hash
  private static let deal = WordKey("deal").hash
  private static let settlements: WordSet = "city town village island country province region state"
  private static let having: WordSet = "has have had with"
  /// Verbs that give the price of what changes hands.
  private static let trade: WordSet = "buy acquire purchase"
  /// States that say nothing of what is counted.
  private static let empty: WordSet = "strikes"
}
