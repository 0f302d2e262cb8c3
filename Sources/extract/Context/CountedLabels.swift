import Numbers
import Shared

/// Numbers behind a label: "Homes destroyed: [1,700]".
extension CountedReader {
  /// "Homes destroyed: [1,700]", "Deaths: [seven]", "Treated since Friday: [12]": the words before the
  /// colon, from the last dash on.
  func labelled(_ index: Int) -> Counted? {
    guard parse.chunks[index].isHeadless, parse.isWord(index - 1, .colon) else { return nil }
    guard var start = labelStart(before: index - 1) else { return nil }
    if parse.kind(start) == .adverb, start + 2 < index { start += 1 }
    // "Still in captivity: [36]"
    if start == index - 3, parse.kind(start) == .preposition, let place = parse[start + 1],
      Self.custody.contains(parse.tokens[place.head].key)
    {
      return Counted(
        "people", parse.text(parse.chunks[start].tokens.lowerBound..<place.tokens.upperBound),
        head: "person")
    }
    let isShort = index - start <= 3
    let last = isShort ? index - 2 : start
    let isFate = isFate(last, or: isShort ? .what : .whom)
    let fate = parse.text(parse.chunks[last].tokens)
    if last == start, isFate { return Counted("people", fate, head: "person") }
    guard parse.kind(start) == .noun, let range = parse.nominal(start),
      parse.chunks[start].numbers.isEmpty
    else { return nil }
    if last == start, isWard(start) { return Self.patients }
    if isNamed(range, in: start) {
      return [.verb, .state, .adverb].contains(parse.kind(index + 1)) ? Self.somebody : nil
    }
    // "Tarsk quake: [217] killed as aid arrives", "Officials: [185] killed"
    let isSource = !parse.headClasses(start).isDisjoint(with: [.official, .outlet, .organization])
    if last == start, isSource || !isPeople(plain(range, in: start)), let state = suffered(index) {
      return Counted("people", state, head: "person")
    }
    if index - start == 2, !parse.chunks[start].isPronoun { return plain(range, in: start) }
    if isFate {
      return Counted(parse.text(range), fate, head: plain(range, in: start).head, chunk: start)
    }
    // "Tram crash in Lyon: [four] dead" counts no crashes.
    let isPlural = parse.isPlural(range.upperBound - 1) || parse.headClasses(start).contains(.tally)
    return isPlural && parse.isTerse(start..<(index - 1)) ? plain(range, in: start) : nil
  }

  /// Whether the chunk says what has become of those counted: "dead", "destroyed".
  private func isFate(_ at: Int, or frame: VerbFrame) -> Bool {
    parse.kind(at) == .state || parse.headClasses(at).contains(.state)
      || parse.kind(at) == .verb && parse.chunks[at].verb.form == .past
        && !parse.frames(at).isDisjoint(with: [.harm, .event, frame])
  }

  /// "Depth: [22 km]", "Ballots counted: [97 percent]", "Turnout so far [52 percent]": what the label
  /// before a quantity names.
  func labelledQuantity(_ index: Int) -> Counted? {
    guard parse.chunks[index].isHeadless else { return nil }
    if let told = captioned(index) ?? terse(index) { return told }
    guard parse.isWord(index - 1, .colon), let start = labelStart(before: index - 1) else {
      return nil
    }
    return name(of: start..<(index - 1))
  }

  /// "[1,500]: number of homes destroyed", "[47] – confirmed deaths", "[$3 million]: cost of repairs".
  func captioned(_ index: Int) -> Counted? {
    guard let at = parse.caption(of: index), !parse.chunks[at].isPronoun,
      parse.chunks[at].numbers.isEmpty, !parse.headClasses(at).contains(.time),
      let range = parse.nominal(at), !isNamed(range, in: at)
    else { return nil }
    return suffering(at) ?? plain(range, in: at)
  }

  /// "Fatalities now [18]", "Turnout so far [52 percent]": a line without a verb.
  func terse(_ index: Int) -> Counted? {
    guard parse.chunks[index].isHeadless, index > 1, parse.kind(index - 1) == .adverb,
      parse.isWord(index - 1, in: Self.sofar)
    else { return nil }
    var start = index - 2
    while start > 0, parse.kind(start) == .adverb { start -= 1 }
    guard parse.kind(start) == .noun, start == 0 || parse.kind(start - 1) == .stop,
      [nil, .stop, .comma, .preposition, .open].contains(parse.kind(index + 1))
    else { return nil }
    return name(of: start..<(index - 1))
  }

  /// What the label names, unless it is who speaks.
  private func name(of label: Range<Int>) -> Counted? {
    let start = label.lowerBound
    guard parse.isTerse(label), let range = parse.nominal(start), !isNamed(range, in: start),
      parse.chunks[start].numbers.isEmpty, !parse.chunks[start].isPronoun,
      parse.headClasses(start).isDisjoint(with: [.speaker, .time])
    else { return nil }
    return plain(range, in: start)
  }

  private static let sofar: WordSet = "now far still currently already"

  /// Where the label before the colon begins: with the sentence, or, where it is one of a list, behind
  /// the last dash; a long one only there.
  private func labelStart(before colon: Int) -> Int? {
    guard colon > 0 else { return nil }
    for at in (max(0, colon - 6)..<colon).reversed() {
      if parse.isDash(at) || parse.kind(at) == .stop { return at + 1 < colon ? at + 1 : nil }
      guard parse.chunks[at].numbers.isEmpty || parse.kind(at) == .date else { return nil }
    }
    return colon <= 2 || colon < 8 && parse.isTerse(0..<colon) ? 0 : nil
  }
}

extension Parse {
  /// Whether the chunks of a label are a noun with what belongs to it, and no sentence: "Deaths in the north so far".
  func isTerse(_ label: Range<Int>) -> Bool {
    guard kind(label.lowerBound) == .noun else { return false }
    return label.dropFirst().allSatisfy { at in
      switch kind(at) {
      case .adverb, .state, .preposition, .date: true
      case .noun: kind(at - 1) == .preposition
      case .verb: isReduced(at) || chunks[at].verb.form == .past
      default: false
      }
    }
  }

  /// The noun behind the number that opens a line of a list, and of a tally the one whose tally it is:
  /// "[1,500]: number of homes destroyed", "[47] – confirmed deaths".
  func caption(of index: Int) -> Int? {
    guard index == 0, chunks[0].isHeadless, isDash(1) || isWord(1, .colon) else { return nil }
    let end = kind(chunks.count - 1) == .stop ? chunks.count - 1 : chunks.count
    // "confirmed deaths" may look like a verb and its object.
    let start = kind(2) == .verb && chunks[2].verb.form == .past ? 3 : 2
    guard start < end, end <= Self.reach, isTerse(start..<end) else { return nil }
    let isTally = headClasses(start).contains(.tally) && isWord(start + 1, .of)
    return isTally && kind(start + 2) == .noun ? start + 2 : start
  }
}
