import Shared
import Tagging

/// Word clusters by the exchange algorithm: every word in turn moves to the class that makes the
/// texts most likely under a class bigram model (Kneser and Ney 1993; Martin, Liermann, Ney 1998).
/// Like those of Brown et al. (1992), they bring together words that stand in like company.
struct Clusters {
  /// How often a word must be seen to get a class.
  private static let leastCount = 4
  private static let rounds = 8

  /// The class of each word, from 0.
  private(set) var classOf: [Int] = []
  private let count: Int
  private var bigrams: [Int32]
  private var totals: [Int32]
  private let entropy: [Float]

  /// Clusters words 0 ..< `words` of `sequences` into `count` classes.
  init(_ counts: BigramCounts, count: Int) {
    self.count = count
    bigrams = Array(repeating: 0, count: count * count)
    totals = Array(repeating: 0, count: count)
    entropy = (0...(1 << 16)).map { $0 == 0 ? 0 : Float($0) * Float($0).logarithm }
    // Words come by falling frequency: the most frequent ones begin in classes of their own.
    classOf = (0..<counts.words).map { $0 < count ? $0 : $0 % count }
    for word in 0..<counts.words { place(word, counts, sign: 1, onlyAfter: true) }
    for _ in 0..<Self.rounds {
      for word in 0..<counts.words { move(word, counts) }
    }
  }

  /// Adds (or takes away) the word's bigrams to those of its class.
  private mutating func place(
    _ word: Int, _ counts: BigramCounts, sign: Int32, onlyAfter: Bool = false
  ) {
    let own = classOf[word]
    for (other, number) in counts.after[word] {
      bigrams[own * count + classOf[other]] += sign * number
    }
    totals[own] += sign * counts.totals[word]
    if onlyAfter { return }
    for (other, number) in counts.before[word] where other != word {
      bigrams[classOf[other] * count + own] += sign * number
    }
  }

  private mutating func move(_ word: Int, _ counts: BigramCounts) {
    place(word, counts, sign: -1)
    let old = classOf[word]
    var after: [Int: Int32] = [:]
    var before: [Int: Int32] = [:]
    var own: Int32 = 0
    for (other, number) in counts.after[word] {
      if other == word { own = number } else { after[classOf[other], default: 0] += number }
    }
    for (other, number) in counts.before[word] where other != word {
      before[classOf[other], default: 0] += number
    }
    let followers = after.sorted { $0.key < $1.key }
    let leaders = before.sorted { $0.key < $1.key }
    var best = old
    var bestGain = -Float.infinity
    for target in 0..<count {
      var gain = -2 * rise(totals[target], counts.totals[word])
      for (other, number) in followers where other != target {
        gain += rise(bigrams[target * count + other], number)
      }
      for (other, number) in leaders where other != target {
        gain += rise(bigrams[other * count + target], number)
      }
      let inside = own + (after[target] ?? 0) + (before[target] ?? 0)
      gain += rise(bigrams[target * count + target], inside)
      if gain > bestGain || gain == bestGain && target == old {
        best = target
        bestGain = gain
      }
    }
    classOf[word] = best
    place(word, counts, sign: 1)
  }

  /// How much x·log x grows from `start` by `number`.
  private func rise(_ start: Int32, _ number: Int32) -> Float {
    value(start + number) - value(start)
  }

  private func value(_ number: Int32) -> Float {
    Int(number) < entropy.count ? entropy[Int(number)] : Float(number) * Float(number).logarithm
  }

  /// The words of the texts with a class for each that is frequent enough; `key` tells a word.
  static func frequent(_ counts: [WordKey: Int]) -> [WordKey] {
    counts.filter { $0.value >= leastCount }
      .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key.hash < $1.key.hash }
      .map(\.key)
  }
}

/// How often words follow each other.
struct BigramCounts {
  let words: Int
  private(set) var totals: [Int32]
  private(set) var after: [[(other: Int, number: Int32)]]
  private(set) var before: [[(other: Int, number: Int32)]]

  /// Counts in `sequences` of words 0 ..< `words`.
  init(_ sequences: [[Int32]], words: Int) {
    var pairs: [UInt64: Int32] = [:]
    var totals = [Int32](repeating: 0, count: words)
    for sequence in sequences {
      for word in sequence { totals[Int(word)] += 1 }
      for (first, second) in zip(sequence, sequence.dropFirst()) {
        pairs[UInt64(first) << 32 | UInt64(second), default: 0] += 1
      }
    }
    self.init(pairs, totals)
  }

  private init(_ pairs: [UInt64: Int32], _ totals: [Int32]) {
    words = totals.count
    self.totals = totals
    after = Array(repeating: [], count: words)
    before = after
    for (pair, number) in pairs.sorted(by: { $0.key < $1.key }) {
      let (first, second) = (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
      after[first].append((second, number))
      before[second].append((first, number))
    }
  }
}

extension Float {
  /// The binary logarithm, by the series of its mantissa: the same on every machine.
  fileprivate var logarithm: Float {
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    let series = 1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square / 9)))
    return Float(exponent) + 2 * ratio * series * 1.442695
  }
}
