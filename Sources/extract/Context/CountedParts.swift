import Numbers
import Shared

/// Numbers that are counted out of others: "[12] of the miners", "six of them children".
extension CountedReader {
  /// "the parcels, including [one]".
  func included(_ index: Int) -> Counted? {
    guard parse.isWord(index - 1, .including) else { return nil }
    let at = antecedent(index - 2)
    return plural(at).map { plain($0, in: at) }
  }

  /// The plural noun of a phrase without a number.
  func plural(_ at: Int) -> Range<Int>? {
    guard let phrase = parse[at], phrase.kind == .noun, phrase.numbers.isEmpty, !phrase.isPronoun,
      let range = parse.nominal(at), parse.isPlural(range.upperBound - 1)
    else { return nil }
    return range
  }

  /// "[12] of the miners", "[30] of the [80] wounded", "[three] of whom".
  func ofPhrase(_ number: Int, in index: Int, _ depth: Int = 0) -> Counted? {
    guard isLast(number, in: index) else { return nil }
    var at = index + 1
    if parse.isWord(at, .out), parse.isWord(at + 1, .of) {
      at += 1
      // "drove [900] out of their homes"
      if isOwned(at + 1), parse.kind(index - 1) == .verb { return Self.somebody }
    }
    // "up to [800], or 8%, of its jobs"
    if parse.kind(at) == .comma, parse.isWord(at + 1, .or), parse[at + 2]?.isHeadless == true,
      parse.kind(at + 3) == .comma
    {
      at += 4
    } else if parse.isWord(index - 1, .or), parse.kind(index - 2) == .comma,
      parse.kind(at) == .comma
    {
      at += 1
    }
    guard parse.isWord(at, .of), let whole = parse[at + 1] else { return nil }
    if whole.kind == .relative || whole.isPronoun {
      if Self.us.contains(parse.tokens[whole.head].key) {
        return Self.somebody
      }
      if Self.sum.contains(parse.tokens[whole.head].key), let last = known.last,
        reading.numbers[number].kind != .count
      {
        return last.counted
      }
      let isThey = Self.they.contains(parse.tokens[whole.head].key)
      let before =
        listed(before: index)
        ?? (isThey ? existing(index) ?? asked(index) ?? subjectBefore() : nil)
        ?? antecedentNoun(
          before: index, isNear: whole.kind == .relative, wanted(index, upTo: at + 1))
      let isOne = parse.tokens[reading.numbers[number].tokens.lowerBound].key == .one
      guard whole.isPronoun,
        var named = predicate(number, in: at + 1)
          ?? apposed(
            at + 2, isOne: isOne, isPlaced: parse.kind(index - 1) == .preposition)
      else {
        return before
      }
      named.whole = before?.whole
      return named
    }
    // "the [4,500] of the same month last year"
    guard whole.kind == .noun,
      !parse.headClasses(at + 1).contains(.time) || !whole.numbers.isEmpty,
      !Self.spells.contains(parse.tokens[whole.head].key)
    else { return nil }
    // "[900] out of touch", "out of work"
    if at == index + 2, whole.numbers.isEmpty, whole.tokens.count == 1, !parse.isPlural(whole.head)
    {
      return personNoun(before: index) ?? personNoun(for: number) ?? Self.somebody
    }
    if parse.tokens[whole.head].key == .others, whole.tokens.count == 1 {
      return countedHere() ?? Self.somebody
    }
    if let inner = whole.numbers.first {
      // "two of the eight are women": not the eight
      if whole.isHeadless, plural(at + 3) != nil, var named = predicate(number, in: at + 1) {
        named.whole = inner
        return named
      }
      var counted = things(inner, in: at + 1, depth: depth + 1)
      counted?.whole = inner
      return counted
    }
    guard let range = parse.nominal(at + 1) else { return antecedent(of: number, in: index) }
    if range.count == 1, isFate(range.lowerBound) {
      return Counted("people", parse.text(range), head: "person", chunk: at + 1)
    }
    // "[six] of those believed to be at sea"
    if range.count == 1, parse.tokens[whole.tokens.lowerBound].key == Self.those,
      parse.words[range.lowerBound].forms.contains(.participle),
      !parse.isPlural(range.lowerBound)
    {
      let isHearsay = parse.lexicon.verbs[max(0, parse.words[range.lowerBound].verb)].frames
        .contains(.hedge)
      return isHearsay ? Self.somebody : antecedent(of: number, in: index) ?? Self.somebody
    }
    if parse.kind(index - 1) == .conjunction || parse.kind(index - 1) == .comma,
      let same = same(range)
    {
      return same
    }
    return noun(range, in: at + 1)
  }

  /// Whether a possessive opens the noun phrase at `at`: "their homes".
  func isOwned(_ at: Int) -> Bool {
    guard let noun = parse[at], noun.kind == .noun else { return false }
    return Self.owners.contains(parse.tokens[noun.tokens.lowerBound].key)
  }

  /// What was counted last in this sentence.
  private func countedHere() -> Counted? {
    guard let last = known.last, reading.numbers[last.number].sentence == parse.sentence else {
      return nil
    }
    return Counted(text: last.counted.bare ?? last.counted.text, head: last.counted.head)
  }

  /// "most of the victims, [195], were": the number beside the noun before the comma.
  func besides(_ index: Int) -> Counted? {
    // "The hospitals, [14] in all, were full"
    let isSum =
      parse.isWord(index + 1, .in) && parse.isWord(index + 2, in: Self.totals)
      && parse.kind(index + 3) == .comma
    guard parse.chunks[index].isHeadless, parse.kind(index - 1) == .comma,
      isSum || parse.kind(index + 1) == .comma, let range = plural(index - 2)
    else { return nil }
    return plain(range, in: index - 2)
  }

  private static let totals: WordSet = "all total"
  private static let those = WordKey("those")
  private static let spells: WordSet = "period quarter spring summer autumn winter season term"
  private static let owners: WordSet = "their his her its our my your"
  private static let they: WordSet = "them these those"

  /// "bought up rivals, [50] of them", "for fear of tremors, [15] of which": the plural before the
  /// comma, unless it only tells where those counted are.
  private func listed(before index: Int) -> Counted? {
    let at = index - 2
    guard parse.kind(index - 1) == .comma, let range = plural(at), parse.chunks[at].names.isEmpty
    else { return nil }
    let last = known.last {
      reading.numbers[$0.number].sentence == parse.sentence && $0.counted.chunk != nil
    }
    if let chunk = last?.counted.chunk {
      guard chunk + 2 < at, parse.kind(at - 1) != .preposition || parse.isWord(at - 1, .of) else {
        return nil
      }
    }
    return plain(range, in: at)
  }

  /// The "of" whose relative pronoun the number counts from: "of which [12]", "of which it owns [12]".
  func partitive(_ index: Int) -> Int? {
    if parse.kind(index - 1) == .relative { return parse.isWord(index - 2, .of) ? index - 2 : nil }
    let isObject = parse.kind(index - 1) == .verb && parse.kind(index - 2) == .noun
    guard isObject, parse.chunks[index].isHeadless, parse.kind(index - 3) == .relative,
      parse.isWord(index - 4, .of)
    else { return nil }
    return index - 4
  }

  /// "the gang, [six] strong".
  func strong(_ index: Int) -> Counted? {
    guard parse.isWord(index + 1, .strong), parse.kind(index - 1) == .comma,
      parse.kind(index - 2) == .noun, let range = parse.nominal(index - 2)
    else { return nil }
    return members(range, in: index - 2)
  }

  /// "Of the wounded, [27] remained in hospital".
  func fronted(_ number: Int, in index: Int) -> Counted? {
    guard parse.chunks[index].isHeadless, let at = parse.opening(before: index),
      parse.kind(at) == .noun
    else { return nil }
    // "Of those on board, [twelve] were children"
    if parse.isWord(at, Self.those) {
      return predicate(number, in: index) ?? personNoun() ?? Self.somebody
    }
    guard parse.chunks[at].numbers.isEmpty, !parse.chunks[at].isPronoun,
      let range = parse.nominal(at).flatMap({ nounPart($0) })
    else { return nil }
    return suffering(at) ?? plain(range, in: at)
  }

  /// "12 counts of murder and [40] of arson": of the same.
  private func same(_ of: Range<Int>) -> Counted? {
    guard !parse.isPlural(of.upperBound - 1), let last = known.last?.counted,
      let chunk = last.chunk,
      parse.isWord(chunk + 1, .of), let range = parse.nominal(chunk),
      chunk + 2 < parse.chunks.count
    else { return nil }
    var counted = plain(range, in: chunk)
    counted.text += " of " + parse.text(of)
    return counted
  }

  /// "230 votes out of [900] cast": what the part counts.
  func outOf(_ number: Int, in index: Int) -> Counted? {
    guard parse.isWord(index - 1, .of), parse.isWord(index - 2, .out),
      let last = known.last, last.counted.chunk == index - 3, last.number == number - 1,
      parse.words[parse.chunks[index].head].forms.contains(.participle)
        || parse.words.part(parse.chunks[index].head) == .adjective
        || parse.chunks[index].isHeadless
    else { return nil }
    var counted = last.counted
    counted.whole = nil
    return counted
  }

  /// Whether the token says what has become of people: "[ten] of those [killed]".
  private func isFate(_ token: Int) -> Bool {
    let entry = parse.words[token]
    return entry.forms.contains(.participle) && entry.verb >= 0
      && !parse.lexicon.verbs[entry.verb].frames.isDisjoint(with: [.harm, .whom])
  }

  func isLast(_ number: Int, in index: Int) -> Bool {
    guard let chunk = parse[index] else { return false }
    return reading.numbers[number].tokens.upperBound >= chunk.tokens.upperBound
      || parse.nominal(index, from: reading.numbers[number].tokens.upperBound) == nil
  }

  /// The noun phrase that "of whom" and, farther back, "of them" mean: what was counted last, but
  /// not in passing ("in 13 countries").
  func antecedentNoun(
    before index: Int, isNear: Bool, _ wanted: Wanted = .anything
  ) -> Counted? {
    let number = parse[index]?.numbers.last
    var counts = known.reversed().filter {
      let phrase = reading.numbers[$0.number]
      return phrase.kind == .count && !phrase.implicit
        && (!isNear || phrase.sentence == parse.sentence) && canBePart(number, of: $0.number)
    }
    // "Six men came. They took 72 boxes. [Three] of them wear hats": the men.
    if wanted == .people, counts.contains(where: { isPersonal($0.counted) }) {
      counts.removeAll { !isPersonal($0.counted) }
    }
    let here = counts.filter { reading.numbers[$0.number].sentence == parse.sentence }
    var counted = here.first {
      guard let chunk = $0.counted.chunk else { return true }
      return parse.kind(chunk - 1) != .preposition || !parse.isWord(chunk - 1, in: Self.placing)
    }
    counted = counted ?? here.last ?? counts.first
    if counted == nil {
      // "came under fire, [three] of them wounded": they are several.
      let them =
        (parse.isWord(index + 1, Self.them) || parse.isWord(index + 2, Self.them))
        && hasPlural(before: index)
      var before = index - 1
      while before >= max(0, index - Parse.reach) {
        if parse.kind(before) == .noun, !parse.chunks[before].isPronoun,
          let range = parse.nominal(before), !isNamed(range, in: before),
          !them || parse.isPlural(range.upperBound - 1) || !parse.chunks[before].numbers.isEmpty
        {
          return noun(range, in: before)
        }
        before -= 1
      }
      return nil
    }
    counted!.counted.whole = counted!.number
    counted!.counted.isNew = false
    return counted!.counted
  }

  /// Whether a noun in the plural stands before the chunk at `index`.
  private func hasPlural(before index: Int) -> Bool {
    (max(0, index - Parse.reach)..<max(0, index)).contains { at in
      parse.kind(at) == .noun && !parse.chunks[at].isPronoun
        && parse.nominal(at).map { parse.isPlural($0.upperBound - 1) && !isNamed($0, in: at) }
          == true
    }
  }

  private static let them = WordKey("them")
}
