import Shared

/// The place behind a number: in its clause, or in one that goes on about it.
extension PlaceReader {
  /// The place behind it in its clause; or `beyond` that, in a second clause or one that tells how
  /// they died.
  func behind(beyond: Bool = false) -> Finding {
    if parse.tokens[chunks[index].head].key == .elsewhere { return .elsewhere }
    var hasMark = false
    var tellsHow = false
    var at = index
    while at + 1 < min(chunks.count, index + Parse.reach) {
      at += 1
      switch chunks[at].kind {
      case .subordinator where beyond && (tellsHow || !hasMark) && isHow(at):
        (hasMark, tellsHow) = (true, true)
      case .stop, .relative, .subordinator: return .nothing
      case .comma, .quote, .close:
        if chunks[at].kind == .comma, !leadsOn(at) { return .nothing }
        hasMark = hasMark || !parse.isWord(at + 1, .including)
      case .verb where hasMark && parse.frames(at).contains(.say): return .nothing
      case .preposition where parse.tokens[chunks[at].tokens.lowerBound].key == .according:
        return .nothing
      case .preposition where isOfParts(at):
        guard let end = endOfParts(at) else { return .nothing }
        at = end
      case .noun:
        if isElsewhere(at) { return .elsewhere }
        // "12 were hurt in the city and two in Orta"
        if isUnnamedCapital(at)
          || isPointer(at) && (parse.kind(at + 1) != .preposition || !namesPlace(at + 2))
        {
          return .nothing
        }
        if isReached(at) { return .place(at) }
        if isPlace(at), !isPassedBy(at) {
          return hasMark && isOfSpeaker(at) ? .nothing : .place(at)
        }
        if counts(at), !tellsHow, !shares(at), !(beyond && goesOn(at)) { return .nothing }
      default: break
      }
    }
    return .nothing
  }

  /// Whether the clause that begins at `at` tells how they died: "12 people were killed [when] a
  /// bus fell into a river in Orta".
  private func isHow(_ at: Int) -> Bool {
    guard parse.isWord(at, in: Self.occasions), !isContrast(at) else { return false }
    return (max(0, index - 1)..<at).contains {
      parse.frames($0).contains(.harm) || parse.lemma($0).map(Self.dying.contains) ?? false
        || $0 > index && parse.kind($0) == .verb && chunks[$0].verb.isPassive
    }
  }

  /// Whether the chunk counts something else, of which the place behind it may be said: "12 men",
  /// but not "a 40-foot gorge", "the $40 million raid", "to 388 pence".
  private func counts(_ at: Int) -> Bool {
    guard let number = chunks[at].numbers.last else { return false }
    switch parse.reading.numbers[number].kind {
    case .age, .duration, .measure, .ordinal: return false
    case .money, .percent, .rate:
      let isWhole = parse.reading.numbers[number].tokens.upperBound == chunks[at].tokens.upperBound
      return isWhole && !parse.isWord(at - 1, in: Self.moved) && parse.kind(at - 1) != .open
    default: return true
    }
  }

  private static let moved: WordSet = "at to"

  /// "while another died", but not "while on patrol"
  private func isContrast(_ at: Int) -> Bool {
    guard parse.isWord(at, .while), let next = parse[at + 1] else { return false }
    return next.kind != .preposition && next.verb.form != .ing
  }

  private static let occasions: WordSet = "after as when while"
  private static let dying: Set = ["die", "drown", "perish"]

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

  static let pronouns: WordSet = "them those whom which"

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

  /// Whether the number at `at` begins a second clause, which tells where both were, or is one of
  /// two: "[12] people died and 300 houses fell in Orta", "[a] man and two boys died in Orta".
  private func goesOn(_ at: Int) -> Bool {
    guard parse.kind(at - 1) == .conjunction else { return false }
    var verb = parse.isWord(at + 1, .of) ? at + 3 : at + 1
    while parse.kind(verb) == .adverb { verb += 1 }
    switch parse.kind(verb) {
    case .verb: return !parse.frames(verb).contains(.say)
    case .state: return true
    default: break
    }
    // "12 died in a fire and 30 in Orta"
    return !(index + 1..<at).contains { parse.kind($0) == .verb }
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
  func isUnknown(_ at: Int) -> Bool {
    guard parse.isWord(at - 1, .in), parse.tokens[chunks[at].head].shape.contains(.capital),
      chunks[at].numbers.isEmpty
    else { return false }
    return chunks[at].names.allSatisfy { parse.reading.names[$0].type == .person }
  }
}
