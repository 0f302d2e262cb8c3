import Shared
import Tagging

/// Trains the name tagger on labelled texts.
struct NameTraining {
  let words: Vocabulary
  var bits: UInt32 = 18
  var epochs = 5
  var seeds = 1

  /// A trained model, as bytes.
  func model(_ texts: [LabelledText]) -> [UInt8] {
    var attributes: [Attributes] = []
    var labels: [[UInt8]] = []
    var examples: [Example] = []
    for (number, text) in texts.enumerated() {
      let article = ArticleWords(text.tokens, words)
      attributes.append(Attributes(text.tokens, article, words))
      labels.append(text.labels)
      for (sentence, range) in text.tokens.sentences.enumerated() {
        for stretch in article.stretches(of: range) {
          examples.append(
            Example(
              text: number, sentence: sentence, stretch: stretch,
              atStart: stretch.lowerBound == range.lowerBound,
              atEnd: stretch.upperBound == range.upperBound))
        }
      }
    }
    var total = ModelWeights(bits: bits, NameLabels.transitions())
    for seed in 0..<seeds {
      var dice = Dice(seed: UInt64(seed + 1))
      var perceptron = Perceptron(.names, bits: bits, NameLabels.transitions())
      for epoch in 0..<epochs {
        let wrong = perceptron.learn(examples.shuffled(using: &dice), attributes, labels, &dice)
        report("seed \(seed) epoch \(epoch): \(wrong) of \(examples.count) stretches wrong")
      }
      perceptron.addMean(to: &total)
      perceptron.discard()
    }
    return total.bytes()
  }
}
