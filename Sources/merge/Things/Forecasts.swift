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

/// Where a count is expected to end is another thing than the count.
extension Clause {
  /// Whether the number is such an outlook: "the toll could reach 1,000", "the number of dead may yet
  /// rise to 80", "is expected to be more than 200", "we expect another 100", "300 may have died".
  var isOutlook: Bool {
    if isSupposed { return true }
    let before = max(0, number.lowerBound - 8)..<number.lowerBound
    if before.suffix(3).contains(where: { Self.awaiting.contains(tokens[$0].key) }) { return true }
    guard let verb = before.last(where: isEnding), verb > 1 else { return false }
    guard !(verb..<number.lowerBound).contains(where: { tokens[$0].kind == .number }) else {
      return false
    }
    let isPossible = (max(0, verb - 4)..<verb).contains { at in
      let key = tokens[at].key
      return Self.modals.contains(key) || Self.likely.contains(key) && tokens[at + 1].key == Self.to
    }
    return isPossible || isAwaited(verb)
  }

  /// "[300] people may have died", "a forecast of [300] deaths"
  private var isSupposed: Bool {
    let start = number.lowerBound
    if start > 1, tokens[start - 1].key == Self.of, Self.forecasts.contains(tokens[start - 2].key) {
      return true
    }
    let behind = tokens.all[number.upperBound...].prefix(6).prefix { $0.kind == .word }
    return zip(behind, behind.dropFirst()).contains {
      Self.modals.contains($0.key) && $1.key == Self.have
    }
  }

  /// Whether somebody expects something to do what the verb at `verb` says: "expected the number of
  /// victims to pass".
  private func isAwaited(_ verb: Int) -> Bool {
    guard tokens[verb - 1].key == Self.to else { return false }
    let object = tokens.all[max(0, verb - 8)..<verb - 1]
    let at = object.lastIndex { Self.foreseeing.contains($0.key) }
    return at.map { object[$0...].allSatisfy { $0.kind == .word } } ?? false
  }

  /// Whether the word at `at` tells where a count goes; what only could "be" is what somebody thinks
  /// that it is.
  private func isEnding(_ at: Int) -> Bool {
    let key = tokens[at].key
    if Self.climbing.contains(key) { return true }
    if key == Self.go { return Self.beyond.contains(tokens[at + 1].key) }
    guard key == Self.be, at > 1 else { return false }
    return tokens[at - 1].key == Self.well
      || tokens[at - 1].key == Self.to && Self.likely.contains(tokens[at - 2].key)
  }

  private static let of = WordKey("of")
  private static let have = WordKey("have")
  private static let forecasts: WordSet = "forecast forecasts prediction predictions projection"
  private static let to = WordKey("to")
  private static let be = WordKey("be")
  private static let well = WordKey("well")
  private static let go = WordKey("go")
  private static let beyond: WordSet = "above over beyond past up to as"
  private static let awaiting: WordSet = "expect expects expecting"
  private static let foreseeing: WordSet = """
    anticipate anticipated anticipates expect expected expecting expects fear feared fearing fears
    forecast forecasts predict predicted predicting predicts
    """
  private static let modals: WordSet = "could may might will would"
  private static let likely: WordSet = "expected likely set bound"
  private static let climbing: WordSet = """
    reach rise climb touch exceed top pass surpass hit grow increase mount swell double come
    """
}
