import Shared

/// What a percentage measures, as far as the words around it tell: the profit that fell, a price
/// above the last close, one candidate's part of the vote. Two that measure known and different
/// things are two.
struct ShareSense {
  let clause: Clause
  let tokens: Tokens
  let start: Int
  let end: Int

  /// The sense of the number of `clause`; 0 where its words do not tell. Its noun, as the article's
  /// own reading has it, is `noun`.
  static func sense(_ clause: Clause, noun: UInt64) -> UInt64 {
    let sense = ShareSense(clause).sense(WordKey(hash: noun))
    return sense.hash
  }

  /// Whether a concept is one of the senses.
  static func isSense(_ concept: UInt64) -> Bool {
    senses.contains(WordKey(hash: concept)) || compound.contains(concept)
  }

  /// Whether a concept is that of somebody's part of the votes that are cast.
  static func isVote(_ concept: UInt64) -> Bool { concept == vote.hash }

  /// Whether two concepts are senses, and not the same.
  static func areApart(_ a: UInt64, _ b: UInt64) -> Bool {
    a != b && (isSense(a) && isSense(b) || min(a, b) == leadAndAll.0 && max(a, b) == leadAndAll.1)
  }

  private static let leadAndAll = (min(margin.hash, total.hash), max(margin.hash, total.hash))

  /// Whether a share without a noun goes on with what the one before it in the sentence is of: "took
  /// 48 percent of the vote and Pell 45".
  static func goesOn(_ clause: Clause) -> Bool {
    let behind = clause.number.upperBound
    return behind >= clause.tokens.all.count || clause.tokens[behind].key != of
  }

  /// Whether a share of that concept is one of several that bodies or persons have beside each other.
  static func isHeld(_ concept: UInt64) -> Bool {
    !holderless.contains(WordKey(hash: concept)) && !unheld.contains(concept)
  }

  init(_ clause: Clause) {
    self.clause = clause
    tokens = clause.tokens
    start = clause.start
    end = clause.number.upperBound
  }

  private func sense(_ noun: WordKey) -> WordKey {
    if isCounted { return isFirstRound ? Self.firstCounted : Self.counted }
    if isNeeded { return Self.needed }
    if isVoid { return Self.blank }
    if isError { return Self.error }
    let isPair =
      clause.sharePair.map { $0.pair.isWhole || isBeating && $0.pair.isMost } ?? false
    if !isPair, isMargin { return isPolled ? Self.polledMargin : Self.margin }
    if isPremium { return Self.premium }
    if !isPair, let moved = moved() { return moved }
    if isStake { return Self.stake }
    if isTurnout { return Self.turnout }
    if isPair || isVote(noun) { return polled ?? (isFirstRound ? Self.firstVote : Self.vote) }
    if Self.nouns.contains(noun) { return noun }
    if let polled, clause.sentence.ownSource(clause.number) != nil { return polled }
    if word(in: Self.winning, at: before(4)) != nil {
      return polled ?? (isFirstRound ? Self.firstVote : Self.vote)
    }
    return WordKey(hash: 0)
  }

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

  func word(in set: WordSet, at range: Range<Int>) -> Int? {
    range.first { set.contains(tokens[$0].key) }
  }

  /// Up to `most` tokens in front of the number, no other number among them.
  func before(_ most: Int) -> Range<Int> {
    var at = start
    let least = max(0, start - most)
    while at > least, tokens[at - 1].kind != .number, !tokens.isMark(at - 1, UInt8(ascii: ";")) {
      at -= 1
    }
    return at..<start
  }

  /// Up to `most` tokens behind the number, up to the next number or clause.
  func behind(_ most: Int) -> Range<Int> {
    var at = end
    let last = min(tokens.all.count, end + most)
    while at < last, tokens[at].kind != .number, !tokens.isMark(at, UInt8(ascii: ";")) {
      at += 1
    }
    return end..<max(end, at)
  }

  static let polledMargin = WordKey("polled margin")
  static let firstCounted = WordKey("first counted")
  static let exitPoll = WordKey("exit poll")
  static let quickCount = WordKey("quick count")
  static let turnout = WordKey("turnout")
  static let error = WordKey("margin of error")
  static let firstVote = WordKey("first vote")
  static let first = WordKey("first")
  private static let stock = WordKey("stock")
  static let counted = WordKey("counted")
  static let needed = WordKey("needed share")
  static let margin = WordKey("margin")
  private static let premium = WordKey("premium")
  private static let stake = WordKey("stake")
  static let vote = WordKey("vote")
  static let poll = WordKey("poll")
  static let of = WordKey("of")
  static let by = WordKey("by")
  static let ifWord = WordKey("if")

  private static let senses: WordSet = """
    counted margin premium stake vote poll stock profit revenue market turnout unemployment inflation
    deficit debt worker
    """
  /// Senses of two words.
  private static let compound: Set = Set(
    [
      polledMargin, firstVote, needed, firstCounted, exitPoll, quickCount, blank, clearance, error,
    ].map(\.hash))
  private static let holderless: WordSet = """
    counted margin premium turnout unemployment inflation deficit debt worker
    """
  private static let unheld: Set = Set(
    [polledMargin, needed, firstCounted, blank, clearance, error].map(\.hash))
  /// Nouns of shares that tell by themselves what is measured.
  private static let nouns: WordSet = "premium market turnout unemployment worker"
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
