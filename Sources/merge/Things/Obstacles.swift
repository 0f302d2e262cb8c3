import Shared

/// What forbids that two claims tell of one thing, however much speaks for it. How articles put
/// things is no obstacle: what one calls workers another calls people, and the ``Clue``s weigh it.
struct Obstacles {
  let batch: Batch

  /// The first obstacle between two claims, if there is one.
  func first(_ a: Signature, _ b: Signature) -> Comparison.Obstacle? {
    if a.axis != b.axis { return .kind }
    if a.anchor >= 0, b.anchor >= 0, a.anchor != b.anchor { return .anchor }
    if differ(a.attackers, b.attackers) { return .attacker }
    if differ(a.offer, b.offer) { return .offer }
    if differ(a.appeal, b.appeal), a.middle != b.middle { return .appeal }
    if a.document == b.document {
      let isOfOne = a.sentence != b.sentence || a.middle == b.middle || a.revises(b)
      return isOfOne || areOpposed(a, b) ? nil : .article
    }
    return batch.entities.links.areRelated(Int(a.document), Int(b.document)) ? nil : .documents
  }

  /// Whether both claims tell something, and not the same.
  private func differ<Mark: Equatable>(_ a: Mark?, _ b: Mark?) -> Bool {
    a != nil && b != nil && a != b
  }

  /// Whether two speakers are set against each other: "the ministry said 12, the rebels 40".
  func areOpposed(_ a: Signature, _ b: Signature) -> Bool {
    guard a.speaker != b.speaker else { return false }
    return a.sentence != b.sentence || a.speaker != 0 && b.speaker != 0
  }
}
