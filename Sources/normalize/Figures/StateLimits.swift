import Shared

// MARK: - Where words for a state tell none, or leave it open

extension StateReading {
  /// "a city of [90,000] people was hit" tells nothing of the people.
  var isPopulation: Bool {
    let before = around.before
    guard let last = before.indices.last, last > 0, before[last] == SubjectReader.of else {
      return false
    }
    return Self.settlements.contains(before[last - 1])
  }

  private static let settlements: WordSet = """
    city town village settlement suburb municipality island community country province district
    center centre
    """

  /// "survived [eight] attacks", "is survived by his wife and [two] sons"
  var isSurvived: Bool {
    let before = around.before
    guard let verb = before.indices.last(where: { Self.surviving.contains(before[$0]) }) else {
      return false
    }
    return verb + 1 == before.count || before[verb + 1] == Self.by
  }

  private static let surviving: WordSet = "survive survives survived surviving"
  private static let by = WordKey("by")

  /// "closed at $38, up [5 percent]": a market, no door.
  var isOfMarkets: Bool {
    around.before.keys().suffix(2).contains(where: Self.moves.contains)
  }

  private static let moves: WordSet = "up down higher lower rose fell gained lost added shed"

  /// "damaged or destroyed", "destroyed or badly damaged": which, is left open.
  var isEither: Bool {
    [around.before, around.behind].contains { words in
      words.indices.contains { at in
        words[at] == Self.or && at > 0 && Self.wrecked.contains(words[at - 1])
          && words.indices[at...].dropFirst().prefix(2).contains {
            Self.wrecked.contains(words[$0]) && words[$0] != words[at - 1]
          }
      }
    }
  }

  private static let or = WordKey("or")
  private static let wrecked: WordSet = "damaged destroyed"
  static let destroyed = WordKey("destroyed")
  static let damaged = Term("damaged")

  /// Whether another number counts a part of this one, of which alone the clause speaks: "two of the
  /// [four] paintings were found", "39 million out of [46 million] voters".
  var isWhole: Bool {
    let (before, behind) = (around.before, around.behind)
    // "of the town's [28,000] residents 1,150 were evacuated"
    if behind.count > phrase.count, phrase.count > 0, behind.begins(with: phrase),
      behind.isNumber(phrase.count),
      before.words.suffix(5).contains(where: { $0.key == SubjectReader.of })
    {
      return true
    }
    guard let of = before.indices.suffix(5).last(where: { before[$0] == SubjectReader.of }), of > 0,
      Self.partial.contains(before[of - 1]) || Self.numbers.contains(before[of - 1])
        || before.isNumber(of - 1)
    else { return false }
    return of == before.count - 1 || before.isDefinite(before.count - 1)
  }

  private static let partial: WordSet = """
    out none half most some many few any percent cent third thirds quarter quarters fifth majority
    dozen hundred thousand million more
    """

  /// Whether a hyphen ties the number to its noun, which then only describes another: "a
  /// [900]-student campus was closed", but a ten-man team was captured.
  var isTied: Bool {
    around.isTied && !(around.behind.words.first.map { Self.membership.contains($0.key) } ?? false)
  }

  static let membership: WordSet = "member man strong person"
}
