import Shared

/// From tokens to an amount: a numeral or a vague number, with its sign, currency and unit.
extension NumberScan {
  /// The amount whose number begins at `start`, or nil.
  func amount(_ start: Int, before limit: Int) -> Amount? {
    guard start < limit else { return nil }
    if let vague = vague(start, before: limit) ?? decadeOfLife(start) ?? hundreds(start) {
      return vague
    }
    if let one = oneAndAHalf(start, before: limit) ?? single(start, before: limit) { return one }
    guard let numeral = lexicon.numerals.numeral(in: tokens, at: start, before: limit) else {
      return coded(start, before: limit)
    }
    var amount = Amount(numeral)
    // "a dozen", not "a dozen dozen"
    if numeral.isGroup, numeral.hasArticle, numeral.tokens.count == 2,
      let rule = lexicon.bounds.rule(.article, tokens, at: start, before: limit)
    {
      apply(rule.value, to: &amount)
    }
    if numeral.form == .ordinal { return amount }
    addSign(&amount)
    addUnit(&amount, before: limit)
    return amount
  }

  static let articles = WordSet("a an")

  /// `an hour and a half`, `a mile and a quarter`.
  private func oneAndAHalf(_ start: Int, before limit: Int) -> Amount? {
    guard Self.articles.contains(tokens[start].key), start + 3 < limit,
      isWord(start + 2, .and), let unit = lexicon.units.names[tokens[start + 1].key],
      let part = lexicon.numerals.numeral(in: tokens, at: start + 3, before: limit),
      part.form == .fraction
    else { return nil }
    let numeral = Numeral(tokens: start..<(start + 1), value: 1 + part.value)
    var amount = Amount(numeral)
    amount.take(unit.kind, unit.name, to: part.tokens.upperBound)
    return amount
  }

  private static let negatives = WordSet("minus negative")

  /// `-5`, `minus 5`, `negative five`.
  private func addSign(_ amount: inout Amount) {
    let at = amount.tokens.lowerBound - 1
    guard at >= floor else { return }
    if Self.negatives.contains(tokens[at].key), tokens[at].kind == .word {
      // "plus or minus 3 points" goes both ways.
      if isWord(at - 1, .or) { return }
      amount.tokens = at..<amount.tokens.upperBound
      amount.multiply(by: -1)
      return
    }
    guard isMinus(at) else { return }
    amount.tokens = at..<amount.tokens.upperBound
    amount.multiply(by: -1)
  }

  /// Whether the dash at `at` is a minus: glued to digits, and not to anything before it.
  private func isMinus(_ at: Int) -> Bool {
    guard isDash(at), tokens[at + 1].kind == .number, isGlued(at + 1), !isGlued(at) else {
      return false
    }
    let scalar = UTF8Text.scalar(tokens.text.bytes, Int(tokens[at].start)).value
    guard scalar == 0x2D || scalar == 0x2212 else { return false }
    return at == range.lowerBound || tokens[at - 1].kind != .number
  }

  // MARK: - Tokens

  /// Whether the token touches the one before it.
  func isGlued(_ at: Int) -> Bool {
    at > range.lowerBound && at < range.upperBound && tokens[at].start == tokens[at - 1].end
  }

  /// Whether the token is a hyphen, dash or minus.
  func isDash(_ at: Int) -> Bool { range.contains(at) && tokens.isDash(at) }

  /// Whether the token is the word `key`.
  func isWord(_ at: Int, _ key: WordKey) -> Bool { range.contains(at) && tokens[at].key == key }

  /// Whether the token is the mark `mark`.
  func isMark(_ at: Int, _ mark: Unicode.Scalar) -> Bool {
    guard range.contains(at), tokens[at].kind == .mark else { return false }
    return UTF8Text.scalar(tokens.text.bytes, Int(tokens[at].start)) == mark
  }

  /// The classes of the token, where it is a word.
  func classes(_ at: Int) -> Surroundings.Classes {
    guard range.contains(at), tokens[at].kind == .word else { return [] }
    return lexicon.surroundings.of(tokens[at].key)
  }

  /// The token behind `at`, past a hyphen without blanks around it.
  func pastHyphen(_ at: Int) -> Int { isDash(at) && isGlued(at) && isGlued(at + 1) ? at + 1 : at }
}
