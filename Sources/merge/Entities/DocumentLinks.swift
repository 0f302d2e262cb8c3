import Shared

/// Which documents tell of the same things: copies of one another, or two that share at least two
/// entities beyond the backdrop, within 90 days where both dates are known.
///
/// An entity counts by its rarity, as if the batch were a part of a thousand other documents: so
/// what everybody names ("Syria") is backdrop in a large batch, and a country is it in any.
struct DocumentLinks {
  /// The longest time between two reports of one thing, in days.
  static let window = 90
  private static let background = 1000.0
  /// Two entities of a few documents each are enough, two of every tenth are not.
  private static let leastEvidence = 7.0
  /// An entity of every twentieth document or more is backdrop.
  private static let leastWeight = 3.0

  /// What a country that both name adds where figures are compared: little, but not nothing.
  private static let backdropWeight = 1.5

  private let roots: [Int]
  private let days: [CalendarDay?]
  /// For each document its entities beyond the backdrop, in order.
  private let entities: NumberLists
  /// For each document its countries and the like, in order.
  private let backdrops: NumberLists
  private let weights: [Double]
  private let leastRelation: Double
  /// In a small batch, for each document one that it is related to, if only through others, the same
  /// for all of these; empty in others.
  private var circles: [Int] = []

  /// Links by `entities` (in order, numbered from 0) of each document; `isBackdrop` tells those that
  /// are no evidence by nature.
  init(
    _ documents: [Document], roots: [Int], entities: [[Int32]], count: Int,
    isBackdrop: (Int32) -> Bool
  ) {
    self.roots = roots
    days = documents.map { $0.published.flatMap(CalendarDay.init) }
    var frequencies = [Int](repeating: 0, count: count)
    for list in entities { for entity in list { frequencies[Int(entity)] += 1 } }
    let all = Double(documents.count) + Self.background
    leastRelation = min(Self.leastEvidence, 1 + 0.9 * logarithm(Double(max(1, documents.count))))
    var weights = frequencies.map { logarithm(all / Double(max(1, $0))) }
    for entity in weights.indices where isBackdrop(Int32(entity)) { weights[entity] = 0 }
    self.weights = weights
    var (telling, backdrops) = (NumberLists(), NumberLists())
    for list in entities {
      telling.append(list.lazy.filter { weights[Int($0)] >= Self.leastWeight })
      backdrops.append(list.lazy.filter { weights[Int($0)] == 0 })
    }
    self.entities = telling
    self.backdrops = backdrops
    if isSmall { circles = findCircles(documents.count) }
  }

  private func findCircles(_ count: Int) -> [Int] {
    var sets = DisjointSets(count)
    for a in 0..<count {
      for b in 0..<a where areNeighbours(a, b) { sets.join(a, b) }
    }
    return (0..<count).map { sets.leader(of: $0) }
  }

  /// The three entities of a document that tell the most, the most telling first.
  func rarest(of document: Int) -> ArraySlice<Int32> {
    entities[document].sorted { [weights] a, b in
      let (x, y) = (weights[Int(a)], weights[Int(b)])
      return x != y ? x > y : a < b
    }.prefix(3)
  }

  /// The entities of a document beyond the backdrop, in order.
  func entities(of document: Int) -> ArraySlice<Int32> { entities[document] }

  /// The document that `document` is a copy of, or itself.
  func root(of document: Int) -> Int { roots[document] }

  /// How much an entity tells.
  func weight(_ entity: Int32) -> Double { weights[Int(entity)] }

  /// Whether two documents tell of the same things.
  func areLinked(_ a: Int, _ b: Int) -> Bool {
    if a == b || roots[a] == roots[b] { return true }
    guard areClose(a, b) else { return false }
    let shared = shared(a, b)
    return shared.count >= 2 && shared.evidence >= Self.leastEvidence
  }

  /// Whether two documents may count the same things: a short report has few names, so the
  /// countries that it names count a little too, and the fewer documents there are, the likelier
  /// they were put together because they tell of one event.
  func areRelated(_ a: Int, _ b: Int) -> Bool {
    circles.isEmpty ? areNeighbours(a, b) : circles[a] == circles[b]
  }

  private func areNeighbours(_ a: Int, _ b: Int) -> Bool {
    if a == b || roots[a] == roots[b] { return true }
    guard areClose(a, b) else { return false }
    let shared = shared(a, b)
    var common = 0
    backdrops.forEachShared(a, b) { _ in common += 1 }
    if isOfOneEvent(a, b), shared.count > 0 || common > 0 { return true }
    return shared.evidence + Double(min(4, common)) * Self.backdropWeight >= leastRelation
  }

  /// Whether the batch is so small, and two reports in it so near in time, that one name in common
  /// is enough: somebody has put them together.
  private func isOfOneEvent(_ a: Int, _ b: Int) -> Bool {
    guard isSmall else { return false }
    guard let one = days[a], let other = days[b] else { return true }
    return abs(one.number - other.number) <= Self.eventDays
  }

  /// The most documents of a batch that was put together by hand.
  static let smallBatch = 12
  private static let eventDays = 10
  private var isSmall: Bool { days.count <= Self.smallBatch }

  private func areClose(_ a: Int, _ b: Int) -> Bool {
    if isSmall { return true }
    guard let one = days[a], let other = days[b] else { return true }
    return abs(one.number - other.number) <= Self.window
  }

  /// How many entities beyond the backdrop two documents share, and what these weigh.
  private func shared(_ a: Int, _ b: Int) -> (count: Int, evidence: Double) {
    var (count, evidence) = (0, 0.0)
    entities.forEachShared(a, b) { entity in
      count += 1
      evidence += weights[Int(entity)]
    }
    return (count, evidence)
  }

  /// Whether one of the documents `a` is related to one of `b`.
  func areRelated(_ a: [Int32], _ b: [Int32]) -> Bool { contains(a, b, where: areRelated) }

  private func contains(_ a: [Int32], _ b: [Int32], where isTied: (Int, Int) -> Bool) -> Bool {
    a.prefix(48).contains { one in b.prefix(48).contains { isTied(Int(one), Int($0)) } }
  }

  /// Whether one of the documents `a` is linked to one of `b`; of long lists the first are asked.
  func areLinked(_ a: [Int32], _ b: [Int32]) -> Bool {
    contains(a, b, where: areLinked)
  }
}

/// The natural logarithm by its series, so that no C library decides the last bit: results must be
/// the same on every machine.
func logarithm(_ value: Double) -> Double {
  guard value > 0 else { return -.infinity }
  let x = value.significand
  let z = (x - 1) / (x + 1)
  var term = z
  var sum = 0.0
  for n in stride(from: 1.0, through: 41, by: 2) {
    sum += term / n
    term *= z * z
  }
  return 2 * sum + Double(value.exponent) * 0.693147180559945309
}
