import Shared

/// How a word counts as written, once headlines have been read as running text would be.
package enum WordCase: UInt8, Sendable {
  /// No letters: a number, a mark, a possessive.
  case none
  /// Small letters.
  case small
  /// A capital, then small letters.
  case capital
  /// Two or more capitals and nothing else: `NATO`, `U.S.`
  case allCapitals
  /// Capitals inside: `McDonald`, `iPhone`, `F16s`.
  case mixed
  /// One capital letter, with or without a stop: `J.`
  case initial
  /// A capital that only the sentence's beginning gives: `The`, `Police`.
  case opening

  /// Whether the word can begin or carry a name.
  package var isCapital: Bool { rawValue >= WordCase.capital.rawValue && self != .opening }

  /// The case as it stands.
  package init(_ token: Token) {
    guard token.kind == .word else {
      self = .none
      return
    }
    let shape = token.shape
    if shape.contains(.mixed) {
      self = .mixed
    } else if shape.contains(.allCapitals) {
      self = .allCapitals
    } else if shape.contains(.capital) {
      let length = token.end - token.start
      self = length == 1 || length == 2 && shape.contains(.stop) ? .initial : .capital
    } else {
      self = .small
    }
  }
}

extension WordCase {
  /// The case that a word counts as, its sentence being all that is known of the text.
  init(_ token: Token, _ facts: WordFacts?, isFirst: Bool, _ sentenceCase: SentenceCase) {
    self.init(token)
    guard isCapital, facts.isUsuallySmall else { return }
    if sentenceCase != .running { self = .small } else if isFirst { self = .opening }
  }
}

/// How a sentence uses capitals.
package enum SentenceCase: UInt8, Sendable {
  /// As running text does.
  case running
  /// Every Word That Matters Has One, as in headlines.
  case title
  /// EVERY LETTER IS ONE.
  case allCapitals
}

extension SentenceCase {
  /// The words that title case leaves small.
  private static let particles: WordSet = """
    a an the of in on at to for from by with as and or but nor vs over into after amid is be up off
    out via per not than its it his her that
    """

  /// The case of the sentence made of the tokens `range`.
  init(_ tokens: Tokens, _ range: Range<Int>, _ words: Vocabulary) {
    self = .running
    var capitals = 0
    var shouted = 0
    var total = 0
    var raised = false
    for index in range where tokens[index].kind == .word {
      let token = tokens[index]
      let length = token.end - token.start
      total += 1
      if token.shape.contains(.allCapitals) {
        shouted += 1
      } else if token.shape.contains(.capital) || token.shape.contains(.mixed) {
        if length == 1 { shouted += 1 }
        if !raised, index > range.lowerBound + 1 { raised = words[token.key].isUsuallySmall }
        capitals += 1
      } else if !Self.particles.contains(token.key) {
        return
      }
    }
    if total >= 2, shouted == total {
      self = .allCapitals
    } else if total >= 3, raised, capitals + shouted > 1 {
      self = .title
    }
  }
}

extension WordFacts? {
  /// Whether the word is written small more often than not.
  package var isUsuallySmall: Bool {
    switch self?.casing {
    case .small, .mostlySmall: true
    default: false
    }
  }
}
