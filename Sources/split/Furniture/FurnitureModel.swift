import FurnitureWeights
import Shared

/// Tells furniture from text by what it has learned from lines of both: a linear model over hashed
/// features with a score for each role; the text's is nought.
///
/// It is used where it lies in the program's memory. The file is little-endian: the binary logarithm
/// of the number of rows (4 bytes), the unit of the weights (4, floating), then rows of 8 bytes: the
/// low half of a feature's hash that is not 0 (2 bytes), and a signed weight for each of ``roles``.
/// The high bits of the hash are the row, or the next one that is free.
package struct FurnitureModel: @unchecked Sendable {
  /// What a line can be beside text, in the order of the weights.
  package static let roles: [Sentence.Role] = [
    .byline, .dateline, .caption, .credit, .promo, .notice,
  ]
  package static let headLength = 8
  package static let rowLength = 8
  /// How much likelier than text a role must be, as a natural logarithm: 33 to 1,
  package static let threshold: Float = 3.5
  /// and of a line with a number in or above the text, which may be a figure of the story, 90 to 1.
  /// Dates have numbers.
  private static let thresholdOfNumbers: Float = 4.5

  private let rows: UnsafeRawPointer
  private let bits: UInt64
  private let unit: Float

  /// The model that is part of the program; nil where none has been trained.
  package static var embedded: FurnitureModel? {
    var length = 0
    let start = newsfig_line_model(&length)
    return FurnitureModel(UnsafeRawBufferPointer(start: start, count: length))
  }

  /// The model in `bytes`, which must outlive it; nil where it does not have the form above.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count > Self.headLength, let start = bytes.baseAddress else { return nil }
    bits = UInt64(start.load(as: UInt32.self))
    unit = start.load(fromByteOffset: 4, as: Float.self)
    guard 4...20 ~= bits, bytes.count == Self.headLength + Self.rowLength << Int(bits) else {
      return nil
    }
    rows = start + Self.headLength
  }

  /// What a feature's row begins with.
  package static func mark(_ hash: UInt64) -> UInt16 { max(1, UInt16(truncatingIfNeeded: hash)) }

  /// The row of a feature that is looked at first.
  package static func row(_ hash: UInt64, bits: UInt64) -> Int { Int(hash >> (64 - bits)) }

  /// The weights of a feature, nil where it has none.
  private func weights(_ hash: UInt64) -> UnsafeRawPointer? {
    let mark = Self.mark(hash)
    var at = Self.row(hash, bits: bits)
    while true {
      let row = rows + at * Self.rowLength
      let found = row.load(as: UInt16.self)
      if found == mark { return row + 2 }
      if found == 0 { return nil }
      at = (at + 1) & (1 << Int(bits) - 1)
    }
  }

  /// How much speaks for each role against text, in units; the last two are no roles.
  private func sums(_ features: LineFeatures) -> SIMD8<Int32> {
    var sums = SIMD8<Int32>.zero
    for hash in features.hashes {
      guard let weights = weights(hash) else { continue }
      for role in 0..<6 {
        sums[role] &+= Int32(weights.load(fromByteOffset: role, as: Int8.self))
      }
    }
    return sums
  }

  /// What a line is there for, if the model is sure that it is no text. `isGlued` tells whether
  /// sentences stand before its last one.
  package func verdict(_ features: LineFeatures, isGlued: Bool) -> Sentence.Role? {
    let sums = sums(features)
    guard let best = Self.roles.indices.max(by: { sums[$0] < sums[$1] }) else { return nil }
    let role = Self.roles[best]
    guard Self.mayStand(role, features, isGlued: isGlued) else { return nil }
    let mayCount = features.hasNumber && !features.isBelow && role != .byline && role != .dateline
    let threshold = mayCount ? Self.thresholdOfNumbers : Self.threshold
    return Float(sums[best]) * unit > threshold ? role : nil
  }

  /// Who wrote it and when stands near the top or the end: a name or a day between paragraphs is a
  /// heading. Behind a sentence it is glued to the text. What points to other pages stands below the
  /// text or in it: above it are headlines of its own.
  private static func mayStand(
    _ role: Sentence.Role, _ features: LineFeatures, isGlued: Bool
  ) -> Bool {
    switch role {
    case .byline, .dateline: !features.isInText && !isGlued
    case .credit: !isGlued
    case .promo: !features.isAbove
    default: true
    }
  }

  /// The words of the line that speak most for `role`.
  package func reason(_ features: LineFeatures, for role: Sentence.Role) -> Range<Int>? {
    guard let index = Self.roles.firstIndex(of: role) else { return nil }
    var best: (weight: Int8, words: Range<Int>)?
    for (feature, hash) in features.hashes.enumerated() {
      guard let words = features.words(of: feature), let weights = weights(hash) else { continue }
      let weight = weights.load(fromByteOffset: index, as: Int8.self)
      if weight > best?.weight ?? 0 { best = (weight, words) }
    }
    return best?.words
  }
}
