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
    let words = PlainName(title).words
    return aliases.body(atStartOf: words.dropLast())
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
    let bytes = article.text.bytes
    let isOpened = bytes[gap.lowerBound] == UInt8(ascii: ",")
    guard isOpened else {
      let words = Wording(bytes, gap)
      let isLinked = 1...2 ~= words.count && Self.links.contains(words[0])
      let isBody = mentioned.type(of: index + 1) == .organization
      return isLinked && isBody && !bytes[gap].contains(UInt8(ascii: ",")) ? name(index + 1) : nil
    }
    return isRole(gap.dropFirst(), endsInLink: true) ? name(index + 1) : nil
  }

  /// The bytes between two mentions of one sentence, if they are few.
  private func gap(_ one: Int, _ other: Int) -> Range<Int>? {
    let (a, b) = (article.entities[one], article.entities[other])
    guard a.sentence == b.sentence, let gap = TextSpan(a.span.end, b.span.start), gap.count <= 80
    else { return nil }
    return article.text.bytes(of: gap)
  }

  /// Whether a few words without marks name an office; `endsInLink` where a body is to follow.
  private func isRole(_ range: Range<Int>, endsInLink: Bool) -> Bool {
    for byte in article.text.bytes[range] {
      guard byte == 0x20 || byte == 0x2D || byte | 0x20 &- 0x61 < 26 || byte >= 0x80 else {
        return false
      }
    }
    let words = Wording(article.text.bytes, range)
    guard words.contains(Self.roles) else { return false }
    return endsInLink
      == words.keys(from: max(0, words.count - 2)).contains(where: Self.links.contains)
  }

  private func name(_ index: Int) -> String? {
    let naming = mentioned.naming(index)
    switch mentioned.type(of: index) {
    case .person: return nil
    case .group: return aliases.country(ofPeople: naming.entity) ?? naming.name
    case .organization, .place: return naming.name
    }
  }

  private static let links: WordSet = "of for at from with in"

  private static let roles: WordSet = """
    spokesman spokeswoman spokesperson spokesmen official officials officer officers head chief
    director commander minister secretary president chairman chairwoman chair executive ceo
    cfo manager analyst economist seismologist scientist researcher expert representative envoy
    ambassador governor mayor prosecutor sheriff lawyer attorney adviser advisor coordinator
    general colonel captain leader deputy member senator lawmaker inspector superintendent
    commissioner professor correspondent geophysicist geologist engineer police
    """
}
