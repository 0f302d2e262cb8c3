import Shared

/// What a percentage measures, as far as the words around it tell: the profit that fell, a price
/// above the last close, one candidate's part of the vote. Two that measure known and different
/// things are two.
struct ShareSense {
  private let clause: Clause
  private let tokens: Tokens
  private let start: Int
  private let end: Int

  /// The sense of the number of `clause`; 0 where its words do not tell. Its noun, as the article's
  /// own reading has it, is `noun`.
  static func sense(_ clause: Clause, noun: UInt64) -> UInt64 {
    let sense = ShareSense(clause).sense(WordKey(hash: noun))
    return sense.hash
  }

  /// Whether a concept is one of the senses.
  static func isSense(_ concept: UInt64) -> Bool {
    senses.contains(WordKey(hash: concept)) || concept == polledMargin.hash
      || concept == firstVote.hash || concept == needed.hash
  }

  /// Whether a concept is that of somebody's part of the votes that are cast.
  static func isVote(_ concept: UInt64) -> Bool { concept == vote.hash }

  /// Whether two concepts are senses, and not the same.
  static func areApart(_ a: UInt64, _ b: UInt64) -> Bool { a != b && isSense(a) && isSense(b) }

  /// Whether a count of votes says by how many somebody leads: "a gap of 1,200 votes", "won by 12
  /// votes".
  static func isMargin(_ clause: Clause) -> Bool {
    let share = ShareSense(clause)
    return share.isMargin || share.start > 0 && clause.tokens[share.start - 1].key == by
  }

  /// Whether a share without a noun goes on with what the one before it in the sentence is of: "took
  /// 48 percent of the vote and Pell 45".
  static func goesOn(_ clause: Clause) -> Bool {
    let behind = clause.number.upperBound
    return behind >= clause.tokens.all.count || clause.tokens[behind].key != of
  }

  /// Whether a share of that concept is one of several that bodies or persons have beside each other.
  static func isHeld(_ concept: UInt64) -> Bool {
    !holderless.contains(WordKey(hash: concept)) && concept != polledMargin.hash
      && concept != needed.hash
  }

  private init(_ clause: Clause) {
    self.clause = clause
    tokens = clause.tokens
    start = clause.start
    end = clause.number.upperBound
  }

  private func sense(_ noun: WordKey) -> WordKey {
    if isCounted { return Self.counted }
    if isNeeded { return Self.needed }
    if isMargin { return isPolled ? Self.polledMargin : Self.margin }
    if isPremium { return Self.premium }
    if let moved = moved() { return moved }
    if isStake { return Self.stake }
    if isVote(noun) { return isPolled ? Self.poll : isFirstRound ? Self.firstVote : Self.vote }
    if Self.nouns.contains(noun) { return noun }
    if isPolled { return Self.poll }
    if word(in: Self.winning, at: before(4)) != nil {
      return isFirstRound ? Self.firstVote : Self.vote
    }
    return WordKey(hash: 0)
  }

  // MARK: Elections

  /// "with 94 percent of ballots counted", "92 percent of precincts reporting"; but "won 61 percent of
  /// the votes counted so far"
  private var isCounted: Bool {
    guard let ballots = word(in: Self.ballots, at: behind(4)), tokens[end].key != Self.with else {
      return false
    }
    if word(in: Self.getting, at: before(4)) != nil { return false }
    return word(in: Self.tallied, at: ballots..<min(tokens.all.count, ballots + 3)) != nil
  }

  /// "more than 50 percent is needed", "needs 50 percent", "if nobody gets more than 50 percent"
  private var isNeeded: Bool {
    if word(in: Self.needing, at: behind(5)) != nil { return true }
    if word(in: Self.needing, at: before(5)) != nil { return true }
    let before = before(10)
    guard let nobody = word(in: Self.nobody, at: before), nobody > 0 else { return false }
    return tokens[nobody - 1].key == Self.ifWord
      && word(in: Self.reaching, at: nobody..<start) != nil
  }

  /// "won by 3 points", "a margin of 3 percent", "a three-point lead"
  private var isMargin: Bool {
    if word(in: Self.margins, at: before(6)) != nil { return true }
    if word(in: Self.margins, at: behind(2)) != nil { return true }
    guard start > 0, tokens[start - 1].key == Self.by else { return false }
    return word(in: Self.leads, at: before(10)) != nil
  }

  private func isVote(_ noun: WordKey) -> Bool {
    noun == Self.vote || word(in: Self.votes, at: behind(4)) != nil
  }

  /// Whether the last round named before the number is the first.
  private var isFirstRound: Bool {
    let rounds = clause.sentence.rounds
    let behind = rounds.partitioningIndex { $0 >= start }
    guard behind > 0 else { return false }
    let round = rounds[behind - 1]
    let before = round > 0 && tokens.isMark(round - 1, UInt8(ascii: "-")) ? round - 2 : round - 1
    return before >= 0 && tokens[before].key == Self.first
  }

  private var isPolled: Bool { clause.sentence.isPolled }

  // MARK: Companies

  /// "a 30 percent premium", "42 percent above Friday's close"
  private var isPremium: Bool {
    if word(in: Self.premiums, at: behind(4)) != nil { return true }
    if word(in: Self.premiums, at: before(4)) != nil { return true }
    guard end < tokens.all.count, Self.above.contains(tokens[end].key) else { return false }
    return word(in: Self.closes, at: behind(12)) != nil
  }

  /// What rose or fell by it; of a company that rose or fell, its shares.
  private func moved() -> WordKey? {
    if start > 0, let sense = Self.movers[tokens[start - 1].key.hash] { return sense }
    let move = word(in: Self.moves, at: before(4))
    guard move != nil || word(in: Self.ups, at: behind(1)) != nil else { return nil }
    if let sense = before(14).reversed().lazy.compactMap(mover).first { return sense }
    let mover = move.flatMap(clause.sentence.name(endingAt:))
    return mover?.type == .organization ? Self.stock : nil
  }

  private func mover(_ at: Int) -> WordKey? {
    if at > 0, Self.each.contains(tokens[at - 1].key) { return nil }
    return Self.movers[tokens[at].key.hash]
  }

  private var isStake: Bool {
    word(in: Self.owning, at: before(4)) != nil || word(in: Self.stakes, at: behind(2)) != nil
  }

  // MARK: Words near the number

  private func word(in set: WordSet, at range: Range<Int>) -> Int? {
    range.first { set.contains(tokens[$0].key) }
  }

  /// Up to `most` tokens in front of the number, no other number among them.
  private func before(_ most: Int) -> Range<Int> {
    var at = start
    let least = max(0, start - most)
    while at > least, tokens[at - 1].kind != .number, !tokens.isMark(at - 1, UInt8(ascii: ";")) {
      at -= 1
    }
    return at..<start
  }

  /// Up to `most` tokens behind the number, up to the next number or clause.
  private func behind(_ most: Int) -> Range<Int> {
    var at = end
    let last = min(tokens.all.count, end + most)
    while at < last, tokens[at].kind != .number, !tokens.isMark(at, UInt8(ascii: ";")) {
      at += 1
    }
    return end..<max(end, at)
  }

  private static let polledMargin = WordKey("polled margin")
  private static let firstVote = WordKey("first vote")
  private static let first = WordKey("first")
  private static let stock = WordKey("stock")
  private static let counted = WordKey("counted")
  private static let needed = WordKey("needed share")
  private static let margin = WordKey("margin")
  private static let premium = WordKey("premium")
  private static let stake = WordKey("stake")
  private static let vote = WordKey("vote")
  private static let poll = WordKey("poll")
  private static let of = WordKey("of")
  private static let with = WordKey("with")
  private static let by = WordKey("by")
  private static let ifWord = WordKey("if")

  private static let senses: WordSet = """
    counted margin premium stake vote poll stock profit revenue market turnout unemployment inflation
    deficit debt worker
    """
  private static let holderless: WordSet = """
    counted margin premium turnout unemployment inflation deficit debt worker
    """
  /// Nouns of shares that tell by themselves what is measured.
  private static let nouns: WordSet = "premium market turnout unemployment worker"
  private static let ballots: WordSet = """
    vote votes ballot ballots precinct precincts results returns stations constituencies districts
    """
  private static let tallied: WordSet = """
    counted tallied tabulated processed reporting reported declared in
    """
  private static let needing: WordSet = """
    need needs needed require requires required must threshold hurdle
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
    led leads leading ahead beat beats beating beaten defeated won wins trails trailed trailing behind
    lost
    """
  private static let votes: WordSet = "vote votes ballots ballot"
  private static let winning: WordSet = "win wins winning won polled polling garnered"
  private static let premiums: WordSet = "premium"
  private static let stakes: WordSet = "stake"
  private static let above: WordSet = "above more higher over better"
  private static let closes: WordSet = "close closed closing price traded trading"
  private static let ups: WordSet = "higher lower"
  private static let moves: WordSet = """
    rose risen rise rises rising climbed climb climbs jumped jump jumps surged surge soared soar gained
    gain gains leapt leaped up advanced added higher grew grow grown increased fell fall falls fallen
    falling dropped drop drops slid slide slipped sank sink tumbled plunged plummeted lost shed down
    lower slumped slump declined decline shrank dipped
    """
  private static let movers: [UInt64: WordKey] = {
    var movers: [UInt64: WordKey] = [:]
    for line in [
      "profit profits earnings income", "revenue revenues sales turnover",
      "stock shares stocks closed",
      "market share",
    ] {
      let words = line.split(separator: " ").map { WordKey(String($0)) }
      for word in words { movers[word.hash] = words[0] }
    }
    return movers
  }()
  /// "earnings per share"
  private static let each: WordSet = "per a"
  private static let owning: WordSet =
    "holds hold held holding owns own owned owning stake shareholder"
}
