import Numbers
import Shared

/// Attributions by whose count it is.
extension AttributionReader {
  /// "12 were hurt, by the charity's [count]", "stones worth $50 million by the [count] of the firm".
  func reckoned(_ by: Int) -> StatementCue? {
    let isAccount = parse.isWord(by, .by)
    guard let source = reckoner(by + 1, isAccount: isAccount) ?? officially(by + 1) else {
      return nil
    }
    let tokens = chunks[by].tokens.lowerBound..<chunks[source.last].tokens.upperBound
    if by == 0 || [.conjunction, .subordinator, .stop, .adverb].contains(parse.kind(by - 1)) {
      let stop = chunks[by...].prefix(Parse.reach).first { $0.kind == .stop }
      let stated = tokens.upperBound..<(stop?.tokens.lowerBound ?? end)
      return StatementCue(
        source: source.mention, content: [stated], cue: chunks[by].head, tokens: tokens,
        how: .accordingTo, isLeading: true)
    }
    // Between commas it is said of the words before the first.
    let behind = parse.kind(by - 1) == .comma ? by - 1 : by
    let comma = chunks[max(0, behind - Parse.reach)..<behind].last { $0.kind == .comma }
    let start = comma?.tokens.upperBound ?? first
    return StatementCue(
      source: source.mention, content: [start..<tokens.lowerBound],
      cue: chunks[by].head, tokens: tokens, how: .accordingTo, isLeading: false)
  }

  /// "the government's [count] stands at 17", "the firm's own [estimate] is 12".
  func reckoning(_ at: Int) -> StatementCue? {
    guard let subject = subjects.subject(of: at) else { return nil }
    // "the count by the mayor lists 12"; what a document says is read as its words.
    let lists =
      parse.frames(at).contains(.document) && !parse.headClasses(subject).contains(.document)
    guard chunks[at].verb.isBe || !parse.frames(at).isDisjoint(with: [.link, .put]) || lists,
      let source = reckoner(subject)
    else { return origin(at, subject) }
    let tokens = chunks[subject].tokens.lowerBound..<chunks[at].tokens.upperBound
    let stated = tokens.upperBound..<max(tokens.upperBound, clauseEnd(behind: at + 1))
    return StatementCue(
      source: source.mention, content: [stated], cue: chunks[at].head, tokens: tokens,
      how: .indirect, isLeading: true)
  }

  /// Whose figure the subject is: "the count of 540 is [that of] the mayor", "the figure of 12
  /// [comes from] the mayor".
  private func origin(_ at: Int, _ subject: Int) -> StatementCue? {
    let isThat = chunks[at].verb.isBe && parse.isWord(at + 1, .that) && parse.isWord(at + 2, .of)
    let isFrom = parse.lemma(at) == "come" && parse.isWord(at + 1, .from)
    guard isThat || isFrom, parse.headClasses(subject).contains(.tally),
      let source = sources.source(at + (isThat ? 3 : 2), before: at + 4, isSure: false)
    else { return nil }
    let stated = chunks[subject].tokens.lowerBound..<chunks[at].tokens.lowerBound
    return StatementCue(
      source: source, content: [stated], cue: chunks[at].head, tokens: chunks[at].tokens,
      how: .indirect, isLeading: false)
  }

  /// "the government's [estimate] of 17 dead", "radio [reports] of 17 dead", "[reports] from the army
  /// of 17 dead"
  func estimate(_ at: Int) -> StatementCue? {
    let key = parse.tokens[chunks[at].head].key
    guard Self.reckonings.contains(key) || Self.hearsay.contains(key) else { return nil }
    var of = at + 1
    var source = sources.owner(at)
    if source == nil, parse.isWord(of, in: Self.claiming), parse.kind(of + 1) == .noun {
      source = sources.source(of + 1, before: of + 2, isSure: false)
      of += 2
    }
    guard let source, parse.isWord(of, .of), let number = parse[of + 1], !number.numbers.isEmpty
    else { return nil }
    var last = of + 1
    while parse.kind(last + 1) == .conjunction, let next = parse[last + 2], next.kind == .noun,
      !next.numbers.isEmpty, last < of + 8
    { last += 2 }
    return StatementCue(
      source: source, content: [number.tokens.lowerBound..<chunks[last].tokens.upperBound],
      cue: chunks[at].head, tokens: chunks[at].tokens, how: .indirect, isLeading: true)
  }

  /// Who counted what stands behind "according to": "the counts of [three town halls]".
  func counter(of at: Int) -> SourceMention? {
    guard parse.kind(at) == .noun, parse.isWord(at + 1, .of),
      Self.reckonings.contains(parse.tokens[chunks[at].head].key)
    else { return nil }
    return sources.source(at + 2, before: at + 3, isSure: false)
  }

  /// "by [official estimates]"
  private func officially(_ at: Int) -> (mention: SourceMention, last: Int)? {
    guard let chunk = parse[at], chunk.kind == .noun, chunk.tokens.count > 1,
      Self.reckonings.contains(parse.tokens[chunk.head].key)
        || Self.accounts.contains(parse.tokens[chunk.head].key), chunk.numbers.isEmpty,
      Self.official.contains(parse.tokens[chunk.tokens.lowerBound].key)
    else { return nil }
    let text = parse.text(chunk.tokens)
    return (.named(Source(text: text, type: .document)), at)
  }

  private static let official: WordSet = """
    official unofficial other another some several many independent conservative preliminary initial
    early rough
    """

  /// Whose count the noun phrase at `at` is, and the chunk where it ends.
  private func reckoner(_ at: Int, isAccount: Bool = false) -> (mention: SourceMention, last: Int)?
  {
    guard let chunk = parse[at], chunk.kind == .noun else { return nil }
    if parse.headClasses(at).contains(.tally) {
      // "the latest toll, from the ministry, is 12"
      let from = parse.kind(at + 1) == .comma ? at + 2 : at + 1
      if parse.isWord(from, .from) || parse.isWord(from, .by),
        let source = sources.source(from + 1, before: from + 2, isSure: false)
      {
        return (source, from + 1)
      }
    }
    let key = parse.tokens[chunk.head].key
    guard Self.reckonings.contains(key) || isAccount && Self.accounts.contains(key) else {
      return nil
    }
    if let source = sources.owner(at) ?? (isAccount ? sources.government(owning: at) : nil) {
      return (source, at)
    }
    let isOrdinal = chunk.numbers.allSatisfy { parse.reading.numbers[$0].kind == .ordinal }
    guard parse.isWord(at + 1, .of), isOrdinal,
      let source = sources.source(at + 2, before: at + 3, isSure: false)
    else { return nil }
    return (source, at + 2)
  }

  private static let reckonings: WordSet = """
    count counts tally tallies estimate estimates figure figures reckoning calculation calculations
    """
  /// What somebody goes by, behind "by" alone: a bank has accounts too.
  private static let accounts: WordSet = "account accounts admission estimation"
  private static let hearsay: WordSet = "reports claims rumors rumours allegations"
}

extension SourceReader {
  /// Whose count or claim the phrase at `at` is: "[the ministry]'s count", "local [radio] reports",
  /// "[official] estimates".
  func owner(_ at: Int) -> SourceMention? {
    if let owner = possessor(at) { return .named(owner) }
    let chunk = parse.chunks[at]
    guard chunk.tokens.count > 1, chunk.numbers.isEmpty else { return nil }
    let last = chunk.head - 1
    if let name = chunk.names.last, parse.reading.names[name].tokens.upperBound == chunk.head {
      let phrase = parse.reading.names[name]
      guard phrase.type == .organization || phrase.type == .person else { return nil }
      let type: SpeakerType = phrase.type == .person ? .person : .organization
      return .named(Source(text: parse.text(phrase.tokens), type: type, name: name))
    }
    guard parse.words.part(last) == .noun,
      let type = type(of: parse.classes(last).subtracting(.document))
    else { return nil }
    var start = chunk.tokens.lowerBound
    while start < last, Self.uncertain.contains(parse.tokens[start].key) { start += 1 }
    return .named(Source(text: parse.text(start..<chunk.head), type: type, isPlural: true))
  }

  /// Those who govern the place whose count it is: "by [Oslo]'s count", "by [the county]'s figures".
  func government(owning at: Int) -> SourceMention? {
    guard let owner = ownerTokens(at) else { return nil }
    let name = parse.chunks[at].names.first {
      parse.reading.names[$0].tokens.upperBound == owner.upperBound
    }
    if let name, parse.reading.names[name].type == .place {
      let tokens = parse.reading.names[name].tokens
      return .named(Source(text: parse.text(tokens), type: .organization, name: name))
    }
    let last = parse.tokens[owner.upperBound - 1].key
    guard name == nil, Self.territories.contains(last) else { return nil }
    return .named(Source(text: parse.text(owner), type: .organization))
  }

  /// The words in front of the possessive of the phrase at `at`.
  private func ownerTokens(_ at: Int) -> Range<Int>? {
    let tokens = parse.chunks[at].tokens
    let mark = tokens.first { parse.tokens[$0].kind == .possessive }
    return mark.flatMap { tokens.lowerBound < $0 ? tokens.lowerBound..<$0 : nil }
  }

  private static let uncertain: WordSet = """
    unconfirmed early earlier initial first later previous recent latest conflicting some these the
    """

  private func type(of classes: WordClass) -> SpeakerType? {
    if classes.contains(.official) { return .official }
    if classes.contains(.outlet) { return .outlet }
    if classes.contains(.organization) { return .organization }
    return classes.contains(.unnamed) ? .unnamed : nil
  }

  /// Who is said to own the thing at `at` and can state something: "[the ministry]'s count".
  func possessor(_ at: Int) -> Source? {
    guard let owner = ownerTokens(at) else { return nil }
    let mark = owner.upperBound
    let name = parse.chunks[at].names.first { parse.reading.names[$0].tokens.upperBound == mark }
    if let name {
      let phrase = parse.reading.names[name]
      guard phrase.type == .organization || phrase.type == .person else { return nil }
      let type: SpeakerType = phrase.type == .person ? .person : .organization
      return Source(text: parse.text(phrase.tokens), type: type, name: name)
    }
    guard let type = type(of: parse.classes(mark - 1).subtracting(.document)) else { return nil }
    return Source(text: parse.text(owner), type: type, name: nil)
  }
}
