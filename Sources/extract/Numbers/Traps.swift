import Shared

/// Strings that look like numbers and are none: labels, identifiers, codes, coordinates, pronouns.
extension NumberScan {
  /// Whether the amount is no figure.
  func isTrap(_ amount: Amount) -> Bool {
    guard let numeral = amount.numeral else { return false }
    if isOnePronoun(amount) { return true }
    if numeral.form == .ordinal { return isOrdinalTrap(numeral) }
    let start = amount.tokens.lowerBound
    if isCalibre(amount) || isEmergency(amount) || isAddress(amount) { return true }
    if isLabelled(start, amount) || isListed(start, amount) || isShare(amount) || isHalfNoun(amount)
      || isRank(start)
    {
      return true
    }
    guard numeral.hasDigits else { return isLetterTied(start) }
    return isTied(amount) || isCode(amount) || isListMark(amount) || isCoordinate(amount)
      || isNamed(amount)
  }

  /// How far a trap's tokens reach: a chain of digits joined by dashes and stops falls as one.
  func trapEnd(_ amount: Amount) -> Int {
    var at = amount.core.upperBound
    guard amount.numeral?.hasDigits == true else { return at }
    if isMark(amount.core.lowerBound - 1, "+"), isGlued(amount.core.lowerBound) {
      while range.contains(at), tokens[at].kind == .number { at += 1 }
    }
    while at + 1 < range.upperBound, isGlued(at), isGlued(at + 1), tokens[at].kind == .mark,
      !isMark(at, ","), tokens[at + 1].kind == .number
    {
      at += 2
    }
    return at
  }

  // MARK: - Labels and names

  private static let stop = WordKey("no")
  private static let plus = WordKey("war")

  /// "Flight 17", "No. 1", "page 2", "#1", "World War Two".
  private func isLabelled(_ start: Int, _ amount: Amount) -> Bool {
    var at = start - 1
    guard range.contains(at), amount.unit == nil || amount.kind == .measure else { return false }
    if isMark(at, "#") || isMark(at, "№") { return true }
    if isMark(at, "."), range.contains(at - 1), isGlued(at) { at -= 1 }
    let known = classes(at)
    let isName = !tokens[at].shape.isDisjoint(with: [.capital, .mixed])
    // "Boeing 777F" is no temperature.
    let last = tokens[amount.tokens.upperBound - 1]
    let isLettered = last.kind == .word && last.bytes.count == 1
    if known.contains(.capitalLabel), isName, amount.unit == nil || isLettered { return true }
    guard known.contains(.label) else { return false }
    if tokens[at].key == Self.stop {
      return tokens[at].shape.contains(.stop) || isName && at > range.lowerBound
    }
    return amount.unit == nil
  }

  /// "Europe 4", "Boeing 777": a capital before and no noun behind, where the sentence is no
  /// headline in capitals.
  private func isNamed(_ amount: Amount) -> Bool {
    let start = amount.tokens.lowerBound
    // "Ocean's 11"
    let before =
      range.contains(start - 1) && tokens[start - 1].kind == .possessive
      ? start - 2 : start - 1
    guard let numeral = amount.numeral, numeral.isPlain || isVersion(numeral),
      amount.unit == nil, range.contains(before),
      before > range.lowerBound || before == start - 2 || isAcronym(before),
      tokens[before].kind == .word,
      !tokens[before].shape.isDisjoint(with: [.capital, .mixed]),
      !tokens[before].shape.contains(.stop),
      !classes(before).contains(.function), !isQuote(before - 1),
      lexicon.bounds.rule(tokens, endingAt: start, from: range.lowerBound) == nil
    else { return false }
    return !isCountedNext(amount) && !facts.isTitleCase
  }

  /// Short and all in capitals, where the sentence is not: "IE 11 is out of date".
  private func isAcronym(_ at: Int) -> Bool {
    range.contains(at) && tokens[at].shape.contains(.allCapitals) && tokens[at].bytes.count < 5
      && !facts.isTitleCase
  }

  /// Whether the digits may be a version: `iOS 4.3`.
  private func isVersion(_ numeral: Numeral) -> Bool {
    numeral.hasDecimals && numeral.value < 100 && numeral.scale == 1 && !facts.hasQuake
  }

  private func isQuote(_ at: Int) -> Bool {
    guard range.contains(at), tokens[at].kind == .mark else { return false }
    return isMark(at, "\"") || tokens[at].bytes.count > 1 && !isDash(at) || isMark(at, ":")
  }

  private static let millimetres = WordSet("mm millimeter millimetre")

  /// "a 9mm pistol", "a .22-caliber rifle".
  private func isCalibre(_ amount: Amount) -> Bool {
    let next = pastHyphen(amount.tokens.upperBound)
    guard
      amount.unit == "mm" || amount.unit == nil && next > amount.tokens.upperBound
        || amount.numeral?.hasDecimals == true
    else { return false }
    return classes(next).contains(.gun) && amount.scale == 1
      || amount.unit == "mm" && classes(next + 1).contains(.gun)
  }

  /// "10 Elm Street": a plain number, one to three words with capitals, the last of them a street.
  private func isAddress(_ amount: Amount) -> Bool {
    guard let numeral = amount.numeral, numeral.isPlain, amount.unit == nil else { return false }
    var at = amount.tokens.upperBound
    for _ in 0..<4 {
      guard range.contains(at),
        tokens[at].shape.contains(.capital) || tokens[at].kind == .number
          || isGlued(at)
      else { return false }
      if classes(at).contains(.street), at > amount.tokens.upperBound { return true }
      at += 1
    }
    return false
  }

  private static let emergencies: Set<Double> = [911, 999, 112, 110, 119, 988]

  /// "a 911 call"
  private func isEmergency(_ amount: Amount) -> Bool {
    guard let numeral = amount.numeral, numeral.isPlain, amount.unit == nil else { return false }
    return Self.emergencies.contains(numeral.value)
      && (classes(amount.tokens.upperBound).contains(.emergency)
        || range.contains(amount.tokens.lowerBound - 1)
          && Self.phone.contains(tokens[amount.tokens.lowerBound - 1].key))
  }

  private static let joints = WordSet("and or to through")

  /// "Resolutions 2254 and 2118", "Web 2.0 or 3.0": what is so of the first holds for the list.
  private func isListed(_ start: Int, _ amount: Amount) -> Bool {
    guard let last = lastTrap, last < start, start - last <= 2, amount.unit == nil,
      amount.numeral?.hasDigits == true
    else { return false }
    let next = amount.tokens.upperBound
    let isCounted = isCountedNext(amount) && !classes(next).contains(.function)
    return !isCounted
      && (last..<start).allSatisfy { isMark($0, ",") || Self.joints.contains(tokens[$0].key) }
  }

  /// `FEC: 5/6`: a fraction in digits is a part of something named behind it.
  private func isShare(_ amount: Amount) -> Bool {
    guard let numeral = amount.numeral, numeral.form == .fraction, numeral.hasDigits,
      numeral.tokens.count == 3, amount.unit == nil
    else { return false }
    let end = amount.tokens.upperBound
    return !range.contains(end) || tokens[end].kind != .word
      || tokens[end].shape.contains(.capital)
  }

  private static let plural = WordSet("were are have people more others dead injured killed")

  /// Whether a noun or a verb in the plural follows.
  private func isCountedNext(_ amount: Amount) -> Bool {
    let at = amount.tokens.upperBound
    guard range.contains(at), tokens[at].kind == .word else { return false }
    if Self.plural.contains(tokens[at].key) { return true }
    if tokens[at].shape.contains(.capital) { return false }
    return !classes(at).contains(.function)
  }

  private static let top = WordKey("top")

  /// "top 10".
  private func isRank(_ start: Int) -> Bool {
    guard isWord(start - 1, Self.top) else { return false }
    return start - 2 < range.lowerBound || !classes(start - 2).contains(.person)
  }

  // MARK: - Marks around digits

  /// Digits tied to letters, slashes or signs: `S-400`, `COVID-19`, `24/7`, `f/4`, `x=3`.
  private func isTied(_ amount: Amount) -> Bool {
    let start = amount.tokens.lowerBound
    let end = amount.tokens.upperBound
    if isLetterTied(start) { return true }
    if isGlued(start), isTyingMark(start - 1) { return true }
    guard amount.unit == nil, isGlued(end) else { return false }
    if isTyingMark(end) || isMark(end, ":"), isGlued(end + 1) { return true }
    return tokens[end].kind == .word && isLetterTail(end)
  }

  /// Whether letters glued behind digits make a code: `12A`, `6x`, but not `30km`.
  private func isLetterTail(_ at: Int) -> Bool {
    let known = classes(at)
    return tokens[at].bytes.count <= 2 && !known.contains(.rateUnit)
      || tokens[at].shape.contains(.digit)
  }

  private func isTyingMark(_ at: Int) -> Bool {
    guard range.contains(at), tokens[at].kind == .mark else { return false }
    switch tokens.firstByte(at) {
    case UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "@"),
      UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "\\"),
      UInt8(ascii: ":"), UInt8(ascii: "^"):
      return true
    default: return false
    }
  }

  private static let joined = WordSet("magnitude under over sub non mid pre post about all")

  /// `S-400`, `mid-20s`: letters, a glued hyphen, the number.
  private func isLetterTied(_ start: Int) -> Bool {
    guard isDash(start - 1), isGlued(start), isGlued(start - 1), range.contains(start - 2),
      tokens[start - 2].kind == .word, tokens[start - 2].end == tokens[start - 1].start
    else { return false }
    let scalar = UTF8Text.scalar(tokens.text.bytes, Int(tokens[start - 1].start)).value
    guard scalar != 0x2013, scalar != 0x2014, tokens[start].kind == .number else { return false }
    let word = lexicon.words[tokens[start - 2].key]
    return (word == nil || word?.role == .letter || word?.role == .article)
      && !Self.joined.contains(tokens[start - 2].key)
  }

  /// Phone numbers, versions, addresses of the net: three or more groups, or leading zeros.
  private func isCode(_ amount: Amount) -> Bool {
    let at = amount.core.lowerBound
    guard let numeral = amount.numeral, amount.unit == nil else { return false }
    if isLeadingZero(at), numeral.isPlain { return true }
    if numeral.isPlain, numeral.value >= 1e16 { return true }
    guard tokens[at].kind == .number else { return false }
    return groups(at) > 2 || isPhone(at) || isModel(at)
  }

  /// How many numbers the chain of glued dashes and stops at `at` holds.
  private func groups(_ start: Int) -> Int {
    var count = 1
    var at = start + 1
    while at + 1 < range.upperBound, isGlued(at), isGlued(at + 1), tokens[at + 1].kind == .number,
      isDash(at) || isMark(at, ".")
    {
      count += 1
      at += 2
    }
    at = start - 1
    while at > range.lowerBound, isGlued(at + 1), isGlued(at), tokens[at - 1].kind == .number,
      isDash(at) || isMark(at, ".")
    {
      count += 1
      at -= 2
    }
    return count
  }

  private static let phone = WordSet(
    "called calling dialed dialled phone tel telephone call fax dial hotline")

  /// `747-8`: digits falling behind a hyphen are no range.
  private func isModel(_ at: Int) -> Bool {
    isDash(at + 1) && isGlued(at + 1) && isGlued(at + 2) && range.contains(at + 2)
      && tokens[at + 2].kind == .number && tokens[at].bytes.count == 3
      && tokens[at + 2].bytes.count == 1
  }

  /// `555-1234`; `+44 …`.
  private func isPhone(_ at: Int) -> Bool {
    if isGlued(at), isMark(at - 1, "+") { return true }
    if range.contains(at - 1), Self.phone.contains(tokens[at - 1].key) { return true }
    let width = { (i: Int) in Int(tokens[i].end - tokens[i].start) }
    if width(at) == 3, isDash(at + 1), isGlued(at + 1), isGlued(at + 2), range.contains(at + 2),
      tokens[at + 2].kind == .number, width(at + 2) == 4
    {
      return tokens.text.bytes[Int(tokens[at + 2].end) - 1] != UInt8(ascii: "0")
    }
    return false
  }

  /// "1." before a sentence, "[2]", "(3)".
  private func isListMark(_ amount: Amount) -> Bool {
    guard let numeral = amount.numeral, numeral.isPlain, amount.unit == nil else { return false }
    let start = amount.tokens.lowerBound
    let end = amount.tokens.upperBound
    if isMark(start - 1, "["), isMark(end, "]") { return true }
    if isMark(start - 1, "("), isMark(end, ")"), numeral.value < 1000 {
      return !isAge(amount)
    }
    guard start == range.lowerBound, numeral.value < 200 else { return false }
    let isPoint = isMark(end, ".") || isMark(end, ")")
    return isPoint && range.contains(end + 1) && tokens[end + 1].shape.contains(.capital)
  }

  private static let compass = WordSet("n s e w north south east west latitude longitude lat lon")
  private static let degrees = WordSet("degree")

  /// `26.75N`, `38.9072`, "15 degrees north".
  private func isCoordinate(_ amount: Amount) -> Bool {
    guard let numeral = amount.numeral else { return false }
    let end = amount.tokens.upperBound
    if amount.unit == nil || amount.unit == "degree", facts.isOnGrid { return true }
    if amount.unit == "degree" {
      return range.contains(end) && Self.compass.contains(tokens[end].key)
    }
    guard amount.unit == nil, numeral.hasDecimals, range.contains(amount.core.lowerBound) else {
      return false
    }
    let digits = Digits(tokens.text.bytes, tokens[amount.core.lowerBound].bytes)
    if let digits, digits.decimals >= 5 { return true }
    guard range.contains(end), tokens[end].kind == .word else { return false }
    return tokens[end].bytes.count == 1 && tokens[end].shape.contains(.capital)
      && Self.compass.contains(tokens[end].key)
  }

  // MARK: - Words

  private static let ordinalBefore = WordSet("split just any every")
  private static let second = WordKey("second")
  private static let hand = WordSet("hand hands")

  /// "second" in "split second", "second hand".
  private func isOrdinalTrap(_ numeral: Numeral) -> Bool {
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
  private func isHalfNoun(_ amount: Amount) -> Bool {
    guard let numeral = amount.numeral, numeral.form == .fraction, !numeral.hasDigits,
      amount.unit == nil
    else { return false }
    let start = amount.tokens.lowerBound
    let end = amount.tokens.upperBound
    if range.contains(start - 1), Self.first.contains(tokens[start - 1].key) { return true }
    if isGlued(start - 1), tokens[start - 2].kind == .number { return true }
    if range.contains(start - 1), lexicon.words[tokens[start - 1].key]?.role == .ordinal {
      return true
    }
    if end < range.upperBound, Self.halves.contains(tokens[pastHyphen(end)].key) { return true }
    return isQuarter(numeral)
  }

  private static let quarter = WordSet("quarter quarters half")
  private static let of = WordKey("of")

  /// "the quarter" of a year, unless it is "a quarter of".
  private func isQuarter(_ numeral: Numeral) -> Bool {
    let last = numeral.tokens.upperBound - 1
    guard numeral.value == 0.25, Self.quarter.contains(tokens[last].key) else { return false }
    return numeral.tokens.count == 1 && !isWord(last + 1, Self.of)
  }
}
