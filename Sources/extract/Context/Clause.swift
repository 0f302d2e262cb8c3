import Shared

/// What the clause of a number says of it beside what is counted.
struct ClauseContext {
  var verb: String?
  var actor: String?
  var place: String?
  var placeFrom: PlaceSource?
  /// Whether it says that this is in other places than those named, or in several.
  var isElsewhere = false
  /// Whether it points back at a place: "12 people died there".
  var isThere = false
  var aspect: Aspect?
  var hedge: String?
  var polarity = Polarity.positive
}

/// Reads verb, actor, place, aspect, hedge and polarity off the clause of a number.
struct ClauseReader {
  let parse: Parse

  var chunks: [Chunk] { parse.chunks }
  var subjects: Subjects { Subjects(parse: parse) }

  /// What the clause says of what is counted in chunk `index`.
  func context(of index: Int) -> ClauseContext {
    var context = ClauseContext()
    let verb = verb(of: index)
    context.verb = state(of: index)
    if let verb {
      let isEstimate = parse.frames(verb).contains(.put) && !parse.frames(verb).contains(.event)
      context.verb = context.verb ?? (isEstimate ? nil : parse.lemma(verb))
      context.actor = actor(verb, index)
      tense(verb, index, &context)
    }
    hedge(index, verb, &context)
    switch PlaceReader(parse: parse, index: index).place() {
    case .at(let text, let source): (context.place, context.placeFrom) = (text, source)
    case .elsewhere: context.isElsewhere = true
    case .there: context.isThere = true
    case .untold: break
    }
    if isCumulative(index) { context.aspect = context.aspect ?? .cumulative }
    return context
  }

  /// The verb in "[20] injured": what is counted names what befell it.
  private func state(of index: Int) -> String? {
    guard !chunks[index].numbers.isEmpty else { return nil }
    var word = parse.delayedState(index).map { chunks[$0].head }
    if word == nil, let range = parse.nominal(index), range.count == 1 { word = range.lowerBound }
    guard let word, parse.classes(word).contains(.state) else { return nil }
    let entry = parse.words[word]
    return entry.verb < 0 ? nil : parse.lexicon.verbs[entry.verb].lemma
  }
}
