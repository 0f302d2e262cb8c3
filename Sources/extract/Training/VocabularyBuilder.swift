import Shared
import Tagging
import TrainingFiles

/// Gathers what the word table holds: lexicons, casing and clusters.
struct VocabularyBuilder {
  private var facts: [WordKey: WordFacts] = [:]

  /// Begins with the lexicons.
  init(_ lexicons: LexiconFiles) {
    for (key, lists) in lexicons.entries { facts[key, default: WordFacts()].lexicons = lists }
    for key in lexicons.beginnings { facts[key, default: WordFacts()].beginsPhrase = true }
  }

  /// Adds how the texts write each word in the middle of their sentences.
  mutating func addCasing(of texts: [Tokens]) {
    var counts: [WordKey: (small: Int, capital: Int)] = [:]
    for tokens in texts {
      for sentence in tokens.sentences where Self.isRunning(tokens, sentence) {
        for at in sentence.dropFirst() where tokens[at].kind == .word {
          let isCapital = WordCase(tokens[at]).isCapital
          counts[tokens[at].key, default: (0, 0)].small += isCapital ? 0 : 1
          counts[tokens[at].key, default: (0, 0)].capital += isCapital ? 1 : 0
        }
      }
    }
    for (key, count) in counts {
      let casing = Self.casing(count.small, count.capital)
      if casing != .unknown { facts[key, default: WordFacts()].casing = casing }
    }
  }

  /// Adds clusters.
  mutating func addClusters(small: [WordKey: UInt16], capital: [WordKey: UInt16]) {
    for (key, cluster) in small { facts[key, default: WordFacts()].smallCluster = cluster }
    for (key, cluster) in capital { facts[key, default: WordFacts()].capitalCluster = cluster }
  }

  /// A sentence with small words in it; others tell nothing of casing.
  private static func isRunning(_ tokens: Tokens, _ sentence: Range<Int>) -> Bool {
    let small = sentence.count { WordCase(tokens[$0]) == .small }
    return small * 2 > sentence.count / 2
  }

  private static func casing(_ small: Int, _ capital: Int) -> WordFacts.Casing {
    let total = small + capital
    guard total >= 3 else { return .unknown }
    if small * 100 >= total * 98 { return total >= 5 ? .small : .mostlySmall }
    if small * 2 >= total { return .mostlySmall }
    return capital * 100 >= total * 95 ? .capital : .mostlyCapital
  }

  /// The table as ``Vocabulary`` reads it. Entries go in by the order of their hashes, so that the
  /// same facts make the same bytes.
  func bytes() -> [UInt8] {
    var slots = 16
    while slots < facts.count * 3 / 2 { slots *= 2 }
    var table = [UInt8](repeating: 0, count: slots * 16)
    for (key, fact) in facts.sorted(by: { $0.key.hash < $1.key.hash }) {
      var slot = Int(Vocabulary.slot(of: key)) & (slots - 1)
      while table[(slot * 16)..<(slot * 16 + 8)].contains(where: { $0 != 0 }) {
        slot = (slot + 1) & (slots - 1)
      }
      table.replaceSubrange((slot * 16)..<(slot * 16 + 16), with: Self.entry(key, fact))
    }
    return table
  }

  private static func entry(_ key: WordKey, _ facts: WordFacts) -> [UInt8] {
    var entry: [UInt8] = []
    entry.append(littleEndian: key.hash)
    entry.append(littleEndian: facts.lexicons.rawValue)
    entry.append(littleEndian: facts.smallCluster)
    entry.append(littleEndian: facts.capitalCluster)
    entry.append(facts.casing.rawValue)
    entry.append(facts.beginsPhrase ? 1 : 0)
    return entry
  }
}
