import Shared

/// The rules for sentences in which a site speaks to its readers or of itself: "You will be
/// redirected to the page you want", "JavaScript must be enabled", "Like The Echo on Facebook".
extension RoleFinder {
  private static let longestSentence = 32
  private static let longestLike = 10
  /// What pages are built of, and news is not.
  private static let machinery: WordSet = """
    javascript html recaptcha captcha disqus akismet addthis sharethis iframe iframes pingback
    trackback trackbacks permalink adblocker adblock livefyre gravatar
    """
  private static let you: WordSet = "you your yours you've you're you'll"
  /// What a site has for its readers.
  private static let offered: WordSet = """
    newsletter newsletters inbox browser subscription subscriptions cookies comments stories articles
    journalism username advertisers ads ad redirected
    """
  /// What is the site's where "this" or "our" stands before it.
  private static let own: WordSet = "site website page article content app blog"
  private static let pointing: WordSet = "this our"
  private static let pages: WordSet = "page webpage blog"
  private static let being: WordSet = "is was has contains uses requires will may can does"
  private static let reporting: WordSet = """
    said says told asked wrote shouted warned added according he she they him her them his their
    """
  private static let liking: WordSet = "like follow join find share add connect become"
  private static let networks: WordSet =
    "twitter facebook instagram linkedin tiktok telegram youtube whatsapp google"
  private static let sizes: WordSet = "kb mb gb"

  /// A sentence of the site's own.
  func readerLine(_ bytes: [UInt8], _ line: PageLine) -> Finding? {
    guard let first = line.words.first, line.words.count <= Self.longestSentence,
      !line.words.contains(where: { Self.reporting.contains($0.key) }),
      !line.range.contains(where: { Marks.mark(bytes, $0) == .double })
    else { return nil }
    if isLike(line) { return Finding(.notice, "asks to be followed") }
    if isInvitation(bytes, line) { return Finding(.notice, "asks readers to do more") }
    if line.words.contains(where: { Self.machinery.contains($0.key) }) {
      return Finding(.notice, "what pages are built of")
    }
    if isOwnPage(line.words) { return Finding(.notice, "the page speaks of itself") }
    return isAddress(line) ? Finding(.notice, "the site speaks to its readers") : nil
  }

  /// "Like this article? Subscribe to The Echo.": a question about the article, then a command.
  private func isInvitation(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    guard let mark = line.range.first(where: { bytes[$0] == UInt8(ascii: "?") }) else {
      return false
    }
    let question = line.words.prefix { $0.range.upperBound <= mark }
    guard let next = line.words[question.endIndex...].first else { return false }
    return question.count <= Self.longestLike && Self.inviting.contains(next.key)
      && question.contains { Self.matter.contains($0.key) }
      && question.contains { Self.pointing.contains($0.key) }
  }

  private static let inviting: WordSet = "subscribe sign click get join share become buy read"
  private static let matter: WordSet =
    "article story report post page interview coverage site blog"

  /// "This page contains a single entry": and not "This page of history".
  private func isOwnPage(_ words: Words) -> Bool {
    guard words.count > 3, let first = words.first, first.isCapital else { return false }
    return Self.pointing.contains(first.key) && Self.pages.contains(words.dropFirst().first!.key)
      && Self.being.contains(words.dropFirst(2).first!.key)
  }

  /// "You" or "your", and what a site has for its readers.
  private func isAddress(_ line: PageLine) -> Bool {
    guard line.words.contains(where: { Self.you.contains($0.key) }) else { return false }
    if line.words.contains(where: { Self.offered.contains($0.key) }) { return true }
    return zip(line.words, line.words.dropFirst()).contains { word, next in
      Self.pointing.contains(word.key) && Self.own.contains(next.key)
    }
  }

  /// "Like The Northport Echo on Facebook"
  private func isLike(_ line: PageLine) -> Bool {
    guard let first = line.words.first, (3...Self.longestLike).contains(line.words.count),
      first.isCapital, Self.liking.contains(first.key),
      let network = line.words.last, Self.networks.contains(network.key)
    else { return false }
    return line.words.dropFirst().allSatisfy { $0.isCapital || $0.range.count < 5 }
  }

  /// "Download video (20.73 MB)": a size in brackets at the end.
  func fileSize(_ bytes: [UInt8], _ line: PageLine) -> Finding? {
    guard bytes[line.range.upperBound - 1] == UInt8(ascii: ")"), let unit = line.words.last,
      Self.sizes.contains(unit.key), line.words.dropLast().last?.isNumber ?? false
    else { return nil }
    return Finding(.notice, "the size of a file")
  }

  /// "1 of 20. Survivors near a school": the place of a picture among others, and its caption.
  func slide(_ bytes: [UInt8], _ line: PageLine) -> Finding? {
    let words = Array(line.words.prefix(4))
    guard words.count == 4, line.words.count > 5, words[0].isNumber, words[1].key == .of,
      words[2].isNumber, words[0].range.count + words[2].range.count < 5, words[3].isCapital
    else { return nil }
    let isFirst = words[0].range.count == 1 && bytes[words[0].range.lowerBound] == 0x31
    let isParted = [UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "|")]
      .contains(bytes[words[2].last])
    return isFirst || isParted ? Finding(.caption, "the number of a picture before it") : nil
  }
}
