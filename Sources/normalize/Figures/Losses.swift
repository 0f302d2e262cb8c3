import Shared

// MARK: - Lives that are lost, and how badly the wounded are hurt

extension StateReading {
  /// "the lives of [five] people had been lost", "[17] did not survive", "lost [90] people to a quake"
  var lost: Term? {
    let (before, behind) = (around.before, around.behind)
    if isLostTo || isLostOf || isMourned || isOurLoss { return Self.deceased }
    if let verb = behind.indices.prefix(9).first(where: { Self.surviving.contains(behind[$0]) }),
      noun == nil || lexicon.canLive(noun),
      behind.indices[..<verb].suffix(2).contains(where: { Self.denials.contains(behind[$0]) })
        || before.keys().suffix(3).contains(Self.none)
    {
      return Self.deceased
    }
    guard before.count > 1, before.words.last?.key == SubjectReader.of,
      Self.lives.contains(before[before.count - 2]),
      behind.words.prefix(9).contains(where: { Self.ending.contains($0.key) })
    else { return nil }
    return Self.deceased
  }

  /// "lost [90] people to a quake", "has lost [12] men in the fighting"
  private var isLostTo: Bool {
    let behind = around.behind
    guard lexicon.canLive(noun), let verb = verbBefore, Self.losing.contains(around.before[verb]),
      case let end = startOfPredicate, end < behind.count, Self.toIn.contains(behind[end])
    else { return false }
    return behind.indices[end...].dropFirst().prefix(5).contains {
      Self.disasters.contains(behind[$0])
    }
  }

  /// "the town lost [12] of its children", where the story tells of a disaster
  private var isLostOf: Bool {
    let behind = around.behind
    guard let noun, lexicon.canLive(noun), behind.count > 2, behind[0] == SubjectReader.of,
      Self.own.contains(behind[1]), !Self.leaving.contains(noun.concept.key), let verb = verbBefore,
      Self.losing.contains(around.before[verb])
    else { return false }
    return around.opening.contains(Self.disasters)
  }

  /// "We lost [four] good men today": those who lose them were with them.
  private var isOurLoss: Bool {
    let before = around.before
    guard number.kind == .count, let noun, lexicon.canLive(noun),
      !Self.leaving.contains(noun.concept.key), let verb = verbBefore, verb > 0,
      Self.losing.contains(before[verb]), around.opening.contains(Self.disasters)
    else { return false }
    let subject = Self.perfect.contains(before[verb - 1]) ? verb - 2 : verb - 1
    return subject >= 0 && Self.ourselves.contains(before[subject])
  }

  private static let ourselves: WordSet = "we i"
  private static let own: WordSet = "its their his her our"
  /// Who may be lost to another party, club or firm.
  private static let leaving: WordSet = """
    lawmaker politician candidate member player worker customer voter official investor user fan
    """

  /// "the town mourns [12] of its sons"
  private var isMourned: Bool {
    guard number.kind == .count, lexicon.canLive(noun), let verb = verbBefore else { return false }
    return Self.mourning.contains(around.before[verb])
  }

  private static let mourning: WordSet = "mourn mourns mourned mourning"

  private static let toIn: WordSet = "to in"
  private static let disasters: WordSet = """
    quake earthquake tremor tsunami flood floods flooding storm cyclone typhoon hurricane tornado
    blaze fire eruption landslide mudslide avalanche crash collision explosion blast attack attacks
    bombing bombings shooting massacre war battle fighting violence conflict epidemic outbreak disease
    virus flu cholera ebola famine drought heatwave disaster raid ambush
    """
  private static let surviving: WordSet = "survive survived"
  private static let denials: WordSet = "not didn't never"
  private static let none = WordKey("none")
  private static let lives: WordSet = "lives life"
  private static let ending: WordSet = "lost claimed taken ended"
  static let deceased = Term("dead")

  /// "11 were wounded: [four] critical, five serious", "of the wounded, [three] are critical"
  var graded: Term? {
    let behind = around.behind
    let start = around.isOfThem ? 2 : 0
    guard number.kind == .count,
      let at = behind.indices.dropFirst(start).prefix(3).first(where: {
        !Self.linking.contains(behind[$0]) && !Self.degrees.contains(behind[$0])
      }), Self.grades.contains(behind[at]),
      at + 1 == behind.count || Self.conjunctions.contains(behind[at + 1]),
      around.lead.contains(Self.hurtWords) || around.opening.contains(Self.hurtWords)
    else { return nil }
    return Self.wounded
  }

  private static let degrees: WordSet = "still now very extremely reportedly"
  private static let grades: WordSet = """
    critical serious stable grave critically seriously gravely badly severely heavily dangerously
    lightly slightly
    """
  private static let hurtWords: WordSet = "injured wounded hurt injuries hospital hospitals"
  private static let wounded = Term("injured")
}

// MARK: - Numbers whose noun extract has sought too far

extension StateReading {
  /// Whether the words beside the number are such as are said of people alone, whatever noun extract
  /// has found for it: "Tarn County: [17] not heard from", "drove [300] from their homes".
  var isOfPeople: Bool {
    if governing != nil || isDrivenOut { return true }
    guard !isNamed else { return false }
    return isUnfound || isTallied || graded != nil || isFated
  }

  /// Whether what is counted stands near behind the number: "[12] of the stolen paintings".
  private var isNamed: Bool {
    around.behind.words.prefix(6).contains { $0.key == phrase[phrase.count - 1] }
  }

  /// The same where extract has taken a word that is no noun: "[1,200] out of touch", "[five] serious".
  var isOfPeopleUnnamed: Bool {
    let behind = around.behind
    if graded != nil { return true }
    if behind.begins(with: phrase) { return isFated }
    return isTallied || isFated && behind.words.prefix(3).contains { $0.key == phrase[0] }
  }

  /// "[1,200] out of touch", "[12] dead", "[two] lightly hurt"
  private var isFated: Bool {
    let behind = around.behind
    let start = phrase.count == 1 && behind.words.first?.key == phrase[0] ? 1 : 0
    guard start < behind.count,
      let match = lexicon.told(atStartOf: behind.keys(from: start), nil),
      SubjectReader.fated.contains(match.value.key), !isDeedOfTheirs(start)
    else { return false }
    if start == 1 { return behind.isAdverb(0) }
    let isWithin = behind.words.prefix(match.count).contains { $0.key == phrase[0] }
    return match.count > 1 && (isWithin || !Self.openers.contains(behind[0]))
      || Self.ofBodies.contains(behind[0])
  }

  private static let ofBodies: WordSet = "dead injured wounded hurt homeless unaccounted"

  /// "drove [300] out of their homes"
  private var isDrivenOut: Bool {
    let behind = around.behind
    guard let first = behind.words.first, Self.away.contains(first.key), phrase.count > 0 else {
      return false
    }
    return behind.words.prefix(5).contains { $0.key == phrase[phrase.count - 1] }
      && verbPhrase?.key == Self.displacing
  }

  private static let away: WordSet = "from out"
  private static let displacing = WordKey("displaced")

  /// "the list of people unaccounted for grew to [1,254]"
  private var isTallied: Bool {
    let before = around.before
    guard let tally = tallyBefore, SubjectReader.fated.contains(tally.key) else { return false }
    return before.indices.contains {
      lexicon.noun(endingAt: $0, of: before).map { lexicon.canLive($0) } ?? false
    }
  }

  /// Whose names a list holds: "the list of wounded had [668] names".
  var listed: Term? {
    let before = around.before
    guard phrase.words.last.map({ Self.names.contains($0.key) }) ?? false,
      let list = before.indices.last(where: { Self.lists.contains(before[$0]) })
    else { return nil }
    let state = condition(in: before, at: before.indices[list...].dropFirst().prefix(5))
    return state.flatMap { SubjectReader.fated.contains($0.key) ? $0 : nil }
  }

  private static let names: WordSet = "names name"
  private static let lists: WordSet = "list lists register roll"
}
