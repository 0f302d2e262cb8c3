import Foundation
import Testing

@testable import Shared

/// The lines that a reader gives when the input comes in `pieces`, one read each.
private func lines(_ pieces: [[UInt8]]) -> [String] {
  let pipe = Pipe()
  let reader = LineReader(pipe.fileHandleForReading.fileDescriptor)
  var rest = pieces.filter { !$0.isEmpty }[...]
  // The reader asks for the next piece when it has run dry.
  reader.whenDry = { () throws(SystemError) in
    if let piece = rest.popFirst() {
      pipe.fileHandleForWriting.write(Data(piece))
    } else {
      try? pipe.fileHandleForWriting.close()
    }
  }
  var found: [String] = []
  while let line = try? reader.next() { found.append(String(decoding: line, as: UTF8.self)) }
  #expect(reader.line == found.count)
  return found
}

@Test(arguments: [
  ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\n\nb", ["a", "", "b"]),
  ("a\r\nb\r\n", ["a\r", "b\r"]), ("a\0b\nc\u{2028}d\n", ["a\0b", "c\u{2028}d"]),
  ("\u{FEFF}a\n\u{FEFF}b", ["\u{FEFF}a", "\u{FEFF}b"]),
])
func linesOfInput(input: String, expected: [String]) {
  let bytes = Array(input.utf8)
  #expect(lines([bytes]) == expected)
  #expect(lines(bytes.map { [$0] }) == expected, "byte by byte")
}

/// The buffer grows, and lines that cross its end stay whole.
@Test(arguments: [1, 1000, 65_535, 262_143, 262_144, 262_145, 1_000_000])
func longLines(length: Int) throws {
  let path = NSTemporaryDirectory() + "newsfig-lines-\(length)"
  defer { try? FileManager.default.removeItem(atPath: path) }
  let long = String(repeating: "x", count: length)
  try Data("a\n\(long)\nb\n\(long)".utf8).write(to: URL(fileURLWithPath: path))
  let file = try System.open(path)
  defer { System.close(reading: file) }
  let reader = LineReader(file)
  var lengths: [Int] = []
  while let line = try reader.next() { lengths.append(line.count) }
  #expect(lengths == [1, length, 1, length])
}

@Test func peekAndRest() throws {
  let pipe = Pipe()
  pipe.fileHandleForWriting.write(Data("\u{FEFF}one\ntwo\nthree".utf8))
  try pipe.fileHandleForWriting.close()
  let reader = LineReader(pipe.fileHandleForReading.fileDescriptor)
  #expect(try reader.peek(3).starts(with: "one".utf8))
  #expect(try reader.next()?.equals("\u{FEFF}one") == true)
  #expect(try reader.rest().equals("two\nthree"))
  #expect(try reader.next() == nil)
}

/// A byte order mark is no part of a whole input, and half of one is.
@Test(arguments: [
  ("\u{FEFF}one\n\u{FEFF}two", "one\n\u{FEFF}two"), ("\u{FEFF}", ""), ("one", "one"),
])
func restBehindAByteOrderMark(input: String, expected: String) throws {
  let pipe = Pipe()
  pipe.fileHandleForWriting.write(Data(input.utf8))
  try pipe.fileHandleForWriting.close()
  let reader = LineReader(pipe.fileHandleForReading.fileDescriptor)
  #expect(try reader.peek(100).equals(expected))
  #expect(try reader.rest().equals(expected))
}

/// A fault of the output is not put down to the input.
@Test func faultWhenDry() {
  let pipe = Pipe()
  let reader = LineReader(pipe.fileHandleForReading.fileDescriptor)
  reader.whenDry = { () throws(SystemError) in throw SystemError(code: ENOSPC) }
  do {
    _ = try reader.next()
    Issue.record("no error")
  } catch {
    guard case .whenDry(let cause) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(cause.code == ENOSPC)
  }
}

@Test func directoriesAndMissingFiles() {
  #expect(throws: SystemError(code: EISDIR)) { try System.open("/") }
  #expect(throws: SystemError(code: ENOENT)) { try System.open("/nothing/here") }
  #expect(SystemError(code: EISDIR).words == "is a directory")
}
