import Shared
import Tagging

/// Finds what is said of each number, and by whom; turns phrases into records.
struct ContextFinder: Sendable {
  private let lexicon = ClauseLexicon()
  private let tagger = PartOfSpeechTagger()

  /// The records of an article that has been read.
  func findings(in reading: Reading) -> Findings {
    var findings = Findings(quotes: reading.article.quotes)
    let tokens = reading.tokens
    findings.entities = reading.names.map { name in
      EntityMention(
        span: tokens.span(name.tokens), text: tokens.string(name.tokens), type: name.type,
        sentence: name.sentence, title: name.title.map { tokens.string($0) })
    }
    findings.dates = reading.dates.map { date in
      DateMention(
        span: tokens.span(date.tokens), text: tokens.string(date.tokens),
        sentence: date.sentence, value: date.value)
    }
    var story = Story(Words(reading, lexicon, tagger))
    story.read()
    for (index, speaker) in story.speakers.enumerated() {
      guard let speaker else { continue }
      findings.quotes[index].speaker = speaker.source.name
      findings.quotes[index].speakerText = speaker.source.text
      findings.quotes[index].cue = word(speaker.cue, tokens)
    }
    findings.numbers = reading.numbers.indices.map { story.mention($0) }
    return findings
  }

  /// The word at `index` without a stop that ends a sentence inside the line.
  private func word(_ index: Int, _ tokens: Tokens) -> String {
    let word = tokens.string(index)
    return word.utf8.last == UInt8(ascii: ".") ? String(word.dropLast()) : word
  }
}
