import Shared

/// Who acts in a clause, and where.
extension ClauseReader {
  // MARK: Actor

  func actor(_ verb: Int, _ index: Int) -> String? {
    let group = chunks[verb].verb
    if group.isPassive || parse.isReduced(verb) && verb > index {
      var at = verb + 1
      while at < min(chunks.count, verb + 6) {
        if parse.isWord(at, .by), parse.kind(at + 1) == .noun, !chunks[at + 1].isPronoun {
          return phrase(at + 1)
        }
        guard
          parse.kind(at) == .preposition || parse.kind(at) == .noun || parse.kind(at) == .adverb
            || parse.kind(at) == .date
        else { return nil }
        at += 1
      }
      return nil
    }
    guard verb < index, !group.isBe, let subject = subjects.subject(of: verb),
      !chunks[subject].isPronoun, subject != index
    else { return nil }
    return phrase(subject)
  }

  func phrase(_ at: Int) -> String? {
    guard let range = parse.nominal(at) else { return nil }
    return parse.text(range)
  }

  // MARK: Place

  /// A place in the clause, else in the sentence.
  func place(from index: Int) -> (text: String, from: PlaceSource)? {
    if let near = place(index, step: 1) { return (near, .clause) }
    if let near = place(index, step: -1) { return (near, .clause) }
    for at in max(0, index - Parse.reach)..<min(chunks.count, index + Parse.reach) {
      if let place = place(at: at) { return (place, .sentence) }
    }
    return nil
  }

  func place(_ index: Int, step: Int) -> String? {
    var at = index + step
    while chunks.indices.contains(at), abs(at - index) < Parse.reach {
      switch chunks[at].kind {
      case .stop, .relative, .subordinator: return nil
      case .comma
      where step > 0 && parse.kind(at + 1) != .preposition
        && parse.kind(at + 1) != .noun:
        return nil
      case .noun:
        if let place = place(at: at) { return place }
        if !chunks[at].numbers.isEmpty, step > 0 { return nil }
      default: break
      }
      at += step
    }
    return nil
  }

  /// The place that chunk `at` names behind a preposition of place.
  func place(at: Int) -> String? {
    guard parse.kind(at) == .noun, parse.kind(at - 1) == .preposition,
      parse.isWord(at - 1, in: Self.placing) || isNamed(at),
      let name = chunks[at].names.first(where: { parse.reading.names[$0].type == .place })
    else { return nil }
    return parse.text(parse.reading.names[name].tokens)
  }

  /// "in the city of [Rome]"
  private func isNamed(_ at: Int) -> Bool {
    guard parse.isWord(at - 1, .of), let kind = parse[at - 2], kind.kind == .noun else {
      return false
    }
    return CountedReader.settlements.contains(parse.tokens[kind.head].key)
      && parse.isWord(at - 3, in: Self.placing)
  }

  private static let placing: WordSet = """
    in at near on off across outside around inside into throughout from within along over to
    """
}
