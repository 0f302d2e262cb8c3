import Shared

/// The state of a number that its own words leave out, since an earlier number has told it: one that
/// it is set against, that it corrects, or whose verb it shares.
struct RepeatedSubject {
  let number: NumberMention
  let around: Surroundings
  /// The numbers before it in the article.
  let earlier: [NumberMention]
  /// The words of the sentence before.
  let sentenceBefore: () -> Wording

  /// The state, or nil where `number`, which counts `concept`, has a clause of its own.
  func state(of concept: String?) -> String? {
    if number.kind == .count, concept == nil || concept == SubjectReader.person.name,
      let state = announced()
    {
      return state
    }
    guard let previous = earlier.last, previous.sentence >= number.sentence - Self.sentences else {
      return nil
    }
    if isRestated, previous.sentence == number.sentence, number.kind != .rate,
      let state = previous.state, StateReading.ofTheLiving.contains(WordKey(state))
    {
      return state
    }
    guard number.kind == .count else { return nil }
    guard let counted = number.counted else {
      return isOthersWord || isGivenAnew
        ? leading(within: Self.sentences) {
          $0.counted == nil && $0.concept == SubjectReader.person.name
        } : nil
    }
    if let whole { return whole.state }
    if isLikewise { return last(within: 0) { _ in true } }
    if isAmongThem, previous.kind == .count, previous.sentence == number.sentence {
      return previous.state
    }
    if isMadeUp { return last(within: Self.sentences) { _ in true } }
    guard !around.behind.begins(with: Wording(counted)) else { return nil }
    if previous.kind == .count, previous.sentence == number.sentence, isSet || isCorrection,
      previous.concept == concept
    {
      return previous.state
    }
    if isMultiple { return last(within: 0) { $0.concept == concept } }
    if isGivenAnew { return last(within: Self.sentences) { $0.concept == concept } }
    if isOthersWord { return leading(within: Self.sentences) { $0.concept == concept } }
    if isGapped || isOfThem { return last(within: 0) { $0.concept == concept && sharesVerb($0) } }
    return isPart ? last(within: 1) { $0.counted == counted } : nil
  }

  /// "How many died is not known. The mayor spoke of [12].", "Nobody knew how many had died; doctors
  /// spoke of [12]".
  private func announced() -> String? {
    guard isOthersWord else { return nil }
    let last = earlier.last?.sentence ?? -1
    if last < number.sentence, let state = Announced.state(in: around.lead) { return state }
    return last < number.sentence - 1 ? Announced.state(in: sentenceBefore()) : nil
  }

  /// What the length before it measures, where somebody else gives another one: "put the depth at five
  /// km; the survey calculated [20 km]".
  func length() -> Subject? {
    guard isOthersWord, let previous = earlier.last(where: { $0.kind == .measure }),
      number.sentence - previous.sentence <= 1, previous.unit.map(Self.lengths.contains) ?? false,
      previous.state != Self.distance
    else { return nil }
    return Subject(concept: previous.concept, state: previous.state)
  }

  static let distance = "distance"
  private static let lengths: Set = ["km", "mile", "metre", "foot"]

  /// What it is a part of, in the same sentence: "killed 13 people, including [two] children".
  private var whole: NumberMention? {
    guard let part = number.partOf, earlier.indices.contains(part),
      around.before.words.last?.key != SubjectReader.of
    else { return nil }
    let whole = earlier[part]
    return whole.kind == .count && whole.sentence == number.sentence ? whole : nil
  }

  /// The state of the last number of the last `sentences` that tells one and that `isFitting`.
  private func last(within sentences: Int, _ isFitting: (NumberMention) -> Bool) -> String? {
    told(within: sentences, isFitting).last?.state
  }

  /// The last numbers of the last `sentences` that tell a state and that are fitting.
  private func told(
    within sentences: Int, _ isFitting: (NumberMention) -> Bool
  ) -> [NumberMention] {
    earlier.suffix(Self.reach).filter {
      $0.kind == .count && $0.state != nil && number.sentence - $0.sentence <= sentences
        && isFitting($0)
    }
  }

  /// The state of the dead, or else of the first number, in the last sentence of
  /// ``told(within:_:)``: of these somebody else has another count, but none that is far off.
  private func leading(within sentences: Int, _ isFitting: (NumberMention) -> Bool) -> String? {
    let told = told(within: sentences, isFitting)
    let states = told.filter { $0.sentence == told.last?.sentence && isNear($0) }.compactMap(
      \.state)
    return states.first { WordKey($0) == StateReading.dead } ?? states.first
  }

  private func isNear(_ other: NumberMention) -> Bool {
    guard let one = Self.size(of: number), let other = Self.size(of: other) else { return true }
    return one < Self.far * other && other < Self.far * one
  }

  private static func size(of number: NumberMention) -> Double? {
    number.value ?? number.interval.low ?? number.interval.high
  }

  private static let far = 20.0

  /// How many numbers and sentences back the number may stand that is given anew.
  private static let reach = 8
  private static let sentences = 3

  /// "about 2 percent of the staff, or [6,000] people"
  private var isRestated: Bool { around.before.count == 1 && around.before[0] == Self.or }

  /// "as were [two] others"
  private var isLikewise: Bool {
    let before = around.before
    return before.count == 2 && Self.likewise.contains(before[0])
      && StateReading.copulas.contains(before[1])
  }

  /// "The number includes [ten] children"
  private var isMadeUp: Bool {
    let words = Array(around.before.keys().suffix(3))
    return words.count == 3 && Self.definite.contains(words[0]) && Self.figures.contains(words[1])
      && Self.including.contains(words[2])
  }

  private static let likewise: WordSet = "as so"
  private static let including: WordSet = "includes included"
  private static let or = WordKey("or")

  /// "won 33 seats, against [30] for the others".
  private var isSet: Bool { around.before.keys().suffix(2).contains(Self.against) }

  /// "228 had died, more than six times the [37] conceded by the army"
  private var isMultiple: Bool {
    around.before.keys().suffix(2).elementsEqual([Self.times, Self.the])
  }

  /// "78 people were dead, down from the [90] announced before", "five students, and not [six]".
  private var isCorrection: Bool {
    let words = Array(around.before.keys().suffix(3).filter { $0 != Self.the })
    guard let last = words.last else { return false }
    if last == Self.not { return true }
    return words.count > 1 && Self.compared.contains(words[words.count - 2])
      && Self.with.contains(last)
  }

  /// Whether it gives a number anew that was given before: "but police put it at [23]", "a source
  /// said the figure was [23]".
  private var isGivenAnew: Bool {
    let words = Array(around.before.keys().suffix(6))
    let isPut = words.suffix(2) == [Self.it, Self.at]
    if isPut { return words.contains(where: Self.putting.contains) }
    if words.count > 2, words[words.count - 3] == Self.it,
      Self.standing.contains(words[words.count - 2]), Self.levels.contains(words[words.count - 1])
    {
      return true
    }
    guard let figure = words.indices.last(where: { Self.figures.contains(words[$0]) }), figure > 0
    else { return false }
    // "gave a figure of [350]"
    if figure > 1, words[figure - 1] == Self.a, Self.giving.contains(words[figure - 2]),
      words[(figure + 1)...].elementsEqual(CollectionOfOne(SubjectReader.of))
    {
      return true
    }
    // "an earlier count of [350]"
    if Self.former.contains(words[figure - 1]) { return true }
    let place = around.before.count - words.count + figure - 1
    return (Self.definite.contains(words[figure - 1]) || around.before.isDefinite(place))
      && (figure + 1 == words.count || words[figure + 1] != SubjectReader.of)
  }

  /// Whether somebody is quoted with the bare number: "doctors spoke of [55]", "the rebels claimed
  /// [200]".
  private var isOthersWord: Bool {
    guard number.saidBy != nil,
      around.behind.words.first.map({ Self.placing.contains($0.key) }) ?? true
    else { return false }
    let words = around.before.keys().suffix(2)
    guard let last = words.last else { return false }
    if Self.saying.contains(last) { return true }
    guard last == SubjectReader.of else { return false }
    // "spoke at first of 10 and then of [23]"
    return Self.speaking.contains(words[words.startIndex])
      || words[words.startIndex] == Self.then && around.before.contains(Self.speaking)
  }

  /// Whether nothing but a place stands beside it: "three had died in one town and [two] in the
  /// next", "and in the north, [64]".
  private var isGapped: Bool {
    guard let next = around.behind.words.first?.key else {
      return around.before.count < 8 && around.before.words.last?.key != SubjectReader.of
    }
    // "and another [90] when the hall was hit"
    if next == Self.when { return true }
    return Self.placing.contains(next) && !around.behind.contains(StateReading.copulas)
  }

  /// "12 people lost their lives, [five] of them in the capital"
  private var isOfThem: Bool {
    around.isOfThem && !around.behind.contains(StateReading.copulas)
  }

  /// "90 inmates fled, [40] rebels among them"
  private var isAmongThem: Bool {
    let behind = around.behind
    return behind.count > 2 && behind[behind.count - 2] == StateReading.among
      && behind[behind.count - 1] == Self.them && behind.count < 7
      && around.before.count < 2
  }

  private static let them = WordKey("them")

  /// Whether extract has found no verb for it, or that of `other`.
  private func sharesVerb(_ other: NumberMention) -> Bool {
    number.verb == nil || number.verb == other.verb || number.verb == Self.be
  }

  private static let be = "be"

  /// Whether it begins a sentence that tells where some of those are who were counted before: "[Ten]
  /// were in the capital".
  private var isPart: Bool {
    let behind = around.behind
    return around.before.count < 2 && behind.count > 2 && StateReading.copulas.contains(behind[0])
      && Self.placing.contains(behind[1])
  }

  private static let then = WordKey("then")
  private static let when = WordKey("when")
  private static let against = WordKey("against")
  private static let the = WordKey("the")
  private static let not = WordKey("not")
  private static let times = WordKey("times")
  private static let it = WordKey("it")
  private static let at = WordKey("at")
  private static let a = WordKey("a")
  private static let giving: WordSet = "gave give gives given giving issued offered cited quoted"
  private static let compared: WordSet = "down up compared rather instead revised corrected"
  private static let with: WordSet = "from with than of to"
  private static let putting: WordSet = "put puts putting place placed set estimated"
  /// "in the south it [stood] at 102"
  private static let standing: WordSet = """
    stands stood stand rose rises risen climbed climbs reached fell
    """
  private static let levels: WordSet = "at to"
  private static let figures: WordSet = "number figure toll count tally total estimate"
  private static let definite: WordSet = """
    the that this its their his her own old new official actual
    """
  private static let saying: WordSet = """
    said says say saying reported reports report claimed claims claim counted counts count gave gives
    give mentioned mentions mention cited cites cite estimated estimates listed lists recorded put
    calculated calculates measured measures
    """
  private static let speaking: WordSet = "spoke spoken speak speaks speaking talked talk talks"
  private static let former: WordSet =
    "earlier previous initial preliminary latest revised original"
  private static let placing: WordSet = "in at near around from elsewhere across on"
}
