import Shared
import Tagging

/// Finds the names of an article: what the tagger sees, its titles parted from it.
struct NameFinder: Sendable {
  private let tagger = NameTagger()
  private let edges = NameEdges()
  private let described = DescribedNames()

  private let vocabulary = Vocabulary.embedded
  private let own: OwnNames

  /// A finder that knows the names in the tables at `lexicons` too.
  init(lexicons: [String]) throws(Complaint) { own = try OwnNames(lexicons) }

  /// The names in the article's own words and captions, in order.
  func names(in tokens: Tokens, _ article: Article) -> [NamePhrase] {
    let tagged = described.added(to: tagger.names(in: tokens), in: tokens)
    let names = own.added(to: tagged, in: tokens).filter {
      article.sentences[$0.sentence].role.holdsNames
    }
    var told: Set<WordKey> = []
    for name in names where article.sentences[name.sentence].role != .headline {
      for token in name.tokens { told.insert(tokens[token].key) }
    }
    return names.compactMap { name in
      if article.sentences[name.sentence].role == .headline, !isName(name, told, in: tokens) {
        return nil
      }
      return edges.phrase(name, in: tokens)
    }
  }

  /// Whether a headline has more than words with capitals: "2 dead in [Ferry Accident]".
  private func isName(_ name: TaggedName, _ told: Set<WordKey>, in tokens: Tokens) -> Bool {
    vocabulary.isPhrase(tokens, name.tokens)
      || name.tokens.contains {
        let key = tokens[$0].key
        return !vocabulary[key].isUsuallySmall || told.contains(key)
      }
  }
}

extension Sentence.Role {
  /// Whether who is named there belongs to the news; pointers to other articles and words of the
  /// site do not.
  var holdsNames: Bool { self != .promo && self != .notice }
}
