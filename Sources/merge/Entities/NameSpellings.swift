import Shared

// MARK: - Misspellings

extension NameVariants {
  /// Names that differ in one letter of one long word.
  func misspellings() -> [Int: Set<Int>] {
    alike(where: isMisspelling) { facts in
      guard facts.folded.count <= 4, facts.type != .group, !facts.isLoneName else { return [] }
      return Self.deletions(facts.folded, least: facts.type == .person ? 2 : Self.leastLetters)
    }
  }

  /// The pairs for which `isPair` holds among names of one type that share one of their `forms`: two
  /// words within distance one share a form with one letter left out (the deletion neighbourhood of
  /// SymSpell).
  private func alike(
    where isPair: (Int, Int) -> Bool, forms: (EntityKeys.Facts) -> [WordKey]
  ) -> [Int: Set<Int>] {
    var all: [(form: UInt64, key: Int32)] = []
    for (index, facts) in keys.all.enumerated() {
      let type = WordKey(facts.type.rawValue)
      all += forms(facts).map { (type.followed(by: $0).hash, Int32(index)) }
    }
    all.sort { $0.form != $1.form ? $0.form < $1.form : $0.key < $1.key }
    var found: [Int: Set<Int>] = [:]
    var start = 0
    while start < all.count {
      let end = all[start...].firstIndex { $0.form != all[start].form } ?? all.count
      let members = all[start..<end].map { Int($0.key) }
      start = end
      guard 2...Self.mostMembers ~= members.count else { continue }
      for (position, a) in members.enumerated() {
        for b in members[(position + 1)...] where isPair(a, b) {
          found[max(a, b), default: []].insert(min(a, b))
        }
      }
    }
    return found
  }

  /// The name with each of its long words whole and with one letter left out; each form once.
  private static func deletions(_ words: [String], least: Int = leastLetters) -> [WordKey] {
    let letters = words.map { Array($0.utf8) }
    let keys = letters.map { key(of: $0) }
    var forms: [WordKey] = []
    for (index, word) in letters.enumerated()
    where least...NameKey.longestWord ~= word.count {
      func form(_ key: WordKey) -> WordKey {
        let start = keys[..<index].reduce(WordKey(String(index))) { $0.followed(by: $1) }
        return keys[(index + 1)...].reduce(start.followed(by: key)) { $0.followed(by: $1) }
      }
      forms.append(form(keys[index]))
      // Of a letter that stands twice in a row it does not matter which one is left out.
      for hole in word.indices where hole == 0 || word[hole] != word[hole - 1] {
        forms.append(form(key(of: word, without: hole)))
      }
    }
    return forms
  }

  private static func key(of letters: [UInt8], without hole: Int? = nil) -> WordKey {
    var hash = WordKey.seed
    for (at, letter) in letters.enumerated() where at != hole { WordKey.add(&hash, letter) }
    return WordKey(hash: hash)
  }

  private func isMisspelling(_ a: Int, _ b: Int) -> Bool {
    let (one, other) = (keys.all[a], keys.all[b])
    guard one.folded != other.folded, one.folded.count == other.folded.count else { return false }
    let differing = zip(one.folded, other.folded).filter { $0 != $1 }
    guard differing.count == 1, let (x, y) = differing.first else { return false }
    // A name of one word has no other word to bear it out.
    let least = one.folded.count == 1 ? Self.leastLetters + 1 : Self.leastLetters
    guard x.utf8.first == y.utf8.first, Self.isOneEditApart(Array(x.utf8), Array(y.utf8)) else {
      return false
    }
    // `Iain`, `Ian`; not `Jan`, `Jane`.
    let isFirst =
      one.type == .person && one.folded[0] != other.folded[0]
      && one.folded.last!.utf8.count >= Self.leastLetters
    return max(x.utf8.count, y.utf8.count) >= least || isFirst && x.utf8.last == y.utf8.last
  }

  /// Whether one letter changed, put in or left out makes one word the other.
  static func isOneEditApart(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    if a.count > b.count { return isOneEditApart(b, a) }
    guard b.count - a.count <= 1 else { return false }
    var at = 0
    while at < a.count, a[at] == b[at] { at += 1 }
    if at == b.count { return false }
    let rest = a.count == b.count ? a[(at + 1)...] : a[at...]
    return rest.elementsEqual(b[(at + 1)...])
  }
}

// MARK: - Words run together

extension NameVariants {
  /// Names whose words are parted otherwise (`Mir Hossein`, `Mirhossein`; `Abd al-Aziz`,
  /// `Abdulaziz`): in one run of letters the same, but for one letter at most.
  func runTogether() -> [Int: Set<Int>] {
    alike(where: isRunTogether) { facts in
      guard facts.folded.count <= 5 else { return [] }
      return Self.deletions([facts.folded.joined()])
    }
  }

  /// No shorter run of letters tells one name from another if one letter differs.
  private static let leastRun = 9

  private func isRunTogether(_ a: Int, _ b: Int) -> Bool {
    let (one, other) = (keys.all[a].folded, keys.all[b].folded)
    guard one.count != other.count, !keys.all[a].isLoneName, !keys.all[b].isLoneName else {
      return false
    }
    let (run, others) = (Array(one.joined().utf8), Array(other.joined().utf8))
    return run == others || run.count > Self.leastRun && Self.isOneEditApart(run, others)
  }
}
