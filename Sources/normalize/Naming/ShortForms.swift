import Shared

/// The parts of a longer name that stand for the whole in the same article.
struct ShortForms: Sendable {
  /// What a body of this name may be called.
  let ofBody: [WordKey]
  /// What a place of this name may be called.
  let ofPlace: [WordKey]
  /// What a town of this name is called that another one may be called too: `Mora` of `Mora del
  /// Rey`.
  let ofTown: WordKey?
  /// What a river, a sea or a valley of this name is called behind an article: `the Morava`.
  let ofFeature: WordKey?
  /// What an airport, a lake or a mountain is called that has no town's name.
  let ofLandmark: WordKey?
  /// What a building is called that extract may take for a body.
  let ofBuilding: WordKey?
  /// One word by which a body may be called that extract may take for a person's name.
  let lone: WordKey?
  /// One form for an office however it is put.
  let office: WordKey?

  /// The short forms of the name of plain `words`.
  init(_ words: [String]) {
    ofBody =
      Self.ofBody(words.map { WordKey($0) }) + [Self.withoutInitials(words)].compactMap { $0 }
    ofPlace = Self.ofPlace(words).map { WordKey($0) }
    ofTown = Self.ofTown(words).map { WordKey($0) }
    ofFeature = Self.ofFeature(words).map { WordKey($0) }
    ofLandmark = Self.ofLandmark(words).map { WordKey($0) }
    ofBuilding = Self.ofBuilding(words).map { WordKey($0) }
    lone = Self.lone(words).map { WordKey($0) }
    office = Self.turned(words).map { WordKey($0) }
  }

  /// `harlow` of `hj harlow co`.
  private static func withoutInitials(_ words: [String]) -> WordKey? {
    var rest = words[...]
    if rest.count > 2, NameTails.isLegal(rest.last!) { rest.removeLast() }
    guard rest.count > 1, words[0].utf8.count == 2 else { return nil }
    return WordKey(phrase: rest.dropFirst().map { WordKey($0) }[...])
  }

  /// `Gibe` of the ship `MV Gibe`, `Harlow` of `Harlow Computer`.
  private static func lone(_ words: [String]) -> String? {
    guard words.count > 1 else { return nil }
    if ships.contains(words[0]) { return words[1...].joined(separator: " ") }
    if words[0].utf8.count == 2, words.count > 2, NameTails.isLegal(words[2]) { return words[1] }
    return words[0].utf8.count > 4 ? words[0] : nil
  }

  /// What stands before the name of a ship.
  private static let ships: Set<String> = [
    "mv", "ms", "mt", "ss", "uss", "ins", "hms", "rms", "hmas", "usns",
  ]

  /// One form for an office however it is put (`Department of Education`, `Education Department`);
  /// nil for other bodies.
  private static func turned(_ words: [String]) -> String? {
    if words.count > 2, offices.contains(words[0]), words[1] == "of" {
      return "office/" + (words[2...] + [words[0]]).joined(separator: " ")
    }
    guard words.count > 1, let last = words.last, offices.contains(last) else { return nil }
    return "office/" + words.joined(separator: " ")
  }

  private static let offices: Set<String> = ["ministry", "department", "embassy", "office"]

  /// Of a body the first words and the last words, without what means nothing alone.
  static func ofBody(_ words: [WordKey]) -> [WordKey] {
    let words = words.prefix(8)
    guard words.count > 1 else { return [] }
    var parts: [WordKey] = []
    for cut in 1..<words.count {
      let head = words[..<cut]
      let tail = words[cut...]
      if !small.contains(head.last!), !places.contains(head.last!) {
        parts.append(WordKey(phrase: head))
      }
      if !small.contains(tail.first!) { parts.append(WordKey(phrase: tail)) }
    }
    return parts
  }

  /// Of a place its name without the word for its kind.
  private static func ofPlace(_ words: [String]) -> [String] {
    guard words.count > 1 else { return [] }
    var parts: [String] = []
    if kinds.contains(words.last!) { parts.append(words.dropLast().joined(separator: " ")) }
    if words.count > 2, qualities.contains(words[words.count - 2]) {
      parts.append(words.dropLast(2).joined(separator: " "))
    }
    if let building = ofBuilding(words) { parts.append(building) }
    return parts
  }

  private static func ofTown(_ words: [String]) -> String? {
    words.count > 2 && links.contains(words[1]) ? words[0] : nil
  }

  /// Words behind the name of a town that tell it from others.
  private static let links: Set<String> = [
    "de", "del", "di", "da", "do", "am", "im", "an", "aan", "auf", "ob", "op", "upon", "sur",
    "sous",
  ]

  private static func ofFeature(_ words: [String]) -> String? {
    guard words.count > 1, features.contains(words.last!) else { return nil }
    return words.dropLast().joined(separator: " ")
  }

  /// `heathrow` of `heathrow airport`, `everest` of `mount everest`.
  private static func ofLandmark(_ words: [String]) -> String? {
    guard words.count > 1 else { return nil }
    if leadingKinds.contains(words[0]) { return words.dropFirst().joined(separator: " ") }
    guard words.last == "airport" else { return nil }
    let tail = words.count > 2 && words[words.count - 2] == "international" ? 2 : 1
    return words.dropLast(tail).joined(separator: " ")
  }

  private static let small: WordSet = "of the and for in on to"
  /// First words that name the country of a body, never the body.
  private static let places: WordSet = """
    us uk un eu american british national international united new
    """
  private static let kinds: Set<String> = [
    "island", "islands", "province", "district", "county", "city", "town", "village", "region",
    "state", "peninsula", "camp", "strip", "square", "prison", "jail", "governorate",
    "municipality", "refugee",
  ]
  /// Kinds of what towns are named by, or after: without the word it takes an article.
  private static let features: Set<String> = [
    "river", "creek", "mountain", "mountains", "sea", "ocean", "bay", "gulf", "valley", "desert",
    "canal", "dam", "strait",
  ]

  /// Words before the word for a kind: `national park`, `refugee camp`.
  private static let qualities: Set<String> = [
    "national", "refugee", "international", "nuclear", "power", "air", "military", "nature",
  ]

  /// `old mill elementary` of `old mill elementary school`, `good hope` of `good hope medical
  /// center`, but not `newtown` of its hospital.
  private static func ofBuilding(_ words: [String]) -> String? {
    guard words.count > 2, let last = words.last, facilities.contains(last) else { return nil }
    let isMedical = words.count > 3 && words[words.count - 2] == "medical"
    return words.dropLast(isMedical ? 2 : 1).joined(separator: " ")
  }

  /// Kinds of buildings: their names are too often those of towns for one word to do.
  private static let facilities: Set<String> = [
    "school", "hospital", "university", "college", "hotel", "station", "church", "mosque",
    "museum", "stadium", "mall", "theater", "theatre", "center", "centre", "building", "palace",
    "cathedral", "plant", "bridge", "park", "base", "terminal", "market",
  ]
  private static let leadingKinds: Set<String> = ["mount", "mt", "lake", "river", "cape", "fort"]
}
