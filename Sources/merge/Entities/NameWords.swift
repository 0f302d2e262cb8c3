import Shared

// MARK: - The same words

extension NameVariants {
  /// Names of bodies and places that are the same words, put otherwise: in another order (`Hotel
  /// Velm`, `Velm Hotel`), shortened (`Ft. Velm`, `N. Velm`), with another form of a quarter of the
  /// sky (`South Kordofan`, `Southern Kordofan`) or with its word in the language of the country.
  func otherForms() -> [Int: Set<Int>] {
    var found: [Int: Set<Int>] = [:]
    var first: [String: Int] = [:]
    for (index, facts) in keys.all.enumerated()
    where (facts.type == .place || facts.type == .organization) && 2...8 ~= facts.words.count {
      let form = (facts.isSite ? "" : facts.type.rawValue) + ":" + plainForm(facts)
      if let other = first[form] { found[index, default: []].insert(other) }
      first[form] = first[form] ?? index
    }
    return found
  }

  /// The words in their plainest form and order.
  private func plainForm(_ facts: EntityKeys.Facts) -> String {
    var words = facts.words
    if let full = Self.abbreviated[words[0]] { words[0] = full }
    if let quarter = Self.translated[words.last!] { words = [quarter] + words.dropLast() }
    if Self.leadingSites.contains(WordKey(words[0])) {
      let rest = words.dropFirst()
      words = Array(rest.first == "of" ? rest.dropFirst() : rest) + [words[0]]
    }
    if facts.type == .organization { words = Self.office(words) }
    if words.count > 2, words.last == "airport", words[words.count - 2] == "international" {
      words.remove(at: words.count - 2)
    }
    let plain = words.map { Self.quarter[$0] ?? $0 }.joined(separator: " ")
    // `South Africa` is no `Southern Africa`.
    return facts.type == .place && gazetteer.knows(plain) ? words.joined(separator: " ") : plain
  }

  /// A ministry or department however it is put (`Ministry of the Interior`, `Interior Ministry`);
  /// of other bodies with long names the words without the small ones between them (`Institute of
  /// Tides and Currents`, `Institute for Tides and Currents`).
  private static func office(_ words: [String]) -> [String] {
    if words.count > 2, offices.contains(words[0]), words[1] == "of" {
      let field = words.dropFirst(words[2] == "the" && words.count > 3 ? 3 : 2)
      return office(Array(field) + [words[0]])
    }
    if words.count > 1, let last = words.last, offices.contains(last) {
      let isForeign = words.count == 3 && words[0] == "foreign" && words[1] == "affairs"
      return isForeign ? ["foreign", last] : words
    }
    let plain = words.filter { !small.contains(WordKey($0)) }
    return plain.count > 2 ? plain : words
  }

  private static let offices: Set<String> = ["ministry", "department"]
  private static let abbreviated = [
    "ft": "fort", "mt": "mount", "st": "saint", "n": "north", "s": "south", "e": "east",
    "w": "west",
  ]
  private static let quarter = [
    "northern": "north", "southern": "south", "eastern": "east", "western": "west",
    "northeastern": "northeast", "northwestern": "northwest", "southeastern": "southeast",
    "southwestern": "southwest",
  ]
  /// Quarters of Indonesian and Malay places, which stand behind the name.
  private static let translated = [
    "utara": "north", "selatan": "south", "timur": "east", "barat": "west", "tengah": "central",
    "tenggara": "southeast",
  ]
  /// Kinds that stand before or behind the name.
  private static let leadingSites: WordSet = """
    hotel church cathedral basilica mosque hospital camp stadium lake mount port
    """
}

// MARK: - One word more

extension NameVariants {
  /// Sites by a name with one word less inside or before it (`Velm Hotel`, `Velm Grand Hotel`,
  /// `Upper Velm Hotel`), and so the Red Cross of a country. Of parties and offices any word tells
  /// one from another.
  func fullerNames() -> [Int: Set<Int>] {
    var names: [[String]: [Int]] = [:]
    for (index, facts) in keys.all.enumerated() where facts.isSite && facts.words.count > 1 {
      names[facts.words, default: []].append(index)
    }
    var found: [Int: Set<Int>] = [:]
    for (index, facts) in keys.all.enumerated() where facts.isSite && 3...6 ~= facts.words.count {
      for hole in facts.words.indices.dropLast() {
        var shorter = facts.words
        shorter.remove(at: hole)
        for other in names[shorter] ?? [] { found[other, default: []].insert(index) }
      }
    }
    return found
  }
}

extension EntityKeys.Facts {
  /// Whether the last word tells that it is a building or ground, so that it may count as a body
  /// here and as a place there.
  var isSite: Bool {
    (type == .place || type == .organization) && words.count > 1
      && (Self.sites.contains(WordKey(words.last!)) || words.suffix(2) == ["red", "cross"]
        || Self.sites.contains(WordKey(words[0])) && words[0] != "school")
  }

  private static let sites: WordSet = """
    hotel church cathedral basilica mosque temple hospital clinic infirmary camp stadium mall
    building tower airport station school prison jail cinema theater theatre museum palace bridge
    plaza
    """
}
