import Shared

/// Names with a number in them: labels, versions, addresses, calibres.
extension NumberScan {
  private static let stop = WordKey("no")
  private static let force = WordKey("force")
  private static let gale = WordKey("gale")

  /// "Flight 17", "No. 1", "page 2", "#1", "World War Two".
  func isLabelled(_ start: Int, _ amount: Amount) -> Bool {
    var at = start - 1
    guard range.contains(at), amount.unit == nil || amount.kind == .measure else { return false }
    if isMark(at, "#") || isMark(at, "№") { return true }
    if isMark(at, "."), range.contains(at - 1), isGlued(at) { at -= 1 }
    // "a category-four storm", "winds of force five"
    if isDash(at), isGlued(at), isGlued(start), range.contains(at - 1) { at -= 1 }
    if isWord(at, Self.force), isWord(at - 1, .of) || isWord(at - 1, Self.gale) { return true }
    if isGroupName(at) { return true }
    let known = classes(at)
    let isName = !tokens[at].shape.isDisjoint(with: [.capital, .mixed])
    // "Boeing 777F" is no temperature.
    let last = tokens[amount.tokens.upperBound - 1]
    let isLettered = last.kind == .word && last.bytes.count == 1
    if known.contains(.capitalLabel), isName, amount.unit == nil || isLettered { return true }
    guard known.contains(.label) else { return false }
    if tokens[at].key == Self.stop {
      return tokens[at].shape.contains(.stop) || isName && at > range.lowerBound
    }
    return amount.unit == nil
  }

  /// "the Group of Seven": a capital inside the sentence, and no headline in capitals.
  private func isGroupName(_ of: Int) -> Bool {
    isWord(of, .of) && isWord(of - 1, Self.group) && of - 1 > range.lowerBound
      && tokens[of - 1].shape.contains(.capital) && !facts.isTitleCase
  }

  private static let group = WordKey("group")

  /// "Europe 4", "Boeing 777": a capital before and no noun behind, where the sentence is no
  /// headline in capitals.
  func isNamed(_ amount: Amount) -> Bool {
    let start = amount.tokens.lowerBound
    // "Ocean's 11"
    let before =
      range.contains(start - 1) && tokens[start - 1].kind == .possessive
      ? start - 2 : start - 1
    guard let numeral = amount.numeral, numeral.isPlain || isVersion(numeral),
      amount.unit == nil, range.contains(before),
      before > range.lowerBound || before == start - 2 || isAcronym(before),
      tokens[before].kind == .word,
      !tokens[before].shape.isDisjoint(with: [.capital, .mixed]),
      !tokens[before].shape.contains(.stop),
      !classes(before).contains(.function), !isQuote(before - 1),
      lexicon.bounds.rule(tokens, endingAt: start, from: range.lowerBound) == nil,
      !isTally(amount, before), !isShareOfVotes(amount)
    else { return false }
    return !isCountedNext(amount) && !isTiedToNoun(amount) && !facts.isTitleCase
  }

  /// "Ruiz took 50.3 percent and Fox 49.7".
  private func isShareOfVotes(_ amount: Amount) -> Bool {
    facts.hasPercent && amount.numeral?.hasDecimals == true && (amount.value ?? 100) < 100
      && article.isAboutVotes
  }

  /// "Norway's 169-seat parliament".
  private func isTiedToNoun(_ amount: Amount) -> Bool {
    let end = amount.tokens.upperBound
    let next = pastHyphen(end)
    return next > end && range.contains(next) && tokens[next].kind == .word
      && tokens[next].bytes.count > 2 && !tokens[next].shape.contains(.capital)
  }

  /// "the Three Tuns pub": a number word with a capital inside a sentence, before another.
  func isNameWord(_ amount: Amount) -> Bool {
    let (at, next) = (amount.core.lowerBound, amount.core.upperBound)
    if isMark(next, "&") || isMember(at, next, amount) { return true }
    return amount.unit == nil && range.contains(at - 1) && range.contains(next)
      && tokens[at - 1].kind == .word && tokens[next].kind == .word
      && tokens[at].shape.contains(.capital) && tokens[next].shape.contains(.capital)
      && !tokens[at].shape.contains(.allCapitals) && !facts.isTitleCase
  }

  /// "the Bali Nine", "Channel Five television": a capital on the number word itself inside a
  /// sentence, behind another, and no plural behind that it would count.
  private func isMember(_ at: Int, _ next: Int, _ amount: Amount) -> Bool {
    guard amount.unit == nil, amount.numeral?.scale == 1, range.contains(at - 2),
      tokens[at - 1].kind == .word, tokens[at - 1].shape.contains(.capital),
      tokens[at].shape.contains(.capital), !tokens[at].shape.contains(.allCapitals),
      !classes(at - 1).contains(.function), !facts.isTitleCase
    else { return false }
    guard range.contains(next), tokens[next].kind == .word else { return true }
    return tokens.text.bytes[tokens[next].bytes.upperBound - 1] != UInt8(ascii: "s")
      && classes(next).isDisjoint(with: .person)
  }

  private static let and = WordSet("and while but")

  /// `Harbour 27, Valley 10`; `the Greens took 34 seats and Labour 29`: what each side has.
  private func isTally(_ amount: Amount, _ name: Int) -> Bool {
    let end = amount.tokens.upperBound
    if isMark(end, ","), isNamedNumber(end + 1) { return true }
    var first = name
    while range.contains(first - 1), name - first < 3, tokens[first - 1].kind == .word,
      tokens[first - 1].shape.contains(.capital)
    {
      first -= 1
    }
    let joint = isWord(first - 1, .the) ? first - 2 : first - 1
    guard range.contains(joint - 1) else { return false }
    if isMark(joint, ",") { return tokens[joint - 1].kind == .number }
    return Self.and.contains(tokens[joint].key) && hasCounted
      && (!range.contains(end) || tokens[end].kind == .mark)
  }

  /// One to three words with capitals and a number.
  private func isNamedNumber(_ start: Int) -> Bool {
    var at = start
    while range.contains(at), at - start < 3, tokens[at].kind == .word,
      tokens[at].shape.contains(.capital)
    {
      at += 1
    }
    return at > start && range.contains(at) && tokens[at].kind == .number
  }

  /// Short and all in capitals, where the sentence is not: "IE 11 is out of date".
  private func isAcronym(_ at: Int) -> Bool {
    range.contains(at) && tokens[at].shape.contains(.allCapitals) && tokens[at].bytes.count < 5
      && !facts.isTitleCase
  }

  /// Whether the digits may be a version: `iOS 4.3`.
  private func isVersion(_ numeral: Numeral) -> Bool {
    numeral.hasDecimals && numeral.value < 100 && numeral.scale == 1 && !facts.hasQuake
  }

  private func isQuote(_ at: Int) -> Bool {
    guard range.contains(at), tokens[at].kind == .mark else { return false }
    return isMark(at, "\"") || tokens[at].bytes.count > 1 && !isDash(at) || isMark(at, ":")
  }

  private static let millimetres = WordSet("mm millimeter millimetre")

  /// "a 9mm pistol", "a Glock 9mm", "a .22-caliber rifle".
  func isCalibre(_ amount: Amount) -> Bool {
    let next = pastHyphen(amount.tokens.upperBound)
    guard
      amount.unit == "mm" || amount.unit == nil && next > amount.tokens.upperBound
        || amount.numeral?.hasDecimals == true
    else { return false }
    if isBareCalibre(amount) { return true }
    return classes(next).contains(.gun) && amount.scale == 1
      || amount.unit == "mm"
        && (classes(next + 1).contains(.gun)
          || classes(amount.tokens.lowerBound - 1).contains(.gun))
  }

  private static let determiners = WordSet("a an the his her its")

  /// "a .45": nothing else is counted by a decimal without its nought and behind an article.
  private func isBareCalibre(_ amount: Amount) -> Bool {
    let start = amount.tokens.lowerBound
    return amount.unit == nil && amount.numeral?.hasDecimals == true && range.contains(start - 1)
      && tokens.text.bytes[tokens[start].bytes.lowerBound] == UInt8(ascii: ".")
      && Self.articles.contains(tokens[start - 1].key)
  }

  private static let wheel = WordSet("wheel wheeled wheeler wheelers")

  /// "four-wheel drive", "18-wheeler": a kind of vehicle.
  func isWheeled(_ amount: Amount) -> Bool {
    let next = pastHyphen(amount.tokens.upperBound)
    return next > amount.tokens.upperBound && range.contains(next)
      && Self.wheel.contains(tokens[next].key)
  }

  /// "10 Elm Street": a plain number, one to three words with capitals, the last of them a street.
  func isAddress(_ amount: Amount) -> Bool {
    guard let numeral = amount.numeral, numeral.isPlain, amount.unit == nil else { return false }
    var at = amount.tokens.upperBound
    if isStreetFirst(at) || isBlock(at, numeral) { return true }
    for _ in 0..<4 {
      guard range.contains(at),
        tokens[at].shape.contains(.capital) || tokens[at].kind == .number
          || isGlued(at)
      else { return false }
      if classes(at).contains(.street), at > amount.tokens.upperBound { return true }
      at += 1
    }
    return false
  }

  /// "the 2500 block": blocks have the first number of their houses, a round one.
  private func isBlock(_ at: Int, _ numeral: Numeral) -> Bool {
    guard isWord(at, Self.block) else { return false }
    return isWord(at + 1, .of)
      || numeral.hasDigits && numeral.value >= 100
        && numeral.value.truncatingRemainder(dividingBy: 100) == 0
  }

  private static let block = WordKey("block")

  /// "29 Ave. Montaigne", "36 quai des Lices", where "12 Road" is none.
  private func isStreetFirst(_ at: Int) -> Bool {
    let known = classes(at)
    guard
      known.contains(.streetName) || known.contains(.street) && tokens[at].shape.contains(.capital),
      range.contains(at + 1)
    else { return false }
    return tokens[at + 1].kind == .word && tokens[at + 1].shape.contains(.capital)
      || known.contains(.streetName) && range.contains(at + 2)
        && tokens[at + 2].shape.contains(.capital)
  }

  private static let emergencies: Set<Double> = [911, 999, 112, 110, 119, 988]

  /// "a 911 call"
  func isEmergency(_ amount: Amount) -> Bool {
    guard let numeral = amount.numeral, numeral.isPlain, amount.unit == nil,
      Self.emergencies.contains(numeral.value)
    else { return false }
    let start = amount.tokens.lowerBound
    return isWord(start - 1, .to) && classes(start - 2).contains(.emergency)
      || (classes(amount.tokens.upperBound).contains(.emergency) || isCalled(amount))
  }

  /// "a caller told 911", "in a call to 911": at most three words behind the call.
  private func isCalled(_ amount: Amount) -> Bool {
    let start = amount.tokens.lowerBound
    return !isCountedNext(amount)
      && (max(range.lowerBound, start - 3)..<start).contains {
        Self.phone.contains(tokens[$0].key) || classes($0).contains(.emergency)
      }
  }

  private static let text = WordSet("text texting texted sms")

  /// "Text HELP to 30644": a short code.
  func isShortCode(_ amount: Amount) -> Bool {
    let start = amount.tokens.lowerBound
    guard let numeral = amount.numeral, numeral.isPlain, isWord(start - 1, .to),
      (4...6).contains(tokens[start].bytes.count)
    else { return false }
    return (max(range.lowerBound, start - 6)..<start).contains {
      Self.text.contains(tokens[$0].key)
    }
  }

  private static let joints = WordSet("and or to through of")

  /// "Resolutions 2254 and 2118", "Web 2.0 or 3.0": what is so of the first holds for the list.
  func isListed(_ start: Int, _ amount: Amount) -> Bool {
    guard let last = lastTrap, last < start, start - last <= 2, amount.unit == nil,
      amount.numeral?.hasDigits == true, tokens[last - 1].key != .one
    else { return false }
    let next = amount.tokens.upperBound
    let isCounted = isCountedNext(amount) && !classes(next).contains(.function)
    return !isCounted
      && (last..<start).allSatisfy { isMark($0, ",") || Self.joints.contains(tokens[$0].key) }
  }

  /// `FEC: 5/6`: a fraction in digits is a part of something named behind it.
  func isShare(_ amount: Amount) -> Bool {
    guard let numeral = amount.numeral, numeral.form == .fraction, numeral.hasDigits,
      numeral.tokens.count == 3, amount.unit == nil
    else { return false }
    let end = amount.tokens.upperBound
    return !range.contains(end) || tokens[end].kind != .word
      || tokens[end].shape.contains(.capital)
  }

  private static let plural = WordSet("were are have people more others dead injured killed")

  /// Whether a noun or a verb in the plural follows.
  func isCountedNext(_ amount: Amount) -> Bool {
    let at = amount.tokens.upperBound
    guard range.contains(at), tokens[at].kind == .word else { return false }
    if Self.plural.contains(tokens[at].key) { return true }
    if tokens[at].shape.contains(.capital) { return false }
    return !classes(at).contains(.function)
  }

  private static let top = WordKey("top")

  /// "top 10", where "could top 500" tells how many.
  func isRank(_ start: Int, _ amount: Amount) -> Bool {
    guard amount.unit == nil, amount.numeral?.scale == 1, isWord(start - 1, Self.top),
      !isWord(start - 2, .to)
    else {
      return false
    }
    return classes(start - 2).isDisjoint(with: [.person, .linking])
      && !(range.contains(start - 2) && Self.counted.contains(tokens[start - 2].key))
  }

  /// What may top a number: "cholera deaths top 300".
  private static let counted = WordSet(
    "arrests cases casualties claims dead deaths donations fatalities infections losses sales votes"
  )
}
