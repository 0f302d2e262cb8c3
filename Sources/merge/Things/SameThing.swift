import Shared

/// Which claims of a batch tell of one thing.
///
/// Claims are filed under what they count; inside a file those that share a place, a rare name or a
/// number are compared, never all with all. The surest pairs join first, and two groups join only
/// where their pairs agree on the whole and nothing rules any of them out, so that joins do not chain.
struct SameThing {
  /// A claim by its document and its place there.
  struct Reference: Hashable {
    let document: Int32
    let row: Int32
  }

  /// All claims, document by document.
  let references: [Reference]
  let signatures: [Signature]
  /// Which claims are one figure.
  private(set) var sets: DisjointSets
  /// What joined the claims of each set, by its leader.
  private(set) var clues: [Int: Clues] = [:]

  let comparer: Comparer
  private var members: [Int: [Int32]] = [:]
  /// What keeps single claims apart, and what their sets.
  private let apart: Partings
  private var partings: Partings
  private static let mostExemplars = 12
  /// So many numbers in front of one may be what it corrects.
  private static let revisable = 4

  private struct Pair: Hashable {
    let a: Int32
    let b: Int32
    init(_ x: Int, _ y: Int) {
      a = Int32(min(x, y))
      b = Int32(max(x, y))
    }
  }

  init(_ batch: Batch, _ rulings: Rulings) {
    var references: [Reference] = []
    var signatures: [Signature] = []
    var places: [ClaimKey: Int] = [:]
    let count = batch.contributions.reduce(0) { $0 + $1.claims.count }
    let placeKin = PlaceKin(batch: batch)
    let news = NewsMonths(batch)
    references.reserveCapacity(count)
    signatures.reserveCapacity(count)
    for (document, contribution) in batch.contributions.enumerated() {
      var reader = SignatureReader(batch, placeKin, news, document)
      var before: Signature?
      let first = signatures.count
      for (row, claim) in contribution.claims.enumerated() {
        places[claim.key] = references.count
        references.append(Reference(document: Int32(document), row: Int32(row)))
        let previous = contribution.claims[max(0, row - Self.revisable)..<row]
        let signature = reader.signature(of: rulings.corrected(claim), after: before, previous)
        signatures.append(signature)
        before = signature
      }
      reader.settle(&signatures, from: first)
    }
    Company.settle(&signatures, placeKin)
    let comparer = Comparer(batch, placeKin, signatures)
    if comparer.isSmallBatch {
      Attackers.settle(&signatures)
      Offers.settle(&signatures)
      KindsAsParts.settle(&signatures, comparer.concepts)
    }
    let weights = WordWeights(signatures, documents: batch.contributions.count)
    for index in signatures.indices { weights.weigh(&signatures[index]) }
    self.references = references
    self.signatures = signatures
    sets = DisjointSets(references.count)
    self.comparer = comparer
    apart = Partings(rulings.apart.map { keys in keys.compactMap { places[$0] } })
    partings = apart
    joinFixed(batch, rulings, places)
    let counting = counting(batch, rulings)
    join(pairs(counting))
    if comparer.isSmallBatch { joinLeads(counting) }
  }
}

// MARK: - Joining

extension SameThing {
  /// Claims that the article itself, or somebody, has tied together.
  private mutating func joinFixed(
    _ batch: Batch, _ rulings: Rulings, _ places: [ClaimKey: Int]
  ) {
    for index in references.indices {
      let row = batch.claim(references[index])
      if row.restates != .none, let other = places[row.restates],
        !apart.part(index, other)
      {
        unite(index, other)
      }
    }
    for pair in rulings.together {
      guard let a = places[pair.0], let b = places[pair.1] else { continue }
      unite(a, b)
    }
  }

  private mutating func unite(_ a: Int, _ b: Int) {
    let (one, other) = (sets.leader(of: a), sets.leader(of: b))
    guard one != other else { return }
    let joined = (members[one] ?? [Int32(one)]) + (members[other] ?? [Int32(other)])
    var found = clues.removeValue(forKey: one) ?? Clues()
    found.formUnion(clues.removeValue(forKey: other) ?? Clues())
    members[one] = nil
    members[other] = nil
    sets.join(one, other)
    partings.join(one, other)
    members[min(one, other)] = joined
    clues[min(one, other)] = found
  }

  private mutating func join(_ pairs: [Rivals.Pair]) {
    // Sets of which one has not grown since they were refused are not asked again.
    var refused: [Pair: Int] = [:]
    for pair in pairs {
      let (a, b) = (sets.leader(of: Int(pair.a)), sets.leader(of: Int(pair.b)))
      guard a != b else { continue }
      let size = size(a) + size(b)
      guard pair.isRevised || refused[Pair(a, b)] != size else { continue }
      guard mayJoin(a, b, isRevised: pair.isRevised) else {
        refused[Pair(a, b)] = size
        continue
      }
      unite(a, b)
      // Worked out again, because millions of pairs are held at once and few of them join.
      let found = comparer.compare(signatures[Int(pair.a)], signatures[Int(pair.b)]).clues
      clues[min(a, b), default: Clues()].formUnion(found)
    }
  }

  /// Joins the groups of the tolls, and those of the prices, that articles lead with, unless a pair of
  /// them forbids it.
  private mutating func joinLeads(_ counting: [Int]) {
    for tolls in LeadTolls.find(signatures, among: counting, comparer.concepts) {
      // Of what one article says again and again, once is enough.
      var seen: Set<Pair> = []
      let distinct = tolls.filter {
        seen.insert(Pair(Int(signatures[$0].document), sets.leader(of: $0))).inserted
      }
      joinLeads(distinct, barring: LeadTolls.barring) { _, _ in true }
    }
    let prices = LeadSums.find(signatures, among: counting)
    joinLeads(prices, barring: { _ in LeadSums.barring }, mayBeOne: LeadSums.mayBeOne)
  }

  private mutating func joinLeads(
    _ leads: [Int], barring: (Signature) -> [Clue],
    mayBeOne: (Signature, Signature) -> Bool
  ) {
    for (place, x) in leads.enumerated() {
      for y in leads[..<place] where signatures[x].document != signatures[y].document {
        let (a, b) = (sets.leader(of: x), sets.leader(of: y))
        guard a != b, mayBeOne(signatures[x], signatures[y]), !partings.part(a, b),
          nothingBars(a, b, barring)
        else { continue }
        let found = comparer.compare(signatures[x], signatures[y]).clues
        unite(a, b)
        clues[min(a, b), default: Clues()].formUnion(found)
      }
    }
  }

  /// Whether no pair of two groups that articles lead with is of two things, and numbers of the two
  /// come within a hundred times of each other: a toll grows by steps.
  private func nothingBars(_ a: Int, _ b: Int, _ barring: (Signature) -> [Clue]) -> Bool {
    var areNear = false
    for x in (members[a] ?? [Int32(a)]).prefix(Self.mostExemplars) {
      let first = signatures[Int(x)]
      let barring = barring(first)
      for y in (members[b] ?? [Int32(b)]).prefix(Self.mostExemplars) {
        let comparison = comparer.compare(first, signatures[Int(y)])
        guard comparison.obstacle == nil, !barring.contains(where: comparison.clues.contains)
        else { return false }
        if !comparison.clues.contains(.hundredfold) { areNear = true }
      }
    }
    return areNear
  }

  private func size(_ leader: Int) -> Int { members[leader]?.count ?? 1 }

  private func mayJoin(_ a: Int, _ b: Int, isRevised: Bool) -> Bool {
    guard !partings.part(a, b) else { return false }
    let one = (members[a] ?? [Int32(a)]).prefix(Self.mostExemplars)
    let other = (members[b] ?? [Int32(b)]).prefix(Self.mostExemplars)
    return Agreement(comparer: comparer, signatures: signatures).mayJoin(one, other, isRevised)
  }

}

extension SameThing {
  /// What speaks for and against two claims.
  func comparison(_ a: Int, _ b: Int) -> Comparison {
    if apart.part(a, b) { return Comparison(obstacle: .decision) }
    return comparer.compare(signatures[a], signatures[b])
  }

  /// The least balance with which two claims join.
  func enough(_ a: Int, _ b: Int) -> Double {
    pair(Int32(a), Int32(b), comparison(a, b)).enough
  }

  /// The balance of two claims that nothing keeps apart, once the other numbers of both articles
  /// have been heard.
  func score(_ a: Int, _ b: Int) -> Double {
    let documents = (references[a].document, references[b].document)
    let one = references.indices.filter { references[$0].document == documents.0 }
    let other = references.indices.filter { references[$0].document == documents.1 }
    var rivals = Rivals(signatures)
    let pairs = one.flatMap { x in other.map { Candidates.Pair(Int32(x), Int32($0)) } }
    let pair = pair(Int32(a), Int32(b), comparison(a, b))
    return Double(rivals.score(of: pair, among: pairs.compactMap { compared($0) }))
  }
}

// MARK: - Candidates

extension SameThing {
  /// The claims that count by themselves: nobody set them aside, and they restate no other.
  private func counting(_ batch: Batch, _ rulings: Rulings) -> [Int] {
    references.indices.filter { index in
      let row = batch.claim(references[index])
      return row.restates == .none && !rulings.ignored.contains(row.key)
    }
  }

  /// The pairs that may join, the surest first; what is but a word like "hundreds" fits many things,
  /// so that it waits until these are known.
  private func pairs(_ counting: [Int]) -> [Rivals.Pair] {
    var rivals = Rivals(signatures)
    var pairs: [Rivals.Pair] = []
    Candidates(comparer, signatures).forEachFile(of: counting) { file in
      pairs += rivals.settled(file.compactMap { compared($0) })
    }
    pairs.sort {
      if $0.isVague != $1.isVague { return $1.isVague }
      if $0.score != $1.score { return $0.score > $1.score }
      return $0.a != $1.a ? $0.a < $1.a : $0.b < $1.b
    }
    return pairs
  }

  private func compared(_ pair: Candidates.Pair) -> Rivals.Pair? {
    comparer.candidate(signatures[Int(pair.a)], signatures[Int(pair.b)])
      .map { self.pair(pair.a, pair.b, $0) }
  }

  private func pair(_ a: Int32, _ b: Int32, _ comparison: Comparison) -> Rivals.Pair {
    Rivals.Pair(
      a: a, b: b, score: Float(comparison.score), isContradicted: comparison.clues.contradict,
      isRevised: comparison.clues.contains(.revised),
      isVague: signatures[Int(a)].isVague || signatures[Int(b)].isVague)
  }
}
