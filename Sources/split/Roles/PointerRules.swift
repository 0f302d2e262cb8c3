import Shared

/// The rules for lines that point to something else of the same outlet: "Read Jane's blog", "More
/// sport headlines", "The BBC's Jane Roe reports from the scene".
extension RoleFinder {
  private static let longestPointer = 10
  private static let longestVoice = 24
  private static let commands: WordSet =
    "read watch listen view see hear follow click tap browse download get visit enlarge explore"
  private static let works: WordSet = """
    blog blogs video videos audio gallery galleries slideshow photos pictures images newsletter
    newsletters app edition website report transcript podcast coverage map interactive graphic
    timeline profile column archive stories articles pdf essay photo-essay slide-show
    """
  private static let looking: WordSet = "read watch listen view see hear"
  private static let longestCommand = 14
  private static let small: WordSet = "to the a an our more full these this"
  private static let telling: WordSet =
    "he she they you i we said says was were had has have is are"
  private static let turning: WordSet = "next previous"
  private static let article = Array("article".utf8)
  private static let more = WordKey("more")
  private static let back = WordKey("back")
  private static let choosing: WordSet = "top latest today's other most all"
  private static let listed: WordSet =
    "news headlines stories coverage videos photos articles index links publications"
  private static let presenting: WordSet =
    "reports explains speaks looks examines hears meets visits analyses analyzes travels"

  /// A command and what an outlet makes, in a short line; or "more" of it.
  func pointer(_ line: PageLine) -> Finding? {
    let words = line.words
    guard (3...Self.longestPointer).contains(words.count), !line.endsInStop,
      let first = words.first, first.isCapital, let last = words.last
    else { return nil }
    if first.key == Self.more || first.key == Self.back, Self.listed.contains(last.key) {
      return Finding(.promo, "more of the same outlet")
    }
    // "TOP WORLD STORIES"
    if Self.choosing.contains(first.key), Self.listed.contains(last.key),
      words.allSatisfy(\.isCapital)
    {
      return Finding(.promo, "the best of the same outlet")
    }
    guard Self.commands.contains(first.key), Self.works.contains(last.key) else { return nil }
    return Finding(.promo, "a command and what an outlet makes")
  }

  /// "See pictures of the flood.", "Listen to the report in Welsh", "See the Echo's photo-essay “The
  /// Dam”.", "Read “How the Dam Broke.”": a command and at once what an outlet makes.
  func command(_ bytes: [UInt8], _ line: PageLine) -> Finding? {
    let words = line.words
    guard (3...Self.longestCommand).contains(words.count), line.passages.count == 1,
      let first = words.first, first.isCapital, Self.looking.contains(first.key),
      first.range.lowerBound == line.range.lowerBound, bytes[first.range.upperBound] == 0x20,
      !words.contains(where: { Self.telling.contains($0.key) })
    else { return nil }
    let object = words.dropFirst().drop { Self.small.contains($0.key) }.prefix(3)
    let isQuoted =
      Marks.mark(bytes, first.range.upperBound + 1) == .double
      && Marks.mark(bytes, lastMark(bytes, line)) == .double
    guard isQuoted || object.contains(where: { Self.works.contains($0.key) }) else { return nil }
    return Finding(.promo, "a command and what an outlet makes")
  }

  /// Where the last character of the line begins.
  private func lastMark(_ bytes: [UInt8], _ line: PageLine) -> Int {
    var last = line.range.upperBound - 1
    while bytes[last] & 0xC0 == 0x80 { last -= 1 }
    return last
  }

  /// "Next articleReserves rise": a theme's link, glued to the headline that it leads to.
  func gluedPointer(_ bytes: [UInt8], _ line: PageLine) -> Finding? {
    guard let first = line.words.first, let second = line.words.dropFirst().first,
      Self.turning.contains(first.key), first.isCapital,
      bytes[second.range].starts(with: Self.article), second.range.count > Self.article.count,
      bytes[second.range.lowerBound + Self.article.count].isASCIICapital
    else { return nil }
    return Finding(.promo, "a link to the next article")
  }

  /// "The BBC's Jane Roe: 'It is over'", "The BBC's Jane Roe reports from the scene".
  func outletVoice(_ bytes: [UInt8], _ line: PageLine) -> Finding? {
    let words = line.words.drop { $0.key == .the }
    guard line.words.count <= Self.longestVoice, let outlet = words.first,
      isPossessive(bytes, outlet), !line.words.contains(where: { $0.key == .said })
    else { return nil }
    let colon = line.range.first { bytes[$0] == UInt8(ascii: ":") } ?? line.range.upperBound
    let name = words.dropFirst().prefix { $0.isCapital && $0.range.upperBound <= colon }
    guard (2...3).contains(name.count), let surname = name.last else { return nil }
    let verb = words[name.endIndex...].first
    let isQuoted = colon == surname.range.upperBound && colon < line.range.upperBound
    let isPresenting = !line.endsInStop && verb.map { Self.presenting.contains($0.key) } ?? false
    return isQuoted || isPresenting ? Finding(.promo, "a reporter of an outlet is heard") : nil
  }

  /// The name of an outlet with `'s`.
  private func isPossessive(_ bytes: [UInt8], _ word: Word) -> Bool {
    let range = word.range
    guard range.count > 3, bytes[range.upperBound - 1] == UInt8(ascii: "s"),
      let mark = range.last(where: { bytes[$0] == UInt8(ascii: "'") || bytes[$0] == 0xE2 })
    else { return false }
    return WordLists.outlets.contains(WordKey(bytes, range.lowerBound..<mark))
  }
}
