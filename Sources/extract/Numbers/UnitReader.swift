import Shared

/// What stands behind or before a number and says of what it is: percent, money, measures, ages.
extension NumberScan {
  private static let old = WordKey("old")
  private static let olds = WordKey("olds")
  private static let yo = WordKey("yo")
  private static let age = WordKey("age")

  /// Gives the amount its unit and widens its tokens by it.
  func addUnit(_ amount: inout Amount, before limit: Int) {
    if addMoneyBefore(&amount, before: limit) { return }
    let end = amount.tokens.upperBound
    guard end < limit else { return addContextUnit(&amount, before: limit) }
    let isFraction = amount.numeral?.form == .fraction
    let at = isFraction ? pastArticle(end, before: limit) : pastHyphen(end)
    amount.isAdjective = at > end && isDash(end)
    if isFraction, amount.isAdjective, Self.articles.contains(tokens[amount.tokens.lowerBound].key)
    {
      amount.tokens = (amount.tokens.lowerBound + 1)..<end
      amount.core = amount.tokens
    }
    if addHeight(&amount, end, before: limit) { return }
    if addPercent(&amount, at, before: limit) { return }
    if addMoneyBehind(&amount, at, before: limit) { return }
    if addAge(&amount, at, before: limit) { return }
    if addMagnitude(&amount, at, before: limit) { return }
    if addMeasure(&amount, at, before: limit) { return }
    if addLongerTime(&amount, end, before: limit) { return }
    if addSuspended(&amount, end, before: limit) { return }
    addContextUnit(&amount, before: limit)
  }

  /// `half a mile`, `three-quarters of an hour`.
  private func pastArticle(_ start: Int, before limit: Int) -> Int {
    var at = start
    if isWord(at, .of) { at += 1 }
    if at < limit, Self.articles.contains(tokens[at].key) { return at + 1 }
    return at == start ? pastHyphen(start) : start
  }

  // MARK: - Percent

  private static let percents = WordSet("percent pct percents percentage pc")
  private static let cent = WordKey("cent")
  private static let points = WordSet("point points")

  private func addPercent(_ amount: inout Amount, _ at: Int, before limit: Int) -> Bool {
    if let end = basisPoints(at, before: limit) {
      amount.multiply(by: 0.01)
      amount.take(.percent, "%", to: end)
      return true
    }
    guard let end = percent(amount, at, before: limit) else { return false }
    if amount.numeral?.form == .fraction { amount.kind = .percent }
    amount.take(.percent, "%", to: end)
    return true
  }

  private static let basis = WordKey("basis")
  private static let bps = WordSet("bp bps")

  /// The end of `basis points`, or nil.
  private func basisPoints(_ at: Int, before limit: Int) -> Int? {
    guard at < limit else { return nil }
    if Self.bps.contains(tokens[at].key) { return at + 1 }
    let next = pastHyphen(at + 1)
    return isWord(at, Self.basis) && next < limit && Self.points.contains(tokens[next].key)
      ? next + 1 : nil
  }

  /// The end of `%`, `percent`, `per cent`, `percentage points` at `at`, or nil.
  private func percent(_ amount: Amount, _ at: Int, before limit: Int) -> Int? {
    guard at < limit else { return nil }
    if tokens.isMark(at, UInt8(ascii: "%")) { return at + 1 }
    if isWord(at, .per), at + 1 < limit, isWord(at + 1, Self.cent) { return at + 2 }
    // "leads by seven points": of a hundred, where the sentence speaks of a poll.
    if Self.points.contains(tokens[at].key),
      facts.isPoll || isLead(amount) || isDistance(amount, at)
    {
      return at + 1
    }
    guard tokens[at].kind == .word, Self.percents.contains(tokens[at].key) else { return nil }
    let next = pastHyphen(at + 1)
    let hasPoint = next < limit && Self.points.contains(tokens[next].key)
    if tokens[at].key == Self.percentage { return hasPoint ? next + 1 : nil }
    return hasPoint ? next + 1 : at + 1
  }

  private static let leads = WordSet("led lead leads leading ahead trailed trailing gap margin")

  /// "he led by 10 points, winning about 35%".
  private func isLead(_ amount: Amount) -> Bool {
    let start = amount.tokens.lowerBound
    return facts.hasPercent
      && (max(range.lowerBound, start - 5)..<start).contains {
        Self.leads.contains(tokens[$0].key)
      }
  }

  private static let distances = WordSet(
    "lead advantage gap margin swing ahead behind clear adrift")
  private static let marking = WordSet("by within")

  /// "won by three points", "is two points behind", "0.28 points": where the article is about votes.
  private func isDistance(_ amount: Amount, _ points: Int) -> Bool {
    guard (amount.value ?? amount.high ?? 100) < 60 else { return false }
    let (before, behind) = (amount.tokens.lowerBound - 1, pastHyphen(points + 1))
    let isMarked =
      amount.numeral?.hasDecimals == true
      || range.contains(before) && Self.marking.contains(tokens[before].key)
      || range.contains(behind) && Self.distances.contains(tokens[behind].key)
      || (max(range.lowerBound, before - 4)..<max(range.lowerBound, before)).contains {
        Self.leads.contains(tokens[$0].key)
      }
    return isMarked && article.isAboutVotes && !isOfMarket(before)
  }

  /// "the index lost 60 points".
  private func isOfMarket(_ before: Int) -> Bool {
    (max(range.lowerBound, before - 8)..<max(range.lowerBound, before + 1)).contains {
      Self.markets.contains(tokens[$0].key)
    }
  }

  private static let markets = WordSet(
    "index market stocks shares average exchange bourse goal try")

  private static let percentage = WordKey("percentage")

  // MARK: - Ages

  /// What goes on or lasts: a "two-week-old strike" has no age.
  private static let lasting = WordSet(
    "conflict war crisis strike siege blockade dispute row feud uprising revolt rebellion insurgency campaign offensive protest occupation standoff stand-off ban embargo truce ceasefire cease-fire agreement deal law investigation inquiry search hunt manhunt career marriage tradition rivalry boom recession slump drought government coalition rule reign regime record"
  )

  private func addAge(_ amount: inout Amount, _ at: Int, before limit: Int) -> Bool {
    if at < limit, tokens[at].key == Self.yo {
      amount.take(.age, "year", to: at + 1)
      return true
    }
    guard let match = lexicon.units.names.longest(in: tokens, at: at, before: limit),
      match.value.kind == .duration
    else { return false }
    let next = pastHyphen(match.tokens.upperBound)
    if next < limit, tokens[next].key == Self.old || tokens[next].key == Self.olds {
      let isLasting = range.contains(next + 1) && Self.lasting.contains(tokens[next + 1].key)
      amount.take(isLasting ? .duration : .age, match.value.name, to: next + 1)
      return true
    }
    if isWord(next, .of), isWord(next + 1, Self.age) {
      amount.take(.age, match.value.name, to: next + 2)
      return true
    }
    return false
  }
}
