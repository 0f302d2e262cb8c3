import Shared

/// What somebody expects of a company's books is another thing than what the books say.
extension Clause {
  /// Whether the number is what analysts expect: "analysts had forecast a profit of $2 million",
  /// "beating the $2 million that analysts expected".
  var isForecast: Bool { isExpectedBefore || isExpectedBehind }

  private var isExpectedBefore: Bool {
    let near = max(0, number.lowerBound - 14)..<number.lowerBound
    guard let at = near.last(where: { Self.expecting.contains(tokens[$0].key) }),
      !(at..<number.lowerBound).contains(where: { tokens[$0].kind == .number })
    else { return false }
    return tokens.all[..<number.lowerBound].suffix(40).contains { Self.analysts.contains($0.key) }
  }

  private var isExpectedBehind: Bool {
    let near = tokens.all[number.upperBound...].prefix(7)
    guard let analyst = near.firstIndex(where: { Self.analysts.contains($0.key) }),
      near[..<analyst].allSatisfy({ $0.kind == .word && $0.key != Self.than })
    else { return false }
    return near[number.upperBound...].contains { Self.expecting.contains($0.key) }
  }

  private static let than = WordKey("than")
  private static let analysts: WordSet = """
    analyst analysts consensus economist economists factset forecasters street
    """
  private static let expecting: WordSet = """
    anticipated consensus estimate estimated estimates expectation expectations expected expecting
    forecast forecasted forecasts looking polled predicted predicting projected
    """
}
