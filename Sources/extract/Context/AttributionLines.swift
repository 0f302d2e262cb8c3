import Numbers
import Shared

/// Lines of transcripts, live pages and bulletins that give their source before a colon.
extension AttributionReader {
  /// "Ana Ruiz: “We lost 12”", "CHIEF: I lost 12", "20.15: Early word from the police: 12 dead": the
  /// speaker or what comes from him, a colon, and what he says.
  func transcript() -> StatementCue? {
    guard parse.reading.article.sentences[parse.sentence].role == .body else { return nil }
    let head = afterTime
    guard let colon = chunks.indices.dropFirst(head).prefix(10).first(where: endsLabel),
      parse.isWord(colon, .colon), head < colon, colon + 1 < chunks.count,
      chunks[head].kind == .noun, chunks[head].numbers.isEmpty
    else { return nil }
    guard let source = reporter(head..<colon) ?? speaker(head..<colon), !source.isPronoun,
      !isPlace(source), !isDocument(source)
    else { return nil }
    let mark = chunks[colon].tokens
    return StatementCue(
      source: source, content: [mark.upperBound..<end], cue: mark.lowerBound,
      tokens: chunks[head].tokens.lowerBound..<mark.upperBound, how: .indirect, isLeading: true)
  }

  private func endsLabel(_ at: Int) -> Bool {
    chunks[at].kind == .stop || chunks[at].kind == .verb
  }

  /// Where the line begins behind the time or the word that stands before it: "20.15:", "(14:20)",
  /// "UPDATE:".
  private var afterTime: Int {
    let at = chunks.firstIndex { $0.kind != .date } ?? chunks.count
    if parse.kind(at) == .open,
      let close = chunks.prefix(6).firstIndex(where: { $0.kind == .close })
    {
      return close + 1
    }
    guard at + 2 < chunks.count else { return at }
    if at > 0, chunks[at].kind == .stop { return at + 1 }
    return isNotice(chunks[at]) && chunks[at + 1].kind == .stop ? at + 2 : at
  }

  /// Whether the phrase is a bare number, as a time is, or a word like "update".
  private func isNotice(_ chunk: Chunk) -> Bool {
    if chunk.kind == .noun, !chunk.numbers.isEmpty { return chunk.isHeadless }
    let word = parse.tokens[chunk.head]
    return chunk.tokens.count == 1 && (word.kind == .number || Self.notices.contains(word.key))
  }

  /// Whom the label names as who speaks, where a quotation, "we" or its own words say that he does:
  /// "the mayor on television", "our reporter at the scene".
  private func speaker(_ label: Range<Int>) -> SourceMention? {
    let colon = label.upperBound
    let speaks =
      parse.kind(colon + 1) == .quote
      || chunks[(colon + 1)...].prefix(8).contains {
        $0.isPronoun && Self.firstPerson.contains(parse.tokens[$0.head].key)
      }
      || isBulletin(label) && chunks[(colon + 1)...].contains { !$0.numbers.isEmpty }
    guard speaks else { return nil }
    return sources.source(label.lowerBound, before: colon, isSure: false)
  }

  /// Whether the label is no topic but somebody in office or an outlet: "Fire chief Tom Reed in a
  /// briefing", "AFP".
  private func isBulletin(_ label: Range<Int>) -> Bool {
    let head = label.lowerBound
    guard !parse.headClasses(head).isDisjoint(with: [.official, .outlet]) || isOfficer(head) else {
      return false
    }
    return label.dropFirst().allSatisfy { at in
      switch parse.kind(at) {
      case .preposition, .adverb, .date, .comma: true
      case .noun: chunks[at].numbers.isEmpty
      default: false
      }
    }
  }

  /// Whether a title stands before the person's name at `at`.
  private func isOfficer(_ at: Int) -> Bool {
    guard let name = chunks[at].names.last, parse.reading.names[name].type == .person else {
      return false
    }
    return (chunks[at].tokens.lowerBound..<parse.reading.names[name].tokens.lowerBound).contains {
      parse.classes($0).contains(.official)
    }
  }

  /// From whom the words come that the label announces: "early word from the police", "the latest from
  /// the mayor", "the army's version".
  private func reporter(_ label: Range<Int>) -> SourceMention? {
    let news = label.first { at in
      chunks[at].kind == .noun && Self.news.contains(parse.tokens[chunks[at].head].key)
    }
    guard let news, chunks[label.lowerBound..<news].allSatisfy({ $0.kind != .comma }) else {
      return nil
    }
    if let from = label.dropFirst(news + 1 - label.lowerBound).first(where: {
      parse.isWord($0, .from) || parse.isWord($0, .by)
    }) {
      return sources.source(from + 1, before: label.upperBound, isSure: true)
    }
    return news == label.upperBound - 1 ? sources.owner(news) : nil
  }

  private static let notices: WordSet = "update breaking latest just flash urgent alert new"
  private static let firstPerson: WordSet = "i we me us"
  private static let news: WordSet = """
    word news latest update figures figure numbers number count tally toll breakdown report reports
    statement version account bulletin message information summary confirmation line
    """
}
