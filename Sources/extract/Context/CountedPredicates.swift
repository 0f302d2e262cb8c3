import Numbers
import Shared

/// What the counted are said to be: "[300] are foreign workers", "one of them a nurse".
extension CountedReader {
  /// "[300] are foreign workers".
  func predicate(_ number: Int, in index: Int) -> Counted? {
    guard let verb = parse[index + 1], verb.kind == .verb, verb.verb.isBe,
      let next = parse[index + 2], next.kind == .noun, next.numbers.isEmpty, !next.isPronoun,
      !next.isHeadless, let range = parse.nominal(index + 2)
    else { return nil }
    let isPlural = parse.isPlural(range.upperBound - 1)
    guard isPlural || !next.names.isEmpty else { return nil }
    // "of the 23 men, [12] are Somali": what they are is said of the men.
    let men = isPlural ? nil : antecedentNoun(before: index, isNear: true)
    return men ?? noun(range, in: index + 2)
  }

  /// Of those `whole`, "of whom [14] were officers", the part that is named.
  func part(of whole: Counted, _ number: Int, in index: Int) -> Counted {
    guard parse.kind(index - 1) == .relative, parse[index + 1]?.verb.isBe == true,
      plural(index + 2) != nil, parse.headClasses(index + 2).isDisjoint(with: .state),
      var named = predicate(number, in: index)
    else { return whole }
    named.whole = whole.whole
    return named
  }

  /// "Women were taken, as many as [300]", "Houses burned down, perhaps [40]": the subject of the clause
  /// before the comma.
  func trailing(_ index: Int) -> Counted? {
    var comma = index - 1
    if parse.kind(comma) == .adverb { comma -= 1 }
    guard parse.chunks[index].isHeadless, parse.kind(comma) == .comma,
      parse[index + 1].map({ $0.kind == .stop }) ?? true,
      let verb = parse.chunks[max(0, comma - Parse.reach)..<comma].lastIndex(where: {
        $0.kind == .verb
      }), parse.frames(verb).isDisjoint(with: [.say, .put, .link]),
      let subject = Subjects(parse: parse).subject(of: verb), let range = plural(subject),
      parse.headClasses(subject).isDisjoint(with: [.official, .organization, .speaker, .time])
    else { return nil }
    return suffering(subject) ?? plain(range, in: subject)
  }

  /// "six of them [children]", "one of them a [nurse]".
  func apposed(_ at: Int, isOne: Bool = false, isPlaced: Bool = false) -> Counted? {
    if isOne, let noun = parse[at], noun.kind == .noun, !noun.isPronoun,
      Chunker.articles.contains(parse.tokens[noun.tokens.lowerBound].key),
      noun.numbers.allSatisfy({ reading.numbers[$0].implicit }),
      let range = parse.nominal(at, from: noun.tokens.lowerBound + 1)
    {
      return plain(range, in: at)
    }
    // "at [ten] of them the owners stayed"
    if isPlaced, parse[at].map({ parse.tokens[$0.tokens.lowerBound].key }) == .the { return nil }
    return plural(at).map { noun($0, in: at) }
  }

  /// Those that "of them" means at the start of a sentence: the plural that the sentence before was
  /// said of, where nothing was counted in it. "The defendants are young. [Three] of them fled."
  func subjectBefore() -> Counted? {
    let last = parse.sentence - 1
    guard last >= 0, reading.article.sentences[last].role == .body,
      !known.contains(where: { reading.numbers[$0.number].sentence >= last })
    else { return nil }
    let range = parse.tokens.sentences[last]
    var at = range.lowerBound
    var head: Int?
    while at < min(range.upperBound, range.lowerBound + 8) {
      let part = parse.words.part(at)
      if part == .verb || part == .auxiliary { break }
      guard part == .noun || part == .adjective || part == .determiner && at == range.lowerBound
      else { return nil }
      head = part == .noun && parse.isPlural(at) ? at : nil
      at += 1
    }
    guard let head, at < range.upperBound else { return nil }
    let first = parse.words.part(range.lowerBound) == .determiner ? 1 : 0
    let text = parse.text((range.lowerBound + first)..<(head + 1))
    return Counted(text: text, head: parse.lexicon.singular(parse.tokens.string(head)))
  }
}
