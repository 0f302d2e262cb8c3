import Shared

/// Two shares that are set against each other: "51 percent to 49", "51 percent of the vote against
/// 49", "51 percent for Pell and 49 for her rival".
struct SharePair {
  /// The tokens of the two numbers, without their units.
  let first: Int
  let second: Int
  let shares: (Double, Double)

  /// Whether they are the shares of two who divide the whole.
  var isWhole: Bool { Self.whole ~= shares.0 + shares.1 }

  /// Whether they may be the shares of the first two of several: "beat him by 48 percent to 41".
  var isMost: Bool { shares.0 + shares.1 >= 70 && min(shares.0, shares.1) > 10 }

  /// What two shares come to that are the whole, or all but what others have.
  static let whole = 96.0...100.5
}

extension Clause {
  /// The pair that the share belongs to, and whether it is the first of it.
  var sharePair: (pair: SharePair, isFirst: Bool)? {
    guard let own = number.first(where: { tokens[$0].kind == .number }) else { return nil }
    if let second = numberAgainst(number.upperBound), let pair = pair(own, second) {
      return (pair, true)
    }
    if let (first, second) = eachFor(own), let pair = pair(first, second) {
      return (pair, first == own)
    }
    var joint = number.lowerBound - 1
    if joint > 0, tokens[joint].key == Self.the { joint -= 1 }
    guard joint > 0, Self.against.contains(tokens[joint].key), let first = numberBefore(joint),
      let pair = pair(first, own)
    else { return nil }
    return (pair, false)
  }

  /// The two numbers of "51 percent for Pell and 49 for her rival", of which `own` is one.
  private func eachFor(_ own: Int) -> (Int, Int)? {
    guard isFor(number.upperBound) else { return nil }
    let behind = (number.upperBound..<min(tokens.all.count, number.upperBound + 8))
    if let next = behind.first(where: { tokens[$0].kind == .number }) {
      guard Self.joining.contains(tokens[next - 1].key) else { return nil }
      var end = next + 1
      while end < tokens.all.count, isFiller(end) { end += 1 }
      return isFor(end) ? (own, next) : nil
    }
    guard number.lowerBound > 0, Self.joining.contains(tokens[number.lowerBound - 1].key) else {
      return nil
    }
    let before = max(0, number.lowerBound - 9)..<number.lowerBound
    guard let last = before.last(where: { tokens[$0].kind == .number }),
      (last..<number.lowerBound).contains(where: isFor)
    else { return nil }
    return (last, own)
  }

  private func isFor(_ at: Int) -> Bool {
    at < tokens.all.count && tokens[at].key == Self.for
  }

  private static let `for` = WordKey("for")
  private static let joining: WordSet = "and to but while against"

  /// The number that "to" or "against" sets against the one that ends before `end`.
  private func numberAgainst(_ end: Int) -> Int? {
    let last = min(tokens.all.count - 1, end + 6)
    guard end < last, let joint = (end..<last).first(where: { !isFiller($0) }),
      Self.against.contains(tokens[joint].key)
    else { return nil }
    let behind = tokens[joint + 1].key == Self.the ? joint + 2 : joint + 1
    return behind < tokens.all.count && tokens[behind].kind == .number ? behind : nil
  }

  /// Whether the token is a unit of shares.
  static func isShareUnit(_ tokens: Tokens, _ at: Int) -> Bool {
    units.contains(tokens[at].key) || tokens.isMark(at, UInt8(ascii: "%"))
  }

  private static let units: WordSet = "percent per cent pct points percentage"

  private func numberBefore(_ joint: Int) -> Int? {
    let last = (max(0, joint - 8)..<joint).last { !isFiller($0) }
    return last.flatMap { tokens[$0].kind == .number ? $0 : nil }
  }

  private func isFiller(_ at: Int) -> Bool {
    Self.fillers.contains(tokens[at].key) || tokens.isMark(at, UInt8(ascii: "%"))
  }

  private func pair(_ first: Int, _ second: Int) -> SharePair? {
    guard let one = Double(tokens.string(first)), let other = Double(tokens.string(second)),
      one + other <= SharePair.whole.upperBound, min(one, other) > 0,
      first == 0 || tokens[first - 1].key != Self.from
    else { return nil }
    return SharePair(first: first, second: second, shares: (one, other))
  }

  private static let from = WordKey("from")
  private static let the = WordKey("the")
  private static let against: WordSet = "to against versus vs"
  private static let fillers: WordSet = """
    percent per cent pct of the valid vote votes ballots cast electorate points
    """
}
