/// How rare content words are among the documents of a batch, and how much two clauses share.
struct WordWeights {
  private var rarities: [UInt32: Float] = [:]
  private static let background = 200.0

  /// The words of claims, which come document by document.
  init(_ signatures: [Signature], documents: Int) {
    var counts: [UInt32: (count: Int32, last: Int32)] = [:]
    for signature in signatures {
      for slot in 0..<16 where signature.words[slot] != 0 {
        let (count, last) = counts[signature.words[slot]] ?? (0, -1)
        if last != signature.document {
          counts[signature.words[slot]] = (count + 1, signature.document)
        }
      }
    }
    let all = Double(documents) + Self.background
    rarities = counts.mapValues { Float(logarithm(all / Double($0.count))) }
  }

  /// The weights of words, the nearest first: a nearer word counts for more.
  func weights(of words: SIMD16<UInt32>) -> SIMD16<Float> {
    var weights = SIMD16<Float>(repeating: 0)
    for slot in 0..<16 where words[slot] != 0 {
      weights[slot] = (rarities[words[slot]] ?? 0) / (1 + Float(slot) / 6)
    }
    return weights
  }

  /// From 0 to 1: the weight of the shared words by that of the lighter clause.
  static func overlap(_ a: Signature, _ b: Signature) -> Double {
    var sharedByA: Float = 0
    var hits = SIMDMask<SIMD16<UInt32.SIMDMaskScalar>>(repeating: false)
    for slot in 0..<16 where a.words[slot] != 0 {
      let same = b.words .== SIMD16(repeating: a.words[slot])
      if any(same) {
        sharedByA += a.weights[slot]
        hits = hits .| same
      }
    }
    let sharedByB = b.weights.replacing(with: 0, where: .!hits).sum()
    let least = min(a.weights.sum(), b.weights.sum())
    return least > 0 ? Double(min(1, (sharedByA + sharedByB) / 2 / least)) : 0
  }
}
