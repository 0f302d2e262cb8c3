import Shared
import Tagging

/// Clusters of the words of all texts, small and capitalised forms apart.
struct WordClasses {
  /// How many clusters there are.
  private static let count = 320

  private(set) var small: [WordKey: UInt16] = [:]
  private(set) var capital: [WordKey: UInt16] = [:]

  private static let capitalMark = WordKey(hash: 0xC0FF_EE00_1234_5678)

  /// Reads the texts with what `vocabulary` tells of casing.
  init(_ texts: [Tokens], _ vocabulary: Vocabulary) {
    var lines: [[WordKey]] = []
    var counts: [WordKey: Int] = [:]
    for tokens in texts {
      let article = ArticleWords(tokens, vocabulary)
      for sentence in tokens.sentences {
        let line = sentence.map { Self.form(tokens[$0], article.cases[$0]) }
        for key in line { counts[key, default: 0] += 1 }
        lines.append(line)
      }
    }
    let frequent = Clusters.frequent(counts)
    var numbers: [WordKey: Int32] = [:]
    for (number, key) in frequent.enumerated() { numbers[key] = Int32(number) }
    // The word before the first is the sentence's edge, whatever is rare is one word.
    let edge = Int32(frequent.count)
    let rare = edge + 1
    let sequences = lines.map { line in [edge] + line.map { numbers[$0] ?? rare } + [edge] }
    let words = BigramCounts(sequences, words: frequent.count + 2)
    let clusters = Clusters(words, count: Self.count)
    assign(lines: texts, frequent: numbers, clusters.classOf)
  }

  private mutating func assign(
    lines texts: [Tokens], frequent: [WordKey: Int32], _ classOf: [Int]
  ) {
    for tokens in texts {
      for token in tokens.all where token.kind == .word {
        if let number = frequent[token.key] {
          small[token.key] = UInt16(classOf[Int(number)] + 1)
        }
        if let number = frequent[Self.capitalMark.followed(by: token.key)] {
          capital[token.key] = UInt16(classOf[Int(number)] + 1)
        }
      }
    }
  }

  /// What counts as one word: numbers of one length, small and capitalised forms apart.
  private static func form(_ token: Token, _ wordCase: WordCase) -> WordKey {
    switch token.kind {
    case .number: WordKey(hash: 0xD161_7000 + UInt64(min(token.end - token.start, 5)))
    case .word where wordCase.isCapital: capitalMark.followed(by: token.key)
    default: token.key
    }
  }
}
