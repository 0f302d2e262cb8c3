/// One spelling for the sounds that English print writes in several ways when it spells names of
/// other scripts: Arabic, Persian, Turkish, Cyrillic, Korean and others.
///
/// The pairs are the usual ones of name matching (compare the variants that ALA-LC, BGN/PCGN and
/// newspapers give for one name): `al-`/`el-`, q/k, kh/h, gh/g, ou/oo/u/o, ee/ey/ei/ai/y/i, dj/j,
/// w/v, double letters, a last `-ah`, `-tre`/`-ter`.
enum Transliteration {
  /// The folded form of a word in small ASCII letters.
  static func folded(_ word: [UInt8]) -> [UInt8] {
    if word.count < 3 || word.contains(where: { $0 &- 0x61 >= 26 }) { return word }
    // `Pius XI` and `Pius XII` are two.
    if word.allSatisfy(romanDigits.contains) { return word }
    var out: [UInt8] = []
    out.reserveCapacity(word.count)
    var at = 0
    while at < word.count {
      let (letter, length) = sound(word, at)
      if out.last != letter { out.append(letter) }
      at += length
    }
    if out.count > 4, out.hasSuffix("ah") { out.removeLast() }
    // `Centre`, `Alexandre`
    if out.count > 4, out.hasSuffix("tre") || out.hasSuffix("dre") {
      out.swapAt(out.count - 1, out.count - 2)
    }
    // `Gorbachyov`, `Gorbachev`
    if out.count > 5, out.hasSuffix("iuv") {
      out.replaceSubrange((out.count - 3)..., with: "ev".utf8)
    }
    if out.starts(with: "muham".utf8) { return Array("muhamad".utf8) }
    return out
  }

  /// The letter for the sound that begins at `at`, and how many letters it takes.
  private static func sound(_ word: [UInt8], _ at: Int) -> (UInt8, Int) {
    if at + 1 < word.count {
      let pair = letterOfPair[index(word[at], word[at + 1])]
      if pair != 0 { return (pair, 2) }
    }
    // Short words have few letters to tell them apart by: `Kay` and `Ki`, `Wan` and `Van`.
    let letters = word.count > 4 ? letterOfLetter : letterOfShort
    return (letters[Int(word[at] - 0x61)], 1)
  }

  private static func index(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first - 0x61) * 26 + Int(second - 0x61)
  }

  /// One letter for each pair of letters that spells one sound, else 0.
  private static let letterOfPair: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 26 * 26)
    for pair in "ckk khh ghg dhd djj phf ouu oou oeu ueu eei iei eii eyi aii ayi aea".split(
      separator: " ")
    {
      let letters = Array(pair.utf8)
      table[index(letters[0], letters[1])] = letters[2]
    }
    return table
  }()

  private static let romanDigits = Array("ivx".utf8)
  /// For `a` to `z`.
  private static let letterOfLetter = Array("abcdefghijklmnupkrstuvvxiz".utf8)
  /// For `a` to `z` in words of up to four letters.
  private static let letterOfShort = Array("abcdefghijklmnupkrstuvwxiz".utf8)

  /// `al`, `el` and their assimilated forms: inside a name they go (`Bashar al-Assad`, `Bashar
  /// Assad`), at its start they are written to the next word (`Al-Hol`, `El Hol`); `abdul`, `abdel`
  /// and `abd al` are one.
  static func joinArticles(_ words: inout [[UInt8]]) {
    var out: [[UInt8]] = []
    var isServant = false
    for (index, word) in words.enumerated() {
      let isLast = index == words.count - 1
      if isArticle(word), !isLast {
        if out.isEmpty { out.append(Array("al".utf8)) }
        continue
      }
      if word.elementsEqual("abd".utf8) || word.elementsEqual("abdul".utf8)
        || word.elementsEqual("abdel".utf8) || word.elementsEqual("abdal".utf8)
      {
        out.append(Array("abdul".utf8))
        isServant = true
        continue
      }
      if out.count == 1, out[0].elementsEqual("al".utf8), !isServant {
        out[0] += word
      } else {
        out.append(word)
      }
    }
    words = out
  }

  private static func isArticle(_ word: [UInt8]) -> Bool {
    guard word.count == 2 || word.count == 3 else { return false }
    return ["al", "el", "ul", "ad", "as", "ash", "ar", "an", "az", "at"].contains {
      word.elementsEqual($0.utf8)
    }
  }
}

extension Array where Element == UInt8 {
  fileprivate func hasSuffix(_ suffix: StaticString) -> Bool {
    suffix.withUTF8Buffer { count >= $0.count && self[(count - $0.count)...].elementsEqual($0) }
  }
}
