import Shared
import Tagging

/// What a word is where it stands.
extension Chunker {
  /// Whether the token at `index` is an adverb: by its part of speech, or one of those listed where
  /// no noun follows.
  func isAdverb(_ index: Int) -> Bool {
    let classes = words[index].classes
    switch words.part(index) {
    case .adverb:
      return classes.contains(.adverb) || classes == .hedge
        || classes.isEmpty && !words[index].forms.contains(.third) && !isLateVerb(index)
    case .verb: return false
    case .noun, .properNoun, .adjective:
      return classes.contains(.adverb) && !isNominal(index + 1)
    default: return classes.contains(.adverb)
    }
  }

  func frames(_ known: ClauseLexicon.Entry) -> VerbFrame { words.lexicon.verbs[known.verb].frames }

  /// Whether hyphens tie the word at `index` to the next: "second-largest", "al-Noor".
  func isCompound(_ index: Int) -> Bool {
    guard index + 2 < end, tokens.isMark(index + 1, UInt8(ascii: "-")) else { return false }
    return !tokens[index + 1].shape.contains(.spaced)
      && !tokens[index + 2].shape.contains(.spaced) && !opensPhrase(index + 2)
  }

  /// Whether the token at `index` can stand in a noun phrase as noun or adjective.
  func isNominal(_ index: Int, _ depth: Int = 0) -> Bool {
    guard index < end, depth < 4, words.date(startingAt: index) == nil else { return false }
    if words.name(startingAt: index) != nil { return true }
    guard tokens[index].kind == .word, words.number(startingAt: index) == nil else { return false }
    if isCompound(index) { return true }
    let classes = words[index].classes
    if !classes.isDisjoint(with: .closing) || isAdverb(index) { return false }
    if isVerb(index) { return isParticiple(index) && isNominal(index + 1, depth + 1) }
    return !classes.contains(.state) || isNominal(index + 1, depth + 1)
  }

  /// Whether an adjective or participle stands at `index`.
  func modifies(_ index: Int) -> Bool {
    index < end
      && (words.part(index) == .adjective || isParticiple(index) && !isSaying(words[index]))
  }

  private func isParticiple(_ index: Int) -> Bool {
    !words[index].forms.isDisjoint(with: [.participle, .ing])
  }

  /// Whether the verb at `index` is a participle that stands before its noun ("masked men") or for
  /// one ("12 wounded").
  func isAttributive(_ index: Int) -> Bool {
    let known = words[index]
    guard isParticiple(index) else {
      // "200 or so works": many do not what one does.
      let isMany =
        left == .number && known.forms == .third && countsThings
        && !(chunks.last?.kind == .preposition && opensObject(index + 1))
        && !isVerbOfCarrier(index, known)
      // "a 10 percent lead", not "an additional five remain"
      let isOne =
        left == .number && !countsMany
        && noun.map { Self.articles.contains(tokens[$0.tokens.lowerBound].key) } == true
      return left == .determiner || isMany || isOne
    }
    switch left {
    case .determiner: return true
    case .number where measures && words.part(index) == .verb && known.classes.isEmpty:
      return false  // "waves of two metres [kept] boats in port"
    case .number where opensShare && known.classes.isEmpty && known.forms.contains(.past):
      return false
    case .number where known.classes.contains(.state):
      return !(index + 1 < end && tokens[index + 1].key == .by)
    case .number
    where known.classes.isEmpty && words[at - 1].classes.contains(.more)
      && words.part(index) == .verb && tokens[at - 1].key != .other:
      return false  // "thousands more [lost] power"
    case .number where isSaying(known) && countsShare:
      return false  // "17 percent [said] Acme should sell"
    case .number:
      let next =
        modifies(index + 2) && tokens.isMark(index + 1, UInt8(ascii: ",")) ? index + 3 : index + 1
      return isNominal(next) && !(known.forms == .ing && namesAgent(next))
    case .preposition where known.classes.contains(.state):
      return !(index + 1 < end && words[index + 1].classes.contains(.determiner))
        || tokens[index + 1].key == .whose
    case .preposition where Self.nearby.contains(tokens[index].key): return isNominal(index + 1)
    case .preposition where known.forms.contains(.ing):
      return noun == nil && isPartitive && isNominal(index + 1)
    case .preposition: return isNominal(index + 1)
    case .nominal: return isDescribed(index)
    case .other where known.forms.contains(.past) && endsSubject: return false
    case .verb where Self.attested.contains(tokens[index].key):
      return isNominal(index + 1) && words.lexicon.isPlural(index + 1, in: tokens)
    case .verb, .other: return isNominal(index + 1) && !isSaying(known)
    case .start: return !known.forms.contains(.ing) && isNominal(index + 1) && !isSaying(known)
    case .comma where chunks.last?.kind == .quote:
      return known.forms == .ing && isNominal(index + 1)
    case .conjunction: return joinsAdjectives && isNominal(index + 1)
    case .comma, .relative, .pronoun: return false
    }
  }

  /// Whether an object begins at `index`: "a list of 900 makes [a] long one".
  private func opensObject(_ index: Int) -> Bool {
    index < end
      && (!words[index].classes.isDisjoint(with: [.determiner, .pronoun])
        || words.number(startingAt: index) != nil)
  }

  /// Whether the participle at `index` stands between an adjective and the plural that both describe,
  /// behind a number: "23 new [suspected] cases".
  private func isDescribed(_ index: Int) -> Bool {
    guard countsMany, words.part(index - 1) == .adjective,
      let number = noun?.numbers.last, reading.numbers[number].tokens.upperBound == index - 1,
      words[index - 1].classes.isDisjoint(with: .state)
    else { return false }
    return isNominal(index + 1) && words.lexicon.isPlural(index + 1, in: tokens)
  }

  /// Whether the clause so far is its subject and a date: "Police on Monday [arrested] suspects".
  private var endsSubject: Bool {
    chunks.last?.kind == .date && chunks[0].kind == .noun && chunks.count < 8
      && chunks.allSatisfy { $0.kind == .noun || $0.kind == .preposition || $0.kind == .date }
  }

  /// Whether the conjunction before stands behind an adjective alone: "of rough and [polished] gems".
  private var joinsAdjectives: Bool {
    guard chunks.count > 1, chunks[chunks.count - 2].kind == .noun else { return false }
    return words.part(chunks[chunks.count - 2].head) == .adjective
  }

  /// Whether the noun phrase so far counts more than one by a number before its first noun.
  var countsMany: Bool {
    guard let noun, noun.names.isEmpty, let number = noun.numbers.last else { return false }
    let phrase = reading.numbers[number]
    return phrase.kind == .count && (phrase.interval.low ?? 2) > 1
      && phrase.tokens.upperBound + 3 > at && tokens[phrase.tokens.upperBound].kind == .word
  }

  /// Whether the noun phrase so far ends with a measure or a time in so many words: "two metres".
  private var measures: Bool {
    guard let number = noun?.numbers.last, noun?.isHeadless == true else { return false }
    let phrase = reading.numbers[number]
    return [.measure, .duration].contains(phrase.kind) && phrase.tokens.upperBound == at
      && words.lexicon.isPlural(at - 1, in: tokens)
  }

  /// Whether the noun phrase so far ends with a unit that a hyphen ties: "their two-hour [march]".
  var endsWithTiedUnit: Bool {
    guard let number = noun?.numbers.last, at > 1 else { return false }
    let phrase = reading.numbers[number]
    return [.measure, .duration].contains(phrase.kind) && phrase.tokens.upperBound == at
      && tokens.isMark(at - 2, UInt8(ascii: "-")) && !tokens[at - 1].shape.contains(.spaced)
      && !words.lexicon.isPlural(at - 1, in: tokens)
  }

  /// Whether the noun phrase so far is a share.
  private var countsShare: Bool {
    guard let noun, noun.isHeadless, let number = noun.numbers.last else { return false }
    return [.percent, .ratio].contains(reading.numbers[number].kind)
  }

  /// Whether the noun phrase so far ends with a count.
  private var countsThings: Bool {
    guard let noun, noun.names.isEmpty, let number = noun.numbers.last else { return false }
    return reading.numbers[number].kind == .count
  }

  /// Whether a name that is no people's begins at `index`: "500 [reaching] Rome".
  private func namesAgent(_ index: Int) -> Bool {
    words.name(startingAt: index).map { reading.names[$0].type != .group } ?? false
  }

  /// Whether the "of" before parts a number from its noun: "thousands of cheering supporters".
  private var isPartitive: Bool {
    guard at > 0, tokens[at - 1].key == .of, chunks.count > 1 else { return false }
    return chunks[chunks.count - 2].isHeadless
  }

  /// Participles that tell how sure a thing is: "have [confirmed] cases".
  private static let attested: WordSet = "confirmed reported suspected"
  /// Participles that tell where a place lies: "in [neighbouring] towns".
  private static let nearby: WordSet = "neighbouring neighboring surrounding adjoining outlying"

  private func isSaying(_ known: ClauseLexicon.Entry) -> Bool {
    !frames(known).isDisjoint(with: [.say, .weak, .put])
  }

  /// Whether a hyphen stands before the word at `index` as a dash: "men - and".
  func closes(_ index: Int) -> Bool {
    opensPhrase(index)
      || left == .number && words[index].forms == .ing && words.number(startingAt: index) == nil
  }

  private func opensPhrase(_ index: Int) -> Bool {
    let opens = WordClass([.determiner, .pronoun, .auxiliary, .subordinator])
    // but "would-be"
    return !words[index].classes.isDisjoint(with: opens) && tokens[index].key != .be
      && words.number(startingAt: index) == nil
  }
}
