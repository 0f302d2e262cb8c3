import Shared

/// Whose rupees: a name that the currencies of several countries share, said without another word,
/// means the money of the country that the article speaks of most.
///
/// Both tables are there already: `currencies.tsv` has "pakistani rupee" beside "rupee", and
/// `places.tsv` says whose adjective that is and what lies there. Dollars and pounds stay what
/// English news means by them everywhere.
struct NationalMoney: Sendable {
  /// Built when the first article needs it: most name nothing but dollars.
  static let table = NationalMoney()

  /// For a shared name, the code that it has without another word.
  private var bare: [WordKey: String] = [:]
  /// For that code, those of the countries that have the name in their own.
  private var codes: [String: [String: String]] = [:]
  /// The place that a name, a people or an adjective tells of.
  private var places = Phrases<String>()
  /// For a place, what it lies in.
  private var wholes: [String: String] = [:]

  private static let everywhere: Set<String> = ["USD", "GBP", "EUR"]
  /// Replaced by the euro in 2002.
  private static let withdrawn: Set<String> = ["FRF", "BEF", "LUF"]

  private init() {
    for row in Table(named: "places").rows {
      if let whole = row.list(1).first { wholes[row[0]] = whole }
      for name in [row[0]] + row.list(2) + row.list(3) { places.add(name, row[0]) }
    }
    let rows = Table(named: "currencies").rows.filter { $0[2] == "1" && $0[1] != "before" }
    for row in rows where !Self.everywhere.contains(row[0]) {
      for name in row.list(3) where Self.isBare(name, row[0]) { bare[WordKey(name)] = row[0] }
    }
    for row in rows where !Self.withdrawn.contains(row[0]) {
      for name in row.list(3) { add(name, row[0]) }
    }
  }

  private static func isBare(_ name: String, _ code: String) -> Bool {
    name != code.lowercased() && name.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
  }

  /// "pakistani rupee": the rupee of Pakistan is PKR.
  private mutating func add(_ name: String, _ code: String) {
    guard let space = name.lastIndex(of: " "),
      let family = bare[WordKey(String(name[space...].dropFirst()))]
    else { return }
    let text = Text(String(name[..<space]))
    guard let span = TextSpan(0, text.count) else { return }
    let tokens = Tokens(text, sentences: [span])
    if let place = places.longest(in: tokens, at: 0, before: tokens.all.count) {
      codes[family, default: [:]][place.value] = code
    }
  }

  /// Whether the phrase is a sum whose currency may have a name in common with another.
  static func mayBeShared(_ phrase: NumberPhrase) -> Bool {
    guard let unit = phrase.unit else { return false }
    return (phrase.kind == .money || phrase.kind == .rate) && !everywhere.contains(unit)
  }

  /// Gives the sums that name a shared currency without saying whose the code of their country.
  func settle(_ phrases: inout [NumberPhrase], _ tokens: Tokens) {
    var settled: [String: String] = [:]
    for at in phrases.indices where Self.mayBeShared(phrases[at]) {
      guard let family = phrases[at].unit, codes[family] != nil,
        isBare(phrases[at].tokens, family, tokens)
      else { continue }
      let code = settled[family] ?? code(of: family, in: tokens)
      settled[family] = code
      phrases[at].unit = code
    }
  }

  /// Whether the name of the currency stands in the phrase without an adjective.
  private func isBare(_ phrase: Range<Int>, _ family: String, _ tokens: Tokens) -> Bool {
    guard let name = phrase.last(where: { bare[tokens[$0].key] == family }) else { return false }
    return name == phrase.lowerBound || places[tokens[name - 1].key] == nil
  }

  /// The code of the country that is spoken of most among those that have the name in their own;
  /// `family` where none is, or two alike.
  private func code(of family: String, in tokens: Tokens) -> String {
    var counts: [String: Int] = [:]
    var at = 0
    while at < tokens.all.count {
      guard let match = places.longest(in: tokens, at: at, before: tokens.all.count) else {
        at += 1
        continue
      }
      if let code = code(of: family, at: match.value) { counts[code, default: 0] += 1 }
      at = match.tokens.upperBound
    }
    let most = counts.values.max() ?? 0
    let first = counts.filter { $0.value == most }
    return first.count == 1 ? first.first?.key ?? family : family
  }

  /// The code of the country that `place` is or lies in.
  private func code(of family: String, at place: String) -> String? {
    var place = place
    // No chain of an atlas is longer; a mistaken circle in a table must end.
    for _ in 0..<8 {
      if let code = codes[family]?[place] { return code }
      guard let whole = wholes[place] else { return nil }
      place = whole
    }
    return nil
  }
}
