/// What a name can name.
public enum EntityType: String, RecordWord {
  /// A human being.
  case person
  /// A company, party, agency, armed group, team or other body.
  case organization
  /// A country, town, region, river, building: somewhere.
  case place
  /// A people-word: nationality, religion, political or ethnic group ("Iraqi", "Kurds").
  case group
}

/// One name in an article's text: without title, article and possessive.
public struct EntityMention: Equatable, Sendable {
  /// Where it stands.
  public let span: TextSpan
  /// The text there.
  public let text: String
  /// What it names.
  public var type: EntityType
  /// The sentence that holds it: an index into the article's sentences.
  public let sentence: Int
  /// The title before it as it stands ("Gen.", "President"), or nil.
  public var title: String?
  /// The canonical name. Written by normalize.
  public var name: String?
  /// The stable key that merge joins on ("person:recep tayyip erdogan"). Written by normalize.
  public var entity: String?
  /// Why this is its name ("itself", "alias", "surname" …). Written by normalize.
  public var rule: String?
  /// The candidates where more than one name fits. Written by normalize.
  public var ambiguous: [String] = []

  /// A mention as extract finds it.
  public init(span: TextSpan, text: String, type: EntityType, sentence: Int, title: String? = nil) {
    self.span = span
    self.text = text
    self.type = type
    self.sentence = sentence
    self.title = title
  }

  /// Reads `{start, end, text, type, sentence, title}` and what normalize adds.
  public init(_ object: JSONObject) throws(RecordError) {
    span = try object.span()
    text = try object.string("text")
    type = try object.word("type")
    sentence = try object.int("sentence")
    title = try object.optionalString("title")
    name = try object.optionalString("name")
    entity = try object.optionalString("entity")
    rule = try object.optionalString("rule")
    ambiguous = try object.strings("ambiguous")
  }

  /// Writes the members that extract owns, in the order of the contract.
  public func write(to out: inout JSONWriter) {
    out.object { out in
      out.members(of: span)
      out.member("text", text)
      out.member("type", word: type)
      out.member("sentence", sentence)
      out.member("title", title)
    }
  }
}
