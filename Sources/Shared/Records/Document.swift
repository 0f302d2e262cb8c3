/// An article as merge keeps it: where it came from, and by what it can be told from other editions
/// of itself and known again in copies.
public struct Document: Equatable, Sendable {
  /// The article's id.
  public let id: String
  /// The 128-bit hash of its text, hexadecimal.
  public let digest: String
  /// The hash of all that is kept of it, hexadecimal: every mention and claim carries it, so that
  /// what belongs together is found together even where two editions lie in one file.
  public var edition = ""
  /// The file that it came from.
  public var path: String?
  /// Where it was published.
  public var url: String?
  /// The outlet.
  public var source: String?
  /// The wire agency that it credits.
  public var agency: String?
  /// The headline, where the input told.
  public var title: String?
  /// ISO 8601, possibly partial.
  public var published: String?
  /// Who wrote the article's record.
  public var madeBy: [String] = []
  /// Hashes of some of its word shingles, in order.
  public var sketch: [UInt64] = []
  /// How many mentions and claims it has: a reader of merged output knows when it has them all.
  public var mentions = 0, claims = 0

  /// The document `id` whose text has the hash `digest`.
  public init(id: String, digest: String) {
    self.id = id
    self.digest = digest
  }

  /// Reads a document line; what merge derives from the other documents is left out.
  public init(_ object: JSONObject) throws(RecordError) {
    id = try object.string("id")
    digest = try object.string("digest")
    edition = try object.string("edition")
    path = try object.optionalString("path")
    url = try object.optionalString("url")
    source = try object.optionalString("source")
    agency = try object.optionalString("agency")
    title = try object.optionalString("title")
    published = try object.optionalString("published")
    madeBy = try object.strings("made_by")
    mentions = try object.int("mentions")
    claims = try object.int("claims")
    var hashes: [UInt64] = []
    try object.forEachElement("sketch") { value, _ throws(RecordError) in
      guard let hash = value.int, hash >= 0 else { throw RecordError("", "is no hash") }
      hashes.append(UInt64(hash))
    }
    sketch = hashes
  }

  /// Writes the members in the order of the contract, with what `kinship` tells of other documents.
  public func members(to out: inout JSONWriter, _ kinship: Kinship?) {
    out.member("type", "document")
    out.member("id", id)
    out.member("digest", digest)
    out.member("edition", edition)
    out.member("path", path)
    out.member("url", url)
    out.member("source", source)
    out.member("agency", agency)
    out.member("title", title)
    out.member("published", published)
    out.member("made_by", madeBy)
    out.member("mentions", mentions)
    out.member("claims", claims)
    if let kinship {
      out.member("copy_of", kinship.copyOf)
      out.member("contained", kinship.contained)
      out.member("origin", kinship.origin)
    }
    out.key("sketch")
    out.array(sketch) { $0.int(Int($1)) }
  }

  /// What is known of a document beside the others of a batch.
  public struct Kinship: Equatable, Sendable {
    /// The id of the document that this one is a near-copy of.
    public var copyOf: String?
    /// Which share of the smaller text stands in the other.
    public var contained: Double?
    /// Who stands behind the text: an agency, or the first document of its copies.
    public var origin: String

    /// A document of its own, or a copy.
    public init(copyOf: String? = nil, contained: Double? = nil, origin: String) {
      self.copyOf = copyOf
      self.contained = contained
      self.origin = origin
    }
  }
}
