import Shared
import Tagging

/// Finds the names of an article: what the tagger sees, its titles parted from it.
struct NameFinder: Sendable {
  private let tagger = NameTagger()
  private let edges = NameEdges()

  init(lexicons: [String]) throws(Complaint) {}

  /// The names in the article's own words and captions, in order.
  func names(in tokens: Tokens, _ article: Article) -> [NamePhrase] {
    tagger.names(in: tokens).compactMap { name in
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
