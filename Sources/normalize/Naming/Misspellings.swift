import Shared

extension Cast {
  /// Long names that differ in one letter. Two words within distance one share a form with one
  /// letter left out, so no name is compared with all others.
  mutating func joinMisspelled(where isWanted: (NameForm) -> Bool) {
    var holes = KeyGroups()
    for form in forms.indices where isWanted(forms[form]) && mayBeMisspelled(form) {
      var fits: [Int] = []
      for hole in forms[form].spelling.holes {
        let key = hole.typed(forms[form].type)
        let others = holes[key]
        fits += others
        if others.count < Self.mostFits { holes.add(form, to: key) }
      }
      join(form, toOneOf: fits)
    }
  }

  private static let mostFits = 8

  private func mayBeMisspelled(_ form: Int) -> Bool {
    let spelling = forms[form].spelling
    return known[leader(of: form)] == nil && forms[form].type != .group
      && spelling.acronym == nil && !spelling.holes.isEmpty
  }

  private mutating func join(_ form: Int, toOneOf fits: [Int]) {
    let leaders = Set(fits.filter { isSlip(form, $0) }.map(leader(of:)))
      .subtracting([leader(of: form)])
    if leaders.count == 1 { join(form, to: leaders.first!, .typing) }
  }

  /// Whether one of two forms may be a slip of the other: the names before the last word fit, and
  /// the words are long enough for one letter to be chance. Two persons named in full bear each
  /// other out; a lone name or a place has nothing else to go by.
  private func isSlip(_ one: Int, _ other: Int) -> Bool {
    let (a, b) = (forms[one], forms[other])
    guard let x = a.spelling.words.last, let y = b.spelling.words.last,
      let edit = Edit(Array(x.utf8), Array(y.utf8))
    else { return false }
    switch a.type {
    case .person where a.isFull && b.isFull:
      return a.spelling.person.fits(b.spelling.person, knowledge.given) != nil
    case .person:
      let lone = a.isLone ? one : other
      return a.isLone != b.isLone && isUnlinked(lone) && min(x.utf8.count, y.utf8.count) >= 8
    default:
      return a.spelling.words.dropLast() == b.spelling.words.dropLast()
        && (edit.isOfVowel || min(x.utf8.count, y.utf8.count) >= 8)
    }
  }
}

/// One letter changed, put in or left out.
struct Edit: Equatable {
  /// Whether only a vowel is concerned.
  let isOfVowel: Bool

  /// Nil unless the words are exactly one letter apart.
  init?(_ a: [UInt8], _ b: [UInt8]) {
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    guard long.count - short.count <= 1 else { return nil }
    var at = 0
    while at < short.count, short[at] == long[at] { at += 1 }
    guard at < long.count else { return nil }
    let rest = short.count == long.count ? short[(at + 1)...] : short[at...]
    guard rest.elementsEqual(long[(at + 1)...]) else { return nil }
    let letters = short.count == long.count ? [short[at], long[at]] : [long[at]]
    isOfVowel = letters.allSatisfy(Self.vowels.contains)
  }

  private static let vowels = Set("aeiouy".utf8)
}
