import Shared

/// What the tables know: under which other names a body, place, people or person goes.
struct Aliases: Sendable {
  /// One name that a table knows, and whose it is.
  struct Entry: Sendable {
    let type: EntityType
    /// The canonical name.
    let name: String
    /// Its entity key.
    let key: String
    /// The same, to look up.
    let place: WordKey
    let rule: NameRule
    /// Whether it comes from the user's own file.
    let isOwn: Bool
    /// What a body may be called for short.
    let parts: [WordKey]
  }

  private var entries: [Entry] = []
  /// Where the entries of a plain form stand in ``places``.
  private var forms = KeyIndex(room: 1 << 12)
  /// The entries of each plain form; the user's own first.
  private var places: [[Int32]] = []
  /// The keys of the entries of a form that many share, by its place in ``places``.
  private var crowds: [Int32: Set<String>] = [:]
  private static let fewEntries = 16
  /// The name of the country of a people, by the key of the people.
  private var countries: [String: String] = [:]

  /// Reads the embedded tables, and the user's `files` of the form type, name, other names: one
  /// column with commas between them, or one column each.
  init(files: [String]) throws(Complaint) {
    for file in files {
      for row in try Table(file: file).rows {
        guard let type = EntityType(rawValue: row[0]),
          !NameKey.plain(Array(row[1].utf8)[...]).isEmpty
        else {
          throw .usage(
            "\(file):\(row.line): not an alias; a line is TYPE, NAME and other names, parted by TAB,"
              + " with TYPE person, organization, place or group")
        }
        let others = row.columns.count > 3 ? Array(row.columns[2...]) : row.list(2)
        add(type, row[1], others, .alias, isOwn: true)
      }
    }
    addEmbedded()
  }

  private mutating func addEmbedded() {
    for row in Table(named: "aliases").rows {
      guard let type = EntityType(rawValue: row[0]) else { continue }
      add(type, row[1], row.list(2), type == .group ? .people : .alias)
    }
    for row in Table(named: "places").rows {
      add(.place, row[0], row.list(2), .alias)
      let peoples = row.list(3)
      guard let first = peoples.first else { continue }
      add(.group, first, Array(peoples.dropFirst()), .people)
      if !row[1].isEmpty { countries[NameKey.entity(.group, first)] = row[0] }
    }
    for row in Table(named: "metonyms").rows {
      guard let type = EntityType(rawValue: row[0]) else { continue }
      let entry = self.entry(type, row[1], .metonym, isOwn: false)
      for name in row.list(2) { add(NameKey.plain(Array(name.utf8)[...]), entry) }
    }
  }

  private mutating func add(
    _ type: EntityType, _ name: String, _ others: [String], _ rule: NameRule, isOwn: Bool = false
  ) {
    let entry = self.entry(type, name, rule, isOwn: isOwn)
    add(NameKey.plain(Array(name.utf8)[...]), entry)
    let key = entries[Int(entry)].key
    add(Array(key.utf8.dropFirst(type.rawValue.utf8.count + 1)), entry)
    for other in others { add(NameKey.plain(Array(other.utf8)[...]), entry) }
  }

  private mutating func entry(
    _ type: EntityType, _ name: String, _ rule: NameRule, isOwn: Bool
  ) -> Int32 {
    let key = NameKey.entity(type, name)
    let parts = type == .organization ? ShortForms.ofBody(PlainName(name).words) : []
    entries.append(
      Entry(
        type: type, name: name, key: key, place: WordKey(key), rule: rule, isOwn: isOwn,
        parts: parts))
    return Int32(entries.count - 1)
  }

  private mutating func add(_ plain: [UInt8], _ entry: Int32) {
    guard !plain.isEmpty else { return }
    let form = PlainName(plain: plain).key
    let key = entries[Int(entry)].key
    let place = forms[form]
    if place < 0 {
      forms[form] = Int32(places.count)
      places.append([entry])
    } else if isNew(key, at: place) {
      places[Int(place)].append(entry)
    }
  }

  /// Whether no entry of the form at `place` has the key.
  private mutating func isNew(_ key: String, at place: Int32) -> Bool {
    guard places[Int(place)].count > Self.fewEntries else {
      return !places[Int(place)].contains { entries[Int($0)].key == key }
    }
    var keys =
      crowds.removeValue(forKey: place) ?? Set(places[Int(place)].map { entries[Int($0)].key })
    defer { crowds[place] = keys }
    return keys.insert(key).inserted
  }

  /// What the tables know of a plain form, the user's own first.
  func entries(for plain: WordKey) -> [Entry] {
    let place = forms[plain]
    return place < 0 ? [] : places[Int(place)].map { entries[Int($0)] }
  }

  /// Whether the tables know a plain form as that of a people.
  func isPeople(_ plain: WordKey) -> Bool {
    let place = forms[plain]
    return place >= 0 && places[Int(place)].contains { entries[Int($0)].type == .group }
  }

  /// The longest name of a body, place or people at the start of plain `words`; of a people the
  /// country.
  func body(atStartOf words: ArraySlice<WordKey>) -> String? {
    var best: Entry?
    var key: WordKey?
    for word in words.prefix(4) {
      let longer = key.map { $0.followed(by: word) } ?? word
      key = longer
      if forms[longer] >= 0 { best = entries(for: longer).first { $0.type != .person } ?? best }
    }
    return best.map { country(ofPeople: $0.key) ?? $0.name }
  }

  /// The country of a people (`group:iraqi`), or nil: a people of many countries has none.
  func country(ofPeople key: String) -> String? { countries[key] }
}
