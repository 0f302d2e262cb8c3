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
    var (shared, one, other) = (0.0, 0.0, 0.0)
    for slot in 0..<16 where a[slot] != 0 {
      let weight = weight(a[slot]) * Self.nearness(slot)
      one += weight
      if any(b .== SIMD16(repeating: a[slot])) { shared += weight }
    }
    for slot in 0..<16 where b[slot] != 0 { other += weight(b[slot]) * Self.nearness(slot) }
    let least = min(one, other)
    return least > 0 ? min(1, shared / least) : 0
  }

  private func weight(_ word: UInt32) -> Double {
    logarithm(all / Double(counts[word] ?? 1))
  }

  private static func nearness(_ slot: Int) -> Double { 1 / (1 + Double(slot) / 6) }
}
