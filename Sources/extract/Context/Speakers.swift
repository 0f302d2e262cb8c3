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

  private var person: Source?
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
    if isNews { rememberOffices(parse) }
    let order = parse.chunks.indices.filter { parse.chunks[$0].kind == .verb }
    for cue in AttributionReader(parse: parse).cues() {
      // Subjects before the attribution may be whom its pronoun means.
      while isNews, seen < order.count, parse.chunks[order[seen]].head < cue.tokens.lowerBound {
        remember(order[seen], parse)
        seen += 1
      }
      guard let source = resolve(cue.source) else { continue }
      let via = cue.via.compactMap { resolve($0) }
      resolved.append(
        Statement(
          source: source, via: via, content: cue.content, tokens: cue.tokens, cue: cue.cue,
          how: cue.how, isLeading: cue.isLeading, isPronoun: cue.source.isPronoun))
      if isNews {
        remember(source)
        if source.name != nil, source.type == .organization || source.type == .outlet {
          outlet = source
        }
      }
    }
    while isNews, seen < order.count {
      remember(order[seen], parse)
      seen += 1
    }
    // Who speaks is meant by "it added" sooner than what is spoken of.
    if isNews, let last = resolved.last { remember(last.source) }
    statements.append(resolved)
  }

  private func resolve(_ mention: SourceMention) -> Source? {
    switch mention {
    case .named(let source): source
    case .body(let source, let isOutlet): (isOutlet ? outlet : organization) ?? source
    case .office(let source, let office): offices[office] ?? source
    case .he: person
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

  private mutating func remember(_ source: Source) {
    switch source.type {
    case .person: person = source
    case .official:
      if source.name != nil || !source.isPlural && !source.isBody { person = source }
      if source.isBody { body = source }
      if source.isPlural { many = source }
    case .organization, .document, .outlet:
      if !source.isPlural || source.name != nil { body = source }
      if source.type == .organization, source.name != nil { organization = source }
      if source.isPlural, source.type != .document { many = source }
    case .unnamed:
      if source.isPlural { many = source } else { person = source }
    }
  }

  /// A person or body that is the subject of the verb at `verb`.
  private mutating func remember(_ verb: Int, _ parse: Parse) {
    guard parse.chunks[verb].verb.form == .finite || parse.chunks[verb].verb.form == .past,
      let subject = Subjects(parse: parse).subject(of: verb)
    else { return }
    let reader = SourceReader(parse: parse)
    if parse.chunks[verb].verb.isPassive, let agent = reader.agent(verb) { person = agent }
    guard let name = reader.nameHead(subject) else {
      let unnamed = reader.source(subject, before: verb, isSure: false)
      if let unnamed, !unnamed.isPronoun, let source = resolve(unnamed) {
        if source.isSingleBody { body = source }
        // "Police arrested 12. They said …"
        if source.type == .official, source.isPlural || person?.name == nil { remember(source) }
      }
      return
    }
    let phrase = parse.reading.names[name]
    switch phrase.type {
    case .person: person = reader.named(subject, before: verb)
    case .organization:
      body = reader.named(subject, before: verb)
      organization = body ?? organization
    case .place, .group: break
    }
  }
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
