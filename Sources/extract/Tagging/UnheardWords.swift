import Shared

/// Words with a capital that no other text has: in running text they are hardly anything but names,
/// though a model that has seen few such words likes to leave them out.
extension ArticleWords {
  /// What such a word costs outside of names, on the scale of the model's scores.
  static let unheardPenalty: Float = 5

  /// Whether the token in `sentence` is one. What is called by a type of machine, a storm's or a
  /// language's name is none of our names; nor is a run of words that are usually small.
  func isUnheardOf(_ token: Int, in sentence: Range<Int>, _ tokens: Tokens) -> Bool {
    guard facts[token].casing == .unknown, facts[token].lexicons.isDisjoint(with: Self.noNames),
      [.capital, .mixed, .allCapitals].contains(cases[token]),
      token > sentence.lowerBound || opensSentence(token, before: sentence.upperBound, tokens)
    else { return false }
    let run = runs[Int(runOf[token])]
    // Longer runs are lists that somebody has set without commas; nor may their time be squared.
    guard run.count <= Self.mostWords else { return false }
    if run.contains(where: { isUsuallySmall($0) || Self.storms.contains(tokens[$0].key) }) {
      return false
    }
    if run.upperBound < sentence.upperBound {
      let next = tokens[run.upperBound]
      if Self.kinds.contains(next.key) { return false }
      // "EUR 9.7 million"
      if next.kind == .number, cases[token] == .allCapitals { return false }
    }
    return run.lowerBound == sentence.lowerBound
      || !Self.storms.contains(tokens[run.lowerBound - 1].key)
  }

  /// Whether a name may open the sentence: any word has a capital there, but few are followed by a
  /// comma ("Tavira, which lies …") or have one inside.
  private func opensSentence(_ token: Int, before end: Int, _ tokens: Tokens) -> Bool {
    cases[token] == .mixed
      || token + 1 < end && tokens.isMark(token + 1, UInt8(ascii: ","))
        && !tokens.text.bytes[tokens[token].bytes].reversed().starts(with: Self.adverb)
  }

  private func isUsuallySmall(_ token: Int) -> Bool {
    cases[token].isCapital
      && (facts[token].casing == .small || facts[token].casing == .mostlySmall)
  }

  private static let mostWords = 12
  /// The end of an adverb, backwards: "Similarly, …".
  private static let adverb: [UInt8] = [UInt8(ascii: "y"), UInt8(ascii: "l")]
  private static let noNames: Lexicons = [.calendar, .title]
  private static let storms: WordSet = "typhoon storm hurricane cyclone operation"
  private static let kinds: WordSet = """
    aircraft airliner plane planes jet jets helicopter helicopters missile missiles rifle rifles
    pistol pistols ferry ferries ship ships tanker trawler vessel dialect language vaccine
    """
}
