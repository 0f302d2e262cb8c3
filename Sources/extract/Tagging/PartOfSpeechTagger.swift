import Shared
import TaggerModel

/// What part a word plays in its sentence: the universal parts of speech
/// (universaldependencies.org/u/pos), interjections, symbols and the rest as one.
package enum PartOfSpeech: UInt8, CaseIterable, Sendable {
  case other, noun, properNoun, verb, auxiliary, adjective, adverb, pronoun, determiner
  case preposition, conjunction, subordinator, particle, numeral, punctuation

  /// The part of speech that treebanks call `tag` ("NOUN").
  package init(universal tag: String) {
    let tags = [
      "X", "NOUN", "PROPN", "VERB", "AUX", "ADJ", "ADV", "PRON", "DET", "ADP", "CCONJ", "SCONJ",
      "PART", "NUM", "PUNCT",
    ]
    self = tags.firstIndex(of: tag).flatMap { PartOfSpeech(rawValue: UInt8($0)) } ?? .other
  }
}

/// Tells the parts of speech of a sentence's tokens. Made for questions about single sentences: it
/// looks at one at a time, so ask only for those that matter.
///
///     let tagger = PartOfSpeechTagger()
///     let parts = tagger.tags(in: tokens, sentence: 3)   // one for each of tokens.sentences[3]
///
/// A word that our tokenizer keeps together has the tag of its first part: `didn't` is an
/// auxiliary. Words joined by hyphens are tokens of their own, the hyphen is punctuation.
package struct PartOfSpeechTagger: Sendable {
  private let model: SequenceModel?
  private let vocabulary: Vocabulary

  /// The tagger that is part of the program.
  package init() {
    var length = 0
    let start = newsfig_speech_model(&length)
    self.init(UnsafeRawBufferPointer(start: start, count: length), .embedded)
  }

  /// A tagger with the model in `bytes`, which must outlive it.
  package init(_ bytes: UnsafeRawBufferPointer, _ vocabulary: Vocabulary) {
    model = SequenceModel(bytes, .speech)
    self.vocabulary = vocabulary
  }

  /// The parts of speech of the tokens of the sentence numbered `sentence`, in order. Tokens of
  /// which `known` tells the part of speech help to find those of the others, and cost nothing.
  package func tags(
    in tokens: Tokens, sentence: Int, known: (Int) -> PartOfSpeech? = { _ in nil }
  ) -> [PartOfSpeech] {
    let range = tokens.sentences[sentence]
    guard let model, !range.isEmpty else { return range.map { _ in .other } }
    let attributes = Attributes(tokens, sentence: sentence, vocabulary)
    var labels: [UInt8] = []
    model.label(
      range, of: sentence, attributes, atStart: true, atEnd: true, known: { known($0)?.rawValue },
      into: &labels)
    return labels.map { PartOfSpeech(rawValue: $0) ?? .other }
  }
}
