import Shared

/// Mends where names begin: what is tied to them by hyphens, the digits that they begin with, and
/// the particle of a surname.
struct NameStarts {
  private let tokens: Tokens
  private let article: ArticleWords
  private let names: [TaggedName]
  /// The particles before the last names of the persons named in full, by last name.
  private let particles: [WordKey: [WordKey]]

  init(_ names: [TaggedName], _ tokens: Tokens, _ article: ArticleWords) {
    self.names = names
    self.tokens = tokens
    self.article = article
    var particles: [WordKey: [WordKey]] = [:]
    for name in names where name.type == .person && name.tokens.count > 2 {
      let before = name.tokens.dropFirst().dropLast().map { tokens[$0].key }
      let own = Array(before.reversed().prefix(while: Self.particle.contains))
      if !own.isEmpty { particles[tokens[name.tokens.upperBound - 1].key] = own }
    }
    self.particles = particles
  }

  /// The names with their starts mended.
  var mended: [TaggedName] {
    var mended: [TaggedName] = []
    mended.reserveCapacity(names.count)
    for name in names {
      let limit = max(
        mended.last?.tokens.upperBound ?? 0, tokens.sentences[name.sentence].lowerBound)
      var name = name
      let start = start(of: name, from: limit)
      name.tokens = start..<name.tokens.upperBound
      mended.append(name)
    }
    return mended
  }

  private func start(of name: TaggedName, from limit: Int) -> Int {
    if let behind = startBehindKind(of: name) { return behind }
    var start = name.tokens.lowerBound
    while let earlier = tiedStart(start, from: limit), name.type != .group { start = earlier }
    if hasDigits(start, from: limit) { start -= 1 }
    if name.type == .person {
      start -= particles(before: start, of: name, from: limit)
      start -= initials(before: start, of: name, from: limit)
    }
    return start
  }

  /// Where a name begins whose kind the model took in: "TV station [Velmo]", "Gulf states of [Oman]".
  private func startBehindKind(of name: TaggedName) -> Int? {
    guard name.tokens.count > 2 else { return nil }
    let kind = name.tokens.dropLast().last { article.cases[$0] == .small && isKind($0, of: name) }
    guard let kind else { return nil }
    let start = tokens[kind + 1].key == Self.of ? kind + 2 : kind + 1
    return start < name.tokens.upperBound && article.cases[start].isCapital ? start : nil
  }

  private func isKind(_ token: Int, of name: TaggedName) -> Bool {
    name.type == .organization && Self.bodies.contains(tokens[token].key)
      || name.type == .place && Self.areas.contains(tokens[token].key)
        && tokens[token + 1].key == Self.of
  }

  private static let of = WordKey("of")
  private static let bodies: WordSet = """
    agency broadcaster channel company firm newspaper operator station watchdog website
    """
  private static let areas: WordSet =
    "city county district province region state states town village"

  /// Where the word begins that a hyphen ties to the one at `start`: "[Mir]-Hossein", with a small
  /// word between them or not ("[Tehrik]-i-Taliban"). Peoples and places so tied are two.
  private func tiedStart(_ start: Int, from limit: Int) -> Int? {
    guard start - 2 >= limit, isTied(start), isTied(start - 1), tokens.isDash(start - 1) else {
      return nil
    }
    let word = start - 2
    if article.cases[word] == .small, tokens[word].bytes.count <= 2, word - 2 >= limit,
      isTied(word), isTied(word - 1), tokens.isDash(word - 1), isPart(word - 2)
    {
      return word - 2
    }
    return isPart(word) ? word : nil
  }

  private func isPart(_ word: Int) -> Bool {
    [.capital, .mixed].contains(article.cases[word]) && !Self.prefixes.contains(tokens[word].key)
      && article.facts[word].lexicons.isDisjoint(with: [.country, .place, .people, .calendar])
  }

  private func isTied(_ token: Int) -> Bool { tokens[token].start == tokens[token - 1].end }

  /// Whether the name goes on with digits: "[3]G Capital".
  private func hasDigits(_ start: Int, from limit: Int) -> Bool {
    guard start > limit, isTied(start), tokens[start - 1].kind == .number else { return false }
    return start - 1 == limit || tokens[start - 1].shape.contains(.spaced)
  }

  /// How many particles stand before a last name as they do in the full name: "[de] Castro".
  private func particles(before start: Int, of name: TaggedName, from limit: Int) -> Int {
    guard name.tokens.count == 1, let own = particles[tokens[start].key], start - own.count >= limit
    else { return 0 }
    return own.indices.allSatisfy { tokens[start - 1 - $0].key == own[$0] } ? own.count : 0
  }

  /// How many tokens before a lone last name are the bearer's initials without stops: "[A N] Reed",
  /// "[AN] Reed".
  private func initials(before start: Int, of name: TaggedName, from limit: Int) -> Int {
    guard name.tokens.count == 1, article.sentenceCases[name.sentence] == .running,
      start - 1 > limit
    else { return 0 }
    let letters = (limit + 1..<start).reversed().prefix { article.cases[$0] == .initial }.count
    if letters > 1 { return min(letters, 3) }
    let before = tokens[start - 1]
    return article.cases[start - 1] == .allCapitals && before.bytes.count == 2
      && article.facts[start - 1].lexicons.isSubset(of: [.first, .last])
      && !Self.abbreviations.contains(before.key)
      ? 1 : 0
  }

  /// Two capitals that are nobody's initials.
  private static let abbreviations: WordSet = """
    mp pm tv pc eu un us uk dr mr ms st no ok am jr sr ex it hq ii iv vi dj gp qc vp pr id dc fm
    """
  private static let particle: WordSet = """
    de del della di da dos du la le van von der den bin ibn ter ten st
    """
  private static let prefixes: WordSet = """
    ex anti pro non mid post pre co vice trans sub multi inter pan neo semi half former then
    """
}
