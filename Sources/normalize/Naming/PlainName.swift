import Shared

/// The words of a name or phrase in their plain form (``NameKey``), to look up.
struct PlainName: Sendable {
  /// The plain form.
  let bytes: [UInt8]
  /// The keys of its words.
  let words: [WordKey]
  /// The key of the whole: that of the phrase of all words.
  let key: WordKey

  /// The plain form of `name`.
  init(_ name: String) {
    self.init(plain: NameKey.plain(Array(name.utf8)[...]))
  }

  /// The plain form in `bytes`.
  init(plain bytes: [UInt8]) {
    self.bytes = bytes
    var words: [WordKey] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x20) ?? bytes.count
      if end > start { words.append(WordKey(bytes, start..<end)) }
      start = end + 1
    }
    self.words = words
    key = WordKey(phrase: words)
  }
}

extension WordKey {
  /// The key of the phrase of `words`; that of no letters where there are none.
  init(phrase words: some Sequence<WordKey>) {
    var key: WordKey?
    for word in words { key = key.map { $0.followed(by: word) } ?? word }
    self = key ?? WordKey(hash: WordKey.seed)
  }
}
