import Shared

/// What articles themselves say lies in what: "Fort Tarn, Texas", where no atlas has the first.
struct StatedPlaces {
  /// For the cluster of a place, those that it was said to lie in.
  private var wholes: [Int32: Set<Int32>] = [:]

  init(_ batch: Batch) {
    for (document, contribution) in batch.contributions.enumerated() {
      let places = contribution.mentions.filter { $0.type == .place }
      for (index, part) in places.enumerated().dropLast() {
        let whole = places[index + 1]
        let isList = index + 2 < places.count && whole.isListed(before: places[index + 2])
        guard part.isApposed(to: whole), !isList,
          let a = batch.cluster(of: part.entity, in: document),
          let b = batch.cluster(of: whole.entity, in: document), a != b,
          batch.gazetteer.knows(batch.plainName(of: b)),
          batch.gazetteer[batch.plainName(of: a)].map(batch.gazetteer.hasCountry) != true
        else { continue }
        wholes[a, default: []].insert(b)
      }
    }
  }

  /// The places that an article said `part` lies in.
  func wholes(of part: Int32) -> Set<Int32> { wholes[part] ?? [] }
}

extension MentionRow {
  /// Whether only a comma and a blank part it from the one behind it.
  fileprivate func isApposed(to next: MentionRow) -> Bool { next.start == end + 2 }

  /// Whether the one behind it goes on a list: `, Tarn` or ` and Tarn`.
  fileprivate func isListed(before next: MentionRow) -> Bool {
    next.start == end + 2 || next.start == end + 5
  }
}
