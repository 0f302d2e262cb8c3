import Shared

/// What the words left and right of the chunker's place tell of the one there.
extension Chunker {
  /// Whether the first of the number's words is the verb of the noun phrase before: "the agency
  /// [estimated 500] people fled", not "its [estimated 500] men".
  func beginsWithVerb(_ range: Range<Int>) -> Bool {
    range.count > 1 && tokens[at].key == .estimated
      && (left == .pronoun || left == .nominal && (words.part(at) == .verb || endsWithSource))
  }

  /// Whether the words before the number order what it counts: "the past [14] quarters".
  var isOrdered: Bool {
    guard let noun, noun.numbers.isEmpty, noun.names.isEmpty else { return false }
    return Self.ordering.contains(tokens[at - 1].key)
  }

  /// Whether a hyphen makes an adjective of the number, behind another one: "10 rare
  /// [one]-horned rhinos".
  func isPartOfAdjective(_ number: Range<Int>) -> Bool {
    words.part(number.lowerBound - 1) == .adjective && isCompound(number.upperBound - 1)
  }

  var isQuoteMark: Bool { isQuoteMark(at) }

  func isQuoteMark(_ at: Int) -> Bool {
    if tokens.isMark(at, UInt8(ascii: "\"")) || tokens.isMark(at, UInt8(ascii: "'")) { return true }
    let scalar = UTF8Text.scalar(tokens.text.bytes, Int(tokens[at].start)).value
    return (0x2018...0x201F).contains(scalar) || scalar == 0xAB || scalar == 0xBB
  }

  /// Whether a hyphen ties the word to the noun phrase before: "laid-[off] workers".
  var endsCompound: Bool {
    guard let noun, noun.tokens.upperBound == at, at > 1, left == .determiner else { return false }
    return tokens.isMark(at - 1, UInt8(ascii: "-")) && !tokens[at].shape.contains(.spaced)
  }

  /// "police [all but] acknowledged"
  var isAllBut: Bool {
    tokens[at].key == .all && at + 2 < end && tokens[at + 1].key == .but && isVerb(at + 2)
  }

  /// "before", "as" and their like open a clause or a phrase.
  var isSubordinator: Bool {
    !words[at].classes.contains(.preposition) || words.part(at) == .subordinator
  }

  /// An adjective behind its noun, with what belongs to it: "a source [close] to the inquiry".
  var isPostposed: Bool {
    words.part(at) == .adjective && words.part(at - 1) == .noun && at + 1 < end
      && tokens[at + 1].key == .to
  }

  /// Whether the phrase that ends here is one of time, with a noun of the clause behind it: "at [that
  /// time] police said".
  var isThatTime: Bool {
    guard tokens[at - 1].key == .time, at > 2, at < end,
      tokens[at - 2].key == .the || tokens[at - 2].key == .that,
      tokens[at - 3].key == .at || tokens[at - 3].key == .by
    else { return false }
    return words.isPhrase(startingAt: at)
      || isNominal(at) && !words[at].classes.isDisjoint(with: .speaker)
  }

  /// Whether the word at `index` can be no infinitive: "a memo to [employees]".
  func isPlainNoun(_ index: Int) -> Bool {
    let known = words[index]
    return known.forms.isEmpty && words.lexicon.isPlural(index, in: tokens)
      && (words.part(index) == .noun || !known.classes.isDisjoint(with: .speaker))
  }

  private static let ordering: WordSet = """
    last past first next final previous current existing present remaining other additional further
    latest original initial estimated record mere full entire same
    """

  /// Whether the comma stands between adjectives of one noun: "12 small, cheap chips".
  var partsAdjectives: Bool {
    guard noun?.numbers.isEmpty == false, left == .nominal, modifies(at - 1) || isLoneSingular,
      // "12 dead, [police] say"
      !(isHeadline && words[at - 1].classes.contains(.state))
    else { return false }
    var next = at + 1
    while next < end, modifies(next), isNominal(next) { next += 1 }
    return next > at + 1 && next < end && [.noun, .properNoun].contains(words.part(next))
      && isNominal(next)
  }

  /// Whether the phrase so far opens the sentence and is the occasion of what the name behind it does:
  /// "At his first [briefing] Ana Ruiz".
  var endsOccasion: Bool {
    guard left == .nominal, chunks.count == 1, chunks[0].kind == .preposition, let noun,
      noun.names.isEmpty, words[noun.tokens.lowerBound].classes.contains(.determiner)
    else { return false }
    return Self.occasions.contains(tokens[at - 1].key) || words[at - 1].classes.contains(.time)
  }

  private static let occasions: WordSet = """
    briefing conference interview speech statement address hearing trial rally meeting call
    """

  /// Whether a word that is no plural stands right behind a number of many: "45 [grimy], tired men".
  private var isLoneSingular: Bool {
    countsMany && reading.numbers[noun!.numbers.last!].tokens.upperBound == at - 1
      && words[at - 1].classes.isEmpty && !words.lexicon.isPlural(at - 1, in: tokens)
      && words[at - 1].forms.isEmpty
  }

  /// Whether digits follow the point: "two [.40]-caliber pistols".
  var opensDecimal: Bool {
    noun != nil && at + 1 < end && tokens[at + 1].kind == .number
      && !tokens[at + 1].shape.contains(.spaced)
  }

  /// Whether the quotation mark closes one inside the noun phrase, which goes on: "two “senior”
  /// officers".
  var closesInside: Bool {
    guard let noun, left == .nominal, at + 1 < end, isNominal(at + 1) else { return false }
    return noun.tokens.suffix(6).contains { isQuoteMark($0) }
  }
}
