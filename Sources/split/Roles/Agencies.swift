import Shared

/// The news and picture agencies, and whether some words are a credit to them.
struct Agencies: Sendable {
  private struct Agency: Sendable {
    let name: String
    let isWire: Bool
  }

  /// What some words credit, if they do nothing but that.
  enum Credit {
    /// A picture's maker or agency.
    case picture
    /// A wire agency alone.
    case wire(String)
  }

  private var phrases = PhraseIndex<Agency>()
  /// Words of a credit that are no names.
  private static let fillers: WordSet = """
    via for and with of file files photo photos pool courtesy handout stringer image images picture pictures
    photograph photography by the in from staff agency news service press contributor photographer
    editorial stock through screengrab screenshot still video footage archive collection
    illustration graphic credit copyright © pic pics supplied provided social media released
    """
  /// Words that make names beside them a picture's credit.
  private static let pictureWords: WordSet = """
    photo photos photograph photography picture pictures image images file pool handout stringer
    courtesy credit pic pics screengrab illustration photographer
    """
  private static let stockWords: WordSet = "file archive library"
  private static let agencyWords: WordSet = "agency agencies newswire wire"
  private static let sourceWords: WordSet = "source sources"
  private static let agencyKinds: WordSet = "news press agency agencies newswire wire"
  private static let mostWords = 14

  init() {
    for row in Table(named: "agencies").rows {
      phrases.add(row[0], Agency(name: row[1], isWire: row[2] == "wire"))
    }
  }

  /// The wire agency that the words name and nothing else, or nil.
  func wire(in words: Words) -> String? {
    guard let first = words.first, first.isCapital, words.count <= Self.mostWords else {
      return nil
    }
    var name: String?
    phrases.forEach(in: words, at: words.startIndex) { count, agency in
      if agency.isWire, count == words.count { name = agency.name }
    }
    return name
  }

  /// Whether the word alone names an agency, in capitals or small letters: "dpa".
  func isNamed(by word: Word) -> Bool {
    var isNamed = false
    phrases.forEach(in: [word], at: 0) { _, _ in isNamed = true }
    return isNamed
  }

  /// The first wire agency among the words, or nil.
  func firstWire(in words: Words) -> String? {
    for start in words.indices where words[start].isCapital {
      var name: String?
      phrases.forEach(in: words, at: start) { _, agency in if agency.isWire { name = agency.name } }
      if let name { return name }
    }
    return nil
  }

  /// The credit that the words are: an agency among names and the small words of credits.
  /// `hasSlash` tells whether slashes part them, as in pictures' credits.
  func credit(_ words: Words, hasSlash: Bool) -> Credit? {
    guard !words.isEmpty, words.count <= Self.mostWords else { return nil }
    if let wire = wire(in: words) { return .wire(wire) }
    guard let parts = parts(of: words) else { return nil }
    if parts.hasAgency, hasSlash || parts.isPicture { return .picture }
    return parts.hasName ? nil : parts.wire.map(Credit.wire)
  }

  /// What stands in a credit.
  private struct Parts {
    /// The first wire agency.
    var wire: String?
    var hasAgency = false
    /// Whether a picture's agency or a word for pictures is among them.
    var isPicture = false
    var hasName = false
  }

  /// What the words are if they are agencies, names and the small words of credits; else nil.
  private func parts(of words: Words) -> Parts? {
    var parts = Parts()
    var index = words.startIndex
    while index < words.endIndex {
      let word = words[index]
      var length = 0
      phrases.forEach(in: words, at: index) { count, agency in
        guard word.isCapital else { return }
        length = count
        parts.isPicture = parts.isPicture || !agency.isWire
        if agency.isWire, parts.wire == nil { parts.wire = agency.name }
      }
      let isFiller = Self.fillers.contains(word.key)
      guard length > 0 || isFiller || word.isCapital || word.isNumber else { return nil }
      parts.hasAgency = parts.hasAgency || length > 0
      parts.isPicture = parts.isPicture || Self.pictureWords.contains(word.key)
      parts.hasName = parts.hasName || length == 0 && !isFiller
      index += max(1, length)
    }
    return parts
  }

  /// "file photo", "file": words for pictures alone.
  func isPicture(_ words: Words) -> Bool {
    (1...3).contains(words.count)
      && words.allSatisfy { Self.pictureWords.contains($0.key) || Self.stockWords.contains($0.key) }
  }

  /// A picture's makers that are not in the table: names before or behind a word for pictures, or a
  /// person's name and a firm's, parted by a slash at `parting`.
  func makers(_ words: Words, parting: Int?) -> Credit? {
    guard let first = words.first, (2...8).contains(words.count), first.isCapital,
      words.allSatisfy({ $0.isCapital || Self.fillers.contains($0.key) })
    else { return nil }
    if words.contains(where: { Self.pictureWords.contains($0.key) }) { return .picture }
    guard let parting, words.allSatisfy(\.isCapital) else { return nil }
    let person = words.prefix { $0.range.upperBound <= parting }
    return (2...3).contains(person.count) && person.count < words.count ? .picture : nil
  }

  /// An agency that is not in the table and calls itself one: "Example" of "Example News Agency".
  func unknownWire(_ bytes: [UInt8], _ words: Words) -> Credit? {
    let words = words.drop { Self.sourceWords.contains($0.key) }
    guard let first = words.first, let last = words.last, (2...5).contains(words.count),
      Self.agencyWords.contains(last.key), words.allSatisfy(\.isCapital)
    else { return nil }
    let kind = words.drop { !Self.agencyKinds.contains($0.key) }
    let own = words[words.startIndex..<kind.startIndex]
    let name = first.range.lowerBound..<(own.last ?? last).range.upperBound
    return .wire(String(decoding: bytes[name], as: UTF8.self))
  }
}
