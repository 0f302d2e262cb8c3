import Shared

/// Two numbers that are set against each other: scores, votes, "one in five".
extension NumberScan {
  private static let inWord = WordKey("in")

  /// `3-1`, `51–49`: two whole numbers around a tight dash, the first not the smaller, or any two
  /// behind a word of contest. The interval holds both.
  func score(_ amount: Amount) -> Amount? {
    let at = amount.core.lowerBound
    guard amount.core == amount.tokens, amount.core.count == 1, isResult(at),
      let left = digits(at), let right = digits(at + 2)
    else { return nil }
    // "747-8" is a model: no side of a contest has three figures where the other has one.
    let isEven = left < 100 || right >= 10
    guard left >= right && isEven || isContest(at) else { return nil }
    var score = amount
    score.kind = .score
    score.value = nil
    score.low = min(left, right)
    score.high = max(left, right)
    score.tokens = at..<(at + 3)
    score.core = score.tokens
    return score
  }

  /// Whether two numbers of at most three digits stand around a tight dash, and no third one.
  private func isResult(_ at: Int) -> Bool {
    guard range.contains(at + 2), isDash(at + 1), isGlued(at + 1), isGlued(at + 2),
      !(isGlued(at) && tokens[at - 1].kind != .mark), !(isGlued(at) && isDash(at - 1))
    else { return false }
    guard range.contains(at + 3), isGlued(at + 3) else { return true }
    return tokens[at + 3].kind == .mark && !isDash(at + 3) && !isMark(at + 3, "/")
      && !isMark(at + 3, "%")
      || isDash(at + 3) && range.contains(at + 4)
        && tokens[at + 4].kind == .word
  }

  private func digits(_ at: Int) -> Double? {
    guard tokens[at].kind == .number, tokens[at].bytes.count <= 3, !isLeadingZero(at),
      let digits = Digits(tokens.text.bytes, tokens[at].bytes), digits.decimals == 0
    else { return nil }
    return digits.value
  }

  /// Whether a word of contest stands close by.
  private func isContest(_ at: Int) -> Bool {
    (max(range.lowerBound, at - 3)..<min(range.upperBound, at + 5)).contains {
      classes($0).contains(.versus)
    }
  }

  /// `one in five`, `seven in 10`: a share of a whole.
  func oneIn(_ amount: Amount, before limit: Int) -> Amount? {
    let at = amount.tokens.upperBound
    guard amount.unit == nil, amount.bound == .exact, amount.core.count == 1,
      isWord(at, Self.inWord),
      let base = self.amount(at + 1, before: limit), base.unit == nil, base.bound == .exact,
      let part = amount.value, let whole = base.value, part < whole, whole <= 1_000_000,
      part == 1 || [10, 100, 1000, 10000, 100_000].contains(whole),
      base.numeral?.form == .cardinal, amount.numeral?.form == .cardinal,
      !classes(amount.tokens.lowerBound - 1).contains(.kill)
    else { return nil }
    var share = amount
    share.kind = .ratio
    share.value = part / whole
    share.low = share.value
    share.high = share.value
    share.tokens = amount.tokens.lowerBound..<base.tokens.upperBound
    share.core = share.tokens
    return share
  }
}
