import Shared

/// Whoever states something.
struct Source: Equatable {
  /// In the text's own words; a person by name alone.
  var text: String
  var type: SpeakerType
  /// The name: an index into the reading's names, or nil.
  var name: Int?
  var isPlural = false
  /// Whether it is a body, no person: "it" may mean it.
  var isBody = false
  /// Whether it is a place that speaks: "the county".
  var isTerritory = false

  /// Whether it is one person, named or not.
  var isPerson: Bool {
    switch type {
    case .person: true
    case .official, .unnamed: !isPlural && !isBody
    case .organization, .document, .outlet: false
    }
  }

  /// Whether "it" may mean it: "the prosecutor's office".
  var isSingleBody: Bool { (isBody || type == .organization) && !isPlural }
}

/// How a sentence names a source: in words, or by a pronoun for one named before.
enum SourceMention: Equatable {
  case named(Source)
  /// "the company": the one named before, where there is one; "the paper": the one that spoke.
  case body(Source, isOutlet: Bool)
  /// "the mayor": who was named with this office before, where there is one.
  case office(Source, WordKey)
  case he
  case it
  case they

  var isPronoun: Bool {
    switch self {
    case .he, .it, .they: true
    case .named, .body, .office: false
    }
  }
}

/// Reads a noun phrase as a source.
struct SourceReader {
  let parse: Parse

  private var reading: Reading { parse.reading }

  /// The source whose head noun phrase is chunk `head`, ending before chunk `limit`; nil where
  /// nobody can be meant. `isSure` where the verb says that it speaks.
  func source(_ head: Int, before limit: Int, isSure: Bool) -> SourceMention? {
    guard let chunk = parse[head], chunk.kind == .noun else { return nil }
    let isAlone = chunk.tokens.count == 1 && Self.singular.contains(parse.tokens[chunk.head].key)
    if chunk.isPronoun || isAlone { return pronoun(chunk) }
    // "the 40-year-old said" is whoever was named before.
    if chunk.isHeadless, chunk.numbers.contains(where: { reading.numbers[$0].kind == .age }) {
      return .he
    }
    let key = reading.tokens[chunk.head].key
    if Self.amounts.contains(key), !isSure || !Self.countings.contains(key) { return nil }
    if let person = person(head, before: limit) { return .named(person) }
    if let body = apposedBody(head, before: limit) { return .named(body) }
    let whole = parse.isWord(head + 1, .of) && head + 2 < limit ? head + 2 : head
    let isTerritory =
      chunk.tokens.count == 2 && whole == head && Self.territories.contains(key)
      && parse.tokens[chunk.tokens.lowerBound].key == .the
    // "a quiet corner of Rome" says nothing by itself.
    let isPlace = nameHead(whole).map { reading.names[$0].type == .place } ?? false
    guard
      let type = type(head, before: limit) ?? (isTerritory ? .official : nil)
        ?? (whole == head || isPlace && !isSure && chunk.names.isEmpty
          ? nil : type(whole, before: limit))
        ?? (isSure || countsPeople(head) ? .unnamed : nil)
    else { return nil }
    if chunk.isHeadless, chunk.numbers.count > 0 || !isSure { return nil }
    let name = nameHead(head)
    let isPerson = name.map { reading.names[$0].type == .person } ?? false
    var source = Source(
      text: text(head, before: limit), type: type, name: name,
      isPlural: parse.isPlural(chunk.head)
        || Self.collective.contains(parse.tokens[chunk.head].key),
      isBody: name != nil && !isPerson || isTerritory
        || Self.institutions.contains(parse.tokens[chunk.head].key))
    source.isTerritory = isTerritory
    if isBased(chunk), name == nil,
      !Self.articles.contains(reading.tokens[chunk.tokens.lowerBound].key),
      Self.bodies.contains(parse.tokens[chunk.head].key)
    {
      return .body(source, isOutlet: parse.headClasses(head).contains(.outlet))
    }
    guard whole == head, parse.tokens[chunk.tokens.lowerBound].key == .the,
      chunk.names.isEmpty
    else { return .named(source) }
    if isDescription(chunk) {
      return .body(source, isOutlet: parse.headClasses(head).contains(.outlet))
    }
    let isKnown = type == .official || type == .organization && chunk.tokens.count == 2
    return isKnown && !source.isPlural
      ? .office(source, parse.tokens[chunk.head].key) : .named(source)
  }

  /// Whether the phrase at `at` is for people, whom no list of speakers holds: "a soldier".
  func countsPeople(_ at: Int) -> Bool {
    guard nameHead(at) == nil else { return false }
    let head = parse.tokens.string(parse.chunks[at].head)
    return parse.lexicon.people.contains(WordKey(parse.lexicon.singular(head)))
  }

  /// Whether the phrase describes a body that must have been named: "the company".
  private func isDescription(_ chunk: Chunk) -> Bool {
    chunk.tokens.count == 2 && Self.bodies.contains(parse.tokens[chunk.head].key)
  }

  /// "the Porto-[based] company": told of a body by its seat.
  private func isBased(_ chunk: Chunk) -> Bool {
    chunk.tokens.contains { parse.tokens[$0].key == .based }
  }

  private func pronoun(_ chunk: Chunk) -> SourceMention? {
    let key = parse.tokens[chunk.head].key
    if Self.singular.contains(key) { return .he }
    if key == .it { return .it }
    if Self.plural.contains(key) { return .they }
    guard Self.somebody.contains(key) else { return nil }
    return .named(Source(text: parse.text(chunk.tokens), type: .unnamed, isPlural: true))
  }

  /// The person named in the phrase or in apposition to it.
  private func person(_ head: Int, before limit: Int) -> Source? {
    if let name = nameHead(head), reading.names[name].type == .person {
      return person(name, isOfficial: isOfficial(head, before: limit))
    }
    let end = min(limit, head + 12)
    for at in (head + 1)..<max(head + 1, end) {
      // "the mayor, Ana Ruiz", "police chief Tom Fox"; not "a woman in Rome".
      let isAside = parse.kind(at) == .comma || parse.kind(at) == .open
      let next = isAside ? at + 1 : at
      guard isAside ? parse.kind(next + 1) != .verb : at == head + 1, next < limit,
        let name = nameHead(next), reading.names[name].type == .person
      else {
        if parse.kind(at) == .comma { break }
        continue
      }
      return person(name, isOfficial: isOfficial(head, before: limit))
    }
    return nil
  }

  /// The organization that a description of it names: "its distributor, [Acme Films], said".
  private func apposedBody(_ head: Int, before limit: Int) -> Source? {
    guard parse.kind(head + 1) == .comma, head + 2 < limit, nameHead(head) == nil,
      let name = nameHead(head + 2), reading.names[name].type == .organization,
      [.comma, .stop, .close, nil].contains(parse.kind(head + 3))
    else { return nil }
    let type = parse.headClasses(head).contains(.official) ? SpeakerType.official : .organization
    let text = parse.text(reading.names[name].tokens)
    return Source(text: text, type: type, name: name, isBody: true)
  }

  func person(_ name: Int, isOfficial: Bool) -> Source {
    let phrase = reading.names[name]
    let isTitled = phrase.title.map { title in
      title.contains { parse.classes($0).contains(.official) }
    }
    return Source(
      text: parse.text(phrase.tokens), type: isOfficial || isTitled == true ? .official : .person,
      name: name)
  }

  private func isOfficial(_ head: Int, before limit: Int) -> Bool {
    let end = min(limit, head + 10, parse.chunks.count)
    return (head..<max(head, end)).contains { at in
      guard parse.kind(at) == .noun else { return false }
      return parse.chunks[at].tokens.contains { parse.classes($0).contains(.official) }
    }
  }

  /// The name at the end of the phrase, or nil.
  func nameHead(_ index: Int) -> Int? {
    guard let chunk = parse[index], chunk.kind == .noun, let name = chunk.names.last,
      reading.names[name].tokens.upperBound == chunk.tokens.upperBound
    else { return nil }
    return name
  }

  private func type(_ head: Int, before limit: Int) -> SpeakerType? {
    var classes = parse.headClasses(head)
    if classes.isDisjoint(with: .speaker) {
      let word = parse.lexicon.singular(parse.tokens.string(parse.chunks[head].head))
      classes = parse.lexicon[WordKey(word)].classes
    }
    if let name = nameHead(head) {
      if classes.contains(.outlet) { return .outlet }
      switch reading.names[name].type {
      case .person: return .person
      case .organization:
        return classes.contains(.official) ? .official : .organization
      case .place: return .official
      case .group: return .unnamed
      }
    }
    if classes.contains(.official) { return .official }
    if classes.contains(.document) {
      return classes.contains(.outlet) && parse.chunks[head].tokens.count < 2 ? .outlet : .document
    }
    if classes.contains(.outlet) { return .outlet }
    if classes.contains(.organization) { return .organization }
    if !classes.isDisjoint(with: [.unnamed, .person]) { return .unnamed }
    if parse.tokens[parse.chunks[head].head].shape.contains(.allCapitals) { return .organization }
    return nil
  }

  /// The phrase as it stands, with what hangs on it up to a comma; a lone name without its article.
  private func text(_ head: Int, before limit: Int) -> String {
    let chunk = parse.chunks[head]
    var end = chunk.tokens.upperBound
    var at = head + 1
    while nameHead(head) == nil, at < min(limit, head + 9), parse.kind(at) != .comma,
      parse.chunks[at].numbers.isEmpty, parse.kind(at) != .verb || parse.isReduced(at),
      parse.kind(at) != .preposition || parse.isWord(at, in: Subjects.attaching),
      parse.kind(at) != .open, !parse.isWord(at, in: Subjects.reflexive),
      parse.kind(at) != .relative, parse.kind(at) != .stop, parse.kind(at) != .quote
    {
      if parse.kind(at) == .noun { end = parse.chunks[at].tokens.upperBound }
      at += 1
    }
    if end == chunk.tokens.upperBound, let name = nameHead(head) {
      let tokens = reading.names[name].tokens
      let before = chunk.tokens.lowerBound..<tokens.lowerBound
      if before.allSatisfy({ parse.classes($0).contains(.determiner) }) || isBased(chunk) {
        return parse.text(tokens)
      }
    }
    let isWhose = parse.tokens[chunk.tokens.lowerBound].key == .whose && chunk.tokens.count > 1
    return parse.text(chunk.tokens.lowerBound + (isWhose ? 1 : 0)..<end)
  }

  /// Nouns that are stated by somebody and state nothing themselves: "the number stood at".
  private static let amounts: WordSet = "number numbers total totals count sum"
  /// Those that may be the words of whoever counted: "another count says".
  private static let countings: WordSet = "count"
  static let territories: WordSet = """
    state county city town village municipality province district prefecture region canton parish
    """
  /// Nouns of officials that are no persons.
  private static let institutions: WordSet = """
    ministry government department administration military army navy coastguard embassy council
    parliament court agency service bureau office centre center mission authority guard command
    """
  private static let bodies: WordSet = """
    company firm agency bank group organization organisation charity airline carrier retailer maker
    manufacturer bureau union paper newspaper magazine blog channel station broadcaster
    """
  private static let articles: WordSet = "a an another one"
  private static let singular: WordSet = "he she him her"
  private static let plural: WordSet = "they them"
  private static let somebody: WordSet = "others"
  private static let collective: WordSet = "police people media staff"
}
