/// Writes JSON into a growing buffer: compact, UTF-8, keys in the order of the calls.
///
/// The writer puts the commas; that begins and ends match is the caller's care.
public struct JSONWriter {
  /// What has been written so far.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false
  /// Takes over the bytes of a record that has grown long; nil where they have to wait.
  var sink: ((Bytes) -> Void)?

  /// An empty buffer with room for so many bytes.
  public init(room: Int = 0) { bytes.reserveCapacity(room) }

  /// Forgets what was written and keeps the room.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  /// More than so many bytes are worth a write.
  private static let long = 1 << 20

  /// Hands over what was written of a long record, which can then no more be taken back.
  public mutating func spill() {
    guard bytes.count > Self.long, let sink else { return }
    bytes.withUnsafeBufferPointer { sink($0) }
    bytes.removeAll(keepingCapacity: true)
  }

  /// Takes back everything after the first `count` bytes, up to the start of a value or a line.
  public mutating func truncate(to count: Int) {
    bytes.removeLast(Swift.max(0, bytes.count - count))
    needsComma = false
  }

  /// Appends the whole lines that another writer has written.
  mutating func append(_ other: JSONWriter) { bytes.append(contentsOf: other.bytes) }

  /// The next value stands alone: no comma before it.
  mutating func beginElement() { needsComma = false }

  private mutating func comma() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  /// `{`
  public mutating func beginObject() {
    comma()
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
  }

  /// `}`
  public mutating func endObject() {
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  /// `[`
  public mutating func beginArray() {
    comma()
    bytes.append(UInt8(ascii: "["))
    needsComma = false
  }

  /// `]`
  public mutating func endArray() {
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  /// An object with the members that `body` writes.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    beginObject()
    body(&self)
    endObject()
  }

  /// An array of what `body` writes for each element of `list`.
  public mutating func array<S: Sequence>(
    _ list: S, _ body: (inout JSONWriter, S.Element) -> Void
  ) {
    beginArray()
    for element in list { body(&self, element) }
    endArray()
  }

  /// `"name":`, to be followed by a value. The name needs no escapes.
  public mutating func key(_ name: StaticString) {
    put(name, Bytes(start: nil, count: 0))
    needsComma = false
  }

  /// `"name":` and a value without escapes, in quotation marks if `isQuoted`. Put together first: an
  /// array is asked for its room at each append.
  private mutating func put(_ name: StaticString, _ value: Bytes, isQuoted: Bool = false) {
    let count = name.utf8CodeUnitCount
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count + value.count + 6) { room in
      let start = room.baseAddress!
      var at = 0
      func put(_ byte: UInt8) {
        start[at] = byte
        at += 1
      }
      func put(_ bytes: Bytes) {
        guard let base = bytes.baseAddress else { return }
        (start + at).update(from: base, count: bytes.count)
        at += bytes.count
      }
      if needsComma { put(UInt8(ascii: ",")) }
      put(UInt8(ascii: "\""))
      put(Bytes(start: name.utf8Start, count: count))
      put(UInt8(ascii: "\""))
      put(UInt8(ascii: ":"))
      if isQuoted { put(UInt8(ascii: "\"")) }
      put(value)
      if isQuoted { put(UInt8(ascii: "\"")) }
      bytes.append(contentsOf: Bytes(start: start, count: at))
    }
    needsComma = true
  }

  /// The same for a name that only the run tells, whatever stands in it.
  public mutating func key(named name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// A string or null.
  public mutating func string(_ value: String?) {
    guard var value else { return null() }
    value.withUTF8 { utf8($0) }
  }

  /// A string of valid UTF-8.
  public mutating func utf8(_ value: Bytes) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    JSONText.escape(value, into: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// A whole number or null.
  public mutating func int(_ value: Int?) {
    guard let value else { return null() }
    comma()
    appendDigits(value)
  }

  /// A number or null. Whole numbers below 2^53 are written without a point, others in the shortest
  /// form that reads back as the same Double; what is not finite is null.
  public mutating func double(_ value: Double?) {
    guard let value, value.isFinite else { return null() }
    comma()
    if value == value.rounded(), abs(value) < 9_007_199_254_740_992 {
      appendDigits(Int(value))
    } else {
      bytes.append(contentsOf: value.description.utf8)
    }
  }

  /// `true`, `false` or null.
  public mutating func bool(_ value: Bool?) {
    guard let value else { return null() }
    comma()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// `null`
  public mutating func null() {
    comma()
    bytes.append(contentsOf: "null".utf8)
  }

  /// A value that is JSON already.
  public mutating func raw(_ value: Bytes) {
    comma()
    bytes.append(contentsOf: value)
  }

  /// A member whose key (the bytes between its quotes) and value are JSON already.
  mutating func rawMember(key: Bytes, value: Bytes) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: key)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    bytes.append(contentsOf: value)
  }

  /// Ends the line.
  public mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  /// A line as it came.
  mutating func rawLine(_ line: Bytes) {
    beginElement()
    raw(line)
    endLine()
  }

  /// Puts the value of the member `field` of the record that starts at byte `start`, and a TAB,
  /// before the record. A record without the field gets an empty key.
  mutating func putKey(_ field: String, before start: Int) {
    let key: [UInt8] = bytes.withUnsafeBufferPointer { all in
      let record = try? JSONObject(line: all.part(start..<all.count))
      let value = record?[named: field]
      return value?.utf8 ?? value.map { Array($0.bytes) } ?? []
    }
    // A key is one field of one line.
    let clean = key.map { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
    bytes.insert(contentsOf: clean + [0x09], at: start)
  }

  private mutating func appendDigits(_ value: Int) {
    let most = 20
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: most) { room in
      var rest = value.magnitude
      var start = most
      repeat {
        start -= 1
        room[start] = 0x30 + UInt8(rest % 10)
        rest /= 10
      } while rest > 0
      if value < 0 {
        start -= 1
        room[start] = UInt8(ascii: "-")
      }
      bytes.append(contentsOf: Bytes(rebasing: room[start...]))
    }
  }
}

extension JSONWriter {
  /// `"name":` and a string or null.
  public mutating func member(_ name: StaticString, _ value: String?) {
    guard var value else { return null(name) }
    value.withUTF8 { text in
      if text.count < Self.short, JSONText.nextSpecial(in: text, from: 0) == text.count {
        put(name, text, isQuoted: true)
      } else {
        key(name)
        utf8(text)
      }
    }
  }

  /// Longer text is not copied once more for the sake of one append.
  private static let short = 256

  private mutating func null(_ name: StaticString) {
    let null: StaticString = "null"
    put(name, Bytes(start: null.utf8Start, count: null.utf8CodeUnitCount))
  }

  /// `"name":` and a whole number or null.
  public mutating func member(_ name: StaticString, _ value: Int?) {
    guard let value else { return null(name) }
    key(name)
    int(value)
  }

  /// `"name":` and a number or null.
  public mutating func member(_ name: StaticString, _ value: Double?) {
    guard let value else { return null(name) }
    key(name)
    double(value)
  }

  /// `"name":` and a boolean.
  public mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    bool(value)
  }

  /// `"name":` and a list of strings.
  public mutating func member(_ name: StaticString, _ list: [String]) {
    key(name)
    array(list) { $0.string($1) }
  }
}
