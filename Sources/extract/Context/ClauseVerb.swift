import Shared

/// The verb of a clause: what the counted did or suffered.
extension ClauseReader {
  /// The verb of the clause: what the counted did or suffered.
  func verb(of index: Int) -> Int? {
    let right = verbBehind(parse.caption(of: index) ?? index)
    var left = verbBefore(index)
    if let verb = left, speaks(verb) { left = nil }
    guard let right else { return left ?? reduced(index) }
    // "men sent to guard thousands of rebels fled": the object of one is not the subject of the next.
    if let left, left == index - 1, let other = subjects.subject(of: right), other != index {
      return left
    }
    if let left, isApart(right, from: index) || left == index - 1 && !reaches(index, right) {
      return left
    }
    return right
  }

  /// Whether the object of a verb may be the subject of the one at `right` behind it; not where a
  /// participle or a clause of its own follows: "killed [12] men and police fled".
  func reaches(_ index: Int, _ right: Int) -> Bool {
    !parse.isReduced(right) && parse.kind(index + 1) != .conjunction
  }

  /// Whether the verb at `at` only states: "said [12] people died".
  func speaks(_ at: Int) -> Bool {
    let frames = parse.frames(at)
    return frames.contains(.say)
      || frames.contains(.weak) && frames.isDisjoint(with: [.event, .put])
        && verbBehind(at + 1) != nil
  }

  /// Whether a relative clause or a comma parts the phrase at `index` from the verb.
  func isApart(_ verb: Int, from index: Int) -> Bool {
    chunks[index..<max(index, verb)].contains { $0.kind == .relative || $0.kind == .comma }
  }

  /// The verb whose subject the phrase is.
  func verbBehind(_ index: Int) -> Int? {
    var at = index + 1
    var participle: Int?
    while at < min(chunks.count, index + Parse.reach) {
      switch chunks[at].kind {
      case .verb:
        if chunks[at].verb.form == .infinitive { return nil }
        if !parse.isReduced(at) { return at }
        // Behind another noun it describes that one: "men in cells guarded by".
        if !chunks[index + 1..<at].contains(where: { $0.kind == .noun }) {
          participle = participle ?? at
        }
        at += 1
      case .adverb, .date, .state: at += 1
      // "men linked to the attack were held"
      case .preposition:
        // "12 men killed as a bus fell", but "12 men known as rebels were held"
        let tellsHow =
          parse.isWord(at, .as) && participle.map { parse.frames($0).contains(.harm) } == true
        let isOpen = participle != nil && !parse.isWord(at, in: Self.settings) && !tellsHow
        guard isOpen || parse.isWord(at, in: Self.attached) else { return participle }
        at += parse.kind(at + 1) == .noun ? 2 : 1
      case .conjunction where participle != nil: return participle
      case .conjunction:
        guard parse.kind(at + 1) == .noun || parse.kind(at + 1) == .preposition else {
          return participle
        }
        at += 1
      case .noun: at += 1
      case .relative: return participle ?? relative(at)
      case .comma where isList(at): at += 2
      case .comma: return acrossAside(at) ?? participle
      case .stop where parse.isDash(at): return acrossAside(at) ?? participle
      default: return participle
      }
    }
    return participle
  }

  /// Whether the comma parts members of a list: "three men[,] a boy and two women were killed".
  /// A list that goes on beyond the reach is none: no verb is looked for so far.
  private func isList(_ comma: Int) -> Bool {
    var at = comma
    while at <= comma + Parse.reach {
      // "a dozen magazines with 300 rounds"
      if parse.kind(at + 2) == .preposition, parse.isWord(at + 2, .with),
        parse.kind(at + 3) == .noun, !chunks[at + 1].numbers.isEmpty
      {
        at += 2
      }
      guard parse.kind(at + 1) == .noun, !chunks[at + 1].isPronoun, parse.kind(at + 3) == .noun
      else { return false }
      if parse.kind(at + 2) == .conjunction { return true }
      guard parse.kind(at + 2) == .comma, !chunks[at + 1].numbers.isEmpty else { return false }
      at += 2
    }
    return false
  }

  /// The verb of a relative clause, or the main verb behind it where there is one.
  func relative(_ at: Int) -> Int? {
    var next = at + 1
    while parse.kind(next) == .adverb { next += 1 }
    guard parse.kind(next) == .verb else { return nil }
    guard parse.frames(next).isDisjoint(with: [.say, .weak]) else { return next }
    return parse.finiteVerb(after: next) ?? next
  }

  /// "12 people, including 3 children, were killed", "12 people, a boy among them, died", "12 people -
  /// some of them boys - were hurt".
  func acrossAside(_ mark: Int) -> Int? {
    switch parse.kind(mark + 1) {
    case .verb where chunks[mark + 1].verb.form == .finite: return mark + 1
    case .verb where chunks[mark].kind == .comma && chunks[mark + 1].verb.form != .ing:
      return mark + 1
    case .relative where chunks[mark].kind == .comma: return relative(mark + 1)
    case .preposition, .adverb: break
    case .noun
    where parse.isWord(mark + 2, in: Self.parting) && (parse[mark + 3]?.isPronoun ?? false):
      break
    default: return nil
    }
    var at = mark + 1
    while at < min(chunks.count, mark + Self.aside), chunks[at].kind != chunks[mark].kind {
      at += 1
    }
    guard parse.kind(at) == chunks[mark].kind, parse.kind(at + 1) == .verb else { return nil }
    switch chunks[at + 1].verb.form {
    case .finite, .past: return at + 1
    default: return nil
    }
  }

  private static let parting: WordSet = "of among"
  private static let aside = 16

  /// The verb whose object, or the object of whose preposition, the phrase is.
  func verbBefore(_ index: Int) -> Int? {
    var at = index - 1
    while at >= max(0, index - Parse.reach) {
      switch chunks[at].kind {
      case .verb where isOfAnother(at, index): at -= 1
      case .verb: return at
      case .stop, .relative, .subordinator: return nil
      default: at -= 1
      }
    }
    return nil
  }

  /// "30 [killed] and 900 homeless": a participle without object, then others in another state.
  func isOfAnother(_ verb: Int, _ index: Int) -> Bool {
    guard verb < index - 1, parse.headClasses(index).contains(.state),
      chunks[verb].verb.isPassive || parse.isReduced(verb)
    else { return false }
    return chunks[verb + 1..<index].allSatisfy { $0.kind == .comma || $0.kind == .conjunction }
  }

  func reduced(_ index: Int) -> Int? {
    parse.kind(index + 1) == .verb ? index + 1 : nil
  }

  /// Prepositions that open a clause as well.
  private static let settings: WordSet = "after before since until than like because but"
  private static let attached: WordSet = """
    of in at on from with near across off outside under for around along inside throughout among
    between within aboard by
    """
}
