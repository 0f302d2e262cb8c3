/// A value or a key on a checked line: where its bytes stand, and how to get from it to others.
///
/// The nodes of a line stand in the order in which values begin; behind an object's node come key
/// and value, key and value, behind an array's its elements. Values inside values come before the
/// next, so that one list holds them all and stepping over one is a jump to ``next``.
struct JSONNode {
  /// The first byte: of a string its opening quote.
  let start: UInt32
  /// The byte behind the last.
  var end: UInt32
  /// The node behind this one and everything in it; of a key its ``mark(of:)``.
  var next: UInt32
  /// Of an object its last key, of a key the key before it, 0 for none; of a string 1 where it is
  /// spelled with escapes.
  var link: UInt32

  /// The length of a key, its first and its last byte: enough to pass over nearly every other key.
  @inline(__always)
  static func mark(of key: Bytes) -> UInt32 {
    guard let first = key.first, let last = key.last else { return 0 }
    return UInt32(truncatingIfNeeded: key.count & 0x7FFF) << 16 | UInt32(first) << 8 | UInt32(last)
  }

  /// Whether a key is spelled with escapes, as hardly any is.
  var isEscapedKey: Bool { next & Self.escaped != 0 }

  static let escaped: UInt32 = 1 << 31
}
