import Shared
import Tagging

/// Finds what is said of each number, and by whom.
struct ContextFinder: Sendable {
  private let lexicon = ClauseLexicon()
  private let tagger = PartOfSpeechTagger()

  /// The records of an article that has been read.
  func findings(in reading: Reading) -> Findings {
    var findings = Findings(reading)
    var story = Story(Words(reading, lexicon, tagger), findings.numbers)
    story.read()
    for (index, speaker) in story.speakers.enumerated() {
      guard let speaker else { continue }
      findings.quotes[index].speaker = speaker.source.name
      findings.quotes[index].speakerText = speaker.source.text
      findings.quotes[index].cue = word(speaker.cue, reading.tokens)
    }
    findings.numbers = story.mentions
    return findings
  }

  /// The word at `index` without a stop that ends a sentence inside the line.
  private func word(_ index: Int, _ tokens: Tokens) -> String {
    let word = tokens.string(index)
    return word.utf8.last == UInt8(ascii: ".") ? String(word.dropLast()) : word
  }
}
