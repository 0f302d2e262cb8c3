/// One attempt to read a numeral.
struct NumeralScan {
  let tokens: Tokens
  let words: WordTable<NumberWord>
  let limit: Int

  init(_ tokens: Tokens, _ words: WordTable<NumberWord>, _ limit: Int) {
    self.tokens = tokens
    self.words = words
    self.limit = limit
  }

  static let and = WordKey("and")
  static let point = WordKey("point")
  static let of = WordKey("of")
  static let a = WordKey("a")
  static let an = WordKey("an")

  func word(_ at: Int) -> NumberWord? {
    guard at < limit, tokens[at].kind == .word else { return nil }
    return words[tokens[at].key]
  }

  func isKey(_ at: Int, _ key: WordKey) -> Bool { at < limit && tokens[at].key == key }

  func isDash(_ at: Int) -> Bool { at < limit && tokens.isDash(at) }

  /// Whether the token touches the one before it.
  func isGlued(_ at: Int) -> Bool {
    at < limit && at > 0 && tokens[at].start == tokens[at - 1].end
  }

  /// The token behind `at`, past a hyphen that has no blanks around it.
  func pastHyphen(_ at: Int) -> Int {
    isDash(at) && isGlued(at) && isGlued(at + 1) ? at + 1 : at
  }

  /// The longer reading of a whole number ("two") and of a part of one ("two-thirds").
  func longest(_ start: Int) -> Numeral? {
    guard let part = partOfOne(start) else { return whole(start) }
    guard let whole = whole(start) else { return part }
    return whole.tokens.upperBound >= part.tokens.upperBound ? whole : part
  }

  /// A whole number, with decimals where it is in digits.
  func whole(_ start: Int) -> Numeral? {
    switch tokens[start].kind {
    case .number: return digits(start)
    case .mark: return pointDigits(start) ?? wideDigits(start)
    case .word: return spelled(start)
    case .possessive: return nil
    }
  }

  /// `12,000`; `1 234 567` with plain blanks; `1.3e6`; `21st`.
  private func digits(_ start: Int) -> Numeral? {
    let bytes = tokens.text.bytes
    guard let digits = Digits(bytes, tokens[start].bytes) else { return nil }
    var numeral = Numeral(tokens: start..<(start + 1), value: digits.value)
    numeral.hasDigits = true
    numeral.hasDecimals = digits.decimals > 0
    numeral.isPlain = digits.decimals == 0 && !digits.isGrouped
    if numeral.isPlain, digits.count <= 3, tokens[start].end - tokens[start].start <= 3 {
      addSpacedGroups(&numeral)
    }
    if let ordinal = ordinalSuffix(numeral) { return ordinal }
    addExponent(&numeral)
    addPower(&numeral)
    if numeral.isPlain, numeral.value <= 9999, word(start + 1)?.role == .hundred {
      numeral.tokens = start..<(start + 2)
      numeral.value *= 100
      numeral.isPlain = false
    }
    addHundredTail(&numeral)
    return numeral
  }

  private func addSpacedGroups(_ numeral: inout Numeral) {
    var at = numeral.tokens.upperBound
    // A number with a zero before it belongs to a telephone.
    guard tokens.firstByte(at - 1) != UInt8(ascii: "0") else { return }
    while at < limit, tokens[at].kind == .number, tokens[at].end - tokens[at].start == 3,
      tokens[at].start == tokens[at - 1].end + 1
    {
      guard let group = Digits(tokens.text.bytes, tokens[at].bytes) else { break }
      numeral.value = numeral.value * 1000 + group.value
      numeral.isPlain = false
      at += 1
    }
    numeral.tokens = numeral.tokens.lowerBound..<at
  }

  static let suffixes = WordSet("st nd rd th")

  private func ordinalSuffix(_ numeral: Numeral) -> Numeral? {
    let at = numeral.tokens.upperBound
    guard numeral.isPlain, isGlued(at), Self.suffixes.contains(tokens[at].key) else { return nil }
    var ordinal = numeral
    ordinal.form = .ordinal
    ordinal.isPlain = false
    ordinal.tokens = numeral.tokens.lowerBound..<(at + 1)
    return ordinal
  }

  /// `1.3e6` comes as `1.3`, `e6`.
  private func addExponent(_ numeral: inout Numeral) {
    let at = numeral.tokens.upperBound
    guard isGlued(at), tokens[at].kind == .word, tokens.firstByte(at) | 0x20 == 0x65 else { return }
    let range = tokens[at].bytes.dropFirst()
    let bytes = tokens.text.bytes
    guard (1...2).contains(range.count), range.allSatisfy({ bytes[$0] &- 0x30 < 10 }) else {
      return
    }
    let exponent = range.reduce(0) { $0 * 10 + Int(bytes[$1] &- 0x30) }
    guard exponent <= 18 else { return }
    numeral.value *= Digits.power(exponent)
    numeral.tokens = numeral.tokens.lowerBound..<(at + 1)
    numeral.isPlain = false
  }

  /// `1.1^23`, `2.5^-1`: powers with whole exponents, as tables and captions print them.
  private func addPower(_ numeral: inout Numeral) {
    var at = numeral.tokens.upperBound
    guard isGlued(at), tokens.isMark(at, UInt8(ascii: "^")), isGlued(at + 1) else { return }
    at += 1
    let isNegative = isDash(at)
    if isNegative || tokens.isMark(at, UInt8(ascii: "+")) { at += 1 }
    guard isGlued(at), tokens[at].kind == .number,
      let exponent = Digits(tokens.text.bytes, tokens[at].bytes), exponent.decimals == 0,
      exponent.value <= 300
    else { return }
    var power = 1.0
    for _ in 0..<Int(exponent.value) { power *= numeral.value }
    let value = isNegative ? 1 / power : power
    guard value.isFinite else { return }
    numeral.value = value
    numeral.tokens = numeral.tokens.lowerBound..<(at + 1)
    numeral.isPlain = false
  }

  /// `3 hundred and 21`.
  private func addHundredTail(_ numeral: inout Numeral) {
    let at = numeral.tokens.upperBound
    guard numeral.tokens.count == 2, word(at - 1)?.role == .hundred, isKey(at, Self.and),
      at + 1 < limit
    else { return }
    let tail =
      tokens[at + 1].kind == .number ? Digits(tokens.text.bytes, tokens[at + 1].bytes) : nil
    let value = tail?.value ?? spelled(at + 1)?.value ?? 100
    guard value < 100, tail?.decimals ?? 0 == 0 else { return }
    let end = tail == nil ? spelled(at + 1)!.tokens.upperBound : at + 2
    numeral.value += value
    numeral.tokens = numeral.tokens.lowerBound..<end
  }

  /// `.25`, whose point is a mark of its own.
  private func pointDigits(_ start: Int) -> Numeral? {
    guard tokens.isMark(start, UInt8(ascii: ".")), isGlued(start + 1),
      tokens[start + 1].kind == .number, start == 0 || !isGlued(start),
      let digits = Digits(tokens.text.bytes, tokens[start + 1].bytes), digits.decimals == 0,
      !digits.isGrouped
    else { return nil }
    var numeral = Numeral(
      tokens: start..<(start + 2), value: digits.value / Digits.power(digits.count))
    numeral.hasDigits = true
    numeral.hasDecimals = true
    return numeral
  }

  /// Full-width digits, each of which comes as a mark.
  private func wideDigits(_ start: Int) -> Numeral? {
    var at = start
    var value = 0.0
    while at < limit, at - start < 15, tokens[at].kind == .mark, at == start || isGlued(at) {
      let code = UTF8Text.scalar(tokens.text.bytes, Int(tokens[at].start)).value
      guard (0xFF10...0xFF19).contains(code) else { break }
      value = value * 10 + Double(code - 0xFF10)
      at += 1
    }
    guard at > start else { return nil }
    var numeral = Numeral(tokens: start..<at, value: value)
    numeral.hasDigits = true
    return numeral
  }
}
