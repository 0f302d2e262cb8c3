/// One sentence, or one line of page furniture, of an article.
public struct Sentence: Equatable, Sendable {
  /// What a piece of a news page is there for.
  public enum Role: String, RecordWord {
    /// The headline.
    case headline
    /// The lead-in under the headline.
    case standfirst
    /// Who wrote it.
    case byline
    /// Place or time of writing, on a line of its own.
    case dateline
    /// The text of the article; subheadings too.
    case body
    /// What stands under a picture.
    case caption
    /// Who took the picture.
    case credit
    /// A pointer to other articles.
    case promo
    /// Words of the site: cookies, newsletters, copyright, counters, coordinates.
    case notice

    /// Whether the words are the article's own: what is counted and named there is news.
    public var isArticle: Bool { self == .headline || self == .standfirst || self == .body }
  }

  /// Where it stands.
  public let span: TextSpan
  /// Which paragraph it belongs to, from 0.
  public let paragraph: Int
  /// What it is there for.
  public var role: Role
  /// The sentence that this one says again: an index into the article's sentences.
  public var repeatOf: Int?

  /// A sentence at `span`.
  public init(span: TextSpan, paragraph: Int, role: Role, repeatOf: Int? = nil) {
    self.span = span
    self.paragraph = paragraph
    self.role = role
    self.repeatOf = repeatOf
  }

  /// Reads `{start, end, paragraph, role, repeat_of}`.
  public init(_ object: JSONObject) throws(RecordError) {
    span = try object.span()
    paragraph = try object.int("paragraph")
    role = try object.word("role")
    repeatOf = try object.optionalInt("repeat_of")
  }

  /// Writes the members in the order of the contract.
  public func write(to out: inout JSONWriter) {
    out.object { writeMembers(to: &$0) }
  }

  /// Writes the members alone, for a filter that adds its own.
  public func writeMembers(to out: inout JSONWriter) {
    out.members(of: span)
    out.member("paragraph", paragraph)
    out.member("role", word: role)
    out.member("repeat_of", repeatOf)
  }
}
