import Shared

/// Decades of a life: "in her 60s", "in his early 30s".
extension NumberScan {
  private static let possessives = WordSet("his her their my our its")
  private static let modifiers = WordSet("early mid late")

  /// Whether somebody's stands before the years of life: `her`, `his mid-`.
  func isOfLife(_ start: Int) -> Bool {
    var before = start - 1
    if isDash(before) { before -= 1 }
    if range.contains(before), Self.modifiers.contains(tokens[before].key) { before -= 1 }
    return range.contains(before) && Self.possessives.contains(tokens[before].key)
  }

  /// `in her 60s`, `in his early 30s`: the ten years.
  func decadeOfLife(_ start: Int) -> Amount? {
    guard range.contains(start), tokens[start].kind == .number, isGlued(start + 1),
      tokens[start + 1].key == .s, tokens[start].bytes.count == 2,
      let digits = Digits(tokens.text.bytes, tokens[start].bytes),
      digits.value >= 10, digits.value.truncatingRemainder(dividingBy: 10) == 0
    else { return nil }
    guard isOfLife(start) else { return nil }
    var amount = Amount(vague: start..<(start + 2), digits.value, digits.value + 9)
    amount.take(.age, "year", to: start + 2)
    return amount
  }
}
