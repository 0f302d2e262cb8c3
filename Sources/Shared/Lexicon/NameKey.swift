/// The forms of a name under which it is looked up and joined, the same on every machine.
///
/// There are three, each wider than the one before:
/// * ``plain(_:)``: small ASCII letters, no diacritics and no punctuation; what a reader would
///   still
///   call the same spelling (`Recep Tayyip Erdoğan`, `U.S.` and `US`, `Hewlett-Packard`);
/// * ``entity(_:_:)``: the `entity` key of a record: type and plain form, without what bodies and
///   places carry behind their name (`Corp.`, `Island`);
/// * ``folded(_:)``: one form for the usual transliterations of one name (`Kordestan`,
///   `Kurdestan`);
///   equality of folded keys is the test for spelling variants.
public enum NameKey {
  /// The most bytes of a word that is searched for with a letter left out: more than any word of a
  /// name has, for the forms of a word grow with the square of its length.
  public static let longestWord = 100

  /// Small letters without diacritics, words parted by single blanks: hyphens part words, single
  /// letters are written together (`J. K. Rowling`: `jk rowling`), `&` is `and`, other marks go.
  public static func plain(_ name: String) -> String {
    String(decoding: plain(Array(name.utf8)[...]), as: UTF8.self)
  }

  /// The stable key of the entity of `type` with the canonical name `name`:
  /// `organization:electronic data systems`.
  public static func entity(_ type: EntityType, _ name: String) -> String {
    let plain = plain(name)
    guard type == .organization || type == .place, plain.utf8.contains(0x20) else {
      return type.rawValue + ":" + plain
    }
    var words = plain.utf8.split(separator: 0x20).map { Substring($0) }
    NameTails.drop(from: &words, type)
    return type.rawValue + ":" + words.joined(separator: " ")
  }

  /// The folded form of a name, or of the part of an entity key behind its colon.
  ///
  /// Acronyms and names of a single word below five letters have no variants: they keep their
  /// plain form, so that `Mali` and `Malli`, `ISS` and `IS` stay apart.
  public static func folded(_ name: String) -> String {
    let key = plain(name)
    if key.utf8.count < 5 || isAcronym(name) { return key }
    var words = key.split(separator: " ").map { Array($0.utf8) }
    Transliteration.joinArticles(&words)
    return words.map { String(decoding: Transliteration.folded($0), as: UTF8.self) }
      .joined(separator: " ")
  }

  /// Whether the name is one word of up to six capitals, stops and digits among them or not.
  public static func isAcronym(_ name: String) -> Bool {
    var capitals = 0
    for byte in name.utf8 {
      if byte &- 0x41 < 26 {
        capitals += 1
      } else if byte != UInt8(ascii: "."), byte != UInt8(ascii: "-"), byte &- 0x30 >= 10 {
        return false
      }
    }
    return 2...6 ~= capitals
  }

  /// The plain form of the name in `bytes` of UTF-8.
  public static func plain(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var words = PlainWords(capacity: bytes.count)
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let byte = bytes[at]
      if byte < 0x80 {
        words.add(ascii: byte)
        at += 1
      } else {
        words.add(scalar(bytes, at))
        at += UTF8Text.length(byte)
      }
    }
    return words.finish()
  }

  private static func scalar(_ bytes: ArraySlice<UInt8>, _ at: Int) -> Unicode.Scalar {
    var decoder = UTF8()
    var rest = bytes[at...].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return "\u{FFFD}" }
    return scalar
  }
}

/// Collects the words of a plain form.
private struct PlainWords {
  private var out: [UInt8] = []
  /// Where the word that is being written starts.
  private var start = 0
  /// Whether the word before it is made of single letters.
  private var followsInitial = false

  init(capacity: Int) { out.reserveCapacity(capacity + 2) }

  mutating func add(ascii byte: UInt8) {
    if byte &- 0x61 < 26 || byte &- 0x30 < 10 {
      out.append(byte)
    } else if byte &- 0x41 < 26 {
      out.append(byte | 0x20)
    } else if byte == UInt8(ascii: "&") {
      endWord()
      out.append(contentsOf: "and".utf8)
      endWord()
    } else if byte != UInt8(ascii: "'") {
      endWord()
    }
  }

  mutating func add(_ scalar: Unicode.Scalar) {
    if let letters = LatinLetters.ascii(scalar) {
      out.append(letters.0)
      if letters.1 != 0 { out.append(letters.1) }
    } else if !LatinLetters.isMark(scalar) {
      switch CharacterClass.of(scalar) {
      case .letter, .mark, .digit: out.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      case .apostrophe: break
      default: endWord()
      }
    }
  }

  private mutating func endWord() {
    guard out.count > start else { return }
    let isInitial = out.count == start + 1 && out[start] &- 0x61 < 26
    if isInitial, followsInitial {
      out.remove(at: start - 1)
    }
    followsInitial = isInitial
    out.append(0x20)
    start = out.count
  }

  mutating func finish() -> [UInt8] {
    endWord()
    if out.last == 0x20 { out.removeLast() }
    return out
  }
}

/// Words behind the names of bodies and places that do not tell one from another.
public enum NameTails {
  /// Forms of companies, as plain words.
  private static let legal: WordSet = """
    inc incorporated corp corporation co cos company companies ltd limited plc llc llp lp sa ag gmbh nv bv ab asa
    spa srl oyj kk kgaa se pty bhd tbk jsc oao pjsc ojsc sarl holdings
    """
  /// Kinds of places, as plain words.
  private static let kinds: WordSet = "island province governorate prefecture oblast"
  /// Places that are nothing without the word.
  private static let islands: WordSet = """
    long rhode christmas easter staten coney ellis roosevelt governors northern eastern western
    southern central north south east west maritime treasure big
    """

  /// Whether `word`, small and without stops, is the form of a company.
  public static func isLegal(_ word: some StringProtocol) -> Bool {
    legal.contains(WordKey(String(word)))
  }

  /// Drops the tail of a name of plain words, and what stands for it before the name of a place
  /// (`Province of Rieti`); never all of it.
  static func drop(from words: inout [Substring], _ type: EntityType) {
    switch type {
    case .organization:
      while words.count > 1, let last = words.last, isLegal(last) || last == "group" {
        words.removeLast()
      }
      // `Smith and Co`
      if words.count > 1, words.last == "and" { words.removeLast() }
    case .place:
      if words.count > 2, words[1] == "of", kinds.contains(WordKey(String(words[0]))) {
        words.removeFirst(2)
      }
      guard words.count > 1, let last = words.last, kinds.contains(WordKey(String(last))),
        !islands.contains(WordKey(String(words[words.count - 2])))
      else { return }
      words.removeLast()
    case .person, .group: break
    }
  }
}
