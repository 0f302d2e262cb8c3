import Shared

/// Finds where something is that is counted: in its clause, else in its sentence.
struct PlaceReader {
  let parse: Parse
  /// The chunk with the number.
  let index: Int

  var chunks: [Chunk] { parse.chunks }

  /// What a sentence tells of where it is.
  enum Reading: Equatable {
    case at(String, PlaceSource)
    /// In other places than those named, or in several.
    case elsewhere
    case untold
  }

  /// The place, and how near it stands.
  func place() -> Reading {
    switch clausePlace() {
    case .place(let at): return isOneOfSeveral(at) ? .elsewhere : .at(name(at), .clause)
    case .elsewhere: return .elsewhere
    case .nothing: break
    }
    for at in max(0, index - Parse.reach)..<min(chunks.count, index + Parse.reach) {
      if isPlace(at) { return .at(name(at), .sentence) }
    }
    return .untold
  }

  private func clausePlace() -> Finding {
    if isHome { return .place(index) }
    if isListed { return .place(index - 1) }
    if let at = apposed() ?? attached() { return .place(at) }
    for finding in [{ behind(shares) }, before, { found(fronted()) }, { behind(goesOn) }] {
      let place = finding()
      if place != .nothing { return place }
    }
    return .nothing
  }

  /// "Padang has 12 dead and Jambi [three]"
  private var isListed: Bool {
    chunks[index].isHeadless && isBare(index - 1) && parse.kind(index - 2) == .conjunction
  }

  // MARK: Behind the number

  enum Finding: Equatable {
    case place(Int), nothing
    /// "12 elsewhere": in a place that is not told.
    case elsewhere
  }

  /// The place behind it; what befell another number on the way befell ours too where `joins` says
  /// so.
  private func behind(_ joins: (Int) -> Bool) -> Finding {
    if parse.tokens[chunks[index].head].key == .elsewhere { return .elsewhere }
    var hasMark = false
    var at = index
    while at + 1 < min(chunks.count, index + Parse.reach) {
      at += 1
      switch chunks[at].kind {
      case .stop, .relative, .subordinator: return .nothing
      case .comma, .quote, .close:
        if chunks[at].kind == .comma, !leadsOn(at) { return .nothing }
        hasMark = true
      case .verb where hasMark && parse.frames(at).contains(.say): return .nothing
      case .preposition where parse.tokens[chunks[at].tokens.lowerBound].key == .according:
        return .nothing
      case .preposition where isOfParts(at):
        guard let end = endOfParts(at) else { return .nothing }
        at = end
      case .noun:
        if isElsewhere(at) { return .elsewhere }
        if isReached(at) { return .place(at) }
        if isPlace(at), !isPassedBy(at) {
          return hasMark && isOfSpeaker(at) ? .nothing : .place(at)
        }
        if !chunks[at].numbers.isEmpty, !joins(at) { return .nothing }
      default: break
      }
    }
    return .nothing
  }

  /// Whether only some of them follow: "12 people, [including] two in Rome", "12 people, most [of]
  /// them in Rome".
  private func isOfParts(_ at: Int) -> Bool {
    parse.isWord(at, .including)
      || at > index + 1 && parse.isWord(at, .of) && parse.isWord(at + 1, in: Self.pronouns)
  }

  /// The comma behind which the clause goes on: "12 people, including a boy[,] in Rome".
  private func endOfParts(_ at: Int) -> Int? {
    let end = (at..<min(chunks.count, at + 8)).first { chunks[$0].kind == .comma }
    return end.flatMap {
      parse.isWord($0 + 1, in: Self.placing) || parse.kind($0 + 1) == .verb ? $0 : nil
    }
  }

  private static let pronouns: WordSet = "them whom which"

  /// Whether what befell the number at `at` befell ours too: "killed [12] people and wounded 30
  /// others in Orta", "12 dead and 30 wounded in Orta".
  private func shares(_ at: Int) -> Bool {
    var link = at - 1
    if parse.kind(link) == .verb { link -= 1 }
    guard parse.kind(link) == .conjunction, parse.kind(at - 1) == .verb || link == at - 1 else {
      return false
    }
    return chunks[at].tokens.contains { Self.others.contains(parse.tokens[$0].key) }
      || parse.kind(at - 1) == .verb && !parse.frames(at - 1).contains(.say)
      || parse.headClasses(at).contains(.state)
  }

  private static let others: WordSet = "others other more"

  /// Whether the number at `at` begins a second clause, which tells where both were: "[12] people
  /// died and 300 houses fell in Orta".
  private func goesOn(_ at: Int) -> Bool {
    let verb = parse.isWord(at + 1, .of) ? at + 3 : at + 1
    return shares(at)
      || parse.kind(at - 1) == .conjunction && parse.kind(verb) == .verb
        && !parse.frames(verb).contains(.say)
  }

  private func leadsOn(_ comma: Int) -> Bool {
    parse.kind(comma + 1) == .preposition || parse.kind(comma + 1) == .noun
  }

  /// "elsewhere", "in other provinces", "in the rest of the country"
  private func isElsewhere(_ at: Int) -> Bool {
    if parse.tokens[chunks[at].head].key == .elsewhere { return true }
    guard parse.kind(at - 1) == .preposition else { return false }
    if isUnknown(at) { return true }
    guard chunks[at].names.isEmpty else { return false }
    let words = chunks[at].tokens.map { parse.tokens[$0].key }
    if words.contains(.rest) { return true }
    return words.contains(.other) && words.contains { Self.regions.contains($0) }
  }

  /// "in Bio Bio", where that is known for no name, or for somebody's.
  private func isUnknown(_ at: Int) -> Bool {
    guard parse.isWord(at - 1, .in), parse.tokens[chunks[at].head].shape.contains(.capital),
      chunks[at].numbers.isEmpty
    else { return false }
    return chunks[at].names.allSatisfy { parse.reading.names[$0].type == .person }
  }

  /// "officials [in Rome] said": where somebody speaks.
  private func isOfSpeaker(_ at: Int) -> Bool {
    guard parse.kind(at - 2) == .noun else { return false }
    var next = at + 1
    // "television in Rome, by contrast, put"
    if parse.kind(next) == .comma, parse.kind(next + 1) == .preposition,
      parse.kind(next + 2) == .noun, parse.kind(next + 3) == .comma
    {
      next += 4
    }
    while next < at + 8,
      [.adverb, .date, .comma].contains(parse.kind(next))
        || parse.kind(next) == .preposition && parse.kind(next + 1) == .date
    {
      next += 1
    }
    return parse.frames(next).contains(.say)
      || parse.frames(next).contains(.put) && parse.headClasses(next + 1).contains(.tally)
        && !parse.headClasses(at - 2).isDisjoint(with: .speaker)
  }

  // MARK: Before it

  private func before() -> Finding {
    var at = index - 1
    var isSettled = false
    while at >= 0, index - at < Parse.reach {
      switch chunks[at].kind {
      case .stop:
        // "Amatrice was hit hardest: [40] dead"
        let isColon = parse.tokens[chunks[at].head].key == .colon
        return isColon ? found(label(before: at) ?? subject(before: at)) : .nothing
      case .subordinator: return .nothing
      case .relative where !isClosed(at): return found(antecedent(of: at))
      case .verb where !isSettled:
        if let place = bearer(at) { return .place(place) }
        isSettled = isFinite(at)
        at -= 1
      case .noun where isPlace(at) && !isOfSpeaker(at) && !isPassedBy(at):
        return .place(opened(first(at)))
      case .noun where isStruck(at) || hasToll(at) || sharesToll(at): return .place(at)
      case .noun where isUnknown(at): return .elsewhere
      default: at -= 1
      }
    }
    return .nothing
  }

  func isFinite(_ verb: Int) -> Bool {
    switch chunks[verb].verb.form {
    case .finite: true
    case .past: !parse.isReduced(verb)
    case .participle, .ing, .infinitive: false
    }
  }

  func found(_ at: Int?) -> Finding { at.map { .place($0) } ?? .nothing }

  /// "[Orta]: 40 dead"
  private func label(before colon: Int) -> Int? { colon == 1 && isBare(0) ? 0 : nil }

  private func subject(before end: Int) -> Int? {
    (max(0, end - 8)..<end).lazy.compactMap(bearer).first
  }

  /// Where somebody is in "at Orta in the [north]": the first of places that lie in one another.
  private func first(_ at: Int) -> Int {
    parse.isWord(at - 1, .in) && isPlace(at - 2) && isBare(at - 2) ? at - 2 : at
  }
}
