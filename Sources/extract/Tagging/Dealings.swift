import Shared

/// Tells the companies among the lone names that the model took for persons or places: what is
/// bought, held in shares, headed by a chairman or called a firm. All mentions of such a name but
/// those with a title are the company's.
struct Dealings {
  private let tokens: Tokens
  private let article: ArticleWords

  init(_ tokens: Tokens, _ article: ArticleWords) {
    self.tokens = tokens
    self.article = article
  }

  /// The words that name a company where they stand alone. What somebody bears who is named in full
  /// needs more to be one: players are bought too, shares in them are not.
  func companies(among names: [TaggedName]) -> Set<WordKey> {
    var bearers: Set<WordKey> = []
    for name in names where name.type == .person && name.tokens.count > 1 {
      bearers.insert(tokens[name.tokens.upperBound - 1].key)
    }
    var companies: Set<WordKey> = []
    for name in names where mayBeCompany(name) {
      let token = name.tokens.lowerBound
      let key = tokens[token].key
      if isHeld(token) || !bearers.contains(key) && (isTraded(token) || isTrademark(token)) {
        companies.insert(key)
      }
    }
    return companies
  }

  /// Whether the name is one word that a company may have, without a title.
  func mayBeCompany(_ name: TaggedName) -> Bool {
    let token = name.tokens.lowerBound
    return name.tokens.count == 1 && (name.type == .person || name.type == .place)
      && article.facts[token].lexicons.isDisjoint(with: [.country, .people, .state])
      && !(token > 0 && article.facts[token - 1].lexicons.contains(.title))
  }

  /// Whether shares of it or a takeover are spoken of: "[Orvel] shareholders", "[Orvel]'s chairman",
  /// "a stake in [Orvel]", "the takeover of [Orvel]", "Texas-based [Orvel]", "the retailer [Orvel]".
  private func isHeld(_ token: Int) -> Bool {
    let next = token + 1
    if next < tokens.all.count, Self.holdings.contains(tokens[next].key) { return true }
    if next + 1 < tokens.all.count, tokens[next].kind == .possessive,
      Self.owned.contains(tokens[next + 1].key)
    {
      return true
    }
    guard token > 1 else { return false }
    if Self.firms.contains(tokens[token - 1].key) { return true }
    switch tokens[token - 1].key {
    case Self.inside: return Self.stakes.contains(tokens[token - 2].key)
    case Self.of: return Self.deals.contains(tokens[token - 2].key)
    case Self.based: return tokens.isDash(token - 2)
    default: return false
    }
  }

  /// Whether it is bought or headed; what an atlas has may be land.
  private func isTraded(_ token: Int) -> Bool {
    guard token > 1, !article.facts[token].lexicons.contains(.place) else { return false }
    let before = tokens[token - 1].key
    return Self.purchases.contains(before)
      || before == Self.of && Self.heads.contains(tokens[token - 2].key)
  }

  /// Whether a capital inside is no surname's: "OrvelCom", unlike "McOrvel" and "DeOrvel".
  private func isTrademark(_ token: Int) -> Bool {
    guard article.cases[token] == .mixed, article.facts[token].casing == .unknown else {
      return false
    }
    let letters = tokens.text.bytes[tokens[token].bytes]
    guard let inner = letters.dropFirst().firstIndex(where: { $0 &- 0x41 < 26 }) else {
      return false
    }
    return !Self.prefixes.contains(
      WordKey(tokens.text.bytes, letters.startIndex..<inner)) && inner - letters.startIndex > 2
      && letters[inner - 1] | 0x20 &- 0x61 < 26
  }

  private static let prefixes: WordSet = "mac fitz van von del della dos san abu abdul mbo"
  private static let inside = WordKey("in")
  private static let of = WordKey("of")
  private static let based = WordKey("based")
  private static let holdings: WordSet =
    "shareholder shareholders stockholders shares stock buyout"
  private static let owned: WordSet = """
    board chairman headquarters profit profits revenue revenues sales shareholders stores
    """
  private static let stakes: WordSet = "stake stakes shares share investor investors"
  private static let deals: WordSet = "acquisition takeover buyout shareholders shares subsidiary"
  private static let purchases: WordSet = """
    buy buys buying bought acquire acquires acquiring acquired
    """
  private static let heads: WordSet = "chairman employee employees purchase unit offices"
  private static let firms: WordSet = """
    airline automaker brewer carmaker carrier chain company contractor firm giant insurer jeweler
    jeweller maker manufacturer operator publisher retailer startup subsidiary supplier unit
    """
}
