/// Gives a name that stands in capitals the letters that a sentence would give it.
enum Recasing {
  /// `Port Meru`, `Isle of Tarn`, `O'Dare` for what stands in capitals; words that cannot be
  /// spoken, and those for unions of states, are acronyms and stay.
  static func titled(_ name: String) -> String {
    let words = name.split(separator: " ").enumerated().map { index, word in
      index > 0 && small.contains(word.lowercased()) ? word.lowercased() : titled(word)
    }
    return words.joined(separator: " ")
  }

  private static func titled(_ word: Substring) -> String {
    let isAcronym = acronyms.contains(String(word)) || word.contains(".") || !hasVowel(word)
    if isAcronym { return String(word) }
    var isFirst = true
    var out = ""
    for character in word {
      out += isFirst ? character.uppercased() : character.lowercased()
      isFirst = !character.isLetter && (character != "'" && character != "’" || out.count == 2)
    }
    return out
  }

  /// Whether a plain word of capitals is rather a name than an acronym: four letters or more, and a
  /// vowel among them.
  static func mayBeWord(_ plain: String) -> Bool {
    plain.utf8.count >= 4 && plain.utf8.allSatisfy { $0 &- 0x61 < 26 } && hasVowel(plain[...])
  }

  private static func hasVowel(_ word: Substring) -> Bool {
    word.unicodeScalars.contains { $0.value >= 0x80 || vowels.contains($0) }
  }

  private static let vowels = Set("aeiouyAEIOUY".unicodeScalars)
  private static let acronyms: Set<String> = ["US", "USA", "UN", "UK", "EU", "UAE"]
  private static let small: Set<String> = ["of", "the", "and", "de", "la", "del", "on", "upon"]
}
