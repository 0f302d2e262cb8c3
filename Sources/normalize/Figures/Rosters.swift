import Shared

// MARK: - What a roster tells of the numbers in it

extension StateReading {
  /// Whose roster the number is from: "the dead include [four] children", "among the injured were
  /// [two] guards", "the victims were a clerk and [two] guards", "also freed were [three] men".
  var roster: Term? {
    guard number.kind == .count else { return nil }
    let before = around.before
    if let part { return part }
    guard let last = before.indices.last else { return listed(in: around.lead) }
    if let include = before.indices.suffix(14).last(where: { Self.including.contains(before[$0]) }),
      include + 3 > last || before[last] == Self.and && isList(before, from: include)
    {
      return listed(in: before, upTo: include)
    }
    if let among = before.indices.suffix(10).last(where: { before[$0] == Self.among }),
      among + 2 <= last, Self.definite.contains(before[among + 1]),
      case let named = before.isNumber(among + 2) ? among + 3 : among + 2, named <= last,
      named + 3 > last, isList(before, from: among)
    {
      return condition(in: before, at: named...named)
    }
    return Self.copulas.contains(before[last]) || before.count < Self.item
      ? listed(in: around.lead) : nil
  }

  /// "searching for the missing, including [ten] girls"
  private var part: Term? {
    guard around.before.words.first?.key == Self.asPart else { return nil }
    let lead = around.lead
    guard let including = lead.indices.last(where: { lead[$0] == Self.asPart }), including > 1,
      Self.definite.contains(lead[including - 2]) || lead.isNumber(including - 2)
        || Self.numbers.contains(lead[including - 2]), isList(lead, from: including),
      let state = lexicon.noun(endingAt: including - 1, of: lead)?.state
    else { return nil }
    return Self.lasting.contains(state.key) ? state : nil
  }

  private static let asPart = WordKey("including")
  /// What those who are called so stay in the clause.
  private static let lasting: WordSet = "dead missing survived injured"

  /// Whose roster the number stands in where nothing but a list parts it from the verb in `lead`.
  private func listed(in lead: Wording) -> Term? {
    let verb = lead.indices.suffix(Self.reachOfRoster).last {
      Self.copulas.contains(lead[$0]) || Self.including.contains(lead[$0])
    }
    guard let verb, verb > 0, isList(lead, from: verb) else { return nil }
    if Self.including.contains(lead[verb]) { return listed(in: lead, upTo: verb) }
    if let among = lead.indices[..<verb].last(where: { lead[$0] == Self.among }),
      among + 2 < verb, Self.definite.contains(lead[among + 1]), isList(lead, from: among)
    {
      return condition(in: lead, at: (among + 2)...(among + 2))
    }
    return equated(in: lead, verb)
  }

  /// Whether no other clause begins in `words` from `start` on.
  private func isList(_ words: Wording, from start: Int) -> Bool {
    !words.indices[start...].contains {
      Self.joints.contains(words[$0]) && !Self.adding.contains(words[$0])
        || Self.speech.contains(words[$0])
    }
  }

  /// Of whom the copula at `copula` says that they are those counted: "the victims were", "killed
  /// were".
  private func equated(in lead: Wording, _ copula: Int) -> Term? {
    guard copula + 1 == lead.count || Self.determiners.contains(lead[copula + 1]) else {
      return nil
    }
    let start = lead[0] == Self.also ? 1 : 0
    if copula == start + 1, let state = lexicon.state(atStartOf: [lead[start]]) {
      return Self.inflicted.contains(state.key) ? state : nil
    }
    guard copula == start + 2, Self.definite.contains(lead[start]) else { return nil }
    return lexicon.noun(endingAt: copula - 1, of: lead)?.state
  }

  /// Whose roster begins with the verb at `include` of `words`: "the dead", "those killed in the
  /// attack".
  private func listed(in words: Wording, upTo include: Int) -> Term? {
    guard include > 0 else { return nil }
    if let those = words.indices[..<include].suffix(9).last(where: { words[$0] == Self.those }) {
      return state(in: words, at: (those + 1)...(those + 1))
    }
    let end = words[include - 1] == Self.also && include > 1 ? include - 2 : include - 1
    return condition(in: words, at: end...end)
  }

  /// First words of a list.
  private static let determiners: WordSet = "a an the his her their one two three four five six"
  private static let those = WordKey("those")
  private static let and = WordKey("and")
  private static let also = WordKey("also")
  private static let reachOfRoster = 24
  /// How many words what stands before the number in a list has at most.
  private static let item = 8

  /// Among whom those are of whom the copula at `copula` tells it: "[eight] tourists were among the
  /// more than 90 people wounded".
  func rosterBehind(_ copula: Int) -> Term? {
    let behind = around.behind
    guard
      let among = behind.indices[copula...].dropFirst().prefix(2).first(where: {
        behind[$0] == Self.among
      })
    else { return nil }
    let places = behind.indices[among...].dropFirst().prefix(10).prefix {
      !Self.joints.contains(behind[$0]) || Self.relatives.contains(behind[$0])
    }
    return condition(in: behind, at: places.filter { !behind.isActive($0) })
  }

  private static let including: WordSet = """
    include includes included comprise comprises comprised
    """
  static let among = WordKey("among")
  private static let definite: WordSet = "the those its their his"
}
