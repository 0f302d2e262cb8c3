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

  /// Puts the weights of its words into a signature: a nearer word counts for more. The words are
  /// in falling order then.
  func weigh(_ signature: inout Signature) {
    var weighed: [(word: UInt32, weight: UInt8)] = []
    for slot in 0..<16 where signature.words[slot] != 0 {
      let word = signature.words[slot]
      let rarity = rarities[word] ?? 0
      let weight = UInt8(min(255, rarity / (1 + Float(slot) / 6) * Self.steps))
      weighed.append((word, weight))
      signature.weight += Int32(weight)
      signature.wordBits |= 1 << UInt64(word >> 1 & 63)
    }
    weighed.sort { $0.word > $1.word }
    for (slot, entry) in weighed.enumerated() {
      signature.words[slot] = entry.word
      signature.weights[slot] = entry.weight
    }
  }

  /// Weights are whole numbers of this part of one.
  private static let steps: Float = 16

  /// From 0 to 1: the weight of the shared words by that of the lighter clause.
  static func overlap(_ a: Signature, _ b: Signature) -> Double {
    guard a.wordBits & b.wordBits != 0, a.weight > 0, b.weight > 0 else { return 0 }
    var shared: Int32 = 0
    var (i, j) = (0, 0)
    while i < 16, j < 16 {
      let (x, y) = (a.words[i], b.words[j])
      if x == 0 || y == 0 { break }
      if x == y { shared += Int32(a.weights[i]) + Int32(b.weights[j]) }
      if x >= y { i += 1 }
      if y >= x { j += 1 }
    }
    return min(1, Double(shared) / 2 / Double(min(a.weight, b.weight)))
  }
}
