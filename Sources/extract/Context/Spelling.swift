/// What the ending of a word that no table lists tells of it.
enum Spelling {
  /// The singular of the lower-case noun `word`.
  static func singular(_ word: String) -> String {
    let ends = { (tail: String) in word.utf8.count > tail.utf8.count + 1 && word.hasSuffix(tail) }
    if ends("ies"), word.utf8.count > 4 { return String(word.dropLast(3)) + "y" }
    for tail in ["sses", "shes", "ches", "xes", "zzes"] where ends(tail) {
      return String(word.dropLast(2))
    }
    return isPlural(Array(word.utf8)[...]) ? String(word.dropLast()) : word
  }

  /// The plural of the noun `word`, as far as spelling goes.
  static func plural(_ word: String) -> String {
    let letters = Array(word.utf8)
    guard let last = letters.last, letters.count > 1 else { return word }
    let before = letters[letters.count - 2]
    if last == UInt8(ascii: "y"), !"aeiou".utf8.contains(before) {
      return word.dropLast() + "ies"
    }
    let hisses = ["s", "x", "z", "ch", "sh"].contains { word.hasSuffix($0) }
    return word.hasSuffix("man") ? word.dropLast(2) + "en" : word + (hisses ? "es" : "s")
  }

  /// Whether a noun of these letters looks like a plural.
  static func isPlural(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count > 3, word.last! | 0x20 == UInt8(ascii: "s") else { return false }
    return !"sui".utf8.contains(word[word.endIndex - 2] | 0x20)
  }

  /// The forms of a verb of these letters.
  static func forms(_ verb: ArraySlice<UInt8>) -> ClauseLexicon.Forms {
    if ends(verb, "ed") { return [.past, .participle] }
    if ends(verb, "ing") { return .ing }
    return isPlural(verb) ? .third : .base
  }

  /// The lemma of the verb form `word`.
  static func lemma(_ word: String) -> String {
    let word = word.lowercased()
    let letters = Array(word.utf8)[...]
    if ends(letters, "ed") { return base(word, letters.dropLast(2)) }
    if ends(letters, "ing") { return base(word, letters.dropLast(3)) }
    return forms(letters) == .third ? singular(word) : word
  }

  /// The base form of a verb of which `stem` is left without its ending.
  private static func base(_ word: String, _ stem: ArraySlice<UInt8>) -> String {
    guard stem.count > 2 else { return word }
    let text = String(decoding: stem, as: UTF8.self)
    let (third, before, last) = (stem[stem.count - 3], stem[stem.count - 2], stem[stem.count - 1])
    if last == UInt8(ascii: "i") { return text.dropLast() + "y" }
    if last == before { return "lsz".utf8.contains(last) ? text : String(text.dropLast()) }
    let endsInAte =
      last == UInt8(ascii: "t") && before == UInt8(ascii: "a") && !"aeo".utf8.contains(third)
    let endsInLe = last == UInt8(ascii: "l") && !"aeiourwy".utf8.contains(before)
    return endsInAte || endsInLe || "cgsuvz".utf8.contains(last) ? text + "e" : text
  }

  private static func ends(_ word: ArraySlice<UInt8>, _ ending: StaticString) -> Bool {
    let tail = UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount)
    return word.count > tail.count + 1 && word.suffix(tail.count).elementsEqual(tail)
  }
}
