import Shared

/// Numbers that name no number: "dozens", "several hundred", "tens of thousands", "a few".
extension NumberScan {

  /// The vague amount that begins at `start`, or nil.
  func vague(_ start: Int, before limit: Int) -> Amount? {
    guard lexicon.bounds.mayBeVague(tokens[start].key) else { return nil }
    let bounds = lexicon.bounds
    if let grade = bounds.rule(.grade, tokens, at: start, before: limit) {
      return fixed(grade)
    }
    if let age = bounds.rule(.age, tokens, at: start, before: limit) {
      var amount = fixed(age)
      amount.take(.age, "year", to: amount.tokens.upperBound)
      return isOfLife(start) ? amount : nil
    }
    if let times = bounds.rule(.times, tokens, at: start, before: limit),
      let amount = multiplied(times, before: limit)
    {
      return amount
    }
    if let plural = bounds.rule(.plural, tokens, at: start, before: limit) {
      return plurals(plural, before: limit)
    }
    if let unit = bounds.rule(.unit, tokens, at: start, before: limit) {
      var amount = fixed(unit)
      amount.take(.duration, "year", to: amount.tokens.upperBound)
      return isBarePlural(start) ? amount : nil
    }
    guard let word = bounds.rule(.word, tokens, at: start, before: limit) else { return nil }
    return small(word, before: limit)
  }

  private func fixed(_ match: Phrases<BoundRule>.Match) -> Amount {
    Amount(vague: match.tokens, number(match.value.low), number(match.value.high))
  }

  private func number(_ end: BoundRule.End) -> Double? {
    if case .fixed(let number) = end { return number }
    return nil
  }

  /// Whether "decades" counts: "for decades", not "two decades" or "the decades-old".
  private func isBarePlural(_ at: Int) -> Bool {
    at == range.lowerBound || lexicon.words[tokens[at - 1].key] == nil
  }

  /// `several hundred`, `a couple of thousand`, `many million`.
  private func multiplied(
    _ times: Phrases<BoundRule>.Match, before limit: Int
  ) -> Amount? {
    var at = times.tokens.upperBound
    var factor = 1.0
    while at < limit, let word = lexicon.words[tokens[at].key],
      [.hundred, .scale, .group, .plural].contains(word.role)
    {
      factor *= word.value
      at += 1
      if word.role == .plural { break }
    }
    // "many tens of thousands"
    if at + 1 < limit, factor == 10, isWord(at, .of), let word = lexicon.words[tokens[at + 1].key],
      word.role == .plural
    {
      factor *= word.value
      at += 2
    }
    guard factor > 1 else { return nil }
    var amount = Amount(
      vague: times.tokens.lowerBound..<at, number(times.value.low).map { $0 * factor },
      number(times.value.high).map { $0 * factor })
    amount.scale = factor
    addUnit(&amount, before: limit)
    if amount.unit == nil { addUnitBehindOf(&amount, before: limit) }
    return amount
  }

  /// `hundreds`, `tens of thousands`, `thousands and thousands`.
  private func plurals(_ first: Phrases<BoundRule>.Match, before limit: Int) -> Amount? {
    guard isLoosePlural(first.tokens.lowerBound) else { return nil }
    var amount = fixed(first)
    var at = first.tokens.upperBound
    let step = lexicon.words[tokens[at - 1].key]?.value
    while at + 1 < limit, isWord(at, .of),
      let word = lexicon.words[tokens[at + 1].key], word.role == .plural || word.role == .scale
    {
      // "tens of thousands" begin at ten thousand, the step that "tens" names.
      amount.low = (at == first.tokens.upperBound ? step : amount.low).map { $0 * word.value }
      // 99 thousand goes on to 99,999: the ceiling is the step below the next word.
      amount.high = amount.high.map { ($0 + 1) * word.value - 1 }
      at += 2
    }
    if at + 1 < limit, isWord(at, .and), tokens[at + 1].key == tokens[at - 1].key {
      amount.high = nil
      at += 2
    }
    amount.tokens = first.tokens.lowerBound..<at
    amount.core = amount.tokens
    amount.scale = amount.low ?? 1
    addUnitBehindOf(&amount, before: limit)
    return amount
  }

  /// `100s`, `1,000s`: up to the next power of ten.
  func hundreds(_ start: Int) -> Amount? {
    guard tokens[start].kind == .number, isGlued(start + 1), tokens[start + 1].key == .s,
      let digits = Digits(tokens.text.bytes, tokens[start].bytes),
      [100, 1000, 10_000, 100_000].contains(digits.value)
    else { return nil }
    return Amount(vague: start..<(start + 2), digits.value, digits.value * 10 - 1)
  }

  private static let verbs = WordSet("he she it they who and to")

  /// Not "20 hundreds", and "scores" only as a number: "scores of", "scores were hurt".
  private func isLoosePlural(_ at: Int) -> Bool {
    if at > range.lowerBound, isGlued(at), isDash(at - 1) { return false }
    guard tokens[at].key == Self.scores else { return true }
    // "140 killed and scores missing"
    let next = classes(at + 1)
    if isWord(at - 1, .and),
      isWord(at + 1, .of) || hasCounted && !next.isDisjoint(with: [.event, .passive])
        || hasCounted && isWord(at + 1, .more)
    {
      return true
    }
    if at > range.lowerBound, Self.verbs.contains(tokens[at - 1].key) { return false }
    if classes(at - 1).contains(.kill) { return true }
    return isWord(at + 1, .of) || next.contains(.event) || next.contains(.passive)
      || isWord(at + 1, .more) || next.contains(.person)
  }

  private static let scores = WordKey("scores")

  /// `several`, `a few`, `a couple`, with their unit; "few" alone only before a unit.
  private func small(_ word: Phrases<BoundRule>.Match, before limit: Int) -> Amount? {
    var amount = fixed(word)
    // "a handful of" leaves its "of" to what is counted.
    if isWord(word.tokens.upperBound - 1, .of) {
      amount.tokens = word.tokens.dropLast()
      amount.core = amount.tokens
    }
    addUnitBehindOf(&amount, before: limit)
    if amount.unit == nil, tokens[amount.tokens.upperBound - 1].key == Self.couple {
      return isWord(amount.tokens.upperBound, .of) ? amount : nil
    }
    if word.tokens.count == 1, tokens[word.tokens.lowerBound].key == Self.few, amount.unit == nil {
      return nil
    }
    return amount
  }

  private static let few = WordKey("few")
  private static let couple = WordKey("couple")

  /// `millions of dollars`, `a couple of weeks`, `several miles`.
  private func addUnitBehindOf(_ amount: inout Amount, before limit: Int) {
    let start = amount.tokens.lowerBound
    let end = amount.tokens.upperBound
    guard isWord(end, .of) else { return addUnit(&amount, before: limit) }
    var widened = amount
    widened.tokens = start..<(end + 1)
    addUnit(&widened, before: limit)
    if widened.unit != nil { amount = widened }
  }
}
