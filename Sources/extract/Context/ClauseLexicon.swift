import Shared

/// The words that a clause is read by: function words, verbs in all their forms, irregular nouns.
final class ClauseLexicon: Sendable {
  /// The forms of a verb that a word can be.
  struct Forms: OptionSet, Sendable {
    let rawValue: UInt8
    static let base = Forms(rawValue: 1)
    static let third = Forms(rawValue: 2)
    static let past = Forms(rawValue: 4)
    static let participle = Forms(rawValue: 8)
    static let ing = Forms(rawValue: 16)
  }

  /// What is known of a word.
  struct Entry: Sendable {
    var classes: WordClass = []
    var forms: Forms = []
    /// Index into ``ClauseLexicon/verbs``; -1 for words that are no verb.
    var verb = -1
  }

  /// A verb with what it does in a clause.
  struct Verb: Sendable {
    let lemma: String
    let frames: VerbFrame
  }

  let verbs: [Verb]
  private let entries: WordTable<Entry>
  private let nouns: WordTable<(singular: String, isPlural: Bool)>
  /// Nouns for people, in the singular.
  let people: WordSet
  /// Nouns for animals, in the singular.
  let animals: WordSet

  init() {
    var words = WordEntries()
    for row in Table(named: "words").rows { words.addClass(row) }
    for row in Table(named: "verbs").rows { words.addVerb(row) }
    verbs = words.verbs
    entries = WordTable(words.entries)
    nouns = WordTable(
      Table(named: "nouns").rows.flatMap { row in
        [(WordKey(row[0]), (row[0], row[0] == row[1])), (WordKey(row[1]), (row[0], true))]
      })
    let concepts = Table(named: "concepts")
    people = Self.people(concepts)
    animals = WordSet(concepts.rows.filter { Self.beasts.contains($0[0]) }.flatMap { $0.list(3) })
  }

  private static let beasts: Set = ["animal", "bird", "livestock"]

  /// The words of the concepts that are people. Those that tell of a fate count events as well
  /// ("deaths", "arrests") and are left out.
  private static func people(_ concepts: Table) -> WordSet {
    var living: Set = ["person"]
    var words: [String] = []
    for row in concepts.rows where living.contains(row[0]) || living.contains(row[1]) {
      living.insert(row[0])
      if row[2].isEmpty || Self.fates.contains(row[2]) { words += row.list(3) }
    }
    return WordSet(words)
  }

  private static let fates: Set = [
    "held", "hostage", "displaced", "escaped", "survived", "casualty",
  ]

  /// What is known of the word `key`.
  subscript(key: WordKey) -> Entry { entries[key] ?? Entry() }

  /// What is known of the token at `index`; a verb that no table lists is read by its ending.
  func entry(_ index: Int, in tokens: Tokens, isVerb: Bool) -> Entry {
    let token = tokens[index]
    if let known = entries[token.key] { return known }
    guard isVerb, token.kind == .word else { return Entry() }
    return Entry(forms: Spelling.forms(tokens.text.bytes[token.bytes]), verb: Self.unknown)
  }

  /// The verb that stands for those that the table does not list.
  private static let unknown = 0

  /// The singular of the noun `word`, lower-cased unless it is a name.
  func singular(_ word: String, isName: Bool = false) -> String {
    if isName { return word }
    let word = word.lowercased()
    return nouns[WordKey(word)]?.singular ?? Spelling.singular(word)
  }

  /// Whether the noun at `index` looks like a plural.
  func isPlural(_ index: Int, in tokens: Tokens) -> Bool {
    let token = tokens[index]
    return nouns[token.key]?.isPlural ?? Spelling.isPlural(tokens.text.bytes[token.bytes])
  }
}
