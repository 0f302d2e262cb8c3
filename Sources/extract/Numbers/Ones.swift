import Shared

/// The number one: a count ("one woman"), a pronoun ("the one"), an article ("a soldier was
/// killed").
extension NumberScan {
  private static let number = WordSet("number day square war air")
  private static let that = WordSet("that and")

  /// Whether the amount is "one" without counting anything.
  func isOnePronoun(_ amount: Amount) -> Bool {
    let at = amount.core.lowerBound
    guard amount.core.count == 1, tokens[at].key == .one else { return false }
    if amount.unit != nil { return isOneDay(amount) }
    if isBounded(at) || isOneOrTwo(at) { return false }
    let before = classes(at - 1)
    if isGlued(at), isDash(at - 1) { return true }
    if before.contains(.pronominal), !isSaid(at), !isVictimOf(at) { return true }
    if isNumbered(at) || isOnlyOne(at) || isDescribed(at) { return true }
    let next = at + 1
    if isDash(next), isGlued(next) { return classes(next + 1).contains(.oneHyphen) }
    let behind = classes(next)
    if behind.contains(.behindOne) { return !isVictim(at) && !isOther(at) && !isPart(at) }
    if behind.contains(.oneThing) { return true }
    if behind.contains(.point) { return isWord(at - 1, .at) }
    guard range.contains(next), tokens[next].kind == .word else {
      return before.isDisjoint(with: [.kill, .event])
        && !(isMark(next, ",")
          && Self.clauses.contains(tokens[min(next + 1, range.upperBound - 1)].key))
    }
    return false
  }

  /// "said that one man had died", "six victims, and that one had died": the clause begins with
  /// the one.
  private func isSaid(_ at: Int) -> Bool {
    guard isWord(at - 1, .that) else { return false }
    if hasCounted, classes(at + 1).contains(.linking), classes(at + 2).contains(.event) {
      return true
    }
    return classes(at + 1).contains(.person) && !classes(at - 2).contains(.function)
  }

  private static let clauses = WordSet("which who whose a an")
  private static let only = WordKey("only")

  /// "the only one", where "only one woman" counts.
  private func isOnlyOne(_ at: Int) -> Bool {
    isWord(at - 1, Self.only)
      && (classes(at - 2).contains(.pronominal) || classes(at + 1).contains(.behindOne))
  }

  /// "a new one", "the most powerful one to hit": an adjective before it, and no noun behind.
  private func isDescribed(_ at: Int) -> Bool {
    let isGraded = isWord(at - 2, Self.most) || isWord(at - 2, .more)
    guard isGraded || Self.adjectives.contains(tokens[max(at - 1, range.lowerBound)].key)
    else { return false }
    return !range.contains(at + 1) || tokens[at + 1].kind == .mark
      || classes(at + 1).contains(.function)
  }

  private static let most = WordKey("most")
  private static let adjectives = WordSet(
    "new old big bigger small smaller large larger good better bad worse long longer short shorter loved similar different stronger older younger second third last latest next same right wrong empty"
  )

  /// "one or two of them".
  private func isOneOrTwo(_ at: Int) -> Bool {
    isWord(at + 1, .or) && range.contains(at + 2)
      && lexicon.words[tokens[at + 2].key]?.role == .digit
  }

  /// "two are dead and one is in hospital": one of those who were counted before.
  private func isOther(_ at: Int) -> Bool {
    isWord(at - 1, .and) && hasCounted && classes(at + 1).contains(.passive)
  }

  /// "One day": some day, not one of them.
  private func isOneDay(_ amount: Amount) -> Bool {
    guard amount.unit == "day", !amount.isAdjective else { return false }
    let at = amount.core.lowerBound
    let next = amount.tokens.upperBound
    return at == range.lowerBound || Self.that.contains(tokens[at - 1].key)
      || range.contains(next) && tokens[next].shape.contains(.capital)
  }

  /// "a clash in which one woman died".
  private func isVictimOf(_ at: Int) -> Bool {
    isWord(at - 1, .which) && isWord(at - 2, .in) && classes(at + 1).contains(.person)
  }

  private static let whom = WordKey("whom")
  private static let them = WordKey("them")

  /// "two rifles, one of which he left", "the suspects, one of whom fled", "boats, one of them on
  /// fire": one of those before.
  private func isPart(_ at: Int) -> Bool {
    guard isWord(at + 1, .of) else { return isSaid(at) }
    return isWord(at + 2, Self.whom) || isWord(at + 2, .which) && hasCounted
      || isWord(at + 2, Self.them) && isMark(at - 1, ",")
  }

  /// Whether a bound word stands before it: "at least one", "more than one".
  private func isBounded(_ at: Int) -> Bool {
    guard let match = lexicon.bounds.rule(tokens, endingAt: at, from: range.lowerBound) else {
      return false
    }
    return match.value.bound != .exact && match.value.bound != .approx
  }

  /// "number one", "Air Force One", "one by one".
  private func isNumbered(_ at: Int) -> Bool {
    guard range.contains(at - 1) else { return false }
    if Self.number.contains(tokens[at - 1].key) { return true }
    return at - 1 > range.lowerBound && tokens[at].shape.contains(.capital)
      && tokens[at - 1].shape.contains(.capital) && tokens[at - 1].kind == .word
  }

  /// "killing one and wounding two", "One was killed".
  private func isVictim(_ at: Int) -> Bool {
    let next = at + 1
    if isWord(next, .and) { return classes(at - 1).contains(.kill) }
    return at == range.lowerBound && classes(next).contains(.passive)
      && (classes(next + 1).contains(.event)
        || isWord(next + 1, .of) == false
          && classes(next + 1).isEmpty && next + 1 < range.upperBound)
  }

  // MARK: - None

  /// "no casualties", "without injuries": zero, said of losses.
  func zero(_ start: Int, _ sentence: Int) -> (NumberPhrase?, end: Int)? {
    guard let match = lexicon.bounds.rule(.zero, tokens, at: start, before: range.upperBound),
      (match.tokens.upperBound..<match.tokens.upperBound + 3).contains(where: {
        classes($0).contains(.casualty)
      }), !isWord(match.tokens.upperBound, .one), let interval = Interval(0, 0)
    else { return nil }
    let phrase = NumberPhrase(
      tokens: match.tokens, core: match.tokens, sentence: sentence, kind: .count, value: 0,
      interval: interval, bound: .exact)
    return (phrase, match.tokens.upperBound)
  }

  // MARK: - Implicit ones

  /// One, said by an article only: the subject of a clause, a person to whom an event happens.
  func implicit(_ at: Int, _ sentence: Int) -> NumberPhrase? {
    guard Self.articles.contains(tokens[at].key), opensClause(at), let noun = person(behind: at),
      suffers(noun), let interval = Interval(1, 1)
    else { return nil }
    var phrase = NumberPhrase(
      tokens: at..<(at + 1), core: at..<(at + 1), sentence: sentence, kind: .count, value: 1,
      interval: interval, bound: .exact)
    phrase.implicit = true
    return phrase
  }

  /// Whether a clause may begin at `at`: not the second of two, nor an object or an apposition.
  private func opensClause(_ at: Int) -> Bool {
    at == range.lowerBound || isDash(at - 1) || Self.openers.contains(tokens[at - 1].key)
  }

  private static let openers = WordSet("said says that when after as while where before")

  /// The noun of a person that ends the noun phrase behind the article at `at`.
  private func person(behind at: Int) -> Int? {
    var noun: Int?
    for next in (at + 1)..<min(range.upperBound, at + 5) {
      guard tokens[next].kind == .word else { break }
      let known = classes(next)
      if known.contains(.function) || known.contains(.passive) { break }
      // "a third victim" is not one, but the third.
      if lexicon.words[tokens[next].key]?.role == .ordinal { return nil }
      if known.contains(.person) { noun = next } else if noun != nil { break }
    }
    return noun
  }

  /// Whether the clause behind the noun says that it was killed, arrested, freed; not of it and
  /// another together, nor in passing.
  private func suffers(_ noun: Int) -> Bool {
    var passive = false
    for at in (noun + 1)..<max(noun + 1, min(range.upperBound, noun + 7)) {
      guard tokens[at].kind == .word, !Self.joints.contains(tokens[at].key) else { return false }
      let known = classes(at)
      if known.contains(.passive) { passive = true }
      if known.contains(.event) {
        return passive
          || at == noun + 1 && Self.intransitive.contains(tokens[at].key) && endsPhrase(at + 1)
      }
    }
    return false
  }

  /// "a woman died in her flat", not "a woman died overnight, taking the toll to 13".
  private func endsPhrase(_ at: Int) -> Bool {
    !range.contains(at) || tokens[at].kind != .word || classes(at).contains(.function)
  }

  private static let joints = WordSet("and or who whom whose which that")
  private static let intransitive = WordSet("drowned died escaped fled")
}
