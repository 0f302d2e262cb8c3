import Shared

/// Where a sentence says who is ahead of whom.
struct Lead {
  /// Who is ahead, as far as the sentence tells.
  enum Winner {
    case named(Int32)
    /// Whoever it is, not this one.
    case rival(of: Int32)
    /// Him or her.
    case pronoun(GivenNames.Gender)
    case rivalOfPronoun(GivenNames.Gender)
  }

  let at: Int
  let winner: Winner

  /// The leads of a sentence, in order.
  static func find(in sentence: ClaimSentence) -> [Lead] {
    let finder = LeadFinder(sentence: sentence)
    return sentence.tokens.all.indices.compactMap { at in
      guard LeadFinder.cues.contains(sentence.tokens[at].key) else { return nil }
      return finder.winner(at).map { Lead(at: at, winner: $0) }
    }
  }
}

/// Reads who is ahead off the words for it.
struct LeadFinder {
  typealias Name = ClaimSentence.Name

  let sentence: ClaimSentence
  private var tokens: Tokens { sentence.tokens }

  /// Somebody of whom the sentence speaks by name or by a pronoun.
  private enum Person {
    case named(Int32)
    case pronoun(GivenNames.Gender)
  }

  /// Who is ahead by the word at `at`.
  fileprivate func winner(_ at: Int) -> Lead.Winner? {
    let key = tokens[at].key
    if Self.nouns.contains(key), let holder = possessor(at) { return winning(holder) }
    if Self.beating.contains(key), at + 1 < tokens.all.count, tokens[at + 1].key == Self.by {
      return person(startingAt: at + 2).map(winning)
    }
    if key == Self.more { return favoured(at) }
    // "lost to Pell", "ahead of Pell", "led Pell"
    if Self.losing.contains(key) {
      if let person = subject(before: at) { return losing(person) }
      return person(behind: at).map(winning)
    }
    if Self.winning.contains(key) || Self.nouns.contains(key) && isTaken(at) || isPlace(at) {
      if let person = subject(before: at) { return winning(person) }
      return person(behind: at).map(losing)
    }
    return nil
  }

  /// "1,200 more votes for Pell than"
  private func favoured(_ at: Int) -> Lead.Winner? {
    let end = min(tokens.all.count, at + 3)
    guard let link = (at + 1..<max(at + 1, end)).first(where: { tokens[$0].key == Self.for }),
      (link..<min(tokens.all.count, link + 6)).contains(where: { tokens[$0].key == Self.than })
    else { return nil }
    return person(startingAt: link + 1).map(winning)
  }

  private func winning(_ person: Person) -> Lead.Winner {
    switch person {
    case .named(let cluster): .named(cluster)
    case .pronoun(let gender): .pronoun(gender)
    }
  }

  private func losing(_ person: Person) -> Lead.Winner {
    switch person {
    case .named(let cluster): .rival(of: cluster)
    case .pronoun(let gender): .rivalOfPronoun(gender)
    }
  }

  /// "Pell's early lead", "his lead", "the lead of Ada Pell", "a victory for Pell".
  private func possessor(_ at: Int) -> Person? {
    for before in (max(0, at - 3)..<at).reversed() {
      let token = tokens[before]
      if token.kind == .possessive { return name(sentence.name(endingAt: before)) }
      if let gender = Pronouns.possessives[token.key.hash] { return .pronoun(gender) }
      guard token.kind == .word, sentence.name(before) == nil else { break }
    }
    guard at + 1 < tokens.all.count, Self.ofOrFor.contains(tokens[at + 1].key) else { return nil }
    return person(startingAt: at + 2)
  }

  /// "took the lead", "is in the lead", "with a lead": by whoever the clause is about.
  private func isTaken(_ at: Int) -> Bool {
    (max(0, at - 5)..<at).contains { Self.taking.contains(tokens[$0].key) }
  }

  /// "in front", "came first", "in first place", "saw him first".
  private func isPlace(_ at: Int) -> Bool {
    guard at > 0 else { return false }
    let before = tokens[at - 1].key
    switch tokens[at].key {
    case Self.front: return before == Self.in
    case Self.first: return Self.coming.contains(before)
    default: return false
    }
  }

  /// The person behind "of", "Mr" and the like, at most `most` words behind `at`.
  private func person(startingAt at: Int) -> Person? {
    for next in at..<max(at, min(tokens.all.count, at + 4)) {
      if let name = name(sentence.name(startingAt: next)) { return name }
      if let gender = Pronouns.objects[tokens[next].key.hash] { return .pronoun(gender) }
      guard tokens[next].kind == .word else { return nil }
    }
    return nil
  }

  /// "beat Pell", "is ahead of Ada Pell", "lost to her".
  private func person(behind at: Int) -> Person? {
    let next = at + 1
    guard next < tokens.all.count else { return nil }
    let isLinked = Self.links.contains(tokens[next].key)
    return person(startingAt: isLinked ? next + 1 : next)
  }

  /// The last person before `end` whom no preposition governs, or the last pronoun.
  private func subject(before end: Int) -> Person? {
    var at = end - 1
    while at >= max(0, end - 16) {
      if let name = sentence.name(at) {
        if name.type == .person, !sentence.isGoverned(name), !sentence.isPossessive(name) {
          return .named(name.cluster)
        }
        at = name.tokens.lowerBound - 1
        continue
      }
      if tokens.isMark(at, UInt8(ascii: ";")) { return nil }
      if let gender = Pronouns.personal[tokens[at].key.hash] { return .pronoun(gender) }
      at -= 1
    }
    return nil
  }

  private func name(_ name: Name?) -> Person? {
    name.flatMap { $0.type == .person ? .named($0.cluster) : nil }
  }
}

extension LeadFinder {
  static let cues: WordSet = """
    lead leads led leading ahead advantage margin majority victory win wins won winning triumph beat
    beats beaten beating defeat defeats defeated defeating edged trounced thrashed routed ousted
    unseated overtook overtaken overtakes winner victor frontrunner front-runner front first more
    re-elected reelected trail trails trailed trailing behind lost loses losing lose conceded concedes
    concede conceding
    """
  private static let nouns: WordSet = """
    lead advantage margin majority victory win triumph
    """
  private static let beating: WordSet = """
    beaten defeated edged trounced thrashed routed ousted unseated overtaken
    """
  private static let winning: WordSet = """
    leads led leading ahead wins won winning beat beats beating defeats defeated defeating edged
    trounced thrashed routed ousted unseated overtook overtakes winner victor frontrunner front-runner
    re-elected reelected
    """
  private static let losing: WordSet = """
    trail trails trailed trailing behind lost loses losing lose conceded concedes concede conceding
    """
  private static let taking: WordSet = """
    take takes took taken taking has had have having in with holds held hold holding opened built
    enjoys enjoyed kept keeps increased extended extends widened widens gave gives given
    """
  private static let coming: WordSet = """
    came come comes coming finished finishes finish placed ranked him her place
    """
  private static let links: WordSet = "of to over against by"
  private static let ofOrFor: WordSet = "of for"
  private static let front = WordKey("front")
  private static let more = WordKey("more")
  private static let than = WordKey("than")
  private static let `for` = WordKey("for")
  private static let first = WordKey("first")
  private static let `in` = WordKey("in")
  private static let by = WordKey("by")
}
