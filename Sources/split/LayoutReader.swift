import Shared

/// Reads the layout of a text: paragraphs, sentences, their roles, repetitions, quotations.
struct LayoutReader: Sendable {
  /// Whether the layout keeps what gave each passage its role.
  var explains = false
  private let sentences = SentenceFinder()
  private let roles = RoleFinder()

  /// The layout of `bytes` (valid UTF-8). `title` is the headline where the input tells it; plain
  /// text holds its own.
  func layout(of bytes: [UInt8], title: String?, hasHeadline: Bool) -> Layout {
    var layout = Layout()
    layout.paragraphs = Paragraphs.paragraphs(bytes)
    readWords(bytes, &layout)
    readPassages(bytes, &layout)
    roles.assign(bytes, &layout, title: title, hasHeadline: hasHeadline)
    Repeats.mark(bytes, &layout)
    layout.quotations = QuotationFinder(bytes, layout).quotations()
    return layout
  }

  private func readWords(_ bytes: [UInt8], _ layout: inout Layout) {
    var reader = WordReader(capacity: max(bytes.count / 4, layout.paragraphs.count))
    layout.wordStarts.reserveCapacity(layout.paragraphs.count + 1)
    layout.wordStarts.append(0)
    for paragraph in layout.paragraphs {
      let words = reader.read(bytes, paragraph.range, limit: PageLine.mostWords)
      layout.wordStarts.append(Int32(words.upperBound))
    }
    layout.words = reader.all
  }

  private func readPassages(_ bytes: [UInt8], _ layout: inout Layout) {
    layout.passages.reserveCapacity(max(bytes.count / 100, layout.paragraphs.count))
    layout.passageStarts.reserveCapacity(layout.paragraphs.count + 1)
    layout.passageStarts.append(0)
    var found: [Range<Int>] = []
    for (index, paragraph) in layout.paragraphs.enumerated() {
      sentences.append(bytes, in: paragraph.range, to: &found)
      for range in found { layout.passages.append(Passage(range: range, paragraph: index)) }
      layout.passageStarts.append(Int32(layout.passages.count))
      found.removeAll(keepingCapacity: true)
    }
    if explains {
      layout.findings = [Finding](repeating: .nothing, count: layout.passages.count)
    }
  }
}
