/// A filter: what it is, how it starts, what it does with each input and at the end.
///
/// ``Runner/main(_:)`` does all the rest: options, files, messages, exit status.
public protocol Filter {
  /// Its help and options.
  static var manual: Manual { get }

  /// Whether nothing can be written before the last line is read, so that a run that stops early has
  /// failed.
  static var isWhole: Bool { get }

  /// Starts the filter; reads the files that options name.
  init(_ invocation: Invocation) throws(Complaint)

  /// Reads one input to its end and writes what it makes of it.
  mutating func read(_ input: Input, _ run: Runner) throws(Stop)

  /// Writes what can only be written when all inputs are read.
  mutating func finish(_ run: Runner) throws(Stop)
}

extension Filter {
  /// What is read is written as it comes.
  public static var isWhole: Bool { false }

  /// Nothing is left to write.
  public mutating func finish(_ run: Runner) throws(Stop) {}
}

/// A filter that turns each record into one record: one line in, one line out, in order.
///
/// With `--jobs` each thread has a copy, so a copy must not lean on what another one has seen.
public protocol RecordFilter: Filter, Sendable {
  /// Writes the record that `record` becomes. A complaint leaves the line out.
  mutating func filter(
    _ record: JSONObject, into out: inout JSONWriter, _ run: Runner
  ) throws(Complaint)
}

extension RecordFilter {
  /// The article that `record` holds once it has come through `stage`.
  public func article(
    _ record: JSONObject, after stage: Article.Stage
  ) throws(Complaint) -> Article {
    do throws(RecordError) { return try Article(record, after: stage) } catch {
      throw .badRecord(error)
    }
  }

  /// Reads the input line by line, on as many threads as `--jobs` allows.
  public mutating func read(_ input: Input, _ run: Runner) throws(Stop) {
    try readRecords(of: input, run)
  }

  /// The same, for a filter that takes other inputs too.
  public mutating func readRecords(of input: Input, _ run: Runner) throws(Stop) {
    if run.workers != nil { return try run.forEachRecord(inBlocksOf: input, self) }
    try run.forEachRecord(of: input) { record, out throws(Complaint) in
      try filter(record, into: &out, run)
    }
  }
}

/// One operand: an open file and what to call it.
public struct Input {
  /// The path as it was given, or nil for standard input.
  public let path: String?
  /// Its lines.
  public let lines: LineReader
  /// Its size in bytes where it is a plain file.
  let size: Int?

  /// What messages call it.
  public var name: String { path ?? "stdin" }
}

/// The end of the run before the end of the input; the runner knows why and with what status.
public struct Stop: Error {
  /// Only the runner stops a run.
  init() {}
}
