@testable import Shared

/// Calls `body` with the bytes of `line`, which live as long as the call.
func withLine<Result>(_ line: String, _ body: (Bytes) -> Result) -> Result {
  withLine(Array(line.utf8), body)
}

/// Calls `body` with `line`, which lives as long as the call.
func withLine<Result>(_ line: [UInt8], _ body: (Bytes) -> Result) -> Result {
  line.withUnsafeBufferPointer { body($0) }
}

/// Why `line` is not JSON, or nil where it is.
func fault(in line: [UInt8]) -> JSONError? {
  withLine(line) { bytes in
    do throws(JSONError) {
      _ = try JSONValue(checking: bytes)
      return nil
    } catch {
      return error
    }
  }
}

/// What `write` writes.
func written(_ write: (inout JSONWriter) -> Void) -> String {
  var out = JSONWriter()
  write(&out)
  return String(decoding: out.bytes, as: UTF8.self)
}

/// Numbers that look random and are the same on every run (xorshift64*, Vigna 2016).
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 2_685_821_657_736_338_717
  }
}
