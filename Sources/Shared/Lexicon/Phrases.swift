/// Words and phrases with what is known of them, found by longest match.
public struct Phrases<Value: Sendable>: Sendable {
  /// A phrase found in tokens.
  public struct Match {
    /// The tokens of the phrase.
    public let tokens: Range<Int>
    /// What is known of it.
    public let value: Value

    /// A match.
    @inlinable public init(tokens: Range<Int>, value: Value) {
      self.tokens = tokens
      self.value = value
    }
  }

  @usableFromInline var index = PhraseIndex()
  @usableFromInline var values: [Value] = []

  /// No phrases.
  @inlinable public init() {}

  /// Adds `phrase` (cut into tokens as text is), or replaces what was known of it.
  @inlinable public mutating func add(_ phrase: String, _ value: Value) {
    let number = index.add(phrase, values.count)
    if number == values.count {
      values.append(value)
    } else if number >= 0 {
      values[number] = value
    }
  }

  /// What is known of the single word `key`, or nil.
  @inlinable public subscript(key: WordKey) -> Value? {
    let number = index.number(of: key)
    return number >= 0 ? values[number] : nil
  }

  /// The longest phrase that begins at the token `start` and ends before `limit`.
  @inlinable public func longest(
    in tokens: Tokens, at start: Int, before limit: Int
  ) -> Match? {
    let (number, end) = index.longest(in: tokens, at: start, before: limit)
    return number >= 0 ? Match(tokens: start..<end, value: values[number]) : nil
  }
}

/// The phrases themselves, each with a number: apart from their values, so that the search is one
/// piece of machine code whatever the values are.
@usableFromInline
struct PhraseIndex: Sendable {
  /// For every phrase and every beginning of one: twice its number plus one (0 where it has none),
  /// plus one where longer phrases begin with it.
  private var entries = KeyIndex()

  @usableFromInline init() {}

  /// Gives `phrase` the number `next`. Returns the number that it has now: an older one stays.
  /// Returns -1 for a phrase without a word.
  @usableFromInline mutating func add(_ phrase: String, _ next: Int) -> Int {
    let text = Text(phrase)
    guard let span = TextSpan(0, text.count) else { return -1 }
    let tokens = Tokens(text, sentences: [span])
    var count = tokens.all.count
    // The stop of an abbreviation at the end looks like a sentence's: `Inc.`
    if count > 1, tokens.isMark(count - 1, UInt8(ascii: ".")) { count -= 1 }
    var key: WordKey?
    for (index, token) in tokens.all.prefix(count).enumerated() {
      let longer = key.map { $0.followed(by: token.key) } ?? token.key
      key = longer
      let old = max(entries[longer], 0)
      if index < count - 1 {
        entries[longer] = old | 1
      } else if old < 2 {
        entries[longer] = Int32(2 * (next + 1)) | old
      } else {
        return Int(old) / 2 - 1
      }
    }
    return count > 0 ? next : -1
  }

  /// The number of the single word `key`, or -1.
  @usableFromInline func number(of key: WordKey) -> Int {
    let entry = entries[key]
    return entry < 2 ? -1 : Int(entry) / 2 - 1
  }

  /// The number of the longest phrase from the token `start`, and the token behind it; -1 for none.
  @usableFromInline func longest(
    in tokens: Tokens, at start: Int, before limit: Int
  ) -> (number: Int, end: Int) {
    var best = (number: -1, end: start)
    var key: WordKey?
    var at = start
    while at < limit {
      let longer = key.map { $0.followed(by: tokens[at].key) } ?? tokens[at].key
      key = longer
      at += 1
      let entry = entries[longer]
      if entry >= 2 { best = (Int(entry) / 2 - 1, at) }
      if entry < 0 || entry & 1 == 0 { return best }
    }
    return best
  }
}
