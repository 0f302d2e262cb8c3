import Shared

/// Tells quickly of most keys that they are not in a set (Bloom 1970, with one hash): what passes
/// has still to be looked up.
struct KeyFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 128)

  /// Lets `key` pass.
  mutating func insert(_ key: WordKey) { bits[Self.word(key)] |= Self.bit(key) }

  /// Whether `key` may be in the set.
  func mayContain(_ key: WordKey) -> Bool { bits[Self.word(key)] & Self.bit(key) != 0 }

  private static func word(_ key: WordKey) -> Int { Int(key.hash >> 40 & 127) }
  private static func bit(_ key: WordKey) -> UInt64 { 1 << (key.hash >> 52 & 63) }
}
