import Numbers
import Shared

/// Attributions by whose count it is.
extension AttributionReader {
  /// "12 were hurt, by the charity's [count]", "stones worth $50 million by the [count] of the firm".
  func reckoned(_ by: Int) -> StatementCue? {
    guard let source = reckoner(by + 1) else { return nil }
    let tokens = chunks[by].tokens.lowerBound..<chunks[source.last].tokens.upperBound
    // Between commas it is said of the words before the first.
    let behind = parse.kind(by - 1) == .comma ? by - 1 : by
    let comma = chunks[max(0, behind - Parse.reach)..<behind].last { $0.kind == .comma }
    let start = comma?.tokens.upperBound ?? first
    return StatementCue(
      source: source.mention, content: [start..<tokens.lowerBound],
      cue: chunks[by].head, tokens: tokens, how: .accordingTo, isLeading: false)
  }

  /// "the government's [count] stands at 17", "the firm's own [estimate] is 12".
  func reckoning(_ at: Int) -> StatementCue? {
    guard let subject = subjects.subject(of: at) else { return nil }
    // "the count by the mayor lists 12"; what a document says is read as its words.
    let lists =
      parse.frames(at).contains(.document) && !parse.headClasses(subject).contains(.document)
    guard chunks[at].verb.isBe || parse.frames(at).contains(.link) || lists,
      let source = reckoner(subject)
    else { return origin(at, subject) }
    let tokens = chunks[subject].tokens.lowerBound..<chunks[at].tokens.upperBound
    let stated = tokens.upperBound..<max(tokens.upperBound, clauseEnd(behind: at + 1))
    return StatementCue(
      source: source.mention, content: [stated], cue: chunks[at].head, tokens: tokens,
      how: .indirect, isLeading: true)
  }

  /// Whose figure the subject is: "the count of 540 is [that of] the mayor", "the figure of 12
  /// [comes from] the mayor".
  private func origin(_ at: Int, _ subject: Int) -> StatementCue? {
    let isThat = chunks[at].verb.isBe && parse.isWord(at + 1, .that) && parse.isWord(at + 2, .of)
    let isFrom = parse.lemma(at) == "come" && parse.isWord(at + 1, .from)
    guard isThat || isFrom, parse.headClasses(subject).contains(.tally),
      let source = sources.source(at + (isThat ? 3 : 2), before: at + 4, isSure: false)
    else { return nil }
    let stated = chunks[subject].tokens.lowerBound..<chunks[at].tokens.lowerBound
    return StatementCue(
      source: source, content: [stated], cue: chunks[at].head, tokens: chunks[at].tokens,
      how: .indirect, isLeading: false)
  }

  /// "the government's [estimate] of 17 dead"
  func estimate(_ at: Int) -> StatementCue? {
    guard Self.reckonings.contains(parse.tokens[chunks[at].head].key), parse.isWord(at + 1, .of),
      let number = parse[at + 2], !number.numbers.isEmpty, let source = sources.possessor(at)
    else { return nil }
    return StatementCue(
      source: .named(source), content: [number.tokens], cue: chunks[at].head,
      tokens: chunks[at].tokens, how: .indirect, isLeading: true)
  }

  /// Whose count the noun phrase at `at` is, and the chunk where it ends.
  private func reckoner(_ at: Int) -> (mention: SourceMention, last: Int)? {
    guard let chunk = parse[at], chunk.kind == .noun else { return nil }
    if parse.headClasses(at).contains(.tally) {
      // "the latest toll, from the ministry, is 12"
      let from = parse.kind(at + 1) == .comma ? at + 2 : at + 1
      if parse.isWord(from, .from) || parse.isWord(from, .by),
        let source = sources.source(from + 1, before: from + 2, isSure: false)
      {
        return (source, from + 1)
      }
    }
    guard Self.reckonings.contains(parse.tokens[chunk.head].key) else { return nil }
    if let source = sources.possessor(at) { return (.named(source), at) }
    guard parse.isWord(at + 1, .of), chunk.numbers.isEmpty,
      let source = sources.source(at + 2, before: at + 3, isSure: false)
    else { return nil }
    return (source, at + 2)
  }

  private static let reckonings: WordSet = """
    count counts tally estimate estimates figure figures reckoning calculation calculations
    """
}

extension SourceReader {
  /// Who is said to own the thing at `at` and can state something: "[the ministry]'s count".
  func possessor(_ at: Int) -> Source? {
    let chunk = parse.chunks[at]
    guard let mark = chunk.tokens.first(where: { parse.tokens[$0].kind == .possessive }),
      chunk.tokens.lowerBound < mark
    else { return nil }
    let name = chunk.names.first { parse.reading.names[$0].tokens.upperBound == mark }
    if let name {
      let phrase = parse.reading.names[name]
      guard phrase.type == .organization || phrase.type == .person else { return nil }
      let type: SpeakerType = phrase.type == .person ? .person : .organization
      return Source(text: parse.text(phrase.tokens), type: type, name: name)
    }
    let classes = parse.classes(mark - 1)
    guard !classes.isDisjoint(with: .speaker) else { return nil }
    let type: SpeakerType =
      classes.contains(.official)
      ? .official : classes.contains(.organization) ? .organization : .unnamed
    return Source(text: parse.text(chunk.tokens.lowerBound..<mark), type: type, name: nil)
  }
}
