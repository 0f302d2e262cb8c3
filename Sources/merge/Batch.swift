import Shared

/// The documents that hold, with what follows from them before claims are looked at: who stands
/// behind each, and which names are one. A class, because all that follows refers to it.
final class Batch {
  let symbols: Symbols
  /// By id in byte order.
  let contributions: [Contribution]
  /// In a fixed order.
  let decisions: [Decision]
  let origins: Origins
  let entities: SameEntity
  let gazetteer: Gazetteer

  init(_ settled: State.Settled, _ symbols: Symbols, _ decisions: [Decision]) {
    self.symbols = symbols
    self.decisions = decisions
    contributions = settled.contributions
    gazetteer = Gazetteer()
    origins = Origins(contributions.map { $0.document! })
    entities = SameEntity(contributions, roots: origins.roots, symbols, decisions, gazetteer)
  }

  /// The claim at `reference`, as it was read.
  func claim(_ reference: SameThing.Reference) -> ClaimRow {
    contributions[Int(reference.document)].claims[Int(reference.row)]
  }

  /// The document at `index`.
  func document(_ index: Int) -> Document { contributions[index].document! }

  /// The id and the edition of the document at `index`.
  func edition(_ index: Int) -> (id: String, edition: String) {
    (contributions[index].document!.id, contributions[index].document!.edition)
  }

  /// The cluster of an entity key in a document; nil where no mention of the batch has it.
  func cluster(of key: Symbol, in document: Int) -> Int32? {
    guard !key.isNone, let index = entities.keys[key] else { return nil }
    return Int32(entities.cluster(of: index, in: document))
  }

  /// The plain name of a cluster's leading key.
  func plainName(of cluster: Int32) -> String {
    entities.keys.all[Int(cluster)].words.joined(separator: " ")
  }
}
