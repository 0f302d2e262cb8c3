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
    /// Where the sentences before told: "12 people died there".
    case there
    case untold
  }

  /// The place, and how near it stands.
  func place() -> Reading {
    switch clausePlace() {
    case .place(let at): return isOneOfSeveral(at) ? .elsewhere : .at(name(at), .clause)
    case .elsewhere: return .elsewhere
    case .nothing where pointsBack: return .there
    case .nothing: break
    }
    for at in max(0, index - Parse.reach)..<min(chunks.count, index + Parse.reach) {
      if isPlace(at), !isOfQuake(at), !isOfOther(at) { return .at(name(at), .sentence) }
    }
    return .untold
  }

  /// "rose to 400, with 154 in [Padang]", "27 deaths, 19 of them in [Padang]": where only others are.
  private func isOfOther(_ at: Int) -> Bool {
    guard at > index + 1 else { return false }
    if let with = (index + 1..<at).first(where: { parse.isWord($0, .with) }) {
      return parse.kind(with - 1) == .comma
        && (with + 1..<at).contains { !chunks[$0].numbers.isEmpty }
    }
    guard let other = (index + 1..<at).last(where: { !chunks[$0].numbers.isEmpty }) else {
      return false
    }
    return isPartInFront(other) && !(other..<at).contains { parse.kind($0) == .comma }
  }

  /// Whether the number at `at` is of some of those before it: "27 deaths, [19] of them", "27 dead, of
  /// whom [14]".
  private func isPartInFront(_ at: Int) -> Bool {
    if parse.kind(at - 1) == .comma || parse.kind(at - 1) == .conjunction {
      return parse.isWord(at + 1, .of) && parse.isWord(at + 2, in: Self.pronouns)
        || chunks[at].isHeadless && parse.isWord(at + 1, in: Self.placing)
    }
    return parse.isWord(at - 2, .of) && parse.isWord(at - 1, in: Self.pronouns)
  }

  private func clausePlace() -> Finding {
    if isHome || isAlone(index) { return .place(index) }
    if isListed { return .place(index - 1) }
    if let at = apposed() { return .place(at) }
    for finding in [
      { behind() }, { found(attached()) }, before, { found(fronted()) }, { behind(beyond: true) },
    ] {
      let place = finding()
      if place != .nothing { return place }
    }
    return .nothing
  }

  /// "Padang has 12 dead and Jambi [three]"
  private var isListed: Bool {
    guard chunks[index].isHeadless, isBare(index - 1) else { return false }
    let link = parse.isWord(index - 2, in: Self.adjoining) ? index - 3 : index - 2
    return parse.kind(link) == .conjunction
  }

  enum Finding: Equatable {
    case place(Int), nothing
    /// "12 elsewhere": in a place that is not told.
    case elsewhere
  }

  /// "officials [in Rome] said": where somebody speaks.
  func isOfSpeaker(_ at: Int) -> Bool {
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
        return isColon
          ? found(label(before: at) ?? (isWorst(at - 1) ? at - 1 : nil) ?? subject(before: at))
          : .nothing
      case .subordinator: return .nothing
      case .relative where !isClosed(at): return found(antecedent(of: at))
      case .verb where !isSettled:
        if let place = bearer(at) { return .place(place) }
        isSettled = isFinite(at)
        at -= 1
      case .noun where isPlace(at) && !isOfSpeaker(at) && !isPassedBy(at) && !isOfTrial(at):
        return .place(opened(first(at)))
      case .noun
      where isStruck(at) || hasToll(at) || sharesToll(at) || isAlone(at)
        || isWorst(at):
        return .place(at)
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
