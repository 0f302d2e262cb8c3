import Shared

/// Which keys name one entity, over all documents of a batch.
///
/// Keys that fold to one spelling are one. Spelling mistakes, short forms, acronyms and lone
/// surnames need documents that are linked; whatever would join names of two types is never done.
struct SameEntity {
  /// The keys with their documents.
  let keys: EntityKeys
  /// What ties the documents of the batch to each other.
  private(set) var links: DocumentLinks
  private var clusters: DisjointSets
  private var partings: Partings
  /// Lone names that one document uses for a person named in full elsewhere: document and key, then
  /// the key of that person.
  private var resolved: [Use: Int32] = [:]
  /// Lone names that may be one of several: key, then the keys of the candidates.
  private(set) var candidates: [Int: Set<Int>] = [:]
  /// Why a key is not its own cluster, by key.
  private(set) var reasons: [Int: String] = [:]

  private struct Use: Hashable {
    let document: Int32
    let key: Int32
  }

  init(
    _ documents: [Contribution], roots: [Int], _ symbols: Symbols, _ decisions: [Decision],
    _ gazetteer: Gazetteer
  ) {
    let keys = EntityKeys(documents, symbols)
    self.keys = keys
    var partings = Partings(Self.lists(decisions, .notSameEntity, keys, symbols))
    var clusters = DisjointSets(keys.all.count)
    Self.joinFolded(keys, &clusters, but: &partings)
    self.clusters = clusters
    self.partings = partings
    links = Self.links(documents, roots, keys, clusters, gazetteer)
    joinDecided(Self.lists(decisions, .sameEntity, keys, symbols))
    // What the first round joins ties documents for the second.
    let variants = NameVariants(keys, gazetteer).pairs
    for _ in 0..<2 {
      for variant in variants { joinVariant(variant) }
      links = Self.links(documents, roots, keys, clusters, gazetteer)
    }
    resolveLoneNames()
  }

  /// The cluster of `key` in `document`, as the place of its leading key.
  func cluster(of key: Int, in document: Int) -> Int {
    let person = resolved[Use(document: Int32(document), key: Int32(key))].map(Int.init)
    return clusters.leader(of: person ?? key)
  }

  /// The cluster of `key` wherever it stands.
  func cluster(of key: Int) -> Int { clusters.leader(of: key) }

  /// Whether the lone name `key` was understood in `document` as somebody named elsewhere.
  func isResolved(_ key: Int, in document: Int) -> Bool {
    resolved[Use(document: Int32(document), key: Int32(key))] != nil
  }
}

// MARK: - Joining

extension SameEntity {
  /// Joins the keys that fold to one spelling, `but` for those of which somebody has decided that they
  /// are two.
  private static func joinFolded(
    _ keys: EntityKeys, _ clusters: inout DisjointSets, but partings: inout Partings
  ) {
    var first: [String: Int] = [:]
    for (index, facts) in keys.all.enumerated() {
      let form = facts.type.rawValue + ":" + facts.folded.joined(separator: " ")
      guard let other = first[form] else {
        first[form] = index
        continue
      }
      let leader = clusters.leader(of: other)
      guard !partings.part(leader, index) else { continue }
      clusters.join(leader, index)
      partings.join(leader, index)
    }
  }

  private static func links(
    _ documents: [Contribution], _ roots: [Int], _ keys: EntityKeys, _ clusters: DisjointSets,
    _ gazetteer: Gazetteer
  ) -> DocumentLinks {
    var entities = [Set<Int32>](repeating: [], count: documents.count)
    // A name that one article takes for a place and the other for a body ties them all the same.
    var named: [[String]: Int] = [:]
    for (index, facts) in keys.all.enumerated() {
      var leader = Int32(clusters.leader(of: index))
      let name = keys.all[Int(leader)].folded
      if let other = named[name] { leader = Int32(other) } else { named[name] = Int(leader) }
      for document in facts.documents { entities[Int(document)].insert(leader) }
    }
    return DocumentLinks(
      documents.map { $0.document! }, roots: roots, entities: entities.map { $0.sorted() },
      count: keys.all.count
    ) { entity in
      let facts = keys.all[Int(entity)]
      return facts.type == .group || facts.isLoneName
        || facts.type == .place && gazetteer.isBackdrop(facts.words.joined(separator: " "))
    }
  }

  /// The keys that each decision to do `action` names, as far as the batch has them, in order.
  private static func lists(
    _ decisions: [Decision], _ action: Decision.Action, _ keys: EntityKeys, _ symbols: Symbols
  ) -> [[Int]] {
    decisions.filter { $0.action == action }.map { decision in
      decision.keys.compactMap { symbols.known($0).flatMap { keys[$0] } }.sorted()
    }
  }

  private mutating func joinDecided(_ lists: [[Int]]) {
    for list in lists {
      for other in list.dropFirst() {
        join(list[0], other)
        reasons[other] = "decision"
      }
    }
  }

  private mutating func join(_ a: Int, _ b: Int) {
    partings.join(clusters.leader(of: a), clusters.leader(of: b))
    clusters.join(a, b)
  }

  private func isForbidden(_ a: Int, _ b: Int) -> Bool {
    partings.part(clusters.leader(of: a), clusters.leader(of: b))
  }

  /// Joins a spelling or short form with the one longer form that fits in linked documents.
  private mutating func joinVariant(_ variant: NameVariants.Candidates) {
    let facts = keys.all[variant.key]
    let fits = variant.others.filter { other in
      let longer = keys.all[other]
      return (variant.mayMeet || !keys.meet(variant.key, other))
        && (variant.isWhole
          ? links.areRelated(facts.documents, longer.documents)
          : links.areLinked(facts.documents, longer.documents))
    }
    let leaders = Set(fits.map(clusters.leader(of:)))
    guard leaders.count == 1, let other = fits.first, !isForbidden(variant.key, other) else {
      return
    }
    guard clusters.leader(of: variant.key) != leaders.first else { return }
    join(variant.key, other)
    reasons[variant.key] = variant.rule
  }
}

// MARK: - Lone surnames

extension SameEntity {
  /// A lone name is a person named in full only where linked documents name exactly one of that
  /// surname.
  private mutating func resolveLoneNames() {
    var named: [String: [Int]] = [:]
    for (index, facts) in keys.all.enumerated() where facts.type == .person && facts.words.count > 1
    {
      named[facts.surname, default: []].append(index)
    }
    var namesakes: [String: Namesakes] = [:]
    for (surname, people) in named { namesakes[surname] = Namesakes(people, keys, links) }
    for (index, facts) in keys.all.enumerated() where facts.isLoneName {
      guard let people = namesakes[facts.surname] else { continue }
      for document in facts.documents { resolve(index, in: Int(document), people) }
    }
  }

  private mutating func resolve(_ key: Int, in document: Int, _ namesakes: Namesakes) {
    var fits: [Int: Int] = [:]
    for person in namesakes.near(document, links) where !isForbidden(key, person) {
      let cluster = clusters.leader(of: person)
      guard fits[cluster] == nil else { continue }
      let named = keys.all[person].documents
      // Where the article itself names somebody so in full, normalize has looked and left it open.
      let isLinked = named.prefix(200).contains { links.areLinked(document, Int($0)) }
      if isLinked { fits[cluster] = person }
    }
    if fits.count == 1, let (_, person) = fits.first {
      resolved[Use(document: Int32(document), key: Int32(key))] = Int32(person)
    } else if fits.count > 1 {
      candidates[key, default: []].formUnion(fits.values)
    }
  }
}
