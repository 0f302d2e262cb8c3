import Shared

/// Tells the persons among the names that the model took for places or bodies: who stands behind his
/// office, and who speaks between two commas.
struct Bearers {
  let tokens: Tokens
  let article: ArticleWords

  init(_ tokens: Tokens, _ article: ArticleWords) {
    self.tokens = tokens
    self.article = article
  }

  /// The names with these types mended.
  func mended(_ names: [TaggedName]) -> [TaggedName] {
    names.map { name in
      guard name.type == .place || name.type == .organization,
        holdsOffice(name) || isSpeaker(name.tokens)
      else { return name }
      var person = name
      person.type = .person
      return person
    }
  }

  /// "party president [Anna Velkora]": a first name and another word behind an office.
  private func holdsOffice(_ name: TaggedName) -> Bool {
    let first = name.tokens.lowerBound
    guard name.tokens.count == 2, first > 0, article.cases[first - 1] == .small,
      article.facts[first - 1].lexicons.contains(.title), isFirstName(first)
    else { return false }
    return isOwn(first + 1)
  }

  private func isFirstName(_ token: Int) -> Bool {
    article.facts[token].lexicons.contains(.first)
      && article.facts[token].lexicons.isDisjoint(with: [.country, .place, .organization, .company])
  }

  /// Whether the word is a capital's that tells no kind of place or body.
  private func isOwn(_ token: Int) -> Bool {
    article.cases[token].isCapital
      && article.facts[token].lexicons.isDisjoint(with: [.bodyWord, .placeWord, .company, .team])
  }

  /// "an official at the agency, [Velkora], said": one word that no list has, between a description
  /// and a verb of speech.
  private func isSpeaker(_ name: Range<Int>) -> Bool {
    let (first, next) = (name.lowerBound, name.upperBound)
    guard name.count == 1, first > 1, next + 1 < tokens.all.count,
      isComma(first - 1), isComma(next), article.cases[first - 2] == .small,
      article.facts[next + 1].lexicons.contains(.speech),
      !tokens[next + 1].shape.contains(.capital)
    else { return false }
    return article.cases[first] == .capital && article.facts[first].casing == .unknown
      && article.facts[first].lexicons.isDisjoint(with: [
        .country, .place, .people, .organization, .company, .team, .paper,
      ])
  }

  private func isComma(_ token: Int) -> Bool { tokens.isMark(token, UInt8(ascii: ",")) }
}
