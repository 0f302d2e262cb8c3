import Shared

// MARK: - Those who are looked for, or of whom nothing is heard

extension StateReading {
  /// What is told of those who are not where they are looked for: they are missing after a
  /// landslide, and wanted after a robbery.
  var sought: Term? {
    guard number.kind == .count, noun == nil ? phrase.count == 0 : lexicon.canLive(noun),
      isUnfound || isWithoutTrace || isLookedFor && modifier == nil
    else { return nil }
    if let noun, Self.hunted.contains(noun.concept.key) { return Self.beingHunted }
    switch noun?.state?.key {
    case Self.dead: return isLookedFor ? Self.missing : nil
    case Self.escaped, Self.held, Self.hostage: return nil
    default: return isLookedFor ? missingOrWanted : Self.missing
    }
  }

  /// What those are whom others look for; nil where neither they nor the story tell.
  private var missingOrWanted: Term? {
    let (lead, behind) = (around.lead, around.behind)
    if lead.contains(Self.rescuers) || behind.contains(Self.rescuers)
      || lead.words.contains(where: { $0.key == Self.missing.key })
    {
      return Self.missing
    }
    let story = around.opening.words
    let mishaps = story.filter { Self.mishaps.contains($0.key) }.count
    let crimes = story.filter { Self.crimes.contains($0.key) }.count
    if mishaps > crimes { return Self.missing }
    guard noun.map({ Self.anybody.contains($0.concept.key) }) ?? true else { return nil }
    return crimes > 0 || lead.contains(Self.hunters) || behind.contains(Self.hunters)
      ? Self.beingHunted : nil
  }

  /// Whether the words before the number name rescuers, or the story tells of a disaster.
  var isRescue: Bool {
    around.lead.contains(Self.rescuers)
      || around.opening.words.contains { Self.mishaps.contains($0.key) }
  }

  private static let beingHunted = Term("wanted")
  private static let hostage = WordKey("hostage")
  static let escaped = WordKey("escaped")
  private static let held = WordKey("held")
  private static let hunted: WordSet = "suspect robber attacker shooter fighter"
  /// Who may be looked for as a victim and as a culprit.
  private static let anybody: WordSet = "person man woman driver soldier police official"
  private static let hunters: WordSet = """
    police detectives investigators prosecutors prosecutor fbi interpol authorities officers manhunt
    """
  private static let rescuers: WordSet = """
    rescuers rescue rescuer divers diver teams crews coastguard coast guard navy helicopters
    helicopter firefighters boats lifeguards workers volunteers ships planes
    """
  private static let mishaps: WordSet = """
    earthquake quake tremor tsunami flood floods flooding floodwaters storm hurricane typhoon cyclone
    tornado landslide landslides mudslide mudslides avalanche rubble debris collapsed collapse
    capsized sank sunk sinking ferry shipwreck boat wreckage crash crashed derailed survivors rescuers
    rescue rescued stranded wildfire eruption volcano
    """
  private static let crimes: WordSet = """
    robbery robbers robber heist raid thieves theft burglary murder murdered killing gunman gunmen
    shooting bombing bombers attackers attack suspects suspect suspected fugitives fugitive manhunt
    warrant escaped kidnapping kidnappers gang arrest arrested arrests
    """

  // MARK: Of whom nothing is heard

  /// "[70] people have not been found", "[17] not heard from", "[five] have yet to be traced".
  var isUnfound: Bool {
    let behind = around.behind
    let end = startOfPredicate
    let reach = behind.indices[end...].prefix(12).prefix {
      !Self.joints.contains(behind[$0]) || Self.relatives.contains(behind[$0])
        || $0 == end && Self.adding.contains(behind[$0])
    }
    guard let not = reach.first(where: { isNegation($0) }) else { return false }
    let deed = behind.indices[not...].dropFirst().prefix(5).first { isFinding($0) }
    guard let deed else { return false }
    let between = behind.indices[end..<deed]
    return not == end
      || between.contains { Self.copulas.contains(behind[$0]) }
        && !between.contains { Self.pronouns.contains(behind[$0]) }
  }

  private static let pronouns: WordSet = "they he she it we you i"

  /// Where what is said of those counted begins behind the number: behind "[20] of the passengers".
  var startOfPredicate: Int {
    let behind = around.behind
    guard behind.words.first?.key == SubjectReader.of, let last = phrase.words.last?.key,
      let end = behind.indices.prefix(6).first(where: { behind[$0] == last })
    else { return phraseEnd }
    return end + 1
  }

  /// Whether the word at `at` behind the number denies: "not", "couldn't", "yet to".
  private func isNegation(_ at: Int) -> Bool {
    let behind = around.behind
    if Self.pending.contains(behind[at]) {
      return at + 2 < behind.count && behind[at + 1] == Self.to && behind[at + 2] == Self.be
    }
    return Self.negations.contains(behind[at])
  }

  /// Whether the word at `at` behind the number says that others know where they are: "found",
  /// "heard from", "seen since".
  private func isFinding(_ at: Int) -> Bool {
    let behind = around.behind
    let next = at + 1 < behind.count ? behind[at + 1] : nil
    switch behind[at] {
    case Self.heard: return next.map(Self.sources.contains) ?? false
    case Self.accounted: return next == Self.for
    case Self.seen: return next == Self.since
    default:
      return Self.findings.contains(behind[at]) && !(next.map(Self.verdicts.contains) ?? false)
    }
  }

  /// "no word from [12] fishermen", "contact was lost with [12] climbers", "the fate of [12] others is
  /// unknown".
  private var isWithoutTrace: Bool {
    let (before, behind) = (around.before, around.behind)
    let words = Array(before.keys().suffix(7).filter { !Self.articles.contains($0) })
    guard let link = words.last, words.count > 1, Self.traceLinks.contains(link) else {
      return false
    }
    if link == SubjectReader.of, Self.fates.contains(words[words.count - 2]) {
      // "the fate of [12] guards kidnapped there is unknown"
      let unknown = behind.indices.prefix(9).first { Self.unknown.contains(behind[$0]) }
      return unknown.map { end in
        // "the fate of [12] miners remained unclear"
        state(in: behind, at: (0..<end).filter { !Self.linking.contains(behind[$0]) }) == nil
      } ?? false
    }
    // "nothing has been heard of [12] guards"
    if words[words.count - 2] == Self.heard, Self.sources.contains(link) {
      return words.contains(where: Self.unheard.contains)
    }
    guard let trace = words.indices.last(where: { Self.traces.contains(words[$0]) }) else {
      return false
    }
    let isNear = trace == words.count - 2
    return words[trace] == Self.contact
      ? words.contains(where: Self.lacking.contains) && link == Self.with
      : isNear && trace > 0 && Self.lacking.contains(words[trace - 1])
  }

  private static let contact = WordKey("contact")
  private static let fates: WordSet = "fate whereabouts"
  private static let unknown: WordSet = "unknown unclear uncertain"
  private static let articles: WordSet = "the those these"
  private static let traceLinks: WordSet = "of from with"
  private static let traces: WordSet = "word news trace traces sign signs contact"
  private static let unheard: WordSet = "nothing not never hasn't haven't hadn't"
  private static let lacking: WordSet = "no without lost"
  private static let negations: WordSet = """
    not never haven't hasn't hadn't weren't wasn't aren't isn't couldn't can't cannot
    """
  private static let pending: WordSet = "yet still remain remains"
  private static let be = WordKey("be")
  private static let heard = WordKey("heard")
  private static let accounted = WordKey("accounted")
  private static let seen = WordKey("seen")
  private static let since = WordKey("since")
  private static let sources: WordSet = "from of"
  private static let findings: WordSet = "found located traced"
  /// What follows where a court or a survey has found something of them.
  private static let verdicts: WordSet = "guilty liable to that fit dead any in responsible"

  // MARK: Whom others look for

  /// "searching for [12] people", "asked for help in finding [two] men", "[71] are still being looked
  /// for", "[two] men were being sought".
  private var isLookedFor: Bool {
    let (before, behind) = (around.before, around.behind)
    if let last = before.indices.last(where: { !before.isDefinite($0) }), before[last] == Self.for,
      last == before.count - 1 || last == before.count - 2,
      before.indices[..<last].suffix(5).contains(where: { isSearch($0) })
    {
      return true
    }
    if isHopedFor { return true }
    let end = startOfPredicate
    let reach = behind.indices[end...].prefix(8).prefix {
      !Self.joints.contains(behind[$0]) || Self.relatives.contains(behind[$0])
    }
    guard let copula = reach.first(where: { Self.copulas.contains(behind[$0]) }) else {
      return false
    }
    return behind.indices[copula...].dropFirst().prefix(4).contains { at in
      let next = at + 1 < behind.count ? behind[at + 1] : nil
      if behind[at] == Self.soughtWord { return next != Self.after }
      let rest = at + 2
      return Self.soughtFor.contains(behind[at]) && next == Self.for
        && (rest == behind.count || Self.followers.contains(behind[rest])
          || Self.places.contains(behind[rest]))
    }
  }

  /// "hope to find [12] people", "help in tracing [two] men": who finds them has not yet.
  private var isHopedFor: Bool {
    let before = around.before
    guard let verb = verbBefore, Self.tracing.contains(before[verb]) else { return false }
    return before.indices[..<verb].suffix(3).contains { Self.hoping.contains(before[$0]) }
  }

  private static let tracing: WordSet =
    "find finding locate locating trace tracing identify identifying"
  private static let hoping: WordSet = """
    help helping aid hope hopes hoped hoping try tries tried trying struggle struggling race racing
    effort efforts bid
    """

  /// Whether the word at `at` before the number begins a search for it: no joint follows.
  private func isSearch(_ at: Int) -> Bool {
    let before = around.before
    return Self.searching.contains(before[at])
      && !before.indices[at...].contains { Self.joints.contains(before[$0]) }
  }

  private static let soughtWord = WordKey("sought")
  private static let after = WordKey("after")
  private static let soughtFor: WordSet = "looked searched hunted"
  private static let searching: WordSet = """
    search searches searched searching look looks looked looking hunt hunts hunted hunting comb combed
    combing scour scoured scouring
    """
}
