import Shared
import Testing

@testable import Numbers
@testable import extract

/// A line of a corpus: a reading, and the texts that say it with the span in brackets.
struct CorpusLine: Sendable, CustomTestStringConvertible {
  let head: String
  let texts: [String]

  init(_ line: Substring) {
    let parts = line.split(separator: "|").map { trimmed($0) }
    head = parts[0]
    texts = parts.dropFirst().filter { !$0.isEmpty }
  }

  static func lines(_ table: String) -> [CorpusLine] {
    table.split(separator: "\n").map { CorpusLine($0) }
  }

  var testDescription: String { head }
}

private func trimmed(_ text: Substring) -> String {
  String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
}

/// A sentence with its span marked by brackets, taken apart.
struct MarkedSentence {
  let text: String
  let span: String

  init(_ marked: String) {
    text = marked.filter { $0 != "[" && $0 != "]" }
    let behind = marked.split(separator: "[", omittingEmptySubsequences: false).dropFirst().first
    span = String(behind?.split(separator: "]", omittingEmptySubsequences: false).first ?? "")
  }
}

/// The numbers of one sentence.
func numbers(in sentence: String) -> [(text: String, phrase: NumberPhrase)] {
  let text = Text(sentence)
  guard let span = TextSpan(0, text.count) else { return [] }
  let tokens = Tokens(text, sentences: [span])
  let dates = dateFinder.dates(in: tokens)
  return finder.numbers(in: tokens, dates: dates).filter { !$0.implicit }
    .map { (tokens.string($0.tokens), $0) }
}

private let finder = NumberFinder()
private let dateFinder = DateFinder()

/// What a phrase says, in the notation of the corpus.
private func reading(_ phrase: NumberPhrase) -> String {
  let number = { (value: Double?) in value.map(written) ?? "" }
  var head = phrase.value.map(written) ?? "-"
  let isPoint = phrase.interval.low == phrase.value && phrase.interval.high == phrase.value
  if !isPoint { head += " \(number(phrase.interval.low))..\(number(phrase.interval.high))" }
  head += " \(phrase.bound.rawValue) \(phrase.kind.rawValue)"
  if let per = phrase.per { return head + " \(phrase.unit ?? "-")/\(per)" }
  return phrase.unit.map { head + " " + $0 } ?? head
}

private func written(_ value: Double) -> String {
  if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
  return String((value * 1e9).rounded() / 1e9)
}

/// The head of a corpus line with its numbers rounded as ``written(_:)`` does.
private func normalized(_ head: String) -> String {
  head.split(separator: " ").map { word in
    if let value = Double(word) { return written(value) }
    let ends = word.split(separator: ".", omittingEmptySubsequences: false)
    guard word.contains("."), ends.count > 2, let dots = word.range(of: "..") else {
      return String(word)
    }
    let number = { (part: Substring) in Double(part).map(written) ?? String(part) }
    return number(word[..<dots.lowerBound]) + ".." + number(word[dots.upperBound...])
  }.joined(separator: " ")
}

extension Substring {
  fileprivate func range(of mark: String) -> Range<Index>? {
    var at = startIndex
    while at < endIndex {
      if self[at...].hasPrefix(mark) { return at..<index(at, offsetBy: mark.count) }
      at = index(after: at)
    }
    return nil
  }
}

@Test(
  arguments: [
    NumberCorpus.counts, NumberCorpus.money, NumberCorpus.percents, NumberCorpus.measures,
    NumberCorpus.times, NumberCorpus.rates, NumberCorpus.news,
  ].flatMap(CorpusLine.lines))
func numberCorpus(line: CorpusLine) {
  let expected = normalized(line.head)
  let misread = line.texts.compactMap { marked -> String? in
    let sentence = MarkedSentence(marked)
    let found = numbers(in: sentence.text)
    let match = found.first { $0.text == sentence.span }
    guard match.map({ reading($0.phrase) }) != expected else { return nil }
    return marked + " => " + found.map { "\($0.text): \(reading($0.phrase))" }.description
  }
  #expect(misread == [], "\(expected)")
}

@Test(
  arguments: [
    NumberReports.quakes, NumberReports.floods, NumberReports.crime, NumberReports.deals,
    NumberReports.votes, NumberReports.others,
  ].flatMap(CorpusLine.lines))
func numberReport(line: CorpusLine) {
  let spans = line.head.split(separator: "[", omittingEmptySubsequences: false).dropFirst().map {
    String($0.prefix { $0 != "]" })
  }
  let expected = zip(spans, line.texts[0].split(separator: ";")).map { span, head in
    "\(span): \(normalized(trimmed(head)))"
  }
  let found = numbers(in: line.head.filter { $0 != "[" && $0 != "]" })
    .filter { $0.phrase.kind != .ordinal }.map { "\($0.text): \(reading($0.phrase))" }
  #expect(found == expected)
}

@Test func corpusIsLarge() {
  let tables = [
    NumberCorpus.counts, NumberCorpus.money, NumberCorpus.percents, NumberCorpus.measures,
    NumberCorpus.times, NumberCorpus.rates, NumberCorpus.news,
  ]
  let texts = tables.flatMap(CorpusLine.lines).flatMap(\.texts)
  #expect(texts.count >= 600)
  #expect(NumberCorpus.noNumbers.split(separator: "\n").count >= 150)
}

@Test(arguments: NumberCorpus.noNumbers.split(separator: "\n").map(String.init))
func noNumber(text: String) {
  let figures = numbers(in: text).filter { $0.phrase.kind != .ordinal }
  #expect(figures.map { "\(text) => \($0.text): \(reading($0.phrase))" } == [])
}
