import Shared

/// The forms in which words stand in text whose tables have them in one: by rules of spelling, and
/// by the tables of irregular nouns and verbs. A form that no text has does no harm.
struct Inflections {
  private var plurals: [String: String] = [:]
  private var pasts: [String: [String]] = [:]

  /// Reads the embedded tables.
  init() {
    for row in Table(named: "nouns").rows { plurals[row[0]] = row[1] }
    for row in Table(named: "verbs").rows {
      let forms = [row[1], row[2]].filter { !$0.isEmpty }
      if !forms.isEmpty { pasts[row[0]] = forms }
    }
  }

  /// The plurals that a noun may have.
  func plurals(of word: String) -> [String] {
    var forms = word.hasSuffix("s") ? [word + "es"] : [word + "s", word + "es"]
    if let plural = plurals[word] { forms.append(plural) }
    if word.hasSuffix("man") { forms.append(word.dropLast(2) + "en") }
    if word.hasSuffix("y") { forms.append(word.dropLast() + "ies") }
    if word.hasSuffix("f") { forms.append(word.dropLast() + "ves") }
    return forms
  }

  /// The forms of a verb in the present, the past and as a participle.
  func forms(ofVerb lemma: String) -> [String] {
    var forms = plurals(of: lemma) + (pasts[lemma] ?? [])
    let stem = lemma.hasSuffix("e") ? String(lemma.dropLast()) : lemma
    forms += [stem + "ed", stem + "ing"]
    if lemma.hasSuffix("ee") { forms.append(lemma + "ing") }
    if lemma.hasSuffix("y") { forms.append(lemma.dropLast() + "ied") }
    if let last = lemma.last { forms += ["\(lemma)\(last)ed", "\(lemma)\(last)ing"] }
    return forms
  }

  /// The likeliest singular of a word, by its spelling alone.
  static func singular(_ word: String) -> String {
    if word.hasSuffix("men") { return word.dropLast(2) + "an" }
    guard word.hasSuffix("s"), !word.hasSuffix("ss") else { return word }
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    return word.hasSuffix("ves") ? word.dropLast(3) + "f" : String(word.dropLast())
  }

  /// Whether `word` is `singular` or a regular plural of it; both in small letters.
  static func isForm(_ word: String, of singular: String) -> Bool {
    if word == singular || word == singular + "s" || word == singular + "es" { return true }
    return Self.singular(word) == singular
  }
}
