import Shared

/// Finds the numbers of an article: the longest phrase at each place, with its bound words and
/// unit.
public struct NumberFinder: Sendable {
  private let lexicon = NumberLexicon()

  /// A finder with the embedded tables.
  public init() {}

  /// The numbers in `tokens`, in order, outside `dates`; a duration inside a date ("two weeks ago")
  /// is a number too.
  public func numbers(in tokens: Tokens, dates: [DatePhrase]) -> [NumberPhrase] {
    var phrases: [NumberPhrase] = []
    var next = 0
    let facts = ArticleFacts(tokens, lexicon.surroundings)
    for (sentence, range) in tokens.sentences.enumerated() {
      let first = next
      while next < dates.count, dates[next].sentence == sentence { next += 1 }
      var scan = NumberScan(tokens, range, lexicon, facts)
      phrases += scan.phrases(sentence, dates[first..<next])
    }
    if phrases.contains(where: NationalMoney.mayBeShared) {
      NationalMoney.table.settle(&phrases, tokens)
    }
    return phrases
  }
}

/// The reading of one sentence's numbers.
struct NumberScan {
  let tokens: Tokens
  /// The tokens of the sentence.
  let range: Range<Int>
  let lexicon: NumberLexicon
  /// Where the last phrase ended: what stands before belongs to it.
  var floor: Int
  /// Where the last string that is no number ended.
  private(set) var lastTrap: Int?
  /// Where the last score ended.
  private(set) var lastScore: Int?
  /// Whether something was counted in the sentence before.
  private(set) var hasCounted = false
  /// What is so of the sentence as a whole.
  let facts: SentenceFacts
  /// What is so of its article.
  let article: ArticleFacts

  init(
    _ tokens: Tokens, _ range: Range<Int>, _ lexicon: NumberLexicon, _ article: ArticleFacts
  ) {
    self.article = article
    self.tokens = tokens
    self.range = range
    floor = range.lowerBound
    self.lexicon = lexicon
    facts = SentenceFacts(tokens, range, lexicon.surroundings)
  }

  /// All numbers of the sentence.
  mutating func phrases(_ sentence: Int, _ dates: ArraySlice<DatePhrase>) -> [NumberPhrase] {
    var found: [NumberPhrase] = []
    var dates = dates
    var at = range.lowerBound
    while at < range.upperBound {
      while let date = dates.first, date.tokens.upperBound <= at {
        floor = max(floor, date.duration?.lowerBound ?? date.tokens.upperBound)
        dates.removeFirst()
      }
      if let date = dates.first, date.tokens.contains(at), date.duration?.contains(at) != true {
        at =
          date.duration.map { $0.lowerBound > at ? $0.lowerBound : date.tokens.upperBound }
          ?? date.tokens.upperBound
        continue
      }
      guard mayBegin(at) else {
        at += 1
        continue
      }
      let limit = boundary(at, dates)
      if let (phrase, end) = phrase(at, before: limit, sentence, after: found.last) {
        if let phrase {
          if phrase.kind == .score { lastScore = end }
          if phrase.kind == .count { hasCounted = true }
          append(phrase, to: &found)
        } else {
          lastTrap = end
        }
        floor = max(end, at + 1)
        at = max(end, at + 1)
      } else if let phrase = implicit(at, sentence) {
        found.append(phrase)
        at += 1
      } else {
        at += 1
      }
    }
    settleCents(&found)
    return found
  }

  /// Where the next date ends what a number may take.
  private func boundary(_ at: Int, _ dates: ArraySlice<DatePhrase>) -> Int {
    guard let date = dates.first else { return range.upperBound }
    if date.tokens.contains(at) { return date.duration?.upperBound ?? range.upperBound }
    return date.duration == nil ? date.tokens.lowerBound : range.upperBound
  }

  /// Whether a number may begin at the token: a cheap test for every token of the text.
  @inline(__always)
  private func mayBegin(_ at: Int) -> Bool {
    let token = tokens[at]
    switch token.kind {
    case .number: return true
    case .word:
      if token.shape.contains(.digit) { return true }
      return lexicon.mayBegin(token.key)
    case .mark: return token.end - token.start > 1 || tokens.isMark(at, UInt8(ascii: "."))
    case .possessive: return false
    }
  }

  /// The phrase that begins with its number at `start` and where it ends; a nil phrase where the
  /// words are read but are no number.
  private func phrase(
    _ start: Int, before limit: Int, _ sentence: Int, after last: NumberPhrase?
  ) -> (NumberPhrase?, end: Int)? {
    guard var amount = amount(start, before: limit) else { return zero(start, sentence) }
    if let score = score(amount) ?? odds(amount, before: limit) {
      return (score.phrase(in: sentence), score.tokens.upperBound)
    }
    if let share = oneIn(amount, before: limit) {
      amount = share
    } else if isTrap(amount) {
      return (nil, trapEnd(amount))
    }
    addRange(&amount, before: limit)
    if amount.bound == .range, isCoordinate(amount) { return (nil, amount.tokens.upperBound) }
    let aspect = addBounds(&amount, before: limit)
    addUnitAhead(&amount, before: limit)
    addRate(&amount, before: limit)
    addAge(&amount)
    if let last {
      addAgeAgain(&amount, after: last)
      addElidedUnit(&amount, after: last)
    }
    guard var phrase = amount.phrase(in: sentence) else { return (nil, amount.tokens.upperBound) }
    phrase.aspect = aspect
    return (phrase, max(amount.tokens.upperBound, amount.core.upperBound))
  }
}
