import Shared

/// What is known of places by themselves: what lies in what, and which are so large that naming
/// them is no evidence of anything.
struct Gazetteer {
  /// For the plain form of a place, what it lies in.
  private var wholes: [String: String] = [:]
  private var known: Set<String> = []
  private static let continents: Set<String> = [
    "africa", "antarctica", "asia", "europe", "north america", "south america", "latin america",
    "central america", "oceania", "middle east", "south asia", "southeast asia", "east asia",
    "central asia", "west africa", "east africa", "north africa", "world",
  ]

  init() {
    for row in Table(named: "places").rows where !row[0].isEmpty {
      let name = Self.plain(row[0])
      known.insert(name)
      if !row[1].isEmpty { wholes[name] = Self.plain(row.list(1).first ?? row[1]) }
    }
  }

  /// Whether the place is a country or larger; `name` in its plain form.
  func isBackdrop(_ name: String) -> Bool {
    if Self.continents.contains(name) { return true }
    guard known.contains(name) else { return false }
    guard let whole = wholes[name] else { return true }
    return Self.continents.contains(whole)
  }

  /// Whether anything is known of the place.
  func knows(_ name: String) -> Bool { known.contains(name) }

  /// Whether `part` lies in `whole`, at any remove.
  func lies(_ part: String, in whole: String) -> Bool {
    var place = part
    // No chain of an atlas is longer; a mistaken circle in a table must end.
    for _ in 0..<8 {
      guard let next = wholes[place] else { return false }
      if next == whole { return true }
      place = next
    }
    return false
  }

  /// The country or continent at the top of what the place lies in, itself included; nil where
  /// nothing is known.
  func country(of name: String) -> String? {
    var place = name
    for _ in 0..<8 {
      if isBackdrop(place) { return place }
      guard let next = wholes[place] else { return nil }
      place = next
    }
    return nil
  }

  private static func plain(_ name: String) -> String {
    String(NameKey.entity(.place, name).dropFirst("place:".count))
  }
}
