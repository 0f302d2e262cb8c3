import Shared

@testable import merge

/// Runs merge on lines, as the filter does on files.
enum Bench {
  /// What merge writes when it has read `lines`; complaints fail the test.
  static func merged(_ lines: [String], remove ids: [String] = []) throws -> [String] {
    var state = State()
    for line in lines { try take(line, &state) }
    _ = state.remove(ids)
    let settled = state.settle()
    let decisions = state.decisions
    var rulings = Rulings(decisions)
    rulings.correct(settled.contributions, &state.symbols)
    let batch = Batch(settled, state.symbols, decisions)
    let figures = Figures(batch, SameThing(batch, rulings), rulings)
    let manual = Manual(name: "merge", summary: "", example: "", options: Narrowing.manual)
    let narrowing = try Narrowing(Invocation([], manual))
    var writer = MergedWriter(batch, figures, narrowing, nil)
    var written: [String] = []
    try writer.write(removals: state.removals) { line throws(Stop) in
      written.append(String(decoding: line, as: UTF8.self))
    }
    return written
  }

  static func take(_ line: String, _ state: inout State) throws {
    try Array(line.utf8).withUnsafeBufferPointer { bytes in
      try Intake.take(Runner.object(on: bytes), into: &state)
    }
  }

  /// The numbers of each figure that merge makes of `lines`, in byte order.
  static func numbers(_ lines: [String]) throws -> [[String]] {
    var found: [[String]] = []
    try records(merged(lines), "figure") { record in
      found.append(
        inOrder((record["claims"]?.elements ?? []).compactMap { $0.object?["text"]?.string }))
    }
    return found
  }

  /// Calls `body` with each written record of a type.
  static func records(_ lines: [String], _ type: String, _ body: (JSONObject) throws -> Void) throws
  {
    for line in lines {
      try Array(line.utf8).withUnsafeBufferPointer { bytes in
        let object = try Runner.object(on: bytes)
        if object["type"]?.string == type { try body(object) }
      }
    }
  }
}
