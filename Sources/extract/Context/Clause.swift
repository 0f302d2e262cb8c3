import Shared

/// What the clause of a number says of it beside what is counted.
struct ClauseContext {
  var verb: String?
  var actor: String?
  var place: String?
  var placeFrom: PlaceSource?
  var aspect: Aspect?
  var hedge: String?
  var polarity = Polarity.positive
}

/// Reads verb, actor, place, aspect, hedge and polarity off the clause of a number.
struct ClauseReader {
  let parse: Parse

  private var chunks: [Chunk] { parse.chunks }
  private var subjects: Subjects { Subjects(parse: parse) }

  /// What the clause says of what is counted in chunk `index`.
  func context(of index: Int) -> ClauseContext {
    var context = ClauseContext()
    let verb = verb(of: index)
    context.verb = state(of: index)
    if let verb {
      let isEstimate = parse.frames(verb).contains(.put) && !parse.frames(verb).contains(.event)
      context.verb = context.verb ?? (isEstimate ? nil : parse.lemma(verb))
      context.actor = actor(verb, index)
      tense(verb, index, &context)
    }
    hedge(index, verb, &context)
    if let place = place(from: index) {
      context.place = place.text
      context.placeFrom = place.from
    }
    if isCumulative(index) { context.aspect = context.aspect ?? .cumulative }
    return context
  }

  /// The verb in "[20] injured": what is counted names what befell it.
  private func state(of index: Int) -> String? {
    guard !chunks[index].numbers.isEmpty, let range = parse.nominal(index), range.count == 1,
      parse.classes(range.lowerBound).contains(.state)
    else { return nil }
    let entry = parse.words[range.lowerBound]
    return entry.verb < 0 ? nil : parse.lexicon.verbs[entry.verb].lemma
  }

  // MARK: Verb

  /// The verb of the clause: what the counted did or suffered.
  func verb(of index: Int) -> Int? {
    let right = verbBehind(index)
    var left = verbBefore(index)
    if let verb = left, speaks(verb) { left = nil }
    guard let right else { return left ?? reduced(index) }
    if let left, isApart(right, from: index) || left == index - 1 && !reaches(index, right) {
      return left
    }
    return right
  }

  /// Whether the object of a verb may be the subject of the one at `right` behind it; not where a
  /// participle or a clause of its own follows: "killed [12] men and police fled".
  private func reaches(_ index: Int, _ right: Int) -> Bool {
    !parse.isReduced(right) && parse.kind(index + 1) != .conjunction
  }

  /// Whether the verb at `at` only states: "said [12] people died".
  private func speaks(_ at: Int) -> Bool {
    let frames = parse.frames(at)
    return frames.contains(.say)
      || frames.contains(.weak) && frames.isDisjoint(with: [.event, .put])
        && verbBehind(at + 1) != nil
  }

  /// Whether a relative clause or a comma parts the phrase at `index` from the verb.
  private func isApart(_ verb: Int, from index: Int) -> Bool {
    chunks[index..<max(index, verb)].contains { $0.kind == .relative || $0.kind == .comma }
  }

  /// The verb whose subject the phrase is.
  private func verbBehind(_ index: Int) -> Int? {
    var at = index + 1
    var participle: Int?
    while at < min(chunks.count, index + Parse.reach) {
      switch chunks[at].kind {
      case .verb:
        if chunks[at].verb.form == .infinitive { return nil }
        if !parse.isReduced(at) { return at }
        // Behind another noun it describes that one: "men in cells guarded by".
        if !chunks[index + 1..<at].contains(where: { $0.kind == .noun }) {
          participle = participle ?? at
        }
        at += 1
      case .adverb, .date, .state: at += 1
      case .preposition:
        guard parse.isWord(at, in: Self.attached) else { return participle }
        at += parse.kind(at + 1) == .noun ? 2 : 1
      case .conjunction:
        guard parse.kind(at + 1) == .noun || parse.kind(at + 1) == .preposition else {
          return participle
        }
        at += 1
      case .noun: at += 1
      case .relative: return relative(at) ?? participle
      case .comma where isList(at): at += 2
      case .comma:
        return acrossAside(at) ?? participle
      default: return participle
      }
    }
    return participle
  }

  /// Whether the comma parts members of a list: "three men[,] a boy and two women were killed".
  private func isList(_ comma: Int) -> Bool {
    guard parse.kind(comma + 1) == .noun, !chunks[comma + 1].isPronoun else { return false }
    return parse.kind(comma + 2) == .conjunction && parse.kind(comma + 3) == .noun
      || parse.kind(comma + 2) == .comma && !chunks[comma + 1].numbers.isEmpty
        && parse.kind(comma + 3) == .noun && isList(comma + 2)
  }

  /// The verb of a relative clause, or the main verb behind it where there is one.
  private func relative(_ at: Int) -> Int? {
    var next = at + 1
    while parse.kind(next) == .adverb { next += 1 }
    guard parse.kind(next) == .verb else { return nil }
    guard parse.frames(next).isDisjoint(with: [.say, .weak]) else { return next }
    return parse.finiteVerb(after: next) ?? next
  }

  /// "12 people, including 3 children, were killed".
  private func acrossAside(_ comma: Int) -> Int? {
    switch parse.kind(comma + 1) {
    case .verb where chunks[comma + 1].verb.form != .ing: return comma + 1
    case .relative: return relative(comma + 1)
    case .preposition, .adverb: break
    default: return nil
    }
    var at = comma + 1
    while at < min(chunks.count, comma + 16), chunks[at].kind != .comma { at += 1 }
    guard parse.kind(at) == .comma, parse.kind(at + 1) == .verb,
      chunks[at + 1].verb.form == .finite
    else { return nil }
    return at + 1
  }

  /// The verb whose object, or the object of whose preposition, the phrase is.
  private func verbBefore(_ index: Int) -> Int? {
    var at = index - 1
    while at >= max(0, index - Parse.reach) {
      switch chunks[at].kind {
      case .verb where isOfAnother(at, index): at -= 1
      case .verb: return at
      case .stop, .relative, .subordinator: return nil
      default: at -= 1
      }
    }
    return nil
  }

  /// "30 [killed] and 900 homeless": a participle without object, then others in another state.
  private func isOfAnother(_ verb: Int, _ index: Int) -> Bool {
    guard verb < index - 1, parse.headClasses(index).contains(.state),
      chunks[verb].verb.isPassive || parse.isReduced(verb)
    else { return false }
    return chunks[verb + 1..<index].allSatisfy { $0.kind == .comma || $0.kind == .conjunction }
  }

  private func reduced(_ index: Int) -> Int? {
    parse.kind(index + 1) == .verb ? index + 1 : nil
  }

  // MARK: Actor

  private func actor(_ verb: Int, _ index: Int) -> String? {
    let group = chunks[verb].verb
    if group.isPassive || parse.isReduced(verb) && verb > index {
      var at = verb + 1
      while at < min(chunks.count, verb + 6) {
        if parse.isWord(at, Parse.by), parse.kind(at + 1) == .noun, !chunks[at + 1].isPronoun {
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

  private func phrase(_ at: Int) -> String? {
    guard let range = parse.nominal(at) else { return nil }
    return parse.text(range)
  }

  // MARK: Place

  /// A place in the clause, else in the sentence.
  private func place(from index: Int) -> (text: String, from: PlaceSource)? {
    if let near = place(index, step: 1) { return (near, .clause) }
    if let near = place(index, step: -1) { return (near, .clause) }
    for at in max(0, index - Parse.reach)..<min(chunks.count, index + Parse.reach) {
      if let place = place(at: at) { return (place, .sentence) }
    }
    return nil
  }

  private func place(_ index: Int, step: Int) -> String? {
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
  private func place(at: Int) -> String? {
    guard parse.kind(at) == .noun, parse.kind(at - 1) == .preposition,
      parse.isWord(at - 1, in: Self.placing),
      let name = chunks[at].names.first(where: { parse.reading.names[$0].type == .place })
    else { return nil }
    return parse.text(parse.reading.names[name].tokens)
  }

  // MARK: Aspect, hedge, polarity

  private func tense(_ verb: Int, _ index: Int, _ context: inout ClauseContext) {
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
  private func governed(_ verb: Int) -> VerbGroup {
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
  private func hasCondition(around index: Int) -> Bool {
    chunks[max(0, index - Parse.reach)..<min(chunks.count, index + Parse.reach)].contains {
      $0.kind == .subordinator && Self.conditions.contains(parse.tokens[$0.head].key)
    }
  }

  private func participle(in tokens: Range<Int>, of lemma: String) -> String {
    for token in tokens {
      let entry = parse.words[token]
      if entry.verb >= 0, parse.lexicon.verbs[entry.verb].lemma == lemma {
        return parse.tokens.string(token)
      }
    }
    return lemma
  }

  /// "reportedly", "feared", "it is thought": words that hold the statement back.
  private func hedge(_ index: Int, _ verb: Int?, _ context: inout ClauseContext) {
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
        parse.isWord(at - 1, Self.it) || at == index + 1
      {
        context.hedge = parse.tokens.string(chunks[at].head)
        return
      }
    }
    if index > 0, parse.isWord(index - 1, Self.if) { context.polarity = .hypothetical }
  }

  private func isCumulative(_ index: Int) -> Bool {
    let low = max(0, index - 6)
    return (low...index).contains { at in
      chunks[at].kind == .noun
        && chunks[at].tokens.contains { parse.classes($0).contains(.cumulative) }
    }
  }

  private static let conditions: WordSet = "if unless"
  private static let it = WordKey("it")
  private static let `if` = WordKey("if")
  private static let now: WordSet = "currently now still already"
  private static let attached: WordSet = """
    of in at on from with near across off outside under for around along inside throughout among
    between within aboard by
    """
  private static let placing: WordSet = """
    in at near on off across outside around inside into throughout from within along over to
    """
}
