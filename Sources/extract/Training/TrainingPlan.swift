import Shared
import Tagging

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Everything from the corpora to the files of the model.
struct TrainingPlan {
  let corpora: String
  let lexicons: String
  let model: String
  let heldOut: [String]
  /// Whether to tell what each group of features buys, instead of writing the models.
  var ablates = false

  /// The binary logarithms of the rows of the two models.
  static let nameBits: UInt32 = 18
  private static let speechBits: UInt32 = 16
  /// Of ten texts without labels, how many the name tagger labels itself to learn from.
  private static let selfLabelled = 2

  /// The corpora with names.
  private static let annotated = [
    "gum", "wikigold", "uner_ewt", "uner_pud", "crossner_politics", "crossner_science",
    "crossner_literature", "crossner_music", "crossner_ai", "btc",
  ]
  /// The corpora with parts of speech.
  private static let treebanks = ["ud_ewt", "ud_gum", "ud_pud"]

  func run() throws(TrainingError) {
    var named: [Corpus] = []
    let others = heldOut.filter { !Self.annotated.contains($0) && !Self.treebanks.contains($0) }
    for name in Self.annotated + others {
      named.append(try Corpus(columns: "\(corpora)/\(name).conll", name: name))
    }
    let news = try Corpus(lines: "\(corpora)/voa_text.txt", name: "voa", size: 12)
    var treebanks: [Treebank] = []
    for name in Self.treebanks {
      treebanks.append(try Treebank("\(corpora)/\(name).conllu", name: name))
    }
    let texts =
      (named.prefix(Self.annotated.count) + [news]).flatMap(\.texts) + treebanks.flatMap(\.texts)
    let lists = try LexiconFiles(
      published: "\(corpora)/lexicons",
      tables: ["words", "names", "organizations", "persons"].map { "\(lexicons)/\($0).tsv" })
    let table = vocabulary(texts.map(\.tokens), lists)
    try Files.write(table, to: "\(model)/vocabulary.bin")
    let words = Vocabulary(Self.kept(table))
    let reports = try ReportPatterns("\(lexicons)/patterns.txt", lists).texts(seed: 1)
    if ablates {
      Ablation(
        texts: named.filter { !heldOut.contains($0.name) }.flatMap(\.texts), reports: reports,
        heldOut: named.filter { heldOut.contains($0.name) }, vocabulary: words
      ).run()
      return
    }
    try trainNames(named, reports, news, words)
    try trainSpeech(treebanks, words)
  }

  /// The vocabulary of all texts, also of those that are held out: what they are labelled with is not
  /// looked at.
  private func vocabulary(_ texts: [Tokens], _ lists: LexiconFiles) -> [UInt8] {
    var builder = VocabularyBuilder(lists)
    builder.addCasing(of: texts)
    let classes = WordClasses(texts, Vocabulary(Self.kept(builder.bytes())))
    builder.addClusters(small: classes.small, capital: classes.capital, coarse: classes.coarseOf)
    return builder.bytes()
  }

  /// Trains on the labelled texts, labels others with the result, trains on both.
  private func trainNames(
    _ named: [Corpus], _ reports: [LabelledText], _ news: Corpus, _ words: Vocabulary
  ) throws(TrainingError) {
    let texts = named.filter { !heldOut.contains($0.name) }.flatMap(\.texts) + reports
    let first = NameTagger(Self.kept(nameModel(texts, words)), words)
    let chosen = news.texts.enumerated().filter { $0.offset % 10 < Self.selfLabelled }
    let bytes = nameModel(texts + chosen.map { $0.element.labelled(by: first) }, words)
    try Files.write(bytes, to: "\(model)/names.bin")
    let tagger = NameTagger(Self.kept(bytes), words)
    report("names: \(Self.speed(tagger, news.texts)) thousand tokens a second")
    for corpus in named where heldOut.contains(corpus.name) {
      report("\(corpus.name): \(NameScore(corpus.texts, tagger))")
    }
  }

  /// Thousands of tokens that `tagger` tags in a second of processor time.
  private static func speed(_ tagger: NameTagger, _ texts: [LabelledText]) -> Int {
    let start = clock()
    var count = 0
    for text in texts where !tagger.names(in: text.tokens).isEmpty { count += text.labels.count }
    return count * Int(CLOCKS_PER_SEC) / 1000 / max(1, clock() - start)
  }

  private func nameModel(_ texts: [LabelledText], _ words: Vocabulary) -> [UInt8] {
    report("names: \(texts.count) texts")
    return TrainingSettings().model(
      .names(texts, words), .names, bits: Self.nameBits, NameLabels.transitions())
  }

  private func trainSpeech(_ treebanks: [Treebank], _ words: Vocabulary) throws(TrainingError) {
    let texts = treebanks.filter { !heldOut.contains($0.name) }.flatMap(\.texts)
    report("parts of speech: \(texts.count) sentences")
    let bytes = TrainingSettings().model(
      .speech(texts, words), .speech, bits: Self.speechBits,
      Transitions(labels: PartOfSpeech.allCases.count))
    try Files.write(bytes, to: "\(model)/speech.bin")
    let tagger = PartOfSpeechTagger(Self.kept(bytes), words)
    for treebank in treebanks where heldOut.contains(treebank.name) {
      var right = 0
      var all = 0
      for text in treebank.texts {
        let tags = text.tokens.sentences.indices.flatMap {
          tagger.tags(in: text.tokens, sentence: $0)
        }
        all += tags.count
        right += zip(tags, text.labels).count { $0.rawValue == $1 }
      }
      report("\(treebank.name): \(1000 * right / max(1, all)) of 1000 right")
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
