import Shared

/// Digits that marks and letters around them make a code, a list mark or a coordinate.
extension NumberScan {
  /// Digits tied to letters, slashes or signs: `S-400`, `COVID-19`, `24/7`, `f/4`, `x=3`.
  func isTied(_ amount: Amount) -> Bool {
    let start = amount.tokens.lowerBound
    let end = amount.tokens.upperBound
    if isLetterTied(start) { return true }
    if isGlued(start), isTyingMark(start - 1) { return true }
    guard amount.unit == nil, isGlued(end) else { return false }
    if isTyingMark(end) || isMark(end, ":"), isGlued(end + 1) { return true }
    return tokens[end].kind == .word && isLetterTail(end)
  }

  /// Whether letters glued behind digits make a code or a name: `12A`, `6x`, `7NEWS`, `3Com`, but not
  /// `30km`.
  private func isLetterTail(_ at: Int) -> Bool {
    let known = classes(at)
    return tokens[at].bytes.count <= 2 && !known.contains(.rateUnit)
      || !tokens[at].shape.isDisjoint(with: [.digit, .capital, .allCapitals])
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
  func isLetterTied(_ start: Int) -> Bool {
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
  func isCode(_ amount: Amount) -> Bool {
    let at = amount.core.lowerBound
    guard let numeral = amount.numeral, amount.unit == nil else { return false }
    if isLeadingZero(at), numeral.isPlain { return true }
    if numeral.isPlain, numeral.value >= 1e16 { return true }
    guard tokens[at].kind == .number else { return false }
    return groups(at) > 2 || isPhone(at) || isModel(at) || numeral.isPlain && isRow(at)
  }

  /// "a 747 took off", "the airline's 737": the models of one maker, where nothing counts them.
  func isAirliner(_ amount: Amount) -> Bool {
    guard let numeral = amount.numeral, numeral.isPlain, amount.unit == nil,
      (707...787).contains(numeral.value), numeral.value.truncatingRemainder(dividingBy: 10) == 7
    else { return false }
    let before = amount.tokens.lowerBound - 1
    let next = amount.tokens.upperBound
    guard range.contains(before), tokens[amount.core.lowerBound].kind == .number,
      Self.articles.contains(tokens[before].key) || tokens[before].kind == .possessive
        || before > range.lowerBound && tokens[before].shape.contains(.capital)
    else { return false }
    return !range.contains(next) || tokens[next].kind != .word
      || tokens.text.bytes[tokens[next].bytes.upperBound - 1] != UInt8(ascii: "s")
        && classes(next).isDisjoint(with: .person)
  }

  private static let untilWords = WordSet("until till since before after")

  /// "until at least 2019", "over 2009's figure", "in 1215": a year that no date takes in.
  func isYear(_ amount: Amount) -> Bool {
    let start = amount.core.lowerBound
    guard let numeral = amount.numeral, numeral.isPlain, amount.unit == nil,
      (1000...2100).contains(numeral.value), tokens[start].bytes.count == 4,
      !isCountedNext(amount), !isMark(start - 1, "$")
    else { return false }
    if isWord(start - 1, .in) { return true }
    if isMark(start + 1, "'") || isMark(start + 1, "’"), isGlued(start + 1) { return true }
    guard let bound = lexicon.bounds.rule(tokens, endingAt: start, from: range.lowerBound)
    else { return false }
    let before = bound.tokens.lowerBound - 1
    return range.contains(before) && Self.untilWords.contains(tokens[before].key)
  }

  /// `1 2 3 4 next`: three and more numbers with nothing between, as at the foot of a page.
  private func isRow(_ at: Int) -> Bool {
    var first = at
    while first - 1 >= range.lowerBound, at - first < 2, tokens[first - 1].kind == .number {
      first -= 1
    }
    return first + 2 < range.upperBound
      && (first...(first + 2)).allSatisfy { tokens[$0].kind == .number }
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

  static let phone = WordSet(
    "called calling dialed dialled phone tel telephone call fax dial hotline text texting sms")

  /// `747-8`: digits falling behind a hyphen are no range.
  private func isModel(_ at: Int) -> Bool {
    isDash(at + 1) && isGlued(at + 1) && isGlued(at + 2) && range.contains(at + 2)
      && tokens[at + 2].kind == .number && tokens[at].bytes.count == 3
      && tokens[at + 2].bytes.count == 1
  }

  /// `555-1234`; `+44 …`.
  func isPhone(_ at: Int) -> Bool {
    if isGlued(at), isMark(at - 1, "+") { return true }
    let numeral = lexicon.numerals.numeral(in: tokens, at: at, before: range.upperBound)
    if range.contains(at - 1), Self.phone.contains(tokens[at - 1].key),
      let numeral, numeral.isPlain, numeral.value >= 100, !isCountedNext(Amount(numeral))
    {
      return true
    }
    let width = { (i: Int) in Int(tokens[i].end - tokens[i].start) }
    if width(at) == 3, isDash(at + 1), isGlued(at + 1), isGlued(at + 2), range.contains(at + 2),
      tokens[at + 2].kind == .number, width(at + 2) == 4
    {
      // `(212) 946-0180`
      if isMark(at - 1, ")"), range.contains(at - 2), tokens[at - 2].kind == .number { return true }
      return isLeadingZero(at + 2)
        || tokens.text.bytes[Int(tokens[at + 2].end) - 1] != UInt8(ascii: "0")
    }
    return false
  }

  /// "1." before a sentence, "[2]", "(3)".
  func isListMark(_ amount: Amount) -> Bool {
    guard let numeral = amount.numeral, numeral.isPlain, amount.unit == nil else { return false }
    let start = amount.tokens.lowerBound
    let end = amount.tokens.upperBound
    if isMark(start - 1, "["), isMark(end, "]") { return true }
    if isMark(start - 1, "("), isMark(end, ")"), numeral.value < 1000 {
      return !isAge(amount)
    }
    guard start == range.lowerBound, numeral.value < 200 else { return false }
    if isGallery(end) { return true }
    let isPoint = isMark(end, ".") || isMark(end, ")")
    return isPoint && range.contains(end + 1) && tokens[end + 1].shape.contains(.capital)
  }

  /// `1 of 12 |`: where a picture stands among its like.
  private func isGallery(_ at: Int) -> Bool {
    guard isWord(at, .of), range.contains(at + 1), tokens[at + 1].kind == .number else {
      return false
    }
    return !range.contains(at + 2) || tokens[at + 2].kind == .mark && !isMark(at + 2, ",")
  }

  private static let compass = WordSet("n s e w north south east west latitude longitude lat lon")

  /// `26.75N`, `38.9072`, "15 degrees north".
  func isCoordinate(_ amount: Amount) -> Bool {
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
}
