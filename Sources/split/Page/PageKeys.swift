import Shared

/// Which key of an extractor's record is what: of each list the first key that holds something is
/// taken, the others stay where they are.
enum PageKeys {
  static let text = [
    "maintext", "text", "body", "articleBody", "bodyText", "plain_text", "textContent",
    "cleaned_text", "raw_text", "content",
  ]
  static let title = ["title", "headline", "title_page", "title_rss", "webTitle"]
  static let url = [
    "url", "link", "canonical_link", "canonical_url", "pageUrl", "webUrl", "web_url", "sourceUrl",
    "warc_target_uri", "source",
  ]
  static let source = [
    "source-hostname", "sitename", "siteName", "site_name", "meta_site_name", "publisher",
    "source", "source_domain", "domain", "hostname",
  ]
  static let published = [
    "published", "date", "date_publish", "publish_date", "published_date", "publishedAt",
    "published_at", "datePublished", "dateTimePub", "webPublicationDate", "pub_date", "seendate",
  ]
  static let authors = ["authors", "author", "byline", "creator"]
  static let language = ["language", "lang", "meta_lang", "inLanguage"]
  static let id = ["id", "doc_id", "uri", "guid"]
  /// What split writes itself, and what later stages say of it: a record of our own gets these
  /// anew.
  static let own = [
    "type", "id", "path", "url", "source", "title", "authors", "published", "language", "agency",
    "text", "sentences", "quotes", "made_by", "entities", "numbers", "dates",
  ]
}

extension Page {
  /// The article in a record; `given` is what options tell where the record tells nothing.
  init(_ record: JSONObject, _ path: String?, _ given: GivenPage) throws(Complaint) {
    self.path = path
    meta.record = record
    text = try takeText(record)
    url = take(record, PageKeys.url) { key, value in
      value.string.flatMap { key != "source" || Self.isURL($0) ? Self.filled($0) : nil }
    }
    source = take(record, PageKeys.source) { key, value in Self.name(value) }
    title = take(record, PageKeys.title) { _, value in value.string.flatMap(Self.filled) }
    published = take(record, PageKeys.published) { _, value in
      value.string.flatMap { PublishedDate($0)?.iso }
    }
    language = take(record, PageKeys.language) { _, value in
      value.string.flatMap(Language.code)
    }
    authors = take(record, PageKeys.authors) { _, value in Self.authors(value) } ?? []
    id = take(record, PageKeys.id) { _, value in
      value.kind == .number
        ? String(decoding: value.bytes, as: UTF8.self) : value.string.flatMap(Self.filled)
    }
    if record["type"]?.string == "article", record["sentences"] != nil { takeOwn(record, path) }
    self.given = given
  }

  /// A record that split wrote before: what it found is found anew.
  private mutating func takeOwn(_ record: JSONObject, _ path: String?) {
    meta.used.formUnion(PageKeys.own)
    self.path = record["path"]?.string ?? path
    if let own = record["meta"]?.object {
      meta.own = own
      meta.used.insert("meta")
    }
  }

  private mutating func takeText(_ record: JSONObject) throws(Complaint) -> [UInt8] {
    for key in PageKeys.text {
      guard let value = record[named: key], value.kind != .null else { continue }
      guard var text = value.utf8 else {
        throw .badRecord(RecordError(key, "is not a string but \(value.kind.rawValue)"))
      }
      if text.isEmpty, key != PageKeys.text.last { continue }
      if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
      meta.used.insert(key)
      return text
    }
    if record["text"]?.utf8?.isEmpty == true {
      meta.used.insert("text")
      return []
    }
    throw .badRecord(RecordError("text", "is missing"))
  }

  /// What the first of `keys` tells that tells something; a key whose value is used in part only
  /// (an object or a list) stays in `meta` too.
  private mutating func take<Value>(
    _ record: JSONObject, _ keys: [String], _ read: (String, JSONValue) -> Value?
  ) -> Value? {
    for key in keys where !meta.used.contains(key) {
      guard let value = record[named: key], let taken = read(key, value) else { continue }
      if value.kind == .string || value.kind == .number || Self.isListOfStrings(value) {
        meta.used.insert(key)
      }
      return taken
    }
    return nil
  }

  private static func isListOfStrings(_ value: JSONValue) -> Bool {
    value.elements?.allSatisfy { $0.kind == .string } ?? false
  }

  private static func isURL(_ text: String) -> Bool {
    text.hasPrefix("http://") || text.hasPrefix("https://")
  }

  /// A string that says something.
  private static func filled(_ text: String) -> String? {
    text.isEmpty || text == "None" || text == "null" ? nil : text
  }

  /// The name in a string or in an object's `title` or `name`.
  private static func name(_ value: JSONValue) -> String? {
    if let text = value.string { return filled(text) }
    guard let object = value.object else { return nil }
    return (object["title"]?.string ?? object["name"]?.string).flatMap(filled)
  }

  private static func authors(_ value: JSONValue) -> [String]? {
    if let text = value.string { return Byline.names(in: text) }
    if let elements = value.elements {
      let names = elements.compactMap(name)
      return names.isEmpty && !elements.isEmpty ? nil : names
    }
    return name(value).map { [$0] }
  }
}
