import Shared

/// JSON that runs over lines: one array of articles, or articles one after the other.
struct JSONDocument {
  private let bytes: Bytes
  private let name: String
  /// The line of the byte ``counted``, from 1.
  private var line = 1
  private var counted = 0

  init(_ bytes: Bytes, _ name: String) {
    self.bytes = bytes
    self.name = name
  }

  /// Writes the record of each article. What is no article is reported and left out; behind JSON
  /// that is broken nothing more can be told apart.
  mutating func forEachRecord(
    _ run: Runner, _ body: (JSONObject, inout JSONWriter) throws(Complaint) -> Void
  ) throws(Stop) {
    var cursor = JSONCursor(bytes)
    var isInArray = false
    while true {
      var next = cursor.peek()
      if next == UInt8(ascii: "["), !isInArray {
        isInArray = true
        cursor.step()
        next = cursor.peek()
      } else if isInArray, next == UInt8(ascii: ",") {
        cursor.step()
        next = cursor.peek()
      }
      if isInArray, next == UInt8(ascii: "]") {
        isInArray = false
        cursor.step()
        continue
      }
      if next == 0, !isInArray, cursor.at >= bytes.count { return }
      let value: JSONValue
      do throws(JSONError) { value = try cursor.value() } catch {
        return try run.complain(.notJSON(columned(error)), at: place(error.offset))
      }
      try write(value, run, body)
    }
  }

  private mutating func write(
    _ value: JSONValue, _ run: Runner,
    _ body: (JSONObject, inout JSONWriter) throws(Complaint) -> Void
  ) throws(Stop) {
    do throws(Complaint) {
      let object = try Runner.object(in: value)
      try run.write { out throws(Complaint) in try body(object, &out) }
    } catch {
      try run.complain(error, at: place(value.range.lowerBound), leavingOut: value.bytes)
    }
    try run.flushIfLarge()
  }

  /// The error with its offset counted from its line's start, as messages count columns.
  private func columned(_ error: JSONError) -> JSONError {
    var start = min(error.offset, bytes.count)
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    return JSONError(error.reason, at: error.offset - start)
  }

  private mutating func place(_ at: Int) -> String {
    while counted < min(at, bytes.count) {
      if bytes[counted] == 0x0A { line += 1 }
      counted += 1
    }
    return "\(name):\(line)"
  }
}
