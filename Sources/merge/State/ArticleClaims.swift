import Shared

/// The claims of one article: its numbers with their sentences, and which of them only say again
/// what another one says.
struct ArticleClaims {
  private(set) var claims: [Claim] = []

  /// The claims of `article`, whose text has the hash `digest`.
  init(_ article: Article, digest: String) {
    let keys = article.numbers.map { number in
      ClaimKey(id: article.id, digest: digest, span: number.span, kind: number.kind)
    }
    let restated = Restatements(article).restated
    var seen: Set<ClaimKey> = []
    for (index, number) in article.numbers.enumerated() where Self.counts(number, article) {
      guard seen.insert(keys[index]).inserted else { continue }
      let sentence = article.sentences[number.sentence]
      let span = Self.window(on: sentence.span, around: number.span)
      var claim = Claim(
        key: keys[index].hex, article: article.id, edition: "", sentenceSpan: span,
        sentence: article.text.string(span), role: sentence.role, number: number)
      claim.partOf = number.partOf.map { keys[$0].hex }
      claim.restates = restated[index].map { keys[$0].hex }
      claims.append(claim)
    }
  }

  /// The sentence, or of one that never ends the part around the number: a claim stays readable, and
  /// a page without a full stop is not written once for each of its numbers.
  private static func window(on sentence: TextSpan, around number: TextSpan) -> TextSpan {
    guard sentence.count > longest else { return sentence }
    let start = max(sentence.start, number.start - longest / 2)
    let end = min(sentence.end, max(number.end, number.start + longest / 2))
    return TextSpan(start, end) ?? sentence
  }

  /// In code points.
  private static let longest = 2000

  /// Whether the number is a figure of the news: no rank, nothing of the page around the article.
  static func counts(_ number: NumberMention, _ article: Article) -> Bool {
    number.kind != .ordinal && Contribution.isNews(article, number.sentence)
  }
}
