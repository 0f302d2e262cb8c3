import Shared

/// Measures, durations and speeds: the units of the table.
extension NumberScan {

  /// The unit of the table at `at`, where a number of this look can carry it.
  func unit(
    _ amount: Amount, _ at: Int, before limit: Int
  ) -> Phrases<Unit>.Match? {
    guard at < limit, let match = lexicon.units.names.longest(in: tokens, at: at, before: limit),
      isUnit(match, amount), !isCompound(match.tokens.upperBound, amount)
    else { return nil }
    return match
  }

  /// "hundreds of night-shift workers" counts no nights.
  private func isCompound(_ at: Int, _ amount: Amount) -> Bool {
    amount.numeral == nil && pastHyphen(at) > at && isGlued(at)
  }

  private static let short = WordSet(
    "m g l h c f mi min sec mt ha gm cc nm ms mw hp kt kv db pb tb kb mb gb mm cm kg mg ml")
  private static let second = WordKey("second")

  private func isUnit(_ match: Phrases<Unit>.Match, _ amount: Amount) -> Bool {
    let at = match.tokens.lowerBound
    let key = tokens[at].key
    let length = tokens[at].bytes.count
    guard match.tokens.count == 1 else { return true }
    if length == 1, tokens[at].kind == .word {
      guard amount.numeral?.hasDigits == true, !isMark(at + 1, "/") else { return false }
      let isCapital = tokens[at].shape.contains(.capital)
      let isDegree = match.value.siUnit == "kelvin"
      if isDegree { return isCapital && (isGlued(at) || isWeather(at, amount)) }
      return !isCapital && (isGlued(at) || match.value.name == "metre")
    }
    if key == .in { return isGlued(at) && tokens[at - 1].kind == .number }
    if length == 2, isCode(at) || Self.short.contains(key) {
      return amount.numeral?.hasDigits == true
    }
    if key == Self.second {
      return amount.isAdjective || amount.value == 1 || amount.numeral?.form == .fraction
        || amount.numeral?.hasDigits == true && amount.value != 2
    }
    return true
  }

  /// `KM`, `MW`
  private func isCode(_ at: Int) -> Bool {
    tokens[at].kind == .word && tokens[at].shape.contains(.allCapitals)
  }

  /// "20 C outside", not "23456 F Block".
  private func isWeather(_ at: Int, _ amount: Amount) -> Bool {
    guard let value = amount.value, value < 150 else { return false }
    return !range.contains(at + 1)
      || tokens[at + 1].kind == .mark && !isGlued(at + 2)
      || !tokens[at + 1].shape.contains(.capital)
        && tokens[at + 1].kind != .number && !isGlued(at + 1)
  }

  /// Takes a unit of the table that stands at `at`, and further parts of the quantity behind it.
  func addMeasure(_ amount: inout Amount, _ at: Int, before limit: Int) -> Bool {
    let inBrackets = bracketed(amount, at, before: limit)
    guard let match = inBrackets ?? unit(amount, at, before: limit) else { return false }
    let end = match.tokens.upperBound
    let unit = match.value
    if unit.name == "pound", isSterling(amount, end) {
      amount.take(.money, "GBP", to: end)
      return true
    }
    amount.take(unit.kind, unit.name, to: inBrackets == nil ? end : end + 1)
    amount.per = unit.per
    addPart(&amount, unit, before: limit)
    return true
  }

  /// Whether pounds are money here.
  private func isSterling(_ amount: Amount, _ end: Int) -> Bool {
    if amount.scale >= 1e6 { return true }
    if isWord(end, .of) || amount.isAdjective { return false }
    var hasMoney = false
    for at in max(range.lowerBound, amount.tokens.lowerBound - 12)..<min(range.upperBound, end + 6)
    {
      let known = classes(at)
      if known.contains(.mass) { return false }
      if known.contains(.money), !amount.tokens.contains(at) { hasMoney = true }
    }
    return hasMoney
  }
}
