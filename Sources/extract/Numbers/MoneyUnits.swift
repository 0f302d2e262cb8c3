import Shared

/// Money: signs and names of currencies before and behind a number, and their coins.
extension NumberScan {

  /// Takes the currency whose sign or code stands before the number.
  func addMoneyBefore(_ amount: inout Amount, before limit: Int) -> Bool {
    guard amount.numeral?.form != .ordinal,
      let match = lexicon.currencies.before(tokens, amount.tokens.lowerBound, from: floor)
    else { return false }
    // A sign that closes the sum before it: "10 $ 30 cent" is read from its left end.
    amount.tokens = match.tokens.lowerBound..<amount.tokens.upperBound
    if match.value.factor != 1 { amount.multiply(by: match.value.factor) }
    amount.take(.money, match.value.code, to: amount.tokens.upperBound)
    addMoneyScale(&amount, before: limit)
    return true
  }

  /// `$100-million`, `75 USD million`.
  private func addMoneyScale(_ amount: inout Amount, before limit: Int) {
    let at = pastHyphen(amount.tokens.upperBound)
    guard at < limit, amount.scale == 1, let word = lexicon.words[tokens[at].key],
      word.role == .scale
    else { return }
    amount.multiply(by: word.value)
    amount.scale = word.value
    amount.tokens = amount.tokens.lowerBound..<(at + 1)
  }

  private static let million = WordKey("m")

  /// Takes the currency named at `at`, behind the number.
  func addMoneyBehind(_ amount: inout Amount, _ at: Int, before limit: Int) -> Bool {
    // `5m yen`
    if isWord(at, Self.million), isGlued(at), amount.scale == 1,
      let match = lexicon.currencies.after(tokens, at + 1, before: limit, value: 1e6)
    {
      amount.multiply(by: 1e6)
      amount.scale = 1e6
      amount.take(.money, match.value.code, to: match.tokens.upperBound)
      return true
    }
    let size = amount.value ?? amount.low ?? 0
    guard
      let match = lexicon.currencies.after(tokens, at, before: limit, value: size),
      isMoney(match, amount)
    else { return false }
    if match.value.factor != 1 { amount.multiply(by: match.value.factor) }
    amount.take(.money, match.value.code, to: match.tokens.upperBound)
    if match.tokens.count == 1 { addMoneyScale(&amount, before: limit) }
    if match.value.factor == 1 { addSmallCoin(&amount, before: limit) }
    return true
  }

  private static let letters = WordSet("p c")

  /// Signs and one-letter coins only where digits touch them: `50p`.
  private func isMoney(_ match: Phrases<Currency>.Match, _ amount: Amount) -> Bool {
    let at = match.tokens.lowerBound
    if Self.letters.contains(tokens[at].key), tokens[at].bytes.count == 1 {
      return isGlued(at) && amount.numeral?.hasDigits == true
        && !(isMark(at + 1, ".") && isGlued(at + 2))
    }
    // `10 $ 30`: the sign belongs to the number behind it unless it touches this one.
    if tokens[at].kind == .mark, at + 1 < range.upperBound, tokens[at + 1].kind == .number {
      return isGlued(at) || !isGlued(at + 1)
    }
    return true
  }

  private static let dollar = "USD"
  private static let dollars: [String] = ["CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "JMD"]
  private static let cents = WordSet("cent cents")

  /// "The share fell 49 cents to C$5.02": cents of the only dollar that the sentence names.
  func settleCents(_ found: inout [NumberPhrase]) {
    guard let other = found.first(where: { Self.dollars.contains($0.unit ?? "") })?.unit else {
      return
    }
    let isCents = { (phrase: NumberPhrase) in
      phrase.tokens.contains { Self.cents.contains(tokens[$0].key) }
    }
    guard !found.contains(where: { $0.unit == Self.dollar && !isCents($0) }) else { return }
    for at in found.indices where found[at].unit == Self.dollar { found[at].unit = other }
  }

  /// `3 dollars 50 cents`, `thirteen dollars and forty-five cents`.
  private func addSmallCoin(_ amount: inout Amount, before limit: Int) {
    var at = amount.tokens.upperBound
    if isWord(at, .and) { at += 1 }
    if addBareCoin(&amount, at, before: limit) { return }
    guard at < limit, let value = amount.value,
      let coin = lexicon.numerals.numeral(in: tokens, at: at, before: limit),
      coin.form == .cardinal, coin.value < 100, !coin.hasDecimals,
      let match = lexicon.currencies.after(
        tokens, coin.tokens.upperBound, before: limit, value: coin.value),
      match.value.factor < 1
    else { return }
    amount.say(value + coin.value * match.value.factor)
    amount.tokens = amount.tokens.lowerBound..<match.tokens.upperBound
  }

  /// `15 dollars 50`, `15 dollars and 15.`: two digits that end the phrase.
  private func addBareCoin(_ amount: inout Amount, _ at: Int, before limit: Int) -> Bool {
    guard at < limit, let value = amount.value, tokens[at].kind == .number,
      tokens[at].bytes.count == 2, amount.scale == 1, amount.numeral?.hasDecimals == false,
      let digits = Digits(tokens.text.bytes, tokens[at].bytes),
      !range.contains(at + 1) || isMark(at + 1, ".") || isMark(at + 1, ",")
    else { return false }
    amount.say(value + digits.value / 100)
    amount.tokens = amount.tokens.lowerBound..<(at + 1)
    return true
  }
}
