import Shared

/// Captions told by their present tense: news is told in the past.
extension PageLine {
  /// What people do in pictures.
  private static let scenes: WordSet = """
    walk stand sit look wade paddle carry carries hold wave ride push pull cry cries pray light
    inspect survey hug embrace comfort mourn gather watch search clear remove load unload queue march
    celebrate gesture speak arrive leave pose guard patrol escort row swim sift salvage clean repair
    fight spray douse sleep react flee
    """
  private static let people: WordSet =
    "a an two three four people residents rescuers firefighters police soldiers relatives villagers"
  /// Before a noun, not before a verb.
  private static let nounSigns: WordSet = "the a an of in on for to and his her their its this no"
  private static let nounTails: WordSet = "on of that which was were is are"
  private static let days = WordSet(stringLiteral: WordLists.weekdays)
  private static let reporting: WordSet =
    "said says told will would if that was were had has have can cannot"
  /// How far into a line the verb of its subject is looked for, and how long the line is, in words.
  private static let reach = 8
  private static let lengths = 6...40
  private static let lengthsWithoutStop = 6...14

  /// Whether it is a sentence with the day on which the picture was taken: "A man wades past a
  /// flooded shop on Wednesday."
  func isScene(_ bytes: [UInt8]) -> Bool {
    passages.count == 1 && endsInStop && Self.lengths.contains(words.count)
      && showsPeople(bytes) && words.contains { Self.days.contains($0.key) }
  }

  /// "A man and his children flee violence in Northport", without a stop.
  func isUntimedScene(_ bytes: [UInt8]) -> Bool {
    !endsInStop && Self.lengthsWithoutStop.contains(words.count) && showsPeople(bytes)
  }

  /// Whether people are its subject and do what people do in pictures.
  private func showsPeople(_ bytes: [UInt8]) -> Bool {
    guard let first = words.first, first.isCapital, Self.people.contains(first.key),
      !words.contains(where: { Self.reporting.contains($0.key) }),
      let verb = words.indices.dropFirst().prefix(Self.reach).first(where: {
        isOfScene(words[$0], bytes)
      }), verb + 1 < words.endIndex, words[verb + 1].start == .small
    else { return false }
    // "A march on Monday", "a search of the river": words for scenes are nouns too.
    return !Self.nounSigns.contains(words[verb - 1].key)
      && !Self.nounTails.contains(words[verb + 1].key)
  }

  private func isOfScene(_ word: Word, _ bytes: [UInt8]) -> Bool {
    guard word.start == .small else { return false }
    let stems = ["s", "es"].compactMap { word.stem($0, bytes) }
    return ([word.key] + stems).contains(where: Self.scenes.contains)
  }
}

extension Word {
  /// The key of the word without `ending`; nil where it does not end so.
  func stem(_ ending: String, _ bytes: [UInt8]) -> WordKey? {
    let end = range.upperBound - ending.utf8.count
    guard end > range.lowerBound + 1, bytes[end..<range.upperBound].elementsEqual(ending.utf8)
    else {
      return nil
    }
    return WordKey(bytes, range.lowerBound..<end)
  }
}
