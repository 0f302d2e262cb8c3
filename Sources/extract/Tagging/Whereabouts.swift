import Shared

/// Tells the places among the names that the model took for persons: what somebody is in, near, or
/// the town of. A lone name is so wherever the article has it, unless somebody bears it.
struct Whereabouts {
  private let tokens: Tokens
  private let article: ArticleWords

  init(_ tokens: Tokens, _ article: ArticleWords) {
    self.tokens = tokens
    self.article = article
  }

  /// The names with these types mended.
  func mended(_ names: [TaggedName]) -> [TaggedName] {
    var result = names
    var bearers: Set<WordKey> = []
    for at in names.indices where names[at].type == .person && names[at].tokens.count > 1 {
      if isLocated(names[at].tokens), !hasFirstName(names[at].tokens) {
        result[at].type = .place
      } else {
        for token in names[at].tokens { bearers.insert(tokens[token].key) }
      }
    }
    let lone = names.indices.filter { names[$0].tokens.count == 1 && names[$0].type != .group }
    func key(_ at: Int) -> WordKey { tokens[names[at].tokens.lowerBound].key }
    let located = Set(lone.filter { isLocated(names[$0].tokens) }.map(key)).subtracting(bearers)
    for at in lone
    where names[at].type == .person && located.contains(key(at))
      && !isAddressed(names[at].tokens.lowerBound)
    {
      result[at].type = .place
    }
    return result
  }

  /// Whether a word stands beside it that only stands beside places; a possessive says otherwise.
  private func isLocated(_ name: Range<Int>) -> Bool {
    let (first, next) = (name.lowerBound, name.upperBound)
    if next < tokens.all.count {
      if tokens[next].kind == .possessive { return false }
      if Self.kinds.contains(tokens[next].key), !tokens[next].shape.contains(.capital) {
        return true
      }
    }
    guard first > 1 else { return false }
    if Self.locating.contains(tokens[first - 1].key) { return true }
    return tokens[first - 1].key == Self.of && Self.kinds.contains(tokens[first - 2].key)
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
  private static let locating: WordSet = """
    in near nearby neighboring neighbouring outside throughout
    """
  private static let kinds: WordSet = """
    archipelago city county district hamlet island islands peninsula port prefecture province
    region suburb town township valley village
    """
}
