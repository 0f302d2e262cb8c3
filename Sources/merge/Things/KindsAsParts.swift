/// Kinds of people and things that some report counts as a part of more: "200 dead, among them 90
/// soldiers". Where another tells of them alone ("142 soldiers were killed") they are that part, too.
enum KindsAsParts {
  private struct Kind: Hashable {
    let concept: UInt64
    let state: UInt64

    /// The kind that a claim counts; nil where nothing is said of it, or what it counts is no kind of
    /// something wider.
    init?(_ signature: Signature, _ concepts: ConceptKin) {
      guard signature.isCount, signature.state != 0, concepts.isKind(signature.concept) else {
        return nil
      }
      (concept, state) = (signature.concept, signature.state)
    }
  }

  /// Carries what the articles of a small batch tell of parts to all of them.
  static func settle(_ signatures: inout [Signature], _ concepts: ConceptKin) {
    var parts: Set<Kind> = []
    for signature in signatures where signature.isPart {
      if let kind = Kind(signature, concepts) { parts.insert(kind) }
    }
    if parts.isEmpty { return }
    for index in signatures.indices where !signatures[index].isPart {
      guard let kind = Kind(signatures[index], concepts) else { continue }
      signatures[index].isPart = parts.contains(kind)
    }
  }
}
