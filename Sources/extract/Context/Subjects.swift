import Shared

/// Finds the noun phrase that a verb is said of.
struct Subjects {
  let parse: Parse

  /// The head noun phrase of the subject of the verb at `verb`: the chunk's index, or nil.
  func subject(of verb: Int, depth: Int = 0) -> Int? {
    guard depth < Self.deepest, var at = before(verb) else { return nil }
    switch parse.kind(at) {
    case .relative: return antecedent(at)
    case .conjunction: return shared(at, verb, depth)
    case .comma:
      let says = parse.frames(verb).contains(.say)
      if parse.chunks[verb].verb.form == .ing || !says && isPredicate(before: at) {
        return shared(at, verb, depth)
      }
      return acrossInsertion(at) ?? nameAlone(before: at)
    case .close:
      at = opening(of: at)
      return parse.kind(at - 1) == .noun ? leftmost(at - 1) : nil
    case .noun: return leftmost(at)
    case .stop: return acrossDashes(at)
    case .verb:
      // "figures released on the day show": what stands between describes the subject.
      guard parse.isReduced(at), parse.kind(at - 1) == .noun else {
        return subject(of: at, depth: depth + 1).map(outer)
      }
      return leftmost(at - 1).map(outer)
    default: return nil
    }
  }

  /// The noun that a relative clause with the subject `at` describes: "the [firm] that Ana Ruiz
  /// founded said".
  private func outer(_ at: Int) -> Int {
    guard parse.kind(at - 2) == .noun, parse.kind(at - 1) != .preposition,
      parse.isWord(at - 1, in: Self.relating), parse.chunks[at - 2].numbers.isEmpty,
      !AttributionReader.claims.contains(parse.tokens[parse.chunks[at - 2].head].key)
    else { return at }
    return leftmost(at - 2) ?? at - 2
  }

  private static let relating: WordSet = "that which whom"

  /// The chunk before `verb`, adverbs and dates aside; nil where the sentence begins.
  private func before(_ verb: Int) -> Int? {
    var at = verb - 1
    while at >= 0 {
      switch parse.kind(at) {
      case .date where parse.kind(at - 1) == .preposition: at -= 2
      case .adverb, .date, .state: at -= 1
      case .noun where parse.isWord(at, in: Self.reflexive) && parse.kind(at - 1) == .noun: at -= 1
      default: return at
      }
    }
    return nil
  }

  /// The bracket that the one at `close` closes.
  func opening(of close: Int) -> Int {
    var at = close
    while at > max(0, close - Parse.reach), parse.kind(at) != .open { at -= 1 }
    return at
  }

  /// How many verbs a subject is handed on over.
  private static let deepest = 6

  /// The first noun phrase of a chain of them: "the [head] of the team in London".
  func leftmost(_ at: Int, depth: Int = 0) -> Int? {
    var first = at
    var steps = 0
    while steps < 12 {
      steps += 1
      if parse.kind(first - 1) == .preposition, parse.isWord(first - 1, in: Self.attaching),
        parse.kind(first - 2) == .noun
      {
        first -= 2
      } else if parse.kind(first - 1) == .preposition, parse.kind(first - 3) == .noun,
        parse.kind(first - 2) == .state || parse.kind(first - 2) == .date
      {
        // "a source close to the inquiry", "a report on Monday by the ministry"
        first -= 3
      } else if parse.kind(first - 1) == .conjunction, parse.kind(first - 2) == .noun,
        isAttached(first - 2)
      {
        first -= 2
      } else {
        break
      }
    }
    if depth < Self.deepest, parse.kind(first - 1) == .verb, parse.kind(first - 2) == .noun,
      [.ing, .infinitive].contains(parse.chunks[first - 1].verb.form) || parse.isReduced(first - 1)
    {
      return leftmost(first - 2, depth: depth + 1)
    }
    if parse.kind(first - 1) == .preposition, !parse.isWord(first - 1, in: Parse.opening) {
      return leading(first, at)
    }
    // "a doctor who keeps count says": the object of the relative clause is no subject.
    if parse.kind(first - 1) == .verb, parse.kind(first - 2) == .relative,
      parse.kind(first - 3) == .noun,
      parse.frames(first - 1).isDisjoint(with: [.say, .weak, .document]),
      !Self.causing.contains(parse.lemma(first - 1) ?? "")
    {
      return antecedent(first - 2)
    }
    return first
  }

  /// Whether the phrase at `at` belongs to a chain that begins its clause, so that "and" joins
  /// two phrases, not two clauses.
  private func isAttached(_ at: Int) -> Bool {
    var first = at
    while parse.kind(first - 1) == .preposition, parse.isWord(first - 1, in: Self.attaching),
      parse.kind(first - 2) == .noun
    { first -= 2 }
    switch parse.kind(first - 1) {
    case nil, .subordinator, .quote, .stop: return true
    // "…, the maker of phones and tablets said"
    case .comma:
      return first < at && parse.chunks[first].numbers.isEmpty
        && !parse.headClasses(first).isDisjoint(with: .speaker)
    default: return false
    }
  }

  /// A chain that hangs on a preposition at the start of its clause is an adjunct as a whole,
  /// unless a verb stands before it.
  private func leading(_ first: Int, _ at: Int) -> Int? {
    if let verb = participleBefore(first - 1) ?? relativeBefore(first - 1) { return verb }
    return first == at ? nil : at
  }

  /// "a man who was [in] the car said": the noun of the relative clause.
  private func relativeBefore(_ preposition: Int) -> Int? {
    var at = preposition - 1
    while at > max(0, preposition - 8), parse.kind(at) != .relative {
      switch parse.kind(at) {
      case .verb, .noun, .adverb, .date, .preposition, .state: at -= 1
      default: return nil
      }
    }
    guard parse.kind(at) == .relative, parse.kind(at - 1) == .noun else { return nil }
    return antecedent(at)
  }

  /// "a toll [released] by the firm said": the participle's own noun.
  private func participleBefore(_ preposition: Int) -> Int? {
    var verb = preposition - 1
    while parse.kind(verb) == .adverb || parse.kind(verb) == .date { verb -= 1 }
    guard parse.kind(verb) == .verb, parse.chunks[verb].verb.form != .finite,
      parse.kind(verb - 1) == .noun
    else { return nil }
    return leftmost(verb - 1).map(outer)
  }

  /// The noun phrase that a relative pronoun refers to.
  func antecedent(_ relative: Int) -> Int? {
    var at = relative - 1
    if parse.kind(at) == .comma { at -= 1 }
    if parse.kind(at) == .close {
      at = opening(of: at) - 1
    }
    // "politicians in Rome who": people, not the place.
    while parse.isWord(relative, .who), parse.isWord(at - 1, in: Self.locating),
      parse.kind(at - 2) == .noun
    {
      at -= 2
    }
    guard parse.kind(at) == .noun else { return nil }
    return parse.isWord(relative, .who) ? person(describedBy: at) : at
  }

  /// The person in apposition to whom the phrase that ends at `at` stands: "[Ana Ruiz], founder of
  /// Acme, who"; else `at`.
  func person(describedBy at: Int) -> Int {
    var first = leftmost(at) ?? at
    // "Ana Ruiz, [of Acme], who"
    if parse.isWord(first - 1, .of), parse.kind(first - 2) == .comma { first -= 1 }
    guard parse.kind(first - 1) == .comma, parse.kind(first - 2) == .noun else { return at }
    if isAge(first) { return leftmost(first - 2) ?? first - 2 }
    guard parse.chunks[first].numbers.isEmpty, !parse.isPlural(parse.chunks[first].head),
      let name = parse.chunks[first - 2].names.last, parse.reading.names[name].type == .person
    else { return at }
    return first - 2
  }

  /// "Ana Ruiz, [40], who fled, said".
  private func isAge(_ at: Int) -> Bool {
    let chunk = parse.chunks[at]
    return chunk.isHeadless && chunk.tokens.count == 1 && !chunk.numbers.isEmpty
      && chunk.numbers.allSatisfy { parse.reading.numbers[$0].kind == .age }
  }

  /// Whether the words before the comma have a verb of their own: "it killed 12 people, injured 9".
  private func isPredicate(before comma: Int) -> Bool {
    var at = comma - 1
    while at >= max(0, comma - 12) {
      switch parse.kind(at) {
      case .verb:
        let form = parse.chunks[at].verb.form
        guard form == .finite || form == .past, !parse.isReduced(at) else { return false }
        return parse.kind(at - 1) == .noun && parse.kind(at - 2) != .relative
          && parse.kind(at - 2) != .subordinator && !isWhose(at - 1)
      case .comma, .stop, .subordinator, .relative, .quote, .open, .close: return false
      default: at -= 1
      }
    }
    return false
  }

  /// "Ana Ruiz, [whose firm] owns 12 ships, called": a relative clause.
  private func isWhose(_ at: Int) -> Bool {
    parse.tokens[parse.chunks[at].tokens.lowerBound].key == .whose
  }

  /// The subject of the verb that a conjunction or comma ties this one to.
  private func shared(_ at: Int, _ verb: Int, _ depth: Int) -> Int? {
    let speech: VerbFrame = [.say, .weak, .put]
    let speaks = !parse.frames(verb).isDisjoint(with: [.say, .weak])
    var first: Int?
    var other = at - 1
    while other >= max(0, at - Parse.reach) {
      switch parse.kind(other) {
      case .verb where parse.chunks[other].verb.form != .ing && !parse.isReduced(other):
        if !speaks || !parse.frames(other).isDisjoint(with: speech) {
          return subject(of: other, depth: depth + 1)
        }
        // "defended the decision to leave, saying"
        if parse.chunks[other].verb.form != .infinitive { first = first ?? other }
      case .stop: other = 0
      case .subordinator where !speaks: other = 0
      default: break
      }
      other -= 1
    }
    return first.flatMap { subject(of: $0, depth: depth + 1) }
  }

  /// Prepositions that tie a noun phrase to the one before.
  static let attaching: WordSet = """
    of per in at for from with on near by to above below outside inside across around under behind
    """
  /// Verbs whose object does what the next one says: "a deal that will see 12 men leave".
  private static let causing: Set = ["see", "hear", "watch", "let", "make", "help", "have"]
  /// "the raid [itself] lasted"
  static let reflexive: WordSet = "itself himself herself themselves each both"
  private static let locating: WordSet = "in at from near on"
}
