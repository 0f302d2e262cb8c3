import Shared

/// Finds the passages that say again what another one says: captions given twice, pull quotes,
/// standfirsts, headlines.
///
/// The passages that may repeat are cut into pairs of neighbouring words; one pass over the text finds
/// where the pairs stand, and only the passages with half of them are compared. A pair counts for a
/// few passages only, so the time stays linear.
struct Repeats {
  /// A passage that may say another one again.
  private struct Suspect {
    let index: Int
    let words: [LineWords.Word]
    let pairs: Int
    /// The passage that it says again, so far.
    var original: Int?
  }

  private let bytes: [UInt8]
  private let layout: Layout
  private var suspects: [Suspect] = []
  private var owners: [WordKey: [Int32]] = [:]
  /// The best passage with these words and no others.
  private var wholes: [WordKey: Int] = [:]
  /// The passages of the first paragraph of the article, which may turn out to be a standfirst.
  private var opening = 0..<0

  /// No more passages than these own a pair.
  private static let mostOwners = 4
  /// A sentence with fewer words repeats nothing but its equal.
  private static let leastWords = 5
  /// Longer sentences are known by their first words.
  private static let mostWords = 48

  /// Marks the repetitions in `layout`.
  static func mark(_ bytes: [UInt8], _ layout: inout Layout) {
    guard layout.passages.count > 1 else { return }
    var repeats = Repeats(bytes, layout)
    repeats.findSuspects()
    repeats.findOriginals()
    layout.passages = repeats.marked()
  }

  private init(_ bytes: [UInt8], _ layout: Layout) {
    self.bytes = bytes
    self.layout = layout
  }

  /// How good a passage is as the one that the others repeat, the least the best; nil where it is not
  /// the article's words at all.
  private func rank(_ index: Int) -> Int? {
    switch layout.passages[index].role {
    case .body: opening.contains(index) || isPullQuote(index) ? 1 : 0
    case .standfirst: 1
    case .headline: 2
    case .caption: 3
    default: nil
    }
  }

  /// A body passage alone in its paragraph that does not end as sentences do.
  private func isPullQuote(_ index: Int) -> Bool {
    let passage = layout.passages[index]
    guard layout.paragraphs[passage.paragraph].range == passage.range else { return false }
    let last = bytes[passage.range.upperBound - 1]
    return last < 0x80 && ((last | 0x20) &- 0x61 < 26 || last &- 0x30 < 10)
  }

  private mutating func findSuspects() {
    if let first = layout.passages.firstIndex(where: { $0.role == .body }) {
      let paragraph = layout.passages[first].paragraph
      let count = layout.passages[first...].prefix { $0.paragraph == paragraph }.count
      opening = first..<(first + count)
    }
    for index in layout.passages.indices where rank(index) ?? 0 > 0 {
      let words = LineWords(bytes, layout.passages[index].range, limit: Self.mostWords).all
      let suspect = Int32(suspects.count)
      var pairs = 0
      for (a, b) in zip(words, words.dropFirst()) {
        let pair = a.key.followed(by: b.key)
        if owners[pair, default: []].count < Self.mostOwners, owners[pair]?.last != suspect {
          owners[pair, default: []].append(suspect)
          pairs += 1
        }
      }
      suspects.append(Suspect(index: index, words: words, pairs: pairs))
    }
  }

  private mutating func findOriginals() {
    var tally: [Int32: Int] = [:]
    for index in layout.passages.indices {
      guard let rank = rank(index) else { continue }
      let words = LineWords(bytes, layout.passages[index].range, limit: Self.mostWords).all
      tally.removeAll(keepingCapacity: true)
      var whole: WordKey?
      var last: WordKey?
      for word in words {
        whole = whole?.followed(by: word.key) ?? word.key
        if let last {
          for suspect in owners[last.followed(by: word.key)] ?? [] {
            tally[suspect, default: 0] += 1
          }
        }
        last = word.key
      }
      for (suspect, count) in tally.sorted(by: { $0.key < $1.key }) {
        compare(Int(suspect), with: index, words, rank, shared: count)
      }
      if let whole, let old = wholes[whole] {
        if let oldRank = self.rank(old), rank < oldRank { wholes[whole] = index }
      } else if let whole {
        wholes[whole] = index
      }
    }
  }

  private mutating func compare(
    _ suspect: Int, with index: Int, _ words: [LineWords.Word], _ rank: Int, shared: Int
  ) {
    let (own, pairs) = (suspects[suspect].index, suspects[suspect].pairs)
    guard own != index, shared * 2 >= pairs, words.count >= Self.leastWords else { return }
    guard let ownRank = self.rank(own), rank < ownRank || rank == ownRank && index < own else {
      return
    }
    if let old = suspects[suspect].original, self.rank(old)! <= rank { return }
    let likeness = Likeness(suspects[suspect].words, words)
    guard likeness.first >= 4, likeness.isContained else { return }
    suspects[suspect].original = index
  }

  private func marked() -> [Passage] {
    var passages = layout.passages
    for suspect in suspects where !opening.contains(suspect.index) {
      passages[suspect.index].repeatOf = suspect.original
    }
    markOpening(&passages)
    markEquals(&passages)
    for index in passages.indices {
      guard let original = passages[index].repeatOf else { continue }
      passages[index].repeatOf = passages[original].repeatOf ?? original
      if passages[index].repeatOf == index { passages[index].repeatOf = nil }
    }
    return passages
  }

  /// A first paragraph that is wholly said again below it is a standfirst.
  private func markOpening(_ passages: inout [Passage]) {
    let said = suspects.filter { opening.contains($0.index) }
    guard !said.isEmpty, said.count == opening.count,
      said.allSatisfy({ $0.original.map { $0 >= opening.upperBound } ?? false })
    else { return }
    for suspect in said {
      passages[suspect.index].finding = Finding(.standfirst, "said again in the text below")
      passages[suspect.index].repeatOf = suspect.original
    }
  }

  /// Passages of the same words; short ones count only among captions and headlines.
  private func markEquals(_ passages: inout [Passage]) {
    for index in passages.indices where passages[index].repeatOf == nil {
      guard let rank = rank(index) else { continue }
      let words = LineWords(bytes, passages[index].range, limit: Self.mostWords).all
      guard let first = words.first else { continue }
      let whole = words.dropFirst().reduce(first.key) { $0.followed(by: $1.key) }
      guard let original = wholes[whole], original != index, let other = self.rank(original),
        words.count >= Self.leastWords || rank > 1 && other > 1
      else { continue }
      passages[index].repeatOf = original
    }
  }
}
