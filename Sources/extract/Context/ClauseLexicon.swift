import Shared

/// The words that a clause is read by: function words, verbs in all their forms, irregular nouns.
struct ClauseLexicon: Sendable {
  /// The forms of a verb that a word can be.
  struct Forms: OptionSet, Sendable {
    let rawValue: UInt8
    static let base = Forms(rawValue: 1)
    static let third = Forms(rawValue: 2)
    static let past = Forms(rawValue: 4)
    static let participle = Forms(rawValue: 8)
    static let ing = Forms(rawValue: 16)
  }

  /// What is known of a word.
  struct Entry: Sendable {
    var classes: WordClass = []
    var forms: Forms = []
    /// Index into ``ClauseLexicon/verbs``; -1 for words that are no verb.
    var verb = -1
  }

  /// A verb with what it does in a clause.
  struct Verb: Sendable {
    let lemma: String
    let frames: VerbFrame
  }

  private(set) var verbs: [Verb] = []
  private var entries: [WordKey: Entry] = [:]
  private var singulars: [WordKey: String] = [:]

  init() {
    entries.reserveCapacity(4096)
    for row in Table(named: "words").rows {
      guard let wordClass = WordClass(named: row[0]) else { continue }
      for word in row[1].split(separator: " ") {
        entries[WordKey(String(word)), default: Entry()].classes.insert(wordClass)
      }
    }
    verbs.append(Verb(lemma: "", frames: .event))
    for row in Table(named: "verbs").rows { add(row) }
    for row in Table(named: "nouns").rows {
      singulars[WordKey(row[0])] = row[0]
      singulars[WordKey(row[1])] = row[0]
    }
  }

  /// What is known of the word `key`.
  subscript(key: WordKey) -> Entry { entries[key] ?? Entry() }

  /// What is known of the token at `index`; an unknown word in -ed is taken for a verb.
  func entry(_ index: Int, in tokens: Tokens) -> Entry {
    let token = tokens[index]
    if let known = entries[token.key] { return known }
    guard token.kind == .word, token.bytes.count > 5, !token.shape.contains(.capital),
      tokens.text.bytes[token.bytes].suffix(2).elementsEqual("ed".utf8)
    else { return Entry() }
    return Entry(forms: [.past, .participle], verb: Self.unknown)
  }

  /// The verb that stands for those that the table does not list.
  private static let unknown = 0

  /// The lemma that the unlisted verb form `word` in -ed has by the rules of spelling.
  func lemma(ofUnlisted word: String) -> String {
    let word = word.lowercased()
    guard word.hasSuffix("ed") else { return word }
    let stem = Array(word.utf8.dropLast(2))
    guard stem.count > 2 else { return word }
    let (before, last) = (stem[stem.count - 2], stem[stem.count - 1])
    if last == UInt8(ascii: "i") { return String(word.dropLast(3)) + "y" }
    if last == before, !"lsz".utf8.contains(last) { return String(word.dropLast(3)) }
    let third = stem[stem.count - 3]
    let endsInAte =
      last == UInt8(ascii: "t") && before == UInt8(ascii: "a") && !"aeo".utf8.contains(third)
    let takesE = endsInAte || "cgsuvz".utf8.contains(last) && last != before
    return String(word.dropLast(takesE ? 1 : 2))
  }

  private mutating func add(_ row: Table.Row) {
    let frames = row.list(3).reduce(into: VerbFrame()) { frames, name in
      if let frame = VerbFrame(named: name) { frames.insert(frame) }
    }
    let inflection = Inflection(lemma: row[0], past: row[1], participle: row[2])
    verbs.append(Verb(lemma: row[0], frames: frames))
    let forms: [(String, Forms)] = [
      (row[0], .base), (inflection.third, .third), (inflection.past, .past),
      (inflection.participle, .participle), (inflection.ing, .ing),
    ]
    for (form, kind) in forms {
      var entry = self[WordKey(form)]
      // Of two verbs that share a form ("found", "left") the one listed first keeps it.
      guard entry.verb < 0 || entry.verb == verbs.count - 1 else { continue }
      entry.verb = verbs.count - 1
      entry.forms.insert(kind)
      entries[WordKey(form)] = entry
    }
  }

  /// The singular of the noun `word`, lower-cased unless it is a name.
  func singular(_ word: String, isName: Bool = false) -> String {
    if isName { return word }
    let word = word.lowercased()
    if let known = singulars[WordKey(word)] { return known }
    let bytes = Array(word.utf8)
    let ends = { (tail: String) in bytes.count > tail.utf8.count + 1 && word.hasSuffix(tail) }
    if ends("ies"), bytes.count > 4 { return String(word.dropLast(3)) + "y" }
    for tail in ["sses", "shes", "ches", "xes", "zzes"] where ends(tail) {
      return String(word.dropLast(2))
    }
    if bytes.count > 3, ends("s"), !ends("ss"), !ends("us"), !ends("is") {
      return String(word.dropLast())
    }
    return word
  }

  /// Whether the noun `word` looks like a plural.
  func isPlural(_ word: String) -> Bool { singular(word) != word.lowercased() }
}

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
