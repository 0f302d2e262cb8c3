import Shared

/// Reads the layout of a text: paragraphs, sentences, their roles, repetitions, quotations.
struct LayoutReader: Sendable {
  private let sentences = SentenceFinder()
  private let roles = RoleFinder()

  /// The layout of `bytes` (valid UTF-8). `title` is the headline where the input tells it; plain
  /// text holds its own.
  func layout(of bytes: [UInt8], title: String?, hasHeadline: Bool) -> Layout {
    var layout = Layout()
    layout.paragraphs = Paragraphs.paragraphs(bytes)
    readWords(bytes, &layout)
    layout.passages.reserveCapacity(bytes.count / 100)
    var found: [Range<Int>] = []
    for (index, paragraph) in layout.paragraphs.enumerated() {
      sentences.append(bytes, in: paragraph.range, to: &found)
      for range in found { layout.passages.append(Passage(range: range, paragraph: index)) }
      found.removeAll(keepingCapacity: true)
    }
    roles.assign(bytes, &layout, title: title, hasHeadline: hasHeadline)
    Repeats.mark(bytes, &layout)
    layout.quotations = QuotationFinder(bytes, layout).quotations()
    return layout
  }

  private func readWords(_ bytes: [UInt8], _ layout: inout Layout) {
    var reader = WordReader(capacity: bytes.count / 6)
    layout.wordsOfParagraph = layout.paragraphs.map {
      Stretch(reader.read(bytes, $0.range, limit: PageLine.mostWords))
    }
    layout.words = reader.all
  }
}
