extension NumeralScan {
  /// The running sum of a spelled number: what the scales closed, and what is open.
  private struct Sum {
    var total = 0.0
    var open: Double?
    var scale = Double.infinity
    var value: Double { total + (open ?? 0) }
  }

  /// `three`, `twenty-five`, `one hundred and three`, `two million three hundred thousand`,
  /// `a dozen`, `twenty-first`.
  func spelled(_ start: Int, ending form: Numeral.Form = .ordinal) -> Numeral? {
    guard let first = word(start) else { return nil }
    var sum = Sum()
    var at = start
    switch first.role {
    case .digit, .teen, .tens: sum.open = first.value
    case .ordinal: return ordinal(start, start, first.value)
    case .article:
      guard let next = word(start + 1) else { return nil }
      switch next.role {
      case .hundred: sum.open = 1
      case .scale where next.value >= 1000: sum.open = 1
      case .group where next.value == 12 || isKey(start + 2, Self.of):
        var numeral = Numeral(tokens: start..<(start + 2), value: next.value)
        numeral.hasArticle = true
        numeral.isGroup = true
        return numeral
      default: return nil
      }
    default: return nil
    }
    at += 1
    while let step = next(at, &sum, isCardinal: form == .cardinal) {
      at = step.end
      if step.isOrdinal { return ordinal(start, at - 1, sum.value) }
    }
    return finished(start, at, sum, first.role == .article)
  }

  private func finished(_ start: Int, _ end: Int, _ sum: Sum, _ hasArticle: Bool) -> Numeral {
    var numeral = Numeral(tokens: start..<end, value: sum.value)
    numeral.hasArticle = hasArticle
    if sum.open == nil, sum.scale.isFinite { numeral.scale = sum.scale }
    addPoint(&numeral)
    return numeral
  }

  private func ordinal(_ start: Int, _ last: Int, _ value: Double) -> Numeral {
    var numeral = Numeral(tokens: start..<(last + 1), value: value)
    numeral.form = .ordinal
    return numeral
  }

  /// Takes the next word into `sum`; nil where the number ends.
  private func next(
    _ at: Int, _ sum: inout Sum, isCardinal: Bool
  ) -> (end: Int, isOrdinal: Bool)? {
    var next = at
    if isDash(at), isHyphen(at, sum) { next = at + 1 }
    let mayJoin = sum.open == nil || sum.open! >= 100 && sum.open!.truncatingRemainder(100) == 0
    var hasAnd = false
    if isKey(next, Self.and), mayJoin {
      next = pastHyphen(next + 1)
      hasAnd = true
    }
    guard let word = word(next), !(hasAnd && isProperPart(next)) else { return nil }
    switch word.role {
    case .digit, .teen, .tens:
      guard let open = joined(word, sum) else { return nil }
      sum.open = open
    case .hundred:
      guard !hasAnd, let open = sum.open, open < 100, open > 0 else { return nil }
      sum.open = open * 100
    case .scale where sum.open == nil && sum.total > 0 && word.value > sum.scale && !hasAnd:
      // "five thousand million"
      sum.total *= word.value
      sum.scale = word.value
    case .scale where word.value < sum.scale && !hasAnd:
      guard let open = sum.open else { return nil }
      sum.total += open * word.value
      sum.open = nil
      sum.scale = word.value
    case .ordinal where !isCardinal:
      guard next == at || !isKey(at, Self.and) || sum.value >= 100 else { return nil }
      guard addOrdinal(word, &sum) else { return nil }
      return (next + 1, true)
    default: return nil
    }
    return (next + 1, false)
  }

  /// Whether a part below one begins at `at`: "one hundred and three fifths", where "one hundred
  /// and thirty fifths" has one numerator.
  private func isProperPart(_ at: Int) -> Bool { named(at).map { $0.value < 1 } ?? false }

  /// Whether the hyphen at `at` is inside the number: glued, or spaced between tens and ones.
  private func isHyphen(_ at: Int, _ sum: Sum) -> Bool {
    if isGlued(at), isGlued(at + 1) {
      guard let open = sum.open else { return true }
      return open >= 20 || word(at + 1).map { $0.role == .hundred || $0.role == .scale } ?? false
    }
    guard let open = sum.open, open.truncatingRemainder(100) >= 20 else { return false }
    return word(at + 1)?.role == .digit && open.truncatingRemainder(10) == 0
  }

  /// The open part with `word` put behind it, or nil where it does not fit.
  private func joined(_ word: NumberWord, _ sum: Sum) -> Double? {
    guard let open = sum.open else { return word.value > 0 ? word.value : nil }
    if open >= 100, open.truncatingRemainder(100) == 0, word.value > 0 { return open + word.value }
    let tens = open.truncatingRemainder(100)
    let fits = word.role == .digit && word.value > 0 && tens >= 20
    return fits && open.truncatingRemainder(10) == 0 ? open + word.value : nil
  }

  /// `twenty-first`, `one hundred twenty fifth`, `two hundredth`.
  private func addOrdinal(_ word: NumberWord, _ sum: inout Sum) -> Bool {
    if word.value >= 100 {
      guard let open = sum.open, open > 1 || sum.total > 0 else { return false }
      sum.open = open * word.value
      return true
    }
    guard let open = sum.open else {
      sum.open = word.value
      return true
    }
    let tens = open.truncatingRemainder(100)
    let fits =
      word.value < 10
      ? open.truncatingRemainder(10) == 0 && (tens >= 20 || tens == 0 && open >= 100)
      : tens == 0 && open >= 100
    guard fits else { return false }
    sum.open = open + word.value
    return true
  }

  /// `two point five`, `nought point nought three`, `nought point eleven`.
  private func addPoint(_ numeral: inout Numeral) {
    var at = numeral.tokens.upperBound
    guard isKey(at, Self.point), let first = word(at + 1) else { return }
    at += 1
    var value = 0.0
    var factor = 1.0
    if first.role == .teen || first.role == .tens {
      value = first.value / 100
      at += 1
    } else {
      while let digit = word(at), digit.role == .digit {
        factor /= 10
        value += digit.value * factor
        at += 1
      }
      guard factor < 1 else { return }
    }
    numeral.value += value
    numeral.hasDecimals = true
    numeral.tokens = numeral.tokens.lowerBound..<at
  }
}

extension Double {
  fileprivate func truncatingRemainder(_ divisor: Double) -> Double {
    truncatingRemainder(dividingBy: divisor)
  }
}
