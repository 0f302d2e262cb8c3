import Shared

/// What is a verb in a headline, where nouns and verbs look alike.
extension Chunker {
  var isHeadline: Bool { reading.article.sentences[sentence].role == .headline }

  /// Whether a headline begins with the bare number of many that stands before the word.
  var opensHeadline: Bool {
    guard isHeadline, countsMany, let noun, noun.isHeadless else { return false }
    return noun.tokens.lowerBound == tokens.sentences[sentence].lowerBound
  }

  /// "Four [admit] bank raid", "Five [face] trial over blaze": many have no noun in the singular, and
  /// no plural follows that they could count.
  func isVerbOfHeadline(_ index: Int, _ known: ClauseLexicon.Entry) -> Bool {
    guard index == at, known.classes.isEmpty, !words.lexicon.isPlural(index, in: tokens),
      !words.lexicon.people.contains(tokens[index].key), isNominal(index + 1)
    else { return false }
    var next = index + 1
    while isNominal(next), next < index + 6 {
      if words.lexicon.isPlural(next, in: tokens) || words[next].forms.contains(.past)
        || words.lexicon.people.contains(tokens[next].key)
      {
        return false
      }
      next += 1
    }
    return true
  }

  /// "Ferry carrying 300 [capsizes] off Samar", "Gang of four [raids] bank": the number counts whom the
  /// subject of the headline has with it, and no other word can be what it does.
  func isVerbOfCarrier(_ index: Int, _ known: ClauseLexicon.Entry) -> Bool {
    guard isHeadline, left == .number, index == at, known.forms == .third, noun?.isHeadless == true,
      let before = chunks.last, carries(before),
      !chunks.suffix(Parse.reach).contains(where: { $0.kind == .verb && $0.verb.form != .ing })
    else { return false }
    return !(index + 1..<min(end, index + 1 + Parse.reach)).contains { at in
      words.part(at) == .auxiliary || words.part(at) == .verb && words[at].forms != .ing
        || words[at].forms.contains(.third) && words[at].classes.isEmpty
    }
  }

  /// "20,000 [rally] in Lima", which the tagger takes for an adverb.
  func isLateVerb(_ index: Int) -> Bool {
    isHeadline && left == .number && index == at && words[index].forms == .base && countsMany
      && isVerbOfMany(index, words[index])
  }

  /// "150 mph hurricane [bears] down on Jamaica": a noun in the singular, and behind the word one that
  /// goes with verbs.
  func isVerbWithParticle(_ index: Int, _ known: ClauseLexicon.Entry) -> Bool {
    guard isHeadline, left == .nominal, index == at, known.forms == .third, index + 1 < end,
      Self.particles.contains(tokens[index + 1].key), !words.lexicon.isPlural(index - 1, in: tokens)
    else { return false }
    return index + 2 == end || words[index + 2].classes.contains(.preposition)
      || !words[index + 2].classes.isDisjoint(with: [.determiner])
  }

  private static let particles: WordSet = "down up out off away back over"

  private func carries(_ chunk: Chunk) -> Bool {
    chunk.kind == .verb && chunk.verb.form == .ing
      || chunk.kind == .preposition && Self.having.contains(tokens[chunk.head].key)
  }

  private static let having: WordSet = "of with"
}
