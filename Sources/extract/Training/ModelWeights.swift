import Tagging
import TrainingFiles

/// The weights of a model before they are written.
struct ModelWeights {
  var rows: [LabelScores]
  var transitions: Transitions

  /// All zero.
  init(bits: UInt32, labels: Int) {
    rows = Array(repeating: .zero, count: 1 << Int(bits))
    transitions = Transitions(labels: labels)
  }

  /// The model, its weights parted by `divisor`, as ``SequenceModel`` reads it.
  func bytes(divisor: Float) -> [UInt8] {
    let largest = rows.reduce(Float(0)) { max($0, $1.max(), -$1.min()) } / divisor
    let unit = max(largest, 1e-6) / (127 * 127)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(SequenceModel.headLength + rows.count * 16)
    bytes.append(littleEndian: UInt32(transitions.labels))
    bytes.append(littleEndian: UInt32(rows.count.trailingZeroBitCount))
    bytes.append(littleEndian: unit.bitPattern)
    bytes.append(contentsOf: repeatElement(0, count: 52))
    for row in transitions.rows {
      for label in 0..<16 { bytes.append(littleEndian: (row[label] / divisor).bitPattern) }
    }
    for row in rows {
      for label in 0..<16 { bytes.append(Self.byte(row[label] / divisor / unit)) }
    }
    return bytes
  }

  /// The signed square root, rounded.
  private static func byte(_ weight: Float) -> UInt8 {
    let root = weight.magnitude.squareRoot().rounded()
    return UInt8(bitPattern: Int8(weight < 0 ? -root : root))
  }
}
