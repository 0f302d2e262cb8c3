import Shared

/// What the line model looks at: the words of the line, how it is written, where it stands.
package struct LineFeatures {
  /// What a feature is about.
  private enum Template: UInt64 {
    case word = 1
    case pair, first, last, firstTwo
    case shape, beginning, length, firstSign, lastSign, stopped, capitals, digits, allCapitals
    case verb, verbLength, verbStop, reports, address, addressed, month, day, year, ing, plural
    case part, above, below, both, partStop, aboveStop, belowStop, bothStop, partLength, aboveLength
    case behind, before, parted, furnitureAbove, furnitureBelow, furniture
  }

  /// What stands for a name in a pair of words, and for either end of the line.
  private static let name: UInt64 = 2
  private static let start: UInt64 = 3
  private static let end: UInt64 = 4
  private static let lengths = [1, 2, 3, 4, 6, 9, 13, 19, 28, 44]
  private static let longestShape = 12
  private static let edge = 4
  private static let shortShape = 4

  /// What is so of the line, hashed; none twice.
  package private(set) var hashes: [UInt64] = []
  /// The words that each feature is about; -1 where it is about the whole line or its place.
  private var stretches: [SIMD2<Int32>] = []
  /// Tells quickly of most hashes that they are new.
  private var seen = SIMD8<UInt64>()

  /// Whether the line stands between paragraphs, far from either end of the page.
  private(set) var isInText = false
  /// Whether it stands above all paragraphs.
  private(set) var isAbove = false
  /// Whether it stands below all of them.
  private(set) var isBelow = false
  /// Whether a number stands in it that is no year.
  private(set) var hasNumber = false

  private let bytes: [UInt8]
  private let tokens: [LineToken]
  private let endsInStop: UInt64
  private var wordCount = 0
  private var length: UInt64 = 0

  /// The features of the line in `range`, the one with the index `line` of `page`.
  package init(
    _ bytes: [UInt8], _ range: Range<Int>, _ line: Int, _ page: LinePage, endsInStop: Bool
  ) {
    self.bytes = bytes
    tokens = LineTokens.tokens(bytes, range)
    self.endsInStop = endsInStop ? 1 : 0
    guard let first = tokens.first, let last = tokens.last else { return }
    wordCount = tokens.count(where: \.isWord)
    length = Self.bucket(wordCount, Self.lengths)
    hashes.reserveCapacity(64 + 2 * tokens.count)
    stretches.reserveCapacity(64 + 2 * tokens.count)
    addWords()
    addShape(first, last)
    addGrammar()
    let place = page.place(of: line)
    isInText = place.part == .middle && min(place.before, place.behind) > Self.edge
    isAbove = place.part == .top
    isBelow = place.part == .end
    addPlace(place)
  }

  /// The words that a feature is about; nil where it is about the whole line or its place.
  package func words(of feature: Int) -> Range<Int>? {
    let stretch = stretches[feature]
    return stretch.x < 0 ? nil : Int(stretch.x)..<Int(stretch.y)
  }

  private mutating func add(
    _ template: Template, _ a: UInt64 = 0, _ b: UInt64 = 0, from start: Int = -1, to end: Int = -1
  ) {
    var hash = a &+ template.rawValue &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ hash >> 30) &* 0xBF58_476D_1CE4_E5B9
    hash ^= b &* 0x94D0_49BB_1331_11EB
    hash = (hash ^ hash >> 27) &* 0x94D0_49BB_1331_11EB
    hash ^= hash >> 31
    // Only words and pairs can come again.
    if start >= 0 {
      let (word, bit) = (Int(hash >> 16 & 7), UInt64(1) << (hash >> 20 & 63))
      if seen[word] & bit != 0, hashes.contains(hash) { return }
      seen[word] |= bit
    }
    hashes.append(hash)
    stretches.append(SIMD2(Int32(start), Int32(end)))
  }

  private static func bucket(_ number: Int, _ ends: [Int]) -> UInt64 {
    UInt64(ends.firstIndex { number <= $0 } ?? ends.count)
  }

  private mutating func addWords() {
    var before = Self.start
    var start = tokens[0].start
    var first: LineToken?
    var last: LineToken?
    for (index, token) in tokens.enumerated() {
      if token.isWord {
        add(.word, token.code, from: token.start, to: token.end)
        if let first, last?.start == first.start {
          add(.firstTwo, first.code, token.code, from: first.start, to: token.end)
        }
        first = first ?? token
        last = token
      }
      let code = masked(token, isFirst: index == 0)
      add(.pair, before, code, from: start, to: token.end)
      (before, start) = (code, token.start)
    }
    add(.pair, before, Self.end, from: start, to: tokens[tokens.count - 1].end)
    guard let first, let last else { return }
    add(.first, first.code, from: first.start, to: first.end)
    add(.last, last.code, from: last.start, to: last.end)
  }

  /// In a pair a word with a capital is a name, whichever.
  private func masked(_ token: LineToken, isFirst: Bool) -> UInt64 {
    guard token.isCapital, !isFirst, token.end - token.start > 1,
      !LineTraits.auxiliaries.contains(WordKey(hash: token.code))
    else { return token.code }
    return Self.name
  }

  private mutating func addShape(_ first: LineToken, _ last: LineToken) {
    var shape: UInt64 = 0
    var before: UInt64 = 0
    var count = 0
    for token in tokens {
      let form = token.isWord ? token.kind.rawValue + 1 : token.code + 8
      guard form != before else { continue }
      before = form
      count += 1
      shape = (shape ^ form) &* 0x0000_0100_0000_01B3
      if count == Self.shortShape { add(.beginning, shape) }
      if count == Self.longestShape { break }
    }
    if count < Self.shortShape { add(.beginning, shape) }
    add(.shape, shape)
    add(.length, length)
    add(.firstSign, first.isWord ? first.kind.rawValue + 1 : first.code + 8)
    add(.lastSign, last.isWord ? 0 : last.code)
    add(.stopped, length, endsInStop)
    guard wordCount > 0 else { return }
    add(.capitals, UInt64(tokens.count(where: \.isCapital) * 4 / wordCount))
    add(.digits, Self.bucket(tokens.count { $0.kind == .digit }, [0, 1, 2, 4]))
    if !tokens.contains(where: { $0.kind == .small || $0.kind == .capital }) { add(.allCapitals) }
  }

  private mutating func addGrammar() {
    let traits = LineTraits(bytes, tokens)
    hasNumber = traits.hasNumber
    add(.verb, traits.verb)
    add(.verbLength, traits.verb, length)
    add(.verbStop, traits.verb, endsInStop)
    if traits.reports { add(.reports) }
    if let word = traits.address {
      add(.address, from: word.start, to: word.end)
      add(
        .addressed, traits.isQuoting ? 1 : 0, traits.reports ? 1 : 0, from: word.start, to: word.end
      )
    }
    if traits.hasMonth { add(.month) }
    if traits.hasDay { add(.day) }
    if traits.hasYear { add(.year) }
    if traits.hasIng { add(.ing) }
    if traits.hasPlural { add(.plural) }
  }

  private mutating func addPlace(_ place: LinePlace) {
    let part = place.part.rawValue
    let (above, below) = (UInt64(place.above.rawValue), UInt64(place.below.rawValue))
    let both = above << 8 | below
    add(.part, part)
    add(.above, above)
    add(.below, below)
    add(.both, both)
    add(.partStop, part, endsInStop)
    add(.aboveStop, above, endsInStop)
    add(.belowStop, below, endsInStop)
    add(.bothStop, both, endsInStop)
    add(.partLength, part << 1 | endsInStop, length)
    add(.aboveLength, above << 8 | part, length)
    add(.behind, Self.bucket(place.behind, [0, 1, 2, 4, 8]), part)
    add(.before, Self.bucket(place.before, [0, 1, 2, 4, 8]), part)
    add(.parted, place.isParted.map { 1 | ($0.above ? 2 : 0) | ($0.below ? 4 : 0) } ?? 0)
    if place.hasFurniture.above { add(.furnitureAbove, part, endsInStop) }
    if place.hasFurniture.below { add(.furnitureBelow, part, endsInStop) }
    add(.furniture, Self.bucket(place.furniture, [0, 2, 5]))
  }
}
