import Shared

/// A number among the tokens, with its bound words and unit.
public struct NumberPhrase: Sendable {
  /// Everything that belongs to the span of the record.
  public var tokens: Range<Int>
  /// The number itself ("15,000" in "more than 15,000").
  public var core: Range<Int>
  /// The sentence that it stands in.
  public var sentence: Int
  /// What kind of number it is.
  public var kind: NumberKind
  /// The number as stated, or nil where none was.
  public var value: Double?
  /// The numbers that it lets in.
  public var interval: Interval
  /// How it was put.
  public var bound: Bound
  /// The currency, measure or unit of time, or nil.
  public var unit: String?
  /// What a rate is per, or nil.
  public var per: String?
  /// "reportedly", "most likely" … where it stands inside the phrase.
  public var hedge: String?
  /// What the phrase itself tells of its aspect ("another 12", "a total of"), or nil.
  public var aspect: Aspect?
  /// One, said by an article only; the span is the article.
  public var implicit = false

  /// A number with what its own words tell.
  public init(
    tokens: Range<Int>, core: Range<Int>, sentence: Int, kind: NumberKind, value: Double?,
    interval: Interval, bound: Bound, unit: String? = nil, per: String? = nil
  ) {
    self.tokens = tokens
    self.core = core
    self.sentence = sentence
    self.kind = kind
    self.value = value
    self.interval = interval
    self.bound = bound
    self.unit = unit
    self.per = per
  }
}

/// A date or time among the tokens.
public struct DatePhrase: Sendable {
  /// Everything that belongs to the span of the record.
  public var tokens: Range<Int>
  /// The sentence that it stands in.
  public var sentence: Int
  /// ISO 8601 where the words alone tell, else nil.
  public var value: String?
  /// The tokens of a duration inside it ("two weeks" in "two weeks ago"), which is a number too.
  public var duration: Range<Int>?

  /// A date with what its own words tell.
  public init(tokens: Range<Int>, sentence: Int, value: String?, duration: Range<Int>? = nil) {
    self.tokens = tokens
    self.sentence = sentence
    self.value = value
    self.duration = duration
  }
}
