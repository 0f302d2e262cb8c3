/// The text inside JSON strings: finding what needs care, taking escapes away and putting them in.
enum JSONText {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// The index at or after `start` of the next quote, backslash or control character, else the end.
  static func nextSpecial(in bytes: Bytes, from start: Int) -> Int {
    var isWide = false
    return nextSpecial(in: bytes, from: start, &isWide)
  }

  /// The same; `isWide` becomes true where a byte that is not ASCII stands before the end of the
  /// string or not far behind it. Eight bytes at a time ("Hacker's Delight", 2nd edition, section
  /// 6-1: zero bytes in a word).
  @inline(__always)
  static func nextSpecial(in bytes: Bytes, from start: Int, _ isWide: inout Bool) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var at = start
    var seen: UInt64 = 0
    defer { if seen & tops != 0 { isWide = true } }
    while at + 8 <= bytes.count {
      let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      let hits = specials(word)
      seen |= word
      if hits != 0 { return at + UInt64(littleEndian: hits).trailingZeroBitCount / 8 }
      at += 8
    }
    while at < bytes.count {
      let byte = bytes[at]
      if byte == 0x22 || byte == 0x5C || byte < 0x20 { return at }
      seen |= UInt64(byte)
      at += 1
    }
    return at
  }

  /// The top bit of each byte of `word` that is a quote, a backslash or a control character.
  @inline(__always)
  private static func specials(_ word: UInt64) -> UInt64 {
    let quote = word ^ (ones &* 0x22)
    let slash = word ^ (ones &* 0x5C)
    let found =
      ((quote &- ones) & ~quote) | ((slash &- ones) & ~slash)
      | ((word &- ones &* 0x20) & ~word)
    return found & tops
  }

  /// The digits by what they are worth.
  static let hexDigits = Array("0123456789abcdef".utf8)

  /// What a hexadecimal digit is worth; nil where `byte` is none.
  static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte) - 0x30
    case 0x41...0x46: UInt32(byte) - 0x37
    case 0x61...0x66: UInt32(byte) - 0x57
    default: nil
    }
  }

  /// The bytes between the quotes of a checked string, with escapes taken away.
  static func unescaped(_ bytes: Bytes) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      let stop = nextSpecial(in: bytes, from: at)
      out.append(contentsOf: bytes.part(at..<stop))
      at = stop
      if at < bytes.count { at = unescape(bytes, at, into: &out) }
    }
    return out
  }

  /// Writes the character of the checked escape at `at` and returns the index behind it.
  private static func unescape(_ bytes: Bytes, _ at: Int, into out: inout [UInt8]) -> Int {
    let kind = bytes[at + 1]
    switch kind {
    case UInt8(ascii: "n"): out.append(0x0A)
    case UInt8(ascii: "t"): out.append(0x09)
    case UInt8(ascii: "r"): out.append(0x0D)
    case UInt8(ascii: "b"): out.append(0x08)
    case UInt8(ascii: "f"): out.append(0x0C)
    case UInt8(ascii: "u"):
      var unit = hex(bytes, at + 2)
      var end = at + 6
      if unit & 0xFC00 == 0xD800 {
        unit = 0x10000 + (unit & 0x3FF) << 10 + hex(bytes, at + 8) & 0x3FF
        end = at + 12
      }
      if let scalar = Unicode.Scalar(unit) { out.append(contentsOf: UTF8.encode(scalar)!) }
      return end
    default: out.append(kind)
    }
    return at + 2
  }

  private static func hex(_ bytes: Bytes, _ at: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 << 4 | (hexDigit(bytes[at + $1]) ?? 0) }
  }

  /// Appends `bytes` as the inside of a JSON string: only what must be escaped is (RFC 8259,
  /// section 7), so that text stays readable and the line stays one line.
  static func escape(_ bytes: Bytes, into out: inout [UInt8]) {
    var at = 0
    while true {
      let stop = nextSpecial(in: bytes, from: at)
      out.append(contentsOf: bytes.part(at..<stop))
      guard stop < bytes.count else { return }
      let byte = bytes[stop]
      out.append(UInt8(ascii: "\\"))
      switch byte {
      case 0x22, 0x5C: out.append(byte)
      case 0x0A: out.append(UInt8(ascii: "n"))
      case 0x09: out.append(UInt8(ascii: "t"))
      case 0x0D: out.append(UInt8(ascii: "r"))
      case 0x08: out.append(UInt8(ascii: "b"))
      case 0x0C: out.append(UInt8(ascii: "f"))
      default:
        out.append(contentsOf: "u00".utf8)
        out.append(hexDigits[Int(byte >> 4)])
        out.append(hexDigits[Int(byte & 15)])
      }
      at = stop + 1
    }
  }
}
