import Shared

/// Every entity key of a batch, in byte order, with the documents that name it.
struct EntityKeys {
  /// What is known of a key.
  struct Facts {
    let symbol: Symbol
    let type: EntityType
    /// The plain words behind the key's colon.
    let words: [String]
    /// The same words folded.
    let folded: [String]
    /// By place in the batch, in order.
    var documents: [Int32] = []
    /// Whether a mention has a title, or is the surname of the full name: then it is a person's.
    var isAddressed = false
    /// The acronyms that articles use for it.
    var acronyms: Set<String> = []

    /// The last word, folded by itself.
    var surname: String { words.last.map(NameKey.folded) ?? "" }

    /// Whether a person goes by one name only.
    var isLoneName: Bool { type == .person && words.count == 1 }
  }

  /// In byte order of the keys.
  private(set) var all: [Facts] = []
  /// For each symbol the place of the key that it is in ``all``, or -1.
  private var places: [Int32]

  init(_ documents: [Contribution], _ symbols: Symbols) {
    var types: [Symbol: EntityType] = [:]
    for document in documents { for row in document.mentions { types[row.entity] = row.type } }
    places = Array(repeating: -1, count: symbols.count)
    let order = types.keys.sorted { symbols.precedes($0, $1) }
    for (index, symbol) in order.enumerated() {
      all.append(Self.facts(symbol, types[symbol]!, symbols))
      places[symbol.index] = Int32(index)
    }
    let acronym = symbols.known("acronym")
    let surname = symbols.known("surname")
    for (index, document) in documents.enumerated() {
      for row in document.mentions {
        let key = Int(places[row.entity.index])
        // What stands before an acronym is no title: "market leader KLM".
        let isTitled = !row.title.isNone && !NameKey.isAcronym(symbols.string(row.text))
        if isTitled || row.rule == surname { all[key].isAddressed = true }
        if row.rule == acronym {
          all[key].acronyms.insert(NameKey.plain(symbols.string(row.text)))
        }
        if all[key].type == .organization, all[key].words.count == 2,
          let letters = Self.initials(symbols.string(row.text))
        {
          all[key].acronyms.insert(letters)
        }
        if all[key].documents.last != Int32(index) { all[key].documents.append(Int32(index)) }
      }
    }
  }

  /// The place of a key in ``all``; nil where no mention has it.
  subscript(symbol: Symbol) -> Int? {
    let place = places[symbol.index]
    return place < 0 ? nil : Int(place)
  }

  /// Whether one document has both of two keys: then its author tells them apart.
  func meet(_ one: Int, _ other: Int) -> Bool {
    let (a, b) = (all[one].documents, all[other].documents)
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] { return true }
      if a[i] < b[j] { i += 1 } else { j += 1 }
    }
    return false
  }

  /// `rcg` of `Reed Coal Group`, whose key goes without the last word.
  private static func initials(_ text: String) -> String? {
    let words = NameKey.plain(text).split(separator: " ").filter { !NameTails.isLegal(String($0)) }
    guard words.count == 3 else { return nil }
    return String(decoding: words.compactMap(\.utf8.first), as: UTF8.self)
  }

  /// The type and the name of the entity's id `key`: "place:vila serro".
  static func parts(of key: String) -> (type: EntityType, name: Substring)? {
    guard let colon = key.firstIndex(of: ":"),
      let type = EntityType(rawValue: String(key[..<colon])),
      case let name = key[key.index(after: colon)...], !name.isEmpty
    else { return nil }
    return (type, name)
  }

  private static func facts(_ symbol: Symbol, _ type: EntityType, _ symbols: Symbols) -> Facts {
    let key = symbols.string(symbol)
    var name = key[...]
    // The type of the key wins over that of the mention: both are normalize's.
    var type = type
    if let parts = parts(of: key) { (type, name) = parts }
    let words = name.split(separator: " ").map(String.init)
    let folded = NameKey.folded(String(name)).split(separator: " ").map(String.init)
    return Facts(symbol: symbol, type: type, words: words, folded: folded)
  }
}
