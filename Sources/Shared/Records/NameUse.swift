/// A mention of an entity as merge writes it: it knows its article.
public struct NameUse: Equatable, Sendable {
  /// The id of the document.
  public let article: String
  /// The edition of the document that it belongs to.
  public let edition: String
  /// Where the sentence stands.
  public let sentenceSpan: TextSpan
  /// The mention; its `sentence` is not used.
  public let mention: EntityMention

  /// A mention in `article`.
  public init(
    article: String, edition: String, sentenceSpan: TextSpan, mention: EntityMention
  ) {
    self.article = article
    self.edition = edition
    self.sentenceSpan = sentenceSpan
    self.mention = mention
  }

  /// Reads a mention of an entity line.
  public init(_ object: JSONObject) throws(RecordError) {
    article = try object.string("article")
    edition = try object.string("edition")
    guard let sentence = object["sentence"]?.object else {
      throw RecordError("sentence", "is no span")
    }
    sentenceSpan = try sentence.span()
    var mention = EntityMention(
      span: try object.span(), text: try object.string("text"), type: try object.word("type"),
      sentence: 0, title: try object.optionalString("title"))
    mention.name = try object.optionalString("name")
    mention.entity = try object.optionalString("entity")
    mention.rule = try object.optionalString("rule")
    mention.ambiguous = try object.strings("ambiguous")
    self.mention = mention
  }

  /// Writes the members in the order of the contract.
  public func members(to out: inout JSONWriter) {
    out.member("article", article)
    out.member("edition", edition)
    out.members(of: mention.span)
    out.member("text", mention.text)
    out.member("type", word: mention.type)
    out.member("title", mention.title)
    out.member("name", mention.name)
    out.member("entity", mention.entity)
    out.member("rule", mention.rule)
    out.member("ambiguous", mention.ambiguous)
    out.key("sentence")
    out.object { $0.members(of: sentenceSpan) }
  }
}
