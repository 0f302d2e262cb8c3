import Shared

/// What stands beside a number in its clause.
struct Surroundings: Sendable {
  /// The words before it, from the last mark on.
  let before: Wording
  /// The words behind it, up to the next mark.
  private(set) var behind: Wording
  /// Whether a hyphen ties the number to the next word.
  let isTied: Bool
  private let text: [UInt8]
  private let sentenceBefore: Range<Int>

  /// The words before it in its sentence, whatever marks but a semicolon stand between.
  var lead: Wording {
    let stop = sentenceBefore.last { text[$0] == UInt8(ascii: ";") }
    return Wording(
      text, (stop.map { $0 + 1 } ?? sentenceBefore.lowerBound)..<sentenceBefore.upperBound)
  }

  /// The words of a label that the number follows: "Injured: [12]".
  var label: Wording? {
    var end = sentenceBefore.upperBound
    while end > sentenceBefore.lowerBound, text[end - 1] <= 0x20 { end -= 1 }
    guard end > sentenceBefore.lowerBound, text[end - 1] == UInt8(ascii: ":") else { return nil }
    let range = sentenceBefore.lowerBound..<(end - 1)
    let start = range.last { Self.endsLabel.contains(text[$0]) }
    return Wording(text, (start.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound)
  }

  /// Marks behind which the next label of a list begins.
  private static let endsLabel: [UInt8] = Array(";,.:()|\n".utf8)

  /// The words that the article begins with: of what it tells.
  var opening: Wording { Wording(text, 0..<min(text.count, Self.reachOfOpening)) }

  /// Whether it counts a part of those told of before: "treated 90 people, [12] of them in critical
  /// condition".
  var isOfThem: Bool {
    behind.count > 1 && behind[0] == SubjectReader.of && Self.them.contains(behind[1])
  }

  private static let them: WordSet = "them whom those these which"

  /// Whether it happened to those counted in part alone: "90 houses fell and [12] in part".
  var isPartly: Bool {
    behind.indices.prefix(7).prefix { !StateReading.joints.contains(behind[$0]) }.contains { at in
      Self.partly.contains(behind[at])
        || behind[at] == Self.in && at + 1 < behind.count && behind[at + 1] == Self.part
    }
  }

  private static let partly: WordSet = "partly partially"
  private static let `in` = WordKey("in")
  private static let part = WordKey("part")

  /// The surroundings of the number between the two.
  init(before: String = "", behind: String = "") {
    let (front, back) = (Array(before.utf8), Array(behind.utf8))
    self.init(front, 0..<front.count, back, 0..<back.count)
  }

  /// The surroundings of the number that the bytes `number` of `text` hold, in the sentence
  /// `sentence`.
  init(of number: Range<Int>, in sentence: Range<Int>, _ text: [UInt8]) {
    var start = max(sentence.lowerBound, number.lowerBound - Self.reachBefore)
    if start > sentence.lowerBound {
      while start < number.lowerBound, text[start] != 0x20 { start += 1 }
    }
    let end = max(number.upperBound, sentence.upperBound)
    self.init(
      text, min(start, number.lowerBound)..<number.lowerBound, text, number.upperBound..<end)
  }

  private init(_ front: [UInt8], _ before: Range<Int>, _ back: [UInt8], _ behind: Range<Int>) {
    text = front
    sentenceBefore = before
    let mark = before.last { Self.isMark(front, $0, before.upperBound) }
    self.before = Wording(front, (mark.map { $0 + 1 } ?? before.lowerBound)..<before.upperBound)
    // Of a list, whose numbers are in digits.
    let isEntry =
      before.upperBound < front.count && !front[before.upperBound].isASCIILetter
      && before.allSatisfy { front[$0] <= 0x20 }
    let start = (isEntry ? Self.caption(back, behind) : nil) ?? Self.start(back, behind)
    isTied =
      behind.count > 1 && back[behind.lowerBound] == UInt8(ascii: "-")
      && back[behind.lowerBound + 1].isASCIILetter
    let end = Self.end(back, start..<behind.upperBound)
    self.behind = Wording(back, start..<end)
    if let rest = Self.pastAside(back, end..<behind.upperBound) {
      self.behind.append(rest..<Self.end(back, rest..<behind.upperBound))
    }
  }

  /// Where the next mark stands, or the reach ends.
  private static func end(_ text: [UInt8], _ range: Range<Int>) -> Int {
    var end = range.lowerBound
    let last = min(range.upperBound, end + reachBehind)
    while end < last, !isMark(text, end, range.upperBound), !isDash(text, end, range.upperBound) {
      end += 1
    }
    // Of a word cut in two nothing is left.
    if end == last, last < range.upperBound {
      while end > range.lowerBound, text[end] != 0x20 { end -= 1 }
    }
    return end
  }

  /// Where the clause goes on behind an aside that begins at the start of `range`: "dozens of
  /// people[, most of them children,] were burned", "four paintings [– by A, B and C –] were taken".
  private static func pastAside(_ text: [UInt8], _ range: Range<Int>) -> Int? {
    guard let first = range.first else { return nil }
    let isDashed = isDash(text, first, range.upperBound)
    guard isDashed || text[first] == UInt8(ascii: ",") else { return nil }
    let reach = range.dropFirst(4).prefix(reachOfAside)
    if isDashed {
      let close = reach.first { isDash(text, $0, range.upperBound) }
      return close.flatMap { range[($0 + 1)...].first { text[$0] == 0x20 } }
    }
    // "people from the north, were killed"
    if goesOn(text, first + 1, range) { return first + 1 }
    if opensClause(text, first + 1, range) { return nil }
    let commas = reach.lazy.filter {
      text[$0] == UInt8(ascii: ",") && $0 + 1 < range.upperBound && text[$0 + 1] == 0x20
    }
    let close =
      commas.first { goesOn(text, $0 + 1, range) }
      ?? (opensAside(text, first + 1, range) ? commas.first : nil)
    return close.map { $0 + 1 }
  }

  /// Whether the clause goes on with a verb for several at `at`, behind an aside of any sort: "[11]
  /// hostages, seized in spring, [also] were freed".
  private static func goesOn(
    _ text: [UInt8], _ at: Int, _ range: Range<Int>, isFirst: Bool = true
  ) -> Bool {
    guard at + 1 < range.upperBound, text[at] == 0x20 else { return false }
    let word = range[(at + 1)...].prefix { text[$0].isASCIILetter }
    let key = WordKey(text, word.startIndex..<word.endIndex)
    if isFirst, adverbs.contains(key) {
      return goesOn(text, word.endIndex, range, isFirst: false)
    }
    return plural.contains(key)
  }

  /// Whether another clause begins at `at`: "[one] drowned, and ten, all of them boys, were missing".
  private static func opensClause(_ text: [UInt8], _ at: Int, _ range: Range<Int>) -> Bool {
    guard at + 1 < range.upperBound else { return false }
    let word = range[(at + 1)...].prefix { text[$0].isASCIILetter }
    return StateReading.conjunctions.contains(WordKey(text, word.startIndex..<word.endIndex))
      && !opensAside(text, at, range)
  }

  private static let plural: WordSet = "were are have had"
  private static let adverbs: WordSet = "all also both later then"

  private static func opensAside(
    _ text: [UInt8], _ start: Int, _ range: Range<Int>, isDenied: Bool = false
  ) -> Bool {
    guard start + 1 < range.upperBound, text[start] == 0x20 else { return false }
    let word = range[(start + 1)...].prefix { text[$0].isASCIILetter || text[$0].isASCIIDigit }
    let key = WordKey(text, word.startIndex..<word.endIndex)
    let rest = text[word.endIndex..<range.upperBound].prefix(8)
    if rest.elementsEqual(" of them".utf8) || rest.elementsEqual(" of whom".utf8) { return true }
    if key == and { return opensAside(text, word.endIndex, range, isDenied: true) }
    // "[384,000], or 35 percent, of the homes"
    if key == or { return range[word.endIndex...].prefix(12).contains { text[$0].isASCIIDigit } }
    return isDenied ? key == not : asides.contains(key)
  }

  /// First words of what is put in beside those counted.
  private static let asides: WordSet = """
    most many some several half all mostly mainly including among not who which whose
    """
  private static let and = WordKey("and")
  private static let or = WordKey("or")
  private static let not = WordKey("not")

  /// Where the clause goes on behind a number: "[10 km] (6 miles) deep", "10 km ([6 miles]) deep".
  private static func start(_ back: [UInt8], _ behind: Range<Int>) -> Int {
    let opening = behind.prefix(2).first { back[$0] == UInt8(ascii: "(") }
    if let first = behind.first, opening != nil || back[first] == UInt8(ascii: ")") {
      let closing = behind.prefix(Self.reachOfBracket).first { back[$0] == UInt8(ascii: ")") }
      if let closing { return closing + 1 }
    }
    return behind.lowerBound
  }

  /// Where the words begin behind the number that opens a line of a list: "[47]: people killed",
  /// "[12] – number of homes destroyed".
  private static func caption(_ back: [UInt8], _ behind: Range<Int>) -> Int? {
    guard let first = behind.first, first + 2 < behind.upperBound else { return nil }
    let isColon = back[first] == UInt8(ascii: ":") && back[first + 1] == 0x20
    guard isColon || isDash(back, first, behind.upperBound) else { return nil }
    let blank = behind.dropFirst(isColon ? 1 : 2).first { back[$0] == 0x20 }
    guard let start = blank.map({ $0 + 1 }) else { return nil }
    let opening = back[start..<min(start + longestCaption, behind.upperBound)].map { $0 | 0x20 }
    let number = captions.first { opening.starts(with: $0) }
    return start + (number?.count ?? 0)
  }

  private static let captions = ["the number of ", "number of "].map { Array($0.utf8) }
  private static let longestCaption = 16

  /// How many bytes of a clause are looked at.
  private static let reachBefore = 200
  private static let reachBehind = 140
  private static let reachOfAside = 160
  private static let reachOfOpening = 1500
  private static let reachOfBracket = 24

  /// Whether a mark that ends a clause stands at `at`: no comma inside a number, and no stop, which
  /// inside a sentence ends an abbreviation.
  private static func isMark(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    switch text[at] {
    case UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"): return true
    case UInt8(ascii: ","), UInt8(ascii: ":"):
      return at + 1 >= end || text[at + 1] &- 0x30 >= 10 && text[at + 1] | 0x20 &- 0x61 >= 26
    default: return false
    }
  }

  /// Whether a dash with blanks around it stands behind the blank at `at`.
  private static func isDash(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    guard at + 2 < end, text[at] == 0x20 else { return false }
    if text[at + 1] == UInt8(ascii: "-") {
      let next = text[at + 2] == UInt8(ascii: "-") ? at + 3 : at + 2
      return next < end && text[next] == 0x20
    }
    // U+2013, U+2014
    return at + 4 < end && text[at + 1] == 0xE2 && text[at + 2] == 0x80
      && (text[at + 3] == 0x93 || text[at + 3] == 0x94) && text[at + 4] == 0x20
  }
}
