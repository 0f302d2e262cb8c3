import Shared
import Tagging

/// What each group of features buys: the model is trained without it, on the labelled texts alone,
/// and scored on the corpora that are held out.
struct Ablation {
  let texts: [LabelledText]
  let reports: [LabelledText]
  let heldOut: [Corpus]
  let vocabulary: Vocabulary

  private static let groups: [(name: String, attributes: Set<Attribute>)] = [
    ("lexicons", [.lexicons, .phrase, .runLexicons]),
    ("clusters", [.cluster, .beforeCluster, .afterCluster]),
    (
      "runs of capitals",
      [
        .runFirst, .runLast, .runLexicons, .runPlace, .beforeRun, .afterRun, .beforeCluster,
        .afterCluster,
      ]
    ),
    ("the article", [.articleRuns, .articlePerson, .articlePlace, .articleBody, .articleCase]),
    ("casing and position", [.casing, .position]),
    (
      "affixes",
      [.prefix2, .prefix3, .prefix4, .suffix1, .suffix2, .suffix3, .suffix4]
    ),
  ]

  /// Reports a line for the full model, and one for each that goes without something.
  func run() {
    let all = model(texts + reports, .names)
    score("all", NameTagger(all, vocabulary))
    score("without agreement", NameTagger(all, vocabulary, agrees: false))
    score("without report patterns", NameTagger(model(texts, .names), vocabulary))
    for group in Self.groups {
      let templates = Templates.names.without(group.attributes)
      let tagger = NameTagger(model(texts + reports, templates), vocabulary, templates)
      score("without \(group.name)", tagger)
    }
  }

  private func model(_ texts: [LabelledText], _ templates: Templates) -> UnsafeRawBufferPointer {
    TrainingPlan.kept(
      TrainingSettings().model(
        .names(texts, vocabulary), templates, bits: TrainingPlan.nameBits,
        NameLabels.transitions()))
  }

  private func score(_ name: String, _ tagger: NameTagger) {
    for corpus in heldOut { report("\(name): \(corpus.name): \(NameScore(corpus.texts, tagger))") }
  }
}
