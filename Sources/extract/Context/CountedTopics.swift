import Numbers
import Shared

/// What the sentences around tell of without counting it, for a bare number to count.
extension CountedReader {
  /// "How many died? [Forty]", "And the injured? [90], of whom", "The landslides. [211] by noon": what
  /// the line before asks or names, where the number answers it.
  func asked(_ index: Int) -> Counted? {
    guard let before = earlier, parse.kind(0) != .verb else { return nil }
    let isQuestion = isAnswer
    let isTold = isQuestion && (parse.headClasses(0).contains(.tally) || isCount(0))
    guard index < 2 || index < 4 && isTold else { return nil }
    let reader = CountedReader(before)
    let hasVerb = before.chunks.contains { $0.kind == .verb }
    guard isQuestion || !hasVerb && before.chunks.count < 6 else { return nil }
    if isQuestion, let many = reader.howMany { return many }
    guard
      let at = before.chunks.firstIndex(where: {
        $0.kind == .noun && $0.numbers.isEmpty && !$0.isPronoun
      })
    else { return nil }
    var counted = reader.suffering(at) ?? reader.plural(at).map { reader.plain($0, in: at) }
    if !isQuestion, !before.isLabel { counted = nil }
    counted?.chunk = nil
    return counted
  }

  /// Whether the sentence before is a question.
  var isAnswer: Bool {
    guard let last = earlier?.chunks.last else { return false }
    return parse.tokens.isMark(last.head, UInt8(ascii: "?"))
  }

  /// What the label counts that the paragraph begins with, where no number has come between: "The dead.
  /// In the north they list [75]".
  func underLabel() -> Counted? {
    guard let label,
      !known.contains(where: { reading.numbers[$0.number].sentence > label.sentence })
    else { return nil }
    let reader = CountedReader(label)
    guard let at = label.chunks.firstIndex(where: { $0.kind == .noun }) else { return nil }
    var counted =
      reader.suffering(at)
      ?? reader.plural(at).map { reader.plain($0, in: at) }.flatMap { isPeople($0) ? $0 : nil }
    counted?.chunk = nil
    return counted
  }

  /// "How many people died?": people, and what the sentence asks of them.
  var howMany: Counted? {
    let how = WordKey("how")
    let many = WordKey("many")
    guard
      let token = parse.tokens.sentences[parse.sentence].first(where: {
        $0 > 0 && parse.tokens[$0].key == many && parse.tokens[$0 - 1].key == how
      }), let at = parse.chunks.firstIndex(where: { $0.tokens.upperBound > token })
    else { return nil }
    let range = parse.nominal(at, from: token + 1) ?? parse.nominal(at + 1)
    var noun = range.flatMap { range -> Counted? in
      range.lowerBound == token + 1 && parse.isPlural(range.upperBound - 1)
        ? plain(range, in: at) : nil
    }
    let next = min(token + 1, parse.tokens.all.count - 1)
    let verb = parse.chunks[at...].first { $0.kind == .verb && $0.verb.id >= 0 }?.head ?? next
    if isFate(verb), noun.map(isPeople) ?? true {
      let people = noun ?? Self.somebody
      noun = Counted(people.text, parse.tokens.string(verb), head: people.head)
    }
    noun?.chunk = nil
    return noun
  }

  /// Whether the word at `token` can be a verb for what happens to people.
  private func isFate(_ token: Int) -> Bool {
    let verb = parse.words[token].verb
    return verb >= 0 && !parse.lexicon.verbs[verb].frames.isDisjoint(with: [.harm, .people])
  }

  /// People whom the noun phrase at `at` calls by what has become of them: "the [injured]".
  func suffering(_ at: Int) -> Counted? {
    guard let chunk = parse[at], chunk.numbers.isEmpty, !chunk.isPronoun else { return nil }
    // "the number of confirmed dead"
    if chunk.kind == .verb || chunk.kind == .state {
      var end = chunk.tokens.upperBound
      if let next = parse[at + 1], next.tokens.count == 1,
        parse.classes(next.head).contains(.state)
      {
        end = next.tokens.upperBound
      }
      let range = chunk.tokens.lowerBound..<end
      return isSuffering(range)
        ? Counted("people", parse.text(range), head: "person", chunk: at) : nil
    }
    guard let range = parse.nominal(at), isSuffering(range) else { return nil }
    return Counted("people", parse.text(range), head: "person", chunk: at)
  }

  /// Whether the words only say what has become of people: "injured", "confirmed dead", "freed".
  func isSuffering(_ range: Range<Int>) -> Bool {
    guard range.count < 3 else { return false }
    return range.allSatisfy { token in
      let entry = parse.words[token]
      if entry.classes.contains(.state) { return true }
      guard entry.forms.contains(.participle), entry.verb >= 0, !parse.isPlural(token) else {
        return false
      }
      let frames = parse.lexicon.verbs[entry.verb].frames
      return !frames.isDisjoint(with: token == range.upperBound - 1 ? [.harm, .whom] : .hedge)
        || token < range.upperBound - 1 && frames.contains(.weak)
    }
  }

  /// The plural that the sentence before or the words before in this one tell of without a number,
  /// the last first.
  func topic(_ wanted: Wanted, before index: Int) -> Counted? {
    if let joint = joint(before: index), let here = lastPlural(in: parse, before: joint, wanted) {
      return here
    }
    guard let before = earlier else { return nil }
    var counted = lastPlural(in: before, before: before.chunks.count, wanted)
    counted?.chunk = nil
    return counted
  }

  /// The plural of this sentence before the clause of the number, unless it is people.
  func topicHere(before index: Int) -> Counted? {
    joint(before: index).flatMap { lastPlural(in: parse, before: $0, .things) }
  }

  /// Where the clause of the number begins.
  private func joint(before index: Int) -> Int? {
    parse.chunks[max(0, index - Parse.reach)..<index].lastIndex {
      [.comma, .conjunction, .stop, .subordinator].contains($0.kind)
    }
  }

  /// The plural that the sentence before is said of: "Refugees kept coming. By dawn [5,000] had
  /// crossed."
  func subjectOfLast() -> Counted? {
    guard let before = earlier,
      let first = before.chunks.firstIndex(where: { $0.kind == .noun || $0.kind == .verb }),
      first < 2, before.kind(first + 1) == .verb
    else { return nil }
    let reader = CountedReader(before)
    guard let range = reader.plural(first), before.chunks[first].names.isEmpty,
      before.headClasses(first).isDisjoint(with: Self.untold),
      before.headClasses(first).isDisjoint(with: [.official, .organization])
    else { return nil }
    var counted = reader.plain(range, in: first)
    counted.chunk = nil
    return counted
  }

  private func lastPlural(in parse: Parse, before end: Int, _ wanted: Wanted) -> Counted? {
    let reader = CountedReader(parse)
    for at in (max(0, end - Parse.reach)..<end).reversed() {
      guard let range = reader.plural(at), parse.chunks[at].names.isEmpty,
        parse.headClasses(at).isDisjoint(with: Self.untold),
        parse.words.part(range.upperBound - 1) == .noun
      else { continue }
      let counted = reader.plain(range, in: at)
      switch wanted {
      case .anything: return counted
      case .people where isPeople(counted): return counted
      case .things where !isPeople(counted): return counted
      default: continue
      }
    }
    return nil
  }

  /// "the [three]", where so many persons have been named: those.
  func named(_ number: Int, in index: Int) -> Counted? {
    let chunk = parse.chunks[index]
    guard let value = reading.numbers[number].value, 2...5 ~= value, chunk.isHeadless,
      chunk.tokens.count == 2, parse.kind(index + 1) != .noun, parse.kind(index + 1) != .adverb
    else { return nil }
    var names: Set<WordKey> = []
    func meet(_ chunk: Chunk) {
      for name in chunk.names where reading.names[name].type == .person {
        names.insert(parse.tokens[reading.names[name].tokens.upperBound - 1].key)
      }
    }
    parse.chunks[max(0, index - Parse.reach)..<index].forEach(meet)
    guard names.count < Int(value) else { return names.count == Int(value) ? Self.somebody : nil }
    let first = parse.tokens.sentences[max(0, parse.sentence - 3)].lowerBound
    let end = parse.tokens.sentences[parse.sentence].lowerBound
    let start = reading.names.partitioningIndex { $0.tokens.lowerBound >= first }
    for name in reading.names[start...].prefix(40).reversed() where name.tokens.lowerBound < end {
      if name.type == .person { names.insert(parse.tokens[name.tokens.upperBound - 1].key) }
      if names.count == Int(value) { return Self.somebody }
    }
    return nil
  }

  /// "Each house had a cellar, and there were [40]", "Islanders, and there are [600] of them".
  func existing(_ index: Int) -> Counted? {
    guard parse.kind(index - 1) == .verb, parse.chunks[index - 1].verb.isBe,
      parse.isWord(index - 2, .there)
    else { return nil }
    var at = index - 3
    while parse.kind(at) == .conjunction || parse.kind(at) == .comma { at -= 1 }
    guard at >= 0, at < index - 3 else { return nil }
    let first = parse.chunks[max(0, at - 12)...at].firstIndex { $0.kind == .noun }
    guard let first, !parse.chunks[first].isPronoun, parse.chunks[first].numbers.isEmpty,
      parse.chunks[first].names.isEmpty || parse.chunks[first].tokens.count > 1
        || parse.isPlural(parse.chunks[first].head),
      let range = parse.nominal(first)
    else { return nil }
    let isEach = Self.each.contains(parse.tokens[parse.chunks[first].tokens.lowerBound].key)
    return isEach || parse.isPlural(range.upperBound - 1) ? plain(range, in: first) : nil
  }

  /// "An aftershock hit Oslo, one of [90]", "was the largest of [twelve]": of the same kind.
  func amongItsKind(_ index: Int) -> Counted? {
    guard parse.chunks[index].isHeadless, parse.isWord(index - 1, .of), let part = parse[index - 2],
      part.tokens.count < 4, isSingled(index - 2)
    else { return nil }
    var holder: Int?
    switch parse.kind(index - 3) {
    case .verb where parse.chunks[index - 3].verb.isBe:
      holder = Subjects(parse: parse).subject(of: index - 3)
    case .comma:
      holder = parse.kind(index - 4) == .noun ? Subjects(parse: parse).leftmost(index - 4) : nil
      if holder.map({ !isKind($0) }) ?? true {
        let verb = parse.chunks[max(0, index - 16)..<(index - 3)].lastIndex { $0.kind == .verb }
        holder = verb.flatMap { Subjects(parse: parse).subject(of: $0) }
      }
    default: return nil
    }
    guard let holder, isKind(holder), let range = parse.nominal(holder) else { return nil }
    var counted = plain(range, in: holder)
    if counted.text.hasSuffix(counted.head) {
      counted.text.removeLast(counted.head.count)
      counted.text += Spelling.plural(counted.head)
    }
    return counted
  }

  /// Whether the phrase is "one" or a superlative without noun: "the largest".
  private func isSingled(_ at: Int) -> Bool {
    let chunk = parse.chunks[at]
    if let number = chunk.numbers.first {
      let phrase = reading.numbers[number]
      return chunk.isHeadless && (phrase.value == 1 && !phrase.implicit || phrase.kind == .ordinal)
    }
    return parse.tokens[chunk.head].key == .one && chunk.tokens.count == 1
      || chunk.kind != .verb && parse.tokens.string(chunk.head).hasSuffix("est")
  }

  private func isKind(_ at: Int) -> Bool {
    guard let chunk = parse[at], chunk.kind == .noun, !chunk.isPronoun,
      parse.headClasses(at).isDisjoint(with: [.time, .tally]),
      chunk.numbers.allSatisfy({ reading.numbers[$0].implicit }), let range = parse.nominal(at)
    else { return false }
    return !isNamed(range, in: at) && !parse.isPlural(range.upperBound - 1)
  }

  /// "the reactors in Tarn, the country's only [two]": the plural before the comma.
  func onlyOnes(_ number: Int, in index: Int) -> Counted? {
    let start = reading.numbers[number].tokens.lowerBound
    guard start > parse.chunks[index].tokens.lowerBound, parse.kind(index - 1) == .comma,
      Self.sole.contains(parse.tokens[start - 1].key)
    else { return nil }
    var at = index - 2
    while at > index - 8, parse.kind(at) == .noun {
      if let range = plural(at), parse.chunks[at].names.isEmpty { return plain(range, in: at) }
      guard parse.kind(at - 1) == .preposition else { return nil }
      at -= 2
    }
    return nil
  }

  /// "Durand Hospital took [94]", "the clinic treated [12]": patients.
  func patients(_ index: Int) -> Counted? {
    guard parse.chunks[index].isHeadless, parse.kind(index - 1) == .verb,
      !parse.chunks[index - 1].verb.isPassive,
      Self.admitting.contains(parse.lemma(index - 1) ?? ""),
      let subject = Subjects(parse: parse).subject(of: index - 1)
    else { return nil }
    let isWard = Self.wards.contains(parse.tokens[parse.chunks[subject].head].key)
    // "12 hospitals were busy. Durand took [94]"
    let isOneOfThem =
      !parse.chunks[subject].names.isEmpty
      && known.last(where: { reading.numbers[$0.number].kind == .count }).map {
        Self.wards.contains(WordKey($0.counted.head))
          && parse.sentence - reading.numbers[$0.number].sentence < 2
      } ?? false
    return isWard || isOneOfThem ? Self.patients : nil
  }

  static let patients = Counted(text: "patients", head: "patient")

  /// Whether the phrase at `at` names a hospital: "Durand Medical Center", "Durand Health".
  func isWard(_ at: Int) -> Bool {
    parse.chunks[at].tokens.contains { token in
      let key = parse.tokens[token].key
      return Self.wards.contains(key) || !parse.chunks[at].names.isEmpty && key == Self.health
    }
  }

  private static let health = WordKey("health")

  private static let each: WordSet = "each every"
  private static let sole: WordSet = "only last sole remaining other first"
  private static let admitting: Set = ["take", "treat", "admit", "receive", "get", "handle"]
  private static let wards: WordSet = """
    hospital hospitals clinic clinics ward wards infirmary medical
    """
  /// Nouns that a bare number hardly counts.
  private static let untold: WordClass = [
    .tally, .quantity, .time, .document, .outlet, .pronoun, .more,
  ]
}
