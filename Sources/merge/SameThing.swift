import Shared

/// Which claims of a batch tell of one thing.
///
/// Claims are filed under what they count; inside a file those that share a place, a rare name or a
/// number are compared, never all with all. The surest pairs join first, and two groups join only
/// where nothing in one forbids anything in the other, so that joins do not chain.
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
  private(set) var evidence: [Int: Comparison.Evidence] = [:]
  /// Sets in which a person's decision shows, by leader.
  private(set) var decided: [Int: Set<String>] = [:]

  private let comparer: Comparer
  private var members: [Int: [Int32]] = [:]
  private let apart: Set<Pair>
  private static let mostExemplars = 12

  private struct Pair: Hashable {
    let a: Int32
    let b: Int32
    init(_ x: Int, _ y: Int) {
      a = Int32(min(x, y))
      b = Int32(max(x, y))
    }
  }

  private struct Edge {
    let a: Int32
    let b: Int32
    let score: Float
  }

  init(_ batch: Batch, _ rulings: Rulings) {
    var references: [Reference] = []
    var signatures: [Signature] = []
    var places: [ClaimKey: Int] = [:]
    let senses = Senses()
    for (document, contribution) in batch.contributions.enumerated() {
      let reader = SignatureReader(batch, document, senses)
      var before: Signature?
      for (row, claim) in contribution.claims.enumerated() {
        places[claim.key] = references.count
        references.append(Reference(document: Int32(document), row: Int32(row)))
        let signature = reader.signature(of: rulings.corrected(claim), after: before)
        signatures.append(signature)
        before = signature
      }
    }
    Company.settle(&signatures)
    let weights = WordWeights(signatures, documents: batch.contributions.count)
    for index in signatures.indices {
      signatures[index].weights = weights.weights(of: signatures[index].words)
    }
    self.references = references
    self.signatures = signatures
    sets = DisjointSets(references.count)
    comparer = Comparer(
      batch: batch, concepts: ConceptKin(),
      bodyWords: BackdropWords(batch))
    apart = Set(
      rulings.apart.compactMap { pair in
        guard let a = places[pair.0], let b = places[pair.1] else { return nil }
        return Pair(a, b)
      })
    joinFixed(batch, rulings, places)
    join(edges(batch, rulings))
  }
}

// MARK: - Joining

extension SameThing {
  /// Claims that the article itself, or somebody, has tied together.
  private mutating func joinFixed(
    _ batch: Batch, _ rulings: Rulings, _ places: [ClaimKey: Int]
  ) {
    for index in references.indices {
      let row = row(index, batch)
      if row.restates != .none, let other = places[row.restates],
        !isApart([Int32(index)], [Int32(other)])
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
    let found = (evidence.removeValue(forKey: one) ?? [])
      .union(evidence.removeValue(forKey: other) ?? [])
    members[one] = nil
    members[other] = nil
    sets.join(one, other)
    members[min(one, other)] = joined
    evidence[min(one, other)] = found
  }

  private mutating func join(_ edges: [Edge]) {
    for edge in edges {
      let (a, b) = (sets.leader(of: Int(edge.a)), sets.leader(of: Int(edge.b)))
      guard a != b, mayJoin(a, b) else { continue }
      unite(a, b)
      // Worked out again, because millions of edges are held at once and few of them join.
      let found = comparer.compare(signatures[Int(edge.a)], signatures[Int(edge.b)]).evidence
      evidence[min(a, b), default: []].formUnion(found)
    }
  }

  /// Whether nothing in one set forbids anything in the other and the pairs agree on the whole.
  private func mayJoin(_ a: Int, _ b: Int) -> Bool {
    let one = members[a] ?? [Int32(a)]
    let other = members[b] ?? [Int32(b)]
    if isApart(one, other) { return false }
    var (sum, count) = (0.0, 0.0)
    for x in one.prefix(Self.mostExemplars) {
      for y in other.prefix(Self.mostExemplars) {
        let comparison = comparer.compare(signatures[Int(x)], signatures[Int(y)])
        switch comparison.obstacle {
        case nil:
          // An article that gives two numbers must itself be speaking of one thing.
          let (first, second) = (signatures[Int(x)], signatures[Int(y)])
          if first.document == second.document, !first.overlaps(second),
            comparison.score < Comparison.enoughOnAverage
          {
            return false
          }
          sum += comparison.score
          count += 1
        // A link between documents is no property of the claims; others of the set have it.
        case .documents: continue
        default: return false
        }
      }
    }
    return count > 0 && sum / count >= Comparison.enoughOnAverage
  }

  private func isApart(_ one: [Int32], _ other: [Int32]) -> Bool {
    guard !apart.isEmpty else { return false }
    return one.contains { x in other.contains { apart.contains(Pair(Int(x), Int($0))) } }
  }

  private func row(_ index: Int, _ batch: Batch) -> ClaimRow {
    let reference = references[index]
    return batch.contributions[Int(reference.document)].claims[Int(reference.row)]
  }
}

extension SameThing {
  /// What speaks for and against two claims.
  func comparison(_ a: Int, _ b: Int) -> Comparison {
    if isApart([Int32(a)], [Int32(b)]) { return Comparison(obstacle: .decision) }
    return comparer.compare(signatures[a], signatures[b])
  }
}

// MARK: - Candidates

extension SameThing {
  /// What counts one kind of thing up to this often is compared as a whole: any batch of an event.
  private static let smallBlock = 512
  /// Files with up to this many claims are compared as a whole.
  private static let smallFile = 32
  /// In longer ones each claim is compared with this many neighbours.
  private static let neighbours = 8

  /// The pairs that may join, the surest first.
  private func edges(_ batch: Batch, _ rulings: Rulings) -> [Edge] {
    var edges: [Edge] = []
    let (blocks, files) = files(batch, rulings)
    for block in blocks { addPairs(of: block, to: &edges) }
    for file in files { addEdges(of: file, to: &edges) }
    edges.sort { $0.score != $1.score ? $0.score > $1.score : ($0.a, $0.b) < ($1.a, $1.b) }
    return edges
  }

  /// Claims that may tell of one thing: all of one kind where these are few, else those that also
  /// share a feature.
  private func files(
    _ batch: Batch, _ rulings: Rulings
  ) -> (blocks: [[Int32]], files: [[Int32]]) {
    var blocks: [[UInt64]: [Int32]] = [:]
    for (index, signature) in signatures.enumerated() {
      let row = row(index, batch)
      guard row.restates == .none, !rulings.ignored.contains(row.key) else { continue }
      let concept = signature.isCount ? comparer.concepts.block(of: signature.concept) : 0
      blocks[[signature.axis, concept], default: []].append(Int32(index))
      if signature.isCount, signature.middle > 12, !comparer.concepts.knows(signature.concept) {
        let number = signature.middle.bitPattern
        blocks[[signature.axis, 0, number], default: []].append(Int32(index))
      }
    }
    var (whole, files): ([[Int32]], [[Int32]]) = ([], [])
    for block in blocks.values where block.count > 1 {
      if block.count <= Self.smallBlock { whole.append(block) } else { files += split(block) }
    }
    return (whole, files)
  }

  /// A long file by place, by the rarest names of its documents and by number.
  private func split(_ block: [Int32]) -> [[Int32]] {
    var parts: [UInt64: [Int32]] = [:]
    let links = comparer.batch.entities.links
    for index in block {
      let signature = signatures[Int(index)]
      var features: Set<UInt64> = []
      if signature.place >= 0 { features.insert(UInt64(signature.place)) }
      if signature.around[0] >= 0 { features.insert(UInt64(signature.around[0])) }
      let names = links.evidence(of: Int(signature.document))
      let rare = names.sorted {
        let (x, y) = (links.weight($0), links.weight($1))
        return x != y ? x > y : $0 < $1
      }
      for name in rare.prefix(3) { features.insert(UInt64(name) | 1 << 40) }
      for feature in features { parts[feature, default: []].append(index) }
    }
    return parts.values.filter { $0.count > 1 }
  }

  private func addPairs(of file: [Int32], to edges: inout [Edge]) {
    for (position, a) in file.enumerated() {
      for b in file[(position + 1)...] { addEdge(a, b, to: &edges) }
    }
  }

  private func addEdges(of file: [Int32], to edges: inout [Edge]) {
    if file.count <= Self.smallFile { return addPairs(of: file, to: &edges) }
    let sorted = file.sorted { a, b in
      let (x, y) = (signatures[Int(a)], signatures[Int(b)])
      if x.state != y.state { return x.state < y.state }
      return x.middle != y.middle ? x.middle < y.middle : a < b
    }
    for (position, a) in sorted.enumerated() {
      for b in sorted[(position + 1)...].prefix(Self.neighbours) { addEdge(a, b, to: &edges) }
    }
  }

  private func addEdge(_ a: Int32, _ b: Int32, to edges: inout [Edge]) {
    let comparison = comparer.compare(
      signatures[Int(a)], signatures[Int(b)], least: Comparison.enough)
    guard comparison.obstacle == nil, comparison.score >= Comparison.enough else { return }
    edges.append(
      Edge(
        a: min(a, b), b: max(a, b), score: Float(comparison.score)))
  }
}
