import Shared

// MARK: - What households and customers have to do without

extension StateReading {
  /// What is told; of homes and shops before all else what they have to do without.
  var toldOrLabelled: Term? {
    if isOfThings == true, let unsupplied { return unsupplied }
    let told = told
    if told == nil || told?.key == Self.powerless, let unsupplied { return unsupplied }
    if told?.key == Self.stranded, let lacking { return lacking }
    return told ?? fitting(labelled)
  }

  /// Whether things are counted, or those who use them; nil where no noun tells.
  private var isOfThings: Bool? {
    noun.map { !lexicon.canLive($0) || Self.users.contains($0.concept.key) }
  }

  private static let powerless = WordKey("without_power")
  private static let stranded = WordKey("stranded")
  static let users: WordSet = "customer user"

  /// What those counted are cut off from: "[900] homes without gas", "power was out to [900] homes",
  /// "[900] had dry taps".
  var unsupplied: Term? {
    guard number.kind == .count || number.kind == .percent, isSupplied else { return nil }
    return lacking ?? cutBefore
  }

  /// Whether it is of those whom mains, grids and networks supply.
  private var isSupplied: Bool {
    noun.map { Self.supplied.contains($0.concept.key) } ?? (phrase.count == 0)
  }

  private static let supplied: WordSet = """
    house building customer user person resident family business shop village city province country
    school hospital population
    """

  /// "[900] homes without gas", "[900] had their water cut off", "[900] were dark"
  var lacking: Term? {
    let behind = around.behind
    for at in behind.indices.prefix(11) {
      if Self.joints.contains(behind[at]), !Self.relatives.contains(behind[at]),
        !Self.adding.contains(behind[at]) || at + 1 < behind.count && isNumber(at + 1)
      {
        return nil
      }
      if let start = endOfLack(at), let supply = supply(in: behind, from: start) { return supply }
      if at > 0, isCut(at), let supply = supply(in: behind, from: at) { return supply }
      if let supply = dark(at) { return supply }
    }
    return nil
  }

  /// Where that begins of which the words at `at` behind the number say that it is not there.
  private func endOfLack(_ at: Int) -> Int? {
    let behind = around.behind
    if Self.lacks.contains(behind[at]) { return at + 1 }
    guard at + 1 < behind.count, let link = Self.links[behind[at]] else { return nil }
    if behind[at + 1] == link { return at + 2 }
    // "cut off from the grid"
    return at + 2 < behind.count && Self.particles.contains(behind[at + 1])
      && behind[at + 2] == link ? at + 3 : nil
  }

  private static let lacks: WordSet = """
    without no lack lacks lacked lacking lose loses lost losing neither nor
    """
  private static let links = WordTable<WordKey>([
    (WordKey("out"), WordKey("of")), (WordKey("deprived"), WordKey("of")),
    (WordKey("cut"), WordKey("from")), (WordKey("disconnected"), WordKey("from")),
    (WordKey("waiting"), WordKey("for")), (WordKey("knocked"), WordKey("off")),
    (WordKey("are"), WordKey("off")), (WordKey("were"), WordKey("off")),
  ])

  /// Whether a supply at `at` behind the number is cut: "had their [water] shut off".
  private func isCut(_ at: Int) -> Bool {
    let behind = around.behind
    return Self.supplies[behind[at]] != nil && !Self.lacks.contains(behind[at - 1])
      && behind.indices[at...].dropFirst().prefix(4).contains { Self.cutting.contains(behind[$0]) }
      && behind.indices[..<at].contains { Self.owning.contains(behind[$0]) }
  }

  private static let owning: WordSet = "had have has saw whose their"

  /// "were dark", "plunged into darkness", "had dry taps"
  private func dark(_ at: Int) -> Term? {
    let behind = around.behind
    if isOfThings != false, Self.darkness.contains(behind[at]), at > 0,
      Self.turning.contains(behind[at - 1]) || behind.isDefinite(at - 1)
    {
      return Self.withoutPower
    }
    guard Self.taps.contains(behind[at]) else { return nil }
    let near = behind.indices[max(0, at - 1)...].prefix(4)
    return near.contains { behind[$0] == Self.dry } ? Self.supplies[behind[at]] : nil
  }

  private static let darkness: WordSet = "dark darkness blackout"
  private static let turning: WordSet = """
    is are was were be been went go goes gone going stayed remained remain remains in into still fell
    """
  private static let taps: WordSet = "tap taps faucet faucets"
  private static let dry = WordKey("dry")
  private static let withoutPower = Term("without_power")

  /// The supply that is named at `start` of `words`, behind what says of which kind it is.
  private func supply(in words: Wording, from start: Int) -> Term? {
    let reach = words.indices[min(start, words.count)...].prefix(4)
    guard let at = reach.first(where: { !Self.kindsOfSupply.contains(words[$0]) }),
      let supply = Self.supplies[words[at]]
    else { return nil }
    if at + 1 < words.count, Self.goods.contains(words[at + 1]) { return nil }
    let isLight = Self.lights.contains(words[at])
    return isLight && isOfThings == false ? nil : supply
  }

  private static let lights: WordSet = "light lights"
  private static let kindsOfSupply: WordSet = """
    the a any their its running drinking clean tap potable fresh piped mains main natural electric
    electrical mobile cell hot central district street cooking safe domestic regular national public
    either all adequate normal
    """
  /// What is no supply, though a word for one stands before it.
  private static let goods: WordSet = """
    mask masks station stations bottle bottles call calls tank tanks pump pumps sharing company
    companies cannon cannons pressure bill bills
    """
  static let supplies = WordTable<Term>(
    [
      ("without_power", "power electricity light lights lighting grid current electric"),
      ("without_water", "water tap taps faucet faucets"), ("without_gas", "gas"),
      (
        "without_phone",
        "phone phones telephone telephones landline landlines internet broadband coverage"
      ),
      ("without_heating", "heat heating"),
    ].flatMap { state, words in
      words.split(separator: " ").map { (WordKey(String($0)), Term(state)) }
    })

  // MARK: Before the number

  /// "power was out to [900] homes", "cut water to [900]", "blackouts hit [900]", and what has come
  /// back: "power was restored to [900]".
  private var cutBefore: Term? {
    let before = around.before
    guard let last = before.indices.last(where: { !before.isDefinite($0) }) else { return nil }
    let front = before.indices[..<last].suffix(10)
    let isOutage = front.suffix(5).contains { Self.outages.contains(before[$0]) }
    if Self.hitting.contains(before[last]) { return isOutage ? Self.withoutPower : nil }
    // "cut off [900] homes from the grid"
    if Self.off == before[last], last > 0, Self.cutting.contains(before[last - 1]) {
      let from = around.behind.indices.prefix(6).first { around.behind[$0] == Self.from }
      return from.flatMap { supply(in: around.behind, from: $0 + 1) }
    }
    guard Self.reaching.contains(before[last]) else { return nil }
    let named = front.last { Self.supplies[before[$0]] != nil }
    // "cut gas to 30 homes and water to [60]"
    let isOneMore = named.map { $0 > 0 && Self.adding.contains(before[$0 - 1]) } ?? false
    let near = before.indices[(isOneMore ? 0 : max(0, (named ?? last) - 4))..<last]
    if let repair = near.last(where: { Self.restoring.contains(before[$0]) }) {
      // "crews are working to restore power to [900] homes", which have none
      let isMeant =
        repair > 0 && before[repair - 1] == Self.to
        && (repair < 2 || !Self.achieving.contains(before[repair - 2]))
      return named.flatMap { isMeant ? supply(in: before, from: $0) : Self.restored }
    }
    if isOutage { return Self.withoutPower }
    // "the party lost power in [12] towns"
    if let named, named > 0, Self.losing.contains(before[named - 1]) { return nil }
    guard let named, near.contains(where: { Self.cutting.contains(before[$0]) }),
      !near.contains(where: { Self.joints.contains(before[$0]) && $0 > named })
    else { return nil }
    return supply(in: before, from: named)
  }

  private static let outages: WordSet = "outage outages blackout blackouts"
  private static let hitting: WordSet = """
    hit hits hitting affect affects affected affecting darken darkened darkening blacked leave left
    leaving
    """
  private static let reaching: WordSet = "to in for at across among"
  private static let off = WordKey("off")
  private static let from = WordKey("from")
  private static let restored = Term("restored")
  private static let restoring: WordSet = """
    restore restores restored restoring back return returned reconnect reconnected resumed resume
    repaired
    """
  /// What becomes of a supply that fails.
  private static let cutting: WordSet = """
    cut cuts cutting off out down fail failed fails failing failure failures lose lost loss losses
    knocked knocking severed severing interrupt interrupted interrupting interruption disrupted
    disrupting disruption shut shutting switched turned suspended suspending halted stopped dead dry
    gone lack lacking without disconnected no
    """
}

// MARK: - Supplies that have been named before

/// Of what those counted have none: "[900] remained without", "water is short: [900] homes had none".
enum RepeatedSupply {
  /// The state, or nil where the words beside the number refer to no supply.
  static func state(
    _ around: Surroundings, after earlier: [NumberMention], _ number: NumberMention,
    _ sentenceBefore: () -> Wording
  ) -> String? {
    guard number.kind == .count, refers(around.behind) else { return nil }
    let previous = earlier.last {
      $0.sentence + 1 >= number.sentence && $0.state?.hasPrefix("without_") ?? false
    }
    if let previous { return previous.state }
    for words in [around.lead, sentenceBefore()] {
      let supply = words.indices.lazy.compactMap { StateReading.supplies[words[$0]] }.first
      if let supply { return supply.name }
    }
    return nil
  }

  private static func refers(_ behind: Wording) -> Bool {
    behind.indices.prefix(8).contains { at in
      let ends =
        at + 1 == behind.count || StateReading.followers.contains(behind[at + 1])
        || StateReading.calendar.contains(behind[at + 1]) || late.contains(behind[at + 1])
      guard ends else { return false }
      if behind[at] == without || behind[at] == waiting { return true }
      return behind[at] == none && at > 0 && having.contains(behind[at - 1])
    }
  }

  private static let without = WordKey("without")
  private static let waiting = WordKey("waiting")
  private static let none = WordKey("none")
  private static let having: WordSet = "had have has got getting still"
  private static let late: WordSet = "late last early this by still"
}
