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
}
