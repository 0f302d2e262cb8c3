import Numbers
import Shared

/// Noun phrases with what follows and belongs to them.
extension CountedReader {
  /// The noun phrase in `range` of chunk `index`, with what follows and belongs to it.
  func noun(_ range: Range<Int>, in index: Int) -> Counted {
    var counted = plain(range, in: index)
    var end = trimmed(range).upperBound
    guard end == parse.chunks[index].tokens.upperBound else { return counted }
    var at = index + 1
    extend(&end, &at, number: index)
    if at == index + 3, parse.kind(index + 1) == .conjunction,
      !parse.isPlural(range.upperBound - 1)
    {
      // "telephone and internet services": the second noun is the head of both.
      counted.head = parse.lexicon.singular(parse.tokens.string(parse.chunks[index + 2].head))
    }
    counted.text = phrase(range.lowerBound..<end)
    return counted
  }

  /// The noun phrase in `range` alone.
  func plain(_ range: Range<Int>, in index: Int) -> Counted {
    let range = trimmed(range)
    let last = head(of: range)
    let isName = parse.chunks[index].names.contains { reading.names[$0].tokens.contains(last) }
    let word = coded(last, in: range) ?? parse.tokens.string(last)
    let head = parse.lexicon.singular(word, isName: isName)
    return Counted(text: phrase(range), head: head, chunk: index)
  }

  /// The phrase without an adjective behind its plural: "tickets [available]".
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let last = range.upperBound - 1
    let isPostposed =
      range.count > 1 && parse.words.part(last) == .adjective && parse.classes(last).isEmpty
      && parse.words.part(last - 1) == .noun && parse.isPlural(last - 1)
    // "a blaze east of the port"
    let isWhere =
      range.count > 1 && parse.classes(last).contains(.direction)
      && [.noun, .properNoun].contains(parse.words.part(last - 1))
    // "took the PC maker private", "took [12] people hostage"
    let isResult =
      range.count > 1 && Self.results.contains(parse.tokens[last].key)
      && parse.words.part(last - 1) == .noun
    return isPostposed || isWhere || isResult ? range.dropLast() : range
  }

  private static let results: WordSet = """
    private public hostage captive prisoner homeless jobless penniless destitute powerless guilty
    unconscious unharmed unhurt
    """

  /// The text of a noun phrase, without the mark of a quotation that only begins or ends in it.
  private func phrase(_ range: Range<Int>) -> String {
    let text = parse.text(range)
    let mark: Character = "\""
    return text.contains(mark) ? String(text.filter { $0 != mark }) : text
  }

  /// The last word of `range`, or the plural that the participle behind it describes: "ballots cast".
  private func head(of range: Range<Int>) -> Int {
    let last = range.upperBound - 1
    let isFate =
      range.count > 1 && parse.words[last].forms.contains(.participle) && !parse.isPlural(last)
      && parse.isPlural(last - 1) && parse.words[last - 1].forms.isDisjoint(with: .participle)
    return isFate ? last - 1 : last
  }

  /// The code whose plural ends at `last`: "AK-47s", which tokens cut.
  private func coded(_ last: Int, in range: Range<Int>) -> String? {
    let tokens = parse.tokens
    guard tokens[last].key == .s, !tokens[last].shape.contains(.spaced) else { return nil }
    var first = last
    while first > range.lowerBound, !tokens[first].shape.contains(.spaced) { first -= 1 }
    return first < last ? tokens.string(first..<last) : nil
  }

  /// Takes in "and children", "of ISIS members", "currently held by the police", "in custody".
  func extend(_ end: inout Int, _ at: inout Int, number index: Int) {
    if parse.kind(at) == .conjunction, let other = parse[at + 1], other.kind == .noun,
      other.numbers.isEmpty, !other.isPronoun, other.names.isEmpty,
      let range = parse.nominal(at + 1), range == other.tokens,
      parse.isPlural(other.head), parse[at + 2]?.isHeadless != true,
      parse.isPlural(end - 1) || parse.chunks[index].names.isEmpty,
      parse.kind(at + 2) != .verb || parse.isReduced(at + 2) || parse.kind(index - 1) != .verb
    {
      end = other.tokens.upperBound
      at += 2
    }
    if parse.isWord(at, .of), let other = parse[at + 1], other.kind == .noun,
      other.numbers.isEmpty, !other.isPronoun
    {
      end = other.tokens.upperBound
      at += 2
    }
    state(&end, &at)
  }

  func state(_ end: inout Int, _ start: inout Int) {
    var at = start
    let isTimed = parse.kind(at) == .adverb && parse.isWord(at, in: Self.now)
    if isTimed { at += 1 }
    if parse.kind(at) == .verb, parse.isReduced(at), parse.frames(at).contains(.event),
      parse.chunks[at].verb.governor < 0,
      parse.chunks[at].verb.form != .ing, !parse.isWord(at + 1, in: Self.complements)
    {
      end = parse.chunks[at].tokens.upperBound
      at += 1
      if parse.kind(at) == .preposition, parse.isWord(at, in: Self.particles) {
        end = parse.chunks[at].tokens.upperBound
        at += 1
      }
      if parse.kind(at) == .adverb {
        end = parse.chunks[at].tokens.upperBound
        at += 1
      }
      if parse.isWord(at, .by), isAgent(at + 1), parse[at + 2]?.numbers.isEmpty != false {
        end = parse.chunks[at + 1].tokens.upperBound
      }
    } else if parse.kind(at) == .preposition, let place = parse[at + 1], place.kind == .noun,
      place.numbers.isEmpty, isTimed || Self.custody.contains(parse.tokens[place.head].key)
    {
      end = place.tokens.upperBound
    } else if parse.kind(at) == .state {
      return
    }
  }

  /// Whether the number has no noun of its own: "a town of [900] set among hills", "one of the
  /// [four] Ana Ruiz painted".
  func isAlone(_ number: Int, before range: Range<Int>, in index: Int) -> Bool {
    let last = range.upperBound - 1
    guard reading.numbers[number].value != 1 else { return false }
    // "his town of [13,000] needed doctors", "a town of [900] just upstream"
    if parse.isWord(index - 1, .of), let place = parse[index - 2],
      Self.settlements.contains(parse.tokens[place.head].key)
    {
      return !parse.isPlural(last) || parse.words[range.lowerBound].forms.contains(.past)
    }
    guard !parse.isPlural(last) else { return false }
    // "the [31,000] figure"
    if range.count == 1, Self.number.contains(parse.tokens[last].key) { return true }
    if range.count == 1,
      [.preposition, .adverb].contains(parse.kind(index + 1)) || parse.isWord(index + 1, .enough)
    {
      // "including [40] serious enough to"
      return parse.words[last].forms.isSuperset(of: [.base, .participle])
        || parse.words.part(last) == .adjective && parse.classes(last).isEmpty
          && parse.words.name(startingAt: last) == nil
    }
    // "four critical, five [serious] and"
    if range.count == 1, parse.words.part(last) == .adjective, parse.classes(last).isEmpty,
      !parse.tokens[last].shape.contains(.capital),
      [nil, .comma, .conjunction, .stop, .close].contains(parse.kind(index + 1)),
      parse.kind(index + 1) != .conjunction || parse[index + 2]?.numbers.isEmpty == false
    {
      return true
    }
    guard parse.kind(index + 1) == .verb, let name = parse.words.name(startingAt: range.lowerBound)
    else { return false }
    return reading.names[name].type == .person && reading.names[name].tokens == range
  }

  /// Whether the phrase at `at` names somebody who does things: "detained by the [police]", not
  /// "killed by the [storm]".
  private func isAgent(_ at: Int) -> Bool {
    guard let noun = parse[at], noun.kind == .noun else { return false }
    return !noun.names.isEmpty || noun.isPronoun
      || !parse.headClasses(at).isDisjoint(with: .speaker)
      || parse.lexicon.people.contains(
        WordKey(parse.lexicon.singular(parse.tokens.string(noun.head))))
  }

  /// Whether "another", "more", "others" says that the number comes on top.
  func isNew(_ index: Int) -> Bool {
    guard let chunk = parse[index] else { return false }
    return chunk.tokens.contains { token in
      Self.new.contains(parse.tokens[token].key)
        && !chunk.numbers.contains { isLater(token, in: reading.numbers[$0]) }
    }
      || index > 0 && chunk.tokens.lowerBound > 0
        && Self.new.contains(parse.tokens[chunk.tokens.lowerBound - 1].key)
  }

  /// Whether the token stands inside the number and does not begin it: "more" of "no more than".
  func isLater(_ token: Int, in number: NumberPhrase) -> Bool {
    number.tokens.contains(token)
      && !(parse.tokens[token].key == .another || token >= number.core.upperBound)
  }
}
