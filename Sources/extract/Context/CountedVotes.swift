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
    if isProgress(index) { return Self.votes }
    if isMargin(index) { return Counted(text: "lead", head: "lead") }
    if isLeading(index) || isBallotsAgain(index) || isForSomebody(index) || isStanding(index)
      || isGivenTo(index)
    {
      return Self.vote
    }
    guard isPolled || shares.isEmpty, let holder = candidate(index), let chunk = parse[holder]
    else { return nil }
    let type = chunk.names.last.map { reading.names[$0].type }
    let isCertain =
      type == .person || Self.runners.contains(parse.tokens[chunk.head].key)
      || isNamedBehind(holder)
    let isLikely =
      (type == .organization || chunk.isPronoun || parse.meansPerson(holder))
      && (isPolled || isElection || isAboutElection)
    return isCertain || isLikely ? Self.vote : nil
  }

  /// "leads the race with [52 percent]", "trailing him on [34.8 percent] was Ruiz".
  private func isStanding(_ index: Int) -> Bool {
    guard parse.chunks[index].isHeadless,
      parse.isWord(index - 1, .on) || parse.isWord(index - 1, .with)
    else { return false }
    var at = index - 2
    while at > max(0, index - 6), parse.kind(at) == .noun || parse.kind(at) == .preposition {
      at -= 1
    }
    guard parse.kind(at) == .verb, Self.contending.contains(parse.lemma(at) ?? "") else {
      return false
    }
    return isElection || isAboutElection
  }

  /// "voters gave [27 percent] to the Greens".
  private func isGivenTo(_ index: Int) -> Bool {
    guard parse.chunks[index].isHeadless, parse.isWord(index + 1, .to),
      parse.kind(index + 2) == .noun, parse.kind(index - 1) == .verb,
      Self.giving.contains(parse.lemma(index - 1) ?? "")
    else { return false }
    return isElection || isAboutElection
  }

  private static let contending: Set = ["lead", "trail", "follow"]

  static let vote = Counted(text: "vote", head: "vote")
  static let votes = Counted(text: "votes", head: "vote")

  /// "with [99 percent] counted", "when [80 percent] had been tallied": of the votes.
  private func isProgress(_ index: Int) -> Bool {
    guard parse.kind(index + 1) == .verb, Self.counting.contains(parse.lemma(index + 1) ?? ""),
      parse.chunks[index].isHeadless
    else { return false }
    return isElection || isAboutElection
  }

  /// "[51 percent] to 49", "51 percent against [49]", "a 51 percent to [49 percent] win": of two who
  /// divide the whole.
  func isAgainst(_ index: Int) -> Bool {
    func share(_ at: Int) -> Double? {
      guard let chunk = parse[at], chunk.numbers.count == 1,
        parse.nominal(at) == nil || Self.victories.contains(parse.tokens[chunk.head].key),
        let number = chunk.numbers.first, reading.numbers[number].kind == .percent
      else { return nil }
      return reading.numbers[number].value
    }
    guard let own = share(index) else { return false }
    return [index + 1, index - 1].contains { joint in
      guard parse.isWord(joint, in: Self.against), let other = share(2 * joint - index),
        !parse.isWord(min(index, 2 * joint - index) - 1, .from)
      else { return false }
      return 96...100.5 ~= own + other
    }
  }

  /// "had [612,000] votes" where the votes are told by the rest of the sentence.
  func ballotsWon(_ number: Int, in index: Int) -> Counted? {
    guard parse.chunks[index].isHeadless, isElection, reading.numbers[number].value ?? 100 >= 100,
      let holder = candidate(index), let chunk = parse[holder]
    else { return nil }
    let isPerson = chunk.names.last.map { reading.names[$0].type == .person } ?? chunk.isPronoun
    guard isPerson || Self.runners.contains(parse.tokens[chunk.head].key) else { return nil }
    return Self.votes
  }

  /// "had 612,000 votes, or [51.3 percent]", "representing [51.3 percent]": behind the votes the share that they are.
  private func isBallotsAgain(_ index: Int) -> Bool {
    guard parse.chunks[index].isHeadless, let last = known.last,
      reading.numbers[last.number].sentence == parse.sentence, last.counted.head == "vote"
    else { return false }
    return parse.kind(index - 1) == .conjunction || parse.kind(index - 1) == .open
      || parse.lemma(index - 1) == "represent"
  }

  /// "won by 600 votes, a gap of [600]", "Ruiz [612,000], Fox 580,000": votes that the phrase does not
  /// name.
  func ballotsTold(_ number: Int, in index: Int) -> Counted? {
    let chunk = parse.chunks[index]
    guard reading.numbers[number].kind == .count, reading.numbers[number].value ?? 0 >= 100,
      parse.nominal(index) == nil
    else { return nil }
    if chunk.isHeadless, parse.isWord(index - 1, .of), let gap = parse[index - 2],
      Self.gaps.contains(parse.tokens[gap.head].key)
    {
      let last = known.last { reading.numbers[$0.number].sentence >= parse.sentence - 1 }
      return last?.counted.head == "vote" ? Self.votes : nil
    }
    let isRow = isListed(index) && (isElection || isAboutElection)
    let holder = isRow ? index : chunk.isHeadless && isListing(index - 1) ? index - 1 : nil
    return holder.map(parse.namesPerson) ?? false ? Self.votes : nil
  }

  private static let gaps: WordSet = "gap margin lead majority difference advantage plurality"

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
    if isAhead(index) { return true }
    guard parse.isWord(index - 1, .by) else { return false }
    if parse.isWord(index + 1, .to), parse[index + 2]?.isHeadless == true { return false }
    var at = index - 2
    if Self.victories.contains(parse[at].map { parse.tokens[$0.head].key } ?? .by) { return true }
    while parse.kind(at) == .noun || parse.kind(at) == .preposition { at -= 1 }
    if parse.isWord(at, in: Self.ahead) { return true }
    let lemma = parse.lemma(at) ?? ""
    return (Self.leading.contains(lemma) || lemma == "win") && (isElection || isRivalry(at))
  }

  /// "is [two points] behind", "[3 percentage points] clear of Ruiz".
  private func isAhead(_ index: Int) -> Bool {
    guard parse.isWord(index + 1, in: Self.ahead), let number = parse.chunks[index].numbers.last
    else { return false }
    let last = parse.tokens[reading.numbers[number].tokens.upperBound - 1].key
    return Self.points.contains(last) && (isElection || isAboutElection)
  }

  /// Whether the verb at `verb` has a person before it or behind.
  private func isRivalry(_ verb: Int) -> Bool {
    [Subjects(parse: parse).subject(of: verb) ?? verb, verb + 1].contains(where: parse.namesPerson)
  }

  /// "sees [53 percent] for Ruiz", "51 percent for her and [49 percent] for Fox".
  private func isForSomebody(_ index: Int) -> Bool {
    guard parse.isWord(index + 1, .for), let holder = parse[index + 2], holder.kind == .noun,
      parse.nominal(index) == nil
    else { return false }
    let isRunner = Self.runners.contains(parse.tokens[holder.head].key)
    return (parse.meansPerson(index + 2) || isRunner) && (isElection || isAboutElection)
  }

  /// "was leading Labor [53 percent] to 47", "beat Labor by [53 percent] to 47".
  private func isLeading(_ index: Int) -> Bool {
    let beaten = parse.isWord(index - 1, .by) ? index - 2 : index - 1
    return parse.kind(beaten) == .noun && Self.leading.contains(parse.lemma(beaten - 1) ?? "")
      && parse.isWord(index + 1, .to) && parse[index + 2]?.isHeadless == true
  }

  /// "Turnout was [51 percent] of 9 million voters": of those who voted, not of all.
  func turnout(_ index: Int) -> Counted? {
    guard parse.isWord(index + 1, .of) else { return nil }
    let isLinked = parse.kind(index - 1) == .preposition
    let verb = isLinked ? index - 2 : index - 1
    guard parse.kind(verb) == .verb, let subject = Subjects(parse: parse).subject(of: verb),
      let chunk = parse[subject], parse.tokens[chunk.head].key == Self.turnout
    else { return nil }
    return Counted(text: parse.tokens.string(chunk.head), head: "turnout", chunk: subject)
  }

  private static let turnout = WordKey("turnout")

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
    if isListed(index) { return index }
    // "With [51 percent] she is"
    if parse.isWord(at, .with), parse[index + 1]?.isPronoun == true, parse.kind(index + 2) == .verb
    {
      return index + 1
    }
    if parse.kind(at) == .noun { return isGiven(at) || isListing(at) ? at : nil }
    let isLinked =
      parse.isWord(at, .with) || parse.isWord(at, .on) || parse.isWord(at, .at)
    if isLinked { at -= 1 }
    // "is in second place, with"
    if isLinked, parse.kind(at) == .comma, isRank(at - 1) { at -= 1 }
    // "came in with"
    if isLinked, parse.isWord(at, .in) { at -= 1 }
    let ranks = at
    // "came first in April with"
    if isLinked, parse.kind(at) == .date {
      at -= parse.isWord(at - 1, in: Self.dating) ? 2 : 1
    }
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

  /// "Ruiz [48.1 percent], Fox 46": a name and its share in one phrase.
  private func isListed(_ index: Int) -> Bool {
    guard let chunk = parse[index], let name = chunk.names.last, let number = chunk.numbers.first
    else { return false }
    return reading.names[name].tokens.upperBound == reading.numbers[number].tokens.lowerBound
      && reading.names[name].tokens.lowerBound == chunk.tokens.lowerBound
  }

  /// The same where the name is a phrase of its own.
  private func isListing(_ at: Int) -> Bool {
    guard let chunk = parse[at], let name = chunk.names.last,
      reading.names[name].tokens == chunk.tokens, parse.kind(at - 1) != .verb,
      parse.kind(at - 1) != .preposition
    else { return false }
    return isElection || isAboutElection
  }

  /// Whether the article begins with an election.
  private var isAboutElection: Bool {
    parse.tokens.all.prefix(Self.opening).contains { Self.electing.contains($0.key) }
  }

  private static let opening = 100
  private static let electing: WordSet = """
    election elections elected vote votes voters ballot ballots runoff run-off referendum electoral
    presidential candidate candidates turnout voting
    """

  /// Whether the sentence speaks of an election.
  private var isElection: Bool {
    parse.chunks.prefix(Parse.reach).contains {
      $0.kind == .noun && Self.elections.contains(parse.tokens[$0.head].key)
    }
  }

  private static let showing: Set = [
    "show", "put", "leave", "have", "give", "see", "find", "declare", "elect", "proclaim",
  ]
  private static let coming: Set = [
    "come", "lead", "finish", "trail", "end", "stand", "close", "elect", "re-elect", "reelect",
    "declare", "proclaim", "confirm",
  ]
  private static let runners: WordSet = """
    party bloc coalition alliance candidate incumbent challenger camp side opponent rival contender
    frontrunner front-runner favourite favorite winner loser runner-up president minister premier
    governor mayor senator lawmaker leader economist banker ex-banker general
    """
  private static let counting: Set = [
    "count", "tally", "process", "tabulate", "scrutinise", "scrutinize",
  ]
  private static let against: WordSet = "to against versus vs"
  private static let points: WordSet = "point points"
  private static let dating: WordSet = "in on"
  private static let giving: Set = ["give", "hand", "award"]
  private static let leading: Set = ["lead", "trail", "beat", "defeat", "edge"]
  private static let victories: WordSet = "victory win triumph defeat"
  private static let ahead: WordSet = "ahead behind clear adrift"
  private static let elections: WordSet = """
    election elections poll polls vote votes voting ballot ballots runoff run-off referendum
    """
  private static let winning: Set = [
    "win", "take", "get", "receive", "poll", "secure", "gain", "garner", "score", "obtain",
    "collect", "gather", "have", "draw", "need", "amass", "capture", "clinch", "notch",
  ]
  /// What shares in an election are of.
  private static let polling: WordSet = """
    vote voter ballot turnout lead poll gap margin electorate precinct station sheet count scrutiny
    tally district constituency
    """
}
