import Shared
import Tagging
import TrainingFiles

/// All texts and lists that training reads.
struct TrainingMaterial {
  /// The lexicons.
  let lexicons: LexiconFiles
  /// News without labels.
  let news: Corpus
  /// The corpora with parts of speech.
  let treebanks: [Treebank]
  /// Reports made from our own patterns.
  let reports: [LabelledText]
  private let annotated: [Corpus]
  /// What is scored only, ever.
  private let kept: [Corpus]

  /// The corpora with names, those of one making together.
  static let sources = [
    ["gum"], ["wikigold"], ["uner_ewt"], ["uner_pud"],
    [
      "crossner_politics", "crossner_science", "crossner_literature", "crossner_music",
      "crossner_ai",
    ],
    ["btc"],
  ]
  /// How many reports are made of each pattern.
  private static let copies = 10
  /// How many sentences of the news without labels make a text.
  private static let newsSentences = 12
  /// Our own tables, beside the published lists.
  private static let tables = ["words", "names", "places", "organizations", "persons"]

  /// Reads the unpacked corpora in `corpora` and our own tables in `tables`. Of the corpora
  /// `others`, those that are no part of training are read too, to be scored on.
  init(_ corpora: String, tables: String, others: [String]) throws(TrainingError) {
    lexicons = try LexiconFiles(
      published: "\(corpora)/lexicons", tables: Self.tables.map { "\(tables)/\($0).tsv" })
    var annotated: [Corpus] = []
    for name in Self.sources.joined() {
      annotated.append(try Corpus(columns: "\(corpora)/\(name).conll", name: name))
    }
    self.annotated = annotated
    var treebanks: [Treebank] = []
    for name in ["ud_ewt", "ud_gum", "ud_pud"] {
      treebanks.append(try Treebank("\(corpora)/\(name).conllu", name: name))
    }
    self.treebanks = treebanks
    news = try Corpus(lines: "\(corpora)/voa_text.txt", name: "voa", size: Self.newsSentences)
    reports = try ReportPatterns("\(tables)/patterns.txt", lexicons)
      .texts(copies: Self.copies, seed: 1)
    var kept = [Corpus(marked: try ReportPatterns("\(tables)/news.txt", lexicons), name: "news")]
    let known = annotated.map(\.name) + treebanks.map(\.name)
    for name in others where !known.contains(name) {
      kept.append(try Corpus(columns: "\(corpora)/\(name).conll", name: name))
    }
    self.kept = kept
  }

  /// The tokens of all texts that may be trained on.
  var tokens: [Tokens] {
    ((annotated + [news]).flatMap(\.texts) + treebanks.flatMap(\.texts)).map(\.tokens)
  }

  /// The labelled texts of all corpora but `heldOut`.
  func labelled(without heldOut: [String]) -> [LabelledText] {
    annotated.filter { !heldOut.contains($0.name) }.flatMap(\.texts)
  }

  /// The corpora called `names`, and those that are never trained on.
  func corpora(_ names: [String]) -> [Corpus] {
    annotated.filter { names.contains($0.name) } + kept
  }
}
