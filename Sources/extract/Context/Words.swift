import Shared
import Tagging

/// The words of an article as the grammar sees them: what is known of each, which part of speech it
/// is where it stands, and which phrase begins with it. A class, because every rule holds it.
final class Words: Sendable {
  let reading: Reading
  let lexicon: ClauseLexicon
  private let parts: [PartOfSpeech]
  private let entries: [ClauseLexicon.Entry]
  private let numbers: [Int32]
  private let names: [Int32]
  private let dates: [Int32]

  init(_ reading: Reading, _ lexicon: ClauseLexicon, _ tagger: PartOfSpeechTagger) {
    self.reading = reading
    self.lexicon = lexicon
    let tokens = reading.tokens
    let parts = tagger.parts(of: reading)
    self.parts = parts
    entries = tokens.all.indices.map { lexicon.entry($0, in: tokens, isVerb: parts[$0] == .verb) }
    numbers = Self.starts(reading.numbers.lazy.map(\.tokens), tokens.all.count)
    names = Self.starts(reading.names.lazy.map(\.tokens), tokens.all.count)
    dates = Self.starts(reading.dates.lazy.map(\.tokens), tokens.all.count)
  }

  private static func starts(_ ranges: some Sequence<Range<Int>>, _ count: Int) -> [Int32] {
    var starts = [Int32](repeating: -1, count: count)
    for (index, range) in ranges.enumerated() where starts[range.lowerBound] < 0 {
      starts[range.lowerBound] = Int32(index)
    }
    return starts
  }

  /// What is known of the token at `index`.
  subscript(index: Int) -> ClauseLexicon.Entry { entries[index] }

  /// The part of speech of the token at `index`.
  func part(_ index: Int) -> PartOfSpeech { parts[index] }

  /// The number that begins at `token`: an index into the reading's numbers.
  func number(startingAt token: Int) -> Int? { Self.index(numbers[token]) }
  /// The name that begins at `token`: an index into the reading's names.
  func name(startingAt token: Int) -> Int? { Self.index(names[token]) }
  /// The date that begins at `token`: an index into the reading's dates.
  func date(startingAt token: Int) -> Int? { Self.index(dates[token]) }

  /// Whether a number, a name or a date begins at `token`.
  func isPhrase(startingAt token: Int) -> Bool {
    numbers[token] >= 0 || names[token] >= 0 || dates[token] >= 0
  }

  private static func index(_ start: Int32) -> Int? { start < 0 ? nil : Int(start) }
}
