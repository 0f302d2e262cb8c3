/// Bytes that somebody else owns: a line in the reader's buffer, or a part of it. Valid only until
/// the reader moves on; whoever wants to keep something copies it.
public typealias Bytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer where Element == UInt8 {
  /// The part `range` of these bytes.
  @inlinable public func part(_ range: Range<Int>) -> Bytes {
    Bytes(rebasing: self[range])
  }

  /// Where these bytes, a part of `whole`, start in it.
  func offset(in whole: Bytes) -> Int {
    guard let own = baseAddress, let start = whole.baseAddress else { return 0 }
    return own - start
  }

  /// These bytes without white space (blank, tab, CR, LF) at either end.
  public var trimmed: Bytes {
    var low = 0
    var high = count
    while low < high, isBlank(self[low]) { low += 1 }
    while high > low, isBlank(self[high - 1]) { high -= 1 }
    return part(low..<high)
  }

  /// These bytes without a byte order mark before them.
  var withoutMark: Bytes {
    let isMarked = count >= 3 && self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF
    return isMarked ? part(3..<count) : self
  }

  /// Whether these bytes are the UTF-8 form of `text`.
  @inlinable public func equals(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { $0.count == count && $0.elementsEqual(self) }
  }

  /// Where `byte` stands first at or after `start`, or nil.
  @inlinable public func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    var at = start
    while at < count {
      if self[at] == byte { return at }
      at += 1
    }
    return nil
  }
}

/// Blank, tab, CR or LF: the white space of JSON (RFC 8259, section 2).
@inlinable func isBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
}

/// Strict UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, nothing above U+10FFFF.
public enum UTF8Check {
  /// The index of the first byte that belongs to no character, or nil where all is well.
  public static func firstInvalid(in bytes: Bytes) -> Int? {
    var at = 0
    let count = bytes.count
    let raw = UnsafeRawBufferPointer(bytes)
    while at < count {
      if at + 8 <= count {
        let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        if word & 0x8080_8080_8080_8080 == 0 {
          at += 8
          continue
        }
      }
      let byte = bytes[at]
      if byte < 0x80 {
        at += 1
        continue
      }
      let length = sequenceLength(bytes, at)
      if length == 0 { return at }
      at += length
    }
    return nil
  }

  /// The length of the well-formed sequence of two to four bytes at `at`, or 0.
  private static func sequenceLength(_ bytes: Bytes, _ at: Int) -> Int {
    let lead = bytes[at]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead <= 0xF4, at + length <= bytes.count else { return 0 }
    let second = bytes[at + 1]
    let low: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
    let high: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
    guard second >= low, second <= high else { return 0 }
    for i in 2..<max(2, length) where bytes[at + i] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
