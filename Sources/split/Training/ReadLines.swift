import Furniture
import Shared
import TrainingFiles

/// A line that the model is trained on or scored on.
struct Example {
  /// The hashes of its features.
  var features: [UInt64]
  /// The index of its role in the model plus one; 0 for text.
  let label: Int
  let kind: String
  /// Whether a rule had nothing to say of it: what the model will be asked about.
  let isOpen: Bool
}

/// What a line of a made page is.
struct LineLabel {
  let role: String
  let kind: String
}

/// A made page that split has read.
struct ReadPage {
  private struct Line {
    let range: Range<Int>
    let sentences: Int
    let role: Sentence.Role?
    let words: [WordKey]
    let endsInStop: Bool
    let isApart: Bool
  }

  /// How the model's own findings begin: no rule spoke there.
  private static let learned = "learned"
  private static let furniture = WordSet(stringLiteral: CandidateLines.furniture)
  private static let reporting = WordSet(stringLiteral: CandidateLines.reporting)
  /// What is found only after the model has been asked.
  private static let repeated = "said again in the text below"
  private let bytes: [UInt8]
  private var lines: [Line] = []

  /// Reads a record of split's with `--explain`.
  init(_ record: JSONObject) throws(RecordError) {
    let article = try Article(record, after: .split)
    bytes = article.text.bytes
    let reasons = record["sentences"]?.elements?.map { $0.object?["why"]?.string ?? "" } ?? []
    var first = 0
    while first < article.sentences.count {
      let paragraph = article.sentences[first].paragraph
      let count = article.sentences[first...].prefix { $0.paragraph == paragraph }.count
      let start = article.text.bytes(of: article.sentences[first].span).lowerBound
      let end = article.text.bytes(of: article.sentences[first + count - 1].span).upperBound
      let role = article.sentences[first].role
      let reason = reasons[first]
      let isOpen = role == .body || reason.hasPrefix(Self.learned) || reason == Self.repeated
      add(start..<end, count, isOpen ? nil : role)
      first += count
    }
  }

  private mutating func add(_ range: Range<Int>, _ sentences: Int, _ role: Sentence.Role?) {
    let gap = bytes[(lines.last?.range.upperBound ?? 0)..<range.lowerBound]
    let words = RawLine.keys(bytes, range)
    lines.append(
      Line(
        range: range, sentences: sentences, role: role, words: words,
        endsInStop: RawLine.endsInStop(bytes[range]),
        isApart: gap.count { $0 == UInt8(ascii: "\n") } > 1))
  }

  private func isParagraph(_ line: Line) -> Bool {
    let words = line.words.count
    return line.endsInStop && words >= 6 || words > 44 || line.sentences > 1 && words >= 10
  }

  /// The lines as examples; `made` tells what each line of the text is. Lines of text that a rule
  /// spoke for teach nothing, lines of furniture do: others of their kind will pass the rules. All
  /// text teaches, also what the model will not be asked about.
  func examples(_ made: [LineLabel]) -> [Example] {
    var page = LinePage(capacity: lines.count)
    for line in lines {
      page.append(
        line.role, isParagraph: isParagraph(line), endsInStop: line.endsInStop,
        isApart: line.isApart)
    }
    let starts = bytes.indices.filter { at in
      bytes[at] != 0x0A && (at == 0 || bytes[at - 1] == 0x0A)
    }
    guard starts.count == made.count else { return [] }
    var examples: [Example] = []
    var source = 0
    for (place, line) in lines.enumerated() {
      while source + 1 < starts.count, starts[source + 1] <= line.range.lowerBound { source += 1 }
      let label =
        FurnitureModel.roles.firstIndex { $0.rawValue == made[source].role }.map { $0 + 1 } ?? 0
      guard line.words.count <= CandidateLines.mostWords, line.role == nil || label > 0 else {
        continue
      }
      let features = LineFeatures(
        bytes, line.range, place, page, endsInStop: line.endsInStop)
      examples.append(
        Example(
          features: features.hashes, label: label, kind: made[source].kind,
          isOpen: line.role == nil && isAsked(line)))
    }
    return examples
  }

  private func isAsked(_ line: Line) -> Bool {
    let first = line.range.lowerBound
    let kind = CharacterClass.of(bytes, first)
    let quotes: [UInt32] = [0x22, 0x27, 0x60, 0x2018, 0x2019, 0x201C, 0x201D]
    let isOpen = kind != .letter && !quotes.contains(UTF8Text.scalar(bytes, first).value)
    return CandidateLines.isAsked(
      line.words.count, sentences: line.sentences, endsInStop: line.endsInStop, isOpen: isOpen,
      hasFurniture: line.words.contains(where: Self.furniture.contains),
      hasReporting: line.words.contains(where: Self.reporting.contains))
  }
}

/// What split counts and looks for in a line.
enum RawLine {
  private static let stops: [UInt32] = [0x21, 0x2E, 0x3F, 0x2026]
  private static let closers: [UInt32] = [
    0x22, 0x27, 0x60, 0x29, 0x5D, 0x7D, 0x2018, 0x2019, 0x201C, 0x201D, 0xBB,
  ]

  /// The keys of its words.
  static func keys(_ bytes: [UInt8], _ range: Range<Int>) -> [WordKey] {
    var keys: [WordKey] = []
    var at = range.lowerBound
    while at < range.upperBound {
      var end = at
      while end < range.upperBound {
        let kind = CharacterClass.of(bytes, end)
        let next = end + UTF8Text.length(bytes[end])
        let isJoint =
          kind == .apostrophe && end > at && next < range.upperBound
          && CharacterClass.of(bytes, next) == .letter
        guard kind.isWordPart || isJoint else { break }
        end = next
      }
      if end == at {
        end += UTF8Text.length(bytes[at])
        let isSign =
          bytes[at] == 0x40 || bytes[at] == 0x23 || end - at == 2 && bytes[at + 1] == 0xA9
        if isSign { keys.append(WordKey(bytes, at..<end)) }
      } else {
        keys.append(WordKey(bytes, at..<end))
      }
      at = end
    }
    return keys
  }

  /// Whether a stop stands at the end, before closing marks.
  static func endsInStop(_ line: ArraySlice<UInt8>) -> Bool {
    let last = String(decoding: line, as: UTF8.self).unicodeScalars
      .last { !closers.contains($0.value) }
    return last.map { stops.contains($0.value) } ?? false
  }
}
