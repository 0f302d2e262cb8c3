import Shared

/// Who stands behind each document: near-copies of one wire story, and stories that credit one
/// agency, are one origin.
///
/// Documents are taken in the order of publication and compared with those that are no copies
/// themselves, through the hashes of their sketches; so a story with a thousand copies costs a
/// thousand comparisons, not half a million.
struct Origins {
  /// For each document, by its place in the batch.
  private(set) var kinship: [Document.Kinship] = []
  /// For each document the one that it is a copy of, itself where it is none.
  private(set) var roots: [Int]

  /// The least share of the smaller text that makes a copy. Independent reports of one event share
  /// under a tenth of their phrases of five words; half of a story inside another is a third or more.
  static let leastShare = 0.3
  /// With fewer hashes than ``fewHashes`` chance is too great for that.
  static let leastShareOfFew = 0.6
  private static let fewHashes = 12
  private static let leastShared = 5
  private var shares: [Double?]

  init(_ documents: [Document]) {
    roots = Array(documents.indices)
    shares = Array(repeating: nil, count: documents.count)
    findCopies(documents)
    let agencies = Self.agencies(documents, roots)
    kinship = documents.indices.map { index in
      let root = roots[index]
      let origin = agencies[root].map { "agency:" + $0 } ?? "document:" + documents[root].id
      return Document.Kinship(
        copyOf: root == index ? nil : documents[root].id, contained: shares[index],
        origin: origin)
    }
  }

  private mutating func findCopies(_ documents: [Document]) {
    var owners = Owners()
    for index in documents.indices.sorted(by: { Self.isEarlier(documents, $0, $1) }) {
      let sketch = documents[index].sketch
      if let (root, share) = original(of: documents[index], documents, owners) {
        roots[index] = root
        shares[index] = (share * 1000).rounded() / 1000
        continue
      }
      for hash in sketch { owners.add(Int32(index), to: hash) }
    }
  }

  /// By publication, unknown last; then the longer text; then by id.
  private static func isEarlier(_ documents: [Document], _ a: Int, _ b: Int) -> Bool {
    let (one, other) = (documents[a], documents[b])
    if one.published != other.published {
      guard let published = one.published else { return false }
      guard let later = other.published else { return true }
      return published < later
    }
    if one.sketch.count != other.sketch.count { return one.sketch.count > other.sketch.count }
    return one.id.utf8.lexicographicallyPrecedes(other.id.utf8)
  }

  private func original(
    of copy: Document, _ documents: [Document], _ owners: Owners
  ) -> (root: Int, share: Double)? {
    var shared: [Int32: Int] = [:]
    for hash in copy.sketch {
      owners.forEach(of: hash) { shared[$0, default: 0] += 1 }
    }
    var best: (root: Int, share: Double)?
    for (owner, count) in shared where count >= Self.leastShared {
      let root = Int(owner)
      guard let share = Self.share(copy.sketch, documents[root].sketch) else { continue }
      if let best, share < best.share || share == best.share && root > best.root { continue }
      best = (root, share)
    }
    return best
  }

  /// Which share of the smaller text stands in the other; nil where that makes no copy.
  static func share(_ a: [UInt64], _ b: [UInt64]) -> Double? {
    let limit = min(reach(of: a), reach(of: b))
    let one = a.prefix { $0 < limit }
    let other = b.prefix { $0 < limit }
    let smaller = min(one.count, other.count)
    var (i, j, shared) = (0, 0, 0)
    while i < one.count, j < other.count {
      let (x, y) = (one[i], other[j])
      if x == y { shared += 1 }
      if x <= y { i += 1 }
      if y <= x { j += 1 }
    }
    guard shared >= leastShared else { return nil }
    let share = Double(shared) / Double(smaller)
    return share >= (smaller < fewHashes ? leastShareOfFew : leastShare) ? share : nil
  }

  /// Below this every hash of the text is in its sketch.
  private static func reach(of sketch: [UInt64]) -> UInt64 {
    guard let last = sketch.last else { return 0 }
    if sketch.count < Sketch.least { return .max }
    return max(Sketch.limit, last + 1)
  }

  /// The one agency that the copies of each root credit.
  private static func agencies(_ documents: [Document], _ roots: [Int]) -> [Int: String] {
    var agencies: [Int: Set<String>] = [:]
    for (index, document) in documents.enumerated() {
      if let agency = document.agency { agencies[roots[index], default: []].insert(agency) }
    }
    return agencies.compactMapValues { $0.count == 1 ? $0.first : nil }
  }
}
