import Shared

/// How the places of two claims stand to each other.
extension Comparer {
  func weighPlaces(_ a: Signature, _ b: Signature, _ result: inout Comparison) {
    if a.anchor >= 0, a.anchor == b.anchor { result.add(.sameReference) }
    if let clue = placeClue(a, b) { result.add(clue) }
  }

  private func placeClue(_ a: Signature, _ b: Signature) -> Clue? {
    if a.place >= 0, b.place >= 0 {
      if a.place == b.place { return placeClue(a.place, a.kind) }
      if places.areApart(a.place, b.place, a.kind) { return .otherPlace }
      if isOfContinent(a, around: b) || isOfContinent(b, around: a) { return .otherPlace }
      // An article that gives two places, one in the other, gives two numbers.
      if a.document == b.document, a.isCount, a.middle != b.middle { return .narrowPlace }
    }
    if homelands.areApart(a.document, b.document) { return .otherPlace }
    if a.isWorldwide != b.isWorldwide, a.middle != b.middle { return .otherPlace }
    if a.isOfPlaces != b.isOfPlaces, a.middle != b.middle {
      let (several, one) = a.isOfPlaces ? (a, b) : (b, a)
      if isPart(one.place, of: several) { return .narrowPlace }
    }
    // One is of a single place, the other of the whole.
    if a.isLocal != b.isLocal, a.middle != b.middle { return .narrowPlace }
    if a.place >= 0, b.place >= 0 { return nil }
    if a.place >= 0 || b.place >= 0 {
      let (known, other) = a.place >= 0 ? (a, b) : (b, a)
      if other.around.has(known.place) {
        return places.isLarge(known.place) ? nil : .placeAround
      }
      guard other.around[0] >= 0 else { return nil }
      return places.areApart(known.place, other.around[0], a.kind) ? .placeElsewhere : nil
    }
    return nil
  }

  /// Whether a number is of a continent around the place of `other` and much greater: what Asia has
  /// lost, where the other is what Indonesia has.
  private func isOfContinent(_ whole: Signature, around other: Signature) -> Bool {
    whole.isCount && whole.middle > 3 * other.middle && places.isContinent(whole.place)
      && places.lies(other.place, in: whole.place)
  }

  /// Whether the place is one of those that a number of several is of, or lies in one.
  private func isPart(_ place: Int32, of several: Signature) -> Bool {
    guard place >= 0 else { return false }
    return (0..<4).contains { slot in
      let whole = several.around[slot]
      return whole >= 0 && (whole == place || places.lies(place, in: whole))
    }
  }

  /// A place says the more the fewer documents name it; shares are given place by place, so there
  /// it says which one is meant.
  private func placeClue(_ place: Int32, _ kind: NumberKind) -> Clue {
    if kind == .percent || kind == .ratio { return .sharedPlaceOfShare }
    if places.isLarge(place) { return .largePlace }
    return places.isCommon(place) ? .commonPlace : .rarePlace
  }

  /// Whether the two name a place in common.
  static func areShared(_ a: SIMD4<Int32>, _ b: SIMD4<Int32>) -> Bool {
    (0..<4).contains { a[$0] >= 0 && b.has(a[$0]) }
  }
}

extension SIMD<Int32> {
  /// Whether it is one of the numbers. One by one, because `.==` is compiled to much more than that.
  @inline(__always)
  func has(_ number: Int32) -> Bool { indices.contains { self[$0] == number } }
}
