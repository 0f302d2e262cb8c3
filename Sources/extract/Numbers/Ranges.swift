import Shared

/// Two numbers that are one: "10 to 15", "$3–5bn", "between half and two-thirds", "two or three".
extension NumberScan {
  private static let through = WordKey("through")

  /// Widens the amount to the range that it begins, if it does.
  func addRange(_ amount: inout Amount, before limit: Int) {
    let end = amount.tokens.upperBound
    guard end < limit, let left = amount.value, amount.kind != .age else { return }
    let isBetween = opensBetween(amount.tokens.lowerBound)
    guard let start = connector(end, amount, isBetween, before: limit),
      let right = rightEnd(start, before: limit), let high = right.value,
      right.kind != .age || amount.kind == .count
    else { return }
    let low = shared(left, amount, right)
    guard low < high, agree(amount, right), !isPlace(amount, right, end),
      !isByAndTo(amount, right, end)
    else { return }
    join(&amount, low, right)
    if isBetween {
      amount.tokens = openingOfBetween(amount.tokens.lowerBound)..<amount.tokens.upperBound
    }
  }

  /// The amount behind a connector, past bound words and an article.
  func rightEnd(_ start: Int, before limit: Int) -> Amount? {
    var at = start
    if isWord(at, .the) { at += 1 }
    for _ in 0..<4 {
      guard at < limit else { return nil }
      if let amount = amount(at, before: limit) { return amount }
      // A sign of currency, or bound words: "between more than 10 and nearly 20".
      if let behind = signEnd(at, before: limit) {
        at = behind
      } else if Self.softeners.contains(tokens[at].key) {
        at += 1
      } else {
        return nil
      }
    }
    return nil
  }

  /// Where the sign of a currency ends that begins at `at`: `$`, `A$`, `USD`.
  private func signEnd(_ at: Int, before limit: Int) -> Int? {
    guard tokens[at].kind == .mark || tokens[at].shape.contains(.capital) else { return nil }
    return ((at + 1)...(at + 2)).first { end in
      end < limit && lexicon.currencies.before(tokens, end, from: at)?.tokens.lowerBound == at
    }
  }

  private static let softeners = WordSet(
    "about nearly almost around some perhaps maybe possibly even as more than many close minus negative"
  )

  /// Where the second number begins, or nil where nothing connects.
  private func connector(
    _ at: Int, _ amount: Amount, _ isBetween: Bool, before limit: Int
  ) -> Int? {
    guard at + 1 < limit else { return nil }
    if isBetween { return isWord(at, .and) || isWord(at, .to) ? at + 1 : nil }
    if isWord(at, .to) { return isFromTo(amount) ? nil : at + 1 }
    if isWord(at, Self.through) { return at + 1 }
    if isWord(at, .or) { return at + 1 }
    // "eight-to-ten inches"
    if isDash(at), isWord(at + 1, .to), isGlued(at + 1), isDash(at + 2), at + 3 < limit {
      return at + 3
    }
    guard isDash(at), amount.numeral?.hasDigits == true || amount.unit != nil else { return nil }
    let isTight = isGlued(at) && isGlued(at + 1)
    let isLoose = !isGlued(at) && !isGlued(at + 1)
    guard isTight || isLoose else { return nil }
    return tokens[at + 1].kind == .word && isTight && amount.unit != nil
      ? wordRange(at + 1) : at + 1
  }

  /// `five-to-ten-year` has its connector inside; other words behind a hyphen begin no number.
  private func wordRange(_ at: Int) -> Int? { lexicon.words[tokens[at].key] == nil ? nil : at }

  /// "rose from 10 to 15": where a number moves, the two ends are two numbers.
  func isFromTo(_ amount: Amount) -> Bool {
    let start = amount.tokens.lowerBound
    guard isWord(start - 1, .from) else { return false }
    return (max(range.lowerBound, start - 7)..<start).contains { classes($0).contains(.change) }
  }

  /// "fell 12 cents to $3.10": by how much it moved, and to where it did.
  private func isByAndTo(_ left: Amount, _ right: Amount, _ at: Int) -> Bool {
    guard isWord(at, .to), let low = left.value, let high = right.value else { return false }
    let start = left.tokens.lowerBound
    let isMoved = (max(range.lowerBound, start - 4)..<start).contains {
      classes($0).contains(.move)
    }
    return isMoved && (left.unit != nil || high > 5 * low)
  }

  /// Whether "between" stands before the number, bound words and a sign of currency in between.
  private func opensBetween(_ start: Int) -> Bool { openingOfBetween(start) < start }

  private func openingOfBetween(_ start: Int) -> Int {
    for at in stride(from: start - 1, through: max(floor, start - 4), by: -1) {
      if isWord(at, .between) { return at }
      let isArticle = isWord(at, .the)
      guard isArticle || tokens[at].kind == .mark || Self.softeners.contains(tokens[at].key) else {
        break
      }
    }
    return start
  }

  /// The left number with the magnitude that the right one carries for both.
  private func shared(_ left: Double, _ amount: Amount, _ right: Amount) -> Double {
    // "2 to 4 cents": both are hundredths.
    if amount.unit == nil, right.unit != nil, let high = right.value,
      let said = right.numeral?.value,
      high < said, left < said
    {
      return left.times(high / said)
    }
    guard amount.scale == 1, right.scale > 1, let high = right.value,
      amount.unit == nil || right.unit == nil || amount.unit == right.unit, amount.kind != .ratio,
      left < high / right.scale, amount.numeral?.isGroup != true
    else { return left }
    return left * right.scale
  }

  private func agree(_ left: Amount, _ right: Amount) -> Bool {
    if left.kind == .ordinal || right.kind == .ordinal { return left.kind == right.kind }
    if let unit = left.unit, let other = right.unit { return unit == other }
    if left.kind == .ratio || right.kind == .ratio { return left.kind == right.kind }
    return left.unit == nil || right.unit == nil && left.kind == .money
      || right.unit == nil && right.numeral?.form == .cardinal
  }

  /// "10 or 15 people" is a range; "in 10 of 15", "3 to 4 p.m." are not, and a dash between
  /// a number and a far greater one is an identifier.
  private func isPlace(_ left: Amount, _ right: Amount, _ at: Int) -> Bool {
    guard isDash(at), let low = left.value, let high = right.value else { return false }
    if left.tokens.count == 1, right.tokens.count == 1, right.unit == nil, low > 0 {
      return high / low > 1000 || isLeadingZero(right.core.lowerBound)
    }
    return false
  }

  /// `01`, `007`: no quantity is written so.
  func isLeadingZero(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.kind == .number, token.bytes.count > 1 else { return false }
    let bytes = tokens.text.bytes
    return bytes[token.bytes.lowerBound] == UInt8(ascii: "0")
      && bytes[token.bytes.lowerBound + 1].isASCIIDigit
  }

  private func join(_ amount: inout Amount, _ low: Double, _ right: Amount) {
    let unit = amount.unit ?? right.unit
    amount.kind = amount.unit == nil ? right.kind : amount.kind
    amount.unit = unit
    amount.per = amount.per ?? right.per
    amount.value = nil
    amount.low = low
    amount.high = right.high ?? right.value
    amount.bound = .range
    amount.scale = max(amount.scale, right.scale)
    amount.tokens = amount.tokens.lowerBound..<right.tokens.upperBound
    amount.core = amount.core.lowerBound..<right.core.upperBound
    // Two parts of a whole are said in percent, where one number could not say both.
    if amount.kind == .ratio {
      amount.kind = .percent
      amount.unit = "%"
      amount.low = low * 100
      amount.high = amount.high.map { $0 * 100 }
    }
  }
}
