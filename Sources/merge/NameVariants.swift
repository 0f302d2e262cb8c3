import Shared

/// Pairs of keys that may be two forms of one name, found through shared blocking keys and never by
/// comparing all with all. Whether they are one, linked documents decide.
struct NameVariants {
  /// A key and the keys that it may be a form of.
  struct Candidates {
    let key: Int
    let others: [Int]
    /// Why they may be one: `misspelling`, `short`, `acronym`, `initial`.
    let rule: String
    /// Whether one document may use both forms (a short form beside the full one).
    let mayMeet: Bool
  }

  /// In the order of the keys.
  private(set) var pairs: [Candidates] = []

  /// Blocks with more members than this tell nothing.
  private static let mostMembers = 50
  private static let leastLetters = 5
  private let keys: EntityKeys

  init(_ keys: EntityKeys) {
    self.keys = keys
    add(misspellings(), rule: "misspelling", mayMeet: false)
    add(shortForms(), rule: "short", mayMeet: true)
    add(acronyms(), rule: "acronym", mayMeet: true)
    add(partialNames(), rule: "initial", mayMeet: true)
  }

  private mutating func add(_ found: [Int: Set<Int>], rule: String, mayMeet: Bool) {
    for key in found.keys.sorted() {
      pairs.append(
        Candidates(key: key, others: found[key]!.sorted(), rule: rule, mayMeet: mayMeet))
    }
  }
}

// MARK: - Misspellings

extension NameVariants {
  /// Names that differ in one letter of one long word. Two words within distance one share a form
  /// with one letter left out (the deletion neighbourhood of SymSpell).
  private func misspellings() -> [Int: Set<Int>] {
    var blocks: [UInt64: [Int]] = [:]
    for (index, facts) in keys.all.enumerated() where facts.folded.count <= 4 {
      guard facts.type != .group, !facts.isLoneName else { continue }
      for form in Self.deletions(facts.folded, least: Self.leastLetters) {
        blocks[Digest128(of: [facts.type.rawValue, form]).high, default: []].append(index)
      }
    }
    var found: [Int: Set<Int>] = [:]
    for members in blocks.values where 2...Self.mostMembers ~= members.count {
      for (position, a) in members.enumerated() {
        for b in members[(position + 1)...] where isMisspelling(a, b) {
          found[max(a, b), default: []].insert(min(a, b))
        }
      }
    }
    return found
  }

  /// The name with each of its long words whole and with one letter left out.
  private static func deletions(_ words: [String], least: Int) -> Set<String> {
    var forms: Set<String> = []
    for (index, word) in words.enumerated() where word.utf8.count >= least {
      let letters = Array(word.utf8)
      for hole in letters.indices {
        var rest = letters
        rest.remove(at: hole)
        var words = words
        words[index] = String(decoding: rest, as: UTF8.self)
        forms.insert("\(index) " + words.joined(separator: " "))
      }
      forms.insert("\(index) " + words.joined(separator: " "))
    }
    return forms
  }

  private func isMisspelling(_ a: Int, _ b: Int) -> Bool {
    let (one, other) = (keys.all[a], keys.all[b])
    guard one.folded != other.folded, one.folded.count == other.folded.count else { return false }
    let differing = zip(one.folded, other.folded).filter { $0 != $1 }
    guard differing.count == 1, let (x, y) = differing.first else { return false }
    // A name of one word has no other word to bear it out.
    let least = one.folded.count == 1 ? Self.leastLetters + 1 : Self.leastLetters
    return max(x.utf8.count, y.utf8.count) >= least && x.utf8.first == y.utf8.first
      && Self.isOneEditApart(Array(x.utf8), Array(y.utf8))
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

// MARK: - Short forms

extension NameVariants {
  /// Bodies by the beginning of their name (`Reliance`, `Reliance Globalcom`), places without the
  /// word for their kind (`Mediterranean`, `Mediterranean Sea`).
  private func shortForms() -> [Int: Set<Int>] {
    var short: [String: Int] = [:]
    for (index, facts) in keys.all.enumerated() where facts.words.count <= 2 {
      short[facts.type.rawValue + ":" + facts.words.joined(separator: " ")] = index
    }
    var found: [Int: Set<Int>] = [:]
    for (index, facts) in keys.all.enumerated() where facts.words.count > 1 {
      let key: String
      switch facts.type {
      case .place where Self.kinds.contains(WordKey(facts.words.last!)):
        key = facts.words.dropLast().joined(separator: " ")
      case .organization where facts.words[0].utf8.count >= Self.leastLetters:
        key = facts.words[0]
      default: continue
      }
      if let other = short[facts.type.rawValue + ":" + key], other != index {
        found[other, default: []].insert(index)
      }
    }
    return found
  }

  private static let kinds: WordSet = """
    sea ocean gulf river lake bay strait canal island islands city town village province district
    region county valley desert peninsula airport
    """

  /// Bodies by the first letters of their words.
  private func acronyms() -> [Int: Set<Int>] {
    var short: [String: Int] = [:]
    for (index, facts) in keys.all.enumerated() where facts.type == .organization {
      if facts.words.count == 1, 3...6 ~= facts.words[0].utf8.count {
        short[facts.words[0]] = index
      }
    }
    var found: [Int: Set<Int>] = [:]
    for (index, facts) in keys.all.enumerated() where facts.type == .organization {
      guard facts.words.count > 2 else { continue }
      let content = facts.words.filter { !Self.small.contains(WordKey($0)) }
      for words in [facts.words, content] {
        let letters = String(decoding: words.compactMap(\.utf8.first), as: UTF8.self)
        if let acronym = short[letters] { found[acronym, default: []].insert(index) }
      }
    }
    return found
  }

  private static let small: WordSet = "of the and for in on to de la du des"

  /// Persons with a name or an initial less, under the same surname (`Ross Perot`, `H Ross Perot`).
  private func partialNames() -> [Int: Set<Int>] {
    var blocks: [String: [Int]] = [:]
    for (index, facts) in keys.all.enumerated() where facts.type == .person && facts.words.count > 1
    {
      blocks[facts.folded.last!, default: []].append(index)
    }
    var found: [Int: Set<Int>] = [:]
    for members in blocks.values where 2...Self.mostMembers ~= members.count {
      for a in members {
        for b in members where Self.isPart(keys.all[a].folded, keys.all[b].folded) {
          found[a, default: []].insert(b)
        }
      }
    }
    return found
  }

  /// Whether `short` is `long` with names left out or cut to their initials.
  private static func isPart(_ short: [String], _ long: [String]) -> Bool {
    guard short.count <= long.count, short != long else { return false }
    var at = 0
    for word in short {
      while at < long.count, long[at] != word, !(word.utf8.count == 1 && long[at].hasPrefix(word)) {
        at += 1
      }
      if at == long.count { return false }
      at += 1
    }
    return at == long.count
  }
}
