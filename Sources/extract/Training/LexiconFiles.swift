import Shared
import Tagging
import TrainingFiles

/// The names and words of the lexicon files, phrase by phrase.
struct LexiconFiles {
  /// The lists of each word or phrase, and the words that begin longer phrases.
  private(set) var entries: [WordKey: Lexicons] = [:]
  private(set) var beginnings: Set<WordKey> = []
  /// The entries of each list, in order.
  private(set) var phrases: [String: [String]] = [:]

  /// The lists that are published as one entry a line, and what they list.
  private static let published = [
    ("countries", "country"), ("capitals", "place"), ("cities", "place"), ("regions", "place"),
    ("demonyms", "people"), ("first", "first"), ("last", "last"),
  ]

  /// Lists that are part of another one, and have a name of their own to be chosen from alone:
  /// first names of the Far East, written behind the family's.
  private static let parts = ["given": "first"]

  /// Reads the published lists in `folder`, and the tables of our own (list, then entries parted by
  /// commas) at `tables`.
  init(published folder: String, tables: [String]) throws(TrainingError) {
    for (file, list) in Self.published {
      for line in try Files.lines("\(folder)/\(file).txt") where !line.isEmpty {
        try add(String(line), list)
      }
    }
    for path in tables {
      for row in try Files.lines(path) where !row.isEmpty && !row.hasPrefix("#") {
        let columns = row.split(separator: "\t")
        guard columns.count == 2 else {
          throw TrainingError("\(path): not a list and its entries: \(row.prefix(40))")
        }
        for entry in columns[1].split(separator: ",") {
          try add(String(entry), String(columns[0]))
        }
      }
    }
  }

  private mutating func add(_ phrase: String, _ name: String) throws(TrainingError) {
    guard let list = Lexicons(named: Self.parts[name] ?? name) else {
      throw TrainingError("no list '\(name)'")
    }
    phrases[name, default: []].append(phrase)
    let text = Text(phrase)
    guard let span = TextSpan(0, text.count) else { return }
    let tokens = Tokens(text, sentences: [span]).all
    var key: WordKey?
    for (at, token) in tokens.enumerated() where token.kind != .mark || at < tokens.count - 1 {
      if let key { beginnings.insert(key) }
      key = key.map { $0.followed(by: token.key) } ?? token.key
    }
    if let key { entries[key, default: []].formUnion(list) }
  }
}
