import Shared

/// Numbers of some among more.
extension Clause {
  /// Whether the number is of some among known ones: "12 of the dead", "one of them", "among the dead
  /// were 12 soldiers and four women".
  var isPartitive: Bool {
    if isCountedAmongThem || isListedAmongThem { return true }
    let of = number.upperBound
    return of + 1 < tokens.all.count && tokens[of].key == Self.of
      && Self.definite.contains(tokens[of + 1].key)
  }

  /// "five foreigners were among the dead"
  private var isCountedAmongThem: Bool {
    let behind = tokens.all[number.upperBound...].prefix(9).prefix { $0.kind == .word }
    guard let among = behind.firstIndex(where: { Self.amid.contains($0.key) }),
      among > number.upperBound, Self.being.contains(tokens[among - 1].key)
    else { return false }
    return tokens.all[(among + 1)...].prefix(3).contains { Self.suffering.contains($0.key) }
  }

  /// "among those killed were five foreigners"
  private var isListedAmongThem: Bool {
    let before = tokens.all[max(0, number.lowerBound - 16)..<number.lowerBound]
    guard let among = before.lastIndex(where: { Self.amid.contains($0.key) }),
      among + 2 < number.lowerBound
    else { return false }
    let words = tokens.all[among + 1..<min(number.lowerBound, among + 4)].map(\.key)
    guard Self.pointers.contains(words[0]), words.contains(where: Self.suffering.contains) else {
      return false
    }
    let rest = tokens.all[(among + 1)..<number.lowerBound]
    return rest.contains { Self.being.contains($0.key) }
      && !rest.contains { Self.ends.contains($0.key) }
  }

  private static let amid: WordSet = "among amongst"
  private static let pointers: WordSet = "the those them"
  private static let suffering: WordSet = """
    dead killed victims injured wounded hurt missing casualties arrested detained freed released them
    """
  private static let being: WordSet = "were was are is"
  private static let ends: WordSet = "who which that when where while but after said says"
  private static let of = WordKey("of")
  private static let definite: WordSet = "the these those them whom which its his her their our"
}
