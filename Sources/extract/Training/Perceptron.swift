import Shared
import Tagging

/// A sentence ready for training.
struct Example {
  /// The text that holds it.
  let text: Int
  let sentence: Int
  /// The tokens that can hold what is looked for; the others have label 0.
  let stretch: Range<Int>
  let atStart: Bool
  let atEnd: Bool
}

/// The averaged perceptron for sequences (Collins 2002): decode, and where that is wrong move the
/// weights towards the truth; the mean of the weights over all steps is the model.
///
/// Features are dropped at random, so that no weight relies on another being there.
struct Perceptron {
  let templates: Templates
  let bits: UInt32
  /// The share of features that a step does without, of 256.
  var dropout: UInt64 = 38

  private(set) var transitions: Transitions
  private let limits: Transitions
  private var transitionSums: [LabelScores]
  private let weights: UnsafeMutablePointer<LabelScores>
  private let sums: UnsafeMutablePointer<LabelScores>
  private var step: Float = 1

  init(_ templates: Templates, bits: UInt32, _ limits: Transitions) {
    self.templates = templates
    self.bits = bits
    self.limits = limits
    transitions = limits
    transitionSums = Array(repeating: .zero, count: 17)
    weights = .allocate(capacity: 1 << Int(bits))
    sums = .allocate(capacity: 1 << Int(bits))
    weights.initialize(repeating: .zero, count: 1 << Int(bits))
    sums.initialize(repeating: .zero, count: 1 << Int(bits))
  }

  /// Frees the weights.
  func discard() {
    weights.deallocate()
    sums.deallocate()
  }

  /// Goes once through the examples in the order given; returns how many were decoded wrongly.
  mutating func learn(
    _ examples: [Example], _ attributes: [Attributes], _ labels: [[UInt8]], _ dice: inout Dice
  ) -> Int {
    var wrong = 0
    var room = [UInt32](repeating: 0, count: templates.count)
    var rows: [[UInt32]] = []
    var scores: [LabelScores] = []
    var path: [UInt8] = []
    for example in examples {
      rows.removeAll(keepingCapacity: true)
      scores.removeAll(keepingCapacity: true)
      path.removeAll(keepingCapacity: true)
      let features = attributes[example.text]
      for token in example.stretch {
        let count = features.values.withUnsafeBufferPointer { values in
          templates.rows(
            of: values.baseAddress! + features.window(token, example.sentence), bits: bits,
            into: &room)
        }
        rows.append(kept(room[..<count], &dice))
        scores.append(rows[rows.count - 1].reduce(into: .zero) { $0 += weights[Int($1)] })
      }
      transitions.best(
        scores[...], atStart: example.atStart, atEnd: example.atEnd, into: &path)
      let truth = labels[example.text][example.stretch]
      if !path.elementsEqual(truth) {
        wrong += 1
        correct(rows, Array(truth), path, example)
      }
      step += 1
    }
    return wrong
  }

  private func kept(_ rows: ArraySlice<UInt32>, _ dice: inout Dice) -> [UInt32] {
    guard dropout > 0 else { return Array(rows) }
    var bits = dice.next()
    var left = 8
    var kept: [UInt32] = []
    kept.reserveCapacity(rows.count)
    for row in rows {
      if left == 0 {
        bits = dice.next()
        left = 8
      }
      if bits & 0xFF >= dropout { kept.append(row) }
      bits >>= 8
      left -= 1
    }
    return kept
  }

  private mutating func correct(
    _ rows: [[UInt32]], _ truth: [UInt8], _ path: [UInt8], _ example: Example
  ) {
    for (at, list) in rows.enumerated() where truth[at] != path[at] {
      var change = LabelScores.zero
      change[Int(truth[at])] = 1
      change[Int(path[at])] = -1
      let summed = change * step
      for row in list {
        weights[Int(row)] += change
        sums[Int(row)] += summed
      }
    }
    var before = (example.atStart ? 16 : 0, example.atStart ? 16 : 0)
    for at in truth.indices {
      move(before.0, truth[at], 1)
      move(before.1, path[at], -1)
      before = (Int(truth[at]), Int(path[at]))
    }
    if !example.atEnd {
      move(before.0, 0, 1)
      move(before.1, 0, -1)
    }
  }

  private mutating func move(_ before: Int, _ label: UInt8, _ by: Float) {
    transitions.rows[before][Int(label)] += by
    transitionSums[before][Int(label)] += by * step
  }

  /// The mean weights, added to `total`.
  func addMean(to total: inout ModelWeights) {
    for row in 0..<(1 << Int(bits)) { total.rows[row] += weights[row] - sums[row] / step }
    for row in 0..<17 {
      total.transitions.rows[row] += transitions.rows[row] - transitionSums[row] / step
    }
  }
}

/// The weights of a model before they are written.
struct ModelWeights {
  var rows: [LabelScores]
  var transitions: Transitions

  init(bits: UInt32, _ transitions: Transitions) {
    rows = Array(repeating: .zero, count: 1 << Int(bits))
    self.transitions = transitions
  }

  /// The model as ``SequenceModel`` reads it.
  func bytes() -> [UInt8] {
    let largest = rows.reduce(Float(0)) { max($0, $1.max(), -$1.min()) }
    let unit = max(largest, 1e-6) / (127 * 127)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(SequenceModel.headLength + rows.count * 16)
    bytes.append(littleEndian: UInt32(transitions.labels))
    bytes.append(littleEndian: UInt32(rows.count.trailingZeroBitCount))
    bytes.append(littleEndian: unit.bitPattern)
    bytes.append(contentsOf: repeatElement(0, count: 52))
    for row in transitions.rows {
      for label in 0..<16 { bytes.append(littleEndian: row[label].bitPattern) }
    }
    for row in rows {
      for label in 0..<16 {
        let root = (abs(row[label]) / unit).squareRoot().rounded()
        bytes.append(UInt8(bitPattern: Int8(row[label] < 0 ? -root : root)))
      }
    }
    return bytes
  }
}
