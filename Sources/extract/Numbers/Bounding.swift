import Shared

/// How a number is put: the words before and after it, and the interval that they make.
extension NumberScan {
  private static let about = WordKey("about")
  private static let over = WordKey("over")
  private static let within = WordKey("within")
  /// Verbs that "over" belongs to, where people and things follow.
  private static let handing: WordSet = "hand hands handed handing"

  /// Widens the amount by its bound words and sets its interval; what they tell of its aspect.
  func addBounds(_ amount: inout Amount, before limit: Int) -> Aspect? {
    var aspect: Aspect?
    addAfter(&amount, before: limit)
    var start = amount.tokens.lowerBound
    for _ in 0..<3 {
      guard let match = lexicon.bounds.rule(tokens, endingAt: start, from: floor),
        !isOther(match, amount)
      else { break }
      start = match.tokens.lowerBound
      if match.value.bound == .exact {
        aspect = aspect ?? self.aspect(match.tokens)
        continue
      }
      if amount.kind == .ordinal { break }
      apply(match.value, to: &amount)
      amount.tokens = start..<amount.tokens.upperBound
      if !Self.inner.contains(amount.bound) { break }
    }
    if amount.bound == .exact { addBeforeArticle(&amount) }
    if let more = moreBehind(amount, before: limit) { aspect = aspect ?? more }
    return aspect
  }

  /// Bounds on which another may stand: "at least about 100".
  private static let inner: Set<Bound> = [.approx, .almost, .justOver, .vague]

  /// "about a 33 percent premium", "nearly a two-hour wait": an article inside the bound.
  private func addBeforeArticle(_ amount: inout Amount) {
    let article = amount.tokens.lowerBound - 1
    guard amount.unit != nil, article > floor, Self.articles.contains(tokens[article].key),
      let match = lexicon.bounds.rule(tokens, endingAt: article, from: floor),
      match.value.bound != .exact, !isOther(match, amount),
      !(amount.isAdjective || amount.kind == .measure)
        || !isWord(match.tokens.lowerBound, Self.over)
        || match.tokens.count > 1
    else { return }
    apply(match.value, to: &amount)
    amount.tokens = match.tokens.lowerBound..<amount.tokens.upperBound
  }

  private static let new = WordSet("another additional extra further")
  private static let total = WordSet("total")

  private func aspect(_ words: Range<Int>) -> Aspect? {
    for at in words {
      if Self.new.contains(tokens[at].key) { return .new }
      if Self.total.contains(tokens[at].key) { return .cumulative }
    }
    return nil
  }

  private static let others = WordSet("others other more")

  /// "12 more", "12 others" come on top.
  private func moreBehind(_ amount: Amount, before limit: Int) -> Aspect? {
    let at = amount.tokens.upperBound
    guard at < limit, isWord(at, .more), !isWord(at + 1, .than) else { return nil }
    return .new
  }

  /// Sets the interval that `rule` makes of the amount's; the widest where two rules stack.
  func apply(_ rule: BoundRule, to amount: inout Amount) {
    // "within six to twelve months": the range says more than its bound.
    if amount.bound == .range { return }
    // "some hundreds" is as vague as "hundreds".
    if amount.bound == .vague, rule.bound == .approx { return }
    let base = amount.value
    // "around 30 or so" is no wider than "around 30", and "more than a dozen" begins at twelve.
    let isPlain = rule.bound == .approx || amount.numeral?.isGroup == true
    let low = isPlain ? base : amount.low
    let high = isPlain ? base : amount.high
    let ends = (
      low: end(rule.low, low ?? base, amount), high: end(rule.high, high ?? base, amount)
    )
    // "up to many hundreds" says no more than "many hundreds".
    if base == nil, ends.low == nil, ends.high == nil { return }
    (amount.low, amount.high) = ends
    if let low = amount.low, let high = amount.high, low > high {
      amount.low = high
      amount.high = low
    }
    amount.bound = rule.bound
  }

  private func end(_ end: BoundRule.End, _ value: Double?, _ amount: Amount) -> Double? {
    guard let value else { return nil }
    switch end {
    case .open: return nil
    case .fixed(let number): return number
    case .part(let part): return part == 1 ? value : exact(value, part)
    case .tolerance(let sign):
      if amount.kind == .ratio { return exact(value, 1 + sign / 10) }
      return value + sign * Tolerance.around(value, isCount: amount.isCount)
    }
  }

  /// 0.9 and 1.1 of a number or share without the dust of binary fractions.
  private func exact(_ value: Double, _ part: Double) -> Double {
    let product = value * (part * 10).rounded() / 10
    return abs(product) < 1 ? (product * 1e12).rounded() / 1e12 : product
  }

  // MARK: - Words behind the number

  private func addAfter(_ amount: inout Amount, before limit: Int) {
    let end = amount.tokens.upperBound
    if end < limit, let match = lexicon.bounds.rule(.after, tokens, at: end, before: limit),
      isBehind(match, amount)
    {
      apply(match.value, to: &amount)
      amount.tokens = amount.tokens.lowerBound..<match.tokens.upperBound
      if amount.unit == nil { addUnit(&amount, before: limit) }
      return
    }
    // "100 people or more": the words may follow the noun; the span stays with the number.
    for at in end..<min(limit, end + 3) {
      guard tokens[at].kind == .word, at > end, isWord(at, .or),
        let match = lexicon.bounds.rule(.after, tokens, at: at, before: limit)
      else {
        guard tokens[at].kind == .word, !classes(at).contains(.function) else { return }
        continue
      }
      return apply(match.value, to: &amount)
    }
  }

  private static let plus = WordKey("plus")
  private static let least = WordSet("at minimum maximum max odd ish approximately roughly plus")

  /// Whether the words belong to this number and do not begin the next phrase: "killed 12, at least
  /// 3 of them" leaves "at least" to the 3.
  private func isBehind(_ match: Phrases<BoundRule>.Match, _ amount: Amount) -> Bool {
    let next = match.tokens.upperBound
    if isWord(next, .than) || tokens[next - 1].shape.contains(.allCapitals) { return false }
    // "rose to 32 and more rain was forecast": only what ends the phrase belongs to the number.
    if isWord(match.tokens.lowerBound, .and), range.contains(next), tokens[next].kind == .word,
      classes(next).isDisjoint(with: [.function, .event, .passive, .person])
    {
      return false
    }
    // "$2 million plus interest" adds something else.
    if amount.kind == .money, isWord(match.tokens.lowerBound, Self.plus) {
      return !range.contains(next) || tokens[next].kind == .mark
    }
    guard Self.least.contains(tokens[match.tokens.lowerBound].key) else { return true }
    guard next < range.upperBound else { return true }
    if tokens[next].kind == .number || lexicon.words[tokens[next].key] != nil { return false }
    return true
  }

  // MARK: - Words that look like bounds

  private static let lasting = WordSet(
    "for lasted last lasting lasts took take takes taken of after in is was are were than to and spent spans spanned spanning runs ran be been served"
  )
  private static let upward = WordKey("up")
  private static let moving = WordSet("shot went goes gone shoot shoots")
  private static let bringing = WordSet(
    "bring brings brought bringing take takes took taken taking push pushes pushed pushing")
  private static let tolls = WordSet("toll tolls total count tally number figure dead")

  /// "bringing the toll [up] to 168".
  private func isBrought(_ up: Int) -> Bool {
    (Self.tolls.contains(tokens[up - 1].key) || classes(up - 1).contains(.casualty))
      && (max(range.lowerBound, up - 8)..<up).contains { Self.bringing.contains(tokens[$0].key) }
  }

  private static let accusing = WordSet(
    "held arrested charged detained jailed convicted questioned quizzed sentenced tried wanted")
  private static let crimes = WordSet(
    "heist raid robbery theft fraud scam haul burglary swindle bribe")
  private static let prepositions = WordSet(
    "about over under above below within around maximum minimum")

  /// "a film about three sisters", "spread over two years", "within one village".
  func isOther(_ match: Phrases<BoundRule>.Match, _ amount: Amount) -> Bool {
    let at = match.tokens.lowerBound
    // "the rate shot up to 7 percent"
    if match.tokens.count == 2, tokens[at].key == Self.upward, at > range.lowerBound {
      return Self.moving.contains(tokens[at - 1].key) || isBrought(at)
    }
    guard match.tokens.count == 1 else { return false }
    let key = tokens[at].key
    if key == Self.about { return at > range.lowerBound && classes(at - 1).contains(.topic) }
    if key == Self.within { return amount.unit == nil }
    // "went over all 750 acres"
    if key == Self.over, isWord(at + 1, .all) { return true }
    // "two men held over $12m heist"
    if key == Self.over, amount.kind == .money, at > range.lowerBound,
      Self.accusing.contains(tokens[at - 1].key), range.contains(amount.tokens.upperBound),
      Self.crimes.contains(tokens[amount.tokens.upperBound].key)
    {
      return true
    }
    if key == Self.over, amount.kind == .duration, at > range.lowerBound {
      return !Self.lasting.contains(tokens[at - 1].key) && tokens[at - 1].kind != .mark
    }
    // "handed over 15 hostages"
    if key == Self.over, amount.unit == nil, at > range.lowerBound {
      return Self.handing.contains(tokens[at - 1].key)
    }
    if amount.kind == .ordinal { return true }
    return false
  }
}
