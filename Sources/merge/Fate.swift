import Shared

/// What phrases of several words tell of those who are counted: who loses his life is dead, who is
/// driven from home is displaced.
struct Fate {
  private let clause: Clause

  init(_ clause: Clause) { self.clause = clause }

  /// The state that a phrase next to the number tells, if one does.
  var state: UInt64? {
    if isKilled { return Self.dead }
    return isDisplaced ? Self.displaced : nil
  }

  /// "12 people have lost their lives", "claimed the lives of 12", "gunned down five".
  private var isKilled: Bool {
    let behind = words(after: 0..<6)
    if let at = behind.firstIndex(where: Self.losses.contains),
      behind[at...].dropFirst().prefix(2).contains(where: Self.lives.contains)
    {
      return true
    }
    let before = words(before: 3)
    if before.last == Self.of, before.contains(where: Self.lives.contains) { return true }
    return before.last == Self.down && before.dropLast().last.map(Self.fellings.contains) ?? false
  }

  /// "forced 8,000 from their homes", "10,000 people have been moved to safety".
  private var isDisplaced: Bool {
    let behind = words(after: 0..<7)
    for (at, word) in behind.enumerated() {
      let next = behind[(at + 1)...].prefix(2)
      if word == Self.from, next.contains(where: Self.homes.contains) { return true }
      if word == Self.to, next.contains(Self.safety) { return true }
    }
    return false
  }

  /// The words behind the number up to the next number or mark.
  private func words(after range: Range<Int>) -> [WordKey] {
    let start = clause.number.upperBound
    let end = min(clause.tokens.all.count, start + range.upperBound)
    guard start < end else { return [] }
    return clause.tokens.all[start..<end].prefix { $0.kind == .word }.map(\.key)
  }

  /// The words before the number.
  private func words(before most: Int) -> [WordKey] {
    let end = clause.number.lowerBound
    let start = max(0, end - most)
    guard start < end else { return [] }
    return clause.tokens.all[start..<end].filter { $0.kind == .word }.map(\.key)
  }

  private static let dead = WordKey("dead").hash
  private static let displaced = WordKey("displaced").hash
  private static let losses: WordSet = "lose lost losing"
  private static let lives: WordSet = "life lives"
  private static let fellings: WordSet = "gunned gunning guns mowed mowing mown"
  private static let homes: WordSet = "home homes house houses"
  private static let from = WordKey("from")
  private static let to = WordKey("to")
  private static let of = WordKey("of")
  private static let down = WordKey("down")
  private static let safety = WordKey("safety")
}
