import Shared

/// What a verb states, and how far its statement reaches.
extension AttributionReader {
  /// Whether only circumstances follow: "…, he said in a statement on Monday".
  func isAdjunct(_ start: Int) -> Bool {
    chunks.count - start < Parse.reach && parse.kind(start) != .noun
      && chunks[start...].allSatisfy { $0.kind != .verb || $0.verb.form != .finite }
  }

  /// Whether no words stated follow at `start`, up to a comma: "…, he said [with a smile]", "…, he
  /// told a meeting [at which he resigned]".
  func isTrailing(_ start: Int) -> Bool {
    for at in start..<min(chunks.count, start + Parse.reach) {
      switch chunks[at].kind {
      case .comma, .stop, .quote: return true
      case .subordinator, .relative: return !parse.isWord(at, .that)
      case .verb where chunks[at].verb.form == .finite: return false
      case .verb where chunks[at].verb.form == .past && !parse.isReduced(at): return false
      case .noun where !chunks[at].numbers.isEmpty: return false
      default: break
      }
    }
    return true
  }

  /// Whether what begins at `next` is stated by the verb at `at`.
  func states(_ next: Int, _ at: Int, _ frames: VerbFrame, _ source: SourceMention) -> Bool {
    if frames.contains(.say) { return true }
    switch parse.kind(next) {
    case .subordinator: return parse.isWord(next, .that) || parse.isWord(next, .how)
    // "reported on its website [that] 12 died"
    case .relative where next > at + 1 && parse.isWord(next, .that):
      if clauseFollows(next + 1) { return true }
    case .quote, .stop: return true
    case .comma: return parse.kind(next + 1) == .quote
    default: break
    }
    if frames.contains(.put), putsNumber(at) { return true }
    if parse.lemma(at) == "see" { return isWitness(source) && hasNumber(at + 1) }
    if givesFigure(at) { return true }
    if parse.lemma(at) == "speak" || parse.lemma(at) == "talk" { return false }
    // "feared up to 12 dead", not "feared 12 men"
    if parse.lemma(at) == "fear", fears(at + 1) { return true }
    // "put the centre 12 miles out", not "put up 12 tents".
    let isPut =
      frames.contains(.put) && !frames.contains(.event) && parse.kind(at + 1) == .noun
    // "the poll gives him a lead of 12", not "the state gives 12 homes".
    let isTold =
      frames.contains(.object)
      || frames.contains(.document)
        && (!frames.contains(.event) || isDocument(source) || hasShare(at + 1))
    if isPut || isTold, hasNumber(at + 1), !isPlace(source) { return !takes(at) }
    let namesTally = parse.headClasses(at + 1).contains(.tally) && frames.contains(.document)
    if isTold || namesTally, bringsToll(at) { return true }
    guard frames.contains(.weak) || frames.contains(.document) else { return false }
    return clauseFollows(next) || quoteFollows(next)
  }

  /// Whether the noun phrase at `at` tells how many are dead or hurt.
  private func fears(_ at: Int) -> Bool {
    guard let chunk = parse[at], chunk.kind == .noun, !chunk.numbers.isEmpty else { return false }
    return parse.kind(at + 1) == .state || parse.headClasses(at).contains(.state)
  }

  /// "relatives [claimed 12 bodies]" for burial, "the sea claimed 12 lives".
  private func takes(_ at: Int) -> Bool {
    parse.lemma(at) == "claim" && Self.claimed.contains(parse.tokens[chunks[at + 1].head].key)
  }

  private static let claimed: WordSet = "bodies remains lives victims prizes"

  /// "[Residents] saw 12 men flee"; an unnamed one, since of others seeing is told.
  func isWitness(_ source: SourceMention) -> Bool {
    guard case .named(let source) = source else { return false }
    return source.type == .unnamed
  }

  /// "[Rome] recorded 12 floods": a place can speak, but has things of its own.
  func isPlace(_ source: SourceMention) -> Bool {
    switch source {
    case .named(let source), .office(let source, _):
      if source.isTerritory { return true }
      return source.name.map { parse.reading.names[$0].type == .place } ?? false
    default: return false
    }
  }

  /// "put the toll [at 24]", "put it [at a magnitude of 6.1]".
  func putsNumber(_ at: Int) -> Bool {
    let isTally = !parse.headClasses(at + 1).isDisjoint(with: [.tally, .quake])
    // "gave the toll as 12", not "raised a barn at 12 Main Street".
    let isEvent = parse.frames(at).contains(.event)
    if isEvent, !isTally, !parse.headClasses(at + 1).contains(.quantity) { return false }
    var next = at + 1
    var isRelative = false
    while next < min(chunks.count, at + 16), chunks[next].kind != .stop {
      let isPut =
        parse.isWord(next, .at) || parse.isWord(next, .as)
        || parse.isWord(next, .to) && isTally
      if isPut, parse.kind(next + 1) == .noun {
        let of = parse.isWord(next + 2, .of) ? next + 3 : next + 1
        if parse[of]?.numbers.isEmpty == false { return true }
      }
      // "puts the value of what they have stolen at 12 million"
      if chunks[next].kind == .relative { isRelative = true }
      if chunks[next].kind == .verb, chunks[next].verb.form == .finite {
        // "put the number it had saved at 300"
        let isContact = parse[next - 1]?.isPronoun == true && parse.kind(next - 2) == .noun
        guard isRelative || isContact else { return false }
        isRelative = false
      }
      next += 1
    }
    return false
  }

  func hasNumber(_ start: Int) -> Bool { number(behind: start) != nil }

  /// Whether figures follow a comma: "reported more deaths, [bringing] the toll to 12", "gave lower
  /// figures, [12 dead]".
  private func bringsToll(_ at: Int) -> Bool {
    let clause = chunks.indices[min(at + 1, chunks.count)...].prefix(12)
    guard
      let comma = clause.first(where: {
        chunks[$0].kind != .noun && chunks[$0].kind != .date
          && chunks[$0].kind != .preposition
      }), chunks[comma].kind == .comma
    else { return false }
    if parse.headClasses(at + 1).contains(.tally), comma == at + 2 { return hasNumber(comma + 1) }
    return parse.kind(comma + 1) == .verb && chunks[comma + 1].verb.form == .ing
      && Self.bringing.contains(parse.lemma(comma + 1) ?? "")
      && parse.headClasses(comma + 2).contains(.tally) && hasNumber(comma + 2)
  }

  private static let bringing: Set = ["bring", "raise", "take", "push", "lift", "put"]

  /// "gave him [48 percent] of the vote"
  private func hasShare(_ start: Int) -> Bool {
    number(behind: start).map { parse.reading.numbers[$0].kind == .percent } ?? false
  }

  /// The first number of the clause that goes on at `start`.
  private func number(behind start: Int) -> Int? {
    var next = start
    while next < min(chunks.count, start + 12) {
      let number = chunks[next].numbers.first { parse.reading.numbers[$0].kind != .ordinal }
      if let number { return number }
      switch chunks[next].kind {
      // "revealed talks he had recorded for 12 years"
      case .noun where chunks[next].isPronoun && next > start: return nil
      case .stop, .comma, .conjunction, .subordinator, .relative: return nil
      case .preposition where parse.isWord(next, in: Self.before): return nil
      // "fell as the price hit 12", not "as a home of 12 gangs"
      case .preposition where parse.isWord(next, .as) && clauseFollows(next + 1): return nil
      default: next += 1
      }
    }
    return nil
  }

  /// What stands behind them is told of another time.
  private static let before: WordSet = "after before since until till"

  /// Whether words of the clause are quoted: "described it as a “hell”".
  func quoteFollows(_ start: Int) -> Bool {
    var next = start
    while next < min(chunks.count, start + 8) {
      switch chunks[next].kind {
      case .quote:
        // "proclaimed a “free” state": quoted in passing.
        let close = chunks[(next + 1)...].prefix(Parse.reach).firstIndex { $0.kind == .quote }
        return close.map { parse.kind($0 + 1) != .noun } ?? true
      case .noun, .preposition, .date, .adverb: next += 1
      case .subordinator where parse.isWord(next, .as): next += 1
      default: return false
      }
    }
    return false
  }

  /// Whether a noun phrase with a verb of its own follows.
  func clauseFollows(_ start: Int) -> Bool {
    guard [.noun, .preposition].contains(parse.kind(start)) || parse.isWord(start, .there) else {
      return false
    }
    var next = start
    var isRelative = false
    while next < min(chunks.count, start + Parse.reach) {
      switch chunks[next].kind {
      case .relative where !isRelative && next > start: isRelative = true
      case .verb where isRelative: isRelative = false
      case .verb:
        switch chunks[next].verb.form {
        case .finite: return true
        case .past: if !parse.isReduced(next) { return true }
        // "explained its loan by [saying] it wants growth"
        case .ing where parse.frames(next).contains(.say): return false
        default: break
        }
      case .stop, .relative, .comma, .subordinator: return false
      case .conjunction where parse.kind(next + 1) == .verb: return false
      case .preposition
      where next > start && parse.isWord(next, in: Parse.opening)
        && !parse.isWord(next, .of):
        return false
      default: break
      }
      next += 1
    }
    return false
  }

  /// Whether the words before the source at `subject` are stated: they end in a comma or quote.
  func hasContent(before subject: Int) -> Bool {
    guard subject > 0 else { return false }
    switch parse.kind(subject - 1) {
    case .comma, .quote: break
    case .stop, .close: break
    case .preposition, .noun, .date, .adverb:
      return false
    default: return false
    }
    return chunks[max(0, subject - Parse.reach)..<subject].contains {
      $0.kind == .verb || !$0.numbers.isEmpty || $0.kind == .quote
    }
  }

  func isQuoteBefore(_ subject: Int) -> Bool {
    parse.kind(subject - 1) == .quote
      || parse.kind(subject - 1) == .comma && parse.kind(subject - 2) == .quote
  }

  /// Whether a figure beside the one stated follows: "… 12 died, police said, while 20 were hurt".
  func goesOn(while at: Int) -> Bool {
    guard parse.isWord(at, .while), let next = parse[at + 1], let number = next.numbers.first
    else { return false }
    let phrase = parse.reading.numbers[number]
    return phrase.tokens.lowerBound == next.tokens.lowerBound && phrase.bound != .vague
  }

  /// What follows "…, she says, " of her words; nil where another clause begins.
  func rest(_ comma: Int) -> Range<Int>? {
    guard let next = parse[comma + 1] else { return nil }
    switch next.kind {
    case .subordinator where goesOn(while: comma + 1): break
    case .subordinator, .relative: return nil
    case .conjunction where parse.isWord(comma + 1, .but): return nil
    default: break
    }
    return next.tokens.lowerBound..<background(next.tokens.lowerBound..<end, comma + 1)
  }

  /// Where the words stated by the verb at `at` end: a relative clause ends at a comma, what is
  /// promised with the clause.
  func clauseEnd(_ at: Int, _ subject: Int, _ next: Int) -> Int {
    if chunks[at].verb.governor >= 0 {
      let stop = chunks[next...].prefix(Parse.reach).first { $0.kind == .stop }
      return stop?.tokens.lowerBound ?? end
    }
    guard
      parse.kind(at - 1) == .relative || parse.kind(subject - 1) == .relative
        || parse.tokens[chunks[subject].tokens.lowerBound].key == .whose
    else { return end }
    let comma = chunks[next...].prefix(Parse.reach).firstIndex { $0.kind == .comma }
    return comma.map { chunks[$0].tokens.lowerBound } ?? end
  }

  func appositionEnd(_ at: Int) -> Int {
    var end = at + 1
    while end < min(chunks.count, at + 12), chunks[end].kind != .verb, chunks[end].kind != .stop,
      chunks[end].kind != .relative, chunks[end].kind != .quote, chunks[end].kind != .subordinator
    {
      end += 1
    }
    return end
  }
}
