import Shared

/// Finds where something is that is counted: in its clause, else in its sentence.
struct PlaceReader {
  let parse: Parse
  /// The chunk with the number.
  let index: Int

  private var chunks: [Chunk] { parse.chunks }

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
        if !chunks[at].numbers.isEmpty { return .nothing }
      default: break
      }
    }
    return .nothing
  }

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
    while at >= 0, index - at < Parse.reach {
      switch chunks[at].kind {
      case .stop:
        // "Amatrice was hit hardest: [40] dead"
        let isColon = parse.tokens[chunks[at].head].key == .colon
        return isColon ? found(subject(before: at)) : .nothing
      case .subordinator: return .nothing
      case .relative: return found(antecedent(of: at))
      case .noun
      where isPlace(at) && !isOfSpeaker(at) || isStruck(at) || isBearer(at) || hasToll(at):
        return .place(at)
      case .noun where isUnknown(at): return .elsewhere
      default: at -= 1
      }
    }
    return .nothing
  }

  private func found(_ at: Int?) -> Finding { at.map { .place($0) } ?? .nothing }

  private func subject(before end: Int) -> Int? {
    (max(0, end - 8)..<end).first(where: isBearer)
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

  /// The place in the noun phrase that ends at `last`, unless it is somebody: "the man from Padang
  /// that", "the envoy in Padang that".
  private func chain(_ last: Int) -> Int? {
    var place: Int?
    var at = last
    while at > max(0, last - 6), parse.kind(at) == .noun {
      if !parse.headClasses(at).isDisjoint(with: .speaker) { return nil }
      if place == nil, isPlace(at) { place = at }
      guard parse.kind(at - 1) == .preposition else { break }
      at -= 2
    }
    return place
  }

  /// The place right before "where" at `last` + 1, behind what says how it lies: "Orta, 40 km from
  /// Rome, where", "Orta, Italy, where".
  private func located(_ last: Int) -> Int? {
    var at = last
    if parse.isWord(at - 1, in: Self.fromWords), !isNamed(at) {
      while at > max(0, last - 10), parse.kind(at) != .comma { at -= 1 }
      at -= 1
    } else if parse.kind(at - 1) == .comma, isBare(at - 2), isBare(at) {
      at -= 2
    }
    return isBare(at) ? at : nil
  }

  /// The place that opens the sentence holds for it: "At Orta, which was cut off, [40] people".
  private func fronted() -> Int? {
    let near = max(0, index - Parse.reach)..<index
    guard
      let stop = chunks[near].lastIndex(where: { $0.kind == .stop }) ?? (near.first == 0 ? -1 : nil)
    else { return nil }
    var at = stop + 1
    while [.conjunction, .adverb, .quote].contains(parse.kind(at)) { at += 1 }
    guard parse.kind(at) == .preposition else { return nil }
    at = isPlace(at + 1) ? at + 1 : at + 3
    return at < index && isPlace(at) ? at : nil
  }

  // MARK: What a chunk says

  /// Whether the chunk names a place behind a preposition of place.
  private func isPlace(_ at: Int) -> Bool {
    guard parse.kind(at) == .noun, placeName(at) != nil else { return false }
    // "in neighbouring Jambi"
    let link = parse.isWord(at - 1, in: Self.adjoining) ? at - 2 : at - 1
    return parse.kind(link) == .preposition
      && (parse.isWord(link, in: Self.placing) || isBare(at) && isNamed(at))
  }

  /// "in the city of [Rome]"
  private func isNamed(_ at: Int) -> Bool {
    guard parse.isWord(at - 1, .of), let kind = parse[at - 2], kind.kind == .noun else {
      return false
    }
    return Self.kinds.contains(parse.tokens[kind.head].key)
      && parse.isWord(at - 3, in: Self.placing)
  }

  /// Whether the chunk is a place's name and little else, "Rome" or "Rieti province".
  private func isBare(_ at: Int) -> Bool {
    guard parse.kind(at) == .noun, chunks[at].numbers.isEmpty, let name = placeName(at) else {
      return false
    }
    let end = parse.reading.names[name].tokens.upperBound
    return end == chunks[at].tokens.upperBound
      || Self.kinds.contains(parse.tokens[chunks[at].head].key)
  }

  /// "a quake struck [Padang], killing 12"
  private func isStruck(_ at: Int) -> Bool {
    isBare(at) && !parse.isReduced(at - 1) && strikes(at - 1)
  }

  private func strikes(_ at: Int) -> Bool { parse.lemma(at).map(Self.striking.contains) ?? false }

  /// "[Padang] bore the brunt, with 12 dead", "[Padang] was worst hit"
  private func isBearer(_ at: Int) -> Bool {
    guard isBare(at), parse.kind(at - 1) != .preposition, parse.kind(at - 1) != .verb else {
      return false
    }
    var next = at + 1
    while parse.kind(next) == .adverb { next += 1 }
    guard next < index, let lemma = parse.lemma(next) else { return false }
    return Self.bearing.contains(lemma) || chunks[next].verb.isPassive && strikes(next)
  }

  /// "[Padang]'s death toll"
  private func hasToll(_ at: Int) -> Bool {
    guard parse.headClasses(at).contains(.tally), let name = placeName(at) else { return false }
    return parse.tokens[parse.reading.names[name].tokens.upperBound].kind == .possessive
  }

  private func placeName(_ at: Int) -> Int? {
    chunks[at].names.first { parse.reading.names[$0].type == .place }
  }

  private func name(_ at: Int) -> String {
    placeName(at).map { parse.text(parse.reading.names[$0].tokens) } ?? ""
  }

  private static let placing: WordSet = """
    in at near on off across outside around inside into throughout from within along over to
    """
  private static let kinds: WordSet = """
    borough capital city commune community country county district hamlet island islands
    municipality neighborhood neighbourhood parish port prefecture province region state suburb town
    township village
    """
  private static let adjoining: WordSet = "adjoining neighboring neighbouring surrounding"
  private static let fromWords: WordSet = "of from"
  private static let regions: WordSet = """
    areas cities districts parts places provinces regions states towns villages
    """
  private static let striking: Set = [
    "batter", "destroy", "devastate", "flatten", "hit", "level", "pound", "ravage", "rock", "shake",
    "strike",
  ]
  private static let bearing: Set = [
    "bear", "count", "have", "record", "register", "report", "see", "suffer",
  ]
}
