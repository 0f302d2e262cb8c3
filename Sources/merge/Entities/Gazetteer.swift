import Shared

/// What is known of places by themselves: what lies in what, and which are so large that naming
/// them is no evidence of anything.
struct Gazetteer {
  /// A place of the atlas.
  struct Place {
    fileprivate let number: Int32
  }

  /// What is known of a place.
  private struct Facts {
    /// The place that it lies in, or -1.
    var whole: Int32 = -1
    /// Whether the atlas has more of it than the name.
    var isKnown = false
    var isContinent = false
  }

  /// By the plain form of the name.
  private var numbers: [String: Int32] = [:]
  private var facts: [Facts] = []
  /// By what their people are called.
  private var peoples: [WordKey: Place] = [:]
  private static let continents = [
    "africa", "antarctica", "asia", "europe", "north america", "south america", "latin america",
    "central america", "oceania", "middle east", "south asia", "southeast asia", "east asia",
    "central asia", "west africa", "east africa", "north africa", "world",
  ]

  init() {
    for name in Self.continents { facts[number(name)].isContinent = true }
    for row in Table(named: "places").rows where !row[0].isEmpty {
      let place = number(Self.plain(row[0]))
      facts[place].isKnown = true
      for people in row.list(3) { peoples[WordKey(people)] = Place(number: Int32(place)) }
      if !row[1].isEmpty {
        facts[place].whole = Int32(number(Self.plain(row.list(1).first ?? row[1])))
      }
    }
  }

  private mutating func number(_ name: String) -> Int {
    if let number = numbers[name] { return Int(number) }
    numbers[name] = Int32(facts.count)
    facts.append(Facts())
    return facts.count - 1
  }

  /// The place whose name has the plain form `name`.
  subscript(name: String) -> Place? { numbers[name].map(Place.init) }

  /// Whether the place is a country or larger; `name` in its plain form.
  func isBackdrop(_ name: String) -> Bool { self[name].map(isBackdrop) ?? false }

  /// Whether the place is a country or larger.
  func isBackdrop(_ place: Place) -> Bool {
    let own = facts[Int(place.number)]
    if own.isContinent || !own.isKnown { return own.isContinent }
    return own.whole < 0 || facts[Int(own.whole)].isContinent
  }

  /// Whether the place is a continent or a large part of one.
  func isContinent(_ place: Place) -> Bool { facts[Int(place.number)].isContinent }

  /// Whether anything is known of the place.
  func knows(_ name: String) -> Bool { self[name].map { facts[Int($0.number)].isKnown } ?? false }

  /// The place whose people a word is for: `german`, `Germans`; nil where the atlas has none.
  func home(ofPeople word: WordKey) -> Int32? { peoples[word]?.number }

  /// The country whose people have that name: `south african`; nil where it is larger, or unknown.
  func country(ofPeople name: WordKey) -> Int32? { peoples[name].flatMap(country) }

  /// Whether two of these are different countries.
  func areTwoCountries(_ a: Int32, _ b: Int32) -> Bool {
    a != b && [a, b].allSatisfy { isBackdrop(Place(number: $0)) && !facts[Int($0)].isContinent }
  }

  /// Whether `part` lies in `whole`, at any remove.
  func lies(_ part: Place, in whole: Place) -> Bool {
    var place = part
    for _ in 0..<Self.longestChain {
      guard let next = self.whole(of: place) else { return false }
      if next.number == whole.number { return true }
      place = next
    }
    return false
  }

  /// The country that the place is or lies in; nil where none is known, or it is larger.
  func country(of place: Place) -> Int32? {
    backdrop(of: place).flatMap { isContinent($0) ? nil : $0.number }
  }

  /// Whether the place is a country or larger, or it is known in which it lies.
  func hasCountry(_ place: Place) -> Bool { backdrop(of: place) != nil }

  /// The place itself, or the first it lies in, that is a country or larger.
  private func backdrop(of place: Place) -> Place? {
    var place = place
    for _ in 0..<Self.longestChain {
      if isBackdrop(place) { return place }
      guard let next = whole(of: place) else { return nil }
      place = next
    }
    return nil
  }

  /// No chain of an atlas is longer; a mistaken circle in a table must end.
  private static let longestChain = 8

  private func whole(of place: Place) -> Place? {
    let whole = facts[Int(place.number)].whole
    return whole < 0 ? nil : Place(number: whole)
  }

  private static func plain(_ name: String) -> String {
    String(NameKey.entity(.place, name).dropFirst("place:".count))
  }
}
