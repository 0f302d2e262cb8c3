import Numbers
import Shared

@testable import extract

/// A story in marked text, read without the other finders: numbers stand in brackets ("[12]"),
/// persons in braces, other names in braces with a letter ("{O Acme}", "{L Rome}", "{G Kurds}"),
/// dates between bars ("|Monday|"); each line is a sentence, a headline where it begins with "#", a
/// caption with "^", a dateline with "@"; an empty line ends a paragraph, curly double quotes are
/// quotations.
struct MarkedStory {
  /// Whether what stands in digits has its value; without it the words alone must tell.
  var hasValues = false
  private(set) var text = ""
  private var marks: [(kind: Unicode.Scalar, range: Range<Int>)] = []

  init(_ marked: String) {
    var open: [(kind: Unicode.Scalar, start: Int)] = []
    let scalars = Array(marked.unicodeScalars)
    var at = 0
    var count = 0
    while at < scalars.count {
      switch scalars[at] {
      case "[": open.append(("[", count))
      case "{":
        let isTyped = "OLG".unicodeScalars.contains(scalars[at + 1]) && scalars[at + 2] == " "
        open.append((isTyped ? scalars[at + 1] : "P", count))
        if isTyped { at += 2 }
      case "|" where open.last?.kind != "|": open.append(("|", count))
      case "]", "}", "|":
        let (kind, start) = open.removeLast()
        marks.append((kind, start..<count))
      default:
        text.unicodeScalars.append(scalars[at])
        count += 1
      }
      at += 1
    }
    marks.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// What the context grammar finds.
  func findings() throws -> Findings { try Self.finder.findings(in: reading()) }

  private static let finder = ContextFinder()

  private func reading() throws -> Reading {
    let article = try article()
    let tokens = Tokens(article.text, sentences: article.sentences.map(\.span))
    var reading = Reading(article: article, tokens: tokens)
    for mark in marks {
      let range = Self.range(tokens, mark.range)
      let sentence = tokens.sentences.firstIndex { $0.contains(range.lowerBound) }!
      switch mark.kind {
      case "[":
        var number = Self.number(range, sentence, tokens)
        if hasValues { number.value = Double(tokens.string(range).filter { $0 != "," }) }
        reading.numbers.append(number)
      case "|": reading.dates.append(DatePhrase(tokens: range, sentence: sentence, value: nil))
      default:
        let types: [Unicode.Scalar: EntityType] = [
          "P": .person, "O": .organization, "L": .place, "G": .group,
        ]
        reading.names.append(
          NamePhrase(tokens: range, type: types[mark.kind]!, sentence: sentence))
      }
    }
    return reading
  }

  private static func range(_ tokens: Tokens, _ points: Range<Int>) -> Range<Int> {
    let inside = tokens.all.indices.filter { index in
      points.contains(tokens.text.codePoint(atByte: Int(tokens[index].start)))
    }
    return inside.first!..<(inside.last! + 1)
  }

  private static func number(_ range: Range<Int>, _ sentence: Int, _ tokens: Tokens)
    -> NumberPhrase
  {
    let words = tokens.string(range).lowercased()
    var phrase = NumberPhrase(
      tokens: range, core: range, sentence: sentence, kind: .count, value: nil,
      interval: Interval(nil, nil)!, bound: .exact)
    let has = { (list: String) in
      list.split(separator: " ").contains { words.contains($0) }
    }
    if ["a", "an"].contains(words) {
      phrase.implicit = true
    } else if words == "second" {
      phrase.kind = .ordinal
    } else if ["dozens", "scores", "hundreds", "thousands"].contains(where: words.contains) {
      phrase.bound = .vague
      phrase.interval = Interval(12, nil)!
    } else if words.hasSuffix("-year-old") {
      phrase.kind = .age
    } else if words.hasSuffix(" a share") || words.hasSuffix(" per share") {
      (phrase.kind, phrase.unit, phrase.per) = (.rate, "USD", "share")
    } else if words.contains(" per ") || words.hasSuffix(" a day") || words.hasSuffix(" a month") {
      phrase.kind = .rate
      phrase.unit = has("km mile") ? "km" : nil
      phrase.core = range.prefix(1)
    } else if has("percent cent % half third quarter") {
      phrase.kind = .percent
    } else if has("$ € £ dollars euros") || words.hasSuffix("cents") {
      (phrase.kind, phrase.unit) = (.money, "USD")
    } else if has("magnitude richter") {
      (phrase.kind, phrase.unit) = (.measure, "magnitude")
    } else if has("km kilomet mile feet foot metre meter inch") {
      (phrase.kind, phrase.unit) = (.measure, "km")
    } else if has("acre degree tons tonnes kg") {
      (phrase.kind, phrase.unit) = (.measure, "ton")
    } else if has("second minute hour day week month year") {
      phrase.kind = .duration
    }
    return phrase
  }

  private func article() throws -> Article {
    var out = JSONWriter()
    out.object { out in
      out.member("type", "article")
      out.member("id", "marked")
      out.member("text", text)
      out.key("sentences")
      out.array(lines()) { out, line in
        out.object {
          $0.members(of: line.span)
          $0.member("paragraph", line.paragraph)
          $0.member("role", line.role)
        }
      }
      out.key("quotes")
      out.array(quotes()) { $1.write(to: &$0) }
    }
    return try out.bytes.withUnsafeBufferPointer {
      try Article(JSONObject(line: $0)!, after: .split)
    }
  }

  private func lines() -> [(span: TextSpan, paragraph: Int, role: String)] {
    var lines: [(TextSpan, Int, String)] = []
    var start = 0
    var paragraph = 0
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      let marked = ["#": "headline", "^": "caption", "@": "dateline"][String(line.prefix(1))]
      if let span = TextSpan(start + (marked == nil ? 0 : 2), start + line.count) {
        let role = marked ?? "body"
        lines.append((span, paragraph, role))
      } else {
        paragraph += 1
      }
      start += line.count + 1
    }
    return lines
  }

  private func quotes() -> [Quote] {
    var quotes: [Quote] = []
    var start: Int?
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if scalar == "“" { start = index }
      if scalar == "”", let first = start {
        quotes.append(Quote(parts: [TextSpan(first, index + 1)!], closed: true))
        start = nil
      }
    }
    return quotes
  }
}
