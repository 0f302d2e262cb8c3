import Shared

/// Finds the whole that a number is a part of.
struct PartReader {
  let parse: Parse

  /// The number that `number` in chunk `index` is counted out of: an index into the reading's
  /// numbers, or nil.
  func whole(of number: Int, in index: Int) -> Int? {
    guard isPart(number) else { return nil }
    return ofWhole(number, index) ?? included(number, index) ?? fronted(number, index)
  }

  /// Whether the number can be a part: no age, and none that describes ("a [16]-storey building").
  private func isPart(_ number: Int) -> Bool {
    let phrase = parse.reading.numbers[number]
    let end = phrase.tokens.upperBound
    let isTied =
      end < parse.tokens.all.count && parse.tokens.isMark(end, UInt8(ascii: "-"))
      && !parse.tokens[end].shape.contains(.spaced)
    return phrase.kind != .age && !isTied
  }

  /// "[30] of the 80 wounded", "[two] out of three".
  private func ofWhole(_ number: Int, _ index: Int) -> Int? {
    var at = index + 1
    if parse.isWord(at, .out) { at += 1 }
    guard parse.isWord(at, .of), let whole = parse[at + 1], whole.kind == .noun else {
      return nil
    }
    // "12 coaches of [one] train" are all of it.
    return whole.numbers.first {
      $0 > number && isCount($0) && parse.reading.numbers[$0].interval.high != 1
    }
  }

  /// "4,000 people, including at least [600] children", "among them [13] children".
  private func included(_ number: Int, _ index: Int) -> Int? {
    var at = index - 1
    var steps = 0
    // "34 were held, including a boy, and another [75] fined"
    if parse.tokens[parse.chunks[index].tokens.lowerBound].key == .another,
      parse.kind(at) == .conjunction
    {
      return nil
    }
    while steps < 16, at > 0 {
      switch parse.kind(at) {
      case .noun, .conjunction, .adverb, .preposition:
        if parse.isWord(at, .including) || isAmongThem(at) {
          return wholeBefore(at, number)
        }
        if parse.kind(at) == .preposition, !parse.isWord(at, .of) { return nil }
      case .comma: break
      case .verb where parse.frames(at).contains(.include): return wholeBefore(at, number)
      default: return nil
      }
      at -= 1
      steps += 1
    }
    return nil
  }

  private func isAmongThem(_ at: Int) -> Bool {
    parse.isWord(at, in: CountedReader.among) && (parse[at + 1]?.isPronoun ?? false)
  }

  private func wholeBefore(_ at: Int, _ number: Int) -> Int? {
    var before = at - 1
    while before >= max(0, at - Parse.reach) {
      if let whole = parse.chunks[before].numbers.last(where: isCount) { return whole }
      before -= 1
    }
    return nil
  }

  /// "Of the 4,000, some [600] are children".
  private func fronted(_ number: Int, _ index: Int) -> Int? {
    let whole = parse.opening(before: index).flatMap { parse.chunks[$0].numbers.first }
    return whole.flatMap { $0 < number && isCount($0) ? $0 : nil }
  }

  private func isCount(_ number: Int) -> Bool { parse.reading.numbers[number].kind == .count }

}
