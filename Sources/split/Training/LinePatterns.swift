import TrainingFiles

/// Patterns of lines: `[a|b|]` is one of its parts, `{slot}` something from the fillers, `{slot^}` in
/// capitals, `{slot~}` beginning small; `[[ ]]` and brackets without a bar stand for themselves.
struct LinePatterns {
  /// The patterns of one kind of line.
  struct Section {
    /// The role of its lines, `body` for text.
    let role: Substring
    /// Where they stand: `top`, `mid`, `end` or `any`.
    let place: Substring
    let kind: Substring
    let patterns: [Substring]
  }

  let sections: [Section]
  private let fillers: [Substring: [Substring]]
  private static let deepest = 8

  /// Reads the patterns in the files `names` of the folder at `path`, and their fillers.
  init(_ path: String, _ names: [String]) throws(TrainingError) {
    var sections: [Section] = []
    for name in names {
      for (head, patterns) in try Self.read("\(path)/\(name)") {
        guard head.count == 3 else { throw TrainingError("\(name): wants ROLE PLACE KIND") }
        sections.append(
          Section(role: head[0], place: head[1], kind: head[2], patterns: patterns))
      }
    }
    self.sections = sections
    var fillers: [Substring: [Substring]] = [:]
    for (head, lines) in try Self.read("\(path)/fillers.txt") { fillers[head[0]] = lines }
    self.fillers = fillers
  }

  private static func read(
    _ path: String
  ) throws(TrainingError) -> [(head: [Substring], lines: [Substring])] {
    var sections: [(head: [Substring], lines: [Substring])] = []
    for line in try Files.lines(path) where !line.isEmpty && !line.hasPrefix("# ") {
      if line.hasPrefix("= ") {
        sections.append((line.dropFirst(2).split(separator: " "), []))
      } else if !sections.isEmpty {
        sections[sections.count - 1].lines.append(line)
      }
    }
    return sections
  }

  /// A line of the pattern.
  func line(_ pattern: Substring, _ dice: inout Dice) -> String {
    var line = filled(pattern, &dice, depth: 0)
    while line.last == " " { line.removeLast() }
    return String(line.drop { $0 == " " })
  }

  private func filled(_ pattern: Substring, _ dice: inout Dice, depth: Int) -> String {
    var line = ""
    var rest = Substring(chosen(pattern, &dice))
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      line += rest[..<open]
      line += value(rest[rest.index(after: open)..<close], &dice, depth)
      rest = rest[rest.index(after: close)...]
    }
    return line + rest
  }

  private func value(_ slot: Substring, _ dice: inout Dice, _ depth: Int) -> String {
    let isLow = slot.last == "~"
    let name = slot.last == "^" || isLow ? slot.dropLast() : slot
    guard depth < Self.deepest, let filler = fillers[name]?.randomElement(using: &dice) else {
      return String(slot)
    }
    let value = filled(filler, &dice, depth: depth + 1)
    if slot.last == "^" { return value.uppercased() }
    let isWord = value.prefix(2).contains { $0.isLowercase || $0 == " " }
    return isLow && isWord ? value.prefix(1).lowercased() + value.dropFirst() : value
  }

  /// The pattern with one part of each bracket, inner ones first.
  private func chosen(_ pattern: Substring, _ dice: inout Dice) -> String {
    var line = Array(pattern.unicodeScalars)
    while let close = line.firstIndex(of: "]"), let open = line[..<close].lastIndex(of: "[") {
      let inside = line[(open + 1)..<close]
      if inside.contains("|") {
        let parts = inside.split(separator: "|", omittingEmptySubsequences: false)
        line.replaceSubrange(open...close, with: parts.randomElement(using: &dice) ?? [])
      } else {
        line.replaceSubrange(open...close, with: ["\u{1}"] + inside + ["\u{2}"])
      }
    }
    var text = ""
    for scalar in line {
      switch scalar {
      case "\u{1}": text.unicodeScalars.append("[")
      case "\u{2}": text.unicodeScalars.append("]")
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
