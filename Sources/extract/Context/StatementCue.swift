import Shared

/// Words of a sentence that are somebody's, and whose.
struct StatementCue {
  var source: SourceMention
  /// The words stated, as tokens of the article.
  var content: [Range<Int>]
  /// The verb, or the first word of "according to".
  var cue: Int
  /// The whole attribution: source and verb.
  var tokens: Range<Int>
  var how: Attribution
  /// Links further out in the chain that the same words name.
  var via: [SourceMention] = []
  /// Whether the source comes before the words it states.
  var isLeading: Bool
}
