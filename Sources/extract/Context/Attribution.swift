import Shared

/// Words of a sentence that are somebody's, and whose.
struct StatementCue {
  var source: SourceMention
  /// The words stated, as tokens of the article.
  var content: [Range<Int>]
  /// The verb, or the first word of "according to".
  var cue: Int
  /// The whole attribution: source and verb.
  var tokens: Range<Int>
  var how: Attribution
  /// Links further out in the chain that the same words name.
  var via: [SourceMention] = []
  /// Whether the source comes before the words it states.
  var isLeading: Bool
}

/// Finds who says what in a sentence.
struct AttributionReader {
  let parse: Parse

  private var chunks: [Chunk] { parse.chunks }
  private var subjects: Subjects { Subjects(parse: parse) }
  private var sources: SourceReader { SourceReader(parse: parse) }

  /// The sentence's attributions in order of their cues.
  func cues() -> [StatementCue] {
    var cues: [StatementCue] = []
    for at in chunks.indices {
      switch chunks[at].kind {
      case .verb:
        if let cue = verbCue(at, after: cues.last) { cues.append(cue) }
      case .preposition where parse.isWord(at, Self.according):
        if let cue = according(at) { cues.append(cue) }
      default: break
      }
    }
    if let colon = headlineSource() { cues.append(colon) }
    part(&cues)
    cite(&cues)
    return cues
  }

  // MARK: Verbs

  private func verbCue(_ at: Int, after last: StatementCue?) -> StatementCue? {
    let frames = parse.frames(at)
    let group = chunks[at].verb
    if frames.contains(.quote) { return quoted(at) }
    guard !group.isPassive, group.form != .infinitive, group.governor < 0 || goesOn(group),
      !group.isFuture, !group.isNegated || parse.lemma(at) == "deny",
      !frames.isDisjoint(with: [.say, .weak, .put, .object, .document])
    else { return nil }
    if group.form == .ing { return added(at, last) }
    if group.form == .participle || isInfinitiveToo(at) { return nil }
    let isSure = frames.contains(.say)
    if let cue = inverted(at, isSure) { return cue }
    if !isSure, parse.isReduced(at) { return nil }
    guard let subject = subjects.subject(of: at),
      let source = sources.source(subject, before: at, isSure: isSure),
      isSure || frames != .document || isDocument(source)
    else { return nil }
    if frames.isDisjoint(with: [.say, .weak, .put, .object]), !isDocument(source) { return nil }
    return statement(at, subject, source, frames)
  }

  /// "to respect the truce and [declare] an end": a bare verb that shares the "to" before it.
  private func isInfinitiveToo(_ at: Int) -> Bool {
    let forms = parse.vocabulary[parse.tokens[chunks[at].head].key].forms
    guard forms.contains(.base), !forms.contains(.past), chunks[at].tokens.count == 1,
      parse.kind(at - 1) == .conjunction
    else { return false }
    let before = chunks[max(0, at - Parse.reach)..<at].last { $0.kind == .verb }
    return before?.verb.form == .infinitive || before?.verb.governor ?? -1 >= 0
  }

  private func goesOn(_ group: VerbGroup) -> Bool {
    let lemma = parse.vocabulary.verbs[group.governor].lemma
    return lemma == "go" || lemma == "continue"
  }

  private func isDocument(_ source: SourceMention) -> Bool {
    if case .named(let source) = source { return source.type == .document }
    return false
  }

  /// "X said that …" or "…, X said".
  private func statement(
    _ at: Int, _ subject: Int, _ source: SourceMention, _ frames: VerbFrame
  ) -> StatementCue? {
    let start = chunks[subject].tokens.lowerBound
    let next = behind(at, frames)
    let hasBefore = hasContent(before: subject)
    var cue = StatementCue(
      source: source, content: [], cue: chunks[at].head,
      tokens: start..<chunks[at].tokens.upperBound, how: .indirect, isLeading: true)
    let after = (parse[next]?.tokens.lowerBound).map { $0..<max($0, clauseEnd(at, next)) }
    switch parse.kind(next) {
    case nil, .close, .stop where !parse.isWord(next, Self.colon):
      guard hasBefore else { return nil }
      cue.content = [first..<start]
      cue.isLeading = false
    case .comma where hasBefore, .conjunction where hasBefore:
      cue.content = [first..<start]
      cue.isLeading = false
      if let rest = rest(next) { cue.content.append(rest) }
    case .quote where hasBefore && next == at + 1 && isQuoteBefore(subject):
      cue.content = [first..<start, chunks[next].tokens.lowerBound..<end]
      cue.isLeading = false
    case _ where isQuoteBefore(subject) && hasBefore && !parse.isWord(next, Self.that),
      .verb where hasBefore && parse.isReduced(next), .relative where hasBefore:
      cue.content = [first..<start]
      cue.isLeading = false
    default:
      guard let after, states(next, at, frames, source) else {
        guard hasBefore, frames.contains(.say) || !frames.contains(.object), isAdjunct(at + 1)
        else { return nil }
        cue.content = [first..<start]
        cue.isLeading = false
        return cue
      }
      cue.content = [after]
    }
    return cue
  }

  /// Where the words stated by the verb at `at` end: a relative clause ends at a comma.
  private func clauseEnd(_ at: Int, _ next: Int) -> Int {
    guard parse.kind(at - 1) == .relative else { return end }
    let comma = chunks[next...].firstIndex { $0.kind == .comma }
    return comma.map { chunks[$0].tokens.lowerBound } ?? end
  }

  /// Whether only circumstances follow: "…, he said in a statement on Monday".
  private func isAdjunct(_ start: Int) -> Bool {
    chunks[start...].allSatisfy { $0.kind != .verb || $0.verb.form != .finite }
  }

  /// Whether what begins at `next` is stated by the verb at `at`.
  private func states(_ next: Int, _ at: Int, _ frames: VerbFrame, _ source: SourceMention) -> Bool
  {
    if frames.contains(.say) { return true }
    switch parse.kind(next) {
    case .subordinator: return parse.isWord(next, Self.that)
    case .quote, .stop: return true
    case .comma: return parse.kind(next + 1) == .quote
    default: break
    }
    if frames.contains(.put), putsNumber(at) { return true }
    if !frames.isDisjoint(with: [.object, .document]), hasNumber(at + 1) { return true }
    guard frames.contains(.weak) || frames.contains(.document) else { return false }
    return clauseFollows(next) || quoteFollows(next)
  }

  /// "put the toll [at 24]".
  private func putsNumber(_ at: Int) -> Bool {
    var next = at + 1
    while next < min(chunks.count, at + 16) {
      if parse.isWord(next, Self.at), let number = parse[next + 1], !number.numbers.isEmpty {
        return true
      }
      if chunks[next].kind == .stop || chunks[next].kind == .comma { return false }
      next += 1
    }
    return false
  }

  private func hasNumber(_ start: Int) -> Bool {
    var next = start
    while next < min(chunks.count, start + 12) {
      if !chunks[next].numbers.isEmpty { return true }
      switch chunks[next].kind {
      case .stop, .comma, .conjunction, .subordinator, .relative: return false
      default: next += 1
      }
    }
    return false
  }

  /// Whether words of the clause are quoted: "described it as a “hell”".
  private func quoteFollows(_ start: Int) -> Bool {
    var next = start
    while next < min(chunks.count, start + 8) {
      switch chunks[next].kind {
      case .quote:
        // "proclaimed a “free” state": quoted in passing.
        let close = chunks[(next + 1)...].firstIndex { $0.kind == .quote }
        return close.map { parse.kind($0 + 1) != .noun } ?? true
      case .noun, .preposition, .date, .adverb: next += 1
      default: return false
      }
    }
    return false
  }

  /// Whether a noun phrase with a verb of its own follows.
  private func clauseFollows(_ start: Int) -> Bool {
    guard parse.kind(start) == .noun || parse.kind(start) == .preposition else { return false }
    var next = start
    while next < min(chunks.count, start + Parse.reach) {
      switch chunks[next].kind {
      case .verb:
        switch chunks[next].verb.form {
        case .finite: return true
        case .past: if !parse.isReduced(next) { return true }
        default: break
        }
      case .stop, .relative, .comma, .subordinator: return false
      default: break
      }
      next += 1
    }
    return false
  }

  /// The first chunk behind the verb, its hearer and its circumstances.
  private func behind(_ at: Int, _ frames: VerbFrame) -> Int {
    var next = at + 1
    if frames.contains(.hearer), let hearer = parse[next], hearer.kind == .noun,
      hearer.numbers.isEmpty, !parse.headClasses(next).contains(.quake)
    {
      let isHearer = hearer.isPronoun || parse.kind(next + 1) != .verb || isHearerNoun(next)
      if isHearer {
        next += 1
        while parse.kind(next) == .preposition, parse.kind(next + 1) == .noun,
          parse.isWord(next, in: "of at in")
        {
          next += 2
        }
      }
    }
    while true {
      switch parse.kind(next) {
      case .date, .adverb: next += 1
      case .preposition:
        guard parse.isWord(next, in: Self.circumstances), let noun = parse[next + 1],
          noun.kind == .noun || noun.kind == .date, noun.numbers.isEmpty
        else { return next }
        // "said in Iran 12 died": a clause may begin behind the circumstance.
        next += 2
        while parse.isWord(next, Parse.of), parse.kind(next + 1) == .noun { next += 2 }
      default: return next
      }
    }
  }

  private func isHearerNoun(_ at: Int) -> Bool {
    !parse.headClasses(at).isDisjoint(with: .speaker)
  }

  /// "…, said James Jeffrey, the envoy".
  private func inverted(_ at: Int, _ isSure: Bool) -> StatementCue? {
    guard parse.kind(at + 1) == .noun, chunks[at + 1].numbers.isEmpty,
      !chunks[at].verb.isHave, !chunks[at].verb.isBe
    else { return nil }
    switch parse.kind(at - 1) {
    case nil, .comma, .quote, .close: break
    case .stop where !isSure || parse.kind(at - 1) == .stop: break
    default: return nil
    }
    let isQuoted = isSure && at > 0 && parse.kind(at - 1) != .stop
    guard let source = sources.source(at + 1, before: appositionEnd(at + 1), isSure: isQuoted),
      at > 0 || isSure || parse.kind(at + 2) == .subordinator
    else { return nil }
    if parse.kind(at - 1) == .comma, parse.finiteVerb(after: at + 1) != nil { return nil }
    if parse.frames(at).contains(.hearer), parse.kind(at - 1) != .quote, parse.lemma(at) == "tell" {
      return nil
    }
    if case .he = source, parse.kind(at + 2) == .verb { return nil }
    let start = chunks[at].tokens.lowerBound
    var content = [first..<start]
    if start == first || first == chunks[at - 1].tokens.lowerBound { content = [] }
    let sourceEnd = chunks[at + 1].tokens.upperBound
    if content.isEmpty { content = [sourceEnd..<end] }
    return StatementCue(
      source: source, content: content, cue: chunks[at].head, tokens: start..<sourceEnd,
      how: .indirect, isLeading: false)
  }

  private func appositionEnd(_ at: Int) -> Int {
    var end = at + 1
    while end < min(chunks.count, at + 12), chunks[end].kind != .verb, chunks[end].kind != .stop,
      chunks[end].kind != .relative, chunks[end].kind != .quote, chunks[end].kind != .subordinator
    {
      end += 1
    }
    return end
  }

  /// "…, he said, adding that …": the words behind are the same speaker's.
  private func added(_ at: Int, _ last: StatementCue?) -> StatementCue? {
    guard !parse.frames(at).isDisjoint(with: [.say, .weak]) else { return nil }
    if parse.isWord(at - 1, Self.as) { return nil }
    var source = last?.source
    if parse.kind(at - 1) == .noun, parse.isWord(at - 2, Self.with) {
      source = sources.source(at - 1, before: at, isSure: false)
    } else if source == nil {
      guard parse.kind(at - 1) == .comma, let subject = subjects.subject(of: at) else {
        return nil
      }
      source = sources.source(subject, before: at, isSure: false)
    }
    let next = behind(at, parse.frames(at))
    guard let source, let start = parse[next]?.tokens.lowerBound,
      states(next, at, parse.frames(at), source)
    else { return nil }
    return StatementCue(
      source: source, content: [start..<end], cue: chunks[at].head, tokens: chunks[at].tokens,
      how: .indirect, isLeading: true)
  }

  /// "IRNA quoted the mayor as saying …", "officials were quoted by AP as saying".
  private func quoted(_ at: Int) -> StatementCue? {
    var `as` = at + 1
    while `as` < min(chunks.count, at + 16), !parse.isWord(`as`, Self.as) { `as` += 1 }
    guard parse.isWord(`as`, Self.as), parse.kind(`as` + 1) == .verb else { return nil }
    let subject = subjects.subject(of: at)
    var speaker: SourceMention?
    var via: SourceMention?
    if chunks[at].verb.isPassive {
      speaker = subject.flatMap { sources.source($0, before: at, isSure: true) }
      if parse.isWord(at + 1, Parse.by) {
        via = sources.source(at + 2, before: `as`, isSure: true)
      }
    } else {
      speaker = sources.source(at + 1, before: `as`, isSure: true)
      via = subject.flatMap { sources.source($0, before: at, isSure: true) }
    }
    guard let speaker else { return nil }
    let start = chunks[subject ?? at].tokens.lowerBound
    let next = behind(`as` + 1, [])
    var content: [Range<Int>] = []
    if let subject, hasContent(before: subject) { content = [first..<start] }
    if let after = parse[next]?.tokens.lowerBound, after < end,
      content.isEmpty || parse.kind(next) != .comma && parse.kind(next) != .stop
    {
      content = [after..<end]
    }
    return StatementCue(
      source: speaker, content: content, cue: chunks[`as` + 1].head,
      tokens: start..<chunks[`as` + 1].tokens.upperBound, how: .indirect,
      via: via.map { [$0] } ?? [], isLeading: content.first?.lowerBound != first)
  }

  /// "according to the charity".
  private func according(_ at: Int) -> StatementCue? {
    var head = at + 1
    if parse.kind(head) == .preposition { head += 1 }
    guard parse.kind(head) == .noun, chunks[head].numbers.isEmpty,
      let source = sources.source(head, before: appositionEnd(head), isSure: true)
    else { return nil }
    let tokens = chunks[at].tokens.lowerBound..<chunks[head].tokens.upperBound
    var content = [tokens.upperBound..<end]
    if tokens.lowerBound > first { content.insert(first..<tokens.lowerBound, at: 0) }
    return StatementCue(
      source: source, content: content, cue: chunks[at].head, tokens: tokens, how: .accordingTo,
      isLeading: tokens.lowerBound == first)
  }

  /// "12 die in blaze: police", "Police: 12 dead", in headlines.
  private func headlineSource() -> StatementCue? {
    guard parse.reading.article.sentences[parse.sentence].role == .headline,
      let colon = chunks.firstIndex(where: { $0.kind == .stop }),
      parse.isWord(colon, Self.colon) || colon + 2 >= chunks.count
    else { return nil }
    let isTrailing = colon == chunks.count - 2
    let head = isTrailing ? colon + 1 : 0
    guard isTrailing || colon == 1 && parse.isWord(colon, Self.colon),
      let source = sources.source(head, before: head + 1, isSure: false)
    else { return nil }
    let mark = chunks[colon].tokens
    return StatementCue(
      source: source, content: [isTrailing ? first..<mark.lowerBound : mark.upperBound..<end],
      cue: mark.lowerBound, tokens: chunks[head].tokens, how: .indirect, isLeading: !isTrailing)
  }

  // MARK: Reach of a statement

  private var first: Int { chunks.first?.tokens.lowerBound ?? 0 }
  private var end: Int { chunks.last?.tokens.upperBound ?? 0 }

  /// Whether the words before the source at `subject` are stated: they end in a comma or quote.
  private func hasContent(before subject: Int) -> Bool {
    guard subject > 0 else { return false }
    switch parse.kind(subject - 1) {
    case .comma, .quote: break
    case .stop, .close: break
    case .preposition, .noun, .date, .adverb:
      return false
    default: return false
    }
    return chunks[..<subject].contains {
      $0.kind == .verb || !$0.numbers.isEmpty || $0.kind == .quote
    }
  }

  private func isQuoteBefore(_ subject: Int) -> Bool {
    parse.kind(subject - 1) == .quote
      || parse.kind(subject - 1) == .comma && parse.kind(subject - 2) == .quote
  }

  /// What follows "…, she says, " of her words; nil where another clause begins.
  private func rest(_ comma: Int) -> Range<Int>? {
    guard let next = parse[comma + 1] else { return nil }
    switch next.kind {
    case .subordinator, .relative: return nil
    case .conjunction where parse.isWord(comma + 1, Self.but): return nil
    default: return next.tokens.lowerBound..<end
    }
  }

  /// Ends a statement where the next source takes over: "…, but the USGS said".
  private func part(_ cues: inout [StatementCue]) {
    guard cues.count > 1 else { return }
    for later in 1..<cues.count where takesOver(cues[later]) {
      let start = cues[later].tokens.lowerBound
      for earlier in max(0, later - 4)..<later {
        for index in cues[earlier].content.indices where cues[earlier].cue < start {
          let range = cues[earlier].content[index]
          if range.lowerBound < start, range.upperBound > start {
            cues[earlier].content[index] = range.lowerBound..<start
          }
        }
      }
    }
  }

  private func takesOver(_ cue: StatementCue) -> Bool {
    guard cue.isLeading || cue.how == .accordingTo else { return false }
    guard var at = chunks.firstIndex(where: { $0.tokens.lowerBound >= cue.tokens.lowerBound })
    else { return false }
    at -= 1
    while at > 0, chunks[at].kind == .adverb || chunks[at].kind == .date { at -= 1 }
    guard at >= 0 else { return false }
    switch chunks[at].kind {
    case .conjunction: return true
    case .subordinator: return parse.isWord(at, in: Self.contrasting)
    case .stop: return true
    default: return false
    }
  }

  /// "…, the daily said, citing officials".
  private func cite(_ cues: inout [StatementCue]) {
    for at in chunks.indices where parse.frames(at).contains(.cite) {
      guard chunks[at].verb.form == .ing,
        let source = sources.source(at + 1, before: appositionEnd(at + 1), isSure: true)
      else { continue }
      if cues.isEmpty {
        guard at > 0 else { continue }
        cues.append(
          StatementCue(
            source: source, content: [first..<chunks[at].tokens.lowerBound],
            cue: chunks[at].head, tokens: chunks[at].tokens, how: .indirect, isLeading: false))
      } else {
        cues[cues.count - 1].via.append(source)
      }
    }
  }

  private static let according = WordKey("according")
  private static let that = WordKey("that")
  private static let colon = WordKey(":")
  private static let with = WordKey("with")
  private static let at = WordKey("at")
  private static let `as` = WordKey("as")
  private static let but = WordKey("but")
  private static let circumstances: WordSet = "in on at to during by from via through after before"
  private static let contrasting: WordSet = "while whereas although though"
}
