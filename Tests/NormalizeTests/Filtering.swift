import Shared

@testable import normalize

/// Runs normalize over lines in memory.
struct Filtering {
  private var filter: Normalize

  init(_ arguments: [String] = []) throws {
    filter = try Normalize(Invocation(arguments, Normalize.manual))
  }

  /// What normalize makes of one line, without the line's end.
  mutating func line(_ line: String) throws -> String {
    var out = JSONWriter()
    try Array(line.utf8).withUnsafeBufferPointer { bytes in
      let record = try JSONObject(line: bytes)!
      let article = try Article(record, after: .extract)
      filter.write(filter.findings(in: article), of: article, record, to: &out)
    }
    return String(decoding: out.bytes, as: UTF8.self)
  }

  /// The article that a line holds after normalize.
  mutating func article(_ line: String) throws -> Article {
    try Array(self.line(line).utf8).withUnsafeBufferPointer { bytes in
      try Article(JSONObject(line: bytes)!, after: .normalize)
    }
  }
}

/// An article with marks in its text, as a line between extract and normalize: `[p:Anna Larsen]` is
/// a name, `{…}` a number with members of its own, given in order.
struct Marked {
  /// The line.
  let line: String

  /// Sentences end at line breaks. `numbers` are the members of each `{…}` behind `text`.
  init(_ marked: String, numbers: [String] = [], published: String? = "2019-10-30") {
    var text = ""
    var sentences: [String] = []
    var entities: [String] = []
    var figures: [String] = []
    var open: [(at: Int, type: Character?)] = []
    var at = 0
    var start = 0
    let characters = Array(marked + "\n")
    var index = 0
    while index < characters.count {
      let character = characters[index]
      switch character {
      case "[":
        open.append((at, characters[index + 1]))
        index += 2
      case "{": open.append((at, nil))
      case "]", "}":
        let mark = open.removeLast()
        let words = String(text.unicodeScalars.suffix(at - mark.at).map(Character.init))
        let span =
          "\"start\":\(mark.at),\"end\":\(at),\"text\":\"\(words)\",\"sentence\":\(sentences.count)"
        if let type = mark.type {
          entities.append("{\(span),\"type\":\"\(Self.types[type]!)\",\"title\":null}")
        } else {
          figures.append("{\(span),\(numbers[figures.count])}")
        }
      default:
        text.append(character)
        at += character.unicodeScalars.count
        if character == "\n", at - 1 > start {
          sentences.append(
            "{\"start\":\(start),\"end\":\(at - 1),\"paragraph\":0,\"role\":\"body\","
              + "\"repeat_of\":null}")
          start = at
        }
      }
      index += 1
    }
    var writer = JSONWriter()
    writer.string(text)
    let date = published.map { "\"\($0)\"" } ?? "null"
    line =
      "{\"type\":\"article\",\"id\":\"1\",\"published\":\(date),"
      + "\"text\":\(String(decoding: writer.bytes, as: UTF8.self)),"
      + "\"sentences\":[\(sentences.joined(separator: ","))],\"quotes\":[],"
      + "\"meta\":{\"b\":1.50,\"a\":[]},\"made_by\":[\"newsfig-split 0.1.0\"],"
      + "\"entities\":[\(entities.joined(separator: ","))],"
      + "\"numbers\":[\(figures.joined(separator: ","))],\"dates\":[],\"later\":\"kept\"}"
  }

  private static let types: [Character: String] = [
    "p": "person", "o": "organization", "l": "place", "g": "group",
  ]
}
