import Shared
import Tagging

/// Finds the names of an article: what the tagger sees, its titles parted from it.
struct NameFinder: Sendable {
  private let tagger = NameTagger()
  private let edges = NameEdges()
  private let described = DescribedNames()

  private let own: OwnNames

  /// A finder that knows the names in the tables at `lexicons` too.
  init(lexicons: [String]) throws(Complaint) { own = try OwnNames(lexicons) }

  /// The names in the article's own words and captions, in order.
  func names(in tokens: Tokens, _ article: Article) -> [NamePhrase] {
    let tagged = described.added(to: tagger.names(in: tokens), in: tokens)
    return own.added(to: tagged, in: tokens).compactMap { name in
      guard article.sentences[name.sentence].role.holdsNames else { return nil }
      return edges.phrase(name, in: tokens)
    }
  }
}

extension Sentence.Role {
  /// Whether who is named there belongs to the news; pointers to other articles and words of the
  /// site do not.
  var holdsNames: Bool { self != .promo && self != .notice }
}
