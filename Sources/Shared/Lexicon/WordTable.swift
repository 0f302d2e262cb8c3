/// What is known of single words, for lookups at every token of a text: an open-addressed table
/// that takes the word's hash as it is. A class, because scans hold several tables and are copied.
public final class WordTable<Value: Sendable>: Sendable {
  @usableFromInline let hashes: [UInt64]
  @usableFromInline let places: [Int32]
  @usableFromInline let values: [Value]
  @usableFromInline let mask: Int

  /// The words of `entries`; of two entries for one word the later counts.
  @inlinable public init(_ entries: [(WordKey, Value)]) {
    var size = 16
    while size < entries.count * 4 { size *= 2 }
    var hashes: [UInt64] = Array(repeating: 0, count: size)
    var places: [Int32] = Array(repeating: -1, count: size)
    for number in entries.indices {
      let key = entries[number].0
      var slot = Int(truncatingIfNeeded: key.hash) & (size - 1)
      while places[slot] >= 0, hashes[slot] != key.hash { slot = (slot + 1) & (size - 1) }
      hashes[slot] = key.hash
      places[slot] = Int32(number)
    }
    self.hashes = hashes
    self.places = places
    values = entries.map(\.1)
    mask = size - 1
  }

  /// What is known of `key`, or nil.
  @inlinable public subscript(key: WordKey) -> Value? {
    var slot = Int(truncatingIfNeeded: key.hash) & mask
    while true {
      let place = places[slot]
      if place < 0 { return nil }
      if hashes[slot] == key.hash { return values[Int(place)] }
      slot = (slot + 1) & mask
    }
  }
}
