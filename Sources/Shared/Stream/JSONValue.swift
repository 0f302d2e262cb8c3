/// One value of a checked line, still as bytes: looked into only where somebody asks.
///
/// A value is valid as long as the line that it lies in. Whatever is asked of a value of another
/// kind is nil, never a guess.
public struct JSONValue {
  /// The line, and what the check found on it.
  let line: Bytes
  let nodes: [JSONNode]
  /// The value's node.
  let index: Int

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

  /// The value whose node is `nodes[index]`.
  init(_ line: Bytes, _ nodes: [JSONNode], _ index: Int) {
    self.line = line
    self.nodes = nodes
    self.index = index
  }

  /// Checks a whole line: UTF-8, the grammar, nothing behind the value.
  public init(checking line: Bytes) throws(JSONError) { try self.init(checking: line, reusing: []) }

  /// Checks a whole line and takes the room of `nodes` to note what is on it.
  init(checking line: Bytes, reusing nodes: consuming [JSONNode]) throws(JSONError) {
    var cursor = JSONCursor(line, reusing: nodes)
    do throws(JSONError) {
      self = try cursor.value()
      if cursor.peek() != 0 || cursor.at < line.count { throw JSONError(.trailing, at: cursor.at) }
    } catch {
      // A line that is not text at all is told to be so, whatever else is wrong with it.
      if let at = UTF8Check.firstInvalid(in: line) { throw JSONError(.invalidUTF8, at: at) }
      throw error
    }
  }

  /// The bytes of the value, without white space around it, as they came.
  public var bytes: Bytes { line.part(range) }

  /// Where the value stands on its line, in bytes.
  public var range: Range<Int> { Int(nodes[index].start)..<Int(nodes[index].end) }

  /// What the value is.
  public var kind: Kind {
    switch line[Int(nodes[index].start)] {
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
    return hasEscapes ? JSONText.unescaped(content) : Array(content)
  }

  /// A string; nil for other kinds.
  public var string: String? {
    guard kind == .string else { return nil }
    if !hasEscapes { return String(decoding: content, as: UTF8.self) }
    return String(decoding: JSONText.unescaped(content), as: UTF8.self)
  }

  /// What stands between the quotes of a string.
  private var content: Bytes { line.part((range.lowerBound + 1)..<(range.upperBound - 1)) }

  private var hasEscapes: Bool { nodes[index].link != 0 }

  /// `true` or `false`; nil for other kinds.
  public var bool: Bool? { kind == .bool ? line[range.lowerBound] == UInt8(ascii: "t") : nil }

  /// A finite number; nil for other kinds and for numbers that no Double holds (`1e400`).
  public var double: Double? {
    guard kind == .number else { return nil }
    // Up to fifteen digits are exact either way.
    if range.count <= 15, let int { return Double(int) }
    guard let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite else {
      return nil
    }
    return value
  }

  /// A whole number spelled as one, from -2^63 to 2^63 - 1; nil for all else.
  public var int: Int? {
    guard kind == .number else { return nil }
    var value = 0
    let negative = line[range.lowerBound] == UInt8(ascii: "-")
    for at in range.dropFirst(negative ? 1 : 0) {
      guard line[at].isASCIIDigit else { return nil }
      let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
      let digit = Int(line[at] - 0x30)
      let (next, more) = tens.subtractingReportingOverflow(negative ? digit : -digit)
      if overflow || more { return nil }
      value = next
    }
    return value
  }

  /// The elements of an array, in order; nil for other kinds.
  public var elements: [JSONValue]? {
    guard kind == .array else { return nil }
    var list: [JSONValue] = []
    var at = index + 1
    while at < nodes[index].next {
      list.append(JSONValue(line, nodes, at))
      at = Int(nodes[at].next)
    }
    return list
  }

  /// The members of an object; nil for other kinds.
  public var object: JSONObject? { kind == .object ? JSONObject(checked: self) : nil }
}
