import Shared
import Tagging

/// A stretch of a sentence to learn from: what stands beside it has label 0.
struct Example {
  /// The text that holds it.
  let text: Int
  let sentence: Int
  /// The tokens.
  let stretch: Range<Int>
  /// Whether the sentence begins and ends with it.
  let atStart: Bool
  let atEnd: Bool

  init(text: Int, sentence: Int, stretch: Range<Int>, of range: Range<Int>) {
    self.text = text
    self.sentence = sentence
    self.stretch = stretch
    atStart = stretch.lowerBound == range.lowerBound
    atEnd = stretch.upperBound == range.upperBound
  }
}

/// Texts ready for training.
struct TrainingSet {
  private(set) var attributes: [Attributes] = []
  private(set) var labels: [[UInt8]] = []
  private(set) var examples: [Example] = []

  /// What the name tagger learns from: the stretches that can hold names.
  static func names(_ texts: [LabelledText], _ vocabulary: Vocabulary) -> TrainingSet {
    var set = TrainingSet()
    for (number, text) in texts.enumerated() {
      let article = ArticleWords(text.tokens, vocabulary)
      set.attributes.append(Attributes(text.tokens, article, vocabulary))
      set.labels.append(text.labels)
      for (sentence, range) in text.tokens.sentences.enumerated() {
        for stretch in article.stretches(of: range) {
          set.examples.append(
            Example(text: number, sentence: sentence, stretch: stretch, of: range))
        }
      }
    }
    return set
  }

  /// What the tagger of parts of speech learns from: whole sentences.
  static func speech(_ texts: [LabelledText], _ vocabulary: Vocabulary) -> TrainingSet {
    var set = TrainingSet()
    for text in texts {
      for (sentence, range) in text.tokens.sentences.enumerated() where !range.isEmpty {
        let number = set.attributes.count
        set.attributes.append(Attributes(text.tokens, sentence: sentence, vocabulary))
        set.labels.append(text.labels)
        set.examples.append(Example(text: number, sentence: sentence, stretch: range, of: range))
      }
    }
    return set
  }

  /// Writes the rows of the features of a token; returns how many.
  func rows(
    of token: Int, in example: Example, _ templates: Templates, bits: UInt32,
    into room: inout [UInt32]
  ) -> Int {
    let features = attributes[example.text]
    return features.values.withUnsafeBufferPointer { values in
      templates.rows(
        of: values.baseAddress! + features.window(token, example.sentence), bits: bits,
        into: &room)
    }
  }
}

/// How a field is trained.
struct TrainingSettings {
  /// How often all examples are gone through.
  var epochs = 6
  /// After how many of the last epochs the weights are taken; their mean is the model.
  var averaged = 3
  /// The share of features that a step does without, of 256.
  var dropout: UInt64 = 96
  /// The size of the first step.
  var rate: Float = 0.03
  /// What chance begins with.
  var seed: UInt64 = 1

  /// Trains a model of 2^`bits` rows; returns its bytes.
  func model(
    _ set: TrainingSet, _ templates: Templates, bits: UInt32, _ limits: Transitions
  ) -> [UInt8] {
    var total = ModelWeights(bits: bits, labels: limits.labels)
    var field = RandomField(templates, bits: bits, limits, self)
    defer { field.discard() }
    for epoch in 1...epochs {
      let wrong = field.learn(set)
      report("  epoch \(epoch): \(wrong) labels unlikely in \(set.examples.count) stretches")
      if epoch > epochs - averaged { field.addWeights(to: &total) }
    }
    return total.bytes(divisor: Float(averaged))
  }
}
