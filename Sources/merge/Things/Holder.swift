import Shared

/// Who has a share, a vote, a seat, or makes a bid: where a story gives one number for each of several
/// bodies, whose it is tells them apart.
extension Clause {
  /// The name after "for" right behind the number, else the last one before it and behind any other
  /// number; the clause need not tie them.
  func nearestHolder() -> Int32? {
    if let name = forName() { return name.cluster }
    var at = number.lowerBound - 1
    while at >= max(0, number.lowerBound - 10) {
      if let name = name(at) {
        if name.type != .place { return name.cluster }
      } else if tokens[at].kind == .number {
        return nil
      }
      at -= 1
    }
    return nil
  }

  /// Whoever the clause itself ties the share to; `antecedent` says whom a pronoun stands for whose
  /// sentence does not.
  func holder(_ antecedent: (EntityType) -> Int32?) -> Int32? {
    if let name = possessor() ?? ofName() ?? forName() ?? subject() { return name.cluster }
    return pronoun().flatMap { pronoun in
      let type: EntityType = tokens[pronoun].key == Self.it ? .organization : .person
      let own = names.first {
        $0.type == type && $0.tokens.upperBound < start && !sentence.isGoverned($0)
      }
      return own?.cluster ?? antecedent(type)
    }
  }

  /// Whose the share is by the words that say so outright: "Pell's 25 percent", "25 percent for Pell".
  func owner() -> Int32? { (possessor() ?? ofName() ?? forName())?.cluster }

  /// "the 41 percent of Ada Pell"
  private func ofName() -> Name? {
    let of = number.upperBound
    guard of + 1 < tokens.all.count, tokens[of].key == Self.of else { return nil }
    let name = (of + 1...of + 2).lazy.compactMap(sentence.name(startingAt:)).first
    return name.flatMap { $0.type == .person && !sentence.isPossessive($0) ? held($0) : nil }
  }

  /// Whoever makes the offer: "Dell's bid of", "Dell, which had offered".
  func bidder() -> Int32? {
    let start = start
    let around = max(0, start - 3)..<min(tokens.all.count, number.upperBound + 2)
    if around.contains(where: { Self.bids.contains(tokens[$0].key) }), let name = possessor() {
      return name.cluster
    }
    guard
      let verb = (max(0, start - 5)..<start).last(where: { Self.offering.contains(tokens[$0].key) })
    else { return nil }
    return subject(before: verb)?.cluster
  }

  /// Where the number begins, or the one before it that says the same in another unit: "24 cents, or
  /// 1.3 percent", "5 million votes (35 percent)".
  var start: Int {
    let first = number.lowerBound
    var at = first - 1
    if at >= 1, Self.again.contains(tokens[at].key) { at -= 1 }
    guard at >= 1,
      tokens.isMark(at, Self.comma) && (at < first - 1 || isOfMoney(at))
        || tokens.isMark(at, Self.bracket)
    else { return first }
    let words = (max(0, at - 4)..<at).reversed()
    guard var number = words.first(where: { tokens[$0].kind == .number }),
      (number + 1..<at).allSatisfy({ tokens[$0].kind == .word || tokens.isMark($0, Self.percent) })
    else { return first }
    while number > 0, tokens[number - 1].kind == .mark, !tokens.isMark(number - 1, Self.comma) {
      number -= 1
    }
    return number
  }

  /// Whether a sum ends before the comma: "fell $2.49, 5 percent, to close at".
  private func isOfMoney(_ comma: Int) -> Bool {
    let sum = tokens[comma - 1].kind == .number ? comma - 1 : comma - 2
    guard sum > 0, tokens[sum].kind == .number else { return false }
    return tokens.isMark(sum - 1, UInt8(ascii: "$"))
      || sum < comma - 1 && Self.coins.contains(tokens[comma - 1].key)
  }

  private static let coins: WordSet = "cents cent pence pennies dollars euros yen"
  private static let comma = UInt8(ascii: ",")
  private static let bracket = UInt8(ascii: "(")
  private static let percent = UInt8(ascii: "%")

  // MARK: Where the holder stands

  /// "Pell's 25 percent", "Pell's share of 25 percent"
  func possessor() -> Name? {
    let start = start
    var at = start - 1
    while at >= max(0, start - 5) {
      if tokens[at].kind == .possessive {
        let owner = name(at) ?? name(at - 1)
        // "won Tarn's presidency with 51 percent"
        let isLinked = at + 2 < start && Self.links.contains(tokens[start - 1].key)
        return isLinked && owner?.type == .place ? nil : owner
      }
      guard tokens[at].kind == .word, name(at) == nil, !Self.people.contains(tokens[at].key) else {
        return nil
      }
      at -= 1
    }
    return nil
  }

  /// "25 percent for Pell", "30 seats for Pell's Unity Party"
  func forName() -> Name? {
    var at = pastHeldThings(number.upperBound)
    // "7 million, or 49 percent, for Pell": the aside says the same in another unit.
    if at + 1 < tokens.all.count, tokens.isMark(at, Self.comma), tokens[at + 1].key == Self.or {
      at = pastHeldThings(pastQuantity(at + 2))
    }
    if at < tokens.all.count, tokens.isMark(at, Self.comma), isAside(at) { at += 1 }
    guard at + 1 < tokens.all.count, tokens[at].key == Self.forWord else { return nil }
    guard let first = (at + 1...at + 3).lazy.compactMap(sentence.name(startingAt:)).first,
      !Self.chambers.contains(tokens[first.tokens.lowerBound].key)
    else { return nil }
    let behind = first.tokens.upperBound
    guard behind < tokens.all.count, tokens[behind].kind == .possessive else { return held(first) }
    return sentence.name(startingAt: behind + 1).flatMap(held)
  }

  /// Behind "of the vote", "votes".
  func pastHeldThings(_ start: Int) -> Int {
    let end = min(tokens.all.count, start + 4)
    return (start..<max(start, end)).first { !Self.heldThings.contains(tokens[$0].key) } ?? end
  }

  /// Behind a number and its unit.
  private func pastQuantity(_ start: Int) -> Int {
    let end = min(tokens.all.count, start + 6)
    return (start..<max(start, end)).first {
      tokens.isMark($0, Self.comma) || tokens[$0].key == Self.forWord
    } ?? end
  }

  /// Whether the comma at `comma` closes an aside that "or" has opened.
  private func isAside(_ comma: Int) -> Bool {
    (max(1, comma - 8)..<max(1, comma)).contains {
      tokens[$0].key == Self.or && tokens.isMark($0 - 1, Self.comma)
    }
  }

  func subject() -> Name? { subject(before: start) }

  /// The last name before `end` that no preposition governs, with nothing but words, or an aside, in
  /// between.
  private func subject(before end: Int) -> Name? {
    var at = end - 1
    var steps = 0
    while at >= 0, steps < 9 {
      if let name = name(at) {
        if let held = held(name), !sentence.isGoverned(name) {
          return isPollster(name) ? nil : held
        }
        at = name.tokens.lowerBound - 1
      } else if tokens.isDash(at), !tokens[at].shape.contains(.spaced) {
        // "re-elected"
        at -= 1
      } else if let open = bracket(closingAt: at) {
        at = open - 1
        continue
      } else if tokens.isMark(at, Self.comma) {
        if Self.relatives.contains(tokens[at + 1].key), let name = name(beforeRelative: at) {
          return name
        }
        if let name = name(beforeAsideEndingAt: at) { return held(name) }
        // "his rival, Ada Pell, took"
        if let name = name(at - 1), isAside(name), steps < 6 { return held(name) }
        return nil
      } else if tokens[at].kind == .word || tokens[at].kind == .possessive {
        if Self.conjunctions.contains(tokens[at].key) && steps == 0 { return nil }
        // "Pell said the party would take 25 percent"
        if Self.saying.contains(tokens[at].key) { return nil }
        at -= 1
      } else {
        return nil
      }
      steps += 1
    }
    return nil
  }

  /// "Datum gives the senator 51 percent": who finds a share has it not.
  private func isPollster(_ name: Name) -> Bool {
    let next = name.tokens.upperBound
    return next < tokens.all.count && Self.giving.contains(tokens[next].key)
  }

  /// Where the bracket opens that closes at `at` and holds an abbreviation: "Pell of Unity (UP)".
  private func bracket(closingAt at: Int) -> Int? {
    guard tokens.isMark(at, UInt8(ascii: ")")) else { return nil }
    return (max(0, at - 4)..<at).last { tokens.isMark($0, Self.bracket) }
  }

  /// The name before a comma and "who": "Pell of the Unity Party (UP), who took 25".
  private func name(beforeRelative comma: Int) -> Name? {
    let end = bracket(closingAt: comma - 1) ?? comma
    guard end > 0, let last = name(end - 1) else { return nil }
    let link = (max(0, last.tokens.lowerBound - 2)..<last.tokens.lowerBound).first {
      tokens[$0].key == Self.of
    }
    if let link, link > 0, let bearer = name(link - 1), bearer.type == .person { return bearer }
    return held(last)
  }

  /// The name in front of the aside whose last comma stands at `comma`: "Pell, the mayor of Tarsk, 25".
  private func name(beforeAsideEndingAt comma: Int) -> Name? {
    var at = comma - 1
    while at > max(0, comma - 24) {
      if tokens.isMark(at, Self.comma) { return name((bracket(closingAt: at - 1) ?? at) - 1) }
      at -= 1
    }
    return nil
  }

  /// "he took", "credit him with": where the pronoun stands.
  func pronoun() -> Int? {
    let start = start
    // "With 51 percent she is"
    if start > 0, tokens[start - 1].key == Self.with, number.upperBound < tokens.all.count,
      Pronouns.personal[tokens[number.upperBound].key.hash] != nil
    {
      return number.upperBound
    }
    for at in (max(0, start - 4)..<start).reversed() {
      guard tokens[at].kind == .word else { return nil }
      let key = tokens[at].key
      if Pronouns.personal[key.hash] != nil || key == Self.it { return at }
    }
    return nil
  }

  /// Whether the name and what it is called stand behind "his rival," or a comma.
  private func isAside(_ name: Name) -> Bool {
    let first = name.tokens.lowerBound
    guard
      let comma = (max(1, first - 9)..<max(1, first)).last(where: { tokens.isMark($0, Self.comma) })
    else { return false }
    return first - comma < 3 || isRivalWord(comma - 1)
  }

  private func name(_ at: Int) -> Name? { sentence.name(at) }

  /// The name, where it is of somebody who can have a share; "the Unity man" is not Unity.
  private func held(_ name: Name) -> Name? {
    guard name.type == .person || name.type == .organization else { return nil }
    let next = name.tokens.upperBound
    return next < tokens.all.count && Self.bearers.contains(tokens[next].key) ? nil : name
  }

  private static let bearers: WordSet = "candidate nominee contender man woman ticket camp"
  /// What is voted for, and gets no votes.
  private static let chambers: WordSet = """
    parliament congress senate assembly knesset duma bundestag legislature council
    """
  private static let giving: WordSet = """
    gives gave puts put sees saw shows showed projects projected credits credited
    """
  private static let links: WordSet = "with by at on"
  private static let of = WordKey("of")

  static let forWord = WordKey("for")
  private static let or = WordKey("or")
  private static let again: WordSet = "or representing equalling equaling"
  private static let it = WordKey("it")
  static let with = WordKey("with")
  private static let relatives: WordSet = "which who whom"
  static let conjunctions: WordSet = "and but while"
  private static let saying: WordSet = """
    said says say saying told estimates estimated estimate expects expected believes believed thinks
    predicts predicted warned warning announced
    """
  private static let heldThings: WordSet = "of the vote votes ballots seats"
  /// Of whom a possessive tells who they are: "Pell's brother took 25 percent".
  private static let people: WordSet = """
    shareholders shareholder investors investor holders holder stockholders chief executive chairman
    president founder leader boss owner parent partner rival rivals opponent brother son daughter wife
    father husband ally allies unit subsidiary
    """
  private static let bids: WordSet = "bid offer purchase takeover acquisition proposal"
  private static let offering: WordSet =
    "offer offers offered offering bid bids pay pays paid paying"
}
