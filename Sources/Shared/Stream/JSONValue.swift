/// One value of a checked line, still as bytes: looked into only where somebody asks.
///
/// A value is valid as long as the line that it lies in. Whatever is asked of a value of another
/// kind is nil, never a guess.
public struct JSONValue {
  /// The bytes of the value, without white space around it, as they came.
  public let bytes: Bytes

  /// What a value can be.
  public enum Kind: String, Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool = "a boolean"
    /// A number, however it is spelled.
    case number = "a number"
    /// A string.
    case string = "a string"
    /// An array.
    case array = "an array"
    /// An object.
    case object = "an object"
  }

  /// A value of bytes that ``JSONCursor`` has checked.
  init(checked bytes: Bytes) { self.bytes = bytes }

  /// Checks a whole line: UTF-8, the grammar, nothing behind the value.
  public init(checking line: Bytes) throws(JSONError) {
    if let at = UTF8Check.firstInvalid(in: line) { throw JSONError(.invalidUTF8, at: at) }
    var cursor = JSONCursor(line)
    let range = try cursor.value()
    if cursor.peek() != 0 || cursor.at < line.count { throw JSONError(.trailing, at: cursor.at) }
    bytes = line.part(range)
  }

  /// What the value is.
  public var kind: Kind {
    switch bytes[0] {
    case UInt8(ascii: "\""): .string
    case UInt8(ascii: "{"): .object
    case UInt8(ascii: "["): .array
    case UInt8(ascii: "t"), UInt8(ascii: "f"): .bool
    case UInt8(ascii: "n"): .null
    default: .number
    }
  }

  /// The UTF-8 bytes of a string, with escapes taken away; nil for other kinds.
  public var utf8: [UInt8]? {
    guard kind == .string else { return nil }
    return JSONText.unescaped(bytes.part(1..<(bytes.count - 1)))
  }

  /// A string; nil for other kinds.
  public var string: String? { utf8.map { String(decoding: $0, as: UTF8.self) } }

  /// `true` or `false`; nil for other kinds.
  public var bool: Bool? { kind == .bool ? bytes[0] == UInt8(ascii: "t") : nil }

  /// A finite number; nil for other kinds and for numbers that no Double holds (`1e400`).
  public var double: Double? {
    guard kind == .number, let value = Double(String(decoding: bytes, as: UTF8.self)),
      value.isFinite
    else { return nil }
    return value
  }

  /// A whole number spelled as one, from -2^63 to 2^63 - 1; nil for all else.
  public var int: Int? {
    guard kind == .number else { return nil }
    var value = 0
    let negative = bytes[0] == UInt8(ascii: "-")
    for byte in bytes.dropFirst(negative ? 1 : 0) {
      guard byte &- 0x30 < 10 else { return nil }
      let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
      let digit = Int(byte - 0x30)
      let (next, more) = tens.subtractingReportingOverflow(negative ? digit : -digit)
      if overflow || more { return nil }
      value = next
    }
    return value
  }

  /// The elements of an array, in order; nil for other kinds.
  public var elements: [JSONValue]? {
    guard kind == .array else { return nil }
    var cursor = JSONCursor(bytes)
    cursor.step()
    var list: [JSONValue] = []
    while cursor.peek() != UInt8(ascii: "]") {
      guard let range = try? cursor.value() else { return nil }
      list.append(JSONValue(checked: bytes.part(range)))
      if cursor.peek() == UInt8(ascii: ",") { cursor.step() }
    }
    return list
  }

  /// The members of an object; nil for other kinds.
  public var object: JSONObject? { kind == .object ? JSONObject(checked: bytes) : nil }
}
