import Shared

/// Finds who says what in a sentence.
struct AttributionReader {
  let parse: Parse
  /// The relative clause at the sentence's end in which the outlet explains a name, if there is one.
  let explanation: Int?
  /// Whether the sentence has a number that somebody may give.
  let hasFigures: Bool

  init(parse: Parse) {
    self.parse = parse
    explanation = Self.explanation(parse)
    hasFigures = parse.chunks.contains { !$0.numbers.isEmpty }
  }

  var chunks: [Chunk] { parse.chunks }
  var subjects: Subjects { Subjects(parse: parse) }
  var sources: SourceReader { SourceReader(parse: parse) }

  /// The sentence's attributions in order of their cues.
  func cues() -> [StatementCue] {
    var cues: [StatementCue] = []
    for at in chunks.indices {
      switch chunks[at].kind {
      case .verb:
        if let cue = verbCue(at, after: cues.last) { cues.append(cue) }
      case .preposition where parse.isWord(at, .according):
        if let cue = according(at) { cues.append(cue) }
      case .preposition where parse.isWord(at, .by) || parse.isWord(at, .on):
        if let cue = reckoned(at) { cues.append(cue) }
      case .preposition where parse.isWord(at, .per):
        if let cue = per(at) { cues.append(cue) }
      case .noun:
        if let cue = estimate(at) { cues.append(cue) }
      case .subordinator, .relative:
        if let cue = claimed(at) { cues.append(cue) }
      default: break
      }
    }
    if let colon = headlineSource() ?? transcript() { cues.append(colon) }
    part(&cues)
    cite(&cues)
    return cues
  }

  // MARK: Verbs

  func verbCue(_ at: Int, after last: StatementCue?) -> StatementCue? {
    let group = chunks[at].verb
    let frames = parse.frames(at).union(goesOn(group) ? governorFrames(group) : [])
    if frames.contains(.quote) || frames.contains(.cite) && group.form != .ing {
      return quoted(at)
    }
    if let cue = passive(at) ?? told(at) ?? reckoning(at) ?? figureGiven(at) ?? made(at)
      ?? polled(at)
    {
      return cue
    }
    if reckons(at) || summons(at) { return nil }
    let givesFigure = givesFigure(at)
    guard !group.isPassive, group.form != .infinitive,
      group.governor < 0 || goesOn(group) || isHandedOn(at),
      !group.isFuture, !group.isNegated || parse.lemma(at) == "deny",
      !frames.isDisjoint(with: [.say, .weak, .put, .object, .document]) || isQuotative(at)
        || givesFigure
    else { return nil }
    if group.form == .ing { return added(at, last) }
    let verb = auxiliary(of: at) ?? (group.form == .participle ? nil : at)
    guard let verb, !isInfinitiveToo(at) else { return nil }
    let isSure = frames.contains(.say) || isQuotative(at)
    if let cue = inverted(at, isSure) { return cue }
    if !isSure, verb == at, parse.isReduced(at) { return nil }
    guard let subject = subjects.subject(of: verb).map({ coordinated(described($0), before: at) }),
      isSure || states(that: at) || frames.contains(.put) && isFew(subject) || !isCrowd(subject),
      !isAnybody(subject, at),
      let source = source(subject, before: at, isSure: frames.contains(.say)),
      isSure || givesFigure || !frames.isDisjoint(with: [.say, .weak, .put, .object])
        || isDocument(source),
      !(frames.isSuperset(of: [.event, .put]) && isWitness(source)),
      // "donors pledged $12 million": they act.
      isSure || !frames.contains(.plan) || !parse.headClasses(subject).isDisjoint(with: .speaker)
        || !sources.countsPeople(subject)
    else { return nil }
    return statement(at, subject, source, isSure ? frames.union(.say) : frames)
  }

  /// "40,000 people have claimed the money": a number of people says nothing.
  func isCrowd(_ at: Int) -> Bool {
    !chunks[at].numbers.isEmpty
      && (parse.headClasses(at).contains(.person) || sources.countsPeople(at))
  }

  /// "[one economist] has put it at 12": so few may say the same.
  private func isFew(_ at: Int) -> Bool {
    guard let number = chunks[at].numbers.first, !parse.headClasses(at).isDisjoint(with: .speaker)
    else { return false }
    return 1...5 ~= parse.reading.numbers[number].value ?? 0
  }

  /// "the army was [called out]", "[called up] 1,200 men": whoever calls so says nothing.
  private func summons(_ at: Int) -> Bool {
    parse.lemma(at) == "call" && parse.isWord(at + 1, in: "out up in off")
  }

  /// "people who believe him": nobody in particular.
  private func isAnybody(_ subject: Int, _ verb: Int) -> Bool {
    parse.kind(verb - 1) == .relative
      && Self.anybody.contains(parse.tokens[chunks[subject].head].key)
  }

  private static let anybody: WordSet = "people those men women voters"

  /// "to respect the truce and [declare] an end": a bare verb that shares the "to" before it.
  func isInfinitiveToo(_ at: Int) -> Bool {
    let forms = parse.words[chunks[at].head].forms
    guard forms.contains(.base), !forms.contains(.past), chunks[at].tokens.count == 1,
      parse.kind(at - 1) == .conjunction
    else { return false }
    let before = chunks[max(0, at - Parse.reach)..<at].last { $0.kind == .verb }
    return before?.verb.form == .infinitive || before?.verb.governor ?? -1 >= 0
  }

  /// "was said to have counted": others tell that the subject states it.
  private func isHandedOn(_ at: Int) -> Bool {
    let group = chunks[at].verb
    guard group.governor >= 0, group.governorIsPassive else { return false }
    let frames = governorFrames(group)
    return !frames.isDisjoint(with: [.say, .hedge]) && frames.isDisjoint(with: [.plan, .hearer])
      && (givesFigure(at) || !parse.frames(at).isDisjoint(with: [.say, .weak, .put]))
  }

  /// "went on to say", "claimed to have killed".
  func goesOn(_ group: VerbGroup) -> Bool {
    guard group.governor >= 0, !group.governorIsPassive else { return false }
    let lemma = parse.lexicon.verbs[group.governor].lemma
    let frames = governorFrames(group)
    return frames.contains(.weak) && !frames.contains(.hedge) || lemma == "go"
      || lemma == "continue"
  }

  func governorFrames(_ group: VerbGroup) -> VerbFrame {
    parse.lexicon.verbs[group.governor].frames
  }

  /// Whether a participle begins at `at` behind a comma: "the stones, [valued] at …".
  func opensAside(_ at: Int) -> Bool {
    parse.kind(at - 1) == .comma && chunks[at].verb.form == .past && parse.isWord(at + 1, .at)
  }

  /// Whether the verb at `at` stands between a quotation and who speaks it, where every verb is one
  /// of speech: "“…,” she sobbed", "he sobbed: “…”".
  func isQuotative(_ at: Int) -> Bool {
    let group = chunks[at].verb
    guard group.form == .past || group.form == .finite, group.id >= 0 else { return false }
    var next = at + 1
    while parse.kind(next) == .adverb || parse.kind(next) == .date { next += 1 }
    if parse.isWord(next, .colon), parse.kind(next + 1) == .quote { return true }
    if parse.kind(at - 1) == .quote { return isSpeechEnd(at - 1) && parse.kind(at + 1) == .noun }
    guard parse.kind(at - 1) == .noun, let subject = subjects.subject(of: at) else { return false }
    return isSpeechEnd(subject - 1)
  }

  /// Whether the quotation mark at `at` closes speech that goes on into its attribution: "…,” ".
  func isSpeechEnd(_ at: Int) -> Bool {
    guard at > 1, parse.kind(at) == .quote else { return false }
    let last = chunks[at].tokens.lowerBound - 1
    return parse.tokens.isMark(last, UInt8(ascii: ",")) && parse.kind(at - 1) == .comma
  }

  /// Where the clause ends that goes on at chunk `start`.
  func clauseEnd(behind start: Int) -> Int {
    guard start < chunks.count else { return end }
    let stop = chunks[start...].prefix(Parse.reach).first { $0.kind == .comma || $0.kind == .stop }
    return max(chunks[start].tokens.lowerBound, stop?.tokens.lowerBound ?? end)
  }

  func isDocument(_ source: SourceMention) -> Bool {
    if case .named(let source) = source { return source.type == .document }
    return false
  }

  /// "the crew [said that] 12 died": who says so may be a number of people.
  private func states(that at: Int) -> Bool { parse.isWord(at + 1, .that) }

  /// The first of two sources behind a comma: "…, [Swiss] and French officials said".
  func coordinated(_ subject: Int, before verb: Int) -> Int {
    guard parse.kind(subject - 1) == .conjunction, parse.kind(subject - 2) == .noun,
      chunks[subject - 2].numbers.isEmpty, !chunks[subject - 2].isPronoun,
      parse.kind(subject - 3) == .comma || parse.kind(subject - 3) == .quote
    else { return subject }
    let speaks = !parse.headClasses(subject - 2).isDisjoint(with: .speaker)
    let isDescribing = describes(subject - 2) || isBare(subject - 2) && isTrailing(verb + 1)
    return speaks || isDescribing ? subject - 2 : subject
  }

  /// The person whom the phrase at `subject` describes, at the sentence's start: "[Ana Ruiz], head
  /// of the commission said".
  private func described(_ subject: Int) -> Int {
    let person = subjects.person(describedBy: subject)
    guard person < subject, person == 0 || parse.kind(person - 1) == .quote,
      chunks[subject].names.isEmpty || sources.nameHead(subject) == nil,
      !parse.headClasses(subject).isDisjoint(with: [.official, .unnamed, .person]),
      !parse.classes(chunks[subject].tokens.lowerBound).contains(.determiner)
    else { return subject }
    return person
  }

  /// Whether the phrase at `at` is one noun that may go with the next one's: "[weather] and traffic
  /// officials".
  private func isBare(_ at: Int) -> Bool {
    chunks[at].tokens.count == 1 && chunks[at].names.isEmpty && !parse.isPlural(chunks[at].head)
  }

  /// Whether the phrase at `at` lacks its noun: "[Swiss] and French officials", "[the local] and
  /// city police".
  func describes(_ at: Int) -> Bool {
    if parse.words.part(chunks[at].head) == .adjective { return true }
    guard let name = sources.nameHead(at) else { return false }
    let type = parse.reading.names[name].type
    return type == .group || type == .place
  }

  /// The source at `subject`, which may be two ("Swiss and French officials").
  func source(_ subject: Int, before at: Int, isSure: Bool) -> SourceMention? {
    guard parse.kind(subject + 1) == .conjunction, parse.kind(subject + 2) == .noun,
      subject + 2 < at, describes(subject) || isBare(subject) && isTrailing(at + 1),
      case .named(var both) = sources.source(subject + 2, before: at, isSure: isSure)
    else { return sources.source(subject, before: at, isSure: isSure) }
    let first = chunks[subject].tokens.lowerBound..<chunks[subject + 2].tokens.lowerBound
    both.text = parse.text(first) + " " + both.text
    both.name = nil
    both.isPlural = true
    return .named(both)
  }

  var first: Int { chunks.first?.tokens.lowerBound ?? 0 }
  var end: Int { chunks.last?.tokens.upperBound ?? 0 }

  /// Ends a statement where the next source takes over: "…, but the USGS said".
  func part(_ cues: inout [StatementCue]) {
    guard cues.count > 1 else { return }
    for later in 1..<cues.count where takesOver(cues[later]) {
      let start = cues[later].tokens.lowerBound
      for earlier in max(0, later - 4)..<later {
        for index in cues[earlier].content.indices where cues[earlier].cue < start {
          let range = cues[earlier].content[index]
          if range.lowerBound <= start, range.upperBound > start {
            cues[earlier].content[index] = range.lowerBound..<start
          }
        }
      }
    }
  }

  func takesOver(_ cue: StatementCue) -> Bool {
    guard cue.isLeading || cue.how == .accordingTo else { return false }
    guard var at = parse.chunk(at: cue.tokens.lowerBound) else { return false }
    at -= 1
    while at > 0, chunks[at].kind == .adverb || chunks[at].kind == .date { at -= 1 }
    guard at >= 0 else { return false }
    switch chunks[at].kind {
    case .conjunction: return true
    case .subordinator: return parse.isWord(at, in: Self.contrasting)
    case .stop: return true
    // "While police said …, residents said …"
    case .comma: return parse.isWord(0, in: Self.contrasting)
    default: return false
    }
  }

  /// "…, the daily said, citing officials".
  func cite(_ cues: inout [StatementCue]) {
    for at in chunks.indices where !parse.frames(at).isDisjoint(with: [.cite, .quote]) {
      guard chunks[at].verb.form == .ing,
        let source = sources.source(at + 1, before: appositionEnd(at + 1), isSure: true)
      else { continue }
      if cues.isEmpty {
        guard at > 0 else { continue }
        cues.append(
          StatementCue(
            source: source, content: [first..<chunks[at].tokens.lowerBound],
            cue: chunks[at].head, tokens: chunks[at].tokens, how: .indirect, isLeading: false))
      } else {
        cues[cues.count - 1].via.append(source)
      }
    }
  }
  static let claims: WordSet = """
    report reports claim claims allegation allegations estimate estimates rumour rumours rumor rumors
    """
  static let claiming: WordSet = "by from in"
  static let conditions: WordSet = "if unless until once whether"
  static let circumstances: WordSet = "in on at to during by from via through after before"
  static let contrasting: WordSet = "while whereas although though"
}
