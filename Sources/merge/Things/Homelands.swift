import Shared

/// In which countries the reports of a batch are set. Two that name some, and no place in common, tell
/// of two things, however alike these are.
struct Homelands {
  /// A set of countries: a bit for each, which those may share that are numbered alike.
  private typealias Countries = SIMD4<UInt64>

  /// For each document the countries that it names, as the places in them or by their people; none
  /// where it names each of them but once, in passing.
  private var countries: [Countries] = []
  /// For each document the places and peoples that it names, in order.
  private var names = NumberLists()

  init(_ batch: Batch) {
    let homes = batch.entities.keys.all.map { Self.home(of: $0, batch.gazetteer) }
    countries.reserveCapacity(batch.contributions.count)
    var clusters: [Int32] = []
    for (document, contribution) in batch.contributions.enumerated() {
      clusters.removeAll(keepingCapacity: true)
      for mention in contribution.mentions where mention.type == .place || mention.type == .group {
        if let cluster = batch.cluster(of: mention.entity, in: document) {
          clusters.append(cluster)
        }
      }
      countries.append(Self.countries(of: clusters, homes))
      clusters.sort()
      let firsts = clusters.indices.filter { $0 == 0 || clusters[$0] != clusters[$0 - 1] }
      names.append(firsts.lazy.map { clusters[$0] })
    }
  }

  private static func countries(of clusters: [Int32], _ homes: [Int32?]) -> Countries {
    var (set, isTold) = (Countries.zero, false)
    for case let country? in clusters.lazy.map({ homes[Int($0)] }) {
      let bit: UInt64 = 1 << UInt64(country % 64)
      if set[Int(country) / 64 % 4] & bit != 0 { isTold = true }
      set[Int(country) / 64 % 4] |= bit
    }
    return isTold ? set : .zero
  }

  private static func home(of facts: EntityKeys.Facts, _ gazetteer: Gazetteer) -> Int32? {
    let name = facts.words.joined(separator: " ")
    return facts.type == .group
      ? gazetteer.country(ofPeople: WordKey(name)) : gazetteer[name].flatMap(gazetteer.country(of:))
  }

  /// Whether two documents are set in different countries.
  func areApart(_ a: Int32, _ b: Int32) -> Bool {
    let (one, other) = (countries[Int(a)], countries[Int(b)])
    guard one != .zero, other != .zero, one & other == .zero else { return false }
    var isShared = false
    names.forEachShared(Int(a), Int(b)) { _ in isShared = true }
    return !isShared
  }
}
