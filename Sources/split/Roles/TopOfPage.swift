import Shared

/// What stands above the first paragraph: the site's name, the headline, the standfirst.
struct TopOfPage {
  let bytes: [UInt8]
  private let title: String?
  private let hasHeadline: Bool
  private let writers: WriterLines
  private static let small: WordSet = """
    the and for that with from this was are has have had not but his her its they who will said
    after over into about news online home page live more than were been
    """
  /// Lines beyond these are not looked at for a headline.
  private static let depth = 12
  /// No name of a site or section is longer, in words.
  private static let longestName = 8
  private static let articles: WordSet = "our a an the"
  private static let longestWriter = 12
  private static let joints: WordSet = "of de da do du del la le los las el al van von der bin y"
  private static let mostStandfirsts = 2
  /// Between headline and date no standfirst is shorter.
  private static let mostSection = 3
  /// How much of the text a headline's words are looked for in.
  static let reach = 40

  init(_ bytes: [UInt8], title: String?, hasHeadline: Bool, _ writers: WriterLines) {
    self.bytes = bytes
    self.writers = writers
    self.title = title
    self.hasHeadline = hasHeadline
  }

  /// Gives the lines above the first paragraph their roles.
  func read(_ lines: inout PageLines, _ told: inout ToldPage) {
    let top = candidates(lines)
    guard let headline = headline(lines, top) else {
      return readStandfirst(&lines, after: nil, top, &told)
    }
    lines[headline].finding = Finding(
      .headline, title == nil ? "the first title-like line" : "says the title")
    takeTitle(lines[headline], &told)
    for index in lines.indices.prefix(headline) where lines.role(index) == nil {
      lines[index].finding = Finding(.notice, "above the headline")
    }
    repeatHeadline(&lines, headline, top)
    readStandfirst(&lines, after: headline, top, &told)
  }

  /// The lines above the first paragraph that no rule has spoken for.
  private func candidates(_ lines: PageLines) -> [Int] {
    var found: [Int] = []
    for index in lines.indices.prefix(Self.depth) where lines.role(index) == nil {
      let line = lines[index]
      if line.creditStart != nil { continue }
      if line.isProse { break }
      found.append(index)
    }
    return found
  }

  private func headline(_ lines: PageLines, _ top: [Int]) -> Int? {
    if let title, let index = line(saying: title, lines) { return index }
    guard hasHeadline else { return nil }
    if title != nil, top.isEmpty { return nil }
    guard top.count > 1 else { return top.first { $0 < 6 } }
    let shared = sharedWords(lines, top)
    guard let best = shared.max() else { return top.first }
    for (place, index) in top.enumerated() {
      let count = lines[index].words.count
      let isName =
        best > 1 && !lines[index].endsInStop
        && (count < 3
          || count <= Self.longestName && shared[place] * 3 < best
            && !isSentence(lines[index]))
      let isNamed = isName || top[(place + 1)...].contains { ends(lines[index], with: lines[$0]) }
      if !isNamed || place == top.count - 1 { return index }
    }
    return top.first
  }

  /// Whether words stand in it that no name of a site has: "Divided valley chooses a mayor".
  private func isSentence(_ line: PageLine) -> Bool {
    line.words.count { word in
      word.start == .small && word.range.count > 3 && !Self.small.contains(word.key)
    } > 1
  }

  /// "Northport Echo | World | Dam bursts" above "Dam bursts": the title of the page.
  private func ends(_ line: PageLine, with headline: PageLine) -> Bool {
    let count = headline.words.count
    return count > 2 && line.words.count > count
      && zip(line.words.suffix(count), headline.words).allSatisfy { $0.key == $1.key }
  }

  /// The first line that says `title`.
  private func line(saying title: String, _ lines: PageLines) -> Int? {
    let titleBytes = Array(title.utf8)
    let words = WordReader.words(titleBytes, 0..<titleBytes.count)
    return lines.indices.prefix(Self.depth).first { index in
      guard lines.role(index) != .caption, lines[index].passages.count < 3 else {
        return false
      }
      let likeness = Likeness(lines[index].words, words)
      return likeness.isNearlyEqual && likeness.first > 0
    }
  }

  /// How many of the words of each line at `top` the text below says again.
  private func sharedWords(_ lines: PageLines, _ top: [Int]) -> [Int] {
    var owners = KeyIndex()
    for (place, index) in top.enumerated() {
      for word in lines[index].words where word.range.count > 2 && !Self.small.contains(word.key) {
        let old = owners[word.key] == KeyIndex.none ? 0 : owners[word.key]
        owners[word.key] = old | 1 << place
      }
    }
    var said = KeyIndex()
    var counts = [Int](repeating: 0, count: top.count)
    for index in lines.indices.prefix(Self.reach) where !top.contains(index) {
      guard lines.role(index) == nil else { continue }
      for word in lines[index].words {
        let owner = owners[word.key]
        guard owner != KeyIndex.none, said[word.key] == KeyIndex.none else { continue }
        said[word.key] = 0
        for place in top.indices where owner >> place & 1 == 1 { counts[place] += 1 }
      }
    }
    return counts
  }

  /// A second line that says the headline again is one too.
  private func repeatHeadline(_ lines: inout PageLines, _ headline: Int, _ top: [Int]) {
    for index in top where index > headline && lines.role(index) == nil {
      if Likeness(lines[index].words, lines[headline].words).isNearlyEqual {
        lines[index].finding = Finding(.headline, "says the headline again")
      }
    }
  }

  /// Title-like lines between the headline and the first paragraph.
  private func readStandfirst(
    _ lines: inout PageLines, after headline: Int?, _ top: [Int], _ told: inout ToldPage
  ) {
    guard let headline else { return }
    var found = 0
    for index in top where index > headline && lines.role(index) == nil {
      if let byline = writers.byline(
        bytes, lines[index], isBesideDate: isBesideDate(lines, index))
      {
        told.takeAuthors(byline)
        lines[index].finding = Finding(.byline, "a name, a place or outlet, below the headline")
        continue
      }
      if isName(lines, index) || isWriter(lines[index]) || isAgency(lines, index) {
        lines[index].finding = Finding(.byline, "names below the headline")
        continue
      }
      if index == headline + 1, lines[index].words.count <= Self.mostSection,
        !lines[index].endsInStop, index + 1 < lines.count, lines.role(index + 1) == .dateline,
        lines[index].words.allSatisfy({ $0.isCapital || $0.range.count < 4 })
      {
        lines[index].finding = Finding(.notice, "a few words between headline and date")
        continue
      }
      guard lines[index].words.count >= 5, index + 1 < lines.count, found < Self.mostStandfirsts,
        CharacterClass.of(bytes, lines[index].range.lowerBound) != .dash
      else { return }
      lines[index].finding =
        isCaption(lines, index, headline: headline)
          && !isSaidAgain(lines, index)
        ? Finding(.caption, "tells what is going on in a picture")
        : Finding(.standfirst, "between headline and text")
      found += 1
    }
  }

  /// Two or three capitalised words that the text never writes small: "JANE ROE", "Jane Roe in
  /// Cairo".
  private func isName(_ lines: PageLines, _ index: Int) -> Bool {
    let line = lines[index]
    let words = line.words
    guard index + 1 < lines.count, !line.endsInStop, (2...6).contains(words.count),
      words.last?.isCapital ?? false, !line.endsInDash(bytes)
    else { return false }
    let hasComma = bytes[line.range].contains(UInt8(ascii: ","))
    let name = words.prefix { $0.isCapital }
    let rest = words[name.endIndex...]
    let isPlaced = rest.first.map { $0.key == .in || $0.key == .for } ?? true
    let isPerson =
      (2...3).contains(name.count) && isPlaced && rest.dropFirst().allSatisfy(\.isCapital)
    let isPlace =
      hasComma && !name.isEmpty
      && rest.allSatisfy({ $0.isCapital || Self.joints.contains($0.key) })
    guard isPerson || isPlace else { return false }
    return !isSmallBelow(name.map(\.key), lines)
  }

  /// "By our man in the valley": a short line above the text that begins so and has no stop.
  private func isWriter(_ line: PageLine) -> Bool {
    let words = line.words
    guard let first = words.first, first.key == .by, (3...Self.longestWriter).contains(words.count),
      !line.endsInStop
    else { return false }
    return words.dropFirst().first.map { $0.isCapital || Self.articles.contains($0.key) } ?? false
  }

  /// "APNZ", "Cairo": one name alone, a word that the text never writes small.
  private func isAgency(_ lines: PageLines, _ index: Int) -> Bool {
    let words = lines[index].words
    guard index + 1 < lines.count, words.count == 1, let word = words.first, word.isCapital,
      word.range == lines[index].range
    else { return false }
    return !isSmallBelow([word.key], lines)
  }

  /// Whether the text writes one of the words small.
  private func isSmallBelow(_ keys: [WordKey], _ lines: PageLines) -> Bool {
    lines.prefix(Self.reach).contains { line in
      line.words.contains { $0.start == .small && keys.contains($0.key) }
    }
  }

  private func isBesideDate(_ lines: PageLines, _ index: Int) -> Bool {
    [index - 1, index + 1].contains { other in
      guard lines.indices.contains(other), let role = lines.role(other) else {
        return false
      }
      return role == .dateline || role == .byline
    }
  }

  /// The headline's words; an outlet's name behind its last dash goes to `source`.
  private func takeTitle(_ line: PageLine, _ told: inout ToldPage) {
    var range = line.range
    if let tail = outletTail(range) {
      told.source = told.source ?? String(decoding: bytes[tail], as: UTF8.self)
      range = Blanks.trim(bytes, range.lowerBound..<dashStart(tail.lowerBound))
    }
    told.title = String(decoding: bytes[range], as: UTF8.self)
  }

  /// "… – The Sun", "… | Example News": one to four capitalised words behind a dash or bar.
  private func outletTail(_ range: Range<Int>) -> Range<Int>? {
    var at = range.upperBound
    while at > range.lowerBound + 8, range.upperBound - at < 40 {
      at -= 1
      while bytes[at] & 0xC0 == 0x80 { at -= 1 }
      let isBar = bytes[at] == UInt8(ascii: "|")
      guard isBar || CharacterClass.of(bytes, at) == .dash, bytes[at - 1] == 0x20 else { continue }
      let next = at + UTF8Text.length(bytes[at])
      guard next < range.upperBound, bytes[next] == 0x20 else { continue }
      let tail = Blanks.trim(bytes, next..<range.upperBound)
      let words = WordReader.words(bytes, tail)
      guard (1...4).contains(words.count), words.allSatisfy({ $0.isCapital }), isOutlet(words, tail)
      else { return nil }
      return tail
    }
    return nil
  }

  /// Whether the words are an outlet's name and not the end of a sentence.
  private func isOutlet(_ words: Words, _ tail: Range<Int>) -> Bool {
    return words.contains { WordLists.outlets.contains($0.key) }
      || bytes[tail].contains(UInt8(ascii: "."))
  }

  private func dashStart(_ at: Int) -> Int {
    var start = at
    while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
    repeat { start -= 1 } while bytes[start] & 0xC0 == 0x80
    return start
  }
}
