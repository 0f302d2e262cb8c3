import Shared

/// The words of a line that holds a date and nothing else: names of months and days, numbers, a
/// time with its zone, and the labels that pages put before them ("Posted", "Last updated").
struct DateWords {
  /// A day in ISO's order.
  struct Day: Equatable {
    var year: Int
    var month: Int?
    var day: Int?
  }

  /// What a page says with the label before the date.
  enum Label: Int {
    case none
    /// "Posted", "Published", "First published"
    case published
    /// "Updated", "Last modified"
    case updated
  }

  var isoDay: Day?
  var month: Int?
  var year: Int?
  /// The numbers that are neither year nor time, in order.
  var numbers: [Int] = []
  var clock: PublishedDate.Clock?
  private(set) var label = Label.none
  private(set) var hasWeekday = false

  private static let months = WordLists.months.split(separator: " ").map { Array($0.utf8) }
  private static let weekdays = WordLists.weekdays.split(separator: " ").map { Array($0.utf8) }
  private static let publishedLabels: WordSet = """
    posted published publish publication created date dated first originally released release issued
    issue filed submitted entered aired air broadcast uploaded added printed launched
    """
  private static let updatedLabels: WordSet =
    "updated update modified mod last latest revised edited reviewed"
  private static let fillers: WordSet = """
    and on at of as the th st nd rd time story page article text web print edition this local mecca
    hrs today's gmt utc
    """
  private static let zones: [String: String] = [
    "z": "Z", "gmt": "Z", "utc": "Z", "ut": "Z", "bst": "+01:00", "est": "-05:00",
    "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00",
    "pst": "-08:00", "pdt": "-07:00", "cet": "+01:00", "cest": "+02:00", "et": "", "ct": "",
    "pt": "", "mt": "", "uk": "", "ist": "", "jst": "+09:00", "eat": "+03:00", "msk": "+03:00",
    "wib": "+07:00", "wita": "+08:00",
    "eastern": "", "central": "", "pacific": "", "mountain": "", "greenwich": "Z",
  ]
  /// No date line is longer.
  private static let longest = 100

  let bytes: [UInt8]
  /// The first date with a year before a second label: "Posted Feb 22, 2011, last updated Feb 23".
  private var earlier: Stamp?
  /// What has been read ends here.
  var at: Int
  let end: Int
  private var halfDay: Int?

  /// The words in `range`; nil where something stands there that no date line has.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    guard range.count <= Self.longest, range.contains(where: { bytes[$0].isASCIIDigit }) else {
      return nil
    }
    self.bytes = bytes
    at = range.lowerBound
    end = range.upperBound
    if takeISO() {
      guard at == end else { return nil }
      return
    }
    while at < end { guard takeWord() else { return nil } }
    applyHalfDay()
    if let earlier, label != .published || year == nil { restore(earlier) }
  }

  /// One of the dates of a line with several.
  private struct Stamp {
    var month: Int?
    var year: Int
    var numbers: [Int]
    var clock: PublishedDate.Clock?
    var label: Label
  }

  /// Begins anew where a label follows a date.
  private mutating func putAside() {
    guard month != nil || year != nil || clock != nil else { return }
    applyHalfDay()
    if earlier == nil, let year {
      earlier = Stamp(month: month, year: year, numbers: numbers, clock: clock, label: label)
    }
    (month, year, numbers, clock, halfDay, label) = (nil, nil, [], nil, nil, .none)
  }

  private mutating func restore(_ stamp: Stamp) {
    (month, year, numbers) = (stamp.month, stamp.year, stamp.numbers)
    (clock, label) = (stamp.clock, stamp.label)
  }

  // MARK: Words

  private mutating func takeWord() -> Bool {
    let byte = bytes[at]
    if byte.isASCIIDigit { return takeNumber() }
    if byte.isASCIILetter { return takeLetters() }
    if isWestward() { return takeOffset() }
    switch byte {
    case 0x20, 0x09, UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-"),
      UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "|"), UInt8(ascii: "@"),
      UInt8(ascii: "'"):
      at += 1
      return true
    case UInt8(ascii: "+"): return takeOffset()
    default:
      switch CharacterClass.of(bytes, at) {
      case .space, .dash: break
      default: guard UTF8Text.scalar(bytes, at).value == 0x2022 else { return false }
      }
      at += UTF8Text.length(byte)
      return true
    }
  }

  mutating func takeLetters() -> Bool {
    let start = at
    while at < end, bytes[at].isASCIILetter { at += 1 }
    guard at > start else { return false }
    if isAfterPage(start) {
      while at < end, bytes[at].isASCIIDigit { at += 1 }
      return true
    }
    let word = bytes[start..<at].map { $0 | 0x20 }
    if at - start <= 2, [0x61, 0x70].contains(word[0]), word.count == 1 || word[1] == 0x6D {
      return takeHalfDay(word)
    }
    if clock != nil, let zone = zone(start..<at, word) {
      // The second one of "16:42 GMT, 17:42 UK" is the zone of a time that is not read.
      if clock?.zone == "" { clock?.zone = zone }
      return true
    }
    if clock != nil ? isZoneName() : isZoneLabel(start..<at) { return true }
    return takeName(word) ?? takeLabel(WordKey(bytes, start..<at)) || word == [0x74] && clock == nil
  }

  /// Whether "time" follows a word behind a time: "10:15 PM Doha Time".
  private func isZoneName() -> Bool {
    bytes[at..<end].prefix(5).elementsEqual(" time".utf8) { $0 | 0x20 == $1 }
  }

  /// Whether capitals before a colon are a zone's: "BDST: 1409 HRS".
  private func isZoneLabel(_ range: Range<Int>) -> Bool {
    (3...4).contains(range.count) && bytes[range].last == UInt8(ascii: "T")
      && bytes[range].allSatisfy(\.isASCIICapital) && at < end && bytes[at] == UInt8(ascii: ":")
  }

  /// Whether the letter at `start` is one of "Page A11", or of "May 3, 2010; A01".
  private func isAfterPage(_ start: Int) -> Bool {
    guard at == start + 1, at < end, bytes[at].isASCIIDigit, start > 4 else { return false }
    return WordKey(bytes, (start - 5)..<(start - 1)) == .page
      || year != nil && bytes[start].isASCIICapital && bytes[start - 2] == UInt8(ascii: ";")
  }

  /// The zone that a word behind a time names, "" where its hours are not known: `HKT`, `(KSA)`.
  private func zone(_ range: Range<Int>, _ word: [UInt8]) -> String? {
    if let zone = Self.zones[String(decoding: word, as: UTF8.self)] { return zone }
    let isBracketed = range.lowerBound > 0 && bytes[range.lowerBound - 1] == UInt8(ascii: "(")
    let isZone = (3...4).contains(word.count) && (isBracketed || word.last == UInt8(ascii: "t"))
    return isZone && bytes[range].allSatisfy(\.isASCIICapital) ? clock?.zone : nil
  }

  /// A month or a day of the week; nil where the word is none.
  private mutating func takeName(_ word: [UInt8]) -> Bool? {
    if let month = Self.index(of: word, in: Self.months) {
      defer { self.month = month + 1 }
      return self.month == nil
    }
    guard Self.index(of: word, in: Self.weekdays) != nil else { return nil }
    hasWeekday = true
    return true
  }

  /// "Posted", "updated", or a word beside them.
  private mutating func takeLabel(_ key: WordKey) -> Bool {
    let isUpdate = Self.updatedLabels.contains(key)
    guard isUpdate || Self.publishedLabels.contains(key) else {
      return Self.fillers.contains(key)
    }
    putAside()
    if isUpdate {
      label = .updated
    } else if label == .none {
      label = .published
    }
    return true
  }

  /// `a.m.`, `PM`
  private mutating func takeHalfDay(_ word: [UInt8]) -> Bool {
    if word.count == 1 {
      guard at + 1 < end, bytes[at] == UInt8(ascii: "."), bytes[at + 1] | 0x20 == UInt8(ascii: "m")
      else { return false }
      at += 2
    }
    guard clock != nil else { return false }
    // The second one is of the same time in another zone.
    halfDay = halfDay ?? (word[0] == UInt8(ascii: "p") ? 12 : 0)
    return true
  }

  private mutating func applyHalfDay() {
    guard let halfDay, let hour = clock?.hour, 1...12 ~= hour else { return }
    clock?.hour = hour % 12 + halfDay
  }

  /// The index of the name that `word` is: in full, cut to three letters or more, or with one slip
  /// of the hand behind the first three ("Novemer").
  private static func index(of word: [UInt8], in names: [[UInt8]]) -> Int? {
    guard word.count >= 3 else { return nil }
    return names.firstIndex { name in
      guard word[0] == name[0], word[1] == name[1], word[2] == name[2] else { return false }
      return name.starts(with: word) || word.count > 4 && isSlip(word, name)
    }
  }

  /// Whether one letter is missing, too many or wrong.
  private static func isSlip(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let front = zip(a, b).prefix { $0 == $1 }.count
    let back = zip(a.dropFirst(front).reversed(), b.dropFirst(front).reversed())
      .prefix { $0 == $1 }.count
    return max(a.count, b.count) - front - back <= 1
  }
}
