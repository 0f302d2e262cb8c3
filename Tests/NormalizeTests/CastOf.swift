import Shared
import Testing

@testable import normalize

/// An article made of names alone, for tests: `p:(Gen.) Ali Karim; l:Karim`. Each name stands in a
/// sentence of its own; `p o l g` are person, organization, place, group, `b` a person in the byline.
struct CastOf {
  let article: Article
  let namings: [Naming]

  init(_ names: String) throws {
    var text = ""
    var sentences: [String] = []
    var entities: [String] = []
    for part in names.split(separator: ";") {
      let name = part.drop { $0 == " " }
      let type = Self.types[name.first!]!
      let role = name.first == "b" ? "byline" : "body"
      var words = String(name.dropFirst(2))
      var title = "null"
      let start = text.unicodeScalars.count
      if words.hasPrefix("(") {
        let end = words.firstIndex(of: ")")!
        let held = words[words.index(after: words.startIndex)..<end]
        title = "\"\(held)\""
        text += held + " "
        words = String(words[words.index(end, offsetBy: 2)...])
      }
      let at = text.unicodeScalars.count
      text += words
      let end = text.unicodeScalars.count
      text += " spoke.\n"
      let escaped = words.split(separator: "\"", omittingEmptySubsequences: false).joined(
        separator: "\\\"")
      entities.append(
        "{\"start\":\(at),\"end\":\(end),\"text\":\"\(escaped)\",\"type\":\"\(type)\","
          + "\"sentence\":\(sentences.count),\"title\":\(title)}")
      sentences.append(
        "{\"start\":\(start),\"end\":\(end + 7),\"paragraph\":0,\"role\":\"\(role)\",\"repeat_of\":null}"
      )
    }
    var writer = JSONWriter()
    writer.string(text)
    let line =
      "{\"type\":\"article\",\"id\":\"1\",\"text\":\(String(decoding: writer.bytes, as: UTF8.self)),"
      + "\"sentences\":[\(sentences.joined(separator: ","))],"
      + "\"entities\":[\(entities.joined(separator: ","))],\"numbers\":[],\"dates\":[]}"
    article = try Self.article(line)
    var book = SpellingBook()
    namings = try Cast(of: article, #require(Self.knowledge), &book).namings()
  }

  static func article(_ line: String) throws -> Article {
    try Array(line.utf8).withUnsafeBufferPointer { bytes in
      try Article(JSONObject(line: bytes)!, after: .extract)
    }
  }

  /// Read once: nil where the tables are broken.
  static let knowledge = (try? Aliases(files: [])).map {
    Cast.Knowledge(aliases: $0, given: GivenNames())
  }

  private static let types: [Character: String] = [
    "p": "person", "b": "person", "o": "organization", "l": "place", "g": "group",
  ]
}
