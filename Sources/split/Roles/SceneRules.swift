import Shared

/// Captions told by their present tense: news is told in the past.
extension PageLine {
  /// What people do in pictures.
  static let scenes: WordSet = """
    walk stand sit look wade paddle carry carries hold wave ride push pull cry cries pray light
    inspect survey hug embrace comfort mourn gather watch search clear remove load unload queue march
    celebrate gesture speak arrive leave pose guard patrol escort row swim sift salvage clean repair
    fight spray douse sleep react flee keep
    """
  /// What crowds do there; in a sentence it may be news.
  static let gatherings: WordSet = """
    wait cast line rise billow dance chant shout cheer eat cook dig treat pass throw burn block
    listen play shelter camp cross enter lie float drift await prepare work check transport stare
    huddle crowd lift rest shovel sweep collect
    """
  static let crowds: WordSet = """
    supporters voters protesters demonstrators mourners survivors workers soldiers troops officers
    crews paramedics medics students pupils children women men families passengers commuters
    investigators volunteers fans prisoners refugees migrants tourists smoke flames bodies cars
    vehicles debris
    """
  /// What a person does there who is named.
  static let gestures: WordSet = """
    hug embrace comfort wave cry weep pray mourn gesture pose kiss smile react
    """
  /// The sides of a picture, between commas or brackets: "Jane Roe, left, and".
  private static let sides: WordSet = "left right centre center l r c"
  private static let people: WordSet =
    "a an two three four people residents rescuers firefighters police soldiers relatives villagers"
  /// Before a noun, not before a verb.
  private static let nounSigns: WordSet = "the a an of in on for to and his her their its this no"
  private static let nounTails: WordSet = "on of that which was were is are free"
  static let days = WordSet(stringLiteral: WordLists.weekdays)
  private static let months = WordSet(stringLiteral: WordLists.months)
  static let reporting: WordSet =
    "said says told will would if that was were had has have can cannot"
  /// How far into a line the verb of its subject is looked for, and how long the line is, in words.
  private static let reach = 8
  static let captionLengths = 6...40
  private static let lengthsWithoutStop = 6...14

  /// Whether it is a sentence with the day on which the picture was taken: "A man wades past a
  /// flooded shop on Wednesday."
  func isScene(_ bytes: [UInt8]) -> Bool {
    passages.count == 1 && endsInStop && Self.captionLengths.contains(words.count)
      && showsPeople(bytes) && isDated
  }

  /// Whether a day of the week stands in it, or a date at its end.
  var isDated: Bool {
    words.contains { Self.days.contains($0.key) }
      || (words.last?.isNumber ?? false)
        && words.suffix(3).contains { Self.months.contains($0.key) }
  }

  /// Whether it is one sentence with a day, month and year at its end: "… on Sept. 16, 2013."
  var endsInYear: Bool {
    guard passages.count == 1, Self.captionLengths.contains(words.count), let year = words.last
    else {
      return false
    }
    return year.isNumber && year.range.count == 4 && words.suffix(3).count(where: \.isNumber) == 2
      && words.suffix(3).contains(where: \.isCapital)
  }

  /// Whether it reports: captions only show.
  var reports: Bool { words.contains { Self.reporting.contains($0.key) } }

  /// "A man and his children flee violence in Northport", without a stop.
  func isUntimedScene(_ bytes: [UInt8]) -> Bool {
    !endsInStop && Self.lengthsWithoutStop.contains(words.count) && showsPeople(bytes)
      && !words.contains(where: \.isNumber)
  }

  /// "Supporters of the mayor celebrate in Northport", "Smoke rises from a factory in Northport".
  func isCrowdScene(_ bytes: [UInt8]) -> Bool {
    !endsInStop && Self.lengthsWithoutStop.contains(words.count)
      && showsPeople(bytes, Self.crowds, also: Self.gatherings)
  }

  /// Whether a scene stands before an agency in brackets at `end`: "Survivors wait for tents. (AFP)"
  func isScene(_ bytes: [UInt8], before end: Int) -> Bool {
    guard passages.count <= 2 else { return false }
    let text = Paragraph(range: Blanks.trim(bytes, range.lowerBound..<end), isApart: isApart)
    let line = PageLine(
      text, passages: passages, words: words.prefix { $0.last <= end }, endsInStop: false)
    return line.isUntimedScene(bytes) || line.isCrowdScene(bytes)
      || CaptionSentence(bytes, line).isScene
  }

  /// "Jane Roe, 18, hugs her mother outside the school on Friday."; `given` are known given names.
  func showsPerson(_ bytes: [UInt8], _ isGiven: (Word) -> Bool) -> Bool {
    guard passages.count == 1, Self.captionLengths.contains(words.count), let first = words.first,
      words[words.startIndex + 1].isCapital, isGiven(first),
      !endsInStop || isDated, !reports,
      let verb = words.first(where: { $0.start == .small })
    else { return false }
    return verb.stem("s", bytes).map(Self.gestures.contains) ?? false
      || verb.stem("es", bytes).map(Self.gestures.contains) ?? false
  }

  /// "John Doe, left, and Jane Roe (right) arrive": names with their sides of the picture.
  func namesSides(_ bytes: [UInt8]) -> Bool {
    guard passages.count == 1, words.contains(where: { Self.sides.contains($0.key) }) else {
      return false
    }
    return zip(words, words.dropFirst()).prefix(Self.reach * 2).contains { name, side in
      guard name.isCapital, Self.sides.contains(side.key), side.last < range.upperBound else {
        return false
      }
      let before = bytes[side.range.lowerBound - 1]
      let isBetweenCommas =
        before == 0x20 && bytes[name.last] == UInt8(ascii: ",")
        && bytes[side.last] == UInt8(ascii: ",") && side.range.count > 1
      return isBetweenCommas
        || before == UInt8(ascii: "(") && bytes[side.last] == UInt8(ascii: ")")
    }
  }

  /// Whether people are its subject and do what people do in pictures.
  func showsPeople(
    _ bytes: [UInt8], _ people: WordSet = Self.people, also verbs: WordSet? = nil
  ) -> Bool { peopleVerb(bytes, people, also: verbs) != nil }

  /// Where the verb stands of what people do in pictures, if they are the subject.
  func peopleVerb(
    _ bytes: [UInt8], _ people: WordSet = Self.people, also verbs: WordSet? = nil
  ) -> Int? {
    guard let first = words.first, first.isCapital,
      people.contains(first.key) || verbs != nil && Self.people.contains(first.key),
      !reports,
      let verb = words.indices.dropFirst().prefix(Self.reach).first(where: {
        isOfScene(words[$0], bytes, also: verbs)
      }), verb + 1 < words.endIndex, words[verb + 1].start == .small,
      // "A march on Monday", "a search of the river", "stood guard": they are nouns too.
      !Self.nounSigns.contains(words[verb - 1].key), !Self.past.contains(words[verb - 1].key),
      !Self.nounTails.contains(words[verb + 1].key)
    else { return nil }
    return verb
  }

  private func isOfScene(_ word: Word, _ bytes: [UInt8], also verbs: WordSet?) -> Bool {
    guard word.start == .small else { return false }
    let stems = ["s", "es"].compactMap { word.stem($0, bytes) }
    return ([word.key] + stems).contains {
      Self.scenes.contains($0) || verbs?.contains($0) ?? false
    }
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
