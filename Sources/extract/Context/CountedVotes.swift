import Numbers
import Shared

/// Shares in an election, which say themselves of what they are.
extension CountedReader {
  /// "Ruiz took [51 percent]", "put Ruiz on [51 percent]", "Ruiz came second with [9 percent]", "gave
  /// Ruiz [51 percent]": what a person has a share of.
  func votes(_ index: Int) -> Counted? {
    let shares = known.filter { reading.numbers[$0.number].kind == .percent }
    let isPolled = shares.contains {
      Self.polling.contains(WordKey($0.counted.head)) || $0.counted.text.hasSuffix("of the vote")
    }
    let vote = Counted(text: "vote", head: "vote")
    if isMargin(index) { return Counted(text: "lead", head: "lead") }
    if isLeading(index) || isBallotsAgain(index) { return vote }
    guard isPolled || shares.isEmpty, let holder = candidate(index), let chunk = parse[holder]
    else { return nil }
    let type = chunk.names.last.map { reading.names[$0].type }
    let isCertain =
      type == .person || Self.runners.contains(parse.tokens[chunk.head].key)
      || isNamedBehind(holder)
    let isLikely = (type == .organization || chunk.isPronoun) && (isPolled || isElection)
    return isCertain || isLikely ? vote : nil
  }

  /// "had [612,000] votes" where the votes are told by the rest of the sentence.
  func ballotsWon(_ number: Int, in index: Int) -> Counted? {
    guard parse.chunks[index].isHeadless, isElection, reading.numbers[number].value ?? 100 >= 100,
      let holder = candidate(index), let chunk = parse[holder]
    else { return nil }
    let isPerson = chunk.names.last.map { reading.names[$0].type == .person } ?? chunk.isPronoun
    guard isPerson || Self.runners.contains(parse.tokens[chunk.head].key) else { return nil }
    return Counted(text: "votes", head: "vote")
  }

  /// "had 612,000 votes, or [51.3 percent]", "representing [51.3 percent]": behind the votes the share that they are.
  private func isBallotsAgain(_ index: Int) -> Bool {
    guard parse.chunks[index].isHeadless, let last = known.last,
      reading.numbers[last.number].sentence == parse.sentence, last.counted.head == "vote"
    else { return false }
    return parse.kind(index - 1) == .conjunction || parse.kind(index - 1) == .open
      || parse.lemma(index - 1) == "represent"
  }

  /// "Another former president, Ana Ruiz, is second with [12 percent]".
  private func isNamedBehind(_ holder: Int) -> Bool {
    guard parse.kind(holder + 1) == .comma, let name = parse[holder + 2]?.names.last else {
      return false
    }
    return reading.names[name].type == .person && parse.kind(holder + 3) == .comma
  }

  /// "won by [3 percentage points]", "a victory by [3 percent]", "was ahead of Ruiz by [2 percent]"; but
  /// "won by [54 percent] to 46".
  private func isMargin(_ index: Int) -> Bool {
    guard parse.isWord(index - 1, .by) else { return false }
    if parse.isWord(index + 1, .to), parse[index + 2]?.isHeadless == true { return false }
    var at = index - 2
    if Self.victories.contains(parse[at].map { parse.tokens[$0.head].key } ?? .by) { return true }
    while parse.kind(at) == .noun || parse.kind(at) == .preposition { at -= 1 }
    if parse.isWord(at, in: Self.ahead) { return true }
    let lemma = parse.lemma(at) ?? ""
    return (Self.leading.contains(lemma) || lemma == "win") && (isElection || isRivalry(at))
  }

  /// Whether the verb at `verb` has a person before it or behind.
  private func isRivalry(_ verb: Int) -> Bool {
    [Subjects(parse: parse).subject(of: verb) ?? verb, verb + 1].contains { at in
      parse[at]?.names.last.map { reading.names[$0].type == .person } ?? false
    }
  }

  /// "was leading Labor [53 percent] to 47", "beat Labor by [53 percent] to 47".
  private func isLeading(_ index: Int) -> Bool {
    let beaten = parse.isWord(index - 1, .by) ? index - 2 : index - 1
    return parse.kind(beaten) == .noun && Self.leading.contains(parse.lemma(beaten - 1) ?? "")
      && parse.isWord(index + 1, .to) && parse[index + 2]?.isHeadless == true
  }

  /// "53 percent to the [41 percent] of Ana Ruiz": a share that somebody has is hardly of her.
  func personalShare(_ index: Int) -> Counted? {
    guard parse.isWord(index + 1, .of), let name = parse[index + 2]?.names.last,
      reading.names[name].type == .person
    else { return nil }
    return known.last { reading.numbers[$0.number].kind == .percent }?.counted
  }

  /// Whose share the number may be: the subject of "took", the object of "put", the name before it.
  private func candidate(_ index: Int) -> Int? {
    var at = index - 1
    if parse.kind(at) == .noun { return isGiven(at) ? at : nil }
    let isLinked =
      parse.isWord(at, .with) || parse.isWord(at, .on) || parse.isWord(at, .at)
    if isLinked { at -= 1 }
    // "is in second place, with"
    if isLinked, parse.kind(at) == .comma, isRank(at - 1) { at -= 1 }
    // "came in with"
    if isLinked, parse.isWord(at, .in) { at -= 1 }
    let ranks = at
    while isLinked, at > 0, isRank(at) || at < ranks && parse.isWord(at, .in) { at -= 1 }
    guard parse.kind(at) == .verb else {
      // "the poll showed Ruiz with [14 percent]", "put Ruiz at 53 percent and Fox at [47 percent]"
      if isLinked, parse.kind(at) == .noun,
        Self.showing.contains(parse.lemma(at - 1) ?? "") || isGiven(at)
      {
        return at
      }
      // "followed by Ruiz on [14 percent]"
      if isLinked, parse.isWord(at - 1, .by), parse.lemma(at - 2) == "follow" { return at }
      return parse.isWord(index - 1, .on) && parse.frames(at - 1).contains(.put) ? at : nil
    }
    let lemma = parse.lemma(at) ?? ""
    let isHad = Self.winning.contains(lemma) || !isLinked && parse.chunks[at].verb.isHave
    let hasFared = Self.coming.contains(lemma) || lemma == "be" && at < ranks
    guard isHad || isLinked && hasFared else { return nil }
    return Subjects(parse: parse).subject(of: at)
  }

  /// Whether the chunk says how somebody fared: "came [second] with 9 percent", "is [third] on 8", "is
  /// [a close] second with 9".
  private func isRank(_ at: Int) -> Bool {
    switch parse.kind(at) {
    case .adverb, .state: true
    case .noun: isOrdinal(at) || isOrdinal(at + 1) && parse.chunks[at].names.isEmpty
    default: false
    }
  }

  private func isOrdinal(_ at: Int) -> Bool {
    parse[at]?.numbers.contains { reading.numbers[$0].kind == .ordinal } ?? false
  }

  /// "the count gave Ruiz [51 percent] and Fox [30 percent]".
  private func isGiven(_ at: Int) -> Bool {
    switch parse.kind(at - 1) {
    case .verb: return Self.giving.contains(parse.lemma(at - 1) ?? "")
    case .conjunction, .comma:
      let last = known.last { reading.numbers[$0.number].sentence == parse.sentence }
      return last.map { $0.counted.head == "vote" } ?? false
    default: return false
    }
  }

  /// Whether the sentence speaks of an election.
  private var isElection: Bool {
    parse.chunks.prefix(Parse.reach).contains {
      $0.kind == .noun && Self.elections.contains(parse.tokens[$0.head].key)
    }
  }

  private static let showing: Set = ["show", "put", "leave", "have", "give"]
  private static let coming: Set = ["come", "lead", "finish", "trail", "end", "stand", "close"]
  private static let runners: WordSet = """
    party bloc coalition alliance candidate incumbent challenger camp side
    """
  private static let giving: Set = ["give", "hand", "award"]
  private static let leading: Set = ["lead", "trail", "beat", "defeat", "edge"]
  private static let victories: WordSet = "victory win triumph defeat"
  private static let ahead: WordSet = "ahead behind"
  private static let elections: WordSet = """
    election elections poll polls vote votes voting ballot ballots runoff run-off referendum
    """
  private static let winning: Set = [
    "win", "take", "get", "receive", "poll", "secure", "gain", "garner", "score", "obtain",
    "collect", "have", "draw", "need",
  ]
  /// What shares in an election are of.
  private static let polling: WordSet = "vote voter ballot turnout lead poll gap margin electorate"
}
