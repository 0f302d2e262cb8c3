#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A system call that failed: the number that the system gave, and its words.
public struct SystemError: Error, Equatable, Sendable {
  /// The error number (`errno`).
  public let code: Int32

  /// The error of the call just made.
  static var last: SystemError { SystemError(code: errno) }

  /// The system's words for it, first letter small: `no such file or directory`.
  public var words: String {
    let words = String(cString: strerror(code))
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  /// Whether the reader of our output has gone away.
  public var isClosedPipe: Bool { code == EPIPE }
}

/// The few calls that the filters make of the system, with interruptions taken care of.
enum System {
  /// Opens `path` for reading. Directories are refused here, not at the first read.
  static func open(_ path: String) throws(SystemError) -> Int32 {
    let file = retried { openForReading(path) }
    guard file >= 0 else { throw .last }
    var status = stat()
    if fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      _ = closeOnce(file)
      throw SystemError(code: EISDIR)
    }
    return file
  }

  /// Opens `path` for writing, from its start, made if it is not there.
  static func create(_ path: String) throws(SystemError) -> Int32 {
    let file = retried { openForWriting(path) }
    guard file >= 0 else { throw .last }
    return file
  }

  /// Which plain file this is, under any of its names; nil for what is none.
  struct Identity: Equatable {
    private let device: dev_t
    private let node: ino_t

    fileprivate init?(_ status: stat) {
      guard status.st_mode & S_IFMT == S_IFREG else { return nil }
      (device, node) = (status.st_dev, status.st_ino)
    }
  }

  /// Which plain file stands at `path`.
  static func identity(of path: String) -> Identity? {
    var status = stat()
    return stat(path, &status) == 0 ? Identity(status) : nil
  }

  /// Which plain file is open as `file`.
  static func identity(of file: Int32) -> Identity? {
    var status = stat()
    return fstat(file, &status) == 0 ? Identity(status) : nil
  }

  /// Reads what is there, at most `room`. Returns 0 at the end.
  static func read(
    _ file: Int32, into room: UnsafeMutableRawBufferPointer
  ) throws(SystemError) -> Int {
    let count = retried { readOnce(file, room) }
    guard count >= 0 else { throw .last }
    return count
  }

  /// All that the file at `path` holds, for tables that options name.
  static func contents(of path: String) throws(SystemError) -> [UInt8] {
    let file = try open(path)
    defer { close(reading: file) }
    var bytes: [UInt8] = []
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
    defer { room.deallocate() }
    while true {
      let count = try read(file, into: room)
      if count == 0 { return bytes }
      bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: room[..<count]))
    }
  }

  /// Writes all of `bytes`, in as many calls as it takes.
  static func write(_ file: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let chunk = UnsafeRawBufferPointer(rebasing: rest)
      let count = retried { writeOnce(file, chunk) }
      guard count >= 0 else { throw .last }
      rest = rest.dropFirst(count)
    }
  }

  /// Closes `file`. Delayed write errors (a full disk behind a network) show here.
  static func close(checking file: Int32) throws(SystemError) {
    guard closeOnce(file) == 0 || errno == EINTR else { throw .last }
  }

  /// Closes a file that was only read.
  static func close(reading file: Int32) { _ = closeOnce(file) }

  /// Fills the places of standard streams that are closed, so that no file of ours is taken for one
  /// of them. What fills them still fails: stdin cannot be read, stdout and stderr not be written.
  static func holdStandardStreams() {
    for file in Int32(0)...2 where fcntl(file, F_GETFD) == -1 {
      _ = retried { file == 0 ? openForWriting("/dev/null") : openForReading("/dev/null") }
    }
  }

  /// The size of a plain file in bytes; nil for pipes and the like.
  static func size(_ file: Int32) -> Int? {
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// Whether `file` is a terminal.
  static func isTerminal(_ file: Int32) -> Bool { isatty(file) == 1 }

  /// Seconds on a clock that only goes forward; for progress, never for records.
  static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Writes a line to stderr, come what may.
  static func say(_ line: String, terminator: String = "\n") {
    try? LineWriter.write(2, Array((line + terminator).utf8))
  }

  /// Whether a read would wait for more input.
  static func wouldWait(_ file: Int32) -> Bool {
    var request = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) == 0
  }

  /// Where `byte` stands first in `bytes`, or nil.
  static func index(of byte: UInt8, in bytes: UnsafeRawBufferPointer) -> Int? {
    guard let start = bytes.baseAddress, let found = memchr(start, Int32(byte), bytes.count)
    else { return nil }
    return UnsafeRawPointer(found) - start
  }

  private static func retried<T: SignedInteger>(_ call: () -> T) -> T {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }
}

// The system's names are those of our own functions inside `System`, hence these outside it.
private func openForReading(_ path: String) -> Int32 { open(path, O_RDONLY | O_CLOEXEC) }
private func openForWriting(_ path: String) -> Int32 {
  open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
}
private func readOnce(_ file: Int32, _ room: UnsafeMutableRawBufferPointer) -> Int {
  read(file, room.baseAddress, room.count)
}
private func writeOnce(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(file, bytes.baseAddress, bytes.count)
}
private func closeOnce(_ file: Int32) -> Int32 { close(file) }
