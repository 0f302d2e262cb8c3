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
    if let name = possessor() ?? forName() ?? subject() { return name.cluster }
    return pronoun().flatMap { type in
      let own = names.first { $0.type == type && $0.tokens.upperBound < start && !isGoverned($0) }
      return own?.cluster ?? antecedent(type)
    }
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
    if at >= 1, tokens[at].key == Self.or { at -= 1 }
    guard at >= 1,
      at < first - 1 && tokens.isMark(at, Self.comma) || tokens.isMark(at, Self.bracket)
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

  private static let comma = UInt8(ascii: ",")
  private static let bracket = UInt8(ascii: "(")
  private static let percent = UInt8(ascii: "%")

  // MARK: Where the holder stands

  /// "Pell's 25 percent", "Pell's share of 25 percent"
  private func possessor() -> Name? {
    let start = start
    var at = start - 1
    while at >= max(0, start - 5) {
      if tokens[at].kind == .possessive { return name(at) ?? name(at - 1) }
      guard tokens[at].kind == .word, name(at) == nil, !Self.people.contains(tokens[at].key) else {
        return nil
      }
      at -= 1
    }
    return nil
  }

  /// "25 percent for Pell", "30 seats for Pell's Unity Party"
  private func forName() -> Name? {
    var at = pastHeldThings(number.upperBound)
    // "7 million, or 49 percent, for Pell": the aside says the same in another unit.
    if at + 1 < tokens.all.count, tokens.isMark(at, Self.comma), tokens[at + 1].key == Self.or {
      at = pastHeldThings(pastQuantity(at + 2))
    }
    if at < tokens.all.count, tokens.isMark(at, Self.comma), isAside(at) { at += 1 }
    guard at + 1 < tokens.all.count, tokens[at].key == Self.forWord else { return nil }
    guard let first = (at + 1...at + 3).lazy.compactMap(sentence.name(startingAt:)).first else {
      return nil
    }
    let behind = first.tokens.upperBound
    guard behind < tokens.all.count, tokens[behind].kind == .possessive else { return held(first) }
    return sentence.name(startingAt: behind + 1).flatMap(held)
  }

  /// Behind "of the vote", "votes".
  private func pastHeldThings(_ start: Int) -> Int {
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

  private func subject() -> Name? { subject(before: start) }

  /// The last name before `end` that no preposition governs, with nothing but words, or an aside, in
  /// between.
  private func subject(before end: Int) -> Name? {
    var at = end - 1
    var steps = 0
    while at >= 0, steps < 9 {
      if let name = name(at) {
        if let held = held(name), !isGoverned(name) { return held }
        at = name.tokens.lowerBound - 1
      } else if tokens.isMark(at, Self.comma) {
        if let name = name(beforeAsideEndingAt: at) { return held(name) }
        guard Self.relatives.contains(tokens[at + 1].key), at > 0 else { return nil }
        return name(at - 1).flatMap(held)
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

  /// The name in front of the aside whose last comma stands at `comma`: "Pell, the mayor of Tarsk, 25".
  private func name(beforeAsideEndingAt comma: Int) -> Name? {
    var at = comma - 1
    while at > max(0, comma - 16) {
      if tokens.isMark(at, Self.comma) { return name(at - 1) }
      at -= 1
    }
    return nil
  }

  /// "he took", "credit him with"; the kind of whom it stands for.
  private func pronoun() -> EntityType? {
    let start = start
    for at in (max(0, start - 4)..<start).reversed() {
      guard tokens[at].kind == .word else { return nil }
      if Self.personal.contains(tokens[at].key) { return .person }
      if tokens[at].key == Self.it { return .organization }
    }
    return nil
  }

  private func name(_ at: Int) -> Name? { sentence.name(at) }

  private func held(_ name: Name) -> Name? {
    name.type == .person || name.type == .organization ? name : nil
  }

  /// Whether a preposition stands before the name and its titles.
  private func isGoverned(_ name: Name) -> Bool {
    var at = name.tokens.lowerBound - 1
    while at >= max(0, name.tokens.lowerBound - 4) {
      let token = tokens[at]
      if Self.prepositions.contains(token.key) { return true }
      guard token.kind == .word, Self.articles.contains(token.key) || token.shape.contains(.capital)
      else { return false }
      at -= 1
    }
    return false
  }

  private static let forWord = WordKey("for")
  private static let or = WordKey("or")
  private static let it = WordKey("it")
  private static let personal: WordSet = "he she him her"
  private static let relatives: WordSet = "which who"
  private static let conjunctions: WordSet = "and but while"
  private static let articles: WordSet = "the a an mr mrs ms dr"
  private static let prepositions: WordSet = """
    of in at to for from by with over against among under behind than on like versus
    """
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
