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

  /// Puts the weights of its words into a signature: a nearer word counts for more.
  func weigh(_ signature: inout Signature) {
    for slot in 0..<16 where signature.words[slot] != 0 {
      let rarity = rarities[signature.words[slot]] ?? 0
      let weight = UInt8(min(255, rarity / (1 + Float(slot) / 6) * Self.steps))
      signature.weights[slot] = weight
      signature.weight += Int32(weight)
      signature.wordBits |= Self.bit(signature.words[slot])
    }
  }

  /// Weights are whole numbers of this part of one.
  private static let steps: Float = 16

  private static func bit(_ word: UInt32) -> UInt64 { 1 << UInt64(word >> 1 & 63) }

  /// From 0 to 1: the weight of the shared words by that of the lighter clause.
  static func overlap(_ a: Signature, _ b: Signature) -> Double {
    guard a.wordBits & b.wordBits != 0, a.weight > 0, b.weight > 0 else { return 0 }
    var shared: Int32 = 0
    for slot in 0..<16 where b.wordBits & bit(a.words[slot]) != 0 && a.words[slot] != 0 {
      let hits = b.words .== SIMD16(repeating: a.words[slot])
      guard any(hits) else { continue }
      // A clause has each word once.
      for place in 0..<16 where hits[place] {
        shared += Int32(a.weights[slot]) + Int32(b.weights[place])
      }
    }
    return min(1, Double(shared) / 2 / Double(min(a.weight, b.weight)))
  }
}
