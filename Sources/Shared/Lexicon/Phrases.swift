/// Words and phrases with what is known of them, found by longest match.
public struct Phrases<Value: Sendable>: Sendable {
  /// A phrase found in tokens.
  public struct Match {
    /// The tokens of the phrase.
    public let tokens: Range<Int>
    /// What is known of it.
    public let value: Value
  }

  private enum Entry {
    case value(Value)
    /// Words that only begin longer phrases.
    case beginning
    case both(Value)
  }

  private var entries: [WordKey: Entry] = [:]

  /// No phrases.
  public init() {}

  /// Adds `phrase` (cut into tokens as text is), or replaces what was known of it.
  public mutating func add(_ phrase: String, _ value: Value) {
    let text = Text(phrase)
    guard let span = TextSpan(0, text.count) else { return }
    let tokens = Tokens(text, sentences: [span])
    var count = tokens.all.count
    // The stop of an abbreviation at the end looks like a sentence's: `Inc.`
    if count > 1, tokens.isMark(count - 1, UInt8(ascii: ".")) { count -= 1 }
    var key: WordKey?
    for (index, token) in tokens.all.prefix(count).enumerated() {
      let next = key.map { $0.followed(by: token.key) } ?? token.key
      let isLast = index == count - 1
      switch entries[next] {
      case nil: entries[next] = isLast ? .value(value) : .beginning
      case .value(let old): entries[next] = isLast ? .value(value) : .both(old)
      case .beginning: if isLast { entries[next] = .both(value) }
      case .both: if isLast { entries[next] = .both(value) }
      }
      key = next
    }
  }

  /// What is known of the single word `key`, or nil.
  public subscript(key: WordKey) -> Value? {
    switch entries[key] {
    case .value(let value), .both(let value): value
    default: nil
    }
  }

  /// The longest phrase that begins at the token `start` and ends before `limit`.
  public func longest(in tokens: Tokens, at start: Int, before limit: Int) -> Match? {
    var best: Match?
    var key: WordKey?
    for index in start..<max(start, limit) {
      let next = key.map { $0.followed(by: tokens[index].key) } ?? tokens[index].key
      key = next
      switch entries[next] {
      case nil: return best
      case .beginning: continue
      case .value(let value): return Match(tokens: start..<(index + 1), value: value)
      case .both(let value): best = Match(tokens: start..<(index + 1), value: value)
      }
    }
    return best
  }
}
