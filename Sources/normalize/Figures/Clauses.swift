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
    deedOf ?? verbPhrase ?? inflictedBefore ?? governing ?? predicate
      ?? (around.isOfThem ? opened : nil) ?? verb
  }

  /// States in which things are as soon as it is said that they will be.
  private static let announced: WordSet = "laid_off"

  /// What a phrase without a verb tells: "[12] in custody".
  private var opened: Term? {
    let behind = around.behind
    let places = behind.indices.prefix(reach).prefix {
      !isConjunction($0) && !(isWhole && Self.copulas.contains(behind[$0]))
    }
    return state(
      in: behind, at: places.filter { Self.openers.contains(behind[$0]) && !isDeedOfTheirs($0) })
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
    let (before, behind) = (around.before, around.behind)
    let end =
      behind.indices[phraseEnd...].first { Self.joints.contains(behind[$0]) && !isMore($0) }
      ?? behind.count
    let start = before.indices.last { Self.joints.contains(before[$0]) }.map { $0 + 1 } ?? 0
    for next in 0..<min(8, end) where !isOfAnother(next) && !isDeed(next, of: behind) {
      if let state = living(told(behind[next], behind.spoken(from: next))), !isDeedOfTheirs(next) {
        return state
      }
    }
    for first in max(start, before.count - 5)..<before.count
    where lexicon.beginsPhrase(before[first], kinds) {
      if isAmong || isDeed(first, of: before) { continue }
      if let state = living(told(before[first], before.keys(from: first))) { return state }
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

  private static let going: WordSet = "come comes came coming go goes went going gone"

  /// A quarrel that broke out among [four] soldiers is nothing that became of them, nor is what is
  /// sent home by [12] workers.
  private var isAmong: Bool {
    around.before.words.suffix(2).contains { Self.amid.contains($0.key) }
  }

  private static let amid: WordSet = "among between by"

  /// Whether the verb at `at` behind the number is said of another, or of what one is accused of:
  /// "[ten] are asked about helping them [break] free", "[12] men suspected of [taking] part".
  private func isOfAnother(_ at: Int) -> Bool {
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
  private func isMore(_ at: Int) -> Bool {
    let behind = around.behind
    return at + 1 < behind.count && Self.adding.contains(behind[at]) && isNumber(at + 1)
      && !behind.indices[..<at].contains { Self.copulas.contains(behind[$0]) }
  }

  private static let adding: WordSet = "and or"

  /// Where a list of more objects ends behind the number: "took [two] men and a boy hostage".
  private var listEnd: Int {
    let behind = around.behind
    return behind.indices[phraseEnd...].first {
      Self.joints.contains(behind[$0]) && !Self.adding.contains(behind[$0])
    } ?? behind.count
  }

  /// What several words tell whose first is `first`.
  func told(_ first: WordKey, _ words: some Sequence<WordKey>) -> Term? {
    guard lexicon.beginsPhrase(first, kinds), !Self.openers.contains(first) else { return nil }
    return lexicon.state(atStartOf: words, kinds, least: 2)
  }

  /// The participle behind a copula that follows what is counted: "39 ships were later boarded".
  private var predicate: Term? {
    guard !isAside else { return nil }
    let behind = around.behind
    let reach = behind.indices.prefix(reach + 1)
    guard let copula = reach.first(where: { Self.copulas.contains(behind[$0]) }) else { return nil }
    // "39 of which were boarded"
    let isRelative = reach.prefix(copula).dropFirst(max(1, phraseEnd)).contains {
      behind[$0 - 1] != SubjectReader.of && Self.joints.contains(behind[$0])
        && !isSharing($0, copula) || Self.speech.contains(behind[$0])
    }
    guard !isRelative else { return nil }
    let places = behind.indices[copula...].dropFirst().prefix(max(5, reach.count - copula - 3))
      .prefix { !Self.joints.contains(behind[$0]) || isFollowedByDeed($0) }
    if let roster = rosterBehind(copula) { return roster }
    // "two helicopters were evacuating the injured"
    return state(
      in: behind,
      at: places.filter {
        !behind.isActive($0) && !isOfAnother($0) && !Self.nominal.contains(behind[$0 - 1])
      })
  }

  /// Words before nouns: who is "in charge" is not charged.
  private static let nominal: WordSet = "in of on for at a an"

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
  private var reach: Int { around.behind.words.first?.key == SubjectReader.of ? 12 : 8 }

  /// Whether the joint at `at` adds one more to the subject of the plural copula: "[seven] students
  /// and a teacher were among the dead".
  private func isSharing(_ at: Int, _ copula: Int) -> Bool {
    let behind = around.behind
    return at == phraseEnd && at + 1 < copula && Self.adding.contains(behind[at])
      && (Self.single.contains(behind[at + 1]) || isMore(at))
      && Self.plural.contains(behind[copula])
  }

  /// First words of one more, or of more: "and [possibly] many more".
  private static let single: WordSet = """
    a an one the his her their another possibly perhaps maybe many several others
    """
  private static let plural: WordSet = "were are"

  private static let speech: WordSet = "said says say told"

  /// What the verb tells that extract has found.
  private var verb: Term? {
    guard let verb = number.verb, !isAside, !isApart,
      let state = lexicon.state(ofVerb: Wording(verb), kinds)
    else { return nil }
    let behind = around.behind
    let own = behind.indices.prefix(8).prefix { !Self.joints.contains(behind[$0]) }
    return own.contains(where: isDeedOfTheirs) || isOfAnotherClause(state) ? nil : state
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

  private static let well = WordKey("well")
  private static let subordinators: WordSet = "after as when while because until where that if"

  static let copulas: WordSet = "is are was were been be being get gets got getting"
  /// Words that begin another clause.
  static let joints: WordSet = """
    and but or as while after before when where whom who which that if because since until
    """
  private static let conjunctions: WordSet = "and but while"
  /// First words of the phrases that tell a state without a verb: "in custody", "behind bars".
  static let openers: WordSet = """
    in behind under without at on out no beneath underneath dead injured wounded homeless missing
    stranded trapped displaced hurt jobless unaccounted hospitalized
    """
}

// MARK: - What the clause does not say of them

extension StateReading {
  /// Whether the verb that begins at `at` behind the number has an object of its own and no copula
  /// before it: "two gunmen shot dead [12] guards" tells nothing of the two.
  func isDeedOfTheirs(_ at: Int) -> Bool {
    let behind = around.behind
    guard at > 0, let deed = lexicon.told(atStartOf: behind.keys(from: at), kinds),
      at + deed.count < behind.count, Self.inflicted.contains(deed.value.key),
      !behind.indices[..<at].suffix(2).contains(where: { Self.copulas.contains(behind[$0]) })
    else { return false }
    let next = at + deed.count
    if deed.value.key != Self.evacuated, isPerfect(at) { return true }
    if Self.objects.contains(behind[next]) || isNumber(next) { return true }
    return Self.threatened == deed.value.key && !Self.followers.contains(behind[next])
  }

  /// Whether the verb at `at` says what people have done: "the [two] groups have held talks", but
  /// "many have lost their lives".
  private func isPerfect(_ at: Int) -> Bool {
    let behind = around.behind
    return lexicon.canLive(noun) && !Self.mishaps.contains(behind[at])
      && behind.indices[..<at].suffix(2).contains { Self.perfect.contains(behind[$0]) }
      && !behind.indices[..<at].suffix(3).contains { Self.speakers.contains(behind[$0]) }
  }

  private func isNumber(_ at: Int) -> Bool {
    Self.numbers.contains(around.behind[at]) || around.behind.isNumber(at)
  }

  /// States that somebody else puts one in.
  static let inflicted: WordSet = """
    dead injured shot held hostage freed rescued evacuated stolen robbed seized found destroyed
    damaged threatened attacked hijacked affected laid_off fired
    """
  static let perfect: WordSet = "have has had"
  /// "workers [they] had held"
  private static let speakers: WordSet = "they he she it we you i"
  private static let evacuated = WordKey("evacuated")
  /// Verbs without object, or whose object is part of the phrase: "have lost their lives".
  private static let mishaps: WordSet = """
    died perished drowned suffocated succumbed starved frozen bled choked collapsed burned burnt
    lost met committed suffered sustained received fallen plunged gone
    """
  private static let threatened = WordKey("threatened")
  /// Words that follow a verb without object.
  private static let followers: WordSet = """
    by with in on at over after when as and
    """
  /// First words of an object.
  static let objects: WordSet = "a an another him them us the himself themselves"
  static let numbers: WordSet = """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety several many
    dozens scores hundreds thousands
    """

  /// Whether a preposition parts the number from the verb: nobody who was "fired at" lost a job.
  var isAside: Bool {
    let before = around.before
    guard let at = before.indices.suffix(3).last(where: { !before.isDefinite($0) }) else {
      return false
    }
    switch before[at] {
    case SubjectReader.of: return at > 0 && !Self.amounts.contains(before[at - 1])
    case Self.with: return !isAlong(before, at)
    default: return Self.asides.contains(before[at])
    }
  }

  private static let asides: WordSet = """
    at by in into inside on onto against between among during near across for to from
    """
  /// Nouns for those themselves who follow with "of".
  private static let amounts: WordSet = """
    total number group groups gang band team crowd rest most majority half all some many few couple
    handful dozen dozens scores hundreds thousands millions lives one two three four five six seven
    eight nine ten bodies body remains none out family families crew convoy string series set batch
    """
  private static let with = WordKey("with")

  /// Whether "with" at `at` adds more of the same: "shot dead along with [12] others".
  private func isAlong(_ before: Wording, _ at: Int) -> Bool {
    if at > 0, Self.together.contains(before[at - 1]) { return true }
    return around.behind.words.prefix(2).contains { Self.others.contains($0.key) }
  }

  private static let together: WordSet = "along together"
  static let others: WordSet = "others other more"

  /// "a mother of [three] was killed"
  private var isOfParent: Bool {
    let before = around.before
    guard let last = before.indices.last, last > 0, before[last] == SubjectReader.of else {
      return false
    }
    return Self.parents.contains(before[last - 1])
  }

  private static let parents: WordSet = "mother father parent parents mum dad grandmother widow"

  /// Whether a lone word for a state stands behind a joint: "30 killed and thousands homeless".
  private var isApart: Bool {
    guard phrase.count == 1, let state = noun?.state, let last = around.before.words.last else {
      return false
    }
    return Self.joints.contains(last.key) && lexicon.state(atStartOf: phrase.keys()) == state
  }

  /// Whether an infinitive governs the number that tells what is wanted, not what is done: "in a
  /// bid to free 12", but not "managed to free 12".
  private var isIntended: Bool {
    let before = around.before
    // "could have saved 13"
    if Self.isUnreal(before.keys().suffix(5)) { return true }
    guard let to = before.indices.suffix(4).last(where: { before[$0] == Self.to }), to > 0,
      to + 1 < before.count
    else { return false }
    return Self.wanting.contains(before[to - 1])
  }

  /// Whether it did not come to pass: "two bombs failed to explode", "ten could have been saved";
  /// but "up to 3,000 could have been killed" is an estimate.
  var isDenied: Bool {
    let behind = around.behind
    let words = Array(behind.keys().prefix(5))
    if words.prefix(4).contains(where: Self.denying.contains) { return true }
    guard Self.isUnreal(words) else { return false }
    return ![.atMost, .range, .approx].contains(number.bound) || behind.contains(Self.supposing)
  }

  /// Whether "could have" or the like stands among the words.
  private static func isUnreal(_ words: some Sequence<WordKey>) -> Bool {
    zip(words, words.dropFirst()).contains { unreal.contains($0) && $1 == have }
  }

  private static let supposing: WordSet = "if had unless without but"

  /// Whether the clause tells a plan or a wish.
  var isMeant: Bool { number.aspect == .planned || isIntended }

  private static let denying: WordSet = """
    not never failed fails didn't wasn't weren't hasn't haven't couldn't
    """
  private static let have = WordKey("have")
  private static let unreal: WordSet = "could would should"
  static let to = WordKey("to")
  private static let wanting: WordSet = """
    aim aimed aiming aims attempt attempted attempting attempts attack bid campaign demand demanded
    designed effort efforts hope hoped hopes hoping intend intended intends meant mission need
    offensive operation order plan planned planning plans plot plotted plotting pledge pledged
    prepare prepared preparing ready seek seeking seeks threat threaten threatened threatening
    threats tried tries try trying vow vowed vows want wanted wants
    """
}
