/// How well each of up to 16 labels suits a token; unused lanes do not count.
package typealias LabelScores = SIMD16<Float>

/// Scores of one label following another, and the search for the best sequence.
package struct Transitions: Sendable {
  /// The score of what must not follow.
  package static let barred: Float = -1e6

  /// How many labels there are; label 0 is the one outside of everything.
  package let labels: Int
  /// For each label, the scores of the labels that may follow it; last, those of the first one.
  package var rows: [LabelScores]

  /// No preferences among `labels` labels.
  package init(labels: Int) {
    self.labels = labels
    rows = Array(repeating: .zero, count: 17)
  }

  /// The scores of what may begin a sentence.
  package var start: LabelScores { rows[16] }

  /// The best sequence of labels for tokens with `scores` (Viterbi 1967). `atStart`, `atEnd` tell
  /// whether the sentence begins and ends with them; elsewhere label 0 stands beside them.
  package func best(
    _ scores: ArraySlice<LabelScores>, atStart: Bool, atEnd: Bool, into path: inout [UInt8]
  ) {
    var backs: [SIMD16<Int32>] = []
    backs.reserveCapacity(scores.count)
    guard let first = scores.first else { return }
    var total = first + (atStart ? start : rows[0])
    for score in scores.dropFirst() {
      var best = rows[0] + total[0]
      var back = SIMD16<Int32>.zero
      for label in 1..<labels {
        let candidate = rows[label] + total[label]
        let better = candidate .> best
        best.replace(with: candidate, where: better)
        back.replace(with: Int32(label), where: better)
      }
      backs.append(back)
      total = best + score
    }
    if !atEnd { for label in 0..<labels { total[label] += rows[label][0] } }
    var label = 0
    for other in 1..<labels where total[other] > total[label] { label = other }
    let end = path.count
    path.append(contentsOf: repeatElement(0, count: scores.count))
    path[end + scores.count - 1] = UInt8(label)
    for (at, back) in backs.enumerated().reversed() {
      label = Int(back[label])
      path[end + at] = UInt8(label)
    }
  }
}
