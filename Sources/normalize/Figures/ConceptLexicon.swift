import Shared

/// What is counted, and what is so of it: the lexicon of concepts and states, with the user's own
/// lines before it.
struct ConceptLexicon: Sendable {
  /// What a noun counts.
  struct Noun: Sendable, Equatable {
    let concept: String
    /// What the noun itself says of them: of a prisoner, that he is held.
    let state: String?
  }

  private var nouns: [String: Noun] = [:]
  private var states: [String: String] = [:]
  /// The verbs that begin phrases of several words.
  private var openings: Set<String> = []
  private var living: Set<String> = ["person", "animal", "crew"]

  /// No phrase of the tables has more words.
  static let longest = 4

  /// Reads the embedded tables and the user's `files`: lines of concept, wider concept, state and
  /// words; where the first column is empty the words are verbs and phrases that tell the state.
  init(files: [String]) throws(Complaint) {
    for row in Table(named: "concepts").rows { add(row) }
    for row in Table(named: "states").rows {
      let concepts = row.list(2).isEmpty ? [""] : row.list(2)
      for concept in concepts {
        for word in row.list(1) { addState(row[0], Self.key(concept, word), word) }
      }
    }
    for file in files {
      for row in try Table(file: file).rows {
        guard row.columns.count == 4, !row[3].isEmpty, !row[0].isEmpty || !row[2].isEmpty else {
          throw .usage(
            "\(file):\(row.line): not a concept; a line is CONCEPT, WIDER CONCEPT, STATE and WORDS,"
              + " parted by TAB")
        }
        add(row)
      }
    }
  }

  private mutating func add(_ row: Table.Row) {
    let state = row[2].isEmpty ? nil : row[2]
    if living.contains(row[1]) { living.insert(row[0]) }
    for word in row.list(3).map({ WordForms.words($0).joined(separator: " ") }) {
      if row[0].isEmpty {
        if let state { addState(state, Self.key("", word), word) }
      } else {
        nouns[word] = Noun(concept: row[0], state: state)
      }
    }
  }

  private mutating func addState(_ state: String, _ key: String, _ words: String) {
    states[key] = state
    let parts = words.split(separator: " ")
    if parts.count > 1 { openings.insert(String(parts[0])) }
  }

  /// Whether phrases of several words begin with this verb's lemma: `gun` (down), `lose` (life).
  func beginsPhrase(_ lemma: String) -> Bool { openings.contains(lemma) }

  /// The state that a phrase of several words tells of `concept`, where `words` begin with a form of
  /// the verb `lemma` and go on with the rest of the phrase.
  func state(ofPhrase lemma: String, _ words: [String], _ concept: String?) -> String? {
    guard let first = words.first, Self.isForm(first, of: lemma) else { return nil }
    for length in (2...Self.longest).reversed() where length <= words.count {
      let rest = words[1..<length]
      let bare = rest.dropLast() + [WordForms.singular(rest[rest.endIndex - 1])]
      for tail in [Array(rest), Array(bare)] {
        if let state = state(ofVerb: ([lemma] + tail).joined(separator: " "), concept) {
          return state
        }
      }
    }
    return nil
  }

  /// Whether `word` is a form of the verb. Irregular ones share the first letter and little else
  /// (`lost`, `left`, `drove`), so that is all that is asked of short words.
  private static func isForm(_ word: String, of lemma: String) -> Bool {
    if WordForms.verbs(word).contains(lemma) { return true }
    return word.utf8.count <= 6 && word.utf8.first == lemma.utf8.first
  }

  /// The noun that `words` end in, the longest first; nil where the lexicon has none.
  func noun(endingAt end: Int, of words: [String]) -> Noun? {
    for length in (1...Self.longest).reversed() where end - length + 1 >= 0 {
      let before = words[(end - length + 1)..<end]
      for last in WordForms.singulars(words[end]) {
        let phrase = (before + [last]).joined(separator: " ")
        if let noun = nouns[phrase] { return noun }
      }
    }
    return nil
  }

  private static func key(_ concept: String, _ phrase: String) -> String {
    concept.isEmpty ? phrase : "\(concept)\t\(phrase)"
  }

  /// The state that a phrase starting at `start` of `words` tells of `concept`, the longest first.
  func state(startingAt start: Int, of words: [String], _ concept: String?) -> String? {
    for length in (1...Self.longest).reversed() where start + length <= words.count {
      let rest = words[(start + 1)..<(start + length)]
      for first in WordForms.verbs(words[start]) {
        let phrase = ([first] + rest).joined(separator: " ")
        if let state = state(ofVerb: phrase, concept) { return state }
      }
    }
    return nil
  }

  /// Whether what a noun counts may be people or animals; of an unknown noun nothing is ruled out.
  func canLive(_ noun: Noun?) -> Bool {
    guard let noun else { return true }
    return living.contains(noun.concept)
  }

  /// The state that a verb's lemma tells of `concept`: `lock up`, `kill`.
  func state(ofVerb lemma: String, _ concept: String?) -> String? {
    if let concept, let own = states[Self.key(concept, lemma)] { return own }
    return states[lemma]
  }
}
