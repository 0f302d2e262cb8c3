import Shared

/// Says why two claims were or were not joined, and writes the decisions that somebody who thinks
/// otherwise can start from.
struct Explain {
  private let first: ClaimKey
  private let second: ClaimKey

  /// The claims whose keys are `a` and `b`.
  init(_ a: String, _ b: String) throws(Complaint) {
    guard let first = ClaimKey(hex: a), let second = ClaimKey(hex: b), first != second else {
      throw .usage("'--explain' wants the keys of two claims, each 16 hexadecimal digits")
    }
    self.first = first
    self.second = second
  }

  /// Writes an explanation and a decision. Complains where a claim is not in the batch.
  func write(_ figures: Figures, _ run: Runner) throws(Complaint) {
    let things = figures.things
    let places = [first, second].compactMap { key in
      things.references.indices.first { figures.stated($0).key == key }
    }
    guard places.count == 2 else {
      throw .usage("a claim that '--explain' names is not in the input")
    }
    let isOne = things.sets.leader(of: places[0]) == things.sets.leader(of: places[1])
    let comparison = things.comparison(places[0], places[1])
    let score = comparison.obstacle == nil ? things.score(places[0], places[1]) : nil
    try run.write { out throws(Complaint) in
      out.object { out in
        out.member("type", "explanation")
        out.member("claims", [first.hex, second.hex])
        out.member("joined", isOne)
        out.member("against", comparison.objections)
        out.member("for", comparison.clues.reasons)
        out.member("score", score.map { ($0 * 100).rounded() / 100 })
        out.member("enough", things.enough(places[0], places[1]))
      }
    }
    try run.write { out throws(Complaint) in suggest(isOne ? "split" : "join", &out) }
  }

  private func suggest(_ action: String, _ out: inout JSONWriter) {
    out.object { out in
      out.member("type", "decision")
      out.member("do", action)
      out.member("claims", [first.hex, second.hex])
      for member in ["set", "by", "at", "why"] {
        out.key(named: member)
        out.null()
      }
    }
  }
}
