import Shared

// MARK: - What is done to those counted: as the object of a verb, or of a noun for a deed

extension StateReading {
  /// What a noun for a deed tells: "the deaths of [18] people", "the arrest in the capital of [four]
  /// men", "damage to [four] cables"; not one that is only asked for.
  var deedOf: Term? {
    let before = around.before
    if let to = before.indices.suffix(2).last(where: { before[$0] == Self.to }),
      before.indices[..<to].suffix(2).contains(where: { Self.harm.contains(before[$0]) })
    {
      return lexicon.state(atStartOf: [Self.damage], kinds)
    }
    guard let of = before.indices.suffix(2).last(where: { before[$0] == SubjectReader.of }),
      let deed = deed(before: of),
      !before.indices[..<deed].suffix(6).contains(where: {
        Self.averted.contains(before[$0]) || !Self.griefs.contains(before[deed]) && isSought($0)
      })
    else { return nil }
    let state =
      lexicon.noun(endingAt: deed, of: before)?.state
      ?? lexicon.state(atStartOf: before.keys(from: deed), kinds)
    // "searched for the bodies of the [117] passengers still missing"
    return state?.key == Self.dead && adjoined == Self.missing ? nil : state
  }

  /// Where the noun stands whose object follows the "of" at `of`; a place may stand between.
  private func deed(before of: Int) -> Int? {
    let before = around.before
    guard let at = before.indices[..<of].suffix(4).last(where: { Self.deeds.contains(before[$0]) })
    else { return nil }
    return at == of - 1 || Self.placing.contains(before[at + 1])
      || Self.calendar.contains(before[at + 1]) ? at : nil
  }

  private static let damage = WordKey("damage")
  private static let harm: WordSet = "damage damages"
  private static let placing: WordSet = "in at on near last this"
  /// Whether a noun for a deed begins at `at` of `words`, and no verb: "the return of".
  func isDeed(_ at: Int, of words: Wording) -> Bool {
    Self.deeds.contains(words[at]) && at + 1 < words.count && words[at + 1] == SubjectReader.of
  }

  private static let deeds = WordSet(
    stringLiteral: griefWords
      + """
       evacuation eviction arrest arrests detention detentions capture rescue rescues seizure
      destruction release return deportation expulsion repatriation withdrawal deployment closure
      demolition cancellation recapture layoff layoffs dismissal elimination cull culling axing
      """)
  /// Deeds that nobody speaks of as wanted.
  private static let griefs = WordSet(stringLiteral: griefWords)
  private static let griefWords = """
    death deaths loss losses killing killings murder murders slaying slayings shooting shootings
    execution executions drowning drownings kidnapping kidnappings abduction abductions disappearance
    disappearances theft displacement body bodies remains massacre massacres slaughter assassination
    assassinations beheading beheadings hijacking
    """
  private static let averted: WordSet = "prevent avoid avert"
  /// Whether the word at `at` says that the deed behind it is only wanted: "called for".
  private func isSought(_ at: Int) -> Bool {
    let before = around.before
    return Self.sought.contains(before[at])
      || Self.calling.contains(before[at]) && at + 1 < before.count && before[at + 1] == Self.for
  }

  private static let calling: WordSet = "call calls called calling"
  static let `for` = WordKey("for")
  /// Words for what one wants and has not got: "demand the release of [12] prisoners".
  private static let sought: WordSet = """
    demand demands demanded demanding seek seeks sought seeking secure
    securing win negotiate negotiating negotiated discuss discussing gain gaining obtain obtaining
    urge urged propose proposed support oppose offer offered plan plans toward want
    wants needed exchange
    """

  /// What those counted are made to do, or free to do: "enabled [900] inmates to escape".
  var brought: Term? {
    let behind = around.behind
    guard let last = verbBefore, Self.enabling.contains(around.before[last]),
      phraseEnd + 1 < behind.count, behind[phraseEnd] == Self.to,
      !isDeedOfTheirs(phraseEnd + 1)
    else { return nil }
    return living(state(in: behind, at: (phraseEnd + 1)...(phraseEnd + 1)))
  }

  private static let enabling: WordSet = """
    enable enables enabled enabling allow allows allowed allowing help helped helping let letting
    cause caused causing lead led leading prompt prompted prompting permitted permitting
    """

  /// What the verb right before the number does to whoever is counted: "abducted [two] soldiers",
  /// "arrested a total of [nine]".
  var inflictedBefore: Term? {
    let before = around.before
    guard let last = verbBefore,
      let state = lexicon.state(atStartOf: before.keys(from: last), kinds),
      Self.deedsToPeople.contains(state.key),
      !Self.holding.contains(before[last]) || noun != nil && phraseEnd > 0,
      last == 0 || !Self.demonstratives.contains(before[last - 1]), !isPurpose
    else { return nil }
    // "a camp that holds [900] people who fled"
    return Self.housing.contains(before[last]) ? relative ?? state : state
  }

  private static let housing: WordSet = "hold holds holding"

  /// Whether it is what something is done for: "drilling a shaft to free [12] miners", but "managed
  /// to free".
  var isPurpose: Bool {
    let before = around.before
    guard let to = before.indices.dropLast().last, before[to] == Self.to else { return false }
    return to == 0 || !Self.achieving.contains(before[to - 1])
  }

  static let achieving: WordSet = """
    managed able began continued helped went led decided used
    """
  private static let deedsToPeople: WordSet = """
    held hostage freed rescued evacuated charged convicted hospitalized
    """
  private static let holding: WordSet = "hold holds held holding seized taking took"
  private static let demonstratives: WordSet = "those them people"

  /// The same where nothing that stands behind can outdo it: "freed [two] men held hostage".
  var taken: Term? {
    guard let last = around.before.words.last, isBusy || !Self.holding.contains(last.key), !isWhole,
      !isDenied,
      !isMeant, noun?.state?.key != Self.dead
    else { return nil }
    return inflictedBefore
  }

  /// "killed a police chief and [two] others riding with him": more of what the verb has done to.
  var inflictedAlong: Term? {
    let before = around.before
    guard before.words.last?.key == Self.and,
      around.behind.words.prefix(1).contains(where: { Self.others.contains($0.key) })
    else { return nil }
    let verb = before.indices.dropLast().suffix(12).last { at in
      at > 0 && !Self.copulas.contains(before[at - 1]) && !before.isDefinite(at - 1)
        && !Self.openers.contains(before[at]) && !Self.ownDeaths.contains(before[at])
        && state(in: before, at: at...at).map { Self.inflicted.contains($0.key) } == true
    }
    return verb.flatMap { state(in: before, at: $0...$0) }
  }

  private static let and = WordKey("and")
}
