import Shared

/// Quantities in more than one unit, and units that stand apart from their number.
extension NumberScan {

  private static let joints = WordSet("and or to")

  /// `5- and 7-year-old`: the unit stands behind the second number.
  func addSuspended(_ amount: inout Amount, _ at: Int, before limit: Int) -> Bool {
    guard isDash(at), isGlued(at), !isGlued(at + 1), at + 2 < limit,
      Self.joints.contains(tokens[at + 1].key), tokens[at + 2].kind == .number,
      let next = self.amount(at + 2, before: limit), let unit = next.unit, next.isAdjective
    else { return false }
    amount.kind = next.kind
    amount.unit = unit
    amount.isAdjective = true
    return true
  }

  private static let between = WordSet(
    "more further additional extra consecutive straight full whole long solid successive")

  /// `four more days`, `three consecutive weeks`.
  func addLongerTime(_ amount: inout Amount, _ at: Int, before limit: Int) -> Bool {
    guard at < limit, Self.between.contains(tokens[at].key),
      let match = unit(amount, at + 1, before: limit), match.value.kind == .duration
    else { return false }
    amount.take(.duration, match.value.name, to: match.tokens.upperBound)
    return true
  }

  /// `20 (kg)`, `20 [kg]`.
  func bracketed(
    _ amount: Amount, _ at: Int, before limit: Int
  ) -> Phrases<Unit>.Match? {
    guard isMark(at, "(") || isMark(at, "["), let match = unit(amount, at + 1, before: limit),
      isMark(match.tokens.upperBound, ")") || isMark(match.tokens.upperBound, "]")
    else { return nil }
    return match
  }

  /// `5 feet 2 inches`, `2 days 4 hours`, `an hour and a half`: parts of one quantity, added up in
  /// the first unit.
  func addPart(_ amount: inout Amount, _ unit: Unit, before limit: Int) {
    guard var value = amount.value, unit.factor > 0,
      !amount.isAdjective || unit.name == "foot"
    else { return }
    var first = unit
    for _ in 0..<4 {
      var at = amount.tokens.upperBound
      if unit.name == "foot" { at = pastHyphen(at) }
      if isWord(at, .and) { at += 1 }
      guard at < limit, let part = lexicon.numerals.numeral(in: tokens, at: at, before: limit)
      else { break }
      if part.form == .fraction, at > amount.tokens.upperBound, endsPhrase(part.tokens.upperBound) {
        value += part.value
        amount.tokens = amount.tokens.lowerBound..<part.tokens.upperBound
        break
      }
      if unit.name == "foot", !isWord(amount.tokens.upperBound, .and),
        addInches(part, &value, &amount)
      {
        break
      }
      guard part.form == .cardinal,
        let match = lexicon.units.names.longest(
          in: tokens, at: part.tokens.upperBound, before: limit),
        unit.name == "foot" || !isWord(part.tokens.upperBound, .in),
        match.value.siUnit == unit.siUnit, match.value.kind == unit.kind,
        match.value.factor != first.factor,
        unit.kind == .duration || match.value.factor < first.factor
      else { break }
      value += part.value * match.value.factor / unit.factor
      first = match.value
      amount.tokens = amount.tokens.lowerBound..<match.tokens.upperBound
    }
    if value != amount.value { amount.say(value) }
  }

  private static let tall = WordSet("tall high and")

  /// `six foot two`: inches without their name, where the height ends.
  private func addInches(_ part: Numeral, _ value: inout Double, _ amount: inout Amount) -> Bool {
    let end = part.tokens.upperBound
    guard part.form == .cardinal, part.value < 12, part.value == part.value.rounded(),
      part.tokens.lowerBound <= amount.tokens.upperBound + 1,
      part.tokens.lowerBound > amount.tokens.upperBound || !range.contains(end)
        || tokens[end].kind == .mark && !isGlued(end + 1)
        || Self.tall.contains(tokens[end].key)
    else { return false }
    value += part.value / 12
    amount.tokens = amount.tokens.lowerBound..<end
    return true
  }

  /// `5'10"`, `5′ 10″`: feet and inches by their primes.
  func addHeight(_ amount: inout Amount, _ at: Int, before limit: Int) -> Bool {
    guard at + 2 < limit, isGlued(at), isPrime(at), tokens[at + 1].kind == .number,
      let feet = amount.value, feet < 10, isPrime(at + 2) || isMark(at + 2, "\""), isGlued(at + 2),
      let inches = Digits(tokens.text.bytes, tokens[at + 1].bytes), inches.value < 12
    else { return false }
    amount.say(feet + inches.value / 12)
    amount.take(.measure, "foot", to: at + 3)
    return true
  }

  private func isPrime(_ at: Int) -> Bool {
    tokens[at].kind == .mark
      && (isMark(at, "′") || isMark(at, "″") || isMark(at, "”")
        || CharacterClass.of(tokens.text.bytes, Int(tokens[at].start)) == .apostrophe)
  }

  /// Whether nothing behind `at` is counted: "an hour and a half", not "a day and half the town".
  private func endsPhrase(_ at: Int) -> Bool {
    guard at < range.upperBound, tokens[at].kind == .word else { return true }
    return classes(at).contains(.function) || tokens[at].shape.contains(.stop)
      || lexicon.words[tokens[at].key] == nil && !isWord(at, .of)
  }
}
