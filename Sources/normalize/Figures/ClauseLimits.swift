import Shared

// MARK: - What the clause does not say of them

extension StateReading {
  /// Whether the verb that begins at `at` behind the number has an object of its own and no copula
  /// before it: "two gunmen shot dead [12] guards" tells nothing of the two.
  func isDeedOfTheirs(_ at: Int) -> Bool {
    let behind = around.behind
    guard at > 0, let deed = lexicon.told(atStartOf: behind.keys(from: at), kinds),
      at + deed.count < behind.count, Self.inflicted.contains(deed.value.key)
    else { return false }
    let next = at + deed.count
    if behind.indices[..<at].suffix(2).contains(where: { Self.copulas.contains(behind[$0]) }) {
      return behind.isActive(at) && !Self.followers.contains(behind[next])
    }
    if deed.value.key == Self.held,
      behind.indices[next...].prefix(3).contains(where: { Self.carried.contains(behind[$0]) })
    {
      return true
    }
    if deed.value.key != Self.evacuated, isPerfect(at) { return true }
    let object = behind.indices[next...].prefix(4).first { !Self.bounds.contains(behind[$0]) }
    if Self.objects.contains(behind[next]) || object.map(isNumber) ?? false { return true }
    if isName(next), !behind.isCapital(at), number.verb != nil { return true }
    return Self.threatened == deed.value.key && !Self.followers.contains(behind[next])
  }

  private static let held = WordKey("held")
  /// What people hold who are not held.
  private static let carried: WordSet = """
    talks signs banners placards posters flags candles crosses hands portraits pictures photographs
    rally rallies protest protests vigil vigils meeting meetings demonstration demonstrations march
    marches banner sign ceremony prayers elections
    """

  /// Whether the verb at `at` says what people have done: "the [two] groups have held talks", but
  /// "many have lost their lives".
  private func isPerfect(_ at: Int) -> Bool {
    let behind = around.behind
    return lexicon.canLive(noun) && !Self.mishaps.contains(behind[at])
      && behind.indices[..<at].suffix(2).contains { Self.perfect.contains(behind[$0]) }
      && !behind.indices[..<at].suffix(3).contains { Self.speakers.contains(behind[$0]) }
  }

  /// Whether a name of one or more words stands at `at`, and not a day or a month.
  private func isName(_ at: Int) -> Bool {
    let behind = around.behind
    return behind.isCapital(at) && at + 1 < behind.count && behind.isCapital(at + 1)
      && !Self.calendar.contains(behind[at])
  }

  static let calendar: WordSet = """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december
    """

  /// Words that say how a number is put: "killed [at least] 12".
  private static let bounds: WordSet = """
    at least more than up to as many about around some nearly almost over roughly approximately
    estimated further
    """

  func isNumber(_ at: Int) -> Bool {
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
  static let followers: WordSet = """
    by with in at on over after when as and there underground yesterday today
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
  static let with = WordKey("with")

  /// Whether "with" at `at` adds more of the same: "shot dead along with [12] others".
  private func isAlong(_ before: Wording, _ at: Int) -> Bool {
    if at > 0, Self.together.contains(before[at - 1]) { return true }
    return around.behind.words.prefix(2).contains { Self.others.contains($0.key) }
  }

  private static let together: WordSet = "along together"
  static let others: WordSet = "others other more"

  /// "a mother of [three] was killed"
  var isOfParent: Bool {
    let before = around.before
    guard let last = before.indices.last, last > 0, before[last] == SubjectReader.of else {
      return false
    }
    return Self.parents.contains(before[last - 1])
  }

  private static let parents: WordSet = "mother father parent parents mum dad grandmother widow"

  /// Whether a lone word for a state stands behind a joint: "30 killed and thousands homeless".
  var isApart: Bool {
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
    // "demanded that the state release [two] men"
    if zip(before.keys(), before.keys().dropFirst()).contains(where: {
      Self.demanding.contains($0) && $1 == Self.that
    }) {
      return true
    }
    guard let to = before.indices.suffix(4).last(where: { before[$0] == Self.to }), to > 0,
      to + 1 < before.count
    else { return false }
    return Self.wanting.contains(before[to - 1])
  }

  /// Whether it did not come to pass: "two bombs failed to explode", "ten could have been saved";
  /// but "up to 3,000 could have been killed" is an estimate.
  var isDenied: Bool {
    let behind = around.behind
    let words = Array(behind.keys().prefix(behind.words.first?.key == SubjectReader.of ? 7 : 5))
    if words.dropLast(words.count > 4 ? 1 : 0).contains(where: Self.denying.contains) {
      return true
    }
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
  private static let that = WordKey("that")
  private static let demanding: WordSet = """
    demand demands demanded demanding ask asked asks insist insisted insists urge urged proposed
    suggested recommended requested
    """
  private static let wanting: WordSet = """
    aim aimed aiming aims attempt attempted attempting attempts attack bid campaign demand demanded
    designed effort efforts hope hoped hopes hoping intend intended intends meant mission need
    offensive operation order plan planned planning plans plot plotted plotting pledge pledged
    prepare prepared preparing ready seek seeking seeks threat threaten threatened threatening
    threats tried tries try trying vow vowed vows want wanted wants
    """
}
