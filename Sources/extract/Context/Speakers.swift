import Shared

/// A statement with its source resolved.
struct Statement {
  var source: Source
  var via: [Source]
  /// The words stated, as tokens of the article.
  var content: [Range<Int>]
  /// The attribution itself.
  var tokens: Range<Int>
  var cue: Int
  var how: Attribution
  var isLeading: Bool
  /// Whether a pronoun names the source: "…, it added".
  var isPronoun: Bool

  /// Whether the token is among the words stated.
  func covers(_ token: Int) -> Bool { content.contains { $0.contains(token) } }
}

extension [Statement] {
  /// The statements whose cues stand nearest to `token`: a sentence may hold any number of them.
  func near(_ token: Int) -> ArraySlice<Statement> {
    guard count > 16 else { return self[...] }
    let index = partitioningIndex { $0.cue > token }
    return self[Swift.max(0, index - 8)..<Swift.min(count, index + 8)]
  }
}

/// Follows who speaks through an article, sentence by sentence, and knows whom "he" means.
struct Speakers {
  /// The statements of each sentence.
  private(set) var statements: [[Statement]] = []

  private var people = People()
  private var body: Source?
  /// The organization named last.
  private var organization: Source?
  /// The organization that spoke last by its name.
  private var outlet: Source?
  private var many: Source?
  /// Who was named last with an office, and which body of a kind: "the ministry".
  private var offices: [WordKey: Source] = [:]

  /// Reads the sentence `parse`, which stands behind those read so far.
  mutating func read(_ parse: Parse) {
    let isNews = parse.reading.article.sentences[parse.sentence].role.isArticle
    var resolved: [Statement] = []
    var seen = 0
    people.sentence = parse.sentence
    if isNews { rememberOffices(parse) }
    let order = parse.chunks.indices.filter { parse.chunks[$0].kind == .verb }
    for cue in AttributionReader(parse: parse).cues() {
      // Subjects before the attribution may be whom its pronoun means.
      while isNews, seen < order.count, parse.chunks[order[seen]].head < cue.tokens.lowerBound {
        remember(order[seen], parse)
        seen += 1
      }
      let isTrailing = !cue.isLeading && cue.how == .indirect
      let pronoun = Self.gender(cue.tokens, parse)
      let named =
        cue.source == .he ? people.someone(pronoun, isTrailing, parse) : resolve(cue.source)
      guard let source = named else { continue }
      let via = cue.via.compactMap { resolve($0) }
      resolved.append(
        Statement(
          source: source, via: via, content: cue.content, tokens: cue.tokens, cue: cue.cue,
          how: cue.how, isLeading: cue.isLeading, isPronoun: cue.source.isPronoun))
      if isNews {
        remember(source)
        if source.isPerson { people.meet(source, speaks: true) }
        if source.name != nil, source.type == .organization || source.type == .outlet {
          outlet = source
        }
      }
    }
    while isNews, seen < order.count {
      remember(order[seen], parse)
      seen += 1
    }
    if isNews { rememberOther(parse) }
    // Who speaks is meant by "it added" sooner than what is spoken of.
    if isNews, let last = resolved.last { remember(last.source) }
    statements.append(resolved)
  }

  private func resolve(_ mention: SourceMention) -> Source? {
    switch mention {
    case .named(let source): source
    case .body(let source, let isOutlet): (isOutlet ? outlet : organization) ?? source
    case .office(let source, let office): offices[office] ?? source
    case .he: people.last
    case .it: body
    case .they: many ?? body
    }
  }

  private mutating func rememberOffices(_ parse: Parse) {
    let reader = SourceReader(parse: parse)
    for (index, chunk) in parse.chunks.enumerated() where !chunk.names.isEmpty {
      if let (office, holder) = reader.holder(index) { offices[office] = holder }
      if let (kind, body) = reader.kindOfBody(index) { offices[kind] = body }
    }
  }

  /// The only person that the sentence names, wherever.
  private mutating func rememberOther(_ parse: Parse) {
    let holders = parse.chunks.indices.filter { at in
      parse.chunks[at].names.contains { parse.reading.names[$0].type == .person }
    }
    guard holders.count == 1, let at = holders.first,
      let person = SourceReader(parse: parse).named(at, before: at + 1), person.isPerson
    else { return }
    people.pass(person)
  }

  private mutating func remember(_ source: Source) {
    switch source.type {
    case .person: people.meet(source)
    case .official:
      if source.name != nil || !source.isPlural && !source.isBody { people.meet(source) }
      if source.isBody { body = source }
      if source.isPlural { many = source }
    case .organization, .document, .outlet:
      if !source.isPlural || source.name != nil { body = source }
      if source.type == .organization, source.name != nil { organization = source }
      if source.isPlural, source.type != .document { many = source }
    case .unnamed:
      if source.isPlural { many = source } else { people.meet(source) }
    }
  }

  /// A person or body that is the subject of the verb at `verb`.
  private mutating func remember(_ verb: Int, _ parse: Parse) {
    // "Among them was [Ana Ruiz]"
    if parse.chunks[verb].verb.isBe, parse.kind(0) == .preposition,
      let name = SourceReader(parse: parse).named(verb + 1, before: verb + 2), name.isPerson
    {
      people.meet(name)
      return
    }
    guard parse.chunks[verb].verb.form == .finite || parse.chunks[verb].verb.form == .past,
      let subject = Subjects(parse: parse).subject(of: verb)
    else { return }
    let reader = SourceReader(parse: parse)
    if parse.chunks[verb].verb.isPassive, let agent = reader.agent(verb) { people.meet(agent) }
    guard let name = reader.nameHead(subject) else {
      let unnamed = reader.source(subject, before: verb, isSure: false)
      if let unnamed, !unnamed.isPronoun, let source = resolve(unnamed), !source.isTerritory {
        if source.isSingleBody { body = source }
        // "Police arrested 12. They said …"
        let isNamed = source.name != nil && source.isPerson
        if isNamed || source.type == .official && (source.isPlural || people.last?.name == nil) {
          remember(source)
        }
        if source.type == .document, isNew(subject, parse) { body = source }
      }
      return
    }
    let phrase = parse.reading.names[name]
    // "Ana Ruiz and Tom Fox were friends, she said": neither of them.
    if parse.kind(subject + 1) == .conjunction, parse.kind(subject + 2) == .noun, subject + 2 < verb
    {
      return
    }
    switch phrase.type {
    case .person: if let person = reader.named(subject, before: verb) { people.meet(person) }
    case .organization:
      body = reader.named(subject, before: verb)
      organization = body ?? organization
    case .place, .group: break
    }
  }
}

extension Speakers {
  /// Whether the attribution has "he" or "she".
  private static func gender(_ tokens: Range<Int>, _ parse: Parse) -> GivenNames.Gender? {
    for token in tokens.prefix(4) {
      if male.contains(parse.tokens[token].key) { return .male }
      if female.contains(parse.tokens[token].key) { return .female }
    }
    return nil
  }

  private static let male: WordSet = "he him"
  private static let female: WordSet = "she her"

  /// "[A note] lay on the table. It said …"
  private func isNew(_ at: Int, _ parse: Parse) -> Bool {
    Self.articles.contains(parse.tokens[parse.chunks[at].tokens.lowerBound].key)
      && !parse.isPlural(parse.chunks[at].head)
  }

  private static let articles: WordSet = "a an another"
}

extension SourceReader {
  /// The person by whom the passive verb at `verb` is done.
  func agent(_ verb: Int) -> Source? {
    let by = parse.chunks.indices[verb...].prefix(8).first { parse.isWord($0, .by) }
    guard let by, let agent = named(by + 1, before: min(parse.chunks.count, by + 4)),
      let name = agent.name, parse.reading.names[name].type == .person
    else { return nil }
    return agent
  }

  /// The named source in the phrase `head`, or nil.
  func named(_ head: Int, before limit: Int) -> Source? {
    guard case .named(let source) = source(head, before: limit, isSure: false) else { return nil }
    return source
  }
}
