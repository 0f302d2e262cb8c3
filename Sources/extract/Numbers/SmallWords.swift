import Shared

/// The small words that rules of numbers name one by one.
extension WordKey {
  static let all = WordKey("all")
  static let and = WordKey("and")
  static let another = WordKey("another")
  static let `as` = WordKey("as")
  static let at = WordKey("at")
  static let between = WordKey("between")
  static let from = WordKey("from")
  static let `in` = WordKey("in")
  static let more = WordKey("more")
  static let of = WordKey("of")
  static let on = WordKey("on")
  static let one = WordKey("one")
  static let or = WordKey("or")
  static let out = WordKey("out")
  static let per = WordKey("per")
  /// The letter behind digits: `60s`, `5 m/s`.
  static let s = WordKey("s")
  static let than = WordKey("than")
  static let that = WordKey("that")
  static let the = WordKey("the")
  static let to = WordKey("to")
  static let which = WordKey("which")
  static let who = WordKey("who")
  static let with = WordKey("with")
}
