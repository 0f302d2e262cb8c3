import Shared

/// Narrowing words that do not narrow in this batch, because all of it is about them: where every
/// article tells of one armed group, its name before "fighters" changes nothing.
struct BackdropWords {
  private let words: Set<UInt32>

  /// The words of names that at least half of the documents have.
  init(_ batch: Batch) {
    var documents: [UInt32: Int] = [:]
    var stems: [Symbol: [UInt32]] = [:]
    for contribution in batch.contributions {
      var own: Set<UInt32> = []
      for form in Set(contribution.mentions.map(\.text)) {
        let words = stems[form] ?? Self.stems(batch.symbols.bytes(form))
        stems[form] = words
        own.formUnion(words)
      }
      for word in own { documents[word, default: 0] += 1 }
    }
    let least = max(2, (batch.contributions.count + 1) / 2)
    words = Set(documents.filter { $0.value >= least }.keys)
  }

  private static func stems(_ form: ArraySlice<UInt8>) -> [UInt32] {
    let bytes = Array(form)
    return bytes.split(separator: 0x20).map { Clause.stem(bytes, $0.indices) }
  }

  /// Whether two sets of narrowing words narrow alike.
  func scopesFit(_ a: SIMD4<UInt32>, _ b: SIMD4<UInt32>) -> Bool {
    a == b || narrowing(a) == narrowing(b)
  }

  private func narrowing(_ scope: SIMD4<UInt32>) -> [UInt32] {
    (0..<4).map { scope[$0] }.filter { $0 != 0 && !words.contains($0) }
  }
}
