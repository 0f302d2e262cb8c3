import Shared

// MARK: - Lists

extension Whereabouts {
  /// The names in lists of places: behind a word for several of them ("the villages of Orvel, Tamsin
  /// and Brae", "towns including Orvel and Brae"), before one ("Orvel and Brae districts"), or behind
  /// "in" and a first place ("in Velm, Orvel and Brae").
  func listed(_ names: [TaggedName]) -> Set<Int> {
    var listed: Set<Int> = []
    var start = 0
    while start < names.count {
      var end = start + 1
      while end < names.count, isJoined(names[end - 1], names[end]) { end += 1 }
      if end - start > 1, isListOfPlaces(names[start..<end]) { listed.formUnion(start..<end) }
      start = end
    }
    return listed
  }

  /// Whether two names are neighbours in a list.
  private func isJoined(_ one: TaggedName, _ next: TaggedName) -> Bool {
    guard one.sentence == next.sentence else { return false }
    let between = one.tokens.upperBound..<next.tokens.lowerBound
    guard 1...2 ~= between.count else { return false }
    return between.allSatisfy {
      tokens.isMark($0, UInt8(ascii: ",")) || tokens[$0].key == Self.and
    }
  }

  private func isListOfPlaces(_ names: ArraySlice<TaggedName>) -> Bool {
    let (first, next) = (names.first!.tokens.lowerBound, names.last!.tokens.upperBound)
    if next < tokens.all.count, Self.plurals.contains(tokens[next].key) { return true }
    guard first > 1 else { return false }
    let before = tokens[first - 1].key
    if Self.plurals.contains(before) { return true }
    if tokens.isMark(first - 1, UInt8(ascii: "(")) {
      return Self.plurals.contains(tokens[first - 2].key)
    }
    if Self.opening.contains(before) {
      return tokens.all[max(0, first - 5)..<(first - 1)].contains { Self.plurals.contains($0.key) }
    }
    return before == Self.inside && names.count > 2 && names.first!.type == .place
      && tokens[names.last!.tokens.lowerBound - 1].key == Self.and
      && !(next < tokens.all.count && article.facts[next].lexicons.contains(.speech))
  }

  private static let and = WordKey("and")
  private static let inside = WordKey("in")
  private static let opening: WordSet = "of including as are were between"
  private static let plurals: WordSet = """
    cities communities counties departments districts hamlets islands municipalities neighborhoods
    neighbourhoods provinces regions suburbs towns townships villages
    """
}

// MARK: - Kinds

extension Whereabouts {
  /// Whether the last word of a name tells that it is a place's, and the name is no team's.
  func endsInKind(_ name: TaggedName) -> Bool {
    guard let last = name.tokens.last, name.tokens.count > 1, article.cases[last].isCapital,
      Self.ends.contains(tokens[last].key), tokens[last].key != Self.city || isFromCity(name)
    else { return false }
    return name.tokens.dropLast().allSatisfy {
      article.cases[$0].isCapital
        && article.facts[$0].lexicons.isDisjoint(with: [.team, .bodyWord])
    }
  }

  /// Teams have the word too, but nobody lives in them, and they have no police.
  private func isFromCity(_ name: TaggedName) -> Bool {
    let (before, next) = (name.tokens.lowerBound - 1, name.tokens.upperBound)
    return next < tokens.all.count && tokens[next].key == Self.police
      || before > 0
        && (Self.inside == tokens[before].key || tokens[before].key == Self.from)
  }

  private static let city = WordKey("city")
  private static let police = WordKey("police")
  private static let from = WordKey("from")
  private static let ends: WordSet = """
    city province island islands river village district township valley mountains
    """
}
