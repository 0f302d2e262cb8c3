import Shared

/// Whether a toll counts the attacker who died with his victims. Of one shooting some reports tell
/// that a gunman killed 12, others that 13 people are dead; both are right, of two things.
enum Attackers {
  /// Whom a toll counts.
  enum Counted: UInt8 {
    /// The victims alone: "a gunman killed 12 people".
    case victims
    /// The victims alone, of an attacker who is dead as well: "killed 12 people and then himself".
    case victimsOfTheDead
    /// The attacker too: "13 people died, including the gunman".
    case all
  }

  /// Tells the tolls of each attack apart where the reports themselves do, and gives the silent ones
  /// to the side that has their number; where no two of the numbers are apart by the attackers, all
  /// tolls are of one sort.
  static func settle(_ signatures: inout [Signature]) {
    let tolls = signatures.indices.filter { isToll(signatures[$0]) }
    let (victims, all) = sides(of: tolls.map { signatures[$0] })
    for index in tolls {
      if signatures[index].attackers == .victimsOfTheDead { signatures[index].attackers = .victims }
      guard signatures[index].revised < 0 else { continue }
      let value = signatures[index].value
      switch (victims.contains(value), all.contains(value)) {
      case (true, false): signatures[index].attackers = .victims
      case (false, true): signatures[index].attackers = .all
      case (true, true): break
      case (false, false): signatures[index].attackers = nil
      }
    }
  }

  /// Whether it is a number of dead of these days.
  static func isToll(_ signature: Signature) -> Bool {
    signature.isCount && signature.state == Senses.dead && signature.past == 0
      && !signature.value.isNaN
  }

  /// The numbers of victims and those of all dead that are one attacker, or said to be two, apart.
  private static func sides(of tolls: [Signature]) -> (victims: Set<Double>, all: Set<Double>) {
    var values: [Counted?: Set<Double>] = [:]
    for toll in tolls { values[toll.attackers, default: []].insert(toll.value) }
    let dead = values[.victimsOfTheDead] ?? []
    let told = dead.union(values[.victims] ?? [])
    let all = values[.all] ?? []
    let any = told.union(values[Counted?.none] ?? [])
    var sides: (victims: Set<Double>, all: Set<Double>) = ([], [])
    for number in all {
      let victims = any.contains(number - 1) ? number - 1 : number - 2
      guard victims == number - 1 || told.contains(victims) else { continue }
      sides.victims.insert(victims)
      sides.all.insert(number)
    }
    for number in dead where any.contains(number + 1) && !told.contains(number + 1) {
      sides.victims.insert(number)
      sides.all.insert(number + 1)
    }
    return sides
  }
}

// MARK: - What a clause tells

extension Clause {
  /// Whom the toll counts; nil where the clause does not say.
  var attackers: Attackers.Counted? {
    // The next number is another's.
    let behind = behind(20).prefix { tokens[$0].kind != .number }
    if let at = behind.first(where: { Self.including.contains(tokens[$0].key) }) {
      if isAttacker(behind: at, before: behind.upperBound) {
        return isDenied(at) ? .victims : .all
      }
    }
    if behind.contains(where: isAmong) || isAddedBefore { return .all }
    if behind.contains(where: isOwnDeath) { return .victimsOfTheDead }
    if behind.contains(where: { isBesides($0, before: behind.upperBound) }) {
      return .victimsOfTheDead
    }
    return isOfAttacker ? .victims : nil
  }

  /// "including the gunman", "counting himself"; of more than two attackers no report leaves out just
  /// one.
  private func isAttacker(behind at: Int, before end: Int) -> Bool {
    let near = at + 1..<max(at + 1, min(end, at + 5))
    guard
      let attacker = near.first(where: {
        Self.attackers.contains(tokens[$0].key) || Self.reflexives.contains(tokens[$0].key)
      })
    else { return false }
    return !Self.several.contains(tokens[attacker].key)
      || near.contains { Self.two.contains(tokens[$0].key) }
  }

  /// "not including the gunman"
  private func isDenied(_ at: Int) -> Bool { at > 0 && tokens[at - 1].key == Self.not }

  /// "the gunman among them", "himself included", "his own among them"
  private func isAmong(_ at: Int) -> Bool {
    let key = tokens[at].key
    return (Self.attackers.contains(key) || Self.reflexives.contains(key) || key == Self.own)
      && at + 1 < tokens.all.count && Self.amongWords.contains(tokens[at + 1].key)
  }

  /// "With the gunman, 13 people died", "Counting the killer the toll is 13"
  private var isAddedBefore: Bool {
    let before = max(0, number.lowerBound - 16)..<number.lowerBound
    guard let at = before.last(where: { Self.adding.contains(tokens[$0].key) }),
      !(at..<number.lowerBound).contains(where: { tokens[$0].kind == .number })
    else { return false }
    // "a man with a gun" has none; what is added opens the clause.
    guard at == 0 || tokens[at - 1].kind != .word else { return false }
    return (at + 1..<min(number.lowerBound, at + 4)).contains {
      Self.attackers.contains(tokens[$0].key)
    }
  }

  /// "before killing himself", "and took his own life", "then committed suicide"
  private func isOwnDeath(_ at: Int) -> Bool {
    if Self.reflexives.contains(tokens[at].key) || tokens[at].key == Self.suicide { return true }
    return at > 0 && tokens[at].key == Self.life && tokens[at - 1].key == Self.own
  }

  /// "besides the gunman", "12 people and the gunman died"
  private func isBesides(_ at: Int, before end: Int) -> Bool {
    guard Self.besides.contains(tokens[at].key) else { return false }
    return (at + 1..<min(end, at + 4)).contains { Self.attackers.contains(tokens[$0].key) }
  }

  /// Whether it is the object of a verb of killing that a person is the subject of: "a gunman killed
  /// 12", "opened fire, killing 12".
  private var isOfAttacker: Bool {
    let near = max(0, number.lowerBound - 3)..<number.lowerBound
    guard let verb = near.last(where: { Self.killing.contains(tokens[$0].key) }),
      (verb..<number.lowerBound).allSatisfy({ tokens[$0].kind == .word })
    else { return false }
    let before = verb > 0 ? tokens[verb - 1].key : nil
    if let before, Self.passive.contains(before) { return false }
    return (max(0, verb - 30)..<verb).contains {
      Self.attackers.contains(tokens[$0].key) || Self.persons.contains(tokens[$0].key)
        || sentence.name($0)?.type == .person
    }
  }

  private static let not = WordKey("not")
  private static let own = WordKey("own")
  private static let life = WordKey("life")
  private static let suicide = WordKey("suicide")
  private static let including: WordSet = "including counting included includes include"
  private static let adding: WordSet = "with counting including"
  private static let amongWords: WordSet = "among included"
  private static let besides: WordSet = "and besides plus excluding"
  private static let reflexives: WordSet = "himself herself themselves"
  private static let passive: WordSet = "was were been be being are is that which"
  private static let killing: WordSet = """
    kill kills killed killing dead murder murders murdered murdering slay slays slew slaying slain
    massacre massacred massacring shot shoots gunned guns
    """
  private static let attackers: WordSet = """
    gunman gunmen shooter shooters attacker attackers assailant assailants killer killers bomber
    bombers suspect suspects perpetrator perpetrators hijacker hijackers
    """
  private static let several: WordSet = """
    gunmen shooters attackers assailants killers bombers suspects perpetrators hijackers
    """
  private static let two: WordSet = "two both"
  private static let persons: WordSet = """
    man men woman women boy boys girl teenager teenagers teen youth student students pupil worker
    employee soldier veteran officer policeman driver he she who
    """
}
