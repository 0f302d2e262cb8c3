import Numbers
import Shared

/// The subject that a quantity is said of.
extension MeasuredReader {
  /// The subject of the verb at `verb`.
  func subject(of verb: Int, kind: NumberKind? = nil) -> Counted? {
    // "against a river expected to reach 9 m"
    if parse.chunks[verb].verb.governor >= 0, parse.isReduced(verb), parse.kind(verb - 1) == .noun {
      return attached(verb - 1)
    }
    guard let at = Subjects(parse: parse).subject(of: verb), let chunk = parse[at],
      !chunk.isPronoun
    else {
      return known.last { reading.numbers[$0.number].kind == kind }?.counted
    }
    if let range = parse.nominal(at) {
      if parse.headClasses(at).contains(.tally) || Self.one.contains(parse.tokens[chunk.head].key),
        parse.isWord(at + 1, .of),
        let of = parse.nominal(at + 2), parse[at + 2]?.isPronoun == false
      {
        return nouns.noun(of, in: at + 2)
      }
      // "Estimates run from $2 million to $3 million": of what was told before.
      if Self.estimates.contains(parse.tokens[chunk.head].key), range.count == 1,
        let last = known.last(where: { reading.numbers[$0.number].kind == kind })
      {
        return last.counted
      }
      return nouns.noun(range, in: at)
    }
    if parse.isWord(at + 1, .of), let of = parse.nominal(at + 2),
      parse[at + 2]?.isPronoun == false
    {
      return nouns.noun(of, in: at + 2)
    }
    if let number = chunk.numbers.first, let own = known.last(where: { $0.number == number }) {
      return own.counted
    }
    return known.last { reading.numbers[$0.number].kind == kind }?.counted
  }

  private static let one: WordSet = "one each some most"
  private static let estimates: WordSet = "estimates estimate figures guesses forecasts"
}
