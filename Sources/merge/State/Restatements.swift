import Shared

/// Which numbers of an article only say again what another number of it says.
///
/// Three ways: a sentence that stands twice (a caption, a pull quote), a headline over its body, and
/// the other unit in parentheses (`58 km (36 miles)`).
struct Restatements {
  /// For each number of the article the one that it restates, or nil.
  private(set) var restated: [Int?]

  private let article: Article

  init(_ article: Article) {
    self.article = article
    restated = Array(repeating: nil, count: article.numbers.count)
    linkRepeatedSentences()
    linkConversions()
    linkHeadlines()
  }

  private var numbers: [NumberMention] { article.numbers }

  /// The n-th number with these words in a repeated sentence says the n-th one in the sentence that
  /// it repeats.
  private mutating func linkRepeatedSentences() {
    var inSentence: [Int: [Int]] = [:]
    for (index, number) in numbers.enumerated() {
      inSentence[number.sentence, default: []].append(index)
    }
    for (index, sentence) in article.sentences.enumerated() {
      guard let first = sentence.repeatOf, first != index, let here = inSentence[index] else {
        continue
      }
      var there = inSentence[first] ?? []
      for number in here {
        guard let match = there.firstIndex(where: { isSame(numbers[$0], numbers[number]) }) else {
          continue
        }
        restated[number] = there.remove(at: match)
      }
    }
  }

  private func isSame(_ a: NumberMention, _ b: NumberMention) -> Bool {
    a.kind == b.kind && a.value == b.value && a.interval == b.interval && a.unit == b.unit
  }

  /// `A (B)` with the same quantity in two units.
  private mutating func linkConversions() {
    let text = article.text
    for index in numbers.indices.dropFirst() where restated[index] == nil {
      let first = numbers[index - 1]
      let second = numbers[index]
      guard first.sentence == second.sentence, first.unit != second.unit,
        let gap = TextSpan(first.span.end, second.span.start), gap.count <= 3,
        text.bytes[text.bytes(of: gap)].contains(where: Self.opens), isClose(first, second)
      else { continue }
      restated[index] = index - 1
    }
  }

  private static func opens(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "/")
  }

  /// Whether two quantities are one but for the rounding of a conversion (a tenth).
  private func isClose(_ a: NumberMention, _ b: NumberMention) -> Bool {
    guard let first = a.si, let second = b.si, first.unit == second.unit,
      let x = first.value ?? first.interval.low ?? first.interval.high,
      let y = second.value ?? second.interval.low ?? second.interval.high
    else { return false }
    return abs(x - y) <= 0.1 * max(abs(x), abs(y))
  }

  /// A headline gives the body's number, often rounded and without its bound words; the first fit
  /// in the body is meant.
  private mutating func linkHeadlines() {
    for (index, number) in numbers.enumerated() where restated[index] == nil {
      guard isHeadline(number) else { continue }
      restated[index] = numbers.indices.prefix(Self.reach).first { body in
        numbers[body].sentence != number.sentence && !isHeadline(numbers[body])
          && article.sentences[numbers[body].sentence].role.isArticle
          && restated[body] == nil && agrees(number, numbers[body])
      }
    }
  }

  /// A headline tells what stands early in the article.
  private static let reach = 400

  private func isHeadline(_ number: NumberMention) -> Bool {
    let role = article.sentences[number.sentence].role
    return role == .headline || role == .standfirst
  }

  private func agrees(_ head: NumberMention, _ body: NumberMention) -> Bool {
    guard head.kind == body.kind, head.unit == body.unit, isSilentOrSame(head.state, body.state),
      head.concept == body.concept, head.aspect == body.aspect || head.aspect == .stock
    else { return false }
    if let value = head.value, let stated = body.value {
      return abs(value - stated) <= Halo.rounding(value) || value == stated
    }
    return head.value == nil && body.value == nil && head.interval == body.interval
  }

  private func isSilentOrSame(_ a: String?, _ b: String?) -> Bool { a == nil || b == nil || a == b }
}
