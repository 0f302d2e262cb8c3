import Shared

// MARK: - Where those counted are kept, cared for or looked for

extension StateReading {
  /// "taken to hospital", "in custody", "suffered serious burns".
  var keeping: Term? { toHospital ?? inHospital ?? kept ?? wounded ?? trimmed ?? broughtOut }

  /// "crews have brought out [90] people", "[90] had been lifted off by noon": where others help.
  private var broughtOut: Term? {
    let (before, behind) = (around.before, around.behind)
    guard number.kind == .count, lexicon.canLive(noun), noun?.state == nil else { return nil }
    var isCarried = false
    if let last = before.indices.last, last > 0, Self.outward.contains(before[last]) {
      isCarried = Self.bringing.contains(before[last - 1])
    } else if let copula = behind.indices.prefix(8).first(where: {
      Self.linking.contains(behind[$0])
    }) {
      isCarried = behind.indices[copula...].dropFirst().prefix(3).contains {
        Self.bringing.contains(behind[$0]) && $0 + 1 < behind.count
          && Self.outward.contains(behind[$0 + 1])
          && ($0 + 2 == behind.count || Self.followers.contains(behind[$0 + 2])
            || Self.calendar.contains(behind[$0 + 2]))
      }
    }
    return isCarried && isRescue ? Self.rescued : nil
  }

  private static let outward: WordSet = "out up ashore"
  private static let bringing: WordSet = """
    bring brings brought bringing get got getting pull pulled pulling haul hauled lift lifted lifting
    carry carried help helped hoist hoisted pluck plucked dig dug winch winched drag dragged
    """
  private static let rescued = Term("rescued")

  /// "cut its workforce by [3,500] clerks"
  private var trimmed: Term? {
    let before = around.before
    guard let last = before.indices.last, before[last] == Self.by,
      let staff = before.indices.suffix(6).last(where: { Self.staffs.contains(before[$0]) }),
      before.indices[..<staff].suffix(6).contains(where: { Self.cutting.contains(before[$0]) })
    else { return nil }
    return Self.laidOff
  }

  private static let by = WordKey("by")
  private static let staffs: WordSet =
    "workforce staff payroll payrolls headcount ranks employee force"
  private static let cutting: WordSet = """
    cut cuts cutting reduce reduces reduced reducing shrink shrinking trim trimmed trimming slash
    slashed slashing
    """
  private static let laidOff = Term("laid_off")

  /// "are in Israeli custody", "were in three city hospitals".
  private var kept: Term? {
    let behind = around.behind
    guard let at = behind.indices.prefix(8).dropFirst().first(where: { behind[$0] == Self.in }),
      at == phraseEnd || Self.staying.contains(behind[at - 1])
    else { return nil }
    return behind.indices[at...].dropFirst().prefix(4).lazy.compactMap {
      if Self.custody.contains(behind[$0]) { return Self.held }
      if behind[$0] == Self.captivity { return Self.hostage }
      return Self.hospitals.contains(behind[$0]) ? Self.hospitalized : nil
    }.first
  }

  /// "[four] students suffered serious gunshot wounds"
  private var wounded: Term? {
    let behind = around.behind
    guard let verb = behind.indices.prefix(6).first(where: { Self.suffering.contains(behind[$0]) })
    else { return nil }
    // "three died, [seven] suffered"
    if verb + 1 == behind.count, lexicon.canLive(noun), around.lead.contains(Self.deaths) {
      return Self.hurt
    }
    let object = behind.indices[verb...].dropFirst().prefix(4).prefix {
      !Self.joints.contains(behind[$0]) && !Self.treating.contains(behind[$0])
    }
    return object.contains { Self.wounds.contains(behind[$0]) } ? Self.hurt : nil
  }

  /// "in extremely critical condition", "the condition of [three] is serious"
  var ailing: Term? {
    let (before, behind) = (around.before, around.behind)
    let reach = behind.indices.prefix(10).prefix { !Self.conjunctions.contains(behind[$0]) }
    if before.words.last?.key == SubjectReader.of, before.count > 1,
      Self.conditionWords.contains(before[before.count - 2])
    {
      return reach.contains { Self.prognoses.contains(behind[$0]) } ? Self.hurt : nil
    }
    guard let condition = reach.first(where: { Self.conditionWords.contains(behind[$0]) }),
      let start = behind.indices[..<condition].suffix(6).last(where: { behind[$0] == Self.in })
    else { return nil }
    return behind.indices[start..<condition].contains { Self.prognoses.contains(behind[$0]) }
      ? Self.hurt : nil
  }

  private static let conditionWords: WordSet = "condition state"
  private static let prognoses: WordSet = """
    critical serious grave stable fair guarded poor bad desperate life-threatening severe
    """
  private static let suffering: WordSet = "suffered suffering suffer sustained sustaining received"
  private static let deaths: WordSet = "died killed dead perished deaths"
  private static let treating: WordSet = "treatment care aid help compensation"
  private static let wounds: WordSet = """
    injury injuries wound wounds burn burns fracture fractures cuts bruises
    """
  private static let hurt = Term("injured")

  static let missing = Term("missing")

  static let staying: WordSet = """
    is are was were been be remain remained remains remaining still being kept
    """
  private static let custody: WordSet = "custody detention jail jails prison prisons"
  private static let held = Term("held")
  private static let captivity = WordKey("captivity")
  private static let hostage = Term("hostage")

  /// "were taken to Mercy Medical Center": what it is called stands between.
  private var toHospital: Term? {
    let behind = around.behind
    let reach = behind.indices.prefix(7)
    guard let to = reach.dropFirst().first(where: { behind[$0] == Self.to }),
      reach[..<to].suffix(2).contains(where: { Self.carried.contains(behind[$0]) })
    else { return nil }
    let goal = behind.indices[to...].dropFirst().prefix(7).prefix {
      !Self.joints.contains(behind[$0])
    }
    return goal.contains { Self.hospitals.contains(behind[$0]) } ? Self.hospitalized : nil
  }

  /// "the hospital had taken in [23]", "Mercy Hospital received [12] people".
  private var inHospital: Term? {
    let before = around.before
    guard let last = before.indices.last, last > 0 else { return nil }
    let isTaken = before[last] == Self.in && Self.taking.contains(before[last - 1])
    guard isTaken || Self.receiving.contains(before[last]), before.contains(Self.hospitals) else {
      return nil
    }
    return Self.hospitalized
  }

  private static let `in` = WordKey("in")
  private static let taking: WordSet = "took taken taking takes"
  private static let receiving: WordSet = "received receiving receives admitted admitting"
  private static let carried: WordSet = """
    taken brought rushed flown airlifted transported sent admitted ferried carried transferred went
    go
    """
  private static let hospitals: WordSet = "hospital hospitals clinic medical infirmary"
  private static let hospitalized = Term("hospitalized")
}
