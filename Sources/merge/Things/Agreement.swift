/// Whether two sets of claims agree, claim by claim.
struct Agreement {
  let comparer: Comparer
  let signatures: [Signature]

  /// So many claims may join a set of more by the better half of their pairs.
  private static let few = 2

  /// Whether nothing in one set rules out anything in the other and the pairs agree on the whole, or
  /// an article says that they are one although they do not.
  func mayJoin(
    _ one: ArraySlice<Int32>, _ other: ArraySlice<Int32>, _ isRevised: Bool
  ) -> Bool {
    guard articlesAgree(one, other), var scores = scores(one, other), !scores.isEmpty else {
      return false
    }
    let few = min(one.count, other.count)
    let many = max(one.count, other.count)
    if Self.mean(scores) >= Self.enough(many: many, isRevised) { return true }
    return few <= Self.few && many > Self.few && fitsBetterHalf(&scores)
  }

  /// The balances of all pairs; nil where something rules out one of them.
  private func scores(_ one: ArraySlice<Int32>, _ other: ArraySlice<Int32>) -> [Double]? {
    var scores: [Double] = []
    scores.reserveCapacity(one.count * other.count)
    for x in one {
      let first = signatures[Int(x)]
      for y in other {
        let comparison = comparer.compare(first, signatures[Int(y)])
        switch comparison.obstacle {
        case nil: scores.append(comparison.score)
        // A link between documents is no property of the claims; others of the set have it.
        case .documents: continue
        default: return nil
        }
      }
    }
    return scores
  }

  /// The least mean balance of the pairs when the greater set has `many` claims.
  private static func enough(many: Int, _ isRevised: Bool) -> Double {
    if isRevised { return Comparison.enoughIfRevised }
    // Two single numbers have nothing else to agree with; that no rival comes near counts for them.
    return many == 1 ? Comparison.enoughAlone : Comparison.enoughOnAverage
  }

  /// Whether the likelier half of the pairs agrees well, and no pair not at all.
  private func fitsBetterHalf(_ scores: inout [Double]) -> Bool {
    scores.sort(by: >)
    let half = scores.prefix(max(1, scores.count / 2))
    return scores.last! >= Comparison.leastOfAny && Self.mean(half) >= Comparison.enoughOfBetterHalf
  }

  private static func mean(_ scores: some Collection<Double>) -> Double {
    scores.reduce(0, +) / Double(scores.count)
  }

  /// Whether each article that gives two numbers is, by the likeliest two of them, itself speaking of
  /// one thing.
  private func articlesAgree(_ one: ArraySlice<Int32>, _ other: ArraySlice<Int32>) -> Bool {
    var best: [Int32: Double] = [:]
    for x in one {
      let first = signatures[Int(x)]
      for y in other where signatures[Int(y)].document == first.document {
        let second = signatures[Int(y)]
        guard !first.overlaps(second) else { continue }
        let comparison = comparer.compare(first, second)
        let lead = comparison.score - comparison.enoughInArticle
        best[first.document] = max(best[first.document] ?? lead, lead)
      }
    }
    return best.allSatisfy { $0.value >= 0 }
  }
}
