import Shared

/// Lets the mentions of one article agree: what is named twice is of one type, and a lone last name
/// is the person who is named in full elsewhere.
struct NameAgreement {
  private let tokens: Tokens
  private let article: ArticleWords

  init(_ tokens: Tokens, _ article: ArticleWords) {
    self.tokens = tokens
    self.article = article
  }

  /// The names with their types settled, and with repeats that the model left out.
  func settled(_ names: [TaggedName]) -> [TaggedName] {
    let votes = votes(names)
    let lastNames = lastNames(names)
    var result = names
    for at in result.indices {
      let key = key(result[at].tokens)
      if result[at].tokens.count == 1, result[at].type != .person, lastNames.contains(key),
        votes[key].map({ $0[.person] > 0 || $0.total <= 2 }) ?? true
      {
        result[at].type = .person
      } else if let type = votes[key]?.majority(over: result[at].type) {
        result[at].type = type
      }
    }
    return withRepeats(result)
  }

  /// How often a form is named as each type.
  private struct Votes {
    private var counts: [EntityType: Int] = [:]

    subscript(type: EntityType) -> Int { counts[type] ?? 0 }
    var total: Int { NameLabels.types.reduce(0) { $0 + self[$1] } }

    mutating func add(_ type: EntityType) { counts[type, default: 0] += 1 }

    /// The type that more than half of the mentions have, unless it is `own` itself.
    func majority(over own: EntityType) -> EntityType? {
      NameLabels.types.first { $0 != own && self[$0] * 2 > total && self[$0] > self[own] }
    }
  }

  private func votes(_ names: [TaggedName]) -> [WordKey: Votes] {
    var votes: [WordKey: Votes] = [:]
    for name in names { votes[key(name.tokens), default: Votes()].add(name.type) }
    return votes
  }

  /// The last words of the persons that are named in full.
  private func lastNames(_ names: [TaggedName]) -> Set<WordKey> {
    var keys: Set<WordKey> = []
    for name in names where name.type == .person && name.tokens.count > 1 {
      let last = name.tokens.upperBound - 1
      if article.cases[last].isCapital { keys.insert(tokens[last].key) }
    }
    return keys
  }

  private func key(_ range: Range<Int>) -> WordKey {
    range.dropFirst().reduce(tokens[range.lowerBound].key) { $0.followed(by: tokens[$1].key) }
  }

  /// The names, and the places where the same words stand with a capital and have no name yet.
  private func withRepeats(_ names: [TaggedName]) -> [TaggedName] {
    var known: [WordKey: EntityType] = [:]
    for name in names where name.tokens.count == 1 || name.type != .group {
      known[key(name.tokens)] = name.type
    }
    let taken = Set(names.flatMap { Array($0.tokens) })
    var result = names
    for run in article.runs where !run.contains(where: { taken.contains($0) }) {
      guard let type = known[key(run)] else { continue }
      let sentence = self.sentence(of: run.lowerBound)
      result.append(TaggedName(tokens: run, type: type, sentence: sentence))
    }
    return result.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// The sentence of a token, by halving.
  private func sentence(of token: Int) -> Int {
    var low = 0
    var high = tokens.sentences.count - 1
    while low < high {
      let middle = (low + high) / 2
      if tokens.sentences[middle].upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
