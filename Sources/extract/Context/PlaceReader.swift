import Shared

/// Finds where something is that is counted: in its clause, else in its sentence.
struct PlaceReader {
  let parse: Parse
  /// The chunk with the number.
  let index: Int

  var chunks: [Chunk] { parse.chunks }

  /// The place, and how near it stands.
  func place() -> (text: String, from: PlaceSource)? {
    if isListed { return (name(index - 1), .clause) }
    switch behind() {
    case .place(let at): return (name(at), .clause)
    case .elsewhere: return nil
    case .nothing: break
    }
    switch before() {
    case .place(let at): return (name(at), .clause)
    case .elsewhere: return nil
    case .nothing: if let at = fronted() { return (name(at), .clause) }
    }
    for at in max(0, index - Parse.reach)..<min(chunks.count, index + Parse.reach) {
      if isPlace(at) { return (name(at), .sentence) }
    }
    return nil
  }

  /// "Padang has 12 dead and Jambi [three]"
  private var isListed: Bool {
    chunks[index].isHeadless && isBare(index - 1) && parse.kind(index - 2) == .conjunction
  }

  // MARK: Behind the number

  private enum Finding {
    case place(Int), nothing
    /// "12 elsewhere": in a place that is not told.
    case elsewhere
  }

  private func behind() -> Finding {
    if parse.tokens[chunks[index].head].key == .elsewhere { return .elsewhere }
    var hasMark = false
    for at in (index + 1)..<max(index + 1, min(chunks.count, index + Parse.reach)) {
      switch chunks[at].kind {
      case .stop, .relative, .subordinator: return .nothing
      case .comma, .quote, .close:
        if chunks[at].kind == .comma, !goesOn(at) { return .nothing }
        hasMark = true
      case .verb where hasMark && parse.frames(at).contains(.say): return .nothing
      case .preposition where parse.tokens[chunks[at].tokens.lowerBound].key == .according:
        return .nothing
      case .noun:
        if isElsewhere(at) { return .elsewhere }
        // "17 tourists from Lima" need not be there.
        let isOrigin = at == index + 2 && parse.isWord(at - 1, .from)
        if isPlace(at), !isOrigin { return hasMark && isOfSpeaker(at) ? .nothing : .place(at) }
        if !chunks[at].numbers.isEmpty, !shares(at) { return .nothing }
      default: break
      }
    }
    return .nothing
  }

  /// Whether what befell the number at `at` befell ours too: "killed [12] people and wounded 30 others
  /// in Orta", "12 dead and 30 wounded in Orta".
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

  private func goesOn(_ comma: Int) -> Bool {
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
    while next < at + 8,
      [.adverb, .date, .comma].contains(parse.kind(next))
        || parse.kind(next) == .preposition && parse.kind(next + 1) == .date
    {
      next += 1
    }
    return parse.frames(next).contains(.say)
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
      case .relative: return found(antecedent(of: at))
      case .verb where !isSettled:
        if let place = bearer(at) { return .place(place) }
        isSettled = isFinite(at)
        at -= 1
      case .noun where isPlace(at) && !isOfSpeaker(at): return .place(first(at))
      case .noun where isStruck(at) || hasToll(at) || sharesToll(at): return .place(at)
      case .noun where isUnknown(at): return .elsewhere
      default: at -= 1
      }
    }
    return .nothing
  }

  private func isFinite(_ verb: Int) -> Bool {
    switch chunks[verb].verb.form {
    case .finite: true
    case .past: !parse.isReduced(verb)
    case .participle, .ing, .infinitive: false
    }
  }

  private func found(_ at: Int?) -> Finding { at.map { .place($0) } ?? .nothing }

  /// "[Orta]: 40 dead"
  private func label(before colon: Int) -> Int? { colon == 1 && isBare(0) ? 0 : nil }

  private func subject(before end: Int) -> Int? {
    (max(0, end - 8)..<end).lazy.compactMap(bearer).first
  }

  /// Where somebody is in "at Orta in the [north]": the first of places that lie in one another.
  private func first(_ at: Int) -> Int {
    parse.isWord(at - 1, .in) && isPlace(at - 2) && isBare(at - 2) ? at - 2 : at
  }

  /// The place that a relative clause tells more of: "Padang, [where]", "the quake in Padang [that]".
  private func antecedent(of relative: Int) -> Int? {
    let word = parse.tokens[chunks[relative].head].key
    if word == .who || word == .whose { return nil }
    let isLocal = word == .where
    var at = relative - 1
    if parse.kind(at) == .preposition { at -= 1 }
    while parse.kind(at) == .comma || parse.kind(at) == .quote { at -= 1 }
    if isLocal { return located(at) }
    return chain(at)
  }

  /// The innermost place in the noun phrase that ends at `last`, unless it is somebody: "the man from
  /// Padang that", "the envoy in Padang that".
  private func chain(_ last: Int) -> Int? {
    var place: Int?
    var at = last
    while at > max(0, last - 6), parse.kind(at) == .noun {
      if !parse.headClasses(at).isDisjoint(with: .speaker) { return nil }
      if isPlace(at) { place = at }
      guard parse.kind(at - 1) == .preposition else { break }
      at -= 2
    }
    return place
  }

  /// The place right before "where" at `last` + 1, behind what says how it lies: "Orta, 40 km from
  /// Rome, where", "Orta, Italy, where".
  private func located(_ last: Int) -> Int? {
    var at = last
    if parse.isWord(at - 1, in: Self.fromWords), !isCalled(at) {
      while at > max(0, last - 10), parse.kind(at) != .comma { at -= 1 }
      at -= 1
    } else if parse.kind(at - 1) == .comma, isBare(at - 2), isBare(at) {
      at -= 2
    }
    return isBare(at) ? at : nil
  }

  /// The place that opens the sentence holds for it: "At Orta, which was cut off, [40] people".
  private func fronted() -> Int? {
    guard let start = start(before: index) else { return nil }
    if let place = fronted(from: start) { return place }
    // "In Orta - 12 km from Velm - [40] people"
    guard parse.isDash(start - 1), let other = self.start(before: start - 1),
      parse.isDash(other - 1),
      let first = self.start(before: other - 1), let place = fronted(from: first),
      place == other - 2
    else { return nil }
    return place
  }

  /// Where the clause of the chunk before `end` starts; nil where that is far off.
  private func start(before end: Int) -> Int? {
    let near = max(0, end - Parse.reach)..<max(0, end)
    return chunks[near].lastIndex { $0.kind == .stop }.map { $0 + 1 } ?? (near.first == 0 ? 0 : nil)
  }

  private func fronted(from start: Int) -> Int? {
    var at = start
    while [.conjunction, .adverb, .quote].contains(parse.kind(at)) { at += 1 }
    guard parse.kind(at) == .preposition else { return nil }
    at = isPlace(at + 1) ? at + 1 : at + 3
    return at < index && isPlace(at) ? at : nil
  }

  private static let fromWords: WordSet = "of from"
  private static let regions: WordSet = """
    areas cities districts parts places provinces regions states towns villages
    """
}
