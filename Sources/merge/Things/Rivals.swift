/// Hears the rivals of each pair of claims: what a claim has with the other numbers of the article
/// that its partner stands in.
///
/// One article's number has at most one counterpart in another article. So a pair that leads all
/// its rivals, on both sides, may be one thing although little speaks for it, and one that a rival
/// beats is not, although much does. On batches that no weight had seen, this counted for more than
/// all other rules together.
struct Rivals {
  /// A pair of claims with its balance.
  struct Pair {
    let a: Int32
    let b: Int32
    var score: Float
    /// Whether something contradicts it outright; that no rival comes near does not make up for it.
    var isContradicted = false
    /// Whether their article says that one took the place of the other.
    var isRevised = false
    /// Whether one of the numbers is but a word like "hundreds".
    var isVague = false

    /// The least balance with which its claims join.
    var enough: Double {
      if isVague { return Comparison.enoughIfVague }
      return isContradicted ? Comparison.enoughIfContradicted : Comparison.enough
    }
  }

  /// What a lead of one adds to the balance, or a lag takes off.
  private static let weight: Float = 1.5
  /// The greatest lead, or lag, that counts.
  private static let most: Float = 3
  /// The least balance that a pair can have and still come to be ``Comparison/enough``.
  private static let floor = Comparison.enough - Double(weight * most)

  /// The least balance that a pair with these clues can have and still come to be
  /// ``Comparison/enough``.
  static func least(_ clues: Clues) -> Double {
    clues.contradict ? Comparison.enoughIfContradicted : floor
  }

  /// Of an article that repeats one number without end the first are looked at.
  private static let mostLookedAt = 32

  /// A pair as one of its claims sees it: the other claim and its document.
  private struct View {
    let pair: Int32
    let other: Int32
    let document: Int32
    let score: Float
  }

  private let signatures: [Signature]
  private var views: [View] = []
  /// For each claim how many views it has, then where they end. 0 between two calls.
  private var ends: [Int32]

  init(_ signatures: [Signature]) {
    self.signatures = signatures
    ends = Array(repeating: 0, count: signatures.count)
  }

  /// The pairs that are enough once all `pairs`, none of them below its ``least(_:)``, have been
  /// heard.
  mutating func settled(_ pairs: [Pair]) -> [Pair] {
    let pairs = pairs.sorted(by: Self.isBefore)
    return zip(pairs, leads(of: pairs)).compactMap { pair, lead in
      let score = Self.score(of: pair, lead: lead)
      guard Double(score) >= pair.enough else { return nil }
      var settled = pair
      settled.score = score
      return settled
    }
  }

  /// The balance of a pair and of its lead over the rivals among `pairs`.
  mutating func score(of pair: Pair, among pairs: [Pair]) -> Float {
    let others = pairs.filter { $0.a != pair.a || $0.b != pair.b }
    let pairs = (others + [pair]).sorted(by: Self.isBefore)
    let place = pairs.firstIndex { $0.a == pair.a && $0.b == pair.b }!
    return Self.score(of: pair, lead: leads(of: pairs)[place])
  }

  private static func score(of pair: Pair, lead: Float?) -> Float {
    guard let lead else { return pair.score }
    let most = pair.isContradicted ? 0 : Self.most
    return pair.score + weight * max(-Self.most, min(most, lead))
  }

  private static func isBefore(_ x: Pair, _ y: Pair) -> Bool {
    x.a != y.a ? x.a < y.a : x.b < y.b
  }
}

// MARK: - Leads

extension Rivals {
  /// How far each of `pairs`, which stand in order, leads what its claims have with the other numbers
  /// of their partner's article; nil for the numbers of one article.
  private mutating func leads(of pairs: [Pair]) -> [Float?] {
    let starts = sortViews(of: pairs)
    var leads = [Float?](repeating: nil, count: pairs.count)
    for (claim, start) in starts {
      let end = Int(ends[claim])
      ends[claim] = 0
      var from = start
      while from < end {
        var to = from + 1
        while to < end, views[to].document == views[from].document { to += 1 }
        compare(from..<to, &leads)
        from = to
      }
    }
    return leads
  }

  /// Puts the views of each claim side by side, by the other claim; returns the claims and where
  /// their views start. Of pairs in order those in which a claim stands behind come before those in
  /// which it stands in front, so that none need be compared.
  private mutating func sortViews(of pairs: [Pair]) -> [(claim: Int, start: Int)] {
    var starts: [(claim: Int, start: Int)] = []
    for pair in pairs where document(pair.a) != document(pair.b) {
      for claim in [pair.a, pair.b] {
        if ends[Int(claim)] == 0 { starts.append((Int(claim), 0)) }
        ends[Int(claim)] += 1
      }
    }
    var count = 0
    for index in starts.indices {
      starts[index].start = count
      count += Int(ends[starts[index].claim])
      ends[starts[index].claim] = Int32(starts[index].start)
    }
    let none = View(pair: 0, other: 0, document: 0, score: 0)
    views = Array(repeating: none, count: count)
    for (index, pair) in pairs.enumerated() where document(pair.a) != document(pair.b) {
      put(pair, Int32(index), of: pair.a, on: pair.b)
      put(pair, Int32(index), of: pair.b, on: pair.a)
    }
    return starts
  }

  private mutating func put(_ pair: Pair, _ index: Int32, of claim: Int32, on other: Int32) {
    views[Int(ends[Int(claim)])] = View(
      pair: index, other: other, document: document(other), score: pair.score)
    ends[Int(claim)] += 1
  }

  /// Compares what one claim has with the numbers of one article; a number that fits the partner's is
  /// no other.
  private mutating func compare(_ range: Range<Int>, _ leads: inout [Float?]) {
    if range.count > 1 { views[range].sort(by: Self.isBefore) }
    for index in range {
      let view = views[index]
      let rival = range.prefix(Self.mostLookedAt).first { isRival(views[$0].other, view.other) }
      let lead = view.score - max(Float(Self.floor), rival.map { views[$0].score } ?? -.infinity)
      leads[Int(view.pair)] = min(leads[Int(view.pair)] ?? lead, lead)
    }
  }

  private func isRival(_ a: Int32, _ b: Int32) -> Bool {
    a != b && !signatures[Int(a)].overlaps(signatures[Int(b)])
  }

  private func document(_ claim: Int32) -> Int32 { signatures[Int(claim)].document }

  /// The best first.
  private static func isBefore(_ x: View, _ y: View) -> Bool {
    x.score != y.score ? x.score > y.score : x.other < y.other
  }
}
