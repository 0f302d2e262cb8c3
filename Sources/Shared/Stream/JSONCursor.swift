/// A cursor that checks JSON by the grammar of RFC 8259, value by value, in one pass that also
/// notes where everything stands (``JSONNode``): nothing is looked for a second time.
///
/// Policies: control characters inside strings are errors, so is a raw NUL anywhere; half of a
/// surrogate pair is an error; numbers are checked for their form only (`1e400` is legal and keeps
/// its spelling); nesting deeper than ``depthLimit`` is an error, never a stack overflow; strings
/// must be valid UTF-8 (``UTF8Check``), and outside of them only ASCII is legal.
public struct JSONCursor {
  /// How deep arrays and objects may nest.
  public static let depthLimit = 512

  /// The bytes that the cursor walks over.
  public let bytes: Bytes
  /// Where it stands, in bytes.
  public private(set) var at: Int
  private var depth = 0
  /// What the value that is being read consists of.
  private var nodes: [JSONNode]

  /// A cursor at the start of `bytes`, at most ``LineReader/longestLine`` of them.
  public init(_ bytes: Bytes) { self.init(bytes, reusing: []) }

  /// A cursor that takes the room of `nodes`, which nobody else looks at any more.
  init(_ bytes: Bytes, reusing nodes: consuming [JSONNode]) {
    precondition(bytes.count < Int32.max, "offsets have 31 bits")
    self.bytes = bytes
    self.nodes = nodes
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

  /// Checks one value and steps over it.
  public mutating func value() throws(JSONError) -> JSONValue {
    nodes.removeAll(keepingCapacity: true)
    try read()
    return JSONValue(bytes, nodes, 0)
  }

  /// Checks one value with all that is in it, and notes its nodes.
  private mutating func read() throws(JSONError) {
    let first = peek()
    switch first {
    case UInt8(ascii: "\""):
      let node = note()
      nodes[node].link = try string() ? 1 : 0
      nodes[node].end = UInt32(at)
    case UInt8(ascii: "{"): try object()
    case UInt8(ascii: "["): try array()
    default:
      let node = note()
      switch first {
      case UInt8(ascii: "t"): try literal("true")
      case UInt8(ascii: "f"): try literal("false")
      case UInt8(ascii: "n"): try literal("null")
      default: try number()
      }
      nodes[node].end = UInt32(at)
    }
  }

  /// Adds the node of what begins here, its end not known yet. Returns its index.
  private mutating func note() -> Int {
    let index = nodes.count
    nodes.append(
      JSONNode(start: UInt32(at), end: UInt32(at), next: UInt32(index + 1), link: 0))
    return index
  }

  private mutating func array() throws(JSONError) {
    let array = try open()
    if peek() == UInt8(ascii: "]") { return close(array) }
    while true {
      try read()
      if try isClosed(by: UInt8(ascii: "]")) { return close(array) }
    }
  }

  private mutating func object() throws(JSONError) {
    let object = try open()
    if peek() == UInt8(ascii: "}") { return close(object) }
    var last: UInt32 = 0
    while true {
      guard peek() == UInt8(ascii: "\"") else { throw unexpected() }
      let key = note()
      let isEscaped = try string()
      let content = bytes.part(Int(nodes[key].start + 1)..<(at - 1))
      nodes[key].next = isEscaped ? JSONNode.escaped : JSONNode.mark(of: content)
      nodes[key].end = UInt32(at)
      nodes[key].link = last
      last = UInt32(key)
      try expect(UInt8(ascii: ":"))
      try read()
      if try isClosed(by: UInt8(ascii: "}")) {
        nodes[object].link = last
        return close(object)
      }
    }
  }

  private mutating func open() throws(JSONError) -> Int {
    guard depth < Self.depthLimit else { throw JSONError(.tooDeep, at: at) }
    depth += 1
    let node = note()
    at += 1
    return node
  }

  private mutating func close(_ node: Int) {
    at += 1
    depth -= 1
    nodes[node].end = UInt32(at)
    nodes[node].next = UInt32(nodes.count)
  }

  /// Steps over a comma; true, without a step, where `close` stands.
  private mutating func isClosed(by close: UInt8) throws(JSONError) -> Bool {
    let next = peek()
    if next == close { return true }
    guard next == UInt8(ascii: ",") else { throw unexpected() }
    at += 1
    return false
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
    guard at < bytes.count, bytes[at].isASCIIDigit else { throw unexpected() }
    while at < bytes.count, bytes[at].isASCIIDigit { at += 1 }
  }

  /// Checks the string that opens here. Returns whether it has escapes.
  private mutating func string() throws(JSONError) -> Bool {
    let start = at
    var hasEscapes = false
    var isWide = false
    at += 1
    while true {
      at = JSONText.nextSpecial(in: bytes, from: at, &isWide)
      guard at < bytes.count else { throw JSONError(.end, at: at) }
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") { break }
      guard byte == UInt8(ascii: "\\") else { throw unexpected() }
      hasEscapes = true
      try escape()
    }
    at += 1
    if isWide, let fault = UTF8Check.firstInvalid(in: bytes.part(start..<at)) {
      throw JSONError(.invalidUTF8, at: start + fault)
    }
    return hasEscapes
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
