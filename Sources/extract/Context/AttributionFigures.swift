import Numbers
import Shared

/// Figures that somebody gives as the object of a verb, or behind its "of".
extension AttributionReader {
  /// Whether the verb at `at` gives a figure: "spoke of 12 dead", "gave a toll of 12", "placed the
  /// quake 12 km west of Rome".
  func givesFigure(_ at: Int) -> Bool {
    guard hasFigures, let lemma = parse.lemma(at) else { return false }
    if Self.placing.contains(lemma) { return placesQuake(at) }
    if Self.giving.contains(lemma) { return givesTally(at, lemma == "give") }
    if Self.cutting.contains(lemma) { return cutsTally(at) }
    if Self.setting.contains(lemma) { return setsFigure(at) }
    if lemma == "name", isAnnounced(at + 1) { return true }
    return Self.telling.contains(lemma) && figure(of: at) != nil
  }

  /// The "of" with a figure behind the verb at `at`, its hearer and its circumstances: "spoke at noon
  /// [of] 12 dead", "told reporters [of] 12 dead".
  func figure(of at: Int) -> Int? {
    guard hasFigures, let lemma = parse.lemma(at), Self.telling.contains(lemma) else { return nil }
    var next = at + 1
    if Self.hearing.contains(lemma), let hearer = parse[next], hearer.kind == .noun {
      guard hearer.numbers.isEmpty, !Self.gatherings.contains(parse.tokens[hearer.head].key) else {
        return nil
      }
      next += 1
    }
    while next < min(chunks.count, at + 8) {
      switch parse.kind(next) {
      case .adverb, .date: next += 1
      case .preposition where parse.isWord(next, .of):
        return hasNumber(next + 1) && !isHearer(at + 1, of: next) ? next : nil
      case .preposition:
        guard parse.isWord(next, in: Self.circumstances), let noun = parse[next + 1],
          noun.kind == .noun || noun.kind == .date, noun.numbers.isEmpty
        else { return nil }
        // "spoke at the end of a two-day visit": the "of" is that of the circumstance.
        if noun.kind == .noun, noun.tokens.count > 1, parse.isWord(next + 2, .of),
          !parse.headClasses(next + 1).contains(.time)
        {
          return nil
        }
        next += 2
      default: return nil
      }
    }
    return nil
  }

  /// Whether the "of" belongs to the hearer: "told the families of [the two]", "told relatives of [12
  /// men] that".
  private func isHearer(_ hearer: Int, of: Int) -> Bool {
    guard of == hearer + 1 else { return false }
    if parse.tokens[chunks[of + 1].tokens.lowerBound].key == .the { return true }
    return chunks[of...].prefix(12).contains {
      $0.kind == .quote || parse.tokens[$0.head].key == .that
    }
  }

  /// "placed the quake [12 km west of Rome]", not "placed 12 chairs".
  private func placesQuake(_ at: Int) -> Bool {
    guard parse.kind(at + 1) == .noun else { return false }
    let isQuake =
      parse.headClasses(at + 1).contains(.quake)
      || Self.centres.contains(parse.tokens[chunks[at + 1].head].key)
    return isQuake && hasNumber(at + 2)
  }

  /// "set the [magnitude] at 6.4", not "set bail at $5,000".
  private func setsFigure(_ at: Int) -> Bool {
    guard let object = parse[at + 1], object.kind == .noun, object.numbers.isEmpty else {
      return false
    }
    let key = parse.tokens[object.head].key
    return (Self.tallies.contains(key) || Self.measures.contains(key)) && parse.isWord(at + 2, .at)
      && hasNumber(at + 3)
  }

  /// "the [figures]: 215 homes and 56 barns"
  private func isAnnounced(_ at: Int) -> Bool {
    guard let figures = parse[at], figures.kind == .noun, figures.numbers.isEmpty else {
      return false
    }
    let key = parse.tokens[figures.head].key
    return (Self.tallies.contains(key) || Self.numbers.contains(key))
      && parse.isWord(at + 1, .colon) && hasNumber(at + 2)
  }

  /// "gave a [toll] of 12", "gave the quake a [magnitude] of 6.1", "had given [97]".
  private func givesTally(_ at: Int, _ isGiving: Bool) -> Bool {
    guard let object = parse[at + 1], object.kind == .noun else { return false }
    if isGiving, isBareCount(at + 1) {
      if parse.isWord(at + 2, .for) { return parse.headClasses(at + 3).contains(.time) }
      return !parse.isWord(at + 2, in: "to for of") && parse.kind(at + 2) != .noun
    }
    if isGiving, object.numbers.isEmpty, isBallots(at + 2) { return true }
    let isHearer = isGiving && parse.kind(at + 2) == .noun && object.numbers.isEmpty
    let figure = isHearer ? at + 2 : at + 1
    let key = parse.tokens[chunks[figure].head].key
    // "released results for 153 of 210 seats"
    if key == Self.results, parse.isWord(figure + 1, in: "for from of") {
      return hasNumber(figure + 2)
    }
    guard Self.tallies.contains(key) || isGiving && Self.measures.contains(key) else {
      return false
    }
    return parse.isWord(figure + 1, .of) && hasNumber(figure + 2)
  }

  /// "gave her [1,200 votes]", "gives the party [23 percent]"
  private func isBallots(_ at: Int) -> Bool {
    guard let chunk = parse[at], chunk.kind == .noun, let number = chunk.numbers.first else {
      return false
    }
    return parse.reading.numbers[number].kind == .percent
      || Self.ballots.contains(parse.tokens[chunk.head].key)
  }

  private static let ballots: WordSet = "votes seats ballots"
  private static let results = WordKey("results")

  /// "cut its [estimate] of the dead to 12", not "cut the number of flights to 12".
  private func cutsTally(_ at: Int) -> Bool {
    guard let object = parse[at + 1], object.kind == .noun,
      Self.tallies.contains(parse.tokens[object.head].key)
    else { return false }
    return chunks.indices[(at + 2)...].prefix(12).prefix { chunks[$0].kind != .stop }.contains {
      parse.isWord($0, .to) && parse[$0 + 1]?.numbers.isEmpty == false
    }
  }

  private func isBareCount(_ at: Int) -> Bool {
    guard let chunk = parse[at], let number = chunk.numbers.first,
      chunk.isHeadless || parse.headClasses(at).contains(.state)
    else { return false }
    return parse.reading.numbers[number].kind == .count
  }

  /// Whose figure it is that the verb at `at` gives, standing behind it: "the [12] that police gave",
  /// "a toll of [12] the mayor had reported", "more than the [12] officials had counted".
  func figureGiven(_ at: Int) -> StatementCue? {
    let group = chunks[at].verb
    guard hasFigures, group.form == .finite || group.form == .past, !group.isPassive,
      !group.isFuture,
      parse.kind(at + 1) != .subordinator, isFigureVerb(at),
      let subject = subjects.subject(of: at)
    else { return nil }
    if !chunks[subject].numbers.isEmpty { return compared(subject, at) }
    var last = subject - 1
    if parse.isWord(last, in: "that which") { last -= 1 }
    if parse.kind(last) == .quote { last -= 1 }
    guard last >= 0, isFigure(last),
      let source = sources.source(subject, before: at, isSure: false)
    else { return nil }
    return figureCue(source, chunks[last].tokens, at)
  }

  /// "more than the [12 officials] had counted": the number and its source in one phrase.
  private func compared(_ subject: Int, _ at: Int) -> StatementCue? {
    guard parse.isWord(subject - 1, .than), let number = chunks[subject].numbers.first,
      parse.tokens[chunks[subject].tokens.lowerBound].key == .the,
      parse.kind(at + 1) != .noun, let noun = parse.nominal(subject),
      !parse.headClasses(subject).isDisjoint(with: .speaker)
    else { return nil }
    let isOfficial = parse.headClasses(subject).contains(.official)
    let source = Source(
      text: parse.text(noun), type: isOfficial ? .official : .unnamed, isPlural: true)
    return figureCue(.named(source), parse.reading.numbers[number].tokens, at)
  }

  private func figureCue(_ source: SourceMention, _ content: Range<Int>, _ at: Int)
    -> StatementCue
  {
    StatementCue(
      source: source, content: [content], cue: chunks[at].head, tokens: chunks[at].tokens,
      how: .indirect, isLeading: false)
  }

  private func isFigureVerb(_ at: Int) -> Bool {
    publishes(at) || !parse.frames(at).isDisjoint(with: [.object, .say])
      || Self.figuring.contains(parse.lemma(at) ?? "")
  }

  /// "the [12]", "a toll of [12]": a bare figure, not "the 12 beds".
  private func isFigure(_ at: Int) -> Bool {
    guard let chunk = parse[at], chunk.kind == .noun, !chunk.numbers.isEmpty else { return false }
    if parse.isWord(at - 1, .of) || parse.kind(at - 1) == .quote && parse.isWord(at - 2, .of) {
      let tally = parse.kind(at - 1) == .quote ? at - 3 : at - 2
      return parse.headClasses(tally).contains(.tally)
    }
    return chunk.isHeadless && parse.tokens[chunk.tokens.lowerBound].key == .the
      && chunk.tokens.count > 1
  }

  /// "state radio [made] it 58", "officials [had] it at 58": an outlet's or an office's own count; of
  /// others a score is told.
  func made(_ at: Int) -> StatementCue? {
    guard hasFigures, parse.isWord(at + 1, .it), !chunks[at].verb.isPassive,
      let number = counted(behind: at), number.isHeadless, !number.numbers.isEmpty,
      let subject = subjects.subject(of: at), chunks[subject].numbers.isEmpty,
      !parse.headClasses(subject).isDisjoint(with: [.official, .outlet]),
      let source = sources.source(subject, before: at, isSure: false), !source.isPronoun
    else { return nil }
    return figureCue(source, number.tokens, at)
  }

  /// "the newspaper [had] Ruiz at 52 percent", "the pollster [sees] 53 percent for him and 47 for Fox",
  /// "radio [has] 52.7 against 47.3": shares in a vote, by whoever counts or asks.
  func polled(_ at: Int) -> StatementCue? {
    guard hasFigures, !chunks[at].verb.isPassive,
      chunks[at].verb.isHave || Self.polling.contains(parse.lemma(at) ?? ""),
      let first = shareFound(at), let subject = subjects.subject(of: at),
      chunks[subject].numbers.isEmpty,
      let source = sources.source(subject, before: at, isSure: false), !source.isPronoun,
      !isCandidate(subject)
    else { return nil }
    var last = first
    for next in chunks.indices[(first + 1)...].prefix(Parse.reach) {
      if isShare(next) { last = next }
      let goesOn = [.conjunction, .comma, .preposition, .adverb].contains(parse.kind(next))
      guard goesOn || isShare(next) || isCandidate(next) else { break }
    }
    return figureCue(source, chunks[first].tokens.lowerBound..<chunks[last].tokens.upperBound, at)
  }

  /// The first share that the verb at `at` tells of a candidate.
  private func shareFound(_ at: Int) -> Int? {
    if isCandidate(at + 1), parse.isWord(at + 2, in: "at with on"), isShare(at + 3) {
      return at + 3
    }
    guard isShare(at + 1) else { return nil }
    if parse.isWord(at + 2, .for) { return isCandidate(at + 3) ? at + 1 : nil }
    let isAgainst = parse.isWord(at + 2, in: "against to and")
    return chunks[at].verb.isHave && isAgainst && isShare(at + 3) ? at + 1 : nil
  }

  /// "[53 percent]", with nothing behind it that it would be of.
  private func isShare(_ at: Int) -> Bool {
    guard let chunk = parse[at], let number = chunk.numbers.last, parse.nominal(at) == nil,
      parse.reading.numbers[number].kind == .percent
    else { return false }
    return !parse.isWord(at + 1, .of)
  }

  /// A person, or a word for one: "Ruiz", "him".
  private func isCandidate(_ at: Int) -> Bool {
    parse[at]?.numbers.isEmpty == true && parse.meansPerson(at)
  }

  private static let polling: Set = ["see", "find", "show", "give", "put"]

  /// What somebody makes it, or has it at.
  private func counted(behind at: Int) -> Chunk? {
    if parse.lemma(at) == "make" { return parse[at + 2] }
    guard chunks[at].verb.isHave else { return nil }
    let link = (at + 2..<at + 7).first { parse.isWord($0, .at) }
    return link.flatMap { parse[$0 + 1] }
  }

  private static let telling: Set = [
    "speak", "talk", "tell", "warn", "write", "complain", "boast", "inform", "notify", "advise",
    "alert", "remind",
  ]
  private static let hearing: Set = [
    "tell", "warn", "inform", "notify", "advise", "alert", "remind",
  ]
  private static let gatherings: WordSet = """
    crowd group gathering meeting audience congregation panel court committee room rally party
    """
  private static let placing: Set = ["place", "locate", "pinpoint", "centre", "center"]
  private static let centres: WordSet = """
    epicenter epicentre epicenters epicentres hypocenter hypocentre focus center centre
    """
  private static let giving: Set = [
    "give", "release", "issue", "publish", "provide", "offer", "cite", "present",
  ]
  private static let setting: Set = ["set", "fix", "peg"]
  private static let numbers: WordSet = "number numbers total totals sum sums"
  private static let cutting: Set = [
    "cut", "reduce", "trim", "slash", "downgrade", "scale", "narrow",
  ]
  private static let figuring: Set = ["mention", "claim", "quote", "state", "name", "put"]
  private static let tallies: WordSet = """
    toll tolls figure figures count counts tally estimate estimates forecast forecasts projection
    projections guidance outlook reward
    """
  private static let measures: WordSet = """
    magnitude strength intensity depth height length width distance turnout population speed value
    temperature age number
    """
}
