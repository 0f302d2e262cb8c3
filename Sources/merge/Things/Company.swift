/// What the other numbers of its article tell of a claim.
///
/// "Another 12", "dozens more": new beside what? Where the article counts nothing else of the kind,
/// the word only leads on ("killing ten people and injuring dozens more"), and the number is a total.
enum Company {
  /// Reads as totals the new counts that come on top of nothing; signatures stand document by
  /// document.
  static func settle(_ signatures: inout [Signature], _ places: PlaceKin) {
    var start = 0
    while start < signatures.count {
      let document = signatures[start].document
      let end = signatures[start...].firstIndex { $0.document != document } ?? signatures.count
      var totals: Set<Thing> = []
      for signature in signatures[start..<end] where signature.aspect != .new {
        totals.insert(thing(signature))
      }
      for index in start..<end where signatures[index].aspect == .new {
        if !totals.contains(thing(signatures[index])) { signatures[index].aspect = .stock }
      }
      markSole(&signatures, start..<end)
      markLone(&signatures, start..<end)
      markLocal(&signatures, start..<end, places)
      start = end
    }
  }

  /// Marks the numbers beside which the article gives another one for concept and state.
  private static func markSole(_ signatures: inout [Signature], _ range: Range<Int>) {
    var first: [Thing: Int] = [:]
    for index in range {
      let signature = signatures[index]
      let thing = thing(signature)
      guard let other = first[thing] else {
        first[thing] = index
        continue
      }
      if signatures[other].middle != signature.middle {
        signatures[other].isSole = false
        signatures[index].isSole = false
      }
    }
  }

  /// Marks the numbers beside which the article gives another one of nearly that size on the axis.
  private static func markLone(_ signatures: inout [Signature], _ range: Range<Int>) {
    let sorted = range.sorted { a, b in
      let (x, y) = (signatures[a], signatures[b])
      if x.axis != y.axis { return x.axis < y.axis }
      return x.middle != y.middle ? x.middle < y.middle : a < b
    }
    for (a, b) in zip(sorted, sorted.dropFirst()) {
      let (x, y) = (signatures[a], signatures[b])
      guard x.axis == y.axis, x.middle != y.middle, !x.overlaps(y), y.middle > 1.02 * x.middle,
        y.middle < 2 * x.middle
      else { continue }
      signatures[a].isLone = false
      signatures[b].isLone = false
    }
  }

  /// Marks the counts of one place beside which the article gives a greater one of no place, or of
  /// one that holds it.
  private static func markLocal(
    _ signatures: inout [Signature], _ range: Range<Int>, _ places: PlaceKin
  ) {
    var greatest: [Thing: Int] = [:]
    for index in range where signatures[index].isCount && !signatures[index].isVague {
      let thing = thing(signatures[index])
      if let other = greatest[thing], signatures[other].middle >= signatures[index].middle {
        continue
      }
      greatest[thing] = index
    }
    for index in range where signatures[index].isCount {
      let signature = signatures[index]
      guard let most = greatest[thing(signature)], signatures[most].middle > signature.middle else {
        continue
      }
      let (place, whole) = (signature.place, signatures[most].place)
      guard place >= 0, place != whole, !places.isLarge(place) else { continue }
      if whole < 0 || places.isLarge(whole) || places.lies(place, in: whole) {
        signatures[index].isLocal = true
      }
    }
  }

  /// What is counted, and of what state and time.
  private struct Thing: Hashable {
    let axis: UInt64
    let concept: UInt64
    let state: UInt64
    let past: Int32
  }

  private static func thing(_ signature: Signature) -> Thing {
    Thing(
      axis: signature.axis, concept: signature.concept, state: signature.state,
      past: signature.past)
  }
}
