/// A word, number or mark of a sentence.
public struct Token: Sendable {
  /// What a token is made of.
  public enum Kind: UInt8, Sendable {
    /// Letters, possibly with digits, inner apostrophes and the stops of an abbreviation:
    /// `O'Brien`, `U.S.`, `KX27`, `Corp.`
    case word
    /// Digits with their grouping commas and decimal point: `12,000`, `2.5`.
    case number
    /// A possessive: `'s`, or `'` after a plural.
    case possessive
    /// One mark: punctuation, a currency sign, a dash, a hyphen between words.
    case mark
  }

  /// How the letters are written.
  public struct Shape: OptionSet, Sendable {
    /// The traits, one bit each.
    public let rawValue: UInt8
    /// The traits in these bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The first letter is a capital.
    public static let capital = Shape(rawValue: 1)
    /// Two or more letters, all of them capitals.
    public static let allCapitals = Shape(rawValue: 2)
    /// White space stands before it.
    public static let spaced = Shape(rawValue: 4)
    /// The first token of its sentence.
    public static let first = Shape(rawValue: 8)
    /// A digit is among its characters.
    public static let digit = Shape(rawValue: 16)
    /// It ends in the stop of an abbreviation.
    public static let stop = Shape(rawValue: 32)
    /// A capital follows a small letter: `iPhone`, `McDonald`.
    public static let mixed = Shape(rawValue: 64)
  }

  /// The first byte in the text.
  public let start: Int32
  /// The byte behind the last.
  public let end: Int32
  /// Its lower-cased form, to look up.
  public let key: WordKey
  /// What it is made of.
  public let kind: Kind
  /// How it is written.
  public let shape: Shape

  /// Its bytes in the text.
  public var bytes: Range<Int> { Int(start)..<Int(end) }
}

/// A text cut into sentences and tokens: what names, numbers and their context are read from.
public struct Tokens: Sendable {
  /// The text.
  public let text: Text
  /// All tokens in order; none crosses a sentence.
  public let all: [Token]
  /// The tokens of each sentence: ranges into ``all``.
  public let sentences: [Range<Int>]

  /// Cuts the sentences at `spans` (in order, not overlapping) into tokens.
  public init(_ text: Text, sentences spans: [TextSpan]) {
    self.text = text
    var tokenizer = Tokenizer(text.bytes)
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(spans.count)
    for span in spans {
      let start = tokenizer.tokens.count
      tokenizer.tokenize(text.bytes(of: span))
      ranges.append(start..<tokenizer.tokens.count)
    }
    all = tokenizer.tokens
    self.sentences = ranges
  }

  /// The token at `index`.
  @inlinable public subscript(index: Int) -> Token { all[index] }

  /// The words of the token at `index`, as they stand.
  public func string(_ index: Int) -> String { text.string(all[index].bytes) }

  /// The bytes from the first to the last token of `range`, which must not be empty.
  public func bytes(_ range: Range<Int>) -> Range<Int> {
    Int(all[range.lowerBound].start)..<Int(all[range.upperBound - 1].end)
  }

  /// The text from the first to the last token of `range`, which must not be empty.
  public func string(_ range: Range<Int>) -> String { text.string(bytes(range)) }

  /// The span of the tokens in `range`, which must not be empty.
  public func span(_ range: Range<Int>) -> TextSpan { text.span(ofBytes: bytes(range)) }

  /// The first byte of the token at `index`.
  public func firstByte(_ index: Int) -> UInt8 { text.bytes[Int(all[index].start)] }

  /// Whether the token at `index` is the one-byte mark `mark`.
  public func isMark(_ index: Int, _ mark: UInt8) -> Bool {
    all[index].end - all[index].start == 1 && firstByte(index) == mark
  }

  /// Whether the token at `index` is a hyphen, a dash or a minus.
  public func isDash(_ index: Int) -> Bool {
    all[index].kind == .mark && CharacterClass.of(text.bytes, Int(all[index].start)) == .dash
  }
}
