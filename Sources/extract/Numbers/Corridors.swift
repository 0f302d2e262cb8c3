import Shared

/// Two bounds that are one range: "more than 10 but fewer than 20".
extension NumberScan {
  private static let joints = WordSet("and but yet")

  /// Appends `phrase`, or joins it with the last one where the two bound one number.
  func append(_ phrase: NumberPhrase, to found: inout [NumberPhrase]) {
    guard let last = found.last, let joined = corridor(last, phrase) else {
      return found.append(phrase)
    }
    found[found.count - 1] = joined
  }

  /// The range between a lower and an upper bound, in either order, that stand side by side.
  private func corridor(_ first: NumberPhrase, _ second: NumberPhrase) -> NumberPhrase? {
    guard areJoined(first.tokens.upperBound, second.tokens.lowerBound),
      let low = floor(first) ?? floor(second), let high = ceiling(first) ?? ceiling(second),
      low < high, first.unit == nil || second.unit == nil || first.unit == second.unit,
      first.kind == second.kind || first.unit == nil,
      let interval = Interval(low, high)
    else { return nil }
    var joined = first
    joined.tokens = first.tokens.lowerBound..<second.tokens.upperBound
    joined.core = first.core.lowerBound..<second.core.upperBound
    joined.kind = second.kind
    joined.unit = second.unit ?? first.unit
    joined.value = nil
    joined.interval = interval
    joined.bound = .range
    return joined
  }

  /// Whether only a comma or "and" or "but" stands between.
  private func areJoined(_ end: Int, _ start: Int) -> Bool {
    guard (1...2).contains(start - end) else { return false }
    let last = start - 1
    if Self.joints.contains(tokens[last].key) { return start - end == 1 || isMark(end, ",") }
    return start - end == 1 && isMark(last, ",")
  }

  private func floor(_ phrase: NumberPhrase) -> Double? {
    phrase.bound == .moreThan || phrase.bound == .atLeast ? phrase.value : nil
  }

  private func ceiling(_ phrase: NumberPhrase) -> Double? {
    phrase.bound == .lessThan || phrase.bound == .atMost ? phrase.value : nil
  }
}
