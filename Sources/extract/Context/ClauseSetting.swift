import Shared

/// Who acts in a clause.
extension ClauseReader {
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
}
