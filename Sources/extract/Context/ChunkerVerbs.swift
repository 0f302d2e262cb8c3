import Shared
import Tagging

/// Which words are verbs where they stand, against the tagger where the words around say otherwise.
extension Chunker {
  /// Whether the token at `index` is a verb in one of its forms.
  func isVerb(_ index: Int) -> Bool {
    let known = words[index]
    guard !known.forms.isEmpty else { return false }
    if left == .number, index == at, known.forms == .base, endsWithTiedUnit { return false }
    // "luxury [watches] worth"
    if known.forms == .third, index + 1 < end, tokens[index + 1].key == .worth { return false }
    switch words.part(index) {
    case .verb where (left == .verb || left == .preposition) && known.forms == .third:
      return false  // "confirmed [reports] that", "according to [results] that"
    case .verb where left == .nominal && known.forms.contains(.base) && endsWithPeople:
      return !(isNominal(index + 1) && words.lexicon.isPlural(index + 1, in: tokens))
    // "Rome [stampede] kills 12": the ending does not agree.
    case .verb where left == .nominal && isHeadline && known.forms == .base && endsWithPlace:
      return words.number(startingAt: index + 1) != nil && frames(known).contains(.harm)
    case .verb where left == .start && opensSentence(index) && known.forms == .base:
      return !isNominal(index + 1)  // "[Aid] agencies say"
    case .verb:
      // "a court filing" states something.
      return left != .nominal || known.forms != .ing || known.classes.isDisjoint(with: .document)
    case .noun where left == .nominal && known.forms.isSubset(of: [.past, .participle]):
      // A past form is rarely a noun: "the tremor struck at dawn", "thieves stole jewels".
      return known.forms == .past || !isNominal(index + 1)
    case .noun, .adjective, .other:
      if left == .number, isVerbBehindNumber(index, known) { return true }
      if isVerbWithParticle(index, known) { return true }
      if left == .conjunction, known.forms == .past { return true }  // "and [stole] jewels"
      // "12 houses [collapse] in quake": no noun in the singular stands behind many.
      if left == .nominal, index == at, known.forms == .base, known.classes.isEmpty,
        endsWithMany, !words.lexicon.isPlural(index, in: tokens),
        !words.lexicon.people.contains(tokens[index].key), !isNominal(index + 1)
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
    case .properNoun, .adverb:
      return isHeadline && (isLateVerb(index) || isFiniteBefore(index + 1, known))
    default: return false
    }
  }

  func isMark(_ at: Int, _ mark: Unicode.Scalar) -> Bool {
    tokens.isMark(at, UInt8(ascii: mark))
  }

  /// Whether the noun phrase so far counts and ends with a people's name in the singular: "23 South
  /// Korean [aid] workers".
  private var endsWithPeople: Bool {
    guard noun?.numbers.isEmpty == false, let name = noun?.names.last,
      reading.names[name].type == .group, reading.names[name].tokens.upperBound == at
    else { return false }
    return !words.lexicon.isPlural(at - 1, in: tokens)
  }

  /// Whether the noun phrase so far counts many and ends with their noun: "12 houses".
  private var endsWithMany: Bool {
    guard countsMany, let number = noun?.numbers.last, noun?.names.isEmpty == true else {
      return false
    }
    return reading.numbers[number].tokens.upperBound < at && tokens[at - 1].kind == .word
      && words.lexicon.isPlural(at - 1, in: tokens) && words.part(at - 1) == .noun
  }

  private var endsWithPlace: Bool {
    endsWithName && noun?.names.last.map { reading.names[$0].type == .place } == true
  }

  private func opensSentence(_ index: Int) -> Bool {
    index == tokens.sentences[sentence].lowerBound
  }

  static let articles: WordSet = "a an"

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
    // "the daily [reports] police have held 12"
    if isThird, left == .nominal, frames(known).contains(.weak), opensClause(next),
      words[at - 1].classes.contains(.outlet)
    {
      return true
    }
    // "leaders [talk] of 12 more"
    if left == .nominal, tokens[next].key == .of, endsWithSource,
      frames(known) == [.intransitive, .object],
      isThird || words.lexicon.isPlural(at - 1, in: tokens) || tokens[at - 1].key == .media
    {
      return true
    }
    // "…, Acme [reports] in a filing"
    if isThird, left == .nominal, endsWithName, endsAsideWithSource,
      frames(known).contains(.weak), words[next].classes.contains(.preposition)
    {
      return words.number(startingAt: next) == nil
    }
    if left == .nominal, words.number(startingAt: next) == nil,
      next == end - 1 || tokens.isMark(next, UInt8(ascii: ","))
    {
      let isFitting =
        isThird || words.lexicon.isPlural(at - 1, in: tokens) || tokens[at - 1].key == .media
      let isSpeech = isFitting && endsAsideWithSource && frames(known).contains(.weak)
      return isSpeech || next == end - 1 && !frames(known).isDisjoint(with: [.document, .say])
    }
    let isAgreeing = isThird || isHeadline && words.lexicon.isPlural(next - 2, in: tokens)
    let moves = isAgreeing && !frames(known).isDisjoint(with: [.change, .link])
    if left == .nominal, moves, Self.toward.contains(tokens[next].key) { return true }
    // "figures also list 12"
    let isParted = noun == nil && chunks.last?.kind == .adverb && chunks.count > 1
    let subject = isParted ? chunks[chunks.count - 2].head : next - 2
    let isPlural = words.lexicon.isPlural(subject, in: tokens)
    // "Blasts in Market [Kill] 12"
    if isHeadline, left == .nominal, frames(known).contains(.harm),
      words.number(startingAt: next) != nil
    {
      return true
    }
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
    // "Acme [expects] earnings"
    if isThird, endsWithName, isNominal(next), !frames(known).isDisjoint(with: [.plan, .weak]),
      !tokens[at].shape.contains(.capital)
    {
      return true
    }
    return words.number(startingAt: next) != nil || words[next].classes.contains(.determiner)
      || moves && Self.toward.contains(tokens[next].key)
      || isThird && words.name(startingAt: next) != nil || !isThird && isNominal(next)
  }

  /// Whether a subject of a word or two and an auxiliary begin at `next`: "police have".
  private func opensClause(_ next: Int) -> Bool {
    guard isNominal(next) else { return false }
    let verb = next + 2 < end && isNominal(next + 1) ? next + 2 : next + 1
    return verb < end && words.part(verb) == .auxiliary
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
  var endsWithName: Bool {
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
}
