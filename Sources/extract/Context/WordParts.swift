import Shared
import Tagging

/// The parts of speech of an article's words.
extension PartOfSpeechTagger {
  /// The part of speech of each token.
  func parts(of reading: Reading) -> [PartOfSpeech] {
    let tokens = reading.tokens
    let known = Self.certain(in: reading)
    return tokens.sentences.indices.flatMap { sentence in
      let start = tokens.sentences[sentence].lowerBound
      if let plain = Self.uncapitalized(sentence, of: reading) {
        return tags(in: plain, sentence: 0) { known[start + $0] }
      }
      return tags(in: tokens, sentence: sentence) { known[$0] }
    }
  }

  /// What needs no tagger: marks, names, numbers, and words that are nothing else.
  private static func certain(in reading: Reading) -> [PartOfSpeech?] {
    var parts = reading.tokens.all.map { token -> PartOfSpeech? in
      switch token.kind {
      case .mark: .punctuation
      case .number: .numeral
      case .word: certain[token.key]
      case .possessive: nil
      }
    }
    for name in reading.names { for token in name.tokens { parts[token] = .properNoun } }
    return parts
  }

  /// Words with one part of speech in the treebanks, or none that the grammar asks for.
  private static let certain = WordTable<PartOfSpeech>(
    [
      ("the a an each every", .determiner),
      ("of in at from with into during among within onto upon toward towards amid", .preposition),
      ("and or nor", .conjunction), ("if because although unless", .subordinator),
      ("i you it we he she they me him us them my your his its our their who", .pronoun),
      ("is are was were be been am will would can could should must 'll 'm 're 've", .auxiliary),
      ("also when how why however never again now here soon already often ago", .adverb),
      ("not n't", .particle), (saying, .verb),
    ].flatMap { words, part in words.split(separator: " ").map { (WordKey(String($0)), part) } })

  /// Verbs of speech and thought that are nothing else in these forms.
  private static let saying = """
    acknowledges adds admits alleges announces argues asserts believes complains concedes concludes \
    confirms contends declares denies describes discloses emphasises emphasizes expects explains \
    explain informs insists insist maintains predicts predict recalls reckons reveals says speaks \
    speak suggests tells thinks warns writes argue believe contend deny allege insist puts gives \
    brings makes becomes swear swears
    """

  /// A headline in Title Case, in small letters, lest every word be taken for a name; nil for other
  /// sentences.
  private static func uncapitalized(_ sentence: Int, of reading: Reading) -> Tokens? {
    let tokens = reading.tokens
    let range = tokens.sentences[sentence]
    guard reading.article.sentences[sentence].role == .headline, !range.isEmpty else { return nil }
    let words = range.lazy.filter { tokens[$0].kind == .word }
    let capitals = words.filter { tokens[$0].shape.contains(.capital) }
    guard 2 * capitals.count > words.count else { return nil }
    let letters = tokens.text.bytes[tokens.bytes(range)].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    let text = Text(letters)
    let plain = Tokens(text, sentences: [TextSpan(0, text.count)!])
    return plain.all.count == range.count ? plain : nil
  }
}
