/// A cursor that checks JSON by the grammar of RFC 8259, value by value, without building anything.
///
/// Policies: control characters inside strings are errors, so is a raw NUL anywhere; half of a
/// surrogate pair is an error; numbers are checked for their form only (`1e400` is legal and keeps
/// its spelling); nesting deeper than ``depthLimit`` is an error, never a stack overflow.
/// The bytes must be valid UTF-8 (``UTF8Check``), which the cursor does not look at again.
public struct JSONCursor {
  /// How deep arrays and objects may nest.
  public static let depthLimit = 512

  /// The bytes that the cursor walks over.
  public let bytes: Bytes
  /// Where it stands, in bytes.
  public private(set) var at: Int
  private var depth = 0

  /// A cursor at the start of `bytes`.
  public init(_ bytes: Bytes) {
    self.bytes = bytes
    at = 0
  }

  /// The next byte that is not white space, or 0 at the end (0 is legal nowhere in JSON).
  public mutating func peek() -> UInt8 {
    while at < bytes.count {
      let byte = bytes[at]
      if !isBlank(byte) { return byte }
      at += 1
    }
    return 0
  }

  /// Steps over the byte that ``peek()`` showed.
  public mutating func step() { at += 1 }

  /// Steps over the white space and `byte`.
  public mutating func expect(_ byte: UInt8) throws(JSONError) {
    guard peek() == byte else { throw unexpected() }
    at += 1
  }

  /// The error for whatever stands here.
  public func unexpected() -> JSONError {
    at < bytes.count ? JSONError(.unexpected(bytes[at]), at: at) : JSONError(.end, at: at)
  }

  /// Checks one value and steps over it. Returns its bytes' range.
  @discardableResult
  public mutating func value() throws(JSONError) -> Range<Int> {
    let first = peek()
    let start = at
    switch first {
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "{"): try container(close: UInt8(ascii: "}"), keyed: true)
    case UInt8(ascii: "["): try container(close: UInt8(ascii: "]"), keyed: false)
    case UInt8(ascii: "t"): try literal("true")
    case UInt8(ascii: "f"): try literal("false")
    case UInt8(ascii: "n"): try literal("null")
    default: try number()
    }
    return start..<at
  }

  private mutating func container(close: UInt8, keyed: Bool) throws(JSONError) {
    guard depth < Self.depthLimit else { throw JSONError(.tooDeep, at: at) }
    depth += 1
    at += 1
    if peek() == close {
      at += 1
    } else {
      while true {
        if keyed { try key() }
        try value()
        let next = peek()
        guard next == UInt8(ascii: ",") || next == close else { throw unexpected() }
        at += 1
        if next == close { break }
      }
    }
    depth -= 1
  }

  /// Checks `"key":` and returns the range of the key's bytes between the quotes.
  @discardableResult
  public mutating func key() throws(JSONError) -> Range<Int> {
    guard peek() == UInt8(ascii: "\"") else { throw unexpected() }
    let start = at + 1
    try string()
    let range = start..<(at - 1)
    try expect(UInt8(ascii: ":"))
    return range
  }

  private mutating func literal(_ word: StaticString) throws(JSONError) {
    for i in 0..<word.utf8CodeUnitCount {
      guard at < bytes.count, bytes[at] == word.utf8Start[i] else { throw unexpected() }
      at += 1
    }
  }

  private mutating func number() throws(JSONError) {
    if at < bytes.count, bytes[at] == UInt8(ascii: "-") { at += 1 }
    if at < bytes.count, bytes[at] == UInt8(ascii: "0") { at += 1 } else { try digits() }
    if at < bytes.count, bytes[at] == UInt8(ascii: ".") {
      at += 1
      try digits()
    }
    if at < bytes.count, bytes[at] | 0x20 == UInt8(ascii: "e") {
      at += 1
      if at < bytes.count, bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "-") {
        at += 1
      }
      try digits()
    }
  }

  private mutating func digits() throws(JSONError) {
    guard at < bytes.count, bytes[at] &- 0x30 < 10 else { throw unexpected() }
    while at < bytes.count, bytes[at] &- 0x30 < 10 { at += 1 }
  }

  private mutating func string() throws(JSONError) {
    at += 1
    while true {
      at = JSONText.nextSpecial(in: bytes, from: at)
      guard at < bytes.count else { throw JSONError(.end, at: at) }
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") {
        at += 1
        return
      }
      guard byte == UInt8(ascii: "\\") else { throw unexpected() }
      try escape()
    }
  }

  private mutating func escape() throws(JSONError) {
    let start = at
    at += 1
    guard at < bytes.count else { throw JSONError(.end, at: at) }
    switch bytes[at] {
    case UInt8(ascii: "u"):
      at += 1
      let unit = try hex()
      if unit & 0xFC00 == 0xDC00 { throw JSONError(.loneSurrogate, at: start) }
      if unit & 0xFC00 == 0xD800 {
        guard at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
          bytes[at + 1] == UInt8(ascii: "u")
        else { throw JSONError(.loneSurrogate, at: start) }
        at += 2
        guard try hex() & 0xFC00 == 0xDC00 else { throw JSONError(.loneSurrogate, at: start) }
      }
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      at += 1
    default: throw unexpected()
    }
  }

  private mutating func hex() throws(JSONError) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard at < bytes.count, let digit = JSONText.hexDigit(bytes[at]) else { throw unexpected() }
      unit = unit << 4 | digit
      at += 1
    }
    return unit
  }
}
