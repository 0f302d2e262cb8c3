import Shared

/// Finds where the line breaks of a page were lost: a headline, a date line, a heading or a caption
/// without a stop runs into the sentence behind it, "Interview What made you run?"
///
/// The words alone must show it: a word that begins sentences and names nothing stands capitalised
/// behind a word without a mark and before one in small letters, where a title would go on in
/// capitals; or a full date stands there with its weekday, or the label of a picture's credit.
/// Where a name follows a heading, nothing shows it.
struct LostBreaks: Sendable {
  private let words = LineWords()
  /// "Wednesday, September 28, 2011"
  private static let longestDate = 32

  /// Appends the lines that `sentence` consists of to `found`: most often itself alone.
  func appendLines(_ bytes: [UInt8], of sentence: Range<Int>, to found: inout [Range<Int>]) {
    var rest = sentence
    while let line = firstLine(bytes, rest) {
      found.append(line)
      rest = Blanks.skip(bytes, from: line.upperBound, to: rest.upperBound)..<rest.upperBound
    }
    found.append(rest)
  }

  /// The first line of `rest`; nil where it is all one line.
  private func firstLine(_ bytes: [UInt8], _ rest: Range<Int>) -> Range<Int>? {
    if let end = shortLineEnd(bytes, rest) { return rest.lowerBound..<end }
    var at = rest.lowerBound + 1
    while at < rest.upperBound {
      if bytes[at].isASCIICapital, bytes[at - 1] <= 0x20,
        let opening = Opening(bytes, at..<rest.upperBound, words)
      {
        let line = Blanks.trim(bytes, rest.lowerBound..<at)
        if begins(bytes, opening, behind: line) { return line }
      }
      at += 1
    }
    return nil
  }

  // MARK: The line behind

  /// A capitalised word that may begin a line.
  private struct Opening {
    /// From its capital to the end of the text.
    let range: Range<Int>
    /// The byte behind its letters; an apostrophe and more of the word may stand there.
    let end: Int
    let kinds: LineWords.Kinds

    /// The word at the start of `range`; nil for the many that begin no line.
    init?(_ bytes: [UInt8], _ range: Range<Int>, _ words: LineWords) {
      var hash = WordKey.seed
      var end = range.lowerBound
      while end < range.upperBound, bytes[end].isASCIILetter {
        WordKey.add(&hash, bytes[end] | 0x20)
        end += 1
      }
      kinds = words.openingKinds(WordKey(hash: hash))
      if kinds.isDisjoint(with: .opening) { return nil }
      self.range = range
      self.end = end
    }
  }

  /// Whether a line begins with `opening` behind `line`.
  private func begins(_ bytes: [UInt8], _ opening: Opening, behind line: Range<Int>) -> Bool {
    let kinds = opening.kinds
    if kinds.contains(.label) {
      let isLabel = opening.end < opening.range.upperBound && bytes[opening.end] == 0x3A
      return isLabel && canEnd(bytes, line)
    }
    if kinds.contains(.weekday) || kinds.contains(.heading) {
      return shortLineEnd(bytes, opening.range) != nil && canEnd(bytes, line)
    }
    // Whoever shouts a word begins nothing with it: "tell me WHY that is".
    let second = opening.range.lowerBound + 1
    if second < opening.end, bytes[second].isASCIICapital { return false }
    let word = NextWord(bytes, from: opening.range.lowerBound, to: opening.range.upperBound).word
    let next = NextWord(bytes, from: word.upperBound, to: opening.range.upperBound)
    if isQuestion(bytes, kinds, next) { return canEnd(bytes, line) || isBrokenOff(bytes, line) }
    let isStarter = isStarter(bytes, opening, next, behind: line)
    guard isStarter || kinds.contains(.spoken) else { return false }
    return isBrokenOff(bytes, line) && endsSmall(bytes, line) || isStarter && canEnd(bytes, line)
  }

  /// "… of history Isn't the answer", "the questions are -- How did you find them?"
  private func isQuestion(_ bytes: [UInt8], _ kinds: LineWords.Kinds, _ next: NextWord) -> Bool {
    guard next.isSmall else { return false }
    return kinds.contains(.question)
      || kinds.contains(.auxiliary) && self.kinds(bytes, next).contains(.subject)
  }

  /// "Interview In May he ran", "Background The party", "on the scene After dawn"
  private func isStarter(
    _ bytes: [UInt8], _ opening: Opening, _ next: NextWord, behind line: Range<Int>
  ) -> Bool {
    let kinds = opening.kinds
    if kinds.contains(.article), Marks.mark(bytes, Self.lastCharacter(bytes, line)) == .double {
      return next.isSmall
    }
    guard kinds.contains(.starter) else { return false }
    if kinds.contains(.preposition) {
      return isAdverbial(bytes, next, opening.range.upperBound)
    }
    if kinds.contains(.unsure), followsCapital(bytes, line) { return false }
    return next.isSmall || next.isDigit || next.isJoint
  }

  /// Whether the words behind a preposition are no name and no title: "On Saturday", "In the end",
  /// not "With the Stars".
  private func isAdverbial(_ bytes: [UInt8], _ next: NextWord, _ end: Int) -> Bool {
    let kinds = kinds(bytes, next)
    if next.isCapital { return !kinds.isDisjoint(with: [.weekday, .month]) }
    guard kinds.contains(.article) else { return next.isSmall || next.isDigit }
    return !NextWord(bytes, from: next.word.upperBound, to: end).isCapital
  }

  private func kinds(_ bytes: [UInt8], _ next: NextWord) -> LineWords.Kinds {
    next.word.isEmpty ? [] : words.kinds(WordKey(bytes, next.word))
  }

  private func followsCapital(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    let last = WordBefore(bytes, line.upperBound, from: line.lowerBound).range
    return last.first.map { CharacterClass.isCapital(bytes, $0) } ?? false
  }

  // MARK: The line before

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
    return end < line.upperBound || !words.kinds(WordKey(bytes, word.range)).contains(.unfinished)
  }

  /// Whether a speaker was cut short: the line ends in a dash, `--` or a long one.
  private func isBrokenOff(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    let last = Self.lastCharacter(bytes, line)
    guard CharacterClass.of(bytes, last) == .dash else { return false }
    return bytes[last] != 0x2D || last > line.lowerBound && bytes[last - 1] == 0x2D
  }

  /// Whether the word before the dash is none of a dateline: "LONDON (AP) -- The …".
  private func endsSmall(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound {
      let last = Self.lastCharacter(bytes, line.lowerBound..<end)
      guard [.dash, .space].contains(CharacterClass.of(bytes, last)) else { break }
      end = last
    }
    let word = WordBefore(bytes, end, from: line.lowerBound).range
    return word.first.map { bytes[$0].isASCIISmall } ?? false
  }

  private static func lastCharacter(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var last = range.upperBound - 1
    while last > range.lowerBound, bytes[last] & 0xC0 == 0x80 { last -= 1 }
    return last
  }

  // MARK: Dates and headings

  /// The end of a full date or a heading that `rest` begins with, if another line follows; nil
  /// where it goes on: "Friday, May 3, 2013, was", "Background noise".
  private func shortLineEnd(_ bytes: [UInt8], _ rest: Range<Int>) -> Int? {
    guard let word = Opening(bytes, rest, words) else { return nil }
    if word.kinds.contains(.heading) {
      let next = NextWord(bytes, from: word.end, to: rest.upperBound)
      return next.at > word.end && next.isCapital ? word.end : nil
    }
    guard word.kinds.contains(.weekday), let end = dateEnd(bytes, rest) else { return nil }
    let next = NextWord(bytes, from: end, to: rest.upperBound)
    return next.isCapital || next.hasQuote ? end : nil
  }

  /// The end of the full date, weekday and all, that `rest` begins with.
  private func dateEnd(_ bytes: [UInt8], _ rest: Range<Int>) -> Int? {
    let reach = rest.lowerBound..<min(rest.upperBound, rest.lowerBound + Self.longestDate)
    var digits = 0
    for at in reach {
      digits = bytes[at].isASCIIDigit ? digits + 1 : 0
      guard digits == 4 else { continue }
      let date = DateWords(bytes, rest.lowerBound..<(at + 1)).flatMap(PublishedDate.init)
      return date?.day == nil ? nil : at + 1
    }
    return nil
  }
}
