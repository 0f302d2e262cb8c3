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
