import Shared

/// A trained linear model: weights of hashed features for up to 16 labels, and of their sequence.
///
/// It is used where it lies in the program's memory. The file is little-endian: the number of
/// labels (4 bytes), the binary logarithm of the number of rows (4), the unit of the weights (4,
/// floating), 52 bytes of nothing, the ``Transitions`` (17 × 16 floating), then rows of 16 signed
/// bytes. A byte q stands for a weight of q·|q| units: a square-root scale loses nothing that can be measured where
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
  /// the sentence begins and ends with them. What `known` says of a token is not asked for;
  /// `penalty` is taken from the score of label 0.
  func label(
    _ stretch: Range<Int>, of sentence: Int, _ attributes: Attributes, atStart: Bool, atEnd: Bool,
    known: (Int) -> UInt8? = { _ in nil }, penalty: (Int) -> Float = { _ in 0 },
    into labels: inout [UInt8]
  ) {
    var scores: [LabelScores] = []
    scores.reserveCapacity(stretch.count)
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: templates.count) { room in
      attributes.values.withUnsafeBufferPointer { values in
        for token in stretch {
          if let label = known(token) {
            scores.append(Self.certain(label))
            continue
          }
          let window = values.baseAddress! + attributes.window(token, sentence)
          var own = self.scores(window, room.baseAddress!)
          own[0] -= penalty(token)
          scores.append(own)
        }
      }
    }
    transitions.best(scores[...], atStart: atStart, atEnd: atEnd, into: &labels)
  }

  /// The scores of a token that can have no other label.
  private static func certain(_ label: UInt8) -> LabelScores {
    var scores = LabelScores(repeating: Transitions.barred)
    scores[Int(label)] = 0
    return scores
  }

  /// How well each label suits the token in `window`.
  private func scores(
    _ window: UnsafePointer<UInt32>, _ room: UnsafeMutablePointer<UInt32>
  ) -> LabelScores {
    let count = templates.rows(of: window, bits: bits, into: room)
    var sums = RowSums()
    for at in 0..<count { sums.add(rows + Int(room[at]) * 16) }
    return sums.scores * unit
  }
}

/// Sums of rows of weights.
///
/// The bytes of a row are taken apart by shifts, in lanes of 16 and then of 32 bits: conversions
/// between vectors of different lanes are not one instruction in Swift, shifts are.
private struct RowSums {
  private var first = SIMD4<Int32>.zero
  private var second = SIMD4<Int32>.zero
  private var third = SIMD4<Int32>.zero
  private var fourth = SIMD4<Int32>.zero

  /// Adds the row of 16 bytes at `row`.
  @inline(__always)
  mutating func add(_ row: UnsafeRawPointer) {
    let pairs = row.load(as: SIMD8<Int16>.self)
    let even = Self.weights((pairs &<< 8) &>> 8)
    let odd = Self.weights(pairs &>> 8)
    first &+= (even &<< 16) &>> 16
    second &+= (odd &<< 16) &>> 16
    third &+= even &>> 16
    fourth &+= odd &>> 16
  }

  /// q·|q| for each q, two lanes of 16 bits in one of 32.
  @inline(__always)
  private static func weights(_ roots: SIMD8<Int16>) -> SIMD4<Int32> {
    let sign = roots &>> 15
    return unsafeBitCast(((roots &* roots) ^ sign) &- sign, to: SIMD4<Int32>.self)
  }

  /// The sums in the order of the bytes.
  var scores: LabelScores {
    var scores = LabelScores.zero
    for lane in 0..<4 {
      scores[4 * lane] = Float(first[lane])
      scores[4 * lane + 1] = Float(second[lane])
      scores[4 * lane + 2] = Float(third[lane])
      scores[4 * lane + 3] = Float(fourth[lane])
    }
    return scores
  }
}
