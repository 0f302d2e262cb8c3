import Numbers
import Shared

/// What the words beside a bare number want it to count.
enum Wanted {
  case people, things, anything
  /// People sooner than things: ships wait as well.
  case ratherPeople
}

/// What a bare number can count, by the words beside it.
extension CountedReader {
  /// "[12] live there" wants people, "[12] collapsed" things; `last` is the chunk in which the
  /// phrase of the number ends.
  func wanted(_ index: Int, upTo last: Int? = nil) -> Wanted {
    var next = (last ?? index) + 1
    while parse.kind(next) == .adverb || parse.kind(next) == .date { next += 1 }
    switch parse.kind(next) {
    case .relative where parse.isWord(next, in: Self.whoever): return .people
    case .preposition where isKept(next): return .people
    case .verb:
      let wanted = wantedOfSubject(next)
      if wanted != .anything { return wanted }
    default: break
    }
    return wantedOfObject(before: index)
  }

  private func wantedOfSubject(_ verb: Int) -> Wanted {
    let frames = parse.frames(verb)
    // "[300] were missing"
    if parse.classes(parse.chunks[verb].head).contains(.state) { return .people }
    var behind = verb + 1
    while parse.kind(behind) == .adverb { behind += 1 }
    if parse.chunks[verb].verb.isPassive || parse.isReduced(verb) {
      if !frames.isDisjoint(with: [.harm, .whom]) { return .people }
      if frames.contains(.what) { return .things }
    } else if frames.contains(.people) {
      return .people
    } else if frames.contains(.doer) {
      return .ratherPeople
    } else if frames.contains(.what), parse.kind(behind) != .noun {
      return .things
    }
    if parse.kind(behind) == .preposition, isKept(behind) { return .people }
    let isBeing = parse.chunks[verb].verb.isBe || parse.lemma(verb) == "remain"
    if isBeing, parse[behind]?.tokens.count == 1, parse.headClasses(behind).contains(.state) {
      return .people
    }
    // "[three] have their faces covered", "[40] lost their homes"
    if parse.kind(behind) == .noun, isOwned(behind),
      Self.belongings.contains(parse.tokens[parse.chunks[behind].head].key)
    {
      return .people
    }
    return .anything
  }

  private func wantedOfObject(before index: Int) -> Wanted {
    var before = index - 1
    while parse.kind(before) == .adverb { before -= 1 }
    guard parse.kind(before) == .verb, !parse.chunks[before].verb.isPassive else {
      // "a licence for [five]"
      let isPermit =
        parse.isWord(before, .for)
        && parse[before - 1].map { Self.permits.contains(parse.tokens[$0.head].key) } ?? false
      return isPermit ? .things : .anything
    }
    let frames = parse.frames(before)
    if !frames.isDisjoint(with: [.harm, .whom]) { return .people }
    return frames.contains(.what) ? .things : .anything
  }

  /// Whether people are kept where the preposition at `at` says: "in hospital", "in shelters".
  private func isKept(_ at: Int) -> Bool {
    guard let place = parse[at + 1], place.kind == .noun else { return false }
    let key = parse.tokens[place.head].key
    return Self.custody.contains(key) || key == Self.board && parse.isWord(at, .on)
  }

  /// Whether those counted are people: by their noun, by what has become of them, or a nation's.
  func isPersonal(_ counted: Counted) -> Bool {
    if isPeople(counted) || counted.bare != nil { return true }
    guard let first = counted.head.utf8.first, first < 0x5B, first > 0x40 else { return false }
    return counted.text.utf8.last == UInt8(ascii: "s")
  }

  private static let whoever: WordSet = "who whom whose"
  private static let belongings: WordSet = """
    face faces head heads arms hands legs limbs eyes life lives home homes job jobs family families
    children parents relatives belongings livelihoods sight freedom citizenship names
    """
  private static let permits: WordSet = "permit permits licence licences license licenses"
}
