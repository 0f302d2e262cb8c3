import Shared

// MARK: - Short forms

extension NameVariants {
  /// Bodies by the beginning of their name (`Reliance`, `Reliance Globalcom`) or by its end
  /// (`Sheriff's Office`, `Marion County Sheriff's Office`), places without the word for their kind
  /// (`Mediterranean`, `Mediterranean Sea`).
  func shortForms() -> [Int: Set<Int>] {
    var short: [String: [Int]] = [:]
    for (index, facts) in keys.all.enumerated() where facts.words.count <= Self.mostWords {
      short[facts.words.joined(separator: " "), default: []].append(index)
    }
    var found: [Int: Set<Int>] = [:]
    for (index, facts) in keys.all.enumerated() where facts.words.count > 1 {
      for part in Self.parts(of: facts) {
        // `Brussels` is not its airport.
        if facts.words.last == "airport", gazetteer.knows(part) { continue }
        // `Panama` is not its city, and `United Nations` none of its agencies.
        if facts.words.last == "city", gazetteer.isBackdrop(part) { continue }
        if Self.unions.contains(part) { continue }
        for other in short[part] ?? [] where other != index && mayShorten(other, index) {
          // The city on the river, in one article with it.
          if isFeature(index), keys.meet(other, index) { continue }
          found[other, default: []].insert(index)
        }
      }
    }
    return found.mapValues { longer in
      // Where there is a city of the name, the river is not called so.
      let settled = longer.filter { !isFeature($0) }
      return settled.isEmpty ? longer : settled
    }
  }

  /// Unions whose names begin those of many bodies.
  private static let unions: Set<String> = [
    "united nations", "european union", "african union", "united states", "arab league",
  ]

  private func isFeature(_ key: Int) -> Bool {
    Self.features.contains(WordKey(keys.all[key].words.last!))
  }

  /// No short form has more words.
  private static let mostWords = 3

  /// Whether `key` may be short for `longer`; a place with the first words of a body is rather the
  /// town that it has its name from, unless nothing but a company is called so.
  func mayShorten(_ key: Int, _ longer: Int) -> Bool {
    let (short, long) = (keys.all[key], keys.all[longer])
    if short.type == long.type { return !isMerger(long, of: short) }
    let last = WordKey(long.words.last!)
    switch (short.type, long.type) {
    case (.person, _): return mayBe(key, longer)
    case (.organization, .place): return Self.features.contains(last) || last == Self.airport
    case (.place, .organization):
      return Self.trades.contains(last) && !gazetteer.knows(short.words.joined(separator: " "))
    default: return false
    }
  }

  /// Whether the longer name goes on with that of another body: `Harlow` is not `Harlow Denby` where
  /// there is a `Denby`.
  private func isMerger(_ long: EntityKeys.Facts, of short: EntityKeys.Facts) -> Bool {
    guard long.type == .organization, long.words.starts(with: short.words) else { return false }
    return bodies.contains(long.words.dropFirst(short.words.count).joined(separator: " "))
  }

  private static let airport = WordKey("airport")
  /// Last words of names of companies that no town gives its name to.
  private static let trades: WordSet = """
    lines airlines airways systems technologies motors foods industries pharmaceuticals diamonds
    jewellers jewelers energy petroleum telecom software electronics shipping securities insurance
    media entertainment mobility mining holdings radio television tv
    """

  private static func parts(of facts: EntityKeys.Facts) -> [String] {
    let words = facts.words
    switch facts.type {
    case .place:
      return kinds.contains(WordKey(words.last!)) ? [words.dropLast().joined(separator: " ")] : []
    case .organization:
      let isTold = words.count == 2 && words[0].utf8.count > 2 && trades.contains(WordKey(words[1]))
      var parts = words[0].utf8.count >= leastLetters || isTold ? [words[0]] : []
      if ships.contains(WordKey(words[0])) || articles.contains(words[0]) {
        parts.append(words.dropFirst().joined(separator: " "))
      }
      for count in 2..<max(2, min(words.count, mostWords + 1)) {
        if !small.contains(WordKey(words[count - 1])) {
          parts.append(words.prefix(count).joined(separator: " "))
        }
        if !small.contains(WordKey(words[words.count - count])) {
          parts.append(words.suffix(count).joined(separator: " "))
        }
      }
      return parts
    case .person, .group: return []
    }
  }

  /// Arabic articles, which some leave out: `Masry`, `Al-Masry`.
  private static let articles: Set<String> = ["al", "el", "ul"]

  /// What stands before the name of a ship.
  private static let ships: WordSet = "mv ms mt ss uss ins hms rms hmas usns"

  private static let kinds: WordSet = """
    sea ocean gulf river lake bay strait canal island islands city town village province district
    region valley desert peninsula airport dam creek mountains
    """
  /// Kinds that are called after what lies there.
  private static let features: WordSet = """
    sea ocean gulf river lake bay strait canal valley desert peninsula dam creek mountains district
    county state
    """
}
