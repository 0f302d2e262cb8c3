import Foundation
import Testing

// What the records promise, looked at with Foundation's JSON and counted in Swift's own code
// points.

private typealias Object = [String: Any]

private func objects(_ lines: Data) throws -> [Object] {
  try lines.split(separator: 0x0A).map {
    try #require(try JSONSerialization.jsonObject(with: $0) as? Object)
  }
}

private func list(_ object: Object, _ key: String) -> [Object] { object[key] as? [Object] ?? [] }

private func slice(_ text: [Unicode.Scalar], _ span: Object) -> String? {
  guard let start = span["start"] as? Int, let end = span["end"] as? Int, 0 <= start, start < end,
    end <= text.count
  else { return nil }
  var slice = String.UnicodeScalarView()
  slice.append(contentsOf: text[start..<end])
  return String(slice)
}

@Test(arguments: Story.all)
func textIsTheFile(story: Story) throws {
  let records = try objects(story.normalized())
  #expect(records.count == story.articles.count)
  for (record, file) in zip(records, story.articles) {
    #expect(
      record["text"] as? String == String(decoding: try Data(contentsOf: file), as: UTF8.self))
    #expect(record["path"] as? String == file.path)
  }
}

@Test(arguments: Story.all)
func slicesAreTheirTexts(story: Story) throws {
  for record in try objects(story.normalized()) {
    let text = Array((record["text"] as? String ?? "").unicodeScalars)
    for key in ["entities", "numbers", "dates"] {
      for mention in list(record, key) {
        #expect(slice(text, mention) == mention["text"] as? String, "\(key): \(mention)")
      }
    }
    for quote in list(record, "quotes") {
      for part in list(quote, "parts") { #expect(slice(text, part) != nil, "\(part)") }
    }
  }
}

/// Every character that is not blank stands in one sentence, and in one only.
@Test(arguments: Story.all)
func sentencesCoverTheText(story: Story) throws {
  for record in try objects(story.normalized()) {
    let text = Array((record["text"] as? String ?? "").unicodeScalars)
    var end = 0
    for sentence in list(record, "sentences") {
      let start = try #require(sentence["start"] as? Int)
      #expect(start >= end)
      #expect(text[end..<start].allSatisfy { $0.properties.isWhitespace || $0 == "\u{FEFF}" })
      end = try #require(sentence["end"] as? Int)
    }
    #expect(text[end...].allSatisfy { $0.properties.isWhitespace })
  }
}

@Test(arguments: Story.all)
func indexesPointIntoTheirLists(story: Story) throws {
  for record in try objects(story.normalized()) {
    func check(_ index: Any?, into key: String) {
      guard let index = index as? Int else { return }
      #expect(list(record, key).indices.contains(index), "\(index) into \(key)")
    }
    for sentence in list(record, "sentences") { check(sentence["repeat_of"], into: "sentences") }
    for key in ["entities", "numbers", "dates"] {
      for mention in list(record, key) { check(mention["sentence"], into: "sentences") }
    }
    for number in list(record, "numbers") { check(number["part_of"], into: "numbers") }
    for quote in list(record, "quotes") { check(quote["speaker"], into: "entities") }
  }
}

/// Run again, a filter replaces what it wrote itself, and nothing else.
@Test(arguments: Story.all)
func filtersTwiceAreFiltersOnce(story: Story) throws {
  let normalized = try story.normalized()
  #expect(try BuiltFilter.run("normalize", [], normalized) == normalized)
  let again = try BuiltFilter.run("normalize", [], BuiltFilter.run("extract", [], normalized))
  #expect(try objects(again).count == story.articles.count)
}
