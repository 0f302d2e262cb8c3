import Shared

/// A trained linear model: weights of hashed features for up to 16 labels, and of their sequence.
///
/// It is used where it lies in the program's memory. The file is little-endian: the number of labels
/// (4 bytes), the binary logarithm of the number of rows (4), the unit of the weights (4, floating),
/// 52 bytes of nothing, the ``Transitions`` (17 × 16 floating), then rows of 16 signed bytes. A byte q
/// stands for a weight of q·|q| units: a square-root scale loses nothing that can be measured where
/// a linear one of eight bits costs a point.
package struct SequenceModel: @unchecked Sendable {
  /// Where the rows begin.
  package static let headLength = 64 + 17 * 64

  /// What may follow what.
  package let transitions: Transitions
  private let templates: Templates
  private let rows: UnsafeRawPointer
  private let bits: UInt32
  private let unit: Float

  /// The model in `bytes`, which must outlive it; nil where it does not have the form above.
  package init?(_ bytes: UnsafeRawBufferPointer, _ templates: Templates) {
    guard bytes.count > Self.headLength, let start = bytes.baseAddress else { return nil }
    let labels = Int(start.load(as: UInt32.self))
    bits = start.load(fromByteOffset: 4, as: UInt32.self)
    unit = start.load(fromByteOffset: 8, as: Float.self)
    guard 2...16 ~= labels, 4...24 ~= bits, bytes.count == Self.headLength + 16 << Int(bits)
    else { return nil }
    var transitions = Transitions(labels: labels)
    for row in 0..<17 {
      transitions.rows[row] = start.loadUnaligned(
        fromByteOffset: 64 + row * 64, as: LabelScores.self)
    }
    self.transitions = transitions
    self.templates = templates
    rows = start + Self.headLength
  }

  /// Appends the best labels of the tokens `stretch` of a sentence; `atStart`, `atEnd` tell whether
  /// the sentence begins and ends with them.
  func label(
    _ stretch: Range<Int>, of sentence: Int, _ attributes: Attributes, atStart: Bool, atEnd: Bool,
    into labels: inout [UInt8]
  ) {
    var scores: [LabelScores] = []
    scores.reserveCapacity(stretch.count)
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: templates.count) { room in
      attributes.values.withUnsafeBufferPointer { values in
        for token in stretch {
          let window = values.baseAddress! + attributes.window(token, sentence)
          scores.append(self.scores(window, room.baseAddress!))
        }
      }
    }
    transitions.best(scores[...], atStart: atStart, atEnd: atEnd, into: &labels)
  }

  /// How well each label suits the token in `window`.
  private func scores(
    _ window: UnsafePointer<UInt32>, _ room: UnsafeMutablePointer<UInt32>
  ) -> LabelScores {
    let count = templates.rows(of: window, bits: bits, into: room)
    var sum = SIMD16<Int32>.zero
    for at in 0..<count {
      let row = (rows + Int(room[at]) * 16).loadUnaligned(as: SIMD16<Int8>.self)
      let wide = SIMD16<Int16>(truncatingIfNeeded: row)
      let negative = wide .< 0
      let square = wide &* wide
      sum &+= SIMD16<Int32>(
        truncatingIfNeeded: square.replacing(with: 0 &- square, where: negative))
    }
    return LabelScores(sum) * unit
  }
}
