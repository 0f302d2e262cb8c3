import Shared

/// Phrases with what they mean, found from a word on.
struct PhraseIndex<Value: Sendable>: Sendable {
  private struct Node: Sendable {
    var values: [Value] = []
    /// Whether longer phrases begin with these words.
    var isBeginning = false
  }

  private var index = KeyIndex()
  private var nodes: [Node] = []
  private var firstWords = KeyFilter()

  /// Adds the words of `phrase`.
  mutating func add(_ phrase: String, _ value: Value) {
    let bytes = Array(phrase.utf8)
    var key: WordKey?
    for word in WordReader.words(bytes, 0..<bytes.count) {
      if key == nil { firstWords.insert(word.key) }
      if let key { nodes[node(key)].isBeginning = true }
      key = key?.followed(by: word.key) ?? word.key
    }
    if let key { nodes[node(key)].values.append(value) }
  }

  private mutating func node(_ key: WordKey) -> Int {
    if index[key] == KeyIndex.none {
      index[key] = Int32(nodes.count)
      nodes.append(Node())
    }
    return Int(index[key])
  }

  /// Calls `body` with each phrase that begins at the word `start`: how many words it has, and what
  /// it means; shorter ones first.
  func forEach(in words: Words, at start: Int, _ body: (Int, Value) -> Void) {
    guard start < words.endIndex, firstWords.mayContain(words[start].key) else { return }
    var key: WordKey?
    for place in start..<words.endIndex {
      let next = key?.followed(by: words[place].key) ?? words[place].key
      let node = index[next]
      guard node != KeyIndex.none else { return }
      for value in nodes[Int(node)].values { body(place - start + 1, value) }
      guard nodes[Int(node)].isBeginning else { return }
      key = next
    }
  }
}
