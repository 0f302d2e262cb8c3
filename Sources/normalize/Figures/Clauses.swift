import Shared

// MARK: - What the clause tells of what is counted in it

extension StateReading {
  /// What the clause tells. A plan is no state, but what is counted may be in one already.
  var clause: Term? {
    if isTied || isOfParent { return nil }
    if !isWhole, !isDenied, let state = fitting(ofVerb),
      !isMeant || Self.announced.contains(state.key)
    {
      return state
    }
    return relative ?? opened ?? reduced ?? (isDenied ? nil : inflictedAlong)
  }

  /// What the verb of the clause tells, in a phrase or alone.
  private var ofVerb: Term? {
    let done = deedOf ?? brought ?? verbPhrase ?? inflictedBefore ?? governing ?? predicate
    if let done { return done }
    return (around.isOfThem ? opened : adjoined) ?? verbOrRelative ?? ailing
  }

  /// Whether what those counted were doing follows them: "seized [two] clerks working there".
  var isBusy: Bool {
    phraseEnd > 0 && phraseEnd < around.behind.count && around.behind.endsInIng(phraseEnd)
  }

  /// What the word right behind those counted tells: "nine killed, [ten] fishermen missing".
  var adjoined: Term? {
    let behind = around.behind
    let end = phraseEnd
    let at = end < behind.count && Self.still.contains(behind[end]) ? end + 1 : end
    if end == 0 { return named }
    guard at < behind.count, Self.conditions.contains(behind[at]),
      at + 1 == behind.count || Self.followers.contains(behind[at + 1])
        || Self.places.contains(behind[at + 1]) || Self.joints.contains(behind[at + 1])
        || Self.calendar.contains(behind[at + 1])
    else { return nil }
    return state(in: behind, at: at...at).map { outcome(behind: at, of: $0) ?? $0 }
  }

  /// "the [four] released on Monday"
  private var named: Term? {
    let (before, behind) = (around.before, around.behind)
    guard let last = before.indices.last, before.isDefinite(last), behind.count > 1,
      behind.isParticiple(0), Self.followers.contains(behind[1]),
      let state = state(in: behind, at: 0...0), Self.inflicted.contains(state.key)
    else { return nil }
    return outcome(behind: 0, of: state) ?? state
  }

  private static let still: WordSet = "still now"
  /// What those counted are, without a verb.
  static let conditions: WordSet = """
    dead injured wounded hurt homeless missing stranded trapped displaced hospitalized unaccounted
    alive underground
    """

  /// What the verb tells, or more closely a clause behind: "joined the [112] who had escaped".
  private var verbOrRelative: Term? {
    guard let verb else { return nil }
    let behind = around.behind
    guard !Self.inflicted.contains(verb.key), phraseEnd < behind.count,
      Self.relatives.contains(behind[phraseEnd]), let last = verbBefore,
      state(in: around.before, at: last...last) == verb
    else { return verb }
    return relative ?? verb
  }

  /// States in which things are as soon as it is said that they will be.
  private static let announced: WordSet = """
    laid_off closed cancelled charged tried deployed withdrawn vaccinated
    """

  /// What a phrase without a verb tells: "[12] in custody".
  private var opened: Term? {
    let behind = around.behind
    let places = behind.indices.prefix(reach).prefix {
      !isConjunction($0) && !(isWhole && Self.copulas.contains(behind[$0]))
        && !(isUnsaid && $0 + 1 < behind.count && Self.adding.contains(behind[$0])
          && behind.isNumber($0 + 1))
        && !($0 > max(3, phraseEnd) && behind.isNumber($0))
    }
    return state(
      in: behind,
      at: places.filter {
        Self.openers.contains(behind[$0]) && !isDeedOfTheirs($0) && !isOfOthers($0)
      })
  }

  /// "friends of the [missing] men"
  private func isOfOthers(_ at: Int) -> Bool {
    let behind = around.behind
    return at > 1 && Self.conditions.contains(behind[at]) && behind.isDefinite(at - 1)
      && behind[at - 2] == SubjectReader.of
  }

  /// Whether another clause begins at `at` behind the number, and not more of the same: "five
  /// nurses and one guard".
  private func isConjunction(_ at: Int) -> Bool {
    let behind = around.behind
    // "reached [98] with 226 missing"
    if behind[at] == Self.with { return at + 1 < behind.count && isNumber(at + 1) }
    guard Self.conjunctions.contains(behind[at]) else { return false }
    return at + 1 == behind.count || !isNumber(at + 1)
  }

  /// What a phrase tells that a verb of the clause begins: "gunned down five", "12 people have lost
  /// their lives", "forced 300 from their homes".
  var verbPhrase: Term? {
    let (before, behind, shared) = (around.before, around.behind, sharedJoint)
    // "[five] of whom have head injuries"
    let end =
      behind.indices[max(phraseEnd, min(around.isOfThem ? 2 : 0, behind.count))...].first {
        Self.joints.contains(behind[$0]) && !isMore($0) && $0 != shared
      }
      ?? behind.count
    let start = before.indices.last { Self.joints.contains(before[$0]) }.map { $0 + 1 } ?? 0
    for next in 0..<min(8, end)
    where !isOfAnother(next) && !isDeed(next, of: behind) && !isAtWork(next) {
      if let state = living(told(behind[next], behind.spoken(from: next))), !isDeedOfTheirs(next),
        // "[12] men looked for work"
        state.key != Self.wanted || behind.indices[..<next].contains(where: isCopula)
      {
        return state
      }
    }
    for first in max(start, before.count - (isTotal ? 8 : 5))..<before.count
    where lexicon.beginsPhrase(before[first], kinds) {
      if isAmong || isDeed(first, of: before) || before.indices[..<first].contains(where: isTally) {
        continue
      }
      if let state = living(told(before[first], before.keys(from: first))),
        !isAsideOf || reaches(from: first)
      {
        return state
      }
      // What is counted stands between the two parts, but not behind a preposition.
      if isAside || Self.going.contains(before[first]) { continue }
      for next in 0..<(first == before.count - 1 ? min(8, listEnd) : min(4, end))
      where next < 4 || !Self.particles.contains(behind[next]) {
        let words = [before[first]] + behind.keys(from: next)
        if let state = living(told(before[first], words)) { return state }
      }
    }
    return keeping
  }

  /// Whether the word at `at` behind the number ends "at work", and begins no "work in".
  private func isAtWork(_ at: Int) -> Bool {
    at > 0 && around.behind[at] == Self.work && around.behind[at - 1] == Self.at
  }

  private static let work = WordKey("work")
  private static let at = WordKey("at")

  /// Whether a preposition stands before the number that says against whom, or with what.
  private var isAsideOf: Bool {
    let before = around.before
    let at = before.indices.suffix(3).last { !before.isDefinite($0) }
    return isAside && at.map { Self.against.contains(before[$0]) } ?? false
  }

  private static let against: WordSet = "on with against"

  /// Whether the phrase that begins at `first` before the number is all that stands there: "made off
  /// with [12]", not "gave up on [12]".
  private func reaches(from first: Int) -> Bool {
    let before = around.before
    let words = before.indices[first...].filter { !before.isDefinite($0) }
    return lexicon.told(atStartOf: before.keys(from: first), kinds)?.count == words.count
  }

  private static let going: WordSet = "come comes came coming go goes went going gone"

  /// A quarrel that broke out among [four] soldiers is nothing that became of them, nor is what is
  /// sent home by [12] workers.
  private var isAmong: Bool {
    around.before.words.suffix(2).contains { Self.amid.contains($0.key) }
  }

  private static let amid: WordSet = "among between by"

  /// Whether the verb at `at` behind the number is said of another, or of what one is accused of:
  /// "[ten] are asked about helping them [break] free", "[12] men suspected of [taking] part".
  func isOfAnother(_ at: Int) -> Bool {
    let behind = around.behind
    guard at > 0 else { return false }
    if Self.pronouns.contains(behind[at - 1]) {
      return at < 2 || behind[at - 2] != SubjectReader.of
    }
    return behind.isActive(at) && Self.reasons.contains(behind[at - 1])
  }

  private static let pronouns: WordSet = "them him us me it"
  private static let reasons: WordSet = "of for from by without about"

  /// The state, where what is counted can be in it and phrases tell it of such.
  func living(_ state: Term?) -> Term? {
    if number.kind == .money { return state }
    guard let state, canBe(state) else { return nil }
    return Self.ofTheLiving.contains(state.key) || !lexicon.canLive(noun) ? state : nil
  }

  /// Whether the joint at `at` only adds more of the same: "six men [and] two women".
  func isMore(_ at: Int) -> Bool {
    let behind = around.behind
    return at + 1 < behind.count && Self.adding.contains(behind[at]) && isNumber(at + 1)
      && !behind.indices[..<at].contains { Self.copulas.contains(behind[$0]) }
      && (at <= phraseEnd || state(in: behind, at: phraseEnd..<at) == nil)
  }

  static let adding: WordSet = "and or"

  /// Where a list of more objects ends behind the number: "took [two] men and a boy hostage".
  private var listEnd: Int {
    let behind = around.behind
    return behind.indices[phraseEnd...].first {
      Self.joints.contains(behind[$0]) && !Self.adding.contains(behind[$0]) || isNumber($0)
    } ?? behind.count
  }

  /// What several words tell whose first is `first`.
  func told(_ first: WordKey, _ words: some Sequence<WordKey>) -> Term? {
    guard lexicon.beginsPhrase(first, kinds), !Self.openers.contains(first) else { return nil }
    return lexicon.state(atStartOf: words, kinds, least: 2)
  }

  static let speech: WordSet = "said says say told"

  /// What the verb tells that extract has found.
  private var verb: Term? {
    guard let verb = number.verb, !isAside, !isApart,
      let state = lexicon.state(ofVerb: Wording(verb), kinds)
    else { return nil }
    // "[Two thirds] want a new law": nobody hunts them.
    let behind = around.behind
    if state.key == Self.wanted, !isHunted,
      !behind.words.contains(where: { $0.key == Self.wanted })
    {
      return nil
    }
    let own = behind.indices.prefix(8).prefix { !Self.joints.contains(behind[$0]) }
    // "cut jobs to save money"
    let hasOwn = own.contains { at in
      isDeedOfTheirs(at)
        && (behind[at - 1] != Self.to || self.state(in: behind, at: at...at) == state)
    }
    return hasOwn || isOfAnotherClause(state) ? nil : state
  }

  /// Whether the number begins a clause of its own, in which no word tells the state: "100 were hurt
  /// after [900] men, whom nobody had asked, came".
  private func isOfAnotherClause(_ state: Term) -> Bool {
    let before = around.before
    guard let last = before.words.last, Self.subordinators.contains(last.key),
      // "as well as [two] guards"
      before.count < 2 || before[before.count - 2] != Self.well
    else { return false }
    let behind = around.behind
    return !behind.indices.contains {
      lexicon.state(atStartOf: behind.keys(from: $0), kinds) == state
    }
  }

  /// Whether the word that the number follows says that they are looked for, and not only wished.
  private var isHunted: Bool {
    guard let verb = verbBefore, !Self.wishing.contains(around.before[verb]) else { return false }
    return state(in: around.before, at: verb...verb)?.key == Self.wanted
  }

  private static let wishing: WordSet = "want wants wanted wanting"
  static let wanted = WordKey("wanted")
  private static let well = WordKey("well")
  private static let subordinators: WordSet = "after as when while because until where that if"

  private func isCopula(_ at: Int) -> Bool { Self.copulas.contains(around.behind[at]) }

  static let copulas: WordSet = "is are was were been be being get gets got getting"
  /// The same with those that say that it is so still.
  static let linking: WordSet = """
    is are was were been be being get gets got getting remain remains remained stay stays stayed
    """
  /// Words that begin another clause.
  static let joints: WordSet = """
    and but or as while after before when where whom who which that if because since until
    """
  static let conjunctions: WordSet = "and but while"
  /// First words of the phrases that tell a state without a verb: "in custody", "behind bars".
  static let openers: WordSet = """
    in behind under without at on out no beneath underneath dead injured wounded homeless missing
    stranded trapped stuck displaced hurt jobless unaccounted hospitalized
    """
}
