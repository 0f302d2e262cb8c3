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

  /// What the options say of the run.
  struct Settings: Sendable {
    var program: String
    var isStrict = false
    var isLenient = false
    var keyField: String?
    /// On how many threads records are worked on.
    var jobs = 1
  }

  let settings: Settings
  private var rejects: LineWriter?
  private var status = ExitStatus.done
  private var tally = Tally()
  /// What a worker has to complain of, for its owner to say in order; nil in the owner.
  private var deferred: [(complaint: Complaint, place: String, rejected: [UInt8]?)]?
  var progress: Progress?
  /// The threads that `--jobs` asks for.
  private(set) var workers: Workers?
  /// Hands over to the workers what has been read and not yet handed over.
  var handOver: (() -> Void)?
  /// What the line that was read last consists of.
  var nodes: [JSONNode] = []

  /// Runs the filter on the process's arguments and returns its exit status.
  public static func main<F: Filter>(_ filter: F.Type) -> Int32 {
    let manual = F.manual
    System.holdStandardStreams()
    let arguments = Array(CommandLine.arguments.dropFirst())
    do throws(Complaint) {
      let invocation = try Invocation(arguments, manual)
      if invocation.has("help") { return show(manual.help, manual) }
      if invocation.has("version") { return show(manual.maker + "\n", manual) }
      if invocation.has("schema") {
        var out = JSONWriter()
        Schema(of: manual.name).write(to: &out)
        return show(String(decoding: out.bytes, as: UTF8.self), manual)
      }
      let run = try Runner(manual, invocation)
      let filter = try F(invocation)
      if let path = invocation.value("rejects") { try run.open(rejects: path, invocation.operands) }
      return run.run(filter, invocation.operands).rawValue
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
    let isStrict = invocation.has("strict")
    let jobs = min(try invocation.number("jobs", least: 1) ?? 1, 256)
    settings = Settings(
      program: manual.program, isStrict: isStrict, isLenient: invocation.has("lenient"),
      keyField: invocation.value("key"),
      // The first fault can only be told from later ones in order.
      jobs: isStrict ? 1 : jobs)
    progress = Progress(wanted: invocation.has("progress"))
    // The key stands before its record, and parts of it come in order.
    if settings.keyField == nil, settings.jobs == 1 { output.writesEarly() }
    if settings.isLenient, !invocation.has("rejects") {
      throw .usage("'--lenient' wants '--rejects FILE'")
    }
  }

  /// Begins the file of `--rejects`, once nothing else can go wrong with the options: what an earlier
  /// run has left there is to be mended.
  private func open(rejects path: String, _ operands: [String]) throws(Complaint) {
    let streams: [Int32] = operands.isEmpty || operands.contains("-") ? [0, 1] : [1]
    if let file = System.identity(of: path),
      streams.contains(where: { System.identity(of: $0) == file })
        || operands.contains(where: { $0 != "-" && System.identity(of: $0) == file })
    {
      throw .usage("'\(path)' of '--rejects' is read or written already")
    }
    do throws(SystemError) { rejects = LineWriter(try System.create(path)) } catch {
      throw .usage("'\(path)': \(Complaint.unwritable(error).words)")
    }
  }

  /// A run over a part of another one's input, whose output and complaints wait for the owner.
  init(workerWith settings: Settings) {
    self.settings = settings
    deferred = []
  }

  private func run<F: Filter>(_ filter: F, _ operands: [String]) -> ExitStatus {
    var filter = filter
    if settings.jobs > 1 { workers = Workers(settings.jobs) }
    defer { workers?.close() }
    do throws(Stop) {
      for operand in operands.isEmpty ? ["-"] : operands { try read(operand, &filter) }
      finishJobs()
      try filter.finish(self)
      try writing { out throws(SystemError) in try out.close() }
    } catch {
      // A strict stop still shows what was done before it.
      if F.isWhole, settings.isStrict { status = .failed }
      if status != .failed { try? writing { out throws(SystemError) in try out.close() } }
    }
    progress?.clear()
    closeRejects()
    summarize()
    return status == .incomplete && settings.isLenient ? .done : status
  }

  private func read<F: Filter>(_ operand: String, _ filter: inout F) throws(Stop) {
    let path = operand == "-" ? nil : operand
    var file: Int32 = 0
    do throws(SystemError) { if let path { file = try System.open(path) } } catch {
      return try complain(.unreadable(error), at: operand)
    }
    defer { if path != nil { System.close(reading: file) } }
    let lines = LineReader(file)
    lines.whenDry = { [unowned self] () throws(SystemError) in
      finishJobs()
      try output.flush()
    }
    try filter.read(Input(path: path, lines: lines, size: System.size(file)), self)
  }

  private func writing(_ body: (inout LineWriter) throws(SystemError) -> Void) throws(Stop) {
    do throws(SystemError) { try body(&output) } catch { throw stop(error) }
  }

  /// The end of a run whose output cannot be written; quiet where nobody reads it any more.
  func stop(_ error: SystemError) -> Stop {
    output.pending.removeAll()
    if !error.isClosedPipe { Self.say("\(settings.program): \(Complaint.unwritable(error).words)") }
    status = .failed
    return Stop()
  }

  private func closeRejects() {
    do throws(SystemError) { try rejects?.close() } catch { failRejects(error) }
  }

  private static func say(_ line: String) { System.say(line) }
}

// MARK: - What filters call

extension Runner {
  /// Takes over what a worker has made of its part.
  func adopt(_ worker: Runner) {
    output.pending.append(worker.output.pending)
    for (complaint, place, rejected) in worker.deferred ?? [] {
      // Only a strict run throws here, and that has no workers.
      let say = { (bytes: Bytes?) in
        try? self.report(complaint, at: place, leavingOut: bytes, isLeftOut: false)
      }
      if let rejected { rejected.withUnsafeBufferPointer(say) } else { say(nil) }
    }
    for (words, count) in worker.tally.notes { tally.note(words, count) }
  }

  /// The next line of an input, or nil at its end. Lines that are too long are reported.
  public func nextLine(of input: Input) throws(Stop) -> Bytes? {
    while true {
      do throws(LineReader.Failure) {
        let line = try input.lines.next()
        progress?.count((line?.count ?? 0) + 1, of: input.size, settings.program)
        return line
      } catch {
        switch error {
        case .tooLong:
          try complain(.lineTooLong, at: "\(input.name):\(input.lines.line)", isLeftOut: true)
        case .whenDry(let error): throw stop(error)
        case .system(let error):
          try complain(.unreadable(error), at: input.name)
          return nil
        }
      }
    }
  }

  /// Writes one record, with the key before it where `--key` asks for one.
  public func write<E: Error>(_ body: (inout JSONWriter) throws(E) -> Void) throws(E) {
    let start = output.pending.bytes.count
    do throws(E) {
      try body(&output.pending)
    } catch {
      output.pending.truncate(to: start)
      throw error
    }
    if let keyField = settings.keyField { output.pending.putKey(keyField, before: start) }
    output.pending.endLine()
  }

  /// Writes what is pending if it is much.
  public func flushIfLarge() throws(Stop) {
    try writing { out throws(SystemError) in try out.flushIfLarge() }
  }

  /// Reports a fault at `place`; `bytes` are what is left out because of it.
  public func complain(
    _ complaint: Complaint, at place: String, leavingOut bytes: Bytes? = nil,
    isLeftOut: Bool = false
  ) throws(Stop) {
    if deferred != nil {
      deferred?.append((complaint, place, bytes.map(Array.init)))
      return
    }
    finishJobs()
    try report(complaint, at: place, leavingOut: bytes, isLeftOut: isLeftOut)
  }

  private func report(
    _ complaint: Complaint, at place: String, leavingOut bytes: Bytes?, isLeftOut: Bool
  ) throws(Stop) {
    status = max(status, complaint.status)
    let left = isLeftOut || bytes != nil ? "; line left out" : ""
    if tally.isShown(complaint.kind) {
      progress?.clear()
      Self.say("\(settings.program): \(place): \(complaint.words)\(left)")
    }
    if let bytes { reject(bytes) }
    if settings.isStrict { throw Stop() }
  }

  /// Counts something that the summary on stderr will tell: `words`, then its number.
  public func note(_ words: String, _ count: Int = 1) {
    if count > 0 { tally.note(words, count) }
  }

  private func reject(_ bytes: Bytes) {
    rejects?.pending.rawLine(bytes)
    do throws(SystemError) { try rejects?.flushIfLarge() } catch { failRejects(error) }
  }

  private func failRejects(_ error: SystemError) {
    Self.say("\(settings.program): rejects: \(Complaint.unwritable(error).words)")
    status = .failed
    rejects = nil
  }

  private func summarize() {
    for line in tally.summary { Self.say("\(settings.program): \(line)") }
  }
}
