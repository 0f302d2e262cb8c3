import Shared
import Tagging
import TrainingFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How fast a tagger finds the names of texts that are cut into tokens already.
struct TaggingSpeed {
  /// How many tokens the texts have.
  let tokens: Int
  /// The processor time, in seconds: the best of three.
  let seconds: Double

  /// Tags `texts` three times.
  init(_ tagger: NameTagger, _ texts: [Tokens]) {
    tokens = texts.reduce(0) { $0 + $1.all.count }
    seconds = (0..<3).map { _ in Self.seconds(tagger, texts) }.min() ?? 0
  }

  /// Thousands of tokens a second.
  var thousands: Int { Int(Double(tokens) / max(seconds, 1e-6) / 1000) }

  private static func seconds(_ tagger: NameTagger, _ texts: [Tokens]) -> Double {
    let start = clock()
    var names = 0
    for text in texts { names += tagger.names(in: text).count }
    // The count is looked at, so that nothing is left out.
    return names < 0 ? 0 : Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }

  /// How many lines of a file of plain text count as one article.
  private static let articleLines = 20

  /// Reads the file at `path`, each line a sentence.
  static func texts(of path: String) throws(TrainingError) -> [Tokens] {
    let lines = try Files.lines(path).filter { !$0.isEmpty }
    return stride(from: 0, to: lines.count, by: articleLines).map { first in
      var bytes: [UInt8] = []
      var ranges: [Range<Int>] = []
      for line in lines[first..<min(first + articleLines, lines.count)] {
        ranges.append(bytes.count..<(bytes.count + line.utf8.count))
        bytes += Array(line.utf8) + [UInt8(ascii: "\n")]
      }
      let text = Text(bytes)
      return Tokens(text, sentences: ranges.map { text.span(ofBytes: $0) })
    }
  }
}
