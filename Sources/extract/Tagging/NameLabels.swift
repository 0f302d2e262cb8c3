import Shared

/// A name among the tokens of an article.
package struct TaggedName: Equatable, Sendable {
  /// Its tokens.
  package var tokens: Range<Int>
  /// What it names.
  package var type: EntityType
  /// The sentence that it stands in.
  package var sentence: Int

  package init(tokens: Range<Int>, type: EntityType, sentence: Int) {
    self.tokens = tokens
    self.type = type
    self.sentence = sentence
  }
}

/// The labels of the name tagger: 0 outside, then for each type one that begins and one that goes
/// on (BIO: Ramshaw and Marcus 1995).
package enum NameLabels {
  /// How many labels there are.
  package static let count = 9
  /// The types in the order of their labels.
  package static let types: [EntityType] = [.person, .organization, .place, .group]

  /// The label that begins a name of `type`; the one after it goes on with it.
  package static func begin(_ type: EntityType) -> UInt8 {
    UInt8(1 + 2 * (types.firstIndex(of: type) ?? 0))
  }

  /// Whether `label` goes on with a name.
  package static func isInside(_ label: UInt8) -> Bool { label > 0 && label & 1 == 0 }

  /// Transitions that bar what no sequence of names can have.
  package static func transitions() -> Transitions {
    var transitions = Transitions(labels: count)
    for label in 0..<count where isInside(UInt8(label)) {
      for before in 0..<17 where before != label && before != label - 1 {
        transitions.rows[before][label] = Transitions.barred
      }
    }
    return transitions
  }

  /// The names that `labels` of the tokens `range` of a sentence spell.
  package static func names(
    _ labels: [UInt8], _ range: Range<Int>, sentence: Int
  ) -> [TaggedName] {
    var names: [TaggedName] = []
    for at in range where labels[at] > 0 {
      let type = types[Int(labels[at] - 1) / 2]
      if isInside(labels[at]), let last = names.last, last.tokens.upperBound == at {
        names[names.count - 1].tokens = last.tokens.lowerBound..<(at + 1)
      } else {
        names.append(TaggedName(tokens: at..<(at + 1), type: type, sentence: sentence))
      }
    }
    return names
  }
}
