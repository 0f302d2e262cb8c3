import Numbers
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

/// What extract adds to an article.
struct Findings {
  var entities: [EntityMention] = []
  var numbers: [NumberMention] = []
  var dates: [DateMention] = []
  /// The article's quotations, with their speakers.
  var quotes: [Quote]

  /// Nothing found.
  init(quotes: [Quote]) { self.quotes = quotes }

  /// The phrases of an article as records, without what is said of them.
  init(_ reading: Reading) {
    quotes = reading.article.quotes
    let tokens = reading.tokens
    entities = reading.names.map { name in
      EntityMention(
        span: tokens.span(name.tokens), text: tokens.string(name.tokens), type: name.type,
        sentence: name.sentence, title: name.title.map { tokens.string($0) })
    }
    dates = reading.dates.map { date in
      DateMention(
        span: tokens.span(date.tokens), text: tokens.string(date.tokens),
        sentence: date.sentence, value: date.value)
    }
    numbers = reading.numbers.map { number in
      var mention = NumberMention(
        span: tokens.span(number.tokens), text: tokens.string(number.tokens),
        sentence: number.sentence, kind: number.kind, value: number.value,
        interval: number.interval, bound: number.bound)
      mention.unit = number.unit
      mention.per = number.per
      mention.hedge = number.hedge
      mention.aspect = number.aspect ?? .stock
      mention.implicit = number.implicit
      return mention
    }
  }
}
