import Shared

/// What an article without a date tells of another year, it tells only in words.
extension Clause {
  /// Whether the words around the number, up to the next ones, put it into another year: "34 died last
  /// October", "the attack that killed 12 people two years ago".
  var isOfLongAgo: Bool {
    let before = (max(0, number.lowerBound - 16)..<number.lowerBound).reversed()
    return before.prefix(while: isOwn).contains(where: isAgo)
      || behind(16).prefix(while: isOwn).contains(where: isAgo)
  }

  /// Whether the token is no other number, unless one of years: "two years ago".
  private func isOwn(_ at: Int) -> Bool { tokens[at].kind != .number || isAgo(at + 1) }

  /// "last year", "last October", "years ago", "a decade earlier"
  private func isAgo(_ at: Int) -> Bool {
    guard at + 1 < tokens.all.count else { return false }
    let (word, next) = (tokens[at].key, tokens[at + 1].key)
    if word == Self.last { return Self.seasons.contains(next) }
    return Self.years.contains(word) && Self.ago.contains(next)
  }

  private static let last = WordKey("last")
  private static let years: WordSet = "year years decade decades month months"
  private static let ago: WordSet = "ago earlier before previously"
  private static let seasons: WordSet = """
    year spring summer autumn fall winter january february march april may june july august september
    october november december
    """
}
