import Shared

/// The entity records of a batch: every cluster of keys with its mentions.
struct EntityRecords {
  /// One entity, to be written.
  struct Entity {
    let id: String
    let name: String
    let type: EntityType
    let aliases: [(text: String, count: Int)]
    let titles: [String]
    let ambiguous: [String]
    let documents: Int
    let sources: Int
    /// Document and row of each mention, in order.
    let mentions: [SameThing.Reference]
  }

  private let batch: Batch
  private var mentions: [Int: [SameThing.Reference]] = [:]

  init(_ batch: Batch) {
    self.batch = batch
    for (document, contribution) in batch.contributions.enumerated() {
      for (row, mention) in contribution.mentions.enumerated() {
        guard let key = batch.entities.keys[mention.entity] else { continue }
        let cluster = batch.entities.cluster(of: key, in: document)
        mentions[cluster, default: []].append(
          SameThing.Reference(document: Int32(document), row: Int32(row)))
      }
    }
  }

  /// The entities by id in byte order.
  func sorted() -> [(id: Symbol, cluster: Int)] {
    mentions.map { (id(of: $0.value), $0.key) }
      .sorted { batch.symbols.precedes($0.id, $1.id) }
  }

  /// The entity that the cluster makes.
  func entity(_ cluster: Int, id: Symbol) -> Entity {
    let list = mentions[cluster] ?? []
    var names: [Symbol: Int] = [:]
    var forms: [Symbol: Int] = [:]
    var titles: Set<Symbol> = []
    var open: Set<String> = []
    var documents: Set<Int32> = []
    var (keys, lists): (Set<Int>, Set<Symbol>) = ([], [])
    for reference in list {
      let mention = row(reference)
      if mention.entity == id { names[mention.name, default: 0] += 1 }
      forms[mention.text, default: 0] += 1
      if !mention.title.isNone { titles.insert(mention.title) }
      if lists.insert(mention.ambiguous).inserted {
        open.formUnion(batch.symbols.unpacked(mention.ambiguous))
      }
      documents.insert(reference.document)
      if let key = batch.entities.keys[mention.entity], keys.insert(key).inserted {
        open.formUnion(candidates(key))
      }
    }
    let name = byCount(names).first.map { batch.symbols.string($0.0) } ?? batch.symbols.string(id)
    return Entity(
      id: batch.symbols.string(id), name: name,
      type: batch.entities.keys[id].map { batch.entities.keys.all[$0].type } ?? .group,
      aliases: byCount(forms).map { (batch.symbols.string($0.0), $0.1) },
      titles: inOrder(titles.map(batch.symbols.string)), ambiguous: inOrder(Array(open)),
      documents: documents.count, sources: batch.sources(of: documents), mentions: list)
  }

  /// The mention at `reference`.
  func row(_ reference: SameThing.Reference) -> MentionRow {
    batch.contributions[Int(reference.document)].mentions[Int(reference.row)]
  }

  /// The key that most mentions of a cluster have, lone names aside.
  private func id(of list: [SameThing.Reference]) -> Symbol {
    var counts: [Symbol: Int] = [:]
    for reference in list { counts[row(reference).entity, default: 0] += 1 }
    let full = counts.filter { key, _ in
      batch.entities.keys[key].map { !batch.entities.keys.all[$0].isLoneName } ?? true
    }
    return byCount(full.isEmpty ? counts : full)[0].0
  }

  private func candidates(_ key: Int) -> [String] {
    (batch.entities.candidates[key] ?? []).map {
      batch.symbols.string(batch.entities.keys.all[$0].symbol)
    }
  }

  private func byCount(_ counts: [Symbol: Int]) -> [(Symbol, Int)] {
    counts.map { ($0.key, $0.value) }.sorted {
      $0.1 != $1.1 ? $0.1 > $1.1 : batch.symbols.precedes($0.0, $1.0)
    }
  }
}

/// Strings in byte order.
func inOrder(_ strings: [String]) -> [String] {
  strings.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

extension Batch {
  /// How many outlets the documents come from; one without a name counts for itself.
  func sources(of documents: Set<Int32>) -> Int {
    var named: Set<String> = []
    var nameless = 0
    for index in documents {
      if let source = document(Int(index)).source { named.insert(source) } else { nameless += 1 }
    }
    return named.count + nameless
  }
}
