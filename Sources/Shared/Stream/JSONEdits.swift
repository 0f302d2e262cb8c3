/// New values for some members of an object, rendered once and put in by
/// ``JSONObject/write(to:_:)``.
public struct JSONEdits {
  private struct Edit {
    /// The bytes of the key between its quotes, in ``rendered``.
    let key: Range<Int>
    /// The bytes of the value.
    let value: Range<Int>
  }

  private var edits: [Edit] = []
  /// Each edit as a member.
  private var rendered = JSONWriter()

  /// No edits.
  public init() {}

  /// How many keys are set.
  public var count: Int { edits.count }

  /// Forgets the edits and keeps the room.
  public mutating func removeAll() {
    edits.removeAll(keepingCapacity: true)
    rendered.removeAll()
  }

  /// Sets `key` to the one value that `value` writes.
  public mutating func set(_ key: StaticString, _ value: (inout JSONWriter) -> Void) {
    let start = rendered.bytes.count
    rendered.beginElement()
    rendered.key(key)
    note(from: start, value)
  }

  /// Sets a key that only the run tells.
  public mutating func set(named key: String, _ value: (inout JSONWriter) -> Void) {
    let start = rendered.bytes.count
    rendered.beginElement()
    rendered.key(named: key)
    note(from: start, value)
  }

  private mutating func note(from start: Int, _ value: (inout JSONWriter) -> Void) {
    // The key stands between quotes and a colon.
    let end = rendered.bytes.count
    value(&rendered)
    edits.append(Edit(key: (start + 1)..<(end - 2), value: end..<rendered.bytes.count))
  }

  /// The edit for whose key `isKey` holds.
  func index(where isKey: (Bytes) -> Bool) -> Int? {
    rendered.bytes.withUnsafeBufferPointer { all in
      edits.firstIndex { isKey(all.part($0.key)) }
    }
  }

  func write(_ index: Int, to out: inout JSONWriter) {
    rendered.bytes.withUnsafeBufferPointer { all in
      out.rawMember(key: all.part(edits[index].key), value: all.part(edits[index].value))
    }
  }
}
