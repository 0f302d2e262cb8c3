import Shared

/// Strings that look like numbers and are none: labels, identifiers, codes, coordinates, pronouns.
extension NumberScan {
  /// Whether the amount is no figure.
  func isTrap(_ amount: Amount) -> Bool {
    guard let numeral = amount.numeral else { return false }
    if isOnePronoun(amount) { return true }
    if numeral.form == .ordinal { return isOrdinalTrap(numeral) }
    let start = amount.tokens.lowerBound
    if isCalibre(amount) || isEmergency(amount) || isAddress(amount) || isShortCode(amount)
      || isWheeled(amount) || isVehicle(start - 1, amount)
    {
      return true
    }
    if isLabelled(start, amount) || isListed(start, amount) || isShare(amount) || isHalfNoun(amount)
      || isRank(start, amount)
    {
      return true
    }
    guard numeral.hasDigits else { return isLetterTied(start) || isNameWord(amount) }
    return isTied(amount) || isCode(amount) || isListMark(amount) || isCoordinate(amount)
      || isNamed(amount) || isAirliner(amount) || isYear(amount) || isTimeOfEntry(amount)
  }

  /// How far a trap's tokens reach: a chain of digits joined by dashes and stops falls as one.
  func trapEnd(_ amount: Amount) -> Int {
    var at = amount.core.upperBound
    guard amount.numeral?.hasDigits == true else { return at }
    if isLeadingZero(amount.core.lowerBound) || isPhone(amount.core.lowerBound) {
      // `0207 946 0018`, `1300 000 000`
      while range.contains(at), tokens[at].kind == .number, (2...8).contains(tokens[at].bytes.count)
      {
        at += 1
      }
    }
    while at + 1 < range.upperBound, isGlued(at), isGlued(at + 1), tokens[at].kind == .mark,
      !isMark(at, ","), tokens[at + 1].kind == .number
    {
      at += 2
    }
    return at
  }

  private static let ordinalBefore = WordSet("split just any every")
  private static let second = WordKey("second")
  private static let hand = WordSet("hand hands")

  /// "second" in "split second", "second hand".
  func isOrdinalTrap(_ numeral: Numeral) -> Bool {
    let at = numeral.tokens.lowerBound
    guard tokens[at].key == Self.second, numeral.tokens.count == 1 else { return false }
    if range.contains(at - 1), Self.ordinalBefore.contains(tokens[at - 1].key) { return true }
    let next = pastHyphen(at + 1)
    return next > at + 1 && range.contains(next) && Self.hand.contains(tokens[next].key)
  }

  private static let halves = WordSet(
    "brother sister time hearted mast baked sibling siblings moon life past way term dozen")
  private static let first = WordSet(
    "first second other better this that last latter former opening early late each")

  /// "the second half", "half-brother", "halfway": no part of anything counted.
  func isHalfNoun(_ amount: Amount) -> Bool {
    guard let numeral = amount.numeral, numeral.form == .fraction, !numeral.hasDigits,
      amount.unit == nil
    else { return false }
    let start = amount.tokens.lowerBound
    let end = amount.tokens.upperBound
    if numeral.tokens.count == 1, range.contains(start - 1),
      Self.first.contains(tokens[start - 1].key)
    {
      return true
    }
    if isGlued(start - 1), tokens[start - 2].kind == .number { return true }
    if range.contains(start - 1), lexicon.words[tokens[start - 1].key]?.role == .ordinal {
      return true
    }
    // "half-staff", "half-built"
    if pastHyphen(end) > end { return true }
    if end < range.upperBound, Self.halves.contains(tokens[pastHyphen(end)].key) { return true }
    return isQuarter(numeral)
  }

  private static let quarter = WordSet("quarter quarters half")

  /// "the quarter" of a year, unless it is "a quarter of".
  private func isQuarter(_ numeral: Numeral) -> Bool {
    let last = numeral.tokens.upperBound - 1
    guard numeral.value == 0.25, Self.quarter.contains(tokens[last].key) else { return false }
    // "the July-September quarter of its fiscal year"
    let before = numeral.tokens.lowerBound - 1
    if range.contains(before), before > range.lowerBound, tokens[before].shape.contains(.capital) {
      return true
    }
    return numeral.tokens.count == 1 && !isWord(last + 1, .of)
  }

  /// "the nose of train 3772": a plain number of three digits or more, and nothing counted behind.
  private func isVehicle(_ at: Int, _ amount: Amount) -> Bool {
    guard range.contains(at), Self.vehicles.contains(tokens[at].key), let numeral = amount.numeral,
      numeral.isPlain, (100..<100_000).contains(numeral.value), amount.unit == nil,
      range.contains(at - 1), Self.carried.contains(tokens[at - 1].key)
    else { return false }
    return !isCountedNext(amount)
  }

  /// "20.05: “Twelve are dead”", "7.30 - The road is open": a time of day that opens a line.
  private func isTimeOfEntry(_ amount: Amount) -> Bool {
    let (start, end) = (amount.core.lowerBound, amount.core.upperBound)
    guard start == range.lowerBound, end == start + 1, amount.unit == nil,
      isMark(end, ":") || isDash(end) && !isGlued(end) && !isGlued(end + 1)
    else { return false }
    let parts = tokens.text.bytes[tokens[start].bytes].split(separator: UInt8(ascii: "."))
    guard parts.count == 2, parts[0].count <= 2, parts[1].count == 2,
      let hour = Int(String(decoding: parts[0], as: UTF8.self)),
      let minute = Int(String(decoding: parts[1], as: UTF8.self))
    else { return false }
    return hour < 24 && minute < 60
  }

  private static let vehicles = WordSet("train bus tram coach locomotive trolleybus")
  private static let carried = WordSet("of on the by aboard in and when as from")
}
