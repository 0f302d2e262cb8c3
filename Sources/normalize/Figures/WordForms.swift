/// The dictionary forms that an English word may have, to look it up by: rules of spelling alone,
/// the likeliest first, the word itself among them.
enum WordForms {
  /// Singular and plural: `fatalities` gives `fatality`.
  static func singulars(_ word: String) -> [String] {
    var forms = [word]
    if word.hasSuffix("men") { forms.append(word.dropLast(2) + "an") }
    guard word.hasSuffix("s"), !word.hasSuffix("ss") else { return forms }
    if word.hasSuffix("ies") { forms.append(word.dropLast(3) + "y") }
    if word.hasSuffix("ves") { forms.append(word.dropLast(3) + "f") }
    forms.append(String(word.dropLast()))
    if word.hasSuffix("es") { forms.append(String(word.dropLast(2))) }
    return forms
  }

  /// The likeliest singular.
  static func singular(_ word: String) -> String {
    let forms = singulars(word)
    return forms.count > 1 ? forms[1] : word
  }

  /// A verb in the present, the past or as a participle: `stranded` gives `strand`.
  static func verbs(_ word: String) -> [String] {
    var forms = singulars(word)
    for (tail, length) in [("ed", 2), ("ing", 3)] where word.hasSuffix(tail) && word.utf8.count > 4
    {
      let stem = word.dropLast(length)
      forms.append(String(stem))
      forms.append(stem + "e")
      if stem.hasSuffix("i") { forms.append(stem.dropLast() + "y") }
      let letters = Array(stem.utf8.suffix(2))
      if letters.count == 2, letters[0] == letters[1] { forms.append(String(stem.dropLast())) }
    }
    return forms
  }

  /// The words of a phrase in small letters: hyphens inside words and apostrophes stay.
  static func words(_ phrase: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func end() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in phrase.utf8 {
      switch byte {
      case 0x41...0x5A: word.append(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39, 0x80...: word.append(byte)
      case UInt8(ascii: "-"), UInt8(ascii: "'"): if !word.isEmpty { word.append(byte) }
      default: end()
      }
    }
    end()
    return words
  }
}
