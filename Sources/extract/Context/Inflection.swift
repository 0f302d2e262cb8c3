/// The forms of an English verb.
struct Inflection {
  let third: String
  let past: String
  let participle: String
  let ing: String

  /// The forms of `lemma`; its past and participle where they are irregular, else "".
  init(lemma: String, past: String, participle: String) {
    let stem = Array(lemma.utf8)
    let last = stem[stem.count - 1]
    let beforeLast = stem.count > 1 ? stem[stem.count - 2] : last
    let endsInConsonantY = last == UInt8(ascii: "y") && !Self.isVowel(beforeLast)
    let hisses = ["s", "x", "z", "ch", "sh"].contains { lemma.hasSuffix($0) }
    if endsInConsonantY {
      third = lemma.dropLast() + "ies"
    } else if hisses || last == UInt8(ascii: "o") {
      third = lemma + "es"
    } else {
      third = lemma + "s"
    }
    let doubles = Self.doubles(stem, past)
    let doubled = doubles ? lemma + String(lemma.suffix(1)) : lemma
    if !past.isEmpty {
      self.past = past
    } else if last == UInt8(ascii: "e") {
      self.past = lemma + "d"
    } else {
      self.past = endsInConsonantY ? lemma.dropLast() + "ied" : lemma + "ed"
    }
    self.participle = participle.isEmpty ? self.past : participle
    if lemma.hasSuffix("ie") {
      ing = lemma.dropLast(2) + "ying"
    } else if last == UInt8(ascii: "e"), beforeLast != UInt8(ascii: "e"), stem.count > 2 {
      ing = lemma.dropLast() + "ing"
    } else {
      ing = doubled + "ing"
    }
  }

  /// Whether the last consonant doubles: as the past shows, or in an irregular verb of one short
  /// syllable ("hit", "begin").
  private static func doubles(_ stem: [UInt8], _ past: String) -> Bool {
    guard !past.isEmpty, stem.count >= 3 else { return false }
    if past.utf8.elementsEqual(stem + [stem[stem.count - 1]] + Array("ed".utf8)) { return true }
    guard !past.hasSuffix("ed"), stem.count <= 5 else { return false }
    let tail = stem.suffix(3)
    let (first, vowel, last) = (tail.first!, tail[tail.startIndex + 1], tail.last!)
    return !isVowel(first) && isVowel(vowel) && !isVowel(last) && !"wxy".utf8.contains(last)
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }
}
