/// Reads a file or pipe line by line through one growing buffer, so that memory is bounded by the
/// longest line.
///
/// Lines end in LF; a CR before it, or blanks and tabs, are white space to JSON and stay, and so does a
/// UTF-8 byte order mark. The last line needs no LF.
public final class LineReader {
  /// What reading can run into.
  public enum Failure: Error {
    /// The system says no.
    case system(SystemError)
    /// What ``whenDry`` did failed.
    case whenDry(SystemError)
    /// The line is longer than ``longestLine``; reading goes on with the next.
    case tooLong
  }

  /// The most bytes a line may have: 256 MiB.
  public static let longestLine = 256 << 20

  private let file: Int32
  private var buffer: UnsafeMutableRawBufferPointer
  private var start = 0
  private var filled = 0
  private var isAtEnd = false

  /// The number of the line that ``next()`` gave last, from 1.
  public private(set) var line = 0

  /// Called before a read that would wait: the moment to show what is finished.
  public var whenDry: () throws(SystemError) -> Void = {}

  /// Reads from an open file, which stays the caller's to close.
  public init(_ file: Int32) {
    self.file = file
    buffer = .allocate(byteCount: 256 << 10, alignment: 16)
  }

  deinit { buffer.deallocate() }

  /// The next line without its LF, or nil at the end. The bytes are valid until the next call.
  public func next() throws(Failure) -> Bytes? {
    var searched = 0
    while true {
      if let length = lineLength(from: searched) {
        line += 1
        let bytes = part(start, length)
        start += length + 1
        guard length <= Self.longestLine else { throw .tooLong }
        return bytes
      }
      searched = filled - start
      if searched > Self.longestLine {
        line += 1
        try skipLine()
        throw .tooLong
      }
      if isAtEnd {
        guard searched > 0 else { return nil }
        line += 1
        let bytes = part(start, searched)
        start = filled
        return bytes
      }
      try fill()
    }
  }

  /// All that is left of the input, but for a byte order mark at its start. Throws `tooLong` where that
  /// is more than ``longestLine``.
  public func rest() throws(Failure) -> Bytes {
    while !isAtEnd {
      guard filled - start <= Self.longestLine else { throw .tooLong }
      try fill()
    }
    let bytes = part(start, filled - start)
    start = filled
    return line == 0 ? bytes.withoutMark : bytes
  }

  /// The first bytes of what is left, at least `count` unless the input ends before, but for a byte
  /// order mark at its start; nothing is consumed.
  public func peek(_ count: Int) throws(Failure) -> Bytes {
    while filled - start < count + 3, !isAtEnd { try fill() }
    let bytes = part(start, filled - start)
    return line == 0 ? bytes.withoutMark : bytes
  }

  private func part(_ offset: Int, _ count: Int) -> Bytes {
    let raw = UnsafeRawBufferPointer(rebasing: buffer[offset..<(offset + count)])
    return raw.assumingMemoryBound(to: UInt8.self)
  }

  private func lineLength(from searched: Int) -> Int? {
    let rest = UnsafeRawBufferPointer(rebasing: buffer[(start + searched)..<filled])
    return System.index(of: 0x0A, in: rest).map { $0 + searched }
  }

  private func fill() throws(Failure) {
    makeRoom()
    if System.wouldWait(file) {
      do throws(SystemError) { try whenDry() } catch { throw .whenDry(error) }
    }
    do throws(SystemError) {
      let count = try System.read(file, into: .init(rebasing: buffer[filled...]))
      filled += count
      isAtEnd = count == 0
    } catch {
      throw .system(error)
    }
  }

  private func makeRoom() {
    if start > 0 {
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[start..<filled]))
      filled -= start
      start = 0
    }
    guard buffer.count - filled < buffer.count / 2 else { return }
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: buffer.count * 2, alignment: 16)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[..<filled]))
    buffer.deallocate()
    buffer = larger
  }

  /// Steps over the rest of a line that is too long, without keeping it.
  private func skipLine() throws(Failure) {
    while true {
      if let length = lineLength(from: 0) {
        start += length + 1
        return
      }
      start = 0
      filled = 0
      if isAtEnd { return }
      try fill()
    }
  }
}
