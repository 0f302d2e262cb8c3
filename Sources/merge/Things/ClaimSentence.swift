import Shared

/// A sentence with claims: its tokens and the names among them. What it says of all its numbers is
/// found once, when the first of them asks.
final class ClaimSentence {
  /// A name in the sentence.
  struct Name {
    let cluster: Int32
    let type: EntityType
    /// Tokens of the sentence.
    let tokens: Range<Int>
  }

  let tokens: Tokens
  /// In order.
  let names: [Name]
  /// The first name over each token, by its place in ``names``; -1 where there is none.
  private let nameOver: [Int32]
  private let start: Int32

  /// The sentence of `row`, with `names` as spans in the article and clusters.
  init(
    _ row: ClaimRow, _ names: [(span: Range<Int32>, cluster: Int32, type: EntityType)],
    _ symbols: Symbols
  ) {
    let text = Text(Array(symbols.bytes(row.sentence)))
    let tokens = Tokens(text, sentences: [TextSpan(0, max(1, text.count))!])
    let start = row.sentenceStart
    self.tokens = tokens
    self.start = start
    self.names = names.map {
      let range = Self.range(of: $0.span, in: tokens, from: start)
      return Name(cluster: $0.cluster, type: $0.type, tokens: range)
    }
    var over = [Int32](repeating: -1, count: tokens.all.count)
    for (index, name) in self.names.enumerated() {
      for at in name.tokens where over[at] < 0 { over[at] = Int32(index) }
    }
    nameOver = over
  }

  /// The words of the names.
  lazy var nameWords = Set(names.lazy.flatMap { self.tokens.all[$0.tokens] }.map(\.key))

  /// The clusters of places that follow one another in a row: "in Tarn, Velm and Ostrand".
  lazy var placesInRow: [(Int32, Int32)] = {
    let places = names.filter { $0.type == .place }
    return zip(places, places.dropFirst()).compactMap { a, b in
      let isRow = a.cluster != b.cluster && areInRow(a.tokens.upperBound, b.tokens.lowerBound)
      return isRow ? (a.cluster, b.cluster) : nil
    }
  }()

  /// Where it says that there is more than in the one place, "in the Tarn region alone", "the city
  /// alone has": the tokens around that up to the next numbers.
  lazy var ofOneAlone: Range<Int>? =
    tokens.all.firstIndex { $0.key == Self.alone }.flatMap(stretch)

  /// Whether it tells what was "earlier this year".
  lazy var isEarlierInYear = tokens.all.indices.dropLast(2).contains { at in
    self.tokens[at].key == Self.earlier && self.tokens[at + 1].key == Self.this
      && self.tokens[at + 2].key == Self.year
  }

  /// Where it tells what shares of votes were found by, in order.
  lazy var voteSources = VoteSource.marks(tokens)
  /// What the shares of the sentence just before it were found by, where it has some.
  var sourceBefore: VoteSource?
  /// Where it tells who is ahead, in order.
  lazy var leads = Lead.find(in: self)

  /// The words for a round of an election.
  lazy var rounds = tokens.all.indices.filter { Self.roundWords.contains(self.tokens[$0].key) }
}

// MARK: - Where names and numbers stand

extension ClaimSentence {
  /// The tokens of the number of `row`.
  func tokens(of row: ClaimRow) -> Range<Int> {
    Self.range(of: row.start..<row.end, in: tokens, from: start)
  }

  /// The tokens of a span of the article; the sentence begins at `start`.
  private static func range(
    of span: Range<Int32>, in tokens: Tokens, from start: Int32
  ) -> Range<Int> {
    let from = tokens.text.byte(atCodePoint: max(0, Int(span.lowerBound - start)))
    let to = tokens.text.byte(atCodePoint: max(0, Int(span.upperBound - start)))
    let first = tokens.all.partitioningIndex { Int($0.end) > from }
    return first..<max(first, tokens.all.partitioningIndex { Int($0.start) >= to })
  }

  /// The name over the token at `at`.
  func name(_ at: Int) -> Name? {
    guard nameOver.indices.contains(at), nameOver[at] >= 0 else { return nil }
    return names[Int(nameOver[at])]
  }

  /// The name whose first token is `at`.
  func name(startingAt at: Int) -> Name? {
    name(at).flatMap { $0.tokens.lowerBound == at ? $0 : nil }
  }

  /// The name whose last token stands before `end`.
  func name(endingAt end: Int) -> Name? {
    name(end - 1).flatMap { $0.tokens.upperBound == end ? $0 : nil }
  }
}

// MARK: - What stands beside names

extension ClaimSentence {
  /// "Pell's"
  func isPossessive(_ name: Name) -> Bool {
    let end = name.tokens.upperBound
    return end < tokens.all.count && tokens[end].kind == .possessive
  }

  /// Whether a preposition stands before the name and its titles.
  func isGoverned(_ name: Name) -> Bool {
    var at = name.tokens.lowerBound - 1
    while at >= max(0, name.tokens.lowerBound - 4) {
      let token = tokens[at]
      if Self.prepositions.contains(token.key) { return true }
      guard token.kind == .word, Self.articles.contains(token.key) || token.shape.contains(.capital)
      else { return false }
      at -= 1
    }
    return false
  }

  private static let articles: WordSet = "the a an mr mrs ms dr"
  private static let prepositions: WordSet = """
    of in at to for from by with over against among under behind than on like versus
    """
}

// MARK: - What it says of all its numbers

extension ClaimSentence {
  /// Whether nothing but a comma, "and", "or" and what leads to a name stands between two tokens:
  /// "Tarn and the neighbouring province of Velm".
  private func areInRow(_ end: Int, _ start: Int) -> Bool {
    guard 1...6 ~= start - end, joins(end) else { return false }
    return (end..<start).allSatisfy {
      joins($0) || Self.leading.contains(tokens[$0].key)
        || Self.settlements.contains(tokens[$0].key)
    }
  }

  private func joins(_ at: Int) -> Bool {
    tokens.isMark(at, UInt8(ascii: ",")) || Self.conjunctions.contains(tokens[at].key)
  }

  private static let conjunctions: WordSet = "and or"
  private static let leading: WordSet = """
    the of in adjoining adjacent nearby neighboring neighbouring surrounding
    """

  /// The tokens around an "alone" behind a place.
  private func stretch(around alone: Int) -> Range<Int>? {
    guard alone > 0,
      Self.settlements.contains(tokens[alone - 1].key) || name(endingAt: alone)?.type == .place
    else { return nil }
    let last = tokens.all[..<alone].lastIndex { $0.kind == .number }
    let next = tokens.all[alone...].firstIndex { $0.kind == .number }
    return (last.map { $0 + 1 } ?? 0)..<(next ?? tokens.all.count)
  }

  /// Nouns for places where people live.
  static let settlements: WordSet = """
    capital city community country county district hamlet island municipality nation neighborhood
    neighbourhood port province region republic resort settlement state suburb town township village
    """
  private static let alone = WordKey("alone")

  private static let earlier = WordKey("earlier")
  private static let this = WordKey("this")
  private static let year = WordKey("year")

  private static let roundWords: WordSet = "round runoff"
}
