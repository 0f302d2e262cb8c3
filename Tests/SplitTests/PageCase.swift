import Shared
import Testing

@testable import split

/// A page written as `role | line`; an empty line is an empty line of the page. A line of two roles
/// (`caption credit`) is one whose end is a passage of its own.
struct PageCase: CustomTestStringConvertible, Sendable {
  let name: String
  let lines: [(roles: String, text: String)]
  var testDescription: String { name }

  init(_ name: String, _ page: String) {
    self.name = name
    lines = page.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let parts = line.split(separator: "|", maxSplits: 1).map { $0.trimmed }
      return parts.count == 2 ? (parts[0], parts[1]) : ("", "")
    }
  }

  var text: String { lines.map(\.text).joined(separator: "\n") }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

private let reader = LayoutReader()

/// The roles in each paragraph of a text, runs of one role given once.
func roles(_ text: String) -> [String] {
  let layout = reader.layout(of: Array(text.utf8), title: nil, hasHeadline: true)
  return layout.paragraphs.indices.map { index in
    let roles = layout.passages.filter { $0.paragraph == index }.map(\.role.rawValue)
    return roles.reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
      .joined(separator: " ")
  }
}

extension PageCase {
  /// Holds split to the roles of the page.
  func check() {
    let found = roles(text)
    let lines = lines.filter { !$0.text.isEmpty }
    #expect(found.count == lines.count)
    for (line, found) in zip(lines, found) {
      #expect(found == line.roles, "\(line.text)")
    }
  }
}
