import Tagging

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How likely each label of each token of a stretch is, by the forward-backward algorithm (Baum et
/// al. 1970), every vector scaled to a sum of one.
struct ChainOdds {
  private let labels: Int
  private let odds: [LabelScores]
  private let potentials: [LabelScores]
  private var forward: [LabelScores] = []
  private var backward: [LabelScores]

  /// For tokens with `scores`; `atStart`, `atEnd` tell whether the sentence begins and ends with
  /// them.
  init(_ scores: [LabelScores], _ transitions: Transitions, atStart: Bool, atEnd: Bool) {
    labels = transitions.labels
    odds = transitions.rows.map { Self.exponential($0, labels: transitions.labels) }
    potentials = scores.map { score in
      var top = score[0]
      for label in 1..<transitions.labels { top = max(top, score[label]) }
      return Self.exponential(score - top, labels: transitions.labels)
    }
    backward = Array(repeating: .zero, count: scores.count)
    runForward(atStart: atStart)
    runBackward(atEnd: atEnd)
  }

  private mutating func runForward(atStart: Bool) {
    for (at, potential) in potentials.enumerated() {
      var sum = odds[atStart ? 16 : 0]
      if at > 0 {
        sum = .zero
        for label in 0..<labels { sum += odds[label] * forward[at - 1][label] }
      }
      sum *= potential
      forward.append(sum / sum.sum())
    }
  }

  private mutating func runBackward(atEnd: Bool) {
    var value = LabelScores.zero
    for label in 0..<labels { value[label] = atEnd ? 1 : odds[label][0] }
    for at in potentials.indices.reversed() {
      backward[at] = value
      let ahead = potentials[at] * value
      for label in 0..<labels { value[label] = (odds[label] * ahead).sum() }
      value /= value.sum()
    }
  }

  /// How likely each label of the token at `at` is.
  func marginal(_ at: Int) -> LabelScores {
    let product = forward[at] * backward[at]
    return product / product.sum()
  }

  /// How the scores of transitions should move to make `truth` more likely.
  func transitionGradients(towards truth: [UInt8]) -> [LabelScores] {
    var gradients = Array(repeating: LabelScores.zero, count: labels)
    for at in truth.indices.dropFirst() {
      let ahead = potentials[at] * backward[at]
      let pairs = (0..<labels).map { odds[$0] * ahead * forward[at - 1][$0] }
      let total = pairs.reduce(Float(0)) { $0 + $1.sum() }
      for label in 0..<labels { gradients[label] -= pairs[label] / total }
      gradients[Int(truth[at - 1])][Int(truth[at])] += 1
    }
    return gradients
  }

  /// The exponentials of the scores of labels, 0 in the other lanes.
  private static func exponential(_ scores: LabelScores, labels: Int) -> LabelScores {
    var result = LabelScores.zero
    for label in 0..<labels where scores[label] > -80 { result[label] = expf(scores[label]) }
    return result
  }
}
