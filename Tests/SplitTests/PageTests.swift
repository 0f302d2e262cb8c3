import Shared
import Testing

@testable import split

/// The page in a record.
private func page(_ json: String) throws -> Page {
  var bytes = Array(json.utf8)
  return try bytes.withUnsafeMutableBufferPointer { buffer in
    try Page(Runner.object(on: Bytes(buffer)), "in.jsonl", GivenPage())
  }
}

/// What a record's page is, as the members of the output: the text's, then those that are not null.
private func summary(_ json: String) throws -> String {
  let bytes = Array(json.utf8)
  return try bytes.withUnsafeBufferPointer { buffer in
    let page = try Page(Runner.object(on: buffer), nil, GivenPage())
    var out = JSONWriter()
    out.beginObject()
    out.member("text", String(decoding: page.text, as: UTF8.self))
    let members = [
      ("id", page.id), ("url", page.url), ("source", page.source), ("title", page.title),
      ("published", page.published), ("language", page.language),
    ]
    for (name, value) in members where value != nil {
      out.key(named: name)
      out.string(value)
    }
    if !page.authors.isEmpty { out.member("authors", page.authors) }
    out.endObject()
    return String(decoding: out.bytes, as: UTF8.self)
  }
}

@Test(arguments: [
  // trafilatura: `source` is the address, `source-hostname` the outlet.
  (
    #"{"title":"T","author":"Ann Lee; Bo Ek","hostname":"a.org","date":"2020-01-02","source":"https://a.org/1","source-hostname":"A","text":"X","language":"en"}"#,
    #"{"text":"X","url":"https://a.org/1","source":"A","title":"T","published":"2020-01-02","language":"en","authors":["Ann Lee","Bo Ek"]}"#
  ),
  // news-please: dates as strings, "None" where there is none, never the download date.
  (
    #"{"maintext":"X","text":"Y","date_download":"2021-01-01 00:00:00","date_publish":"2020-01-02 03:04:05","source_domain":"a.org","url":"https://a.org/1","authors":["Ann Lee"],"language":"en"}"#,
    #"{"text":"X","url":"https://a.org/1","source":"a.org","published":"2020-01-02T03:04:05","language":"en","authors":["Ann Lee"]}"#
  ),
  (
    #"{"maintext":null,"text":"Y","date_publish":"None","date_download":"2021-01-01 00:00:00"}"#,
    #"{"text":"Y"}"#
  ),
  // newspaper4k
  (
    #"{"url":"https://a.org/1","title":"T","text":"X","publish_date":"2020-01-02T00:00:00+00:00","authors":["Ann Lee"],"meta_lang":"en","meta_site_name":"A"}"#,
    #"{"text":"X","url":"https://a.org/1","source":"A","title":"T","published":"2020-01-02T00:00:00Z","language":"en","authors":["Ann Lee"]}"#
  ),
  // CC-News
  (
    #"{"requested_url":"r","plain_text":"X","published_date":"2020-01-02","title":"T","author":"Ann Lee","language":"en","sitename":"A","warc_target_uri":"https://a.org/1"}"#,
    #"{"text":"X","url":"https://a.org/1","source":"A","title":"T","published":"2020-01-02","language":"en","authors":["Ann Lee"]}"#
  ),
  // Event Registry: objects for the source and the authors, three letters for the language.
  (
    #"{"uri":"77","lang":"eng","dateTimePub":"2020-01-02T03:04:05Z","url":"https://a.org/1","title":"T","body":"X","source":{"uri":"a.org","title":"A"},"authors":[{"uri":"u","name":"Ann Lee"}]}"#,
    #"{"text":"X","id":"77","url":"https://a.org/1","source":"A","title":"T","published":"2020-01-02T03:04:05Z","language":"en","authors":["Ann Lee"]}"#
  ),
  // Readability
  (
    #"{"title":"T","byline":"By Ann Lee and Bo Ek","content":"<p>X</p>","textContent":"X","siteName":"A","lang":"en-GB","publishedTime":null}"#,
    #"{"text":"X","source":"A","title":"T","language":"en","authors":["Ann Lee","Bo Ek"]}"#
  ),
  // schema.org
  (
    #"{"@type":"NewsArticle","headline":"T","articleBody":"X","datePublished":"2020-01-02T03:04:05+01:00","author":{"@type":"Person","name":"Ann Lee"},"publisher":{"@type":"Organization","name":"A"},"inLanguage":"en","url":"https://a.org/1"}"#,
    #"{"text":"X","url":"https://a.org/1","source":"A","title":"T","published":"2020-01-02T03:04:05+01:00","language":"en","authors":["Ann Lee"]}"#
  ),
  (#"{"text":"","id":7}"#, #"{"text":"","id":"7"}"#),
])
func extractors(json: String, expected: String) throws {
  #expect(try summary(json) == expected)
}

@Test(arguments: [
  ("{}", "text"), (#"{"title":"T"}"#, "text"), (#"{"text":7}"#, "text"),
  (#"{"maintext":["X"],"text":"Y"}"#, "maintext"),
])
func recordsWithoutText(json: String, key: String) {
  #expect { try page(json) } throws: { error in
    (error as? Complaint)?.words.contains("'\(key)'") ?? false
  }
}

@Test func theSameWordsAtTwoOutletsAreTwoArticles() {
  var page = Page(text: Array("X".utf8), "a.txt", GivenPage())
  let bare = page.digestID
  page.source = "A"
  let atA = page.digestID
  page.source = "B"
  #expect(Set([bare, atA, page.digestID]).count == 3)
  page.url = "https://a.org/1"
  let byURL = page.digestID
  page.title = "T"
  #expect(page.digestID == byURL)
  page.id = "7"
  #expect(page.digestID == "7")
}

@Test(arguments: [
  ("By Jane Roe in Lisbon and John Doe", ["Jane Roe", "John Doe"]),
  ("By Jane Roe", ["Jane Roe"]), ("Jane Roe and John Doe", ["Jane Roe", "John Doe"]),
  ("Roe, Jane", ["Roe, Jane"]),
  ("Jane Roe, John Doe and Al Poe", ["Jane Roe", "John Doe", "Al Poe"]),
  ("Jane Roe; John Doe", ["Jane Roe", "John Doe"]), ("BY JANE ROE", ["JANE ROE"]),
])
func bylines(text: String, names: [String]) {
  #expect(Byline.names(in: text) == names)
}

@Test(arguments: [
  ("Nine hurt in fire", nil), ("Boko Haram kills six in Niger", nil),
  (
    String(
      repeating: "The men said that they were from the town and had seen the fire. ", count: 5),
    "en"
  ),
  (
    String(
      repeating: "Die Leute sagten, dass sie aus der Stadt und nicht von hier sind. ", count: 5),
    "de"
  ),
  (
    String(
      repeating: "Les gens ont dit que la ville est dans une zone qui est sur la côte. ", count: 5),
    "fr"
  ),
  (
    String(repeating: "La gente dijo que los niños y las mujeres estaban en el campo. ", count: 5),
    "es"
  ),
  (String(repeating: "Люди сказали, что город горит. ", count: 6), "ru"),
  (String(repeating: "Mogadishu Kismayo Hargeysa Berbera Bosaso Galkayo ", count: 12), nil),
])
func languages(text: String, code: String?) {
  let bytes = Array(text.utf8)
  let layout = LayoutReader().layout(of: bytes, title: nil, hasHeadline: true)
  #expect(Language().language(of: bytes, layout.words) == code)
}
