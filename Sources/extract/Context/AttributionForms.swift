import Numbers
import Shared

/// The forms that an attribution takes.
extension AttributionReader {
  /// "X said that …" or "…, X said".
  func statement(
    _ at: Int, _ subject: Int, _ source: SourceMention, _ frames: VerbFrame
  ) -> StatementCue? {
    // "if the ministry confirms it"
    if parse.isWord(subject - 1, in: Self.conditions) { return nil }
    let start = chunks[subject].tokens.lowerBound
    let next = behind(at, frames)
    if let stated = besides(subject, at, next) {
      return StatementCue(
        source: source, content: stated, cue: chunks[at].head,
        tokens: start..<chunks[at].tokens.upperBound, how: .indirect, isLeading: false)
    }
    let isAside = parse.kind(subject - 1) == .comma && parse.kind(next) == .comma
    let canClose = !frames.isDisjoint(with: [.say, .weak, .document])
    let hasBefore = canClose && (hasContent(before: subject) || isAside)
    var cue = StatementCue(
      source: source, content: [], cue: chunks[at].head,
      tokens: start..<chunks[at].tokens.upperBound, how: .indirect, isLeading: true)
    let after = (parse[next]?.tokens.lowerBound).map { $0..<max($0, clauseEnd(at, subject, next)) }
    switch parse.kind(next) {
    case nil, .close,
      .stop where !parse.isWord(next, .colon):
      guard hasBefore || frames.contains(.say) && start == first else { return nil }
      cue.content = [first..<start]
      cue.isLeading = false
      if let rest = parse[next + 1], parse.isWord(next, .semicolon) || countsOn(next) {
        cue.content.append(rest.tokens.lowerBound..<end)
      }
    case .comma where hasBefore, .conjunction where hasBefore:
      cue.content = [clauseStart(before: subject)..<start]
      cue.isLeading = false
      if let rest = rest(next) { cue.content.append(rest) }
    case .quote where hasBefore && next == at + 1 && isQuoteBefore(subject):
      cue.content = [first..<start, chunks[next].tokens.lowerBound..<end]
      cue.isLeading = false
    case _ where isQuoteBefore(subject) && hasBefore && !parse.isWord(next, .that),
      .verb where hasBefore && parse.isReduced(next), .relative where hasBefore,
      .subordinator where hasBefore && !parse.isWord(next, .that),
      .preposition where hasBefore && isTrailing(next):
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
      if let noun = restricted(by: subject) { cue.content.insert(noun, at: 0) }
    }
    return cue
  }

  /// What stands beside "as" and its clause: "[40 percent voted], as the ministry announced".
  private func besides(_ subject: Int, _ at: Int, _ next: Int) -> [Range<Int>]? {
    guard parse.isWord(subject - 1, .as), subject == 1 || parse.kind(subject - 2) == .comma,
      [nil, .comma, .stop, .close].contains(parse.kind(next)), !parse.isWord(next, .colon),
      parse.kind(next + 1) != .quote
    else { return nil }
    let start = chunks[subject - 1].tokens.lowerBound
    let rest = parse[next + 1].map { $0.tokens.lowerBound..<end }
    return [first..<start, rest].compactMap(\.self).filter { !$0.isEmpty }
  }

  /// Where the clause begins in which the source at `at` is inserted: behind a semicolon.
  private func clauseStart(before at: Int) -> Int {
    let stop = chunks[max(0, at - Parse.reach)..<at].last {
      $0.kind == .stop && parse.tokens[$0.head].key == .semicolon
    }
    return stop?.tokens.upperBound ?? first
  }

  /// Whether parts of what was counted follow the dash or semicolon at `stop`: "…, police said - [12
  /// of them] in Rome".
  func countsOn(_ stop: Int) -> Bool {
    guard parse.isDash(stop) || parse.isWord(stop, .semicolon), let next = parse[stop + 1],
      next.kind == .noun, let number = next.numbers.first,
      parse.reading.numbers[number].tokens.lowerBound == next.tokens.lowerBound
    else { return false }
    return next.isHeadless || parse.isWord(stop + 2, .of)
  }

  /// The noun phrase that is as the source behind it says: "the [12 shots] that witnesses say were
  /// fired".
  private func restricted(by subject: Int) -> Range<Int>? {
    // "to free the [12 men] it says are in jail"
    let isBare = chunks[subject].isPronoun && parse.kind(subject + 2) == .verb
    let last = isBare ? subject - 1 : subject - 2
    guard isBare || parse.isWord(subject - 1, .that) && parse.kind(subject - 1) == .relative,
      let noun = parse[last], noun.kind == .noun
    else { return nil }
    let isPartitive = parse.isWord(last - 1, .of) && parse[last - 2]?.isHeadless == true
    let first = isPartitive ? last - 2 : last
    return chunks[first].tokens.lowerBound..<noun.tokens.upperBound
  }

  /// Where another's words begin behind a trailing attribution: "…, police said, [while] …".
  func contrast(behind at: Int) -> Int {
    let stop = chunks[at...].prefix(Parse.reach).indices.first {
      chunks[$0].kind == .subordinator && parse.isWord($0, in: Self.contrasting)
        && !goesOn(while: $0)
    }
    return stop.map { chunks[$0].tokens.lowerBound } ?? end
  }

  /// Where the outlet draws its own conclusion: "promised $3 million, [so] …".
  func reason(behind at: Int) -> Int {
    let stop = chunks[at...].prefix(Parse.reach).indices.first {
      parse.kind($0 - 1) == .comma
        && (chunks[$0].kind == .subordinator || parse.isWord($0, .so))
    }
    return stop.map { chunks[$0].tokens.lowerBound } ?? end
  }

  /// Where the words stated end and the outlet explains a name: "…, which covers 12 acres."
  func background(_ stated: Range<Int>, _ next: Int) -> Int {
    guard let explanation, explanation > next + 1 else { return stated.upperBound }
    return min(stated.upperBound, chunks[explanation].tokens.lowerBound)
  }

  /// The relative clause at the end of the sentence in which the outlet explains a name.
  static func explanation(_ parse: Parse) -> Int? {
    let chunks = parse.chunks
    guard let relative = chunks.lastIndex(where: { $0.kind == .relative }),
      parse.kind(relative - 1) == .comma, parse.isWord(relative, .which),
      parse.kind(relative + 1) == .verb,
      isPresent(chunks[relative + 1].tokens.lowerBound, parse),
      !chunks[relative...].contains(where: { $0.kind == .comma || $0.kind == .quote })
    else { return nil }
    return relative
  }

  private static func isPresent(_ token: Int, _ parse: Parse) -> Bool {
    parse.words[token].forms.contains(.third) || parse.tokens[token].key == .has
  }

  /// "…, said James Jeffrey, the envoy".
  func inverted(_ at: Int, _ isSure: Bool) -> StatementCue? {
    guard parse.kind(at + 1) == .noun, isOne(at + 1), !chunks[at].verb.isHave,
      !chunks[at].verb.isBe,
      isSure || parse.frames(at).contains(.weak) && !parse.headClasses(at + 1).contains(.tally),
      !parse.classes(chunks[at].tokens.lowerBound).contains(.auxiliary)
    else { return nil }
    switch parse.kind(at - 1) {
    case nil, .comma, .quote, .close: break
    case .stop where !isSure || parse.kind(at - 1) == .stop: break
    default: return nil
    }
    // "Ana Ruiz, a judge, estimated the toll at 12": nothing stands before it that is stated.
    if !isSure, at > 0, !hasStated(before: at) { return nil }
    let isQuoted = isSure && at > 0 && parse.kind(at - 1) != .stop
    guard let source = sources.source(at + 1, before: appositionEnd(at + 1), isSure: isQuoted),
      at > 0 || isSure || parse.kind(at + 2) == .subordinator
    else { return nil }
    if parse.kind(at - 1) != .quote, isSubject(at + 1) { return nil }
    if parse.frames(at).contains(.hearer), parse.kind(at - 1) != .quote, parse.lemma(at) == "tell" {
      return nil
    }
    if case .he = source, parse.kind(at + 2) == .verb { return nil }
    // "Ana Ruiz, who owns 12, called it “a dream”": what is called is no source.
    if source.isPronoun, !isSure, ![.comma, .stop, nil].contains(parse.kind(at + 2)) { return nil }
    let start = chunks[at].tokens.lowerBound
    var content = [first..<start]
    if start == first || first == chunks[at - 1].tokens.lowerBound { content = [] }
    let sourceEnd = chunks[self.sourceEnd(at + 1) - 1].tokens.upperBound
    if content.isEmpty {
      content = [sourceEnd..<end]
    } else if let rest = coordinated(behind: at + 1) {
      content.append(rest..<end)
    } else if countsOn(appositionEnd(at + 1)) {
      content.append(chunks[appositionEnd(at + 1)].tokens.upperBound..<end)
    }
    return StatementCue(
      source: source, content: content, cue: chunks[at].head, tokens: start..<sourceEnd,
      how: .indirect, isLeading: false)
  }

  private func hasStated(before at: Int) -> Bool {
    chunks[max(0, at - Parse.reach)..<at].contains {
      $0.kind == .verb || $0.kind == .quote || !$0.numbers.isEmpty
    }
  }

  /// Where the source at `at` ends: behind all that describes it where the quotation goes on, so that
  /// the two parts are known to be one: "“…,” said Ana Ruiz [of Acme], “…”".
  private func sourceEnd(_ at: Int) -> Int {
    let end = appositionEnd(at)
    return parse.kind(end) == .quote && parse.kind(end - 1) == .comma ? end - 1 : at + 1
  }

  /// "said [one] dealer": a source, not a count of them.
  private func isOne(_ at: Int) -> Bool {
    chunks[at].numbers.isEmpty
      || !chunks[at].isHeadless && parse.tokens[chunks[at].tokens.lowerBound].key == .one
  }

  /// Whether the phrase at `at` has a verb of its own behind it, before another clause opens.
  private func isSubject(_ at: Int) -> Bool {
    let next = chunks[(at + 1)...].prefix(4).firstIndex {
      $0.kind != .noun && $0.kind != .preposition
    }
    let own = next.flatMap { chunks[$0].verb.form == .past && !parse.isReduced($0) ? $0 : nil }
    guard let verb = parse.finiteVerb(after: at) ?? own else { return false }
    return !(at..<verb).contains {
      parse.isWord($0, in: Parse.opening) && !parse.isWord($0, .of)
    }
  }

  /// Where the words go on behind the source: "…, said Ana Ruiz, its head, [and] 70 were hurt".
  func coordinated(behind source: Int) -> Int? {
    let comma = (source..<appositionEnd(source)).last { chunks[$0].kind == .comma }
    guard let comma, parse.isWord(comma + 1, .and) else { return nil }
    let isClause =
      parse.kind(comma + 2) == .noun && !chunks[comma + 2].isPronoun
      || parse.isWord(comma + 2, .there)
    // "…, said the mayor, and was followed by 12"
    let isPredicate =
      parse.kind(comma + 2) == .verb && chunks[comma + 2].verb.isPassive
    guard isPredicate || isClause && clauseFollows(comma + 2) else { return nil }
    return chunks[comma + 1].tokens.lowerBound
  }

  /// "…, he said, adding that …": the words behind are the same speaker's.
  func added(_ at: Int, _ last: StatementCue?) -> StatementCue? {
    let frames = parse.frames(at)
    let isPut = frames.contains(.put) && !frames.contains(.event) && putsNumber(at)
    guard isPut || !frames.isDisjoint(with: [.say, .weak]) || givesFigure(at) else { return nil }
    if parse.isWord(at - 1, .as) { return nil }
    var source = last?.source
    if parse.kind(at - 1) == .noun, parse.isWord(at - 2, .with) {
      source = sources.source(at - 1, before: at, isSure: false)
    } else if let other = opponent(at, last) {
      source = other
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

  /// Who says the contrary: "they claim 12 died, but [police] doubt it, putting the toll at 9".
  private func opponent(_ at: Int, _ last: StatementCue?) -> SourceMention? {
    guard let last, parse.kind(at - 1) == .comma,
      let verb = chunks[max(0, at - 12)..<at].lastIndex(where: { $0.kind == .verb }),
      chunks[verb].head > last.cue, let subject = subjects.subject(of: verb),
      parse.isWord(subject - 1, .but) || parse.isWord(subject - 1, in: Self.contrasting)
    else { return nil }
    return sources.source(subject, before: verb, isSure: false)
  }

  /// The verb whose object is a document that says: "[sent] a memo to the staff saying".
  func sender(before at: Int) -> Int? {
    guard let verb = chunks[max(0, at - 8)..<at].lastIndex(where: { $0.kind == .verb }) else {
      return nil
    }
    return (verb + 1..<at).contains { parse.headClasses($0).contains(.document) } ? verb : nil
  }
}
