import Shared

/// A concept or a state of the lexicon.
struct Term: Sendable, Equatable {
  /// As records say it.
  let name: String
  /// To look up.
  let key: WordKey

  /// The term that records call `name`.
  init(_ name: String) {
    self.name = name
    key = WordKey(name)
  }
}

/// What is counted, and what is so of it: the lexicon of concepts and states, with the user's own
/// lines before it.
struct ConceptLexicon: Sendable {
  /// What a noun counts.
  struct Noun: Sendable, Equatable {
    let concept: Term
    /// What the noun itself says of them: of a prisoner, that he is held.
    let state: Term?
  }

  /// By their words from the last to the first.
  private var nouns = PhraseTable<Noun>()
  /// By their words without articles; those of one concept alone are seeded with it.
  private var states = PhraseTable<Term>(room: 1 << 15)
  /// By the lemma, or the lemma and its particle, as records say it.
  private var lemmas = PhraseTable<Term>()
  /// What a concept is a kind of.
  private var wider: [WordKey: WordKey] = [:]
  private var living: Set<String> = ["person", "animal", "crew"]
  private var livingKeys = WordSet([])
  private let verbs: Set<WordKey>

  /// Reads the embedded tables and the user's `files`: lines of concept, wider concept, state and
  /// words; where the first column is empty the words are verbs and phrases that tell the state.
  init(files: [String]) throws(Complaint) {
    let inflections = Inflections()
    verbs = inflections.verbs
    for row in Table(named: "concepts").rows { add(row, inflections) }
    for row in Table(named: "states").rows {
      let state = Term(row[0])
      let seeds = row.list(2).map { Self.seed(WordKey($0)) }
      for words in row.list(1) {
        addState(state, words, seeds.isEmpty ? [nil] : seeds, inflections)
      }
    }
    for file in files {
      for row in try Table(file: file).rows {
        guard row.columns.count == 4, !row[3].isEmpty, !row[0].isEmpty || !row[2].isEmpty else {
          throw .usage(
            "\(file):\(row.line): not a concept; a line is CONCEPT, WIDER CONCEPT, STATE and WORDS,"
              + " parted by TAB")
        }
        add(row, inflections)
      }
    }
    livingKeys = WordSet(living)
  }

  private mutating func add(_ row: Table.Row, _ inflections: Inflections) {
    let state = row[2].isEmpty ? nil : Term(row[2])
    if living.contains(row[1]) { living.insert(row[0]) }
    if !row[1].isEmpty { wider[WordKey(row[0])] = WordKey(row[1]) }
    for words in row.list(3) {
      if row[0].isEmpty {
        if let state { addState(state, words, [nil], inflections) }
      } else {
        addNoun(words, Noun(concept: Term(row[0]), state: state), inflections)
      }
    }
  }

  private mutating func addNoun(_ phrase: String, _ noun: Noun, _ inflections: Inflections) {
    let wording = Wording(phrase)
    guard wording.count > 0 else { return }
    let rest = Array(wording.keys(backFrom: wording.count - 1).dropFirst())
    nouns.add([wording[wording.count - 1]] + rest, noun, isForm: false)
    for form in inflections.plurals(of: wording.small(wording.count - 1)) {
      nouns.add([form] + rest, noun, isForm: true)
    }
  }

  /// Adds a phrase in all its forms, after each of `seeds`.
  private mutating func addState(
    _ state: Term, _ phrase: String, _ seeds: [WordKey?], _ inflections: Inflections
  ) {
    let wording = Wording(phrase)
    guard wording.count > 0 else { return }
    let lemma = Array(wording.keys())
    for seed in seeds { lemmas.add(lemma, after: seed, state, isForm: false) }
    var words = Array(Self.bare(lemma))
    guard let end = words.indices.last else { return }
    for seed in seeds { states.add(words, after: seed, state, isForm: false) }
    // "lost their lives" is in the table as `lose life`.
    let many = end > 0 ? inflections.plurals(of: wording.small(wording.count - 1)) : []
    let last = [words[end]] + many
    // "in hospital" begins with no verb, and has no other forms.
    let forms =
      Self.uninflected.contains(wording[0]) ? [] : inflections.forms(ofVerb: wording.small(0))
    for form in [wording[0]] + forms {
      words[0] = form
      for word in last {
        if end > 0 { words[end] = word }
        for seed in seeds { states.add(words, after: seed, state, isForm: true) }
      }
    }
  }

  private static let uninflected: WordSet = """
    in on at under underneath beneath below inside without with no not yet still out off for to of up
    down by behind among all nowhere are were is was safe alive lately badly partly partially half
    """

  /// Words without articles and the like: "lost their lives" is `lost lives`.
  private static func bare(_ words: some Sequence<WordKey>) -> some Sequence<WordKey> {
    words.lazy.filter { !determiners.contains($0) }
  }

  private static let determiners: WordSet = "the a an their his her its our my your own"

  /// Keeps what is said of one concept apart from phrases that begin with its name.
  private static func seed(_ concept: WordKey) -> WordKey { WordKey(hash: ~concept.hash) }

  /// The noun of the lexicon that ends at `end` of `words`, the longest first.
  func noun(endingAt end: Int, of words: Wording) -> Noun? {
    nouns.longest(words.keys(backFrom: end))?.value
  }

  /// A concept, and what it is a kind of: those whose own phrases are looked up.
  struct Kinds: Sendable {
    fileprivate let seeds: [WordKey]
  }

  /// What is said of `concept` alone; with nil, of anything.
  func kinds(of concept: WordKey?) -> Kinds {
    guard let concept else { return Kinds(seeds: []) }
    return Kinds(seeds: ([concept] + (wider[concept].map { [$0] } ?? [])).map(Self.seed))
  }

  /// The state that the phrase at the start of `words` tells of a concept of `kinds`, the longest
  /// first; in as many words as it takes, but no fewer than `least`.
  func state(
    atStartOf words: some Sequence<WordKey>, _ kinds: Kinds? = nil, least: Int = 1
  ) -> Term? {
    told(atStartOf: words, kinds).flatMap { $0.count >= least ? $0.value : nil }
  }

  /// The same with the number of its words, articles not counted.
  func told(
    atStartOf words: some Sequence<WordKey>, _ kinds: Kinds?
  ) -> PhraseTable<Term>.Match? {
    let general = states.longest(Self.bare(words))
    for seed in kinds?.seeds ?? [] {
      guard let own = states.longest(after: seed, Self.bare(words)) else { continue }
      return own.count >= general?.count ?? 0 ? own : general
    }
    return general
  }

  /// Whether `word` is the bare form of a verb, which before a noun tells no state: "attack helicopters".
  func isBareVerb(_ word: WordKey) -> Bool { verbs.contains(word) }

  /// Whether phrases of several words that tell a state begin with `word`.
  func beginsPhrase(_ word: WordKey, _ kinds: Kinds) -> Bool {
    states.beginsLonger(word)
      || kinds.seeds.contains { states.beginsLonger($0.followed(by: word)) }
  }

  /// The state that a verb's lemma tells of a concept of `kinds`: `lock up`, `kill`.
  func state(ofVerb lemma: Wording, _ kinds: Kinds? = nil) -> Term? {
    for seed in kinds?.seeds ?? [] {
      let own = lemmas.longest(after: seed, lemma.keys())
      if let own, own.count == lemma.count { return own.value }
    }
    let general = lemmas.longest(lemma.keys())
    return general?.count == lemma.count ? general?.value : nil
  }

  /// Whether people or animals are of the concept that records call `concept`.
  func isLiving(_ concept: String) -> Bool { livingKeys.contains(WordKey(concept)) }

  /// Whether what a noun counts may be people or animals; of an unknown noun nothing is ruled out.
  func canLive(_ noun: Noun?) -> Bool {
    guard let noun else { return true }
    return livingKeys.contains(noun.concept.key)
  }
}
