/// A number for each of many word keys: open addressing with linear probing (Knuth, volume 3,
/// section 6.4), at most half full. The keys are hashes already, so none is computed.
public struct KeyIndex: Sendable {
  private struct Slot {
    var hash: UInt64 = 0
    var value: Int32 = KeyIndex.none
  }

  /// What a key that is not there has.
  public static let none: Int32 = -1

  private var slots: [Slot]
  /// How many keys there are.
  public private(set) var count = 0

  /// No keys, and room for `room` of them before the table grows.
  public init(room: Int = 8) {
    var size = 16
    while size < 2 * room { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
  }

  /// The number of `key`, or ``none``.
  public subscript(key: WordKey) -> Int32 {
    get {
      let mask = slots.count - 1
      var at = Int(truncatingIfNeeded: Self.spread(key.hash)) & mask
      while true {
        let slot = slots[at]
        if slot.value == Self.none || slot.hash == key.hash { return slot.value }
        at = (at + 1) & mask
      }
    }
    set {
      precondition(newValue >= 0, "numbers are not negative")
      if 2 * (count + 1) > slots.count { grow() }
      if put(key.hash, newValue) { count += 1 }
    }
  }

  /// Returns whether the key is new.
  private mutating func put(_ hash: UInt64, _ value: Int32) -> Bool {
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: Self.spread(hash)) & mask
    while slots[at].value != Self.none, slots[at].hash != hash { at = (at + 1) & mask }
    defer { slots[at] = Slot(hash: hash, value: value) }
    return slots[at].value == Self.none
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: 2 * old.count)
    for slot in old where slot.value != Self.none { _ = put(slot.hash, slot.value) }
  }

  /// The low bits of FNV-1a depend on few letters; this mixes the high ones in.
  private static func spread(_ hash: UInt64) -> UInt64 { hash ^ hash >> 32 }
}
