extension NumeralScan {
  /// A number below one: `half`, `a third`, `two-thirds`, `three quarters of a million`, `1/2`,
  /// `½`.
  func partOfOne(_ start: Int) -> Numeral? {
    guard start < limit else { return nil }
    if let part = vulgar(start) ?? slashed(start) { return part }
    guard let part = named(start) else { return nil }
    return ofScale(part) ?? part
  }

  /// A vulgar fraction of one character, read from Unicode's numeric value.
  func vulgar(_ at: Int) -> Numeral? {
    guard at < limit, tokens[at].kind == .mark, tokens[at].bytes.count > 1 else { return nil }
    let scalar = UTF8Text.scalar(tokens.text.bytes, Int(tokens[at].start))
    guard scalar.value != 0x2189,
      (0xBC...0xBE).contains(scalar.value)
        || (0x2150...0x215E).contains(scalar.value),
      let value = scalar.properties.numericValue
    else { return nil }
    var numeral = Numeral(tokens: at..<(at + 1), value: value)
    numeral.form = .fraction
    numeral.hasDigits = true
    return numeral
  }

  /// `1/2`, `3/4`: small, below one, and without blanks.
  func slashed(_ at: Int) -> Numeral? {
    guard at + 2 < limit, tokens[at].kind == .number, tokens.isMark(at + 1, UInt8(ascii: "/")),
      tokens[at + 2].kind == .number, isGlued(at + 1), isGlued(at + 2),
      !(at + 3 < limit && tokens.isMark(at + 3, UInt8(ascii: "/")))
    else { return nil }
    let bytes = tokens.text.bytes
    guard let top = Digits(bytes, tokens[at].bytes)?.value,
      let bottom = Digits(bytes, tokens[at + 2].bytes)?.value, top > 0, top < bottom,
      bottom <= 16 || bottom == 100 || bottom == 32 || bottom == 64, top == top.rounded()
    else { return nil }
    var numeral = Numeral(tokens: at..<(at + 3), value: top / bottom)
    numeral.form = .fraction
    numeral.hasDigits = true
    return numeral
  }

  /// `half`, `a quarter`, `one-third`, `two thirds`, `fifty-four hundredths`.
  func named(_ start: Int) -> Numeral? {
    guard let first = word(start) else { return nil }
    var top = 1.0
    var tens = 0.0
    var at = start
    switch first.role {
    case .fraction: break
    case .article: at = pastHyphen(at + 1)
    case .digit, .teen, .tens:
      guard let number = spelled(start, ending: .cardinal), number.value > 0 else { return nil }
      top = number.value
      at = number.tokens.upperBound
      tens = tensOfName(&at, &top, from: start)
      if isDash(at) { at += 1 }
    default: return nil
    }
    guard let name = word(at), isPart(name, at, top, start) else { return nil }
    var numeral = Numeral(tokens: start..<(at + 1), value: top / (tens + name.value))
    numeral.form = .fraction
    return numeral
  }

  /// The tens that belong to the name of the parts: 20 in "three twenty-fifths", 30 in "one hundred
  /// thirty fifths", none in "one hundred and thirty fifths". `at` moves behind them.
  private func tensOfName(_ at: inout Int, _ top: inout Double, from start: Int) -> Double {
    let hasName = { (at: Int) -> Bool in
      let at = isDash(at) ? at + 1 : at
      guard let name = word(at) else { return false }
      return name.role == .fraction && (3..<10).contains(name.value) && isPluralName(at)
    }
    if let next = word(at), next.role == .tens, hasName(at + 1) {
      at += 1
      return next.value
    }
    guard at - start > 2, let last = word(at - 1), last.role == .tens, hasName(at),
      !isKey(at - 2, Self.and), top > last.value
    else { return 0 }
    top -= last.value
    return last.value
  }

  /// Whether the word at `at` names the parts of which there are `top`.
  private func isPart(_ name: NumberWord, _ at: Int, _ top: Double, _ start: Int) -> Bool {
    let isPlural = isPluralName(at)
    switch name.role {
    case .fraction:
      if at == start { return name.value <= 4 && !isPlural }
      if top == 1 { return !isPlural }
      // "two quarters" are half a year, "three quarters" may be a part.
      return isPlural && (name.value != 4 || top == 3 && !isKey(at + 1, Self.inWord))
    case .ordinal: return name.value >= 3 && top == 1 && isPartName(start, at)
    default: return false
    }
  }

  private static let inWord = WordKey("in")

  private static let over = WordKey("over")

  /// `one over twenty`: a fraction with its stroke in words. Only one: "20 over 3 days" is none.
  func quotient(_ top: Numeral) -> Numeral? {
    let at = top.tokens.upperBound
    guard top.value == 1, top.form == .cardinal, !top.hasArticle, isKey(at, Self.over),
      at + 1 < limit, let bottom = whole(at + 1), bottom.form == .cardinal, bottom.value > 1,
      bottom.tokens.upperBound == limit || tokens[bottom.tokens.upperBound].kind == .mark
    else { return nil }
    var numeral = Numeral(
      tokens: top.tokens.lowerBound..<bottom.tokens.upperBound, value: 1 / bottom.value)
    numeral.form = .fraction
    return numeral
  }

  private func isPluralName(_ at: Int) -> Bool {
    let token = tokens[at]
    let last = tokens.text.bytes[Int(token.end) - 1]
    return last | 0x20 == UInt8(ascii: "s")
  }

  /// Whether the ordinal at `at` names a part: "one third", "a third of", not "a third man".
  private func isPartName(_ start: Int, _ at: Int) -> Bool {
    guard let first = word(start), first.role == .article else { return at > start }
    guard at + 1 < limit else { return true }
    let isFirst = isKey(at + 1, Self.of)
    if start > 0, Self.bounds.contains(tokens[start - 1].key) { return true }
    return isFirst || tokens[at + 1].kind == .mark && !isNext(start, at)
      || word(at + 1)?.role == .scale || isKey(at + 1, Self.more)
  }

  /// Whether the words before have counted up to the ordinal: "shot two men and arrested a third."
  private func isNext(_ start: Int, _ at: Int) -> Bool {
    guard let ordinal = word(at) else { return false }
    return (max(0, start - Self.nearby)..<start).contains {
      word($0)?.role == .digit && word($0)?.value == ordinal.value - 1
    }
  }

  /// In tokens.
  private static let nearby = 14

  private static let more = WordKey("more")
  /// Words that make "a fifth" a number: nothing is the fifth by more or less.
  private static let bounds = WordSet(
    "than about nearly almost around roughly approximately over under by up down rose rise fell fall jump jumped drop dropped grew grow climbed"
  )

  /// `half a million`, `quarter million`, `two thirds of a million`, `half a dozen`.
  private func ofScale(_ part: Numeral) -> Numeral? {
    var at = pastHyphen(part.tokens.upperBound)
    if isKey(at, Self.of) { at += 1 }
    if word(at)?.role == .article { at = pastHyphen(at + 1) }
    guard let scale = word(at) else { return nil }
    switch scale.role {
    case .scale where scale.value >= 1000, .hundred: break
    case .group where scale.value == 12: break
    default: return nil
    }
    var numeral = part
    numeral.form = .cardinal
    numeral.value *= scale.value
    numeral.tokens = part.tokens.lowerBound..<(at + 1)
    // The magnitude is used up: "half a million" takes no other.
    numeral.scale = scale.role == .scale ? scale.value : 1
    numeral.isGroup = scale.role == .group
    return numeral
  }
}
