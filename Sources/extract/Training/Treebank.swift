import Shared
import Tagging
import TrainingFiles

/// Sentences with parts of speech, in CoNLL-U (universaldependencies.org/format.html).
struct Treebank {
  let name: String
  private(set) var texts: [LabelledText] = []

  /// Reads the treebank in the file at `path`.
  init(_ path: String, name: String) throws(TrainingError) {
    self.name = name
    var sentence: [TaggedWord] = []
    // The last word of a group that is written as one ("don't").
    var groupEnd = 0
    var groupIsSpaced = true
    for line in try Files.lines(path) where !line.hasPrefix("#") {
      let columns = line.split(separator: "\t")
      guard columns.count == 10 else {
        if !sentence.isEmpty { texts.append(.speech([sentence])) }
        sentence = []
        groupEnd = 0
        continue
      }
      let isSpaced = !columns[9].contains("SpaceAfter=No")
      if let dash = columns[0].firstIndex(of: "-") {
        groupEnd = Int(columns[0][dash...].dropFirst()) ?? 0
        groupIsSpaced = isSpaced
      } else if let number = Int(columns[0]) {
        let spaced = number < groupEnd ? false : number == groupEnd ? groupIsSpaced : isSpaced
        sentence.append(
          TaggedWord(word: String(columns[1]), tag: String(columns[3]), isSpaced: spaced))
      }
    }
  }
}

extension LabelledText {
  /// Parts of speech.
  static func speech(_ sentences: [[TaggedWord]]) -> LabelledText {
    LabelledText(sentences) { tag, _, _ in PartOfSpeech(universal: tag).rawValue }
  }
}
