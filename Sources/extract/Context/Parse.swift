import Shared

/// A sentence cut into chunks, with what its words are known for.
struct Parse {
  /// Index into the article's sentences.
  let sentence: Int
  let chunks: [Chunk]
  let words: Words

  /// How many chunks a rule looks to either side: the clause of a number, and linear time.
  static let reach = 40

  var reading: Reading { words.reading }
  var tokens: Tokens { words.reading.tokens }
  var lexicon: ClauseLexicon { words.lexicon }

  /// The chunk at `index`, or nil outside the sentence.
  subscript(index: Int) -> Chunk? { chunks.indices.contains(index) ? chunks[index] : nil }

  /// The chunk that holds the token: an index into ``chunks``, or nil.
  func chunk(at token: Int) -> Int? {
    let index = chunks.partitioningIndex { $0.tokens.upperBound > token }
    return index < chunks.count && chunks[index].tokens.contains(token) ? index : nil
  }

  func kind(_ index: Int) -> Chunk.Kind? { self[index]?.kind }

  /// Whether the chunk at `index` is a dash.
  func isDash(_ index: Int) -> Bool { self[index].map { tokens.isDash($0.head) } ?? false }

  /// Whether the words are a label alone: "The landslides."; no name.
  var isLabel: Bool {
    guard chunks.count < 5, let at = chunks.firstIndex(where: { $0.kind == .noun }) else {
      return false
    }
    let isPlain = chunks[at].names.isEmpty && chunks[at].numbers.isEmpty && !chunks[at].isPronoun
    return isPlain
      && chunks.indices.allSatisfy {
        $0 == at || [.stop, .quote, .open, .close].contains(chunks[$0].kind)
          || tokens[chunks[$0].head].kind == .mark
      }
  }

  /// The phrase before `index` of which the sentence begins to tell: "Of the wounded, [27] were".
  func opening(before index: Int) -> Int? {
    guard let of = chunks.prefix(4).firstIndex(where: { $0.kind == .preposition }),
      isWord(of, .of), !chunks[..<of].contains(where: { $0.kind == .noun }), of + 1 < index
    else { return nil }
    return of + 1
  }

  func classes(_ token: Int) -> WordClass { words[token].classes }

  /// Whether the noun `token` looks like a plural.
  func isPlural(_ token: Int) -> Bool { lexicon.isPlural(token, in: tokens) }

  /// Whether the last name in the chunk at `index` is a person's.
  func namesPerson(_ index: Int) -> Bool {
    self[index]?.names.last.map { reading.names[$0].type == .person } ?? false
  }

  /// Whether the noun phrase at `index` names a person, or is a word for one: "Ruiz", "him".
  func meansPerson(_ index: Int) -> Bool {
    guard let chunk = self[index], chunk.kind == .noun else { return false }
    return chunk.isPronoun ? Self.him.contains(tokens[chunk.head].key) : namesPerson(index)
  }

  private static let him: WordSet = "him her"

  /// The classes of the last word of the noun phrase at `index`.
  func headClasses(_ index: Int) -> WordClass {
    guard let chunk = self[index] else { return [] }
    return classes(chunk.head)
  }

  /// The chunk with the state of those whom the bare number at `index` counts, behind an adverb:
  /// "[dozens] still missing".
  func delayedState(_ index: Int) -> Int? {
    guard let chunk = self[index], !chunk.numbers.isEmpty, nominal(index) == nil,
      kind(index + 1) == .adverb, let behind = self[index + 2], behind.tokens.count == 1,
      classes(behind.head).contains(.state)
    else { return nil }
    return index + 2
  }

  /// What the verb at `index` does; nothing for other chunks.
  func frames(_ index: Int) -> VerbFrame {
    guard let chunk = self[index], chunk.kind == .verb, chunk.verb.id >= 0 else { return [] }
    return lexicon.verbs[chunk.verb.id].frames
  }

  /// The lemma of the verb at `index`, or nil.
  func lemma(_ index: Int) -> String? {
    guard let chunk = self[index], chunk.kind == .verb else { return nil }
    if chunk.verb.id >= 0 {
      let lemma = lexicon.verbs[chunk.verb.id].lemma
      return lemma.isEmpty ? Spelling.lemma(tokens.string(chunk.head)) : lemma
    }
    return chunk.verb.isBe ? "be" : chunk.verb.isHave ? "have" : nil
  }

  /// Whether the chunk at `index` is the one word `key`.
  func isWord(_ index: Int, _ key: WordKey) -> Bool {
    guard let chunk = self[index], chunk.tokens.count == 1 else { return false }
    return tokens[chunk.head].key == key
  }

  /// Whether the chunk at `index` is one of `words`.
  func isWord(_ index: Int, in words: WordSet) -> Bool {
    guard let chunk = self[index], chunk.tokens.count == 1 else { return false }
    return words.contains(tokens[chunk.head].key)
  }

  /// The text of `range`, line breaks and runs of blanks as one blank.
  func text(_ range: Range<Int>) -> String {
    let string = tokens.string(range)
    guard string.utf8.contains(where: { $0 < 0x20 }) || string.utf8.contains(0x20) else {
      return string
    }
    let words = string.utf8.split { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }

  /// The noun phrase at `index` without determiners and numbers at its start, or nil where nothing
  /// is left.
  func nominal(_ index: Int, from start: Int? = nil) -> Range<Int>? {
    guard let chunk = self[index], chunk.kind == .noun else { return nil }
    var from = max(chunk.tokens.lowerBound, start ?? 0)
    for number in chunk.numbers {
      let range = reading.numbers[number].tokens
      if range.lowerBound <= from || start == nil, range.upperBound <= chunk.tokens.upperBound {
        from = max(from, range.upperBound)
      }
    }
    while from < chunk.tokens.upperBound, isLeading(from) { from += 1 }
    let end = chunk.numbers.map { reading.numbers[$0].tokens }
      .filter { $0.lowerBound > from && !isTied($0.upperBound) }.map(\.lowerBound).min()
    let to = min(end ?? chunk.tokens.upperBound, chunk.tokens.upperBound)
    return from < to ? from..<to : nil
  }

  /// Whether a hyphen ties a number to the word behind: "10 rare [one]-horned rhinos".
  private func isTied(_ token: Int) -> Bool {
    token + 1 < tokens.all.count && tokens.isMark(token, UInt8(ascii: "-"))
      && !tokens[token].shape.contains(.spaced) && !tokens[token + 1].shape.contains(.spaced)
  }

  private func isLeading(_ token: Int) -> Bool {
    if token > 0, tokens[token].key == .most, tokens[token - 1].key == .the { return false }
    if tokens[token].kind == .mark, !tokens.isMark(token, UInt8(ascii: "$")) { return true }
    // "an all-time high"
    if token + 1 < tokens.all.count, tokens.isMark(token + 1, UInt8(ascii: "-")),
      !tokens[token + 1].shape.contains(.spaced)
    {
      return false
    }
    if tokens[token].key == .own { return true }
    let classes = classes(token)
    return !classes.isDisjoint(with: [.determiner, .adverb, .more]) && tokens[token].kind == .word
  }

  /// Whether the -ed form at `index` is a participle that describes the noun phrase before it.
  func isReduced(_ index: Int) -> Bool {
    guard let chunk = self[index], chunk.kind == .verb else { return false }
    switch chunk.verb.form {
    case .participle, .ing: return true
    case .finite, .infinitive: return false
    case .past: break
    }
    if chunk.verb.governor < 0, frames(index).contains(.intransitive) { return false }
    // "the number of confirmed dead"
    if isWord(index - 1, .of), !frames(index).contains(.say) { return true }
    // "the number of people confirmed dead in the quake rose"
    if headClasses(index + 1).contains(.state), self[index + 1]?.tokens.count == 1 {
      return finiteVerb(after: index) != nil
    }
    // A participle has no object: "police confirmed 12 deaths".
    // but "men sent to guard 12 rebels had fled"
    var object = index + 1
    while kind(object) == .date { object += 1 }
    // "reported there were 12", "announced on Monday it had hired 12"
    let hasObject =
      (kind(object) == .noun || isWord(object, .there)) && chunk.verb.governor < 0
    if hasObject || kind(index + 1) == .subordinator || frames(index).contains(.say) {
      return false
    }
    var by = index + 1
    while kind(by) == .adverb { by += 1 }
    if isWord(by, .by) { return true }
    // "12 died, a study by Acme [found]."
    if by == chunks.count - 1, kind(by) == .stop,
      !frames(index).isDisjoint(with: [.weak, .document]),
      chunks[max(0, index - 8)..<index].contains(where: { $0.kind == .comma })
    {
      return false
    }
    var subject = index - 1
    while kind(subject) == .adverb { subject -= 1 }
    switch kind(subject - 1) {
    case .verb:
      let governor = self[subject - 1]!.verb
      // "said the toll stood at 12": the verb of what is said.
      if frames(subject - 1).contains(.say) { return finiteVerb(after: index) != nil }
      // "a bus carrying 40 children overturned": the participle's clause has its verb to come.
      if governor.form == .ing { return hasFiniteVerb(before: subject - 1) }
      return !(governor.isBe && beginsWithThere(subject - 1))
    case .preposition where !isWord(subject - 1, in: Self.opening):
      return finiteVerb(after: index) != nil || hasFiniteVerb(before: subject - 1)
    default: return finiteVerb(after: index) != nil
    }
  }

  private func hasFiniteVerb(before index: Int) -> Bool {
    var at = index - 1
    while at >= max(0, index - Self.reach) {
      switch chunks[at].kind {
      case .verb where !frames(at).isDisjoint(with: [.say, .weak]): break
      case .verb:
        if chunks[at].verb.form == .finite || chunks[at].verb.form == .past { return true }
      case .stop, .subordinator, .relative: return false
      default: break
      }
      at -= 1
    }
    return false
  }

  private func beginsWithThere(_ index: Int) -> Bool { isWord(index - 1, .there) }

  /// The finite verb of the clause that goes on behind the chunk `index`, or nil; the verb of a
  /// relative clause in between is not meant.
  func finiteVerb(after index: Int) -> Int? {
    var next = index + 1
    var isRelative = false
    while next < min(chunks.count, index + Self.reach) {
      switch chunks[next].kind {
      case .verb where isRelative: isRelative = false
      case .verb:
        switch chunks[next].verb.form {
        case .finite: return next
        case .past, .participle, .ing, .infinitive: break
        }
      case .relative where !isRelative: isRelative = true
      case .comma, .stop, .conjunction, .subordinator, .relative, .open, .close, .quote:
        return nil
      default: break
      }
      next += 1
    }
    return nil
  }

  /// Words that open a clause as well as a phrase, and "of", whose phrase may be a subject.
  static let opening: WordSet = "of as after before since until than like because"
}
