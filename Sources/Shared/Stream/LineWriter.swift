/// Writes records to a file or pipe through one large buffer; every write is checked.
public struct LineWriter {
  private let file: Int32
  private static let enough = 256 << 10

  /// What is not written yet: filters write their records here.
  public var pending = JSONWriter()
  /// The first fault of what was written before a record was whole.
  private let early = EarlyFault()

  /// The fault is told at the next write.
  private final class EarlyFault {
    var error: SystemError?
  }

  /// Writes to an open file.
  public init(_ file: Int32) { self.file = file }

  /// Long records are written as they grow.
  mutating func writesEarly() {
    pending.sink = { [file, early] bytes in
      guard early.error == nil else { return }
      do throws(SystemError) { try System.write(file, UnsafeRawBufferPointer(bytes)) } catch {
        early.error = error
      }
    }
  }

  /// Writes what is pending if it is much.
  public mutating func flushIfLarge() throws(SystemError) {
    if pending.bytes.count >= Self.enough { try flush() }
  }

  /// Writes all that is pending.
  public mutating func flush() throws(SystemError) {
    defer { pending.removeAll() }
    if let error = early.error { throw error }
    try Self.write(file, pending.bytes)
  }

  /// Writes all that is pending and closes the file.
  public mutating func close() throws(SystemError) {
    try flush()
    try System.close(checking: file)
  }

  static func write(_ file: Int32, _ bytes: [UInt8]) throws(SystemError) {
    let result: Result<Void, SystemError> = bytes.withUnsafeBytes { raw in
      do throws(SystemError) { return .success(try System.write(file, raw)) } catch {
        return .failure(error)
      }
    }
    try result.get()
  }
}
