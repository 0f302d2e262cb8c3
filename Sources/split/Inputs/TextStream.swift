import Shared

/// The articles in a stream of plain text: form feed, NUL or a line of one's own parts them.
struct TextStream {
  private let bytes: Bytes
  private let name: String
  private let separator: [UInt8]?

  init(_ bytes: Bytes, _ name: String, _ separator: [UInt8]?) {
    self.bytes = bytes
    self.name = name
    self.separator = separator
  }

  /// Calls `body` with each article; what is not valid UTF-8 is reported and left out.
  func forEachText(_ run: Runner, _ body: (Bytes) throws(Stop) -> Void) throws(Stop) {
    var start = 0
    while let (end, next) = part(from: start) {
      defer { start = next }
      let text = bytes.part(start..<end)
      if text.trimmed.isEmpty { continue }
      if let fault = UTF8Check.firstInvalid(in: text) {
        try run.complain(complaint(at: start + fault), at: name, leavingOut: text)
        continue
      }
      try body(text)
    }
  }

  /// The end of the article that begins at `start`, and the start of the next; nil at the end.
  private func part(from start: Int) -> (end: Int, next: Int)? {
    guard start < bytes.count else { return nil }
    var at = start
    while at < bytes.count {
      if bytes[at] == 0 || bytes[at] == 0x0C { return (at, at + 1) }
      if let separator, at == start || bytes[at - 1] == 0x0A, let next = line(at, separator) {
        return (at, next)
      }
      at += 1
    }
    return (at, at)
  }

  /// Where the line behind the separator at `at` begins, or nil where another line stands there.
  private func line(_ at: Int, _ separator: [UInt8]) -> Int? {
    guard at + separator.count <= bytes.count,
      bytes[at..<(at + separator.count)].elementsEqual(separator)
    else { return nil }
    var end = at + separator.count
    while end < bytes.count, bytes[end] != 0x0A {
      guard isBlank(bytes[end]) else { return nil }
      end += 1
    }
    return min(end + 1, bytes.count)
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

  private func complaint(at offset: Int) -> Complaint {
    var line = 1
    var column = 1
    for byte in bytes.prefix(offset) {
      column = byte == 0x0A ? 1 : column + 1
      if byte == 0x0A { line += 1 }
    }
    return .textNotUTF8(line: line, column: column)
  }
}
