import Shared

/// Ages that no unit tells: "aged 34", "Jane Roe, 34, said".
extension NumberScan {
  private static let aged = WordSet("aged age ages turned turns turning turn")
  private static let turning = WordSet("turned turns turning turn")
  private static let from = WordSet("of from between just only about around")
  private static let youngOld = WordSet("young old")

  /// Makes a bare number an age where its place says so.
  func addAge(_ amount: inout Amount) {
    // "aged 18 months", "the youngest three weeks"
    let before = amount.tokens.lowerBound - 1
    if amount.kind == .duration, range.contains(before),
      Self.aged.contains(tokens[before].key) || classes(before).contains(.extreme)
    {
      amount.kind = .age
    }
    guard isAge(amount) || isAgeLimit(amount) else { return }
    amount.take(.age, "year", to: amount.tokens.upperBound)
  }

  private static let orElse = WordSet("maybe perhaps possibly probably or")

  /// "he was about 25, maybe [26], with a beard": the age before, put again.
  func addAgeAgain(_ amount: inout Amount, after last: NumberPhrase) {
    let (start, end) = (amount.tokens.lowerBound, amount.tokens.upperBound)
    guard last.kind == .age, amount.kind == .count, amount.unit == nil, range.contains(start - 1),
      Self.orElse.contains(tokens[start - 1].key), start - last.tokens.upperBound <= 2,
      let value = amount.value, (1...120).contains(value),
      !range.contains(end) || tokens[end].kind == .mark || classes(end).contains(.function)
    else { return }
    amount.take(.age, "year", to: end)
  }

  /// Whether the amount stands where ages stand.
  func isAge(_ amount: Amount) -> Bool {
    guard amount.kind == .count, amount.unit == nil,
      amount.bound == .exact || amount.bound == .range || amount.bound == .approx,
      let high = amount.high, (1...120).contains(high), amount.numeral?.hasDecimals != true
    else { return false }
    let start = amount.tokens.lowerBound
    if isBehindAged(start) || isListedAge(start) || isExtreme(amount) || isHowOld(amount)
      || isSpanOfAges(amount)
    {
      return true
    }
    return amount.numeral?.hasDigits == true && amount.bound != .range
      && isBetweenCommas(start, amount.tokens.upperBound)
  }

  private func isBehindAged(_ start: Int) -> Bool {
    var at = start - 1
    // "some as young as 14"
    if isWord(at, .as), range.contains(at - 1), Self.youngOld.contains(tokens[at - 1].key) {
      return true
    }
    // "a woman of 31"
    if isWord(at, .of), isPerson(at - 1) || isOfPeople(at - 1), !isNounBehind(start) {
      return true
    }
    if range.contains(at), Self.from.contains(tokens[at].key) { at -= 1 }
    guard range.contains(at), Self.aged.contains(tokens[at].key) else { return false }
    // "turned two guns on them"
    return !Self.turning.contains(tokens[at].key) || !isNounBehind(start)
  }

  private static let parents = WordSet("father mother grandfather grandmother couple")

  /// Whether the noun is a person, and no parent: "a mother of 12" has so many children.
  private func isPerson(_ at: Int) -> Bool {
    classes(at).contains(.person) && !Self.parents.contains(tokens[at].key)
  }

  /// "two [men] of 20", "a [Peruvian] of 35".
  private func isOfPeople(_ at: Int) -> Bool {
    guard range.contains(at) else { return false }
    return Self.grown.contains(tokens[at].key)
      || tokens[at].shape.contains(.capital) && range.contains(at - 1)
        && Self.articles.contains(tokens[at - 1].key)
        && tokens.string(at).hasSuffix("ian")
  }

  private static let grown = WordSet("men women boys girls youths teenagers")

  /// Whether a noun follows the one token of a number.
  private func isNounBehind(_ start: Int) -> Bool {
    isSmallWord(start + 1)
      && classes(start + 1).isDisjoint(with: [.function, .event, .passive, .linking])
  }

  private static let besides = WordSet("also now then only just")

  /// `Jane Roe, 34, …` and `Jane Roe (34)`: two or more words with capitals before the mark.
  private func isBetweenCommas(_ start: Int, _ end: Int) -> Bool {
    let isBeside = range.contains(start - 1) && Self.besides.contains(tokens[start - 1].key)
    let opening = isBeside ? start - 2 : start - 1
    guard range.contains(opening - 1) else { return false }
    let isLast = !range.contains(end) || isMark(end, ".") || isDash(end) && !isGlued(end)
    guard
      isMark(opening, ",") && (isMark(end, ",") || isMark(end, ";") || isLast)
        || isMark(opening, "(")
          && isMark(end, ")")
    else { return false }
    // "Austin Bernard III, 36, was"
    let isNumbered =
      opening - 2 > range.lowerBound && Self.numerals.contains(tokens[opening - 1].key)
    let name = isNumbered ? opening - 2 : opening - 1
    // "the suspect, 22, fled"
    if classes(name).contains(.person), isMark(opening, ","), isMark(end, ",") { return true }
    if isMark(opening, ","), isMark(end, ","), isOneOf(name), isSmallWord(end + 1) { return true }
    if name == range.lowerBound || tokens[name - 1].kind == .mark {
      return isFirstName(name, start, end)
    }
    // "a win for Roe, 51, poses"
    if Self.agents.contains(tokens[name - 1].key), tokens[name].shape.contains(.capital),
      tokens[start].bytes.count == 2, isMark(end, ","), isSmallWord(end + 1)
    {
      return true
    }
    if isMark(end, ","), isWord(end + 1, .who), tokens[name].shape.contains(.capital) {
      return true
    }
    return tokens[name].kind == .word && tokens[name].shape.contains(.capital)
      && tokens[name - 1].kind == .word && !tokens[name].shape.contains(.allCapitals)
      && (tokens[name - 1].shape.contains(.capital) || !isBehindPlaceWord(name))
  }

  private static let numerals = WordSet("ii iii iv")
  private static let determiners = WordSet("a an the another his her their")
  private static let plural = UInt8(ascii: "s")

  private static let agents = WordSet("for by")

  /// "a baggage handler": a noun in the singular, at most three words behind its article.
  private func isOneOf(_ noun: Int) -> Bool {
    let known = classes(noun)
    guard isSmallWord(noun), tokens[noun].bytes.count > 3,
      tokens.text.bytes[tokens[noun].bytes.upperBound - 1] != Self.plural,
      known.isDisjoint(with: [.function, .event, .passive, .kill, .casualty, .change])
    else { return false }
    return (max(range.lowerBound, noun - 3)..<noun).contains {
      Self.determiners.contains(tokens[$0].key)
    }
  }

  private func isSmallWord(_ at: Int) -> Bool {
    range.contains(at) && tokens[at].kind == .word && !tokens[at].shape.contains(.capital)
  }

  /// "Roe, 24, was": one name that begins the sentence.
  private func isFirstName(_ name: Int, _ start: Int, _ end: Int) -> Bool {
    tokens[name].kind == .word && tokens[name].shape.contains(.capital)
      && !classes(name).contains(.function) && tokens[start].bytes.count == 2
      && isMark(end, ",") && range.contains(end + 1)
      && !tokens[end + 1].shape.contains(.capital) && tokens[end + 1].kind == .word
  }

  /// A word with a capital behind "in" or "on" is a place or a day, not a person.
  private func isBehindPlaceWord(_ name: Int) -> Bool {
    classes(name - 1).contains(.function) && !Self.sayings.contains(tokens[name - 1].key)
  }

  private static let sayings = WordSet("said says")

  private static let joints = WordSet("and or to")

  /// "aged 21, 24 and 36": behind numbers that are ages, at most six of them back.
  private func isListedAge(_ start: Int) -> Bool {
    var at = start - 1
    var steps = 0
    while range.contains(at), steps < 12,
      tokens[at].kind == .number || isMark(at, ",") || Self.joints.contains(tokens[at].key)
        || lexicon.words[tokens[at].key] != nil
    {
      at -= 1
      steps += 1
    }
    return steps > 1 && range.contains(at) && Self.aged.contains(tokens[at].key)
  }

  private static let somebody = WordSet("he she who both i")
  private static let beingOld = WordSet(
    "was is were been just only already am reach reaches reached")
  private static let behindAge = WordSet("when at and but next last this on")

  /// "He was 84.", "she would have been 21 next week": years of somebody, no count behind them.
  private func isHowOld(_ amount: Amount) -> Bool {
    let start = amount.tokens.lowerBound
    let end = amount.tokens.upperBound
    if isWhenOld(start, end) || isAtAge(start, end) { return true }
    guard let value = amount.value ?? amount.low, value >= 10, range.contains(start - 1),
      Self.beingOld.contains(tokens[start - 1].key)
    else { return false }
    // "is thought to have been 32 when he"
    if isWord(end, Self.when), range.contains(end + 1), Self.pronouns.contains(tokens[end + 1].key)
    {
      return true
    }
    guard
      (max(range.lowerBound, start - 4)..<start).contains(where: {
        Self.somebody.contains(tokens[$0].key)
      }) || isWord(start - 1, Self.was) && isFullName(before: start - 1)
    else { return false }
    guard range.contains(end) else { return true }
    return Self.behindAge.contains(tokens[end].key)
      || (isMark(end, ".") || isMark(end, ",")) && !isGlued(end + 1)
  }

  private static let was = WordKey("was")

  /// Whether two words with capitals, and no place behind "in", end before the verb: "the owner,
  /// [Tom Fox], was 21 and".
  private func isFullName(before verb: Int) -> Bool {
    let last = isMark(verb - 1, ",") ? verb - 2 : verb - 1
    var first = last
    while range.contains(first), tokens[first].kind == .word,
      tokens[first].shape.contains(.capital), !tokens[first].shape.contains(.allCapitals)
    {
      first -= 1
    }
    guard last - first > 1 else { return false }
    return last < verb - 1 ? isMark(first, ",") : first < range.lowerBound
  }

  private static let others = WordSet("they we you")
  private static let pronouns = WordSet("he she")
  private static let when = WordKey("when")
  private static let were = WordKey("were")

  /// "crimes that they committed when they were 15".
  private func isWhenOld(_ start: Int, _ end: Int) -> Bool {
    isWord(start - 1, Self.were) && isWord(start - 3, Self.when)
      && Self.others.contains(tokens[start - 2].key)
      && (!range.contains(end) || tokens[end].kind == .mark || isWord(end, .and))
  }

  /// "At 48, she is the youngest", "At just 20, he".
  private func isAtAge(_ start: Int, _ end: Int) -> Bool {
    let isBeside = range.contains(start - 1) && Self.besides.contains(tokens[start - 1].key)
    let at = isBeside ? start - 2 : start - 1
    return at == range.lowerBound && isWord(at, .at) && isMark(end, ",")
      && range.contains(end + 1) && Self.pronouns.contains(tokens[end + 1].key)
  }

  /// "the youngest victim was six and the oldest 77".
  private func isExtreme(_ amount: Amount) -> Bool {
    let start = amount.tokens.lowerBound
    let end = amount.tokens.upperBound
    guard
      (max(range.lowerBound, start - 4)..<start).contains(where: { classes($0).contains(.extreme) })
    else { return false }
    return !range.contains(end) || tokens[end].kind != .word || classes(end).contains(.function)
  }

  /// "most of the dead were between 17 and 25", and nothing counted behind it.
  private func isSpanOfAges(_ amount: Amount) -> Bool {
    let (start, end) = (amount.tokens.lowerBound, amount.tokens.upperBound)
    guard amount.bound == .range, isWord(start, .between), range.contains(start - 1),
      Self.being.contains(tokens[start - 1].key),
      (max(range.lowerBound, start - 7)..<start).contains(where: {
        !classes($0).isDisjoint(with: [.person, .casualty, .young]) || isWord($0, Self.dead)
      })
    else { return false }
    return !range.contains(end) || tokens[end].kind != .word
  }

  private static let dead = WordKey("dead")
  private static let being = WordSet("are were aged")
  private static let limits = WordSet("under over below above")

  /// "children under 5": a bound behind people, and nothing counted behind it.
  func isAgeLimit(_ amount: Amount) -> Bool {
    guard amount.kind == .count, amount.unit == nil,
      amount.bound == .lessThan || amount.bound == .moreThan,
      let value = amount.value, (1...100).contains(value)
    else { return false }
    let start = amount.tokens.lowerBound
    let end = amount.tokens.upperBound
    guard Self.limits.contains(tokens[start].key),
      classes(start - 1).contains(.young)
        || Self.being.contains(tokens[max(range.lowerBound, start - 1)].key) && value >= 5
        || Self.isOrWas.contains(tokens[max(range.lowerBound, start - 1)].key) && isOfThose(start)
    else { return false }
    return !range.contains(end) || tokens[end].kind != .word
      || !classes(end).isDisjoint(with: [.function, .behindOne])
  }

  private static let isOrWas = WordSet("is was")

  /// "a third of those made homeless was [under five]".
  private func isOfThose(_ start: Int) -> Bool {
    (max(range.lowerBound, start - 8)..<start).contains { classes($0).contains(.young) }
  }
}
