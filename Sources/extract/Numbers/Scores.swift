import Shared

/// Two numbers that are set against each other: scores, votes, "one in five".
extension NumberScan {

  /// `3-1`, `51–49`: two whole numbers around a tight dash, the first not the smaller, or any two
  /// behind a word of contest. The interval holds both.
  func score(_ amount: Amount) -> Amount? {
    let at = amount.core.lowerBound
    guard amount.core == amount.tokens, amount.core.count == 1, isResult(at),
      let left = digits(at), let right = digits(at + 2), !isLabelled(at, amount)
    else { return nil }
    // "747-8" is a model: no side of a contest has three figures where the other has one.
    let isEven = left < 100 || right >= 10
    let isContested = isContest(at) && !isCounting(at + 3)
    guard left >= right && isEven || isContested || isSet(at) else { return nil }
    return score(amount, left, right, to: at + 3)
  }

  private func score(_ amount: Amount, _ left: Double, _ right: Double, to end: Int) -> Amount {
    var score = amount
    score.kind = .score
    score.value = nil
    score.low = min(left, right)
    score.high = max(left, right)
    score.tokens = amount.tokens.lowerBound..<end
    score.core = score.tokens
    return score
  }

  /// `6-4, 3-6, 7-5`: between other results.
  private func isSet(_ at: Int) -> Bool {
    if let last = lastScore, at - last <= 3, (last..<at).allSatisfy({ tokens[$0].kind == .mark }) {
      return true
    }
    guard isMark(at + 3, ","), isResult(at + 4), let left = digits(at + 4),
      let right = digits(at + 6)
    else { return false }
    return left >= right
  }

  /// `3-to-1`, `two-to-one`: how one side stands to the other, the greater one first.
  func odds(_ amount: Amount, before limit: Int) -> Amount? {
    let at = amount.tokens.upperBound
    guard amount.isCount, let left = amount.value, pastHyphen(at) > at, isWord(at + 1, .to),
      pastHyphen(at + 2) > at + 2,
      let right = lexicon.numerals.numeral(in: tokens, at: at + 3, before: limit),
      right.form == .cardinal, left > right.value
    else { return nil }
    return score(amount, left, right.value, to: right.tokens.upperBound)
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

  /// Whether a plural that is counted stands at `noun`: "likely to win 189-195 [seats]".
  private func isCounting(_ noun: Int) -> Bool {
    range.contains(noun) && tokens[noun].kind == .word && classes(noun).isEmpty
      && tokens.text.bytes[tokens[noun].bytes.upperBound - 1] == UInt8(ascii: "s")
  }

  /// Whether a clause begins with the words: "Three in four said yes".
  private func isFirst(_ amount: Amount) -> Bool {
    let start = amount.tokens.lowerBound
    return amount.numeral?.hasDigits == false
      && (start == range.lowerBound || tokens[start - 1].kind == .mark
        || lexicon.bounds.rule(tokens, endingAt: start, from: range.lowerBound) != nil)
  }

  private static let every = WordSet("every each")

  /// `one in five`, `seven in 10`, `one out of three`: a share of a whole; "lost three out of four
  /// lines" counts both.
  func oneIn(_ amount: Amount, before limit: Int) -> Amount? {
    var at = amount.tokens.upperBound
    let isOutOf = isWord(at, .out) && isWord(at + 1, .of)
    if isOutOf { at += 1 }
    if range.contains(at + 1), Self.every.contains(tokens[at + 1].key) { at += 1 }
    guard amount.unit == nil, amount.bound == .exact, amount.core.count == 1,
      isOutOf || isWord(amount.tokens.upperBound, .in),
      let base = self.amount(at + 1, before: limit), base.unit == nil, base.bound == .exact,
      let part = amount.value, let whole = base.value, part < whole, whole <= 1_000_000,
      part == 1 || !isOutOf && isFirst(amount) && whole < 10
        || [10, 100, 1000, 10000, 100_000].contains(whole),
      base.numeral?.form == .cardinal, amount.numeral?.form == .cardinal,
      !classes(amount.tokens.lowerBound - 1).contains(.kill)
    else { return nil }
    var share = amount
    share.kind = .ratio
    share.say(part / whole)
    share.tokens = amount.tokens.lowerBound..<base.tokens.upperBound
    share.core = share.tokens
    return share
  }
}
