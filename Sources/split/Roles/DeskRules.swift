import Shared

/// The rules for lines in which a desk tells who worked on an article: who contributed, compiled or
/// translated it, and the desk's own correspondents without a name.
extension RoleFinder {
  private static let contributed = WordKey("contributed")
  private static let contributions: WordSet = "reporting material information research"
  private static let sending: WordSet = "from in"
  /// No line of a desk is longer, in words.
  private static let longestNote = 40
  private static let longestTranslation = 14
  private static let longestWork = 20
  private static let mostWorkers = 10
  private static let deskWork: WordSet = "reporting writing editing compiled"
  private static let deskLinks: WordSet = "by in from"
  private static let done: WordSet =
    "compiled written reported edited produced researched prepared gathered filed"
  private static let our = WordKey("our")
  private static let itself = WordKey("own")
  private static let own: WordSet = "our the a staff"
  private static let workers: WordSet = "staff team teams desk desks bureau newsroom agencies"
  private static let asserting: WordSet = "is are was were has have had will"
  private static let translated: WordSet = "translated translation"
  private static let author = WordKey("author")

  /// What a desk notes about its work on the article.
  func deskLine(_ bytes: [UInt8], _ line: PageLine) -> Finding? {
    contribution(line) ?? deskNote(bytes, line) ?? ownPost(line) ?? workers(bytes, line)
      ?? translation(bytes, line) ?? initials(bytes, line)
  }

  /// "Staff writer Jane Roe contributed.", "Associated writers contributed from Cairo, Egypt.":
  /// whoever adds to the article, and nothing else.
  private func contribution(_ line: PageLine) -> Finding? {
    guard line.words.count <= Self.longestNote,
      let verb = line.words.firstIndex(where: { $0.key == Self.contributed })
    else { return nil }
    let names = line.words[..<verb]
    let rest = line.words[(verb + 1)...]
    let isPlaced =
      rest.count > 1 && Self.sending.contains(rest.first!.key)
      && rest.dropFirst().allSatisfy { $0.isCapital || $0.key == .and }
    let isLast = rest.first.map { $0.isCapital || Self.contributions.contains($0.key) } ?? true
    let isPost = isPlaced && names.contains { Self.posts.contains($0.key) }
    guard isLast || isPlaced, names.count(where: \.isCapital) > 1 || isPost,
      names.allSatisfy({ $0.isCapital || isOfPost($0) || Self.nameParts.contains($0.key) })
    else { return nil }
    return Finding(.byline, "who contributed")
  }

  /// "(Reporting in Cairo and Tunis; editing by Jane Roe)".
  private func deskNote(_ bytes: [UInt8], _ line: PageLine) -> Finding? {
    let words = line.words
    guard words.count > 3, words.count <= Self.longestNote, let first = words.first,
      bytes[line.range.lowerBound] == UInt8(ascii: "("),
      bytes[line.range].suffix(2).contains(UInt8(ascii: ")")),
      Self.deskWork.contains(first.key), Self.deskLinks.contains(words[words.startIndex + 1].key)
    else { return nil }
    return Finding(.byline, "the work of a desk, in brackets")
  }

  /// "From our Cairo Editor", "From our special correspondent in Tunis": a post of the outlet's own.
  private func ownPost(_ line: PageLine) -> Finding? {
    let words = line.words
    guard (3...Self.longestPost).contains(words.count), !line.endsInStop,
      Self.sending.contains(words[words.startIndex].key),
      words[words.startIndex + 1].key == Self.our
    else { return nil }
    let post = words.dropFirst(2)
    let place = post.firstIndex { $0.key == .in } ?? post.endIndex
    guard let last = post[..<place].last,
      Self.posts.contains(last.key) || Self.workers.contains(last.key),
      post.allSatisfy({ $0.isCapital || isOfPost($0) || $0.key == .in || $0.key == Self.itself })
    else { return nil }
    return Finding(.byline, "a post of the outlet's own")
  }

  /// "Compiled by our reporters on the ground. All times are local.": the outlet's people, and no
  /// verb that would make a sentence of it.
  private func workers(_ bytes: [UInt8], _ line: PageLine) -> Finding? {
    let words = line.words
    guard (4...Self.longestWork).contains(words.count), let first = words.first, first.isCapital,
      Self.done.contains(first.key), words[words.startIndex + 1].key == .by,
      Self.own.contains(words[words.startIndex + 2].key)
    else { return nil }
    let end = line.range.first { [0x2E, 0x2C, 0x3B].contains(bytes[$0]) } ?? line.range.upperBound
    guard end == line.range.upperBound || bytes[end] == UInt8(ascii: ".") else { return nil }
    let head = words.prefix { $0.range.upperBound <= end }
    guard head.count <= Self.mostWorkers,
      !head.contains(where: { Self.asserting.contains($0.key) }),
      head.dropFirst(2).prefix(4).contains(where: {
        Self.posts.contains($0.key) || Self.workers.contains($0.key)
      })
    else { return nil }
    return Finding(.byline, "the work of the outlet's people")
  }

  /// "(Translated from the Danish edition of 12.03.2013)", "Translated from Danish by John Doe".
  private func translation(_ bytes: [UInt8], _ line: PageLine) -> Finding? {
    let words = line.words
    guard (3...Self.longestTranslation).contains(words.count), let first = words.first,
      first.isCapital, Self.translated.contains(first.key),
      Self.deskLinks.contains(words[words.startIndex + 1].key),
      !line.endsInStop || bytes[line.range.lowerBound] == UInt8(ascii: "("),
      !line.range.contains(where: { bytes[$0] == UInt8(ascii: ",") })
    else { return nil }
    return Finding(.byline, "who translated it, or from what")
  }

  /// "Author jr (AFP, dpa)": the field of a page's list, with agencies in brackets.
  private func initials(_ bytes: [UInt8], _ line: PageLine) -> Finding? {
    let words = line.words
    guard (3...8).contains(words.count), words.first?.key == Self.author,
      bytes[line.range.upperBound - 1] == UInt8(ascii: ")"),
      let open = line.range.first(where: { bytes[$0] == UInt8(ascii: "(") })
    else { return nil }
    let wires = words.drop { $0.range.lowerBound < open }
    guard (2...4).contains(words.count - wires.count),
      wires.allSatisfy({ agencies.isNamed(by: $0) })
    else { return nil }
    return Finding(.byline, "the author and the agencies")
  }
}
