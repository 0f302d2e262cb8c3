import Shared
import TaggerModel

/// Finds persons, organizations, places and groups with a linear model (averaged perceptron over
/// hashed features: Collins 2002) and lets the mentions of an article agree with each other.
package struct NameTagger: Sendable {
  private let model: SequenceModel?
  private let words: Vocabulary
  private let agrees: Bool

  /// The tagger that is part of the program.
  package init() {
    var length = 0
    let start = newsfig_name_model(&length)
    self.init(
      UnsafeRawBufferPointer(start: start, count: length), Vocabulary.embedded)
  }

  /// A tagger with the model in `bytes`, which must outlive it; `agrees` tells whether the mentions
  /// of an article are made to agree.
  package init(
    _ bytes: UnsafeRawBufferPointer, _ words: Vocabulary, _ templates: Templates = .names,
    agrees: Bool = true
  ) {
    model = SequenceModel(bytes, templates)
    self.words = words
    self.agrees = agrees
  }

  /// The names of an article, in order, not overlapping.
  package func names(in tokens: Tokens) -> [TaggedName] {
    let article = ArticleWords(tokens, words)
    let labels = labels(tokens, article)
    var names: [TaggedName] = []
    for (sentence, range) in tokens.sentences.enumerated() {
      names += NameLabels.names(labels, range, sentence: sentence)
    }
    guard agrees else { return names }
    let mended = NameStarts(NameEnds(names, tokens, article).mended, tokens, article).mended
    let settled = NameAgreement(tokens, article).settled(mended)
    return JoinedPlaces(tokens, article).joined(settled)
  }

  /// The label of each token, as the model alone has it.
  private func labels(_ tokens: Tokens, _ article: ArticleWords) -> [UInt8] {
    guard let model else { return Array(repeating: 0, count: tokens.all.count) }
    let attributes = Attributes(tokens, article, words)
    var labels: [UInt8] = []
    labels.reserveCapacity(tokens.all.count)
    let penalty = ArticleWords.unheardPenalty
    for (sentence, range) in tokens.sentences.enumerated() {
      let isRunning = article.sentenceCases[sentence] == .running
      for stretch in article.stretches(of: range) {
        labels.append(contentsOf: repeatElement(0, count: stretch.lowerBound - labels.count))
        model.label(
          stretch, of: sentence, attributes, atStart: stretch.lowerBound == range.lowerBound,
          atEnd: stretch.upperBound == range.upperBound,
          penalty: { isRunning && article.isUnheardOf($0, in: range, tokens) ? penalty : 0 },
          into: &labels)
      }
    }
    labels.append(contentsOf: repeatElement(0, count: tokens.all.count - labels.count))
    return labels
  }
}

extension ArticleWords {
  /// How far from a capital a small word may be and still belong to a name ("Bank of the West").
  private static let reach = 2

  /// The stretches of a sentence that can hold names: the words with a capital and those near one.
  /// Nine words in ten of running text lie outside and are never looked at.
  package func stretches(of sentence: Range<Int>) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    for at in sentence where cases[at].isCapital || cases[at] == .opening {
      let start = max(sentence.lowerBound, at - Self.reach)
      let end = min(sentence.upperBound, at + Self.reach + 1)
      if let last = stretches.last, last.upperBound >= start {
        stretches[stretches.count - 1] = last.lowerBound..<end
      } else {
        stretches.append(start..<end)
      }
    }
    return stretches
  }
}
