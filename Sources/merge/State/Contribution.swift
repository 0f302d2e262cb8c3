import Shared

/// What one run over one text has given: the unit of state, replaced as a whole or not at all.
struct Contribution {
  /// The document; its counts tell how many mentions and claims there must be.
  var document: Document?
  var mentions: [MentionRow] = []
  var claims: [ClaimRow] = []

  /// Whether every part has been read.
  var isComplete: Bool {
    guard let document else { return false }
    return mentions.count == document.mentions && claims.count == document.claims
  }

  /// Puts the parts in order and drops those that came twice.
  mutating func settle(_ symbols: Symbols) {
    mentions.sort { MentionRow.isBefore($0, $1, symbols) }
    var last: MentionRow?
    mentions.removeAll { row in
      defer { last = row }
      return row == last
    }
    claims.sort { a, b in
      if a.start != b.start { return a.start < b.start }
      return a.key != b.key ? a.key < b.key : a.precedes(b, symbols)
    }
    var seen: Set<ClaimKey> = []
    claims.removeAll { !seen.insert($0.key).inserted }
  }
}

extension Contribution {
  /// What a normalized article contributes.
  init(_ article: Article, _ symbols: inout Symbols) {
    let digest = Digest128(article.text.bytes).hex
    var document = Document(id: article.id, digest: digest)
    document.path = article.path
    document.url = article.url
    document.source = article.source
    document.agency = article.agency
    document.title = article.title
    document.published = article.published
    document.madeBy = article.madeBy
    document.sketch = Sketch(article).hashes
    mentions.reserveCapacity(article.entities.count)
    for mention in article.entities where Self.isNews(article, mention.sentence) {
      let sentence = article.sentences[mention.sentence].span
      mentions.append(MentionRow(mention, sentence: sentence, &symbols))
    }
    let found = ArticleClaims(article, digest: digest).claims
    claims.reserveCapacity(found.count)
    for claim in found {
      claims.append(ClaimRow(claim, key: ClaimKey(hex: claim.key)!, &symbols))
    }
    settle(symbols)
    document.mentions = mentions.count
    document.claims = claims.count
    document.edition = hash(document, symbols)
    self.document = document
  }

  /// Whether the sentence belongs to the news and not to the page around it.
  static func isNews(_ article: Article, _ sentence: Int) -> Bool {
    switch article.sentences[sentence].role {
    case .headline, .standfirst, .body, .caption, .dateline: true
    case .byline, .credit, .promo, .notice: false
    }
  }

  /// The hash of all that is kept, half as long as a digest: it only tells editions of one document
  /// apart.
  private func hash(_ document: Document, _ symbols: Symbols) -> String {
    var out = JSONWriter(room: 1 << 14)
    out.object { document.members(to: &$0, nil) }
    for row in mentions {
      let use = row.record(article: "", edition: "", symbols)
      out.object { use.members(to: &$0) }
    }
    for row in claims {
      let claim = row.record(article: "", edition: "", symbols)
      out.object { claim.members(to: &$0) }
    }
    return String(Digest128(out.bytes).hex.prefix(16))
  }
}
