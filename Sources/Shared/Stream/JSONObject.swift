/// The members of an object in their order, values raw: what a filter does not touch goes out byte
/// for byte, in its place, with its number spelled as it came.
///
/// Keys that stand twice are kept; asked for, the last one counts (as in jq and Python). Setting
/// such a key leaves one member, in the place of the first.
public struct JSONObject {
  private let value: JSONValue

  /// The bytes of the whole object.
  public var bytes: Bytes { value.bytes }

  /// The object on a line. Throws where the line is not valid JSON; nil where it is no object.
  public init?(line: Bytes) throws(JSONError) {
    let value = try JSONValue(checking: line)
    guard value.kind == .object else { return nil }
    self.init(checked: value)
  }

  /// The object that `value` is.
  init(checked value: JSONValue) { self.value = value }

  /// The value of `key`, or nil where there is none. A member `null` is there: its kind is null.
  @inline(__always)
  public subscript(key: StaticString) -> JSONValue? {
    let at = find(Bytes(start: key.utf8Start, count: key.utf8CodeUnitCount))
    return at > 0 ? JSONValue(value.line, value.nodes, at) : nil
  }

  /// The value of a key that only the run tells.
  public subscript(named key: String) -> JSONValue? {
    var key = key
    let at = key.withUTF8 { find($0) }
    return at > 0 ? JSONValue(value.line, value.nodes, at) : nil
  }

  /// The node of the value of `key`; 0 where there is none.
  private func find(_ key: Bytes) -> Int {
    let mark = JSONNode.mark(of: key)
    // From the last to the first: the last one counts.
    var at = Int(value.nodes[value.index].link)
    while at > 0 {
      let node = value.nodes[at]
      if node.next == mark || node.isEscapedKey, isKey(at, key) { return at + 1 }
      at = Int(node.link)
    }
    return 0
  }

  /// The keys in order, with escapes taken away.
  public var keys: [String] {
    var keys: [String] = []
    forEachMember { keys.append(name($0)) }
    return keys
  }

  /// Every member in order.
  public func forEach<E: Error>(_ body: (String, JSONValue) throws(E) -> Void) throws(E) {
    try forEachMember { key throws(E) in
      try body(name(key), JSONValue(value.line, value.nodes, key + 1))
    }
  }

  /// Writes the object with `edits` made: a key that is there is replaced in its place, a new one
  /// is added at the end, in the order of the edits; all else stays as it came.
  public func write(to out: inout JSONWriter, _ edits: JSONEdits = JSONEdits()) {
    out.beginObject()
    var written = [Bool](repeating: false, count: edits.count)
    forEachMember { member in
      if let index = edits.index(where: { isKey(member, $0) }) {
        if !written[index] { edits.write(index, to: &out) }
        written[index] = true
      } else {
        writeMember(member, to: &out)
      }
    }
    for index in written.indices where !written[index] { edits.write(index, to: &out) }
    out.endObject()
  }

  /// Writes the members whose key `isKept`, as they came, into an object that has been begun.
  public func writeMembers(to out: inout JSONWriter, where isKept: (String) -> Bool) {
    forEachMember { member in if isKept(name(member)) { writeMember(member, to: &out) } }
  }

  /// The node of each key in order.
  private func forEachMember<E: Error>(_ body: (Int) throws(E) -> Void) throws(E) {
    var at = value.index + 1
    while at < value.nodes[value.index].next {
      try body(at)
      at = Int(value.nodes[at + 1].next)
    }
  }

  private func writeMember(_ key: Int, to out: inout JSONWriter) {
    let member = JSONValue(value.line, value.nodes, key + 1)
    out.rawMember(key: content(of: key), value: member.bytes)
  }

  /// What stands between the quotes of a key.
  private func content(of key: Int) -> Bytes {
    value.line.part(Int(value.nodes[key].start + 1)..<Int(value.nodes[key].end - 1))
  }

  private func name(_ key: Int) -> String {
    String(decoding: JSONText.unescaped(content(of: key)), as: UTF8.self)
  }

  private func isKey(_ node: Int, _ key: Bytes) -> Bool {
    let content = content(of: node)
    if value.nodes[node].isEscapedKey { return JSONText.unescaped(content).elementsEqual(key) }
    guard content.count == key.count else { return false }
    for at in key.indices where content[at] != key[at] { return false }
    return true
  }
}
