extension NumeralScan {
  /// Adds `and a half`, `½`, ` 1/4` to a whole number.
  func addFraction(_ numeral: inout Numeral) {
    let end = numeral.tokens.upperBound
    let unit = numeral.value == 0 ? 1 : numeral.scale
    if let part = vulgar(end) ?? slashed(end), unit == 1, !numeral.hasDecimals {
      numeral.value += part.value
      numeral.tokens = numeral.tokens.lowerBound..<part.tokens.upperBound
      numeral.isPlain = false
      return
    }
    var at = end
    if isKey(at, Self.and) { at += 1 } else if isDash(at), isKey(at + 1, Self.and) { at += 2 }
    guard at > end, !numeral.hasDecimals || unit > 1,
      let part = partBehindAnd(at, isScaled: unit > 1)
    else { return }
    // "a billion and a quarter million" adds a number, "a million and a half" half of the million.
    numeral.value += part.form == .cardinal ? part.value : part.value * unit
    numeral.tokens = numeral.tokens.lowerBound..<part.tokens.upperBound
    numeral.isPlain = false
  }

  /// What may stand behind "and": `a half`, `half`, `three quarters`, `two thirds`.
  private func partBehindAnd(_ start: Int, isScaled: Bool) -> Numeral? {
    var at = start
    if isDash(at) { at += 1 }
    guard let part = isScaled ? partOfOne(at) : vulgar(at) ?? slashed(at) ?? named(at) else {
      return nil
    }
    let last = word(part.tokens.upperBound - 1)
    // "a third man" orders, "a half" never does.
    if last?.role == .ordinal, word(at)?.role == .article, part.tokens.upperBound < limit,
      tokens[part.tokens.upperBound].kind == .word, word(part.tokens.upperBound)?.role != .scale
    {
      return nil
    }
    return part
  }

  /// Multiplies by what follows: `2.5 million`, `3bn`, `three quarters of a million`.
  func addScales(_ numeral: inout Numeral) {
    while true {
      let at = numeral.tokens.upperBound
      let next = pastHyphen(at)
      guard let word = word(next) else { return }
      switch word.role {
      case .scale where numeral.scale == 1 || numeral.hasDigits && word.value > numeral.scale:
        numeral.scale *= word.value
      case .group where word.value == 12 && numeral.scale == 1 && numeral.value < 1000:
        numeral.isGroup = true
        numeral.scale = 1
      case .letter where isLetterScale(next, numeral): numeral.scale = word.value
      default: return
      }
      numeral.value = numeral.value.times(word.value)
      numeral.tokens = numeral.tokens.lowerBound..<(next + 1)
      numeral.isPlain = false
      if word.role != .scale { return }
    }
  }

  /// Whether the single letter behind digits is a magnitude: `10k`, `1.2b`, `$3m`, `1.5M people`.
  private func isLetterScale(_ at: Int, _ numeral: Numeral) -> Bool {
    guard numeral.hasDigits, numeral.scale == 1 else { return false }
    let bytes = tokens.text.bytes[tokens[at].bytes]
    let isGlued = isGlued(at)
    switch bytes.first! {
    case UInt8(ascii: "k"): return isGlued
    case UInt8(ascii: "K"): return isGlued && isMoney(numeral.tokens.lowerBound)
    case UInt8(ascii: "b"), UInt8(ascii: "B"):
      return isGlued && (numeral.hasDecimals || isMoney(numeral.tokens.lowerBound))
    case UInt8(ascii: "M"):
      return bytes.count == 2 || numeral.hasDecimals || isMoney(numeral.tokens.lowerBound)
        || isGlued && isPlural(at + 1)
    default:
      if bytes.count == 2 { return isMoney(numeral.tokens.lowerBound) }
      return isMoney(numeral.tokens.lowerBound) || isGlued && isPlural(at + 1)
    }
  }

  /// Whether a sign of currency stands before `at`.
  private func isMoney(_ at: Int) -> Bool {
    guard at > 0 else { return false }
    let before = tokens[at - 1]
    if before.kind == .mark {
      let scalar = UTF8Text.scalar(tokens.text.bytes, Int(before.start))
      if scalar.properties.generalCategory == .currencySymbol { return true }
      // The right end of a range: `$3m-5m`.
      guard isDash(at - 1), at >= 2 else { return false }
      return tokens[at - 2].kind == .word && isMoney(at - 3)
    }
    return before.kind == .word && before.shape.contains(.allCapitals) && before.bytes.count == 3
  }

  private static let people = WordSet("people children men women")

  /// Whether a noun in the plural stands at `at`.
  private func isPlural(_ at: Int) -> Bool {
    guard at < limit, tokens[at].kind == .word else { return false }
    let token = tokens[at]
    return Self.people.contains(token.key)
      || token.bytes.count > 3 && tokens.text.bytes[Int(token.end) - 1] == UInt8(ascii: "s")
  }
}
