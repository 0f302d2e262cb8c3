import Shared

// MARK: - Acronyms

extension Cast {
  /// What the article defines itself: `Syrian Democratic Forces (SDF)`, `the SDF (Syrian Democratic
  /// Forces)`, `the U.S. Geological Survey, or USGS,`.
  mutating func joinDefined() {
    let entities = article.entities
    let formOf = formOfMention()
    for (index, mention) in entities.enumerated().dropFirst() {
      let isListed = isExchange(entities[index - 1]) && index > 1
      let before = entities[isListed ? index - 2 : index - 1]
      if isTicker(before, mention) {
        let pair = (formOf[isListed ? index - 2 : index - 1], formOf[index])
        if isOfBody(pair.1, of: pair.0) { join(pair.1, to: pair.0, .acronym) }
        continue
      }
      guard before.sentence == mention.sentence, before.span.end < mention.span.start,
        mention.span.start - before.span.end <= 5, isDefinition(before, mention)
      else { continue }
      let pair = (formOf[index - 1], formOf[index])
      if isAcronym(pair.1, of: pair.0) { join(pair.1, to: pair.0, .acronym) }
      if isAcronym(pair.0, of: pair.1) { join(pair.0, to: pair.1, .acronym) }
      if isForeign(index, pair.1, of: pair.0) { join(pair.1, to: pair.0, .acronym) }
    }
  }

  /// `Harlow (NYSE: HRW)`, `Harlow (HRW.N)`: letters under which a company is listed.
  private func isTicker(_ before: EntityMention, _ mention: EntityMention) -> Bool {
    guard before.sentence == mention.sentence, before.span.end < mention.span.start,
      mention.span.start - before.span.end <= Self.longestExchange,
      let gap = TextSpan(before.span.end, mention.span.start)
    else { return false }
    let bytes = article.text.bytes
    let between = bytes[article.text.bytes(of: gap)]
    guard between.starts(with: " (".utf8) else { return false }
    let end = article.text.bytes(of: mention.span).upperBound
    let rest = bytes[end...].prefix(4)
    if between.count == 2 {
      // A stop and the letter of the exchange.
      let place = rest.dropFirst().prefix { $0.isASCIICapital }.count
      return rest.first == UInt8(ascii: ".") && 1...2 ~= place
        && rest.dropFirst(1 + place).first == UInt8(ascii: ")")
    }
    let exchange = between.dropFirst(2).prefix { $0.isASCIILetter }
    return rest.first == UInt8(ascii: ")")
      && between.dropFirst(2 + exchange.count).first == UInt8(ascii: ":")
      && Self.exchanges.contains(String(decoding: exchange, as: UTF8.self))
  }

  private func isExchange(_ mention: EntityMention) -> Bool {
    Self.exchanges.contains(article.text.string(mention.span))
  }

  /// Whether `short` is nothing but letters, and `long` a body's name.
  private func isOfBody(_ short: Int, of long: Int) -> Bool {
    forms[long].type == .organization && forms[short].spelling.acronym != nil
      && forms[long].spelling.acronym == nil && forms[short].spelling.entries.isEmpty
  }

  private static let longestExchange = 12
  private static let exchanges: Set<String> = [
    "NYSE", "NASDAQ", "Nasdaq", "AMEX", "LSE", "LON", "TSE", "TSX", "ASX", "BSE", "NSE", "HKG",
    "ETR", "EPA", "AMS", "STO", "SGX", "JSE", "KLSE", "OTC",
  ]

  /// Whether a body's name is followed by an acronym alone in brackets: `Institute of Hydrology
  /// (IMGW)` has the letters of its own language.
  private func isForeign(_ mention: Int, _ short: Int, of long: Int) -> Bool {
    let bytes = article.text.bytes
    let end = article.text.bytes(of: article.entities[mention].span).upperBound
    guard end < bytes.count, bytes[end] == UInt8(ascii: ")"),
      forms[long].type == .organization, forms[long].isFull,
      forms[short].spelling.acronym != nil, forms[long].spelling.acronym == nil
    else { return false }
    return forms[short].spelling.entries.isEmpty
  }

  private func formOfMention() -> [Int] {
    var formOf = [Int](repeating: 0, count: article.entities.count)
    for (index, form) in forms.enumerated() {
      for mention in form.mentions { formOf[mention] = index }
    }
    return formOf
  }

  private func isDefinition(_ one: EntityMention, _ other: EntityMention) -> Bool {
    guard let gap = TextSpan(one.span.end, other.span.start) else { return false }
    let between = article.text.string(gap)
    return between.hasSuffix("(") || between == ", or " || between == " or "
  }

  /// Whether the letters of `short` all come in order in `long`, from its first letter on.
  private func isAcronym(_ short: Int, of long: Int) -> Bool {
    let (one, other) = (forms[short].spelling, forms[long].spelling)
    guard let acronym = one.acronym, other.words.count > 1, other.acronym == nil else {
      return false
    }
    if other.acronyms.contains(acronym) { return true }
    var letters = one.name.bytes.filter { $0 != 0x20 }[...]
    guard letters.first == other.name.bytes.first else { return false }
    for byte in other.name.bytes where byte == letters.first { letters.removeFirst() }
    return letters.isEmpty
  }

  /// Acronyms that fit one longer name of the article. Two letters fit too much: there the tables
  /// come first.
  mutating func joinAcronyms() {
    let index = acronymIndex()
    for form in forms.indices where isUnlinked(form) {
      let spelling = forms[form].spelling
      guard let acronym = spelling.acronym, forms[form].title.isEmpty, !isBetterKnown(form)
      else { continue }
      let leaders = Set(index[acronym].map(leader(of:))).subtracting([form])
      if leaders.count > 1 { leaveOpen(form, leaders.sorted()) }
      if leaders.count == 1 { join(form, to: leaders.first!, .acronym) }
    }
  }

  private func acronymIndex() -> KeyGroups {
    var index = KeyGroups()
    for (form, full) in forms.enumerated() where full.type != .person && full.type != .group {
      for acronym in full.spelling.acronyms { index.add(form, to: acronym) }
    }
    return index
  }

  /// Whether the tables know the acronym as a place, or it is too short to be fitted against them.
  private func isBetterKnown(_ form: Int) -> Bool {
    guard let entry = entry(for: form) else { return false }
    return entry.isOwn || entry.type == .place || forms[form].spelling.plain.utf8.count < 3
  }
}

// MARK: - Short forms

extension Cast {
  /// `Mora` is `Mora del Rey` where the article names that, whatever the atlas has of the name.
  mutating func joinTownsInShort() {
    var towns = KeyGroups()
    for (form, full) in forms.enumerated() where full.type == .place {
      if let town = full.spelling.short.ofTown { towns.add(form, to: town) }
    }
    for form in forms.indices where forms[form].type == .place && isUnlinked(form) {
      let longer = Set(towns[forms[form].spelling.name.key].map(leader(of:)))
      if longer.count == 1 { join(form, to: longer.first!, .short) }
    }
  }

  /// `Harlow` of `Harlow Computer`, `the Journal` of `the Wall Street Journal`: the first or the
  /// last words of exactly one longer name of the article; of a place, its name without the word
  /// for its kind.
  mutating func joinShortForms() {
    let index = ShortFormIndex(self)
    let compounds = compounds()
    // `Council` waits until `Security Council` has found its Security Council.
    let order = forms.indices.sorted {
      let (a, b) = (forms[$0].spelling.words.count, forms[$1].spelling.words.count)
      return a != b ? a > b : $0 < $1
    }
    for form in order where isUnlinked(form) && open[form] == nil {
      guard forms[form].title.isEmpty else { continue }
      let longer = longer(forms[form], index).filter { !compounds.contains($0) }
      let leaders = Set(longer.map(leader(of:))).subtracting([form])
      if leaders.count > 1 { leaveOpen(form, leaders.sorted()) }
      if leaders.count == 1 { join(form, to: leaders.first!, .short) }
    }
  }

  /// Bodies named by two others of the article, as after a merger: of `Harlow`, `Denby` and
  /// `Harlow Denby` none is another. `Institute` is no name of its own.
  private func compounds() -> Set<Int> {
    Set(
      forms.indices.filter { form in
        let words = forms[form].spelling.name.words
        return forms[form].type == .organization && words.count <= Self.longestCompound
          && (1..<max(1, words.count)).contains { cut in
            isBody(words[..<cut]) && isBody(words[cut...])
          }
      })
  }

  /// So many words the name of two bodies may have. It is cut at each of them, and a name that runs
  /// over thousands is none.
  private static let longestCompound = 32

  private func isBody(_ words: ArraySlice<WordKey>) -> Bool {
    if words.count == 1, Self.kindsOfBodies.contains(words.first!) { return false }
    return ofPlain[WordKey(phrase: words)].contains {
      forms[$0].type == .organization && !takesArticle(forms[$0])
    }
  }

  private static let kindsOfBodies: WordSet = """
    academy agency army association authority bank board bureau cabinet center centre commission
    committee company congress council court department federation force forces foundation group
    hospital house institute institution league ministry movement museum navy observatory office
    parliament party police school senate service society state team union university
    """

  /// The longer names that `short` may be of. A lone name that extract took for a person's, and
  /// that no person of the article bears, may be a place's without the word for its kind, or the
  /// beginning of a body's.
  private func longer(_ short: NameForm, _ index: ShortFormIndex) -> [Int] {
    let plain = short.spelling.name.key
    switch short.type {
    case .organization: return index.bodies[plain]
    case .place:
      return index.places[plain] + (takesArticle(short) ? index.features[plain] : [])
        + (isTown(short) ? [] : index.landmarks[plain])
    case .person:
      // `Washington` alone is no football team, `Karen` no state.
      guard short.isLone, short.spelling.entries.isEmpty,
        !knowledge.given.knows(short.spelling.plain)
      else { return [] }
      let places = index.places[plain]
      return places.isEmpty ? index.lone[plain] : places
    case .group: return []
    }
  }

  /// Whether the tables have the name, or somebody is in what it names: airports are flown to.
  private func isTown(_ form: NameForm) -> Bool {
    !form.spelling.entries.isEmpty
      || form.mentions.prefix(8).contains {
        Locative.isBeside(article.entities[$0].span, in: article.text)
      }
  }

  /// Whether an article stands before each of the mentions: `the Morava`.
  private func takesArticle(_ form: NameForm) -> Bool {
    form.mentions.allSatisfy { mention in
      let bytes = article.text.bytes
      let start = article.text.bytes(of: article.entities[mention].span).lowerBound
      return start > 3 && bytes[start - 1] == 0x20
        && WordKey(bytes, (start - 4)..<(start - 1)) == Self.the
    }
  }

  private static let the = WordKey("the")
}

/// The longer names of an article by what they are called for short.
private struct ShortFormIndex {
  private(set) var bodies = KeyGroups()
  private(set) var places = KeyGroups()
  /// Rivers, seas and valleys by the name that takes an article.
  private(set) var features = KeyGroups()
  /// Airports, lakes and mountains by what stands beside the word.
  private(set) var landmarks = KeyGroups()
  /// Bodies by the one word that extract may take for a person's name.
  private(set) var lone = KeyGroups()

  init(_ cast: Cast) {
    for (form, full) in cast.forms.enumerated() {
      let short = full.spelling.short
      switch full.type {
      case .place:
        for part in short.ofPlace { places.add(form, to: part) }
        if let feature = short.ofFeature { features.add(form, to: feature) }
        if let landmark = short.ofLandmark { landmarks.add(form, to: landmark) }
      case .organization:
        if let building = short.ofBuilding { places.add(form, to: building) }
        if let word = short.lone { lone.add(form, to: word) }
        let known = cast.leader(of: form) == form ? cast.known[form]?.parts ?? [] : []
        for part in short.ofBody + known { bodies.add(form, to: part) }
      case .person, .group: continue
      }
    }
  }
}
