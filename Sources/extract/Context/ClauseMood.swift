import Shared

/// Whether what a clause says has happened: aspect, hedge and polarity.
extension ClauseReader {
  func tense(_ verb: Int, _ index: Int, _ context: inout ClauseContext) {
    let group = governed(verb)
    if group.isNegated { context.polarity = .negated }
    if group.isSupposed, !group.isFuture || hasCondition(around: index) {
      context.polarity = .hypothetical
    }
    let governor = group.governor < 0 ? [] : parse.lexicon.verbs[group.governor].frames
    let isPlanned = group.isFuture || governor.contains(.plan) && !group.governorIsPassive
    let holdsNow = chunks[index...].prefix(3).contains {
      $0.kind == .adverb && Self.now.contains(parse.tokens[$0.head].key)
    }
    if isPlanned, !holdsNow { context.aspect = .planned }
    if group.governorIsPassive, governor.contains(.hedge), group.governor >= 0 {
      let lemma = parse.lexicon.verbs[group.governor]
      context.hedge = participle(in: chunks[verb].tokens, of: lemma.lemma)
    }
  }

  /// The verb group at `verb`, with the auxiliaries that it shares with the one before: "plans to
  /// close 12 plants and [cut] 500 jobs".
  func governed(_ verb: Int) -> VerbGroup {
    let group = chunks[verb].verb
    guard parse.kind(verb - 1) == .conjunction, chunks[verb].tokens.count == 1,
      parse.words[chunks[verb].head].forms.contains(.base),
      let before = chunks[max(0, verb - Parse.reach)..<verb].last(where: { $0.kind == .verb })?
        .verb,
      before.governor >= 0 || before.isFuture || before.isSupposed
    else { return group }
    return before
  }

  /// "would" looks ahead, unless the sentence has a condition.
  func hasCondition(around index: Int) -> Bool {
    chunks[max(0, index - Parse.reach)..<min(chunks.count, index + Parse.reach)].contains {
      $0.kind == .subordinator && Self.conditions.contains(parse.tokens[$0.head].key)
    }
  }

  func participle(in tokens: Range<Int>, of lemma: String) -> String {
    for token in tokens {
      let entry = parse.words[token]
      if entry.verb >= 0, parse.lexicon.verbs[entry.verb].lemma == lemma {
        return parse.tokens.string(token)
      }
    }
    return lemma
  }

  /// "reportedly", "feared", "it is thought": words that hold the statement back.
  func hedge(_ index: Int, _ verb: Int?, _ context: inout ClauseContext) {
    guard context.hedge == nil else { return }
    let low = max(0, min(index, verb ?? index) - 6)
    let high = min(chunks.count, max(index, verb ?? index) + 3)
    for at in low..<high {
      for token in chunks[at].tokens where parse.classes(token).contains(.hedge) {
        context.hedge = parse.tokens.string(token)
        return
      }
      if chunks[at].kind == .verb, chunks[at].verb.isPassive || chunks[at].verb.form == .past,
        parse.frames(at).contains(.hedge), parse.frames(at).isDisjoint(with: [.say]),
        parse.isWord(at - 1, .it) || at == index + 1
      {
        context.hedge = parse.tokens.string(chunks[at].head)
        return
      }
    }
    if index > 0, parse.isWord(index - 1, .if) { context.polarity = .hypothetical }
  }

  func isCumulative(_ index: Int) -> Bool {
    let low = max(0, index - 6)
    return (low...index).contains { at in
      chunks[at].kind == .noun
        && chunks[at].tokens.contains { parse.classes($0).contains(.cumulative) }
    }
  }

  private static let conditions: WordSet = "if unless"
  private static let now: WordSet = "currently now still already"
}
