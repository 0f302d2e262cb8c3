import Numbers
import Shared

/// Whom a verb of speech addresses, and when: what stands between it and the words stated.
extension AttributionReader {
  /// The first chunk behind the verb, its hearer and its circumstances.
  func behind(_ at: Int, _ frames: VerbFrame) -> Int {
    if let of = figure(of: at) { return of }
    var next = at + 1
    if frames.contains(.hearer), let hearer = parse[next], hearer.kind == .noun,
      !parse.headClasses(next).contains(.quake)
    {
      let words = hearerEnd(next)
      let hears = hearer.numbers.isEmpty ? isHearer(next) : isInfinitive(words)
      if hears { next = words }
    }
    while true {
      switch parse.kind(next) {
      case .adverb where parse.isWord(next, .there): return next
      case .date, .adverb: next += 1
      case .preposition where parse.isWord(next, .out): next += 1
      case .preposition:
        guard parse.isWord(next, in: Self.circumstances),
          !(frames.contains(.put) && parse.isWord(next, .at)), let noun = parse[next + 1],
          noun.kind == .noun || noun.kind == .date, noun.numbers.isEmpty
        else { return next }
        // "said in Iran 12 died": a clause may begin behind the circumstance.
        next += 2
        while parse.isWord(next, .of), parse.kind(next + 1) == .noun { next += 2 }
      default: return timed(next) ?? next
      }
    }
  }

  /// The "that" behind a time that begins at `start`: "announced three months later [that]", "said
  /// before the count began [that]".
  func timed(_ start: Int) -> Int? {
    chunks[min(start, chunks.count)...].prefix(5).prefix {
      [.noun, .adverb, .date, .subordinator, .verb].contains($0.kind)
    }.firstIndex { $0.kind == .subordinator && parse.tokens[$0.head].key == .that }
  }

  /// Whether the noun phrase at `at` is told something, not the subject of what is told: "warned
  /// [them] to leave", not "warned [it] would cost 12 jobs".
  func isHearer(_ at: Int) -> Bool {
    guard let verb = parse[at + 1], verb.kind == .verb else { return true }
    if chunks[at].isPronoun { return verb.verb.form != .finite }
    if parse.headClasses(at).contains(.tally) { return false }
    return !parse.headClasses(at).isDisjoint(with: .speaker)
  }

  /// Where the phrase ends of those who are told something: "told [a crowd of men in Rome] that".
  func hearerEnd(_ at: Int) -> Int {
    var next = at + 1
    while parse.kind(next) == .preposition, parse.kind(next + 1) == .noun,
      parse.isWord(next, in: "of at in")
    {
      next += 2
    }
    return next
  }

  /// "told 300 residents [to leave]": a number of people hears, and nobody states it.
  func isInfinitive(_ at: Int) -> Bool {
    parse.kind(at) == .verb && chunks[at].verb.form == .infinitive
  }

  /// The "had" of a participle that circumstances part from it: "[had] earlier in the day spoken".
  func auxiliary(of participle: Int) -> Int? {
    guard [.participle, .past].contains(chunks[participle].verb.form) else { return nil }
    var at = participle - 1
    while at > max(0, participle - 8) {
      switch parse.kind(at) {
      case .adverb, .date: at -= 1
      case .noun where parse.kind(at - 1) == .preposition: at -= 2
      case .verb:
        let isAlone = chunks[at].verb.isHave && chunks[at].tokens.count == 1
        return isAlone && at < participle - 1 ? at : nil
      default: return nil
      }
    }
    return nil
  }
}
