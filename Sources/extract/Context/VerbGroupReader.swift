import Shared

/// Reads a verb with its auxiliaries, adverbs and governed infinitives.
struct VerbGroupReader {
  let words: Words
  let end: Int
  /// Behind the last token read.
  private(set) var at = 0
  /// The main verb, or the last auxiliary.
  private(set) var head = 0

  private enum Expected { case any, base, participle, participleOrIng }

  private var tokens: Tokens { words.reading.tokens }

  init(words: Words, end: Int) {
    self.words = words
    self.end = end
  }

  /// The group that begins at `start`.
  mutating func read(from start: Int) -> VerbGroup {
    at = start
    head = start
    var group = VerbGroup()
    group.form = form(at: start)
    var expected = Expected.any
    var accepted = start
    while at < end {
      let entry = words[at]
      if tokens[at].key == .to {
        guard infinitiveFollows(at + 1) else { break }
        govern(&group)
        expected = .base
        at += 1
        accepted = at
      } else if entry.classes.contains(.auxiliary) || tokens[at].kind == .possessive {
        if group.id >= 0, expected == .any { break }
        if group.id >= 0 { group.id = -1 }
        auxiliary(entry, &group, &expected)
        at += 1
        accepted = at
      } else if isAdverb(at, entry) || at > start && Self.floating.contains(tokens[at].key) {
        if entry.classes.contains(.negation) { group.isNegated = true }
        at += 1
      } else if expected == .participle, let next = pastFirst {
        at = next
      } else if expected == .base, group.governor < 0, isUnlisted(entry) {
        head = at
        group.id = 0
        (group.isBe, group.isHave) = (false, false)
        at += 1
        accepted = at
        expected = .any
      } else if group.id < 0 || expected == .base, let next = main(entry, expected) {
        head = at
        group.id = entry.verb
        group.isPassive = next.isPassive
        group.isBe = false
        group.isHave = false
        at += 1
        accepted = at
        expected = .any
      } else if group.isBe, Self.prospects.contains(tokens[at].key),
        at + 1 < end, tokens[at + 1].key == .to
      {
        at += 1
      } else {
        break
      }
      if group.id >= 0, expected == .any, !(at < end && tokens[at].key == .to) { break }
    }
    at = accepted
    return group
  }

  /// Behind "first" or "at first" between auxiliary and participle: "had at first reported".
  private var pastFirst: Int? {
    let first = tokens[at].kind == .word && Self.at == tokens[at].key ? at + 1 : at
    guard first + 1 < end, tokens[first].key == Self.first,
      words[first + 1].forms.contains(.participle)
    else { return nil }
    return first + 1
  }

  private static let at = WordKey("at")
  private static let first = WordKey("first")

  private func form(at start: Int) -> VerbGroup.Form {
    if tokens[start].key == .to { return .infinitive }
    let entry = words[start]
    if entry.classes.contains(.auxiliary) || tokens[start].kind == .possessive {
      return tokens[start].key == .being || tokens[start].key == .having ? .ing : .finite
    }
    if entry.forms.contains(.ing) { return .ing }
    if entry.forms.contains(.participle) {
      return entry.forms.contains(.past) ? .past : .participle
    }
    return .finite
  }

  private mutating func auxiliary(
    _ entry: ClauseLexicon.Entry, _ group: inout VerbGroup, _ expected: inout Expected
  ) {
    head = at
    let classes = entry.classes
    if classes.contains(.negation) { group.isNegated = true }
    if classes.contains(.supposing) { group.isSupposed = true }
    if classes.contains(.future) { group.isFuture = true }
    if classes.contains(.be) || tokens[at].kind == .possessive {
      group.isBe = true
      group.isHave = false
      expected = .participleOrIng
    } else if classes.contains(.have) {
      group.isHave = true
      group.isBe = false
      expected = .participle
    } else {
      group.isBe = false
      group.isHave = false
      expected = .base
    }
  }

  /// What the word at `at` is as the main verb, or nil where it does not fit.
  private func main(_ entry: ClauseLexicon.Entry, _ expected: Expected) -> (isPassive: Bool, Void)?
  {
    guard entry.verb >= 0, !words.isPhrase(startingAt: at)
    else { return nil }
    let forms = entry.forms
    switch expected {
    case .any: return (false, ())
    case .base: return forms.contains(.base) ? (false, ()) : nil
    case .participle: return forms.isDisjoint(with: [.participle]) ? nil : (false, ())
    case .participleOrIng:
      if forms.contains(.participle) { return (true, ()) }
      return forms.contains(.ing) ? (false, ()) : nil
    }
  }

  /// "did not [heed]": behind an auxiliary a word that is listed nowhere is the verb.
  private func isUnlisted(_ entry: ClauseLexicon.Entry) -> Bool {
    entry.classes.isEmpty && entry.forms.isEmpty && tokens[at].kind == .word
      && !tokens[at].shape.contains(.capital) && !words.isPhrase(startingAt: at)
  }

  private func govern(_ group: inout VerbGroup) {
    guard group.id >= 0 else { return }
    group.governor = group.id
    group.governorIsPassive = group.isPassive
    group.isPassive = false
  }

  private func infinitiveFollows(_ start: Int) -> Bool {
    var next = start
    while next < end, isAdverb(next, words[next]) { next += 1 }
    guard next < end else { return false }
    let entry = words[next]
    if entry.classes.contains(.auxiliary) {
      return [.be, .have, .do].contains(tokens[next].key)
    }
    return entry.forms.contains(.base) && !words.isPhrase(startingAt: next)
  }

  /// Whether an adverb stands at `index` that is no number: "nearly", "about" may begin one.
  private func isAdverb(_ index: Int, _ entry: ClauseLexicon.Entry) -> Bool {
    guard !words.isPhrase(startingAt: index) else { return false }
    if entry.classes.contains(.adverb) { return true }
    let isOther = entry.classes.isEmpty || entry.classes == .hedge
    return words.part(index) == .adverb && isOther && entry.forms.isEmpty
  }

  /// Words for the subject that float among the auxiliaries: "have [either] been lost or".
  private static let floating: WordSet = "either both all each"
  private static let prospects: WordSet = """
    likely unlikely able unable set due ready willing supposed bound certain sure about
    """
}
