import Shared

/// The lines of a page. A page of short lines has millions: what is found of each stands in two
/// bytes, and a line is put together when it is looked at.
struct PageLines: MutableCollection, RandomAccessCollection {
  /// What a line's byte of flags tells.
  private struct Flags: OptionSet {
    let rawValue: UInt8

    static let endsInStop = Flags(rawValue: 1)
    static let isPromoHeader = Flags(rawValue: 2)
    static let hasCredit = Flags(rawValue: 4)
  }

  private let paragraphs: [Paragraph]
  private let words: [Word]
  private let wordStarts: [Int32]
  private let passageStarts: [Int32]
  private var flags: [Flags]
  private var roles: [Sentence.Role?]
  /// Where the credits begin that end a line.
  private var credits: [Int: Int] = [:]
  /// What was found of each line; empty where nobody asks.
  private var findings: [Finding]

  /// The lines of `layout`. `explains` tells whether they keep the rules that found their roles.
  init(_ bytes: [UInt8], _ layout: Layout, explains: Bool) {
    paragraphs = layout.paragraphs
    words = layout.words
    wordStarts = layout.wordStarts
    passageStarts = layout.passageStarts
    flags = layout.paragraphs.map { PageLine.endsInStop(bytes, $0.range) ? .endsInStop : [] }
    roles = [Sentence.Role?](repeating: nil, count: layout.paragraphs.count)
    findings = explains ? [Finding](repeating: .nothing, count: layout.paragraphs.count) : []
  }

  var startIndex: Int { 0 }
  var endIndex: Int { roles.count }
  /// Whether a credit ends any line.
  var hasCredits: Bool { !credits.isEmpty }

  /// The role that was found of a line, nil while none was.
  func role(_ index: Int) -> Sentence.Role? { roles[index] }

  /// Whether a line ends as sentences do.
  func endsInStop(_ index: Int) -> Bool { flags[index].contains(.endsInStop) }

  /// Whether a line is more than one passage.
  func isLong(_ index: Int) -> Bool { passageStarts[index + 1] - passageStarts[index] > 1 }

  /// Whether headlines of other articles follow a line.
  func isPromoHeader(_ index: Int) -> Bool { flags[index].contains(.isPromoHeader) }

  subscript(index: Int) -> PageLine {
    get {
      let words = Int(wordStarts[index])..<Int(wordStarts[index + 1])
      let passages = Int(passageStarts[index])..<Int(passageStarts[index + 1])
      var line = PageLine(
        paragraphs[index], passages: passages, words: self.words[words],
        endsInStop: flags[index].contains(.endsInStop))
      line.finding = roles[index].map { findings.isEmpty ? Finding($0, "") : findings[index] }
      if flags[index].contains(.hasCredit) { line.creditStart = credits[index] }
      line.isPromoHeader = isPromoHeader(index)
      return line
    }
    set {
      roles[index] = newValue.finding?.role
      if !findings.isEmpty { findings[index] = newValue.finding ?? .nothing }
      if newValue.isPromoHeader { flags[index].insert(.isPromoHeader) }
      if let credit = newValue.creditStart {
        flags[index].insert(.hasCredit)
        credits[index] = credit
      }
    }
  }
}
