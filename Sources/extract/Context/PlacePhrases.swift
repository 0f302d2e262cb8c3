import Shared

/// What a phrase says of a place.
extension PlaceReader {
  /// Whether the chunk names a place behind a preposition of place.
  func isPlace(_ at: Int) -> Bool {
    guard parse.kind(at) == .noun, placeName(at) != nil else { return false }
    if parse.kind(at - 1) == .comma { return isBare(at) && isNamed(at) }
    // "in neighbouring Jambi"
    let link = parse.isWord(at - 1, in: Self.adjoining) ? at - 2 : at - 1
    guard parse.kind(link) == .preposition, !asks(link) else { return false }
    if parse.isWord(link, .from), !isOrigin(at) { return true }
    if parse.isWord(link, in: Self.moving) || isInitials(at) { return isBare(at) }
    return parse.isWord(link, in: Self.placing) || isBare(at) && isNamed(at)
  }

  /// "calling on [Peru] to", "relies on [Peru]"
  private func asks(_ link: Int) -> Bool {
    parse.isWord(link, .on) && parse.lemma(link - 1).map(Self.asking.contains) ?? false
  }

  /// "a [U.S.] convoy" need not be there.
  private func isInitials(_ at: Int) -> Bool {
    guard let name = placeName(at) else { return false }
    let token = parse.reading.names[name].tokens.lowerBound
    return parse.tokens[token].shape.contains(.allCapitals)
  }

  /// "in the city of [Rome]", "on the outskirts of [Rome]", "pulled from the village of [Rome]",
  /// "in the capital, [Rome]", but not "in Rieti district of [Lazio]"
  func isNamed(_ at: Int) -> Bool {
    if parse.kind(at - 1) == .comma {
      return isKind(at - 2) && parse.isWord(at - 3, in: Self.placing)
    }
    // "took to the streets of [Rome]"
    if isOutskirts(at),
      parse.isWord(at - 3, in: Self.placing) || parse.tokens[chunks[at - 2].head].key == .streets
    {
      return true
    }
    guard isCalled(at), !isPart(at - 2) else { return false }
    return parse.isWord(at - 3, in: Self.placing)
      || parse.isWord(at - 3, .from) && leaves(at - 4)
  }

  /// "[Anxian county] of Mianyang": a part of what is named behind it.
  private func isPart(_ at: Int) -> Bool {
    guard let name = placeName(at), !isPossessor(name) else { return false }
    let head = parse.tokens[chunks[at].head]
    return head.shape.contains(.capital) || Self.divisions.contains(head.key)
  }

  /// "the provincial capital"
  private func isKind(_ at: Int) -> Bool {
    guard let kind = parse[at], kind.kind == .noun, placeName(at) == nil else { return false }
    return Self.kinds.contains(parse.tokens[kind.head].key)
  }

  func isOutskirts(_ at: Int) -> Bool {
    guard parse.isWord(at - 1, .of), let part = parse[at - 2] else { return false }
    return part.kind == .noun && Self.outskirts.contains(parse.tokens[part.head].key)
  }

  /// "the city of [Rome]", "that of [Rome]"
  func isCalled(_ at: Int) -> Bool {
    guard parse.isWord(at - 1, .of), let kind = parse[at - 2] else { return false }
    if parse.isWord(at - 2, .that) { return true }
    return kind.kind == .noun && Self.kinds.contains(parse.tokens[kind.head].key)
  }

  /// Whether the chunk is a place's name and little else, "Rome" or "Rieti province".
  func isBare(_ at: Int) -> Bool {
    guard parse.kind(at) == .noun, chunks[at].numbers.isEmpty, let name = placeName(at) else {
      return false
    }
    let end = parse.reading.names[name].tokens.upperBound
    return end == chunks[at].tokens.upperBound
      || Self.kinds.contains(parse.tokens[chunks[at].head].key)
  }

  /// "a quake struck [Padang], killing 12", "hit the village of [Padang]"
  func isStruck(_ at: Int) -> Bool {
    let verb = isCalled(at) && placeName(at - 2) == nil ? at - 3 : at - 1
    return isBare(at) && !parse.isReduced(verb) && strikes(verb)
  }

  /// "12 refugees reached [Padang]"
  func isReached(_ at: Int) -> Bool {
    isBare(at) && parse.lemma(at - 1).map(Self.reaching.contains) ?? false
  }

  /// Whether nothing happened at the place at `at`: something came from there, passed it, lies or
  /// was felt so far.
  func isPassedBy(_ at: Int) -> Bool {
    if parse.lemma(at - 2) == "feel" { return true }
    if parse.isWord(at - 1, .from) { return isOrigin(at) }
    if parse.isWord(at - 1, .off), isDistance(at - 2) || isOfQuake(at) { return true }
    guard parse.isWord(at - 1, .to) else { return false }
    return parse.isWord(at - 3, in: Self.moving) || isGoal(at)
      || parse[at - 2].map { parse.tokens[$0.head].key == .way } ?? false
  }

  /// "a ship bringing migrants to [Lima]", "a bus heading to [Lima]"
  private func isGoal(_ at: Int) -> Bool {
    parse.isWord(at - 1, .to) && at - 2 != index && (isBound(at - 2) || isBound(at - 3))
  }

  private func isBound(_ at: Int) -> Bool {
    guard parse.kind(at) == .verb, chunks[at].verb.form == .ing else { return false }
    return parse.lemma(at).map(Self.carrying.contains) ?? false
  }

  /// "stands trial in [Lima] over the death of 12": where a court sits.
  func isOfTrial(_ at: Int) -> Bool {
    guard parse.isWord(at - 1, in: Self.placing) else { return false }
    if parse.kind(at - 2) == .verb { return parse.lemma(at - 2).map(Self.trying.contains) ?? false }
    return parse[at - 2].map { $0.kind == .noun && Self.trials.contains(parse.tokens[$0.head].key) }
      ?? false
  }

  /// "[40 km] off Lima", "40 km [(25 miles)] off Lima"
  private func isDistance(_ at: Int) -> Bool {
    let last = parse.kind(at) == .close ? at - 1 : at
    return parse[last]?.numbers.contains { parse.reading.numbers[$0].kind == .measure } ?? false
  }

  /// "17 tourists from [Lima]", "a ferry from [Lima] to Callao", "40 km from [Lima]", but not "17
  /// bodies were pulled from [Lima]", "the toll from [Lima]".
  private func isOrigin(_ at: Int) -> Bool {
    if parse.isWord(at + 1, .to) { return true }
    if parse.headClasses(at - 2).contains(.tally) { return false }
    // "16 bodies were recovered, 12 from Lima"
    if parse[at - 2]?.isHeadless ?? false, parse.kind(at - 3) == .comma, leaves(at - 4) {
      return false
    }
    let before = parse.kind(at - 2) == .verb || parse.kind(at - 2) == .noun ? at - 2 : at - 3
    if parse.kind(before) == .verb { return !leaves(before) && !isReport(before) }
    return !leaves(before - 1)
  }

  /// "an earthquake off [Lima]"
  func isOfQuake(_ at: Int) -> Bool {
    parse.isWord(at - 1, .off) && parse.headClasses(at - 2).contains(.quake)
  }

  private func leaves(_ at: Int) -> Bool { parse.lemma(at).map(Self.leaving.contains) ?? false }

  /// "12 deaths were reported from [Lima]"
  private func isReport(_ at: Int) -> Bool { parse.lemma(at) == "report" }

  func strikes(_ at: Int) -> Bool { parse.lemma(at).map(Self.striking.contains) ?? false }

  func isPossessor(_ name: Int) -> Bool {
    let end = parse.reading.names[name].tokens.upperBound
    return end < parse.tokens.all.count && parse.tokens[end].kind == .possessive
  }

  /// The place that a chunk names: the last of "[Italy]'s [Lazio] region".
  func placeName(_ at: Int) -> Int? {
    let places = chunks[at].names.filter { parse.reading.names[$0].type == .place }
    guard let first = places.first else { return nil }
    return isPossessor(first) ? places.last : first
  }

  func namesPlace(_ at: Int) -> Bool { parse.kind(at) == .noun && placeName(at) != nil }

  /// "[Lima]'s 10 million people", "two [Lima] hospitals"
  var isHome: Bool {
    guard let name = placeName(index) else { return false }
    let head = parse.tokens[chunks[index].head].key
    return Self.sites.contains(head) || isPossessor(name) && Self.dwellers.contains(head)
  }

  /// The name of the place at `at`, or of what lies in it.
  func name(_ at: Int) -> String {
    placeName(leads(at) ? at + 2 : at).map { parse.text(parse.reading.names[$0].tokens) } ?? ""
  }

  /// Whether the place at `at` holds the next one: "Italy's province of [Rieti]", "the Black Sea
  /// resort of [Tarn]", but not "the Rieti province of Italy".
  private func leads(_ at: Int) -> Bool {
    guard parse.kind(at + 2) == .noun, isBare(at + 2), let name = placeName(at) else {
      return false
    }
    let isTown = Self.settlements.contains(parse.tokens[chunks[at].head].key)
    // "Peru's capital, [Lima], 12 people"
    if parse.kind(at + 1) == .comma { return isPossessor(name) && isTown }
    return isCalled(at + 2) && (isPossessor(name) || isTown)
  }

  static let placing: WordSet = """
    in at near on off across outside around inside into through throughout within along
    """
  /// Those that go with much else: "ill from the [Orta] virus".
  private static let moving: WordSet = "from over to"
  static let kinds: WordSet = """
    borough capital city commune community country county district hamlet island islands
    municipality neighborhood neighbourhood parish port prefecture province region resort
    shantytown slum state suburb town township village
    """
  private static let divisions: WordSet = """
    commune county district municipality parish prefecture province region township
    """
  private static let dwellers: WordSet = "citizens inhabitants people residents voters"
  /// What stays where it is.
  private static let sites: WordSet = """
    airports banks bases bridges buildings camps checkpoints churches clinics districts enclaves
    factories hospitals hotels houses mines mosques neighborhoods neighbourhoods offices outposts
    precincts prisons schools settlements shops stations stores streets suburbs temples towns
    universities villages
    """
  private static let settlements: WordSet = """
    capital city hamlet port resort suburb town township village
    """
  private static let outskirts: WordSet = """
    area areas center centre coast east edge heart middle north northeast northwest outskirts part
    parts shore shores south southeast southwest streets suburbs west
    """
  static let adjoining: WordSet = "adjacent adjoining nearby neighboring neighbouring surrounding"
  private static let asking: Set = ["call", "count", "depend", "focus", "press", "rely", "urge"]
  private static let striking: Set = [
    "batter", "bombard", "destroy", "devastate", "engulf", "flatten", "hit", "inundate", "jolt",
    "lash",
    "level", "pound", "rattle", "ravage", "rock", "shake", "shell", "slam", "strike", "swamp",
  ]
  private static let carrying: Set = [
    "bring", "carry", "deliver", "drive", "ferry", "fly", "go", "haul", "head", "move", "sail",
    "send",
    "ship", "smuggle", "take", "transport", "travel",
  ]
  private static let trying: Set = ["answer", "prosecute", "testify", "try"]
  private static let trials: WordSet = "trial trials"
  private static let reaching: Set = ["enter", "flee", "reach"]
  /// What is done to or by those who were there, not to those who come from there.
  private static let leaving: Set = [
    "abduct", "dig", "disappear", "drag", "escape", "evacuate", "expel", "extract", "fire", "flee",
    "free", "kidnap", "launch", "lift", "loot", "pull", "recover", "remove", "rescue",
    "retrieve", "save", "seize", "snatch", "steal", "vanish", "withdraw",
  ]
}
