/// What filters ask of inputs that are lines of records.
extension Runner {
  /// Reads an input of JSON Lines; `body` writes the record that each line becomes.
  ///
  /// Lines that are no records, and those that `body` complains of, are reported and left out.
  /// Blank lines do not count; `KEY<TAB>{…}` is taken as `{…}`, and a byte order mark before a
  /// line, as files put one behind the other have it, is dropped.
  public func forEachRecord(
    of input: Input, _ body: (JSONObject, inout JSONWriter) throws(Complaint) -> Void
  ) throws(Stop) {
    while let line = try nextLine(of: input) {
      try record(on: line, at: (input.name, input.lines.line), body)
      try flushIfLarge()
    }
  }

  /// Reads an input of JSON Lines for a filter that writes at the end; faults are reported as in
  /// ``forEachRecord(of:_:)``.
  public func collect(
    from input: Input, _ body: (JSONObject) throws(Complaint) -> Void
  ) throws(Stop) {
    while let line = try nextLine(of: input) {
      let json = Self.withoutKey(line)
      if json.isEmpty { continue }
      do throws(Complaint) {
        try body(try object(on: json, of: line))
      } catch {
        try complain(error, at: "\(input.name):\(input.lines.line)", leavingOut: line)
      }
    }
  }

  /// Writes the record that the one on `line` becomes, or complains of the line at `place`.
  func record(
    on line: Bytes, at place: (name: String, line: Int),
    _ body: (JSONObject, inout JSONWriter) throws(Complaint) -> Void
  ) throws(Stop) {
    let json = Self.withoutKey(line)
    if json.isEmpty { return }
    do throws(Complaint) {
      let object = try object(on: json, of: line)
      try write { out throws(Complaint) in try body(object, &out) }
    } catch {
      try complain(error, at: "\(place.name):\(place.line)", leavingOut: line)
    }
  }

  /// The object on a line, or on the rest of `line` behind its key; the room of the line before is
  /// used again.
  private func object(on json: Bytes, of line: Bytes) throws(Complaint) -> JSONObject {
    let start = json.offset(in: line)
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(checking: json, reusing: exchange(&nodes, with: []))
    } catch {
      // A key may begin as an object does, and be one.
      if !line.part(0..<start).contains(0x09), let rest = Self.behindKey(json),
        let keyed = try? JSONValue(checking: rest)
      {
        return try Self.object(in: keyed)
      }
      throw .notJSON(JSONError(error.reason, at: start + error.offset))
    }
    nodes = value.nodes
    return try Self.object(in: value)
  }

  /// The object on a line.
  public static func object(on line: Bytes) throws(Complaint) -> JSONObject {
    let value: JSONValue
    do throws(JSONError) { value = try JSONValue(checking: line) } catch { throw .notJSON(error) }
    return try object(in: value)
  }

  /// The object that `value` must be.
  public static func object(in value: JSONValue) throws(Complaint) -> JSONObject {
    guard let object = value.object else { throw .notObject(value.kind) }
    return object
  }

  /// The record on a line of `KEY<TAB>{…}`, without white space and a byte order mark around it.
  private static func withoutKey(_ line: Bytes) -> Bytes {
    let line = line.withoutMark.trimmed
    return line.first == UInt8(ascii: "{") ? line : behindKey(line) ?? line
  }

  /// The `{…}` of `KEY<TAB>{…}`; nil where the first TAB has none behind it.
  private static func behindKey(_ line: Bytes) -> Bytes? {
    guard let tab = line.firstIndex(of: 0x09, from: 0), tab + 1 < line.count,
      line[tab + 1] == UInt8(ascii: "{")
    else { return nil }
    return line.part((tab + 1)..<line.count)
  }
}
