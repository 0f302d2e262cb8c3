import Shared

/// Numbers that leave out the unit of the number before them: "to 9.2 percent from 9.1".
extension NumberScan {
  private static let kinds: [NumberKind] = [.percent, .money, .measure, .duration, .rate]

  /// Gives a bare number the unit of `last`, where the words say that both measure one thing.
  func addElidedUnit(_ amount: inout Amount, after last: NumberPhrase) {
    guard amount.isCount, amount.per == nil, amount.numeral?.form == .cardinal,
      Self.kinds.contains(last.kind), last.unit != nil || last.per != nil,
      amount.tokens.lowerBound - last.tokens.upperBound < 16
    else { return }
    let isSame =
      isDimension(amount, last) || isDifference(amount, last) || isElsewhere(amount, last)
      || isBare(amount)
        && (isStep(amount, last) || isReading(amount, last) || isShare(amount, last)
          || isSum(amount, last) || isVote(amount, last) || isTerm(amount, last)
          || isPolled(amount, last) || isParted(amount, last))
    guard isSame else { return }
    amount.take(last.kind, last.unit, to: amount.tokens.upperBound)
    amount.per = last.per
  }

  /// Gives a bare number the unit of the one that follows at once: "rose from 52 to 57 percent", "51.9 to
  /// 48.1 percent", "had 52.7 and 47.3 percent".
  func addUnitAhead(_ amount: inout Amount, before limit: Int) {
    let end = amount.tokens.upperBound
    guard amount.isCount, amount.per == nil, amount.numeral?.form == .cardinal, end + 1 < limit,
      let value = amount.value, isWord(end, .and) || Self.opposing.contains(tokens[end].key),
      let next = rightEnd(end + 1, before: limit), let other = next.value, next.unit != nil,
      Self.kinds.contains(next.kind)
    else { return }
    let isMove = isWord(end, .to) && isFromTo(amount) && isNear(value, other, 20)
    let isParted = next.unit == "%" && 96...100.5 ~= value + other
    guard isMove || isParted else { return }
    amount.take(next.kind, next.unit, to: end)
  }

  /// Whether nothing that could be counted follows.
  private func isBare(_ amount: Amount) -> Bool {
    let at = amount.tokens.upperBound
    guard range.contains(at), tokens[at].kind == .word else { return true }
    // "from 640 million a year earlier"
    if Self.pointing.contains(tokens[at].key) { return true }
    return classes(at).contains(.function) && !isWord(at, .of)
  }

  private static let pointing = WordSet("a an the this last")

  private static let compared = WordKey("compared")
  private static let levels = WordSet("to at was is of were stood against")
  private static let ways = WordSet("up down")

  /// `to 9.2 percent from 9.1`, `from 22 percent to six`, `80.65 yen, down from 80.92`, `61
  /// percent, compared with 54`; "rose 5 percent from 300" speaks of two things.
  private func isStep(_ amount: Amount, _ last: NumberPhrase) -> Bool {
    let at = amount.tokens.lowerBound - 1
    guard isNear(amount, last, 20) else { return false }
    if isWord(at, .from) {
      let before = last.tokens.lowerBound - 1
      return range.contains(before) && Self.levels.contains(tokens[before].key)
        || range.contains(at - 1) && Self.ways.contains(tokens[at - 1].key)
    }
    if isWord(at, .to), isWord(last.tokens.lowerBound - 1, .from) {
      return at == last.tokens.upperBound
    }
    return (isWord(at, .with) || isWord(at, .to)) && isWord(at - 1, Self.compared)
  }

  private static let lessMore = WordSet("less fewer more shorter longer")

  /// `three years, two fewer than the other`.
  private func isDifference(_ amount: Amount, _ last: NumberPhrase) -> Bool {
    let end = amount.tokens.upperBound
    return range.contains(end) && Self.lessMore.contains(tokens[end].key)
      && isWord(end + 1, .than) && isMark(amount.tokens.lowerBound - 1, ",")
      && last.tokens.upperBound == amount.tokens.lowerBound - 1
  }

  private static let readings = WordSet("was is at of to from were against")

  /// `9.2 percent, the highest since May, when it was 9.4`: decimals of like size.
  private func isReading(_ amount: Amount, _ last: NumberPhrase) -> Bool {
    let before = amount.tokens.lowerBound - 1
    return amount.numeral?.hasDecimals == true && isNear(amount, last, 3)
      && range.contains(before) && Self.readings.contains(tokens[before].key)
  }

  private static let opposing = WordSet("to against versus")
  private static let ofVotes = WordSet("of the vote votes valid ballots cast")

  /// `54 percent to 46`, `54 percent of the vote to 46`: two parts of one hundred, where nothing moved
  /// by the first to the second.
  private func isShare(_ amount: Amount, _ last: NumberPhrase) -> Bool {
    let at = amount.tokens.lowerBound - 1
    guard last.unit == "%", range.contains(at), Self.opposing.contains(tokens[at].key),
      (last.tokens.upperBound..<max(last.tokens.upperBound, at)).allSatisfy({
        Self.ofVotes.contains(tokens[$0].key)
      }), at >= last.tokens.upperBound,
      let first = last.value, let second = amount.value, first + second <= 100
    else { return false }
    let start = last.tokens.lowerBound
    return !(max(range.lowerBound, start - 4)..<start).contains {
      classes($0).contains(.change)
    }
  }

  /// `29.3 percent, the Greens 28.1 and the Liberals 17.8`: decimals behind a name.
  private func isVote(_ amount: Amount, _ last: NumberPhrase) -> Bool {
    let before = amount.tokens.lowerBound - 1
    return last.unit == "%" && amount.numeral?.hasDecimals == true && isNear(amount, last, 20)
      && (amount.value ?? 100) < 100 && range.contains(before) && tokens[before].kind == .word
      && !classes(before).contains(.function)
      && tokens[last.tokens.upperBound - 1].end < tokens[before].start
  }

  /// `51.9 to 48.1 percent, and JSI 50.2 to 49.8`: the first of two parts of one hundred.
  private func isParted(_ amount: Amount, _ last: NumberPhrase) -> Bool {
    let end = amount.tokens.upperBound
    guard last.unit == "%", amount.numeral?.hasDecimals == true, range.contains(end),
      Self.opposing.contains(tokens[end].key), let value = amount.value,
      let other = rightEnd(end + 1, before: range.upperBound)?.value
    else { return false }
    return 99.5...100.5 ~= value + other
  }

  private static let having = WordSet(
    "had has have took takes got gets won wins polled polls received receives gathered gathers")
  private static let standing = WordSet("at on with")
  private static let `for` = WordKey("for")

  /// `51 percent for Ruiz and 49 for Fox`, `51 percent, Fox at 49`, `with 80 percent counted he had
  /// 50.8`: in an article about votes.
  private func isPolled(_ amount: Amount, _ last: NumberPhrase) -> Bool {
    let (before, end) = (amount.tokens.lowerBound - 1, amount.tokens.upperBound)
    guard last.unit == "%", (amount.value ?? 100) < 100, range.contains(before) else {
      return false
    }
    if amount.numeral?.hasDecimals == true, Self.having.contains(tokens[before].key) {
      return article.isAboutVotes
    }
    let isFor =
      isWord(end, Self.for) && isWord(last.tokens.upperBound, Self.for) && range.contains(end + 1)
      && !classes(end + 1).contains(.rateUnit)
    let isAt =
      Self.standing.contains(tokens[before].key) && range.contains(before - 1)
      && tokens[before - 1].shape.contains(.capital) && before - 1 > last.tokens.upperBound
    return (isFor || isAt) && article.isAboutVotes
  }

  private static let sums = WordSet("of to cost costs costing worth from paid spent earned raised")

  /// `a loss of 2.8 billion euros from a profit of 1.1 billion`: sums of money by the millions.
  private func isSum(_ amount: Amount, _ last: NumberPhrase) -> Bool {
    let before = amount.tokens.lowerBound - 1
    return last.kind == .money && amount.scale >= 1e6 && isNear(amount, last, 100)
      && range.contains(before) && Self.sums.contains(tokens[before].key)
      && classes(amount.tokens.upperBound).isDisjoint(with: [.linking, .passive])
  }

  private static let serving = WordSet("serve serves served serving got gets received")

  /// `82 years, of which he must serve at least 30`: a term of prison.
  private func isTerm(_ amount: Amount, _ last: NumberPhrase) -> Bool {
    let before = amount.tokens.lowerBound - 1
    return last.kind == .duration && range.contains(before)
      && Self.serving.contains(tokens[before].key)
  }

  private static let places = WordSet("in at for on")
  private static let joints = WordSet("and while but")

  /// `eight years of fighting in Ardala and six in Tarn`: of a time or a measure, there and here.
  private func isElsewhere(_ amount: Amount, _ last: NumberPhrase) -> Bool {
    let (start, end) = (amount.tokens.lowerBound, amount.tokens.upperBound)
    guard last.kind == .duration || last.kind == .measure, range.contains(end + 1),
      range.contains(start - 1), Self.joints.contains(tokens[start - 1].key),
      Self.places.contains(tokens[end].key), tokens[end + 1].shape.contains(.capital)
    else { return false }
    return (last.tokens.upperBound..<start).contains { tokens[$0].key == tokens[end].key }
  }

  private static let sides = WordSet("wide deep long high tall thick")
  private static let directions = WordSet("below above under beneath off from away inland offshore")

  /// `10 metres wide and three deep`, `5,000 feet below the surface and 13,000 below the seabed`.
  private func isDimension(_ amount: Amount, _ last: NumberPhrase) -> Bool {
    let end = amount.tokens.upperBound
    guard last.kind == .measure, range.contains(end), range.contains(last.tokens.upperBound)
    else { return false }
    let (this, other) = (tokens[end].key, tokens[last.tokens.upperBound].key)
    return Self.sides.contains(this) && Self.sides.contains(other)
      || this == other && Self.directions.contains(this)
  }

  /// Whether neither number is `times` the other.
  private func isNear(_ amount: Amount, _ last: NumberPhrase, _ times: Double) -> Bool {
    guard let value = amount.value ?? amount.high,
      let other = last.value ?? last.interval.high
    else { return false }
    return isNear(value, other, times)
  }

  private func isNear(_ value: Double, _ other: Double, _ times: Double) -> Bool {
    value > 0 && other > 0 && value <= times * other && other <= times * value
  }
}
