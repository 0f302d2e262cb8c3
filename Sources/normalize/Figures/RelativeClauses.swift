import Shared

// MARK: - What a relative clause tells

extension StateReading {
  /// "mourning [78] people who died", "[900] people whom the firm employs".
  var relative: Term? {
    let behind = around.behind
    let reach = behind.indices.prefix(phrase.count + 3)
    guard let who = reach.first(where: { Self.relatives.contains(behind[$0]) }) else { return nil }
    let clause = behind.indices[who...].dropFirst().prefix(7).prefix {
      !Self.joints.contains(behind[$0])
    }
    for at in clause {
      guard let state = lexicon.state(atStartOf: behind.spoken(from: at), kinds) else { continue }
      let isSuffered = behind.indices[who..<at].suffix(3).contains {
        Self.copulas.contains(behind[$0])
      }
      let isTheirs = at == who + 1 || behind[at - 1] != Self.by
      guard isSuffered && isTheirs || isOwn(state, behind[at]) || isObject(who, at) else {
        return nil
      }
      guard Self.passing.contains(state.key), !isWhole else { return state }
      return outcome(behind: at) ?? state
    }
    return nil
  }

  /// What has become of those of a relative clause whose verb stands at `verb`: "[dozens] of those
  /// who fled have come back".
  private func outcome(behind verb: Int) -> Term? {
    let behind = around.behind
    let main = behind.indices[verb...].dropFirst().prefix(8).first {
      Self.copulas.contains(behind[$0]) || Self.perfect.contains(behind[$0])
    }
    guard let main else { return nil }
    let places = behind.indices[main...].dropFirst().prefix(3).filter { !behind.isActive($0) }
    return state(in: behind, at: places).flatMap { Self.final.contains($0.key) ? $0 : nil }
  }

  /// "the release of the [193] people arrested": the participle behind those who are no subject.
  var reduced: Term? {
    let (behind, at) = (around.behind, phraseEnd)
    guard isAside || isWhole, at > 0, at < behind.count, !behind.isActive(at), !isDeedOfTheirs(at),
      let state = state(in: behind, at: at...at)
    else { return nil }
    if behind[at] == Self.dying { return state }
    let isTold = Self.inflicted.contains(state.key) || Self.ofCourts.contains(state.key)
    return isTold && !Self.ownDeaths.contains(behind[at]) ? state : nil
  }

  private static let dying = WordKey("dying")
  static let ofCourts: WordSet = "charged convicted"

  /// Whether the verb says what they do themselves: they "died", "fled", "work there".
  private func isOwn(_ state: Term, _ verb: WordKey) -> Bool {
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

  private static let relatives: WordSet = "who whom that which"
  private static let who = WordKey("who")
  private static let whom = WordKey("whom")
  private static let by = WordKey("by")
  /// First words of a subject.
  private static let subjects: WordSet = "the a an it they he she we its their his police"
  /// States that one brings about oneself.
  private static let ownStates: WordSet = """
    displaced escaped survived present cast without_power laid_off infected missing surrendered
    striking employed
    """
  private static let ownDeaths: WordSet = "died die dies dying perished drowned lost succumbed"
}
