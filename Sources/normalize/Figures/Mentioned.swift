import Shared

/// Finds the names of an article inside the words that extract copied from it: the place of a
/// number, its actor, its speaker.
struct Mentioned {
  private let entities: [EntityMention]
  private let namings: [Naming]
  /// The first mention of each plain form, in the article and in each sentence.
  private var first: KeyIndex
  private var mostWords = 0

  /// A name found in a phrase.
  struct Found {
    /// The mention, an index into the article's entities.
    let mention: Int
    /// Where its words stand among the plain words of the phrase.
    let words: Range<Int>
  }

  init(_ entities: [EntityMention], _ namings: [Naming], _ plain: [PlainName]) {
    self.entities = entities
    self.namings = namings
    first = KeyIndex(room: 2 * plain.count)
    for (index, name) in plain.enumerated() where !name.words.isEmpty {
      keep(index, name.key)
      keep(index, Self.key(name.key, entities[index].sentence))
      mostWords = max(mostWords, name.words.count)
    }
    mostWords = min(mostWords, 10)
  }

  private mutating func keep(_ index: Int, _ key: WordKey) {
    if first[key] < 0 { first[key] = Int32(index) }
  }

  /// The key of a name in one sentence.
  private static func key(_ name: WordKey, _ sentence: Int) -> WordKey {
    name.followed(by: WordKey(hash: UInt64(sentence)))
  }

  /// The names in the plain words `phrase`, the longest at each place; of several mentions alike
  /// the one in `sentence`, else the first of the article.
  func names(in phrase: [WordKey], sentence: Int) -> [Found] {
    var found: [Found] = []
    var at = 0
    while at < phrase.count {
      if let (mention, count) = longest(phrase[at...], sentence) {
        found.append(Found(mention: mention, words: at..<(at + count)))
        at += count
      } else {
        at += 1
      }
    }
    return found
  }

  private func longest(_ phrase: ArraySlice<WordKey>, _ sentence: Int) -> (Int, Int)? {
    var best: (Int, Int)?
    var key: WordKey?
    for (place, word) in phrase.prefix(mostWords).enumerated() {
      let longer = key.map { $0.followed(by: word) } ?? word
      key = longer
      let anywhere = first[longer]
      guard anywhere >= 0 else { continue }
      let here = first[Self.key(longer, sentence)]
      best = (Int(here >= 0 ? here : anywhere), place + 1)
    }
    return best
  }

  /// The naming of the mention at `index`.
  func naming(_ index: Int) -> Naming { namings[index] }

  /// The type in a mention's entity key, which may differ from extract's guess.
  func type(of index: Int) -> EntityType { namings[index].type }
}
