/// What a word can do in a clause. The names are those of the table `words`.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt64

  static let determiner = WordClass(0)
  static let pronoun = WordClass(1)
  static let auxiliary = WordClass(2)
  static let be = WordClass(3)
  static let have = WordClass(4)
  static let modal = WordClass(5)
  static let negation = WordClass(6)
  static let supposing = WordClass(7)
  static let future = WordClass(8)
  static let preposition = WordClass(9)
  static let relative = WordClass(10)
  static let subordinator = WordClass(11)
  static let conjunction = WordClass(12)
  static let adverb = WordClass(13)
  /// What is said of people without a noun: "100 dead", "12 missing".
  static let state = WordClass(14)
  /// Words that stand for a noun named before: "dozens more", "70 others".
  static let more = WordClass(15)
  static let direction = WordClass(16)
  static let extent = WordClass(17)
  static let quake = WordClass(18)
  /// Nouns that are a number themselves: "the toll", "the total".
  static let tally = WordClass(19)
  /// Nouns that have a quantity: "a population of", "a magnitude of".
  static let quantity = WordClass(20)
  static let person = WordClass(21)
  static let official = WordClass(22)
  static let unnamed = WordClass(23)
  static let document = WordClass(24)
  static let outlet = WordClass(25)
  static let organization = WordClass(26)
  static let time = WordClass(27)
  static let hedge = WordClass(28)
  static let cumulative = WordClass(29)

  /// Nouns that can state something.
  static let speaker: WordClass = [.official, .unnamed, .document, .outlet, .organization, .person]
  /// Words that end a noun phrase.
  static let closing: WordClass = [
    .determiner, .pronoun, .auxiliary, .preposition, .relative, .subordinator, .conjunction,
    .adverb,
  ]

  init(rawValue: UInt64) { self.rawValue = rawValue }

  private init(_ bit: UInt64) { rawValue = 1 << bit }

  /// The class that the table names `name`.
  init?(named name: String) {
    guard let bit = Self.names.firstIndex(of: name) else { return nil }
    self.init(UInt64(bit))
  }

  private static let names = [
    "determiner", "pronoun", "auxiliary", "be", "have", "modal", "negation", "supposing",
    "future", "preposition", "relative", "subordinator", "conjunction", "adverb", "state", "more",
    "direction", "extent", "quake", "tally", "quantity", "person", "official",
    "unnamed", "document", "outlet", "organization", "time", "hedge", "cumulative",
  ]
}

/// What a verb does in a clause. The names are those of the table `verbs`.
struct VerbFrame: OptionSet, Sendable {
  let rawValue: UInt32

  /// States anything: "said".
  static let say = VerbFrame(0)
  /// States, when its subject can speak: "added", "claims".
  static let weak = VerbFrame(1)
  /// Its hearer follows: "told reporters".
  static let hearer = VerbFrame(2)
  /// States its object: "reported 12 dead".
  static let object = VerbFrame(3)
  /// "put the toll at 12".
  static let put = VerbFrame(4)
  /// Said of documents: "figures show".
  static let document = VerbFrame(5)
  static let quote = VerbFrame(6)
  static let cite = VerbFrame(7)
  /// In the passive a hedge: "is believed to".
  static let hedge = VerbFrame(8)
  static let plan = VerbFrame(9)
  /// Its unnamed object is people: "killed 12".
  static let harm = VerbFrame(10)
  static let event = VerbFrame(11)
  /// Moves a quantity: "rose 3 percent".
  static let change = VerbFrame(12)
  /// Ties a quantity to its subject: "totals", "stands at".
  static let link = VerbFrame(13)
  /// Its price follows: "bought it for $3".
  static let trade = VerbFrame(14)
  static let include = VerbFrame(15)
  /// Takes no object.
  static let intransitive = VerbFrame(16)
  /// Its subject is people: "marched", "fled".
  static let people = VerbFrame(17)
  /// People do it: "[twelve] live there".
  static let doer = VerbFrame(18)
  /// It is done to people: "[twelve] were convicted".
  static let whom = VerbFrame(19)
  /// It befalls things: "[twelve] collapsed", "[twelve] were damaged".
  static let what = VerbFrame(20)

  init(rawValue: UInt32) { self.rawValue = rawValue }

  private init(_ bit: UInt32) { rawValue = 1 << bit }

  /// The frame that the table names `name`.
  init?(named name: String) {
    guard let bit = Self.names.firstIndex(of: name) else { return nil }
    self.init(UInt32(bit))
  }

  private static let names = [
    "say", "weak", "to", "np", "put", "doc", "quote", "cite", "hedge", "plan", "harm", "event",
    "change", "link", "trade", "include", "intr", "people", "doer", "whom", "what",
  ]
}
