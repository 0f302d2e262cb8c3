/// How rare content words are among the documents of a batch, and how much two clauses share.
struct WordWeights {
  private var counts: [UInt32: Int32] = [:]
  private let all: Double
  private static let background = 200.0

  /// The words of claims, which come document by document.
  init(_ signatures: [Signature], documents: Int) {
    all = Double(documents) + Self.background
    var last: [UInt32: Int32] = [:]
    for signature in signatures {
      for slot in 0..<16 where signature.words[slot] != 0 {
        let word = signature.words[slot]
        if last.updateValue(signature.document, forKey: word) != signature.document {
          counts[word, default: 0] += 1
        }
      }
    }
  }

  /// From 0 to 1: the weight of the shared words by that of the lighter clause, a nearer word
  /// counting for more.
  func overlap(_ a: SIMD16<UInt32>, _ b: SIMD16<UInt32>) -> Double {
    let (one, sharedByOne) = weigh(a, in: b)
    let (other, sharedByOther) = weigh(b, in: a)
    let least = min(one, other)
    return least > 0 ? min(1, (sharedByOne + sharedByOther) / 2 / least) : 0
  }

  /// The weight of the words `a`, and of those of them that `b` has too.
  private func weigh(
    _ a: SIMD16<UInt32>, in b: SIMD16<UInt32>
  ) -> (all: Double, shared: Double) {
    var (all, shared) = (0.0, 0.0)
    for slot in 0..<16 where a[slot] != 0 {
      let weight = weight(a[slot]) * Self.nearness(slot)
      all += weight
      if any(b .== SIMD16(repeating: a[slot])) { shared += weight }
    }
    return (all, shared)
  }

  private func weight(_ word: UInt32) -> Double {
    logarithm(all / Double(counts[word] ?? 1))
  }

  private static func nearness(_ slot: Int) -> Double { 1 / (1 + Double(slot) / 6) }
}
