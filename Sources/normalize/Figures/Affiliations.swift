import Shared

/// For whom the persons of an article speak: "NATO spokesman Jan Dekker", "Jan Dekker, a
/// spokesman for NATO", "Pentagon spokesman" as a title.
struct Affiliations {
  /// The name of the body, by the entity key of the person; the article's first word on it counts.
  private var bodies: [String: String] = [:]
  private let article: Article
  private let mentioned: Mentioned
  private let aliases: Aliases

  init(_ article: Article, _ mentioned: Mentioned, _ aliases: Aliases) {
    self.article = article
    self.mentioned = mentioned
    self.aliases = aliases
    for index in article.entities.indices where mentioned.type(of: index) == .person {
      let key = mentioned.naming(index).entity
      if bodies[key] == nil, let body = body(at: index) { bodies[key] = body }
    }
  }

  /// The body that the person with the entity key `key` speaks for, or nil.
  func body(of key: String) -> String? { bodies[key] }

  private func body(at index: Int) -> String? {
    if let title = article.entities[index].title, let body = body(inTitle: title) { return body }
    return bodyBefore(index) ?? bodyBehind(index)
  }

  /// "Pentagon spokesman", "Turkish Foreign Minister": a body or people that the tables know.
  private func body(inTitle title: String) -> String? {
    let words = Mentioned.words(title)
    for count in (1..<max(2, min(words.count, 5))).reversed() where count < words.count {
      let entries = aliases.entries(for: words[..<count].joined(separator: " "))
      if let entry = entries.first(where: { $0.type != .person }) {
        return aliases.country(ofPeople: entry.key) ?? entry.name
      }
    }
    return nil
  }

  /// "[NATO] spokesman [Jan Dekker]".
  private func bodyBefore(_ index: Int) -> String? {
    guard index > 0, let gap = gap(index - 1, index), isRole(gap, endsInLink: false) else {
      return nil
    }
    return name(index - 1)
  }

  /// "[Jan Dekker], a spokesman for [NATO]", "[Jan Dekker] of [NATO]".
  private func bodyBehind(_ index: Int) -> String? {
    guard index + 1 < article.entities.count, let gap = gap(index, index + 1) else { return nil }
    let words = WordForms.words(gap)
    if words.first.map(Self.links.contains) == true, words.count <= 2, !gap.utf8.contains(0x2C),
      mentioned.type(of: index + 1) == .organization
    {
      return name(index + 1)
    }
    let opens = gap.utf8.first == UInt8(ascii: ",")
    guard opens, isRole(String(gap.dropFirst()), endsInLink: true) else { return nil }
    return name(index + 1)
  }

  /// The words between two mentions of one sentence, if they are few.
  private func gap(_ one: Int, _ other: Int) -> String? {
    let (a, b) = (article.entities[one], article.entities[other])
    guard a.sentence == b.sentence, let gap = TextSpan(a.span.end, b.span.start), gap.count <= 80
    else { return nil }
    return article.text.string(gap)
  }

  /// Whether a few words without marks name an office; `endsInLink` where a body is to follow.
  private func isRole(_ words: String, endsInLink: Bool) -> Bool {
    for byte in words.utf8 where byte != 0x20 && byte != 0x2D && byte | 0x20 &- 0x61 >= 26 {
      if byte < 0x80 { return false }
    }
    let list = WordForms.words(words)
    guard list.contains(where: { Self.roles.contains(WordKey($0)) }) else { return false }
    let tail = list.suffix(2)
    return endsInLink == tail.contains(where: Self.links.contains)
  }

  private func name(_ index: Int) -> String? {
    let naming = mentioned.naming(index)
    switch mentioned.type(of: index) {
    case .person: return nil
    case .group: return aliases.country(ofPeople: naming.entity) ?? naming.name
    case .organization, .place: return naming.name
    }
  }

  private static let links: Set<String> = ["of", "for", "at", "from", "with", "in"]

  private static let roles: WordSet = """
    spokesman spokeswoman spokesperson spokesmen official officials officer officers head chief
    director commander minister secretary president chairman chairwoman chair executive ceo
    cfo manager analyst economist seismologist scientist researcher expert representative envoy
    ambassador governor mayor prosecutor sheriff lawyer attorney adviser advisor coordinator
    general colonel captain leader deputy member senator lawmaker inspector superintendent
    commissioner professor correspondent geophysicist geologist engineer police
    """
}
