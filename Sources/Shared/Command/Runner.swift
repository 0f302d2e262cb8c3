#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One run of a filter: its inputs and outputs, what it complained of, and how it will end.
///
/// SIGPIPE is left alone, so a closed pipe ends a filter quietly; where a parent ignores the
/// signal, the failing write does.
public final class Runner {
  /// The records that the filter writes.
  public var output = LineWriter(1)

  private let program: String
  private let isStrict: Bool
  private let isLenient: Bool
  private let keyField: String?
  private var rejects: LineWriter?
  private var status = ExitStatus.done
  private var counts: [String: Int] = [:]
  private var order: [String] = []
  private var notes: [(words: String, count: Int)] = []
  private static let shown = 10

  /// Runs the filter on the process's arguments and returns its exit status.
  public static func main<F: Filter>(_ filter: F.Type) -> Int32 {
    let manual = F.manual
    let arguments = Array(CommandLine.arguments.dropFirst())
    do throws(Complaint) {
      let invocation = try Invocation(arguments, manual)
      if invocation.has("help") { return show(manual.help, manual) }
      if invocation.has("version") { return show(manual.maker + "\n", manual) }
      let run = try Runner(manual, invocation)
      return run.run(try F(invocation), invocation.operands).rawValue
    } catch {
      say("\(manual.program): \(error.words)")
      return error.status.rawValue
    }
  }

  private static func show(_ text: String, _ manual: Manual) -> Int32 {
    do throws(SystemError) {
      try LineWriter.write(1, Array(text.utf8))
      try System.close(checking: 1)
      return 0
    } catch {
      say("\(manual.program): \(Complaint.unwritable(error).words)")
      return ExitStatus.failed.rawValue
    }
  }

  private init(_ manual: Manual, _ invocation: Invocation) throws(Complaint) {
    program = manual.program
    isStrict = invocation.has("strict")
    isLenient = invocation.has("lenient")
    keyField = invocation.value("key")
    if isLenient, !invocation.has("rejects") { throw .usage("'--lenient' wants '--rejects FILE'") }
    if let path = invocation.value("rejects") {
      do throws(SystemError) { rejects = LineWriter(try System.create(path)) } catch {
        throw .usage("'\(path)': \(Complaint.unwritable(error).words)")
      }
    }
  }

  private func run<F: Filter>(_ filter: F, _ operands: [String]) -> ExitStatus {
    var filter = filter
    do throws(Stop) {
      for operand in operands.isEmpty ? ["-"] : operands { try read(operand, &filter) }
      try filter.finish(self)
      try writing { out throws(SystemError) in try out.close() }
    } catch {
      // A strict stop still shows what was done before it.
      if status != .failed { try? writing { out throws(SystemError) in try out.close() } }
    }
    closeRejects()
    summarize()
    return status == .incomplete && isLenient ? .done : status
  }

  private func read<F: Filter>(_ operand: String, _ filter: inout F) throws(Stop) {
    let path = operand == "-" ? nil : operand
    var file: Int32 = 0
    do throws(SystemError) { if let path { file = try System.open(path) } } catch {
      return try complain(.unreadable(error), at: operand)
    }
    defer { if path != nil { System.close(reading: file) } }
    let lines = LineReader(file)
    lines.whenDry = { [unowned self] () throws(SystemError) in try output.flush() }
    try filter.read(Input(path: path, lines: lines), self)
  }

  private func writing(_ body: (inout LineWriter) throws(SystemError) -> Void) throws(Stop) {
    do throws(SystemError) { try body(&output) } catch { throw stop(error) }
  }

  /// The end of a run whose output cannot be written; quiet where nobody reads it any more.
  private func stop(_ error: SystemError) -> Stop {
    output.pending.removeAll()
    if !error.isClosedPipe { Self.say("\(program): \(Complaint.unwritable(error).words)") }
    status = .failed
    return Stop()
  }

  private func closeRejects() {
    do throws(SystemError) { try rejects?.close() } catch {
      Self.say("\(program): rejects: \(Complaint.unwritable(error).words)")
      status = .failed
    }
  }

  private static func say(_ line: String) {
    try? LineWriter.write(2, Array((line + "\n").utf8))
  }
}

// MARK: - What filters call

extension Runner {
  /// Reads an input of JSON Lines; `body` writes the record that each line becomes.
  ///
  /// Lines that are no records, and those that `body` complains of, are reported and left out. Blank
  /// lines do not count; `KEY<TAB>{…}` is taken as `{…}`.
  public func forEachRecord(
    of input: Input, _ body: (JSONObject, inout JSONWriter) throws(Complaint) -> Void
  ) throws(Stop) {
    while let line = try nextLine(of: input) {
      let json = Self.withoutKey(line)
      if json.isEmpty { continue }
      try record(on: json, line, input, body)
      try writing { out throws(SystemError) in try out.flushIfLarge() }
    }
  }

  /// The next line of an input, or nil at its end. Lines that are too long are reported.
  public func nextLine(of input: Input) throws(Stop) -> Bytes? {
    while true {
      do throws(LineReader.Failure) { return try input.lines.next() } catch {
        switch error {
        case .tooLong:
          try complain(.lineTooLong, at: "\(input.name):\(input.lines.line)", isLeftOut: true)
        case .system(let error):
          // `whenDry` writes, so the fault may be the output's.
          if error.isClosedPipe { throw stop(error) }
          try complain(.unreadable(error), at: input.name)
          return nil
        }
      }
    }
  }

  /// Writes one record, with the key before it where `--key` asks for one.
  public func write(_ body: (inout JSONWriter) throws(Complaint) -> Void) throws(Complaint) {
    let start = output.pending.bytes.count
    do {
      try body(&output.pending)
    } catch {
      output.pending.truncate(to: start)
      throw error
    }
    if let keyField { output.pending.putKey(keyField, before: start) }
    output.pending.endLine()
  }

  /// Writes what is pending if it is much.
  public func flushIfLarge() throws(Stop) { try writing { out throws(SystemError) in try out.flushIfLarge() } }

  /// Reports a fault at `place`; `bytes` are what is left out because of it.
  public func complain(
    _ complaint: Complaint, at place: String, leavingOut bytes: Bytes? = nil,
    isLeftOut: Bool = false
  ) throws(Stop) {
    status = max(status, complaint.status)
    let left = isLeftOut || bytes != nil ? "; line left out" : ""
    count(complaint.kind)
    if counts[complaint.kind, default: 0] <= Self.shown {
      Self.say("\(program): \(place): \(complaint.words)\(left)")
    }
    if let bytes, rejects != nil { try reject(bytes) }
    if isStrict { throw Stop() }
  }

  /// Counts something that the summary on stderr will tell, with its number before `words`.
  public func note(_ words: String) {
    if let index = notes.firstIndex(where: { $0.words == words }) {
      notes[index].count += 1
    } else {
      notes.append((words, 1))
    }
  }

  private func record(
    on json: Bytes, _ line: Bytes, _ input: Input,
    _ body: (JSONObject, inout JSONWriter) throws(Complaint) -> Void
  ) throws(Stop) {
    do throws(Complaint) {
      let object = try Self.object(on: json)
      try write { out throws(Complaint) in try body(object, &out) }
    } catch {
      let place = "\(input.name):\(input.lines.line)"
      try complain(error, at: place, leavingOut: line)
    }
  }

  /// The object on a line.
  public static func object(on line: Bytes) throws(Complaint) -> JSONObject {
    let value: JSONValue
    do throws(JSONError) { value = try JSONValue(checking: line) } catch { throw .notJSON(error) }
    guard let object = value.object else { throw .notObject(value.kind) }
    return object
  }

  private func reject(_ bytes: Bytes) throws(Stop) {
    rejects?.pending.rawLine(bytes)
    do throws(SystemError) { try rejects?.flushIfLarge() } catch { throw stop(error) }
  }

  private func count(_ kind: String) {
    if counts[kind] == nil { order.append(kind) }
    counts[kind, default: 0] += 1
  }

  private func summarize() {
    for kind in order {
      let more = counts[kind, default: 0] - Self.shown
      if more > 0 { Self.say("\(program): \(more) more of this kind: \(kind)") }
    }
    for note in notes { Self.say("\(program): \(note.count) \(note.words)") }
  }

  /// The record on a line of `KEY<TAB>{…}`, without white space around it.
  private static func withoutKey(_ line: Bytes) -> Bytes {
    let line = line.trimmed
    guard let first = line.first, first != UInt8(ascii: "{"),
      let tab = line.firstIndex(of: 0x09, from: 0), tab + 1 < line.count,
      line[tab + 1] == UInt8(ascii: "{")
    else { return line }
    return line.part((tab + 1)..<line.count)
  }
}

extension JSONWriter {
  /// A line as it came.
  mutating func rawLine(_ line: Bytes) {
    beginElement()
    raw(line)
    endLine()
  }
}
