import Shared

/// Phrases with what is known of them, found by the keys of their words: the longest match counts.
struct PhraseTable<Value: Sendable>: Sendable {
  /// A phrase found.
  struct Match {
    /// What is known of it.
    let value: Value
    /// How many words it has.
    let count: Int
  }

  /// For every phrase and every beginning of one: twice its number plus one (0 where it has none),
  /// plus one where longer phrases begin with it.
  private var index: KeyIndex
  private var values: [(value: Value, isForm: Bool)] = []

  /// No phrases, and room for `room` of them before the table grows.
  init(room: Int = 0) {
    index = KeyIndex(room: room)
    values.reserveCapacity(room)
  }

  /// Adds the phrase of `words`, or replaces what was known of it; a form that rules of spelling
  /// made never replaces a word that stands in a table.
  mutating func add(_ words: [WordKey], after seed: WordKey? = nil, _ value: Value, isForm: Bool) {
    var key = seed
    for (place, word) in words.enumerated() {
      let longer = key.map { $0.followed(by: word) } ?? word
      key = longer
      let old = max(index[longer], 0)
      if place < words.count - 1 {
        if old & 1 == 0 { index[longer] = old | 1 }
      } else if old < 2 {
        values.append((value, isForm))
        index[longer] = Int32(2 * values.count) | old
      } else if values[Int(old) / 2 - 1].isForm || !isForm {
        values[Int(old) / 2 - 1] = (value, isForm)
      }
    }
  }

  /// The longest phrase that `words` begin with; `after` the seed that it was added with.
  func longest(after seed: WordKey? = nil, _ words: some Sequence<WordKey>) -> Match? {
    var key = seed
    var best: (entry: Int32, count: Int) = (0, 0)
    var count = 0
    for word in words {
      let longer = key.map { $0.followed(by: word) } ?? word
      key = longer
      count += 1
      let entry = index[longer]
      if entry >= 2 { best = (entry, count) }
      if entry < 0 || entry & 1 == 0 { break }
    }
    guard best.count > 0 else { return nil }
    return Match(value: values[Int(best.entry) / 2 - 1].value, count: best.count)
  }

  /// Whether phrases of several words begin with `word`.
  func beginsLonger(_ word: WordKey) -> Bool {
    let entry = index[word]
    return entry > 0 && entry & 1 == 1
  }
}
