import Shared

/// What the stop behind a word means.
struct Abbreviations: Sendable {
  /// How an abbreviation stands in a sentence.
  enum Kind: String, CaseIterable, Sendable {
    /// Always before what it belongs to: `Mr.`, `Gen.`; never ends a sentence.
    case before
    /// Before a number: `No. 5`, `Nov. 28`; elsewhere the stop ends the sentence.
    case number
    /// Anywhere: `Inc.`, `etc.`; ends a sentence only where the next word shows it.
    case anywhere
    /// A time of day: `a.m.`
    case time
  }

  /// Twice the index of the kind, and one more where the text must have a capital.
  private var entries = KeyIndex()
  /// Words that begin a sentence more often than a name: after `U.S.` or `Inc.` they tell the two
  /// apart.
  private let starters: WordSet = """
    the a an he she it they we you i this that these those there here his her its their our my your
    in on at by for from with without after before during since until while when where why how what
    who whom whose which if although though because as but and or so yet however moreover meanwhile
    also then now today yesterday tomorrow earlier later last next both each every some many most
    several another other others such no not nor only even still according despite over mr mrs ms
    between among once one two three four five six seven eight nine ten all any few more much
    nearly about around almost instead thus hence therefore otherwise perhaps maybe let please did
    do does is are was were will would can could should have has had may might must officials police authorities analysts investors shares
    residents witnesses rescuers nobody nothing everybody everyone somebody someone
    """
  /// What follows a time of day inside a sentence.
  private let timeTails = WordSet(
    stringLiteral: """
      \(WordLists.weekdays) mon tue wed thu fri sat sun
      \(WordLists.months) jan feb mar apr jun jul aug sep sept oct nov dec
      gmt utc est edt cst cdt mst mdt pst pdt et ct mt pt bst cet ist jst eastern central pacific
      mountain greenwich local
      """)
  private let intros: WordSet = "at by on in from until till around about since before after just"
  private let loudNames: WordSet = "yahoo jeopardy yum wham oklahoma guess"

  /// The abbreviations of the embedded table.
  init() {
    for row in Table(named: "abbreviations").rows {
      guard let kind = Kind.allCases.firstIndex(where: { $0.rawValue == row[1] }) else { continue }
      let isCapital = row[0].utf8.first.map { $0.isASCIICapital } ?? false
      entries[WordKey(row[0])] = Int32(2 * kind + (isCapital ? 1 : 0))
    }
  }

  /// What the word in `range` is short for a kind of, or nil for a word in full.
  func kind(_ bytes: [UInt8], _ range: Range<Int>) -> Kind? {
    guard let first = range.first else { return nil }
    let entry = Int(entries[WordKey(bytes, range)])
    guard entry >= 0, entry & 1 == 0 || !bytes[first].isASCIISmall else { return nil }
    return Kind.allCases[entry / 2]
  }

  /// Whether the word begins sentences more often than names.
  func isStarter(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    !range.isEmpty && starters.contains(WordKey(bytes, range))
  }

  /// Whether the word goes on after a time of day: `7 p.m. Monday`.
  func isTimeTail(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    !range.isEmpty && timeTails.contains(WordKey(bytes, range))
  }

  /// Whether the word can begin an adverb of time: `At 5 a.m. …`
  func isIntro(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    !range.isEmpty && intros.contains(WordKey(bytes, range))
  }

  /// Whether the word is a name that ends in `!`.
  func isLoudName(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    !range.isEmpty && loudNames.contains(WordKey(bytes, range))
  }
}
