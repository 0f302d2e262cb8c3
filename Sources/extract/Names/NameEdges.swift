import Shared
import Tagging

/// Settles where a name begins and ends: article, possessive and marks off, the title apart.
struct NameEdges: Sendable {
  private let vocabulary = Vocabulary.embedded
  private static let articles: WordSet = "the a an"
  /// Titles that British print writes without a stop; some are somewhere first names too.
  private static let ranks: WordSet = """
    gen col maj lt capt sgt cpl rev sen rep gov prof dr supt insp
    """
  /// The most tokens that a title has ("Assistant Secretary of State").
  private static let longestTitle = 5

  /// The phrase of a tagged name, or nil where nothing of it is left.
  func phrase(_ name: TaggedName, in tokens: Tokens) -> NamePhrase? {
    var range = name.tokens
    var type = name.type
    // "ROME — Police": a dateline, and the story behind it.
    if let dash = range.dropFirst().first(where: { isDash($0, in: tokens) }) {
      range = range.lowerBound..<dash
      if opensStory(range, of: name, in: tokens) { type = .place }
    }
    while let last = range.last, !isWord(tokens, last) { range.removeLast() }
    while let first = range.first, !isWord(tokens, first) || isArticle(tokens, range) {
      if type == .person, isWord(tokens, first), isInitial(tokens, first) { break }
      range.removeFirst()
    }
    guard !range.isEmpty, !isScale(range, in: tokens) else { return nil }
    var phrase = NamePhrase(
      tokens: range, type: type, sentence: name.sentence, title: nil)
    if type == .person { partTitle(of: &phrase, in: tokens) }
    addKind(to: &phrase, in: tokens)
    return phrase
  }

  /// "5.9 on the [Richter] scale": nobody is spoken of.
  private func isScale(_ range: Range<Int>, in tokens: Tokens) -> Bool {
    tokens[range.upperBound - 1].key == Self.scale
      || range.upperBound < tokens.all.count && tokens[range.upperBound].key == Self.scale
  }

  private static let scale = WordKey("scale")

  /// Takes the small word for what the name names: "Brussels airport" is not Brussels, "the Indian
  /// navy" no Indians. Other such words ("Aceh province") tell nothing that the name does not.
  private func addKind(to phrase: inout NamePhrase, in tokens: Tokens) {
    let end = tokens.sentences[phrase.sentence].upperBound
    var at = phrase.tokens.upperBound
    if at + 1 < end, tokens[at].key == Self.international { at += 1 }
    guard at < end, tokens[at].kind == .word, !tokens[at].shape.contains(.capital),
      tokens[at].start == tokens[at - 1].end + 1
    else { return }
    if phrase.type == .group, Self.forces.contains(tokens[at].key) {
      phrase.type = .organization
    } else if phrase.type == .place || phrase.type == .organization,
      Self.sites.contains(tokens[at].key)
    {
      phrase.type = .place
    } else {
      return
    }
    phrase.tokens = phrase.tokens.lowerBound..<(at + 1)
  }

  private static let international = WordKey("international")
  private static let sites: WordSet = "airport building valley"
  private static let forces: WordSet = "navy"

  /// Whether a dateline's place may stand in `range`: capitals that name no agency.
  private func opensStory(_ range: Range<Int>, of name: TaggedName, in tokens: Tokens) -> Bool {
    range.lowerBound == tokens.sentences[name.sentence].lowerBound
      && tokens[range.lowerBound].shape.contains(.allCapitals)
      && vocabulary[tokens[range.lowerBound].key]?.lexicons.contains(.organization) != true
  }

  /// Whether a dash with a blank before it stands at `index`.
  private func isDash(_ index: Int, in tokens: Tokens) -> Bool {
    tokens.isDash(index) && tokens[index].shape.contains(.spaced)
  }

  private func isWord(_ tokens: Tokens, _ index: Int) -> Bool {
    tokens[index].kind == .word || tokens[index].kind == .number
  }

  private func isArticle(_ tokens: Tokens, _ range: Range<Int>) -> Bool {
    range.count > 1 && Self.articles.contains(tokens[range.lowerBound].key)
      && !vocabulary.isPhrase(tokens, range)
  }

  /// Whether what looks like an article is somebody's initials: "[AN] Reed", "[A] N Reed".
  private func isInitial(_ tokens: Tokens, _ first: Int) -> Bool {
    let (word, next) = (tokens[first], tokens[first + 1])
    guard word.shape.contains(.capital), next.shape.contains(.capital) else { return false }
    return word.bytes.count == 1
      ? next.bytes.count == 1
      : word.shape.contains(.allCapitals) && !next.shape.contains(.allCapitals)
  }

  /// Moves title words at the start of a person to the title, and finds those before it.
  private func partTitle(of phrase: inout NamePhrase, in tokens: Tokens) {
    let sentence = tokens.sentences[phrase.sentence]
    var start = phrase.tokens.lowerBound
    while let end = titleEnd(at: start, before: phrase.tokens.upperBound - 1, in: tokens) {
      start = end
    }
    var first = start
    while let begin = titleStart(before: first, from: sentence.lowerBound, in: tokens) {
      first = begin
    }
    phrase.tokens = start..<phrase.tokens.upperBound
    if first < start { phrase.title = first..<start }
  }

  /// The token behind the title that begins at `start`, if it ends before `limit`. A word that is a
  /// first name too ("Dean", "Don") stays with the name, unless two more words follow.
  private func titleEnd(at start: Int, before limit: Int, in tokens: Tokens) -> Int? {
    for end in stride(from: min(limit, start + Self.longestTitle), to: start, by: -1) {
      guard vocabulary.isTitle(tokens, start..<end) else { continue }
      let isName =
        end == start + 1 && limit < start + 2 && !tokens[start].shape.contains(.stop)
        && !Self.ranks.contains(tokens[start].key)
        && vocabulary[tokens[start].key]?.lexicons.contains(.first) == true
      return isName ? nil : end
    }
    return nil
  }

  /// Where the longest title that ends before `end` begins.
  private func titleStart(before end: Int, from limit: Int, in tokens: Tokens) -> Int? {
    for start in max(limit, end - Self.longestTitle)..<max(limit, end)
    where vocabulary.isTitle(tokens, start..<end) {
      return start
    }
    return nil
  }
}

extension Vocabulary {
  /// Whether the tokens `range` are a title or office.
  func isTitle(_ tokens: Tokens, _ range: Range<Int>) -> Bool {
    lexicons(tokens, range).contains(.title)
  }

  /// Whether the tokens `range` are a phrase of the lexicons.
  func isPhrase(_ tokens: Tokens, _ range: Range<Int>) -> Bool {
    !lexicons(tokens, range).isEmpty
  }

  private func lexicons(_ tokens: Tokens, _ range: Range<Int>) -> Lexicons {
    let key = range.dropFirst().reduce(tokens[range.lowerBound].key) {
      $0.followed(by: tokens[$1].key)
    }
    return self[key]?.lexicons ?? []
  }
}
