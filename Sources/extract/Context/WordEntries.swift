import Shared

/// The tables of words and verbs on their way into a lexicon.
struct WordEntries {
  private(set) var entries: [WordKey: ClauseLexicon.Entry] = [:]
  /// The verbs; the first stands for those that the table does not list.
  private(set) var verbs = [ClauseLexicon.Verb(lemma: "", frames: .event)]

  /// Adds a line of the table `words`: a class and its words.
  mutating func addClass(_ row: Table.Row) {
    guard let wordClass = WordClass(named: row[0]) else { return }
    for word in row[1].split(separator: " ") {
      entries[WordKey(String(word)), default: .init()].classes.insert(wordClass)
    }
  }

  /// Adds a line of the table `verbs`: lemma, irregular forms, frames.
  mutating func addVerb(_ row: Table.Row) {
    let frames = row.list(3).reduce(into: VerbFrame()) { frames, name in
      if let frame = VerbFrame(named: name) { frames.insert(frame) }
    }
    let verb = verbs.count
    verbs.append(ClauseLexicon.Verb(lemma: row[0], frames: frames))
    let inflection = Inflection(lemma: row[0], past: row[1], participle: row[2])
    let forms: [(String, ClauseLexicon.Forms)] = [
      (row[0], .base), (inflection.third, .third), (inflection.past, .past),
      (inflection.participle, .participle), (inflection.ing, .ing),
    ]
    for (form, kind) in forms {
      var entry = entries[WordKey(form), default: .init()]
      // Of two verbs that share a form ("found", "left") the one listed first keeps it.
      guard entry.verb < 0 || entry.verb == verb else { continue }
      entry.verb = verb
      entry.forms.insert(kind)
      entries[WordKey(form)] = entry
    }
  }
}
