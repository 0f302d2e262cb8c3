import Shared

/// Whether a word is verb, noun or adverb where it stands.
extension Chunker {
  func isAdverb(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word else { return false }
    let known = entry(index)
    if known.classes.contains(.adverb) { return true }
    guard known.forms.isEmpty, !known.classes.contains(.notAdverb), token.bytes.count > 4 else {
      return false
    }
    return tokens.text.bytes[token.bytes].suffix(2).elementsEqual("ly".utf8)
  }

  /// Whether hyphens tie the word at `index` to the next: "second-largest", "al-Noor".
  func isCompound(_ index: Int) -> Bool {
    guard index + 2 < end, tokens.isMark(index + 1, UInt8(ascii: "-")) else { return false }
    return !tokens[index + 1].shape.contains(.spaced)
      && !tokens[index + 2].shape.contains(.spaced) && !closes(index + 2)
  }

  /// Whether the token at `index` can stand in a noun phrase as noun or adjective.
  func isNominal(_ index: Int, _ depth: Int = 0) -> Bool {
    guard index < end, depth < 4 else { return false }
    if covers.date(startingAt: index) != nil { return false }
    if covers.name(startingAt: index) != nil { return true }
    guard tokens[index].kind == .word, covers.number(startingAt: index) == nil else {
      return false
    }
    if isCompound(index) { return true }
    let known = entry(index)
    if !known.classes.isDisjoint(with: .closing) || isAdverb(index) { return false }
    if known.classes.contains(.state) { return isNominal(index + 1, depth + 1) }
    if known.forms.isEmpty { return true }
    return known.forms.isDisjoint(with: [.past, .participle, .ing])
      && (known.verb < 0 || vocabulary.verbs[known.verb].frames.contains(.noun))
      || !known.forms.isDisjoint(with: [.ing, .participle]) && isNominal(index + 1, depth + 1)
  }

  /// Whether the word at `at`, which can be a verb, is one here.
  func isVerb(_ known: ClauseLexicon.Entry) -> Bool {
    let isCapital = tokens[at].shape.contains(.capital) && !tokens[at].shape.contains(.first)
    if isCapital, left != .pronoun, !isHeadline { return false }
    switch left {
    case .be, .toInfinitive, .pronoun, .relative: return true
    case .determiner:
      return false
    case .number: return isVerbAfterNumber(known)
    case .preposition:
      if frames(known).contains(.say), tokens[at - 1].key == Self.as { return true }
      return known.forms.contains(.ing) && at + 1 < end && beginsObject(at + 1)
    case .nominal: return isVerbAfterNoun(known)
    case .other: return isVerbAtStart(known) || isVerbAfterNoun(known)
    case .start, .comma, .conjunction, .verb: return isVerbAtStart(known)
    }
  }

  /// Whether the sentence is set in Title Case, where a capital tells nothing.
  var isHeadline: Bool {
    reading.article.sentences[sentence].role == .headline
  }

  func frames(_ known: ClauseLexicon.Entry) -> VerbFrame {
    known.verb < 0 ? [] : vocabulary.verbs[known.verb].frames
  }

  func isVerbAfterNumber(_ known: ClauseLexicon.Entry) -> Bool {
    let frames = frames(known)
    // "hundreds escape": a noun would follow with "of".
    if isVague, known.forms != .ing, !known.classes.contains(.state) { return true }
    if !known.forms.isDisjoint(with: [.past, .participle]) {
      if known.classes.contains(.state) { return at + 1 < end && tokens[at + 1].key == Parse.by }
      if frames.contains(.intransitive) || !frames.isDisjoint(with: [.link, .say, .include]) {
        return true
      }
      if !known.forms.contains(.participle) { return true }
      return !isNominal(at + 1)
    }
    if known.forms.contains(.ing) {
      return !known.classes.contains(.state) && !isNominal(at + 1)
    }
    if frames.contains(.noun) { return false }
    return known.forms == .third || known.forms == .base && at + 1 < end && beginsObject(at + 1)
  }

  /// Whether the number before is a plural of number words: "hundreds", "dozens".
  var isVague: Bool {
    guard let number = noun?.numbers.last else { return false }
    let phrase = reading.numbers[number]
    return phrase.bound == .vague && phrase.tokens.upperBound == at && phrase.core.count == 1
      && (phrase.interval.low ?? 0) >= 12
  }

  func isVerbAfterNoun(_ known: ClauseLexicon.Entry) -> Bool {
    if !known.forms.isDisjoint(with: [.past, .participle]) {
      if at > 0, Self.superlative.contains(tokens[at - 1].key) { return false }
      if frames(known).contains(.nominal) {
        return at + 1 < end && beginsObject(at + 1) && !isNominal(at + 1)
      }
      return !(known.classes.contains(.state) && isNominal(at + 1))
    }
    if known.forms.contains(.ing) {
      return !(frames(known).contains(.noun) && isNominal(at + 1))
        || at + 1 < end && beginsObject(at + 1)
    }
    if !frames(known).contains(.noun) {
      return true
    }
    guard at + 1 < end else { return false }
    if known.forms.contains(.base), tokens.isMark(at + 1, UInt8(ascii: ".")),
      frames(known).contains(.document) || frames(known).contains(.weak) && followsPlural
    {
      return true
    }
    if !frames(known).isDisjoint(with: [.link, .change]),
      Self.toward.contains(tokens[at + 1].key)
    {
      return true
    }
    if known.forms.contains(.base), beginsObject(at + 1), followsPlural { return true }
    return beginsObject(at + 1) && !isNominal(at + 1)
      || covers.name(startingAt: at + 1) != nil && known.forms != .base
      || entry(at + 1).classes.contains(.subordinator)
      || tokens[at + 1].key == Self.to
        && !frames(known).isDisjoint(with: [.plan, .hedge])
  }

  /// Whether the word before is a plural that is not used before nouns as "arms" and "sales" are.
  var followsPlural: Bool {
    at > 0 && tokens[at - 1].kind == .word && !Self.pluralModifiers.contains(tokens[at - 1].key)
      && noun?.names.last.map { reading.names[$0].tokens.upperBound == at } != true
      && endsPlural(at - 1)
  }

  func isVerbAtStart(_ known: ClauseLexicon.Entry) -> Bool {
    if known.forms.contains(.ing) {
      if left == .start, !tokens[at].shape.contains(.first) { return false }
      if left == .conjunction, isNominal(at + 1) { return endsPlural(at + 1) }
      return !known.classes.contains(.state) || left == .comma
    }
    if !known.forms.isDisjoint(with: [.past, .participle]) {
      if left == .verb, frames(known).contains(.nominal) { return false }
      // "escaped prisoners", but "wounded 12" and "said officials".
      if frames(known).contains(.say) { return true }
      return !isNominal(at + 1) || isSpeechBefore(at + 1, known)
    }
    if known.forms.contains(.third), !frames(known).contains(.noun) { return true }
    if known.forms.contains(.third), left == .comma, frames(known).contains(.weak),
      at + 1 < end, beginsObject(at + 1), !isNominal(at + 1)
    {
      return true
    }
    if frames(known).contains(.say) { return true }
    // "kills 4, wounds 9": a noun would not stand before a number.
    if known.forms.contains(.third), left != .start, frames(known).contains(.event),
      at + 1 < end, covers.number(startingAt: at + 1) != nil
    {
      return true
    }
    guard left == .conjunction, at + 1 < end else { return false }
    if frames(known).contains(.plan), tokens[at + 1].key == Self.to { return true }
    return !frames(known).contains(.noun) && beginsObject(at + 1)
  }

  func endsPlural(_ index: Int) -> Bool { vocabulary.isPlural(tokens.string(index)) }

  /// Whether the attributing verb `known` has its speaker behind it: "warned officials".
  func isSpeechBefore(_ index: Int, _ known: ClauseLexicon.Entry) -> Bool {
    !frames(known).isDisjoint(with: [.weak]) && left == .comma
  }

  /// Whether an object can begin at `index`: "killing [the", "wounded [12".
  func beginsObject(_ index: Int) -> Bool {
    if covers.number(startingAt: index) != nil || covers.name(startingAt: index) != nil {
      return true
    }
    let classes = entry(index).classes
    if Self.subjectPronouns.contains(tokens[index].key) { return false }
    if !classes.isDisjoint(with: [.determiner, .pronoun]) { return true }
    return isNominal(index)
  }
}
