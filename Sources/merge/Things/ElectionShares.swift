import Shared

/// Shares of an election: of the votes, of those counted so far, of those who voted.
extension ShareSense {
  /// "with 94 percent of ballots counted", "92 percent of precincts reporting", "stations accounting
  /// for 97 percent of the country had reported"; but "won 61 percent of the votes counted so far"
  var isCounted: Bool {
    let before = before(6)
    if start > 0, tokens[start - 1].key == Self.from,
      word(in: Self.returns, at: before.suffix(4)) != nil
    {
      return true
    }
    if end < tokens.all.count, Self.tallied.contains(tokens[end].key), isEnd(end + 1) {
      return word(in: Self.getting, at: before.suffix(4)) == nil
    }
    if word(in: Self.accounting, at: before.suffix(2)) != nil,
      word(in: Self.ballots, at: before) != nil
    {
      return true
    }
    if start > 0, tokens[start - 1].key == Self.at,
      word(in: Self.counts, at: before.suffix(3)) != nil
    {
      return true
    }
    guard let ballots = word(in: Self.ballots, at: behind(5)), tokens[end].key != Self.with,
      word(in: Self.getting, at: before.suffix(4)) == nil
    else { return false }
    let rest = ballots..<min(tokens.all.count, ballots + 6)
    if rest.contains(where: { Self.tallied.contains(tokens[$0].key) && isEnd($0 + 1) }) {
      return true
    }
    if word(in: Self.processing, at: before.suffix(4)) != nil { return true }
    return Self.counts.contains(tokens[ballots].key)
      && word(in: Self.when, at: before.suffix(3)) != nil
  }

  /// Whether a concept is that of how far the votes are counted.
  static func isProgress(_ concept: UInt64) -> Bool {
    concept == counted.hash || concept == firstCounted.hash
  }

  /// "beat him by 48 percent to 41", "leads by"
  var isBeating: Bool { word(in: Self.leads, at: max(0, start - 14)..<start) != nil }

  /// Whether nothing of the clause stands at `at`: "with 99 percent in, she", "99 percent counted".
  private func isEnd(_ at: Int) -> Bool {
    tokens[at - 1].key != Self.in || at >= tokens.all.count || tokens[at].kind == .mark
  }

  /// "3 percent of ballots were blank"; but "51 percent of the vote when spoilt ballots are left out"
  var isVoid: Bool {
    let behind = behind(9)
    guard let ballots = word(in: Self.votes, at: behind.prefix(5)),
      let void = word(in: Self.void, at: ballots..<behind.upperBound)
    else { return false }
    return (ballots..<void).contains { Self.stating.contains(tokens[$0].key) }
      && word(in: Self.conditions, at: ballots..<void) == nil
  }

  /// "62 percent of voters cast ballots", "84 percent of the register"
  var isTurnout: Bool {
    let behind = behind(9)
    guard let voters = word(in: Self.voters, at: behind.prefix(5)) else { return false }
    if Self.registers.contains(tokens[voters].key) { return true }
    let rest = voters..<behind.upperBound
    return word(in: Self.voting, at: rest) != nil && word(in: Self.choosing, at: rest) == nil
  }

  /// "more than 50 percent is needed", "needs 50 percent", "if nobody gets more than 50 percent"
  var isNeeded: Bool {
    if word(in: Self.needing, at: behind(5)) != nil { return true }
    if word(in: Self.needing, at: before(5)) != nil { return true }
    let before = before(10)
    guard let nobody = word(in: Self.nobody, at: before), nobody > 0 else { return false }
    return tokens[nobody - 1].key == Self.ifWord
      && word(in: Self.reaching, at: nobody..<start) != nil
  }

  /// "a margin of error of 3 percent", "error margins of 3 points"
  var isError: Bool {
    let around = before(6).lowerBound..<behind(4).upperBound
    return word(in: Self.margins, at: around) != nil && word(in: Self.errors, at: around) != nil
  }

  /// "passes her by 3 points", "or 0.28 points", but "rose 3 points"
  private var isPoints: Bool {
    Self.points.contains(tokens[end - 1].key) && word(in: Self.moving, at: before(4)) == nil
  }

  /// "won by 3 points", "a margin of 3 percent", "a three-point lead", "3 points ahead"
  var isMargin: Bool {
    if isPoints { return true }
    if let noun = word(in: Self.margins, at: before(6)), !isBroken(noun) { return true }
    if word(in: Self.margins, at: behind(2)) != nil { return true }
    if word(in: Self.apart, at: behind(2)) != nil { return true }
    return isBy && word(in: Self.leads, at: before(10)) != nil
  }

  /// "by 3 points"
  var isBy: Bool { start > 0 && tokens[start - 1].key == Self.by }

  func isVote(_ noun: WordKey) -> Bool {
    noun == Self.vote || word(in: Self.votes, at: behind(4)) != nil
      || word(in: Self.voters, at: behind(4)) != nil
        && word(in: Self.choosing, at: behind(7)) != nil
  }

  /// Whether the last round named before the number is the first.
  var isFirstRound: Bool {
    let rounds = clause.sentence.rounds
    let behind = rounds.partitioningIndex { $0 >= start }
    guard behind > 0 else { return false }
    let round = rounds[behind - 1]
    let before = round > 0 && tokens.isMark(round - 1, UInt8(ascii: "-")) ? round - 2 : round - 1
    return before >= 0 && tokens[before].key == Self.first
  }

  private var source: VoteSource? { clause.sentence.source(clause.number) }
  var isPolled: Bool { source?.isPolled ?? false }

  /// The sense of a share that people were asked for, or that was found in part of the ballots.
  var polled: WordKey? {
    switch source {
    case .exitPoll: Self.exitPoll
    case .quickCount: Self.quickCount
    case .opinionPoll: Self.poll
    case .counted, nil: nil
    }
  }

  private static let ballots: WordSet = """
    vote votes ballot ballots precinct precincts results returns stations constituencies districts
    count sheets tallies tally scrutiny boxes acts tables places centres centers counties wards booths
    municipalities protocols papers records
    """
  private static let tallied: WordSet = """
    counted tallied tabulated processed reporting reported declared in scrutinised scrutinized complete
    completed done open opened verified received
    """
  private static let needing: WordSet = """
    need needs needed require requires required must threshold hurdle mark barrier
    """
  private static let nobody: WordSet = "neither nobody none no"
  private static let getting: WordSet = """
    win wins won winning poll polls polled polling garner garners garnered get gets got getting take
    takes took taking receive receives received receiving secure secures secured gain gains gained
    score scores scored lead leads led leading has had
    """
  private static let reaching: WordSet = """
    get gets got win wins won receive receives received reach reaches reached secure secures secured
    garner garners garnered obtain obtains obtained take takes took poll polls polled
    """
  private static let margins: WordSet = "margin lead gap advantage difference distance"
  private static let leads: WordSet = """
    led leads leading lead ahead beat beats beating beaten defeated won wins trails trailed trailing
    behind lost separated divided
    """
  private static let votes: WordSet = "vote votes ballots ballot"
  private static let from = WordKey("from")
  private static let stating: WordSet = "were are was is as being been declared ruled found"
  private static let conditions: WordSet = "when if after once without excluding"
  private static let errors: WordSet = "error errors"
  private static let points: WordSet = "point points"
  private static let moving: WordSet = """
    rose risen rise rises rising fell fall falls fallen falling dropped drop drops gained gain gains
    lost
    slipped slid climbed jumped up down higher lower swing dropping rising gaining losing slipping
    climbing
    """
  private static let at = WordKey("at")
  private static let with = WordKey("with")
  private static let `in` = WordKey("in")
  private static let returns: WordSet = "results result returns tallies data reports ballots"
  private static let accounting: WordSet = "accounting"
  private static let counts: WordSet = "count scrutiny tally counting"
  private static let processing: WordSet = """
    counted processed tallied tabulated scrutinised scrutinized counting processing tallying
    """
  private static let when: WordSet = "when with after by at"
  private static let apart: WordSet = "ahead behind clear adrift separate separates separated"
  private static let voters: WordSet = "voters electorate electors register registered roll"
  private static let registers: WordSet = "register roll"
  private static let voting: WordSet = """
    voted vote cast turned participated took came went turnout stayed abstained
    """
  private static let choosing: WordSet = """
    for chose choose backed supported support opted favoured favored favour favor
    """
}
