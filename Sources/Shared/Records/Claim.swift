/// A number that an article states, with all that a later merge may want to know of it.
public struct Claim: Equatable, Sendable {
  /// The hash of document, text, span and kind, 16 hexadecimal digits: the name by which people
  /// and other claims speak of it.
  public let key: String
  /// The id of the document.
  public let article: String
  /// The edition of the document that it belongs to.
  public var edition: String
  /// Where the sentence stands.
  public let sentenceSpan: TextSpan
  /// The sentence.
  public let sentence: String
  /// What the sentence is there for.
  public let role: Sentence.Role
  /// The key of the claim in the same article that this one only says again.
  public var restates: String?
  /// The key of the whole that this is part of.
  public var partOf: String?
  /// The number; its `sentence` and `partOf` are not used.
  public let number: NumberMention

  /// A claim with its key.
  public init(
    key: String, article: String, edition: String, sentenceSpan: TextSpan, sentence: String,
    role: Sentence.Role, number: NumberMention
  ) {
    self.key = key
    self.article = article
    self.edition = edition
    self.sentenceSpan = sentenceSpan
    self.sentence = sentence
    self.role = role
    self.number = number
  }

  /// Reads a claim of a figure line; its `origin` is left out.
  public init(_ object: JSONObject) throws(RecordError) {
    key = try object.string("claim")
    article = try object.string("article")
    edition = try object.string("edition")
    let start = try object.int("sentence_start")
    let end = try object.int("sentence_end")
    guard let span = TextSpan(start, end) else {
      throw RecordError("sentence_end", "gives no span: \(start) to \(end)")
    }
    sentenceSpan = span
    sentence = try object.string("sentence")
    role = try object.word("role")
    restates = try object.optionalString("restates")
    partOf = try object.optionalString("part_of")
    number = try NumberMention(object, sentence: 0, partOf: nil)
  }

  /// Writes the members in the order of the contract, up to what normalize knows.
  public func members(to out: inout JSONWriter) {
    out.member("claim", key)
    out.member("article", article)
    out.member("edition", edition)
    out.members(of: number.span)
    out.member("text", number.text)
    out.member("sentence_start", sentenceSpan.start)
    out.member("sentence_end", sentenceSpan.end)
    out.member("sentence", sentence)
    out.member("role", word: role)
    out.member("restates", restates)
    out.member("part_of", partOf)
    number.members(to: &out, withWhole: false)
    number.normalizedMembers(to: &out)
  }
}
