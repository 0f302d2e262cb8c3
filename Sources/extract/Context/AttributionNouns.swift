import Numbers
import Shared

/// Attributions that need no verb.
extension AttributionReader {
  /// "a report in the {press} [that] 200 died", "claims by rebels that": what a noun says.
  func claimed(_ that: Int) -> StatementCue? {
    guard parse.isWord(that, .that) else { return nil }
    var at = that - 1
    var speaker: Int?
    while parse.kind(at) == .noun, !isClaim(at), parse.kind(at - 1) == .preposition {
      let isSpeaker = !parse.headClasses(at).isDisjoint(with: .speaker)
      if parse.isWord(at - 1, in: Self.claiming) || parse.isWord(at - 1, .of) && isSpeaker {
        speaker = at
      }
      at -= 2
    }
    guard isClaim(at),
      let source = speaker == nil
        ? sources.owner(at) ?? sources.source(at, before: that, isSure: false)
        : sources.source(speaker!, before: that, isSure: false)
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
    guard parse.kind(head) == .noun, chunks[head].numbers.isEmpty || areSpeakers(head),
      let source = publisher(of: head) ?? counter(of: head)
        ?? sources.source(head, before: appositionEnd(head), isSure: true)
    else { return nil }
    let tokens = chunks[at].tokens.lowerBound..<chunks[head].tokens.upperBound
    var content = [tokens.upperBound..<end]
    // "reported that, according to the charity, 12 died"
    let opens = parse.isWord(parse.kind(at - 1) == .comma ? at - 2 : at - 1, .that)
    if tokens.lowerBound > first, !opens {
      let start = ownClause(of: at) ?? first
      content = [start..<tokens.lowerBound, tokens.upperBound..<contrast(behind: head)]
      if isListed(at, head),
        let colon = chunks[max(0, at - Parse.reach)..<at].last(where: { $0.kind == .stop })
      {
        content = [colon.tokens.upperBound..<tokens.lowerBound]
      }
    }
    return StatementCue(
      source: source, content: content, cue: chunks[at].head, tokens: tokens, how: .accordingTo,
      isLeading: tokens.lowerBound == first || opens)
  }

  /// Where the relative clause begins that the source at `at` answers for alone, having no comma
  /// before it: "12 died in the quake, [which] measured 6.1 according to the survey".
  private func ownClause(of at: Int) -> Int? {
    let comma = chunks[max(0, at - Parse.reach)..<at].lastIndex { $0.kind == .comma }
    guard let comma, comma + 1 < at, chunks[comma + 1].kind == .relative,
      parse.isWord(comma + 1, .which), chunks[comma..<at].contains(where: { !$0.numbers.isEmpty })
    else { return nil }
    return chunks[comma + 1].tokens.lowerBound
  }

  /// Who gives out the figures at `head`: "results announced by [the commission]", "results that
  /// [the commission] announced".
  private func publisher(of head: Int) -> SourceMention? {
    let people: WordClass = [.official, .unnamed, .person, .organization, .outlet]
    guard parse.headClasses(head).isDisjoint(with: people) else { return nil }
    let rest = chunks.indices[(head + 1)...].prefix(8).prefix {
      chunks[$0].kind != .stop && (chunks[$0].kind != .preposition || parse.isWord($0, .of))
    }
    guard let verb = rest.first(where: { chunks[$0].kind == .verb }), publishes(verb) else {
      return nil
    }
    if let by = (verb + 1..<min(verb + 4, chunks.count)).first(where: { parse.isWord($0, .by) }) {
      return sources.source(by + 1, before: by + 2, isSure: false)
    }
    guard parse.kind(head + 1) == .relative || parse.kind(head + 1) == .subordinator,
      !chunks[verb].verb.isPassive, head + 2 < verb
    else { return nil }
    return sources.source(head + 2, before: verb, isSure: false)
  }

  /// "according to [two officials]"
  private func areSpeakers(_ at: Int) -> Bool {
    !chunks[at].isHeadless && parse.isPlural(chunks[at].head)
      && !parse.headClasses(at).isDisjoint(with: .speaker)
  }

  /// Whether it stands between members of a list: "31 in all: 21 in Rome, [according to police], six
  /// in Bari and four in Metz".
  private func isListed(_ at: Int, _ head: Int) -> Bool {
    guard parse.kind(at - 1) == .comma, parse.kind(head + 1) == .comma,
      let next = parse[head + 2], next.kind == .noun, next.numbers.count > 0
    else { return false }
    return parse.finiteVerb(after: head + 2) == nil
  }

  /// "12 died, [per] police": not "12 a head".
  func per(_ at: Int) -> StatementCue? {
    guard at == 0 || parse.kind(at - 1) == .comma, let noun = parse[at + 1], noun.kind == .noun,
      noun.numbers.isEmpty,
      !noun.names.isEmpty
        || !noun.isHeadless && noun.tokens.count > 1
          && parse.classes(noun.tokens.lowerBound).contains(.determiner)
        || parse.isWord(at + 1, in: "police officials authorities"),
      let source = sources.source(at + 1, before: appositionEnd(at + 1), isSure: false)
    else { return nil }
    let tokens = chunks[at].tokens.lowerBound..<noun.tokens.upperBound
    return StatementCue(
      source: source, content: [first..<tokens.lowerBound, tokens.upperBound..<end],
      cue: chunks[at].head, tokens: tokens, how: .accordingTo, isLeading: at == 0)
  }

  /// "12 die in blaze: police", "Police: 12 dead", in headlines.
  func headlineSource() -> StatementCue? {
    guard parse.reading.article.sentences[parse.sentence].role == .headline,
      let colon = chunks.firstIndex(where: { $0.kind == .stop }),
      parse.isWord(colon, .colon) || colon + 2 >= chunks.count
    else { return nil }
    let isTrailing = colon == chunks.count - 2
    let head = isTrailing ? colon + 1 : 0
    guard isTrailing || colon == 1 && parse.isWord(colon, .colon) && !isTopic(head),
      let source = sources.source(head, before: head + 1, isSure: false),
      isTrailing || !isPlace(source)
    else { return nil }
    let mark = chunks[colon].tokens
    return StatementCue(
      source: source, content: [isTrailing ? first..<mark.lowerBound : mark.upperBound..<end],
      cue: mark.lowerBound, tokens: chunks[head].tokens, how: .indirect, isLeading: !isTrailing)
  }

  /// Whether the label of a headline says what it is about: "The great exchange: …", "Floods LIVE: …".
  private func isTopic(_ at: Int) -> Bool {
    let tokens = chunks[at].tokens
    if Self.labels.contains(parse.tokens[tokens.upperBound - 1].key) { return true }
    return parse.classes(tokens.lowerBound).contains(.determiner) && chunks[at].names.isEmpty
      && parse.headClasses(at).isDisjoint(with: [.official, .unnamed, .person, .outlet])
  }

  private static let labels: WordSet = """
    live latest update updates blog liveblog explained explainer timeline recap analysis opinion comment
    exclusive breaking video watch photos pictures gallery factbox correction interview
    """
}
