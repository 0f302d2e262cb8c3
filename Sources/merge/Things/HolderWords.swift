import Shared

/// Who has a share where no name but a pronoun or a word for a rival says so.
extension Clause {
  /// The pronoun that has the share.
  func pronounGender() -> GivenNames.Gender? {
    if let gender = ownerGender() { return gender }
    // "Datum has him at 51 percent"
    let start = start
    if start > 1, Self.placing.contains(tokens[start - 1].key),
      let gender = Pronouns.objects[tokens[start - 2].key.hash]
    {
      return gender
    }
    guard possessor() == nil, forName() == nil, subject() == nil, let at = pronoun() else {
      return nil
    }
    return Pronouns.personal[tokens[at].key.hash]
  }

  /// "51 percent for her".
  func ownerGender() -> GivenNames.Gender? {
    let at = pastHeldThings(number.upperBound)
    guard at + 1 < tokens.all.count, tokens[at].key == Self.forWord else { return nil }
    return at + 2 >= tokens.all.count || tokens[at + 2].kind == .mark
      || Self.conjunctions.contains(tokens[at + 2].key)
      ? Pronouns.personal[tokens[at + 1].key.hash] : nil
  }

  /// Whether "with" leads to the number.
  var isWith: Bool { start > 0 && tokens[start - 1].key == Self.with }

  /// Whether it is of whoever stands against the one just named: "48 percent for her rival", "the
  /// challenger took 48 percent".
  var isRivals: Bool {
    let at = pastHeldThings(number.upperBound)
    if at + 2 < tokens.all.count, tokens[at].key == Self.forWord,
      Self.definite.contains(tokens[at + 1].key)
    {
      return (at + 2..<min(tokens.all.count, at + 4)).contains {
        Self.rivalWords.contains(tokens[$0].key)
      }
    }
    let start = start
    for before in (max(1, start - 5)..<max(1, start)).reversed() {
      guard tokens[before].kind == .word, sentence.name(before) == nil else { return false }
      if Self.rivalWords.contains(tokens[before].key) {
        return (max(0, before - 3)..<before).contains { Self.definite.contains(tokens[$0].key) }
      }
    }
    return false
  }

  /// Whether the token is a word for whoever stands against somebody.
  func isRivalWord(_ at: Int) -> Bool { Self.rivalWords.contains(tokens[at].key) }

  private static let placing: WordSet = "at on with"
  private static let definite: WordSet = "his her the their"
  private static let rivalWords: WordSet = """
    rival opponent challenger adversary contender competitor other
    """
}
