import Shared

/// The fingerprint by which near-copies of a text are found: all hashes of its shingles of five
/// words below an eighth of the hash space, and at least ``least`` of them for short texts.
///
/// Two such samples give an unbiased estimate of how much of one text stands in the other (Broder,
/// "On the resemblance and containment of documents", 1997).
struct Sketch {
  /// In order, each once; 48 bits, so that every JSON reader holds them exactly.
  let hashes: [UInt64]

  static let shingle = 5
  static let least = 32
  /// Hashes below it are kept.
  static let limit: UInt64 = 1 << 45

  /// The sketch of the article's own words: a page's furniture is no evidence.
  init(_ article: Article) {
    let tokens = Tokens(article.text, sentences: article.sentences.map(\.span))
    var words: [WordKey] = []
    for (index, sentence) in article.sentences.enumerated() {
      guard sentence.role == .body, sentence.repeatOf == nil else { continue }
      for token in tokens.sentences[index] where tokens[token].kind != .mark {
        words.append(tokens[token].key)
      }
    }
    self.init(words)
  }

  /// The sketch of a text of `words`.
  init(_ words: [WordKey]) {
    guard words.count >= Self.shingle else {
      hashes = []
      return
    }
    var all: [UInt64] = []
    all.reserveCapacity(words.count)
    for start in 0...(words.count - Self.shingle) {
      var key = words[start]
      for next in words[(start + 1)..<(start + Self.shingle)] { key = key.followed(by: next) }
      all.append(Self.mixed(key.hash) >> 16)
    }
    let kept = Self.sorted(all.filter { $0 < Self.limit })
    hashes = kept.count >= Self.least ? kept : Array(Self.sorted(all).prefix(Self.least))
  }

  /// In order, each once.
  private static func sorted(_ hashes: [UInt64]) -> [UInt64] {
    var found: [UInt64] = []
    for hash in hashes.sorted() where hash != found.last { found.append(hash) }
    return found
  }

  /// The finalizer of MurmurHash3: neighbouring phrases land far apart.
  private static func mixed(_ hash: UInt64) -> UInt64 {
    var hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ hash >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ hash >> 33
  }
}
