import Shared

/// Counts of people whose state the words around them tell better than the clause: how many are on
/// board, are dead by a toll, live in a place.
extension Senses {
  /// "with 700 passengers and crew on board", "a ferry carrying 700 people": more than are missing.
  static func isAboard(_ clause: Clause, _ signature: Signature) -> Bool {
    guard signature.state == 0,
      signature.concept == 0 || riders.contains(WordKey(hash: signature.concept))
    else { return false }
    let tokens = clause.tokens
    let (start, end) = (clause.number.lowerBound, clause.number.upperBound)
    if start > 0, carrying.contains(tokens[start - 1].key) { return true }
    let behind = tokens.all[end...].prefix(6).prefix { $0.kind == .word }.map(\.key)
    return behind.starts(with: passengersAndCrew)
      || behind.contains { $0 == aboardWord || $0 == onboard }
      || zip(behind, behind.dropFirst()).contains { $0 == onWord && $1 == board }
  }

  private static let riders: WordSet = "person passenger crew"
  private static let carrying: WordSet = "carrying carried"
  private static let passengersAndCrew = ["passengers", "and", "crew"].map { WordKey($0) }
  private static let aboardWord = WordKey("aboard")
  private static let onboard = WordKey("onboard")
  private static let onWord = WordKey("on")
  private static let board = WordKey("board")

  /// "a mother of two", "the 41-year-old father-of-three"
  static func isOffspring(_ clause: Clause) -> Bool {
    let before = clause.tokens.all[..<clause.number.lowerBound].suffix(4)
    let words = before.filter { $0.kind == .word }.map(\.key)
    return words.last == of && words.dropLast().last.map(parents.contains) ?? false
  }

  private static let of = WordKey("of")
  private static let parents: WordSet = """
    mother father parent parents mum mom dad grandmother grandfather widow widower
    """

  /// "the death toll rose to 10", "toll hits 10"
  static func isToll(_ clause: Clause, _ signature: Signature) -> Bool {
    let before = max(0, clause.number.lowerBound - 14)..<clause.number.lowerBound
    guard let at = before.last(where: { clause.tokens[$0].key == toll }) else { return false }
    let between = (at + 1)..<clause.number.lowerBound
    if between.contains(where: { clause.tokens[$0].kind == .number }) { return false }
    if at > 0, clause.tokens[at - 1].key == death { return true }
    return signature.concept != person && !tollGoods.contains(clause.tokens[at + 1].key)
  }

  /// What is called after the toll that is paid, or tolls.
  private static let tollGoods: WordSet = """
    road roads booth booths bridge bridges plaza gate gates call calls fee fees charge charges lane
    lanes free
    """
  private static let toll = WordKey("toll")
  private static let death = WordKey("death")

  /// "home to 100,000 people", "a population of 100,000", "a city of 100,000", "100,000 residents".
  static func isPopulation(_ clause: Clause, _ signature: Signature) -> Bool {
    guard signature.middle >= 100 else { return false }
    if signature.concept == population { return true }
    if signature.concept == person, signature.state == present, isLived(clause) { return true }
    if signature.state == 0 || signature.state == present, isOwn(clause, signature) { return true }
    let before = (1...4).map { clause.number.lowerBound - $0 }.filter { $0 >= 0 }
    let words = before.map { clause.tokens[$0].key }
    if words.contains(WordKey(hash: population)) { return true }
    if words.prefix(2).contains(WordKey("to")), words.contains(WordKey("home")) { return true }
    if words.prefix(2).contains(WordKey("of")),
      words.contains(where: ClaimSentence.settlements.contains)
    {
      return true
    }
    return signature.concept == resident && signature.state == 0
      && words.contains(where: having.contains)
  }

  /// "its 100,000 people", "which has 100,000 people", "Tarsk's 22,000 residents"
  private static func isOwn(_ clause: Clause, _ signature: Signature) -> Bool {
    let (start, end) = (clause.number.lowerBound, clause.number.upperBound)
    guard start > 1, end < clause.tokens.all.count, people.contains(clause.tokens[end].key) else {
      return false
    }
    if clause.tokens[start - 1].key == its { return true }
    let isEnd = end + 1 >= clause.tokens.all.count || clause.tokens[end + 1].kind == .mark
    if isEnd, signature.middle >= 1000, having.contains(clause.tokens[start - 1].key) {
      return true
    }
    return clause.tokens[start - 1].kind == .possessive
      && clause.sentence.name(endingAt: start - 1)?.type == .place
  }

  private static let its = WordKey("its")
  private static let people: WordSet = "people residents inhabitants citizens"

  /// "where 48,000 people live"
  private static func isLived(_ clause: Clause) -> Bool {
    let start = clause.number.upperBound
    let end = min(clause.tokens.all.count, start + 3)
    return start < end && clause.tokens.all[start..<end].contains { living.contains($0.key) }
  }

  private static let living: WordSet = "live lives lived living"

  private static let having: WordSet = "has have had with"
  private static let resident = WordKey("resident").hash
}
