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
      return classes.contains(.adverb) || classes.isEmpty || classes == .hedge
    case .verb: return false
    case .noun, .properNoun, .adjective:
      return classes.contains(.adverb) && !isNominal(index + 1)
    default: return classes.contains(.adverb)
    }
  }

  /// Whether the token at `index` is a verb in one of its forms.
  func isVerb(_ index: Int) -> Bool {
    let known = words[index]
    guard !known.forms.isEmpty else { return false }
    switch words.part(index) {
    case .verb where (left == .verb || left == .preposition) && known.forms == .third:
      return false  // "confirmed [reports] that", "according to [results] that"
    case .verb where left == .start && opensSentence(index) && known.forms == .base:
      return !isNominal(index + 1)  // "[Aid] agencies say"
    case .verb:
      // "a court filing" states something.
      return left != .nominal || known.forms != .ing || known.classes.isDisjoint(with: .document)
    case .noun where left == .nominal && known.forms.isSubset(of: [.past, .participle]):
      // A past form is rarely a noun: "the tremor struck at dawn", "thieves stole jewels".
      return known.forms == .past || !isNominal(index + 1)
    case .noun, .adjective, .other:
      // Nor behind a date or a measure: "a poll on Monday put it at 12", "a wave 3 m high swept".
      if left == .number, endsWithMultitude, known.forms.contains(.base) { return true }
      // "400 [remain] missing": no plural.
      if left == .number, known.forms == .base, known.classes.isEmpty, noun?.isHeadless == true,
        index + 1 < end, words[index + 1].classes.contains(.state)
      {
        return true
      }
      if left == .number, known.forms.contains(.base),
        isWholeGroup && isVerbOfGroup(index) || countsMany && isVerbOfMany(index, known)
      {
        return true
      }
      if left == .comma, known.forms.contains(.base), isHeadline,
        words.number(startingAt: index + 1) != nil
      {
        return true  // "Rebels storm jail, [free] 400"
      }
      let isLate = chunks.last?.kind == .date || chunks.last?.kind == .state
      if left == .other, isLate, known.forms.contains(.past) { return true }
      return isFiniteBefore(index + 1, known)
    case .properNoun:
      return isHeadline && isFiniteBefore(index + 1, known)
    default: return false
    }
  }

  /// Whether the noun phrase so far is "all six" or "the two".
  private var isWholeGroup: Bool {
    guard let noun, noun.isHeadless, noun.numbers.count == 1, let number = noun.numbers.last,
      reading.numbers[number].kind == .count, (reading.numbers[number].interval.low ?? 2) > 1
    else { return false }
    return Self.whole.contains(tokens[noun.tokens.lowerBound].key)
  }

  private static let whole: WordSet = "all the"

  /// "12 [die], 23 missing", "157 [perish] in crash": no noun in the singular stands behind many.
  private func isVerbOfMany(_ index: Int, _ known: ClauseLexicon.Entry) -> Bool {
    guard noun?.isHeadless == true, !frames(known).isDisjoint(with: [.intransitive, .people]),
      !Self.articles.contains(tokens[noun!.tokens.lowerBound].key)
    else { return false }
    return index + 1 == end || tokens[index + 1].kind == .mark
      || words[index + 1].classes.contains(.preposition)
  }

  /// "all six [deny] the charge", "all six [deny] involvement": an object follows, and no plural
  /// that the number would count.
  private func isVerbOfGroup(_ index: Int) -> Bool {
    let next = index + 1
    guard next < end else { return false }
    if !words[next].classes.isDisjoint(with: [.determiner, .pronoun]) || tokens[next].key == .to {
      return true
    }
    return tokens[noun!.tokens.lowerBound].key == .all && isNominal(next)
      && !words.lexicon.isPlural(next, in: tokens) && !(next + 1 < end && isNominal(next + 1))
  }

  private var isHeadline: Bool { reading.article.sentences[sentence].role == .headline }

  private func opensSentence(_ index: Int) -> Bool {
    index == tokens.sentences[sentence].lowerBound
  }

  /// Whether "hundreds" or its like stands before the word, which no noun follows without "of":
  /// "hundreds [escape] camps".
  private var endsWithMultitude: Bool {
    guard let noun, noun.isHeadless, let number = noun.numbers.last else { return false }
    let phrase = reading.numbers[number]
    return phrase.tokens.upperBound == at && phrase.bound == .vague
      && Self.multitudes.contains(tokens[at - 1].key)
  }

  private static let articles: WordSet = "a an"
  private static let multitudes: WordSet = "dozens scores hundreds thousands millions tens"

  /// Whether what the tagger takes for a noun is a verb, since what follows begins an object or,
  /// for a verb of speech, ends the sentence: "kills 4, [wounds] 9", "…, figures [show]".
  private func isFiniteBefore(_ next: Int, _ known: ClauseLexicon.Entry) -> Bool {
    let isThird = known.forms.contains(.third)
    // "its army [says] rebels fled", "the daily [quotes] officials"
    if isThird, left == .nominal, frames(known).contains(.say) || quotes(known, next) {
      return true
    }
    // "21 suicide [attacks] this year"
    if isThird, left == .nominal, countsMany, !words.lexicon.isPlural(next - 2, in: tokens) {
      return false
    }
    guard next < end, isThird || known.forms.contains(.base), next > 1 else { return false }
    if isThird, left == .nominal, tokens[next].key == .that, frames(known).contains(.weak),
      endsWithName || words[at - 1].classes.contains(.document)
    {
      return true
    }
    // "which the ministry [says] has killed 12"
    if isThird, left == .nominal, frames(known).contains(.say),
      words[next].classes.contains(.auxiliary)
    {
      return true
    }
    // "…, Acme [reports] in a filing"
    if isThird, left == .nominal, endsWithName, endsAsideWithSource,
      frames(known).contains(.weak), words[next].classes.contains(.preposition)
    {
      return words.number(startingAt: next) == nil
    }
    if left == .nominal, next == end - 1 || tokens.isMark(next, UInt8(ascii: ",")) {
      let isFitting =
        isThird || words.lexicon.isPlural(at - 1, in: tokens) || tokens[at - 1].key == .media
      let isSpeech = isFitting && endsAsideWithSource && frames(known).contains(.weak)
      return isSpeech || next == end - 1 && !frames(known).isDisjoint(with: [.document, .say])
    }
    let moves = isThird && !frames(known).isDisjoint(with: [.change, .link])
    if left == .nominal, moves, Self.toward.contains(tokens[next].key) { return true }
    // "figures also list 12"
    let isParted = noun == nil && chunks.last?.kind == .adverb && chunks.count > 1
    let subject = isParted ? chunks[chunks.count - 2].head : next - 2
    let isPlural = words.lexicon.isPlural(subject, in: tokens)
    guard
      left == .nominal && isPlural != isThird
        || isThird && (left == .comma || left == .conjunction)
    else { return false }
    if isThird, frames(known).contains(.plan), words.part(next) == .particle { return true }
    // "the filing lists debts"
    if isThird, frames(known).contains(.document), isNominal(next),
      words[next - 2].classes.contains(.document)
    {
      return true
    }
    // "two of the owners favor selling"
    if !isThird, left == .nominal, words.part(next) == .verb, words[next].forms == .ing {
      return true
    }
    return words.number(startingAt: next) != nil || words[next].classes.contains(.determiner)
      || moves && Self.toward.contains(tokens[next].key)
      || isThird && words.name(startingAt: next) != nil || !isThird && isNominal(next)
  }

  /// Whether the word hands on what others say: its subject is an outlet, and they follow.
  private func quotes(_ known: ClauseLexicon.Entry, _ next: Int) -> Bool {
    !frames(known).isDisjoint(with: [.quote, .cite]) && isNominal(next)
      && (endsWithName || words[at - 1].classes.contains(.outlet))
  }

  /// Whether a name ends before the word, or a noun for somebody who can speak.
  var endsWithSource: Bool {
    endsWithName || !words[at - 1].classes.isDisjoint(with: .speaker)
  }

  /// Whether a name ends before the word: "Acme [claims] that".
  private var endsWithName: Bool {
    guard let name = noun?.names.last else { return false }
    return reading.names[name].tokens.upperBound == at
  }

  /// Whether a name or an outlet that follows a comma or quotation ends before the word: "…, Acme
  /// [claims], …", "…, state radio [reports]".
  private var endsAsideWithSource: Bool {
    guard chunks.last?.kind == .comma || chunks.last?.kind == .quote else { return false }
    if endsWithName || words[at - 1].classes.contains(.outlet) { return true }
    // "…, ministers [claim], …"
    return !words[at - 1].classes.isDisjoint(with: .speaker)
      && words.lexicon.isPlural(at - 1, in: tokens)
  }

  private static let toward: WordSet = "to at by from"

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
    index < end && (words.part(index) == .adjective || isParticiple(index))
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
      let isMany = left == .number && known.forms == .third && countsThings
      // "a seven-point lead"
      let isOne =
        left == .number
        && noun.map { Self.articles.contains(tokens[$0.tokens.lowerBound].key) } == true
      return left == .determiner || isMany || isOne
    }
    switch left {
    case .determiner: return true
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
    case .other where known.forms.contains(.past) && endsSubject: return false
    case .verb, .other: return isNominal(index + 1) && !isSaying(known)
    case .start: return !known.forms.contains(.ing) && isNominal(index + 1) && !isSaying(known)
    case .comma where chunks.last?.kind == .quote:
      return known.forms == .ing && isNominal(index + 1)
    case .conjunction: return joinsAdjectives && isNominal(index + 1)
    case .nominal, .comma, .relative, .pronoun: return false
    }
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
  private var countsMany: Bool {
    guard let noun, noun.names.isEmpty, let number = noun.numbers.last else { return false }
    let phrase = reading.numbers[number]
    return phrase.kind == .count && (phrase.interval.low ?? 2) > 1
      && phrase.tokens.upperBound + 3 > at && tokens[phrase.tokens.upperBound].kind == .word
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
