import Shared
import Tagging
import TrainingFiles

/// A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001), trained by
/// stochastic gradient steps whose size falls for each weight with what it has moved already
/// (AdaGrad: Duchi, Hazan, Singer 2011).
///
/// Features are dropped at random, so that no weight relies on another being there.
struct RandomField {
  private let templates: Templates
  private let bits: UInt32
  private let settings: TrainingSettings
  private var dice: Dice

  private var transitions: Transitions
  private var transitionSquares: [LabelScores]
  private let weights: UnsafeMutablePointer<LabelScores>
  private let squares: UnsafeMutablePointer<LabelScores>

  /// A field of 2^`bits` rows of weights that knows nothing but what `limits` bar.
  init(_ templates: Templates, bits: UInt32, _ limits: Transitions, _ settings: TrainingSettings) {
    self.templates = templates
    self.bits = bits
    self.settings = settings
    dice = Dice(seed: settings.seed)
    transitions = limits
    transitionSquares = Array(repeating: LabelScores(repeating: 1), count: 17)
    weights = .allocate(capacity: 1 << Int(bits))
    squares = .allocate(capacity: 1 << Int(bits))
    weights.initialize(repeating: .zero, count: 1 << Int(bits))
    squares.initialize(repeating: .init(repeating: 0.1), count: 1 << Int(bits))
  }

  /// Frees the weights.
  func discard() {
    weights.deallocate()
    squares.deallocate()
  }

  /// Goes once through the examples, in a new order; returns how many labels were thought unlikely.
  mutating func learn(_ set: TrainingSet) -> Int {
    var wrong = 0
    var room = [UInt32](repeating: 0, count: templates.count)
    var rows: [[UInt32]] = []
    var scores: [LabelScores] = []
    for example in set.examples.shuffled(using: &dice) {
      rows.removeAll(keepingCapacity: true)
      scores.removeAll(keepingCapacity: true)
      for token in example.stretch {
        let count = set.rows(of: token, in: example, templates, bits: bits, into: &room)
        let kept = kept(room[..<count])
        rows.append(kept)
        scores.append(kept.reduce(into: .zero) { $0 += weights[Int($1)] })
      }
      wrong += step(rows, scores, Array(set.labels[example.text][example.stretch]), example)
    }
    return wrong
  }

  /// The rows without those that chance drops.
  private mutating func kept(_ rows: ArraySlice<UInt32>) -> [UInt32] {
    var kept: [UInt32] = []
    kept.reserveCapacity(rows.count)
    var bits: UInt64 = 0
    for (at, row) in rows.enumerated() {
      if at % 8 == 0 { bits = dice.next() }
      if bits & 0xFF >= settings.dropout { kept.append(row) }
      bits >>= 8
    }
    return kept
  }

  private mutating func step(
    _ rows: [[UInt32]], _ scores: [LabelScores], _ truth: [UInt8], _ example: Example
  ) -> Int {
    let chain = ChainOdds(scores, transitions, atStart: example.atStart, atEnd: example.atEnd)
    var wrong = 0
    for (at, list) in rows.enumerated() {
      let label = Int(truth[at])
      var gradient = LabelScores.zero - chain.marginal(at)
      gradient[label] += 1
      if gradient[label] > 0.5 { wrong += 1 }
      if gradient[label] > 0.001 { move(list, gradient) }
    }
    let gradients = chain.transitionGradients(towards: truth)
    for row in gradients.indices {
      transitionSquares[row] += gradients[row] * gradients[row]
      let size = settings.rate / transitionSquares[row].squareRoot()
      transitions.rows[row] += gradients[row] * size
    }
    return wrong
  }

  private func move(_ rows: [UInt32], _ gradient: LabelScores) {
    let square = gradient * gradient
    for row in rows {
      let at = Int(row)
      squares[at] += square
      weights[at] += gradient * settings.rate / squares[at].squareRoot()
    }
  }

  /// Adds the weights to `total`.
  func addWeights(to total: inout ModelWeights) {
    for row in 0..<(1 << Int(bits)) { total.rows[row] += weights[row] }
    for row in 0..<17 { total.transitions.rows[row] += transitions.rows[row] }
  }
}
