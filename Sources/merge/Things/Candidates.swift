/// Which claims are compared at all.
///
/// In a small batch all of one axis are. In a larger one claims are filed under what they count, in
/// a long file under place and the rarest names of their documents as well, and in a file that is
/// still long each claim meets its neighbours in state and number: never all with all.
struct Candidates {
  /// Two claims that are to be compared, the lesser first.
  struct Pair {
    let a: Int32
    let b: Int32

    init(_ x: Int32, _ y: Int32) {
      a = min(x, y)
      b = max(x, y)
    }
  }

  /// So many claims of one axis, or of what is counted, are compared as a whole: any batch of one
  /// event.
  private static let smallBlock = 512
  /// So many under one place or name.
  private static let smallFile = 32
  /// In longer files each claim is compared with this many neighbours.
  private static let neighbours = 8
  private let comparer: Comparer
  private let signatures: [Signature]

  init(_ comparer: Comparer, _ signatures: [Signature]) {
    self.comparer = comparer
    self.signatures = signatures
  }

  /// Calls `body` with the pairs of each file of the claims `members`; a pair may stand in several.
  func forEachFile(of members: [Int], _ body: ([Pair]) -> Void) {
    for block in blocks(members) {
      if block.count <= Self.smallBlock {
        body(allPairs(block))
      } else {
        for file in files(block) {
          body(file.count <= Self.smallFile ? allPairs(file) : neighbourPairs(file))
        }
      }
    }
  }

  // MARK: Files

  /// What a claim is filed under.
  private struct Key: Hashable {
    let axis: UInt64
    var concept: UInt64 = 0
    var number: UInt64 = 0
  }

  /// The claims by axis, and where these are many by what they count; large numbers of things that
  /// no lexicon has also meet where they are equal.
  private func blocks(_ members: [Int]) -> [[Int32]] {
    var blocks: [[Int32]] = []
    for axis in filed(members.map(Int32.init), { [Key(axis: $0.axis)] }) {
      if axis.count <= Self.smallBlock || !signatures[Int(axis[0])].isCount {
        blocks.append(axis)
      } else {
        blocks += filed(axis, keys)
      }
    }
    return blocks
  }

  private func keys(_ signature: Signature) -> [Key] {
    let block = comparer.concepts.block(of: signature.concept)
    let key = Key(axis: signature.axis, concept: block)
    guard signature.middle > 12, !comparer.concepts.knows(signature.concept) else { return [key] }
    return [key, Key(axis: signature.axis, number: signature.middle.bitPattern)]
  }

  private func filed(_ members: [Int32], _ keys: (Signature) -> [Key]) -> [[Int32]] {
    var files: [Key: [Int32]] = [:]
    for index in members {
      for key in keys(signatures[Int(index)]) { files[key, default: []].append(index) }
    }
    return files.values.filter { $0.count > 1 }
  }

  /// A long block by place and by the rarest names of its documents.
  private func files(_ block: [Int32]) -> [[Int32]] {
    var parts: [UInt64: [Int32]] = [:]
    for index in block {
      let signature = signatures[Int(index)]
      var features: Set<UInt64> = []
      if signature.place >= 0 { features.insert(UInt64(signature.place)) }
      if signature.around[0] >= 0 { features.insert(UInt64(signature.around[0])) }
      for name in comparer.batch.entities.links.rarest(of: Int(signature.document)) {
        features.insert(UInt64(name) | 1 << 40)
      }
      for feature in features { parts[feature, default: []].append(index) }
    }
    return parts.values.filter { $0.count > 1 }
  }

  // MARK: Pairs

  private func allPairs(_ file: [Int32]) -> [Pair] {
    var pairs: [Pair] = []
    pairs.reserveCapacity(file.count * (file.count - 1) / 2)
    for (position, a) in file.enumerated() {
      for b in file[(position + 1)...] { pairs.append(Pair(a, b)) }
    }
    return pairs
  }

  private func neighbourPairs(_ file: [Int32]) -> [Pair] {
    let keyed = file.map { (state: signatures[Int($0)].state, at: signatures[Int($0)].middle, $0) }
    let sorted = keyed.sorted { x, y in
      if x.state != y.state { return x.state < y.state }
      return x.at != y.at ? x.at < y.at : x.2 < y.2
    }.map(\.2)
    var pairs: [Pair] = []
    for (position, a) in sorted.enumerated() {
      for b in sorted[(position + 1)...].prefix(Self.neighbours) { pairs.append(Pair(a, b)) }
    }
    return pairs
  }
}
