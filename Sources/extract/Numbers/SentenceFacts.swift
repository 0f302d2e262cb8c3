import Shared

/// What is so of an article as a whole, found out when a number first asks.
final class ArticleFacts {
  private let tokens: Tokens
  private let surroundings: Surroundings

  init(_ tokens: Tokens, _ surroundings: Surroundings) {
    self.tokens = tokens
    self.surroundings = surroundings
  }

  /// Whether it names quakes again and again, so that "a 6.2" is one.
  private(set) lazy var isAboutQuakes: Bool = {
    var count = 0
    for token in tokens.all where token.kind == .word {
      if surroundings.of(token.key).contains(.quake) { count += 1 }
    }
    return count > 2
  }()

  /// Whether it speaks of votes again and again, so that "three points ahead" are of a hundred.
  private(set) lazy var isAboutVotes: Bool = {
    var count = 0
    for token in tokens.all where Self.voting.contains(token.key) {
      count += 1
      if count > 2 { return true }
    }
    return false
  }()

  private static let voting: WordSet = """
    vote votes voted voter voters ballot ballots election elections electoral runoff run-off candidate
    candidates turnout referendum poll polls polling pollster pollsters electorate constituency
    """
}

/// What is so of a sentence as a whole, found out when a number first asks.
final class SentenceFacts {
  private let tokens: Tokens
  private let range: Range<Int>
  private let surroundings: Surroundings

  init(_ tokens: Tokens, _ range: Range<Int>, _ surroundings: Surroundings) {
    self.tokens = tokens
    self.range = range
    self.surroundings = surroundings
  }

  /// Whether it speaks of a quake.
  private(set) lazy var hasQuake = range.contains {
    tokens[$0].kind == .word && surroundings.of(tokens[$0].key).contains(.quake)
  }

  /// Whether it speaks of an opinion poll or of the votes in percent.
  private(set) lazy var isPoll = range.contains {
    tokens[$0].kind == .word && surroundings.of(tokens[$0].key).contains(.poll)
  }

  private static let percents = WordSet("% percent cent pct")

  /// Whether it gives shares in percent.
  private(set) lazy var hasPercent = range.contains { Self.percents.contains(tokens[$0].key) }

  private static let coordinates = WordKey("coordinates")
  private static let degree = WordKey("°")
  private static let prime = WordKey("′")

  /// Whether it gives a place on the grid: `Coordinates: 33°47′N`.
  private(set) lazy var isOnGrid: Bool = {
    guard let first = range.first else { return false }
    if tokens[first].key == Self.coordinates { return true }
    return range.dropLast(2).contains {
      tokens[$0].key == Self.degree && tokens[$0 + 2].key == Self.prime
    }
  }()

  /// Whether most of its long words have capitals, as in a headline.
  private(set) lazy var isTitleCase: Bool = {
    var capitals = 0
    var small = 0
    for at in range where tokens[at].kind == .word && tokens[at].bytes.count > 3 {
      if tokens[at].shape.contains(.capital) { capitals += 1 } else { small += 1 }
    }
    return capitals > 2 * small
  }()
}
