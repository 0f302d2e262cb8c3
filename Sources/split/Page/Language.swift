import Shared

/// Which language a text is in: by what the input says, or by its function words.
struct Language: Sendable {
  /// The ISO 639-1 code that `name` stands for ("en-US", "eng", "English"), or the name's first
  /// part as it stands where it is none of the known ones; nil for an empty one.
  static func code(_ name: String) -> String? {
    let part = name.split { $0 == "-" || $0 == "_" }.first.map { $0.lowercased() } ?? ""
    guard !part.isEmpty, part != "none", part != "null", part != "und" else { return nil }
    return codes[part] ?? part
  }

  private static let codes = [
    "eng": "en", "english": "en", "deu": "de", "ger": "de", "german": "de", "fra": "fr",
    "fre": "fr", "french": "fr", "spa": "es", "spanish": "es", "ita": "it", "italian": "it",
    "por": "pt", "portuguese": "pt", "nld": "nl", "dut": "nl", "rus": "ru", "russian": "ru",
    "ara": "ar", "arabic": "ar", "zho": "zh", "chi": "zh", "jpn": "ja", "tur": "tr",
    "pol": "pl", "ukr": "uk", "kor": "ko", "fas": "fa", "per": "fa", "heb": "he", "hin": "hi",
  ]

  /// Words that are frequent in one language and rare in the others: bit n stands for the language
  /// n of the lists.
  private var words = KeyIndex()
  private static let lists: [(code: String, words: String)] = [
    (
      "en", "the of and to that for with was were said from which have has been this are would they"
    ),
    ("de", "der und das nicht von mit den dem ein eine ist auch sich auf für zu werden wurde bei"),
    ("fr", "le les des et une dans est pour que qui par sur pas avec sont cette aux ont été ce"),
    ("es", "el los las y una en por que con para del se su como más pero fue este ha según"),
    (
      "it", "il di che della per una sono nel con gli dei delle alla anche è dal più si nella stato"
    ),
    ("pt", "o os do da em um uma que não com para por dos das foi mais na no ao são pelo"),
    ("nl", "het een van en dat niet zijn op voor met door ook aan bij naar worden heeft uit maar"),
    ("sv", "och att det som en är på av för med den till har inte om ett var han sig"),
    ("da", "og at det som en er på af for med den til har ikke om et var han sig blev"),
    ("pl", "w i na z nie się do że jest to o po przez jak od za ale dla jego był"),
    ("tr", "ve bir bu için da de ile olarak olan daha çok gibi sonra kadar ancak en ne"),
  ]
  /// The first words of a text tell enough.
  private static let mostWords = 120
  private static let fewestWords = 40
  private static let fewestHits = 8

  init() {
    for (index, list) in Self.lists.enumerated() {
      for word in list.words.split(separator: " ") {
        let key = WordKey(String(word))
        words[key] = (words[key] == KeyIndex.none ? 0 : words[key]) | 1 << Int32(index)
      }
    }
  }

  /// The language of `bytes`, whose first words are `text`; nil where they are too few or too mixed
  /// to tell.
  func language(of bytes: [UInt8], _ text: [Word]) -> String? {
    if let script = Self.script(bytes) { return script }
    var hits = [Int](repeating: 0, count: Self.lists.count)
    for word in text.prefix(Self.mostWords) {
      let languages = words[word.key]
      guard languages != KeyIndex.none else { continue }
      for index in hits.indices where languages >> Int32(index) & 1 == 1 { hits[index] += 1 }
    }
    return Self.winner(hits, min(text.count, Self.mostWords))
  }

  /// The language with many hits and at least twice as many as the next.
  private static func winner(_ hits: [Int], _ count: Int) -> String? {
    guard count >= fewestWords, let most = hits.max(), most >= fewestHits,
      most * 10 >= count
    else { return nil }
    let winners = hits.indices.filter { hits[$0] * 2 > most }
    return winners.count == 1 ? lists[winners[0]].code : nil
  }

  /// The language of a script that one language writes in the news, by the first 2,000 bytes.
  private static func script(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(2000)
    let wide = head.lazy.filter { $0 >= 0xC3 }.count
    guard head.count >= 100, wide * 4 > head.count else { return nil }
    var counts: [String: Int] = [:]
    var at = 0
    while at < head.count {
      if bytes[at] >= 0xC3, let script = script(UTF8Text.scalar(bytes, at).value) {
        counts[script, default: 0] += 1
      }
      at += UTF8Text.length(bytes[at])
    }
    // Kana stands among many Chinese characters.
    if counts["ja", default: 0] * 10 > counts["zh", default: 0], counts["ja"] != nil { return "ja" }
    guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      best.value * 6 > head.count
    else { return nil }
    return best.key
  }

  private static func script(_ code: UInt32) -> String? {
    switch code {
    case 0x370...0x3FF: "el"
    case 0x400...0x4FF: "ru"
    case 0x590...0x5FF: "he"
    case 0x600...0x6FF: "ar"
    case 0x900...0x97F: "hi"
    case 0xE00...0xE7F: "th"
    case 0x3040...0x30FF: "ja"
    case 0x4E00...0x9FFF: "zh"
    case 0xAC00...0xD7AF: "ko"
    default: nil
    }
  }
}
