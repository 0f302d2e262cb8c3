import Shared

/// One way in which a name is written, with everything that the rules ask of it: worked out once
/// for all mentions that are written so, in whatever article.
final class Spelling: Sendable {
  /// The words as they stand.
  let mention: String
  /// The words without article, possessive and line breaks.
  let text: String
  /// Their plain form.
  let plain: String
  /// The same, to look up.
  let name: PlainName
  /// The words of the plain form.
  let words: [String]
  /// Its form for spelling variants.
  let folded: WordKey
  /// The same of its plain form: `LARSEN` has variants too, if it is no acronym but a headline's.
  let foldedPlain: WordKey
  /// Its letters without marks if it is one word of a few capitals (`SPLM-N`), else nil.
  let acronym: WordKey?
  /// Whether all its letters are capitals.
  let isCapitals: Bool
  /// The acronyms that would fit it; empty for a single word.
  let acronyms: [WordKey]
  /// What the tables know of it.
  let entries: [Aliases.Entry]
  /// Its parts if it is a person's.
  let person: PersonName
  /// Whether, if it is a person's, it is a surname or one name alone.
  let isLone: Bool
  /// What else a person of this name may be called: the last words, folded.
  let surnames: [WordKey]
  /// The beginnings of several words that a person of this name may be called by.
  let beginnings: [WordKey]
  /// The last word, whole and with each of its letters left out, if it is long.
  let holes: [WordKey]
  /// What it is called for short.
  let short: ShortForms
  /// What one of the people is called if it is a people's: `Kikuyu` of `Kikuyus`.
  let ofPeople: String
  /// The entity keys that it makes as the name of each type.
  private let keys: [(key: String, place: WordKey)]

  init(_ mention: String, _ aliases: Aliases) {
    self.mention = mention
    text = Self.cleaned(mention)
    let name = PlainName(text)
    self.name = name
    plain = String(decoding: name.bytes, as: UTF8.self)
    words = plain.split(separator: " ").map(String.init)
    folded = WordKey(NameKey.folded(text))
    foldedPlain = WordKey(NameKey.folded(plain))
    acronym = Self.acronym(text)
    isCapitals = Self.isCapitals(text)
    acronyms = words.count > 1 && acronym == nil ? Acronyms.fitting(words).map { WordKey($0) } : []
    person = PersonName(words)
    isLone = PersonName.isLone(words)
    surnames = isLone ? [] : person.surnames(of: words).map { WordKey($0) }
    beginnings = (2..<max(2, min(words.count, 5))).map { WordKey(phrase: name.words[..<$0]) }
    holes = Self.withHoles(words.last ?? "")
    short = ShortForms(words)
    let (shown, one) = (text, Self.oneOf(people: text))
    ofPeople = one
    keys = EntityType.allCases.map { type in
      let key = NameKey.entity(type, type == .group ? one : shown)
      return (key, WordKey(key))
    }
    entries = Self.entries(mention, name, keys[Self.place(of: .organization)].key, aliases)
  }

  private static func oneOf(people name: String) -> String {
    let letters = name.utf8.suffix(2)
    guard name.utf8.count > 4, letters.last == UInt8(ascii: "s"), letters.first != letters.last
    else { return name }
    return String(name.dropLast())
  }

  /// What the tables know of a name.
  private static func entries(
    _ mention: String, _ name: PlainName, _ asBody: String, _ aliases: Aliases
  ) -> [Aliases.Entry] {
    // `The Hague` has its article in the table, `the Netherlands` needs none.
    let whole = PlainName(mention)
    if whole.key != name.key {
      let known = aliases.entries(for: whole.key)
      if !known.isEmpty { return known }
    }
    let known = aliases.entries(for: name.key)
    if !known.isEmpty { return known }
    // `Samsung Electronics Co.` is in the table without the form of the company.
    let tail = asBody.utf8.drop { $0 != UInt8(ascii: ":") }.dropFirst()
    return aliases.entries(for: PlainName(plain: Array(tail)).key)
  }

  /// Whether it stands in the capitals of a headline or a dateline; what could be an acronym is
  /// none as the name of a place or a person (`MERU`).
  func isShouted(_ type: EntityType) -> Bool {
    guard isCapitals, acronym != nil else { return isCapitals }
    return (type == .place || type == .person) && Recasing.mayBeWord(plain)
  }

  /// The entity key that it makes as the name of `type`.
  func key(_ type: EntityType) -> String { keys[Self.place(of: type)].key }

  /// The same, to look up.
  func place(_ type: EntityType) -> WordKey { keys[Self.place(of: type)].place }

  private static func place(of type: EntityType) -> Int {
    EntityType.allCases.firstIndex(of: type)!
  }

  private static func withHoles(_ word: String) -> [WordKey] {
    let letters = Array(word.utf8)
    guard leastLetters...NameKey.longestWord ~= letters.count else { return [] }
    var keys = [WordKey(letters, 0..<letters.count)]
    var hole = UTF8Text.length(letters[0])
    while hole < letters.count {
      let behind = hole + UTF8Text.length(letters[hole])
      let rest = Array(letters[..<hole] + letters[behind...])
      keys.append(WordKey(rest, 0..<rest.count))
      hole = behind
    }
    return keys
  }

  /// In shorter words one letter is no slip.
  private static let leastLetters = 6

  /// Without `the` before it, a possessive or a weekday behind it, and with single blanks.
  private static func cleaned(_ mention: String) -> String {
    var words = mention.split(whereSeparator: \.isWhitespace)
    if words.count > 1, words[0] == "the" || words[0] == "The" || words[0] == "THE" {
      words.removeFirst()
    }
    if words.count > 2, weekdays.contains(WordKey(String(words.last!))) { words.removeLast() }
    var text = words.joined(separator: " ")
    for tail in ["'s", "’s", "’S", "'S", "s'", "s’"] where text.hasSuffix(tail) {
      text.removeLast(tail.hasPrefix("s") ? 1 : 2)
      break
    }
    for tail in attached where text.hasSuffix(tail) { text.removeLast(tail.count) }
    return text.isEmpty ? mention : text
  }

  private static let weekdays: WordSet = """
    monday tuesday wednesday thursday friday saturday sunday
    """

  /// What is written to a name without being a part of it: `Geneva-based`.
  private static let attached = [
    "-based", "-led", "-backed", "-born", "-held", "-controlled", "-listed", "-owned", "-trained",
  ]

  /// The letters of an acronym; nil for other words.
  private static func acronym(_ text: String) -> WordKey? {
    guard !text.utf8.contains(0x20), isAcronym(text) else { return nil }
    let letters = text.utf8.filter { $0 | 0x20 &- 0x61 < 26 || $0 &- 0x30 < 10 }
    return WordKey(letters, 0..<letters.count)
  }

  /// Two to six capitals, small letters allowed among them (`MoD`, `DoD`) and signs for `and`
  /// (`RK&M`), no lower-case start.
  private static func isAcronym(_ text: String) -> Bool {
    if NameKey.isAcronym(text) { return true }
    var capitals = 0
    var small = 0
    for byte in text.utf8 {
      if byte &- 0x41 < 26 {
        capitals += 1
      } else if byte &- 0x61 < 26 {
        small += 1
      } else if byte != UInt8(ascii: "&") {
        return false
      }
    }
    return capitals >= 2 && small <= 1 && capitals + small <= 6 && text.utf8.last! &- 0x41 < 26
  }

  private static func isCapitals(_ text: String) -> Bool {
    var capitals = 0
    for scalar in text.unicodeScalars {
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { capitals += 1 }
    }
    return capitals > 1
  }
}

/// The acronyms that a name of several words may have.
enum Acronyms {
  /// The first letters of all words, of all but the small ones, and of all but the form of the
  /// company; a first word that is an acronym counts whole (`US Geological Survey`).
  static func fitting(_ words: [String]) -> [String] {
    var found: [String] = []
    var body = words[...]
    if body.count > 2, let last = body.last, NameTails.isLegal(last) {
      found.append(letters(body))
      body.removeLast()
    }
    found.append(letters(body))
    let content = body.filter { !small.contains($0) }
    if content.count != body.count { found.append(letters(content[...])) }
    if let first = content.first, countries.contains(first) {
      found.append(first + letters(content.dropFirst()))
      found.append(letters(content.dropFirst()))
    }
    return found.filter { $0.utf8.count > 1 }
  }

  private static func letters(_ words: ArraySlice<String>) -> String {
    String(decoding: words.compactMap(\.utf8.first), as: UTF8.self)
  }

  private static let small: Set<String> = [
    "of", "the", "and", "for", "in", "on", "to", "at", "de", "la", "du", "des", "et", "y", "e",
  ]
  private static let countries: Set<String> = ["us", "un", "uk", "eu"]
}

/// The spellings met so far, so that a name that comes again costs one look. It forgets all when it
/// is full: memory stays bounded and no result depends on it.
struct SpellingBook: Sendable {
  private var known: [WordKey: Spelling] = [:]
  private static let room = 1 << 15

  /// The spelling of the words `mention`.
  mutating func spelling(of mention: String, _ aliases: Aliases) -> Spelling {
    let key = Self.key(mention)
    if let spelling = known[key], spelling.mention == mention { return spelling }
    if known.count >= Self.room { known.removeAll(keepingCapacity: true) }
    let spelling = Spelling(mention, aliases)
    known[key] = spelling
    return spelling
  }

  /// The key of words to the letter.
  static func key(_ mention: String) -> WordKey {
    var hash = WordKey.seed
    for byte in mention.utf8 { WordKey.add(&hash, byte) }
    return WordKey(hash: hash)
  }
}
