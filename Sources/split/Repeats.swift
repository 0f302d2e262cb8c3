import Shared

/// Finds the passages that say again what another one says: captions given twice, pull quotes,
/// standfirsts, headlines.
///
/// The passages that may repeat are cut into pairs of neighbouring words; one pass over the text
/// finds where the pairs stand, and only the passages with half of them are compared. A pair counts
/// for four passages at most, so the time stays linear.
struct Repeats {
  /// A passage that may say another one again.
  private struct Suspect {
    let index: Int
    var pairs = 0
    /// The passage that it says again, so far.
    var original: Int?
  }

  /// A passage with fewer words is known by its equals alone.
  private static let leastSuspect = 4

  private let bytes: [UInt8]
  private let layout: Layout
  /// Where the words of each passage begin, and where the last ones end.
  private let starts: [Int32]
  /// The words of each passage as one key; ``noWords`` where it has none.
  private var wholes: [WordKey]
  private static let noWords = WordKey(hash: 0)
  private var suspects: [Suspect] = []
  /// The pairs of words of the suspects: indices into ``owners``.
  private var pairs = KeyIndex()
  private var pairFilter = KeyFilter()
  /// The suspects that have a pair, -1 for none.
  private var owners: [SIMD4<Int32>] = []
  /// The passages of the first paragraph of the article, which may turn out to be a standfirst.
  private var opening = 0..<0

  /// A sentence with fewer words repeats nothing but its equal.
  private static let leastWords = 5
  /// Longer sentences are known by their first words.
  private static let mostWords = 48

  /// Marks the repetitions in `layout`.
  static func mark(_ bytes: [UInt8], _ layout: inout Layout) {
    guard layout.passages.count > 1 else { return }
    var (originals, standfirst) = found(bytes, layout)
    for index in standfirst {
      layout.give(Finding(.standfirst, "said again in the text below"), to: index)
    }
    for index in originals.indices where originals[index] >= 0 {
      let first = originals[Int(originals[index])]
      if first >= 0 { originals[index] = first == index ? -1 : first }
      if originals[index] >= 0 { layout.passages[index].repeatOf = Int(originals[index]) }
    }
  }

  /// The passage that each one says again, -1 for none, and the passages that turn out to be a
  /// standfirst.
  private static func found(
    _ bytes: [UInt8], _ layout: Layout
  ) -> (originals: [Int32], standfirst: Range<Int>) {
    var repeats = Repeats(bytes, layout)
    repeats.findSuspects()
    repeats.findOriginals()
    var originals = [Int32](repeating: -1, count: layout.passages.count)
    for suspect in repeats.suspects where !repeats.opening.contains(suspect.index) {
      originals[suspect.index] = suspect.original.map(Int32.init) ?? -1
    }
    let standfirst = repeats.isStandfirst ? repeats.opening : 0..<0
    for suspect in repeats.suspects where standfirst.contains(suspect.index) {
      originals[suspect.index] = suspect.original.map(Int32.init) ?? -1
    }
    repeats.markEquals(&originals)
    return (originals, standfirst)
  }

  private init(_ bytes: [UInt8], _ layout: Layout) {
    self.bytes = bytes
    self.layout = layout
    starts = Self.starts(layout)
    wholes = [WordKey](repeating: Self.noWords, count: layout.passages.count)
  }

  private static func starts(_ layout: Layout) -> [Int32] {
    var starts: [Int32] = []
    starts.reserveCapacity(layout.passages.count + 1)
    var at = 0
    for passage in layout.passages {
      while at < layout.words.count, layout.words[at].first < passage.range.lowerBound { at += 1 }
      starts.append(Int32(at))
    }
    starts.append(Int32(layout.words.count))
    return starts
  }

  /// The first words of a passage.
  private func words(_ passage: Int) -> Words {
    let start = Int(starts[passage])
    return layout.words[start..<min(Int(starts[passage + 1]), start + Self.mostWords)]
  }

  /// How good a passage is as the one that the others repeat, the least the best; nil where it is
  /// not the article's words at all.
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
    let last = bytes[passage.range.upperBound - 1]
    guard last < 0x80, last.isASCIILetter || last.isASCIIDigit else { return false }
    return layout.paragraphs[passage.paragraph].range == passage.range
  }

  private mutating func findSuspects() {
    if let first = layout.passages.firstIndex(where: { $0.role == .body }) {
      let paragraph = layout.passages[first].paragraph
      let count = layout.passages[first...].prefix { $0.paragraph == paragraph }.count
      opening = first..<(first + count)
    }
    for index in layout.passages.indices where rank(index) ?? 0 > 0 {
      var suspect = Suspect(index: index)
      let words = words(index)
      guard words.count >= Self.leastSuspect || opening.contains(index) else { continue }
      for (word, next) in zip(words, words.dropFirst()) {
        if own(word.key.followed(by: next.key), Int32(suspects.count)) { suspect.pairs += 1 }
      }
      suspects.append(suspect)
    }
  }

  /// Makes `suspect` an owner of the pair, unless it is one or the pair has enough.
  private mutating func own(_ pair: WordKey, _ suspect: Int32) -> Bool {
    if pairs[pair] == KeyIndex.none {
      pairs[pair] = Int32(owners.count)
      pairFilter.insert(pair)
      owners.append(SIMD4(repeating: -1))
    }
    let node = Int(pairs[pair])
    for place in 0..<4 where owners[node][place] < 0 || owners[node][place] == suspect {
      let isNew = owners[node][place] < 0
      owners[node][place] = suspect
      return isNew
    }
    return false
  }

  private mutating func findOriginals() {
    var tally = Tally(counts: [Int](repeating: 0, count: suspects.count))
    for index in layout.passages.indices {
      guard let rank = rank(index) else { continue }
      wholes[index] = countPairs(of: words(index), &tally) ?? Self.noWords
      for suspect in tally.touched {
        compare(suspect, with: index, rank, shared: tally.counts[suspect])
      }
      tally.clear()
    }
  }

  /// How many pairs of a passage each suspect has.
  private struct Tally {
    var counts: [Int]
    private(set) var touched: [Int] = []

    init(counts: [Int]) { self.counts = counts }

    mutating func add(_ suspect: Int) {
      if counts[suspect] == 0 { touched.append(suspect) }
      counts[suspect] += 1
    }

    mutating func clear() {
      for suspect in touched { counts[suspect] = 0 }
      touched.removeAll(keepingCapacity: true)
    }
  }

  /// Counts the pairs of `words` for the suspects that have them; returns the key of all words, nil
  /// where there are none.
  private func countPairs(of words: Words, _ tally: inout Tally) -> WordKey? {
    var whole: WordKey?
    var last: WordKey?
    for word in words {
      whole = whole?.followed(by: word.key) ?? word.key
      if let last, case let pair = last.followed(by: word.key), pairFilter.mayContain(pair),
        case let node = pairs[pair], node != KeyIndex.none
      {
        for place in 0..<4 where owners[Int(node)][place] >= 0 {
          tally.add(Int(owners[Int(node)][place]))
        }
      }
      last = word.key
    }
    return whole
  }

  private mutating func compare(_ suspect: Int, with index: Int, _ rank: Int, shared: Int) {
    let own = suspects[suspect].index
    guard own != index, shared * 2 >= suspects[suspect].pairs,
      words(index).count >= Self.leastWords, let ownRank = self.rank(own),
      rank < ownRank || rank == ownRank && index < own
    else { return }
    if let old = suspects[suspect].original, let oldRank = self.rank(old), oldRank <= rank {
      return
    }
    let likeness = Likeness(words(own), words(index))
    guard likeness.first >= Self.leastSuspect, likeness.isContained else { return }
    suspects[suspect].original = index
  }

  /// Whether the first paragraph is wholly said again below it.
  private var isStandfirst: Bool {
    let said = suspects.filter { opening.contains($0.index) }
    return !said.isEmpty && said.count == opening.count
      && said.allSatisfy { $0.original.map { $0 >= opening.upperBound } ?? false }
  }

  /// Passages of the same words; short ones count only among captions and headlines.
  private func markEquals(_ originals: inout [Int32]) {
    var best = KeyIndex()
    for index in wholes.indices {
      guard wholes[index] != Self.noWords, let rank = rank(index) else { continue }
      let whole = wholes[index]
      let old = best[whole]
      if old == KeyIndex.none || rank < self.rank(Int(old)) ?? 0 { best[whole] = Int32(index) }
    }
    for index in wholes.indices where originals[index] < 0 {
      guard wholes[index] != Self.noWords, let rank = rank(index) else { continue }
      let original = Int(best[wholes[index]])
      let isLong = words(index).count >= Self.leastWords
      guard original != index, isLong || rank > 1 && self.rank(original) ?? 0 > 1 else { continue }
      originals[index] = Int32(original)
    }
  }
}
