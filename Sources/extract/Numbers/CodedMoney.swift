import Shared

/// Money whose currency is letters tied to the digits: `Rs500`, `USD115.5`, `$A1.5`, `$US50m`.
extension NumberScan {
  /// The money whose letters and first digits are the word at `start`, or nil.
  func coded(_ start: Int, before limit: Int) -> Amount? {
    let token = tokens[start]
    guard token.kind == .word, token.shape.contains(.digit), token.bytes.count <= 20,
      let digit = token.bytes.first(where: { tokens.text.bytes[$0].isASCIIDigit }),
      let (currency, first) = currency(start, before: digit),
      var numeral = numeral(of: start, from: digit, before: limit)
    else { return nil }
    numeral.tokens = first..<numeral.tokens.upperBound
    numeral.hasDigits = true
    var amount = Amount(numeral)
    amount.take(.money, currency.code, to: numeral.tokens.upperBound)
    return amount
  }

  /// The currency of the letters before the byte `digit`, and where its sign begins: `$A5` has one.
  private func currency(_ start: Int, before digit: Int) -> (Currency, first: Int)? {
    let letters = WordKey(tokens.text.bytes, tokens[start].bytes.lowerBound..<digit)
    if isGlued(start), start > floor,
      let currency = lexicon.currencies.code(tokens[start - 1].key.followed(by: letters))
    {
      return (currency, start - 1)
    }
    return lexicon.currencies.code(letters).map { ($0, start) }
  }

  /// The digits from the byte `first` of the word at `start`, their decimals and magnitude in it or
  /// behind it.
  private func numeral(of start: Int, from first: Int, before limit: Int) -> Numeral? {
    let bytes = tokens.text.bytes
    let word = tokens[start].bytes
    var last = word[first...].first { !bytes[$0].isASCIIDigit } ?? word.upperBound
    var end = start + 1
    var scale: NumberWord?
    if last < word.upperBound {
      scale = self.scale(WordKey(bytes, last..<word.upperBound))
      if scale == nil { return nil }
    } else {
      if isDecimal(end, before: limit) {
        last = tokens[end + 1].bytes.upperBound
        end += 2
      }
      scale = end < limit ? self.scale(tokens[end].key) : nil
      if scale != nil { end += 1 }
    }
    guard let digits = Digits(bytes, first..<last) else { return nil }
    var numeral = Numeral(tokens: start..<end, value: digits.value.times(scale?.value ?? 1))
    numeral.scale = scale?.value ?? 1
    numeral.hasDecimals = digits.decimals > 0
    return numeral
  }

  /// Whether a stop or comma and digits stand at `at` without a blank.
  private func isDecimal(_ at: Int, before limit: Int) -> Bool {
    at + 1 < limit && isGlued(at) && isGlued(at + 1) && tokens[at + 1].kind == .number
      && (tokens.isMark(at, UInt8(ascii: ".")) || tokens.isMark(at, UInt8(ascii: ",")))
  }

  private func scale(_ key: WordKey) -> NumberWord? {
    lexicon.words[key].flatMap { $0.role == .scale || $0.role == .letter ? $0 : nil }
  }
}
