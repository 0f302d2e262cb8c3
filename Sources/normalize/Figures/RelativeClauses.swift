import Shared

// MARK: - What a relative clause tells

extension StateReading {
  /// "mourning [78] people who died", "[900] people whom the firm employs".
  var relative: Term? {
    let behind = around.behind
    let reach = behind.indices.prefix(phrase.count + 4)
    guard let who = reach.first(where: { Self.relatives.contains(behind[$0]) }) else {
      return contact
    }
    let clause = behind.indices[who...].dropFirst().prefix(7).prefix {
      !Self.joints.contains(behind[$0])
    }
    for at in clause {
      guard let state = lexicon.state(atStartOf: behind.spoken(from: at), kinds) else { continue }
      let isSuffered = behind.indices[who..<at].suffix(3).contains {
        Self.copulas.contains(behind[$0])
      }
      let isTheirs = at == who + 1 || behind[at - 1] != Self.by
      guard
        isSuffered && isTheirs && !behind.isActive(at) || isOwn(state, behind[at])
          || isObject(who, at)
      else {
        return nil
      }
      return outcome(behind: at, of: state) ?? state
    }
    return nil
  }

  /// A relative clause without its pronoun: "on top of the [4,000] it cut last year".
  private var contact: Term? {
    let (behind, at) = (around.behind, phraseEnd)
    guard at + 1 < behind.count, Self.pronouns.contains(behind[at]),
      !around.before.words.isEmpty
    else { return nil }
    let verb = Self.perfect.contains(behind[at + 1]) ? at + 2 : at + 1
    guard verb < behind.count,
      verb + 1 == behind.count || !Self.objects.contains(behind[verb + 1]),
      let state = state(in: behind, at: verb...verb), Self.inflicted.contains(state.key)
    else { return nil }
    return state
  }

  private static let pronouns: WordSet = "it they he she we"

  /// What has become since of those who were in state `old`, as the word at `place` behind the
  /// number tells: "[dozens] of those who fled have come back", "[11] hostages held are now free".
  func outcome(behind place: Int, of old: Term) -> Term? {
    let behind = around.behind
    guard !isWhole, place < behind.count else { return nil }
    let main = behind.indices[max(0, place)...].dropFirst(place < 0 ? 0 : 1).prefix(20).first {
      Self.copulas.contains(behind[$0]) || Self.perfect.contains(behind[$0])
    }
    guard let main,
      !behind.indices[..<main].contains(where: { Self.joints.contains(behind[$0]) && $0 > place })
    else { return nil }
    let places = behind.indices[main...].dropFirst().prefix(3).filter { !behind.isActive($0) }
    return state(in: behind, at: places).flatMap { isFinal($0, after: old) && canBe($0) ? $0 : nil }
  }

  /// What became of those in state `old` as the clause goes on: "were kidnapped and later freed",
  /// "held for two days before being released".
  func afterwards(_ old: Term) -> Term? {
    let behind = around.behind
    let joint = behind.indices.prefix(Self.reachOfSequel).first { at in
      at + 2 < behind.count
        && (behind[at] == Self.before && behind[at + 1] == Self.being
          || Self.sequels.contains(behind[at])
            && behind.indices[at...].dropFirst().prefix(3).contains {
              Self.later.contains(behind[$0])
            })
    }
    guard let joint else { return nil }
    let rest = behind.indices[joint...].dropFirst().prefix(5)
    let deed = rest.first {
      !Self.later.contains(behind[$0]) && !Self.copulas.contains(behind[$0])
        && !Self.perfect.contains(behind[$0])
    }
    return deed.flatMap { behind.isActive($0) ? nil : state(in: behind, at: $0...$0) }.flatMap {
      canBe($0) && (isFinal($0, after: old) || isFatal($0, after: old)) ? $0 : nil
    }
  }

  private static let reachOfSequel = 12
  private static let before = WordKey("before")
  private static let sequels: WordSet = "and but"
  private static let later: WordSet = "later then subsequently eventually afterwards since"

  /// "the release of the [193] people arrested": the participle behind those who are no subject.
  var reduced: Term? {
    let behind = around.behind
    let between = behind.indices[phraseEnd...].prefix { Self.lasting.contains(behind[$0]) }
    let at = between.endIndex
    guard isAside || isWhole || isReported || between.contains(where: { behind[$0] == Self.being }),
      phraseEnd > 0, at < behind.count, !behind.isActive(at), !isDeedOfTheirs(at),
      let state = state(in: behind, at: at...at)
    else { return nil }
    if behind[at] == Self.dying { return state }
    let isTold = Self.inflicted.contains(state.key) || Self.ofCourts.contains(state.key)
    return isTold && !Self.ownDeaths.contains(behind[at]) ? state : nil
  }

  /// "ordered [four] people detained", "saw [two] men shot"
  private var isReported: Bool {
    around.before.words.last.map { Self.reporting.contains($0.key) } ?? false
  }

  private static let reporting: WordSet = """
    ordered had saw seen reported reports report counted recorded confirmed confirms
    left leaves leaving
    """
  private static let dying = WordKey("dying")
  private static let being = WordKey("being")
  /// What stands before a participle: "[12] journalists [still being] held".
  private static let lasting: WordSet = """
    being still now currently allegedly reportedly completely totally partly partially badly severely
    seriously heavily
    """
  static let ofCourts: WordSet = "charged convicted"

  /// Whether the verb says what they do themselves: they "died", "fled", "work there".
  func isOwn(_ state: Term, _ verb: WordKey) -> Bool {
    Self.ownStates.contains(state.key) || Self.ownDeaths.contains(verb)
  }

  /// Whether the relative pronoun at `who` is the object of the verb at `at`, whose subject stands
  /// between: "whom police arrested", "that the two now employ".
  private func isObject(_ who: Int, _ at: Int) -> Bool {
    let behind = around.behind
    if behind[who] == Self.whom { return at > who + 1 }
    return behind[who] != Self.who && at > who + 1 && Self.subjects.contains(behind[who + 1])
      && (at + 1 == behind.count || !Self.objects.contains(behind[at + 1]))
  }

  static let relatives: WordSet = "who whom that which"
  private static let who = WordKey("who")
  private static let whom = WordKey("whom")
  private static let by = WordKey("by")
  /// First words of a subject.
  private static let subjects: WordSet = "the a an it they he she we its their his police"
  /// States that one brings about oneself.
  private static let ownStates: WordSet = """
    displaced escaped survived present cast without_power without_water
    without_gas laid_off infected missing surrendered
    striking employed
    """
  static let ownDeaths: WordSet = "died die dies dying perished drowned lost succumbed"
}
