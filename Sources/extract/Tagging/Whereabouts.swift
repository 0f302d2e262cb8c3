import Shared

/// Tells the places among the names that the model took for persons or bodies: what somebody is in,
/// near, or the town of, and what stands in a list with such a place. A lone name is so wherever the
/// article has it, unless somebody bears it.
struct Whereabouts {
  let tokens: Tokens
  let article: ArticleWords

  init(_ tokens: Tokens, _ article: ArticleWords) {
    self.tokens = tokens
    self.article = article
  }

  /// The names with these types mended.
  func mended(_ names: [TaggedName]) -> [TaggedName] {
    var result = names
    var bearers: Set<WordKey> = []
    for at in names.indices where names[at].type == .organization && endsInKind(names[at]) {
      result[at].type = .place
    }
    let listed = listed(names)
    for at in names.indices where names[at].type == .person && names[at].tokens.count > 1 {
      if isTown(names[at].tokens) || beginsWithKind(names[at].tokens)
        || (isLocated(names[at]) || listed.contains(at)) && !hasFirstName(names[at].tokens)
      {
        result[at].type = .place
      } else {
        for token in names[at].tokens { bearers.insert(tokens[token].key) }
      }
    }
    let lone = names.indices.filter { mayBePlace(names[$0]) }
    func key(_ at: Int) -> WordKey { tokens[names[at].tokens.lowerBound].key }
    let told = lone.filter {
      isLocated(names[$0]) || isTown(names[$0].tokens)
        || listed.contains($0) && !isLastName(names[$0])
    }
    let located = Set(told.map(key)).subtracting(bearers)
    for at in lone
    where names[at].type != .place && located.contains(key(at))
      && !isAddressed(names[at].tokens.lowerBound)
    {
      result[at].type = .place
    }
    return result
  }

  /// Whether a name is one word that may be a place's: of bodies only what no list and no other text
  /// has.
  private func mayBePlace(_ name: TaggedName) -> Bool {
    guard name.tokens.count == 1, name.type != .group else { return false }
    return name.type != .organization || isUnknown(name.tokens.lowerBound)
  }

  private func isUnknown(_ token: Int) -> Bool {
    article.cases[token] == .capital && article.facts[token].lexicons.isEmpty
      && article.facts[token].casing == .unknown
  }

  private func isLastName(_ name: TaggedName) -> Bool {
    article.facts[name.tokens.lowerBound].lexicons.contains(.last)
  }

  /// "Barangay [Orta]"
  private func beginsWithKind(_ name: Range<Int>) -> Bool {
    Self.leadingKinds.contains(tokens[name.lowerBound].key)
  }

  /// Whether what stands beside it is said of places alone: "neighbouring [Orta]", "the town of
  /// [Orta]", "the mayor of [Orta]", "40 km north of [Orta]", "[Orta], where", "[Orta] is home to".
  private func isTown(_ name: Range<Int>) -> Bool {
    guard !isPossessor(name) else { return false }
    let (first, next) = (name.lowerBound, name.upperBound)
    if next + 2 < tokens.all.count {
      let behind = (next...next + 2).map { tokens[$0].key }
      if tokens.isMark(next, UInt8(ascii: ",")),
        behind[1] == Self.where || behind[1] == Self.home || hasDead(name)
          || isFarOff(next) || isDescribedAsTown(next)
      {
        return true
      }
      if Self.being.contains(behind[0]), behind[1] == Self.home, behind[2] == Self.to {
        return true
      }
    }
    guard first > 1 else { return false }
    if Self.adjoining.contains(tokens[first - 1].key) { return true }
    return tokens[first - 1].key == Self.of
      && (Self.owned.contains(tokens[first - 2].key) || isHome(first))
  }

  /// "Anna Velkora, 46, of [Orta]"
  private func isHome(_ first: Int) -> Bool {
    first > 4 && tokens.isMark(first - 2, UInt8(ascii: ",")) && tokens[first - 3].kind == .number
      && tokens.isMark(first - 4, UInt8(ascii: ","))
  }

  /// "[Orta], with at least 12 dead", "with 12 dead, and [Velm], with nine".
  private func hasDead(_ name: Range<Int>) -> Bool {
    let next = name.upperBound
    guard tokens[next + 1].key == Self.with else { return false }
    let behind = next + 2..<min(next + 8, tokens.all.count)
    let end = behind.first { tokens[$0].kind == .mark } ?? behind.upperBound
    guard let number = (behind.lowerBound..<end).first(where: { tokens[$0].kind == .number }) else {
      return false
    }
    let before = max(0, name.lowerBound - 6)..<name.lowerBound
    return (number..<end).contains(where: isCasualties)
      || number + 1 == end && before.contains(where: isCasualties)
  }

  private func isCasualties(_ token: Int) -> Bool { Self.casualties.contains(tokens[token].key) }

  private func isPossessor(_ name: Range<Int>) -> Bool {
    name.upperBound < tokens.all.count && tokens[name.upperBound].kind == .possessive
  }

  /// Whether a word stands beside it that mostly stands beside places; a possessive says otherwise.
  /// Shares and trust are in bodies too.
  private func isLocated(_ name: TaggedName) -> Bool {
    let (first, next) = (name.tokens.lowerBound, name.tokens.upperBound)
    if isPossessor(name.tokens) { return false }
    if next < tokens.all.count, Self.kinds.contains(tokens[next].key),
      !tokens[next].shape.contains(.capital)
    {
      return true
    }
    return first > 1 && Self.locating.contains(tokens[first - 1].key)
      && (name.type != .organization || !Self.dealings.contains(tokens[first - 2].key))
  }

  /// "San Juan" begins with none, "Juan Fernandez" does: beside a mere "in" he stays somebody.
  private func hasFirstName(_ name: Range<Int>) -> Bool {
    article.facts[name.lowerBound].lexicons.contains(.first)
      && !(name.upperBound < tokens.all.count && Self.kinds.contains(tokens[name.upperBound].key))
  }

  private func isAddressed(_ token: Int) -> Bool {
    token > 0 && article.facts[token - 1].lexicons.contains(.title)
  }

  private static let of = WordKey("of")
  private static let to = WordKey("to")
  private static let `where` = WordKey("where")
  private static let home = WordKey("home")
  private static let with = WordKey("with")
  private static let casualties: WordSet =
    "casualties dead deaths fatalities injured killed missing"
  private static let being: WordSet = "is was"
  private static let dealings: WordSet = """
    stake stakes share shares holding holdings interest interests invest invested investing
    investment investments investor investors confidence faith trust role position job jobs
    majority believe partner
    """
  private static let locating: WordSet = "in near nearby outside throughout"
  /// What stands before the names of villages, hills and waters in languages of the country.
  private static let leadingKinds: WordSet = """
    barangay sitio kampung kampong desa kibbutz moshav wadi jebel jabal pulau gunung sungai bukit
    cerro nevado
    """
  private static let adjoining: WordSet = "neighboring neighbouring"
  private static let kinds: WordSet = """
    airport archipelago city county district hamlet island islands neighborhood neighbourhood
    peninsula port prefecture prison
    province refugee region suburb town township valley village
    """
  /// What towns and the like have: "the mayor of", "north of".
  private static let owned: WordSet = """
    airport archipelago capital city coast county district east governor hamlet inhabitants island
    islands mayor north northeast northwest outskirts peninsula port prefecture province region
    residents resort south southeast southwest streets suburb suburbs town township valley village
    villages west
    """
}
