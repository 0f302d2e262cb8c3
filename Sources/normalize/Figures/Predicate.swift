import Shared

// MARK: - What the copula behind those counted leads up to

extension StateReading {
  /// The participle behind a copula that follows what is counted: "39 ships were later boarded".
  var predicate: Term? {
    guard !isAside, opensClause else { return nil }
    let behind = around.behind
    let reach = behind.indices.prefix(reach + 1)
    guard let copula = reach.first(where: { Self.linking.contains(behind[$0]) }) else {
      return farPredicate
    }
    // "39 of which were boarded"
    let isRelative = reach.prefix(copula).dropFirst(max(1, phraseEnd)).contains {
      behind[$0 - 1] != SubjectReader.of && Self.joints.contains(behind[$0])
        && !isSharing($0, copula) || Self.speech.contains(behind[$0])
    }
    guard !isRelative else { return farPredicate }
    return predicate(of: copula, within: max(5, reach.count - copula - 3))
  }

  /// "Trapped by the water were [62] pupils", "Without power remain [43] villages": the predicate that
  /// opens the clause.
  var inverted: Term? {
    let before = around.before
    guard let copula = before.words.last?.key, Self.inverting.contains(copula),
      2...14 ~= before.count, !before.indices.contains(where: { before.isNumber($0) })
    else { return nil }
    let start = Self.leading.contains(before[0]) ? 1 : 0
    guard start + 1 < before.count else { return nil }
    let opens = before.isParticiple(start) || Self.conditions.contains(before[start])
    return lexicon.state(atStartOf: before.keys(from: start), kinds, least: opens ? 1 : 2)
  }

  private static let inverting: WordSet = "were are was is remain remained remains"
  private static let leading: WordSet = "also still feared believed confirmed reported"

  /// What the next `count` words behind the copula or auxiliary at `copula` tell.
  private func predicate(of copula: Int, within count: Int) -> Term? {
    let behind = around.behind
    if let roster = rosterBehind(copula) { return roster }
    let places = behind.indices[copula...].dropFirst().prefix(count)
      .prefix {
        !Self.joints.contains(behind[$0]) || isFollowedByDeed($0)
          || Self.perfect.contains(behind[$0 - 1])
      }
      .prefix { ($0 == copula + 1 || !isNumber($0)) && !behind.isActive($0) }
    // "two helicopters were evacuating the injured"
    return state(
      in: behind,
      at: places.filter {
        !isOfAnother($0) && !Self.nominal.contains(behind[$0 - 1])
          && (behind[$0 - 1] != Self.to || behind[$0] == Self.stand)
      })
  }

  /// "were told to stand trial"
  private static let stand = WordKey("stand")
  /// Words before nouns: who is "in charge" is not charged.
  private static let nominal: WordSet = "in of on for at a an the this their its"

  /// "were suspended [and] charged"
  private func isFollowedByDeed(_ joint: Int) -> Bool {
    let behind = around.behind
    guard Self.adding.contains(behind[joint]), joint + 1 < behind.count,
      let state = state(in: behind, at: (joint + 1)...(joint + 1))
    else { return false }
    return (Self.inflicted.contains(state.key) || Self.ofCourts.contains(state.key))
      && !isDeedOfTheirs(joint + 1)
  }

  /// How many words behind the number its clause is looked for; more where a part is named with its
  /// whole: "[ninety] of the 218 passengers on the train are in hospital".
  var reach: Int { around.behind.words.first?.key == SubjectReader.of ? 12 : 8 }
}

// MARK: - Long subjects

extension StateReading {
  /// The same behind a long subject: "[13] fishermen from two towns in the north were reported
  /// missing", "[61] people on board a plane bound for the coast died when".
  private var farPredicate: Term? {
    let behind = around.behind
    guard let start = startOfRest else { return nil }
    let rest = behind.indices[start...].prefix(Self.reachOfSubject).prefix {
      !Self.speech.contains(behind[$0]) && !Self.subjects.contains(behind[$0])
        && (!Self.joints.contains(behind[$0]) || isWithin($0))
    }
    guard
      let main = rest.first(where: {
        Self.auxiliaries.contains(behind[$0]) || Self.ownDeaths.contains(behind[$0])
      }), !Self.adding.contains(behind[main - 1])
    else { return nil }
    if Self.ownDeaths.contains(behind[main]) { return state(in: behind, at: main...main) }
    guard Self.perfect.contains(behind[main]),
      !behind.indices[main...].prefix(4).contains(where: { Self.copulas.contains(behind[$0]) })
    else { return predicate(of: main, within: 6) }
    return behind.indices[main...].dropFirst().prefix(3).lazy.compactMap { at in
      self.state(in: behind, at: at...at).flatMap { self.isOwn($0, behind[at]) ? $0 : nil }
    }.first
  }

  /// From where the main verb is looked for behind a long subject.
  private var startOfRest: Int? {
    let (behind, at) = (around.behind, phraseEnd)
    // "ten of the 13 miners trapped by a blast were"
    if behind.words.first?.key == SubjectReader.of { return 1 }
    guard at > 0, at + 1 < behind.count else { return nil }
    // "people[, most of them boys,] have died", "villagers who lived there have been moved"
    if Self.perfect.contains(behind[at]) || isLongSubject { return at }
    // "[11] clerks from the north and one from the south were found dead"
    if Self.adding.contains(behind[at]), at + 2 < behind.count, isNumber(at + 1), modifier == nil {
      return at + 2
    }
    guard Self.who == behind[at], at + 2 < behind.count, !Self.auxiliaries.contains(behind[at + 1])
    else { return nil }
    return at + 2
  }

  private static let who = WordKey("who")

  /// Whether the joint at `at` stands inside the subject: "from Lima [and] Quito", "in [and] around",
  /// "accused of theft [and] fraud".
  private func isWithin(_ at: Int) -> Bool {
    let behind = around.behind
    guard Self.adding.contains(behind[at]), at + 2 < behind.count, !isNumber(at + 1) else {
      return false
    }
    return behind.isCapital(at + 1) || Self.single.contains(behind[at + 1])
      || Self.places.contains(behind[at + 1])
      || Self.auxiliaries.contains(behind[at + 2]) && Self.places.contains(behind[at - 2])
  }

  /// Whether a phrase that belongs to those counted follows them: "from two towns", "living in".
  private var isLongSubject: Bool {
    let (behind, at) = (around.behind, phraseEnd)
    guard at > 0, at + 1 < behind.count else { return false }
    if Self.places.contains(behind[at]) { return true }
    return behind.isParticiple(at) && Self.places.contains(behind[at + 1])
      && !Self.speech.contains(behind[at])
  }

  /// Whether the number may begin the subject of its clause, and is no object in a clause of others.
  private var opensClause: Bool {
    let before = around.before
    guard let last = before.indices.last(where: { !before.isDefinite($0) }) else { return true }
    return !before.indices[..<last].contains {
      Self.relatives.contains(before[$0]) && ($0 == 0 || !Self.speech.contains(before[$0 - 1]))
    }
  }

  private static let reachOfSubject = 20
  private static let auxiliaries: WordSet = "were are have had"
  private static let subjects: WordSet = "they he she it we"
  static let places: WordSet = """
    in at from of on with near along across around inside outside under between including aboard
    without by to for behind among off including
    """

  /// Whether the joint at `at` adds one more to the subject of the plural copula: "[seven] students
  /// and a teacher were among the dead", "[157] passengers and crew had lost".
  func isSharing(_ at: Int, _ copula: Int) -> Bool {
    let behind = around.behind
    guard number.kind == .count, at == phraseEnd, at > 0, at + 1 < copula,
      Self.adding.contains(behind[at])
    else {
      return false
    }
    if !(Self.auxiliaries.contains(behind[copula]) || behind[copula] == Self.been) { return false }
    return copula < at + 6 || Self.single.contains(behind[at + 1]) || isMore(at)
  }

  /// The joint that only adds more of those who are the subject, where one does.
  var sharedJoint: Int? {
    let (behind, at) = (around.behind, phraseEnd)
    return behind.indices.dropFirst(at + 1).prefix(5).first {
      Self.auxiliaries.contains(behind[$0])
    }.flatMap { isSharing(at, $0) ? at : nil }
  }

  private static let been = WordKey("been")
  /// First words of one more, or of more: "and [possibly] many more".
  private static let single: WordSet = """
    a an one the his her their another possibly perhaps maybe many several others
    """
}
