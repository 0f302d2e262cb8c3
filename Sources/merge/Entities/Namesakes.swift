import Shared

/// The people of one surname who are named in full, found by the documents that may be linked to one.
struct Namesakes {
  private let people: [Int]
  /// Where there are many: places in `people`, by a document that names them.
  private var byDocument: [Int32: [Int32]] = [:]
  /// Those documents by an entity that they name.
  private var byEntity: [Int32: [Int32]] = [:]
  /// The same by the original that they are copies of.
  private var byRoot: [Int: [Int32]] = [:]

  /// So few people are all looked at.
  private static let few = 64
  /// An entity in so many of the documents tells none of them from the others.
  private static let crowd = 256

  /// The `people`, places in `keys`.
  init(_ people: [Int], _ keys: EntityKeys, _ links: DocumentLinks) {
    self.people = people
    guard people.count > Self.few else { return }
    for (place, person) in people.enumerated() {
      for document in keys.all[person].documents {
        byDocument[document, default: []].append(Int32(place))
      }
    }
    for document in byDocument.keys {
      byRoot[links.root(of: Int(document)), default: []].append(document)
      for entity in links.entities(of: Int(document)) {
        byEntity[entity, default: []].append(document)
      }
    }
  }

  /// Those who are named in documents that may be linked to `document`, in order.
  func near(_ document: Int, _ links: DocumentLinks) -> [Int] {
    guard people.count > Self.few else { return people }
    var documents = Set(byRoot[links.root(of: document)] ?? [])
    for entity in links.entities(of: document) {
      guard let near = byEntity[entity], near.count <= Self.crowd else { continue }
      documents.formUnion(near)
    }
    var found: Set<Int32> = []
    for document in documents { found.formUnion(byDocument[document] ?? []) }
    return found.sorted().map { people[Int($0)] }
  }
}
