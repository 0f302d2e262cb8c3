import Shared

/// An article as it came: its text, and what is known about it without reading it.
struct Page {
  /// The text in UTF-8, without a byte order mark.
  var text: [UInt8] = []
  var id: String?
  var path: String?
  var url: String?
  var source: String?
  var title: String?
  var authors: [String] = []
  /// ISO 8601.
  var published: String?
  var language: String?
  var agency: String?
  /// Whether the text holds its own headline: plain text does.
  var hasHeadline = false
  /// What options tell where neither the input nor its text does.
  var given = GivenPage()
  /// The input's members that are not used above, and only those.
  var meta = Meta()

  /// What goes on untouched.
  struct Meta {
    var record: JSONObject?
    var used: Set<String> = []
    /// The `meta` of a record of our own, which stays what it is.
    var own: JSONObject?
  }

  /// A plain text; `given` is what options tell of it.
  init(text: [UInt8], _ path: String?, _ given: GivenPage) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    self.text = text.starts(with: mark) ? Array(text.dropFirst(3)) : text
    self.path = path
    hasHeadline = true
    self.given = given
  }

  /// Takes what is told elsewhere, where nothing told it before.
  mutating func fill(from told: ToldPage) {
    fillFromRow()
    agency = agency ?? told.agency
    title = title ?? told.title
    if authors.isEmpty { authors = told.authors }
    source = source ?? told.source ?? given.fallbackSource
    published = published ?? told.published ?? given.fallbackPublished
  }

  private mutating func fillFromRow() {
    url = url ?? given.url
    source = source ?? given.source
    title = title ?? given.title
    published = published ?? given.published
    language = language ?? given.language
    if authors.isEmpty { authors = given.authors }
  }

  /// The id of the input, else a hash of the url, else of source, published, title and text: the
  /// same words at two outlets are two articles.
  var digestID: String {
    if let id { return id }
    if let url { return Digest128(of: [url]).hex }
    return Digest128(of: [source, published, title], text).hex
  }
}

/// What options tell of an article. The input's own fields come before it; a file's row in
/// `--metadata` comes before what the text tells of itself, `--source` and `--published` after
/// that.
struct GivenPage: Equatable {
  var url: String?
  var source: String?
  var title: String?
  var authors: [String] = []
  var published: String?
  var language: String?
  /// The outlet of articles that nothing else tells it of.
  var fallbackSource: String?
  /// The day of articles that nothing else tells it of.
  var fallbackPublished: String?
}
