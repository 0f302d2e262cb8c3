/// A date or time in an article's text.
public struct DateMention: Equatable, Sendable {
  /// Where it stands.
  public let span: TextSpan
  /// The text there.
  public let text: String
  /// The sentence that holds it: an index into the article's sentences.
  public let sentence: Int
  /// ISO 8601, possibly partial (`2019-10`), or nil: not known from the words alone.
  public var value: String?

  /// A mention as extract finds it.
  public init(span: TextSpan, text: String, sentence: Int, value: String?) {
    self.span = span
    self.text = text
    self.sentence = sentence
    self.value = value
  }

  /// Reads `{start, end, text, sentence, value}`.
  public init(_ object: JSONObject) throws(RecordError) {
    span = try object.span()
    text = try object.string("text")
    sentence = try object.int("sentence")
    value = try object.optionalString("value")
  }

  /// Writes the members in the order of the contract.
  public func write(to out: inout JSONWriter) {
    out.object { out in
      out.members(of: span)
      out.member("text", text)
      out.member("sentence", sentence)
      out.member("value", value)
    }
  }
}
