import Shared

/// What words tell of where a line begins or ends, when its break is lost.
struct LineWords: Sendable {
  /// What a word can do there.
  struct Kinds: OptionSet {
    let rawValue: Int32

    /// Begins sentences and names nothing.
    static let starter = Kinds(rawValue: 1)
    /// A starter that is a surname too, or that titles write either way.
    static let unsure = Kinds(rawValue: 2)
    static let preposition = Kinds(rawValue: 4)
    static let article = Kinds(rawValue: 8)
    /// Begins a question before a subject.
    static let auxiliary = Kinds(rawValue: 16)
    static let subject = Kinds(rawValue: 32)
    static let question = Kinds(rawValue: 64)
    static let weekday = Kinds(rawValue: 128)
    static let month = Kinds(rawValue: 256)
    /// Stands before a colon and a picture's maker.
    static let label = Kinds(rawValue: 512)
    /// Stands alone above a part of a text.
    static let heading = Kinds(rawValue: 1024)
    /// Ends no line.
    static let unfinished = Kinds(rawValue: 2048)
    /// Begins anew where a speaker breaks off, and titles elsewhere.
    static let spoken = Kinds(rawValue: 4096)
    /// May begin a line.
    static let opening: Kinds = [
      .starter, .article, .auxiliary, .question, .weekday, .label, .heading, .spoken,
    ]
  }

  private static let lists: [(Kinds, String)] = [
    (
      .starter,
      """
      the he she it we they you there this these those his its their our in at by for from with
      after before during since until while when where why what how whose if although though because
      as but and so however moreover meanwhile also then earlier later both each every some many most
      several another others among between according despite officials authorities nobody on her here
      """
    ),
    (.unsure, "so on her also here most while many and you"),
    (.preposition, "in at by for from with after before during since until on between among"),
    (.article, "the a an"),
    (
      .auxiliary,
      "is are was were do does did has have had can could will would should isn aren don doesn didn"
    ),
    (.subject, "you he she it we they i there this that the these those"),
    (.question, "who what how why where when"),
    (.spoken, "my your be let well oh no yes sure right okay can could would do please maybe"),
    (.weekday, WordLists.weekdays),
    (.month, WordLists.months),
    (.label, "image photo photograph picture credit"),
    (
      .heading,
      "interview background overview biography reaction reactions aftermath casualties sources"
    ),
    (
      .unfinished,
      """
      a an the of in on at to for from by with and or but nor as than that into about like if when so
      because is are was were be been not very his her its their our my your who which this these
      those what why how where says said called titled entitled dubbed named
      """
    ),
  ]

  private var index = KeyIndex()
  private var openings = KeyFilter()

  init() {
    for (kind, words) in Self.lists {
      for word in words.split(whereSeparator: \.isWhitespace) {
        let key = WordKey(String(word))
        index[key] = max(index[key], 0) | kind.rawValue
        if !kind.isDisjoint(with: .opening) { openings.insert(key) }
      }
    }
  }

  /// What the word of `key` can do.
  func kinds(_ key: WordKey) -> Kinds { Kinds(rawValue: max(index[key], 0)) }

  /// What the word of `key` can do if it may begin a line; nothing for most words, and soon.
  func openingKinds(_ key: WordKey) -> Kinds { openings.mayContain(key) ? kinds(key) : [] }
}
