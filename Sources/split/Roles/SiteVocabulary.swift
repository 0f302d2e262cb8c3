import Shared

/// The words with which sites speak of themselves: "Related Photos", "Send this to a friend". No
/// list has all such lines, but their words are few.
struct SiteVocabulary: Sendable {
  /// What a word stands for in such a line.
  private struct Kinds: OptionSet {
    let rawValue: Int32

    /// What a page holds or offers: "stories", "newsletter".
    static let thing = Kinds(rawValue: 1)
    /// What a reader is asked to do: "read", "subscribe".
    static let command = Kinds(rawValue: 2)
    /// What picks out things on a list: "latest", "related".
    static let lister = Kinds(rawValue: 4)
    /// What stands beside them: "the", "this", "now".
    static let small = Kinds(rawValue: 8)
  }

  private static let kinds: [String: Kinds] = [
    "thing": .thing, "command": .command, "lister": .lister, "small": .small,
  ]
  private static let lengths = 2...10
  private var index = KeyIndex()

  /// Reads the embedded table.
  init() {
    for row in Table(named: "sitewords").rows {
      let kinds = Kinds(row.list(1).compactMap { Self.kinds[$0] })
      index[WordKey(row[0])] = kinds.rawValue
    }
  }

  /// What a line of `words` is there for, where the site alone speaks so: a promo where it lists
  /// something, else a notice; nil for all other lines.
  func role(of words: Words) -> Sentence.Role? {
    guard Self.lengths.contains(words.count) else { return nil }
    var things = 0
    var listers = 0
    for word in words where !word.isNumber {
      let kinds = kinds(word)
      if kinds.isEmpty { return nil }
      if kinds.contains(.thing) { things += 1 } else if kinds.contains(.lister) { listers += 1 }
    }
    guard things > 0, let first = words.first else { return nil }
    let isCommand = isCommand(first)
    guard isCommand || listers > 0 || things > 1 else { return nil }
    return listers > 0 && !isCommand ? .promo : .notice
  }

  /// Whether the word asks the reader to do something.
  func isCommand(_ word: Word) -> Bool { kinds(word).contains(.command) }

  private func kinds(_ word: Word) -> Kinds { Kinds(rawValue: max(0, index[word.key])) }
}
