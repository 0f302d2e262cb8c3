import Shared

/// What a number of votes is: somebody's own, a lead, all that were cast, those that do not count.
extension ShareSense {
  /// The sense of a number of votes; nil for the votes that somebody has.
  static func ballots(_ clause: Clause) -> UInt64? {
    let share = ShareSense(clause)
    if share.isBlank { return blank.hash }
    if share.isClearance { return clearance.hash }
    if share.isBy || share.isLead { return margin.hash }
    return share.isTotal ? total.hash : nil
  }

  /// Whether it is a share of the votes, or a number of them.
  static func isPolling(_ signature: Signature) -> Bool {
    polling.contains(signature.concept) && (signature.isShare || signature.isCount)
  }

  /// Reads a share as one of votes, and found in the same way as `other` if that is one.
  static func makeVote(_ signature: inout Signature, like other: Signature) {
    signature.concept = isPolling(other) ? other.concept : vote.hash
    signature.state = 0
  }

  /// Whether a concept of a share is of an election alone.
  static func isOfElection(_ concept: UInt64) -> Bool {
    polling.contains(concept) || isMargin(concept) || isProgress(concept)
  }

  /// Reads a number of votes as a lead.
  static func makeLead(_ signature: inout Signature) { signature.concept = margin.hash }

  private static let polling: Set = Set(
    [vote, firstVote, poll, exitPoll, quickCount].map(\.hash))

  /// "won by 12 seats"
  static func isBy(_ clause: Clause) -> Bool {
    let share = ShareSense(clause)
    return share.isMargin || share.isBy
  }

  /// Whether a concept is that of how far somebody is ahead.
  static func isMargin(_ concept: UInt64) -> Bool {
    concept == margin.hash || concept == polledMargin.hash
  }

  /// "a lead of 1,200 votes", "a gap of 12", "1,200 votes ahead", "separated by", "1,200 more votes
  /// than"
  private var isLead: Bool {
    let before = before(8)
    if let noun = word(in: Self.gaps, at: before), !isBroken(noun) { return true }
    if word(in: Self.between, at: before) != nil, word(in: Self.being, at: before) != nil {
      return true
    }
    if isMoved { return true }
    let behind = behind(6)
    if word(in: Self.gaps, at: behind.prefix(3)) != nil { return true }
    if word(in: Self.afar, at: behind.prefix(3)) != nil { return true }
    if word(in: Self.parting, at: behind.prefix(3)) != nil { return true }
    guard let more = word(in: Self.more, at: behind.prefix(2)) else { return false }
    return word(in: Self.than, at: more..<behind.upperBound) != nil
  }

  /// "it was down to 1,200 votes", "it had grown to": what nobody says of somebody's votes.
  private var isMoved: Bool {
    guard start > 0, Self.reached.contains(tokens[start - 1].key) else { return false }
    let before = before(9)
    guard let it = word(in: Self.it, at: before) else { return false }
    return word(in: Self.moved, at: it..<start) != nil
  }

  /// "passed the mark by 1,200 votes", "a run-off was avoided by 1,200": how far above what is needed.
  private var isClearance: Bool {
    let before = before(24)
    if word(in: Self.cushions, at: before.suffix(4)) != nil { return true }
    guard isBy || start > 0 && tokens.isMark(start - 1, UInt8(ascii: ":")) || isLead else {
      return false
    }
    if word(in: Self.marks, at: before) != nil { return true }
    if let line = word(in: Self.lines, at: before), line > 1,
      word(in: Self.across, at: line - 2..<line) != nil
    {
      return true
    }
    return word(in: Self.avoiding, at: before) != nil && word(in: Self.rounds, at: before) != nil
  }

  /// "1,200 ballots were blank", "1,200 spoilt papers"
  private var isBlank: Bool {
    word(in: Self.void, at: behind(5)) != nil
      || end - start > 0 && word(in: Self.void, at: before(1)) != nil
  }

  /// "of the 5 million votes cast", "5 million valid votes", "out of 5 million"
  private var isTotal: Bool {
    if word(in: Self.casting, at: behind(3)) != nil { return true }
    if word(in: Self.casting, at: before(3)) != nil { return true }
    let before = before(2)
    return before.count == 2 && tokens[start - 1].key == Self.of
      && tokens[start - 2].key == Self.out
  }

  /// Whether the words between the noun and the number tie them not: "in the lead with 1,200 votes".
  func isBroken(_ noun: Int) -> Bool {
    (noun + 1..<max(noun + 1, start)).contains { at in
      Self.breaking.contains(tokens[at].key) || tokens.isMark(at, UInt8(ascii: ","))
    }
  }

  static let blank = WordKey("blank vote")
  static let clearance = WordKey("clearance")
  static let total = WordKey("votes cast")
  private static let gaps: WordSet = """
    lead gap advantage margin difference distance majority leads deficit
    """
  private static let afar: WordSet = "ahead behind clear short adrift"
  private static let parting: WordSet = """
    separate separates separated separating divide divides divided
    """
  private static let between: WordSet = "between"
  private static let being: WordSet = "are is were was lie lay"
  private static let more: WordSet = "more fewer"
  private static let than: WordSet = "than"
  private static let reached: WordSet = "to at"
  private static let it: WordSet = "it that"
  private static let moved: WordSet = """
    down up narrowed widened shrunk shrank shrinks grown grew grows cut fell fallen dropped slipped
    risen rose melted dwindled swollen swelled reduced increased stood
    """
  private static let lines: WordSet = "line"
  private static let across: WordSet = "over across"
  private static let cushions: WordSet = "cushion"
  private static let marks: WordSet = "mark threshold hurdle barrier"
  private static let avoiding: WordSet = """
    avoid avoids avoided avoiding avert averts averted averting spare spares spared sparing escape
    escapes escaped escaping
    """
  private static let rounds: WordSet = "runoff run round second"
  static let void: WordSet = """
    blank spoilt spoiled spoiled invalid null void rejected annulled nullified disqualified invalidated
    """
  private static let casting: WordSet = "cast valid"
  private static let out = WordKey("out")
  private static let breaking: WordSet = "with after and but while as than"
}
