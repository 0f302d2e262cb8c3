import Shared

/// Pairs of keys that may be two forms of one name, found through shared blocking keys and never by
/// comparing all with all. Whether they are one, linked documents decide.
struct NameVariants {
  /// A key and the keys that it may be a form of.
  struct Candidates {
    let key: Int
    let others: [Int]
    /// Why they may be one: `type`, `form`, `misspelling`, `short`, `acronym`, `initial`.
    let rule: String
    /// Whether one document may use both forms (a short form beside the full one).
    let mayMeet: Bool
    /// Whether both name it in full, so that little is needed to tie them.
    var isWhole: Bool { rule != "short" && rule != "acronym" }
  }

  /// In the order of the keys.
  private(set) var pairs: [Candidates] = []

  /// Blocks with more members than this tell nothing.
  static let mostMembers = 50
  static let leastLetters = 5
  let keys: EntityKeys
  /// The surnames of all who are named in full.
  private let surnames: Set<String>

  /// The names of bodies.
  let bodies: Set<String>
  let gazetteer: Gazetteer

  init(_ keys: EntityKeys, _ gazetteer: Gazetteer) {
    self.keys = keys
    self.gazetteer = gazetteer
    surnames = Set(
      keys.all.filter { $0.type == .person && $0.words.count > 1 }.map(\.surname))
    bodies = Set(
      keys.all.filter { $0.type == .organization }.map { $0.words.joined(separator: " ") })
    add(sameNames(), rule: "type", mayMeet: false)
    add(misspellings(), rule: "misspelling", mayMeet: false)
    add(runTogether(), rule: "misspelling", mayMeet: false)
    add(otherForms(), rule: "form", mayMeet: true)
    add(fullerNames(), rule: "form", mayMeet: false)
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

// MARK: - Types

extension NameVariants {
  /// Names that one article takes for a place's, another for a body's or person's.
  private func sameNames() -> [Int: Set<Int>] {
    var found: [Int: Set<Int>] = [:]
    for alike in Dictionary(grouping: keys.all.indices, by: { keys.all[$0].folded }).values
    where 2...EntityType.allCases.count ~= alike.count {
      for (place, a) in alike.enumerated() {
        for b in alike[(place + 1)...] where mayBe(a, b) && mayBe(b, a) || isMisread(a, b) {
          found[max(a, b), default: []].insert(min(a, b))
        }
      }
    }
    return found
  }

  /// Whether one article takes for a place's or body's the full name of somebody whom another one
  /// addresses.
  private func isMisread(_ a: Int, _ b: Int) -> Bool {
    let (one, other) = (keys.all[a], keys.all[b])
    guard one.words.count == 2, one.type != .group, other.type != .group,
      (one.type == .person) != (other.type == .person),
      (one.type == .person ? one : other).isAddressed
    else { return false }
    return !gazetteer.knows(one.words.joined(separator: " "))
  }

  /// Whether `key` may name something of the type of `other`: who has a title, or is called by a
  /// surname, is a person, and so is one of a surname that somebody bears.
  func mayBe(_ key: Int, _ other: Int) -> Bool {
    let (facts, type) = (keys.all[key], keys.all[other].type)
    if facts.type == type { return true }
    guard facts.type != .group, type != .group else { return false }
    guard facts.type == .person else { return true }
    return !facts.isAddressed && !(facts.isLoneName && surnames.contains(facts.surname))
  }
}

// MARK: - Acronyms and persons

extension NameVariants {
  /// Bodies by the first letters of their words, or by the acronym that another article gives.
  private func acronyms() -> [Int: Set<Int>] {
    var short: [String: [Int]] = [:]
    for (index, facts) in keys.all.enumerated() where facts.words.count == 1 {
      if 3...6 ~= facts.words[0].utf8.count {
        short[facts.words[0], default: []].append(index)
      }
    }
    for (index, facts) in keys.all.enumerated() where facts.type == .organization {
      if let letters = Self.letters(facts.words) { short[letters, default: []].append(index) }
    }
    var found: [Int: Set<Int>] = [:]
    for (index, facts) in keys.all.enumerated() where facts.type == .organization {
      for letters in facts.acronyms.union(Self.initials(facts.words)) {
        for acronym in short[letters] ?? [] where acronym != index && mayShorten(acronym, index) {
          found[acronym, default: []].insert(index)
        }
      }
    }
    return found
  }

  /// `pge` of `PG&E`.
  private static func letters(_ words: [String]) -> String? {
    guard words.count == 3, words[1] == "and" else { return nil }
    let letters = words[0] + words[2]
    return words[0].utf8.count <= 2 && words[2].utf8.count <= 2 && letters.utf8.count > 2
      ? letters : nil
  }

  private static func initials(_ words: [String]) -> [String] {
    guard words.count > 2 else { return [] }
    return [words, words.filter { !small.contains(WordKey($0)) }].map { words in
      String(decoding: words.compactMap(\.utf8.first), as: UTF8.self)
    }
  }

  static let small: WordSet = "of the and for in on to de la du des"

  /// Persons with a name or an initial less, or another form of one, under the same surname
  /// (`Ross Perot`, `H Ross Perot`).
  private func partialNames() -> [Int: Set<Int>] {
    var blocks: [String: [Int]] = [:]
    for (index, facts) in keys.all.enumerated() where facts.type == .person && facts.words.count > 1
    {
      blocks[facts.folded.last!, default: []].append(index)
    }
    var found: [Int: Set<Int>] = [:]
    let given = GivenNames()
    for members in blocks.values where 2...Self.mostMembers ~= members.count {
      for a in members {
        for b in members where isPart(a, b, given) { found[a, default: []].insert(b) }
      }
    }
    addDoubleNames(&found)
    addCutSurnames(&found)
    return found
  }

  /// Persons under the first of two surnames (`Jane Hill`, `Jane Hill-Moreno`).
  private func addDoubleNames(_ found: inout [Int: Set<Int>]) {
    var short: [[String]: Int] = [:]
    for (index, facts) in keys.all.enumerated() where facts.type == .person {
      if 2...3 ~= facts.folded.count { short[facts.folded] = index }
    }
    for (index, facts) in keys.all.enumerated()
    where facts.type == .person && 3...4 ~= facts.folded.count {
      if let other = short[Array(facts.folded.dropLast())] {
        found[other, default: []].insert(index)
      }
    }
  }

  /// Persons whose surname is kept from the public (`Jan M.`, `Jan Marsh`).
  private func addCutSurnames(_ found: inout [Int: Set<Int>]) {
    var cut: [String: [Int]] = [:]
    for (index, facts) in keys.all.enumerated()
    where facts.type == .person && facts.folded.count == 2 && facts.folded[1].utf8.count == 1 {
      cut[facts.folded[0], default: []].append(index)
    }
    guard !cut.isEmpty else { return }
    for (index, facts) in keys.all.enumerated()
    where facts.type == .person && facts.folded.count == 2 && facts.folded[1].utf8.count > 1 {
      for other in cut[facts.folded[0]] ?? []
      where facts.folded[1].hasPrefix(keys.all[other].folded[1]) {
        found[other, default: []].insert(index)
      }
    }
  }

  /// Whether `a` is `b` with names left out, cut to their initials or to the forms that friends use
  /// (`Jeff Kindler`, `Jeffrey B Kindler`).
  private func isPart(_ a: Int, _ b: Int, _ given: GivenNames) -> Bool {
    let (short, long) = (keys.all[a], keys.all[b])
    guard short.folded.count <= long.folded.count, short.folded != long.folded else { return false }
    // The table has the names as they are spelled.
    let first = short.words[0]
    let isFamiliar =
      short.folded[0] != long.folded[0] && short.words.count == short.folded.count
      && given.areForms(first, long.words[0])
    var at = isFamiliar ? 1 : 0
    for word in short.folded.dropFirst(at) {
      while at < long.folded.count, !Self.isForm(word, of: long.folded[at]) { at += 1 }
      if at == long.folded.count { return false }
      at += 1
    }
    return at == long.folded.count
  }

  private static func isForm(_ word: String, of name: String) -> Bool {
    word == name || word.utf8.count == 1 && name.hasPrefix(word)
  }
}
