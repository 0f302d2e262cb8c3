import Shared

/// The tables of words and verbs on their way into a lexicon.
struct WordEntries {
  /// What is known of each word.
  private(set) var entries: [(WordKey, ClauseLexicon.Entry)] = []
  private var places = KeyIndex()
  /// The verbs; the first stands for those that the table does not list.
  private(set) var verbs = [ClauseLexicon.Verb(lemma: "", frames: .event)]

  /// Adds a line of the table `words`: a class and its words.
  mutating func addClass(_ row: Table.Row) {
    guard let wordClass = WordClass(named: row[0]) else { return }
    for word in row[1].utf8.split(separator: UInt8(ascii: " ")) {
      entries[place(of: WordKey(String(Substring(word))))].1.classes.insert(wordClass)
    }
  }

  /// Where the entry of `key` stands, a new one where it has none.
  private mutating func place(of key: WordKey) -> Int {
    let place = places[key]
    if place >= 0 { return Int(place) }
    places[key] = Int32(entries.count)
    entries.append((key, .init()))
    return entries.count - 1
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
      let place = place(of: WordKey(form))
      // Of two verbs that share a form ("found", "left") the one listed first keeps it.
      guard entries[place].1.verb < 0 || entries[place].1.verb == verb else { continue }
      entries[place].1.verb = verb
      entries[place].1.forms.insert(kind)
    }
  }
}
