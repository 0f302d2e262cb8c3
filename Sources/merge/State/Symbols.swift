import Shared

/// A string that a ``Symbols`` table keeps: four bytes in place of a string, equal where the strings
/// are equal. Numbers follow the order of the input, so nothing that is written may follow theirs.
struct Symbol: Hashable, Sendable {
  fileprivate let number: UInt32

  /// No string at all.
  static let none = Symbol(number: 0)

  var isNone: Bool { number == 0 }

  /// A place in an array that runs over all symbols of a table.
  var index: Int { Int(number) }
}

/// Every string of a batch once: names, sources, sentences of a million articles recur.
///
/// Bytes lie in chunks that are never moved; the hash table holds numbers only (open addressing).
struct Symbols {
  private static let chunkSize = 1 << 20

  private var chunks: [[UInt8]] = [[]]
  private var places: [(chunk: UInt32, start: UInt32, count: UInt32)] = [(0, 0, 0)]
  private var slots = [UInt32](repeating: 0, count: 1 << 10)

  /// How many symbols there are, ``Symbol/none`` among them.
  var count: Int { places.count }

  /// The symbol of `string`, or `none` for nil.
  mutating func symbol(_ string: String?) -> Symbol {
    guard var string else { return .none }
    return string.withUTF8 { symbol(of: $0) }
  }

  /// The symbol of `string` where the table has it already.
  func known(_ string: String) -> Symbol? {
    var string = string
    return string.withUTF8 { bytes in
      let number = slots[slot(of: bytes)]
      return number == 0 ? nil : Symbol(number: number)
    }
  }

  /// The string of `symbol`, or nil for `none`.
  subscript(symbol: Symbol) -> String? { symbol.isNone ? nil : string(symbol) }

  /// The string of `symbol`; "" for `none`.
  func string(_ symbol: Symbol) -> String { String(decoding: bytes(symbol), as: UTF8.self) }

  /// The UTF-8 bytes of `symbol`; none for `none`.
  func bytes(_ symbol: Symbol) -> ArraySlice<UInt8> {
    let place = places[symbol.index]
    return chunks[Int(place.chunk)][Int(place.start)..<Int(place.start + place.count)]
  }

  /// The key of `symbol` as one word.
  func key(_ symbol: Symbol) -> WordKey {
    let place = places[symbol.index]
    return WordKey(chunks[Int(place.chunk)], Int(place.start)..<Int(place.start + place.count))
  }

  /// Whether `a` comes before `b` in byte order.
  func precedes(_ a: Symbol, _ b: Symbol) -> Bool {
    a != b && bytes(a).lexicographicallyPrecedes(bytes(b))
  }

  private mutating func symbol(of bytes: Bytes) -> Symbol {
    let slot = slot(of: bytes)
    if slots[slot] != 0 { return Symbol(number: slots[slot]) }
    let number = UInt32(places.count)
    keep(bytes)
    slots[slot] = number
    if places.count * 2 > slots.count { grow() }
    return Symbol(number: number)
  }

  private mutating func keep(_ bytes: Bytes) {
    if chunks[chunks.count - 1].count + bytes.count > Self.chunkSize,
      !chunks[chunks.count - 1].isEmpty
    {
      chunks.append([])
    }
    let chunk = chunks.count - 1
    if chunk > 0, chunks[chunk].isEmpty { chunks[chunk].reserveCapacity(Self.chunkSize) }
    let start = chunks[chunk].count
    chunks[chunk].append(contentsOf: bytes)
    places.append((UInt32(chunk), UInt32(start), UInt32(bytes.count)))
  }

  /// The slot that holds `bytes`, or the free one where they belong.
  private func slot(of bytes: Bytes) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: Self.hash(bytes)) & mask
    while slots[slot] != 0 {
      let place = places[Int(slots[slot])]
      if place.count == bytes.count, isSame(bytes, place) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isSame(
    _ bytes: Bytes, _ place: (chunk: UInt32, start: UInt32, count: UInt32)
  ) -> Bool {
    let start = Int(place.start)
    return chunks[Int(place.chunk)].withUnsafeBufferPointer {
      UnsafeRawBufferPointer($0.part(start..<(start + bytes.count))).equals(
        UnsafeRawBufferPointer(bytes))
    }
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for number in 1..<places.count {
      let place = places[number]
      let start = Int(place.start)
      let hash = chunks[Int(place.chunk)].withUnsafeBufferPointer {
        Self.hash($0.part(start..<(start + Int(place.count))))
      }
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(number)
    }
  }

  /// FNV-1a, eight bytes at a time because sentences are long; mixed so that the low bits depend on
  /// all of it.
  private static func hash(_ bytes: Bytes) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    UnsafeRawBufferPointer(bytes).forEachWord { word in
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
    }
    return hash ^ hash >> 29
  }
}

extension UnsafeRawBufferPointer {
  /// Calls `body` with each eight bytes, the last ones filled up with zeros.
  @inline(__always)
  fileprivate func forEachWord(_ body: (UInt64) -> Void) {
    var at = 0
    while at + 8 <= count {
      body(loadUnaligned(fromByteOffset: at, as: UInt64.self))
      at += 8
    }
    var rest: UInt64 = 0
    for byte in self[at...] { rest = rest << 8 | UInt64(byte) }
    body(rest)
  }

  /// Whether `other`, as long as these bytes, is the same.
  fileprivate func equals(_ other: UnsafeRawBufferPointer) -> Bool {
    var at = 0
    while at + 8 <= count {
      guard
        loadUnaligned(fromByteOffset: at, as: UInt64.self)
          == other.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      else { return false }
      at += 8
    }
    return self[at...].elementsEqual(other[at...])
  }
}
