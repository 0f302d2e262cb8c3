import Shared

/// What the numbers of one list share: "the bodies of [two] men and [three] women", "[two] guards and
/// [four] clerks were hurt".
struct Listing {
  private let text: Text
  private let subjects: SubjectReader

  init(_ text: Text, _ subjects: SubjectReader) {
    self.text = text
    self.subjects = subjects
  }

  /// The state of `number`, of which its own words tell none, as the list or the sum tells it that
  /// `previous` stands in.
  func state(
    of number: NumberMention, _ concept: String?, _ around: Surroundings,
    after previous: NumberMention?
  ) -> String? {
    guard let previous, let state = previous.state, isAlike(previous.concept, concept),
      let joint = joint(previous, number)
    else { return nil }
    if joint == .sum {
      guard number.counted.map({ around.behind.begins(with: Wording($0)) }) ?? false else {
        return nil
      }
      return number.interval.low ?? 0 <= previous.interval.high ?? .infinity ? state : nil
    }
    guard isToldOfAll(previous), number.verb == nil || number.verb == previous.verb,
      endsClause(number, around)
    else { return nil }
    return state
  }

  /// Gives the state that a list ends in to the numbers before it in the list.
  func lead(_ numbers: inout [NumberMention]) {
    for at in numbers.indices.dropLast().reversed() where numbers[at].state == nil {
      let (number, next) = (numbers[at], numbers[at + 1])
      guard let state = next.state, isToldOfAll(next), isAlike(number.concept, next.concept),
        isListed(at, of: numbers) && isFree(number, next) || isPart(next, at, number)
      else { continue }
      numbers[at].state = state
    }
  }

  /// Whether a list goes on behind the number at `at`: with "and", or with a comma and one more.
  private func isListed(_ at: Int, of numbers: [NumberMention]) -> Bool {
    guard joint(numbers[at], numbers[at + 1]) == .more else { return false }
    let gap = gap(numbers[at], numbers[at + 1])
    return Wording(text.bytes, gap).words.last.map { Self.and.contains($0.key) } ?? false
      || at + 2 < numbers.count && joint(numbers[at + 1], numbers[at + 2]) == .more
  }

  /// The bytes between two numbers.
  private func gap(_ first: NumberMention, _ second: NumberMention) -> Range<Int> {
    let start = text.bytes(of: first.span).upperBound
    return start..<max(start, text.bytes(of: second.span).lowerBound)
  }

  /// Whether extract has found no verb for `number` that it does not share with `next`.
  private func isFree(_ number: NumberMention, _ next: NumberMention) -> Bool {
    number.verb == nil || number.verb == next.verb || number.verb == Self.be
  }

  /// Whether `next` is a part of the number at `at`, with whose subject extract has found no verb:
  /// "[90] rebels, including six leaders had been killed".
  private func isPart(_ next: NumberMention, _ at: Int, _ number: NumberMention) -> Bool {
    guard next.partOf == at, next.sentence == number.sentence, number.verb == nil else {
      return false
    }
    return Wording(text.bytes, gap(number, next)).words.last?.key == Self.including
  }

  private static let including = WordKey("including")

  private static let be = "be"

  /// What stands between two numbers of one sentence.
  private enum Joint {
    /// A comma or "and": the second is one more of the list.
    case more
    /// A dash or a colon: the second begins the parts of the first.
    case sum
  }

  /// How `second` follows `first`, where nothing else stands between them but what the first counts.
  private func joint(_ first: NumberMention, _ second: NumberMention) -> Joint? {
    guard first.kind == .count, second.kind == .count, first.sentence == second.sentence,
      second.partOf == nil || second.partOf == first.partOf,
      let counted = first.counted
    else { return nil }
    let gap = gap(first, second)
    guard gap.count < Self.longest, !gap.isEmpty else { return nil }
    let words = Wording(text.bytes, gap)
    let own = Wording(counted)
    let isJoined = words.words.last.map { Self.and.contains($0.key) } ?? false
    let nouns = words.words.dropLast(isJoined ? 1 : 0)
    guard nouns.allSatisfy({ noun in own.words.contains { $0.key == noun.key } }) else {
      return opensSum(gap, words) ? .sum : nil
    }
    return mark(in: gap, isJoined: isJoined)
  }

  /// Whether `gap` ends a clause of a few words in a colon: "892 inmates escaped: [389] rebels".
  private func opensSum(_ gap: Range<Int>, _ words: Wording) -> Bool {
    let marks = text.bytes[gap].filter(Self.isMark)
    return marks == [UInt8(ascii: ":")] && text.bytes[gap].suffix(2).first == marks[0]
      && !words.contains(StateReading.joints)
  }

  /// What the marks in `gap` make of it; nil where they part two clauses.
  private func mark(in gap: Range<Int>, isJoined: Bool) -> Joint? {
    let marks = text.bytes[gap].filter(Self.isMark)
    if marks.isEmpty { return isJoined ? .more : nil }
    if marks == [UInt8(ascii: ",")] { return .more }
    let isOpening = marks.count == 1 || marks.allSatisfy { $0 == UInt8(ascii: "-") }
    return isOpening && !isJoined && Self.opening.contains(marks[0]) ? .sum : nil
  }

  /// Whether `byte` is no letter, digit or blank; of a dash of three bytes the first counts.
  private static func isMark(_ byte: UInt8) -> Bool {
    byte == 0xE2 || byte < 0x80 && byte != 0x20 && !byte.isASCIILetter && !byte.isASCIIDigit
  }

  /// What opens a list of parts: a colon, a hyphen, a dash.
  private static let opening: [UInt8] = [UInt8(ascii: ":"), UInt8(ascii: "-"), 0xE2]

  private static let longest = 60
  private static let and: WordSet = "and or"

  /// Whether its clause told the state of `number`, and not the noun that it counts.
  private func isToldOfAll(_ number: NumberMention) -> Bool {
    var bare = number
    bare.verb = nil
    guard let own = subjects.subject(of: bare).state else { return true }
    let words = Wording(number.counted ?? "")
    return own == number.state && words.count > 1
      && number.head.map { Wording($0) }
        .map { $0.words.last?.key != words.words.last?.key } ?? false
  }

  /// Whether both count people or animals, or both things.
  private func isAlike(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return false }
    return subjects.lexicon.isLiving(one) == subjects.lexicon.isLiving(other)
  }

  /// Whether no verb follows what `number` counts: a mark, "and", or where they are.
  private func endsClause(_ number: NumberMention, _ around: Surroundings) -> Bool {
    let behind = around.behind
    guard let counted = number.counted.map({ Wording($0) }) else { return true }
    let end = behind.begins(with: counted) ? counted.count : 0
    guard end < behind.count else { return true }
    return StateReading.joints.contains(behind[end]) || Self.placing.contains(behind[end])
  }

  private static let placing: WordSet = "in at near from on of with by during across outside inside"
}
