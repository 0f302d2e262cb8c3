import Shared

/// Finds who says what in a sentence.
struct AttributionReader {
  let parse: Parse

  var chunks: [Chunk] { parse.chunks }
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
    let group = chunks[at].verb
    let frames = parse.frames(at).union(goesOn(group) ? governorFrames(group) : [])
    if frames.contains(.quote) { return quoted(at) }
    if frames.contains(.put), group.form != .ing,
      group.isPassive || parse.isReduced(at) || opensAside(at)
    {
      return reckoned(at)
    }
    guard !group.isPassive, group.form != .infinitive, group.governor < 0 || goesOn(group),
      !group.isFuture, !group.isNegated || parse.lemma(at) == "deny",
      !frames.isDisjoint(with: [.say, .weak, .put, .object, .document]) || isQuotative(at)
    else { return nil }
    if group.form == .ing { return added(at, last) }
    if group.form == .participle || isInfinitiveToo(at) { return nil }
    let isSure = frames.contains(.say) || isQuotative(at)
    if let cue = inverted(at, isSure) { return cue }
    if !isSure, parse.isReduced(at) { return nil }
    guard let subject = subjects.subject(of: at).map(coordinated),
      let source = source(subject, before: at, isSure: frames.contains(.say)),
      isSure || !frames.isDisjoint(with: [.say, .weak, .put, .object]) || isDocument(source)
    else { return nil }
    return statement(at, subject, source, isSure ? frames.union(.say) : frames)
  }

  /// "to respect the truce and [declare] an end": a bare verb that shares the "to" before it.
  private func isInfinitiveToo(_ at: Int) -> Bool {
    let forms = parse.words[chunks[at].head].forms
    guard forms.contains(.base), !forms.contains(.past), chunks[at].tokens.count == 1,
      parse.kind(at - 1) == .conjunction
    else { return false }
    let before = chunks[max(0, at - Parse.reach)..<at].last { $0.kind == .verb }
    return before?.verb.form == .infinitive || before?.verb.governor ?? -1 >= 0
  }

  /// "went on to say", "claimed to have killed".
  private func goesOn(_ group: VerbGroup) -> Bool {
    guard group.governor >= 0, !group.governorIsPassive else { return false }
    let lemma = parse.lexicon.verbs[group.governor].lemma
    let frames = governorFrames(group)
    return frames.contains(.weak) && !frames.contains(.hedge) || lemma == "go"
      || lemma == "continue"
  }

  private func governorFrames(_ group: VerbGroup) -> VerbFrame {
    parse.lexicon.verbs[group.governor].frames
  }

  /// Whether a participle begins at `at` behind a comma: "the stones, [valued] at …".
  private func opensAside(_ at: Int) -> Bool {
    parse.kind(at - 1) == .comma && chunks[at].verb.form == .past && parse.isWord(at + 1, Self.at)
  }

  /// Whether the verb at `at` stands between a quotation and who speaks it, where every verb is one
  /// of speech: "“…,” she sobbed", "he sobbed: “…”".
  private func isQuotative(_ at: Int) -> Bool {
    let group = chunks[at].verb
    guard group.form == .past || group.form == .finite, group.id >= 0 else { return false }
    var next = at + 1
    while parse.kind(next) == .adverb || parse.kind(next) == .date { next += 1 }
    if parse.isWord(next, Self.colon), parse.kind(next + 1) == .quote { return true }
    if parse.kind(at - 1) == .quote { return isSpeechEnd(at - 1) && parse.kind(at + 1) == .noun }
    guard parse.kind(at - 1) == .noun, let subject = subjects.subject(of: at) else { return false }
    return isSpeechEnd(subject - 1)
  }

  /// Whether the quotation mark at `at` closes speech that goes on into its attribution: "…,” ".
  private func isSpeechEnd(_ at: Int) -> Bool {
    guard at > 1, parse.kind(at) == .quote else { return false }
    let last = chunks[at].tokens.lowerBound - 1
    return parse.tokens.isMark(last, UInt8(ascii: ",")) && parse.kind(at - 1) == .comma
  }

  /// "stones valued at $20 million by an expert".
  private func reckoned(_ at: Int) -> StatementCue? {
    guard
      let by = (at + 1..<min(chunks.count, at + 8)).first(where: { parse.isWord($0, Parse.by) }),
      !chunks[at..<by].contains(where: { $0.kind == .comma || $0.kind == .stop }),
      let source = sources.source(by + 1, before: appositionEnd(by + 1), isSure: false)
    else { return nil }
    let tokens = chunks[by].tokens.lowerBound..<chunks[by + 1].tokens.upperBound
    let content = [
      chunks[at].tokens.lowerBound..<tokens.lowerBound,
      tokens.upperBound..<clauseEnd(behind: by + 2),
    ]
    return StatementCue(
      source: source, content: content, cue: chunks[at].head, tokens: tokens, how: .passive,
      isLeading: false)
  }

  /// Where the clause ends that goes on at chunk `start`.
  private func clauseEnd(behind start: Int) -> Int {
    guard start < chunks.count else { return end }
    let stop = chunks[start...].prefix(Parse.reach).first { $0.kind == .comma || $0.kind == .stop }
    return max(chunks[start].tokens.lowerBound, stop?.tokens.lowerBound ?? end)
  }

  private func isDocument(_ source: SourceMention) -> Bool {
    if case .named(let source) = source { return source.type == .document }
    return false
  }

  /// The first of two sources behind a comma: "…, [Swiss] and French officials said".
  private func coordinated(_ subject: Int) -> Int {
    guard parse.kind(subject - 1) == .conjunction, parse.kind(subject - 2) == .noun,
      chunks[subject - 2].numbers.isEmpty, !chunks[subject - 2].isPronoun,
      parse.kind(subject - 3) == .comma || parse.kind(subject - 3) == .quote
    else { return subject }
    let speaks = !parse.headClasses(subject - 2).isDisjoint(with: .speaker)
    return speaks || isDemonym(subject - 2) ? subject - 2 : subject
  }

  /// Whether the phrase is the name of a people or country alone: "[Swiss] and French officials".
  private func isDemonym(_ at: Int) -> Bool {
    guard let name = sources.nameHead(at) else { return false }
    let type = parse.reading.names[name].type
    return type == .group || type == .place
  }

  /// The source at `subject`, which may be two ("Swiss and French officials").
  private func source(_ subject: Int, before at: Int, isSure: Bool) -> SourceMention? {
    guard parse.kind(subject + 1) == .conjunction, parse.kind(subject + 2) == .noun,
      subject + 2 < at, isDemonym(subject),
      case .named(var both) = sources.source(subject + 2, before: at, isSure: isSure)
    else { return sources.source(subject, before: at, isSure: isSure) }
    let first = chunks[subject].tokens.lowerBound..<chunks[subject + 2].tokens.lowerBound
    both.text = parse.text(first) + " " + both.text
    both.name = nil
    both.isPlural = true
    return .named(both)
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
    case nil, .close,
      .stop where !parse.isWord(next, Self.colon):
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
      cue.content = [after.lowerBound..<background(after, next)]
    }
    return cue
  }

  /// Where the words stated end and the outlet explains a name: "…, which covers 12 acres."
  private func background(_ stated: Range<Int>, _ next: Int) -> Int {
    let relative = chunks.lastIndex { $0.kind == .relative }
    guard let relative, relative > next + 1, parse.kind(relative - 1) == .comma,
      parse.isWord(relative, Self.which), parse.kind(relative + 1) == .verb,
      parse.words[chunks[relative + 1].tokens.lowerBound].forms.contains(.third),
      !chunks[relative...].contains(where: { $0.kind == .comma || $0.kind == .quote })
    else { return stated.upperBound }
    return min(stated.upperBound, chunks[relative].tokens.lowerBound)
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
    if parse.kind(at - 1) != .quote, parse.finiteVerb(after: at + 1) != nil { return nil }
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

  var first: Int { chunks.first?.tokens.lowerBound ?? 0 }
  var end: Int { chunks.last?.tokens.upperBound ?? 0 }

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
    guard var at = parse.chunk(at: cue.tokens.lowerBound) else { return false }
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
    for at in chunks.indices where !parse.frames(at).isDisjoint(with: [.cite, .quote]) {
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

  static let according = WordKey("according")
  static let that = WordKey("that")
  static let which = WordKey("which")
  static let colon = WordKey(":")
  static let with = WordKey("with")
  static let at = WordKey("at")
  static let `as` = WordKey("as")
  static let but = WordKey("but")
  static let circumstances: WordSet = "in on at to during by from via through after before"
  static let contrasting: WordSet = "while whereas although though"
}
