import Shared

/// Where a sentence is set, for the next ones to point back at.
struct Scene {
  /// nil where the sentence names several places, or none that something is in.
  let place: String?
  let sentence: Int
}

extension PlaceReader {
  /// The only place that something is in before the number; nil where the words before it name
  /// none.
  func scene() -> Scene? {
    let named = (max(0, index - Parse.reach)..<index).filter(namesPlace)
    guard !named.isEmpty else { return nil }
    let settings = named.filter {
      (isPlace($0) || isStruck($0) || isWorst($0)) && !isPassedBy($0)
        && !(isPlace($0 - 2) && isBare($0 - 2))
    }
    let names = Set(settings.map(name))
    return Scene(place: names.count == 1 ? names.first : nil, sentence: parse.sentence)
  }

  /// "12 people died [there]", "12 people died [in the city]", "[In the city] 12 people died".
  var pointsBack: Bool {
    if isPointer(index - 1) || isPointer(index - 2) { return true }
    for at in (index + 1)..<max(index + 1, min(chunks.count, index + Parse.reach)) {
      switch chunks[at].kind {
      case .stop, .relative, .subordinator, .comma: return false
      case .adverb where parse.isWord(at, .there): return parse.kind(at + 1) != .verb
      case .noun where isPointer(at): return true
      case .noun where !chunks[at].numbers.isEmpty: return false
      default: break
      }
    }
    return false
  }

  /// "in [the city]", but not "in the city of" or "in the city where"
  func isPointer(_ at: Int) -> Bool { points(at, to: Self.pointed) }

  /// "in [the capital]", whose name is not told there
  func isUnnamedCapital(_ at: Int) -> Bool { points(at, to: Self.capitals) }

  private func points(_ at: Int, to kinds: WordSet) -> Bool {
    guard parse.isWord(at - 1, in: Self.placing), let chunk = parse[at], chunk.kind == .noun,
      chunk.tokens.count == 2, Self.pointers.contains(parse.tokens[chunk.tokens.lowerBound].key),
      kinds.contains(parse.tokens[chunk.head].key)
    else { return false }
    switch parse.kind(at + 1) {
    case .preposition: return !parse.isWord(at + 1, .of)
    case .relative: return false
    case .comma: return !namesPlace(at + 2)
    default: return true
    }
  }

  private static let capitals: WordSet = "capital"
  private static let pointers: WordSet = "that the this"
  private static let pointed: WordSet = """
    camp city county district island neighborhood neighbourhood port province suburb town village
    """
}
