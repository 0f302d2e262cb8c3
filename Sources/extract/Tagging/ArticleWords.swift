import Shared

/// What an article tells of its capitalised words as a whole: how each counts as written, which
/// words stand together as one run of capitals, and in what company each word is seen elsewhere.
package struct ArticleWords {
  /// Where a word is seen in the article.
  struct Company: OptionSet {
    let rawValue: UInt16
    /// Alone; at the start, inside, at the end of a longer run.
    static let alone = Company(rawValue: 1)
    static let start = Company(rawValue: 2)
    static let inside = Company(rawValue: 4)
    static let end = Company(rawValue: 8)
    /// Behind a title; behind a first name; beside a verb of speech.
    static let afterTitle = Company(rawValue: 16)
    static let afterFirst = Company(rawValue: 32)
    static let besideSpeech = Company(rawValue: 64)
    /// Behind "in", "near" …; before a comma and a place.
    static let afterPreposition = Company(rawValue: 128)
    static let beforePlace = Company(rawValue: 256)
    /// Behind "the"; in a run that ends in a word for a body or a place; in parentheses.
    static let afterArticle = Company(rawValue: 512)
    static let inBody = Company(rawValue: 1024)
    static let inPlace = Company(rawValue: 2048)
    static let inParentheses = Company(rawValue: 4096)
    /// Written small; with a capital in the middle of a running sentence.
    static let small = Company(rawValue: 8192)
    static let capital = Company(rawValue: 16384)
  }

  /// How each token counts as written.
  package private(set) var cases: [WordCase]
  /// What is known of each token from the word table.
  let facts: [WordFacts]
  /// How each sentence uses capitals.
  let sentenceCases: [SentenceCase]
  /// The run that each token stands in: an index into ``runs``, or -1.
  private(set) var runOf: [Int32]
  /// Tokens with capitals and what joins them ("Bank of the West").
  private(set) var runs: [Range<Int>] = []

  private var index = KeyIndex()
  /// The number of each token's word among the capitalised ones, or -1.
  private var wordOf: [Int32]
  private var companies: [Company] = []

  /// Reads an article.
  package init(_ tokens: Tokens, _ words: Vocabulary) {
    cases = tokens.all.map { WordCase($0) }
    facts = tokens.all.map { token in
      token.kind == .word ? words[token.key] ?? WordFacts() : WordFacts()
    }
    sentenceCases = tokens.sentences.map { SentenceCase(tokens, $0, words) }
    runOf = Array(repeating: -1, count: tokens.all.count)
    wordOf = runOf
    collect(tokens)
    for sentence in tokens.sentences.indices { settleCases(tokens, sentence) }
    for sentence in tokens.sentences { findRuns(tokens, sentence) }
    for run in runs { addCompany(tokens, run) }
  }

  /// The company of the token's word anywhere in the article.
  func company(_ token: Int) -> Company {
    let word = wordOf[token]
    return word < 0 ? [] : companies[Int(word)]
  }

  /// Numbers the words that have a capital somewhere, and notes how running sentences write them.
  private mutating func collect(_ tokens: Tokens) {
    for (at, token) in tokens.all.enumerated() where cases[at].isCapital {
      wordOf[at] = index[token.key]
      if wordOf[at] == KeyIndex.none {
        wordOf[at] = Int32(companies.count)
        index[token.key] = wordOf[at]
        companies.append([])
      }
    }
    for (sentence, range) in tokens.sentences.enumerated()
    where sentenceCases[sentence] == .running {
      for at in range where tokens[at].kind == .word {
        if cases[at] == .small {
          let word = index[tokens[at].key]
          if word != KeyIndex.none { companies[Int(word)].insert(.small) }
        } else if at > range.lowerBound, cases[at].isCapital {
          companies[Int(wordOf[at])].insert(.capital)
        }
      }
    }
  }

  /// Reads headlines as running text would be written, and tells apart the words that have their
  /// capital from the beginning of the sentence alone.
  private mutating func settleCases(_ tokens: Tokens, _ sentence: Int) {
    let range = tokens.sentences[sentence]
    guard sentenceCases[sentence] != .running else {
      if let first = range.first, cases[first] == .capital, isSmallElsewhere(first) {
        cases[first] = .opening
      }
      return
    }
    for at in range where cases[at].isCapital {
      if isSmallElsewhere(at) {
        cases[at] = .small
      } else if sentenceCases[sentence] == .allCapitals, cases[at] == .allCapitals {
        cases[at] = facts[at].casing == .unknown ? .allCapitals : .capital
      }
    }
  }

  /// Whether the article, or else other text, writes the word of a token small.
  private func isSmallElsewhere(_ at: Int) -> Bool {
    let company = company(at)
    if company.contains(.capital) { return false }
    if company.contains(.small) { return true }
    return facts[at].casing == .small || facts[at].casing == .mostlySmall
  }

  private static let joints: WordSet =
    "of & - – de del della di da dos du la le al el bin ibn van von der den ul"
  private static let article = WordKey("the")

  private mutating func findRuns(_ tokens: Tokens, _ range: Range<Int>) {
    var at = range.lowerBound
    while at < range.upperBound {
      guard cases[at].isCapital else {
        at += 1
        continue
      }
      var end = at + 1
      while let next = continuation(tokens, end, range.upperBound) { end = next }
      for token in at..<end { runOf[token] = Int32(runs.count) }
      runs.append(at..<end)
      at = end
    }
  }

  /// Where a run that has come to `end` has its next end, if it goes on.
  private func continuation(_ tokens: Tokens, _ end: Int, _ limit: Int) -> Int? {
    guard end < limit else { return nil }
    if cases[end].isCapital { return end + 1 }
    guard Self.joints.contains(tokens[end].key) else { return nil }
    var next = end + 1
    if next < limit, tokens[next].key == Self.article { next += 1 }
    return next < limit && cases[next].isCapital ? next + 1 : nil
  }

  private static let prepositions: WordSet = "in at near from to across around outside inside"

  /// Notes for every word of a run what stands around it.
  private mutating func addCompany(_ tokens: Tokens, _ run: Range<Int>) {
    let before = run.lowerBound - 1
    let after = run.upperBound
    var shared: Company = []
    let last = facts[run.upperBound - 1].lexicons
    if run.count > 1, last.contains(.bodyWord) { shared.insert(.inBody) }
    if run.count > 1, last.contains(.placeWord) { shared.insert(.inPlace) }
    if before >= 0, !tokens[run.lowerBound].shape.contains(.first) {
      let key = tokens[before].key
      if facts[before].lexicons.contains(.title) { shared.insert(.afterTitle) }
      if facts[before].lexicons.contains(.speech) { shared.insert(.besideSpeech) }
      if Self.prepositions.contains(key) { shared.insert(.afterPreposition) }
      if key == Self.article { shared.insert(.afterArticle) }
      if tokens.isMark(before, UInt8(ascii: "(")) { shared.insert(.inParentheses) }
    }
    if after < tokens.all.count, !tokens[after].shape.contains(.first) {
      if facts[after].lexicons.contains(.speech) { shared.insert(.besideSpeech) }
      if tokens.isMark(after, UInt8(ascii: ",")), after + 1 < tokens.all.count,
        !facts[after + 1].lexicons.isDisjoint(with: [.country, .place])
      {
        shared.insert(.beforePlace)
      }
    }
    for at in run where wordOf[at] >= 0 {
      var own = shared
      if run.count == 1 {
        own.insert(.alone)
      } else if at == run.lowerBound {
        own.insert(.start)
      } else {
        own.insert(at == run.upperBound - 1 ? .end : .inside)
      }
      if at > run.lowerBound {
        let previous = facts[at - 1].lexicons
        if previous.contains(.first) { own.insert(.afterFirst) }
        if previous.contains(.title) { own.insert(.afterTitle) }
      }
      companies[Int(wordOf[at])].formUnion(own)
    }
  }
}
