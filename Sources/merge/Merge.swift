import Shared

/// Merges articles and its own earlier output into documents, entities and figures.
struct Merge: Filter {
  static let isWhole = true

  static let manual = Manual(
    name: "merge",
    summary: "every source's figure for one thing, all names of one entity",
    example: "newsfig-merge last-week.jsonl new-articles.jsonl > merged.jsonl",
    options: Narrowing.manual + [
      Option("best", "RULE", "add one number by a rule: lowest, majority, latest"),
      Option("remove", "FILE", "take out the documents whose ids stand in FILE, for good"),
      Option("explain", "KEY KEY", "why two claims were joined or not"),
    ])

  private let narrowing: Narrowing
  private let best: Best?
  private let removals: [String]
  private let explain: Explain?
  private var state = State()

  init(_ invocation: Invocation) throws(Complaint) {
    narrowing = try Narrowing(invocation)
    best = try Self.best(invocation)
    removals = try Self.removals(invocation)
    explain = try Self.explain(invocation)
  }

  /// Reads records; of narrowed output nothing, because what is left of it stands in no line.
  mutating func read(_ input: Input, _ run: Runner) throws(Stop) {
    var isNarrowed = false
    try run.collect(from: input) { object throws(Complaint) in
      guard !isNarrowed else { return }
      isNarrowed = object["narrowed"] != nil
      try Intake.take(object, into: &state)
    }
  }

  mutating func finish(_ run: Runner) throws(Stop) {
    for id in state.remove(removals) {
      try run.complain(.fault("not there", "no document '\(id)' to take out"), at: "--remove")
    }
    let settled = state.settle()
    for id in settled.incomplete {
      try run.complain(
        .fault("incomplete", "document '\(id)' has lost some of its lines; merge the full output"),
        at: "input")
    }
    let decisions = state.decisions
    var rulings = Rulings(decisions)
    rulings.correct(settled.contributions, &state.symbols)
    let batch = Batch(settled, state.symbols, decisions)
    let figures = Figures(batch, SameThing(batch, rulings), rulings)
    if let explain { return try Self.explain(explain, figures, run) }
    var writer = MergedWriter(batch, figures, narrowing, best)
    try writer.write(removals: state.removals) { line throws(Stop) in
      // Writing into the buffer has nothing to complain of.
      try? run.write { out throws(Complaint) in line.withUnsafeBufferPointer { out.raw($0) } }
      try run.flushIfLarge()
    }
  }

  private static func explain(
    _ explain: Explain, _ figures: Figures, _ run: Runner
  ) throws(Stop) {
    do throws(Complaint) { try explain.write(figures, run) } catch {
      try run.complain(error, at: "--explain")
    }
  }
}

// MARK: - Options

extension Merge {
  private static func best(_ invocation: Invocation) throws(Complaint) -> Best? {
    guard let rule = invocation.value("best") else { return nil }
    guard let best = Best(rawValue: rule) else {
      throw .badValue(rule, of: "best", help: "it wants lowest, majority or latest")
    }
    return best
  }

  private static func explain(_ invocation: Invocation) throws(Complaint) -> Explain? {
    let keys = invocation.all("explain")
    if keys.isEmpty { return nil }
    guard keys.count == 2 else { throw .usage("'--explain' wants the keys of two claims") }
    return try Explain(keys[0], keys[1])
  }

  /// The ids in the files that `--remove` names, one on a line.
  private static func removals(_ invocation: Invocation) throws(Complaint) -> [String] {
    var ids: [String] = []
    for path in invocation.all("remove") {
      ids += try OptionFile(path).lines
    }
    return ids
  }
}
