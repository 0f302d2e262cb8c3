/// The members of an object in their order, values raw: what a filter does not touch goes out byte
/// for byte, in its place, with its number spelled as it came.
///
/// Keys that stand twice are kept; asked for, the last one counts (as in jq and Python). Setting
/// such a key leaves one member, in the place of the first.
public struct JSONObject {
  private struct Member {
    /// Between the quotes, escapes and all.
    var key: Range<Int>
    var value: Range<Int>
    /// Whether the key is spelled with escapes, as hardly any is.
    var isEscaped: Bool
  }

  /// The bytes of the whole object.
  public let bytes: Bytes
  private var members: [Member] = []

  /// The object on a line. Throws where the line is not valid JSON; nil where it is no object.
  public init?(line: Bytes) throws(JSONError) {
    let value = try JSONValue(checking: line)
    guard value.kind == .object else { return nil }
    self.init(checked: value.bytes)
  }

  init(checked bytes: Bytes) {
    self.bytes = bytes
    var cursor = JSONCursor(bytes)
    cursor.step()
    while cursor.peek() == UInt8(ascii: "\"") {
      guard let key = try? cursor.key(), let value = try? cursor.value() else { return }
      let isEscaped = bytes[key].contains(UInt8(ascii: "\\"))
      members.append(Member(key: key, value: value, isEscaped: isEscaped))
      if cursor.peek() == UInt8(ascii: ",") { cursor.step() }
    }
  }

  /// The value of `key`, or nil where there is none. A member `null` is there: its kind is null.
  public subscript(key: String) -> JSONValue? {
    var key = key
    let index = key.withUTF8 { key in members.lastIndex { isKey($0, key) } }
    return index.map { JSONValue(checked: bytes.part(members[$0].value)) }
  }

  /// The keys in order, with escapes taken away.
  public var keys: [String] { members.map(name) }

  /// Every member in order.
  public func forEach<E: Error>(_ body: (String, JSONValue) throws(E) -> Void) throws(E) {
    for member in members {
      try body(name(member), JSONValue(checked: bytes.part(member.value)))
    }
  }

  /// Writes the object with `edits` made: a key that is there is replaced in its place, a new one
  /// is added at the end, in the order of the edits; all else stays as it came.
  public func write(to out: inout JSONWriter, _ edits: JSONEdits = JSONEdits()) {
    out.beginObject()
    var written = [Bool](repeating: false, count: edits.count)
    for member in members {
      if let index = edits.index(where: { isKey(member, $0) }) {
        if !written[index] { edits.write(index, to: &out) }
        written[index] = true
      } else {
        out.rawMember(key: bytes.part(member.key), value: bytes.part(member.value))
      }
    }
    for index in written.indices where !written[index] { edits.write(index, to: &out) }
    out.endObject()
  }

  /// Writes the members whose key `isKept`, as they came.
  public func write(to out: inout JSONWriter, where isKept: (String) -> Bool) {
    out.beginObject()
    for member in members where isKept(name(member)) {
      out.rawMember(key: bytes.part(member.key), value: bytes.part(member.value))
    }
    out.endObject()
  }

  private func name(_ member: Member) -> String {
    String(decoding: JSONText.unescaped(bytes.part(member.key)), as: UTF8.self)
  }

  private func isKey(_ member: Member, _ key: Bytes) -> Bool {
    if member.isEscaped { return JSONText.unescaped(bytes.part(member.key)).elementsEqual(key) }
    return member.key.count == key.count && bytes[member.key].elementsEqual(key)
  }
}

/// New values for some members of an object, rendered once and put in by
/// ``JSONObject/write(to:_:)``.
public struct JSONEdits {
  private var keys: [String] = []
  private var values: [Range<Int>] = []
  private var rendered = JSONWriter()

  /// No edits.
  public init() {}

  /// How many keys are set.
  public var count: Int { keys.count }

  /// Sets `key` to the one value that `value` writes.
  public mutating func set(_ key: String, _ value: (inout JSONWriter) -> Void) {
    let start = rendered.bytes.count
    rendered.beginElement()
    value(&rendered)
    keys.append(key)
    values.append(start..<rendered.bytes.count)
  }

  func index(where isKey: (Bytes) -> Bool) -> Int? {
    keys.firstIndex { key in
      var key = key
      return key.withUTF8(isKey)
    }
  }

  func write(_ index: Int, to out: inout JSONWriter) {
    out.key(keys[index])
    rendered.bytes.withUnsafeBufferPointer { out.raw($0.part(values[index])) }
  }
}
