import Shared

/// The first sentence of a line, read as the words of a picture: what is seen now, where and on
/// which day. What news tells stands in the past.
struct CaptionSentence {
  private let bytes: [UInt8]
  /// The sentence without its label.
  private let line: PageLine
  /// Whether a label in capitals stands before it: "CLINGING ON: Two men hold a rope".
  let isLabelled: Bool

  /// No line with more words is a caption.
  static let longest = 80
  private static let longestLabel = 4
  private static let leastLast = 3
  /// How far into a sentence its verb is looked for, in words.
  private static let reach = 8
  /// What is done with people and things in pictures: "is pulled", "are treated".
  private static let seen: WordSet = """
    seen pulled carried rescued treated evacuated led shown pictured helped escorted loaded lifted
    brought laid wheeled comforted hugged consoled
    """
  private static let be: WordSet = "is are"
  /// Behind "is seen" where somebody judges: "is seen as".
  private static let judging: WordSet = "as by that unlikely likely"
  private static let look = WordKey("seen")
  /// What people with names and posts do in pictures.
  private static let visits: WordSet = """
    visit address attend greet meet view tour listen shake answer talk
    """
  /// What begins a sentence without a verb: "Scene of the blast in Northport."
  private static let views: WordSet = "scene view aftermath wreckage survivors victims"
  private static let this = WordKey("this")
  private static let photographs: WordSet = "photo photograph picture image grab still"
  private static let today: WordSet = "today yesterday"
  /// Before a state and not a deed: "a flooded street", "are treated".
  private static let stateSigns: WordSet =
    "a an the is are being of with in near by and his her their its"
  /// What begins a clause that may tell of the past.
  private static let clauses: WordSet = "after as when where since because while before following"
  private static let relatives: WordSet = "that which who whose what"
  /// What is told of plans too: "Leaders gather on Tuesday".
  private static let planned: WordSet = "leave arrive arrives gather march search"
  private static let articles: WordSet = "the a an his her their its"
  private static let relativeReach = 3

  /// The first sentence of `line`.
  init(_ bytes: [UInt8], _ line: PageLine) {
    self.bytes = bytes
    let start = Self.labelEnd(bytes, line.words)
    isLabelled = start > line.words.startIndex
    let words = Self.sentence(bytes, line.words[start...])
    guard let first = words.first, let last = words.last else {
      self.line = line
      return
    }
    let text = Paragraph(range: first.range.lowerBound..<last.last, isApart: line.isApart)
    self.line = PageLine(text, passages: 0..<1, words: words, endsInStop: true)
  }

  private var words: Words { line.words }

  /// The words up to the first stop between a longer word and a capital.
  private static func sentence(_ bytes: [UInt8], _ words: Words) -> Words {
    let end = words.indices.dropLast().first { index in
      let gap = words[index].last..<words[index + 1].range.lowerBound
      return gap.count == 2 && bytes[gap.lowerBound] == UInt8(ascii: ".")
        && words[index].range.count > leastLast && words[index + 1].start != .small
    }
    return end.map { words[...$0] } ?? words
  }

  /// Where the words behind a label in capitals begin, else where all begin.
  private static func labelEnd(_ bytes: [UInt8], _ words: Words) -> Int {
    let label = words.prefix { word in word.range.allSatisfy { !bytes[$0].isASCIISmall } }
    guard let last = label.last, label.count <= longestLabel, label.endIndex < words.endIndex,
      bytes[last.last] == UInt8(ascii: ":")
    else { return words.startIndex }
    return label.endIndex
  }
}

// MARK: - What is seen

extension CaptionSentence {
  /// Whether it shows somebody or something, on a day or at a place: above a dateline no news is
  /// told, and behind a label in capitals neither.
  var isScene: Bool {
    guard PageLine.captionLengths.contains(words.count), isDated || isPlaced, !tellsOfPast else {
      return false
    }
    guard let verb = sceneVerb else { return isViewOfScene }
    // Headlines do without articles, and tell of plans in the present tense.
    return isDated || hasArticle && !Self.planned.contains(words[verb].key)
  }

  /// "A boy is pulled from the mud on Tuesday": what is seen, and the day; without a stop the day
  /// may be missing.
  func isSeen(endsInStop: Bool) -> Bool {
    PageLine.captionLengths.contains(words.count) && (isDated || !endsInStop) && passiveVerb != nil
      && !tellsOfPast
  }

  /// Whether it ends as agencies' captions do: "in Northport, Saturday, May 27, 2006.", or in the
  /// full date where somebody is seen.
  var endsInFullDay: Bool {
    guard PageLine.captionLengths.contains(words.count), let year = words.last, year.isNumber,
      year.range.count == 4, words.suffix(3).count(where: \.isNumber) == 2
    else { return false }
    let day = words.endIndex - 4
    let isListed =
      PageLine.days.contains(words[day].key) && bytes[words[day - 1].last] == UInt8(ascii: ",")
    if isPhotographed { return !line.reports }
    let isShown = sceneVerb.map { !Self.planned.contains(words[$0].key) } ?? false
    return (isListed || isShown) && !tellsOfPast
  }

  /// "in this photo", "in this undated handout picture"
  private var isPhotographed: Bool {
    zip(words, words.dropFirst()).enumerated().contains { offset, pair in
      pair.0.key == .in && pair.1.key == Self.this
        && words.dropFirst(offset + 2).prefix(Self.longestLabel).contains {
          Self.photographs.contains($0.key)
        }
    }
  }

  private var isDated: Bool { line.isDated || words.contains { Self.today.contains($0.key) } }

  /// Whether a capitalised word stands behind a word of place.
  private var isPlaced: Bool {
    words.indices.dropLast().contains {
      PageLine.whereabouts.contains(words[$0].key)
        && words[($0 + 1)...].prefix(Self.longestLabel).contains(where: \.isCapital)
    }
  }

  private var hasArticle: Bool { words.contains { Self.articles.contains($0.key) } }

  /// Where the verb stands that shows somebody.
  private var sceneVerb: Int? {
    let people = line.peopleVerb(bytes, PageLine.crowds, also: PageLine.gatherings)
    return [people, manyVerb, namedVerb, passiveVerb].compactMap { $0 }.min()
  }

  /// "Community members gather": many do now what people do in pictures.
  private var manyVerb: Int? {
    words.indices.dropFirst().prefix(Self.reach).first { index in
      let (subject, verb) = (words[index - 1], words[index])
      return verb.start == .small
        && (PageLine.scenes.contains(verb.key) || PageLine.gatherings.contains(verb.key))
        && (subject.stem("s", bytes) != nil || subject.stem("men", bytes) != nil)
    }
  }

  /// "President Roe visits survivors": somebody with a name.
  private var namedVerb: Int? {
    let name = words.prefix { $0.isCapital }
    guard name.count > 1, let verb = words[name.endIndex...].first else { return nil }
    return isDoing(verb, also: Self.visits) ? name.endIndex : nil
  }

  /// Whether the word tells what one person does in pictures: "holds", "embraces".
  private func isDoing(_ word: Word, also verbs: WordSet? = nil) -> Bool {
    ["s", "es"].compactMap { word.stem($0, bytes) }.contains {
      PageLine.scenes.contains($0) || PageLine.gestures.contains($0) || verbs?.contains($0) ?? false
    }
  }

  private var passiveVerb: Int? {
    words.indices.dropFirst().dropLast().first { index in
      Self.be.contains(words[index - 1].key) && Self.seen.contains(words[index].key)
        && !(words[index].key == Self.look && Self.judging.contains(words[index + 1].key))
    }
  }

  private var isViewOfScene: Bool {
    guard let first = words.first, Self.views.contains(first.key) else { return false }
    return words.dropFirst().first.map { $0.start == .small } ?? false
  }

  /// Whether a verb tells of the past, or somebody says something; not in a clause behind the
  /// first. Behind the verb of a scene are states: "past a house damaged in the flood".
  var tellsOfPast: Bool {
    let main = words.dropFirst().prefix { !Self.clauses.contains($0.key) }
    let verb = sceneVerb ?? words.endIndex
    for index in main.indices where main[index].start == .small {
      let word = main[index]
      let isDeed =
        PageLine.reporting.contains(word.key)
        || index < verb
          && (PageLine.past.contains(word.key) || word.stem("ed", bytes) != nil && !isState(index))
      guard isDeed, !Self.relatives.contains(word.key) else { continue }
      let isRelative = words[..<index].suffix(Self.relativeReach).contains {
        Self.relatives.contains($0.key)
      }
      if !isRelative { return true }
    }
    return false
  }

  /// "Survivor of a plane crash in Northport." Or somebody is seen; a text that an agency is
  /// credited with tells of the past.
  var isCreditedPicture: Bool {
    words.count >= Self.leastLast && !tellsOfPast
      && (passiveVerb != nil || !words.contains { Self.be.contains($0.key) })
  }

  /// "Jane Roe, who lost her house", "Jane Roe, 40, holds a picture": a name, and what is told of
  /// it in a picture.
  var namesPerson: Bool {
    let name = words.prefix { $0.isCapital }
    guard (2...3).contains(name.count), let last = name.last, name.endIndex + 1 < words.endIndex,
      bytes[last.last] == UInt8(ascii: ",")
    else { return false }
    let next = words[name.endIndex]
    if Self.told.contains(next.key) {
      return !bytes[next.last...line.range.upperBound - 1].contains(0x2C)
    }
    let isAge = next.isNumber && next.range.count == 2 && bytes[next.last] == UInt8(ascii: ",")
    return isAge && isDoing(words[name.endIndex + 1])
  }

  private static let told: WordSet = "who whose pictured seen shown"

  /// "a flooded street", "are treated", "destroyed by"
  private func isState(_ index: Int) -> Bool {
    Self.stateSigns.contains(words[index - 1].key)
      || index + 1 < words.endIndex && words[index + 1].key == .by
  }
}
