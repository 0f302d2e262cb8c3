import Shared

/// The magnitude of an earthquake, however it is written.
extension NumberScan {
  private static let strength = WordKey("strength")
  private static let degree = WordSet("degree degrees")
  private static let magnitude = WordKey("magnitude")

  /// `6.1-magnitude`, `6.7-strength quake`, `a 6.7 degree quake`, `3.8 on the Richter scale`.
  func addMagnitude(_ amount: inout Amount, _ at: Int, before limit: Int) -> Bool {
    guard at < limit, let value = amount.value, abs(value) < 11 else { return false }
    let key = tokens[at].key
    if key == Self.magnitude || key == Self.strength && hasQuake(at + 1)
      || Self.degree.contains(key) && hasQuake(at + 1)
    {
      amount.take(.measure, "magnitude", to: at + 1)
      return true
    }
    if let end = richter(at, before: limit) {
      amount.take(.measure, "magnitude", to: end)
      return true
    }
    return false
  }

  /// Whether one of the next two words is a quake.
  private func hasQuake(_ at: Int) -> Bool {
    classes(at).contains(.quake) || classes(at + 1).contains(.quake)
  }

  private static let richterWord = WordKey("richter")
  private static let moment = WordKey("moment")
  private static let scale = WordKey("scale")

  /// The end of `on the Richter scale`, or nil.
  private func richter(_ at: Int, before limit: Int) -> Int? {
    guard isWord(at, .on) else { return nil }
    let end = min(limit, at + 6)
    guard
      let name = (at..<end).first(where: {
        isWord($0, Self.richterWord) || isWord($0, Self.moment)
      })
    else { return nil }
    guard let scale = (name..<end).first(where: { isWord($0, Self.scale) }) else {
      return name + 1
    }
    return scale + 1
  }

  /// A decimal number below ten near a quake is its magnitude; a number behind "magnitude" too.
  func addContextUnit(_ amount: inout Amount, before limit: Int) {
    guard let value = amount.value, amount.unit == nil, value > 0, value < 11,
      let numeral = amount.numeral, numeral.form == .cardinal, numeral.hasDigits, numeral.scale == 1
    else { return }
    let start = amount.tokens.lowerBound
    if isMagnitudeWord(start - 1) {
      let isTied = isDash(start - 1) && isGlued(start)
      amount.take(.measure, "magnitude", to: amount.tokens.upperBound)
      if isTied, start - 2 >= floor { amount.tokens = (start - 2)..<amount.tokens.upperBound }
      if !isTied, start - 1 >= floor, isWord(start - 1, Self.magnitude) {
        amount.tokens = (start - 1)..<amount.tokens.upperBound
      }
      return
    }
    guard numeral.hasDecimals, amount.kind == .count,
      facts.hasQuake || value >= 2 && article.isAboutQuakes && !isCountedNext(amount)
    else { return }
    amount.take(.measure, "magnitude", to: amount.tokens.upperBound)
  }

  private static let links = WordSet("of was at is between from registered")
  private static let magnitudes = WordSet("magnitude magnitudes")

  /// Whether "magnitude" stands right before `at`, with or without a hyphen or a linking word.
  private func isMagnitudeWord(_ start: Int) -> Bool {
    var at = start
    if isDash(at) {
      at -= 1
    } else if range.contains(at), Self.links.contains(tokens[at].key) {
      at -= 1
    }
    return range.contains(at) && Self.magnitudes.contains(tokens[at].key)
  }
}
