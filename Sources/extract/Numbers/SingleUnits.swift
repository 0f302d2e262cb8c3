import Shared

/// One unit without a number: "more than a decade", "over a foot", "for another week".
extension NumberScan {
  private static let year = WordKey("year")
  private static let plural = UInt8(ascii: "s")
  /// "about an hour later" tells a time, "nearly a year old" an age.
  private static let others = WordSet("old later after before earlier ago")
  private static let lasting = WordSet(
    "for wait waits waited waiting last lasts lasted take takes took spend spends spent stay stayed remain remained within after than least about nearly almost"
  )

  /// One unit of measure that a bound makes a figure, or one whole unit of time; nil where "a" and
  /// "another" only point.
  func single(_ start: Int, before limit: Int) -> Amount? {
    if Self.articles.contains(tokens[start].key) { return boundedUnit(start, before: limit) }
    guard lexicon.bounds.rule(.whole, tokens, at: start, before: limit) != nil else { return nil }
    return wholeTime(start, before: limit)
  }

  private static let near: [Bound] = [.exact, .approx, .almost]

  /// `more than a decade`, `over a foot`, `less than a dollar`: without a bound, and near one, "a"
  /// is an article.
  private func boundedUnit(_ start: Int, before limit: Int) -> Amount? {
    guard let bound = lexicon.bounds.rule(tokens, endingAt: start, from: floor),
      !Self.near.contains(bound.value.bound)
    else { return nil }
    var amount = Amount(Numeral(tokens: start..<(start + 1), value: 1))
    guard
      addMeasure(&amount, start + 1, before: limit)
        || addMoneyBehind(&amount, start + 1, before: limit), !isOther(bound, amount),
      !isOtherTime(pastHyphen(amount.tokens.upperBound))
    else { return nil }
    return amount
  }

  private func isOtherTime(_ at: Int) -> Bool {
    range.contains(at) && Self.others.contains(tokens[at].key)
  }

  /// "the first full year" is one of several, not how long it is.
  private func isOrdered(_ start: Int) -> Bool {
    range.contains(start - 1)
      && (lexicon.words[tokens[start - 1].key]?.role == .ordinal
        || Self.lastWords.contains(tokens[start - 1].key))
  }

  private static let lastWords = WordSet("last latest next previous")

  /// `for another week`, `a full-week course`, but no "full-year profit".
  private func wholeTime(_ start: Int, before limit: Int) -> Amount? {
    let at = pastHyphen(start + 1)
    let isTied = at > start + 1
    guard at < limit, let unit = lexicon.units.names.longest(in: tokens, at: at, before: limit),
      unit.value.kind == .duration, unit.value.siUnit == "second",
      tokens.text.bytes[tokens[unit.tokens.upperBound - 1].bytes.upperBound - 1] != Self.plural,
      !(isTied && isWord(at, Self.year)), !isOrdered(start)
    else { return nil }
    if isWord(start, .another) {
      guard range.contains(start - 1), Self.lasting.contains(tokens[start - 1].key) else {
        return nil
      }
    }
    var amount = Amount(Numeral(tokens: start..<(start + 1), value: 1))
    amount.isAdjective = isTied
    amount.take(.duration, unit.value.name, to: unit.tokens.upperBound)
    return amount
  }
}
