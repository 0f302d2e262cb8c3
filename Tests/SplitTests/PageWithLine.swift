@testable import split

/// A short article with one more line, and the roles that split gives.
struct PageWithLine {
  /// Where the line stands.
  enum Place: CaseIterable { case top, middle, end }

  private static let headline = "Dam break floods valley and kills at least 60 villagers"
  private static let paragraphs = [
    "A dam above the valley broke on Sunday and killed at least 60 people, the governor said.",
    "Rescuers in boats were looking for 12 who were missing in the villages below it.",
    "The dam was built in 1974 and had been inspected in May, the water ministry said.",
    "\"We saw a wall of water,\" a farmer told the radio from the roof of a school.",
    "The king is to visit the valley on Tuesday, when schools will open again, his office said.",
  ]
  private static let kept = ["body", "headline", "standfirst"]

  private let roles: [String]
  private let index: Int

  init(_ line: String, _ place: Place) {
    var lines = [Self.headline] + Self.paragraphs
    index = [Place.top: 1, .middle: 3, .end: lines.count][place]!
    lines.insert(line, at: index)
    roles = SplitTests.roles(lines.joined(separator: "\n\n"))
  }

  /// Whether no part of the line counts as the article's.
  var isDropped: Bool {
    roles[index].split(separator: " ").allSatisfy { !Self.kept.contains(String($0)) }
  }

  /// Whether all other lines do.
  var keepsTheRest: Bool {
    roles.indices.allSatisfy { $0 == index || Self.kept.contains(roles[$0]) }
  }
}

/// The lines of some lists.
func lines(_ lists: String...) -> [String] {
  lists.flatMap { $0.split(separator: "\n").map(String.init) }
}
