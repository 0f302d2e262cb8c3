import Shared

/// What a share of the votes was found by.
enum VoteSource {
  case counted, exitPoll, quickCount, opinionPoll

  /// Whether people said how they voted or will, or part of the ballots was taken for the whole.
  var isPolled: Bool { self != .counted }
}

extension VoteSource {
  /// Where the words of a sentence tell it.
  static func marks(_ tokens: Tokens) -> [(at: Int, source: VoteSource)] {
    var marks: [(at: Int, source: VoteSource)] = []
    for at in tokens.all.indices where words.contains(tokens[at].key) {
      if let source = source(at, tokens) { marks.append((at, source)) }
    }
    return marks
  }

  private static func source(_ at: Int, _ tokens: Tokens) -> VoteSource? {
    let word = tokens[at].key
    // "exit-poll" has a mark between.
    let last = at > 1 && tokens.isDash(at - 1) ? at - 2 : at - 1
    let before = last >= 0 ? tokens[last].key : word
    if surveys.contains(word) { return before == exit ? .exitPoll : .opinionPoll }
    if polls.contains(word) {
      if before == exit { return .exitPoll }
      if kindsOfPoll.contains(before) { return .opinionPoll }
      let next = at + 1 < tokens.all.count ? tokens[at + 1].key : word
      return publishing.contains(next) ? .opinionPoll : nil
    }
    if counts.contains(word) {
      return kindsOfCount.contains(before) ? .quickCount : .counted
    }
    return projections.contains(word) ? .quickCount : .counted
  }

  private static let exit = WordKey("exit")
  private static let words: WordSet = """
    survey surveys pollster pollsters poll polls count counts tabulation projection projections
    counted tallied result results returns tally tallies scrutiny
    """
  private static let surveys: WordSet = "survey surveys pollster pollsters"
  private static let polls: WordSet = "poll polls"
  private static let kindsOfPoll: WordSet = "opinion tracking pre-election"
  private static let publishing: WordSet = """
    show shows showed shown put puts suggest suggests suggested indicate indicates indicated predict
    predicted published released conducted taken commissioned find finds found
    """
  private static let counts: WordSet = "count counts tabulation"
  private static let kindsOfCount: WordSet = "quick rapid sample parallel fast"
  private static let projections: WordSet = "projection projections"
}

extension ClaimSentence {
  /// What the shares of votes at the tokens `number` were found by, as the nearest words before them
  /// tell, or those behind, or the sentence before.
  func source(_ number: Range<Int>) -> VoteSource? {
    ownSource(number) ?? sourceBefore
  }

  /// The same as the sentence itself tells it.
  func ownSource(_ number: Range<Int>) -> VoteSource? {
    let split = voteSources.partitioningIndex { $0.at >= number.lowerBound }
    let next =
      split < voteSources.count && isNear(number, voteSources[split].at)
      ? voteSources[split] : nil
    guard split > 0 else { return next?.source }
    let last = voteSources[split - 1]
    guard last.source == .counted, let next, next.source.isPolled,
      next.at - number.upperBound < Self.nearby
    else { return last.source }
    return next.source
  }

  /// Takes over what the sentence before tells of its shares.
  func follow(_ other: ClaimSentence) {
    sourceBefore = other.voteSources.last?.source ?? other.sourceBefore
  }

  /// Whether one other number at most stands between the number and the token at `at`.
  private func isNear(_ number: Range<Int>, _ at: Int) -> Bool {
    var others = 0
    for token in number.upperBound..<max(number.upperBound, at)
    where tokens[token].kind == .number {
      others += 1
    }
    return others < 2
  }

  private static let nearby = 6
}
