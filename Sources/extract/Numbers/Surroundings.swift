import Shared

/// Words around a number that decide what it is, from `surroundings.tsv`.
struct Surroundings: Sendable {
  /// The classes of a word.
  struct Classes: OptionSet {
    let rawValue: UInt32
    /// A number behind it names a thing.
    static let label = Classes(rawValue: 1)
    /// The same, where it has a capital.
    static let capitalLabel = Classes(rawValue: 2)
    /// Articles, prepositions, auxiliaries …: no noun.
    static let function = Classes(rawValue: 4)
    /// Before it makes "one" a pronoun.
    static let pronominal = Classes(rawValue: 8)
    /// Behind it makes "one" a pronoun.
    static let behindOne = Classes(rawValue: 16)
    /// "one thing", "one day": no count.
    static let oneThing = Classes(rawValue: 32)
    /// "at one point".
    static let point = Classes(rawValue: 64)
    /// "one-off".
    static let oneHyphen = Classes(rawValue: 128)
    /// "a book about three sisters": no bound.
    static let topic = Classes(rawValue: 256)
    static let quake = Classes(rawValue: 512)
    static let casualty = Classes(rawValue: 1024)
    /// "rose from 10 to 15": two numbers.
    static let change = Classes(rawValue: 2048)
    static let money = Classes(rawValue: 4096)
    static let mass = Classes(rawValue: 8192)
    static let ratePer = Classes(rawValue: 16384)
    static let rateUnit = Classes(rawValue: 32768)
    static let versus = Classes(rawValue: 65536)
    static let times = Classes(rawValue: 1 << 17)
    static let than = Classes(rawValue: 1 << 18)
    static let person = Classes(rawValue: 1 << 19)
    static let event = Classes(rawValue: 1 << 20)
    static let kill = Classes(rawValue: 1 << 21)
    static let passive = Classes(rawValue: 1 << 22)
    static let linking = Classes(rawValue: 1 << 23)
    /// "a 9mm pistol": a calibre.
    static let gun = Classes(rawValue: 1 << 24)
    /// "a 911 call".
    static let emergency = Classes(rawValue: 1 << 25)
    /// "children under 5": an age.
    static let young = Classes(rawValue: 1 << 26)
    /// "10 Elm Street": an address.
    static let street = Classes(rawValue: 1 << 27)
    /// "fell 12 cents to $3": by how much, and to where.
    static let move = Classes(rawValue: 1 << 28)
    /// "the oldest was 77": an age.
    static let extreme = Classes(rawValue: 1 << 29)
    /// "leads the polls by seven points": of a hundred.
    static let poll = Classes(rawValue: 1 << 30)
    /// "36 rue du Port": an address whose street comes first.
    static let streetName = Classes(rawValue: 1 << 31)
  }

  private static let names: [String: Classes] = [
    "label": .label, "Label": .capitalLabel, "function": .function, "pronominal": .pronominal,
    "oneword": .behindOne, "onething": .oneThing, "pointword": .point, "onehyphen": .oneHyphen,
    "topic": .topic, "quake": .quake, "casualty": .casualty, "change": .change,
    "moneyword": .money, "massword": .mass, "rateper": .ratePer, "rateunit": .rateUnit,
    "versus": .versus, "times": .times, "than": .than, "person": .person, "event": .event,
    "kill": .kill, "passive": .passive, "linking": .linking, "gun": .gun, "emergency": .emergency,
    "young": .young, "street": .street, "move": .move, "extreme": .extreme,
    "poll": .poll, "streetname": .streetName,
  ]

  private let table: WordTable<Classes>

  init() {
    var classes: [WordKey: Classes] = [:]
    for row in Table(named: "surroundings").rows {
      guard let known = Self.names[row[0]] else { continue }
      for word in row[1].split(separator: " ") {
        classes[WordKey(String(word)), default: []].insert(known)
      }
    }
    table = WordTable(classes.map { ($0.key, $0.value) })
  }

  /// What is known of the word.
  func of(_ key: WordKey) -> Classes { table[key] ?? [] }
}
