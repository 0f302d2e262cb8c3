import Shared
import Tagging

/// Everything from the corpora to the files of the model.
struct TrainingPlan {
  let corpora: String
  let lexicons: String
  let model: String
  let heldOut: [String]

  /// The annotated corpora.
  private static let annotated = [
    "gum", "wikigold", "uner_ewt", "uner_pud", "crossner_politics", "crossner_science",
    "crossner_literature", "crossner_music", "crossner_ai", "btc",
  ]

  func run() throws(TrainingError) {
    var named: [Corpus] = []
    for name in Self.annotated {
      named.append(try Corpus(columns: "\(corpora)/\(name).conll", name: name))
    }
    let news = try Corpus(lines: "\(corpora)/voa_text.txt", name: "voa", size: 12)
    let table = try wordTable(named + [news])
    try Files.write(table, to: "\(model)/vocabulary.bin")
    let room = Self.kept(table)
    let words = Vocabulary(room)
    let training = NameTraining(words: words)
    let texts = named.filter { !heldOut.contains($0.name) }.flatMap(\.texts)
    let bytes = training.model(texts)
    try Files.write(bytes, to: "\(model)/names.bin")
    score(named.filter { heldOut.contains($0.name) }, NameTagger(Self.kept(bytes), words))
  }

  private func wordTable(_ all: [Corpus]) throws(TrainingError) -> [UInt8] {
    let lists = try LexiconFiles(
      published: "\(corpora)/lexicons",
      tables: ["words", "names", "organizations", "persons"].map { "\(lexicons)/\($0).tsv" })
    var builder = VocabularyBuilder(lists)
    builder.addCasing(of: all.flatMap { $0.texts.map(\.tokens) })
    return builder.bytes()
  }

  private func score(_ corpora: [Corpus], _ tagger: NameTagger) {
    for corpus in corpora {
      var score = NameScore()
      for text in corpus.texts { score.add(text, tagger) }
      let types = NameLabels.types.map { "\($0.rawValue) \(score.f1($0))" }
      report("\(corpus.name): \(score.f1)  \(types.joined(separator: "  "))")
    }
  }

  /// Bytes that stay where they are to the end of the program.
  private static func kept(_ bytes: [UInt8]) -> UnsafeRawBufferPointer {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    room.copyBytes(from: bytes)
    return UnsafeRawBufferPointer(room)
  }
}
