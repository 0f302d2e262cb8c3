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
        for word in row.list(1) { states[Self.key(concept, word)] = row[0] }
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
        states[Self.key("", word)] = state
      } else {
        nouns[word] = Noun(concept: row[0], state: state)
      }
    }
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
