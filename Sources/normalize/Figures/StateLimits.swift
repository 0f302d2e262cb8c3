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

  /// Whether a verb like that of "claimed [12] people" is said of somebody who speaks, and not of a
  /// disaster: "the party claimed [12] new members".
  var isAsserted: Bool {
    let before = around.before
    guard noun?.state == nil, let verb = verbBefore, Self.claiming.contains(before[verb]) else {
      return false
    }
    return !before.indices[..<verb].suffix(8).contains { at in
      Self.claimants.contains(before[at])
        || lexicon.noun(endingAt: at, of: before).map { Self.mishaps.contains($0.concept.key) }
          ?? false
    }
  }

  private static let claiming: WordSet = "claim claims claimed claiming"
  private static let claimants: WordSet = """
    disease diseases epidemic outbreak virus cholera ebola malaria flu influenza pandemic fever disaster
    disasters tragedy violence fighting conflict unrest drought famine heat cold rains monsoon eruption
    volcano stampede collapse feud insurgency massacre rampage it which that also has have already
    """
  private static let mishaps: WordSet = """
    earthquake aftershock tsunami storm flood fire attack explosion shooting bomb missile crash
    landslide war protest shot crime well
    """

  /// Whether the verb tells for how many there is room: "the stadium holds [900]", "can hold [900]".
  var isRoom: Bool {
    let before = around.before
    if phrase.words.last.map({ Self.entries.contains($0.key) }) ?? false { return true }
    guard let verb = verbBefore, verb > 0, Self.seating.contains(before[verb]) else { return false }
    return Self.able.contains(before[verb - 1]) || Self.venues.contains(before[verb - 1])
      || before[verb - 1] == Self.to && verb > 1 && Self.made.contains(before[verb - 2])
  }

  private static let entries: WordSet = "name names entries"
  private static let seating: WordSet = "hold holds held holding"
  private static let able: WordSet = "can could"
  private static let made: WordSet = "built designed meant able enough made supposed intended"
  private static let venues: WordSet = """
    stadium ground arena hall theater theatre auditorium room venue church cathedral temple mosque
    synagogue court courtroom bus plane jet aircraft boat ferry ship vessel train car carriage ballroom
    gym amphitheater amphitheatre cinema club nightclub which tent
    """

  /// "closed at $38, up [5 percent]": a market, no door.
  var isOfMarkets: Bool {
    around.before.keys().suffix(2).contains(where: Self.moves.contains)
  }

  private static let moves: WordSet = "up down higher lower rose fell gained lost added shed"

  /// "damaged or destroyed", "destroyed or badly damaged": which, is left open.
  var isEither: Bool {
    [around.before, around.behind].contains { words in
      words.indices.contains { at in
        guard words[at] == Self.or, at > 0 else { return false }
        let rest = words.indices[at...].dropFirst().prefix(3)
        // "have fallen in or been badly damaged"
        if rest.contains(where: { words[$0] == Self.damagedWord }) { return true }
        return words[at - 1] == Self.damagedWord
          && rest.contains { Self.wrecked.contains(words[$0]) }
      }
    }
  }

  private static let or = WordKey("or")
  private static let wrecked: WordSet = """
    damaged destroyed collapsed flattened ruined wrecked leveled levelled gutted demolished
    """
  private static let damagedWord = WordKey("damaged")
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
