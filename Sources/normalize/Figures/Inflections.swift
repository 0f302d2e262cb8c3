import Shared

/// The forms in which words stand in text whose tables have them in one: by rules of spelling, and
/// by the tables of irregular nouns and verbs. A form that no text has does no harm.
struct Inflections {
  private let irregularPlurals: WordTable<WordKey>
  private let irregularPasts: WordTable<[WordKey]>
  /// Verbs whose bare form is not their past too: "attack", but not "hurt".
  let verbs: Set<WordKey>

  /// Reads the embedded tables.
  init() {
    irregularPlurals = WordTable(
      Table(named: "nouns").rows.map { (WordKey($0[0]), WordKey($0[1])) })
    let rows = Table(named: "verbs").rows
    verbs = Set(rows.lazy.filter { $0[2] != $0[0] }.map { WordKey($0[0]) })
    irregularPasts = WordTable(
      rows.compactMap { row in
        let forms = [row[1], row[2]].filter { !$0.isEmpty }
        return forms.isEmpty ? nil : (WordKey(row[0]), forms.map { WordKey($0) })
      })
  }

  /// The plurals that a noun may have.
  func plurals(of word: String) -> [WordKey] { plurals(of: Stem(word)) }

  private func plurals(of word: Stem) -> [WordKey] {
    var forms = word.ends("s") ? [word + "es"] : [word + "s"]
    if word.hisses { forms.append(word + "es") }
    if let plural = irregularPlurals[word + ""] { forms.append(plural) }
    if word.ends("man") { forms.append(word.less(2) + "en") }
    if word.ends("y") { forms.append(word.less(1) + "ies") }
    if word.ends("f") { forms.append(word.less(1) + "ves") }
    return forms
  }

  /// The forms of a verb in the present, the past and as a participle.
  func forms(ofVerb lemma: String) -> [WordKey] {
    let verb = Stem(lemma)
    var forms = plurals(of: verb) + (irregularPasts[verb + ""] ?? [])
    let stem = verb.ends("e") ? verb.less(1) : verb
    forms += [stem + "ed", stem + "ing"]
    if verb.ends("ee") { forms.append(verb + "ing") }
    if verb.ends("y") { forms.append(verb.less(1) + "ied") }
    return verb.doubles ? forms + [verb.doubled + "ed", verb.doubled + "ing"] : forms
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
    if singular.hasSuffix("fe"), word == singular.dropLast(2) + "ves" { return true }
    return Self.singular(word) == singular
  }
}

/// The beginning of a word, in small letters, to which endings are put.
private struct Stem {
  private var letters: ArraySlice<UInt8>
  /// A letter that stands twice at the end.
  private var repeated: UInt8?

  init(_ word: String) { letters = Array(word.utf8)[...] }

  func ends(_ ending: StaticString) -> Bool {
    ending.withUTF8Buffer { letters.suffix($0.count).elementsEqual($0) }
  }

  /// Whether "es" makes the plural: "boxes", "matches", "heroes".
  var hisses: Bool { letters.last.map { "xzho".utf8.contains($0) } ?? false }

  /// Whether the last letter may stand twice before an ending: a consonant behind a vowel.
  var doubles: Bool {
    guard letters.count > 1, let last = letters.last else { return false }
    return !"aeiouwxy".utf8.contains(last) && "aeiouy".utf8.contains(letters[letters.endIndex - 2])
  }

  /// The stem without its last `count` letters.
  func less(_ count: Int) -> Stem {
    var stem = self
    stem.letters = letters.dropLast(count)
    return stem
  }

  /// The stem with its last letter twice.
  var doubled: Stem {
    var stem = self
    stem.repeated = letters.last.flatMap { $0 < 0x80 ? $0 : nil }
    return stem
  }

  /// The key of the word with `ending`: that of all their letters, which are small already.
  static func + (stem: Stem, ending: StaticString) -> WordKey {
    var hash = WordKey.seed
    for letter in stem.letters { WordKey.add(&hash, letter) }
    if let letter = stem.repeated { WordKey.add(&hash, letter) }
    ending.withUTF8Buffer { for letter in $0 { WordKey.add(&hash, letter) } }
    return WordKey(hash: hash)
  }
}
