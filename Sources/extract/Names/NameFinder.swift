import Shared
import Tagging

/// Finds the names of an article.
struct NameFinder: Sendable {
  init(lexicons: [String]) throws(Complaint) {}

  func names(in tokens: Tokens, _ article: Article) -> [NamePhrase] { [] }
}
