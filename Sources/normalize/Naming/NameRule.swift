import Shared

/// Why a mention has its name: the values of `entities[].rule`.
enum NameRule: String, RecordWord {
  /// The mention stands as the name is.
  case itself
  /// The table of aliases, or the user's own.
  case alias
  /// The table of places and nicknames that stand for a body.
  case metonym
  /// Initial letters: `USGS`.
  case acronym
  /// The last name, or the last names, of a person named in full in the same article.
  case surname
  /// The first name, where the article has just one full name that begins so.
  case given
  /// Names left out or cut to their letter: `H. Harold Pruitt`, `Harold Pruitt`.
  case initials
  /// A short form of the given name: `Bob` for `Robert`.
  case nickname
  /// Without the form of the company: `Corp.`, `Ltd`.
  case form
  /// A part of a longer name in the same article: `Journal`, `Harlow`.
  case short
  /// One of a people for the people: `Kurds`, `Kurdish`.
  case people
  /// Letters without their marks: `Erdogan`.
  case diacritics
  /// Another spelling of the same sounds: `Kurdestan` for `Kordestan`.
  case transliteration
  /// All in capitals.
  case capitals
  /// One letter changed, missing or too many in a long name.
  case typing
}
