import Shared

/// Finds the names of an article inside the words that extract copied from it: the place of a
/// number, its actor, its speaker.
struct Mentioned {
  private let entities: [EntityMention]
  private let namings: [Naming]
  /// The first mention of each plain form, in the article and in each sentence.
  private var first: [String: Int] = [:]
  private var inSentence: [Place: Int] = [:]
  private var mostWords = 0

  private struct Place: Hashable {
    let plain: String
    let sentence: Int
  }

  /// A name found in a phrase.
  struct Found {
    /// The mention, an index into the article's entities.
    let mention: Int
    /// Where its words stand among the plain words of the phrase.
    let words: Range<Int>
  }

  init(_ entities: [EntityMention], _ namings: [Naming], _ plain: [String]) {
    self.entities = entities
    self.namings = namings
    for (index, name) in plain.enumerated() where !name.isEmpty {
      first[name] = first[name] ?? index
      let place = Place(plain: name, sentence: entities[index].sentence)
      inSentence[place] = inSentence[place] ?? index
      mostWords = max(mostWords, name.utf8.count { $0 == 0x20 } + 1)
    }
    mostWords = min(mostWords, 10)
  }

  /// The plain words of a phrase.
  static func words(_ phrase: String) -> [String] {
    NameKey.plain(phrase).split(separator: " ").map(String.init)
  }

  /// The names in the plain words `phrase`, the longest at each place; of several mentions alike the
  /// one in `sentence`, else the first of the article.
  func names(in phrase: [String], sentence: Int) -> [Found] {
    var found: [Found] = []
    var at = 0
    while at < phrase.count {
      if let (mention, count) = longest(at, phrase, sentence) {
        found.append(Found(mention: mention, words: at..<(at + count)))
        at += count
      } else {
        at += 1
      }
    }
    return found
  }

  private func longest(_ start: Int, _ phrase: [String], _ sentence: Int) -> (Int, Int)? {
    for count in (1...max(1, min(mostWords, phrase.count - start))).reversed() {
      let plain = phrase[start..<(start + count)].joined(separator: " ")
      if let mention = inSentence[Place(plain: plain, sentence: sentence)] ?? first[plain] {
        return (mention, count)
      }
    }
    return nil
  }

  /// The naming of the mention at `index`.
  func naming(_ index: Int) -> Naming { namings[index] }

  /// The type in a mention's entity key, which may differ from extract's guess.
  func type(of index: Int) -> EntityType {
    let key = namings[index].entity
    return EntityType(rawValue: String(key.prefix { $0 != ":" })) ?? entities[index].type
  }
}
