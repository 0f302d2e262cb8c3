import Furniture
import Shared
import TrainingFiles

/// Makes the model's file of examples, and scores models that have not seen some kinds of lines.
struct LineTraining {
  private static let rounds = 120
  /// A feature is kept where it stands in so many lines,
  private static let leastLines = 8
  /// and if it is one of so many that weigh most.
  private static let mostFeatures = 6000
  private static let bits: UInt64 = 13
  /// In how many parts the kinds are left out in turn.
  private static let parts = 4

  private let examples: [Example]

  /// Reads the pages that split wrote to the file at `read`, and what their lines are.
  init(_ read: String, labels: String) throws(TrainingError) {
    let made = try Self.labels(labels)
    var examples: [Example] = []
    let bytes = try Files.read(read)
    var page = 0
    for line in bytes.split(separator: 0x0A) {
      guard page < made.count else { break }
      let found = line.withUnsafeBytes { line -> [Example]? in
        guard let record = try? JSONObject(line: line.bindMemory(to: UInt8.self)) else {
          return nil
        }
        return (try? ReadPage(record))?.examples(made[page])
      }
      guard let found else { throw TrainingError("\(read): page \(page + 1) cannot be read") }
      examples += found
      page += 1
    }
    self.examples = examples
  }

  private static func labels(_ path: String) throws(TrainingError) -> [[LineLabel]] {
    try Files.lines(path).split(separator: "").map { page in
      page.map { line in
        let fields = line.split(separator: "\t")
        return LineLabel(role: String(fields[0]), kind: String(fields[1]))
      }
    }
  }

  /// How many examples there are of text and of furniture.
  var counts: (text: Int, furniture: Int) {
    let text = examples.count { $0.label == 0 }
    return (text, examples.count - text)
  }

  /// The model's file.
  func model() -> [UInt8] { Self.file(Self.fitted(examples)) }

  /// A model of the features that weigh most.
  private static func fitted(_ examples: [Example]) -> Regression {
    var counts: [UInt64: Int] = [:]
    for example in examples {
      for feature in example.features { counts[feature, default: 0] += 1 }
    }
    let frequent = counts.filter { $0.value >= leastLines }.map(\.key).sorted()
    var first = Regression(frequent, labels: FurnitureModel.roles.count + 1)
    first.fit(examples, rounds: rounds)
    var model = Regression(first.heaviest(mostFeatures), labels: FurnitureModel.roles.count + 1)
    model.fit(examples, rounds: rounds)
    return model
  }

  private static func file(_ model: Regression) -> [UInt8] {
    let hashes = model.rows.sorted { $0.value < $1.value }.map(\.key)
    let largest = hashes.reduce(Float(0)) { most, hash in
      model.weights(of: hash).reduce(most) { max($0, $1.magnitude) }
    }
    let unit = max(largest, 1e-6) / 127
    let count = 1 << Int(bits)
    var rows = [UInt8](repeating: 0, count: count * FurnitureModel.rowLength)
    for hash in hashes {
      var at = FurnitureModel.row(hash, bits: bits)
      let mark = FurnitureModel.mark(hash)
      while case let start = at * FurnitureModel.rowLength, rows[start] | rows[start + 1] != 0 {
        at = (at + 1) % count
      }
      let start = at * FurnitureModel.rowLength
      rows[start] = UInt8(truncatingIfNeeded: mark)
      rows[start + 1] = UInt8(mark >> 8)
      for (index, weight) in model.weights(of: hash).enumerated() {
        rows[start + 2 + index] = UInt8(bitPattern: Int8((weight / unit).rounded()))
      }
    }
    var bytes: [UInt8] = []
    bytes.append(littleEndian: UInt32(bits))
    bytes.append(littleEndian: unit.bitPattern)
    return bytes + rows
  }

  /// Leaves out some kinds of lines in turn, and tells for each kind how much of it a model of the
  /// others takes for furniture: kind, lines, share.
  func scoresInTurn() -> [(kind: String, lines: Int, share: Float)] {
    var kinds: [String] = []
    for example in examples where !kinds.contains(example.kind) { kinds.append(example.kind) }
    var scores: [(kind: String, lines: Int, share: Float)] = []
    for part in 0..<Self.parts {
      let left = stride(from: part, to: kinds.count, by: Self.parts).map { kinds[$0] }
      let model = Self.fitted(examples.filter { !left.contains($0.kind) })
      for kind in left {
        let own = examples.filter { $0.kind == kind && $0.isOpen }
        let found = own.count { Self.isFurniture($0, model) }
        scores.append((kind, own.count, Float(found) / Float(max(1, own.count))))
      }
    }
    return scores
  }

  private static func isFurniture(_ example: Example, _ model: Regression) -> Bool {
    var sums = [Float](repeating: 0, count: FurnitureModel.roles.count)
    for feature in example.features {
      for (role, weight) in model.weights(of: feature).enumerated() { sums[role] += weight }
    }
    return sums.contains { $0 > FurnitureModel.threshold }
  }
}
