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
    ("prefixes", [.prefix2, .prefix3, .prefix4]),
    ("suffixes", [.suffix1, .suffix2, .suffix3, .suffix4]),
  ]

  /// How many models are trained for each line, from different chance: their hits count together.
  private static let seeds: ClosedRange<UInt64> = 1...3

  /// Reports a line for the full model, and one for each that goes without something.
  func run() {
    score("all", taggers(texts + reports))
    score("without agreement", taggers(texts + reports, agrees: false))
    score("without report patterns", taggers(texts))
    for group in Self.groups {
      score(
        "without \(group.name)",
        taggers(texts + reports, Templates.names.without(group.attributes)))
    }
  }

  private func taggers(
    _ texts: [LabelledText], _ templates: Templates = .names, agrees: Bool = true
  ) -> [NameTagger] {
    let set = TrainingSet.names(texts, vocabulary)
    return Self.seeds.map { seed in
      let model = TrainingSettings(seed: seed).model(
        set, templates, bits: TrainingPlan.nameBits, NameLabels.transitions())
      return NameTagger(TrainingPlan.kept(model), vocabulary, templates, agrees: agrees)
    }
  }

  private func score(_ name: String, _ taggers: [NameTagger]) {
    for corpus in heldOut { report("\(name): \(corpus.name): \(NameScore(corpus.texts, taggers))") }
  }
}
