import Shared
import Tagging

/// The names that users add with `--lexicon`: they win over what the tagger sees.
struct OwnNames: Sendable {
  private var phrases = Phrases<EntityType>()
  private let isEmpty: Bool

  /// Reads the tables at `paths`: a name and its type a line. Of two lines with one name the later
  /// one counts.
  init(_ paths: [String]) throws(Complaint) {
    isEmpty = paths.isEmpty
    for path in paths {
      for row in try Table(file: path).rows {
        guard let type = EntityType(rawValue: row[1]) else {
          throw .usage(
            "'\(path)':\(row.line): the type is '\(row[1])';"
              + " it wants person, organization, place or group")
        }
        guard !row[0].isEmpty else { throw .usage("'\(path)':\(row.line): the name is missing") }
        phrases.add(row[0], type)
      }
    }
  }

  /// The names with those of the user in them: what overlaps one of these gives way.
  func added(to names: [TaggedName], in tokens: Tokens) -> [TaggedName] {
    if isEmpty { return names }
    var result: [TaggedName] = []
    var rest = names[...]
    for own in found(in: tokens) {
      while let next = rest.first, next.tokens.upperBound <= own.tokens.lowerBound {
        result.append(next)
        rest.removeFirst()
      }
      while let next = rest.first, next.tokens.overlaps(own.tokens) { rest.removeFirst() }
      result.append(own)
    }
    return result + rest
  }

  /// The longest names, from the left, in capitals or not.
  private func found(in tokens: Tokens) -> [TaggedName] {
    var names: [TaggedName] = []
    for (sentence, range) in tokens.sentences.enumerated() {
      var at = range.lowerBound
      while at < range.upperBound {
        if let match = phrases.longest(in: tokens, at: at, before: range.upperBound) {
          names.append(TaggedName(tokens: match.tokens, type: match.value, sentence: sentence))
          at = match.tokens.upperBound
        } else {
          at += 1
        }
      }
    }
    return names
  }
}
