import Shared

/// The names in a byline.
enum Byline {
  /// The names in "By Jane Roe and John Doe", "Roe, Jane; Doe, John" or the like; nil where there
  /// is none.
  static func names(in text: String) -> [String]? {
    var rest = Substring(text)
    for start in ["By ", "BY ", "by "] where rest.hasPrefix(start) { rest = rest.dropFirst(3) }
    var parts = rest.split { $0 == ";" || $0 == "|" || $0.isNewline }
    if parts.count == 1 { parts = parts.flatMap(split) }
    let names = parts.map(withoutPlace).map(trimmed).filter { !$0.isEmpty && $0 != "None" }
    return names.isEmpty ? nil : names
  }

  /// Parts at "and" and at commas; a comma behind a single word ("Roe, Jane") parts nothing.
  private static func split(_ text: Substring) -> [Substring] {
    var parts: [Substring] = []
    for piece in text.split(separator: ",") {
      let words = piece.split(separator: " ")
      var start = words.startIndex
      for (index, word) in words.enumerated() where word == "and" || word == "&" {
        if index > start {
          parts.append(piece[words[start].startIndex..<words[index - 1].endIndex])
        }
        start = index + 1
      }
      if start < words.count {
        parts.append(piece[words[start].startIndex..<words[words.count - 1].endIndex])
      }
    }
    let isInverted = parts.count == 2 && parts.contains { !$0.contains(" ") }
    return isInverted && !text.contains(" and ") ? [text] : parts
  }

  /// The name before the place that it is written from: "Jane Roe in Lisbon".
  private static func withoutPlace(_ text: Substring) -> Substring {
    let words = text.split(separator: " ")
    guard let place = words.firstIndex(of: "in"), place > 1 else { return text }
    return text[..<words[place - 1].endIndex]
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace || last == "," { text.removeLast() }
    return String(text)
  }
}

extension Byline {
  /// The persons in a page's byline: without the words behind the names that tell their outlet or
  /// post.
  static func people(in text: String) -> [String] {
    let posts = ["staff", "writer", "reporter", "correspondent", "editor", "news", "press", "desk"]
    return (names(in: text) ?? []).filter { name in
      let words = name.split(separator: " ").map { $0.lowercased() }
      return (2...4).contains(words.count) && !words.contains(where: posts.contains)
    }
  }
}
