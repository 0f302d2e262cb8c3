import Shared

/// Where an article itself says that a number took the place of another: the old and the new one
/// tell of one thing, however far they are apart.
extension Clause {
  /// Whether the number is what was said before: "had earlier put the toll at 9", "early reports
  /// said two had died", "an initial estimate of 80 million".
  var isEarlier: Bool {
    let stretch = stretch(before: 14, behind: 8)
    guard let early = stretch.first(where: isEarly) else { return false }
    return stretch.contains { at in
      let key = tokens[at].key
      return Self.statements.contains(key) || abs(at - early) <= 2 && Self.sayings.contains(key)
    }
  }

  /// Whether the number is what had been said: "it had put the toll at 9".
  var wasSaid: Bool {
    stretch(before: 14, behind: 0).contains { at in
      tokens[at].key == Self.had && at + 1 < tokens.all.count
        && Self.participles.contains(tokens[at + 1].key)
    }
  }

  /// Whether the number and the one before it in the sentence, at the tokens `other`, are the new
  /// and the old statement of one figure: "78 dead, down from the 80 announced before". A toll, of
  /// the dead, the injured or the missing, changes but by being counted anew.
  func revises(_ other: Range<Int>, isToll: Bool) -> Bool {
    guard let between = plainWords(from: other.upperBound) else { return false }
    let words = between.map { tokens[$0].key }
    if words == [Self.toWord] { return isEstimate(before: other.lowerBound) }
    guard !words.contains(where: Self.changing.contains) else { return false }
    let behind = tokens.all[number.upperBound...].prefix(6).map(\.key)
    guard !behind.contains(where: Self.changing.contains) else { return false }
    let isStated = isToll || (words + behind).contains { Self.statements.contains($0) }
    let isCorrected = words.contains(where: Self.revisions.contains)
    if isDenied(between, isToll) || isInstead(of: other, words) { return true }
    if words.last == Self.notWord || isMeasuredAgainst(between) { return isStated || isCorrected }
    if isCorrected, words.last == Self.toWord { return true }
    guard let early = between.first(where: isEarly) else { return false }
    return between[early...].contains { Self.statements.contains(tokens[$0].key) }
  }

  /// Whether the words before the number deny it: "41, not 44"; of a toll also "41 and not, as he had
  /// said, 44", "41 rather than the 44".
  private func isDenied(_ between: Range<Int>, _ isToll: Bool) -> Bool {
    guard let denial = between.last(where: { Self.denials.contains(tokens[$0].key) }) else {
      return false
    }
    let isBare = between[..<denial].allSatisfy {
      tokens[$0].key == Self.and || tokens[$0].kind == .mark
    }
    if isBare, denial == between.upperBound - 1 { return tokens[denial].key == Self.notWord }
    guard isToll else { return false }
    if between[denial...].dropFirst().allSatisfy({
      Self.determiners.contains(tokens[$0].key) || tokens[$0].key == Self.than
    }) {
      return true
    }
    return tokens.isMark(denial + 1, UInt8(ascii: ","))
      && tokens.isMark(between.upperBound - 1, UInt8(ascii: ","))
  }

  /// "came not to 22 but to [26] million"
  private func isInstead(of other: Range<Int>, _ words: [WordKey]) -> Bool {
    words.first == Self.but && words.count < 3
      && tokens.all[max(0, other.lowerBound - 3)..<other.lowerBound].contains {
        $0.key == Self.notWord
      }
  }

  private static let but = WordKey("but")
  private static let denials: WordSet = "not rather"
  private static let and = WordKey("and")
  private static let than = WordKey("than")

  /// Whether the number and the one before it in the sentence, at the tokens `other`, both said of one
  /// thing, are two figures for it: an old and a new one ("at first given as 7.9, raised it to 8",
  /// "the toll climbed to 134 from 103"), or those of two who disagree ("170 dead, but agencies put
  /// the number at 200").
  func rivals(_ other: Range<Int>) -> Bool {
    // "315 have died in the gravest floods in 50 years; on Monday the count had stood at 307"
    if isTally, wasSaid, plainWords(from: other.upperBound, most: 32) != nil { return true }
    guard let between = plainWords(from: other.upperBound) else { return false }
    let words = between.map { tokens[$0].key }
    guard !words.contains(where: Self.changing.contains) else { return false }
    if isTally(before: other.lowerBound), isMeasuredAgainst(between) { return true }
    if isPutAgain(after: other, words) { return true }
    // "the toll, given at breakfast as 247, was cut to 241"
    if isTally(before: other.lowerBound), words.last == Self.toWord,
      words.contains(where: Self.corrections.contains)
    {
      return true
    }
    // "228 had died, more than six times the 37 conceded by the army"
    if words.suffix(2) == [Self.times, Self.the],
      tokens.all[number.upperBound...].prefix(3).contains(where: { Self.isGiving($0.key) })
    {
      return true
    }
    if Clause(sentence, other).isEarlier {
      return words.contains { Self.isGiving($0) || $0 == Self.then }
    }
    if isOfOthers(between) { return true }
    guard let turn = words.firstIndex(where: Self.turns.contains) else { return false }
    return words[turn...].contains(where: Self.isGiving)
  }

  /// Whether the word that ties the number to what is said ties the one before it too, behind which stand
  /// `words`: "put at 40 in the morning and at 52 by noon", "gave the toll as 40, the army as 52", "spoke
  /// of 38 dead, and at midday of 73", "was cut to 38 and then went up to 58".
  private func isPutAgain(after other: Range<Int>, _ words: [WordKey]) -> Bool {
    let last = other.lowerBound - 1
    guard let link = words.last, last >= 0, tokens[last].key == link else { return false }
    let isClose = words.count < Self.mostOfHours
    switch link {
    case Self.toWord: return words.contains(Self.then)
    case Self.atWord: return isClose && isTally(before: other.lowerBound)
    case Self.asWord:
      return isClose && isTally(before: other.lowerBound) && !words.contains(Self.ofWord)
    case Self.ofWord: return isClose && last > 0 && Self.sayings.contains(tokens[last - 1].key)
    default: return false
    }
  }

  /// Whether others give the number than the one before it, behind the words `between`: "171, and 172 in
  /// some reports", "30; one account speaks of 40", "7 by eyewitnesses' accounts and 5 by the gauge".
  private func isOfOthers(_ between: Range<Int>) -> Bool {
    let words = between.map { tokens[$0].key }
    if let voice = between.first(where: { Self.voices.contains(tokens[$0].key) }),
      voice > between.lowerBound,
      Self.others.contains(tokens[voice - 1].key),
      words.contains(where: Self.isGiving)
    {
      return true
    }
    let behind = tokens.all[number.upperBound...].prefix(2).map(\.key)
    guard behind.count == 2, Self.sourceLinks.contains(behind[0]) else { return false }
    return Self.others.contains(behind[1]) || words.contains(Self.according)
  }

  private static let then = WordKey("then")
  private static let times = WordKey("times")
  private static let according = WordKey("according")
  private static let sourceLinks: WordSet = "in by"
  private static let others: WordSet = "one some other others another"
  private static let voices: WordSet = """
    account accounts report reports estimate estimates source sources agency agencies media version
    newspaper newspapers publication publications
    """

  /// Whether the words before `at` are the subject of a count: "the number of the dead rose to".
  private func isTally(before at: Int) -> Bool {
    tokens.all[max(0, at - 16)..<at].contains { Self.figures.contains($0.key) }
  }

  /// Whether the number is said to be a count: "its own count was 516", "put the toll at 28,458",
  /// "gave lower figures, 516 dead".
  var isTally: Bool {
    let before = tokens.all[max(0, number.lowerBound - 8)..<number.lowerBound]
    guard let at = before.lastIndex(where: { Self.figures.contains($0.key) }) else { return false }
    return before[at...].allSatisfy { $0.kind != .number }
  }

  private static func isGiving(_ word: WordKey) -> Bool {
    statements.contains(word) || sayings.contains(word) || corrections.contains(word)
  }

  private static let turns: WordSet = "but though although whereas however later"
  private static let corrections: WordSet = """
    raised lowered cut revised corrected upgraded downgraded adjusted reduced
    """
  /// Those that are said of figures alone.
  private static let revisions: WordSet = "revised corrected upgraded downgraded"

  /// Whether the words before the number set it against the other one: "up from the", "well above
  /// the", "to 40 from".
  private func isMeasuredAgainst(_ between: Range<Int>) -> Bool {
    guard let from = between.suffix(3).last(where: { Self.measures.contains(tokens[$0].key) })
    else { return false }
    guard between[from...].dropFirst().allSatisfy({ Self.determiners.contains(tokens[$0].key) })
    else { return false }
    // "10 cents above the 9.40 on the table" is a distance.
    return tokens[from].key == Self.fromWord
      || between.contains { tokens.isMark($0, UInt8(ascii: ",")) }
  }

  /// Whether the words before a range "from 7.3 to 7.4" speak of an estimate.
  private func isEstimate(before at: Int) -> Bool {
    guard at > 0, tokens[at - 1].key == Self.fromWord else { return false }
    return tokens.all[max(0, at - 9)..<at].contains { Self.figures.contains($0.key) }
  }

  /// Whether the word at `at` says that something is no longer, or not yet, the last word.
  private func isEarly(_ at: Int) -> Bool {
    let next = at + 1 < tokens.all.count ? tokens[at + 1].key : nil
    switch tokens[at].key {
    case Self.earlier:
      if let next, Self.pointers.contains(next) { return isOfToday(at) }
      return at == 0 || !Self.timeUnits.contains(tokens[at - 1].key)
    case Self.early, Self.old: return next.map(Self.figures.contains) ?? false
    case Self.first:
      if next == Self.atWord, at > 0, Self.statements.contains(tokens[at - 1].key) { return true }
      return next.map { Self.statements.contains($0) || Self.sayings.contains($0) } ?? false
    case Self.beginning: return at > 1 && tokens[at - 1].key == Self.the
    case let key: return Self.provisional.contains(key)
    }
  }

  /// "earlier in the day", but not "earlier in the year" or "earlier this month"
  private func isOfToday(_ at: Int) -> Bool {
    at + 3 < tokens.all.count && Self.dayparts.contains(tokens[at + 3].key)
  }

  /// The tokens around the number up to another number, a semicolon or colon before it and any mark
  /// behind it; no more than so many.
  private func stretch(before: Int, behind: Int) -> [Int] {
    var start = number.lowerBound
    while start > max(0, number.lowerBound - before), !isEnd(start - 1) { start -= 1 }
    return Array(start..<number.lowerBound) + Array(phraseBehind(behind))
  }

  private func isEnd(_ at: Int) -> Bool {
    tokens[at].kind == .number || tokens.isMark(at, UInt8(ascii: ";"))
      || tokens.isMark(at, UInt8(ascii: ":"))
  }

  /// The tokens right behind the number up to a mark or another number, at most `most`.
  private func phraseBehind(_ most: Int) -> Range<Int> {
    behind(most).prefix { tokens[$0].kind == .word }
  }

  /// The tokens from `start` to the number, at most `most`, where no other number stands between, but
  /// one in parentheses or of years and the like.
  private func plainWords(from start: Int, most: Int = 24) -> Range<Int>? {
    guard start < number.lowerBound, number.lowerBound - start <= most else { return nil }
    var isInside = false
    for at in start..<number.lowerBound {
      if tokens.isMark(at, UInt8(ascii: "(")) { isInside = true }
      if tokens.isMark(at, UInt8(ascii: ")")) { isInside = false }
      if tokens[at].kind == .number, !isInside, !Self.timeUnits.contains(tokens[at + 1].key) {
        return nil
      }
    }
    return start..<number.lowerBound
  }

  /// More words between two numbers tell more than the hours of both.
  private static let mostOfHours = 9
  private static let atWord = WordKey("at")
  private static let asWord = WordKey("as")
  private static let ofWord = WordKey("of")
  private static let fromWord = WordKey("from")
  private static let toWord = WordKey("to")
  private static let notWord = WordKey("not")
  private static let early = WordKey("early")
  private static let earlier = WordKey("earlier")
  private static let first = WordKey("first")
  private static let beginning = WordKey("beginning")
  private static let had = WordKey("had")
  private static let the = WordKey("the")
  private static let participles: WordSet = "spoken put given reported counted estimated stood"
  private static let old = WordKey("old")
  private static let measures: WordSet = "from above below than"
  private static let determiners: WordSet = """
    the a an its some about around nearly almost earlier initial original preliminary previous
    """
  private static let pointers: WordSet = "this that in"
  private static let dayparts: WordSet = "day morning afternoon evening night hours"
  private static let timeUnits: WordSet = "day days week weeks month months year years"
  private static let provisional: WordSet = """
    initial initially preliminary provisional previously originally
    """
  private static let figures: WordSet = """
    toll count tally figure figures number estimate estimates total reports report results magnitude
    """
  /// Words for giving a figure, and for what is given.
  private static let statements: WordSet = """
    toll count tally figure figures number estimate estimates estimated reports report reported
    results announced admitted claimed conceded given gave put counted stood confirmed measured
    reporting announcing giving putting counting estimating
    """
  private static let sayings: WordSet = """
    said say says saying spoke speaks spoken speaking thought believed feared
    """
  /// Words of what has changed since, which is no new reading of the same day.
  private static let changing: WordSet = """
    year years quarter month months promised planned offered offer bid closed closing
    """
}
