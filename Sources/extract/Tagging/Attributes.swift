import Shared

/// What a model looks at in one token. Each has a number, 0 where there is nothing to say.
package enum Attribute: Int, CaseIterable, Sendable {
  /// The word in lower case; with its case; the case and form of its characters.
  case word, form, shape
  /// Its first two to four and last one to four characters, in lower case.
  case prefix2, prefix3, prefix4, suffix1, suffix2, suffix3, suffix4
  /// The cluster of the word.
  case cluster
  /// The lexicons of the word; of the phrase that it stands in, with its place there.
  case lexicons, phrase
  /// How other texts write it; how it stands in its sentence.
  case casing, position
  /// The run of capitals that it stands in: first and last word and its lexicons, place in the run.
  case runFirst, runLast, runLexicons, runPlace
  /// What stands before and behind the run: word, and cluster.
  case beforeRun, afterRun, beforeCluster, afterCluster
  /// Its word elsewhere in the article: in runs, near persons, places, bodies, and how written.
  case articleRuns, articlePerson, articlePlace, articleBody, articleCase
  /// Always 0: what templates of fewer than three parts fill up with.
  case nothing
}

/// The attributes of all tokens of a text, ready for the templates of a model.
///
/// A token's numbers stand in one row; between two sentences are two rows that stand for what lies
/// outside, so that a template can look two tokens back and ahead without asking where it is.
package struct Attributes {
  /// How far templates look to either side.
  static let reach = 2
  /// The numbers in a row.
  package static let width = 32

  /// All rows, one after the other.
  package private(set) var values: [UInt32]
  /// The first token and sentence that have rows.
  private let firstToken: Int
  private let firstSentence: Int

  private init(tokens: Int, sentences: Int, firstToken: Int = 0, firstSentence: Int = 0) {
    let rows = tokens + 2 * Self.reach * (sentences + 1)
    values = Array(repeating: 0, count: rows * Self.width)
    self.firstToken = firstToken
    self.firstSentence = firstSentence
  }

  /// Where the window of the token `token` of the sentence `sentence` begins in ``values``: the row
  /// two tokens before it.
  @inline(__always)
  package func window(_ token: Int, _ sentence: Int) -> Int {
    (token - firstToken + 2 * Self.reach * (sentence - firstSentence)) * Self.width
  }
}

extension Attributes {
  /// The attributes of every token of an article.
  package init(_ tokens: Tokens, _ article: ArticleWords, _ words: Vocabulary) {
    self.init(tokens: tokens.all.count, sentences: tokens.sentences.count)
    let bytes = tokens.text.bytes
    for (sentence, range) in tokens.sentences.enumerated() {
      markEdges(range, sentence)
      for token in range {
        let row = window(token, sentence) + Self.reach * Self.width
        setWord(row, tokens[token], article.cases[token], article.facts[token], bytes)
        setPosition(row, token - range.lowerBound, article.sentenceCases[sentence])
        setArticle(row, article.company(token))
      }
      setPhrases(tokens, range, sentence, words)
    }
    setRuns(tokens, article)
  }

  /// The attributes of the tokens of one sentence, from its own words alone.
  package init(_ tokens: Tokens, sentence: Int, _ words: Vocabulary) {
    let range = tokens.sentences[sentence]
    self.init(
      tokens: range.count, sentences: 1, firstToken: range.lowerBound, firstSentence: sentence)
    let sentenceCase = SentenceCase(tokens, range, words)
    markEdges(range, sentence)
    for token in range {
      let row = window(token, sentence) + Self.reach * Self.width
      let facts = tokens[token].kind == .word ? words[tokens[token].key] : nil
      let wordCase = WordCase(
        tokens[token], facts, isFirst: token == range.lowerBound, sentenceCase)
      setWord(row, tokens[token], wordCase, facts ?? WordFacts(), tokens.text.bytes)
      setPosition(row, token - range.lowerBound, sentenceCase)
    }
  }

  private mutating func set(_ row: Int, _ attribute: Attribute, _ value: UInt32) {
    values[row + attribute.rawValue] = value
  }

  private mutating func markEdges(_ range: Range<Int>, _ sentence: Int) {
    let before = window(range.lowerBound, sentence)
    let behind = window(range.upperBound, sentence) + Self.reach * Self.width
    for distance in 0..<Self.reach {
      set(before + distance * Self.width, .word, 1)
      set(behind + distance * Self.width, .word, 2)
    }
  }

  private mutating func setWord(
    _ row: Int, _ token: Token, _ wordCase: WordCase, _ facts: WordFacts, _ bytes: [UInt8]
  ) {
    let range = token.bytes
    let word = token.kind == .number ? Self.numberForm(range.count) : Self.hash(token.key)
    set(row, .word, word)
    set(row, .form, word ^ (UInt32(wordCase.rawValue) &+ 1) &* 0x9E37_79B9)
    set(row, .shape, Self.shape(token, wordCase, bytes))
    guard token.kind == .word else { return }
    setAffixes(row, bytes, range)
    let isSmall = wordCase == .small || wordCase == .opening
    let cluster = isSmall ? facts.smallCluster : facts.capitalCluster
    set(row, .cluster, UInt32(cluster))
    set(row, .lexicons, UInt32(facts.lexicons.rawValue))
    set(row, .casing, UInt32(facts.casing.rawValue) + 1)
  }

  private mutating func setAffixes(_ row: Int, _ bytes: [UInt8], _ range: Range<Int>) {
    var hash: UInt32 = 0x811C_9DC5
    for length in 1...4 where length <= range.count {
      hash = Self.mixed(hash, bytes[range.lowerBound + length - 1])
      if length > 1 { values[row + Attribute.prefix2.rawValue + length - 2] = hash }
    }
    hash = 0x050C_5D1F
    for length in 1...4 where length <= range.count {
      hash = Self.mixed(hash, bytes[range.upperBound - length])
      values[row + Attribute.suffix1.rawValue + length - 1] = hash
    }
  }

  private mutating func setPosition(_ row: Int, _ place: Int, _ sentenceCase: SentenceCase) {
    set(row, .position, UInt32(min(place, 2)) * 3 + UInt32(sentenceCase.rawValue) + 1)
  }

  private mutating func setArticle(_ row: Int, _ company: ArticleWords.Company) {
    let bits = UInt32(company.rawValue)
    guard bits != 0 else { return }
    set(row, .articleRuns, bits & 0x000F)
    set(row, .articlePerson, bits & 0x0070)
    set(row, .articlePlace, bits & 0x0980)
    set(row, .articleBody, bits & 0x1600)
    set(row, .articleCase, bits & 0x6000)
  }

  /// Marks the longest phrases of the lexicons, from the left.
  private mutating func setPhrases(
    _ tokens: Tokens, _ range: Range<Int>, _ sentence: Int, _ words: Vocabulary
  ) {
    var at = range.lowerBound
    while at < range.upperBound {
      guard tokens[at].kind == .word,
        let (lexicons, end) = words.phrase(in: tokens, at: at, before: range.upperBound)
      else {
        at += 1
        continue
      }
      for token in at..<end {
        let place: UInt32 = token == at ? 1 : token == end - 1 ? 2 : 3
        let row = window(token, sentence) + Self.reach * Self.width
        set(row, .phrase, UInt32(lexicons.rawValue) << 2 | place)
      }
      at = end
    }
  }

  private mutating func setRuns(_ tokens: Tokens, _ article: ArticleWords) {
    for (sentence, range) in tokens.sentences.enumerated() {
      for token in range where article.runOf[token] >= 0 {
        let run = article.runs[Int(article.runOf[token])]
        let row = window(token, sentence) + Self.reach * Self.width
        let first = window(run.lowerBound, sentence) + Self.reach * Self.width
        let last = window(run.upperBound - 1, sentence) + Self.reach * Self.width
        let before = first - Self.width
        let after = last + Self.width
        copy(.word, of: first, to: .runFirst, of: row)
        copy(.word, of: last, to: .runLast, of: row)
        set(row, .runLexicons, 1 + UInt32(article.facts[run.upperBound - 1].lexicons.rawValue))
        set(row, .runPlace, Self.place(of: token, in: run))
        copy(.word, of: before, to: .beforeRun, of: row)
        copy(.word, of: after, to: .afterRun, of: row)
        copy(.cluster, of: before, to: .beforeCluster, of: row)
        copy(.cluster, of: after, to: .afterCluster, of: row)
      }
    }
  }

  private mutating func copy(
    _ source: Attribute, of from: Int, to target: Attribute, of row: Int
  ) {
    values[row + target.rawValue] = values[from + source.rawValue]
  }

  private static func place(of token: Int, in run: Range<Int>) -> UInt32 {
    let before = min(token - run.lowerBound, 3)
    let after = min(run.upperBound - 1 - token, 3)
    return UInt32(before * 4 + after + 1)
  }
}

extension Attributes {
  private static func hash(_ key: WordKey) -> UInt32 {
    UInt32(truncatingIfNeeded: key.hash ^ key.hash >> 32) | 4
  }

  private static func numberForm(_ length: Int) -> UInt32 { 0xD160_0000 + UInt32(min(length, 6)) }

  private static func mixed(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* 0x0100_0193
  }

  /// The case, and what kinds of characters follow each other, up to six changes.
  private static func shape(_ token: Token, _ wordCase: WordCase, _ bytes: [UInt8]) -> UInt32 {
    let length = UInt32(min(token.end - token.start, 4))
    var shape = UInt32(token.kind.rawValue) << 8 | UInt32(wordCase.rawValue) << 4
    shape |= UInt32(token.shape.rawValue & 0b0011_0000) << 8 | length
    if token.kind == .mark { shape = shape << 8 | UInt32(bytes[Int(token.start)]) }
    return shape + 1
  }
}
