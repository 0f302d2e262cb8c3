import Shared

/// Finds where the line breaks of a page were lost: a headline, a date line, a heading or a caption
/// without a stop runs into the sentence behind it, "Interview What made you run?"
///
/// The words alone must show it: a word that begins sentences and names nothing stands capitalised
/// behind a word without a mark and before one in small letters, where a title would go on in
/// capitals; or a full date stands there with its weekday, or the label of a picture's credit.
/// Where a name follows a heading, nothing shows it.
struct LostBreaks: Sendable {
  private let starters: WordSet = """
    the he she it we they you there this these those his its their our in at by for from with
    after before during since until while when where why what how whose if although though because
    as but and so however moreover meanwhile also then earlier later both each every some many most
    several another others among between according despite officials authorities nobody on her here
    """
  /// Starters that are surnames too, or that titles write either way.
  private let unsure: WordSet = "so on her also here most while many and you"
  private let prepositions: WordSet =
    "in at by for from with after before during since until on between among"
  private let articles: WordSet = "the a an"
  private let auxiliaries: WordSet = """
    is are was were do does did has have had can could will would should
    isn't aren't don't doesn't didn't
    """
  private let subjects: WordSet = "you he she it we they i there this that the these those"
  private let weekdays: WordSet = "monday tuesday wednesday thursday friday saturday sunday"
  private let months: WordSet = """
    january february march april may june july august september october november december
    """
  /// What stands above a part of a text.
  private let headings: WordSet = """
    interview background overview biography reaction reactions aftermath casualties sources
    """
  private let labels: WordSet = "image photo photograph picture credit"
  private let questions: WordSet = "who what how why where when"
  /// No line ends in one of these.
  private let unfinished: WordSet = """
    a an the of in on at to for from by with and or but nor as than that into about like if when so
    because is are was were be been not very his her its their our my your who which this these
    those what why how where says said called titled entitled dubbed named
    """
  /// "Wednesday, September 28, 2011"
  private static let longestDate = 32

  /// Appends the lines that `sentence` consists of to `found`: most often itself alone.
  func appendLines(_ bytes: [UInt8], of sentence: Range<Int>, to found: inout [Range<Int>]) {
    var rest = sentence
    var at = sentence.lowerBound + 1
    while let next = Self.nextCapital(bytes, from: at, to: sentence.upperBound) {
      at = next + 1
      let line = Blanks.trim(bytes, rest.lowerBound..<next)
      rest = next..<sentence.upperBound
      guard isDate(bytes, line) || isHeading(bytes, line) || begins(bytes, rest, behind: line)
      else {
        rest = line.lowerBound..<sentence.upperBound
        continue
      }
      found.append(line)
    }
    found.append(rest)
  }

  /// The next capital behind a blank.
  private static func nextCapital(_ bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    var at = start
    while at < end {
      if bytes[at] &- 0x41 < 26, bytes[at - 1] == 0x20 || bytes[at - 1] == 0x0A { return at }
      at += 1
    }
    return nil
  }

  /// Whether `rest` begins with words that show it to be a line of its own.
  private func begins(_ bytes: [UInt8], _ rest: Range<Int>, behind line: Range<Int>) -> Bool {
    let word = NextWord(bytes, from: rest.lowerBound, to: rest.upperBound).word
    let next = NextWord(bytes, from: word.upperBound, to: rest.upperBound)
    let key = WordKey(bytes, word)
    if labels.contains(key) {
      let isLabel = next.at == word.upperBound && bytes[next.at] == UInt8(ascii: ":")
      return isLabel && canEnd(bytes, line)
    }
    if weekdays.contains(key) { return beginsWithDate(bytes, rest) && canEnd(bytes, line) }
    if headings.contains(key) {
      return starters.contains(WordKey(bytes, next.word)) && next.isCapital && canEnd(bytes, line)
    }
    if isQuestion(bytes, key, next) { return canEnd(bytes, line) || isBrokenOff(bytes, line) }
    return isStarter(bytes, word, next, rest.upperBound, behind: line) && canEnd(bytes, line)
  }

  // MARK: The line behind

  /// "Interview Who ran?", "Background The party", "on the scene After dawn"
  private func isStarter(
    _ bytes: [UInt8], _ word: Range<Int>, _ next: NextWord, _ end: Int, behind line: Range<Int>
  ) -> Bool {
    let stem = word.lowerBound..<(word.first { !Self.isLetter(bytes[$0]) } ?? word.upperBound)
    let key = WordKey(bytes, stem)
    if next.at == word.upperBound, !next.isJoint { return false }
    if articles.contains(key), Marks.mark(bytes, line.upperBound - 1) == .double {
      return next.isSmall
    }
    guard starters.contains(key), bytes[word.lowerBound + 1] & 0x20 != 0 else { return false }
    if prepositions.contains(key) { return isAdverbial(bytes, next, end) }
    if unsure.contains(key), followsCapital(bytes, line) { return false }
    return next.isSmall || next.isDigit || next.isJoint
  }

  /// Whether the words behind a preposition are no name and no title: "On Saturday", "In the end",
  /// not "With the Stars".
  private func isAdverbial(_ bytes: [UInt8], _ next: NextWord, _ end: Int) -> Bool {
    guard !next.word.isEmpty else { return false }
    let key = WordKey(bytes, next.word)
    if next.isCapital { return weekdays.contains(key) || months.contains(key) }
    guard articles.contains(key) else { return next.isSmall || next.isDigit }
    return !NextWord(bytes, from: next.word.upperBound, to: end).isCapital
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private func followsCapital(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    let last = WordBefore(bytes, line.upperBound, from: line.lowerBound).range
    return last.first.map { CharacterClass.isCapital(bytes, $0) } ?? false
  }

  /// "… of history Isn't the answer", "the questions are -- How did you find them?"
  private func isQuestion(_ bytes: [UInt8], _ key: WordKey, _ next: NextWord) -> Bool {
    next.isSmall
      && (questions.contains(key)
        || auxiliaries.contains(key) && subjects.contains(WordKey(bytes, next.word)))
  }

  // MARK: The line before

  /// "Background", alone.
  private func isHeading(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    line.count < 16 && headings.contains(WordKey(bytes, line))
  }

  /// Whether a line can end so: in a word, or in a mark that closes behind one. The number of a
  /// list's item is no line.
  private func canEnd(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    var end = line.upperBound
    var last = Self.lastCharacter(bytes, line.lowerBound..<end)
    switch Marks.mark(bytes, last) {
    case .double, .single, .closing:
      end = last
      guard end > line.lowerBound else { return false }
      last = Self.lastCharacter(bytes, line.lowerBound..<end)
    default: break
    }
    guard CharacterClass.of(bytes, last).isWordPart || bytes[last] == UInt8(ascii: "%") else {
      return false
    }
    let word = WordBefore(bytes, end, from: line.lowerBound)
    guard !word.isListMark(bytes) else { return false }
    return end < line.upperBound || !unfinished.contains(WordKey(bytes, word.range))
  }

  /// Whether a speaker was cut short: the line ends in a dash.
  private func isBrokenOff(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    CharacterClass.of(bytes, Self.lastCharacter(bytes, line)) == .dash
  }

  private static func lastCharacter(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var last = range.upperBound - 1
    while last > range.lowerBound, bytes[last] & 0xC0 == 0x80 { last -= 1 }
    return last
  }

  // MARK: Dates

  /// Whether `rest` begins with a full date that stands for itself: a capital or mark follows.
  private func beginsWithDate(_ bytes: [UInt8], _ rest: Range<Int>) -> Bool {
    let reach = rest.lowerBound..<min(rest.upperBound, rest.lowerBound + Self.longestDate)
    guard let year = (reach.dropFirst(4)).first(where: { isYear(bytes, $0, in: rest) }) else {
      return false
    }
    let end = year + 4
    let next = NextWord(bytes, from: end, to: rest.upperBound)
    return isDate(bytes, rest.lowerBound..<end) && !next.isSmall && !next.isJoint
  }

  /// Whether four digits and no more begin at `at`.
  private func isYear(_ bytes: [UInt8], _ at: Int, in range: Range<Int>) -> Bool {
    at + 4 <= range.upperBound && bytes[at - 1] == 0x20
      && (at..<(at + 4)).allSatisfy { bytes[$0] &- 0x30 < 10 }
      && (at + 4 == range.upperBound || bytes[at + 4] == 0x20)
  }

  /// Whether `line` is a full date with its weekday, and nothing else.
  private func isDate(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard line.count <= Self.longestDate, let last = line.last, bytes[last] &- 0x30 < 10,
      let words = DateWords(bytes, line), words.hasWeekday, words.clock == nil
    else { return false }
    return PublishedDate(words)?.day != nil
  }
}
