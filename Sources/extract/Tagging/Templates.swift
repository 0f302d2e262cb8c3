import Shared

/// A feature of a token: up to three attributes of the tokens around it, taken together.
package struct Template: Sendable {
  /// An attribute of the token `offset` tokens on.
  struct Part {
    let attribute: Attribute
    let offset: Int

    init(_ attribute: Attribute, _ offset: Int = 0) {
      self.attribute = attribute
      self.offset = offset
    }
  }

  /// Where the parts stand in a window; the last ones may be nothing.
  fileprivate let first: Int32
  fileprivate let second: Int32
  fileprivate let third: Int32
  fileprivate let seed: UInt32

  fileprivate init(_ parts: [Part], _ number: Int) {
    let places = parts.map { part in
      Int32((part.offset + Attributes.reach) * Attributes.width + part.attribute.rawValue)
    }
    let nothing = Int32(Attribute.nothing.rawValue)
    first = places[0]
    second = places.count > 1 ? places[1] : nothing
    third = places.count > 2 ? places[2] : nothing
    seed = UInt32(number + 1) &* 0x85EB_CA6B
  }
}

/// The features that a model looks at: a list of templates, the same for training and for tagging.
package struct Templates: Sendable {
  fileprivate let all: [Template]

  fileprivate init(_ lists: [[Template.Part]]) {
    all = lists.enumerated().map { Template($1, $0) }
  }

  /// The templates that look at none of `attributes`.
  package func without(_ attributes: Set<Attribute>) -> Templates {
    Templates(
      all.filter { template in
        [template.first, template.second, template.third].allSatisfy { place in
          let attribute = Attribute(rawValue: Int(place) % Attributes.width)
          return attribute.map { !attributes.contains($0) } ?? true
        }
      })
  }

  private init(_ templates: [Template]) { all = templates }

  /// How many features a token has at most.
  package var count: Int { all.count }

  /// Writes the rows of a table of 2^`bits` rows that the features of the token in `window` have,
  /// and returns how many. A feature whose first part has nothing to say is left out.
  @inline(__always)
  package func rows(
    of window: UnsafePointer<UInt32>, bits: UInt32, into rows: UnsafeMutablePointer<UInt32>
  ) -> Int {
    var count = 0
    all.withUnsafeBufferPointer { templates in
      for template in templates {
        let first = window[Int(template.first)]
        if first == 0 { continue }
        var hash = first &* 0x9E37_79B1 ^ template.seed
        hash = (hash ^ hash >> 15) &+ window[Int(template.second)] &* 0x85EB_CA77
        hash = (hash ^ hash >> 13) &* 0x27D4_EB2F &+ window[Int(template.third)] &* 0xC2B2_AE3D
        hash = (hash ^ hash >> 16) &* 0x9E37_79B1
        rows[count] = hash >> (32 - bits)
        count += 1
      }
    }
    return count
  }
}

extension Templates {
  private static func around(_ attribute: Attribute, _ offsets: ClosedRange<Int>)
    -> [[Template.Part]]
  {
    offsets.map { [.init(attribute, $0)] }
  }

  /// What the name tagger looks at.
  package static let names = Templates(wordFeatures + nameFeatures)

  /// What the tagger of parts of speech looks at.
  package static let speech = Templates(
    wordFeatures + around(.casing, -1...1)
      + [
        [.init(.position), .init(.shape)], [.init(.casing), .init(.shape)],
        [.init(.suffix3), .init(.shape)], [.init(.suffix2, -1), .init(.suffix3)],
        [.init(.suffix3), .init(.suffix2, 1)], [.init(.suffix3), .init(.word, -1)],
        [.init(.suffix3), .init(.word, 1)], [.init(.cluster, -2), .init(.cluster, -1)],
        [.init(.cluster, 1), .init(.cluster, 2)], [.init(.cluster, -1), .init(.cluster, 1)],
        [.init(.word), .init(.cluster, 1)], [.init(.cluster, -1), .init(.word)],
      ])

  private static let wordFeatures: [[Template.Part]] =
    around(.word, -2...2) + around(.cluster, -2...2)
    + around(.shape, -1...1) + around(.suffix3, -1...1)
    + [
      [.init(.form)], [.init(.prefix2)], [.init(.prefix3)], [.init(.prefix4)],
      [.init(.suffix1)], [.init(.suffix2)], [.init(.suffix4)],
      [.init(.word, -1), .init(.word)], [.init(.word), .init(.word, 1)],
      [.init(.word, -2), .init(.word, -1)], [.init(.word, 1), .init(.word, 2)],
      [.init(.word, -1), .init(.word, 1)],
      [.init(.shape, -1), .init(.shape)], [.init(.shape), .init(.shape, 1)],
      [.init(.shape, -1), .init(.shape), .init(.shape, 1)],
      [.init(.word, -1), .init(.shape)], [.init(.word, 1), .init(.shape)],
      [.init(.cluster, -1), .init(.cluster)], [.init(.cluster), .init(.cluster, 1)],
    ]

  private static let nameFeatures: [[Template.Part]] =
    around(.lexicons, -2...2) + around(.phrase, -1...1) + around(.casing, -1...1)
    + [
      [.init(.position), .init(.shape)], [.init(.casing), .init(.shape), .init(.position)],
      [.init(.lexicons, -1), .init(.lexicons)], [.init(.lexicons), .init(.lexicons, 1)],
      [.init(.lexicons), .init(.shape)], [.init(.word, -1), .init(.lexicons)],
      [.init(.lexicons), .init(.word, 1)], [.init(.phrase), .init(.shape)],
      [.init(.runFirst)], [.init(.runLast)], [.init(.runLast), .init(.runPlace)],
      [.init(.runLexicons), .init(.runPlace)], [.init(.runPlace), .init(.lexicons)],
      [.init(.beforeRun)], [.init(.afterRun)], [.init(.beforeRun), .init(.runPlace)],
      [.init(.afterRun), .init(.runPlace)], [.init(.beforeCluster), .init(.runPlace)],
      [.init(.afterCluster), .init(.runPlace)], [.init(.beforeRun), .init(.afterRun)],
      [.init(.articleRuns)], [.init(.articlePerson)], [.init(.articlePlace)],
      [.init(.articleBody)], [.init(.articleCase), .init(.position)],
      [.init(.articleRuns), .init(.runPlace)],
      [.init(.articlePerson), .init(.lexicons)], [.init(.articlePlace), .init(.lexicons)],
      [.init(.articleBody), .init(.shape)], [.init(.articleRuns), .init(.lexicons)],
    ]
}
