/// A piece of a clause: a noun phrase, a verb with its auxiliaries, or what links them.
struct Chunk {
  /// What a piece is.
  enum Kind {
    case noun, verb, preposition, relative, subordinator, conjunction, adverb, date
    /// An adjective that stands alone: "people [homeless]", "40 km [long]".
    case state
    case comma
    /// Anything that parts clauses: semicolon, colon, dash, stop.
    case stop
    case open, close
    case quote
  }

  var kind: Kind
  /// Its tokens in the article.
  var tokens: Range<Int>
  /// A noun phrase's last word, a verb group's main verb, else its first token.
  var head: Int
  /// The numbers in a noun phrase: indexes into the reading's numbers.
  var numbers = 0..<0
  /// The names in a noun phrase: indexes into the reading's names.
  var names = 0..<0
  var isPronoun = false
  /// Whether a noun phrase is nothing but determiners and numbers.
  var isHeadless = false
  var verb = VerbGroup()
}

/// A verb with its auxiliaries and the verbs it governs with "to".
struct VerbGroup {
  /// How the group begins.
  enum Form {
    /// A verb with a subject of its own.
    case finite
    /// A lone -ed form: finite or a participle ("people killed").
    case past
    case participle
    case ing
    case infinitive
  }

  var form = Form.finite
  /// The main verb: index into the vocabulary's verbs, or -1.
  var id = -1
  /// The verb that governs the main one with "to" ("plans to resettle"), or -1.
  var governor = -1
  var isPassive = false
  /// Whether the governor is passive ("is believed to hold").
  var governorIsPassive = false
  var isNegated = false
  var isSupposed = false
  var isFuture = false
  /// The auxiliaries are forms of "be" or "have" alone.
  var isBe = false
  var isHave = false
}
