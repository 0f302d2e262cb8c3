import Shared

/// A page as the line model sees it: what the rules have said of each line.
package struct LinePage {
  private var neighbours: [Neighbour] = []
  /// Whether a blank line stands before each line.
  private var apart: [Bool] = []
  /// The first two and the last two lines of running text: a line does not count for itself.
  private var first: [Int] = []
  private var last: [Int] = []
  private var furniture = 0
  private var hasBlanks = false
  /// How far from a line furniture is near.
  private static let reach = 8

  /// A page without lines, with room for `capacity`.
  package init(capacity: Int) {
    neighbours.reserveCapacity(capacity)
    apart.reserveCapacity(capacity)
  }

  /// Adds a line; `role` is what a rule found, nil where none spoke.
  package mutating func append(
    _ role: Sentence.Role?, isParagraph: Bool, endsInStop: Bool, isApart: Bool
  ) {
    let line = neighbours.count
    let neighbour = Neighbour(role, isParagraph: isParagraph, endsInStop: endsInStop)
    neighbours.append(neighbour)
    apart.append(isApart)
    if neighbour.isFurniture { furniture += 1 }
    if line > 0, isApart { hasBlanks = true }
    guard neighbour == .paragraph else { return }
    if first.count < 2 { first.append(line) }
    last.append(line)
    if last.count > 2 { last.removeFirst() }
  }

  /// The place of `line`.
  func place(of line: Int) -> LinePlace {
    let first = first.first { $0 != line }
    let last = last.last { $0 != line } ?? -1
    let below = line + 1
    return LinePlace(
      part: first.map { line < $0 } ?? true ? .top : line > last ? .end : .middle,
      above: line > 0 ? neighbours[line - 1] : .edge,
      below: below < neighbours.count ? neighbours[below] : .edge, before: line,
      behind: neighbours.count - below,
      isParted: hasBlanks
        ? (line == 0 || apart[line], below >= neighbours.count || apart[below]) : nil,
      hasFurniture: (
        neighbours[max(0, line - Self.reach)..<line].contains(where: \.isFurniture),
        neighbours[below..<max(below, min(neighbours.count, line + Self.reach))]
          .contains(where: \.isFurniture)
      ),
      furniture: furniture)
  }
}

/// What stands beside a line.
enum Neighbour: UInt8 {
  case edge
  /// Running text.
  case paragraph
  /// A few words without a stop.
  case short
  /// A few words with one.
  case shortSentence
  case headline
  case standfirst
  case byline
  case dateline
  case caption
  case credit
  case promo
  case notice

  init(_ role: Sentence.Role?, isParagraph: Bool, endsInStop: Bool) {
    switch role {
    case nil, .body:
      self = isParagraph ? .paragraph : endsInStop ? .shortSentence : .short
    case .headline: self = .headline
    case .standfirst: self = .standfirst
    case .byline: self = .byline
    case .dateline: self = .dateline
    case .caption: self = .caption
    case .credit: self = .credit
    case .promo: self = .promo
    case .notice: self = .notice
    }
  }

  /// Whether a rule found it to be none of the article's.
  var isFurniture: Bool { rawValue >= Self.byline.rawValue }
}

/// Where on its page a line stands.
struct LinePlace {
  /// Above the running text, in it, or below it.
  enum Part: UInt64 {
    case top
    case middle
    case end
  }

  let part: Part
  let above: Neighbour
  let below: Neighbour
  /// How many lines stand above and below it.
  let before: Int
  let behind: Int
  /// Whether blank lines part it from its neighbours; nil where the page has none.
  let isParted: (above: Bool, below: Bool)?
  /// Whether furniture stands near above and below.
  let hasFurniture: (above: Bool, below: Bool)
  /// How many lines of furniture the page has.
  let furniture: Int
}
