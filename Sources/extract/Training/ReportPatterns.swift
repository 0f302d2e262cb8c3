import Shared
import Tagging
import TrainingFiles

/// Reports made from patterns whose slots are filled in from the lexicons: the styles of wire
/// reports that the annotated corpora lack, with every name labelled.
struct ReportPatterns {
  private let patterns: [[Substring]]
  private let fillers: [String: [String]]

  /// The slots: what fills them, and what it names.
  private static let slots: [String: (list: String, type: EntityType)] = [
    "club": ("place", .organization), "team": ("team", .organization),
    "company": ("company", .organization), "body": ("organization", .organization),
    "paper": ("paper", .organization), "nation": ("country", .place), "city": ("place", .place),
    "state": ("state", .place),
    "people": ("people", .group), "person": ("person", .person), "last": ("last", .person),
    "first": ("first", .person),
  ]

  /// Reads the patterns in the file at `path`.
  init(_ path: String, _ lexicons: LexiconFiles) throws(TrainingError) {
    let lines = try Files.lines(path).filter { !$0.hasPrefix("#") }
    patterns = lines.split(separator: "").map(Array.init)
    fillers = lexicons.phrases.mapValues { list in
      list.filter { $0.utf8.count <= 24 && !$0.contains(where: { ",(".contains($0) }) }
    }
  }

  /// The reports, `copies` of each pattern.
  func texts(copies: Int, seed: UInt64) -> [LabelledText] {
    var dice = Dice(seed: seed)
    var texts: [LabelledText] = []
    for pattern in patterns {
      for _ in 0..<copies {
        var values: [String: String] = [:]
        texts.append(.names(pattern.map { sentence($0, &values, &dice) }))
      }
    }
    return texts
  }

  /// The pieces of a line: running text, and what fills its slots.
  private func sentence(
    _ line: Substring, _ values: inout [String: String], _ dice: inout Dice
  ) -> [TaggedWord] {
    var words: [TaggedWord] = []
    var rest = line
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "<" }) {
      let close = rest[open...].firstIndex { $0 == "}" || $0 == ">" } ?? rest.endIndex
      if open > rest.startIndex { words.append(Self.plain(rest[..<open])) }
      let inside = rest[rest.index(after: open)..<close]
      words.append(
        rest[open] == "{" ? filled(inside, &values, &dice) : told(inside, &values, &dice))
      rest = close < rest.endIndex ? rest[rest.index(after: close)...] : ""
    }
    if !rest.isEmpty { words.append(Self.plain(rest)) }
    return words
  }

  private static func plain(_ text: Substring) -> TaggedWord {
    TaggedWord(word: String(text), tag: "O", isSpaced: false)
  }

  /// `place:Lord's`, `organization:Government of [nation1]`: a name, possibly made of others.
  private func told(
    _ text: Substring, _ values: inout [String: String], _ dice: inout Dice
  ) -> TaggedWord {
    let parts = text.split(separator: ":", maxSplits: 1)
    var word = ""
    for (at, part) in parts[1].split(
      omittingEmptySubsequences: false,
      whereSeparator: {
        $0 == "[" || $0 == "]"
      }
    ).enumerated() {
      word += at % 2 == 0 ? String(part) : filled(part, &values, &dice).word
    }
    return TaggedWord(word: word, tag: "B-\(parts[0])", isSpaced: false)
  }

  /// `club1`, or in capitals `CLUB1`.
  private func filled(
    _ slot: Substring, _ values: inout [String: String], _ dice: inout Dice
  ) -> TaggedWord {
    let name = slot.lowercased()
    let kind = String(name.filter { !$0.isNumber })
    let value = values[name] ?? chosen(kind, name.filter(\.isNumber), values, &dice)
    values[name] = value
    let type = Self.slots[kind]?.type ?? .organization
    let word = slot.first?.isUppercase == true ? value.uppercased() : value
    return TaggedWord(word: word, tag: "B-\(type.rawValue)", isSpaced: false)
  }

  private func chosen(
    _ kind: String, _ number: String, _ values: [String: String], _ dice: inout Dice
  ) -> String {
    let person = values["person" + number]?.split(separator: " ").dropFirst()
    if kind == "last", let person { return person.joined(separator: " ") }
    if kind == "person" {
      return "\(one("first", &dice)) \(values["last" + number] ?? one("last", &dice))"
    }
    return one(Self.slots[kind]?.list ?? kind, &dice)
  }

  private func one(_ list: String, _ dice: inout Dice) -> String {
    fillers[list]?.randomElement(using: &dice) ?? list
  }
}
