import TrainingFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Multinomial logistic regression over the features of lines, fitted to all examples at once by
/// Adam (Kingma, Ba 2015) with a fifth of the features dropped at random in each round.
struct Regression {
  private static let rate: Float = 0.05
  private static let decay: Float = 1e-4
  private static let (first, second): (Float, Float) = (0.9, 0.99)
  private static let kept = 80

  /// The index of each feature's row.
  private(set) var rows: [UInt64: Int] = [:]
  /// A weight for each feature and label, by rows.
  private(set) var weights: [Float] = []
  private let labels: Int

  /// A model of the features `hashes`, without weights.
  init(_ hashes: [UInt64], labels: Int) {
    self.labels = labels
    for (row, hash) in hashes.enumerated() { rows[hash] = row }
    weights = Array(repeating: 0, count: hashes.count * labels)
  }

  /// Fits the weights to the examples.
  mutating func fit(_ examples: [Example], rounds: Int) {
    var dice = Dice(seed: 7)
    let lists = examples.map { example in example.features.compactMap { rows[$0] } }
    var means = weights
    var squares = weights
    for round in 1...rounds {
      let isKept = (0..<rows.count).map { _ in Int.random(in: 0..<100, using: &dice) < Self.kept }
      let slopes = slopes(examples, lists, isKept)
      let (a, b) = (1 - powf(Self.first, Float(round)), 1 - powf(Self.second, Float(round)))
      for at in weights.indices {
        let slope = slopes[at] / Float(examples.count) + Self.decay * weights[at]
        means[at] = Self.first * means[at] + (1 - Self.first) * slope
        squares[at] = Self.second * squares[at] + (1 - Self.second) * slope * slope
        weights[at] -= Self.rate * (means[at] / a) / ((squares[at] / b).squareRoot() + 1e-8)
      }
    }
  }

  private func slopes(_ examples: [Example], _ lists: [[Int]], _ isKept: [Bool]) -> [Float] {
    var slopes = [Float](repeating: 0, count: weights.count)
    var scores = [Float](repeating: 0, count: labels)
    for (example, list) in zip(examples, lists) {
      for label in 0..<labels { scores[label] = 0 }
      for row in list where isKept[row] {
        for label in 0..<labels { scores[label] += weights[row * labels + label] }
      }
      let most = scores.max() ?? 0
      var sum: Float = 0
      for label in 0..<labels {
        scores[label] = expf(scores[label] - most)
        sum += scores[label]
      }
      for label in 0..<labels {
        scores[label] = scores[label] / sum - (label == example.label ? 1 : 0)
      }
      for row in list where isKept[row] {
        for label in 0..<labels { slopes[row * labels + label] += scores[label] }
      }
    }
    return slopes
  }

  /// The weights of a feature against those of text, whose own become nought.
  func weights(of hash: UInt64) -> [Float] {
    guard let row = rows[hash] else { return [] }
    let own = weights[(row * labels)..<((row + 1) * labels)]
    return own.dropFirst().map { $0 - own[row * labels] }
  }

  /// The `count` features that weigh most, the heaviest first.
  func heaviest(_ count: Int) -> [UInt64] {
    let heaviest = rows.keys.map { (hash: $0, weight: spread(of: $0)) }.sorted {
      ($1.weight, $0.hash) < ($0.weight, $1.hash)
    }
    return heaviest.prefix(count).map(\.hash)
  }

  private func spread(of hash: UInt64) -> Float {
    guard let row = rows[hash] else { return 0 }
    let own = weights[(row * labels)..<((row + 1) * labels)]
    let mean = own.reduce(0, +) / Float(labels)
    return own.map { ($0 - mean).magnitude }.max() ?? 0
  }
}
