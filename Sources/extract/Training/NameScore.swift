import Shared
import Tagging

/// Exact agreement of names found with names marked, by type.
struct NameScore: CustomStringConvertible {
  private var counts: [EntityType: (hit: Int, found: Int, marked: Int)] = [:]

  /// The score of `tagger` on `texts`.
  init(_ texts: [LabelledText], _ tagger: NameTagger) { self.init(texts, [tagger]) }

  /// The score of `taggers` on `texts`, all of them together.
  init(_ texts: [LabelledText], _ taggers: [NameTagger]) {
    for tagger in taggers {
      for text in texts { add(text, tagger) }
    }
  }

  /// Adds the names that `tagger` finds in `text`.
  private mutating func add(_ text: LabelledText, _ tagger: NameTagger) {
    let found = Set(tagger.names(in: text.tokens).map(Key.init))
    var marked: Set<Key> = []
    for (sentence, range) in text.tokens.sentences.enumerated() {
      marked.formUnion(
        NameLabels.names(text.labels, range, sentence: sentence).map(Key.init))
    }
    for type in NameLabels.types {
      var count = counts[type] ?? (0, 0, 0)
      let ours = found.filter { $0.type == type }
      let theirs = marked.filter { $0.type == type }
      count.hit += ours.intersection(theirs).count
      count.found += ours.count
      count.marked += theirs.count
      counts[type] = count
    }
  }

  /// F1 of one type, in thousandths.
  func f1(_ type: EntityType) -> Int { Self.f1(counts[type] ?? (0, 0, 0)) }

  /// F1 over all types, in thousandths.
  var f1: Int {
    Self.f1(
      counts.values.reduce((0, 0, 0)) { ($0.0 + $1.hit, $0.1 + $1.found, $0.2 + $1.marked) })
  }

  /// `742 (person 839, organization 526, place 702, group 891)`
  var description: String {
    let types = NameLabels.types.map { "\($0.rawValue) \(f1($0))" }
    return "\(f1) (\(types.joined(separator: ", ")))"
  }

  private static func f1(_ count: (hit: Int, found: Int, marked: Int)) -> Int {
    2000 * count.hit / max(1, count.found + count.marked)
  }

  private struct Key: Hashable {
    let range: Range<Int>
    let type: EntityType

    init(_ name: TaggedName) {
      range = name.tokens
      type = name.type
    }
  }
}
