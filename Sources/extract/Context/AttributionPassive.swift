import Numbers
import Shared

/// Sources behind "by", and those that others quote.
extension AttributionReader {
  /// The source behind a participle and "by", and what of the sentence is its own:
  ///
  ///     stones valued at $20 million by an expert        what the participle says
  ///     is said by the paper to own 12 flats             all of it
  ///     a toll released by the ministry rose to 12       all of it
  ///     a quake, as measured by the survey, killed 12    all of it
  func passive(_ at: Int) -> StatementCue? {
    let isAll = parse.isWord(at - 1, .as) || isReleased(at) || isSaid(at)
    let isOwn = reckons(at) || isGiven(at)
    guard isAll || isOwn, let by = agent(of: at), isOwn || by == at + 1,
      let source = sources.source(by + 1, before: appositionEnd(by + 1), isSure: false)
    else { return nil }
    let tokens = chunks[by].tokens.lowerBound..<chunks[by + 1].tokens.upperBound
    // "won 30 percent, not [7 percent] as claimed by the commission"
    if parse.isWord(at - 1, .as), let number = parse[at - 2], !number.numbers.isEmpty,
      parse.isWord(at - 3, .not)
    {
      return StatementCue(
        source: source, content: [number.tokens], cue: chunks[at].head, tokens: tokens,
        how: .passive, isLeading: false)
    }
    let isCount =
      parse.frames(at).contains(.object) && parse[at - 1]?.numbers.isEmpty == false
      || isGiven(at)
    let start = chunks[isCount && !isAll ? at - 1 : at].tokens.lowerBound
    return StatementCue(
      source: source,
      content: isAll
        ? [first..<start, tokens.upperBound..<end]
        : [start..<tokens.lowerBound, tokens.upperBound..<clauseEnd(behind: by + 2)],
      cue: chunks[at].head, tokens: tokens, how: .passive, isLeading: isReleased(at))
  }

  /// The "by" of the participle at `at`.
  private func agent(of at: Int) -> Int? {
    let clause = chunks.indices[(at + 1)...].prefix(8).prefix {
      chunks[$0].kind != .comma && chunks[$0].kind != .stop && chunks[$0].kind != .verb
    }
    return clause.first { parse.isWord($0, .by) && parse.kind($0 + 1) == .noun }
  }

  /// Whether the verb only tells at what something is put.
  func reckons(_ at: Int) -> Bool {
    let group = chunks[at].verb
    let frames = parse.frames(at)
    return frames.contains(.put) && group.form != .ing
      && (group.isPassive || parse.isReduced(at) || opensAside(at))
      && (!frames.contains(.event) || !group.isPassive || namesFigure(at))
  }

  /// Whether what is given or raised is a figure: "was given [as 12]", "was raised [to 12]".
  private func namesFigure(_ at: Int) -> Bool {
    chunks.indices[(at + 1)...].prefix(6).contains {
      parse.isWord($0, in: "as at to from") && parse[$0 + 1]?.numbers.isEmpty == false
    }
  }

  /// "12 took part, we were told by [the police]", "we were told by [the police] that 12 took part".
  func told(_ at: Int) -> StatementCue? {
    guard chunks[at].verb.isPassive, parse.frames(at).contains(.hearer), parse.isWord(at + 1, .by),
      let subject = subjects.subject(of: at),
      let source = sources.source(at + 2, before: appositionEnd(at + 2), isSure: true)
    else { return nil }
    let start = chunks[subject].tokens.lowerBound
    let next = hearerEnd(at + 2)
    var content: [Range<Int>] = []
    if parse.kind(next) == .subordinator || parse.kind(next) == .relative,
      parse.isWord(next, .that) || parse.isWord(next, .how)
    {
      content = [chunks[next].tokens.upperBound..<end]
    } else if hasContent(before: subject) {
      content = [first..<start]
    } else {
      return nil
    }
    return StatementCue(
      source: source, content: content, cue: chunks[at].head,
      tokens: start..<chunks[at + 2].tokens.upperBound, how: .passive,
      isLeading: content[0].lowerBound > start)
  }

  /// "up from the [40 given] earlier by the mayor": a bare figure, not "12 beds provided by".
  private func isGiven(_ at: Int) -> Bool {
    guard let number = parse[at - 1], number.kind == .noun, !number.numbers.isEmpty,
      let lemma = parse.lemma(at)
    else { return false }
    // "the $5 million given by the state" is no statement.
    let isMoney = number.numbers.contains { parse.reading.numbers[$0].kind == .money }
    let isFigure =
      number.isHeadless && !isMoney
      || !parse.headClasses(at - 1).isDisjoint(with: [.tally, .document])
    return Self.publishing.contains(lemma) && isFigure
      || Self.reporting.contains(lemma) && parse.isReduced(at)
  }

  private func isSaid(_ at: Int) -> Bool {
    chunks[at].verb.isPassive && !parse.frames(at).isDisjoint(with: [.say, .weak, .hedge])
      && parse.kind(at + 3) == .verb && chunks[at + 3].verb.form == .infinitive
  }

  /// Whether the participle tells who gives out the document that the sentence is about.
  private func isReleased(_ at: Int) -> Bool {
    guard Self.publishing.contains(parse.lemma(at) ?? ""), parse.isReduced(at),
      !chunks[..<at].contains(where: { $0.kind == .verb }),
      let last = chunks[..<at].lastIndex(where: { $0.kind == .noun }),
      let noun = subjects.leftmost(last)
    else { return false }
    return [last, noun].contains { !parse.headClasses($0).isDisjoint(with: [.document, .tally]) }
  }

  /// "IRNA quoted the mayor as saying …", "officials were quoted by AP as saying".
  func quoted(_ at: Int) -> StatementCue? {
    guard let saying = saying(behind: at) else {
      return parse.frames(at).contains(.quote) ? handedOn(at) : nil
    }
    let subject = subjects.subject(of: at)
    var said = at + 1
    while parse.kind(said) == .date || parse.kind(said) == .adverb { said += 1 }
    var speaker: SourceMention?
    var via: SourceMention?
    if chunks[at].verb.isPassive {
      speaker = subject.flatMap { sources.source($0, before: at, isSure: true) }
      if parse.isWord(at + 1, .by) {
        via = sources.source(at + 2, before: saying, isSure: true)
      }
    } else {
      speaker = sources.source(said, before: saying, isSure: true)
      via = subject.flatMap { sources.source($0, before: at, isSure: true) }
    }
    guard let speaker else { return nil }
    let start = chunks[subject ?? at].tokens.lowerBound
    let next = behind(saying, parse.frames(saying))
    var content: [Range<Int>] = []
    if let subject, hasContent(before: subject) { content = [first..<start] }
    if let after = parse[next]?.tokens.lowerBound, after < end,
      content.isEmpty || parse.kind(next) != .comma && parse.kind(next) != .stop
    {
      content = [after..<end]
    }
    return StatementCue(
      source: speaker, content: content, cue: chunks[saying].head,
      tokens: start..<chunks[saying].tokens.upperBound, how: .indirect,
      via: via.map { [$0] } ?? [], isLeading: content.first?.lowerBound != first)
  }

  /// The verb of what those quoted at `at` said: "quoted the mayor as [saying]", "quotes a source
  /// [saying]".
  private func saying(behind at: Int) -> Int? {
    for next in (at + 1)..<min(chunks.count, at + 16) where chunks[next].kind == .verb {
      if parse.isWord(next - 1, .as) { return next }
      if chunks[next].verb.form == .ing, parse.frames(next).contains(.say) { return next }
    }
    return nil
  }

  /// "“…,” AP quoted a witness."
  private func handedOn(_ at: Int) -> StatementCue? {
    guard let subject = subjects.subject(of: at), isSpeechEnd(subject - 1),
      let speaker = sources.source(at + 1, before: appositionEnd(at + 1), isSure: true)
    else { return nil }
    let via = sources.source(subject, before: at, isSure: true)
    return StatementCue(
      source: speaker, content: [first..<chunks[subject].tokens.lowerBound],
      cue: chunks[at].head,
      tokens: chunks[subject].tokens.lowerBound..<chunks[at + 1].tokens.upperBound,
      how: .indirect, via: via.map { [$0] } ?? [], isLeading: false)
  }

  private static let reporting: Set = ["report", "announce", "confirm", "record", "forecast"]
  /// Whether the verb at `at` tells that a document or figure is given out.
  func publishes(_ at: Int) -> Bool {
    parse.lemma(at).map { Self.publishing.contains($0) || Self.reporting.contains($0) } ?? false
  }

  private static let publishing: Set = [
    "give", "release", "publish", "issue", "compile", "provide", "collect", "cite", "produce",
  ]
}
