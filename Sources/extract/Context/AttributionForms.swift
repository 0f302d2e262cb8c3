import Numbers
import Shared

/// The forms that an attribution takes.
extension AttributionReader {
  /// "stones valued at $20 million by an expert".
  func reckoned(_ at: Int) -> StatementCue? {
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

  /// "a toll [released] by the ministry rose to 12": whose figures they are.
  func released(_ at: Int) -> StatementCue? {
    guard Self.publishing.contains(parse.lemma(at) ?? ""), parse.isReduced(at),
      parse.isWord(at + 1, Parse.by), !chunks[..<at].contains(where: { $0.kind == .verb }),
      chunks[..<at].last(where: { $0.kind == .noun }).map({
        !parse.classes($0.head).isDisjoint(with: [.document, .tally])
      }) == true, let source = sources.source(at + 2, before: appositionEnd(at + 2), isSure: false)
    else { return nil }
    let tokens = chunks[at].tokens.lowerBound..<chunks[at + 2].tokens.upperBound
    return StatementCue(
      source: source, content: [first..<tokens.lowerBound, tokens.upperBound..<end],
      cue: chunks[at].head, tokens: tokens, how: .passive, isLeading: true)
  }

  /// "is said by the paper to own 12 flats", "are believed by police to number 40".
  func saidBy(_ at: Int) -> StatementCue? {
    let group = chunks[at].verb
    guard group.isPassive, !parse.frames(at).isDisjoint(with: [.say, .weak, .hedge]),
      parse.isWord(at + 1, Parse.by), parse.kind(at + 2) == .noun,
      parse.kind(at + 3) == .verb, chunks[at + 3].verb.form == .infinitive,
      let source = sources.source(at + 2, before: at + 3, isSure: false)
    else { return nil }
    return StatementCue(
      source: source, content: [first..<end], cue: chunks[at].head,
      tokens: chunks[at].tokens.lowerBound..<chunks[at + 2].tokens.upperBound, how: .passive,
      isLeading: false)
  }

  /// "a quake, as measured by the survey, …".
  func reckonedAs(_ at: Int) -> StatementCue? {
    guard let source = sources.source(at + 2, before: appositionEnd(at + 2), isSure: false) else {
      return nil
    }
    let tokens = chunks[at - 1].tokens.lowerBound..<chunks[at + 2].tokens.upperBound
    return StatementCue(
      source: source, content: [first..<tokens.lowerBound, tokens.upperBound..<end],
      cue: chunks[at].head, tokens: tokens, how: .accordingTo, isLeading: false)
  }

  /// "X said that …" or "…, X said".
  func statement(
    _ at: Int, _ subject: Int, _ source: SourceMention, _ frames: VerbFrame
  ) -> StatementCue? {
    let start = chunks[subject].tokens.lowerBound
    let next = behind(at, frames)
    let isAside = parse.kind(subject - 1) == .comma && parse.kind(next) == .comma
    let hasBefore = hasContent(before: subject) || isAside
    var cue = StatementCue(
      source: source, content: [], cue: chunks[at].head,
      tokens: start..<chunks[at].tokens.upperBound, how: .indirect, isLeading: true)
    let after = (parse[next]?.tokens.lowerBound).map { $0..<max($0, clauseEnd(at, next)) }
    switch parse.kind(next) {
    case nil, .close,
      .stop where !parse.isWord(next, Self.colon):
      guard hasBefore || frames.contains(.say) && start == first else { return nil }
      cue.content = [first..<start]
      cue.isLeading = false
      if parse.isWord(next, Self.semicolon), let rest = parse[next + 1] {
        cue.content.append(rest.tokens.lowerBound..<end)
      }
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
      var stated = after.lowerBound..<background(after, next)
      if !frames.contains(.say), !chunks[next].numbers.isEmpty {
        stated = stated.clamped(to: 0..<reason(behind: next))
      }
      cue.content = [stated]
    }
    return cue
  }

  /// Where another's words begin behind a trailing attribution: "…, police said, [while] …".
  func contrast(behind at: Int) -> Int {
    let stop = chunks[at...].prefix(Parse.reach).first {
      $0.kind == .subordinator && Self.contrasting.contains(parse.tokens[$0.head].key)
    }
    return stop?.tokens.lowerBound ?? end
  }

  /// Where the outlet draws its own conclusion: "promised $3 million, [so] …".
  func reason(behind at: Int) -> Int {
    let stop = chunks[at...].prefix(Parse.reach).indices.first {
      parse.kind($0 - 1) == .comma
        && (chunks[$0].kind == .subordinator || parse.isWord($0, Self.so))
    }
    return stop.map { chunks[$0].tokens.lowerBound } ?? end
  }

  /// Where the words stated end and the outlet explains a name: "…, which covers 12 acres."
  func background(_ stated: Range<Int>, _ next: Int) -> Int {
    let relative = chunks.lastIndex { $0.kind == .relative }
    guard let relative, relative > next + 1, parse.kind(relative - 1) == .comma,
      parse.isWord(relative, Self.which), parse.kind(relative + 1) == .verb,
      parse.words[chunks[relative + 1].tokens.lowerBound].forms.contains(.third),
      !chunks[relative...].contains(where: { $0.kind == .comma || $0.kind == .quote })
    else { return stated.upperBound }
    return min(stated.upperBound, chunks[relative].tokens.lowerBound)
  }

  /// "…, said James Jeffrey, the envoy".
  func inverted(_ at: Int, _ isSure: Bool) -> StatementCue? {
    guard parse.kind(at + 1) == .noun, chunks[at + 1].numbers.isEmpty,
      !chunks[at].verb.isHave, !chunks[at].verb.isBe,
      isSure || parse.frames(at).contains(.weak)
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
    if parse.kind(at - 1) != .quote, isSubject(at + 1) { return nil }
    if parse.frames(at).contains(.hearer), parse.kind(at - 1) != .quote, parse.lemma(at) == "tell" {
      return nil
    }
    if case .he = source, parse.kind(at + 2) == .verb { return nil }
    let start = chunks[at].tokens.lowerBound
    var content = [first..<start]
    if start == first || first == chunks[at - 1].tokens.lowerBound { content = [] }
    let sourceEnd = chunks[at + 1].tokens.upperBound
    if content.isEmpty {
      content = [sourceEnd..<end]
    } else if let rest = coordinated(behind: at + 1) {
      content.append(rest..<end)
    }
    return StatementCue(
      source: source, content: content, cue: chunks[at].head, tokens: start..<sourceEnd,
      how: .indirect, isLeading: false)
  }

  /// Whether the phrase at `at` has a verb of its own behind it, before another clause opens.
  private func isSubject(_ at: Int) -> Bool {
    guard let verb = parse.finiteVerb(after: at) else { return false }
    return !(at..<verb).contains {
      parse.isWord($0, in: Parse.opening) && !parse.isWord($0, Parse.of)
    }
  }

  /// Where the words go on behind the source: "…, said Ana Ruiz, its head, [and] 70 were hurt".
  func coordinated(behind source: Int) -> Int? {
    let comma = (source..<appositionEnd(source)).last { chunks[$0].kind == .comma }
    guard let comma, parse.isWord(comma + 1, Self.and), parse.kind(comma + 2) == .noun,
      !chunks[comma + 2].isPronoun, clauseFollows(comma + 2)
    else { return nil }
    return chunks[comma + 1].tokens.lowerBound
  }

  /// "…, he said, adding that …": the words behind are the same speaker's.
  func added(_ at: Int, _ last: StatementCue?) -> StatementCue? {
    guard !parse.frames(at).isDisjoint(with: [.say, .weak]) else { return nil }
    if parse.isWord(at - 1, Self.as) { return nil }
    var source = last?.source
    if parse.kind(at - 1) == .noun, parse.isWord(at - 2, Self.with) {
      source = sources.source(at - 1, before: at, isSure: false)
    } else if source == nil {
      let verb = parse.kind(at - 1) == .comma ? at : sender(before: at)
      guard let verb, let subject = subjects.subject(of: verb) else { return nil }
      source = sources.source(
        subject, before: verb, isSure: parse.frames(at).contains(.say) || verb != at)
    }
    let next = behind(at, parse.frames(at))
    guard let source, let start = parse[next]?.tokens.lowerBound,
      states(next, at, parse.frames(at), source)
    else { return nil }
    return StatementCue(
      source: source, content: [start..<end], cue: chunks[at].head, tokens: chunks[at].tokens,
      how: .indirect, isLeading: true)
  }

  /// The verb whose object is a document that says: "[sent] a memo to the staff saying".
  func sender(before at: Int) -> Int? {
    guard let verb = chunks[max(0, at - 8)..<at].lastIndex(where: { $0.kind == .verb }) else {
      return nil
    }
    return (verb + 1..<at).contains { parse.headClasses($0).contains(.document) } ? verb : nil
  }

  /// "IRNA quoted the mayor as saying …", "officials were quoted by AP as saying".
  func quoted(_ at: Int) -> StatementCue? {
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

  /// "a report in the {press} [that] 200 died", "claims by rebels that": what a noun says.
  func claimed(_ that: Int) -> StatementCue? {
    guard parse.isWord(that, Self.that) else { return nil }
    var at = that - 1
    var speaker: Int?
    while parse.kind(at) == .noun, !isClaim(at), parse.kind(at - 1) == .preposition {
      if parse.isWord(at - 1, in: Self.claiming) { speaker = at }
      at -= 2
    }
    guard isClaim(at),
      let source = sources.source(speaker ?? at, before: that, isSure: false)
    else { return nil }
    let start = chunks[that].tokens.upperBound
    return StatementCue(
      source: source, content: [start..<max(start, clauseEnd(behind: that + 1))],
      cue: chunks[at].head, tokens: chunks[at].tokens.lowerBound..<start, how: .indirect,
      isLeading: true)
  }

  private func isClaim(_ at: Int) -> Bool {
    parse.kind(at) == .noun && Self.claims.contains(parse.tokens[chunks[at].head].key)
  }

  /// "according to the charity".
  func according(_ at: Int) -> StatementCue? {
    var head = at + 1
    if parse.kind(head) == .preposition { head += 1 }
    if parse.kind(head) == .relative, let speaker = subjects.antecedent(at) {
      let start = chunks[head].tokens.upperBound
      return sources.source(speaker, before: at, isSure: true).map {
        StatementCue(
          source: $0, content: [start..<max(start, clauseEnd(behind: head + 1))],
          cue: chunks[at].head, tokens: chunks[at].tokens.lowerBound..<start, how: .accordingTo,
          isLeading: true)
      }
    }
    guard parse.kind(head) == .noun, chunks[head].numbers.isEmpty,
      let source = sources.source(head, before: appositionEnd(head), isSure: true)
    else { return nil }
    let tokens = chunks[at].tokens.lowerBound..<chunks[head].tokens.upperBound
    var content = [tokens.upperBound..<end]
    if tokens.lowerBound > first {
      content = [first..<tokens.lowerBound, tokens.upperBound..<contrast(behind: head)]
    }
    return StatementCue(
      source: source, content: content, cue: chunks[at].head, tokens: tokens, how: .accordingTo,
      isLeading: tokens.lowerBound == first)
  }

  /// "12 die in blaze: police", "Police: 12 dead", in headlines.
  func headlineSource() -> StatementCue? {
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

  static let according = WordKey("according")
}
