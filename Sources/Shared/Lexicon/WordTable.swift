/// What is known of single words, for lookups at every token of a text: an open-addressed table that
/// takes the word's hash as it is.
public struct WordTable<Value: Sendable>: Sendable {
  private var hashes: [UInt64]
  private var places: [Int32]
  private var values: [Value] = []
  private var mask: Int

  /// The words of `entries`; of two entries for one word the later counts.
  public init(_ entries: [(WordKey, Value)]) {
    var size = 16
    while size < entries.count * 4 { size *= 2 }
    hashes = Array(repeating: 0, count: size)
    places = Array(repeating: -1, count: size)
    mask = size - 1
    for (key, value) in entries { add(key, value) }
  }

  private mutating func add(_ key: WordKey, _ value: Value) {
    var slot = Int(truncatingIfNeeded: key.hash) & mask
    while places[slot] >= 0 {
      if hashes[slot] == key.hash {
        values[Int(places[slot])] = value
        return
      }
      slot = (slot + 1) & mask
    }
    hashes[slot] = key.hash
    places[slot] = Int32(values.count)
    values.append(value)
  }

  /// What is known of `key`, or nil.
  @inline(__always)
  public subscript(key: WordKey) -> Value? {
    var slot = Int(truncatingIfNeeded: key.hash) & mask
    while true {
      let place = places[slot]
      if place < 0 { return nil }
      if hashes[slot] == key.hash { return values[Int(place)] }
      slot = (slot + 1) & mask
    }
  }
}
