/// A 128-bit hash of some bytes, the same on every machine and in every run: ids of documents,
/// digests of texts, keys of claims. It tells chance apart, not malice: it is no cryptographic
/// hash.
///
/// MurmurHash3, variant x64 128, seed 0 (Austin Appleby, in the public domain).
public struct Digest128: Hashable, Comparable, Sendable {
  /// The first 64 bits.
  public let high: UInt64
  /// The last 64 bits.
  public let low: UInt64

  /// The hash of `bytes` as they stand.
  public init(_ bytes: [UInt8]) {
    (high, low) = bytes.withUnsafeBytes(Self.murmur)
  }

  /// The hash of several parts. Each goes in with its length before it, so that parts cut elsewhere
  /// give another hash; a part that is nil differs from an empty one.
  public init(of parts: some Sequence<String?>) {
    self.init(Self.framed(parts))
  }

  /// The same hash, the last part being bytes.
  public init(of parts: some Sequence<String?>, _ last: [UInt8]) {
    var bytes = Self.framed(parts)
    bytes.reserveCapacity(bytes.count + 8 + last.count)
    Self.frame(last.count + 1, into: &bytes)
    bytes += last
    self.init(bytes)
  }

  /// The parts, each with its length before it.
  private static func framed(_ parts: some Sequence<String?>) -> [UInt8] {
    var bytes: [UInt8] = []
    for part in parts {
      frame(part.map { $0.utf8.count + 1 } ?? 0, into: &bytes)
      if let part { bytes.append(contentsOf: part.utf8) }
    }
    return bytes
  }

  private static func frame(_ length: Int, into bytes: inout [UInt8]) {
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: length >> shift))
    }
  }

  /// 32 small hexadecimal digits, the first bits first.
  public var hex: String {
    var out: [UInt8] = []
    for half in [high, low] {
      for shift in stride(from: 60, through: 0, by: -4) {
        out.append(JSONText.hexDigits[Int(half >> UInt64(shift) & 15)])
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The order of their hexadecimal digits.
  public static func < (a: Digest128, b: Digest128) -> Bool {
    a.high != b.high ? a.high < b.high : a.low < b.low
  }
}

// MARK: - MurmurHash3

extension Digest128 {
  private static let c1: UInt64 = 0x87C3_7B91_1142_53D5
  private static let c2: UInt64 = 0x4CF5_AD43_2745_937F

  private static func murmur(_ bytes: UnsafeRawBufferPointer) -> (UInt64, UInt64) {
    var h1: UInt64 = 0
    var h2: UInt64 = 0
    let blocks = bytes.count / 16
    for block in 0..<blocks {
      h1 ^= scrambled1(word(bytes, block * 16))
      h1 = (rotated(h1, 27) &+ h2) &* 5 &+ 0x52DC_E729
      h2 ^= scrambled2(word(bytes, block * 16 + 8))
      h2 = (rotated(h2, 31) &+ h1) &* 5 &+ 0x3849_5AB5
    }
    let tail = bytes[(blocks * 16)...]
    h2 ^= scrambled2(word(tail.dropFirst(8)))
    h1 ^= scrambled1(word(tail.prefix(8)))
    h1 ^= UInt64(bytes.count)
    h2 ^= UInt64(bytes.count)
    h1 = h1 &+ h2
    h2 = h2 &+ h1
    h1 = mixed(h1)
    h2 = mixed(h2)
    h1 = h1 &+ h2
    h2 = h2 &+ h1
    return (h1, h2)
  }

  private static func scrambled1(_ word: UInt64) -> UInt64 { rotated(word &* c1, 31) &* c2 }
  private static func scrambled2(_ word: UInt64) -> UInt64 { rotated(word &* c2, 33) &* c1 }

  private static func word(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
  }

  /// Up to eight bytes, the first one lowest.
  private static func word(_ bytes: Slice<UnsafeRawBufferPointer>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func rotated(_ word: UInt64, _ bits: UInt64) -> UInt64 {
    word << bits | word >> (64 - bits)
  }

  private static func mixed(_ word: UInt64) -> UInt64 {
    var word = (word ^ word >> 33) &* 0xFF51_AFD7_ED55_8CCD
    word = (word ^ word >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return word ^ word >> 33
  }
}
