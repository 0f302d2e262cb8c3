import Shared

/// Lets the mentions of one article agree: what is named twice is of one type, and a lone last name
/// is the person who is named in full elsewhere.
struct NameAgreement {
  private let tokens: Tokens
  private let article: ArticleWords

  init(_ tokens: Tokens, _ article: ArticleWords) {
    self.tokens = tokens
    self.article = article
  }

  /// The names with their types settled, and with repeats that the model left out.
  func settled(_ names: [TaggedName]) -> [TaggedName] {
    var names = Bearers(tokens, article).mended(Whereabouts(tokens, article).mended(names))
    let dealings = Dealings(tokens, article)
    let companies = dealings.companies(among: names)
    func isCompany(_ name: TaggedName) -> Bool {
      companies.contains(tokens[name.tokens.lowerBound].key) && dealings.mayBeCompany(name)
    }
    for at in names.indices where isCompany(names[at]) { names[at].type = .organization }
    let votes = votes(names)
    let lastNames = edgeWords(names, of: .person) { $0.upperBound - 1 }
    let firstNames = edgeWords(names, of: .person) { $0.lowerBound }
    let firstWords = edgeWords(names, of: .organization) { $0.lowerBound }
    var result = names
    for at in result.indices {
      let key = key(result[at].tokens)
      let isAlone = result[at].tokens.count == 1
      if isAlone, companies.contains(key), result[at].type == .organization { continue }
      if isAlone, lastNames.contains(key), !firstWords.contains(key),
        votes[key].map({ $0[.person] > 0 || $0.total <= 2 }) ?? true
      {
        result[at].type = .person
      } else if isAlone, result[at].type == .person, firstWords.contains(key),
        !lastNames.contains(key), !isLastName(result[at].tokens.lowerBound)
      {
        result[at].type = .organization
      } else if isAlone, result[at].type != .group, firstNames.contains(key),
        !firstWords.contains(key), isNoPlace(result[at].tokens.lowerBound)
      {
        result[at].type = .person
      } else if let type = votes[key]?.majority(over: result[at].type) {
        result[at].type = type
      }
    }
    let initials = initials(of: result)
    return withRepeats(result) {
      initials.contains(letters($0)) && isInitials($0)
        ? .organization : missedType($0, lastNames, firstWords)
    }
  }

  /// How often a form is named as each type, in the order of ``NameLabels/types``.
  private struct Votes {
    private var counts = SIMD4<Int32>.zero

    subscript(type: EntityType) -> Int32 { counts[Self.lane(type)] }
    var total: Int32 { counts.wrappedSum() }

    mutating func add(_ type: EntityType) { counts[Self.lane(type)] += 1 }

    /// The type that more than half of the mentions have, unless it is `own` itself.
    func majority(over own: EntityType) -> EntityType? {
      NameLabels.types.first { $0 != own && self[$0] * 2 > total && self[$0] > self[own] }
    }

    private static func lane(_ type: EntityType) -> Int { Int(NameLabels.begin(type)) / 2 }
  }

  private func votes(_ names: [TaggedName]) -> [WordKey: Votes] {
    var votes: [WordKey: Votes] = [:]
    for name in names { votes[key(name.tokens), default: Votes()].add(name.type) }
    return votes
  }

  /// The words at one edge of the names of `type` that have more than one.
  private func edgeWords(
    _ names: [TaggedName], of type: EntityType, at edge: (Range<Int>) -> Int
  ) -> Set<WordKey> {
    var keys: Set<WordKey> = []
    for name in names where name.type == type && name.tokens.count > 1 {
      let word = edge(name.tokens)
      if article.cases[word].isCapital { keys.insert(tokens[word].key) }
    }
    return keys
  }

  /// Whether the word of a token is in no list of places and bodies: beside somebody whose first
  /// name it is, it is what he is called.
  private func isNoPlace(_ token: Int) -> Bool {
    article.facts[token].lexicons.isDisjoint(with: [
      .country, .place, .people, .organization, .company, .team, .paper,
    ])
  }

  /// Whether the lexicons know the word of a token as a last name.
  private func isLastName(_ token: Int) -> Bool { article.facts[token].lexicons.contains(.last) }

  private func key(_ range: Range<Int>) -> WordKey {
    range.dropFirst().reduce(tokens[range.lowerBound].key) { $0.followed(by: tokens[$1].key) }
  }

  /// The names, and the places where the same words stand with a capital and have no name yet.
  private func withRepeats(
    _ names: [TaggedName], _ missedType: (Range<Int>) -> EntityType?
  ) -> [TaggedName] {
    var known: [WordKey: EntityType] = [:]
    for name in names where name.tokens.count == 1 || name.type != .group {
      known[key(name.tokens)] = name.type
    }
    var result: [TaggedName] = []
    result.reserveCapacity(names.count)
    var rest = names[...]
    for run in article.runs {
      while let next = rest.first, next.tokens.upperBound <= run.lowerBound {
        result.append(rest.removeFirst())
      }
      if let next = rest.first, next.tokens.lowerBound < run.upperBound {
        guard isCutShort(rest, run), known[key(run)] == .organization else { continue }
        rest.removeFirst()
      }
      guard let type = known[key(run)] ?? missedType(run) else { continue }
      let sentence = self.sentence(of: run.lowerBound)
      result.append(TaggedName(tokens: run, type: type, sentence: sentence))
    }
    return result + rest
  }

  /// Whether the first of the names is a people's and all that the model saw of a run: "the
  /// [European] Poker Tour".
  private func isCutShort(_ names: ArraySlice<TaggedName>, _ run: Range<Int>) -> Bool {
    guard let name = names.first, name.type == .group, name.tokens.count < run.count,
      name.tokens.lowerBound >= run.lowerBound, name.tokens.upperBound <= run.upperBound
    else { return false }
    return names.dropFirst().first.map { $0.tokens.lowerBound >= run.upperBound } ?? true
  }

  private static let address: WordSet = "mr mrs ms miss"
  private static let days: WordSet = "sun sat mon"
  private static let listed: Lexicons = [
    .country, .place, .people, .bodyWord, .placeWord, .title, .calendar, .speech, .trade,
  ]

  /// What a run of capitals without a name is: somebody behind a form of address, or the last name
  /// or first word of what is named in full elsewhere.
  private func missedType(
    _ run: Range<Int>, _ lastNames: Set<WordKey>, _ firstWords: Set<WordKey>
  ) -> EntityType? {
    let first = run.lowerBound
    if run.count > 1, Self.address.contains(tokens[first].key) { return .person }
    let key = tokens[first].key
    // `Sun` of `Sun Microsystems`: in running text no day is called so.
    if run.count == 1, firstWords.contains(key), Self.days.contains(key) { return .organization }
    let last = run.upperBound - 1
    if lastNames.contains(tokens[last].key), isNamed(run) { return .person }
    guard run.count == 1, article.facts[first].lexicons.isDisjoint(with: Self.listed) else {
      return nil
    }
    // "National" begins many bodies and is none by itself.
    let casing = article.facts[first].casing
    let isOwn = casing == .unknown || casing == .capital
    return firstWords.contains(key) && isOwn ? .organization : nil
  }

  /// The initials of the bodies whose names have several words.
  private func initials(of names: [TaggedName]) -> Set<[UInt8]> {
    Set(names.filter { $0.type == .organization }.map { letters($0.tokens) })
  }

  /// The first letters of the words with a capital.
  private func letters(_ range: Range<Int>) -> [UInt8] {
    range.filter { article.cases[$0].isCapital }.map { tokens.firstByte($0) }
  }

  /// Whether a run is nothing but letters with marks between them: `R-M` of `Reed-Marsh`.
  private func isInitials(_ run: Range<Int>) -> Bool {
    run.count > 2
      && run.allSatisfy { article.cases[$0] == .initial || tokens[$0].kind == .mark }
  }

  /// Whether a run that ends in somebody's last name is he: `King` where a king would have his
  /// article, `Gen Cone` and `King` behind a title.
  private func isNamed(_ run: Range<Int>) -> Bool {
    let last = run.upperBound - 1
    let lexicons = article.facts[last].lexicons
    guard lexicons.isDisjoint(with: Self.listed.subtracting(.title)) else { return false }
    guard run.count == 1 else {
      return run.dropLast().allSatisfy { article.facts[$0].lexicons.contains(.title) }
    }
    return !lexicons.contains(.title) || last == 0 || !Self.articles.contains(tokens[last - 1].key)
  }

  private static let articles: WordSet = "the a an"

  /// The sentence of a token.
  private func sentence(of token: Int) -> Int {
    tokens.sentences.dropLast().partitioningIndex { $0.upperBound > token }
  }
}
