/// Hears the rivals of each pair of claims: what a claim has with the other numbers of the article
/// that its partner stands in.
///
/// One article's number has at most one counterpart in another article. So a pair that leads all
/// its rivals, on both sides, may be one thing although little speaks for it, and one that a rival
/// beats is not, although much does. On batches that no weight had seen, this counted for more than
/// all other rules together.
struct Rivals {
  /// A pair of claims with its balance.
  struct Pair {
    let a: Int32
    let b: Int32
    let score: Float
    /// Whether something contradicts it outright; that no rival comes near does not make up for it.
    var isContradicted = false
  }

  /// What a lead of one adds to the balance, or a lag takes off.
  private static let weight: Float = 1.5
  /// The greatest lead, or lag, that counts.
  private static let most: Float = 2
  /// The least balance that a pair can have and still come to be ``Comparison/enough``.
  private static let floor = Comparison.enough - Double(weight * most)

  /// The least balance that a pair with these clues can have and still come to be
  /// ``Comparison/enough``.
  static func least(_ clues: Clues) -> Double { clues.contradict ? Comparison.enough : floor }
  /// Of an article that repeats one number without end the first are looked at.
  private static let mostLookedAt = 32

  /// A pair as one of its claims sees it: the other claim and its document.
  private struct View {
    let claim: Int32
    let document: Int32
    let other: Int32
    let score: Float
  }

  private let signatures: [Signature]
  private var views: [View] = []

  init(_ signatures: [Signature]) { self.signatures = signatures }

  /// The pairs that are enough once all `pairs`, none of them below its ``least(_:)``, have been
  /// heard.
  mutating func settled(_ pairs: [Pair]) -> [Pair] {
    hear(pairs)
    return pairs.compactMap { pair in
      let score = score(of: pair)
      guard Double(score) >= Comparison.enough else { return nil }
      return Pair(a: pair.a, b: pair.b, score: score)
    }
  }

  /// Hears `pairs` in place of those heard before.
  mutating func hear(_ pairs: [Pair]) {
    views.removeAll(keepingCapacity: true)
    for pair in pairs where document(pair.a) != document(pair.b) {
      addView(of: pair.a, on: pair.b, pair.score)
      addView(of: pair.b, on: pair.a, pair.score)
    }
    views.sort(by: Self.isBefore)
  }

  /// The balance of a pair and of its lead over the rivals heard; numbers of one article have none.
  func score(of pair: Pair) -> Float {
    guard document(pair.a) != document(pair.b) else { return pair.score }
    let lead = min(lead(of: pair.a, pair), lead(of: pair.b, pair))
    let most = pair.isContradicted ? 0 : Self.most
    return pair.score + Self.weight * max(-Self.most, min(most, lead))
  }

  private mutating func addView(of claim: Int32, on other: Int32, _ score: Float) {
    let view = View(claim: claim, document: document(other), other: other, score: score)
    views.append(view)
  }

  /// How far the pair leads what `claim` has with the other numbers of its partner's article; a
  /// number that fits the partner's is no other.
  private func lead(of claim: Int32, _ pair: Pair) -> Float {
    let other = claim == pair.a ? pair.b : pair.a
    let document = document(other)
    var rival = Float(Self.floor)
    for view in views[firstView(of: claim, document)...].prefix(Self.mostLookedAt) {
      guard view.claim == claim, view.document == document else { break }
      if view.other != other,
        !signatures[Int(view.other)].overlaps(signatures[Int(other)])
      {
        rival = max(rival, view.score)
        break
      }
    }
    return pair.score - rival
  }

  private func firstView(of claim: Int32, _ document: Int32) -> Int {
    var (low, high) = (0, views.count)
    while low < high {
      let middle = (low + high) / 2
      let view = views[middle]
      if (view.claim, view.document) < (claim, document) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func document(_ claim: Int32) -> Int32 { signatures[Int(claim)].document }

  /// By claim and document, the best first.
  private static func isBefore(_ x: View, _ y: View) -> Bool {
    if x.claim != y.claim { return x.claim < y.claim }
    if x.document != y.document { return x.document < y.document }
    return x.score != y.score ? x.score > y.score : x.other < y.other
  }
}
