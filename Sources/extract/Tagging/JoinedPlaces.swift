import Shared

/// Joins the names of places that go on behind small words of another language: "[Orta] am Velm",
/// "[Orta] aan den Velm", "[Orta] sur Velm". The model, trained on English, parts them.
struct JoinedPlaces {
  let tokens: Tokens
  let article: ArticleWords

  init(_ tokens: Tokens, _ article: ArticleWords) {
    self.tokens = tokens
    self.article = article
  }

  /// The names with such places whole.
  func joined(_ names: [TaggedName]) -> [TaggedName] {
    var places: [Range<Int>] = []
    for (run, next) in zip(article.runs, article.runs.dropFirst())
    where 1...2 ~= next.lowerBound - run.upperBound && isJoint(run.upperBound..<next.lowerBound) {
      places.append(run.upperBound - 1..<next.lowerBound + 1)
    }
    if places.isEmpty { return names }
    var result: [TaggedName] = []
    var rest = names[...]
    for place in places {
      while let name = rest.first, name.tokens.upperBound <= place.lowerBound {
        result.append(rest.removeFirst())
      }
      // The model has it whole: "the Bild am Sonntag".
      if let name = rest.first, name.tokens.lowerBound <= place.lowerBound,
        name.tokens.upperBound >= place.upperBound
      {
        continue
      }
      // "Jan op de Beeck" is somebody.
      if let name = rest.first, name.type == .person, name.tokens.lowerBound < place.lowerBound {
        continue
      }
      if let last = result.last, last.tokens.upperBound > place.lowerBound { continue }
      let sentence = tokens.sentences.partitioningIndex { $0.upperBound > place.lowerBound }
      while let name = rest.first, name.tokens.lowerBound < place.upperBound { rest.removeFirst() }
      result.append(TaggedName(tokens: place, type: .place, sentence: sentence))
    }
    return result + rest
  }

  /// Whether the words between two capitals join the name of a place.
  private func isJoint(_ words: Range<Int>) -> Bool {
    let (before, joint, behind) = (
      tokens[words.lowerBound - 1], tokens[words.lowerBound], tokens[words.upperBound]
    )
    // "I am Legend"
    guard joint.start == before.end + 1, before.bytes.count > 2, behind.bytes.count > 1 else {
      return false
    }
    if words.count == 1 { return Self.joints.contains(joint.key) }
    return Self.prepositions.contains(joint.key)
      && Self.articles.contains(tokens[words.lowerBound + 1].key)
  }

  private static let joints: WordSet = "am im sur sous zum zur bei"
  private static let prepositions: WordSet = "aan an ob auf vor op unter hinter"
  private static let articles: WordSet = "den der de het dem die"
}
