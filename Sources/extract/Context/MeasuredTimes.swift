import Numbers
import Shared

/// What a time is of: how long something lasted, how long ago it was, how long somebody did it.
extension MeasuredReader {
  /// "the raid [three months] ago", "[12 hours] later": since then.
  func gone(_ number: Int, in index: Int) -> Counted? {
    let behind = index + 1
    // A date may hold the time and the word behind it.
    let end = reading.numbers[number].tokens.upperBound
    let inside = parse.chunks[index].tokens.contains(end) ? parse.tokens[end].key : nil
    if inside.map({ Self.ago.contains($0) }) == true || parse.isWord(behind, in: Self.ago) {
      let isPast = inside.map { Self.past.contains($0) } ?? parse.isWord(behind, in: Self.past)
      return reckoned("since", isPast ? eventBefore(index) : nil)
    }
    return nil
  }

  /// A time that is reckoned from something: "[two hours] after the blast", "in the past [10
  /// years]".
  func pointed(_ number: Int, in index: Int) -> Counted? {
    let behind = index + 1
    if let word = parse[behind], word.tokens.count == 1,
      let joint = Self.joints[parse.tokens.string(word.head).lowercased()],
      let event = event(behind + 1)
    {
      return reckoned(joint, event)
    }
    // "mourning will last [two days]": a date to the eye
    if parse.tokens[parse.chunks[index].tokens.lowerBound].key == .last,
      parse.kind(index - 1) == .verb, let mourning = subject(of: index - 1)
    {
      return mourning
    }
    // "[two hours] after the gates had opened"
    if parse.isWord(behind, in: Self.turning) { return Self.time }
    return isPeriod(number, in: index) ? Counted(text: "period", head: "period") : nil
  }

  private func reckoned(_ joint: String?, _ event: String?) -> Counted {
    guard let joint, let event else { return Self.time }
    return Counted(text: "time \(joint) \(event)", head: "time")
  }

  /// What happened, as the noun phrase before the time says it: "[the raid] three months ago", "the
  /// [bloodshed] of five years ago".
  private func eventBefore(_ index: Int) -> String? {
    let at = parse.isWord(index - 1, .of) ? index - 2 : index - 1
    var first = at
    while parse.isWord(first - 1, .of), parse.kind(first - 2) == .noun { first -= 2 }
    guard let noun = parse[first], noun.kind == .noun,
      parse.tokens[noun.tokens.lowerBound].key == .the, isEvent(first),
      let range = parse.nominal(first)
    else { return nil }
    return parse.text(range.lowerBound..<parse.chunks[at].tokens.upperBound)
  }

  /// The noun phrase at `at` where it is no clause of its own: "after [the blast]".
  private func event(_ at: Int) -> String? {
    guard isEvent(at), let range = parse.nominal(at), !isClause(at),
      !range.dropLast().contains(where: { parse.words[$0].forms.contains(.past) })
    else { return nil }
    var end = range.upperBound
    if parse.isWord(at + 1, .of) || parse.isWord(at + 1, .in), let of = parse[at + 2],
      of.kind == .noun, of.numbers.isEmpty, !of.isPronoun
    {
      if parse.kind(at + 3) == .verb, parse.chunks[at + 3].verb.form != .ing { return nil }
      end = of.tokens.upperBound
    }
    return parse.text(range.lowerBound..<end)
  }

  /// Whether a verb of its own follows the noun phrase at `at`: "after [the tunnel] in the hill fell".
  private func isClause(_ at: Int) -> Bool {
    var next = at + 1
    while next < min(parse.chunks.count, at + 10) {
      switch parse.chunks[next].kind {
      case .verb where parse.chunks[next].verb.form == .finite: return true
      case .verb where parse.chunks[next].verb.form == .past && !parse.isReduced(next): return true
      case .comma, .stop, .conjunction, .relative, .subordinator, .quote, .close: return false
      default: next += 1
      }
    }
    return false
  }

  private func isEvent(_ at: Int) -> Bool {
    guard let noun = parse[at], noun.kind == .noun, !noun.isPronoun, noun.numbers.isEmpty,
      !isTime(at), let last = parse.nominal(at)?.upperBound
    else { return false }
    return !isSomebody(at) && parse.words.part(last - 1) == .noun
      && !Self.vague.contains(parse.tokens[last - 1].key)
  }

  /// Whether the phrase at `at` names a person, a firm or a place, or those who act.
  private func isSomebody(_ at: Int) -> Bool {
    let noun = parse.chunks[at]
    let word = WordKey(parse.lexicon.singular(parse.tokens.string(noun.head)))
    return noun.isPronoun || parse.lexicon.people.contains(word)
      || noun.names.contains { reading.names[$0].tokens.contains(noun.head) }
      || !parse.headClasses(at).isDisjoint(with: [.official, .person, .unnamed, .organization])
  }

  /// "the past [10 years]", "the first [six months] of the year".
  private func isPeriod(_ number: Int, in index: Int) -> Bool {
    let start = reading.numbers[number].tokens.lowerBound
    guard start > 1, Self.ordering.contains(parse.tokens[start - 1].key) else { return false }
    return parse.chunks[index].tokens.contains(start - 1)
      || parse.classes(start - 2).contains(.determiner)
  }

  /// How long it went on: "the [rain] fell in two days", "the worst [floods] in 80 years"; of
  /// somebody the time.
  func spell(_ index: Int) -> Counted {
    if let extreme = extreme(index) { return extreme }
    let before = verb(before: index)
    if let before, parse.isWord(index - 1, .for) || before == index - 1,
      let doing = Self.doings[parse.lemma(before) ?? ""]
    {
      return Counted(text: doing, head: doing)
    }
    if let before, let doing = doing(before, index) { return doing }
    let verb =
      before
      ?? parse.chunks[index...].prefix(12).firstIndex {
        $0.kind == .verb && $0.verb.form != .ing
      }
    guard let verb, let at = Subjects(parse: parse).subject(of: verb), at != index else {
      return Self.time
    }
    if isSomebody(at) {
      let verb = parse.chunks[verb]
      guard verb.verb.isPassive, parse.isWord(index - 1, .for) else { return Self.time }
      return Counted(text: "time " + parse.tokens.string(verb.head), head: "time")
    }
    guard parse.words.part(parse.chunks[at].head) == .noun,
      parse.headClasses(at).isDisjoint(with: .time), let range = parse.nominal(at)
    else { return Self.time }
    return nouns.plain(range, in: at)
  }

  /// "the worst [floods] for 80 years", "the third [raid] in Oslo in four weeks".
  private func extreme(_ index: Int) -> Counted? {
    guard parse.isWord(index - 1, .for) || parse.isWord(index - 1, .in) else { return nil }
    var at = index - 2
    while at > 1, !isRanked(at), parse.isWord(at - 1, in: Self.placing),
      parse.kind(at - 2) == .noun
    {
      at -= 2
    }
    guard isRanked(at), let range = parse.nominal(at) else { return nil }
    return nouns.plain(range.suffix(1), in: at)
  }

  private func isRanked(_ at: Int) -> Bool {
    guard let noun = parse[at], noun.kind == .noun, !noun.isPronoun else { return false }
    return noun.tokens.contains {
      parse.words.part($0) == .adjective && Self.ranks(parse.tokens.string($0))
    }
  }

  private static func ranks(_ word: String) -> Bool {
    word.hasSuffix("st") || ["second", "third", "fourth", "fifth"].contains(word)
  }

  /// "jailed for [23 years]", "faces [20 years] in prison".
  func isTerm(_ index: Int) -> Bool {
    if parse.isWord(index + 1, .in), let place = parse[index + 2],
      Self.prisons.contains(parse.tokens[place.head].key)
    {
      return true
    }
    return verb(before: index).flatMap { parse.lemma($0) }.map { Self.sentencing.contains($0) }
      ?? false
  }

  /// "spent [10 days] in a ward", "had been swimming for [three hours]": what somebody did then.
  private func doing(_ verb: Int, _ index: Int) -> Counted? {
    if Self.spending.contains(parse.lemma(verb) ?? ""), verb == index - 1 {
      if let next = parse[index + 1], next.kind == .verb, next.verb.form == .ing {
        return Counted(text: "time " + parse.tokens.string(next.head), head: "time")
      }
      if parse.isWord(index + 1, in: Self.within), let place = parse[index + 2],
        place.kind == .noun, place.numbers.isEmpty, !place.isPronoun, !isTime(index + 2),
        let range = parse.nominal(index + 2)
      {
        let joint = parse.text(parse.chunks[index + 1].tokens)
        return Counted(text: "time \(joint) \(parse.text(range))", head: "time")
      }
    }
    guard parse.isWord(index - 1, .for), parse.words[parse.chunks[verb].head].forms == .ing,
      parse.chunks[verb].verb.form == .finite
    else { return nil }
    return Counted(text: "time " + parse.tokens.string(parse.chunks[verb].head), head: "time")
  }

  static let time = Counted(text: "time", head: "time")
  private static let spending: Set = ["spend", "pass", "serve"]
  private static let within: WordSet = "in at on behind under inside aboard with without"
  private static let past: WordSet = "ago"
  private static let ago: WordSet = "ago later earlier afterwards afterward beforehand"
  private static let turning: WordSet = "after before since until till"
  private static let vague: WordSet = "time rest"
  private static let joints = [
    "after": "since", "since": "since", "following": "since",
    "before": "before", "until": "before", "till": "before",
  ]
  private static let ordering: WordSet = "past last next first coming previous following final"
  private static let placing: WordSet = "in of at on for across"
  /// What somebody does for a time, by the verb.
  private static let doings = [
    "wait": "wait", "queue": "wait", "stay": "stay", "rule": "rule", "govern": "rule",
    "reign": "rule", "delay": "delay", "postpone": "delay", "search": "search", "strike": "strike",
  ]
  private static let prisons: WordSet = "prison jail custody"
  private static let sentencing: Set = ["sentence", "jail", "imprison"]
}
