/// Which originals have which phrases, by the hashes of these: a chain of originals for each hash,
/// because most have one and a million lists of one are dear.
struct Owners {
  /// A phrase in more originals than this is everybody's.
  private static let most = 64

  /// The end of a chain, and how long it is.
  private var chains: [UInt64: (last: Int32, count: Int32)] = [:]
  private var links: [(owner: Int32, previous: Int32)] = []

  /// Notes that the original `owner` has the phrase.
  mutating func add(_ owner: Int32, to hash: UInt64) {
    let chain = chains[hash] ?? (-1, 0)
    guard chain.count <= Self.most else { return }
    chains[hash] = (Int32(links.count), chain.count + 1)
    links.append((owner, chain.last))
  }

  /// Calls `body` with the originals that have the phrase; with none if it is everybody's.
  func forEach(of hash: UInt64, _ body: (Int32) -> Void) {
    guard let chain = chains[hash], chain.count <= Self.most else { return }
    var at = chain.last
    while at >= 0 {
      body(links[Int(at)].owner)
      at = links[Int(at)].previous
    }
  }
}
