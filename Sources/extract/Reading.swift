import Shared

/// An article while it is read: its tokens and the phrases found among them, before they become
/// records. Every phrase is a range of tokens inside one sentence.
struct Reading {
  let article: Article
  let tokens: Tokens
  var names: [NamePhrase] = []
  var numbers: [NumberPhrase] = []
  var dates: [DatePhrase] = []
}

/// A name among the tokens: without title, article and possessive.
struct NamePhrase {
  var tokens: Range<Int>
  var type: EntityType
  var sentence: Int
  /// The tokens of the title before it ("Gen."), or nil.
  var title: Range<Int>?
}

/// A number among the tokens, with its bound words and unit.
struct NumberPhrase {
  /// Everything that belongs to the span of the record.
  var tokens: Range<Int>
  /// The number itself ("15,000" in "more than 15,000").
  var core: Range<Int>
  var sentence: Int
  var kind: NumberKind
  var value: Double?
  var interval: Interval
  var bound: Bound
  var unit: String?
  var per: String?
  /// "reportedly", "most likely" … where it stands inside the phrase.
  var hedge: String?
  /// What the phrase itself tells of its aspect ("another 12", "a total of"), or nil.
  var aspect: Aspect?
  /// One, said by an article only; the span is the article.
  var implicit = false
}

/// A date or time among the tokens.
struct DatePhrase {
  var tokens: Range<Int>
  var sentence: Int
  /// ISO 8601 where the words alone tell, else nil.
  var value: String?
  /// The tokens of a duration inside it ("two weeks" in "two weeks ago"), which is a number too.
  var duration: Range<Int>?
}

/// What extract adds to an article.
struct Findings {
  var entities: [EntityMention] = []
  var numbers: [NumberMention] = []
  var dates: [DateMention] = []
  /// The article's quotations, with their speakers.
  var quotes: [Quote]
}
