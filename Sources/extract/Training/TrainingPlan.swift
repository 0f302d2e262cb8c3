import Shared
import Tagging
import TrainingFiles

/// Everything from the corpora to the files of the model.
struct TrainingPlan {
  private let material: TrainingMaterial
  private let words: Vocabulary
  private let table: [UInt8]

  /// The binary logarithms of the rows of the two models.
  static let nameBits: UInt32 = 18
  private static let speechBits: UInt32 = 16
  /// Of ten texts without labels, how many the name tagger labels itself to learn from.
  private static let selfLabelled = 2

  /// Makes the vocabulary of all texts, also of those that are held out: what they are labelled
  /// with is not looked at.
  init(_ material: TrainingMaterial) {
    self.material = material
    var builder = VocabularyBuilder(material.lexicons)
    builder.addCasing(of: material.tokens)
    let classes = WordClasses(material.tokens, Vocabulary(Self.kept(builder.bytes())))
    builder.addClusters(small: classes.small, capital: classes.capital)
    table = builder.bytes()
    words = Vocabulary(Self.kept(table))
  }

  /// Writes the files of the model to `folder`, trained without the corpora `heldOut`, and tells
  /// how it does on them.
  func train(to folder: String, without heldOut: [String]) throws(TrainingError) {
    try Files.write(table, to: "\(folder)/vocabulary.bin")
    let names = nameModel(without: heldOut)
    try Files.write(names, to: "\(folder)/names.bin")
    let tagger = NameTagger(Self.kept(names), words)
    let speed = TaggingSpeed(tagger, material.news.texts.map(\.tokens))
    report("names: \(speed.thousands) thousand tokens a second")
    score(tagger, on: heldOut)
    try trainSpeech(to: folder, without: heldOut)
  }

  /// Leaves each source out in turn, all corpora of one making, and tells how a model trained on
  /// the others does on it.
  func trainInTurn() {
    for source in TrainingMaterial.sources {
      score(NameTagger(Self.kept(nameModel(without: source)), words), on: source)
    }
  }

  /// Tells what each group of features buys on the corpora `heldOut`.
  func ablate(without heldOut: [String]) {
    Ablation(
      texts: material.labelled(without: heldOut), reports: material.reports,
      heldOut: material.corpora(heldOut), vocabulary: words
    ).run()
  }

  private func score(_ tagger: NameTagger, on heldOut: [String]) {
    for corpus in material.corpora(heldOut) {
      report("\(corpus.name): \(NameScore(corpus.texts, tagger))")
    }
  }

  /// Trains on the labelled texts, labels others with the result, trains on both.
  private func nameModel(without heldOut: [String]) -> [UInt8] {
    let texts = material.labelled(without: heldOut) + material.reports
    let first = NameTagger(Self.kept(nameModel(texts)), words)
    let chosen = material.news.texts.enumerated().filter { $0.offset % 10 < Self.selfLabelled }
    return nameModel(texts + chosen.map { $0.element.labelled(by: first) })
  }

  private func nameModel(_ texts: [LabelledText]) -> [UInt8] {
    report("names: \(texts.count) texts")
    return TrainingSettings().model(
      .names(texts, words), .names, bits: Self.nameBits, NameLabels.transitions())
  }

  private func trainSpeech(to folder: String, without heldOut: [String]) throws(TrainingError) {
    let texts = material.treebanks.filter { !heldOut.contains($0.name) }.flatMap(\.texts)
    report("parts of speech: \(texts.count) sentences")
    let bytes = TrainingSettings().model(
      .speech(texts, words), .speech, bits: Self.speechBits,
      Transitions(labels: PartOfSpeech.allCases.count))
    try Files.write(bytes, to: "\(folder)/speech.bin")
    let tagger = PartOfSpeechTagger(Self.kept(bytes), words)
    for treebank in material.treebanks where heldOut.contains(treebank.name) {
      report("\(treebank.name): \(treebank.share(rightBy: tagger)) of 1000 right")
    }
  }

  /// Bytes that stay where they are to the end of the program.
  static func kept(_ bytes: [UInt8]) -> UnsafeRawBufferPointer {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    room.copyBytes(from: bytes)
    return UnsafeRawBufferPointer(room)
  }
}

extension LabelledText {
  /// The same text with the labels that `tagger` gives it.
  fileprivate func labelled(by tagger: NameTagger) -> LabelledText {
    var text = self
    text.labels = Array(repeating: 0, count: tokens.all.count)
    for name in tagger.names(in: tokens) {
      let begin = NameLabels.begin(name.type)
      for token in name.tokens { text.labels[token] = begin + 1 }
      text.labels[name.tokens.lowerBound] = begin
    }
    return text
  }
}

extension Treebank {
  /// How many of a thousand tokens `tagger` tags as the treebank does.
  fileprivate func share(rightBy tagger: PartOfSpeechTagger) -> Int {
    var right = 0
    var all = 0
    for text in texts {
      let tags = text.tokens.sentences.indices.flatMap {
        tagger.tags(in: text.tokens, sentence: $0)
      }
      all += tags.count
      right += zip(tags, text.labels).count { $0.rawValue == $1 }
    }
    return 1000 * right / max(1, all)
  }
}
