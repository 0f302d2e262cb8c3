import Numbers
import Shared
import Tagging

/// What is a verb behind a number, where the tagger takes it for a noun that is counted.
extension Chunker {
  /// Whether the word behind a number, or behind the noun phrase that is one so far, is a verb.
  func isVerbBehindNumber(_ index: Int, _ known: ClauseLexicon.Entry) -> Bool {
    isVerbOfCarrier(index, known) || isBaseBehindNumber(index, known)
      || isPastBehindNumber(index, known) || isRunningBehindNumber(index, known)
  }

  private func isBaseBehindNumber(_ index: Int, _ known: ClauseLexicon.Entry) -> Bool {
    guard known.forms.contains(.base) else { return false }
    // Nor behind a date or a measure: "a poll on Monday put it at 12", "a wave 3 m high swept".
    if endsWithMultitude { return true }
    // "400 [remain] missing", "two [stay] shut": no plural.
    if known.forms == .base, known.classes.isEmpty, noun?.isHeadless == true, index + 1 < end,
      words[index + 1].classes.contains(.state)
        || frames(known).contains(.link) && modifies(index + 1)
    {
      return true
    }
    return isWholeGroup && isVerbOfGroup(index) || countsMany && isVerbOfMany(index, known)
      || opensHeadline && isVerbOfHeadline(index, known)
  }

  private func isPastBehindNumber(_ index: Int, _ known: ClauseLexicon.Entry) -> Bool {
    // "dozens more [damaged]", "40 [slept] in tents"
    if known.forms.contains(.participle), !isNominal(index + 1),
      words[index - 1].classes.contains(.more) && tokens[index - 1].key != .other
        || isPastOfMany(known)
    {
      return true
    }
    // "Of the 16 on trial, 15 [received] prison sentences"
    guard known.classes.isEmpty, known.forms.contains(.past) else { return false }
    if opensShare { return true }
    // "winds of 40 mph [blew]"
    return known.forms == .past && !isNominal(index + 1)
  }

  /// "three [riding] on each"
  private func isRunningBehindNumber(_ index: Int, _ known: ClauseLexicon.Entry) -> Bool {
    known.forms == .ing && countsMany && noun?.isHeadless == true && index + 1 < end
      && !words[index + 1].classes.isDisjoint(with: [.preposition, .determiner])
  }

  /// Whether the bare number so far stands behind "of the 16 on trial," that opens the sentence.
  var opensShare: Bool {
    guard let noun, noun.isHeadless, noun.numbers.count == 1, noun.tokens.upperBound == at,
      chunks.last?.kind == .comma, chunks.count < Parse.reach, let first = chunks.first,
      first.kind == .preposition
    else { return false }
    return tokens[first.head].key == .of
      && !chunks.contains { $0.kind == .verb && $0.verb.form != .past }
  }

  /// Whether the noun phrase so far is "all six" or "the two".
  private var isWholeGroup: Bool {
    guard let noun, noun.isHeadless, noun.numbers.count == 1, let number = noun.numbers.last,
      reading.numbers[number].kind == .count, (reading.numbers[number].interval.low ?? 2) > 1
    else { return false }
    return Self.whole.contains(tokens[noun.tokens.lowerBound].key)
  }

  private static let whole: WordSet = "all the these those"

  /// "12 [die], 23 missing", "157 [perish] in crash": no noun in the singular stands behind many.
  func isVerbOfMany(_ index: Int, _ known: ClauseLexicon.Entry) -> Bool {
    guard noun?.isHeadless == true, !frames(known).isDisjoint(with: [.intransitive, .people]),
      !Self.articles.contains(tokens[noun!.tokens.lowerBound].key)
    else { return false }
    return index + 1 == end || tokens[index + 1].kind == .mark
      || words[index + 1].classes.contains(.preposition)
  }

  /// Whether a form that is nothing but past stands behind a bare number of many.
  private func isPastOfMany(_ known: ClauseLexicon.Entry) -> Bool {
    countsMany && noun?.isHeadless == true && known.classes.isEmpty
      && !frames(known).contains(.harm) && known.forms.isSubset(of: [.past, .participle])
  }

  /// "all six [deny] the charge", "all six [deny] involvement": an object follows, and no plural
  /// that the number would count.
  private func isVerbOfGroup(_ index: Int) -> Bool {
    let next = index + 1
    guard next < end, !isMark(next, ".") else { return isLoneVerb(index) }
    if !words[next].classes.isDisjoint(with: [.determiner, .pronoun]) || tokens[next].key == .to {
      return true
    }
    return tokens[noun!.tokens.lowerBound].key == .all && isNominal(next)
      && !words.lexicon.isPlural(next, in: tokens) && !(next + 1 < end && isNominal(next + 1))
  }

  /// "the two [matter].": no noun in the singular, and none that looks like one in the plural.
  private func isLoneVerb(_ index: Int) -> Bool {
    words[index].classes.isEmpty && !words.lexicon.isPlural(index, in: tokens)
      && !words.lexicon.people.contains(tokens[index].key)
      && !frames(words[index]).isDisjoint(with: [.intransitive, .people])
  }

  /// Whether "hundreds" or its like stands before the word, which no noun follows without "of":
  /// "hundreds [escape] camps".
  private var endsWithMultitude: Bool {
    guard let noun, noun.isHeadless, let number = noun.numbers.last else { return false }
    let phrase = reading.numbers[number]
    return phrase.tokens.upperBound == at && phrase.bound == .vague
      && Self.multitudes.contains(tokens[at - 1].key)
  }

  private static let multitudes: WordSet = "dozens scores hundreds thousands millions tens"
}
