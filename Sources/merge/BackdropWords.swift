import Shared

/// Narrowing words that do not narrow in this batch, because all of it is about them: where every
/// article tells of one armed group, its name before "fighters" changes nothing.
struct BackdropWords {
  private let words: Set<UInt32>

  /// The words of names that at least half of the documents have.
  init(_ batch: Batch) {
    var words: Set<UInt32> = []
    let least = max(2, (batch.contributions.count + 1) / 2)
    for facts in batch.entities.keys.all where facts.documents.count >= least {
      words.formUnion(facts.words.map { Clause.stem(Array($0.utf8)[...]) })
    }
    self.words = words
  }

  /// Whether two sets of narrowing words narrow alike.
  func scopesFit(_ a: SIMD4<UInt32>, _ b: SIMD4<UInt32>) -> Bool {
    a == b || narrowing(a) == narrowing(b)
  }

  private func narrowing(_ scope: SIMD4<UInt32>) -> [UInt32] {
    (0..<4).map { scope[$0] }.filter { $0 != 0 && !words.contains($0) }
  }
}
